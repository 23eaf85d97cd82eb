// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"

#include "app/other_desk.h"
#include "core/agreements/agreement.h"
#include "core/documents/printable.h"
#include "core/papers/document.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "ui/contracts/act_panel.h"
#include "ui/exchange/exchange_page.h"
#include "ui/housing/housing_calendar.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/trial_card.h"
#include "ui/registry/forget_panel.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/document_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/link_panel.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/many_documents.h"
#include "ui/shell/operator_band.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_page.h"
#include "ui/sync/desks_page.h"
#include "ui/sync/history_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/month.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/tick_popover.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

namespace insieme {
namespace {

QUuid convention()
{
    return fixedUuid(u"agreement/piazzola-2026");
}

/// Work that changes something or makes something is waited for, too.
void finish(QWidget &widget)
{
    settle(widget);
    const QList<LongWork *> works = widget.findChildren<LongWork *>();
    for (LongWork *work : works)
        work->wait();
    settle(widget);
}

/// An action of the window, looked for by its name; `action`: as MainWindow has it, untranslated.
Scene found(const char *name, const char *action)
{
    return {QLatin1String(name),
            [action](MainWindow &window) -> QWidget * {
                window.openPlace(QStringLiteral("desk"));
                window.openPalette(QLatin1Char('>') + MainWindow::tr(action));
                settle(window);
                return &window.palettePart();
            },
            [](MainWindow &window) { window.palettePart().hide(); }};
}

/// The list of cooperatives with rows ticked, and a panel beside it.
Scene ticked(const char *name, const std::function<void(ListPage &)> &open = {})
{
    return {QLatin1String(name),
            [open](MainWindow &window) -> QWidget * {
                window.openPlace(QStringLiteral("cooperatives"));
                settle(window);
                ListPage *list = window.listPage();
                if (!list || list->model().rowCount() < 6)
                    return nullptr;
                for (const int row : {1, 3, 5})
                    list->model().tick(row);
                if (open)
                    open(*list);
                finish(window);
                return &window;
            },
            [](MainWindow &window) {
                if (ListPage *list = window.listPage())
                    list->model().untick();
            }};
}

Scene importing(const char *name, bool checks)
{
    return {QLatin1String(name),
            [checks](MainWindow &window) -> QWidget * {
                window.openPlace(QStringLiteral("exchange"));
                auto *page = qobject_cast<ExchangePage *>(window.page());
                if (!page || !window.canChange())
                    return nullptr;
                page->paste(QStringLiteral(
                    "Ragione sociale\tC.F.\tCittà\tProv.\tTelefono\tLavoratori\tSocia dal\tColore\n"
                    "Jonathan\t99900060288\tPiazzola sul Brenta\tPD\t+39 049 000001\t81\t1/3/2004\tblu\n"
                    "Cooperativa Esempio Nuova\t99900120280\tLimena\tPD\t049 000002\t12\t22/06/2026\tverde\n"
                    "Cooperativa Esempio Errata\t9990012028\tLimena\tPD\t\tdodici\t31/02/2026\t\n"
                    "Sestante\t99900110281\tPadova\tPD\t\t28\t\t\n"));
                settle(window);
                if (checks) {
                    page->check();
                    while (page->isRunning())
                        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
                }
                settle(window);
                return &window;
            },
            [](MainWindow &window) { window.openPlace(QStringLiteral("desk")); }};
}

/// The page of the sample's convention; `issues`: after it was issued.
Scene document(const char *name, bool issues)
{
    return {QLatin1String(name), [issues](MainWindow &window) -> QWidget * {
                if (!window.workspace().records().load(Id<Agreement>(convention())))
                    return nullptr;
                window.openPrintable(*documents::findPrintable(u"convenzione-comune"), convention());
                DocumentPage *page = window.documentPage();
                finish(window);
                if (!page || (issues && !page->issue()))
                    return nullptr;
                if (!issues)
                    page->goToNextProblem();
                finish(window);
                return &window;
            }};
}

/// A panel of an agreement that cannot be extended as it is.
Scene act(const char *name, const std::function<void(RecordPage &)> &open)
{
    return {QLatin1String(name),
            [open](MainWindow &window) -> QWidget * {
                const QUuid blocked = fixedUuid(u"agreement/esempio-comunita-2024");
                if (!window.workspace().records().load(Id<Agreement>(blocked)))
                    return nullptr;
                window.showRecord(describe<Agreement>(), blocked);
                settle(window);
                open(*window.recordPage());
                settle(window);
                return &window;
            },
            [](MainWindow &window) { window.openPlace(QStringLiteral("desk")); }};
}

Scene change(const char *name, ActKind kind)
{
    return act(name, [kind](RecordPage &record) {
        auto *panel = record.findChild<ChangePanel *>();
        panel->open();
        panel->choose(kind);
    });
}

QWidget *showMerge(MainWindow &window)
{
    const QTemporaryDir folder;
    const auto desk = makeOtherDesk(window.workspace(), folder.path());
    window.openPlace(QStringLiteral("desks"));
    auto *page = qobject_cast<DesksPage *>(window.page());
    if (!desk || !page)
        return nullptr;
    page->openPackage(desk->package);
    finish(window);
    return page->previewing() ? &window : nullptr;
}

/// The month of a day, open over the form of the sample's convention.
QWidget *showMonth(MainWindow &window)
{
    if (!window.canChange() || !window.workspace().records().load(Id<Agreement>(convention())))
        return nullptr;
    window.showRecord(describe<Agreement>(), convention());
    settle(window);
    window.recordPage()->edit();
    FieldEditor *end = window.recordPage()->editor("end_date");
    end->setFocus();
    settle(window); // the form brings the field into sight
    auto *month = end->findChild<MonthButton *>();
    month->click();
    settle(window);
    return month->popover();
}

/// Somebody wants to go elsewhere while a form holds what is not saved.
QWidget *showLeaving(MainWindow &window)
{
    if (!window.canChange() || !window.workspace().records().load(Id<Agreement>(convention())))
        return nullptr;
    window.showRecord(describe<Agreement>(), convention());
    settle(window);
    window.recordPage()->edit();
    FieldEditor *subject = window.recordPage()->editor("subject");
    subject->setValue(QStringLiteral("Pulizie e cura del verde"));
    emit subject->edited();
    window.openPlace(QStringLiteral("desk"));
    settle(window);
    return &window;
}

/// A form in which somebody types while fields of its record are changed elsewhere.
QWidget *showClash(MainWindow &window)
{
    Workspace &workspace = window.workspace();
    const auto now = workspace.records().load(Id<Agreement>(convention()));
    if (!window.canChange() || !now)
        return nullptr;
    window.showRecord(describe<Agreement>(), convention());
    settle(window);
    RecordPage *record = window.recordPage();
    record->edit();
    for (const auto &[column, value] : {std::pair("end_date", Value(*makeDate(2027, 1, 31))),
                                        std::pair("code", Value(QStringLiteral("CONV-2026-7")))})
    {
        record->editor(column)->setValue(value);
        emit record->editor(column)->edited();
    }
    Agreement next = *now;
    next.end = *makeDate(2027, 2, 28);
    next.code = QStringLiteral("CONV-2026-007");
    const auto changed = workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Change %1"), {{QString(), &describe<Agreement>(), convention()}}},
        [&](Transaction &t) { return t.update(*now, next); });
    settle(window);
    return changed ? &window : nullptr;
}

/// What is offered below a line while somebody types into it.
QWidget *showOffered(MainWindow &window, QLineEdit *line, const QString &typed)
{
    line->setFocus();
    line->setText(typed);
    emit line->textEdited(typed);
    settle(window);
    // What lies under it is seen elsewhere.
    const auto offered = window.findChildren<Popover *>();
    const auto shown =
        std::find_if(offered.begin(), offered.end(), [](const Popover *each) { return each->isVisible(); });
    return shown == offered.end() ? static_cast<QWidget *>(&window) : *shown;
}

QWidget *showPicker(MainWindow &window)
{
    if (!window.canChange() || !window.workspace().records().load(Id<Agreement>(convention())))
        return nullptr;
    window.showRecord(describe<Agreement>(), convention());
    settle(window);
    window.recordPage()->edit();
    auto *line = qobject_cast<QLineEdit *>(window.recordPage()->editor("body_id")->editor());
    return line ? showOffered(window, line, QStringLiteral("co")) : nullptr;
}

QWidget *showFilter(MainWindow &window)
{
    window.openPlace(QStringLiteral("agreements"));
    settle(window);
    auto *filter = window.page()->findChild<FilterBar *>();
    if (!filter)
        return nullptr;
    const RecordType &type = describe<Agreement>();
    return showOffered(window, &filter->line(), type.label(*findField(type, "body_id")) + QLatin1Char(':'));
}

QWidget *showForgetting(MainWindow &window)
{
    const auto people = window.workspace().records().ids(describe<Person>());
    if (people.empty() || !window.openPanel(describe<Person>(), people.front(), QStringLiteral("data-protection")))
        return nullptr;
    settle(window);
    const auto *panel = window.findChild<ForgetPanel *>();
    return panel && panel->isVisible() && window.recordPage()->id() == people.front() ? &window : nullptr;
}

QWidget *showPast(MainWindow &window)
{
    window.openPlace(QStringLiteral("history"));
    auto *history = qobject_cast<HistoryPage *>(window.page());
    if (!history)
        return nullptr;
    settle(window);
    const QWidgetList before = QApplication::topLevelWidgets();
    history->openAsOf(window.workspace().today());
    finish(window);
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *past = qobject_cast<MainWindow *>(each);
        if (!past || before.contains(past))
            continue;
        past->resize(window.size());
        past->openPlace(QStringLiteral("agreements"));
        settle(*past);
        // Its own scene is over when the next begins.
        QObject::connect(history, &QObject::destroyed, past, &QWidget::close);
        return past;
    }
    return nullptr;
}

} // namespace

