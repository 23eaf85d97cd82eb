// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/widgets/long_work.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

namespace insieme {
namespace {

constexpr int rowHeight = 34; ///< of lists
constexpr int barHeight = 10;
constexpr int rowsOfItsOwn = 6;
/// Columns and how much of each its bars fill, in hundredths; rows take turns, so that they look like words.
constexpr int columns[] = {16, 34, 28, 22};
constexpr int filled[][4] = {{70, 82, 55, 60}, {70, 58, 74, 44}, {70, 90, 40, 66}};

} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
    , m_wait(new QTimer(this))
{
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_wait->setSingleShot(true);
    m_wait->setInterval(patience);
    connect(m_wait, &QTimer::timeout, this, [this] {
        // A viewport that was scrolled has moved what stands in it, bars that are hidden too.
        if (m_over)
            setGeometry(m_over->rect());
        show();
        raise();
        emit appeared();
    });
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

Skeleton *Skeleton::over(QWidget &part)
{
    auto *skeleton = new Skeleton(&part);
    skeleton->m_over = &part;
    part.installEventFilter(skeleton);
    return skeleton;
}

void Skeleton::await(LongWork &work)
{
    disconnect(m_end);
    m_end = connect(&work, &QThread::finished, this, &Skeleton::end);
    begin();
}

void Skeleton::begin()
{
    // One that is there already stays: the next question does not make it flicker.
    if (isHidden() && !m_wait->isActive())
        m_wait->start();
}

void Skeleton::end()
{
    m_wait->stop();
    hide();
}

QSize Skeleton::sizeHint() const
{
    return {320, rowsOfItsOwn * rowHeight};
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(static_cast<QResizeEvent *>(event)->size());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    int row = 0;
    for (int top = 0; top + rowHeight <= height(); top += rowHeight, ++row) {
        int left = 0;
        for (size_t i = 0; i < std::size(columns); ++i) {
            const int room = width() * columns[i] / 100;
            const QRectF bar(left + 12, top + (rowHeight - barHeight) / 2.0,
                             (room - 24) * filled[row % std::size(filled)][i] / 100.0, barHeight);
            if (bar.width() > barHeight)
                painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
            left += room;
        }
    }
}

} // namespace insieme
