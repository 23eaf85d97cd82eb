// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/presence_panel.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/documents/printable.h"
#include "core/exchange/account_export.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "ui/contracts/presence_grid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace insieme {
namespace {

} // namespace

PresencePanel::PresencePanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QWidget *body = scrolledBody(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 12, 6, 12);
    column->setSpacing(12);

    m_empty =
        new Label(tr("No service of this agreement has users yet. Users are entered by a code, under the service; "
                     "then their presences are marked here."),
                  13, QFont::Normal, Label::Role::Secondary, body);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);

    m_sheet = new Card({}, body);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_services = new QComboBox(m_sheet);
    m_services->setAccessibleName(tr("Service"));
    m_services->setMinimumContentsLength(28);
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_services->setMaximumWidth(320);
    line->addWidget(m_services);
    auto *back = Button::iconOnly(QStringLiteral("chevron-left"), tr("The month before"), m_sheet);
    auto *forth = Button::iconOnly(QStringLiteral("chevron-right"), tr("The month after"), m_sheet);
    m_monthName = new Label({}, 15, QFont::DemiBold, Label::Role::Text, m_sheet);
    m_monthName->setMinimumWidth(130);
    m_monthName->setAlignment(Qt::AlignCenter);
    line->addWidget(back);
    line->addWidget(m_monthName);
    line->addWidget(forth);
    m_state = new Label({}, 12, QFont::Normal, Label::Role::Secondary, m_sheet);
    line->addStretch(1);
    auto *sheet = Button::iconOnly(QStringLiteral("printer"), tr("Sheet"), m_sheet);
    line->addWidget(sheet);
    m_close = new Button(QStringLiteral("lock"), tr("Close the month"), Button::Kind::Secondary, m_sheet);
    line->addWidget(m_close);
    m_sheet->body()->addLayout(line);
    m_sheet->body()->addWidget(m_state);
    m_grid = new PresenceGrid(m_sheet);
    m_sheet->body()->addWidget(m_grid);
    auto *keys =
        new Label(tr("P present   G justified   I unjustified   O hospital   F family   C closed   T trial   S "
                     "stay   + the rest present   Enter next user   Ctrl+V from a sheet"),
                  12, QFont::Normal, Label::Role::Hint, m_sheet);
    keys->setWordWrap(true);
    m_sheet->body()->addWidget(keys);
    column->addWidget(m_sheet);

    m_account = new Card(tr("Account of the month"), body);
    auto *copy = new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Ghost, m_account);
    copy->setToolTip(tr("As a table, to be pasted into a sheet"));
    auto *paper = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Ghost, m_account);
    auto *file = new Button(QStringLiteral("file-spreadsheet"), tr("Export"), Button::Kind::Ghost, m_account);
    file->setToolTip(tr("As a workbook"));
    m_account->addToHead(copy);
    m_account->addToHead(file);
    m_account->addToHead(paper);
    m_payers = new QVBoxLayout;
    m_account->body()->addLayout(m_payers);
    column->addWidget(m_account);
    column->addStretch(1);

    connect(m_services, &QComboBox::currentIndexChanged, this, [this] { build(); });
    connect(back, &Button::clicked, this, [this] { setMonth(calendar::addMonths(m_month, -1)); });
    connect(forth, &Button::clicked, this, [this] { setMonth(calendar::addMonths(m_month, 1)); });
    connect(sheet, &Button::clicked, this, [this] { print("foglio-presenze"); });
    connect(paper, &Button::clicked, this, [this] { print("conto-mensile"); });
    connect(copy, &Button::clicked, this, [this] { copyAccount(); });
    connect(file, &Button::clicked, this, [this] {
        const auto chosen = service();
        if (!chosen)
            return;
        const QString name = QStringLiteral("%1 %2.xlsx").arg(chosen->name, isoText(m_month).left(7));
        const QString path =
            askToSave(this, tr("Export the account"), QDir::home().filePath(name), tr("Excel workbook (*.xlsx)"));
        if (!path.isEmpty())
            exportAccount(path);
    });
    connect(m_close, &Button::clicked, this, [this] { closeOrOpen(); });
    connect(&m_grid->presences(), &PresenceModel::refused, this,
            [this](const QString &text) { m_shell.say(text, true); });
}

