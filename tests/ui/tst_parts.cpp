// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <cmath>
#include <QAccessible>
#include <QSignalSpy>

using namespace insieme;

namespace {

/// Contrast of WCAG 2.1, computed here and not by the theme.
double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double x = light(a) + 0.05, y = light(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

class Parts : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Theme::current().apply(Theme::Mode::Light); }

    void everyTextCanBeRead()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::current().apply(mode);
            const Theme &theme = Theme::current();
            for (const QColor &ground :
                 {theme.bg, theme.side, theme.surface, theme.inset, theme.selected, theme.raised}) {
                for (const QColor &text : {theme.text, theme.text2, theme.text3})
                    QVERIFY2(contrast(text, ground) >= 4.5,
                             qPrintable(QStringLiteral("%1 on %2: %3")
                                            .arg(text.name(), ground.name())
                                            .arg(contrast(text, ground))));
            }
            for (int tone = 0; tone < 6; ++tone) {
                const Theme::Tones colours = theme.tone(static_cast<Theme::Tone>(tone));
                QVERIFY(contrast(colours.text, colours.soft) >= 4.5);
                QVERIFY(contrast(colours.mark, theme.surface) >= 3);
            }
            for (int series = 0; series < 7; ++series) {
                QVERIFY(contrast(theme.seriesText(series), theme.seriesSoft(series)) >= 4.5);
                QVERIFY(contrast(theme.series(series), theme.surface) >= 3);
            }
            QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
            QVERIFY(contrast(theme.accentText, theme.accentSoft) >= 4.5);
            QVERIFY(contrast(theme.onToolbar2, theme.toolbar) >= 4.5);
        }
    }

    void aTimelineIsATableAndItsEndIsMovedByKeys()
    {
        Timeline timeline;
        timeline.setRange(*makeDate(2026, 1, 1), *makeDate(2026, 12, 31));
        timeline.setToday(*makeDate(2026, 6, 22));
        Timeline::Span first{QStringLiteral("a"), *makeDate(2026, 2, 1), *makeDate(2026, 6, 30), QStringLiteral("A")};
        first.movable = true;
        const Timeline::Span second{QStringLiteral("b"), *makeDate(2026, 7, 1), *makeDate(2026, 9, 30),
                                    QStringLiteral("B")};
        timeline.setLanes({{QStringLiteral("one"), QStringLiteral("One"), {}, 1, {first, second}},
                           {QStringLiteral("two"), QStringLiteral("Two"), {}, 1, {}}});
        timeline.resize(900, 200);
        timeline.show();
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&timeline);
        QVERIFY(access && access->tableInterface());
        QCOMPARE(access->tableInterface()->rowCount(), 2);
        QVERIFY(access->tableInterface()->cellAt(0, 1)->text(QAccessible::Name).contains(QStringLiteral("30/09/2026")));

        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.currentSpan(), QStringLiteral("a"));
        timeline.setJudge([](const Timeline::Proposal &proposal) {
            Timeline::Judgement judgement;
            judgement.possible = proposal.to <= *makeDate(2026, 7, 7);
            judgement.possibleUntil = *makeDate(2026, 7, 7);
            return judgement;
        });
        QSignalSpy accepted(&timeline, &Timeline::accepted);
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.proposal());
        QCOMPARE(timeline.proposal()->to, *makeDate(2026, 7, 14));
        QVERIFY(!timeline.judgement().possible);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.front().front().value<Timeline::Proposal>().to, *makeDate(2026, 7, 7));
        QVERIFY(!timeline.proposal());
    }

    void tabsMoveByArrows()
    {
        Tabs tabs;
        tabs.add(QStringLiteral("One"));
        tabs.add(QStringLiteral("Two"));
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.current(), 1);
        QVERIFY(tabs.accessibleName().contains(QStringLiteral("Two")));
        QTest::keyClick(&tabs, Qt::Key_Home);
        QCOMPARE(tabs.current(), 0);
    }
};

} // namespace

INSIEME_TEST(Parts)
#include "tst_parts.moc"
