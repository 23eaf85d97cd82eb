// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomes.h"

#include "ui/shell/page.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QShortcut>

namespace insieme {
namespace {

const std::vector<Welcome> welcomes{
    {"cooperatives",
     QT_TRANSLATE_NOOP("Layout", "Here stand the cooperatives of the consortium"),
     QT_TRANSLATE_NOOP("Layout",
                       "Begin with one, or take over the list that you keep: the program says which papers are missing "
                       "and who can execute what."),
     {{"building-2", QT_TRANSLATE_NOOP("Layout", "Cooperative")},
      {"badge-check", QT_TRANSLATE_NOOP("Layout", "Its papers")},
      {"file-signature", QT_TRANSLATE_NOOP("Layout", "Contract")},
      {"briefcase", QT_TRANSLATE_NOOP("Layout", "Placement")}}},
    {"requirements", QT_TRANSLATE_NOOP("Layout", "Here stand the papers that members must keep valid"),
     QT_TRANSLATE_NOOP("Layout",
                       "Write down what each cooperative sent, with its day: the program warns before it expires and "
                       "names the contracts for which it is missing.")},
    {"groups", QT_TRANSLATE_NOOP("Layout", "Here stand cooperatives that do something together"),
     QT_TRANSLATE_NOOP("Layout", "A group compares those that run the same services or share an initiative.")},
    {"share-movements", QT_TRANSLATE_NOOP("Layout", "Here stands what members pay in and take back"),
     QT_TRANSLATE_NOOP("Layout", "The capital of each member follows from its movements, on every day.")},
    {"bodies", QT_TRANSLATE_NOOP("Layout", "Here stand the bodies with which the consortium signs"),
     QT_TRANSLATE_NOOP("Layout",
                       "Comuni, health authorities and funders, with the codes and certified addresses that documents "
                       "and invoices ask for.")},
    {"organisations", QT_TRANSLATE_NOOP("Layout", "Here stands every other organisation"),
     QT_TRANSLATE_NOOP("Layout", "Companies, foundations, associations and dioceses that take part in something.")},
    {"people", QT_TRANSLATE_NOOP("Layout", "Here stand the people one writes to and who sign"),
     QT_TRANSLATE_NOOP("Layout",
                       "Each with their office in a cooperative or a body; guests and workers of placements come from "
                       "their own lists.")},
    {"tasks", QT_TRANSLATE_NOOP("Layout", "Here stand the deadlines that somebody wrote down"),
     QT_TRANSLATE_NOOP("Layout",
                       "Those of papers, contracts and placements the program finds by itself; write down only what it "
                       "cannot know.")},
    {"opportunities",
     QT_TRANSLATE_NOOP("Layout", "Here opportunities arrive, with their day and their hour"),
     QT_TRANSLATE_NOOP("Layout",
                       "Write down a notice: the program says which cooperatives are suitable, plans backwards and "
                       "warns before the hour of the right day."),
     {{"radar", QT_TRANSLATE_NOOP("Layout", "Notice")},
      {"users", QT_TRANSLATE_NOOP("Layout", "Who can do it")},
      {"send", QT_TRANSLATE_NOOP("Layout", "Offer")},
      {"file-signature", QT_TRANSLATE_NOOP("Layout", "Contract")}}},
    {"agreements",
     QT_TRANSLATE_NOOP("Layout", "Here stand conventions and contracts, from the draft to the renewal"),
     QT_TRANSLATE_NOOP("Layout",
                       "Write one down with the body and the days: the program prints it, shares it out among the "
                       "cooperatives and warns before its notice."),
     {{"file-signature", QT_TRANSLATE_NOOP("Layout", "Convention")},
      {"split", QT_TRANSLATE_NOOP("Layout", "Who executes it")},
      {"stamp", QT_TRANSLATE_NOOP("Layout", "Signature")},
      {"repeat", QT_TRANSLATE_NOOP("Layout", "Renewal")}}},
    {"contracts-timeline", QT_TRANSLATE_NOOP("Layout", "Here contracts stand in time, body by body"),
     QT_TRANSLATE_NOOP("Layout",
                       "No agreement with a first day yet. A convention or contract stands here as a bar, "
                       "under its body.")},
    {"agreement-acts", QT_TRANSLATE_NOOP("Layout", "Here stand the acts that change a contract"),
     QT_TRANSLATE_NOOP("Layout", "Extensions, changes and endings are begun from the convention that they change.")},
    {"service-units", QT_TRANSLATE_NOOP("Layout", "Here stand the places in which services are run"),
     QT_TRANSLATE_NOOP("Layout",
                       "Each with its authorised and accredited places, and the days until which they hold.")},
    {"services", QT_TRANSLATE_NOOP("Layout", "Here stand the services of the conventions"),
     QT_TRANSLATE_NOOP("Layout", "Each with its places, its unit and the tariffs by which it is accounted.")},
    {"tariffs", QT_TRANSLATE_NOOP("Layout", "Here stand the tariffs, day by day"),
     QT_TRANSLATE_NOOP("Layout",
                       "An account is made with those that held in its month; proposed ones wait beside them.")},
    {"service-users", QT_TRANSLATE_NOOP("Layout", "Here stands who attends a service, by code"),
     QT_TRANSLATE_NOOP("Layout", "Their presences make the account of the month; names are not needed.")},
    {"meetings",
     QT_TRANSLATE_NOOP("Layout", "Here stand the meetings, from the call to the minutes"),
     QT_TRANSLATE_NOOP(
         "Layout",
         "Call one with its day and its agenda: the program prints the call, counts the quorum and writes "
         "the minutes."),
     {{"mail", QT_TRANSLATE_NOOP("Layout", "Call")},
      {"users", QT_TRANSLATE_NOOP("Layout", "Presences")},
      {"vote", QT_TRANSLATE_NOOP("Layout", "Decisions")},
      {"file-text", QT_TRANSLATE_NOOP("Layout", "Minutes")}}},
    {"placements",
     QT_TRANSLATE_NOOP("Layout", "Here stand the placements, with the day on which they end"),
     QT_TRANSLATE_NOOP("Layout",
                       "Write down who, where and from when: the program counts the days, the suspensions and the "
                       "hours, and says why it is that day."),
     {{"folder-kanban", QT_TRANSLATE_NOOP("Layout", "Project")},
      {"briefcase", QT_TRANSLATE_NOOP("Layout", "Placement")},
      {"calendar-check", QT_TRANSLATE_NOOP("Layout", "Presences")},
      {"receipt", QT_TRANSLATE_NOOP("Layout", "Report")}}},
    {"placements-timeline", QT_TRANSLATE_NOOP("Layout", "Here placements stand in time, host by host"),
     QT_TRANSLATE_NOOP("Layout",
                       "No placement runs or is about to. A placement that is ready, with its start and its "
                       "duration, stands here as a bar.")},
    {"projects", QT_TRANSLATE_NOOP("Layout", "Here stand the projects that pay for placements"),
     QT_TRANSLATE_NOOP("Layout", "Each with its Comune, its funds, its places and the last day for its reports.")},
    {"applications", QT_TRANSLATE_NOOP("Layout", "Here stand the applications of those who look for a placement"),
     QT_TRANSLATE_NOOP("Layout", "Their score makes the list from which placements begin.")},
    {"funds", QT_TRANSLATE_NOOP("Layout", "Here stands the money of the projects, by source"),
     QT_TRANSLATE_NOOP("Layout", "What is granted, what is spent and what must be reported follow from it.")},
    {"cost-reports", QT_TRANSLATE_NOOP("Layout", "Here stand the reports to those who fund"),
     QT_TRANSLATE_NOOP("Layout", "Each with its period and its last day; what was reported is never counted twice.")},
    {"calls", QT_TRANSLATE_NOOP("Layout", "Here stand the calls for projects, with their hour"),
     QT_TRANSLATE_NOOP("Layout", "A project that answers a call keeps its limits and its deadline.")},
    {"allocations", QT_TRANSLATE_NOOP("Layout", "Here stand the guests, with entry and exit"),
     QT_TRANSLATE_NOOP("Layout",
                       "A stay knows its apartment, its contributions and the day by which it must be extended.")},
    {"requests", QT_TRANSLATE_NOOP("Layout", "Here stand the requests for a home"),
     QT_TRANSLATE_NOOP("Layout", "The program makes the waiting list and says which apartment fits, and from when.")},
    {"households", QT_TRANSLATE_NOOP("Layout", "Here stand the households, with those who belong to them"),
     QT_TRANSLATE_NOOP("Layout", "How many they are and what they need decides which apartment fits.")},
    {"properties", QT_TRANSLATE_NOOP("Layout", "Here stand the houses"),
     QT_TRANSLATE_NOOP("Layout", "Write down the house first, then its apartments and their beds.")},
    {"units", QT_TRANSLATE_NOOP("Layout", "Here stand the apartments"),
     QT_TRANSLATE_NOOP("Layout", "Each with its beds: they are the lanes of the calendar.")},
    {"beds", QT_TRANSLATE_NOOP("Layout", "Here stand the beds, each in its apartment"),
     QT_TRANSLATE_NOOP("Layout", "A stay takes beds; what is free on a day follows from them.")},
    {"renovations", QT_TRANSLATE_NOOP("Layout", "Here stand the works, with what they close and until when"),
     QT_TRANSLATE_NOOP("Layout", "In the calendar nobody is given an apartment while works are done in it.")},
    {"stay-payments", QT_TRANSLATE_NOOP("Layout", "Here stands what guests owe and pay"),
     QT_TRANSLATE_NOOP("Layout", "What is due comes from the stays; write down what was paid, or import it.")},
    {"documents", QT_TRANSLATE_NOOP("Layout", "Here stand letters and documents, with their numbers"),
     QT_TRANSLATE_NOOP(
         "Layout", "What is printed from a record is kept here once it is issued; a letter can begin from nothing.")},
    {"operators", QT_TRANSLATE_NOOP("Layout", "Here stands who works with this file"),
     QT_TRANSLATE_NOOP("Layout", "What each changes carries their name in the history.")},
    {"closures", nullptr,
     QT_TRANSLATE_NOOP(
         "Layout",
         "On the days on which a site is closed no work is expected, and what the clocks count leaves them out.")},
    {"patron-days", nullptr,
     QT_TRANSLATE_NOOP(
         "Layout",
         "The program knows the patrons of the provincial towns of the Veneto and of Piazzola sul Brenta; "
         "what is written here for a Comune takes their place.")},
    {"procurement-codes", nullptr,
     QT_TRANSLATE_NOOP("Layout", "They say which code governs a procedure, by the day it started.")},
    {"thresholds", nullptr,
     QT_TRANSLATE_NOOP("Layout", "An agreement is measured by the amounts that held when its procedure started.")},
    {"price-revision-rules", nullptr,
     QT_TRANSLATE_NOOP("Layout", "They say from which variation on prices are revised, and how much of it is paid.")},
    {"plan-defaults", nullptr,
     QT_TRANSLATE_NOOP("Layout",
                       "The plan to the renewal of an agreement is made of them, counted back from its notice.")},
};

} // namespace

const Welcome *welcomeOf(QAnyStringView place)
{
    for (const Welcome &welcome : welcomes) {
        if (place == QLatin1String(welcome.place))
            return &welcome;
    }
    return nullptr;
}

void setWelcome(EmptyState &state, Shell &shell, const char *place, const char *list)
{
    const NavPlace *at = pageCatalogue().findPlace(place);
    const Welcome *welcome = welcomeOf(place);
    const Layout *layout = findLayout(list);
    state.clearActions();
    state.set({{QLatin1String(at->icon), PageCatalogue::titleOf(*at, shell.workspace())}},
              QCoreApplication::translate("Layout", welcome->title),
              QCoreApplication::translate("Layout", welcome->purpose));
    if (!shell.canChange())
        return;
    Button *add = state.addAction(QStringLiteral("plus"), QCoreApplication::translate("Layout", layout->addLabel),
                                  Qt::Key_N, true, [&shell, list] { shell.openNew(QLatin1String(list)); });
    QObject::connect(new QShortcut(Qt::Key_N, add), &QShortcut::activated, add, &Button::click);
}

} // namespace insieme