std::optional<Service> PresencePanel::service() const
{
    const auto found = m_shell.workspace().records().load(Id<Service>(m_services->currentData().toUuid()));
    return found ? std::optional(*found) : std::nullopt;
}

void PresencePanel::showRecord(const AnyRecord &record)
{
    const bool same = m_agreement.uuid() == record.id();
    m_agreement = Id<Agreement>(record.id());
    const Records &records = m_shell.workspace().records();
    {
        const Refilling filling(m_services);
        const QVariant chosen = same ? m_services->currentData() : QVariant();
        m_services->clear();
        for (const Service &service : servicesOf(records, m_agreement)) {
            if (stated(service.accountedTo) || !usersOf(records, service.id).empty())
                m_services->addItem(service.name, service.id.uuid());
        }
        m_services->setCurrentIndex(std::max(0, m_services->findData(chosen)));
    }
    if (!same || !stated(m_month)) {
        // The month to work on: the first that is not closed.
        const auto open = service();
        const Date today = m_shell.context().day();
        const Date day = open && stated(open->accountedTo) ? open->accountedTo + boost::gregorian::days(1)
                                                           : calendar::addMonths(today, -1);
        m_month = Date(day.year(), day.month(), 1);
    }
    m_stale = true;
    if (isVisible())
        build();
}

void PresencePanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_stale)
        build();
}

void PresencePanel::setMonth(const Date &month)
{
    m_month = Date(month.year(), month.month(), 1);
    build();
}

void PresencePanel::build()
{
    m_stale = false;
    const auto chosen = service();
    m_empty->setVisible(!chosen);
    m_sheet->setVisible(chosen.has_value());
    m_account->setVisible(chosen.has_value());
    if (!chosen)
        return;
    const Date last = m_month.end_of_month();
    const bool closed = stated(chosen->accountedTo) && !(chosen->accountedTo < last);
    m_monthName->setText(
        QLocale(language()).toString(QDate(m_month.year(), m_month.month(), 1), QStringLiteral("MMMM yyyy")));
    m_state->setText(closed ? tr("closed")
                         : stated(chosen->accountedTo)
                         ? elided(tr("closed up to %1").arg(italianText(chosen->accountedTo)))
                         : QString());
    const bool lastClosed = stated(chosen->accountedTo) && chosen->accountedTo == last;
    m_close->setVisible(m_shell.canChange() && (!closed || lastClosed));
    m_close->setText(lastClosed ? tr("Open again") : tr("Close the month"));
    const bool masked = m_shell.context().shown < Disclosure::Personal;
    m_grid->show(m_shell.workspace(), *chosen, m_month, masked, m_shell.canChange() && !closed);
    showAccount();
}

void PresencePanel::showAccount()
{
    clearLayout(*m_payers);
    const auto chosen = service();
    const auto account =
        chosen ? accountOf(m_shell.workspace().records(), chosen->id, m_month) : Result<Account>(Account());
    if (!account)
        return;
    if (account->lines.empty()) {
        m_payers->addWidget(new Label(tr("No presence is marked in this month yet."), 13, QFont::Normal,
                                      Label::Role::Secondary, m_account));
        return;
    }
    const Context context = m_shell.context();
    const auto title = [&](const RecordType &type, const QUuid &id) {
        return shownTitle(type, id, m_shell.workspace().title(type, id, m_month.end_of_month()), context);
    };
    qint64 days = 0, attended = 0;
    for (const AccountLine &line : account->lines) {
        days += line.days;
        attended += isAttended(line.status) ? line.days : 0;
    }
    auto *facts = new FactList(m_account);
    facts->add(tr("Days attended"), tr("%1 of %2 marked").arg(attended).arg(days));
    facts->add(tr("Health share"), amountText(account->health));
    facts->add(tr("Social share"), amountText(account->social));
    facts->add(tr("Total"), amountText(account->total));
    m_payers->addWidget(facts);
    auto *payers = new FactTable({{tr("Who pays"), 6}, {tr("Amount"), 3, true}}, m_account);
    Money users;
    for (const PayerAmount &payer : account->payers) {
        if (payer.payer == PayerAmount::Payer::User)
            users = users + payer.amount;
        else
            payers->add({payer.organisation.isNull() ? tr("not stated")
                                                     : title(describe<Organisation>(), payer.organisation.uuid()),
                         amountText(payer.amount)});
    }
    if (users.cents != 0)
        payers->add({tr("The users themselves"), amountText(users)});
    m_payers->addWidget(payers);
    if (!account->cooperatives.empty()) {
        auto *parts = new FactTable(
            {{tr("Who executes"), 4}, {tr("Executed"), 2, true}, {tr("Fee"), 2, true}, {tr("Due"), 2, true}},
            m_account);
        for (const CooperativeAccount &each : account->cooperatives)
            parts->add({title(describe<Cooperative>(), each.cooperative.uuid()), amountText(each.gross),
                        amountText(each.fee), amountText(each.net())});
        m_payers->addWidget(parts);
    }
    for (const QString &finding : account->findings) {
        auto *text = new Label(finding, 13, QFont::Normal, Label::Role::Warn, m_account);
        text->setWordWrap(true);
        m_payers->addWidget(text);
    }
}

