// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/product_style.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initUiResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace insieme {
namespace {

class LineIcon : public QIconEngine {
public:
    LineIcon(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(icons::svg(m_name, mode == QIcon::Disabled ? Theme::current().faint : m_colour));
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

QFont Theme::font(int pixels, QFont::Weight weight)
{
    // Copies of a font share the faces that were found for it; a new one looks for its own. A thread has its own, as it
    // has in Qt.
    thread_local QHash<std::pair<int, int>, QFont> known;
    const std::pair key(pixels, static_cast<int>(weight));
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QFont font(QStringLiteral("Insieme Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    known.insert(key, font);
    return font;
}

QColor Theme::onMark(Tone tone) const
{
    if (m_mode == Mode::Dark)
        return QColor(QStringLiteral("#0b0f12"));
    return tone == Tone::Warn ? QColor(QStringLiteral("#241600")) : QColor(Qt::white);
}

QColor Theme::series(int index) const
{
    static const char *const colours[7][2] = {{"#0f766e", "#3dbfae"}, {"#2f6fc4", "#6aa5f0"}, {"#7a53cf", "#a98bec"},
                                              {"#b4700a", "#dfa23f"}, {"#be3d63", "#ec7b9a"}, {"#5f6f7b", "#94a5b1"},
                                              {"#4d7c0f", "#96c24b"}};
    return QColor(QLatin1String(colours[std::abs(index) % 7][m_mode == Mode::Dark]));
}

QColor Theme::mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())};
}

QColor Theme::seriesSoft(int index) const
{
    return mixed(series(index), surface, m_mode == Mode::Dark ? 0.26 : 0.14);
}

QColor Theme::seriesText(int index) const
{
    return mixed(series(index), m_mode == Mode::Dark ? QColor(Qt::white) : QColor(Qt::black),
                 m_mode == Mode::Dark ? 0.65 : 0.72);
}

QColor Theme::onSeries(int index) const
{
    // White does not read on ochre.
    const bool dark = m_mode == Mode::Dark || std::abs(index) % 7 == 3;
    return dark ? QColor(QStringLiteral("#0b0f12")) : QColor(Qt::white);
}

QIcon Theme::icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIcon(name, colour));
}

QPixmap Theme::pixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    return icons::pixmap(name, colour, size, ratio);
}

Theme::Mode Theme::desktopMode()
{
    static const Mode mode =
        QApplication::palette().color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
    return mode;
}

void Theme::apply(Mode mode)
{
    (void)desktopMode(); // the palette is its own from here on
    initUiResources();
    fonts::waitFor();
    m_mode = mode;
    const bool light = mode == Mode::Light;
    const auto pick = [light](const char *a, const char *b) { return QColor(QLatin1String(light ? a : b)); };
    bg = pick("#f6f7f8", "#101417");
    side = pick("#eef1f2", "#0c0f12");
    surface = pick("#ffffff", "#171d21");
    inset = pick("#f3f5f6", "#1d252a");
    raised = pick("#ffffff", "#1f272c");
    border = pick("#d9dfe3", "#313c43");
    line = pick("#e8ecef", "#252e34");
    text = pick("#182127", "#e7ecef");
    text2 = pick("#50606b", "#a7b4bd");
    text3 = pick("#5d6b75", "#8c9aa4");
    faint = pick("#84919b", "#63717b");
    accent = pick("#0f766e", "#3dbfae");
    accentHover = pick("#0b615a", "#58d0c0");
    onAccent = pick("#ffffff", "#04211d");
    accentSoft = pick("#dff1ee", "#123833");
    accentText = pick("#0b5f58", "#7bdccd");
    selected = pick("#e6f3f1", "#14302d");
    navCurrent = pick("#dbe3e5", "#1b2429");
    m_tones[0] = {pick("#44525c", "#b7c3cb"), pick("#eaeef0", "#273138"), pick("#7b8892", "#7d8b95")};
    m_tones[1] = {pick("#136833", "#67cf92"), pick("#e2f3e7", "#14301f"), pick("#1c8f49", "#3fae6d")};
    m_tones[2] = {pick("#7d4b00", "#ecb95f"), pick("#fbefd7", "#38290e"), pick("#c47f0a", "#d3962c")};
    m_tones[3] = {pick("#a92015", "#f7938a"), pick("#fdeae8", "#3f1c19"), pick("#cf3426", "#e0584c")};
    m_tones[4] = {pick("#1a56ad", "#8abafa"), pick("#e5effc", "#152c4c"), pick("#2f74d0", "#4c8de6")};
    m_tones[5] = {pick("#5f39b8", "#bfa5f5"), pick("#eee9fb", "#2c2148"), pick("#7a53cf", "#8f6ce0")};

    toolbar = pick("#182127", "#1f272c");
    onToolbar = pick("#ffffff", "#e7ecef");
    onToolbar2 = pick("#b3c0c8", "#a7b4bd");

    QPalette palette;
    palette.setColor(QPalette::Window, bg);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, inset);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Disabled, QPalette::Text, text3);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, text3);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, text3);
    QApplication::setStyle(new ProductStyle);
    QApplication::setFont(font());
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheet());
    emit changed();
}

