// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/paper_bars.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "ui/shell/file_list.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

namespace insieme {
namespace {

constexpr int head = 28, rowHeight = 34, foot = 30, dateWidth = 106;
constexpr int besideName = 34; ///< the sign before it and the gap behind it
constexpr int nameShare = 35; ///< hundredths of the width that names take at most; longer ones stand in two lines
constexpr int clipRoom = 26; ///< after the day, for the sign of a file
constexpr int menuRoom = 32; ///< at the end of a row, for its dots
constexpr int barHeight = 10;
constexpr int monthRoom = 50; ///< between two months that are named
using Days = boost::gregorian::days;

/// Two lines of about the same length.
std::pair<QString, QString> inTwoLines(const QString &name, const QFont &font)
{
    std::pair<QString, QString> best{name, {}};
    int broadest = paint::textWidth(name, font);
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at > 0; at = name.indexOf(QLatin1Char(' '), at + 1)) {
        const std::pair lines(name.left(at), name.mid(at + 1));
        const int broad = std::max(paint::textWidth(lines.first, font), paint::textWidth(lines.second, font));
        if (broad < broadest) {
            broadest = broad;
            best = lines;
        }
    }
    return best;
}

} // namespace

Theme::Tone toneOf(Light light)
{
    switch (light) {
    case Light::Green:
        return Theme::Tone::Ok;
    case Light::Amber:
        return Theme::Tone::Warn;
    case Light::Red:
        break;
    }
    return Theme::Tone::Bad;
}

Theme::Tone toneOf(const SuitabilityVerdict &verdict)
{
    return verdict.isUnrecorded() ? Theme::Tone::Neutral : toneOf(verdict.light);
}

PaperBars::PaperBars(QWidget *parent)
    : QWidget(parent)
{
    installPartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Papers"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaperBars::set(const SuitabilityVerdict &verdict, const SuitabilityQuestion &question, const QString &endText)
{
    m_verdict = verdict;
    m_question = question;
    m_endText = endText;
    m_row = std::min(m_row, std::max(0, rowCount() - 1));
    m_from = question.day;
    m_to = calendar::addMonths(question.day, 12);
    if (stated(question.until) && m_to < question.until && question.until < calendar::addMonths(question.day, 60))
        m_to = calendar::addMonths(question.until, 1);
    QStringList words;
    for (const PaperVerdict &paper : verdict.papers)
        words << (paper.text.isEmpty() ? tr("%1: in order").arg(paper.name) : paper.text);
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    setToolTip(words.join(QLatin1Char('\n')));
    setFixedHeight(sizeHint().height());
    update();
}

QString PaperBars::partName(int index) const
{
    if (index < 0 || index >= rowCount())
        return {};
    const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(index)];
    return paper.text.isEmpty() ? tr("%1: in order").arg(paper.name) : paper.text;
}

QSize PaperBars::sizeHint() const
{
    return {640, head + rowCount() * rowHeight + (stated(m_question.until) ? foot : 4)};
}

int PaperBars::scaleLeft() const
{
    const QFont font = Theme::font(13, QFont::DemiBold);
    int name = 0;
    for (const PaperVerdict &paper : m_verdict.papers)
        name = std::max(name, paint::textWidth(paper.name, font));
    return std::min(name + besideName, width() * nameShare / 100) + dateWidth;
}

int PaperBars::scaleRight() const
{
    return width() - menuRoom - 8;
}

int PaperBars::xOf(const Date &day) const
{
    const int left = scaleLeft(), right = scaleRight();
    const auto all = (m_to - m_from).days();
    if (all <= 0 || day <= m_from)
        return left;
    if (m_to <= day)
        return right;
    return left + static_cast<int>((right - left) * (day - m_from).days() / all);
}

QRect PaperBars::rowRect(int row) const
{
    return {0, head + row * rowHeight, width(), rowHeight};
}

QRect PaperBars::barRect(int row) const
{
    const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(row)];
    if (paper.light == Light::Red)
        return {};
    const QRect box = rowRect(row);
    const int left = scaleLeft();
    const int right = stated(paper.until) ? xOf(paper.until + Days(1)) : scaleRight();
    return {left, box.center().y() - barHeight / 2, std::max(6, right - left), barHeight};
}

bool PaperBars::isBeyond(int row) const
{
    const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(row)];
    return paper.light != Light::Red && (!stated(paper.until) || m_to < paper.until);
}

QRect PaperBars::gapRect(int row) const
{
    const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(row)];
    const Date end = stated(m_question.until) ? m_question.until : m_to;
    if (paper.unrecorded || paper.light == Light::Green || (paper.light == Light::Amber && !stated(m_question.until)))
        return {};
    const QRect bar = barRect(row);
    const int left = bar.isNull() ? scaleLeft() : bar.right() + 1;
    return {left, rowRect(row).center().y() - barHeight / 2, std::max(0, xOf(end) - left), barHeight};
}

