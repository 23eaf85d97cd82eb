// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {

constexpr qsizetype reasonsAtFirst = 4; ///< more than that is a wall of text

Banner::Banner(bool flat, QWidget *parent)
    : QFrame(parent)
    , m_flat(flat)
    , m_what(new Label(QString(), 13, QFont::DemiBold, Label::Role::Bad, this))
    , m_detail(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_texts(flat ? static_cast<QBoxLayout *>(new QHBoxLayout) : new QVBoxLayout)
    , m_remedies(new QHBoxLayout)
    , m_close(Button::iconOnly(QStringLiteral("x"), tr("Close"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(flat ? 52 : 50, flat ? 1 : 9, flat ? 13 : 10, flat ? 1 : 9);
    row->setSpacing(8);
    if (flat)
        setMinimumHeight(38); // with buttons or without
    m_what->setWordWrap(!flat); // in a line the details follow it at once
    m_detail->setWordWrap(true);
    m_texts->setSpacing(flat ? 10 : 2);
    m_texts->addWidget(m_what);
    m_texts->addWidget(m_detail, flat ? 1 : 0);
    row->addLayout(m_texts, 1);
    m_remedies->setSpacing(2);
    row->addLayout(m_remedies);
    row->addWidget(m_close);
    m_close->hide();
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void Banner::show(Theme::Tone tone, const QString &what, const QString &detail)
{
    m_tone = tone;
    static const Label::Role roles[] = {Label::Role::Text, Label::Role::Ok,   Label::Role::Warn,
                                        Label::Role::Bad,  Label::Role::Info, Label::Role::Violet};
    m_what->setText(what);
    m_what->setRole(roles[static_cast<int>(tone)]);
    m_detail->setText(detail);
    m_detail->setRole(m_flat ? roles[static_cast<int>(tone)] : Label::Role::Secondary);
    m_detail->setVisible(!detail.isEmpty());
    setReasons({});
    setAccessibleName(detail.isEmpty() ? what : what + QLatin1Char(' ') + detail);
    setVisible(!what.isEmpty());
    if (!m_icon.isEmpty() && !what.isEmpty())
        icons::drawAhead(m_icon, Theme::current().tone(tone).text, signSize(), devicePixelRatioF());
    update();
}

Button *Banner::addRemedy(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *button = new Button(text, Button::Kind::Secondary, this);
    if (!key.isEmpty())
        button->setKey(key);
    connect(button, &Button::clicked, this, std::move(run));
    m_remedies->addWidget(button);
    return button;
}

void Banner::clearRemedies()
{
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Banner::setReasons(const QList<CheckList::Check> &reasons)
{
    if (!m_reasons && reasons.isEmpty())
        return;
    if (!m_reasons) {
        m_reasons = new CheckList(this);
        m_reasons->setBrief(true);
        m_texts->addWidget(m_reasons);
        m_texts->addStretch(1);
    }
    m_reasons->setVisible(!reasons.isEmpty());
    layout()->setAlignment(m_remedies, reasons.isEmpty() ? Qt::Alignment() : Qt::AlignTop);
    if (reasons.size() <= reasonsAtFirst + 1) {
        m_reasons->set(reasons);
        return;
    }
    const auto count = static_cast<int>(reasons.size());
    QList<CheckList::Check> first = reasons.mid(0, reasonsAtFirst);
    first.append({Theme::Tone::Neutral,
                  tr("and %n more", nullptr, count - static_cast<int>(reasonsAtFirst)),
                  {},
                  tr("Show all %n", nullptr, count),
                  [this, reasons] {
                      m_reasons->set(reasons);
                      for (qsizetype i = 0; i <= reasonsAtFirst; ++i) // the keys go on where they were
                          goToReason();
                  }});
    m_reasons->set(first);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_detail->text().isEmpty() ? m_what->text() : m_what->text() + QLatin1Char('\n') + m_detail->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Theme::Tones colours = theme.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_flat) {
        painter.fillRect(rect(), colours.soft);
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::mixed(colours.mark, colours.soft, 0.3));
    } else {
        painter.setPen(QPen(Theme::mixed(colours.mark, colours.soft, 0.35), 1));
        painter.setBrush(colours.soft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const int size = signSize();
    // Beside the words, not beside the middle of a long list.
    const int top =
        !m_reasons || m_reasons->isHidden() ? (height() - size) / 2 : m_what->geometry().center().y() - size / 2;
    const QRect sign(m_flat ? 24 : 17, top, size, size);
    if (m_icon.isEmpty())
        paint::sign(painter, sign, m_tone);
    else
        paint::icon(painter, m_icon, sign.topLeft(), size, colours.text);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(QString(), 18, QFont::DemiBold, Label::Role::Text, this))
    , m_text(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addSpacing(110);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_actions->setSpacing(2);
    row->addLayout(m_actions);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::set(const QList<Step> &steps, const QString &title, const QString &text)
{
    m_steps = steps;
    m_title->setText(title);
    m_text->setText(text);
    QStringList path{title};
    for (const Step &step : steps)
        path << step.text;
    setAccessibleName(path.join(QStringLiteral(", ")));
    update();
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

Button *EmptyState::addAction(const QString &icon, const QString &text, const QKeySequence &key, bool primary,
                              std::function<void()> run)
{
    auto *button = new Button(icon, text, primary ? Button::Kind::Primary : Button::Kind::Secondary, this);
    if (!key.isEmpty())
        button->setKey(key);
    connect(button, &Button::clicked, this, std::move(run));
    m_actions->addWidget(button);
    return button;
}

bool EmptyState::takeFocus()
{
    QLayoutItem *first = m_actions->itemAt(0);
    if (first && first->widget()) {
        first->widget()->show(); // what was just made would be shown by its layout, and only then take the keys
        first->widget()->setFocus();
    }
    return first != nullptr;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_steps.size());
    const int pitch = std::min(count == 1 ? 400 : 140, width() / count);
    const int left = width() / 2 - pitch * (count - 1) / 2;
    const int top = m_title->y() - 118;
    for (int i = 0; i < count; ++i) {
        const int x = left + i * pitch;
        const QRect tile(x - 26, top, 52, 52);
        painter.setPen(QPen(i == 0 ? theme.accent : theme.border, 1));
        painter.setBrush(i == 0 ? theme.accentSoft : theme.inset);
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
        paint::icon(painter, m_steps[i].icon, tile.center() - QPoint(9, 9), 20,
                    i == 0 ? theme.accentText : theme.text2);
        paint::text(painter, QRect(x - pitch / 2 + 2, top + 58, pitch - 4, 20), m_steps[i].text,
                    Theme::font(12, i == 0 ? QFont::DemiBold : QFont::Normal), i == 0 ? theme.text : theme.text2,
                    Qt::AlignHCenter);
        if (i + 1 < count) {
            painter.setPen(QPen(theme.border, 1, Qt::DashLine));
            painter.drawLine(QPointF(x + 34, top + 26.5), QPointF(x + pitch - 34, top + 26.5));
        }
    }
}

namespace {

constexpr int toastShadow = 30, toastHeight = 44, toastLine = 18, toastIcon = 42, toastEnd = 14;

} // namespace

UndoToast::UndoToast(QWidget *window, QWidget *ground)
    : QWidget(window)
    , m_ground(ground)
    , m_act(new Button(QString(), Button::Kind::Dark, this))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(46, 30, 38, 30);
    row->addStretch();
    row->addWidget(m_act);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_act, &Button::clicked, this, [this] {
        hide();
        if (m_offer == Offer::Redo)
            emit redoWanted();
        else
            emit undoWanted();
    });
    window->installEventFilter(this);
    hide();
}

void UndoToast::show(const QString &text, Offer offer, int above)
{
    m_above = above;
    m_text = text;
    m_offer = offer;
    m_act->setText(offer == Offer::Redo ? tr("Redo") : tr("Undo"));
    m_act->setKey(offer == Offer::Redo ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)
                                       : QKeySequence(QKeySequence::Undo));
    m_act->setVisible(offer != Offer::Nothing);
    setAccessibleName(text);
    setToolTip(text);
    place();
    raise();
    QWidget::show();
    m_timer->start(8000);
}

void UndoToast::place()
{
    constexpr int widest = 640, margin = 12, status = 28;
    const QFont font = Theme::font(13, QFont::Medium);
    const int beside = toastIcon + toastEnd + (m_act->isHidden() ? 0 : m_act->sizeHint().width() + 8);
    const int left = m_ground->mapTo(parentWidget(), QPoint(margin, 0)).x();
    const int width =
        std::min({paint::textWidth(m_text, font) + beside, widest, parentWidget()->width() - left - margin});
    m_lines = paint::lines(m_text, font, width - beside, 2);
    const int height = toastHeight + (m_lines.size() > 1 ? toastLine : 0);
    setGeometry(left - toastShadow, parentWidget()->height() - status - m_above - margin - height - toastShadow,
                width + 2 * toastShadow, height + 2 * toastShadow);
    update();
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoToast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect box = rect().adjusted(toastShadow, toastShadow, -toastShadow, -toastShadow);
    paint::popover(painter, box, 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.toolbar);
    painter.drawRoundedRect(box, 8, 8);
    paint::icon(painter, QStringLiteral("check"), QPoint(box.left() + 15, box.center().y() - 7), 16, theme.onToolbar2);
    const auto count = static_cast<int>(m_lines.size());
    QRect line(box.left() + toastIcon, box.top() + (box.height() - count * toastLine) / 2,
               box.width() - toastIcon - toastEnd, toastLine);
    for (const QString &each : m_lines) {
        paint::text(painter, line, each, Theme::font(13, QFont::Medium), theme.onToolbar);
        line.translate(0, toastLine);
    }
}

} // namespace insieme
