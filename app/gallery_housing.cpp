// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_housing.h"

#include "app/gallery_shot.h"
#include "app/scenes.h"
#include "core/documents/pages.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "ui/housing/calendar_print.h"
#include "ui/housing/housing_calendar.h"
#include "ui/housing/housing_figures.h"
#include "ui/housing/waiting_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace insieme {
namespace {

void paintPages(const documents::Content &content, const std::function<QString(const char *)> &name,
                const QString &what)
{
    const documents::Pages pages(content);
    for (int i = 0; i < pages.count(); ++i) {
        QImage image((pages.size() * 1.5).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        pages.paint(painter, i);
        painter.end();
        image.save(name(qPrintable(QStringLiteral("%1_%2").arg(what).arg(i + 1))));
    }
}

/// Bars of the calendar that are being changed: the card says what it would mean.
void renderProposals(MainWindow &window, const std::function<QString(const char *)> &name)
{
    auto *calendar = qobject_cast<HousingCalendar *>(window.page());
    if (!calendar)
        return;
    settle(window);
    Timeline &timeline = calendar->timeline();
    const auto press = [&timeline](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&timeline, &event);
    };
    // Without a proposal Esc would leave the page.
    const auto drop = [&] {
        if (timeline.proposal())
            press(Qt::Key_Escape);
    };
    timeline.setCurrentSpan(calendar->lanes().spanOf(Id<HousingStay>(fixedUuid(u"housing_stay/21"))));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    shoot(window, name("housing_drag"));
    drop();
    timeline.setCurrentSpan(calendar->lanes().spanOf(Id<HousingStay>(fixedUuid(u"housing_stay/26"))));
    press(Qt::Key_Down, Qt::AltModifier);
    shoot(window, name("housing_move"));
    drop();
    calendar->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/12")));
    emit calendar->waiting().proposeWanted();
    shoot(window, name("housing_new"));
    drop();
}

} // namespace

void renderHousing(MainWindow &window, const std::function<QString(const char *)> &name)
{
    for (const QSize &size : {QSize(1440, 900), QSize(1180, 700)}) {
        window.resize(size);
        const QString small = size.width() < 1400 ? QStringLiteral("compact_") : QString();
        const auto named = [&](const QString &page) { return name(qPrintable(small + page)); };
        const QStringList places = small.isEmpty()
            ? QStringList()
            : QStringLiteral("housing housing-proposal housing-figures allocations requests units renovations "
                             "stay-payments")
                  .split(QLatin1Char(' '));
        for (const QString &place : places) {
            window.openPlace(place);
            shoot(window, named(QStringLiteral("housing_") + place));
        }
        const struct {
            const char *what;
            const RecordType &type;
            const char16_t *key;
        } records[] = {{"stay", describe<HousingStay>(), u"housing_stay/21"},
                       {"request", describe<HousingRequest>(), u"housing_request/12"},
                       {"unit", describe<HousingUnit>(), u"housing_unit/6"},
                       {"property", describe<HousingProperty>(), u"housing_property/ex-casa-maestri"},
                       {"works", describe<RenovationPhase>(), u"renovation_phase/3"},
                       {"household", describe<Household>(), u"household/20"},
                       {"call", describe<HousingCall>(), u"housing_call/2026"}};
        for (const auto &[what, type, key] : records) {
            window.showRecord(type, fixedUuid(key));
            const int tabs = qstrcmp(what, "stay") == 0                         ? 6
                : qstrcmp(what, "call") == 0 || qstrcmp(what, "household") == 0 ? 2
                                                                                : 1;
            for (int tab = small.isEmpty() ? 1 : 0; tab < std::min(tabs, window.recordPage()->tabs().count()); ++tab) {
                window.recordPage()->tabs().setCurrent(tab);
                shoot(window, named(QStringLiteral("housing_%1_%2").arg(QLatin1String(what)).arg(tab)));
            }
        }
    }
    window.resize(1440, 900);
    window.openPlace(QStringLiteral("housing-figures"));
    if (auto *figures = qobject_cast<HousingFigures *>(window.page())) {
        figures->actions().front().run();
        shoot(window, name("housing_figures_tables"));
        figures->actions().front().run();
    }
    window.openPlace(QStringLiteral("housing"));
    renderProposals(window, name);
    if (auto *calendar = qobject_cast<HousingCalendar *>(window.page())) {
        calendar->timeline().setScale(Timeline::Scale::Years);
        shoot(window, name("housing_years"));
        calendar->timeline().setScale(Timeline::Scale::Weeks);
        calendar->timeline().showToday();
        shoot(window, name("housing_weeks"));
        calendar->timeline().setScale(Timeline::Scale::Months);
        const Date today = window.workspace().today();
        for (const auto &[large, what] : {std::pair(true, QStringLiteral("housing_paper_calendar")),
                                          std::pair(false, QStringLiteral("housing_paper_calendar_a4"))})
            paintPages(calendarDocument(window, calendar->lanes(), QStringLiteral("Ex casa Maestri"),
                                        today - boost::gregorian::days(80), today + boost::gregorian::days(285), large),
                       name, what);
    }
    window.setPrivacy(true);
    window.openPlace(QStringLiteral("housing"));
    shoot(window, name("housing_privacy"));
    window.setPrivacy(false);
}

} // namespace insieme
