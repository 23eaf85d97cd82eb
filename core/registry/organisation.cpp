// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/organisation.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem categoryItems[] = {
    {"consortium", QT_TRANSLATE_NOOP("OrganisationCategory", "Consortium")},
    {"cooperative", QT_TRANSLATE_NOOP("OrganisationCategory", "Cooperative")},
    {"municipality", QT_TRANSLATE_NOOP("OrganisationCategory", "Comune")},
    {"health_authority", QT_TRANSLATE_NOOP("OrganisationCategory", "ULSS")},
    {"region", QT_TRANSLATE_NOOP("OrganisationCategory", "Region")},
    {"province", QT_TRANSLATE_NOOP("OrganisationCategory", "Province")},
    {"foundation", QT_TRANSLATE_NOOP("OrganisationCategory", "Foundation")},
    {"diocese", QT_TRANSLATE_NOOP("OrganisationCategory", "Diocese or Caritas")},
    {"purpose_grouping", QT_TRANSLATE_NOOP("OrganisationCategory", "Purpose grouping (ATS)")},
    {"bid_grouping", QT_TRANSLATE_NOOP("OrganisationCategory", "Bid grouping (RTI)")},
    {"social_area", QT_TRANSLATE_NOOP("OrganisationCategory", "Social area (Ambito)")},
    {"company", QT_TRANSLATE_NOOP("OrganisationCategory", "Company")},
    {"association", QT_TRANSLATE_NOOP("OrganisationCategory", "Association")},
    {"university", QT_TRANSLATE_NOOP("OrganisationCategory", "University")},
    {"other", QT_TRANSLATE_NOOP("OrganisationCategory", "Other")},
};
constexpr ChoiceList categoryList{"OrganisationCategory", categoryItems};

