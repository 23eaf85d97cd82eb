// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/member_panels.h"

#include "core/agreements/turnover.h"
#include "core/base/elision.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/attaching.h"
#include "core/registry/membership.h"
#include "core/registry/ratios.h"
#include "ui/registry/paper_acts.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/file_list.h"
#include "ui/shell/record_acts.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/refilling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// Valid papers with an end first, by the day from which they are renewed.
bool renewedBefore(const PaperVerdict &a, const PaperVerdict &b)
{
    const auto rank = [](const PaperVerdict &paper) {
        const bool renews = paper.light != Light::Red && stated(paper.renewFrom);
        return std::pair(!renews, renews ? paper.renewFrom : Date());
    };
    const auto [noneA, dayA] = rank(a);
    const auto [noneB, dayB] = rank(b);
    return noneA != noneB ? noneB : !noneA && dayA < dayB;
}

double ratio(Percent share)
{
    return double(share.basisPoints) / 10'000.0;
}

} // namespace

PapersCard::PapersCard(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card({}, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_light = new StatusLight(Theme::Tone::Ok, {}, 24, card);
    line->addWidget(m_light, 0, Qt::AlignVCenter);
    m_sentence = new Label({}, 15, QFont::DemiBold, Label::Role::Text, card);
    m_reasons = new Label({}, 13, QFont::Normal, Label::Role::Secondary, card);
    m_reasons->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_reasons);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Papers asked for"), 14, QFont::DemiBold, Label::Role::Text, card));
    head->addWidget(new Label(tr("for"), 13, QFont::Normal, Label::Role::Secondary, card));
    // Titles of agreements are long: it takes what the line has.
    m_agreements = new QComboBox(card);
    m_agreements->setAccessibleName(tr("Judged for"));
    m_agreements->setMinimumContentsLength(16);
    m_agreements->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    head->addWidget(m_agreements, 1);
    m_add = new Button(QStringLiteral("plus"), tr("Add"), Button::Kind::Ghost, card);
    m_add->setAccessibleName(tr("Add a paper"));
    connect(m_add, &Button::clicked, this, [this] { openNewPaper(m_shell, m_id.uuid()); });
    head->addWidget(m_add);
    card->body()->addSpacing(6);
    card->body()->addLayout(head);
    m_bars = new PaperBars(card);
    card->body()->addWidget(m_bars);
    m_paper = new Label({}, 13, QFont::DemiBold, Label::Role::Text, card);
    m_noPaper = new Label({}, 13, QFont::Normal, Label::Role::Secondary, card);
    m_noPaper->setWordWrap(true);
    m_addMissing = new Button(QStringLiteral("plus"), tr("Add this paper"), Button::Kind::Secondary, card);
    connect(m_addMissing, &Button::clicked, this, [this] {
        if (const PaperVerdict *paper = m_bars->current())
            openNewPaper(m_shell, m_id.uuid(), paper->asked);
    });
    m_files = new FileList(shell, card);
    card->body()->addSpacing(8);
    m_filesOfPaper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filesOfPaper->setSpacing(8);
    m_filesOfPaper->addWidget(m_paper);
    m_filesOfPaper->addWidget(m_files, 1);
    card->body()->addLayout(m_filesOfPaper);
    card->body()->addWidget(m_noPaper);
    card->body()->addWidget(m_addMissing, 0, Qt::AlignLeft);
    all->addWidget(card);
    connect(m_bars, &PaperBars::chosen, this, &PapersCard::showFiles);
    connect(m_bars, &PaperBars::menuWanted, this, &PapersCard::offerActs);
    connect(m_bars, &PaperBars::filesDropped, this, [this](const QUuid &paper, const QStringList &paths) {
        // The row under the pointer was chosen while dragging: the list below is that of its paper.
        if (m_bars->current() && m_bars->current()->paper.uuid() == paper)
            m_files->attach(paths);
    });
    connect(m_agreements, &QComboBox::currentIndexChanged, this, [this] {
        m_asked = m_agreements->currentData().toUuid();
        judgeAgain();
    });
    connect(m_bars, &PaperBars::opened, this,
            [this](const QUuid &id) { m_shell.openRecord(describe<Requirement>(), id); });
}

QString PapersCard::sentence() const
{
    return m_sentence->text();
}

