// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month.h"

#include "core/base/language.h"
#include "core/calendar/holiday_names.h"
#include "core/calendar/holidays.h"
#include "core/calendar/periods.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_box.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int cellWidth = 42, cellHeight = 32, headHeight = 26, weeks = 6;

/// Monday is 0.
int weekdayOf(const Date &day)
{
    return (day.day_of_week().as_number() + 6) % 7;
}

Date firstOf(const Date &day)
{
    return *makeDate(day.year(), day.month(), 1);
}

bool isFree(const Date &day)
{
    return weekdayOf(day) >= 5 || calendar::isPublicHoliday(day);
}

} // namespace

MonthDays::MonthDays(const Date &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_day(today)
{
    installPartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    tell();
}

void MonthDays::set(const Date &day, const Date &chosen)
{
    m_chosen = chosen;
    m_under = -1;
    go(day);
}

void MonthDays::go(Date day)
{
    const Date first = *makeDate(firstReadYear, 1, 1), last = *makeDate(lastReadYear, 12, 31);
    m_day = day < first ? first : last < day ? last : day;
    tell();
    update();
    emit moved();
}

void MonthDays::goMonths(int months)
{
    const int index = m_day.year() * 12 + m_day.month() - 1 + months;
    if (index >= firstReadYear * 12 && index <= lastReadYear * 12 + 11)
        go(calendar::addMonths(m_day, months));
}

QString MonthDays::longText(const Date &day)
{
    return QLocale(language()).toString(QDate(day.year(), day.month(), day.day()), QStringLiteral("dddd d MMMM yyyy"));
}

int MonthDays::partCount() const
{
    return m_day.end_of_month().day();
}

QString MonthDays::partName(int index) const
{
    const Date day = dayOf(index);
    QStringList words{longText(day)};
    if (const QString name = calendar::holidayName(day); !name.isEmpty())
        words << name;
    if (day == m_today)
        words << tr("today");
    return words.join(QStringLiteral(", "));
}

Date MonthDays::dayOf(int index) const
{
    return firstOf(m_day) + boost::gregorian::days(index);
}

QRect MonthDays::partRect(int index) const
{
    const int at = weekdayOf(firstOf(m_day)) + index;
    const int from = width() * (at % 7) / 7;
    return {from, headHeight + at / 7 * cellHeight, width() * (at % 7 + 1) / 7 - from, cellHeight};
}

int MonthDays::partAt(const QPoint &point) const
{
    for (int i = 0; i < partCount(); ++i) {
        if (partRect(i).contains(point))
            return i;
    }
    return -1;
}

QSize MonthDays::sizeHint() const
{
    return {7 * cellWidth, headHeight + weeks * cellHeight};
}

/// Screen readers hear the day on which the keys stand.
void MonthDays::tell()
{
    setAccessibleName(partName(currentPart()));
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentPart());
    QAccessible::updateAccessibility(&event);
}

bool MonthDays::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !(static_cast<QKeyEvent *>(event)->modifiers() & Qt::AltModifier))
    {
        // While a day is chosen no key does anything else.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        const QString name = part < 0 ? QString() : calendar::holidayName(dayOf(part));
        QToolTip::showText(help->globalPos(), name, this, part < 0 ? QRect() : partRect(part));
        return true;
    }
    return QWidget::event(event);
}

bool MonthDays::focusNextPrevChild(bool)
{
    emit left();
    return true;
}

void MonthDays::keyPressEvent(QKeyEvent *event)
{
    const bool far = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto days = [this](int count) { go(m_day + boost::gregorian::days(count)); };
    switch (event->key()) {
    case Qt::Key_Left:
        days(-1);
        break;
    case Qt::Key_Right:
        days(1);
        break;
    case Qt::Key_Up:
        days(-7);
        break;
    case Qt::Key_Down:
        days(7);
        break;
    case Qt::Key_PageUp:
        goMonths(far ? -12 : -1);
        break;
    case Qt::Key_PageDown:
        goMonths(far ? 12 : 1);
        break;
    case Qt::Key_Home:
        go(firstOf(m_day));
        break;
    case Qt::Key_End:
        go(m_day.end_of_month());
        break;
    case Qt::Key_T:
        go(m_today);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(m_day);
        break;
    case Qt::Key_Escape:
        emit left();
        break;
    default:
        break;
    }
}

void MonthDays::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tell();
    update();
}

void MonthDays::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthDays::mouseMoveEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->pos()); part != m_under) {
        m_under = part;
        update();
    }
}

void MonthDays::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_under = -1;
    update();
}

void MonthDays::mousePressEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->pos()); part >= 0 && event->button() == Qt::LeftButton)
        emit chosen(dayOf(part));
}

void MonthDays::wheelEvent(QWheelEvent *event)
{
    if (const int turned = event->angleDelta().y(); turned != 0)
        goMonths(turned > 0 ? -1 : 1);
    event->accept();
}

