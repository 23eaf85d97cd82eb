// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/suitability_page.h"

#include "core/agreements/agreement.h"
#include "core/contracts/opportunity_papers.h"
#include "core/documents/registry_documents.h"
#include "ui/shell/print_beside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/totals_strip.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <ranges>

namespace insieme {
namespace {

enum QuestionRole { AgreementRole = Qt::UserRole, OpportunityRole };
enum Tab { Everyone, InOrder, EndsSoon, ToMend };

/// So many agreements and so many notices are offered: nobody looks through more.
constexpr size_t mostOffered = 400;

} // namespace

SuitabilityPage::SuitabilityPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_model(new SuitabilityModel(shell, this))
    , m_summary(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_tabs(new Tabs(this))
    , m_filter(new FilterBar(this))
    , m_questions(new QComboBox(this))
    , m_services(new QComboBox(this))
    , m_dayBox(new FieldBox(this))
    , m_day(new QLineEdit(this))
    , m_card(new Card(QString(), this))
    , m_table(new ListTable(this))
    , m_failure(new EmptyState(this))
    , m_foot(new TotalsStrip(*m_table, this))
    , m_on(shell.context().day())
{
    build();
    fillQuestions({});
    fillServices();
}

void SuitabilityPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 14, 24, 14);
    page->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    head->setSpacing(2);
    auto *registerButton =
        new Button(QStringLiteral("file-text"), tr("Register of members"), Button::Kind::Secondary, this);
    connect(registerButton, &Button::clicked, this, &SuitabilityPage::printRegister);
    head->addWidget(registerButton);
    auto *printButton = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, this);
    printButton->setKey(QKeySequence::Print);
    connect(printButton, &Button::clicked, this, &SuitabilityPage::print);
    head->addWidget(printButton);
    page->addLayout(head);

    for (const QString &name : {tr("Members"), tr("In order"), tr("One ends too early"), tr("Expired or missing")})
        m_tabs->add(name);
    connect(m_tabs, &Tabs::currentChanged, this, &SuitabilityPage::apply);
    page->addWidget(m_tabs);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(new Label(tr("Papers for"), 13, QFont::Normal, Label::Role::Secondary, this));
    for (QComboBox *box : {m_questions, m_services}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_questions ? 26 : 14);
    }
    m_questions->setAccessibleName(tr("Papers for"));
    m_services->setAccessibleName(tr("Service"));
    tools->addWidget(m_questions, 3);
    tools->addWidget(m_services, 1);
    tools->addWidget(new Label(tr("on"), 13, QFont::Normal, Label::Role::Secondary, this));
    m_day->setAccessibleName(tr("Register on the day"));
    m_day->setText(italianText(m_on));
    m_dayBox->setEditor(m_day);
    m_dayBox->setIconName(QStringLiteral("history"));
    m_dayBox->setFixedWidth(164);
    m_dayBox->setToolTip(
        tr("Members, delegates, seats and papers as of this day, known today (1/3/2024, +30, fine mese)"));
    tools->addWidget(m_dayBox);
    m_filter->line().setPlaceholderText(tr("Filter: name, place, paper…"));
    m_filter->line().setAccessibleName(tr("Filter"));
    m_filter->setMinimumWidth(200);
    tools->addWidget(m_filter, 2);
    page->addLayout(tools);
    connect(m_questions, &QComboBox::currentIndexChanged, this, [this] {
        fillServices();
        judge();
    });
    connect(m_services, &QComboBox::currentIndexChanged, this, &SuitabilityPage::judge);
    connect(m_day, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto day = typedDate(text, this->shell().workspace().today());
        m_dayBox->setTone(day && stated(*day) ? Theme::Tone::Neutral : Theme::Tone::Bad);
        if (!day || !stated(*day) || (m_on == *day))
            return;
        m_on = *day;
        judge();
    });
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        m_day->setText(italianText(m_on));
        m_dayBox->setTone(Theme::Tone::Neutral);
    });
    connect(&m_filter->line(), &QLineEdit::textChanged, this, &SuitabilityPage::apply);

    m_card->layout()->setContentsMargins(1, 1, 1, 1);
    m_card->layout()->setSpacing(0);
    m_card->body()->setSpacing(0);
    m_table->setFrameShape(QFrame::NoFrame); // the card has one
    m_table->setModel(m_model);
    m_table->setWidths(m_model->widths());
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setAccessibleName(title());
    m_card->body()->addWidget(m_table, 1);
    m_skeleton = Skeleton::over(*m_table->viewport());
    connect(m_skeleton, &Skeleton::appeared, this, [this] {
        const bool keys = m_failure->isAncestorOf(window()->focusWidget());
        showNobody(tr("Judging the members…"));
        m_failure->hide();
        m_card->show();
        if (keys)
            takeFocus();
    });
    m_card->body()->addWidget(m_foot);
    page->addWidget(m_card, 1);
    page->addWidget(m_failure, 1);
    m_failure->addAction(QStringLiteral("rotate-cw"), tr("Judge again"), {}, true, [this] { judge(); });
    m_failure->hide();
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        this->shell().openRecord(describe<Cooperative>(), m_model->idAt(index.row()));
    });
}

