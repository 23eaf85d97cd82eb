// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_popover.h"

#include "core/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/marks.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int shownWidth = 320, mostHigh = 460;
constexpr int KeyRole = Qt::UserRole;

} // namespace

TickPopover::TickPopover(const QString &title, const QString &back, QWidget *owner)
    : Floating(owner)
    , m_line(new QLineEdit)
    , m_list(new QListWidget(this))
    , m_nothing(new Label(tr("Nothing is called like this."), 13, QFont::Normal, Label::Role::Secondary, this))
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin + 8, margin + 8, margin + 8, margin + 6);
    column->setSpacing(4);
    auto *box = new FieldBox(this);
    box->setIconName(QStringLiteral("search"));
    m_line->setFrame(false);
    m_line->setPlaceholderText(title);
    m_line->setAccessibleName(title);
    box->setEditor(m_line);
    column->addWidget(box);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(title);
    column->addWidget(m_list, 1);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->hide();
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    auto *again = new Button(QStringLiteral("rotate-ccw"), back, Button::Kind::Ghost, this);
    column->addWidget(again, 0, Qt::AlignLeft);
    auto *keys = new KeyHints(this);
    keys->show(
        {{QStringLiteral("↑↓"), tr("walk")}, {QStringLiteral("↵"), tr("tick")}, {QStringLiteral("Esc"), tr("close")}});
    keys->layout()->setContentsMargins(8, 2, 8, 6);
    column->addWidget(keys);
    connect(again, &Button::clicked, this, &TickPopover::backWanted);
    connect(m_line, &QLineEdit::textChanged, this, &TickPopover::find);
    connect(m_list, &QListWidget::itemClicked, this, &TickPopover::take);
}

void TickPopover::open(QWidget *anchor, const QList<Item> &items, QWidget *keysBack)
{
    m_line->clear();
    m_list->clear();
    for (const bool on : {true, false}) {
        for (const Item &item : items) {
            if (item.on != on)
                continue;
            auto *row = new QListWidgetItem(item.text, m_list);
            row->setData(KeyRole, item.key);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
    }
    refresh(items);
    find({});
    const int rows = m_list->sizeHintForRow(0) * m_list->count();
    const int others = layout()->minimumSize().height() - 2 * margin - m_list->minimumSizeHint().height();
    openAt(anchor, {shownWidth, std::min(mostHigh, others + rows + 8)}, m_line, keysBack);
}

void TickPopover::refresh(const QList<Item> &items)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *each = m_list->item(row);
        const auto known = std::find_if(items.begin(), items.end(), [each](const Item &item) {
            return item.key == each->data(KeyRole).toString();
        });
        each->setCheckState(known != items.end() && known->on ? Qt::Checked : Qt::Unchecked);
    }
}

void TickPopover::find(const QString &text)
{
    const QStringList wanted = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = folded(m_list->item(row)->text());
        const bool found = std::all_of(wanted.begin(), wanted.end(), [&name](const QString &word) {
            return name.startsWith(word) || name.contains(QLatin1Char(' ') + word);
        });
        m_list->setRowHidden(row, !found);
        if (found && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
}

void TickPopover::step(int by)
{
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && m_list->isRowHidden(row))
        row += by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void TickPopover::take(QListWidgetItem *item)
{
    if (item)
        emit ticked(item->data(KeyRole).toString(), item->checkState() != Qt::Checked);
}

bool TickPopover::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((!pressed && event->type() != QEvent::ShortcutOverride) || !isVisible()
        || !isAncestorOf(qobject_cast<QWidget *>(watched)))
        return Floating::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool inLine = watched == m_line;
    // A blank ticks, unless words are being typed.
    const bool ticks = inLine
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || (key->key() == Qt::Key_Space && m_line->text().isEmpty()));
    const int by = !inLine ? 0 : key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (key->key() != Qt::Key_Escape && !ticks && by == 0)
        return Floating::eventFilter(watched, event);
    event->accept();
    if (!pressed)
        return true;
    if (key->key() == Qt::Key_Escape)
        close();
    else if (ticks)
        take(m_list->currentItem());
    else
        step(by);
    return true;
}

} // namespace insieme