void PresencePanel::print(const char *paper)
{
    const auto chosen = service();
    if (!chosen)
        return;
    if (m_shell.privacy()) {
        m_shell.say(tr("While privacy is on, presences are not printed."), true);
        return;
    }
    m_shell.openPrintable(*documents::findPrintable(QString::fromLatin1(paper)), chosen->id.uuid(), m_month);
}

void PresencePanel::copyAccount()
{
    const auto chosen = service();
    const auto account =
        chosen ? accountOf(m_shell.workspace().records(), chosen->id, m_month) : Result<Account>(Account());
    if (!account || account->lines.empty())
        return;
    QStringList lines{QStringList{tr("User"), tr("Day"), tr("Days"), tr("Health share"), tr("Social share"),
                                  tr("Comune"), tr("The user")}
                          .join(QLatin1Char('\t'))};
    const bool masked = m_shell.context().shown < Disclosure::Personal;
    for (const AccountLine &line : account->lines)
        lines << QStringList{line.code,
                             masked ? insieme::mask() : dayStatusList.label(static_cast<int>(line.status)),
                             QString::number(line.days),
                             italianText(line.health),
                             italianText(line.social),
                             italianText(line.municipality),
                             italianText(line.own)}
                     .join(QLatin1Char('\t'));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_shell.say(tr("Copied: %n line(s).", nullptr, static_cast<int>(account->lines.size())));
}

bool PresencePanel::exportAccount(const QString &path)
{
    const auto chosen = service();
    const auto account =
        chosen ? accountOf(m_shell.workspace().records(), chosen->id, m_month) : Result<Account>(Account());
    if (!account || account->lines.empty()) {
        m_shell.say(tr("No presence is marked in this month: nothing was written."), true);
        return false;
    }
    exchange::Workbook book(path, m_shell.workspace().today());
    const auto done = exchange::exportAccount(*account, m_shell.context(), book);
    m_shell.say(done ? tr("The account was written to %1.").arg(QDir::toNativeSeparators(path)) : done.error().text,
                !done);
    return done.has_value();
}

void PresencePanel::closeOrOpen()
{
    const auto chosen = service();
    if (!chosen)
        return;
    const bool closed = stated(chosen->accountedTo) && chosen->accountedTo == m_month.end_of_month();
    const Command command{closed ? QT_TRANSLATE_NOOP("Command", "Open the month %1 again")
                                 : QT_TRANSLATE_NOOP("Command", "Close the month %1"),
                          {LabelArgument{italianText(m_month).mid(3)}}};
    const Date month = m_month;
    const auto done = m_shell.workspace().perform(command, [&](Transaction &transaction) {
        return closed ? reopenMonth(transaction, chosen->id) : closeMonth(transaction, chosen->id, month);
    });
    if (!done)
        m_shell.say(done.error().text, true);
}

} // namespace insieme
