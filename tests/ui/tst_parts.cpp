// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "tests/ui/page_audit.h"
#include "tests/ui/shown.h"
#include "ui/sync/merge_overview.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <cmath>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmapCache>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>
#include <random>

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
    /// Whether there is nothing is known once it was counted.
    void aChartIsNotEmptyBeforeItIsCounted()
    {
        ChartCard card(QStringLiteral("Prova"), 120);
        card.setOpens(true);
        const auto says = [&card](const QString &text) {
            const auto labels = card.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return !label->isHidden() && label->text() == text; });
        };
        QVERIFY(says(ChartCard::tr("The figures are being counted.")));
        card.setFigures({});
        QVERIFY(says(ChartCard::tr("Nothing to show for this time.")));
    }

    /// Whatever the width: the first buttons whole in the row, the others in the menu, and the keys never lost.
    void buttonsWithoutRoomWaitInTheMenu()
    {
        QWidget window;
        auto *around = new QHBoxLayout(&window);
        around->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLineEdit(&window);
        words->setMinimumWidth(200);
        around->addWidget(words, 1);
        auto *row = new ActionRow(Button::Kind::Secondary, &window);
        around->addWidget(row);
        QList<Button *> buttons;
        int pressed = 0;
        for (const char *text : {"Salva questa vista", "Togli", "Alla data", "Colonne"}) {
            buttons << new Button(QStringLiteral("copy"), QLatin1String(text), Button::Kind::Secondary, &window);
            buttons.back()->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
            connect(buttons.back(), &Button::clicked, this, [&pressed, at = buttons.size()] { pressed = int(at); });
            row->add(buttons.back());
        }
        row->setOffered(buttons[1], false);
        const QList<Button *> offered{buttons[0], buttons[2], buttons[3]};
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bool all = false, none = false;
        for (int width = 900; width >= window.minimumSizeHint().width(); width -= 7) {
            window.resize(width, 60);
            QApplication::processEvents();
            QList<Button *> shown;
            for (Button *button : offered) {
                if (!button->isVisible())
                    continue;
                shown << button;
                QVERIFY(button->width() >= button->sizeHint().width());
                QVERIFY(row->rect().contains(button->geometry()));
                QCOMPARE(button->visibleRegion(), QRegion(button->rect()));
            }
            QCOMPARE(shown + row->inMenu(), offered);
            QCOMPARE(row->more().isVisible(), shown.size() < offered.size());
            QVERIFY(!row->more().isVisible() || row->rect().contains(row->more().geometry()));
            QVERIFY(!buttons[1]->isVisible());
            all = all || shown.size() == offered.size();
            none = none || shown.isEmpty();
        }
        QVERIFY(all && none);
        // The menu says the keys, and does what the button does.
        row->more().setFocus();
        QTimer::singleShot(0, &window, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 3);
            QCOMPARE(menu->actions()[1]->text(), QStringLiteral("Alla data\tCtrl P"));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(&row->more(), Qt::Key_Return);
        QCOMPARE(pressed, 3);
        // The keys go with the button into the menu and out of it again.
        window.resize(1200, 60);
        QApplication::processEvents();
        QCOMPARE(window.focusWidget(), buttons[3]);
        row->setOffered(buttons[1], true);
        QApplication::processEvents();
        QVERIFY(buttons[1]->isVisible());
        QCOMPARE(window.focusWidget(), buttons[3]);
        window.resize(window.minimumSizeHint().width(), 60);
        QApplication::processEvents();
        QCOMPARE(window.focusWidget(), &row->more());
    }

    /// A fact takes the lines it needs, beside its remedy as well: no day of it is cut.
    void aCheckGrowsWithItsFact()
    {
        CheckList list;
        list.set({{Theme::Tone::Warn, QStringLiteral("Carte"),
                   QStringLiteral("DURC: scade il 23/09/2026, prima del 31/12/2026; assicurazione fino al 30/06/2026"),
                   QStringLiteral("Apri"), [] {}},
                  {Theme::Tone::Ok, QStringLiteral("Quote"), QStringLiteral("in ogni giorno"), {}, {}}});
        list.resize(280, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QApplication::processEvents();
        QList<int> heights;
        for (const QAbstractButton *row : list.findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
            heights << row->height();
        QCOMPARE(heights.size(), 2);
        QVERIFY2(heights[0] >= 28 + 3 * QFontMetrics(Theme::font(12)).height(),
                 qPrintable(QString::number(heights[0])));
        QCOMPARE(heights[1], 44);
    }

    void cleanup() { Theme::current().apply(Theme::Mode::Light); }

    /// Fonts and widths are kept: each is asked for twice, the second time after its neighbours.
    void whatIsKnownOfATextIsThatOfItsFont()
    {
        const QString text = QStringLiteral("Cooperativa Esempio Accoglienza");
        for (int i = 0; i < 2; ++i) {
            for (const int pixels : {11, 13, 20}) {
                for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
                    const QFont font = Theme::font(pixels, weight);
                    QCOMPARE(font.pixelSize(), pixels);
                    QCOMPARE(font.weight(), weight);
                    for (const QString &words : {text, text.left(11)})
                        QCOMPARE(paint::textWidth(words, font),
                                 static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(words))));
                }
            }
        }
    }

    void anIconDrawnAheadIsTheOneDrawnHere()
    {
        const QString name = QStringLiteral("search");
        const QColor colour = Theme::current().tone(Theme::Tone::Bad).text;
        QPixmapCache::clear();
        const QImage here = icons::pixmap(name, colour, 16, 2).toImage();
        QCOMPARE(here.size(), QSize(32, 32));
        QPixmapCache::clear();
        icons::drawAhead(name, colour, 16, 2);
        QTest::qWait(200);
        const QPixmap ahead = icons::pixmap(name, colour, 16, 2);
        QCOMPARE(ahead.devicePixelRatio(), 2.0);
        QCOMPARE(ahead.toImage(), here);
        QVERIFY(icons::pixmap(name, Theme::current().text, 16, 2).toImage() != here);
        // Asked for by several, and needed before it is drawn.
        for (int i = 0; i < 3; ++i) {
            QPixmapCache::clear();
            icons::drawAhead(name, colour, 16, 2);
            icons::drawAhead(name, colour, 16, 2);
            QCOMPARE(icons::pixmap(name, colour, 16, 2).toImage(), here);
        }
        QTest::qWait(200);
        QPixmapCache::clear();
        QCOMPARE(icons::pixmap(name, colour, 16, 2).toImage(), here);
    }

    /// Cards that stand side by side have their titles on one line.
    void aButtonInTheHeadOfACardLeavesTheTitleWhereItIs()
    {
        const auto centre = [](Card &card) {
            card.body()->addStretch(1);
            card.resize(320, 160);
            card.show();
            QApplication::processEvents();
            const auto *title = card.findChild<Label *>();
            return title->geometry().center().y();
        };
        Card plain(QStringLiteral("Quote")), acting(QStringLiteral("Storia")), noted(QStringLiteral("Carte"));
        acting.addToHead(new Button(QStringLiteral("Tutte"), Button::Kind::Ghost, &acting));
        noted.addToHead(new Button(QStringLiteral("Tutte"), Button::Kind::Ghost, &noted));
        noted.setNote(QStringLiteral("al 22/06/2026"));
        const int wanted = centre(plain);
        for (Card *card : {&acting, &noted})
            QVERIFY(std::abs(centre(*card) - wanted) <= 1);
    }

    /// Whatever class a block is of: with the ground of a card, not with that of the page and a hard line.
    void aPanelHasTheGroundOfACard()
    {
        MergeAreas areas(nullptr);
        areas.resize(120, 80);
        const QImage painted = areas.grab().toImage();
        QCOMPARE(painted.pixelColor(60, 40).rgb(), Theme::current().surface.rgb());
        QCOMPARE(painted.pixelColor(60, 0).rgb(), Theme::current().border.rgb());
    }

    /// Its icon is asked for before it is painted; what it is by then counts.
    void aButtonShowsTheIconOfItsState()
    {
        const auto painted = [](Button &button) {
            QPixmapCache::clear();
            return button.grab().toImage();
        };
        const auto made = [](Button::Kind kind, bool enabled, const QString &icon) {
            auto button = std::make_unique<Button>(icon, QStringLiteral("Aggiungi"), kind);
            button->setEnabled(enabled);
            button->resize(button->sizeHint());
            return button;
        };
        for (const Button::Kind kind : {Button::Kind::Primary, Button::Kind::Secondary, Button::Kind::Ghost,
                                        Button::Kind::Danger, Button::Kind::Dark})
        {
            const auto plain = made(kind, true, QStringLiteral("plus"));
            const auto faint = made(kind, false, QStringLiteral("plus"));
            const QImage enabled = painted(*plain), disabled = painted(*faint);
            QVERIFY(enabled != disabled);
            const auto changed = made(kind, true, QStringLiteral("plus"));
            changed->ensurePolished();
            changed->setEnabled(false);
            QCOMPARE(painted(*changed), disabled);
            changed->setIconName(QStringLiteral("x"));
            QVERIFY(painted(*changed) != disabled);
            changed->setIconName(QStringLiteral("plus"));
            changed->setEnabled(true);
            QCOMPARE(painted(*changed), enabled);
        }
    }

    /// The font of the product has none: looking for another that has would read the fonts of the computer.
    /// What a button does is done once by a double click and by a key that is held; a step as often as it is pressed.
    void aDoubleClickPressesOnce()
    {
        Button act(QStringLiteral("Registra"), Button::Kind::Primary);
        std::unique_ptr<Button> step(Button::iconOnly(QStringLiteral("chevron-right"), QStringLiteral("Avanti"), {}));
        for (const auto &[button, presses] : {std::pair(&act, 1), std::pair(step.get(), 2)}) {
            QSignalSpy clicks(button, &Button::clicked);
            QTest::mouseClick(button, Qt::LeftButton);
            QTest::mouseDClick(button, Qt::LeftButton); // the second press
            QTest::mouseRelease(button, Qt::LeftButton);
            QCOMPARE(clicks.size(), presses);
        }
        QSignalSpy clicks(&act, &Button::clicked);
        for (const bool repeated : {false, true, true}) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), repeated);
            QApplication::sendEvent(&act, &press);
        }
        QCOMPARE(clicks.size(), 1);
    }

    void theSignOfEnterIsDrawn()
    {
        const auto printed = [](const QString &key) {
            QImage image(60, 18, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::keycap(painter, QRect(0, 0, paint::keycapWidth(key), 18), key, Qt::black, Qt::white);
            return image;
        };
        const QString enter = paint::keyText(Qt::Key_Return), both = paint::keyText(Qt::CTRL | Qt::Key_Return);
        QVERIFY(paint::keycapWidth(both) > paint::keycapWidth(QStringLiteral("Ctrl")));
        QVERIFY(printed(enter) != printed(QString()));
        // The words of a key stand where they stand alone, before the sign.
        const int words = paint::keycapWidth(QStringLiteral("Ctrl")) - 5;
        QCOMPARE(printed(both).copy(0, 0, words, 18), printed(QStringLiteral("Ctrl")).copy(0, 0, words, 18));
    }

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

    /// The ring of the focus stands out from the ground of its part, on the dark bar of the selection, too.
    void theFocusCanBeSeen()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::current().apply(mode);
            const Theme &theme = Theme::current();
            for (const QColor &ground : {theme.bg, theme.side, theme.surface, theme.inset, theme.selected})
                QVERIFY(contrast(theme.accent, ground) >= 3);
            for (const auto &[kind, ground] :
                 {std::pair(Button::Kind::Ghost, theme.surface), std::pair(Button::Kind::Secondary, theme.bg),
                  std::pair(Button::Kind::Dark, theme.toolbar)})
            {
                QWidget window;
                QPalette palette;
                palette.setColor(QPalette::Window, ground);
                window.setPalette(palette);
                window.setAutoFillBackground(true);
                Button button(QStringLiteral("Change"), kind, &window);
                button.resize(button.sizeHint());
                button.move(10, 10);
                window.resize(button.width() + 20, button.height() + 20);
                window.show();
                QVERIFY(QTest::qWaitForWindowActive(&window));
                button.setFocus();
                QVERIFY(button.hasFocus());
                const QImage image = window.grab().toImage();
                double best = 0;
                for (int x = 10; x < 20; ++x) // across the left edge
                    best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
                QVERIFY2(best >= 3, qPrintable(QStringLiteral("%1 on %2").arg(best).arg(ground.name())));
            }
        }
    }

    /// Whoever sees no colours tells the signs apart, and a day that is late from one that is not.
    void nothingIsToldByColourAlone()
    {
        const Theme &theme = Theme::current();
        const auto shapeOf = [&theme](Theme::Tone tone, int size) {
            QImage image(size, size, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::sign(painter, image.rect(), tone);
            painter.end();
            const QColor mark = theme.tone(tone).mark;
            const auto far = [](const QColor &one, const QColor &other) {
                return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                    + std::abs(one.blue() - other.blue());
            };
            std::vector<bool> shape; // its ground, whatever colour that has
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    shape.push_back(far(pixel, mark) < std::min(far(pixel, Qt::white), far(pixel, theme.onMark(tone))));
                }
            }
            return shape;
        };
        const std::vector<Theme::Tone> tones{Theme::Tone::Neutral, Theme::Tone::Ok,   Theme::Tone::Warn,
                                             Theme::Tone::Bad,     Theme::Tone::Info, Theme::Tone::Violet};
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::current().apply(mode);
            for (const int size : {12, 14, 16}) {
                for (size_t i = 0; i < tones.size(); ++i) {
                    for (size_t k = i + 1; k < tones.size(); ++k) {
                        const std::vector<bool> one = shapeOf(tones[i], size), other = shapeOf(tones[k], size);
                        int differ = 0;
                        for (size_t pixel = 0; pixel < one.size(); ++pixel)
                            differ += one[pixel] != other[pixel];
                        QVERIFY2(differ * 100 >= size * size * 6,
                                 qPrintable(
                                     QStringLiteral("%1 and %2 at %3: %4 pixels").arg(i).arg(k).arg(size).arg(differ)));
                    }
                }
            }
        }
        Theme::current().apply(Theme::Mode::Light);
        ListTable table;
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        model.setData(cell, QStringLiteral("30/04/2026"));
        model.setData(cell, QVariant::fromValue(CellKind::Date), CellKindRole);
        table.setModel(&model);
        const auto ink = [&] { // where it is not white
            const QImage image = test::painted(*table.itemDelegateForIndex(cell), cell, {140, 36});
            QSet<int> pixels;
            for (int x = 0; x < 32; ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (qGray(image.pixel(x, y)) < 200)
                        pixels << x * 100 + y;
                }
            }
            return pixels;
        };
        const QSet<int> plain = ink();
        for (const Theme::Tone tone : {Theme::Tone::Warn, Theme::Tone::Bad}) {
            model.setData(cell, static_cast<int>(tone), ToneRole);
            QVERIFY((ink() - plain).size() > 30);
        }
    }

    /// The mark of today is whole at both ends of the scale, covers no year, and goes with its day.
    void todayIsWholeAtTheEndsOfATimeline()
    {
        Timeline timeline;
        timeline.setLanes({{QStringLiteral("one"), QStringLiteral("One"), {}, 1, {}}});
        timeline.setRange(Date(2026, 1, 1), Date(2026, 12, 31));
        timeline.resize(900, 200);
        timeline.show();
        const int left = timeline.laneRect(QStringLiteral("one")).left(), width = timeline.viewport()->width();
        for (const Date day : {Date(2026, 1, 1), Date(2026, 1, 20), Date(2026, 6, 22), Date(2026, 12, 31)}) {
            timeline.setToday(day);
            const QRect box = timeline.todayBox();
            QVERIFY2(box.left() >= left && box.right() < width, qPrintable(isoText(day)));
            const auto years = timeline.yearBoxes();
            QCOMPARE(years.size(), 1);
            QCOMPARE(years.front().second, QStringLiteral("2026"));
            QVERIFY2(!years.front().first.intersects(box), qPrintable(isoText(day)));
        }
        timeline.setRange(Date(2024, 1, 1), Date(2028, 12, 31));
        timeline.setToday(Date(2024, 2, 1));
        timeline.showDay(Date(2026, 3, 1));
        QVERIFY(timeline.todayBox().isEmpty());
        QVERIFY(!timeline.yearBoxes().isEmpty());
        // Where years are as narrow as the mark, it stands below them.
        timeline.setScale(Timeline::Scale::Years);
        timeline.setRange(Date(2021, 1, 1), Date(2030, 12, 31));
        timeline.setToday(Date(2026, 1, 5));
        QVERIFY(!timeline.todayBox().isEmpty());
        bool named = false;
        for (const auto &[year, text] : timeline.yearBoxes()) {
            QVERIFY2(!year.intersects(timeline.todayBox()), qPrintable(text));
            named |= text == QStringLiteral("2026");
        }
        QVERIFY(named);
    }

    /// Words stand in their bar; after it where they have no room and nothing else stands there; some letters of them,
    /// but never of a figure; otherwise nowhere.
    void wordsOfABarStandWhereTheyHaveRoom()
    {
        Timeline timeline;
        const auto span = [](const char *key, const Date &from, const Date &to, const char *text) {
            return Timeline::Span{QString::fromUtf8(key), from, to, QString::fromUtf8(text)};
        };
        Timeline::Lane lane{QStringLiteral("one"), QStringLiteral("One"), {}, 2, {}};
        lane.spans << span("wide", Date(2026, 1, 1), Date(2026, 4, 30), "Maria")
                   << span("close", Date(2026, 5, 1), Date(2026, 6, 30), "Cooperativa sociale di tutti")
                   << span("figure", Date(2026, 7, 1), Date(2026, 7, 20), "1.234.567,89 €")
                   << span("tiny", Date(2026, 7, 21), Date(2026, 7, 25), "Maria Cristina")
                   << span("free", Date(2026, 7, 26), Date(2026, 8, 5), "1.234,50 €")
                   << span("last", Date(2026, 12, 20), Date(2026, 12, 31), "1.234,50 €");
        lane.spans << span("below", Date(2026, 8, 6), Date(2026, 12, 19), "Another row");
        lane.spans.last().row = 1;
        timeline.setLanes({lane});
        timeline.setRange(Date(2026, 1, 1), Date(2026, 12, 31));
        timeline.setScale(Timeline::Scale::Years);
        timeline.setSpread(365);
        timeline.resize(900, 200);
        timeline.show();
        const auto words = [&timeline](const char *key) { return timeline.wordsOf(QLatin1String(key)); };
        const auto bar = [&timeline](const char *key) { return timeline.spanRect(QLatin1String(key)); };
        QCOMPARE(words("wide").text, QStringLiteral("Maria"));
        QVERIFY(bar("wide").contains(words("wide").place) && !words("wide").beside);
        QVERIFY(!words("close").text.isEmpty() && !words("close").beside);
        QVERIFY(bar("close").contains(words("close").place));
        QCOMPARE(words("figure").text, QString());
        QCOMPARE(words("tiny").text, QString());
        QCOMPARE(words("free").text, QStringLiteral("1.234,50 €"));
        QVERIFY(words("free").beside && words("free").place.left() > bar("free").right());
        QVERIFY(words("free").place.right() < bar("last").left());
        QCOMPARE(words("last").text, QString());
        QCOMPARE(timeline.wordsOf(QStringLiteral("none")).text, QString());
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

    /// The ring around a full bar is of another colour than the bar, on it.
    void theChosenBarIsSeen()
    {
        Timeline timeline;
        timeline.setRange(*makeDate(2026, 1, 1), *makeDate(2026, 12, 31));
        const Timeline::Span bar{QStringLiteral("a"), *makeDate(2026, 2, 1), *makeDate(2026, 6, 30), {}, 1};
        timeline.setLanes({{QStringLiteral("one"), QStringLiteral("One"), {}, 1, {bar}}});
        timeline.resize(900, 200);
        timeline.show();
        timeline.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&timeline));
        timeline.setFocus();
        const auto inked = [&] {
            const QRect box = timeline.spanRect(bar.key);
            const QImage image = timeline.viewport()->grab(box).toImage();
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == Theme::current().onSeries(bar.series);
            }
            return found;
        };
        QCOMPARE(inked(), 0);
        timeline.setCurrentSpan(bar.key);
        QVERIFY2(inked() > timeline.spanRect(bar.key).width(), qPrintable(QString::number(inked())));
    }

    void columnsFillTheirRoomAndKeepTheirFloors()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<ColumnWish> wishes(1 + random() % 7);
            int floors = 0, stretches = 0;
            for (ColumnWish &wish : wishes) {
                wish = {int(random() % 120), int(random() % 300), int(random() % 3)};
                floors += wish.floor;
                stretches += wish.stretch;
            }
            const int room = int(random() % 1500);
            const std::vector<int> widths = fitColumns(wishes, room);
            QCOMPARE(widths.size(), wishes.size());
            int sum = 0, wanted = 0;
            for (size_t i = 0; i < widths.size(); ++i) {
                QVERIFY(widths[i] >= wishes[i].floor);
                sum += widths[i];
                wanted += std::max(wishes[i].floor, wishes[i].wish);
            }
            if (room < floors)
                QCOMPARE(sum, floors);
            else if (room <= wanted || stretches > 0)
                QCOMPARE(sum, room);
            else
                QCOMPARE(sum, wanted);
        }
    }

    /// A name keeps its room, facts are left out before it is shortened; nothing is cut beside room that stands empty.
    void aListGivesRoomByWhatItNeeds()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2'000; ++round) {
            std::vector<ListColumnNeeds> columns{{180, 260, 340, 340, true}};
            std::vector<size_t> spare;
            const auto facts = 1 + random() % 7;
            for (size_t i = 1; i <= facts; ++i) {
                const int kept = 60 + int(random() % 90), whole = kept + int(random() % 80);
                columns.push_back({kept, kept, whole, whole + int(random() % 60), false});
                spare.insert(spare.begin(), i);
            }
            const size_t before = random() % (facts + 1);
            const int room = 200 + int(random() % 1200);
            const std::vector<int> widths = fitList(columns, room, spare, before);
            int sum = 0;
            bool cut = false, roomy = false;
            for (size_t i = 0; i < columns.size(); ++i) {
                sum += widths[i];
                if (widths[i] == 0)
                    continue;
                QVERIFY(widths[i] >= columns[i].least);
                cut = cut || widths[i] < columns[i].whole;
                roomy = roomy || widths[i] > columns[i].whole;
            }
            QVERIFY(sum <= std::max(room, columns[0].least));
            QVERIFY(!(cut && roomy));
            const bool alone = std::count(widths.begin(), widths.end(), 0) == std::ptrdiff_t(facts);
            QVERIFY2(widths[0] >= columns[0].kept || alone, qPrintable(QString::number(widths[0])));
            // From the first on, and none without need.
            bool shown = false;
            for (const size_t each : spare) {
                QVERIFY(!shown || widths[each] > 0);
                shown = shown || widths[each] > 0;
            }
        }
    }

    /// Beside a panel the name is read before a column of figures is wide; where rows come, no column moves.
    void aNameIsReadBeforeFiguresAreWide()
    {
        ListTable table;
        QStandardItemModel model(0, 3);
        const QString name = QStringLiteral("Cooperativa Esempio Accoglienza");
        const auto add = [&] {
            model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("Limena")),
                             new QStandardItem(QStringLiteral("0,00 €"))});
        };
        add();
        table.setModel(&model);
        table.setWidths({0, 240, 200});
        table.resize(520, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int needed = paint::textWidth(name, Theme::font(13, QFont::Medium)) + 30;
        QVERIFY2(table.columnWidth(0) >= needed, qPrintable(QString::number(table.columnWidth(0))));
        const QList<int> before{table.columnWidth(0), table.columnWidth(1), table.columnWidth(2)};
        QImage bar(table.verticalScrollBar()->size(), QImage::Format_ARGB32);
        bar.fill(Qt::transparent);
        const QImage nothing = bar;
        table.verticalScrollBar()->render(&bar, {}, {}, QWidget::DrawChildren);
        QCOMPARE(bar, nothing); // there is nothing to scroll
        for (int i = 0; i < 30; ++i)
            add();
        QCoreApplication::processEvents();
        QVERIFY(table.verticalScrollBar()->maximum() > 0);
        QCOMPARE((QList<int>{table.columnWidth(0), table.columnWidth(1), table.columnWidth(2)}), before);
    }

    /// However narrow the table and whatever widths it is given: no day and no amount is cut, words give way.
    void figuresAreNeverCut()
    {
        QWidget window;
        window.resize(700, 500);
        auto *column = new QVBoxLayout(&window);
        ListTable table;
        QStandardItemModel model(0, 4);
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Subject"), QStringLiteral("Body"), QStringLiteral("End"), QStringLiteral("Sum")});
        for (int i = 0; i < 40; ++i) {
            const QString amount = i == 39 ? QStringLiteral("13.160.400,00 €") : QStringLiteral("2.500,00 €");
            QList<QStandardItem *> row;
            for (const QString &text :
                 {QStringLiteral("A subject of many words that will not fit at all"),
                  QStringLiteral("Comune di Piazzola sul Brenta"), QStringLiteral("31/12/2026"), amount})
                row << new QStandardItem(text);
            row[2]->setData(QVariant::fromValue(CellKind::Date), CellKindRole);
            row[2]->setData(static_cast<int>(Theme::Tone::Bad), ToneRole);
            row[3]->setData(QVariant::fromValue(CellKind::Money), CellKindRole);
            for (QStandardItem *item : row)
                item->setToolTip(item->text());
            model.appendRow(row);
        }
        table.setModel(&model);
        table.setWidths({0, 200, 60, 60});
        column->addWidget(&table, 1);
        auto *facts = new FactTable(
            {{QStringLiteral("Subject"), 8}, {QStringLiteral("End"), 1}, {QStringLiteral("Sum"), 1, true}});
        facts->add({QStringLiteral("A subject of many words, told whole on hover, of which only some fit in here"),
                    QStringLiteral("31/12/2026"), QStringLiteral("13.160.400,00 €")});
        column->addWidget(facts);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(test::placeFaults(window), QStringList());
        table.scrollToBottom();
        QCoreApplication::processEvents();
        QCOMPARE(test::placeFaults(window), QStringList());
    }

    /// Rows that have more to say than room for it are reached by the keys, and tell it there as to the mouse.
    void cutRowsAreToldToTheKeys()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const auto addTable = [&](const QString &words) {
            auto *table = new FactTable({{QStringLiteral("Subject"), 8}, {QStringLiteral("End"), 1}});
            table->add({QStringLiteral("short"), QStringLiteral("31/12/2026")});
            table->add({words, QStringLiteral("31/12/2026")});
            column->addWidget(table);
            return table;
        };
        const QString words =
            QStringLiteral("A subject of many words, of which only some have room in a window as narrow "
                           "as this one, whatever is done");
        FactTable *cut = addTable(words), *whole = addTable(QStringLiteral("few words"));
        window.resize(420, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(whole->focusPolicy(), Qt::NoFocus);
        QToolTip::hideText();
        cut->setFocus(Qt::TabFocusReason);
        QVERIFY(cut->hasFocus() && !QToolTip::text().contains(words));
        QTest::keyClick(cut, Qt::Key_Down);
        QCOMPARE(cut->currentPart(), 1);
        QCOMPARE(QToolTip::text(), words + QStringLiteral("\n31/12/2026"));
        QVERIFY(!cut->keys().isEmpty() && whole->keys().isEmpty());
        // With room for all of it nobody is stopped there.
        QToolTip::hideText();
        window.resize(1400, 200);
        QCoreApplication::processEvents();
        QCOMPARE(cut->focusPolicy(), Qt::NoFocus);
    }

    /// Names are shortened so that every column is in sight; where one is not all the same, they keep their room.
    void namesAreNotShortenedForNothing()
    {
        ListTable table;
        QStandardItemModel model(0, 5);
        for (int i = 0; i < 5; ++i) {
            QList<QStandardItem *> row{new QStandardItem(QStringLiteral("Cooperativa Esempio Numero %1").arg(i))};
            for (int column = 1; column < 5; ++column)
                row << new QStandardItem(QStringLiteral("13.160.400,00 €"));
            model.appendRow(row);
        }
        table.setModel(&model);
        table.setWidths({0, 60, 60, 60, 60});
        table.resize(1200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto widthOf = [&table](int window) {
            table.resize(window, 300);
            QCoreApplication::processEvents();
            return table.columnWidth(0);
        };
        const int whole = table.columnWidth(1) * 4 + 220;
        const int narrow = widthOf(whole - 20);
        QVERIFY2(narrow < 220 && table.horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(narrow)));
        const int scrolled = widthOf(whole - 150);
        QVERIFY2(scrolled > narrow && table.horizontalScrollBar()->maximum() > 0,
                 qPrintable(QString::number(scrolled)));
    }

    /// Words get the room that stands empty beside names; without room whole columns give way, in the order that was
    /// declared, and come back.
    void columnsGiveWayInTheirOrder()
    {
        ListTable table;
        QStandardItemModel model(0, 5);
        for (int i = 0; i < 5; ++i) {
            QList<QStandardItem *> row{new QStandardItem(QStringLiteral("Cooperativa Esempio"))};
            for (const QString &text : {QStringLiteral("Villafranca Padovana sul Brenta"), QStringLiteral("Limena"),
                                        QStringLiteral("31/12/2026"), QStringLiteral("13.160.400,00 €")})
                row << new QStandardItem(text);
            model.appendRow(row);
        }
        table.setModel(&model);
        table.setWidths({0, 100, 100, 90, 120});
        table.setSpare({2, 3});
        table.resize(1200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int needed = paint::textWidth(QStringLiteral("Villafranca Padovana sul Brenta"), Theme::font(13));
        QVERIFY2(table.columnWidth(1) >= needed + 24, qPrintable(QString::number(table.columnWidth(1))));
        table.setWidths({0, 100, 100, 90, 120}, {1}); // somebody wants it so
        QVERIFY(table.columnWidth(1) < needed);
        QSignalSpy told(&table, &ListTable::leftOutChanged);
        QCOMPARE(table.leftOut(), QList<int>());
        QList<QList<int>> seen;
        for (int width = 1200; width > 420; width -= 10) {
            table.resize(width, 300);
            QCoreApplication::processEvents();
            if (seen.isEmpty() || seen.last() != table.leftOut())
                seen << table.leftOut();
            if (table.leftOut().size() < 2)
                QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(seen, (QList<QList<int>>{{}, {2}, {2, 3}}));
        QCOMPARE(told.count(), 2);
        table.resize(1200, 300);
        QCoreApplication::processEvents();
        QCOMPARE(table.leftOut(), QList<int>());
        // Before words are cut only those go that may.
        table.setWidths({0, 100, 100, 90, 120});
        for (const int before : {0, 1}) {
            table.setSpare({2, 3}, before);
            bool cut = false, left = false;
            for (int width = 1200; width > 500; width -= 10) {
                table.resize(width, 300);
                QCoreApplication::processEvents();
                cut = cut || (table.leftOut().isEmpty() && table.columnWidth(1) < needed + 24);
                left = left || table.leftOut() == QList<int>{2};
            }
            QCOMPARE(cut, before == 0);
            QVERIFY(left);
        }
    }

    /// A column in which nothing stands has what the words of the others leave.
    void wordsAreWholeBesideEmptyColumns()
    {
        ListTable table;
        QStandardItemModel model(0, 3);
        const QString words = QStringLiteral("Costruzione del consorzio di esempio");
        model.appendRow({new QStandardItem(QStringLiteral("Consorzio")), new QStandardItem(words), new QStandardItem});
        table.setModel(&model);
        table.setWidths({0, 120, 400});
        table.resize(640, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY2(table.columnWidth(1) >= paint::textWidth(words, Theme::font(13)) + 24,
                 qPrintable(QString::number(table.columnWidth(1))));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    /// What has no room goes on in another line; what is hidden takes none.
    void fieldsOfARowKeepTheirLeastWidth()
    {
        QWidget form;
        auto *rows = new FieldRows(3, &form);
        QList<QLineEdit *> fields;
        for (int i = 0; i < 3; ++i) {
            fields << new QLineEdit(&form);
            fields.last()->setMinimumWidth(150);
            rows->add(fields.last(), 1);
        }
        form.resize(400, 200);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(fields[1]->y() == fields[0]->y() && fields[2]->y() > fields[0]->y());
        for (const QLineEdit *field : fields)
            QVERIFY(field->width() >= 150);
        fields[1]->hide();
        QCoreApplication::processEvents();
        QCOMPARE(fields[2]->y(), fields[0]->y());
    }

    void aFieldInADialogHasABox()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *line = new QLineEdit(&dialog);
        auto *choice = new QComboBox(&dialog);
        choice->setEditable(true);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
        column->addWidget(line);
        column->addWidget(choice);
        column->addWidget(buttons);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        buttons->button(QDialogButtonBox::Ok)->setFocus();
        const QImage image = line->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 0), Theme::current().border);
        QCOMPARE(image.pixelColor(image.width() / 2, 3), Theme::current().surface);
        QVERIFY(line->height() >= 30);
        // The box of a drop-down is around it already.
        const QImage inner = choice->lineEdit()->grab().toImage();
        QVERIFY(inner.pixelColor(inner.width() / 2, 0) != Theme::current().border);
        for (const QAbstractButton *button : buttons->buttons())
            QVERIFY(button->icon().isNull());
    }

    /// The controls of Qt follow the theme when it changes, without a style sheet that would slow down all of them.
    void controlsOfQtFollowTheTheme()
    {
        QWidget window;
        auto *button = new QPushButton(QStringLiteral("Annulla"), &window);
        button->setFocusPolicy(Qt::NoFocus);
        button->move(60, 60); // away from the pointer
        auto *bar = new QScrollBar(Qt::Vertical, &window);
        bar->move(200, 0);
        bar->setRange(0, 100);
        QMenu menu(&window);
        menu.addAction(QStringLiteral("Copia"));
        menu.addSeparator();
        menu.addAction(QStringLiteral("Stampa"));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const Theme &theme = Theme::current();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::current().apply(mode);
            QVERIFY(qApp->styleSheet().isEmpty());
            button->resize(button->sizeHint());
            QCOMPARE(button->height(), 32);
            const QImage plain = button->grab().toImage();
            QCOMPARE(plain.pixelColor(plain.width() / 2, 0), theme.border);
            QCOMPARE(plain.pixelColor(plain.width() / 2, 3), theme.surface);
            bar->resize(bar->sizeHint().width(), 100);
            QCOMPARE(bar->width(), 12);
            QCOMPARE(bar->grab().toImage().pixelColor(6, 16), theme.border); // its handle
            menu.resize(menu.sizeHint());
            const QImage opened = menu.grab().toImage();
            QCOMPARE(opened.pixelColor(opened.width() / 2, 0), theme.border);
            QCOMPARE(opened.pixelColor(opened.width() / 2, 2), theme.raised);
            QCOMPARE(opened.pixelColor(opened.width() / 2, opened.height() / 2), theme.border); // the separator
        }
    }

    /// A line without room ends in a sign, one with room is whole.
    void aCutLineSaysSo()
    {
        Label label(QStringLiteral("Convenzioni e contratti"), 13, QFont::Normal, Label::Role::Text);
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), label.text());
        label.resize(label.sizeHint().width() / 2, label.height());
        QVERIFY2(label.shownText().endsWith(QStringLiteral("…")), qPrintable(label.shownText()));
        const QImage cut = label.grab().toImage();
        label.setText(label.shownText());
        QCOMPARE(label.grab().toImage(), cut);
    }

    /// Of what is ticked the count is always there, and the totals before the buttons, whole or not at all.
    void theCountAndTheTotalsKeepTheirRoom()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new SelectionBar(&window);
        for (int i = 0; i < 5; ++i)
            bar->addAction(QStringLiteral("copy"), QStringLiteral("Copy for Excel"), QKeySequence(Qt::Key_A + i));
        column->addWidget(bar);
        bar->set(QStringLiteral("3 ticked"),
                 {{QStringLiteral("Agreements"), QStringLiteral("13")},
                  {QStringLiteral("Shares 2026"), QStringLiteral("1.396.401,85 €")}});
        bar->show();
        window.resize(1000, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::processEvents();
        QCOMPARE(bar->shownTotals(), QStringLiteral("Agreements 13, Shares 2026 1.396.401,85 €"));
        auto *row = bar->findChild<ActionRow *>();
        const int words = row->geometry().left();
        QVERIFY(!row->inMenu().isEmpty());
        window.resize(420, 80);
        QApplication::processEvents();
        QCOMPARE(window.width(), 420); // what it showed before is not what it needs
        QCOMPARE(bar->shownTotals(), QStringLiteral("Agreements 13"));
        QVERIFY(row->geometry().left() < words);
        QVERIFY(row->geometry().right() < bar->width());
    }

    void placesWaitUnderTheirArea()
    {
        Sidebar bar;
        bar.resize(244, 400);
        bar.addGroup(QStringLiteral("Register"), QStringLiteral("test-register"));
        bar.addPlace(QStringLiteral("members"), QStringLiteral("Members"), QStringLiteral("users"));
        bar.addPlace(QStringLiteral("papers"), QStringLiteral("Papers"), QStringLiteral("file-text"),
                     QStringLiteral("members"));
        bar.addPlace(QStringLiteral("bodies"), QStringLiteral("Bodies"), QStringLiteral("landmark"));
        for (int i = 0; i < 30; ++i)
            bar.addPlace(QStringLiteral("more%1").arg(i), QStringLiteral("More"), QStringLiteral("users"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.setCurrent(QStringLiteral("bodies"));
        QVERIFY(bar.isRowHidden(2));
        bar.setCurrent(QStringLiteral("members"));
        QVERIFY(!bar.isRowHidden(2));
        bar.setCurrent(QStringLiteral("papers"));
        QVERIFY(!bar.isRowHidden(2));
        // Nobody looks for the place they are in.
        bar.setCurrent(QStringLiteral("more29"));
        QVERIFY(bar.isRowHidden(2));
        QVERIFY(bar.viewport()->rect().contains(bar.visualRect(bar.currentIndex())));
    }

    /// Nobody scrolls for a place that a little less air around the others brings into sight.
    void theNavigationMovesTogetherBeforeItScrolls()
    {
        Sidebar bar;
        bar.resize(244, 900);
        for (int i = 0; i < 20; ++i)
            bar.addPlace(QString::number(i), QStringLiteral("Place"), QStringLiteral("users"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto heightAt = [&bar](int window) {
            bar.resize(244, window);
            QApplication::processEvents();
            return bar.visualRect(bar.model()->index(0, 0)).height();
        };
        const int whole = heightAt(900);
        QVERIFY(whole * 20 > 560);
        QVERIFY(heightAt(560) < whole);
        QCOMPARE(bar.verticalScrollBar()->maximum(), 0);
        QCOMPARE(heightAt(900), whole);
        heightAt(300);
        QVERIFY(bar.verticalScrollBar()->maximum() > 0);
    }

    /// What somebody folded away is open while they are in it, and folded again after that.
    void aFoldedGroupIsOpenForAVisit()
    {
        Sidebar bar;
        bar.resize(244, 400);
        bar.addPlace(QStringLiteral("desk"), QStringLiteral("Desk"), QStringLiteral("users"));
        bar.addGroup(QStringLiteral("Rules"), QStringLiteral("test-visited"), true);
        bar.addPlace(QStringLiteral("codes"), QStringLiteral("Codes"), QStringLiteral("users"));
        bar.setCurrent(QStringLiteral("desk"));
        QVERIFY(bar.isRowHidden(2));
        bar.setCurrent(QStringLiteral("codes"));
        QVERIFY(!bar.isRowHidden(2));
        bar.setCurrent(QStringLiteral("desk"));
        QVERIFY(bar.isRowHidden(2));
        bar.setTitle(QStringLiteral("codes"), QStringLiteral("Other"));
        QCOMPARE(bar.model()->index(2, 0).data().toString(), QStringLiteral("Other"));
    }

    void initialsTellNamesApart()
    {
        for (const auto &[name, initials] :
             {std::pair("Cooperativa Esempio Accoglienza", "EA"), std::pair("Cooperativa Esempio Giardini", "EG"),
              std::pair("Comune di Piazzola sul Brenta", "PB"), std::pair("Azienda ULSS 6 Euganea", "U6"),
              std::pair("società cooperativa dell'Arco", "A"), std::pair("Comune", "C"),
              std::pair("Di Stefano Maria", "DS"), std::pair("Marta Esempio", "ME")})
            QCOMPARE(paint::initialsOf(QString::fromUtf8(name)), QString::fromLatin1(initials));
    }

    /// Conditions give way, and stay apart.
    void theFilterKeepsRoomForWords()
    {
        FilterBar bar;
        bar.setTokens({{QStringLiteral("Status"), QStringLiteral("member")},
                       {QStringLiteral("Kind of cooperative"), QStringLiteral("type B, of work")},
                       {QStringLiteral("Municipality"), QStringLiteral("Piazzola sul Brenta")}});
        bar.resize(520, bar.height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QList<QRect> places;
        for (const QWidget *each : bar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (each->isVisible())
                places << each->geometry();
        }
        QVERIFY(places.size() >= 6);
        for (const QRect &one : places) {
            QVERIFY(bar.rect().contains(one));
            QVERIFY(std::none_of(places.begin(), places.end(), [&one](const QRect &other) {
                return other != one && other.adjusted(-2, 0, 2, 0).intersects(one);
            }));
        }
        QVERIFY(bar.line().width() >= 100);
    }

    void theFilterLeavesForTheListAndIsCleared()
    {
        FilterBar bar;
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QSignalSpy left(&bar, &FilterBar::left), copied(&bar, &FilterBar::copyWanted),
            cleared(&bar, &FilterBar::cleared), fields(&bar, &FilterBar::fieldsWanted);
        const auto buttons = bar.findChildren<Button *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const Button *each) {
            return each->accessibleName() == QLatin1String("Clear the filter");
        });
        QVERIFY(found != buttons.end());
        Button *clear = *found;
        QVERIFY(clear->isHidden());
        QTest::keyClick(&bar.line(), Qt::Key_Down);
        QCOMPARE(left.count(), 1);
        QTest::keyClick(&bar.line(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fields.count(), 1);
        QCOMPARE(left.count(), 1);
        QTest::keyClicks(&bar.line(), QStringLiteral("padova"));
        QVERIFY(!clear->isHidden());
        QTest::keyClick(&bar.line(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        bar.line().selectAll();
        QTest::keyClick(&bar.line(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1); // the words themselves
        clear->click();
        QCOMPARE(cleared.count(), 1);
    }

    /// The rows of a drop-down list are as high as those of any other list to choose from.
    void choicesInAPopupHaveRoom()
    {
        QComboBox box;
        box.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        QVERIFY2(box.view()->sizeHintForRow(0) >= 30, qPrintable(QString::number(box.view()->sizeHintForRow(0))));
        box.hidePopup();
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

    /// At the edge of the bar, too.
    void theFocusOfATabIsSeenWhole()
    {
        QWidget window;
        auto *other = new Button(QStringLiteral("Other"), Button::Kind::Secondary, &window);
        auto *tabs = new Tabs(&window);
        tabs->add(QStringLiteral("One"));
        tabs->add(QStringLiteral("Two"));
        tabs->resize(300, 42);
        window.resize(300, 100);
        other->move(0, 60);
        window.show();
        QApplication::setActiveWindow(&window);
        other->setFocus();
        const QImage without = tabs->grab().toImage();
        tabs->setFocus(Qt::TabFocusReason);
        const QImage with = tabs->grab().toImage();
        QRect ring;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    ring |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(!ring.isEmpty());
        QVERIFY2(ring.left() > 0 && ring.top() > 0,
                 qPrintable(QStringLiteral("%1 %2").arg(ring.left()).arg(ring.top())));
    }

    /// A tab that passes is there only while it is chosen; the last one is in sight however many there are.
    void tabsThatPassAndTheLastOne()
    {
        Tabs tabs;
        for (int i = 0; i < 12; ++i)
            tabs.add(QStringLiteral("Tab of some width %1").arg(i));
        tabs.setPassing(1);
        tabs.keepLast();
        tabs.resize(600, 42);
        QVERIFY(tabs.tabRect(1).isEmpty());
        QVERIFY(!tabs.tabRect(0).isEmpty() && !tabs.tabRect(2).isEmpty());
        for (const int current : {0, 5, 11}) {
            tabs.setCurrent(current);
            QCOMPARE(tabs.tabRect(11).right(), tabs.width() - 1);
            for (int i = 0; i < 11; ++i)
                QVERIFY(!tabs.tabRect(i).intersects(tabs.tabRect(11)));
        }
        tabs.setCurrent(1);
        QVERIFY(!tabs.tabRect(1).isEmpty());
        QTest::keyClick(&tabs, Qt::Key_Left);
        QCOMPARE(tabs.current(), 0);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.current(), 2);
        QVERIFY(tabs.tabRect(1).isEmpty());
        // The arrow stands before the last tab, not over it.
        QTest::keyClick(&tabs, Qt::Key_Home);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(tabs.tabRect(11).left() - 30, 20));
        QVERIFY(tabs.current() > 2 && tabs.current() < 11);
    }

    void factsThatAreFilledAgainAreSeen()
    {
        FactList facts;
        facts.add(QStringLiteral("Number"), QStringLiteral("1, the next"));
        facts.resize(300, 100);
        facts.show();
        facts.clear();
        facts.add(QStringLiteral("Number"), QStringLiteral("1"));
        const auto labels = facts.findChildren<Label *>();
        QCOMPARE(labels.size(), 2);
        for (const Label *label : labels)
            QVERIFY(label->isVisible());
    }
};

} // namespace

INSIEME_TEST(Parts)
#include "tst_parts.moc"
