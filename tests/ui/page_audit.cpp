// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_audit.h"

#include "ui/shell/document_page.h"
#include "ui/shell/top_bar.h"
#include "ui/sync/merge_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/timeline.h"

#include <cmath>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QColor>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOptionButton>
#include <QTextEdit>
#include <QWidget>

namespace insieme::test {
namespace {

struct Text {
    QString text;
    QRectF box; ///< in the window
    QRectF room; ///< what of the window could be painted on
    QColor colour;
    QRectF seen() const { return box.intersected(room); }
};

/// Paints nothing and writes down every text.
class Recorder : public QPaintEngine {
public:
    Recorder()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    QList<Text> texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
        if (state.state() & DirtyPen)
            m_pen = state.pen().color();
        if (state.state() & DirtyOpacity)
            m_opacity = state.opacity();
    }
    void drawPath(const QPainterPath &) override { }
    void drawRects(const QRectF *, int) override { }
    void drawRects(const QRect *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF room = systemClip().isEmpty() ? QRectF(0, 0, 1e6, 1e6) : QRectF(systemClip().boundingRect());
        QColor colour = m_pen;
        colour.setAlphaF(colour.alphaF() * m_opacity);
        texts.append({item.text(), m_transform.mapRect(box), room, colour});
    }
    Type type() const override { return User; }

private:
    QTransform m_transform;
    QColor m_pen;
    double m_opacity = 1;
};

class Paper : public QPaintDevice {
public:
    explicit Paper(const QWidget &window)
        : m_window(window)
    {
    }
    mutable Recorder recorder;
    QPaintEngine *paintEngine() const override { return &recorder; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        default:
            return 0;
        }
    }

private:
    const QWidget &m_window;
};

QList<Text> painted(QWidget &widget)
{
    Paper paper(widget);
    widget.render(&paper, QPoint(), QRegion(), QWidget::DrawChildren | QWidget::DrawWindowBackground);
    return std::move(paper.recorder.texts);
}

/// The texts in sight.
QList<Text> textsOf(QWidget &window)
{
    QList<Text> texts = painted(window);
    // The note over a document and what is told of long work hide what is under them.
    QWidgetList covers;
    for (insieme::Banner *note : window.findChildren<insieme::Banner *>()) {
        if (qobject_cast<insieme::DocumentPage *>(note->parentWidget()))
            covers << note;
    }
    for (insieme::WorkRow *work : window.findChildren<insieme::WorkRow *>())
        covers << work;
    for (QWidget *cover : covers) {
        if (!cover->isVisible())
            continue;
        const QRect over(cover->mapTo(&window, QPoint()), cover->size());
        const QList<Text> own = painted(*cover);
        texts.removeIf([&](const Text &text) {
            return over.contains(text.seen().center().toPoint())
                && std::none_of(own.begin(), own.end(), [&](const Text &each) { return each.text == text.text; });
        });
    }
    // Those that are scrolled away.
    texts.removeIf(
        [](const Text &text) { return text.seen().width() < 2 || text.seen().height() < text.box.height() * 0.9; });
    return texts;
}

QWidget *widgetAt(QWidget &window, const QPointF &point)
{
    QWidget *found = window.childAt(point.toPoint());
    return found ? found : &window;
}

/// An amount, a day, a number: half of it says something else, or nothing.
bool isFigure(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("^[€\\s]*[0-9][0-9.,/:+€%\\s\u2212-]*\u2026?$"));
    return figure.match(text.trimmed()).hasMatch();
}

/// A timeline tells each of its bars on hover and, as a table, to screen readers.
bool isToldOfBar(QWidget &timeline, const QString &shortened)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&timeline);
    const QString begin = QString(shortened).remove(QChar(0x2026)).trimmed();
    for (int i = 0; access && i < access->childCount(); ++i) {
        const QAccessibleInterface *cell = access->child(i);
        if (cell && cell->text(QAccessible::Name).contains(begin))
            return true;
    }
    return false;
}

/// Words of the program, which have the place they need: what one presses, the label of a field, what stands over
/// something, what says how things are. Only the path to a page, the rows of a list of checks and what stands over a
/// document are made of the names of records: they end where their place does, and say the rest where the mouse rests.
bool isOfTheProgram(const QWidget &widget)
{
    bool named = qobject_cast<const insieme::TopBar *>(widget.parentWidget())
        || qobject_cast<const insieme::CheckList *>(widget.parentWidget());
    for (const QWidget *at = &widget; at && !named; at = at->parentWidget())
        named = qobject_cast<const insieme::DocumentPage *>(at) || qobject_cast<const insieme::MergeView *>(at);
    return (qobject_cast<const QLabel *>(&widget) && !named)
        || (qobject_cast<const QAbstractButton *>(&widget) && !named) || qobject_cast<const insieme::Chip *>(&widget)
        || qobject_cast<const insieme::Tabs *>(&widget) || qobject_cast<const QHeaderView *>(widget.parentWidget());
}

