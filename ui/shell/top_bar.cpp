// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace insieme {
namespace {

constexpr int factPixels = 14, settingsPixels = 16, nobodyPixels = 20; ///< of their icons

QColor inkOf(const StatusBar::Fact &fact)
{
    const Theme &theme = Theme::current();
    return fact.warn ? theme.tone(Theme::Tone::Warn).text : theme.text2;
}

class SearchButton : public QAbstractButton {
public:
    explicit SearchButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(TopBar::tr("Search or do…"));
        setAccessibleName(TopBar::tr("Search everything (Ctrl+K)"));
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(38);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumWidth(180);
        setMaximumWidth(302);
        icons::drawAhead(m_sign, Theme::current().text2, signPixels, devicePixelRatioF());
    }
    QSize sizeHint() const override { return {302, 38}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box = rect().adjusted(3, 3, -3, -3);
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.inset);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        if (hasFocus())
            paint::focusRing(painter, box, 6);
        paint::icon(painter, m_sign, QPoint(box.left() + 10, box.center().y() - 7), signPixels, theme.text2);
        const QString key = paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_K));
        const int width = paint::keycapWidth(key);
        paint::keycap(painter, QRect(box.right() - width - 7, box.center().y() - 8, width, 18), key, theme.text2,
                      theme.border);
        paint::text(painter, box.adjusted(35, 0, -width - 12, 0), text(), Theme::font(13), theme.text3);
    }

private:
    static constexpr int signPixels = 16;
    const QString m_sign = QStringLiteral("search");
};

class CrumbButton : public QAbstractButton {
public:
    CrumbButton(const TopBar::Crumb &crumb, bool last, QWidget *parent)
        : QAbstractButton(parent)
        , m_last(last)
    {
        setText(crumb.text);
        setToolTip(crumb.text);
        setAccessibleName(crumb.text);
        const bool leads = !last && !crumb.place.isEmpty(); // the last one is where one is
        setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
        setFixedHeight(26);
        if (last) {
            setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            setMinimumWidth(60);
        } else {
            setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        }
        if (leads)
            setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {paint::textWidth(text(), face()) + 10, 26}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paint::text(painter, rect().adjusted(5, 0, -1, 0), text(), face(),
                    m_last || (underMouse() && focusPolicy() != Qt::NoFocus) ? theme.text : theme.text2);
        if (hasFocus())
            paint::focusRing(painter, rect().adjusted(3, 3, -3, -3), 4);
    }

private:
    QFont face() const { return Theme::font(13, m_last ? QFont::DemiBold : QFont::Normal); }
    bool m_last;
};

class CrumbArrow : public QWidget {
public:
    explicit CrumbArrow(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(16, 26);
        icons::drawAhead(m_sign, Theme::current().text3, signPixels, devicePixelRatioF());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::icon(painter, m_sign, QPoint(1, 6), signPixels, Theme::current().text3);
    }

private:
    static constexpr int signPixels = 14;
    const QString m_sign = QStringLiteral("chevron-right");
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , list(Button::iconOnly(QStringLiteral("panel-left-open"), tr("List beside the record (Shift+F6)"), this))
    , back(Button::iconOnly(QStringLiteral("chevron-left"), tr("Back (Alt+Left)"), this))
    , forward(Button::iconOnly(QStringLiteral("chevron-right"), tr("Forward (Alt+Right)"), this))
    , undo(Button::iconOnly(QStringLiteral("undo-2"), tr("Undo"), this))
    , redo(Button::iconOnly(QStringLiteral("redo-2"), tr("Redo"), this))
    , privacy(Button::iconOnly(QStringLiteral("eye"), tr("Hide names (Ctrl+Shift+H)"), this))
    , primary(new Button(QString(), Button::Kind::Primary, this))
    , search(new SearchButton(this))
    , m_crumbs(new QHBoxLayout)
{
    setFixedHeight(48);
    privacy->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 13, 0);
    row->setSpacing(0);
    list->setFocusPolicy(Qt::TabFocus); // a click there must not take the keys from the drawer first
    list->hide();
    row->addWidget(list);
    row->addWidget(back);
    row->addWidget(forward);
    m_crumbs->setSpacing(0);
    row->addLayout(m_crumbs, 3);
    row->addSpacing(8);
    row->addWidget(search, 2);
    row->addSpacing(4);
    row->addWidget(undo);
    row->addWidget(redo);
    row->addWidget(privacy);
    row->addSpacing(4);
    row->addWidget(primary);
}

void TopBar::setCrumbs(const QList<Crumb> &crumbs)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const bool last = i + 1 == crumbs.size();
        if (i > 0)
            m_crumbs->addWidget(new CrumbArrow(this));
        auto *button = new CrumbButton(crumbs[i], last, this);
        if (!last && !crumbs[i].place.isEmpty())
            connect(button, &QAbstractButton::clicked, this, [this, key = crumbs[i].place] { emit placeWanted(key); });
        m_crumbs->addWidget(button, last ? 1 : 0);
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

Brand::Brand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(50);
    setAccessibleName(QStringLiteral("Insieme"));
}

void Brand::set(const QString &consortium, bool rail)
{
    m_consortium = consortium;
    m_rail = rail;
    setToolTip(consortium);
    update();
}

