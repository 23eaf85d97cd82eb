// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/ledger_panel.h"

#include "core/base/elision.h"
#include "core/record/amount.h"
#include "core/registry/organisation.h"
#include "ui/housing/housing_pages.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <map>
#include <QVBoxLayout>

namespace insieme {

LedgerPanel::LedgerPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QVBoxLayout *column = scrolledColumn(this);
    auto *sums = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    const auto figure = [&](const QString &name) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(new Label(name, 12, QFont::Medium, Label::Role::Secondary, sums));
        auto *value = new Label({}, 20, QFont::DemiBold, Label::Role::Text, sums);
        cell->addWidget(value);
        row->addLayout(cell);
        return value;
    };
    m_due = figure(tr("Due until today"));
    m_paid = figure(tr("Paid"));
    m_arrears = figure(tr("Arrears"));
    row->addStretch();
    m_remind = new Button(QStringLiteral("bell"), tr("Remind"), Button::Kind::Secondary, sums);
    m_print = new Button(QStringLiteral("printer"), tr("Statement"), Button::Kind::Secondary, sums);
    row->addWidget(m_remind, 0, Qt::AlignTop);
    row->addWidget(m_print, 0, Qt::AlignTop);
    sums->body()->addLayout(row);
    m_remark = new Label({}, 13, QFont::Normal, Label::Role::Secondary, sums);
    m_remark->setWordWrap(true);
    sums->body()->addWidget(m_remark);
    m_missing = new CheckList(sums);
    sums->body()->addWidget(m_missing);
    column->addWidget(sums);

    m_form = new Card(tr("Write a movement"), this);
    const RecordType &type = describe<StayPayment>();
    const auto addLine = [&](int columns, std::initializer_list<std::pair<const char *, int>> fields) {
        auto *line = new FieldRows(columns);
        for (const auto &[name, span] : fields) {
            auto *editor = new FieldEditor(type, *findField(type, QLatin1String(name)), shell.picker(),
                                           shell.workspace().today(), FieldEditor::Shape::Labelled, m_form);
            connect(editor, &FieldEditor::edited, this, &LedgerPanel::judge);
            m_editors.push_back(editor);
            line->add(editor, span);
        }
        m_form->body()->addLayout(line);
    };
    addLine(9, {{"day", 2}, {"kind", 2}, {"amount", 2}, {"reference", 3}});
    addLine(2, {{"payer_id", 1}, {"fund_id", 1}});
    m_write = new Button(QStringLiteral("check"), tr("Write"), Button::Kind::Primary, m_form);
    auto *foot = new QHBoxLayout;
    auto *hint = new Label(tr("Without “Paid by” and without a fund, the guest pays."), 12, QFont::Normal,
                           Label::Role::Hint, m_form);
    foot->addWidget(hint);
    foot->addStretch();
    foot->addWidget(m_write);
    m_form->body()->addLayout(foot);
    column->addWidget(m_form);

    auto *ledger = new Card(tr("Dues and payments"), this);
    m_lines = new QVBoxLayout;
    ledger->body()->addLayout(m_lines);
    column->addWidget(ledger);
    column->addStretch(1);
    connect(m_write, &Button::clicked, this, [this] { registerMovement(); });
    connect(m_remind, &Button::clicked, this, &LedgerPanel::remind);
    connect(m_print, &Button::clicked, this,
            [this] { openHousingPaper(m_shell, "estratto-contributi", m_stay.id.uuid()); });
}

FieldEditor *LedgerPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QString LedgerPanel::nameOf(const Payer &payer, const Date &day) const
{
    return payer.isGuest() ? tr("guest") : payerName(m_shell.workspace(), payer, day);
}

void LedgerPanel::showRecord(const AnyRecord &record)
{
    const Records &records = m_shell.workspace().records();
    const bool same = m_stay.id.uuid() == record.id();
    const auto stay = records.load(Id<HousingStay>(record.id()));
    if (!stay)
        return;
    m_stay = *stay;
    const auto account = statementOf(records, m_stay.id, m_shell.context().day());
    m_statement = account ? *account : ContributionStatement{};
    showSums();
    showLines();
    if (!same)
        fillForm(std::max(m_statement.arrears(), Money{}));
    const bool changes = m_shell.canChange();
    m_form->setVisible(changes);
    m_remind->setEnabled(changes && m_statement.arrears().cents > 0);
    emit countChanged();
}

