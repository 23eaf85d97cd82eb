// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette looks up: records, texts, pages, actions, settings, states and days.
#include "core/agenda/agenda.h"
#include "core/base/text.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/succession.h"
#include "core/store/excerpt.h"
#include "ui/shell/found_words.h"
#include "ui/shell/late_count.h"
#include "ui/shell/palette.h"
#include "ui/shell/recent.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/typed.h"

#include <limits>
#include <map>
#include <QCoreApplication>

namespace insieme {
namespace {

/// Records shown, so that what can be done with the first of them stays in sight; those looked at, and of each kind
/// among them.
constexpr int mostRecords = 8, mostSought = 96, mostOfAKind = 8;
constexpr qsizetype mostLists = 2, mostRecent = 6, mostOfRecords = 8;
constexpr size_t mostTexts = 2; ///< read for one question: each costs milliseconds

/// The title itself, or its beginning: whole words, or so many letters that mean it.
bool isCalled(const QString &title, const QString &typed, qsizetype enough = 3)
{
    const QString whole = folded(title).simplified(), words = folded(typed).simplified();
    return !words.isEmpty() && whole.startsWith(words)
        && (words.size() >= enough || whole.size() == words.size() || whole[words.size()] == QLatin1Char(' '));
}

/// Whole words only: the first line is what Enter does, and whoever types the beginning of a name wants nobody undone
/// or removed.
bool isOrdered(const QString &action, const QString &typed)
{
    return isCalled(action, typed, std::numeric_limits<qsizetype>::max());
}

/// The area of a place: what stands between two multiples of ten belongs to the first.
int areaOf(const RecordType &type)
{
    const Layout *layout = layoutOf(type);
    const NavPlace *place = layout ? pageCatalogue().findPlace(QLatin1String(layout->view)) : nullptr;
    return place ? static_cast<int>(place->group) * 10'000 + place->order / 10 : -1;
}

/// Tables that others only choose from come after what people work with.
bool isReference(const RecordType &type)
{
    const Layout *layout = layoutOf(type);
    const NavPlace *place = layout ? pageCatalogue().findPlace(QLatin1String(layout->view)) : nullptr;
    return place && place->group == NavGroup::Rules;
}

bool beginsWords(const QString &text, const QString &typed)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &want : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(want); }))
            return false;
    }
    return true;
}

/// A state by the beginnings of its words, whatever they are said of: "scadute" and "attivo" are "Scaduto" and
/// "Attiva".
bool isState(const QString &state, const QString &typed)
{
    constexpr qsizetype leastStem = 3;
    QStringList stems;
    for (QString word : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() > leastStem && QStringView(u"aeio").contains(word.back()))
            word.chop(1);
        stems << word;
    }
    return beginsWords(state, stems.join(QLatin1Char(' ')));
}

} // namespace

