// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/housing_nodes.h"

#include "core/calendar/periods.h"
#include "core/documents/italian_words.h"
#include "core/documents/record_merge.h"
#include "core/housing/contributions.h"
#include "core/housing/house_figures.h"
#include "core/housing/waiting_list.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/person.h"

#include <map>
#include <QCoreApplication>

namespace insieme::documents {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingDocuments)
};

/// A value; `text` where a row has nothing to say ("–").
Merged scalar(const QString &label, Value value, const QString &text = {})
{
    return {Merged::Kind::Scalar, std::move(value), label, text, {}, {}, {}};
}

Merged words(const QString &label, const QString &text)
{
    return scalar(label, text.isEmpty() ? Value() : Value(text), text);
}

/// One row of a table. Cells are texts: what is empty is a dash, not a gap.
using Row = std::vector<std::pair<const char *, Merged>>;

Merged cell(const QString &text)
{
    return words({}, text.isEmpty() ? QStringLiteral("–") : text);
}

MergeNodePtr nodeOf(const Row &row)
{
    auto node = std::make_shared<MapNode>();
    for (const auto &[name, merged] : row)
        node->values.insert(QLatin1String(name), merged);
    return node;
}

Merged listOf(const QString &label, const std::vector<const char *> &names, const std::vector<Row> &rows)
{
    Merged merged;
    merged.kind = Merged::Kind::List;
    merged.label = label;
    Row shape;
    for (const char *name : names)
        shape.emplace_back(name, cell({}));
    merged.shape = nodeOf(shape);
    for (const Row &row : rows)
        merged.list.push_back(nodeOf(row));
    return merged;
}

template<class R>
Merged recordNode(const QString &label, const Records &records, const Id<R> &id, const Context &context)
{
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = label;
    merged.shape = std::make_shared<RecordNode>(records, AnyRecord(describe<R>()), context);
    if (!id.isNull()) {
        if (auto record = records.load(describe<R>(), id.uuid()))
            merged.node = std::make_shared<RecordNode>(records, std::move(*record), context);
    }
    return merged;
}

Merged consortiumOf(const Records &records, const Context &context)
{
    const std::vector<QUuid> ids = records.ids(describe<Consortium>());
    return recordNode(Texts::tr("Consortium"), records, ids.empty() ? Id<Consortium>() : Id<Consortium>(ids.front()),
                      context);
}

QString shownText(const RecordType &type, const void *record, const char *column, const Context &context)
{
    return displayOf(type, *findField(type, QLatin1String(column)), record, context);
}

QString wholeMetres(Area surface)
{
    const qint64 hundredths = (surface.squareCentimetres + 50) / 100;
    return italianText(Percent{hundredths});
}

Row guestRow(const Person &person, const QString &relation, const Context &context)
{
    const RecordType &type = describe<Person>();
    return {{"nome", cell(shownText(type, &person, "full_name", context))},
            {"codice_fiscale", cell(shownText(type, &person, "tax_code", context))},
            {"data_nascita", cell(shownText(type, &person, "birth_date", context))},
            {"relazione", cell(relation)}};
}

std::vector<Row> guestsOf(const Records &records, const HousingStay &stay, const Context &context)
{
    std::vector<Row> rows;
    const Household household = householdOf(records, stay);
    const auto add = [&](const Id<Person> &id, const QString &relation) {
        if (const auto person = records.load(id))
            rows.push_back(guestRow(*person, relation, context));
    };
    bool reference = false;
    for (const HouseholdMember &member : household.members) {
        if (!inForce(member.from, member.to, stay.start))
            continue;
        reference = reference || member.person == stay.person;
        add(member.person, shownText(describe<HouseholdMember>(), &member, "relation", context));
    }
    if (!reference)
        add(stay.person, QStringLiteral("Ospite"));
    return rows;
}

