// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chart_page.h"

#include "core/base/elision.h"
#include "core/documents/letterhead.h"
#include "core/documents/list_document.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/skeleton.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {

ChartPage::ChartPage(Shell &shell, const QString &title, int series, QWidget *parent)
    : Page(shell, parent)
    , m_title(title)
    , m_head(new PageHead(QStringLiteral("chart-column"), series, title, this))
    , m_view(new Segmented({tr("Charts"), tr("Tables")}, m_head))
    , m_column(new QVBoxLayout)
    , m_behindRows(new QVBoxLayout)
    , m_inside(new QWidget(this))
    , m_failure(new EmptyState(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 14, 24, 14);
    page->setSpacing(10);
    m_view->setAccessibleName(tr("How the figures are shown"));
    m_head->add(m_view);
    m_head->addPrint(*this);
    page->addWidget(m_head);
    QVBoxLayout *all = scrolledColumn(m_inside);
    m_column->setSpacing(12);
    all->addLayout(m_column);
    m_behind = new Card(tr("What is behind it"), all->parentWidget());
    auto *away = Button::iconOnly(QStringLiteral("x"), tr("Put away"), m_behind);
    connect(away, &Button::clicked, m_behind, &QWidget::hide);
    m_behind->addToHead(away);
    m_behind->body()->addLayout(m_behindRows);
    m_behind->hide();
    all->addWidget(m_behind);
    all->addStretch(1);
    page->addWidget(m_inside, 1);
    page->addWidget(m_failure, 1);
    m_failure->addAction(QStringLiteral("rotate-cw"), tr("Count again"), {}, true, [this] { countAnew(); });
    m_failure->hide();
    m_skeleton = Skeleton::over(*m_inside);
    connect(m_skeleton, &Skeleton::appeared, this, [this] {
        const bool keys = m_failure->isAncestorOf(window()->focusWidget());
        if (!m_head->summary().isEmpty())
            m_head->setSummary(tr("Counting…"));
        m_failure->hide();
        m_inside->show();
        if (keys)
            takeFocus();
    });
    connect(m_view, &Segmented::currentChanged, this, [this](int index) {
        for (ChartCard *card : std::as_const(m_charts))
            card->setTable(index == 1);
    });
}

QList<PageAction> ChartPage::actions()
{
    return {{tr("Charts or tables"), QStringLiteral("table-2"), QKeySequence(Qt::Key_V),
             [this] { showTables(m_view->current() == 0); }}};
}

QWidget *ChartPage::body() const
{
    return m_column->parentWidget();
}

ChartCard *ChartPage::addChart(const QString &title, int height)
{
    auto *card = new ChartCard(title, height, body());
    connect(card, &ChartCard::copied, this, [this] { shell().say(tr("Copied as a table.")); });
    m_charts << card;
    return card;
}

void ChartPage::countAnew()
{
    m_behind->hide();
    m_looking.stop(); // it would show what is no longer counted so
    m_isCounted = false;
    FileWork<Show> *counting = workOf(this->counting());
    m_skeleton->await(*counting);
    m_counting.begin(shell(), counting, [this](const Result<Show> &show) { showCounted(show); });
}

void ChartPage::lookBehind(Count look)
{
    m_looking.begin(shell(), workOf(std::move(look)), [this](const Result<Show> &show) {
        if (show)
            (*show)();
        else
            shell().say(show.error().text, show.error().code != Error::Code::Cancelled);
    });
}

FileWork<ChartPage::Show> *ChartPage::workOf(Count count) const
{
    return new FileWork<Show>(
        {QStringLiteral("chart-column"), tr("Counting the figures"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(),
        [count = std::move(count), like = shell().context()](Workspace &workspace, FileWork<Show> &) {
            return count(workspace, contextIn(workspace, like));
        });
}

void ChartPage::showCounted(const Result<Show> &show)
{
    const bool keys = isAncestorOf(window()->focusWidget());
    // A bar may have been pressed meanwhile: of the figures before.
    m_behind->hide();
    m_looking.stop();
    m_head->setSummary({});
    m_isCounted = show.has_value();
    m_inside->setVisible(m_isCounted);
    m_failure->setVisible(!m_isCounted);
    if (show)
        (*show)();
    else
        m_failure->set({{QStringLiteral("chart-column"), {}}}, show.error().text, tr("Nothing is changed by looking."));
    // What had them is hidden.
    if (keys && !isAncestorOf(window()->focusWidget()))
        takeFocus();
}

void ChartPage::reload(const Changes &)
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    fillChoices();
    countAnew();
}

void ChartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload({});
}

