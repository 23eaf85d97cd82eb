// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placement_nodes.h"

#include "core/documents/italian_words.h"
#include "core/documents/record_merge.h"
#include "core/placements/figures.h"
#include "core/placements/fund_trace.h"
#include "core/placements/payroll.h"
#include "core/placements/ranking.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementDocuments)
};

Merged scalar(const char *label, Value value, const QString &text = {})
{
    Merged merged;
    merged.kind = Merged::Kind::Scalar;
    merged.value = std::move(value);
    merged.label = Texts::tr(label);
    merged.text = text;
    return merged;
}

/// One row: names with their values. The first row's names are the shape of the list.
using Row = std::vector<std::pair<QString, Merged>>;

MergeNodePtr nodeOf(const Row &row)
{
    auto node = std::make_shared<MapNode>();
    for (const auto &[name, merged] : row)
        node->values.insert(name, merged);
    return node;
}

Merged listOf(const char *label, const Row &shape, const std::vector<Row> &rows)
{
    Merged merged;
    merged.kind = Merged::Kind::List;
    merged.label = Texts::tr(label);
    Row empty = shape;
    for (auto &[name, value] : empty)
        value.value = {};
    merged.shape = nodeOf(empty);
    for (const Row &row : rows)
        merged.list.push_back(nodeOf(row));
    return merged;
}

Merged node(const char *label, const Row &row, bool there)
{
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = Texts::tr(label);
    merged.shape = nodeOf(row);
    if (there)
        merged.node = merged.shape;
    return merged;
}

Merged clockDay(const char *label, const Date &day)
{
    return scalar(label, stated(day) ? Value(day) : Value());
}

/// "giugno 2026": documents are Italian whatever the program speaks.
QString monthName(const Date &month)
{
    return longDate(month).section(QLatin1Char(' '), 1);
}

/// Monday 0 … Sunday 6.
QString weekdayName(int weekday)
{
    static const QStringList names{QStringLiteral("lunedì"),  QStringLiteral("martedì"), QStringLiteral("mercoledì"),
                                   QStringLiteral("giovedì"), QStringLiteral("venerdì"), QStringLiteral("sabato"),
                                   QStringLiteral("domenica")};
    return names.value(weekday);
}