void PapersCard::fillAgreements()
{
    const Refilling filling(m_agreements);
    const Records &records = m_shell.workspace().records();
    const Date day = m_shell.context().day();
    const auto cooperative = records.load(m_id);
    m_agreements->clear();
    m_answers.clear();
    if (!cooperative)
        return;
    const auto add = [&](const QString &text, const QUuid &agreement, const SuitabilityQuestion &question) {
        m_agreements->addItem(text, agreement);
        m_answers.push_back(judge(records, *cooperative, question).light);
    };
    add(tr("what every member must have"), {}, memberQuestion(records, day));
    int asked = m_asked && m_asked->isNull() ? 0 : -1, worst = 0;
    const bool member = isMemberOn(*cooperative, day);
    Date last;
    for (const ExecutedAgreement &each : executedBetween(records, m_id, day, Date(9999, 12, 31))) {
        const auto question = agreementQuestion(records, each.agreement, day);
        if (!question)
            continue;
        const int index = m_agreements->count();
        add(m_shell.workspace().title(describe<Agreement>(), each.agreement.uuid(), day), each.agreement.uuid(),
            *question);
        if (m_asked == each.agreement.uuid())
            asked = index;
        const Light answer = m_answers.back(), before = m_answers[static_cast<size_t>(worst)];
        const bool later = worst == 0 || (stated(last) && (!stated(each.end) || last < each.end));
        if (member && (answer > before || (answer == before && later))) {
            worst = index;
            last = each.end;
        }
    }
    m_agreements->setCurrentIndex(asked >= 0 ? asked : worst);
    m_agreements->setEnabled(m_agreements->count() > 1);
}

void PapersCard::judgeAgain()
{
    m_agreements->setToolTip(m_agreements->currentText());
    const Records &records = m_shell.workspace().records();
    const auto cooperative = records.load(m_id);
    if (!cooperative)
        return;
    const Date day = m_shell.context().day();
    SuitabilityQuestion question = memberQuestion(records, day);
    const QUuid agreement = m_agreements->currentData().toUuid();
    if (!agreement.isNull()) {
        if (auto asked = agreementQuestion(records, Id<Agreement>(agreement), day))
            question = std::move(*asked);
    }
    SuitabilityVerdict verdict = judge(records, *cooperative, question);
    const bool asked = !agreement.isNull() || isMemberOn(*cooperative, day);
    if (!asked)
        keepHeld(verdict);
    const auto membership = static_cast<int>(membershipOn(*cooperative, day).membership);
    const QString sentence =
        asked ? lightText(verdict, question, m_shell.workspace().today()) : membershipChoices().label(membership);
    m_light->set(asked ? toneOf(verdict) : Theme::Tone::Neutral, sentence);
    m_sentence->setText(sentence);
    QStringList reasons = verdict.reasons();
    if (!asked && verdict.papers.empty()) {
        reasons << tr("No paper is asked of it.");
    } else if (reasons.isEmpty()) {
        const PaperVerdict *next = verdict.next();
        reasons << (next ? elided(tr("Next: %1 on %2.").arg(next->name, italianText(next->until)))
                         : tr("No paper has an expiry."));
    }
    const auto soonest = std::min_element(verdict.papers.begin(), verdict.papers.end(), renewedBefore);
    const bool renews = soonest != verdict.papers.end() && soonest->light != Light::Red && stated(soonest->renewFrom);
    const qsizetype more = reasons.size() - 3;
    if (more > 0)
        reasons = reasons.mid(0, 3) << tr("And %n more.", nullptr, static_cast<int>(more));
    if (renews) {
        // Of the one paper that the sentence before is about its name is not said again.
        const PaperVerdict *told = verdict.toSeeTo();
        reasons << (reasons.size() == 1 && told && told->asked == soonest->asked
                        ? elided(tr("Renewal from %1.").arg(italianText(soonest->renewFrom)))
                        : elided(tr("%1 can be renewed from %2.").arg(soonest->name, italianText(soonest->renewFrom))));
    }
    if (agreement.isNull() && asked && verdict.light != Light::Red) {
        const auto early =
            std::find_if(m_answers.begin() + 1, m_answers.end(), [](Light answer) { return answer != Light::Green; });
        if (early != m_answers.end())
            reasons << tr("Not until the end of “%1”.")
                           .arg(m_agreements->itemText(static_cast<int>(early - m_answers.begin())));
    }
    m_reasons->setText(reasons.join(QLatin1Char(' ')));
    m_bars->set(verdict, question, stated(question.until) ? tr("end %1").arg(italianText(question.until)) : QString());
    m_bars->setTakesFiles(m_shell.canChange());
    QSet<QUuid> withFiles;
    for (const PaperVerdict &paper : verdict.papers) {
        if (!paper.paper.isNull() && !attachmentsOf(records, paper.paper.uuid()).empty())
            withFiles.insert(paper.paper.uuid());
    }
    m_bars->setPapersWithFiles(withFiles);
    showFiles();
}