QString SuitabilityPage::title() const
{
    return tr("Members and papers");
}

void SuitabilityPage::readQuestions()
{
    using Reading = FileWork<Questions>;
    auto *reading = new Reading(
        {QStringLiteral("badge-check"), tr("Looking what is asked for"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(),
        [like = shell().context(), on = m_on](Workspace &workspace, Reading &) -> Result<Questions> {
            (void)contextIn(workspace, like);
            const auto titled = [&](const RecordType &type, const std::vector<QUuid> &ids) {
                Questions::Kind kind;
                for (const QUuid &id : ids | std::views::take(mostOffered))
                    kind.offered.emplace_back(id, workspace.title(type, id, on));
                kind.more = static_cast<qsizetype>(ids.size() - kind.offered.size());
                return kind;
            };
            return Questions{titled(describe<Agreement>(), openAgreements(workspace.records(), on)),
                             titled(describe<Opportunity>(), openOpportunities(workspace.records()))};
        });
    m_reading.begin(shell(), reading, [this](const Result<Questions> &questions) {
        if (questions)
            fillQuestions(*questions);
        else
            shell().say(questions.error().text, questions.error().code != Error::Code::Cancelled);
    });
}

void SuitabilityPage::fillQuestions(const Questions &questions)
{
    const QUuid agreement = m_questions->currentData(AgreementRole).toUuid();
    const QUuid opportunity = m_questions->currentData(OpportunityRole).toUuid();
    {
        const Refilling filling(m_questions);
        m_questions->clear();
        m_questions->addItem(tr("what every member must have"));
        const auto offer = [&](const Questions::Kind &kind, QuestionRole role, const QUuid &before) {
            for (const auto &[id, title] : kind.offered) {
                m_questions->addItem(title);
                m_questions->setItemData(m_questions->count() - 1, id, role);
                if (id == before)
                    m_questions->setCurrentIndex(m_questions->count() - 1);
            }
            if (kind.more == 0)
                return;
            m_questions->addItem(tr("%n more: ask from their own page", nullptr, static_cast<int>(kind.more)));
            qobject_cast<QStandardItemModel *>(m_questions->model())->item(m_questions->count() - 1)->setEnabled(false);
        };
        offer(questions.agreements, AgreementRole, agreement);
        if (!questions.notices.offered.empty())
            m_questions->insertSeparator(m_questions->count());
        offer(questions.notices, OpportunityRole, opportunity);
    }
    // What was asked for is not open any more.
    if (m_questions->currentIndex() == 0 && !(agreement.isNull() && opportunity.isNull())) {
        fillServices();
        judge();
    }
}

void SuitabilityPage::fillServices()
{
    const Refilling filling(m_services);
    const QString before = m_services->currentIndex() > 0 ? m_services->currentText() : QString();
    m_services->clear();
    m_services->addItem(tr("every service"));
    const SuitabilityQuestion asked = question();
    QStringList names;
    for (const Asked &each : asked.asked) {
        if (!each.service.isEmpty() && !names.contains(each.service))
            names << each.service;
    }
    m_services->addItems(names);
    m_services->setCurrentIndex(std::max(0, m_services->findText(before)));
    m_services->setVisible(!names.isEmpty());
}

SuitabilityQuestion SuitabilityPage::question() const
{
    const Records &records = shell().workspace().records();
    SuitabilityQuestion asked = memberQuestion(records, m_on);
    if (const QUuid id = m_questions->currentData(AgreementRole).toUuid(); !id.isNull()) {
        if (auto found = agreementQuestion(records, Id<Agreement>(id), m_on))
            asked = std::move(*found);
    } else if (const QUuid notice = m_questions->currentData(OpportunityRole).toUuid(); !notice.isNull()) {
        if (auto found = opportunityQuestion(records, Id<Opportunity>(notice), m_on))
            asked = std::move(*found);
    }
    if (m_services->currentIndex() > 0)
        asked.service = m_services->currentText();
    return asked;
}

void SuitabilityPage::judge()
{
    m_stale = false;
    using Judging = FileWork<std::vector<SuitabilityModel::Line>>;
    const SuitabilityQuestion asked = question();
    auto *judging =
        new Judging({QStringLiteral("badge-check"), tr("Judging the members"), tr("Nothing is changed by looking.")},
                    shell().workspace().path(), toLoad(),
                    [asked, like = shell().context()](Workspace &workspace,
                                                      Judging &) -> Result<std::vector<SuitabilityModel::Line>> {
                        const Context context = contextIn(workspace, like);
                        return SuitabilityModel::judged(workspace.records(), context, asked);
                    });
    m_skeleton->await(*judging);
    m_judging.begin(shell(), judging, [this, asked](Result<std::vector<SuitabilityModel::Line>> lines) {
        show(asked, std::move(lines));
    });
}

void SuitabilityPage::show(const SuitabilityQuestion &question, Result<std::vector<SuitabilityModel::Line>> lines)
{
    const bool keys = lines ? m_failure->isAncestorOf(window()->focusWidget()) : m_table->hasFocus();
    m_card->setVisible(lines.has_value());
    m_failure->setVisible(!lines);
    if (lines) {
        showLines(question, std::move(*lines));
    } else {
        showNobody({});
        m_failure->set({{QStringLiteral("badge-check"), {}}}, lines.error().text, tr("Nothing is changed by looking."));
    }
    if (keys)
        takeFocus();
}

void SuitabilityPage::showNobody(const QString &said)
{
    m_model->show({}, {});
    for (const int tab : {Everyone, InOrder, EndsSoon, ToMend})
        m_tabs->setCount(tab, 0);
    m_summary->setText(said);
    apply();
}

void SuitabilityPage::showLines(const SuitabilityQuestion &question, std::vector<SuitabilityModel::Line> lines)
{
    m_model->show(question, std::move(lines));
    const StandingCounts counts = m_model->counts();
    const bool throughEnd = stated(m_model->question().until);
    m_tabs->setText(EndsSoon, throughEnd ? tr("Not through the end") : tr("One ends too early"));
    m_tabs->setCount(Everyone, m_model->all());
    m_tabs->setCount(InOrder, counts.green);
    m_tabs->setCount(EndsSoon, counts.amber);
    m_tabs->setCount(ToMend, counts.red, counts.red > 0);
    m_summary->setText(lightsSentence(counts, throughEnd, question.day));
    apply();
}

void SuitabilityPage::apply()
{
    static constexpr std::optional<Light> lights[] = {std::nullopt, Light::Green, Light::Amber, Light::Red};
    m_model->filter(lights[m_tabs->current()], m_filter->line().text());
    QStringList totals(m_model->columnCount());
    totals[SuitabilityModel::Share] = italianText(m_model->shares());
    totals[SuitabilityModel::Year] = italianText(m_model->worked());
    m_foot->set(!stated(m_model->question().day) ? QString() // nobody was judged yet
                    : m_model->rowCount() == 0   ? tr("No member here on this day")
                                                 : tr("%n members", nullptr, m_model->rowCount()),
                totals);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

QString SuitabilityPage::summary() const
{
    return m_summary->text();
}

void SuitabilityPage::reload(const Changes &)
{
    m_stale = true;
    if (!isVisible())
        return;
    readQuestions();
    fillServices();
    judge();
}

void SuitabilityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_stale)
        return;
    readQuestions();
    fillServices();
    judge();
}

QList<PageAction> SuitabilityPage::actions()
{
    return {{tr("Register of members"), QStringLiteral("file-text"), {}, [this] { printRegister(); }}};
}

void SuitabilityPage::print()
{
    printBeside(shell(), title(), [asked = question()](const Workspace &workspace, const Context &context) {
        return documents::Composed{documents::suitabilityDocument(workspace.records(), asked, context), {}, {}};
    });
}

void SuitabilityPage::printRegister()
{
    printBeside(shell(), tr("Register of members"), [on = m_on](const Workspace &workspace, const Context &context) {
        return documents::Composed{documents::memberRegisterDocument(workspace.records(), on, context), {}, {}};
    });
}

void SuitabilityPage::find()
{
    m_filter->line().setFocus();
    m_filter->line().selectAll();
}

void SuitabilityPage::takeFocus()
{
    if (!m_failure->isVisible() || !m_failure->takeFocus())
        m_table->setFocus();
}

bool SuitabilityPage::stepBack()
{
    if (m_filter->line().text().isEmpty() && m_tabs->current() == Everyone)
        return false;
    m_filter->line().clear();
    m_tabs->setCurrent(Everyone);
    return true;
}

} // namespace insieme