Row weekRow(int weekday, qint64 minutes)
{
    return {
        {QStringLiteral("giorno"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Weekday"), weekdayName(weekday))},
        {QStringLiteral("ore"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours"), Minutes{minutes})}};
}

Row monthRow(const MonthBalance &month)
{
    return {
        {QStringLiteral("mese"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Month"), monthName(month.month))},
        {QStringLiteral("previste"),
         scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Planned"), Minutes{month.plannedMinutes})},
        {QStringLiteral("fatte"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Done"), Minutes{month.doneMinutes})},
        {QStringLiteral("frequenza"),
         scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Attendance"),
                month.attendance ? Value(*month.attendance) : Value(),
                month.attendance ? italianText(*month.attendance) : QStringLiteral("–"))},
        {QStringLiteral("indennita"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Allowance"), month.allowance)}};
}

/// A day of the printed register: what is planned, and why not where nothing is.
Row dayRow(const Date &day, const PlacementClock &clock)
{
    const bool inside = clock.input.start <= day && day <= clock.result.end;
    const qint64 minutes =
        inside ? calendar::plannedMinutes(clock.input.week, clock.input.work, clock.result.suspended, day, day) : 0;
    QString note;
    for (const calendar::Interval &suspended : clock.result.suspended) {
        if (suspended.contains(day))
            note = QStringLiteral("sospeso");
    }
    if (!inside)
        note = QStringLiteral("–");
    else if (note.isEmpty() && minutes == 0)
        note = calendar::isPublicHoliday(day) && day.day_of_week() != 0 ? QStringLiteral("festività") : QString();
    return {{QStringLiteral("numero"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Day"), qint64(day.day()))},
            {QStringLiteral("giorno"),
             scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Weekday"),
                    weekdayName((day.day_of_week().as_number() + 6) % 7))},
            {QStringLiteral("previste"),
             scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Planned"), minutes > 0 ? Value(Minutes{minutes}) : Value(),
                    minutes > 0 ? plainText(Minutes{minutes}) : QString())},
            {QStringLiteral("nota"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Note"), note)}};
}

} // namespace

Result<MergeNodePtr> placementNode(const Records &records, const Placement &placement, const Context &context,
                                   const Date &month)
{
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(placement), context);
    const auto clock = clockOf(records, placement);
    const auto registers = registersOf(records, placement.id);
    if (!registers)
        return tl::unexpected(registers.error());
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    add("consorzio", consortiumNode(records, context));
    add("oggi", clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Today"), context.today));
    add("scadenza", clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "End"), clock ? clock->result.end : Date()));
    add("scadenza_iniziale",
        clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "First end"), clock ? clock->result.baseEnd : Date()));
    add("ultimo_giorno_utile",
        clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Last working day"),
                 clock ? clock->result.lastWorkingDay : Date()));
    add("giorni_effettivi",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days without suspensions"),
               clock ? Value(clock->result.netDays) : Value()));
    const calendar::WeeklySchedule week = weekOf(placement);
    add("ore_settimanali",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours a week"),
               week.weekly() > 0 ? Value(Minutes{week.weekly()}) : Value()));
    std::vector<Row> rows;
    for (int i = 0; i < 7; ++i) {
        if (week.minutes[static_cast<size_t>(i)] > 0)
            rows.push_back(weekRow(i, week.minutes[static_cast<size_t>(i)]));
    }
    add("settimana", listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Week"), weekRow(0, 0), rows));

    const PlacementClock none;
    const HoursBalance hours = clock ? hoursOf(*clock, *registers, context.today) : HoursBalance{};
    add("ore_previste",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours planned"),
               clock ? Value(Minutes{hours.target}) : Value()));
    add("ore_fatte", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours done"), Minutes{hours.done}));
    add("ore_perse", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours lost"), Minutes{hours.lost}));
    add("ore_residue", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours left"), Minutes{hours.left}));
    rows.clear();
    Money allowances;
    const std::vector<MonthBalance> balances =
        clock ? monthsOf(*clock, placement, *registers) : std::vector<MonthBalance>();
    for (const MonthBalance &balance : balances) {
        if (balance.registered)
            rows.push_back(monthRow(balance));
        allowances = allowances + balance.allowance;
    }
    add("registro_mesi", listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Months"), monthRow({}), rows));
    add("totale_indennita", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Allowances"), allowances));
    rows.clear();
    for (Date day = month; stated(month) && clock && day.month() == month.month(); day = day + Days(1)) {
        // A page for a month: days of the week on which nobody is expected are left out.
        if (week.weekly() == 0 || week.on(day) > 0)
            rows.push_back(dayRow(day, *clock));
    }
    add("registro_giorni",
        listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Days"), dayRow(Date(1970, 1, 1), none), rows));
    // Who looks at a register in company is not told what keeps people away.
    add("motivi_neutri",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reasons hidden"), context.shown < Disclosure::Personal));
    add("registro_mese", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Month"), monthName(month)));
    qint64 planned = 0;
    for (const MonthBalance &balance : balances)
        planned += balance.month == month ? balance.plannedMinutes : 0;
    add("registro_previste", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Planned"), Minutes{planned}));

    // The acts speak of the latest suspension and of the latest extension, of the end before each and of the end that
    // it gave: as far as was decided by then.
    const auto decided = [](const PlacementSuspension &one) {
        return stated(one.decidedOn) ? one.decidedOn : one.start;
    };
    const auto endOn = [&](const Date &day, auto without) {
        Placement then = placement;
        without(then);
        const auto later = [&day](const Date &other) { return stated(day) && stated(other) && day < other; };
        std::erase_if(then.suspensions, [&](const PlacementSuspension &one) { return later(decided(one)); });
        std::erase_if(then.extensions, [&](const PlacementExtension &one) { return later(one.decidedOn); });
        const auto counted = clockOf(records, then);
        return counted ? counted->result.end : Date();
    };
    const auto whole = [](Placement &) {};
    PlacementSuspension suspension;
    Date before, after;
    if (!placement.suspensions.empty()) {
        const auto latest = std::max_element(placement.suspensions.begin(), placement.suspensions.end(),
                                             [&](const PlacementSuspension &a, const PlacementSuspension &b) {
                                                 return std::pair(decided(a), a.start) < std::pair(decided(b), b.start);
                                             });
        suspension = *latest;
        before = endOn(decided(suspension), [at = latest - placement.suspensions.begin()](Placement &p) {
            p.suspensions.erase(p.suspensions.begin() + at);
        });
        after = endOn(decided(suspension), whole);
    }
    const auto reason = records.load(suspension.reason);
    const QString neutralReason = !reason ? QString() : reason->revealsHealth ? reason->neutralName : reason->name;
    const qint64 moved = stated(before) && stated(after) ? (after - before).days() : 0;
    add("ultima_sospensione",
        node(QT_TRANSLATE_NOOP("PlacementDocuments", "Suspension"),
             {{QStringLiteral("motivo"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reason"),
                      !reason || context.shown < Disclosure::Personal ? neutralReason : reason->name)},
              {QStringLiteral("motivo_neutro"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reason"), neutralReason)},
              {QStringLiteral("riferimento"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Legal reference"),
                      reason ? Value(reason->legalReference) : Value())},
              {QStringLiteral("dal"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "From"), suspension.start)},
              {QStringLiteral("al"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "To"), suspension.end)},
              {QStringLiteral("giorni"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days"),
                      stated(suspension.start) && stated(suspension.end)
                          ? Value(qint64((suspension.end - suspension.start).days() + 1))
                          : Value())},
              {QStringLiteral("atto"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Act"),
                      suspension.act.isEmpty() ? Value() : Value(suspension.act))},
              {QStringLiteral("data"),
               clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Act of"), suspension.decidedOn)},
              {QStringLiteral("fine_prima"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "End before"), before)},
              {QStringLiteral("fine_dopo"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "End after"), after)},
              {QStringLiteral("giorni_recuperati"),
               scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days added"), moved > 0 ? Value(moved) : Value())}},
             !placement.suspensions.empty()));
    PlacementExtension extension;
    before = after = {};
    if (!placement.extensions.empty()) {
        const auto latest = std::max_element(
            placement.extensions.begin(), placement.extensions.end(),
            [](const PlacementExtension &a, const PlacementExtension &b) { return a.decidedOn < b.decidedOn; });
        extension = *latest;
        before = endOn(extension.decidedOn, [at = latest - placement.extensions.begin()](Placement &p) {
            p.extensions.erase(p.extensions.begin() + at);
        });
        after = endOn(extension.decidedOn, whole);
    }
    add("ultima_proroga",
        node(
            QT_TRANSLATE_NOOP("PlacementDocuments", "Extension"),
            {{QStringLiteral("giorni"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days"), extension.days)},
             {QStringLiteral("motivo"),
              extension.reason.isEmpty() || context.shown >= Disclosure::Personal
                  ? scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reason"),
                           extension.reason.isEmpty() ? Value() : Value(extension.reason))
                  : maskedNode(Texts::tr("Reason"))},
             {QStringLiteral("atto"),
              scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Act"),
                     extension.act.isEmpty() ? Value() : Value(extension.act))},
             {QStringLiteral("data"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Act of"), extension.decidedOn)},
             {QStringLiteral("fine_prima"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "End before"), before)},
             {QStringLiteral("fine_dopo"), clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "End after"), after)}},
            !placement.extensions.empty()));
    return MergeNodePtr(root);
}

Result<MergeNodePtr> allowancesNode(const Records &records, const Id<UtilityProject> &id, const Context &context,
                                    const Date &month)
{
    auto project = records.load(id);
    if (!project)
        return tl::unexpected(std::move(project).error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*project), context);
    const auto lines = payrollOf(records, id, month, context.shown >= Disclosure::Sensitive);
    if (!lines)
        return tl::unexpected(lines.error());
    struct Who {
        QString code, name, taxCode;
    };
    const auto codeAndName = [](const Who &who) {
        return Row{
            {QStringLiteral("codice_inserimento"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Code"), who.code)},
            {QStringLiteral("persona"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Person"), who.name)}};
    };
    const auto rowOf = [&](const Who &who, const MonthBalance &balance) {
        Row row = monthRow(balance);
        for (const auto &each : codeAndName(who))
            row.push_back(each);
        row.push_back({QStringLiteral("codice_fiscale"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Tax code"), who.taxCode,
                              who.taxCode.isEmpty() ? QStringLiteral("–") : who.taxCode)});
        row.push_back({QStringLiteral("giorni_presenza"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days present"), balance.doneDays)});
        if (balance.registered)
            return row;
        // Not done is not zero: nobody knows yet.
        for (auto &[name, merged] : row) {
            if (name == QLatin1String("fatte") || name == QLatin1String("giorni_presenza")
                || name == QLatin1String("indennita"))
                merged.text = QStringLiteral("–");
            if (name == QLatin1String("frequenza") && balance.plannedMinutes > 0)
                merged.value = {}, merged.text = QStringLiteral("–");
        }
        return row;
    };
    const auto openRow = [&](const Who &who, const QString &state) {
        Row row = codeAndName(who);
        row.push_back({QStringLiteral("stato"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Register"), state)});
        return row;
    };
    const auto absenceRow = [&](const Who &who, const PayrollAbsence &absence) {
        Row row = codeAndName(who);
        row.push_back(
            {QStringLiteral("motivo"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reason"), absence.name)});
        row.push_back(
            {QStringLiteral("giorni"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Days"), absence.days)});
        row.push_back({QStringLiteral("ore"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours"), Minutes{absence.minutes})});
        return row;
    };
    std::vector<Row> rows, open, absences;
    qint64 minutes = 0;
    Money sum;
    for (const PayrollLine &line : *lines) {
        const auto person = records.load(line.placement.person);
        const RecordType &type = describe<Person>();
        const auto shown = [&](const char *column) {
            return person ? displayOf(type, *findField(type, QLatin1String(column)), &*person, context) : QString();
        };
        const Who who{line.placement.code, shown("full_name"), shown("tax_code")};
        rows.push_back(rowOf(who, line.balance));
        if (!line.complete())
            open.push_back(openRow(who, textOf(line.state)));
        for (const PayrollAbsence &absence : line.absences)
            absences.push_back(absenceRow(who, absence));
        minutes += line.balance.doneMinutes;
        sum = sum + line.balance.allowance;
    }
    root->extra.insert(QStringLiteral("consorzio"), consortiumNode(records, context));
    root->extra.insert(QStringLiteral("oggi"),
                       clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Today"), context.today));
    root->extra.insert(QStringLiteral("mese"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Month"), monthName(month)));
    root->extra.insert(QStringLiteral("righe"),
                       listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Rows"), rowOf({}, {}), rows));
    root->extra.insert(QStringLiteral("registri_aperti"),
                       listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Registers to complete"), openRow({}, {}), open));
    root->extra.insert(QStringLiteral("assenze"),
                       listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Absences"), absenceRow({}, {}), absences));
    root->extra.insert(QStringLiteral("totale_ore"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours"), Minutes{minutes}));
    root->extra.insert(QStringLiteral("totale_indennita"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Allowances"), sum));
    return MergeNodePtr(root);
}

Result<MergeNodePtr> figuresNode(const Records &records, const Id<UtilityProject> &id, const Context &context, int year)
{
    auto project = records.load(id);
    if (!project)
        return tl::unexpected(std::move(project).error());
    const Date from(static_cast<unsigned short>(year), 1, 1), to(static_cast<unsigned short>(year), 12, 31);
    const auto figures = figuresOf(records, id, from, stated(context.today) ? std::min(to, context.today) : to);
    if (!figures)
        return tl::unexpected(figures.error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*project), context);
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    const auto rowOf = [](const SafeGroup &group) {
        return Row{
            {QStringLiteral("voce"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Group"), group.name)},
            {QStringLiteral("persone"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "People"), group.people)}};
    };
    const auto list = [&](const char *name, const std::vector<PlacementFigures::Group> &groups) {
        std::vector<Row> rows;
        for (const SafeGroup &group : safeToShow(groups))
            rows.push_back(rowOf(group));
        add(name, listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Groups"), rowOf({}), rows));
    };
    add("consorzio", consortiumNode(records, context));
    add("oggi", clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Today"), context.today));
    add("anno", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Year"), qint64(year)));
    const auto count = [&](const char *name, const char *label, qint64 number) {
        const auto safe = safeToShow({{{}, number}});
        add(name, scalar(label, number, safe.front().people));
    };
    count("persone", QT_TRANSLATE_NOOP("PlacementDocuments", "People"), figures->people);
    count("avviati", QT_TRANSLATE_NOOP("PlacementDocuments", "Started"), figures->started);
    count("conclusi", QT_TRANSLATE_NOOP("PlacementDocuments", "Ended"), figures->ended);
    count("in_corso", QT_TRANSLATE_NOOP("PlacementDocuments", "Running"), figures->running);
    add("ore_svolte", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours done"), Minutes{figures->minutes}));
    add("costo_rendicontato", scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Reported in all"), figures->cost));
    add("costo_orario",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Cost per hour"),
               figures->costPerHour ? Value(*figures->costPerHour) : Value()));
    const QString coverage = coverageOf(*figures, true).join(QLatin1Char(' '));
    add("copertura_costo",
        scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "What the cost of an hour is about"),
               coverage.isEmpty() ? Value() : Value(coverage)));
    list("per_tipo", figures->byKind);
    list("per_comune", figures->byMunicipality);
    list("per_esito", figures->byOutcome);
    return MergeNodePtr(root);
}

Result<MergeNodePtr> applicationNode(const Records &records, const Id<PlacementApplication> &id, const Context &context)
{
    auto application = records.load(id);
    if (!application)
        return tl::unexpected(std::move(application).error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*application), context);
    Value position;
    bool selected = application->status == ApplicationStatus::Selected;
    const auto project = records.load(application->project);
    const auto all = applicationsOf(records, application->project);
    if (project && all) {
        for (const ComuneRanking &list : rank(*project, *all)) {
            for (const RankedApplication &row : list.rows) {
                if (row.application.id != application->id)
                    continue;
                position = qint64(row.rank);
                selected |= row.selected;
            }
        }
    }
    const bool excluded =
        application->status == ApplicationStatus::Excluded || application->status == ApplicationStatus::Withdrawn;
    const qint64 points = totalPoints(*application);
    root->extra.insert(QStringLiteral("consorzio"), consortiumNode(records, context));
    root->extra.insert(QStringLiteral("oggi"),
                       clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Today"), context.today));
    root->extra.insert(QStringLiteral("posizione"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Rank"), position));
    root->extra.insert(QStringLiteral("selezionata"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Selected"), selected && !excluded));
    root->extra.insert(QStringLiteral("esclusa"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Excluded"), excluded));
    root->extra.insert(QStringLiteral("punteggio"),
                       scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Points"), points, italianText(Percent{points})));
    return MergeNodePtr(root);
}

Result<MergeNodePtr> reportNode(const Records &records, const Id<CostReport> &id, const Context &context)
{
    auto report = records.load(id);
    if (!report)
        return tl::unexpected(std::move(report).error());
    const auto trace = traceOf(records, report->fund);
    if (!trace)
        return tl::unexpected(trace.error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*report), context);
    const auto rowOf = [](qint64 position, const QString &code, const CostReportLine &line, Money share) {
        return Row{
            {QStringLiteral("numero"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Number"), position)},
            {QStringLiteral("codice_inserimento"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Code"), code)},
            {QStringLiteral("descrizione"),
             scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Description"), line.description)},
            {QStringLiteral("ore"),
             scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Hours"), line.hours ? Value(*line.hours) : Value(),
                    line.hours ? plainText(*line.hours) : QStringLiteral("–"))},
            {QStringLiteral("quota"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Share of the fund"), share)},
            {QStringLiteral("importo"), scalar(QT_TRANSLATE_NOOP("PlacementDocuments", "Amount"), line.amount)}};
    };
    std::vector<Row> rows;
    qint64 position = 0;
    for (const CostReportLine &line : report->lines) {
        const auto placement = records.load(line.placement);
        Money share;
        for (const FundTrace::Line &entry : trace->lines) {
            if (entry.placement == line.placement)
                share = entry.share;
        }
        // Codes, never names: what leaves the office says what was paid, not to whom.
        rows.push_back(rowOf(++position, placement ? placement->code : QString(), line, share));
    }
    const auto add = [&root](const char *name, const char *label, Money amount) {
        root->extra.insert(QLatin1String(name), scalar(label, amount));
    };
    root->extra.insert(QStringLiteral("consorzio"), consortiumNode(records, context));
    root->extra.insert(QStringLiteral("oggi"),
                       clockDay(QT_TRANSLATE_NOOP("PlacementDocuments", "Today"), context.today));
    root->extra.insert(QStringLiteral("righe"),
                       listOf(QT_TRANSLATE_NOOP("PlacementDocuments", "Rows"), rowOf(0, {}, {}, {}), rows));
    add("assegnato", QT_TRANSLATE_NOOP("PlacementDocuments", "Allocation"), trace->allocation);
    add("ai_progetti", QT_TRANSLATE_NOOP("PlacementDocuments", "To projects"), trace->toProjects);
    add("agli_inserimenti", QT_TRANSLATE_NOOP("PlacementDocuments", "To placements"), trace->toPlacements);
    add("rendicontato", QT_TRANSLATE_NOOP("PlacementDocuments", "Reported in all"), trace->reported);
    add("da_rendicontare", QT_TRANSLATE_NOOP("PlacementDocuments", "Still to report"), trace->residual);
    add("non_assegnato", QT_TRANSLATE_NOOP("PlacementDocuments", "Not assigned"),
        trace->unassigned + trace->freeInProjects);
    add("incassato", QT_TRANSLATE_NOOP("PlacementDocuments", "Received"), trace->received);
    return MergeNodePtr(root);
}

} // namespace insieme::documents
