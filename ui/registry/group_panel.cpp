// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/group_panel.h"

#include "core/agreements/turnover.h"
#include "core/base/elision.h"
#include "core/registry/checks.h"
#include "ui/registry/suitability_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/refilling.h"

#include <QComboBox>
#include <QScrollBar>
#include <QVBoxLayout>

namespace insieme {

GroupPanel::GroupPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_model(new SuitabilityModel(shell, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto *card = new Card(tr("Its cooperatives side by side"), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_summary = new Label({}, 13, QFont::Normal, Label::Role::Secondary, card);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    line->addWidget(new Label(tr("Papers for"), 13, QFont::Normal, Label::Role::Secondary, card));
    m_questions = new QComboBox(card);
    m_questions->setAccessibleName(tr("Papers for"));
    m_questions->setMinimumContentsLength(22);
    m_questions->setMaximumWidth(300);
    m_questions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(m_questions);
    card->body()->addLayout(line);
    m_table = new ListTable(card);
    m_table->setModel(m_model);
    m_table->setWidths(m_model->widths());
    // Of a group it matters who can do what, not what each holds of the consortium.
    for (const int column : {SuitabilityModel::Seat, SuitabilityModel::Share})
        m_table->setColumnHidden(column, true);
    const QList<int> spare{SuitabilityModel::Year, SuitabilityModel::Kind, SuitabilityModel::Delegates};
    m_table->setSpare(spare, static_cast<int>(spare.size()));
    m_table->setAccessibleName(tr("Its cooperatives side by side"));
    card->body()->addWidget(m_table);
    all->addWidget(card);
    m_offers = new Card(tr("What they do, and where"), this);
    all->addWidget(m_offers);
    connect(m_questions, &QComboBox::currentIndexChanged, this, [this] { judge(); });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        m_shell.openRecord(describe<Cooperative>(), m_model->idAt(index.row()));
    });
}

void GroupPanel::showRecord(const AnyRecord &record)
{
    const auto &group = record.as<CooperativeGroup>();
    const Date day = m_shell.context().day();
    m_members.clear();
    for (const GroupMember &member : group.members) {
        const Date from = stated(member.validFrom) ? member.validFrom : group.validFrom;
        const Date to = stated(member.validTo) ? member.validTo : group.validTo;
        if (!member.cooperative.isNull() && inForce(from, to, day)
            && std::find(m_members.begin(), m_members.end(), member.cooperative) == m_members.end())
            m_members.push_back(member.cooperative);
    }
    fillQuestions();
    judge();
    showOffers(group);
}

void GroupPanel::fillQuestions()
{
    const Refilling filling(m_questions);
    const QVariant before = m_questions->currentData();
    const Date day = m_shell.context().day();
    m_questions->clear();
    m_questions->addItem(tr("what every member must have"), QUuid());
    for (const Id<Cooperative> &member : m_members) {
        for (const ExecutedAgreement &each :
             executedBetween(m_shell.workspace().records(), member, day, Date(9999, 12, 31))) {
            if (m_questions->findData(each.agreement.uuid()) < 0)
                m_questions->addItem(m_shell.workspace().title(describe<Agreement>(), each.agreement.uuid(), day),
                                     each.agreement.uuid());
        }
    }
    m_questions->setCurrentIndex(std::max(0, m_questions->findData(before)));
    m_questions->setEnabled(m_questions->count() > 1);
}

void GroupPanel::judge()
{
    const Records &records = m_shell.workspace().records();
    const Date day = m_shell.context().day();
    SuitabilityQuestion question = memberQuestion(records, day);
    if (const QUuid agreement = m_questions->currentData().toUuid(); !agreement.isNull()) {
        if (auto asked = agreementQuestion(records, Id<Agreement>(agreement), day))
            question = std::move(*asked);
    }
    m_model->show(question, SuitabilityModel::judged(records, m_shell.context(), question, m_members));
    const QString lights = lightsWords(m_model->counts(), stated(question.until));
    m_summary->setText(m_members.empty()
                           ? elided(tr("No cooperative is in the group on %1.").arg(italianText(day)))
                           : elided(tr("%n cooperatives on %1", nullptr, m_model->all()).arg(italianText(day)))
                               + QStringLiteral(": ") + lights + QLatin1Char('.'));
    m_table->setVisible(!m_members.empty());
    // All rows at once: the page scrolls, not the table in it.
    constexpr int mostRows = 10;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->defaultSectionSize() * std::min(mostRows, m_model->rowCount())
                            + m_table->horizontalScrollBar()->sizeHint().height() + 6);
}

void GroupPanel::showOffers(const CooperativeGroup &group)
{
    clearLayout(*m_offers->body());
    m_offers->setVisible(!m_members.empty());
    Context context = m_shell.context();
    auto *table =
        new FactTable({{tr("Cooperative"), 3}, {tr("Role"), 2}, {tr("Services"), 4}, {tr("Territories"), 4}}, m_offers);
    table->setAccessibleName(tr("What they do, and where"));
    for (const Id<Cooperative> &member : m_members) {
        const auto cooperative = m_shell.workspace().records().load(member);
        if (!cooperative)
            continue;
        QString role;
        for (const GroupMember &row : group.members) {
            if (row.cooperative == member && inForce(row.validFrom, row.validTo, context.day()))
                role = row.role;
        }
        table->addOpening({m_shell.workspace().title(describe<Cooperative>(), member.uuid(), context.day()), role,
                           servicesOn(*cooperative, context.day()), territoriesOn(*cooperative, context)});
    }
    connect(table, &FactTable::opened, this, [this, members = m_members](int row) {
        m_shell.openRecord(describe<Cooperative>(), members[static_cast<size_t>(row)].uuid());
    });
    m_offers->body()->addWidget(table);
}

QString GroupPanel::summary() const
{
    return m_summary->text();
}

} // namespace insieme