void LedgerPanel::showSums()
{
    const Date today = m_shell.context().day();
    m_due->setText(amountText(m_statement.due));
    m_paid->setText(amountText(m_statement.paid));
    const Money arrears = m_statement.arrears();
    m_arrears->setText(amountText(arrears));
    m_arrears->setRole(arrears.cents > 0 ? Label::Role::Bad : Label::Role::Text);
    m_late = 0;
    QStringList remark;
    std::map<QUuid, std::pair<Payer, qint64>> open;
    for (const StatementLine &line : m_statement.lines) {
        auto &[payer, cents] = open[line.payer.key()];
        payer = line.payer;
        cents += line.due.cents - line.paid.cents;
    }
    QStringList owing;
    for (const auto &[key, owes] : open) {
        if (owes.second > 0)
            owing << QStringLiteral("%1 %2").arg(nameOf(owes.first, today), amountText(Money{owes.second}));
    }
    if (!owing.isEmpty())
        remark << tr("still owed by: %1").arg(owing.join(QStringLiteral(", ")));
    if (arrears.cents > 0 && stated(m_stay.unpaidSince) && m_stay.unpaidSince <= today) {
        remark << elided(tr("unpaid since %1").arg(italianText(m_stay.unpaidSince)));
        m_late = static_cast<int>(
            std::count_if(m_statement.lines.begin(), m_statement.lines.end(), [this](const StatementLine &line) {
                return line.due.cents > 0 && !(line.day < m_stay.unpaidSince);
            }));
    }
    if (stated(m_stay.remindedOn))
        remark << elided(tr("last reminder on %1").arg(italianText(m_stay.remindedOn)));
    if (arrears.cents < 0)
        remark << tr("paid in advance");
    if (remark.isEmpty())
        remark << (m_statement.lines.empty() ? tr("Nothing has fallen due yet.")
                                             : tr("Everything that fell due is paid."));
    m_remark->setText(remark.join(QStringLiteral("; ")));
    QList<CheckList::Check> missing;
    for (const QString &text : m_statement.missing)
        missing << CheckList::Check{Theme::Tone::Warn, tr("Not counted"), text};
    for (const QString &text : m_statement.doubts)
        missing << CheckList::Check{Theme::Tone::Warn, tr("To be checked"), text};
    m_missing->set(missing);
    m_missing->setVisible(!missing.isEmpty());
}

void LedgerPanel::showLines()
{
    clearLayout(*m_lines);
    QWidget *parent = m_form->parentWidget();
    if (m_statement.lines.empty()) {
        auto *empty = new Label(tr("Under “Contribution” stands what is due each month; from the first month on it "
                                   "appears here, with every payment."),
                                13, QFont::Normal, Label::Role::Secondary, parent);
        empty->setWordWrap(true);
        m_lines->addWidget(empty);
        return;
    }
    auto *table = new FactTable({{tr("Day"), 2},
                                 {tr("What"), 5},
                                 {tr("Payer"), 4},
                                 {tr("Due"), 2, true},
                                 {tr("Paid"), 2, true},
                                 {tr("Balance"), 2, true}},
                                parent);
    const auto amount = [](Money money) { return money.cents == 0 ? QString() : italianText(money); };
    // The latest first: the balance of today stands at the top.
    for (auto line = m_statement.lines.rbegin(); line != m_statement.lines.rend(); ++line)
        table->add({italianText(line->day), line->text, nameOf(line->payer, line->day), amount(line->due),
                    amount(line->paid), italianText(line->balance)},
                   line == m_statement.lines.rbegin());
    m_lines->addWidget(table);
}

void LedgerPanel::fillForm(const Money &amount)
{
    const StayPayment next{.day = m_shell.workspace().today(), .amount = amount};
    const Context context = m_shell.context();
    for (FieldEditor *each : m_editors)
        each->setValue(each->field().value(&next, context));
    for (FieldEditor *each : m_editors)
        each->setMessage(Verdict::Level::Valid, {});
}

const FieldEditor *LedgerPanel::read(StayPayment &movement) const
{
    movement = {.stay = m_stay.id};
    const Context context = m_shell.workspace().context();
    for (const FieldEditor *each : m_editors) {
        const auto value = each->value();
        if (!value)
            return each;
        each->field().setValue(&movement, *value, context);
    }
    return nullptr;
}

/// Says at each field what will be said of the movement once it is written; what is refused is refused then.
void LedgerPanel::judge()
{
    StayPayment movement;
    Problems problems;
    if (!read(movement)) {
        const Context context = m_shell.workspace().context();
        problems = check(describe<StayPayment>(), &movement, context)
            + findingsOf(m_shell.workspace().records(), AnyRecord::of(movement), context);
    }
    for (FieldEditor *each : m_editors) {
        const auto said = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.level == Verdict::Level::Warning && problem.field == QLatin1String(each->field().column);
        });
        each->setMessage(said == problems.end() ? Verdict::Level::Valid : said->level,
                         said == problems.end() ? QString() : said->text);
    }
}

bool LedgerPanel::registerMovement()
{
    StayPayment movement;
    if (const FieldEditor *unread = read(movement)) {
        m_shell.say(tr("%1 cannot be read. Nothing was written.").arg(describe<StayPayment>().label(unread->field())),
                    true);
        return false;
    }
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Movement of %1"), {{QString(), &describe<HousingStay>(), m_stay.id.uuid()}}},
        [&](Transaction &transaction) { return transaction.insert(movement); });
    if (!done) {
        m_shell.say(done.error().text, true);
        return false;
    }
    m_shell.say(tr("The movement is written."));
    // What is still owed is not proposed: written once more by mistake, it would be a payment that nobody made.
    fillForm({});
    return true;
}

void LedgerPanel::remind()
{
    StayPayment reminder{.stay = m_stay.id, .day = m_shell.workspace().today(), .kind = PaymentKind::Reminder};
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Remind %1"), {{QString(), &describe<HousingStay>(), m_stay.id.uuid()}}},
        [&](Transaction &transaction) { return transaction.insert(reminder); });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        openHousingPaper(m_shell, "sollecito-contributi", m_stay.id.uuid());
}

} // namespace insieme