void PaperBars::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QFont small = Theme::font(11, QFont::Medium);
    const int nameEnd = scaleLeft() - dateWidth;
    paint::text(painter, {26, 0, nameEnd - 30, head}, tr("Paper"), Theme::font(12, QFont::Medium), theme.text2);
    paint::text(painter, {nameEnd, 0, dateWidth - 8, head}, tr("Expiry"), Theme::font(12, QFont::Medium), theme.text2);
    // From the day on, every so many months: the names stand at the same distance.
    const auto months = std::max(1L, (m_to - m_from).days() / 30);
    int step = 1;
    for (const int next : {2, 3, 6, 12, 24, 60}) {
        if ((scaleRight() - scaleLeft()) * step / months >= monthRoom)
            break;
        step = next;
    }
    const int bottom = rowCount() * rowHeight - (rowHeight - barHeight) / 2;
    for (int i = 0; calendar::addMonths(m_from, i * step) <= m_to; ++i) {
        const Date day = calendar::addMonths(m_from, i * step);
        const bool newYear = i > 0 && day.year() != calendar::addMonths(m_from, (i - 1) * step).year();
        const int x = xOf(day);
        painter.fillRect(QRect(x, head, 1, bottom), theme.line);
        const QString text = QLocale(language()).monthName(day.month().as_number(), QLocale::ShortFormat)
            + (newYear ? QStringLiteral(" ’%1").arg(day.year() % 100, 2, 10, QLatin1Char('0')) : QString());
        const int size = paint::textWidth(text, small);
        const int left = std::clamp(x - size / 2, scaleLeft() - 8, width() - size - 2);
        paint::text(painter, {left, 0, size + 2, head}, text, small, theme.text3);
    }
}

void PaperBars::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = Theme::current();
    const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(row)];
    const QRect box = rowRect(row);
    painter.fillRect(QRect(0, box.top(), width(), 1), theme.line);
    const Theme::Tone tone = paper.unrecorded ? Theme::Tone::Neutral : toneOf(paper.light);
    paint::sign(painter, QRectF(2, box.center().y() - 7, 15, 15), tone);
    const int nameEnd = scaleLeft() - dateWidth;
    const bool calm = paper.light == Light::Green || paper.unrecorded;
    const QFont::Weight weight = calm ? QFont::Medium : QFont::DemiBold;
    const int nameRoom = nameEnd - besideName;
    if (paint::textWidth(paper.name, Theme::font(13, weight)) <= nameRoom) {
        paint::text(painter, {26, box.top(), nameRoom, box.height()}, paper.name, Theme::font(13, weight), theme.text);
    } else {
        const QFont small = Theme::font(12, weight);
        const auto [first, second] = inTwoLines(paper.name, small);
        paint::text(painter, {26, box.top() + 2, nameRoom, 16}, first, small, theme.text);
        paint::text(painter, {26, box.top() + 17, nameRoom, 16}, second, small, theme.text);
    }
    const QString expiry = paper.unrecorded                                           ? QStringLiteral("–")
        : paper.paper.isNull() || (stated(paper.from) && m_question.day < paper.from) ? tr("missing")
        : stated(paper.until)                                                         ? italianText(paper.until)
                                                                                      : tr("none");
    paint::text(painter, dayRect(row), expiry, Theme::font(13, calm ? QFont::Normal : QFont::DemiBold),
                calm ? theme.text2 : theme.tone(tone).text);
    const bool hasFile = m_withFiles.contains(paper.paper.uuid());
    if (hasFile || (row == m_row && !paper.paper.isNull()))
        paint::icon(painter, QStringLiteral("paperclip"), clipRect(row).topLeft(), 14,
                    hasFile ? theme.text2 : theme.faint);
    paint::icon(painter, QStringLiteral("ellipsis"), menuRect(row).topLeft(), 16, theme.text2);
    painter.setPen(Qt::NoPen);
    if (const QRect bar = barRect(row); !bar.isNull()) {
        painter.setBrush(calm ? theme.accentSoft : theme.tone(tone).mark);
        painter.drawRoundedRect(bar, 3, 3);
        if (isBeyond(row))
            paint::icon(painter, QStringLiteral("chevron-right"), {bar.right() - 12, bar.center().y() - 5}, 12,
                        calm ? theme.accentText : theme.onMark(tone));
    }
    if (const QRect gap = gapRect(row); gap.width() > 3)
        paint::hatch(painter, gap, 3, theme.tone(tone).mark);
}

