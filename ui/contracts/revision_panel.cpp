// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/revision_panel.h"

#include "core/agreements/agreement.h"
#include "core/contracts/act_changes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// A line in a box under its label.
QLineEdit *numberField(const QString &label, const QString &unit, QHBoxLayout &row, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *name = new Label(label, 12, QFont::Medium, Label::Role::Secondary, parent);
    auto *box = new FieldBox(parent);
    auto *line = new QLineEdit(box);
    line->setFrame(false);
    line->setAccessibleName(label);
    box->setEditor(line);
    box->setUnit(unit);
    column->addWidget(name);
    column->addWidget(box);
    row.addLayout(column, 1);
    return line;
}

std::optional<qint64> typed(const QLineEdit &line)
{
    return line.text().trimmed().isEmpty() ? std::nullopt : parseItalianDecimal(line.text().trimmed(), 2);
}

} // namespace

RevisionPanel::RevisionPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QWidget *body = scrolledBody(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 12, 6, 12);
    columns->setSpacing(12);

    auto *form = new Card(tr("Price revision"), body);
    m_rule = new Label({}, 12, QFont::Normal, Label::Role::Secondary, form);
    m_rule->setWordWrap(true);
    form->body()->addWidget(m_rule);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    m_residual = numberField(tr("Still to be executed"), QStringLiteral("€"), *numbers, form);
    m_variation = numberField(tr("Variation of the price"), QStringLiteral("%"), *numbers, form);
    form->body()->addLayout(numbers);
    auto *rest = new FieldRows(3);
    for (const char *column : {"effective_from", "signed_on", "number"}) {
        auto *editor =
            new FieldEditor(describe<AgreementAct>(), *findField(describe<AgreementAct>(), QLatin1String(column)),
                            shell.picker(), shell.workspace().today(), FieldEditor::Shape::Labelled, form);
        connect(editor, &FieldEditor::edited, this, [this] { compute(); });
        m_editors.push_back(editor);
        rest->add(editor, 1);
    }
    form->body()->addLayout(rest);
    columns->addWidget(form, 1, Qt::AlignTop);

    auto *side = new Card(tr("Computation"), body);
    m_steps = new Label({}, 13, QFont::Normal, Label::Role::Text, side);
    m_steps->setWordWrap(true);
    side->body()->addWidget(m_steps);
    m_tariffs = new QVBoxLayout;
    side->body()->addLayout(m_tariffs);
    m_why = new WhyNot(side);
    side->body()->addWidget(m_why);
    m_register = new Button(QStringLiteral("check"), tr("Register"), Button::Kind::Primary, side);
    m_register->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    side->body()->addWidget(m_register, 0, Qt::AlignLeft);
    columns->addWidget(side, 1, Qt::AlignTop);

    connect(m_residual, &QLineEdit::textChanged, this, [this] { compute(); });
    connect(m_variation, &QLineEdit::textChanged, this, [this] { compute(); });
    connect(m_register, &Button::clicked, this, [this] { registerIt(); });
}

FieldEditor *RevisionPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QString RevisionPanel::steps() const
{
    return m_steps->text();
}

void RevisionPanel::showRecord(const AnyRecord &record)
{
    const bool same = m_agreement.uuid() == record.id();
    m_agreement = Id<Agreement>(record.id());
    if (!same)
        clear();
    compute();
}

void RevisionPanel::clear()
{
    const QSignalBlocker first(m_residual), second(m_variation);
    m_residual->clear();
    m_variation->clear();
    const AgreementAct empty;
    for (FieldEditor *each : m_editors)
        each->setValue(each->field().value(&empty, m_shell.context()));
}

QList<PageAction> RevisionPanel::actions()
{
    return {{tr("Register"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { confirm(); }}};
}

bool RevisionPanel::isUnsaved() const
{
    const bool typed = !m_residual->text().isEmpty() || !m_variation->text().isEmpty() || act() != AgreementAct();
    return typed && !m_nothingDue; // a sum that was only worked out
}

bool RevisionPanel::keep()
{
    m_shell.say(tr("A price revision has no draft: register it, or close it with Esc. Nothing was written."), true);
    return false;
}

void RevisionPanel::confirm()
{
    if (m_register->isEnabled()) {
        registerIt();
        return;
    }
    m_why->setTried(true);
    if (!m_why->text().isEmpty())
        m_shell.say(m_why->text(), true);
}

AgreementAct RevisionPanel::act() const
{
    AgreementAct result;
    for (const FieldEditor *each : m_editors) {
        if (const auto value = each->value())
            each->field().setValue(&result, *value, m_shell.context());
    }
    return result;
}

void RevisionPanel::compute()
{
    clearLayout(*m_tariffs);
    m_steps->setText({});
    m_why->set({});
    m_register->setEnabled(false);
    m_nothingDue = false;
    m_why->setTried(isUnsaved());
    emit stateChanged();
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    const auto rule = revisionRuleOf(records, *agreement);
    m_rule->setText(rule ? QStringLiteral("%1 (%2)").arg(rule->name, rule->legalRef) : rule.error().text);
    if (!rule)
        return;
    const auto residual = typed(*m_residual), variation = typed(*m_variation);
    if (!residual || !variation) {
        m_why->set(tr("Write the amount still to be executed and the variation, e.g. 100.000,00 and 8,00."));
        return;
    }
    const PriceRevision revision = revisePrice(*rule, Money{*residual}, Percent{*variation});
    m_steps->setText(revision.steps.join(QLatin1Char('\n')));
    m_nothingDue = !revision.due;
    if (m_nothingDue) {
        emit stateChanged();
        return;
    }
    const AgreementAct now = act();
    const auto tariffs = revisedTariffs(records, m_agreement, *rule, revision, now.effectiveFrom);
    if (!tariffs.empty()) {
        auto *table = new FactTable({{tr("Service"), 5}, {tr("Before"), 2, true}, {tr("After"), 2, true}}, this);
        for (const RevisedTariff &each : tariffs) {
            const auto service = records.load(each.before.service);
            table->add({service ? service->name : QString(), italianText(each.before.total()),
                        italianText(each.after.total())});
        }
        m_tariffs->addWidget(table);
    }
    if (!isBinding(agreement->status))
        m_why->set(tr("Only a signed agreement is changed by an act."));
    else if (!stated(now.effectiveFrom))
        m_why->set(stated(now.signedOn) ? tr("To be registered: from when it counts.")
                                        : tr("To be registered: from when it counts, and the day of signature."));
    else if (!stated(now.signedOn))
        m_why->set(tr("To be registered: the day of signature."));
    else if (const QString early = signatureToCome(now.signedOn, m_shell.workspace().today()); !early.isEmpty())
        m_why->set(early);
    else if (tariffs.empty())
        m_why->set(tr("No tariff that may be revised is in force on that day."));
    m_register->setEnabled(m_shell.canChange() && m_why->text().isEmpty());
}

bool RevisionPanel::registerIt()
{
    const auto residual = typed(*m_residual), variation = typed(*m_variation);
    if (!residual || !variation)
        return false;
    const AgreementAct now = act();
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Revise the prices of %1"),
         {{QString(), &describe<Agreement>(), m_agreement.uuid()}}},
        [&](Transaction &transaction) {
            return adoptPriceRevision(transaction, m_agreement, Money{*residual}, Percent{*variation},
                                      now.effectiveFrom, {now.number, now.signedOn});
        });
    if (!done) {
        m_shell.say(done.error().text, true);
        return false;
    }
    m_shell.say(tr("The revision is registered, with its tariffs."));
    clear();
    compute();
    emit closeWanted();
    return true;
}

} // namespace insieme