/// What is due each month, as a deed says it: papers are Italian whatever the program speaks.
Row termRow(const StayTerm &term)
{
    const QString amount = term.amount ? QStringLiteral("€ %1 al mese").arg(italianText(*term.amount)) : QString();
    const QString share = term.percent ? italianText(*term.percent) + QStringLiteral(" %") : QString();
    QString what, measure;
    switch (term.kind) {
    case TermKind::Fixed:
        what = QStringLiteral("Contributo fisso per il nucleo");
        measure = amount;
        break;
    case TermKind::PerPerson:
        what = QStringLiteral("Contributo per ciascuna persona");
        measure = amount;
        break;
    case TermKind::IseePercent:
        what = QStringLiteral("Contributo in proporzione all'ISEE");
        measure = share + QStringLiteral(" di un dodicesimo dell'ISEE al mese");
        break;
    case TermKind::IncomePercent:
        what = QStringLiteral("Contributo in proporzione al reddito");
        measure = share + QStringLiteral(" di un dodicesimo del reddito al mese");
        break;
    case TermKind::Metered:
        what = QStringLiteral("Utenze a consumo");
        measure = QStringLiteral("secondo le letture dei contatori");
        break;
    }
    QStringList when;
    if (stated(term.from))
        when << QStringLiteral("dal %1").arg(italianText(term.from));
    if (stated(term.to))
        when << QStringLiteral("al %1").arg(italianText(term.to));
    if (!when.isEmpty())
        what += QStringLiteral(" (%1)").arg(when.join(QLatin1Char(' ')));
    return {{"descrizione", cell(what)}, {"misura", cell(measure)}};
}

QString countingSentence(const ContributionRules &rules)
{
    return QStringLiteral("Per una parte di mese il contributo è dovuto in proporzione ai giorni (%1); il giorno di "
                          "ingresso si conta, quello di uscita %2.")
        .arg(rules.proration == Proration::Thirtieths ? QStringLiteral("in trentesimi")
                                                      : QStringLiteral("sui giorni del mese"),
             rules.exitDayCounted ? QStringLiteral("pure") : QStringLiteral("no"));
}

QString choiceText(const RecordType &type, const void *row, const char *column)
{
    return displayOf(type, *findField(type, QLatin1String(column)), row, Context{});
}

struct Readings {
    std::vector<Row> entry, exit;
    QStringList notRead; ///< meters without a reading since the keys came back
};

Readings readingsOf(const HousingStay &stay)
{
    std::map<MeterKind, std::pair<const StayReading *, const StayReading *>> meters;
    for (const StayReading &reading : stay.readings) {
        auto &[first, last] = meters[reading.meter];
        if (!first || reading.day < first->day)
            first = &reading;
        if (!last || last->day < reading.day)
            last = &reading;
    }
    Readings result;
    for (const auto &[meter, pair] : meters) {
        const auto &[first, last] = pair;
        const QString name = choiceText(describe<StayReading>(), first, "meter");
        result.entry.push_back({{"contatore", cell(name)},
                                {"giorno", cell(italianText(first->day))},
                                {"lettura", cell(QString::number(first->value))}});
        const bool both = last != first;
        result.exit.push_back({{"contatore", cell(name)},
                               {"prima", cell(QString::number(first->value))},
                               {"dopo", cell(both ? QString::number(last->value) : QString())},
                               {"giorno", cell(both ? italianText(last->day) : QString())},
                               {"consumo", cell(both ? QString::number(last->value - first->value) : QString())}});
        if (stated(stay.leftOn) && last->day < stay.leftOn)
            result.notRead << name;
    }
    return result;
}