void settle(QWidget &widget)
{
    // What ended while events were handled still has to be laid out: only rounds without any work count.
    for (int quiet = 0; quiet < 3; ++quiet) {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        // Outside of a loop nobody else does it, and pages that were left would be asked and painted for ever.
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto pages = widget.findChildren<Page *>();
        if (std::any_of(pages.begin(), pages.end(), [](const Page *page) { return page->isGathering(); })) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            quiet = -1;
        }
        for (auto *work : widget.findChildren<LongWork *>()) {
            if (work->isPassing() && work->isRunning()) {
                work->wait();
                quiet = -1;
            }
        }
    }
}

std::vector<Scene> placeScenes()
{
    std::vector<Scene> scenes;
    for (const NavPlace &place : pageCatalogue().places())
        scenes.push_back({(findLayout(place.key) ? QStringLiteral("list_") : QString()) + place.key,
                          [key = place.key](MainWindow &window) -> QWidget * {
                              window.openPlace(key);
                              settle(window);
                              return &window;
                          }});
    return scenes;
}

std::vector<Scene> recordScenes()
{
    static const std::pair<const char *, const char16_t *> telling[] = {
        {"agreements", u"agreement/piazzola-2026"},
        {"cooperatives", u"organisation/il-portico"},
        {"bodies", u"organisation/comune-piazzola"},
        {"placements", u"placement/12"},
        {"allocations", u"housing_stay/21"},
        {"requests", u"housing_request/12"},
        {"units", u"housing_unit/6"},
        {"properties", u"housing_property/ex-casa-maestri"},
        {"renovations", u"renovation_phase/3"},
        {"households", u"household/20"},
        {"housing-calls", u"housing_call/2026"},
    };
    std::vector<Scene> scenes;
    for (const Layout &layout : layouts()) {
        const QLatin1String view(layout.view);
        QUuid wanted;
        for (const auto &[of, key] : telling) {
            if (view == QLatin1String(of))
                wanted = fixedUuid(QStringView(key));
        }
        scenes.push_back({QStringLiteral("record_") + view, [view, wanted](MainWindow &window) -> QWidget * {
                              window.openPlace(view);
                              settle(window);
                              ListPage *list = window.listPage();
                              if (!list || list->model().rowCount() == 0)
                                  return nullptr;
                              const RecordType &type = list->model().type();
                              const bool there = window.workspace().records().load(type, wanted).has_value();
                              window.showRecord(type, there ? wanted : list->model().idAt(0));
                              settle(window);
                              return &window;
                          }});
    }
    return scenes;
}