/// What people typed has no bound: shortened it may stand in a row or in a bar, where the whole of it is one hover, one
/// scroll or one key away; figures and the words of the program never.
bool toldElsewhere(QWidget &window, const Text &text)
{
    const QPointF point = text.seen().center();
    QWidget *widget = widgetAt(window, point);
    if (isFigure(text.text) || isOfTheProgram(*widget))
        return false;
    for (QWidget *at = widget; at && at != &window; at = at->parentWidget()) {
        if (!at->toolTip().isEmpty())
            return true;
        if (auto *view = qobject_cast<QAbstractItemView *>(at); view && !qobject_cast<QHeaderView *>(at)) {
            const QPoint inside = view->viewport()->mapFrom(&window, point.toPoint());
            return !view->indexAt(inside).data(Qt::ToolTipRole).toString().isEmpty();
        }
        if (qobject_cast<insieme::Timeline *>(at))
            return isToldOfBar(*at, text.text);
        // Words that are longer than their field move under the caret.
        if (qobject_cast<QLineEdit *>(at) || qobject_cast<QTextEdit *>(at) || qobject_cast<QPlainTextEdit *>(at))
            return true;
    }
    // What lies over the window is looked at by itself.
    return !window.isWindow() && !window.toolTip().isEmpty();
}

/// Words that end in an ellipsis by themselves ("Open…").
bool meant(QWidget &window, const Text &text)
{
    QWidget *widget = widgetAt(window, text.box.center());
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text() == text.text;
    if (auto *label = qobject_cast<QLabel *>(widget))
        return label->text().endsWith(text.text);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line->placeholderText() == text.text;
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        const QList<QAction *> lines = menu->actions();
        return std::any_of(lines.begin(), lines.end(), [&text](const QAction *line) {
            return line->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) == text.text;
        });
    }
    // What is painted in one piece says its lines to screen readers as they are meant.
    return widget->accessibleDescription().contains(text.text);
}

/// A bar that is never shown brings nobody there.
bool canScroll(const QAbstractScrollArea &area, Qt::Orientation direction)
{
    const QScrollBar *bar = direction == Qt::Horizontal ? area.horizontalScrollBar() : area.verticalScrollBar();
    const auto policy = direction == Qt::Horizontal ? area.horizontalScrollBarPolicy() : area.verticalScrollBarPolicy();
    return bar->maximum() > bar->minimum() && policy != Qt::ScrollBarAlwaysOff;
}

bool scrollsSideways(QWidget &window, const Text &text)
{
    for (QWidget *at = widgetAt(window, text.seen().center()); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(at); area && canScroll(*area, Qt::Horizontal))
            return true;
    }
    return false;
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// What one sees of a colour on an opaque ground.
QColor over(const QColor &ink, const QColor &ground)
{
    const float share = ink.alphaF();
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()),
                            part(ink.blueF(), ground.blueF()));
}

QColor groundOf(const QImage &image, const QRectF &box)
{
    QHash<QRgb, int> counts;
    const double ratio = image.devicePixelRatio();
    const QRect area = QRectF(box.topLeft() * ratio, box.size() * ratio).toAlignedRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb best = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return QColor::fromRgb(best);
}

/// The strongest edge of a mark against what lies around it.
double markContrast(const QImage &image, const QRect &area)
{
    const QColor around = groundOf(image, area.adjusted(-4, -4, 4, 4));
    const double ratio = image.devicePixelRatio();
    const QRect pixels =
        QRectF(QPointF(area.topLeft()) * ratio, QSizeF(area.size()) * ratio).toAlignedRect().intersected(image.rect());
    double best = 1;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            best = std::max(best, contrast(QColor::fromRgb(image.pixel(x, y)), around));
    }
    return best;
}

void collect(const QLayout &layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget(); widget && widget->isVisible())
            widgets.append(widget);
        else if (QLayout *inner = layout.itemAt(i)->layout())
            collect(*inner, widgets);
    }
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at && !at->isWindow() && names.size() < 4; at = at->parentWidget())
        names.prepend(QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1));
    return names.join(QLatin1Char('/'));
}

QStringList placeFaults(QWidget &window, const QList<Text> &texts)
{
    QStringList faults;
    for (const Text &text : texts) {
        const QString where = pathOf(widgetAt(window, text.seen().center())) + QStringLiteral(": ") + text.text;
        if (text.text.endsWith(QChar(0x2026)) && !meant(window, text) && !toldElsewhere(window, text))
            faults << QStringLiteral("shortened, ") + where;
        if (text.box.right() > text.room.right() + 1.5 || text.box.left() < text.room.left() - 1.5) {
            if (!toldElsewhere(window, text) && !scrollsSideways(window, text))
                faults << QStringLiteral("cut, ") + where;
        }
    }
    // What lies beyond the edge of an area that does not scroll there is out of reach.
    for (QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        const QScrollBar *bar = area->horizontalScrollBar();
        if (area->isVisible() && bar->maximum() > bar->minimum() && !canScroll(*area, Qt::Horizontal)
            && !qobject_cast<QHeaderView *>(area) && !qobject_cast<QTextEdit *>(area)
            && !qobject_cast<QPlainTextEdit *>(area))
            faults << QStringLiteral("%1 px out of reach, ").arg(bar->maximum() - bar->minimum()) + pathOf(area);
    }
    return faults;
}

