// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace insieme {
namespace {

class TokenButton : public QAbstractButton {
public:
    TokenButton(const FilterBar::Token &token, QWidget *parent)
        : QAbstractButton(parent)
        , m_token(token)
    {
        setAccessibleName(FilterBar::tr("Remove the filter %1 %2").arg(token.field, token.value));
        setToolTip(accessibleName());
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(24);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {fieldWidth() + valueWidth() + 42, 24}; }
    /// Where there is no room for it, its words are cut; they stand in its tooltip.
    QSize minimumSizeHint() const override { return {std::min(84, sizeHint().width()), 24}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        // The value says more than the name of its field.
        const int first = std::clamp(width() - valueWidth() - 42, 24, fieldWidth());
        paint::text(painter, QRect(8, 0, first, height()), m_token.field, Theme::font(12), theme.accentText);
        paint::text(painter, QRect(13 + first, 0, width() - first - 36, height()), m_token.value,
                    Theme::font(12, QFont::DemiBold), theme.accentText);
        paint::icon(painter, QStringLiteral("x"), QPoint(width() - 20, height() / 2 - 7), 14, theme.accentText);
    }

private:
    int fieldWidth() const { return paint::textWidth(m_token.field, Theme::font(12)); }
    int valueWidth() const { return paint::textWidth(m_token.value, Theme::font(12, QFont::DemiBold)); }
    FilterBar::Token m_token;
};

constexpr int afterCount = 26, afterLabel = 7, afterValue = 22;

QFont countFont()
{
    return Theme::font(13, QFont::DemiBold);
}

QFont labelFont()
{
    return Theme::font(12);
}

QFont valueFont()
{
    return Theme::font(13, QFont::DemiBold);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_tokens(new QHBoxLayout)
    , m_line(new QLineEdit(this))
    , m_fields(Button::iconOnly(QStringLiteral("list-filter"), tr("Filter by a field (Alt+↓)"), this))
    , m_clear(Button::iconOnly(QStringLiteral("x"), tr("Clear the filter"), this))
{
    setFixedHeight(38);
    m_row->setContentsMargins(3, 3, 12, 3);
    m_row->setSpacing(6);
    m_row->addWidget(m_fields);
    m_tokens->setSpacing(6);
    m_row->addLayout(m_tokens);
    m_line->setFrame(false);
    m_line->setMinimumWidth(100);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // tokens come first
    m_line->installEventFilter(this);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_clear);
    m_row->addWidget(new Keycap(QKeySequence::Find, this));
    connect(m_fields, &Button::clicked, this, &FilterBar::fieldsWanted);
    connect(m_clear, &Button::clicked, this, &FilterBar::cleared);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::showClear);
    showClear();
}

void FilterBar::showClear()
{
    m_clear->setVisible(m_count > 0 || !m_line->text().isEmpty());
}

QList<PageKey> FilterBar::keys() const
{
    return {{QStringLiteral("Alt ↓"), tr("in the filter: choose a field")},
            {QStringLiteral("↓"), tr("in the filter: on to the list")}};
}

void FilterBar::setTokens(const QList<Token> &tokens)
{
    while (QLayoutItem *item = m_tokens->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = static_cast<int>(tokens.size());
    for (int i = 0; i < m_count; ++i) {
        auto *button = new TokenButton(tokens[i], this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { emit tokenRemoved(i); });
        m_tokens->addWidget(button);
    }
    showClear();
}

bool FilterBar::takesKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace && m_line->cursorPosition() == 0 && !m_line->hasSelectedText() && m_count > 0)
        emit tokenRemoved(m_count - 1);
    else if (event.key() == Qt::Key_Down && event.modifiers() & Qt::AltModifier)
        emit fieldsWanted();
    else if (event.key() == Qt::Key_Down)
        emit left();
    else if (event.matches(QKeySequence::Copy) && !m_line->hasSelectedText())
        emit copyWanted();
    else
        return false;
    return true;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_line && event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0, 3, 0, -3);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_line->hasFocus())
        paint::focusRing(painter, box.adjusted(2, 0, -2, 0), 6);
}

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_room(new QSpacerItem(0, 0, QSizePolicy::Fixed))
    , m_actions(new ActionRow(Button::Kind::Dark, this))
{
    setFixedHeight(44);
    m_row->setContentsMargins(16, 0, 10, 0);
    m_row->setSpacing(0);
    m_row->addSpacerItem(m_room);
    m_row->addStretch(1);
    m_row->addWidget(m_actions);
    hide();
}

void SelectionBar::set(const QString &count, const QList<Total> &totals)
{
    m_count = count;
    m_totals = totals;
    setAccessibleName(count);
    makeRoom();
    update();
}

/// Totals give way: what they take now is not asked for.
QSize SelectionBar::minimumSizeHint() const
{
    const QMargins around = m_row->contentsMargins();
    return {paint::textWidth(m_count, countFont()) + afterCount + m_actions->minimumSizeHint().width() + around.left()
                + around.right(),
            height()};
}

QString SelectionBar::shownTotals() const
{
    QStringList words;
    for (qsizetype i = 0; i < m_fitting; ++i)
        words << m_totals[i].label + QLatin1Char(' ') + m_totals[i].value;
    return words.join(QStringLiteral(", "));
}

/// The count goes before every button, and as many totals as leave some of them in the row.
void SelectionBar::makeRoom()
{
    int room = paint::textWidth(m_count, countFont()) + afterCount;
    m_fitting = 0;
    for (const Total &total : m_totals) {
        const int wide = paint::textWidth(total.label, labelFont()) + afterLabel
            + paint::textWidth(total.value, valueFont()) + afterValue;
        if (room + wide > width() * 5 / 8)
            break;
        room += wide;
        ++m_fitting;
    }
    m_room->changeSize(room, 0, QSizePolicy::Fixed);
    m_row->invalidate();
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

Button *SelectionBar::addAction(const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *button = new Button(icon, text, Button::Kind::Dark, this);
    button->setToolTip(text);
    if (!key.isEmpty())
        button->setKey(key);
    m_actions->add(button);
    return button;
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.mode() == Theme::Mode::Dark ? QPen(theme.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.toolbar);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    int x = 16;
    const auto put = [&](const QString &text, const QFont &font, const QColor &colour, int gap) {
        const int wide = paint::textWidth(text, font);
        paint::text(painter, QRect(x, 0, wide, height()), text, font, colour);
        x += wide + gap;
    };
    put(m_count, countFont(), theme.onToolbar, afterCount);
    for (qsizetype i = 0; i < m_fitting; ++i) {
        put(m_totals[i].label, labelFont(), theme.onToolbar2, afterLabel);
        put(m_totals[i].value, valueFont(), theme.onToolbar, afterValue);
    }
}

} // namespace insieme