void PaperBars::paintEvent(QPaintEvent *)
{
    if (!stated(m_from)) // nothing was judged yet, or the cooperative is gone
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
    if (hasFocus() && rowCount() > 0)
        paint::focusRing(painter, rowRect(m_row).adjusted(4, 4, -5, -4), 6);
    if (!stated(m_question.until))
        return;
    const int bottom = head + rowCount() * rowHeight, x = xOf(m_question.until);
    QPen dashed(theme.text, 1, Qt::DashLine);
    painter.setPen(dashed);
    painter.drawLine(QPointF(x + 0.5, head), QPointF(x + 0.5, bottom + 6));
    const QFont small = Theme::font(12, QFont::Medium);
    const int size = paint::textWidth(m_endText, small) + 16;
    const QRect label(std::clamp(x - size / 2, 0, std::max(0, width() - size)), bottom + 6, size, 20);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.inset);
    painter.drawRoundedRect(QRectF(label).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    paint::text(painter, label, m_endText, small, theme.text2, Qt::AlignHCenter);
}

void PaperBars::choose(int row)
{
    const int before = m_row;
    m_row = std::clamp(row, 0, std::max(0, rowCount() - 1));
    update();
    if (m_row != before)
        emit chosen();
}

void PaperBars::setPapersWithFiles(const QSet<QUuid> &papers)
{
    m_withFiles = papers;
    update();
}

const PaperVerdict *PaperBars::current() const
{
    return m_row < rowCount() ? &m_verdict.papers[static_cast<size_t>(m_row)] : nullptr;
}

int PaperBars::rowAt(int y) const
{
    const int row = y < head ? -1 : (y - head) / rowHeight;
    return row < rowCount() ? row : -1;
}

QRect PaperBars::dayRect(int row) const
{
    return {scaleLeft() - dateWidth, rowRect(row).top(), dateWidth - clipRoom, rowHeight};
}

QRect PaperBars::clipRect(int row) const
{
    return {scaleLeft() - clipRoom + 6, rowRect(row).center().y() - 7, 14, 14};
}

QRect PaperBars::menuRect(int row) const
{
    return {width() - menuRoom + 8, rowRect(row).center().y() - 8, 16, 16};
}

void PaperBars::askForMenu(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    choose(row);
    const QRect dots = menuRect(row);
    emit menuWanted(mapToGlobal(QPoint(dots.left(), dots.bottom() + 4)));
}

void PaperBars::openPartMenu(int index)
{
    // Whoever asks from another program is not kept waiting until the menu is closed.
    QMetaObject::invokeMethod(
        this, [this, index] { askForMenu(index); }, Qt::QueuedConnection);
}

void PaperBars::open() const
{
    if (m_row < rowCount() && !m_verdict.papers[static_cast<size_t>(m_row)].paper.isNull())
        emit const_cast<PaperBars *>(this)->opened(m_verdict.papers[static_cast<size_t>(m_row)].paper.uuid());
}

QList<PageKey> PaperBars::keys() const
{
    return {{QStringLiteral("↑↓"), tr("paper by paper")},
            {QStringLiteral("↵"), tr("open the paper")},
            {paint::keyText(menuKey), tr("what can be done with the paper")}};
}

void PaperBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        choose(m_row + 1);
    else if (event->key() == Qt::Key_Up)
        choose(m_row - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else if (QKeySequence(event->keyCombination()) == menuKey)
        askForMenu(m_row);
    else
        QWidget::keyPressEvent(event);
}

void PaperBars::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_row : rowAt(event->pos().y());
    if (row >= 0)
        askForMenu(row);
}

void PaperBars::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    if (menuRect(row).adjusted(-8, -8, 8, 8).contains(event->pos())) {
        askForMenu(row);
        return;
    }
    choose(row);
    if (!clipRect(row).adjusted(-5, -8, 5, 8).contains(event->pos()))
        open();
}

void PaperBars::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void PaperBars::dragMoveEvent(QDragMoveEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row < 0 || m_verdict.papers[static_cast<size_t>(row)].paper.isNull()) {
        event->ignore();
        return;
    }
    choose(row);
    event->acceptProposedAction();
}

void PaperBars::dropEvent(QDropEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row < 0 || m_verdict.papers[static_cast<size_t>(row)].paper.isNull())
        return;
    event->acceptProposedAction();
    emit filesDropped(m_verdict.papers[static_cast<size_t>(row)].paper.uuid(), draggedFiles(*event));
}

bool PaperBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0 && menuRect(row).adjusted(-8, -8, 8, 8).contains(help->pos())) {
        QToolTip::showText(help->globalPos(), tr("What can be done with the paper (%1)").arg(paint::keyText(menuKey)),
                           this);
    } else if (row >= 0) {
        const PaperVerdict &paper = m_verdict.papers[static_cast<size_t>(row)];
        QStringList lines{paper.name};
        if (!paper.text.isEmpty())
            lines << paper.text;
        if (stated(paper.renewFrom))
            lines << elided(tr("Renew from %1.").arg(italianText(paper.renewFrom)));
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    }
    return true;
}

} // namespace insieme
