// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coordination/coordination_pages.h"

#include "core/coordination/meeting.h"
#include "core/documents/printable.h"

#include <QCoreApplication>

namespace insieme {
namespace {

void addPaper(PageCatalogue &catalogue, const char *label, const char *icon, const char16_t *name,
              const QKeySequence &key = {})
{
    ActionKind action;
    action.type = &describe<Meeting>();
    action.label = label;
    action.icon = icon;
    action.key = key;
    action.changes = false;
    action.run = [name](Shell &shell, const AnyRecord &record) {
        shell.openPrintable(*documents::findPrintable(QStringView(name)), record.id());
    };
    catalogue.addAction(std::move(action));
}

} // namespace

void addCoordinationPages(PageCatalogue &catalogue)
{
    Layout meetings{"meetings",
                    "messages-square",
                    {{"title", 0, "place"}, {"kind", 200}, {"status", 190}, {"begins", 150}, {"convener_id", 220}},
                    {"kind", "status", "begins", "place", "convener_id"},
                    {{QT_TRANSLATE_NOOP("Layout", "Meeting"),
                      {{{"title", 12}}, {{"kind", 4}, {"status", 4}, {"convener_id", 4}}, {{"agreement_id", 12}}}},
                     {QT_TRANSLATE_NOOP("Layout", "When and where"),
                      {{{"begins", 4}, {"second_call", 4}, {"ends", 4}},
                       {{"place", 6}, {"link", 6}},
                       {{"convened_on", 3}, {"approved_on", 3}}}},
                     {QT_TRANSLATE_NOOP("Layout", "Minutes"),
                      {{{"chair_id", 5}, {"secretary_id", 5}, {"quorum", 2}}, {{"opening", 12}}, {{"notes", 12}}}}},
                    QT_TRANSLATE_NOOP("Layout", "New meeting"),
                    "status",
                    "status",
                    nullptr,
                    false,
                    1};
    meetings.feminine = true;
    catalogue.addList(std::move(meetings), NavGroup::Contracts, 60);
    addPaper(catalogue, QT_TRANSLATE_NOOP("Navigation", "Call"), "mail", u"convocazione");
    addPaper(catalogue, QT_TRANSLATE_NOOP("Navigation", "Minutes"), "file-text", u"verbale", QKeySequence::Print);
}

} // namespace insieme
