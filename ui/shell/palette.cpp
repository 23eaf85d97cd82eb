// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/palette_rows.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace insieme {
namespace {

constexpr int headHeight = 56, footHeight = 40;

} // namespace

CommandPalette::CommandPalette(Shell &shell, QWidget *window)
    : QWidget(window)
    , m_shell(shell)
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_line->setFrame(false);
    m_line->setFont(Theme::font(18));
    m_line->setAccessibleName(tr("Search everything"));
    m_line->setPlaceholderText(tr("Names, codes, pages, actions…"));
    m_line->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteRows(m_line, this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Found"));
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, [this] { take(); });
    window->installEventFilter(this);
    hide();
}

QRect CommandPalette::box() const
{
    const int width = std::min(720, this->width() - 120);
    const int height = std::min(600, this->height() - 160);
    return {(this->width() - width) / 2, 104, width, height};
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const QRect area = box();
    m_line->setGeometry(area.left() + 50, area.top() + 8, area.width() - 110, headHeight - 16);
    m_view->setGeometry(area.left() + 1, area.top() + headHeight + 4, area.width() - 2,
                        area.height() - headHeight - footHeight - 8);
}

void CommandPalette::open(const QList<PageAction> &actions, const QList<Setting> &settings, const QString &text,
                          const QUuid &shown)
{
    m_actions = actions;
    m_settings = settings;
    m_shown = shown;
    m_before = window()->focusWidget();
    place();
    m_line->setText(text);
    search(text);
    show();
    raise();
    m_line->setFocus();
}

QStringList CommandPalette::offered() const
{
    QStringList titles;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(PaletteRows::EntryRole).isValid())
            titles << m_model->index(i, 0).data().toString();
    }
    return titles;
}

void CommandPalette::addGroup(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void CommandPalette::add(const Entry &entry)
{
    auto *item = new QStandardItem(entry.text);
    item->setData(static_cast<int>(m_entries.size()), PaletteRows::EntryRole);
    // A long one is shortened.
    item->setToolTip(entry.hint.isEmpty() ? entry.text : entry.text + QLatin1Char('\n') + entry.hint);
    item->setData(entry.day, PaletteRows::DayRole);
    item->setData(entry.marked, PaletteRows::MarkedRole);
    item->setData(entry.icon, PaletteRows::IconRole);
    item->setData(entry.hint, PaletteRows::HintRole);
    item->setData(entry.key, PaletteRows::KeyRole);
    if (entry.sign)
        item->setData(static_cast<int>(*entry.sign), PaletteRows::SignRole);
    m_model->appendRow(item);
    m_entries.push_back(entry);
}

void CommandPalette::search(const QString &text)
{
    m_model->clear();
    m_entries.clear();
    // As people write it in a hurry, too; whatever stands before the colon is the word for "is".
    static const QRegularExpression state(QStringLiteral("^\\s*(è|é|e['’]?|is)\\s*:"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    if (text.startsWith(QLatin1Char('>'))) {
        addActions(text.mid(1).trimmed(), true);
        addSettings(text.mid(1).trimmed(), true);
        addActions(text.mid(1).trimmed(), false);
        addSettings(text.mid(1).trimmed(), false);
        addActionsOfRecords(text.mid(1).trimmed());
    } else if (text.startsWith(QLatin1Char('#'))) {
        addRecords(text.mid(1).trimmed(), true);
    } else if (state.match(text.normalized(QString::NormalizationForm_C)).hasMatch()) {
        addStates(text.section(QLatin1Char(':'), 1).trimmed());
        addDeadlines(text.section(QLatin1Char(':'), 1).trimmed());
    } else {
        const QString words = text.trimmed();
        if (words.isEmpty())
            addRecent();
        addPages(words, true);
        addActions(words, true);
        addSettings(words, true);
        if (!words.isEmpty()) {
            addRecords(words);
            addDay(words);
        }
        addPages(words, false);
        addActions(words, false);
        addSettings(words, false);
        addActionsOfRecords(words);
    }
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(PaletteRows::EntryRole).isValid()) {
            m_view->setCurrentIndex(m_model->index(i, 0));
            break;
        }
    }
    m_nothing = m_model->rowCount() == 0 ? whyNothing(text) : QString();
    m_view->setAccessibleDescription(m_nothing);
    update();
}

void CommandPalette::move(int step)
{
    int row = m_view->currentIndex().row();
    const int count = m_model->rowCount();
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (m_model->index(row, 0).data(PaletteRows::EntryRole).isValid())
            break;
    }
    if (count > 0)
        goTo(row);
}

void CommandPalette::goTo(int row)
{
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_line->setAccessibleDescription(m_model->index(row, 0).data().toString());
}

void CommandPalette::moveToGroup(int step)
{
    QList<int> begins; // of groups: the first line under each title
    int current = 0;
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (m_model->index(row - 1, 0).data(PaletteRows::EntryRole).isValid())
            continue;
        if (row <= m_view->currentIndex().row())
            current = static_cast<int>(begins.size());
        begins << row;
    }
    if (begins.isEmpty())
        return;
    const int groups = static_cast<int>(begins.size());
    goTo(begins[(current + step + groups) % groups]);
}

void CommandPalette::take(bool beside)
{
    const QVariant entry = m_view->currentIndex().data(PaletteRows::EntryRole);
    if (!entry.isValid()) // nothing is found: the words stay, to be put right
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    const Entry &chosen = m_entries[static_cast<size_t>(entry.toInt())];
    const auto run = beside && chosen.beside ? chosen.beside : chosen.run;
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Tab:
        moveToGroup(1);
        return true;
    case Qt::Key_Backtab:
        moveToGroup(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier);
        return true;
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!box().contains(event->pos()))
        hide();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme.mode() == Theme::Mode::Dark ? 130 : 60));
    const QRect area = box();
    paint::popover(painter, area, 12);
    paint::icon(painter, QStringLiteral("search"), QPoint(area.left() + 20, area.top() + 19), 18, theme.text2);
    paint::keycap(painter, QRect(area.right() - 46, area.top() + 19, 32, 18), QStringLiteral("Esc"), theme.text2,
                  theme.border);
    painter.fillRect(QRect(area.left() + 1, area.top() + headHeight, area.width() - 2, 1), theme.line);
    const int foot = area.bottom() - footHeight;
    painter.fillRect(QRect(area.left() + 1, foot, area.width() - 2, 1), theme.line);
    int x = area.left() + 20;
    for (const auto &[key, word] :
         {std::pair(QStringLiteral("↑↓"), tr("walk")), std::pair(QStringLiteral("↵"), tr("open")),
          std::pair(QStringLiteral("Ctrl ↵"), tr("beside")), std::pair(QStringLiteral("Tab"), tr("to the actions"))})
    {
        const int width = paint::keycapWidth(key);
        paint::keycap(painter, QRect(x, foot + 12, width, 18), key, theme.text2, theme.border);
        paint::text(painter, QRect(x + width + 7, foot + 1, 80, footHeight), word, Theme::font(12), theme.text2);
        x += width + 7 + paint::textWidth(word, Theme::font(12)) + 16;
    }
    paint::text(painter, QRect(x + 12, foot + 1, area.right() - x - 32, footHeight),
                tr("> actions    # numbers    is:state"), Theme::font(12), theme.text2, Qt::AlignRight);
    painter.setFont(Theme::font(13));
    painter.setPen(theme.text2);
    const int top = area.top() + headHeight + 20;
    painter.drawText(QRect(area.left() + 20, top, area.width() - 40, foot - top), Qt::TextWordWrap, m_nothing);
}

} // namespace insieme