void addInventory(RecordNode &root, const HousingStay &stay)
{
    std::vector<Row> rows;
    QStringList wrong, unsaid;
    for (const StayItem &item : stay.items) {
        const RecordType &type = describe<StayItem>();
        rows.push_back({{"numero", cell(QString::number(rows.size() + 1))},
                        {"nome", cell(item.name)},
                        {"quantita", cell(QString::number(item.quantity))},
                        {"stato_ingresso", cell(choiceText(type, &item, "state_in"))},
                        {"stato_uscita", cell(item.stateOut ? choiceText(type, &item, "state_out") : QString())}});
        if (item.stateOut == ItemState::Damaged || item.stateOut == ItemState::Missing)
            wrong << QStringLiteral("%1 (%2)").arg(item.name, choiceText(type, &item, "state_out").toLower());
        if (!item.stateOut)
            unsaid << item.name;
    }
    root.extra.insert(
        QStringLiteral("inventario_righe"),
        listOf(Texts::tr("Inventory"), {"numero", "nome", "quantita", "stato_ingresso", "stato_uscita"}, rows));
    root.extra.insert(QStringLiteral("cose_da_valutare"),
                      words(Texts::tr("Damaged or missing"), wrong.join(QStringLiteral(", "))));
    // What nobody wrote down is neither whole nor damaged.
    root.extra.insert(QStringLiteral("cose_senza_stato"),
                      words(Texts::tr("Without a state at the exit"), unsaid.join(QStringLiteral(", "))));
    root.extra.insert(
        QStringLiteral("cose_in_ordine"),
        scalar(Texts::tr("Nothing damaged or missing"), !stay.items.empty() && wrong.isEmpty() && unsaid.isEmpty()));
}

/// What came back of the deposit and what was kept, once it came back; until then what is still to be given back.
void addDeposit(RecordNode &root, const HousingStay &stay)
{
    const Money paid = stay.deposit.value_or(Money{}), returned = stay.depositReturned.value_or(paid);
    const bool back = stated(stay.depositReturnedOn);
    const auto add = [&root](const char *name, const QString &label, bool there, const Money &amount) {
        root.extra.insert(QLatin1String(name), scalar(label, there ? Value(amount) : Value()));
    };
    add("deposito_restituito", Texts::tr("Deposit given back"), back, returned);
    add("deposito_trattenuto", Texts::tr("Deposit kept"), back && returned < paid, paid - returned);
    add("deposito_da_rendere", Texts::tr("Deposit to give back"), !back && stay.deposit && stated(stay.depositPaidOn),
        paid);
}

/// Dues of the guest that are open, oldest first: what the guest paid goes to the oldest.
std::vector<Row> openDues(const ContributionStatement &account, Money &sum)
{
    qint64 paid = 0;
    for (const StatementLine &line : account.lines) {
        if (line.payer.isGuest())
            paid += line.paid.cents - std::min<qint64>(line.due.cents, 0);
    }
    std::vector<Row> rows;
    for (const StatementLine &line : account.lines) {
        if (!line.payer.isGuest() || line.due.cents <= 0)
            continue;
        const qint64 open = line.due.cents - std::clamp<qint64>(paid, 0, line.due.cents);
        paid -= line.due.cents - open;
        if (open == 0)
            continue;
        sum.cents += open;
        rows.push_back({{"descrizione", cell(line.text)},
                        {"scadenza", cell(italianText(line.day))},
                        {"importo", cell(italianText(Money{open}))}});
    }
    return rows;
}

QString amountCell(Money amount)
{
    return amount.cents == 0 ? QString() : italianText(amount);
}

