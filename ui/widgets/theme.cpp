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
    for (const char *part : {"QPushButton", "QHeaderView", "QTabBar"})
        QApplication::setFont(font(13, QFont::Medium), part);
    QApplication::setPalette(palette);
    emit changed();
}

} // namespace insieme
