// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_list.h"

#include "ui/widgets/button.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int lineHeight = 36;
constexpr int checkWidth = 34;
constexpr qsizetype firstKeys = 3; ///< done, put off, open

/// What the keys do with a line, the most wanted first.
QList<PageKey> lineKeys(const AgendaModel &model)
{
    const PageKey open{QStringLiteral("↵"), AgendaList::tr("open")};
    const QString space = paint::keyText(Qt::Key_Space);
    if (!model.isWritable())
        return {open};
    if (model.isDone())
        return {{space, AgendaList::tr("open the deadline again")}, open};
    return {{space, AgendaList::tr("done")},
            {QStringLiteral("R"), AgendaList::tr("put off")},
            open,
            {QStringLiteral("A"), AgendaList::tr("take over, or hand back")}};
}

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(const AgendaModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {400, m_model->row(index.row()).heading.isEmpty() ? lineHeight : lineHeight + 6};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const AgendaModel::Row &row = m_model->row(index.row());
        if (row.heading.isEmpty())
            paintLine(*painter, option, row);
        else
            paintHeading(*painter, option, row);
        painter->restore();
    }

private:
    /// At the right end of the line that has the keys: what they do with it; the width used. `most`: what there is room
    /// for, the last ones go first. `beside`: what the words leave; only the first keys take more.
    int paintKeys(QPainter &painter, const QRect &box, int most, int beside) const
    {
        const Theme &theme = Theme::current();
        const QList<PageKey> keys = lineKeys(*m_model);
        const QFont font = Theme::font(12);
        const auto widthOf = [&font](const PageKey &key) {
            return paint::keycapWidth(key.key) + 5 + paint::textWidth(key.text, font) + 12;
        };
        int wide = 0;
        qsizetype shown = 0;
        while (shown < keys.size() && wide + widthOf(keys[shown]) <= (shown < firstKeys ? most : beside))
            wide += widthOf(keys[shown++]);
        int x = box.right() - wide + 12;
        for (const PageKey &key : keys.mid(0, shown)) {
            const int cap = paint::keycapWidth(key.key);
            paint::keycap(painter, QRect(x, box.center().y() - 8, cap, 18), key.key, theme.text2, theme.border);
            paint::text(painter, QRect(x + cap + 5, box.top(), paint::textWidth(key.text, font) + 2, box.height()),
                        key.text, font, theme.text2);
            x += widthOf(key);
        }
        return wide;
    }
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const AgendaModel::Row &row)
    {
        const Theme &theme = Theme::current();
        const QRect box = option.rect.adjusted(15, 8, -15, 0);
        int x = box.left();
        if (row.folded) {
            paint::icon(painter, QStringLiteral("chevron-right"), {x, box.top() + 9}, 14, theme.text2);
            x += 18;
        }
        const QFont font = Theme::font(13, QFont::DemiBold);
        paint::text(painter, QRect(x, box.top(), 400, box.height()), row.heading, font,
                    row.late ? theme.tone(Theme::Tone::Bad).text : theme.text);
        x += paint::textWidth(row.heading, font) + 8;
        paint::pill(painter, QRect(x, box.top() + 8, paint::pillWidth(row.count), 18), row.count, row.late);
        paint::text(painter, QRect(x + 60, box.top(), box.right() - x - 60, box.height()), row.note, Theme::font(12),
                    theme.text2, Qt::AlignRight);
        painter.setPen(theme.line);
        painter.drawLine(box.left(), option.rect.bottom(), box.right(), option.rect.bottom());
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(painter, QRectF(option.rect).adjusted(6, 4, -6, -4), 6);
    }
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const AgendaModel::Row &row) const
    {
        const Theme &theme = Theme::current();
        const QRect box = option.rect.adjusted(15, 0, -15, 0);
        const bool current = option.state & QStyle::State_Selected;
        if (current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(6, 2, -6, -2), 6, 6);
            if (option.state & QStyle::State_HasFocus)
                paint::focusRing(painter, QRectF(option.rect).adjusted(7, 3, -7, -3), 6);
        }
        const QRectF circle(box.left() + 2, box.center().y() - 7, 15, 15);
        if (row.due == Due::Done) {
            paint::sign(painter, circle, Theme::Tone::Ok);
        } else if (m_model->isWritable()) {
            painter.setPen(QPen(theme.text3, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
        }
        const QColor day = row.due == Due::Late ? theme.tone(Theme::Tone::Bad).text : theme.text;
        const QColor when = row.due == Due::Late ? theme.tone(Theme::Tone::Bad).text
            : row.due == Due::Today              ? theme.tone(Theme::Tone::Warn).text
                                                 : theme.text2;
        paint::text(painter, QRect(box.left() + 28, box.top(), 82, box.height()), row.date, Theme::font(13), day);
        paint::text(painter, QRect(box.left() + 110, box.top(), 76, box.height()), row.when, Theme::font(12), when);
        const QString area = QLatin1String(row.item.kind->area);
        paint::icon(painter, areaIcon(area), {box.left() + 190, box.center().y() - 8}, 16,
                    theme.series(areaSeries(area)));
        int right = box.right();
        const QFont strong = Theme::font(13, QFont::Medium), quiet = Theme::font(13);
        const int x = box.left() + 214;
        QString tail = row.item.which;
        for (const QString &more : {row.item.who, row.tail}) {
            if (!more.isEmpty())
                tail += (tail.isEmpty() ? QString() : QStringLiteral(", ")) + more;
        }
        if (current && option.state & QStyle::State_HasFocus) {
            // The rest of the line stands in its tooltip, too; the keys stand nowhere else.
            const int most = right - x - paint::textWidth(row.item.what, strong) - 24;
            right -= paintKeys(painter, box, most, most - paint::textWidth(tail, quiet));
        } else if (!row.owner.isEmpty()) {
            paint::avatar(painter, QRectF(right - 24, box.center().y() - 12, 24, 24), row.owner,
                          paint::seriesOf(row.owner), true);
            right -= 34;
        }
        const int what = std::min(paint::textWidth(row.item.what, strong) + 2, right - x);
        paint::text(painter, QRect(x, box.top(), what, box.height()), row.item.what, strong, theme.text);
        if (right - x - what > 40)
            paint::text(painter, QRect(x + what + 10, box.top(), right - x - what - 10, box.height()), tail, quiet,
                        theme.text2);
    }
    const AgendaModel *m_model;
};

} // namespace

void AgendaModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == Qt::ToolTipRole && row.heading.isEmpty()) {
        QStringList lines{row.item.what};
        for (const QString &line : {row.item.which, row.item.why, row.tail}) {
            if (!line.isEmpty())
                lines << line;
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!row.heading.isEmpty())
        return row.heading + QLatin1Char(' ') + row.count;
    QStringList words;
    for (const QString &word : {row.date, row.when, row.item.what, row.item.which, row.item.who, row.tail, row.owner}) {
        if (!word.isEmpty())
            words << word;
    }
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Row &row = m_rows[index.row()];
    return row.heading.isEmpty() || row.folded ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int AgendaModel::indexOf(const QUuid &mark) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading.isEmpty() && m_rows[i].item.mark == mark)
            return i;
    }
    return -1;
}

AgendaList::AgendaList(AgendaModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new RowDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Deadlines"));
}

QList<PageKey> AgendaList::keys() const
{
    return QList<PageKey>{{QStringLiteral("↑↓"), tr("line by line")}} + lineKeys(*m_model);
}

void AgendaList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && event->modifiers() == Qt::NoModifier) {
        const bool line = m_model->row(index.row()).heading.isEmpty();
        const bool open = line && !m_model->isDone();
        switch (event->key()) {
        case Qt::Key_Space:
            if (line)
                emit doneWanted(index.row());
            return;
        case Qt::Key_A:
            if (open)
                emit ownerWanted(index.row());
            return;
        case Qt::Key_R:
            if (open)
                emit snoozeWanted(index.row());
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit openWanted(index.row());
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void AgendaList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const AgendaModel::Row &row = m_model->row(index.row());
    if (row.folded)
        emit openWanted(index.row());
    else if (m_model->isWritable() && row.heading.isEmpty()
             && event->position().x() - visualRect(index).left() < checkWidth + 6)
        emit doneWanted(index.row());
}

void AgendaList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->row(index.row()).heading.isEmpty()
        && event->position().x() - visualRect(index).left() >= checkWidth + 6)
        emit openWanted(index.row());
}

int areaSeries(const QString &area)
{
    static const QStringList order{
        QStringLiteral("registry"),     QStringLiteral("contracts"), QStringLiteral("placements"),
        QStringLiteral("housing"),      QStringLiteral("codesign"),  QStringLiteral("agenda"),
        QStringLiteral("coordination"), QStringLiteral("welfare"),   QStringLiteral("papers")};
    const qsizetype index = order.indexOf(area);
    return static_cast<int>(index < 0 ? order.size() : index);
}

QString areaIcon(const QString &area)
{
    static const QHash<QString, QString> icons{{QStringLiteral("registry"), QStringLiteral("building-2")},
                                               {QStringLiteral("contracts"), QStringLiteral("file-signature")},
                                               {QStringLiteral("placements"), QStringLiteral("briefcase")},
                                               {QStringLiteral("housing"), QStringLiteral("house")},
                                               {QStringLiteral("codesign"), QStringLiteral("puzzle")},
                                               {QStringLiteral("papers"), QStringLiteral("file-text")},
                                               {QStringLiteral("coordination"), QStringLiteral("messages-square")},
                                               {QStringLiteral("welfare"), QStringLiteral("hand-heart")}};
    return icons.value(area, QStringLiteral("notebook-pen"));
}

} // namespace insieme