void Brand::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile(m_rail ? (width() - 28) / 2.0 : 16, 12, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(tile, 7, 7);
    painter.setPen(QPen(theme.onAccent, 2.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(tile.center().x() - 3.4, tile.center().y()), 5.2, 5.2);
    painter.drawEllipse(QPointF(tile.center().x() + 3.4, tile.center().y()), 5.2, 5.2);
    if (m_rail)
        return;
    const QRect name(54, m_consortium.isEmpty() ? 17 : 10, width() - 60, 18);
    paint::text(painter, name, QStringLiteral("Insieme"), Theme::font(14, QFont::DemiBold), theme.text);
    paint::text(painter, QRect(54, 27, width() - 60, 16), m_consortium, Theme::font(11), theme.text2);
}

OperatorButton::OperatorButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(52);
}

void OperatorButton::set(const QString &name, const QString &desk, bool rail)
{
    m_name = name;
    m_desk = desk;
    m_rail = rail;
    setAccessibleName(tr("Settings: language, theme, who is working (%1)").arg(shownName()));
    setToolTip(accessibleName());
    if (name.isEmpty())
        icons::drawAhead(QStringLiteral("user-round-plus"), Theme::current().text2, nobodyPixels, devicePixelRatioF());
    icons::drawAhead(QStringLiteral("settings"), Theme::current().text2, settingsPixels, devicePixelRatioF());
    update();
}

QString OperatorButton::shownName() const
{
    return m_name.isEmpty() ? tr("Nobody chosen") : m_name;
}

void OperatorButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (!m_rail)
        painter.fillRect(QRect(16, 0, width() - 32, 1), theme.border);
    const QRectF face(m_rail ? (width() - 28) / 2.0 : 16, 12, 28, 28);
    if (m_name.isEmpty())
        paint::icon(painter, QStringLiteral("user-round-plus"), face.topLeft().toPoint() + QPoint(4, 4), nobodyPixels,
                    theme.text2);
    else
        paint::avatar(painter, face, paint::initialsOf(m_name), paint::seriesOf(m_name), true);
    if (!m_rail) {
        paint::text(painter, QRect(54, 9, width() - 96, 18), shownName(), Theme::font(13, QFont::DemiBold), theme.text);
        paint::text(painter, QRect(54, 26, width() - 96, 16), m_desk, Theme::font(11), theme.text2);
        paint::icon(painter, QStringLiteral("settings"), QPoint(width() - 36, 18), settingsPixels, theme.text2);
    }
    if (hasFocus())
        paint::focusRing(painter, rect().adjusted(6, 5, -6, -5), 6);
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(28);
}

void StatusBar::set(const QList<Fact> &facts)
{
    m_facts = facts;
    QStringList words;
    for (const Fact &fact : facts)
        words << fact.text;
    setAccessibleName(words.join(QStringLiteral("; ")));
    for (const Fact &fact : facts)
        icons::drawAhead(fact.icon, inkOf(fact), factPixels, devicePixelRatioF());
    update();
}

void StatusBar::setKeys(const QList<PageKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    update();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.side);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    const QFont font = Theme::font(12);
    const QString key = paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    const QString words = tr("shortcuts");
    int right = width() - 16 - paint::textWidth(words, font);
    paint::text(painter, QRect(right, 1, width() - right, 27), words, font, theme.text2);
    right -= paint::keycapWidth(key) + 6;
    paint::keycap(painter, QRect(right, 5, paint::keycapWidth(key), 18), key, theme.text2, theme.border);
    int x = 16;
    for (const Fact &fact : m_facts) {
        const int width = paint::textWidth(fact.text, font);
        if (x + 20 + width > right - 12)
            break;
        const QColor colour = inkOf(fact);
        paint::icon(painter, fact.icon, QPoint(x, 7), factPixels, colour);
        paint::text(painter, QRect(x + 20, 1, width + 2, 27), fact.text, font, colour);
        x += 20 + width + 20;
    }
    // The first stands farthest to the left: they are read in their order.
    qsizetype shown = 0;
    int left = right - 24;
    for (; shown < std::min<qsizetype>(m_keys.size(), 3); ++shown) {
        const PageKey &line = m_keys[shown];
        const int width = paint::keycapWidth(line.key) + 6 + paint::textWidth(line.text, font) + 16;
        if (left - width < x)
            break;
        left -= width;
    }
    for (const PageKey &line : m_keys.first(shown)) {
        const int cap = paint::keycapWidth(line.key), width = paint::textWidth(line.text, font);
        paint::keycap(painter, QRect(left, 5, cap, 18), line.key, theme.text2, theme.border);
        paint::text(painter, QRect(left + cap + 6, 1, width + 2, 27), line.text, font, theme.text2);
        left += cap + 6 + width + 16;
    }
}

bool StatusBar::event(QEvent *event)
{
    // What has no room is told by the others' tool tip.
    if (event->type() == QEvent::ToolTip) {
        QStringList texts;
        for (const Fact &fact : m_facts)
            texts << fact.text;
        setToolTip(texts.join(QLatin1Char('\n')));
    }
    return QWidget::event(event);
}

void StatusBar::mousePressEvent(QMouseEvent *event)
{
    if (event->pos().x() > width() - 130)
        emit keysWanted();
}

} // namespace insieme
