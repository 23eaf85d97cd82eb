// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/person.h"

#include "core/base/elision.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem roleItems[] = {
    {"legal_representative", QT_TRANSLATE_NOOP("RoleKind", "Legal representative")},
    {"president", QT_TRANSLATE_NOOP("RoleKind", "President")},
    {"vice_president", QT_TRANSLATE_NOOP("RoleKind", "Vice-president")},
    {"director", QT_TRANSLATE_NOOP("RoleKind", "Director")},
    {"referent", QT_TRANSLATE_NOOP("RoleKind", "Contact person")},
    {"coordinator", QT_TRANSLATE_NOOP("RoleKind", "Coordinator")},
    {"tutor", QT_TRANSLATE_NOOP("RoleKind", "Tutor")},
    {"councillor", QT_TRANSLATE_NOOP("RoleKind", "Board member")},
    {"delegate", QT_TRANSLATE_NOOP("RoleKind", "Delegate")},
    {"other", QT_TRANSLATE_NOOP("RoleKind", "Other")},
};
constexpr ChoiceList roleList{"RoleKind", roleItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<RoleKind> = &roleList;

QString fullName(const Person &person)
{
    return (person.givenName + QLatin1Char(' ') + person.familyName).trimmed();
}

const PersonRole *roleOn(const Person &person, const Id<Organisation> &organisation, const Date &day)
{
    const PersonRole *best = nullptr;
    for (const PersonRole &role : person.roles) {
        if (!organisation.isNull() && role.organisation != organisation)
            continue;
        if (stated(day) && !inForce(role.validFrom, role.validTo, day))
            continue;
        if (!best || role.role < best->role)
            best = &role;
    }
    return best;
}

std::optional<bool> isWoman(const Person &person)
{
    // The century of the birth does not matter here.
    if (const auto facts = factsOf(person.taxCode, Date(2100, 1, 1)))
        return facts->female;
    const QString title = person.courtesy.trimmed().toLower();
    static const QStringList women{QStringLiteral("dott.ssa"), QStringLiteral("dr.ssa"),  QStringLiteral("prof.ssa"),
                                   QStringLiteral("sig.ra"),   QStringLiteral("signora"), QStringLiteral("sig.na"),
                                   QStringLiteral("avv.ta"),   QStringLiteral("suor"),    QStringLiteral("dottoressa")};
    static const QStringList men{QStringLiteral("sig."), QStringLiteral("signor"), QStringLiteral("don"),
                                 QStringLiteral("dottor"), QStringLiteral("fra")};
    // "dott.", "ing.", "avv." and "arch." are said of both.
    if (women.contains(title))
        return true;
    return men.contains(title) ? std::optional(false) : std::nullopt;
}

QString bornWord(const Person &person)
{
    const auto woman = isWoman(person);
    return !woman ? QStringLiteral("nato/a") : *woman ? QStringLiteral("nata") : QStringLiteral("nato");
}

QString roleText(const PersonRole &role)
{
    return role.title.isEmpty() ? roleList.label(static_cast<int>(role.role)) : role.title;
}

namespace {

QString born(const Person &person, const Context &)
{
    return bornWord(person);
}

QString wholeName(const Person &person, const Context &context)
{
    const bool ordered = context.titles && context.titles->isForOrder();
    return ordered ? (person.familyName + QLatin1Char(' ') + person.givenName).trimmed() : fullName(person);
}

QString currentOffice(const Person &person, const Context &context)
{
    const PersonRole *role = roleOn(person, {}, context.day());
    return role ? roleText(*role) : QString();
}

constexpr Options personal(int width, bool search = false, bool code = false)
{
    return {.search = search, .code = code, .disclosure = Disclosure::Personal, .width = width};
}

struct RoleDescriptor {
    INSIEME_DESCRIPTOR(PersonRole)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::person>("person_id", "", QT_TR_NOOP("Person"), {.owner = true}),
        field<&R::role>("role", "ruolo", QT_TR_NOOP("Role")),
        field<&R::organisation>("organisation_id", "organizzazione", QT_TR_NOOP("Organisation"),
                                {.required = true, .width = 40}),
        field<&R::title>("title", "carica", QT_TR_NOOP("Office"), {.title = true, .search = true, .width = 30}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of PersonRole has no field");
};

struct PersonDescriptor {
    INSIEME_DESCRIPTOR(Person)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        derived<R, QString, wholeName>("full_name", "nome_completo", QT_TR_NOOP("Name"),
                                       {.title = true, .disclosure = Disclosure::Personal, .width = 30}),
        derived<R, QString, currentOffice>("office", "carica", QT_TR_NOOP("Office"), {.width = 24}),
        field<&R::courtesy>("courtesy", "titolo", QT_TR_NOOP("Courtesy title"), personal(10)),
        field<&R::givenName>("given_name", "nome", QT_TR_NOOP("Given name"), personal(24, true)),
        field<&R::familyName>("family_name", "cognome", QT_TR_NOOP("Family name"),
                              {.required = true, .search = true, .disclosure = Disclosure::Personal, .width = 24}),
        field<&R::taxCode, checkCodiceFiscale>("tax_code", "codice_fiscale", QT_TR_NOOP("Tax code"),
                                               personal(16, true, true)),
        derived<R, QString, born>("born_word", "nato", QT_TR_NOOP("Grammatical gender of the birth"), personal(0)),
        field<&R::birthDate>("birth_date", "data_nascita", QT_TR_NOOP("Born on"), personal(0)),
        field<&R::birthPlace>("birth_place", "luogo_nascita", QT_TR_NOOP("Born in"), personal(30)),
        field<&R::birthBelfiore, checkBelfiore>("birth_belfiore", "codice_luogo_nascita",
                                                QT_TR_NOOP("Belfiore code of the birthplace"), personal(4)),
        field<&R::email, checkEmail>("email", "email", QT_TR_NOOP("E-mail"), personal(36, true)),
        field<&R::phone>("phone", "telefono", QT_TR_NOOP("Telephone"), personal(16, true)),
        field<&R::address>("address", "indirizzo", QT_TR_NOOP("Address"), personal(40)),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Personal}),
        field<&R::active>("active", "attiva", QT_TR_NOOP("Active")));
    static constexpr Children childLists[] = {children<R, &R::roles>("roles", "ruoli", QT_TR_NOOP("Roles"))};
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Person has no field");
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Person)
};

