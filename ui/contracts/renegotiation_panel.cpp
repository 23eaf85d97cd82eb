// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/renegotiation_panel.h"

#include "core/agreements/agreement.h"
#include "core/base/language.h"
#include "core/contracts/act_changes.h"
#include "core/contracts/tariff_days.h"
#include "core/documents/contract_papers.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <algorithm>
#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// With its sign: a plus for what is more.
QString difference(Money amount)
{
    return (amount.cents > 0 ? QStringLiteral("+") : QString()) + italianText(amount);
}

} // namespace

RenegotiationPanel::RenegotiationPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QWidget *body = scrolledBody(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 12, 6, 12);
    columns->setSpacing(12);

    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);

    const auto field = [&shell](const RecordType &type, const char *column, QWidget *owner) {
        return new FieldEditor(type, *findField(type, QLatin1String(column)), shell.picker(), shell.workspace().today(),
                               FieldEditor::Shape::Labelled, owner);
    };
    auto *form = new Card(tr("Proposed tariffs"), body);
    auto *days = new FieldRows(2);
    m_from = field(describe<Tariff>(), "valid_from", form);
    m_to = field(describe<Tariff>(), "valid_to", form);
    days->add(m_from, 1);
    days->add(m_to, 1);
    form->body()->addLayout(days);
    m_services = new QVBoxLayout;
    m_services->setSpacing(4);
    form->body()->addLayout(m_services);
    auto *buttons = new QHBoxLayout;
    m_keep = new Button(QStringLiteral("save"), tr("Keep as a proposal"), Button::Kind::Secondary, form);
    m_print = new Button(QStringLiteral("printer"), tr("Print the annex"), Button::Kind::Ghost, form);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    form->body()->addLayout(buttons);
    left->addWidget(form);

    auto *act = new Card(tr("Once it is agreed"), body);
    auto *signs = new FieldRows(2);
    m_signed = field(describe<AgreementAct>(), "signed_on", act);
    m_number = field(describe<AgreementAct>(), "number", act);
    signs->add(m_signed, 1);
    signs->add(m_number, 1);
    act->body()->addLayout(signs);
    m_why = new Label({}, 12, QFont::Normal, Label::Role::Secondary, act);
    m_why->setWordWrap(true);
    act->body()->addWidget(m_why);
    m_adopt = new Button(QStringLiteral("check"), tr("Bring into force"), Button::Kind::Primary, act);
    act->body()->addWidget(m_adopt, 0, Qt::AlignLeft);
    left->addWidget(act);
    left->addStretch(1);

    auto *outcome = new Card(tr("What would change"), body);
    m_outcome = new QVBoxLayout;
    m_outcome->setSpacing(8);
    outcome->body()->addLayout(m_outcome);
    right->addWidget(outcome);
    right->addStretch(1);

    for (FieldEditor *editor : {m_from, m_to, m_signed, m_number})
        connect(editor, &FieldEditor::edited, this, [this] { compute(); });
    connect(m_print, &Button::clicked, this, [this] { print(); });
    connect(m_keep, &Button::clicked, this, [this] { propose(); });
    connect(m_adopt, &Button::clicked, this, [this] { bringIntoForce(); });
}

QString RenegotiationPanel::whyNot() const
{
    return m_why->text();
}

Date RenegotiationPanel::typedDay(const FieldEditor &editor) const
{
    const auto value = editor.value();
    const Date *day = value ? std::get_if<Date>(&*value) : nullptr;
    return day ? *day : Date();
}

void RenegotiationPanel::showRecord(const AnyRecord &record)
{
    const bool same = m_agreement.uuid() == record.id();
    m_agreement = Id<Agreement>(record.id());
    Known known;
    for (const PricedService &priced : pricedServices(m_shell.workspace().records(), m_agreement)) {
        known.tariffs.insert(known.tariffs.end(), priced.tariffs.begin(), priced.tariffs.end());
        known.contracted.emplace_back(priced.service.places, priced.service.yearHours);
    }
    // What is being typed stays while other things in the file change.
    m_stale |= !same || known != m_known;
    m_known = std::move(known);
    if (!m_stale)
        return;
    if (isVisible())
        build();
}

void RenegotiationPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_stale)
        build();
}