QString Theme::styleSheet() const
{
    QString sheet = QStringLiteral(R"(
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 0 12px; min-height: 30px; font-weight: 500; outline: none; }
QPushButton:hover { background: @inset; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @text3; background: @inset; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @inset; color: @text3; border-color: @border; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: @inset; }
QPushButton[kind="ghost"]:focus { border-color: @accent; }
QLineEdit, QPlainTextEdit { background: transparent; border: none; selection-background-color: @accent; selection-color: @onAccent; }
QDialog QLineEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 0 8px; min-height: 30px; }
QDialog QLineEdit:focus { border-color: @accent; }
QDialog QComboBox QLineEdit, QDialog QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QDialog QAbstractItemView QLineEdit { border-radius: 0; padding: 0; min-height: 0; }
QComboBoxPrivateContainer { background: @raised; border: 1px solid @border; }
QComboBox QAbstractItemView { background: @raised; border: none; padding: 4px; selection-background-color: @selected; selection-color: @text; outline: none; }
QListWidget { background: transparent; border: none; outline: none; }
QFrame#card { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame#savebar { background: @surface; border-top: 1px solid @border; }
QWidget#topbar { background: @surface; border-bottom: 1px solid @border; }
QWidget#statusbar { background: @side; border-top: 1px solid @border; }
QWidget#sidebar { background: @side; border-right: 1px solid @border; }
QTableView { background: @surface; border: 1px solid @border; border-radius: 8px; gridline-color: @line; outline: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @border; padding: 0 12px; font-weight: 500; }
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: @text2; padding: 8px 2px; margin-right: 22px; border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accentText; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTextBrowser { background: @surface; border: 1px solid @border; border-radius: 8px; padding: 8px; }
QTextBrowser:focus { border: 2px solid @accent; padding: 7px; }
QMenu { background: @raised; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @selected; }
QMenu::icon { padding-left: 10px; }
QMenu::icon:checked { background: transparent; border: none; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
)");
    const std::pair<const char *, QColor> tokens[] = {{"@onAccent", onAccent},
                                                      {"@accentHover", accentHover},
                                                      {"@accentText", accentText},
                                                      {"@accent", accent},
                                                      {"@surface", surface},
                                                      {"@selected", selected},
                                                      {"@side", side},
                                                      {"@inset", inset},
                                                      {"@raised", raised},
                                                      {"@border", border},
                                                      {"@line", line},
                                                      {"@text2", text2},
                                                      {"@text3", text3},
                                                      {"@text", text},
                                                      {"@faint", faint},
                                                      {"@badSoft", m_tones[3].soft},
                                                      {"@warnSoft", m_tones[2].soft},
                                                      {"@bad", m_tones[3].mark},
                                                      {"@warn", m_tones[2].mark}};
    for (const auto &[name, colour] : tokens)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace insieme
