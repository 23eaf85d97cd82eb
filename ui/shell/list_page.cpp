// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_page.h"

#include "core/documents/list_document.h"
#include "core/registry/members.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {

ListPage::ListPage(Shell &shell, const Layout &layout, QWidget *parent)
    : Page(shell, parent)
    , m_model(new RecordModel(shell, layout, this))
    , m_table(new ListTable(this))
    , m_filter(new QLineEdit(this))
    , m_subtitle(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_wait(new QTimer(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    auto *heading = new QLabel(title(), this);
    heading->setFont(Theme::font(20, QFont::DemiBold));
    titles->addWidget(heading);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    auto *print = new QPushButton(Theme::icon(QStringLiteral("printer"), Theme::current().text2), tr("Print"), this);
    print->setToolTip(tr("Print this list as shown (Ctrl+P)"));
    connect(print, &QPushButton::clicked, this, &ListPage::print);
    head->addWidget(print, 0, Qt::AlignBottom);
    page->addLayout(head);

    m_filter->setPlaceholderText(tr("Filter: name, place, code… (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_filter->setAccessibleName(tr("Filter"));
    page->addWidget(m_filter);
    m_wait->setSingleShot(true);
    m_wait->setInterval(120);
    connect(m_filter, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, [this] {
        m_model->setText(m_filter->text());
        describe();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_wait->stop();
        m_model->setText(m_filter->text());
        describe();
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
        }
    });

    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setAccessibleName(title());
    QList<int> widths;
    for (const ListColumn &column : layout.columns)
        widths << column.width;
    m_table->setWidths(widths);
    m_stack->addWidget(m_table);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    page->addWidget(body, 1);
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    describe();
}

QString ListPage::title() const
{
    return findView(QLatin1String(m_model->layout().view))->title();
}

void ListPage::describe()
{
    const int count = m_model->rowCount();
    const bool filtered = !m_model->text().isEmpty();
    m_subtitle->setText(filtered ? tr("%n found for “%1”", nullptr, count).arg(m_model->text())
                                 : tr("%n in all", nullptr, count));
    m_empty->setText(filtered ? tr("Nothing matches “%1”. Clear the filter to see the whole list.").arg(m_model->text())
                              : tr("There is nothing here yet. Ctrl+N adds the first one."));
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
}

void ListPage::reload(const Changes &)
{
    const QUuid current = m_model->idAt(m_table->currentIndex().row());
    m_model->reload();
    if (!current.isNull())
        select(current);
    describe();
}

void ListPage::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void ListPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool ListPage::stepBack()
{
    if (m_filter->text().isEmpty() && m_table->hasFocus())
        return false;
    m_filter->clear();
    m_table->setFocus();
    return true;
}

void ListPage::takeFocus()
{
    m_table->setFocus();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

std::optional<PageAction> ListPage::primaryAction()
{
    return PageAction{QCoreApplication::translate("Layout", m_model->layout().addLabel), QStringLiteral("plus"),
                      QKeySequence(Qt::Key_N), [this] { shell().openNew(QLatin1String(m_model->layout().view)); }};
}

void ListPage::print()
{
    const RecordModel &model = *m_model;
    const Workspace &workspace = shell().workspace();
    documents::ListTable table;
    table.title = title();
    table.note = model.text().isEmpty()
        ? tr("%n in all, %1", nullptr, model.rowCount()).arg(italianText(workspace.today()))
        : tr("%n found for “%1”, %2", nullptr, model.rowCount()).arg(model.text(), italianText(workspace.today()));
    for (const QUuid &id : workspace.records().ids(insieme::describe<Consortium>()))
        table.letterhead << workspace.title(insieme::describe<Consortium>(), id, {});
    for (int c = 0; c < model.columnCount(); ++c) {
        const int width = model.layout().columns[static_cast<size_t>(c)].width;
        const auto alignment = Qt::Alignment(model.index(0, c).data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        table.columns.push_back({width == 0 ? 300.0 : double(width), bool(alignment & Qt::AlignRight)});
        table.headers << model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c)
            row << model.index(r, c).data().toString();
        table.rows.push_back(row);
    }
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

} // namespace insieme