void RenegotiationPanel::build()
{
    m_stale = false;
    m_lines.clear();
    clearLayout(*m_services);
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    const Context context = m_shell.context();
    const auto [from, to] = documents::simulatedDays(records, *agreement);
    m_from->setValue(stated(from) ? Value(from) : Value());
    m_to->setValue(stated(to) ? Value(to) : Value());
    const RecordType &type = describe<Tariff>();
    for (const PricedService &priced : pricedServices(records, m_agreement)) {
        for (const ContractedLevel &contracted : contractedLevels(priced)) {
            const QString &level = contracted.intensity;
            const auto ofThisKind = [&](bool proposedToo) {
                const Tariff *found = tariffOn(priced.tariffs, level, from, proposedToo);
                return found && (found->unit == TariffUnit::Hour) == contracted.minutes.has_value() ? found : nullptr;
            };
            const Tariff *now = ofThisKind(false), *proposed = ofThisKind(true);
            Line line{now ? *now : Tariff(), nullptr, nullptr};
            if (!now) {
                line.today.service = priced.service.id;
                line.today.intensity = level;
                if (contracted.minutes)
                    line.today.unit = TariffUnit::Hour;
            }
            const QString name =
                level.isEmpty() ? priced.service.name : QStringLiteral("%1 · %2").arg(priced.service.name, level);
            auto *head = new Label(name, 13, QFont::DemiBold, Label::Role::Text, this);
            head->setWordWrap(true);
            auto *note = new Label(
                now ? tr("today %1 + %2 = %3")
                          .arg(italianText(now->healthShare), italianText(now->socialShare), amountText(now->total()))
                    : tr("no tariff is in force on that day"),
                12, QFont::Normal, Label::Role::Secondary, this);
            auto *both = new QWidget(this);
            auto *row = new FieldRows(2, both);
            const Tariff &shown = proposed ? *proposed : line.today;
            for (auto [column, editor] :
                 {std::pair("health_share", &Line::health), std::pair("social_share", &Line::social)}) {
                const Field &field = *findField(type, QLatin1String(column));
                line.*editor = new FieldEditor(type, field, m_shell.picker(), m_shell.workspace().today(),
                                               FieldEditor::Shape::Labelled, both);
                (line.*editor)->setValue(field.value(&shown, context));
                connect(line.*editor, &FieldEditor::edited, this, [this] { compute(); });
                row->add(line.*editor, 1);
            }
            m_services->addSpacing(6);
            m_services->addWidget(head);
            m_services->addWidget(note);
            m_services->addWidget(both);
            m_lines.push_back(line);
        }
    }
    if (m_lines.empty()) {
        auto *nothing = new Label(tr("A simulation needs services with tariffs and with places or hours a year."), 13,
                                  QFont::Normal, Label::Role::Secondary, this);
        nothing->setWordWrap(true);
        m_services->addWidget(nothing);
    }
    compute();
}

std::vector<PricedService> RenegotiationPanel::proposals() const
{
    const Date from = typedDay(*m_from);
    std::vector<PricedService> services = pricedServices(m_shell.workspace().records(), m_agreement);
    for (PricedService &priced : services) {
        std::erase_if(priced.tariffs, [](const Tariff &tariff) { return tariff.proposed; });
        priced.users = usersOf(m_shell.workspace().records(), priced.service.id);
    }
    const Context context = m_shell.context();
    for (const Line &line : m_lines) {
        Tariff proposal = line.today;
        proposal.id = {};
        proposal.proposed = true;
        proposal.fixed = false;
        proposal.act.clear();
        proposal.notes.clear();
        proposal.validFrom = from;
        proposal.validTo = {};
        for (const FieldEditor *editor : {line.health, line.social}) {
            const auto value = editor->value();
            if (!value || std::holds_alternative<std::monostate>(*value))
                return {};
            editor->field().setValue(&proposal, *value, context);
        }
        if (proposal.healthShare == line.today.healthShare && proposal.socialShare == line.today.socialShare)
            continue; // this one stays
        const auto service = std::find_if(services.begin(), services.end(), [&](const PricedService &each) {
            return each.service.id == proposal.service;
        });
        if (service != services.end())
            service->tariffs.push_back(proposal);
    }
    return services;
}