std::vector<Scene> actScenes()
{
    std::vector<Scene> scenes;
    scenes.push_back(ticked("list_ticked"));
    scenes.push_back(ticked("list_bulk_edit", [](ListPage &list) {
        list.changeTicked();
        settle(list); // the field is chosen when the panel stands, as with the keys
        list.bulkEdit()->chooseField("phone");
    }));
    scenes.push_back(ticked("list_many_documents", [](ListPage &list) { list.printTicked(); }));
    scenes.push_back(ticked("list_letter_to_ticked", [](ListPage &list) {
        list.printTicked();
        list.manyDocuments()->choose(QStringLiteral("lettera"));
    }));
    scenes.push_back({QStringLiteral("list_print_preview"), [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("cooperatives"));
                          settle(window);
                          window.page()->print();
                          finish(window);
                          return &window;
                      }});
    scenes.push_back({QStringLiteral("housing_print"), [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("housing"));
                          settle(window);
                          auto *calendar = qobject_cast<HousingCalendar *>(window.page());
                          if (!calendar)
                              return nullptr;
                          calendar->printOn(false);
                          finish(window);
                          return &window;
                      }});
    scenes.push_back({QStringLiteral("record_month"), showMonth, [](MainWindow &window) {
                          window.recordPage()->editor("end_date")->findChild<MonthButton *>()->popover()->close();
                      }});
    scenes.push_back({QStringLiteral("record_picker"), showPicker,
                      [](MainWindow &window) { emit window.recordPage()->discarded(); }});
    scenes.push_back({QStringLiteral("record_leaving"), showLeaving,
                      [](MainWindow &window) { emit window.recordPage()->discarded(); }});
    scenes.push_back({QStringLiteral("list_filter"), showFilter,
                      [](MainWindow &window) { window.page()->findChild<FilterBar *>()->line().clear(); }});
    scenes.push_back({QStringLiteral("record_person_forget"), showForgetting});
    scenes.push_back({QStringLiteral("record_in_use"), [](MainWindow &window) -> QWidget * {
                          const QUuid cooperative = fixedUuid(u"organisation/il-portico");
                          if (!window.workspace().records().exists(describe<Cooperative>(), cooperative))
                              return nullptr;
                          window.showRecord(describe<Cooperative>(), cooperative);
                          window.recordPage()->remove();
                          settle(window);
                          return &window;
                      }});
    scenes.push_back({QStringLiteral("record_link"), [](MainWindow &window) -> QWidget * {
                          const QUuid cooperative = fixedUuid(u"organisation/il-portico");
                          RecordPanel *panel =
                              window.openPanel(describe<Cooperative>(), cooperative, QStringLiteral("link"));
                          const std::vector<QUuid> people = window.workspace().records().ids(describe<Person>());
                          auto *link = qobject_cast<LinkPanel *>(panel);
                          if (!link || people.empty())
                              return nullptr;
                          link->open();
                          link->choose(describe<Person>(), people.front());
                          settle(window);
                          return &window;
                      }});
    scenes.push_back({QStringLiteral("operator_asked"),
                      [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("cooperatives"));
                          window.findChild<OperatorBand *>()->askName();
                          settle(window);
                          return &window;
                      },
                      [](MainWindow &window) { window.findChild<OperatorBand *>()->refresh(true); }});
    scenes.push_back({QStringLiteral("list_columns"),
                      [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("cooperatives"));
                          window.listPage()->offerColumns();
                          settle(window);
                          return window.findChild<TickPopover *>();
                      },
                      [](MainWindow &window) { window.findChild<TickPopover *>()->close(); }});
    scenes.push_back(importing("import_columns", false));
    scenes.push_back(importing("import_check", true));
    scenes.push_back({QStringLiteral("palette"),
                      [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("cooperatives"));
                          window.openPalette(QStringLiteral("por"));
                          settle(window);
                          return &window.palettePart();
                      },
                      [](MainWindow &window) { window.palettePart().hide(); }});
    scenes.push_back(found("palette_copy", "Make a copy of the file…"));
    scenes.push_back(found("palette_calendar", "Deadlines for another calendar…"));
    scenes.push_back({QStringLiteral("keys"),
                      [](MainWindow &window) -> QWidget * {
                          window.openKeys();
                          settle(window);
                          return window.findChild<KeySheet *>();
                      },
                      [](MainWindow &window) { window.findChild<KeySheet *>()->hide(); }});
    scenes.push_back({QStringLiteral("as_of"),
                      [](MainWindow &window) -> QWidget * {
                          window.openPlace(QStringLiteral("cooperatives"));
                          window.setDay(*makeDate(2020, 1, 1));
                          settle(window);
                          return &window;
                      },
                      [](MainWindow &window) { window.setDay({}); }});
    for (const bool whole : {true, false}) {
        scenes.push_back({whole ? QStringLiteral("as_of_list_compared") : QStringLiteral("as_of_record_compared"),
                          [whole](MainWindow &window) -> QWidget * {
                              const QUuid convention = fixedUuid(u"agreement/ulss-6-2024");
                              if (!window.workspace().records().exists(describe<Agreement>(), convention))
                                  return nullptr;
                              window.openPlace(QStringLiteral("agreements"));
                              window.listPage()->setState({});
                              window.setDay(*makeDate(2025, 3, 1));
                              if (!whole)
                                  window.showRecord(describe<Agreement>(), convention);
                              window.compareWithToday();
                              settle(window);
                              return &window;
                          },
                          [](MainWindow &window) { window.setDay({}); }});
    }
    scenes.push_back({QStringLiteral("privacy"),
                      [](MainWindow &window) -> QWidget * {
                          window.setPrivacy(true);
                          window.openPlace(QStringLiteral("people"));
                          settle(window);
                          return &window;
                      },
                      [](MainWindow &window) { window.setPrivacy(false); }});
    scenes.push_back(
        act("contracts_extension_blocked", [](RecordPage &record) { record.findChild<ExtendPanel *>()->open(); }));
    scenes.push_back({QStringLiteral("placement_trial"),
                      [](MainWindow &window) -> QWidget * {
                          auto *clock = qobject_cast<ClockPanel *>(window.openPanel(
                              describe<Placement>(), fixedUuid(u"placement/12"), QStringLiteral("clock")));
                          if (!clock)
                              return nullptr;
                          clock->tryOut(false);
                          clock->trial().days().setText(QStringLiteral("30"));
                          settle(window);
                          return &window;
                      },
                      [](MainWindow &window) { window.openPlace(QStringLiteral("desk")); }});
    scenes.push_back({QStringLiteral("record_changed_elsewhere"), showClash, [](MainWindow &window) {
                          emit window.recordPage()->discarded();
                          (void)window.workspace().undo();
                      }});
    scenes.push_back(change("contracts_fifth", ActKind::Fifth));
    scenes.push_back(change("contracts_substitution", ActKind::Substitution));
    scenes.push_back(document("document", false));
    scenes.push_back(document("document_issued", true));
    scenes.push_back(
        {QStringLiteral("exchange_preview"), showMerge, [](MainWindow &window) { window.page()->stepBack(); }});
    scenes.push_back({QStringLiteral("file_as_it_was"), showPast,
                      [](MainWindow &window) { window.openPlace(QStringLiteral("desk")); }});
    return scenes;
}

bool writeLetter(Workspace &workspace)
{
    Document letter;
    letter.id = Id<Document>(fixedUuid(u"document/richiesta-incontro"));
    letter.title = QStringLiteral("Richiesta di incontro");
    letter.recipient = Id<Organisation>(fixedUuid(u"organisation/comune-piazzola"));
    letter.subject = QStringLiteral("richiesta di incontro sul progetto di pubblica utilità");
    letter.text = QStringLiteral("Con la presente [[consorzio.denominazione | con_articolo]] chiede un incontro "
                                 "[[destinatario.denominazione | a]].\n\n- calendario dei lavori;\n- sopralluoghi.");
    return workspace
        .perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{letter.title, &describe<Document>(), letter.id.uuid()}}},
                 [&](Transaction &t) { return t.insert(letter); })
        .has_value();
}

} // namespace insieme
