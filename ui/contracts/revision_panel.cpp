// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/revision_panel.h"

#include "core/agreements/agreement.h"
#include "core/contracts/act_changes.h"
#include "core/record/amount.h"
#include "ui/contracts/act_panel.h"
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
    m_procedure = new FieldEditor(describe<Agreement>(), *findField(describe<Agreement>(), u"procedure_start"),
                                  shell.picker(), shell.workspace().today(), FieldEditor::Shape::Labelled, form);
    form->body()->addWidget(m_procedure);
    m_writeProcedure = new Button(QStringLiteral("check"), tr("Write the day down"), Button::Kind::Secondary, form);
    form->body()->addWidget(m_writeProcedure, 0, Qt::AlignLeft);
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
    m_warning = new Label({}, 13, QFont::Normal, Label::Role::Warn, side);
    m_warning->setWordWrap(true);
    side->body()->addWidget(m_warning);
    m_tariffs = new QVBoxLayout;
    side->body()->addLayout(m_tariffs);
    m_why = new WhyNot(side);
    side->body()->addWidget(m_why);
    m_otherAct = new Button(QStringLiteral("file-signature"), tr("Change by an act"), Button::Kind::Secondary, side);
    side->body()->addWidget(m_otherAct, 0, Qt::AlignLeft);
    m_register = new Button(QStringLiteral("check"), tr("Register"), Button::Kind::Primary, side);
    m_register->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    side->body()->addWidget(m_register, 0, Qt::AlignLeft);
    columns->addWidget(side, 1, Qt::AlignTop);

    for (QLineEdit *line : {m_residual, m_variation}) {
        connect(line, &QLineEdit::textChanged, this, [this] { compute(); });
        connect(line, &QLineEdit::editingFinished, this, [line] {
            if (const auto number = typed(*line))
                line->setText(italianText(Money{*number}));
        });
    }
    connect(m_procedure, &FieldEditor::edited, this, [this] {
        const auto day = m_procedure->value();
        m_writeProcedure->setEnabled(m_shell.canChange() && day && !isNull(*day));
        emit stateChanged();
    });
    connect(m_writeProcedure, &Button::clicked, this, [this] { writeProcedure(); });
    connect(m_otherAct, &Button::clicked, this, [this] { openOtherAct(); });
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

void RevisionPanel::writeProcedure()
{
    const auto day = m_procedure->value();
    if (!day || isNull(*day))
        return;
    const auto done = m_shell.workspace().perform({QT_TRANSLATE_NOOP("Command", "Say when the procedure of %1 started"),
                                                   {{QString(), &describe<Agreement>(), m_agreement.uuid()}}},
                                                  [&](Transaction &transaction) -> Done {
                                                      const auto before = transaction.records().load(m_agreement);
                                                      if (!before)
                                                          return tl::unexpected(before.error());
                                                      Agreement after = *before;
                                                      m_procedure->field().setValue(&after, *day, m_shell.context());
                                                      return transaction.update(*before, after);
                                                  });
    if (!done)
        m_shell.say(done.error().text, true);
    compute();
}

bool RevisionPanel::hasTariffs() const
{
    const Records &records = m_shell.workspace().records();
    for (const Service &service : servicesOf(records, m_agreement)) {
        for (const Tariff &tariff : tariffsOf(records, service.id)) {
            if (!tariff.proposed)
                return true;
        }
    }
    return false;
}

/// The days that were typed go with it, where nothing stands there yet; the sum has been read.
void RevisionPanel::openOtherAct()
{
    const AgreementAct typedHere = act();
    clear();
    compute();
    auto *change = qobject_cast<ActPanel *>(
        m_shell.openPanel(describe<Agreement>(), m_agreement.uuid(), QStringLiteral("change")));
    if (!change)
        return;
    for (const char *column : {"effective_from", "signed_on", "number"}) {
        FieldEditor *editor = change->editor(column);
        const Value given = editor->field().value(&typedHere, m_shell.context());
        const auto there = editor->value();
        if (!isNull(given) && there && isNull(*there))
            editor->setValue(given);
    }
    change->choose(ActKind::Modification);
    change->open();
}

QString RevisionPanel::warning() const
{
    return m_warning->text();
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
    m_procedure->setValue({});
    m_writeProcedure->setEnabled(false);
}

QList<PageAction> RevisionPanel::actions()
{
    return {{tr("Register"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { confirm(); }}};
}

bool RevisionPanel::isUnsaved() const
{
    const auto day = m_procedure->value();
    if (!m_procedure->isHidden() && (!day || !isNull(*day)))
        return true;
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
    m_warning->setText({});
    m_warning->hide();
    m_otherAct->hide();
    m_why->set({});
    m_register->setEnabled(false);
    m_nothingDue = false;
    m_why->setTried(isUnsaved());
    emit stateChanged();
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_procedure), static_cast<QWidget *>(m_writeProcedure)})
        part->setVisible(!stated(agreement->procedureStart) && m_shell.canChange());
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
    Money whole;
    for (const auto &amount : {agreement->amount, agreement->netAmount, agreement->maxAmount})
        whole = std::max(whole, amount.value_or(Money{}));
    if (whole.cents > 0 && whole.cents < *residual) {
        m_warning->setText(tr("%1 still to be executed is more than the whole agreement is worth, %2.")
                               .arg(amountText(Money{*residual}), amountText(whole)));
        m_warning->show();
    }
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
    else if (!hasTariffs()) {
        m_why->set(tr("This agreement has no tariffs that could be revised: the %1 go into its amount, by an act.")
                       .arg(amountText(revision.amount)));
        m_otherAct->setVisible(m_shell.canChange());
    } else if (!stated(now.effectiveFrom))
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