QStringList contrastFaults(QWidget &window, const QList<Text> &texts)
{
    QStringList faults;
    const QImage image = window.grab().toImage();
    for (const Text &text : texts) {
        const QColor ground = groundOf(image, text.seen());
        const QColor ink = over(text.colour, ground);
        if (const double ratio = contrast(ink, ground); ratio < 4.5)
            faults << QStringLiteral("contrast %1 (%2 on %3), ").arg(ratio, 0, 'f', 2).arg(ink.name(), ground.name())
                    + pathOf(widgetAt(window, text.seen().center())) + QStringLiteral(": ") + text.text;
    }
    for (QCheckBox *box : window.findChildren<QCheckBox *>()) {
        if (!box->isVisible() || !box->isEnabled() || box->visibleRegion().boundingRect() != box->rect())
            continue;
        QStyleOptionButton option;
        option.initFrom(box);
        const QRect mark = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        const QRect area(box->mapTo(&window, mark.topLeft()), mark.size());
        if (const double ratio = markContrast(image, area); ratio < 3)
            faults << QStringLiteral("a tick box of contrast %1, ").arg(ratio, 0, 'f', 2) + pathOf(box)
                    + QStringLiteral(": ") + box->text();
    }
    return faults;
}

QStringList squeezeFaults(QWidget &window)
{
    QStringList faults;
    for (const QWidget *holder : window.findChildren<QWidget *>()) {
        if (!holder->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(holder);
            label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            faults
                << QStringLiteral("%1 of %2 px high, ").arg(label->height()).arg(label->heightForWidth(label->width()))
                    + pathOf(label) + QStringLiteral(": ") + label->text();
        if (!holder->layout() || qobject_cast<const QStackedWidget *>(holder))
            continue;
        QList<QWidget *> beside;
        collect(*holder->layout(), beside);
        for (qsizetype i = 0; i < beside.size(); ++i) {
            for (qsizetype k = i + 1; k < beside.size(); ++k) {
                const QRect both = beside[i]->geometry().intersected(beside[k]->geometry());
                if (both.width() > 1 && both.height() > 1)
                    faults << QStringLiteral("%1 px over each other, ").arg(std::min(both.width(), both.height()))
                            + pathOf(beside[i]) + QStringLiteral(" and ") + pathOf(beside[k]);
            }
        }
    }
    return faults;
}

QStringList wordFaults(QWidget &window, const QList<Text> &texts)
{
    static const QRegularExpression written(
        QStringLiteral("(?<![\\w.@/-])(?:"
                       "[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\\w]*[.@])" // no file, no address
                       "|[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])"
                       "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{0,4})"));
    // The one card of a record that is there for tables and for the command line holds what they are given.
    const QString forPrograms = QCoreApplication::translate("Layout", "For imports and the command line");
    const auto isForPrograms = [&forPrograms](const QWidget *at) {
        const auto labels = qobject_cast<const insieme::Card *>(at) ? at->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&forPrograms](const QLabel *label) { return label->text() == forPrograms; });
    };
    // What somebody wrote into a letter for its record stays as it was written; so does the name of a file.
    static const QRegularExpression field(QStringLiteral("\\[\\[.*?\\]\\]|[^/]*\\.insieme"));
    QStringList faults;
    for (const Text &text : texts) {
        const QWidget *widget = widgetAt(window, text.seen().center());
        bool typed = false;
        for (const QWidget *at = widget; at && at != &window && !typed; at = at->parentWidget())
            typed = qobject_cast<const QLineEdit *>(at) || qobject_cast<const QTextEdit *>(at)
                || qobject_cast<const QPlainTextEdit *>(at) || isForPrograms(at);
        if (const auto match = written.match(QString(text.text).remove(field)); !typed && match.hasMatch())
            faults << QStringLiteral("“%1”, ").arg(match.captured()) + pathOf(widget) + QStringLiteral(": ")
                    + text.text;
    }
    return faults;
}

QStringList accessFaults(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        // The viewport and the scroll bars speak through their area.
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            area && (area->viewport() == widget || qobject_cast<QScrollBar *>(widget)))
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->role() == QAccessible::NoRole) {
            faults << QStringLiteral("no role, ") + pathOf(widget);
            continue;
        }
        // What only scrolls has no role of its own; its name says what for.
        if (access->role() == QAccessible::Client && !qobject_cast<QScrollArea *>(widget))
            faults << QStringLiteral("only a client area, ") + pathOf(widget);
        if (access->text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("no name, ") + pathOf(widget);
    }
    return faults;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList placeFaults(QWidget &window)
{
    return placeFaults(window, textsOf(window));
}

QStringList contrastFaults(QWidget &window)
{
    return contrastFaults(window, textsOf(window));
}

QStringList faultsOf(QWidget &window)
{
    const QList<Text> texts = textsOf(window);
    return placeFaults(window, texts) + contrastFaults(window, texts) + wordFaults(window, texts)
        + squeezeFaults(window) + accessFaults(window);
}

} // namespace insieme::test
