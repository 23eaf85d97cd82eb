// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of a list hold, counted while the window is idle or beside it, and the groups that no condition tells.
#include "core/store/reading_limit.h"
#include "ui/shell/list_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"

#include <QTimer>

namespace insieme {
namespace {

/// Rows looked at in one go for the counts of the tabs: about a millisecond.
constexpr int rowsCounted = 2'000;

} // namespace

void ListPage::countTabs()
{
    m_viewToCount = 0;
    m_count.reset();
    m_survey.reset();
    if (groupTabs() > 0)
        m_survey = m_layout.survey(shell().workspace().records(), shell().context().day());
    const View *view = findView(QLatin1String(m_layout.view));
    ListQuery query;
    query.type = view->type;
    query.conditions = view->conditions;
    query.on = shell().context().asOf;
    const Records &records = shell().workspace().records();
    if (m_choices)
        m_count.emplace(records, query, *findField(*view->type, QLatin1String(m_layout.tabs)));
    else if (!m_views.empty() && !m_model->isLong())
        m_tabs->setCount(0, static_cast<int>(RecordList(records, query).count()));
    if (m_model->isLong() && !m_views.empty())
        countViewsBeside(query);
    countOn();
}

ListQuery ListPage::queryOf(const ListState &state) const
{
    ListQuery query;
    query.text = state.text;
    query.type = &m_model->type();
    query.on = shell().context().asOf;
    query.conditions = findView(QLatin1String(m_layout.view))->conditions;
    for (const Condition &condition : state.conditions(m_layout))
        query.conditions.push_back(condition);
    return query;
}

void ListPage::countViewsBeside(const ListQuery &whole)
{
    std::vector<ListQuery> queries{whole};
    OpenOptions open = toLoad();
    for (const SavedView &view : m_views) {
        queries.push_back(queryOf(readViewContent(m_layout, view.content).state));
        if (!queries.back().text.isEmpty())
            open = forList(shell().workspace(), queries.back());
    }
    m_viewToCount = m_views.size();
    using Counting = FileWork<std::vector<qint64>>;
    auto *counting = new Counting(
        {QStringLiteral("bookmark"), tr("Counting what the views hold"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), open,
        [queries](Workspace &workspace, Counting &work) -> Result<std::vector<qint64>> {
            workspace.records().catchUp(); // which may write: nothing stops that halfway
            const ReadingLimit stop(workspace.database(), [&work] { return !work.wasStopped(); });
            std::vector<qint64> counts;
            for (const ListQuery &query : queries) {
                counts.push_back(RecordList(workspace.records(), query).count());
                if (work.wasStopped())
                    return fail(Error::Code::Cancelled, {});
            }
            return counts;
        });
    m_countingViews.begin(shell(), counting, [this](const Result<std::vector<qint64>> &counts) {
        if (!counts || counts->size() != m_views.size() + 1)
            return;
        if (!m_choices)
            m_tabs->setCount(0, static_cast<int>(counts->front()));
        for (size_t i = 0; i < m_views.size(); ++i) {
            // A pill with what a group that is not looked for would hold: nobody knows.
            const bool unknown = readViewContent(m_layout, m_views[i].content).state.group > 0;
            m_tabs->setCount(fixedTabs() + static_cast<int>(i), unknown ? 0 : static_cast<int>((*counts)[i + 1]));
        }
    });
}

void ListPage::countOn()
{
    m_counting->start();
    if (m_count) {
        if (!m_count->step(rowsCounted))
            return;
        m_tabs->setCount(0, static_cast<int>(m_count->total()));
        for (int i = 1; i < choiceTabs(); ++i)
            m_tabs->setCount(i, static_cast<int>(m_count->of(i - 1)));
        if (m_choicesOnDay)
            takeChoices();
        m_count.reset();
    } else if (m_survey) {
        if (m_survey->step())
            takeSurvey();
    } else if (m_viewToCount < m_views.size()) {
        const ListState state = readViewContent(m_layout, m_views[m_viewToCount].content).state;
        ListQuery query = queryOf(state);
        if (state.group > 0 && m_surveyed)
            query.only = onlyThese(m_surveyed->group(state.group - 1));
        const int tab = fixedTabs() + static_cast<int>(m_viewToCount++);
        // A pill with what a group that is not looked for would hold: nobody knows.
        m_tabs->setCount(tab,
                         state.group > 0 && !m_grouped
                             ? 0
                             : static_cast<int>(RecordList(shell().workspace().records(), query).count()));
    } else if (!m_unsummed.isEmpty()) {
        sumOn();
    }
    if (!m_count && !m_survey && m_viewToCount >= m_views.size() && m_unsummed.isEmpty())
        m_counting->stop();
}

ListPage::Figures ListPage::noSums()
{
    Figures figures;
    figures.all.emplace();
    figures.ticked.emplace();
    return figures;
}

std::optional<int> ListPage::shownOfTicked() const
{
    const auto shown = m_model->tickedShown();
    return shown ? shown : m_figures.tickedShown;
}

void ListPage::askFigures()
{
    const bool ofTicked = m_model->isAllTicked() || m_model->tickedCount() > mostFiguredAtOnce;
    const bool ofShown = !m_model->tickedShown(), counts = !m_model->isTickedCountKnown();
    const bool missing =
        !m_figures.all || (ofTicked && !m_figures.ticked) || (ofShown && !m_figures.tickedShown) || counts;
    if (!m_model->isLong() || !m_model->isSettled() || m_figuring.isRunning() || (!missing && !m_figuresStale))
        return;
    m_figuresStale = false;
    std::vector<std::pair<const Field *, Adding>> sums; // the columns may be others while it is worked out
    for (const ListColumn &column : m_model->columns()) {
        const Field *field = column.total ? findField(m_model->type(), QLatin1String(column.column)) : nullptr;
        if (field && field->stored())
            sums.emplace_back(field, *column.total);
    }
    if (sums.empty() && !ofShown && !counts) {
        m_figures = noSums();
        return;
    }
    using Figuring = FileWork<Figures>;
    auto *figuring = new Figuring(
        {QStringLiteral("list-filter"), tr("Adding up the rows of “%1”").arg(m_model->type().pluralLabel()),
         tr("Nothing is changed by looking.")},
        shell().workspace().path(), forList(shell().workspace(), m_model->taken()),
        [=, all = m_model->list().query(), ticked = m_model->taken(),
         shown = m_model->queryOfTickedShown()](Workspace &workspace, Figuring &work) -> Result<Figures> {
            const ReadingLimit stop(workspace.database(), [&work] { return !work.wasStopped(); });
            Figures figures = noSums();
            for (const auto &[field, adding] : sums) {
                (*figures.all)[field] = RecordList(workspace.records(), all).sum(*field, adding);
                if (ofTicked)
                    (*figures.ticked)[field] = RecordList(workspace.records(), ticked).sum(*field, adding);
            }
            if (ofShown)
                figures.tickedShown = static_cast<int>(RecordList(workspace.records(), shown).count());
            if (counts)
                figures.tickedCount = static_cast<int>(RecordList(workspace.records(), ticked).count());
            if (stop.wasReached())
                return fail(Error::Code::Cancelled, {});
            return figures;
        });
    m_figuring.begin(shell(), figuring, [this](const Result<Figures> &figures) {
        // Without an answer nothing is said of sums.
        m_figures = figures ? *figures : noSums();
        if (!m_figures.tickedShown)
            m_figures.tickedShown = m_model->tickedCount();
        m_model->setTickedCount(m_figures.tickedCount.value_or(m_model->tickedCount()));
        describeFoot();
        describeTicks();
    });
}

const QSet<QUuid> *ListPage::found() const
{
    const int tab = soughtTab();
    if (tab == 0)
        return nullptr;
    if (tab >= choiceTabs() && m_surveyed)
        return &m_surveyed->group(tab - choiceTabs());
    if (tab < choiceTabs() && !m_onDay.empty())
        return &m_onDay[static_cast<size_t>(tab - 1)];
    return m_kept && m_kept->first == tab ? &m_kept->second : nullptr;
}

QString ListPage::soughtWords() const
{
    return tr("Looking for “%1”…").arg(shownGroup() > 0 ? groupLabel(shownGroup()) : choiceLabel(soughtTab() - 1));
}

bool ListPage::mustWait()
{
    const QString whyNot = m_model->whyNotRead();
    if (m_model->hasTicks() || (!isSought() && m_model->isSettled() && whyNot.isEmpty()))
        return false;
    if (countsAgain())
        return true;
    shell().say(isSought() ? soughtWords() : whyNot.isEmpty() ? tr("The rows are still being counted.") : whyNot);
    return true;
}

bool ListPage::countsAgain()
{
    if (!m_model->isUncounted())
        return false;
    m_model->countAgain();
    shell().say(tr("The counting of the rows had been stopped; it began again. Try once more when it is done."));
    return true;
}

void ListPage::takeSurvey()
{
    const auto before = foundNow();
    m_surveyed = std::move(m_survey);
    m_kept.reset();
    for (int i = 0; i < groupTabs(); ++i) {
        const auto found = static_cast<int>(m_surveyed->group(i).size());
        m_tabs->setCount(choiceTabs() + i, found, m_layout.groups[static_cast<size_t>(i)].toMend && found > 0);
    }
    showFound(before);
}

void ListPage::takeChoices()
{
    const auto before = foundNow();
    m_onDay = m_count->onDay();
    showFound(before);
}

std::optional<QSet<QUuid>> ListPage::foundNow() const
{
    const QSet<QUuid> *records = found();
    return records ? std::optional(*records) : std::nullopt;
}

void ListPage::showFound(const std::optional<QSet<QUuid>> &before)
{
    if (foundNow() == before) {
        describe();
        return;
    }
    const QUuid current = m_model->idAt(m_table->currentIndex().row());
    apply();
    if (!current.isNull())
        select(current);
    else if (m_table->hasFocus())
        takeFocus();
}

bool ListPage::isGathering() const
{
    return m_counting->isActive() || m_wait->isActive() || !m_model->isAtRest() || m_figuring.isRunning();
}

QString ListPage::countWords() const
{
    const int count = m_model->rowCount();
    if (m_model->isUncounted())
        return tr("how many is not known: the counting was stopped");
    if (!m_model->isCounted())
        return QStringLiteral("…");
    if (m_model->isCut())
        return tr("only the first %L1 found for “%2”").arg(count).arg(m_model->text());
    if (!m_model->text().isEmpty())
        return tr("%Ln found for “%1”", nullptr, count).arg(m_model->text());
    return m_whole > count ? tr("%L1 of %L2").arg(count).arg(m_whole) : tr("%Ln in all", nullptr, count);
}

} // namespace insieme