Done addAccount(RecordNode &root, const Records &records, const HousingStay &stay, const Context &context,
                const Date &until)
{
    const auto account = statementOf(records, stay.id, until);
    if (!account)
        return tl::unexpected(account.error());
    const auto payer = [&](const Payer &who, const Date &day) {
        return who.isGuest() || !context.titles ? QStringLiteral("Ospite") : payerName(*context.titles, who, day);
    };
    std::vector<Row> rows;
    struct Sums {
        Money due, paid;
    };
    std::map<QString, Sums> sums;
    for (const StatementLine &line : account->lines) {
        const QString name = payer(line.payer, line.day);
        rows.push_back({{"giorno", cell(italianText(line.day))},
                        {"descrizione", cell(line.text)},
                        {"pagante", cell(name)},
                        {"dovuto", cell(amountCell(line.due))},
                        {"versato", cell(amountCell(line.paid))},
                        {"saldo", cell(italianText(line.balance))}});
        sums[name].due = sums[name].due + line.due;
        sums[name].paid = sums[name].paid + line.paid;
    }
    std::vector<Row> payers;
    payers.reserve(sums.size());
    for (const auto &[name, sum] : sums)
        payers.push_back({{"pagante", cell(name)},
                          {"dovuto", cell(italianText(sum.due))},
                          {"versato", cell(italianText(sum.paid))},
                          {"saldo", cell(italianText(sum.due - sum.paid))}});
    Money open;
    const std::vector<Row> overdue = openDues(*account, open);
    const Money balance = account->arrears();
    const auto add = [&root](const char *name, Merged merged) { root.extra[QLatin1String(name)] = std::move(merged); };
    add("movimenti",
        listOf(Texts::tr("Movements"), {"giorno", "descrizione", "pagante", "dovuto", "versato", "saldo"}, rows));
    add("saldi",
        listOf(Texts::tr("By payer"), {"pagante", "dovuto", "versato", "saldo"},
               payers.size() > 1 ? payers : std::vector<Row>()));
    add("scaduti", listOf(Texts::tr("Overdue"), {"descrizione", "scadenza", "importo"}, overdue));
    add("totale_scaduto", scalar(Texts::tr("Overdue"), open));
    add("totale_dovuto", scalar(Texts::tr("Due"), account->due));
    add("totale_versato", scalar(Texts::tr("Paid"), account->paid));
    add("saldo", scalar(Texts::tr("Balance"), balance));
    add("saldo_parole",
        words(Texts::tr("Balance"),
              balance.cents < 0 ? QStringLiteral("a credito, %1").arg(inWords(Money{-balance.cents}))
                                : inWords(balance)));
    add("saldo_dovuto", scalar(Texts::tr("Balance"), balance.cents > 0 ? Value(balance) : Value()));
    add("non_contati", words(Texts::tr("Not counted"), account->missing.join(QLatin1Char(' '))));
    add("fino_al", scalar(Texts::tr("Until"), until));
    return {};
}

void addPlace(RecordNode &root, const Records &records, const HousingStay &stay, const Context &context)
{
    const auto add = [&root](const char *name, Merged merged) { root.extra[QLatin1String(name)] = std::move(merged); };
    const auto unit = records.load(stay.unit);
    add("casa", recordNode(Texts::tr("Property"), records, unit ? unit->property : Id<HousingProperty>(), context));
    add("superficie", words(Texts::tr("Surface"), unit && unit->surface ? wholeMetres(*unit->surface) : QString()));
    QStringList beds;
    QString lastUnit = unit ? unit->code : QString();
    Date latest;
    for (const StayPlace &place : stay.places) {
        const auto bed = records.load(place.bed);
        if (!bed)
            continue;
        if (!stated(place.from) || !(stay.start < place.from))
            beds << bed->name;
        if (const auto in = records.load(bed->unit);
            in && stated(place.from) && (!stated(latest) || latest < place.from)) {
            latest = place.from;
            lastUnit = in->code;
        }
    }
    const auto count = beds.isEmpty() ? headcount(householdOf(records, stay), stay.start) : beds.size();
    add("posti_letto", scalar(Texts::tr("Beds"), qint64(count)));
    add("letti",
        words(Texts::tr("Beds"),
              beds.isEmpty() ? QStringLiteral("da assegnare all'ingresso") : beds.join(QStringLiteral(", "))));
    add("appartamento_uscita", words(Texts::tr("Apartment"), lastUnit));
}

void addLanguage(RecordNode &root, const Records &records, const HousingStay &stay, const Context &context)
{
    const QString language =
        context.shown < Disclosure::Personal ? QString() : householdOf(records, stay).language.trimmed();
    const bool italian = language.isEmpty() || language.compare(QLatin1String("italiano"), Qt::CaseInsensitive) == 0;
    const SecondLanguage *second = italian ? nullptr : secondLanguage(language);
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = Texts::tr("Second language");
    const SecondLanguage empty;
    const SecondLanguage &texts = second ? *second : empty;
    merged.shape = nodeOf({{"nome", words(Texts::tr("Language"), texts.name)},
                           {"patto", words(Texts::tr("Second language"), texts.agreement)},
                           {"consegna", words(Texts::tr("Second language"), texts.handover)},
                           {"ricevuta", words(Texts::tr("Second language"), texts.rules)},
                           {"preavviso", words(Texts::tr("Second language"), texts.notice)}});
    if (second)
        merged.node = merged.shape;
    root.extra.insert(QStringLiteral("seconda_lingua"), merged);
    root.extra.insert(QStringLiteral("lingua_altra"),
                      words(Texts::tr("Language"), italian || second ? QString() : language));
}

