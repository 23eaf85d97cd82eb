// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of an import is made of.
#include "ui/exchange/column_table.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/outcome_model.h"
#include "ui/exchange/rule_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/skeleton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int headingsWidth = 340;

QHBoxLayout *line(int spacing = 12)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    return row;
}

} // namespace

QWidget *ExchangePage::tableStep()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    auto *card = new Card(tr("Import a table"), body);
    auto *text = new Label(tr("An Excel workbook (.xlsx), a CSV of any kind, or rows copied from a sheet. Nothing is "
                              "written before you have seen what would happen, and the whole import is one step that "
                              "can be undone."),
                           13, QFont::Normal, Label::Role::Secondary, card);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto *kind = line(8);
    auto *question = new Label(tr("&Its rows are"), 13, QFont::Medium, Label::Role::Text, card);
    m_kind = new QComboBox(card);
    for (const RecordType *candidate : shell().workspace().catalogue().types) {
        static const QSet<QByteArray> own{"attachments", "import-mappings"};
        if (!own.contains(candidate->kind))
            m_kind->addItem(candidate->pluralLabel(), QLatin1String(candidate->kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QStringLiteral("cooperatives"))));
    m_kind->setMinimumWidth(260);
    question->setBuddy(m_kind);
    kind->addWidget(question);
    kind->addWidget(m_kind);
    kind->addStretch(1);
    card->body()->addLayout(kind);
    auto *ways = line();
    auto *file = new Button(QStringLiteral("folder-open"), tr("Choose a file…"), Button::Kind::Secondary, card);
    auto *clipboard =
        new Button(QStringLiteral("clipboard-paste"), tr("Paste from Excel"), Button::Kind::Secondary, card);
    file->setKey(QKeySequence(Qt::Key_A));
    clipboard->setKey(QKeySequence::Paste);
    connect(file, &QAbstractButton::clicked, this, &ExchangePage::chooseFile);
    connect(clipboard, &QAbstractButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    ways->addWidget(file);
    ways->addWidget(clipboard);
    ways->addWidget(new Label(tr("or drop a file here"), 12, QFont::Normal, Label::Role::Hint, card));
    ways->addStretch(1);
    card->body()->addLayout(ways);
    column->addWidget(card);

    m_export = new ExportCard(shell(), body);
    column->addWidget(m_export);
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

QWidget *ExchangePage::columnStep()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = line();
    m_about = new Label({}, 13, QFont::Normal, Label::Role::Secondary, body);
    m_about->setWordWrap(true);
    head->addWidget(m_about, 1);
    auto *where = new Label(tr("&Headings in"), 13, QFont::Medium, Label::Role::Text, body);
    m_headings = new QComboBox(body);
    m_headings->setToolTip(tr("The row that names the columns; what stands above it is not read."));
    m_headings->setFixedWidth(headingsWidth);
    where->setBuddy(m_headings);
    connect(m_headings, &QComboBox::activated, this,
            [this] { propose(m_sheet->currentText(), m_headings->currentData().toInt()); });
    head->addWidget(where);
    head->addWidget(m_headings);
    m_sheet = new QComboBox(body);
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    connect(m_sheet, &QComboBox::activated, this, [this] { propose(m_sheet->currentText()); });
    head->addWidget(m_sheet);
    column->addLayout(head);
    m_columns = new ColumnTable(body);
    connect(m_columns, &ColumnTable::edited, this, [this] {
        takeChoices();
        emit frameChanged();
    });
    column->addWidget(m_columns, 1);
    m_rules = new RuleEditor(body);
    m_rules->hide();
    column->addWidget(m_rules);
    connect(m_columns, &ColumnTable::rulesWanted, this, [this](int row) {
        const Field *field = m_columns->fieldOf(row);
        const bool again = m_ruled == row && m_rules->isVisible();
        m_ruled = row;
        if (field && !again)
            m_rules->set(m_columns->headerOf(row), *field, m_columns->ruleOf(row), m_columns->samplesOf(row));
        m_rules->setVisible(field && !again);
    });
    connect(m_rules, &RuleEditor::edited, this, [this] {
        if (m_ruled >= 0)
            m_columns->setRule(m_ruled, m_rules->rule());
    });

    m_recognised = new Label({}, 12, QFont::Normal, Label::Role::Secondary, body);
    m_recognised->setWordWrap(true);
    column->addWidget(m_recognised);
    auto *foot = line(16);
    m_creates = new QCheckBox(tr("Create what is new"), body);
    m_updates = new QCheckBox(tr("Update what is known"), body);
    m_hidden = new QCheckBox(tr("Take rows that a filter hides"), body);
    for (QCheckBox *box : {m_creates, m_updates, m_hidden}) {
        foot->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ExchangePage::takeChoices); // not where a mapping is shown
    }
    foot->addStretch(1);
    m_name = new QLineEdit(body);
    m_name->setPlaceholderText(tr("Name for this mapping"));
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setFrame(false);
    auto *nameBox = new FieldBox(body);
    nameBox->setEditor(m_name);
    nameBox->setFixedWidth(240);
    foot->addWidget(nameBox);
    auto *save = new Button(QStringLiteral("save"), tr("Save mapping"), Button::Kind::Secondary, body);
    connect(save, &QAbstractButton::clicked, this, &ExchangePage::saveMapping);
    connect(m_name, &QLineEdit::returnPressed, this, &ExchangePage::saveMapping);
    foot->addWidget(save);
    column->addLayout(foot);
    return body;
}

QWidget *ExchangePage::checkStep()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_progress = new Label({}, 13, QFont::Medium, Label::Role::Text, body);
    column->addWidget(m_progress);
    m_tabs = new Tabs(body);
    for (const QString &text : {tr("Refused"), tr("Updated"), tr("New"), tr("Unchanged")})
        m_tabs->add(text);
    connect(m_tabs, &Tabs::currentChanged, this, &ExchangePage::showOutcomes);
    column->addWidget(m_tabs);
    m_model = new OutcomeModel(this);
    m_table = new ListTable(body);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("What the import does"));
    m_skeleton = Skeleton::over(*m_table->viewport());
    column->addWidget(m_table, 1);
    return body;
}

} // namespace insieme