void MonthDays::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale(language());
    for (int i = 0; i < 7; ++i) {
        const int from = width() * i / 7;
        paint::text(painter, QRect(from, 0, width() * (i + 1) / 7 - from, headHeight),
                    locale.standaloneDayName(i + 1, QLocale::ShortFormat), Theme::font(12, QFont::Medium), theme.text2,
                    Qt::AlignHCenter);
    }
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < partCount(); ++i) {
        const Date day = dayOf(i);
        const QRect cell = partRect(i);
        const QRectF box = QRectF(cell).adjusted(4, 2, -4, -2);
        const bool taken = stated(m_chosen) && day == m_chosen, now = day == m_today;
        painter.setPen(Qt::NoPen);
        if (taken || i == m_under || i == currentPart() || isFree(day)) {
            painter.setBrush(taken                                    ? theme.accent
                                 : i == m_under || i == currentPart() ? theme.selected
                                                                      : Theme::mixed(theme.text, theme.raised, 0.06));
            painter.drawRoundedRect(box, 6, 6);
        }
        if (i == currentPart() && hasFocus())
            paint::focusRing(painter, box, 6);
        const QColor words = taken ? theme.onAccent : now ? theme.accentText : isFree(day) ? theme.text2 : theme.text;
        paint::text(painter, cell, QString::number(i + 1), Theme::font(13, now || taken ? QFont::Bold : QFont::Normal),
                    words, Qt::AlignHCenter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(words);
        if (now)
            painter.drawRect(QRectF(cell.center().x() - 7, cell.bottom() - 7, 15, 2));
        if (!calendar::holidayName(day).isEmpty())
            painter.drawEllipse(QRectF(box.right() - 8, box.top() + 4, 4, 4));
    }
}

Month::Month(const Date &today, QWidget *parent)
    : QWidget(parent)
    , m_days(new MonthDays(today, this))
    , m_name(new Label(QString(), 14, QFont::DemiBold, Label::Role::Text, this))
    , m_day(new Label(QString(), 12, QFont::Medium, Label::Role::Text, this))
    , m_holiday(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_before(Button::iconOnly(QStringLiteral("chevron-left"), tr("Previous month"), this))
    , m_after(Button::iconOnly(QStringLiteral("chevron-right"), tr("Next month"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_name, 1);
    m_name->setContentsMargins(12, 0, 0, 0);
    m_before->setToolTip(tr("Previous month (PgUp; with Ctrl, previous year)"));
    m_after->setToolTip(tr("Next month (PgDn; with Ctrl, next year)"));
    auto *now = new Button(tr("Today"), Button::Kind::Ghost, this);
    now->setKey(QKeySequence(Qt::Key_T));
    // The keys stay with the days, which know them all.
    for (Button *button : {now, m_before, m_after}) {
        button->setFocusPolicy(Qt::NoFocus);
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(m_days);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 0);
    foot->setSpacing(2);
    for (Label *line : {m_day, m_holiday}) {
        line->setFixedHeight(18);
        foot->addWidget(line);
    }
    column->addLayout(foot);
    connect(m_before, &Button::clicked, this, [this] { m_days->goMonths(-1); });
    connect(m_after, &Button::clicked, this, [this] { m_days->goMonths(1); });
    connect(now, &Button::clicked, this, [this] { m_days->go(m_days->today()); });
    connect(m_days, &MonthDays::moved, this, &Month::tell);
    tell();
}

void Month::tell()
{
    const Date day = m_days->day();
    QString name = QLocale(language()).standaloneMonthName(day.month());
    name[0] = name[0].toUpper();
    m_name->setText(QStringLiteral("%1 %2").arg(name).arg(int(day.year())));
    m_day->setText(MonthDays::longText(day));
    m_holiday->setText(calendar::holidayName(day));
}

MonthPopover::MonthPopover(QLineEdit *line, FieldBox *box, const Date &today, std::function<void(const Date &)> taken)
    : Floating(line)
    , m_line(line)
    , m_box(box)
    , m_month(new Month(today, this))
{
    setAccessibleName(tr("Choose a day"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin + 8, margin + 6, margin + 8, margin + 10);
    layout->addWidget(m_month);
    connect(&m_month->days(), &MonthDays::left, this, &MonthPopover::close);
    connect(&m_month->days(), &MonthDays::chosen, this, [this, taken = std::move(taken)](const Date &day) {
        close();
        taken(day);
    });
}

void MonthPopover::open(const Date &day, const Date &chosen)
{
    if (!m_box || !m_line)
        return;
    m_month->set(day, chosen);
    openAt(m_box, layout()->minimumSize() - QSize(2 * margin, 2 * margin), &m_month->days(), m_line);
}

MonthButton::MonthButton(QLineEdit *line, FieldBox *box, const Date &today, const std::function<Date()> &day,
                         const std::function<void(const Date &)> &taken)
    : QAbstractButton(box)
{
    setAccessibleName(tr("Choose from the month"));
    setToolTip(tr("Choose from the month (Ctrl+Space)"));
    setFocusPolicy(Qt::NoFocus); // the line has a key for it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &MonthButton::clicked, this, [=, this] {
        if (!m_popover)
            m_popover = new MonthPopover(line, box, today, taken);
        const Date typed = day();
        if (m_popover->isVisible())
            m_popover->close();
        else
            m_popover->open(stated(typed) ? typed : today, typed);
    });
}

void MonthButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paint::icon(painter, QStringLiteral("calendar"), QPoint(width() / 2 - 8, height() / 2 - 8), 16,
                underMouse() ? theme.text : theme.text2);
}

} // namespace insieme
