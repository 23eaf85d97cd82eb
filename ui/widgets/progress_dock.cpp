// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_dock.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int dockWidth = 408, shadow = 30, barHeight = 6;

} // namespace

WorkRow::WorkRow(LongWork &work, std::function<void()> open, QWidget *parent)
    : QWidget(parent)
    , m_work(&work)
    , m_open(std::move(open))
    , m_icon(work.icon())
    , m_name(work.what())
    , m_what(new Label(work.what(), 13, QFont::DemiBold, Label::Role::Text, this))
    , m_progress(new Label(tr("beginning…"), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_note(new Label(work.ifStopped(), 12, QFont::Normal, Label::Role::Hint, this))
    , m_button(new Button(tr("Stop"), Button::Kind::Secondary, this))
    , m_wait(new Label(tr("Meanwhile nothing else can be done."), 12, QFont::Normal, Label::Role::Hint, this))
{
    setAccessibleName(m_name);
    m_button->setAccessibleName(tr("Stop: %1").arg(m_name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(28, 0, 0, 0);
    texts->setSpacing(1);
    texts->addWidget(m_what);
    texts->addWidget(m_progress);
    head->addLayout(texts, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addSpacing(barHeight + 4);
    column->addWidget(m_note);
    column->addWidget(m_wait);
    m_wait->hide();
    for (Label *label : {m_what, m_progress, m_note, m_wait})
        label->setWordWrap(true);
    connect(m_button, &Button::clicked, this, &WorkRow::press);
    connect(&work, &LongWork::progressed, this, &WorkRow::show);
    connect(&work, &QThread::finished, this, &WorkRow::finish);
    // Whoever began it took it away before its end was heard.
    connect(&work, &QObject::destroyed, this, [this] {
        if (isRunning())
            emit closeWanted();
    });
}

void WorkRow::setAlone()
{
    m_button->setKey(QKeySequence(Qt::Key_Escape));
    m_wait->show();
}

void WorkRow::refuse()
{
    if (!isRunning())
        return;
    m_refused = true;
    m_wait->setRole(Label::Role::Warn);
    m_wait->setText(tr("What you pressed or typed was not done. Wait for the end, or stop it."));
}

void WorkRow::show(qint64 done, qint64 all)
{
    if (!isRunning() || !m_work || m_work->wasStopped())
        return;
    const QLocale locale;
    m_share = all > 0 ? std::clamp(double(done) / double(all), 0.0, 1.0) : -1;
    m_progress->setText(all > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(all))
                                : tr("%1 so far").arg(locale.toString(done)));
    update();
}

void WorkRow::press()
{
    if (isRunning()) {
        if (m_work)
            m_work->stop();
        m_progress->setText(tr("stopping…"));
        m_button->setEnabled(false);
        return;
    }
    if (m_outcome == LongWork::Outcome::Done && m_open)
        m_open();
    emit closeWanted();
}

void WorkRow::finish()
{
    if (!m_work || !isRunning())
        return;
    m_outcome = m_work->outcome();
    m_share = 1;
    const bool opens = m_outcome == LongWork::Outcome::Done && m_open;
    const bool stays = opens || m_outcome == LongWork::Outcome::Failed;
    m_progress->setText(m_outcome == LongWork::Outcome::Done          ? tr("done")
                            : m_outcome == LongWork::Outcome::Stopped ? tr("stopped")
                                                                      : tr("did not succeed"));
    if (m_outcome == LongWork::Outcome::Failed)
        m_note->setText(m_work->whyFailed());
    m_note->setVisible(m_outcome == LongWork::Outcome::Stopped
                       || (m_outcome == LongWork::Outcome::Failed && !m_note->text().isEmpty()));
    m_wait->setText(tr("What you pressed or typed meanwhile was not done."));
    m_wait->setVisible(m_refused);
    m_button->setKey({});
    m_button->setEnabled(true);
    m_button->setText(opens ? tr("Open") : tr("Close"));
    m_button->setAccessibleName(opens ? tr("Open: %1").arg(m_name) : tr("Close: %1").arg(m_name));
    if (m_work->isPassing() && !stays) // the page shows what came of it
        emit closeWanted();
    else if (!stays)
        QTimer::singleShot(ProgressDock::afterwards, this, &WorkRow::closeWanted);
    update();
}

QString WorkRow::text() const
{
    QStringList words{m_what->text(), m_progress->text()};
    for (const Label *label : {m_note, m_wait}) {
        if (!label->isHidden())
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

void WorkRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool failed = m_outcome == LongWork::Outcome::Failed || m_outcome == LongWork::Outcome::Stopped;
    paint::icon(painter,
                isRunning()  ? m_icon
                    : failed ? QStringLiteral("x")
                             : QStringLiteral("check"),
                QPoint(16, 14), 18, failed ? theme.text2 : theme.accentText);
    if (failed)
        return;
    const int top = std::max(m_progress->geometry().bottom(), m_button->geometry().bottom()) + 9;
    const QRectF groove(16, top, width() - 32, barHeight);
    // Nobody knows how much there is: a full groove says only that work goes on.
    paint::bar(painter, groove, m_share < 0 ? 1.0 : m_share, m_share < 0 ? theme.accentSoft : theme.accent);
}

ProgressDock::ProgressDock(QWidget *window)
    : QWidget(window)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Long work"));
    m_column->setContentsMargins(shadow, shadow, shadow, shadow);
    m_column->setSpacing(0);
    window->installEventFilter(this);
    hide();
}

void ProgressDock::watch(LongWork &work, std::function<void()> open)
{
    m_running.append(&work);
    connect(&work, &QThread::finished, this, [this, gone = QPointer(&work)] {
        m_running.removeAll(gone);
        emit changed();
    });
    // What is done in a moment needs no dock.
    QTimer::singleShot(patience, this, [this, work = QPointer(&work), open = std::move(open)]() mutable {
        if (work && !work->isFinished() && m_running.contains(work) && !rowOf(*work))
            add(*work, std::move(open));
    });
    emit changed();
}

void ProgressDock::watchAlone(LongWork &work)
{
    m_alone = &work;
    watch(work);
}

void ProgressDock::refuse(LongWork &work)
{
    WorkRow *row = rowOf(work);
    if (!row)
        row = add(work, {});
    row->refuse();
    place();
}

WorkRow *ProgressDock::rowOf(const LongWork &work) const
{
    const QList<WorkRow *> all = rows();
    const auto row = std::find_if(all.begin(), all.end(), [&work](const WorkRow *each) { return each->isOf(work); });
    return row == all.end() ? nullptr : *row;
}

WorkRow *ProgressDock::add(LongWork &work, std::function<void()> open)
{
    auto *row = new WorkRow(work, std::move(open), this);
    if (&work == m_alone)
        row->setAlone();
    m_column->addWidget(row);
    connect(row, &WorkRow::closeWanted, this, [this, row] {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
        if (m_column->isEmpty())
            hide();
        else
            place();
    });
    QWidget::show();
    raise();
    place();
    return row;
}

QList<WorkRow *> ProgressDock::rows() const
{
    QList<WorkRow *> rows;
    for (int i = 0; i < m_column->count(); ++i)
        rows << static_cast<WorkRow *>(m_column->itemAt(i)->widget());
    return rows;
}

bool ProgressDock::isBusy() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const QPointer<LongWork> &work) { return work && !work->isPassing(); });
}

void ProgressDock::stopAll()
{
    for (WorkRow *row : rows()) {
        if (row->isRunning())
            row->button().click();
    }
    for (const QPointer<LongWork> &work : std::as_const(m_running)) {
        if (work)
            work->stop();
    }
}

void ProgressDock::place()
{
    m_column->activate();
    const int wide = dockWidth + 2 * shadow;
    const int high = m_column->hasHeightForWidth() ? m_column->heightForWidth(wide) : m_column->sizeHint().height();
    setGeometry(parentWidget()->width() - wide + shadow - 16, parentWidget()->height() - high + shadow - 28 - 12, wide,
                high);
}

bool ProgressDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ProgressDock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::popover(painter, rect().adjusted(shadow, shadow, -shadow, -shadow), 10);
    for (int i = 1; i < m_column->count(); ++i)
        painter.fillRect(QRect(shadow + 16, m_column->itemAt(i)->geometry().top(), dockWidth - 32, 1),
                         Theme::current().line);
}

} // namespace insieme