void PapersCard::showFiles()
{
    const PaperVerdict *paper = m_bars->current();
    m_paper->setVisible(paper);
    const bool there = paper && !paper->paper.isNull();
    m_files->setVisible(there);
    m_noPaper->setVisible(paper && !there);
    m_add->setVisible(m_shell.canChange());
    m_addMissing->setVisible(paper && !there && m_shell.canChange());
    if (!paper)
        return;
    m_paper->setText(tr("Files of: %1").arg(paper->name));
    m_noPaper->setText(tr("This paper is missing: write it down first, then its file can be attached to it."));
    m_addMissing->setAccessibleName(QStringLiteral("%1: %2").arg(m_addMissing->text(), paper->name));
    if (there)
        m_files->showFiles(describe<Requirement>(), paper->paper.uuid(), paper->name);
    // One line until there is a file.
    const bool listed = there && !m_files->files().empty();
    m_filesOfPaper->setDirection(listed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PapersCard::offerActs(const QPoint &global)
{
    const PaperVerdict *paper = m_bars->current();
    if (!paper)
        return;
    QMenu menu(this);
    const auto add = [&menu, this](const char *icon, const QString &text, const QString &key, auto run) {
        connect(ActionRow::addLine(menu, QLatin1String(icon), text, key), &QAction::triggered, this, run);
    };
    const bool may = m_shell.canChange();
    const QUuid id = paper->paper.uuid();
    const auto record = m_shell.workspace().records().loadOn(describe<Requirement>(), id, m_shell.context().asOf);
    if (!record) {
        QAction *line = ActionRow::addLine(menu, QStringLiteral("plus"), m_addMissing->text(), {});
        line->setEnabled(may);
        connect(line, &QAction::triggered, m_addMissing, &Button::click);
    } else {
        add("file-text", tr("Open"), paint::keyText(Qt::Key_Return),
            [this, id] { m_shell.openRecord(describe<Requirement>(), id); });
        addActs(menu, m_shell, *record, actsOf(m_shell, describe<Requirement>()), false);
        if (may) {
            add("paperclip", tr("Attach a file…"), {}, [this] { m_files->choose(); });
            menu.addSeparator();
            add("trash-2", tr("Remove"), {}, [this, id] { removePaper(id); });
        }
    }
    menu.exec(global);
}

void PapersCard::removePaper(const QUuid &id)
{
    if (const auto done = removeRecord(m_shell.workspace(), describe<Requirement>(), id); done)
        m_shell.sayStep();
    else
        m_shell.say(done.error().text, true);
}

void PapersCard::showRecord(const AnyRecord &record)
{
    m_id = Id<Cooperative>(record.id());
    fillAgreements();
    judgeAgain();
}

DisadvantagedCard::DisadvantagedCard(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(DisadvantagedCheck::title(), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_light = new StatusLight(Theme::Tone::Neutral, {}, 18, card);
    line->addWidget(m_light, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_heads = new Label({}, 13, QFont::DemiBold, Label::Role::Text, card);
    m_bases = new Label({}, 13, QFont::Normal, Label::Role::Secondary, card);
    for (Label *label : {m_heads, m_bases}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    all->addWidget(card);
}

void DisadvantagedCard::showRecord(const AnyRecord &record)
{
    const auto check =
        disadvantagedCheck(m_shell.workspace().records(), record.as<Cooperative>(), m_shell.context().day());
    setVisible(check.has_value());
    if (!check)
        return;
    const QStringList lines = check->lines();
    m_heads->setText(lines.front());
    m_bases->setText(lines.mid(1).join(QLatin1Char('\n')));
    m_bases->setVisible(lines.size() > 1);
    m_light->set(!check->share         ? Theme::Tone::Neutral
                     : check->passes() ? Theme::Tone::Ok
                                       : Theme::Tone::Warn,
                 lines.join(QLatin1Char(' ')));
}

QString DisadvantagedCard::text() const
{
    return m_heads->text() + QLatin1Char('\n') + m_bases->text();
}

ContractsCard::ContractsCard(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_contracts = new Card(tr("Agreements it executes"), this);
    m_clients = new Card(tr("Whom its work in the consortium depends on"), this);
    all->addWidget(m_contracts);
    all->addWidget(m_clients);
}

void ContractsCard::showRecord(const AnyRecord &record)
{
    clearLayout(*m_contracts->body());
    clearLayout(*m_clients->body());
    const Context context = m_shell.context();
    const Workspace &workspace = m_shell.workspace();
    const int year = context.day().year();
    const auto executed = executedBetween(workspace.records(), Id<Cooperative>(record.id()),
                                          Date(context.day().year(), 1, 1), Date(context.day().year(), 12, 31));
    const auto clients = turnoverByClient(executed);
    m_contracts->setVisible(!executed.empty());
    m_clients->setVisible(!clients.empty());
    const Theme &theme = Theme::current();

    auto *rows = new QWidget(m_contracts);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto put = [&](int row, int column, const QString &text, bool right = false, bool strong = false) {
        auto *label = new Label(text, row == 0 ? 12 : 13, strong || row == 0 ? QFont::Medium : QFont::Normal,
                                strong ? Label::Role::Text : Label::Role::Secondary, rows);
        label->setAlignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        grid->addWidget(label, row, column);
        return label;
    };
    put(0, 0, tr("Agreement"));
    put(0, 1, tr("Client"));
    put(0, 2, tr("Share"));
    put(0, 3, tr("Until"));
    put(0, 4, tr("In %1").arg(year), true);
    Money sum;
    int row = 0;
    for (const ExecutedAgreement &each : executed) {
        ++row;
        put(row, 0, workspace.title(describe<Agreement>(), each.agreement.uuid(), context.day()), false, true)
            ->setWordWrap(true);
        put(row, 1, workspace.title(describe<Organisation>(), each.client.uuid(), context.day()))->setWordWrap(true);
        if (each.share) {
            auto *part = new QWidget(rows);
            auto *line = new QHBoxLayout(part);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(6);
            auto *bar = new Bar(part);
            bar->setParts({{ratio(*each.share), theme.series(0)}});
            bar->setFixedWidth(40);
            line->addWidget(bar);
            line->addWidget(new Label(italianText(*each.share) + QStringLiteral(" %"), 13, QFont::Normal,
                                      Label::Role::Secondary, part));
            line->addStretch();
            grid->addWidget(part, row, 2);
        } else {
            put(row, 2, tr("not told"));
        }
        put(row, 3, stated(each.end) ? italianText(each.end) : tr("open"));
        auto *worth = put(row, 4, each.amount ? amountText(each.inPeriod) : tr("not told"), true, true);
        if (each.amount)
            worth->setToolTip(tr("In all: %1").arg(amountText(*each.amount)));
        sum = sum + each.inPeriod;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_contracts->setNote(tr("Shares %1: %2").arg(QString::number(year), amountText(sum)));
    m_contracts->body()->addWidget(rows);

    auto *bar = new Bar(m_clients);
    QList<Bar::Part> parts;
    for (size_t i = 0; i < clients.size(); ++i)
        parts.append({ratio(clients[i].share), theme.series(static_cast<int>(i))});
    bar->setParts(parts);
    bar->setFixedHeight(10);
    m_clients->body()->addWidget(bar);
    auto *legend = new QWidget(m_clients);
    auto *lines = new QVBoxLayout(legend);
    lines->setContentsMargins(0, 6, 0, 0);
    lines->setSpacing(4);
    for (size_t i = 0; i < clients.size(); ++i) {
        auto *line = new QHBoxLayout;
        auto *mark = new Bar(legend);
        mark->setParts({{1.0, theme.series(static_cast<int>(i))}});
        mark->setFixedSize(9, 9);
        line->addWidget(mark);
        line->addWidget(new Label(workspace.title(describe<Organisation>(), clients[i].client.uuid(), context.day()),
                                  13, QFont::Normal, Label::Role::Text, legend),
                        1);
        line->addWidget(new Label(amountText(clients[i].amount), 13, QFont::Normal, Label::Role::Secondary, legend));
        auto *share = new Label(italianText(clients[i].share) + QStringLiteral(" %"), 13, QFont::DemiBold,
                                Label::Role::Text, legend);
        share->setMinimumWidth(72);
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(share);
        lines->addLayout(line);
    }
    m_clients->body()->addWidget(legend);
}

} // namespace insieme