void RenegotiationPanel::compute()
{
    clearLayout(*m_outcome);
    m_result.reset();
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    const Date from = typedDay(*m_from), to = typedDay(*m_to);
    const std::vector<PricedService> services = proposals();
    const auto say = [this](const QString &text, Label::Role role) {
        auto *label = new Label(text, 13, QFont::Normal, role, this);
        label->setWordWrap(true);
        m_outcome->addWidget(label);
    };
    bool proposed = false;
    for (const PricedService &priced : services)
        proposed |= std::any_of(priced.tariffs.begin(), priced.tariffs.end(),
                                [](const Tariff &tariff) { return tariff.proposed; });
    if (m_lines.empty() || services.empty() || !stated(from) || !stated(to) || to < from) {
        say(m_lines.empty() ? tr("Nothing to compare yet.")
                            : tr("Write the two days and both shares of every tariff, e.g. 64,50."),
            Label::Role::Secondary);
    } else {
        m_result = simulate(*agreement, services, from, to);
        auto *lines = new FactTable(
            {{tr("Service"), 6}, {tr("Quantity"), 3, true}, {tr("Tariff"), 4, true}, {tr("Difference"), 4, true}},
            this);
        for (const RenegotiationLine &line : m_result->lines)
            lines->add({line.intensity.isEmpty() ? line.name : QStringLiteral("%1 · %2").arg(line.name, line.intensity),
                        line.hours.count > 0 ? plainText(line.hours)
                                             : QStringLiteral("%1 × %2").arg(line.places).arg(line.days),
                        QStringLiteral("%1 → %2").arg(italianText(line.oldTariff), italianText(line.newTariff)),
                        difference(line.difference())});
        lines->add({tr("Total"), {}, {}, difference(m_result->difference())}, true);
        m_outcome->addWidget(lines);
        const auto compared = [&](const QString &title) {
            return new FactTable(
                {{title, 4}, {tr("Today €"), 4, true}, {tr("Proposed €"), 4, true}, {tr("Difference €"), 4, true}},
                this);
        };
        FactTable *payers = compared(tr("Payer"));
        const auto add = [](FactTable &table, const QString &name, Money before, Money after) {
            table.add({name, italianText(before), italianText(after), difference(after - before)});
        };
        for (const PayerDifference &each : m_result->payers)
            add(*payers, payerText(each, m_shell.context()), each.oldValue, each.newValue);
        m_outcome->addWidget(payers);
        if (!m_result->cooperatives.empty()) {
            FactTable *cooperatives = compared(tr("Cooperative"));
            for (const CooperativeDifference &each : m_result->cooperatives) {
                const auto cooperative = records.load(each.cooperative);
                const OrganisationName *name = cooperative ? nameOn(*cooperative, to) : nullptr;
                add(*cooperatives,
                    !name                           ? QString()
                        : name->shortName.isEmpty() ? name->name
                                                    : name->shortName,
                    each.oldValue, each.newValue);
            }
            m_outcome->addWidget(cooperatives);
        }
        for (const QString &finding : m_result->findings)
            say(finding, Label::Role::Warn);
    }
    m_print->setEnabled(m_result.has_value());
    m_keep->setEnabled(m_result && proposed && m_shell.canChange());
    m_why->setText(!isBinding(agreement->status) ? tr("Only a signed agreement is changed by an act.")
                       : !m_result || !proposed  ? tr("There is no tariff that differs from today's.")
                       : !stated(typedDay(*m_signed))
                       ? tr("To be brought into force: the day on which the act is signed.")
                       : signatureToCome(typedDay(*m_signed), m_shell.workspace().today()));
    m_adopt->setEnabled(m_shell.canChange() && m_why->text().isEmpty());
}

void RenegotiationPanel::print()
{
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement || !m_result)
        return;
    documents::Composed composed;
    composed.content =
        inItalian([&] { return documents::simulationDocument(records, *agreement, *m_result, m_shell.context()); });
    const QString title = composed.content.title;
    m_shell.openDocument(title, std::move(composed));
}

Done RenegotiationPanel::write(Transaction &transaction) const
{
    const Records &records = transaction.records();
    for (const PricedService &priced : proposals()) {
        for (const Tariff &old : tariffsOf(records, priced.service.id)) {
            if (old.proposed)
                INSIEME_TRY(transaction.remove(describe<Tariff>(), old.id.uuid()));
        }
        for (Tariff tariff : priced.tariffs) {
            if (tariff.proposed)
                INSIEME_TRY(transaction.insert(tariff));
        }
    }
    return {};
}

bool RenegotiationPanel::propose()
{
    const auto done = m_shell.workspace().perform({QT_TRANSLATE_NOOP("Command", "Propose tariffs for %1"),
                                                   {{QString(), &describe<Agreement>(), m_agreement.uuid()}}},
                                                  [this](Transaction &transaction) { return write(transaction); });
    m_shell.say(done ? tr("The proposal is kept.") : done.error().text, !done);
    return done.has_value();
}

bool RenegotiationPanel::bringIntoForce()
{
    const auto number = m_number->value();
    const QString *text = number ? std::get_if<QString>(&*number) : nullptr;
    const ActReference reference{text ? *text : QString(), typedDay(*m_signed)};
    const auto done =
        m_shell.workspace().perform({QT_TRANSLATE_NOOP("Command", "Bring the proposed tariffs of %1 into force"),
                                     {{QString(), &describe<Agreement>(), m_agreement.uuid()}}},
                                    [&](Transaction &transaction) -> Done {
                                        INSIEME_TRY(write(transaction));
                                        return adoptProposals(transaction, m_agreement, reference);
                                    });
    m_shell.say(done ? tr("The tariffs are in force, with their act.") : done.error().text, !done);
    return done.has_value();
}

} // namespace insieme