bool ChartPage::stepBack()
{
    if (!m_behind->isVisible())
        return false;
    m_behind->hide();
    return true;
}

void ChartPage::showBehind(const Behind &behind)
{
    if (behind.rows.isEmpty()) {
        m_behind->hide();
        shell().say(tr("%1: there is nothing behind it.").arg(behind.note));
        return;
    }
    clearLayout(*m_behindRows);
    auto *table = new FactTable(behind.columns, m_behind);
    table->setAccessibleName(behind.note);
    for (const QStringList &row : behind.rows)
        table->addOpening(row);
    if (!behind.total.isEmpty())
        table->add(behind.total, true);
    connect(table, &FactTable::opened, this,
            [this, type = behind.type, panel = behind.panel, ids = behind.ids](int row) {
                if (row < 0 || row >= static_cast<int>(ids.size()))
                    return;
                const QUuid id = ids[static_cast<size_t>(row)];
                if (panel.isEmpty())
                    shell().openRecord(*type, id);
                else
                    shell().openPanel(*type, id, panel);
            });
    m_behind->setNote(behind.note);
    m_behindRows->addWidget(table);
    m_behind->show();
    // Once the layout has made room for it.
    QTimer::singleShot(0, m_behind, [this] {
        if (auto *area = findChild<QScrollArea *>())
            area->ensureWidgetVisible(m_behind, 0, 12);
    });
}

void ChartPage::print()
{
    if (m_isCounted)
        printCounted();
    else
        shell().say(isCounting() ? tr("The figures are still being counted. Print them in a moment.")
                                 : tr("The figures could not be counted: there is nothing to print."));
}

void ChartPage::printCounted()
{
    documents::Composed composed;
    documents::Content &content = composed.content = documents::shownContent();
    content.title = m_title;
    documents::addLetterhead(content, shell().workspace().records(), shell().context());
    content.blocks.push_back(documents::Paragraph{documents::Style::Title, {{m_title}}});
    QStringList note{noteOnPaper()};
    if (const Date day = shell().context().asOf; stated(day))
        note << elided(tr("as of %1").arg(italianText(day)));
    note << elided(tr("printed on %1").arg(italianText(shell().workspace().today())));
    note.removeAll(QString());
    content.blocks.push_back(documents::Paragraph{documents::Style::Subtitle, {{note.join(QStringLiteral("; "))}}});
    for (const ChartCard *card : std::as_const(m_charts)) {
        const QList<QStringList> &cells = card->leaving();
        if (cells.size() < 2)
            continue;
        documents::Paragraph heading{documents::Style::Heading, {{card->name()}}};
        heading.keepWithNext = true;
        content.blocks.push_back(std::move(heading));
        documents::Table table;
        table.totalRow = card->figures().totalRow;
        for (qsizetype i = 0; i < cells.front().size(); ++i)
            table.columns.push_back({i == 0 ? 3.0 : 2.0, i > 0});
        for (const QStringList &row : cells) {
            std::vector<documents::Runs> runs;
            for (const QString &cell : row)
                runs.push_back({{cell}});
            table.rows.push_back(std::move(runs));
        }
        content.landscape = content.landscape || table.columns.size() > 4;
        content.blocks.push_back(std::move(table));
        if (const QString &said = card->figures().noteLeaving; !said.isEmpty())
            content.blocks.push_back(documents::Paragraph{documents::Style::Small, {{said}}});
    }
    shell().openDocument(m_title, std::move(composed));
}

} // namespace insieme
