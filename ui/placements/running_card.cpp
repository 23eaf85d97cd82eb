// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/running_card.h"

#include "core/base/elision.h"
#include "core/registry/organisation.h"
#include "ui/widgets/card.h"
#include "ui/widgets/painted_parts.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace insieme {
namespace {

constexpr int rowHeight = 26;
constexpr int secondLine = 17; ///< what a name of two lines adds to its row
constexpr int mostRows = 6;

} // namespace

/// A row a Comune: name, how many, a bar, its share.
class RunningBars : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Row {
        QString name;
        qint64 count = 0;
        double share = 0;
    };
    explicit RunningBars(QWidget *parent)
        : QWidget(parent)
    {
        installPartAccess();
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(RunningCard::tr("Placements that run, by Comune"));
        setCursor(Qt::PointingHandCursor);
    }
    void set(QList<Row> rows)
    {
        m_rows = std::move(rows);
        m_row = std::clamp(m_row, 0, std::max(0, partCount() - 1));
        QStringList names;
        for (int i = 0; i < partCount(); ++i)
            names << partName(i);
        setToolTip(names.join(QLatin1Char('\n')));
        place();
    }
    QList<PageKey> keys() const override
    {
        return {{QStringLiteral("↑↓"), RunningCard::tr("Comune by Comune")},
                {QStringLiteral("↵"), RunningCard::tr("placements in time")}};
    }
    int partCount() const override { return static_cast<int>(m_rows.size()); }
    QString partName(int index) const override
    {
        const Row row = m_rows.value(index);
        return elided(
            RunningCard::tr("%1: %n placement(s), %2 % of their time is gone", nullptr, static_cast<int>(row.count))
                .arg(row.name)
                .arg(qRound(row.share * 100)));
    }
    QRect partRect(int index) const override
    {
        const int top = m_tops.value(index), below = m_tops.value(index + 1, top);
        return {0, top, width(), below - top};
    }
    int currentPart() const override { return m_row; }
    void choosePart(int index) override
    {
        m_row = index;
        emit opened();
    }

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < partCount(); ++i) {
            const Row &row = m_rows[i];
            const QRect box = partRect(i);
            const QStringList lines = linesOf(row.name);
            for (int line = 0; line < lines.size(); ++line)
                paint::text(painter, QRect(0, box.top() + line * secondLine, nameWidth(), rowHeight), lines[line],
                            Theme::font(13), theme.text);
            paint::text(painter, QRect(width() - 182, box.top(), 30, rowHeight), QString::number(row.count),
                        Theme::font(13, QFont::DemiBold), theme.text, Qt::AlignRight);
            paint::bar(painter, QRectF(width() - 140, box.top() + rowHeight / 2.0 - 3, 92, 6), row.share, theme.accent);
            paint::text(painter, QRect(width() - 44, box.top(), 44, rowHeight),
                        QStringLiteral("%1\u00a0%").arg(qRound(row.share * 100)), Theme::font(13), theme.text2,
                        Qt::AlignRight);
        }
        if (hasFocus() && partCount() > 0)
            paint::focusRing(painter, partRect(m_row).adjusted(3, 3, -3, -3), 4);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_row = std::clamp(m_row + step, 0, std::max(0, partCount() - 1));
            update();
        } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit opened();
        } else {
            QWidget::keyPressEvent(event);
        }
    }
    void mousePressEvent(QMouseEvent *) override { emit opened(); }
    void resizeEvent(QResizeEvent *) override { place(); }

private:
    int nameWidth() const { return width() - 186; }
    /// One line, or two where the name is too long for one.
    QStringList linesOf(const QString &name) const
    {
        const QFont font = Theme::font(13);
        if (paint::textWidth(name, font) <= nameWidth())
            return {name};
        qsizetype cut = -1;
        for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1)) {
            if (paint::textWidth(name.left(at), font) <= nameWidth())
                cut = at;
        }
        return cut < 0 ? QStringList{name} : QStringList{name.left(cut), name.mid(cut + 1)};
    }
    void place()
    {
        m_tops = {0};
        for (const Row &row : std::as_const(m_rows))
            m_tops << m_tops.last() + rowHeight + (linesOf(row.name).size() > 1 ? secondLine : 0);
        setFixedHeight(m_tops.last());
        update();
    }
    QList<Row> m_rows;
    QList<int> m_tops; ///< of each row, and the end of the last one
    int m_row = 0;
};

RunningCard::RunningCard(Shell &shell, QWidget *parent)
    : DeskPanel(parent)
    , m_shell(shell)
    , m_card(new Card(tr("Placements that run"), this))
    , m_bars(new RunningBars(m_card))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->body()->addWidget(m_bars);
    connect(m_bars, &RunningBars::opened, this, [this] { m_shell.openPlace(QStringLiteral("placements-timeline")); });
}

void RunningCard::refresh(const QUuid &)
{
    const Workspace &workspace = m_shell.workspace();
    QList<RunningBars::Row> rows;
    for (const RunningPlacements &running : runningPlacements(workspace.records(), workspace.today(), mostRows)) {
        const QString name = running.municipality.isNull()
            ? tr("Without a Comune")
            : workspace.title(describe<Organisation>(), running.municipality, {});
        rows.append({name, running.count,
                     running.days > 0 ? std::clamp(double(running.daysGone) / double(running.days), 0.0, 1.0) : 0});
    }
    m_card->setNote(rows.isEmpty() ? tr("None runs today.") : tr("by Comune, how much of their time is gone"));
    m_bars->set(rows);
    m_bars->setVisible(!rows.isEmpty());
}

} // namespace insieme

#include "running_card.moc"