constexpr ChoiceItem seatItems[] = {
    {"legal", QT_TRANSLATE_NOOP("SeatKind", "Legal seat")},
    {"operating", QT_TRANSLATE_NOOP("SeatKind", "Operating seat")},
    {"administrative", QT_TRANSLATE_NOOP("SeatKind", "Office")},
};
constexpr ChoiceList seatList{"SeatKind", seatItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<OrganisationCategory> = &categoryList;
template<> inline constexpr const ChoiceList *choicesOf<SeatKind> = &seatList;

const OrganisationName *nameOn(const Organisation &organisation, const Date &day)
{
    const OrganisationName *best = nullptr;
    const auto startsLater = [](const OrganisationName &a, const OrganisationName &b) {
        return stated(a.validFrom) && (!stated(b.validFrom) || b.validFrom < a.validFrom);
    };
    if (stated(day)) {
        for (const OrganisationName &name : organisation.names) {
            const bool begun = !stated(name.validFrom) || name.validFrom <= day;
            if (begun && (!best || startsLater(name, *best)))
                best = &name;
        }
    }
    if (best)
        return best;
    for (const OrganisationName &name : organisation.names) {
        if (!best || (stated(day) ? startsLater(*best, name) : startsLater(name, *best)))
            best = &name;
    }
    return best;
}

namespace {

QString seatText(const QString &address, const QString &postcode, const QString &municipality, const QString &province)
{
    QString town = (postcode + QLatin1Char(' ') + municipality).trimmed();
    if (!province.isEmpty() && !municipality.isEmpty())
        town += QStringLiteral(" (%1)").arg(province);
    QStringList parts{address, town};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString seatOf(const Organisation &organisation)
{
    return seatText(organisation.address, organisation.postcode, organisation.municipality, organisation.province);
}

QString seatOn(const Organisation &organisation, const Date &day)
{
    for (const OrganisationSeat &seat : organisation.seats) {
        // A seat without days is one more seat, not one of the past.
        const bool dated = stated(seat.validFrom) || stated(seat.validTo);
        if (seat.kind == SeatKind::Legal && dated && inForce(seat.validFrom, seat.validTo, day))
            return seatText(seat.address, seat.postcode, seat.municipality, seat.province);
    }
    return seatOf(organisation);
}

namespace {

QString currentName(const Organisation &organisation, const Context &context)
{
    const OrganisationName *name = nameOn(organisation, context.day());
    return name ? name->name : QString();
}

QString currentShortName(const Organisation &organisation, const Context &context)
{
    const OrganisationName *name = nameOn(organisation, context.day());
    return !name ? QString() : name->shortName.isEmpty() ? name->name : name->shortName;
}

/// Corrects the name in use; a change of name from a day on is a new row of `names`.
void correctName(Organisation &organisation, const QString &text, const Context &context)
{
    if (const OrganisationName *name = nameOn(organisation, context.day()))
        const_cast<OrganisationName *>(name)->name = text;
    else if (!text.isEmpty())
        organisation.names.push_back({.name = text});
}

QString seat(const Organisation &organisation, const Context &)
{
    return seatOf(organisation);
}

struct NameDescriptor {
    INSIEME_DESCRIPTOR(OrganisationName)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::organisation>("organisation_id", "", QT_TR_NOOP("Organisation"), {.owner = true}),
        field<&R::name>("name", "denominazione", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::shortName>("short_name", "sigla", QT_TR_NOOP("Short name"), {.search = true, .width = 20}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of OrganisationName has no field");
};

struct SeatDescriptor {
    INSIEME_DESCRIPTOR(OrganisationSeat)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::organisation>("organisation_id", "", QT_TR_NOOP("Organisation"), {.owner = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.title = true}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.width = 24}),
        field<&R::address>("address", "indirizzo", QT_TR_NOOP("Address"), {.search = true, .width = 36}),
        field<&R::postcode, checkCap>("postcode", "cap", QT_TR_NOOP("Postcode"), {.width = 5}),
        field<&R::municipality>("municipality", "comune", QT_TR_NOOP("Comune"), {.search = true, .width = 24}),
        field<&R::province>("province", "provincia", QT_TR_NOOP("Province"), {.width = 4}),
        field<&R::phone>("phone", "telefono", QT_TR_NOOP("Telephone"), {.width = 16}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of OrganisationSeat has no field");
};

struct AccountDescriptor {
    INSIEME_DESCRIPTOR(BankAccount)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::organisation>("organisation_id", "", QT_TR_NOOP("Organisation"), {.owner = true}),
        field<&R::iban, checkIban>("iban", "iban", QT_TR_NOOP("IBAN"), {.required = true, .title = true, .width = 34}),
        field<&R::bank>("bank", "banca", QT_TR_NOOP("Bank"), {.width = 24}),
        field<&R::purpose>("purpose", "uso", QT_TR_NOOP("Used for"), {.width = 30}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of BankAccount has no field");
};

struct OrganisationDescriptor {
    INSIEME_DESCRIPTOR(Organisation)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        derived<R, QString, currentName, correctName>("name", "denominazione", QT_TR_NOOP("Name"),
                                                      {.required = true, .title = true, .search = true, .width = 50}),
        derived<R, QString, currentShortName>("short_name", "sigla", QT_TR_NOOP("Short name"), {.width = 20}),
        field<&R::category>("category", "categoria", QT_TR_NOOP("Category")),
        field<&R::legalForm>("legal_form", "forma_giuridica", QT_TR_NOOP("Legal form"), {.width = 40}),
        field<&R::taxCode, checkTaxCode>("tax_code", "codice_fiscale", QT_TR_NOOP("Tax code"),
                                         {.search = true, .code = true, .width = 16}),
        field<&R::vatNumber, checkPartitaIva>("vat_number", "partita_iva", QT_TR_NOOP("VAT number"),
                                              {.search = true, .code = true, .width = 11}),
        field<&R::pec, checkPec>("pec", "pec", QT_TR_NOOP("PEC"), {.width = 36}),
        field<&R::email, checkEmail>("email", "email", QT_TR_NOOP("E-mail"), {.width = 36}),
        field<&R::phone>("phone", "telefono", QT_TR_NOOP("Telephone"), {.width = 16}),
        field<&R::website>("website", "sito", QT_TR_NOOP("Website"), {.width = 36}),
        field<&R::address>("address", "indirizzo", QT_TR_NOOP("Address"), {.width = 40}),
        field<&R::postcode, checkCap>("postcode", "cap", QT_TR_NOOP("Postcode"), {.width = 5}),
        field<&R::municipality>("municipality", "comune", QT_TR_NOOP("Comune"), {.search = true, .width = 30}),
        field<&R::province>("province", "provincia", QT_TR_NOOP("Province"), {.width = 4}),
        field<&R::belfiore, checkBelfiore>("belfiore", "codice_catastale", QT_TR_NOOP("Belfiore code"), {.width = 4}),
        field<&R::istat, checkIstat>("istat", "codice_istat", QT_TR_NOOP("ISTAT code"), {.width = 6}),
        derived<R, QString, seat>("seat", "sede", QT_TR_NOOP("Seat"), {.width = 50, .sortBy = "municipality"}),
        field<&R::parent>("parent_id", "appartiene_a", QT_TR_NOOP("Part of"), {.width = 40}),
        field<&R::ipaCode>("ipa_code", "codice_ipa", QT_TR_NOOP("IPA code"),
                           {.search = true, .code = true, .width = 10}),
        field<&R::officeCode, checkCodiceUnivoco>("office_code", "codice_univoco", QT_TR_NOOP("Codice univoco"),
                                                  {.width = 7}),
        field<&R::iban, checkIban>("iban", "iban", QT_TR_NOOP("IBAN"), {.width = 34}),
        field<&R::bank>("bank", "banca", QT_TR_NOOP("Bank"), {.width = 30}),
        field<&R::nationalRegister, checkAlboNazionale>("national_register", "albo_nazionale",
                                                        QT_TR_NOOP("National register of cooperatives"), {.width = 10}),
        field<&R::regionalRegister, checkAlboRegionale>("regional_register", "albo_regionale",
                                                        QT_TR_NOOP("Regional register"), {.width = 16}),
        field<&R::rea, checkRea>("rea", "rea", QT_TR_NOOP("REA"), {.width = 12}),
        field<&R::runts>("runts", "runts", QT_TR_NOOP("RUNTS"), {.width = 12}),
        field<&R::active>("active", "attiva", QT_TR_NOOP("Active")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::names>("names", "nomi", QT_TR_NOOP("Names")),
        children<R, &R::seats>("seats", "altre_sedi", QT_TR_NOOP("Other seats, and former ones")),
        children<R, &R::accounts>("accounts", "altri_conti", QT_TR_NOOP("Other bank accounts")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Organisation has no field");
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Organisation)
};

void checkOrganisation(const void *record, const Context &, Problems &problems)
{
    for (const QString &text : overlappingNames(*static_cast<const Organisation *>(record)))
        problems.append({Verdict::Level::Invalid, QStringLiteral("names"), text});
}

} // namespace

QStringList overlappingNames(const Organisation &organisation)
{
    QStringList result;
    for (size_t i = 0; i < organisation.names.size(); ++i) {
        for (size_t k = i + 1; k < organisation.names.size(); ++k) {
            const OrganisationName &a = organisation.names[i];
            const OrganisationName &b = organisation.names[k];
            if (overlap(a.validFrom, a.validTo, b.validFrom, b.validTo))
                result << Texts::tr(
                              "The names “%1” and “%2” are in use on the same day; end one before the other begins.")
                              .arg(a.name, b.name);
        }
    }
    return result;
}

template<> const RecordType &describe<OrganisationName>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<NameDescriptor>("organisation_name", "", QT_TRANSLATE_NOOP("OrganisationName", "Name"),
                                       QT_TRANSLATE_NOOP("OrganisationName", "Names"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &name = *static_cast<const OrganisationName *>(record);
            checkPeriod(name.validFrom, name.validTo, "valid_to", problems);
        };
        return t;
    }();
    return type;
}

template<> const RecordType &describe<OrganisationSeat>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<SeatDescriptor>("organisation_seat", "", QT_TRANSLATE_NOOP("OrganisationSeat", "Seat"),
                                       QT_TRANSLATE_NOOP("OrganisationSeat", "Seats"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &row = *static_cast<const OrganisationSeat *>(record);
            checkPeriod(row.validFrom, row.validTo, "valid_to", problems);
        };
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

template<> const RecordType &describe<BankAccount>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<AccountDescriptor>("bank_account", "", QT_TRANSLATE_NOOP("BankAccount", "Bank account"),
                                          QT_TRANSLATE_NOOP("BankAccount", "Bank accounts"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &row = *static_cast<const BankAccount *>(record);
            checkPeriod(row.validFrom, row.validTo, "valid_to", problems);
        };
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Organisation>()
{
    static const RecordType type = [] {
        RecordType t = recordType<OrganisationDescriptor>("organisation", "organisations",
                                                          QT_TRANSLATE_NOOP("Organisation", "Organisation"),
                                                          QT_TRANSLATE_NOOP("Organisation", "Organisations"));
        t.check = checkOrganisation;
        return t;
    }();
    return type;
}

} // namespace insieme