void addExtension(RecordNode &root, const HousingStay &stay, const Context &context)
{
    std::vector<StayExtension> all = stay.extensions;
    std::stable_sort(all.begin(), all.end(),
                     [](const StayExtension &a, const StayExtension &b) { return a.decidedOn < b.decidedOn; });
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.label = Texts::tr("Extension");
    StayExtension latest;
    Date before;
    if (!all.empty()) {
        latest = all.back();
        before = stated(latest.previousEnd) ? latest.previousEnd : all.size() > 1 ? all[all.size() - 2].until : Date();
    }
    merged.shape = nodeOf(
        {{"data", scalar(Texts::tr("Decided on"), stated(latest.decidedOn) ? Value(latest.decidedOn) : Value())},
         {"uscita_prima", scalar(Texts::tr("Exit before"), stated(before) ? Value(before) : Value())},
         {"uscita_dopo", scalar(Texts::tr("Exit after"), stated(latest.until) ? Value(latest.until) : Value())},
         {"motivo",
          latest.reason.isEmpty() || context.shown >= Disclosure::Personal ? words(Texts::tr("Reason"), latest.reason)
                                                                           : maskedNode(Texts::tr("Reason"))}});
    if (!all.empty())
        merged.node = merged.shape;
    root.extra.insert(QStringLiteral("ultima_proroga"), merged);
}

QString percentText(const std::optional<Percent> &rate)
{
    return rate ? italianText(*rate) + QStringLiteral(" %") : QString();
}

/// How many, unless it would tell who.
QString countText(qint64 count)
{
    return count > 0 && count < smallestGroup ? QStringLiteral("meno di %1").arg(smallestGroup)
                                              : QString::number(count);
}

Merged groupsOf(const QString &label, const std::vector<HouseGroup> &groups)
{
    std::vector<Row> rows;
    rows.reserve(groups.size());
    for (const HouseGroup &group : groups)
        rows.push_back({{"nome", cell(group.name.isEmpty() ? QStringLiteral("Non indicato") : group.name)},
                        {"soggiorni", cell(countText(static_cast<qint64>(group.stays.size())))}});
    return listOf(label, {"nome", "soggiorni"}, rows);
}

} // namespace