/// A tax code has two digits of the year.
bool sameInCentury(const Date &a, const Date &b)
{
    const auto first = a.year_month_day();
    const auto second = b.year_month_day();
    return first.year % 100 == second.year % 100 && first.month == second.month && first.day == second.day;
}

void checkPerson(const void *record, const Context &context, Problems &problems)
{
    const auto &person = *static_cast<const Person *>(record);
    if (stated(person.birthDate) && stated(context.today) && context.today < person.birthDate) {
        problems.append(
            {Verdict::Level::Invalid, QStringLiteral("birth_date"), Texts::tr("The day of birth is in the future.")});
    }
    if (context.titles && !person.taxCode.isEmpty()) {
        const QStringList others =
            context.titles->othersWith(describe<Person>(), "tax_code", person.taxCode, person.id.uuid());
        if (!others.isEmpty())
            problems.append({Verdict::Level::Warning, QStringLiteral("tax_code"),
                             context.shown >= Disclosure::Personal
                                 ? Texts::tr("%1 has the same tax code. Is it the same person?").arg(others.join(u", "))
                                 : Texts::tr("Somebody else has the same tax code. Is it the same person?")});
    }
    // Data and code can differ for good reasons (the code was given before a correction): only a warning.
    if (checkCodiceFiscale(person.taxCode).level == Verdict::Level::Invalid || !stated(context.today))
        return;
    const std::optional<TaxCodeFacts> facts = factsOf(person.taxCode, context.today);
    if (!facts)
        return;
    const auto differs = [&problems](const QString &text) {
        problems.append({Verdict::Level::Warning, QStringLiteral("tax_code"), text});
    };
    if (stated(person.birthDate) && stated(facts->birth) && !sameInCentury(person.birthDate, facts->birth))
        differs(elided(Texts::tr("The tax code is of someone born on %1.").arg(italianText(facts->birth))));
    if (!person.birthBelfiore.isEmpty() && person.birthBelfiore.trimmed().toUpper() != facts->belfiore)
        differs(
            Texts::tr("The tax code is of someone born in %1, not in %2.").arg(facts->belfiore, person.birthBelfiore));
    const QString code = deOmocoded(person.taxCode).left(6);
    const QString composed =
        composeTaxCode(person.familyName, person.givenName, facts->birth, facts->female, facts->belfiore).left(6);
    if (!composed.isEmpty() && code != composed)
        differs(Texts::tr("The tax code does not begin as the name would, %1.").arg(composed));
}

} // namespace

template<> const RecordType &describe<PersonRole>()
{
    static const RecordType type = [] {
        RecordType t = recordType<RoleDescriptor>("person_role", "", QT_TRANSLATE_NOOP("PersonRole", "Role"),
                                                  QT_TRANSLATE_NOOP("PersonRole", "Roles"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &role = *static_cast<const PersonRole *>(record);
            checkPeriod(role.validFrom, role.validTo, "valid_to", problems);
        };
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Person>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PersonDescriptor>("person", "people", QT_TRANSLATE_NOOP("Person", "Person"),
                                                    QT_TRANSLATE_NOOP("Person", "People"));
        t.sealed = true;
        t.check = checkPerson;
        return t;
    }();
    return type;
}

} // namespace insieme