std::vector<CommandPalette::Found> CommandPalette::found(const QString &text, bool codes) const
{
    std::vector<Found> result;
    const Search &search = m_shell.workspace().search();
    const auto add = [&result](const SearchHit &hit, const QString &code) {
        if (layoutOf(*hit.type))
            result.push_back({hit, code});
    };
    if (codes) {
        for (const auto &[hit, field, code] : search.findByCode(text, m_shell.context().shown, mostSought))
            add(hit, hit.type->label(*field) + QLatin1Char(' ') + code);
    } else {
        QList<SearchHit> hits = search.find(text, nullptr, mostSought, mostOfAKind);
        // "ulss6" is "ULSS 6" written in a hurry.
        static const QRegularExpression joined(QStringLiteral("(\\p{L})(\\d)"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        if (hits.isEmpty())
            hits =
                search.find(QString(text).replace(joined, QStringLiteral("\\1 \\2")), nullptr, mostSought, mostOfAKind);
        for (const SearchHit &hit : std::as_const(hits))
            add(hit, {});
        std::stable_partition(result.begin(), result.end(),
                              [](const Found &each) { return !isReference(*each.hit.type); });
    }
    return result;
}

std::vector<CommandPalette::Found> CommandPalette::chosen(const std::vector<Found> &found, bool codes)
{
    struct Turn {
        int turn; ///< of its area
        size_t area; ///< the place of its first in `found`
        size_t at;
        auto operator<=>(const Turn &) const = default;
    };
    std::map<int, std::pair<int, size_t>> areas; // turns, the first
    std::vector<Turn> order;
    for (size_t i = 0; i < found.size(); ++i) {
        const RecordType &type = *found[i].hit.type;
        auto &[turns, first] = areas.try_emplace(areaOf(type), 0, i).first->second;
        order.push_back({codes ? 0 : isReference(type) ? mostRecords : turns++, codes ? 0 : first, i});
    }
    std::sort(order.begin(), order.end());
    order.resize(std::min<size_t>(order.size(), mostRecords));
    std::sort(order.begin(), order.end(), [](const Turn &a, const Turn &b) { return a.at < b.at; });
    std::vector<Found> result;
    for (const Turn &each : order)
        result.push_back(found[each.at]);
    return result;
}

void CommandPalette::addLists(const QString &text, const std::vector<Found> &found, const std::vector<Found> &shown)
{
    if (found.size() == shown.size())
        return;
    QHash<const Layout *, int> counts;
    for (const Found &each : found)
        ++counts[layoutOf(*each.hit.type)];
    qsizetype lists = 0;
    for (const Found &each : shown) {
        const Layout *layout = layoutOf(*each.hit.type);
        if (counts.take(layout) < 2 || lists == mostLists) // each list once
            continue;
        const QString view = QLatin1String(layout->view);
        const NavPlace *place = pageCatalogue().findPlace(view);
        ListQuery query;
        query.type = findView(view)->type;
        query.conditions = findView(view)->conditions;
        query.text = text;
        query.on = m_shell.context().asOf;
        // A word may be in every record: nobody counts or orders them all while somebody types.
        if (!place || RecordList(m_shell.workspace().records(), query).isEmpty())
            continue;
        const QString all = (layout->feminine ? tr("All in %1…", "feminine") : tr("All in %1…", "masculine"))
                                .arg(PageCatalogue::titleOf(*place, m_shell.workspace()));
        ++lists;
        if (offered().contains(all)) // below the records; these are found by their texts
            continue;
        ListState state = firstState(*layout);
        state.text = text;
        add({QStringLiteral("list-filter"), all, {}, {}, [this, view, state] { emit stateWanted(view, state); }});
    }
}

CommandPalette::Entry CommandPalette::entryOf(const RecordType &type, const QUuid &id, const QString &title,
                                              const Result<AnyRecord> &record)
{
    const Layout &layout = *layoutOf(type);
    const Context context = m_shell.context();
    Entry entry{QLatin1String(layout.icon),
                shownTitle(type, id, title, context),
                {},
                {},
                [this, &type, id] { m_shell.openRecord(type, id); },
                [this, &type, id] { emit besideWanted(type, id); }};
    if (!record)
        return entry;
    const auto light = lightOf(layout, m_shell.workspace().records(), *record, context);
    if (light == Theme::Tone::Warn || light == Theme::Tone::Bad)
        entry.sign = light;
    const Field *next = layout.nextDate ? findField(type, QLatin1String(layout.nextDate)) : nullptr;
    const QString day = next ? displayOf(type, *next, record->data(), context) : QString();
    if (!day.isEmpty())
        entry.day = type.label(*next).toLower() + QLatin1Char(' ') + day;
    return entry;
}

void CommandPalette::explain(Entry &entry, const RecordType &type, const Result<AnyRecord> &record,
                             const QString &typed) const
{
    const Context context = m_shell.context();
    if (const QString reason = record ? reasonText(*record, typed, context) : QString(); !reason.isEmpty()) {
        entry.hint = reason;
        entry.marked = true;
        return;
    }
    const QString name = record ? partnerOf(m_shell.workspace().records(), *record, context) : QString();
    entry.hint = name.isEmpty() || entry.text.contains(name) ? type.singularLabel().toLower() : name;
}

void CommandPalette::addRecords(const QString &text, bool codes)
{
    const Workspace &workspace = m_shell.workspace();
    std::vector<Found> all = this->found(text, codes), texts;
    const auto inText = std::stable_partition(all.begin(), all.end(), [](const Found &at) { return !at.hit.inText; });
    texts.assign(inText, all.end());
    all.erase(inText, all.end());
    const std::vector<Found> shown = chosen(all, codes);
    std::optional<AnyRecord> record; // the first
    QList<QUuid> organisations;
    for (const Found &each : shown) {
        if (isA(*each.hit.type, describe<Organisation>()))
            organisations.append(each.hit.id);
    }
    // Who types an old name sees why a body is found.
    const auto formerly = formerlyTexts(workspace.records(), organisations, m_shell.context().day());
    for (const auto &[hit, code] : shown) {
        const auto held = workspace.records().load(*hit.type, hit.id);
        if (&hit == &shown.front().hit) {
            addGroup(tr("Records"));
            if (held)
                record = *held;
        }
        Entry entry = entryOf(*hit.type, hit.id, hit.title, held);
        if (!code.isEmpty() || formerly.contains(hit.id))
            entry.hint = code.isEmpty() ? formerly.value(hit.id) : code;
        else
            explain(entry, *hit.type, held, text);
        add(entry);
    }
    addLists(text, all, shown);
    if (record) {
        const SearchHit &best = shown.front().hit;
        bool any = false;
        for (const ActionKind *action : pageCatalogue().actionsOf(*best.type)) {
            if ((action->changes && !m_shell.canChange())
                || (action->whyNot && !action->whyNot(m_shell, *record).isEmpty()))
                continue;
            if (!any)
                addGroup(tr("Do with %1").arg(shownTitle(*best.type, best.id, best.title, m_shell.context())));
            any = true;
            add({QLatin1String(action->icon),
                 QCoreApplication::translate("Navigation", action->label),
                 {},
                 paint::keyText(action->key),
                 [this, action, held = *record] { action->run(m_shell, held); }});
        }
    }
    addTexts(texts, text);
}

void CommandPalette::addTexts(const std::vector<Found> &texts, const QString &typed)
{
    const Workspace &workspace = m_shell.workspace();
    for (size_t i = 0; i < std::min(texts.size(), mostTexts); ++i) {
        const SearchHit &hit = texts[i].hit;
        if (i == 0)
            addGroup(tr("Text in documents"));
        const auto held = workspace.records().load(*hit.type, hit.id);
        Entry entry = entryOf(*hit.type, hit.id, hit.title, held);
        const TextSource *source = workspace.catalogue().findText(*hit.type);
        // In company the words of a deed stay in it.
        const QString words = held && source && !m_shell.privacy()
            ? excerpt(source->words(workspace.records(), held->data()), typed)
            : QString();
        entry.hint = words.isEmpty() ? tr("%1, in its text").arg(hit.type->singularLabel().toLower())
                                     : QStringLiteral("«%1»").arg(words);
        entry.marked = !words.isEmpty();
        add(entry);
    }
    addLists(typed, texts, {texts.begin(), texts.begin() + std::min<qsizetype>(qsizetype(texts.size()), mostTexts)});
}

void CommandPalette::addRecent()
{
    const Workspace &workspace = m_shell.workspace();
    qsizetype count = 0;
    for (const auto &[type, id] : openedLately(workspace)) {
        if (!layoutOf(*type) || id == m_shown || count == mostRecent)
            continue;
        if (++count == 1)
            addGroup(tr("Opened lately"));
        const auto held = workspace.records().load(*type, id);
        Entry entry = entryOf(*type, id, workspace.title(*type, id, {}), held);
        explain(entry, *type, held, {});
        add(entry);
    }
}

void CommandPalette::addActions(const QString &text, bool called)
{
    bool first = true;
    for (const PageAction &action : m_actions) {
        if (!action.whyNot.isEmpty() || isOrdered(action.text, text) != called || !beginsWords(action.text, text))
            continue;
        if (first)
            addGroup(tr("Actions"));
        first = false;
        add({action.icon, action.text, {}, paint::keyText(action.key), action.run});
    }
    if (text.isEmpty() || !m_shell.canChange())
        return;
    for (const Layout &layout : layouts()) {
        const QString label = QCoreApplication::translate("Layout", layout.addLabel);
        const QString view = QLatin1String(layout.view);
        const bool here = std::any_of(m_actions.begin(), m_actions.end(),
                                      [&](const PageAction &action) { return action.text == label; });
        const NavPlace *place = pageCatalogue().findPlace(view);
        if (here || !place || isOrdered(label, text) != called || !beginsWords(label, text))
            continue;
        if (first)
            addGroup(tr("Actions"));
        first = false;
        add({QStringLiteral("plus"), label, PageCatalogue::titleOf(*place, m_shell.workspace()), {}, [this, view] {
                 m_shell.openNew(view);
             }});
    }
}

QString CommandPalette::whyNothing(const QString &text) const
{
    const Workspace &workspace = m_shell.workspace();
    const Done writable = workspace.writable();
    const QString words = text.startsWith(QLatin1Char('>')) ? text.mid(1).trimmed() : text.trimmed();
    const QString nothing = tr("Nothing found. Try the beginning of a word.");
    if (writable || words.isEmpty())
        return nothing;
    for (const Layout &layout : layouts()) {
        QStringList labels{QCoreApplication::translate("Layout", layout.addLabel)};
        for (const ActionKind *action : pageCatalogue().actionsOf(*findView(layout.view)->type)) {
            if (action->changes)
                labels << QCoreApplication::translate("Navigation", action->label);
        }
        for (const QString &label : labels) {
            if (beginsWords(label, words))
                return tr("“%1” is not offered, since it changes the file.").arg(label) + QLatin1Char(' ')
                    + (workspace.isReadOnly() ? workspace.readOnlyReason() : writable.error().text);
        }
    }
    return nothing;
}

void CommandPalette::addActionsOfRecords(const QString &text)
{
    constexpr qsizetype leastLetters = 3;
    if (text.size() < leastLetters)
        return;
    QSet<std::pair<QString, const Layout *>> known;
    for (const Layout &layout : layouts()) {
        const RecordType &type = *findView(layout.view)->type;
        const NavPlace *place = pageCatalogue().findPlace(QLatin1String(layout.view));
        for (const ActionKind *action : pageCatalogue().actionsOf(type)) {
            const QString label = QCoreApplication::translate("Navigation", action->label);
            const bool offered = std::any_of(m_actions.begin(), m_actions.end(),
                                             [&label](const PageAction &here) { return here.text == label; });
            if (!place || offered || (action->changes && !m_shell.canChange()) || !beginsWords(label, text)
                || known.size() == mostOfRecords || known.contains({label, &layout}))
                continue;
            if (known.isEmpty())
                addGroup(tr("Actions on a record"));
            known.insert({label, &layout});
            add({QLatin1String(action->icon), label,
                 tr("first open one in %1").arg(PageCatalogue::titleOf(*place, m_shell.workspace())),
                 paint::keyText(action->key), [this, key = place->key] { m_shell.openPlace(key); }});
        }
    }
}

void CommandPalette::addPages(const QString &text, bool called)
{
    bool first = true;
    for (const NavPlace &place : pageCatalogue().places()) {
        const QString title = PageCatalogue::titleOf(place, m_shell.workspace());
        const QString other =
            place.alsoCalled ? QCoreApplication::translate("Navigation", place.alsoCalled) : QString();
        if ((isCalled(title, text) || isCalled(other, text)) != called
            || (!beginsWords(title, text) && !beginsWords(other, text)))
            continue;
        if (first)
            addGroup(tr("Pages"));
        first = false;
        const bool byOther = !beginsWords(title, text);
        add({QLatin1String(place.icon),
             title,
             byOther ? other : PageCatalogue::groupTitle(place.group),
             {},
             [this, key = place.key] { m_shell.openPlace(key); }});
    }
}

void CommandPalette::addSettings(const QString &text, bool called)
{
    bool first = true;
    const auto offer = [&](const Entry &entry) {
        if (first)
            addGroup(tr("Settings"));
        first = false;
        add(entry);
    };
    for (const Setting &setting : m_settings) {
        if (isOrdered(setting.name, text) != called)
            continue;
        const QString words = QStringList{setting.name, setting.group, setting.alsoCalled}.join(QLatin1Char(' '));
        if (beginsWords(words, text))
            offer({setting.icon, setting.name, setting.value, {}, [this, key = QLatin1String(setting.key)] {
                       emit settingWanted(key);
                   }});
        const auto isMeant = [&](const QString &choice) {
            return !text.isEmpty() && setting.whyNot.isEmpty() && beginsWords(words + QLatin1Char(' ') + choice, text);
        };
        const auto line = [&setting](const QString &choice) {
            return QStringLiteral("%1: %2").arg(setting.name, choice);
        };
        for (const Setting::Choice &choice : setting.choices) {
            if (!choice.chosen && isMeant(choice.text))
                offer({choice.icon, line(choice.text), {}, {}, choice.run});
        }
        for (const PageAction &act : setting.acts) {
            const bool known = std::any_of(m_actions.begin(), m_actions.end(),
                                           [&act](const PageAction &each) { return each.text == act.text; });
            if (!known && act.whyNot.isEmpty() && isMeant(act.text))
                offer({act.icon, line(act.text), {}, paint::keyText(act.key), act.run});
        }
    }
}

void CommandPalette::addStates(const QString &text)
{
    // "scaduto conv": the longest beginning that is a state; the words after it narrow its lists.
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype count = words.size(); count >= 0; --count) {
        const size_t before = m_entries.size();
        addStates(words.mid(0, count).join(QLatin1Char(' ')), words.mid(count).join(QLatin1Char(' ')));
        if (m_entries.size() > before || count == 1)
            return;
    }
}

void CommandPalette::addStates(const QString &text, const QString &more)
{
    bool first = true;
    const auto offer = [&](const Layout *layout, const NavPlace &place, const QString &label, ListState state,
                           const std::function<void()> &run = {}) {
        const QString title = PageCatalogue::titleOf(place, m_shell.workspace());
        if (!more.isEmpty() && !beginsWords(title, more)) {
            // Words that the list itself finds something by.
            if (!layout)
                return;
            state.text = more;
            ListQuery query;
            query.type = findView(layout->view)->type;
            query.conditions = findView(layout->view)->conditions;
            for (const Condition &condition : state.conditions(*layout))
                query.conditions.push_back(condition);
            query.text = more;
            query.on = m_shell.context().asOf;
            const auto found = RecordList(m_shell.workspace().records(), query).page(0, 1);
            if (!found || found->empty())
                return;
        }
        if (first)
            addGroup(tr("States"));
        first = false;
        add({layout ? QLatin1String(layout->icon) : QLatin1String(place.icon),
             state.text.isEmpty() ? label : QStringLiteral("%1 · %2").arg(label, state.text),
             title,
             {},
             run ? run : [this, key = place.key, state] { emit stateWanted(key, state); }});
    };
    // What is late wherever something can be late.
    const Date asOf = m_shell.context().asOf;
    const Workspace &workspace = m_shell.workspace();
    for (const NavPlace &place : pageCatalogue().places()) {
        // Lists of another day tell what was in force then, not what is late now.
        const bool asked = (place.late || place.lateConditions) && isState(tr("expired late"), text)
            && !(place.lateConditions && stated(asOf));
        if (!asked)
            continue;
        // Of a list: what it opens with.
        const qint64 late = place.lateConditions
            ? countIn(*findView(place.key), workspace, place.lateConditions(workspace))
            : place.late(workspace);
        if (late <= 0)
            continue;
        const Layout *layout = place.lateConditions ? findLayout(place.key) : nullptr;
        ListState state = layout ? firstState(*layout) : ListState();
        if (layout)
            state.tokens = place.lateConditions(workspace);
        const bool all = more.isEmpty() || beginsWords(PageCatalogue::titleOf(place, workspace), more);
        const QString counted = place.lateCounted
            ? QCoreApplication::translate("Navigation", place.lateCounted, nullptr, static_cast<int>(late))
            : tr("%n past the day", nullptr, static_cast<int>(late));
        offer(
            layout, place, all ? counted : tr("Past the day"), std::move(state),
            layout ? std::function<void()>() : [this, key = place.key] { m_shell.openPlace(key); });
    }
    for (const Layout &layout : layouts()) {
        const NavPlace *place = pageCatalogue().findPlace(QLatin1String(layout.view));
        const Field *field = findField(*findView(layout.view)->type, u"status");
        // Tabs may tell kinds apart, which are no states.
        const bool tabs = tabChoices(layout) && (layout.light || qstrcmp(layout.tabs, "status") == 0);
        // How it was on another day only tabs tell.
        const bool filters = field && field->stored() && field->kind() == Kind::Choice && !stated(asOf);
        const ChoiceList *choices = tabs ? tabChoices(layout) : filters ? field->ops->choices : nullptr;
        for (int i = 0; place && choices && i < static_cast<int>(choices->items.size()); ++i) {
            if (!isState(choices->label(i), text))
                continue;
            ListState state = firstState(layout);
            if (tabs)
                state.tab = i + 1;
            else
                state.tokens.push_back({field, Condition::Test::Equal, Choice{choices, i}, {}});
            offer(&layout, *place, choices->label(i), std::move(state));
        }
    }
}

/// What is late, or falls due within seven days, whatever it belongs to: the agenda knows of all areas.
void CommandPalette::addDeadlines(const QString &text)
{
    constexpr int most = 8;
    if (stated(m_shell.context().asOf)) // it is today's
        return;
    const Agenda agenda(m_shell.workspace());
    const LocalMinute now = agenda.now();
    for (const bool late : {true, false}) {
        if (!isState(late ? tr("expired late") : tr("expiring due soon"), text))
            continue;
        std::vector<AgendaItem> items = agenda.items(late ? agenda.late() : agenda.soon(), most + 1);
        const bool more = items.size() > most;
        if (more)
            items.pop_back();
        if (!items.empty())
            addGroup(late ? tr("Late") : tr("Due within seven days"));
        for (const AgendaItem &each : items) {
            const AgendaItem item = toldIn(asShown(each), m_shell.context());
            QStringList words{item.which, item.who};
            words.removeAll(QString());
            const Layout *layout = layoutOf(*item.opens);
            add({layout ? QLatin1String(layout->icon) : QLatin1String("calendar-clock"),
                 QStringList{item.what, words.join(QStringLiteral(", "))}.join(QStringLiteral(" · ")),
                 distance(item, now),
                 {},
                 [this, type = item.opens, id = item.opensId] { m_shell.openRecord(*type, id); }});
        }
        const NavPlace *all = more ? pageCatalogue().findPlace(u"deadlines") : nullptr;
        if (all)
            add({QLatin1String(all->icon),
                 tr("All in %1…", "feminine").arg(PageCatalogue::titleOf(*all, m_shell.workspace())),
                 {},
                 {},
                 [this, key = all->key] { m_shell.openPlace(key); }});
    }
}

void CommandPalette::addDay(const QString &text)
{
    const auto day = typedDate(text, m_shell.workspace().today());
    if (!day)
        return;
    addGroup(tr("As of a day"));
    add({QStringLiteral("history"), tr("The register as of %1").arg(italianText(*day)), {}, {}, [this, day = *day] {
             emit dayWanted(day);
         }});
}

} // namespace insieme