Result<MergeNodePtr> stayNode(const Records &records, const HousingStay &stay, const Context &context,
                              const Date &until)
{
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(stay), context);
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    add("consorzio", consortiumOf(records, context));
    add("oggi", scalar(Texts::tr("Today"), context.today));
    const std::vector<QUuid> consortium = records.ids(describe<Consortium>());
    add("ente",
        recordNode(Texts::tr("Run by"), records,
                   stay.manager.isNull() && !consortium.empty() ? Id<Organisation>(consortium.front()) : stay.manager,
                   context));
    const auto request = records.load(stay.request);
    add("inviante",
        recordNode(Texts::tr("Referred by"), records, request ? request->referrer : Id<Organisation>(), context));
    // Where names are hidden the person is still one, without a name.
    add("persona", recordNode(Texts::tr("Person"), records, stay.person, context));
    addPlace(*root, records, stay, context);
    const std::vector<Row> guests = guestsOf(records, stay, context);
    add("ospiti", listOf(Texts::tr("Guests"), {"nome", "codice_fiscale", "data_nascita", "relazione"}, guests));
    add("altri_ospiti", scalar(Texts::tr("Guests"), guests.size() > 1));
    const Date latest = latestExit(stay);
    add("uscita_massima", scalar(Texts::tr("Latest exit"), stated(latest) ? Value(latest) : Value()));
    const ContributionRules rules = rulesFor(records, stay);
    add("giorno_scadenza", scalar(Texts::tr("Due on day"), rules.dueDay));
    add("conteggio", words(Texts::tr("How days are counted"), countingSentence(rules)));
    std::vector<Row> terms, shares;
    for (const StayTerm &term : stay.terms)
        terms.push_back(termRow(term));
    for (const StayPayer &payer : stay.payers) {
        if (context.titles)
            shares.push_back({{"pagante", cell(payerName(*context.titles, {payer.payer, payer.fund}, stay.start))},
                              {"quota", scalar({}, payer.share)}});
    }
    add("contributi_mese", listOf(Texts::tr("Contribution"), {"descrizione", "misura"}, terms));
    Merged shared = listOf(Texts::tr("Who pays"), {"pagante"}, shares);
    shared.shape = nodeOf({{"pagante", cell({})}, {"quota", scalar({}, Percent{})}});
    add("quote", shared);
    const Readings readings = readingsOf(stay);
    add("letture_ingresso", listOf(Texts::tr("Meter readings"), {"contatore", "giorno", "lettura"}, readings.entry));
    add("letture_uscita",
        listOf(Texts::tr("Meter readings"), {"contatore", "prima", "dopo", "giorno", "consumo"}, readings.exit));
    add("contatori_non_letti",
        words(Texts::tr("Meters not read at the exit"), readings.notRead.join(QStringLiteral(", "))));
    addInventory(*root, stay);
    addDeposit(*root, stay);
    addLanguage(*root, records, stay, context);
    addExtension(*root, stay, context);
    INSIEME_TRY(addAccount(*root, records, stay, context, until));
    return MergeNodePtr(root);
}

Result<MergeNodePtr> housingRequestNode(const Records &records, const Id<HousingRequest> &id, const Context &context)
{
    const auto request = records.load(id);
    if (!request)
        return tl::unexpected(request.error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*request), context);
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    const auto list = waitingList(records, request->call, context.day(), calendar::addMonths(context.day(), -1), false);
    if (!list)
        return tl::unexpected(list.error());
    const auto line = std::find_if(list->lines.begin(), list->lines.end(),
                                   [&id](const WaitingLine &each) { return each.request.id == id; });
    const bool waits = line != list->lines.end();
    add("consorzio", consortiumOf(records, context));
    add("oggi", scalar(Texts::tr("Today"), context.today));
    add("persona", recordNode(Texts::tr("Person"), records, request->person, context));
    Merged ownScore = root->find(QStringLiteral("punteggio"));
    ownScore.zeroTells = true; // whoever has no points is on the list, too
    add("punteggio", std::move(ownScore));
    add("posizione", scalar(Texts::tr("Rank"), waits ? Value(qint64(line->rank)) : Value()));
    add("posizione_prima",
        scalar(Texts::tr("Rank before"),
               waits && line->rankBefore && *line->rankBefore != line->rank ? Value(qint64(*line->rankBefore))
                                                                            : Value()));
    add("totale", scalar(Texts::tr("Requests"), qint64(list->lines.size())));
    add("isee_da_rinnovare", scalar(Texts::tr("ISEE"), waits && line->iseeExpired));
    std::vector<Row> rows;
    if (const auto call = records.load(request->call); call && !request->scores.empty()) {
        for (const CallCriterion &criterion : call->criteria) {
            qint64 points = 0;
            for (const RequestScore &score : request->scores)
                points += score.criterion == criterion.code ? score.points : 0;
            rows.push_back({{"criterio", cell(criterion.name)},
                            {"massimo", cell(QString::number(criterion.maximum))},
                            {"peso", cell(QString::number(criterion.weight))},
                            {"punti", cell(QString::number(points))}});
        }
    }
    add("punti", listOf(Texts::tr("Points"), {"criterio", "massimo", "peso", "punti"}, rows));
    return MergeNodePtr(root);
}

Result<MergeNodePtr> houseNode(const Records &records, const Id<HousingProperty> &id, const Context &context,
                               const Date &until)
{
    const auto property = records.load(id);
    if (!property)
        return tl::unexpected(property.error());
    const Date from(until.year(), 1, 1);
    // What leaves the house counts reasons, it names nobody.
    Context counting = context;
    counting.shown = Disclosure::Personal;
    const auto figures = houseFigures(records, id, from, until, counting);
    if (!figures)
        return tl::unexpected(figures.error());
    auto root = std::make_shared<RecordNode>(records, AnyRecord::of(*property), context);
    const auto add = [&root](const char *name, Merged merged) { root->extra[QLatin1String(name)] = std::move(merged); };
    const auto days = [](const std::optional<qint64> &count) {
        return count ? QStringLiteral("%1 giorni").arg(*count) : QStringLiteral("–");
    };
    add("periodo_dal", scalar(Texts::tr("From"), from));
    add("periodo_al", scalar(Texts::tr("To"), until));
    for (const auto &[name, count] : {std::pair("nuclei", figures->households), std::pair("persone", figures->people),
                                      std::pair("minori", figures->minors), std::pair("condivisi", figures->shared)})
        add(name, cell(countText(count)));
    add("ingressi", cell(QString::number(figures->whole.entries)));
    add("uscite", cell(QString::number(figures->whole.exits)));
    add("permanenza_media", cell(days(figures->averageStay())));
    add("attesa_media", cell(days(figures->averageWait())));
    add("in_attesa", cell(QString::number(figures->waiting)));
    const auto nights = [](const OccupancyFigures &part) {
        return Row{{"disponibili", cell(QString::number(part.placeDays))},
                   {"occupate", cell(QString::number(part.takenDays))},
                   {"chiuse", cell(QString::number(part.closedDays))},
                   {"tasso", cell(percentText(part.rate()))}};
    };
    std::vector<Row> months, units, history;
    for (const HouseMonth &month : figures->months) {
        Row row = nights(month.occupancy);
        row.emplace_back("mese", cell(longDate(month.month).section(QLatin1Char(' '), 1)));
        months.push_back(std::move(row));
    }
    for (const auto &[name, merged] : nights(figures->whole))
        add(name, merged);
    for (const UnitFigures &unit : figures->units)
        units.push_back(
            {{"appartamento", cell(unit.code)},
             {"occupate", cell(QString::number(unit.occupancy.takenDays))},
             {"libere",
              cell(QString::number(std::max<qint64>(unit.occupancy.placeDays - unit.occupancy.takenDays, 0)))},
             {"chiuse", cell(QString::number(unit.occupancy.closedDays))},
             {"ingressi", cell(QString::number(unit.occupancy.entries))}});
    for (const PropertyUse &use : property->uses)
        history.push_back({{"dal", cell(italianText(use.from))},
                           {"al", cell(italianText(use.to))},
                           {"posti", cell(use.places ? QString::number(*use.places) : QString())},
                           {"uso", cell(use.description)}});
    add("mesi", listOf(Texts::tr("Months"), {"mese", "disponibili", "occupate", "chiuse", "tasso"}, months));
    add("appartamenti",
        listOf(Texts::tr("Apartments"), {"appartamento", "occupate", "libere", "chiuse", "ingressi"}, units));
    add("storia", listOf(Texts::tr("History"), {"dal", "al", "posti", "uso"}, history));
    add("esiti", groupsOf(Texts::tr("Exits"), figures->exits));
    add("invianti", groupsOf(Texts::tr("Referred by"), figures->referrers));
    add("dovuto", cell(italianText(figures->contributions.due)));
    add("versato", cell(italianText(figures->contributions.paid)));
    add("copertura", cell(percentText(figures->contributions.rate())));
    std::vector<Row> payers;
    for (const PayerCoverage &payer : figures->payers)
        payers.push_back({{"pagante", cell(payer.payer.isGuest() ? QStringLiteral("Ospiti") : payer.name)},
                          {"dovuto", cell(italianText(payer.coverage.due))},
                          {"versato", cell(italianText(payer.coverage.paid))},
                          {"copertura", cell(percentText(payer.coverage.rate()))}});
    add("paganti", listOf(Texts::tr("Who pays"), {"pagante", "dovuto", "versato", "copertura"}, payers));
    return MergeNodePtr(root);
}

} // namespace insieme::documents
