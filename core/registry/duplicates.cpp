// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/duplicates.h"

#include "core/base/text.h"
#include "core/registry/identifiers.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// Hundredths of common letter pairs from which two names are worth a look.
constexpr int alike = 80;
/// A word that more organisations have tells nothing about two of them.
constexpr qsizetype commonWord = 60;

struct Candidate {
    Id<Organisation> id;
    QString name;
    QStringList words;
    QString taxCode, vatNumber, ipaCode;
    OrganisationCategory category = OrganisationCategory::Other;
    int filled = 0;
};

QMultiHash<QString, bool> pairsOf(const QString &text)
{
    QMultiHash<QString, bool> pairs;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString padded = QLatin1Char(' ') + word + QLatin1Char(' ');
        for (qsizetype i = 0; i + 1 < padded.size(); ++i)
            pairs.insert(padded.mid(i, 2), true);
    }
    return pairs;
}

int likenessOf(const QStringList &a, const QStringList &b)
{
    QMultiHash<QString, bool> left = pairsOf(a.join(QLatin1Char(' ')));
    const QMultiHash<QString, bool> right = pairsOf(b.join(QLatin1Char(' ')));
    const qsizetype all = left.size() + right.size();
    qsizetype common = 0;
    for (auto pair = right.begin(); pair != right.end(); ++pair) {
        const auto found = left.find(pair.key());
        if (found == left.end())
            continue;
        left.erase(found);
        ++common;
    }
    return all == 0 ? 0 : static_cast<int>(200 * common / all);
}

std::vector<Candidate> candidatesOf(const Records &records, const Date &day, const std::function<bool()> &goOn)
{
    std::vector<Candidate> result;
    for (const QUuid &id : records.ids(describe<Organisation>())) {
        if (goOn && !goOn())
            return {};
        const auto organisation = records.load(Id<Organisation>(id));
        if (!organisation)
            continue;
        Candidate candidate;
        candidate.id = organisation->id;
        if (const OrganisationName *name = nameOn(*organisation, day))
            candidate.name = name->name;
        candidate.words = tellingWords(candidate.name);
        candidate.taxCode = plainVat(organisation->taxCode);
        candidate.vatNumber = plainVat(organisation->vatNumber);
        candidate.ipaCode = plainVat(organisation->ipaCode);
        candidate.category = organisation->category;
        for (const Field &field : describe<Organisation>().fields)
            candidate.filled +=
                field.stored() && !isNull(field.ops->get(field.at(const_cast<Organisation *>(&*organisation))));
        // What is more than an organisation has more to lose.
        candidate.filled += records.typeOfRow(describe<Organisation>(), id) == &describe<Organisation>() ? 0 : 100;
        result.push_back(std::move(candidate));
    }
    return result;
}

/// An organisation other than `self` that has the code, which is in the form of `plainVat`.
std::optional<Organisation> anotherWith(const Records &records, const char *column, const QString &code,
                                        const QUuid &self)
{
    // Written as the indexes of the columns are: any other expression reads the whole table.
    Borrowed found(records.database().cached(
        QStringLiteral("SELECT id FROM organisation WHERE upper(replace(%1, ' ', '')) IN (?1, ?2) AND id IS NOT ?3 "
                       "LIMIT 1")
            .arg(QLatin1String(column))));
    found->bind(1, code);
    found->bind(2, code.size() == 11 ? QStringLiteral("IT") + code : code);
    found->bind(3, self);
    if (!found->next())
        return std::nullopt;
    const auto other = records.load(Id<Organisation>(found->uuid(0)));
    return other ? std::optional(*other) : std::nullopt;
}

} // namespace

QStringList tellingWords(const QString &name)
{
    static const QSet<QString> forms = [] {
        const QString words = QStringLiteral("societa soc cooperativa coop sociale sociali onlus scs scarl scrl arl "
                                             "srl srls spa snc sas consorzio cons a r l "
                                             "s p c e di da del della dei degli delle dell d il lo la le gli i l per "
                                             "in impresa ets aps odv ente associazione "
                                             "fondazione azienda comune provincia");
        const QStringList list = words.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    QStringList telling;
    const QStringList words = folded(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!forms.contains(word))
            telling << word;
    }
    if (telling.isEmpty())
        telling = words;
    telling.sort();
    telling.removeDuplicates();
    return telling;
}

int nameLikeness(const QString &a, const QString &b)
{
    return likenessOf(tellingWords(a), tellingWords(b));
}

std::vector<DuplicatePair> findDuplicates(const Records &records, const Date &day, size_t limit,
                                          const std::function<bool()> &goOn)
{
    const std::vector<Candidate> all = candidatesOf(records, day, goOn);
    std::vector<DuplicatePair> pairs;
    QSet<QPair<size_t, size_t>> seen;
    const auto add = [&](size_t a, size_t b, Likeness why, const QString &what) {
        if (a == b || seen.contains({std::min(a, b), std::max(a, b)}))
            return;
        const auto apart = [](const QString &x, const QString &y) {
            return !x.isEmpty() && !y.isEmpty() && x != y && checkPartitaIva(x).level == Verdict::Level::Valid
                && checkPartitaIva(y).level == Verdict::Level::Valid;
        };
        if (why != Likeness::TaxCode && apart(all[a].taxCode, all[b].taxCode))
            return;
        // A Comune and its Province share the name.
        const auto unstated = OrganisationCategory::Other;
        if (why >= Likeness::SameName && all[a].category != all[b].category && all[a].category != unstated
            && all[b].category != unstated)
            return;
        seen.insert({std::min(a, b), std::max(a, b)});
        const bool swap =
            all[a].filled != all[b].filled ? all[a].filled < all[b].filled : all[b].id.uuid() < all[a].id.uuid();
        pairs.push_back({all[swap ? b : a].id, all[swap ? a : b].id, why, what});
    };
    const auto byKey = [&](Likeness why, auto &&keyOf, auto &&whatOf) {
        QHash<QString, std::vector<size_t>> groups;
        for (size_t i = 0; i < all.size(); ++i) {
            if (const QString key = keyOf(all[i]); !key.isEmpty())
                groups[key].push_back(i);
        }
        for (const auto &group : groups) {
            for (size_t i = 0; i < group.size() && group.size() <= size_t(commonWord); ++i) {
                for (size_t k = i + 1; k < group.size(); ++k)
                    add(group[i], group[k], why, whatOf(all[group[i]]));
            }
        }
    };
    byKey(
        Likeness::TaxCode, [](const Candidate &c) { return c.taxCode; }, [](const Candidate &c) { return c.taxCode; });
    byKey(
        Likeness::VatNumber, [](const Candidate &c) { return c.vatNumber; },
        [](const Candidate &c) { return c.vatNumber; });
    byKey(
        Likeness::IpaCode, [](const Candidate &c) { return c.ipaCode; }, [](const Candidate &c) { return c.ipaCode; });
    byKey(
        Likeness::SameName, [](const Candidate &c) { return c.words.join(QLatin1Char(' ')); },
        [](const Candidate &c) { return c.name; });

    // Similar names share at least one telling word or its beginning.
    QHash<QString, std::vector<size_t>> byWord;
    for (size_t i = 0; i < all.size(); ++i) {
        for (const QString &word : all[i].words)
            byWord[word.left(4)].push_back(i);
    }
    for (const auto &group : byWord) {
        if (goOn && !goOn())
            return {};
        if (group.size() > size_t(commonWord))
            continue;
        for (size_t i = 0; i < group.size(); ++i) {
            for (size_t k = i + 1; k < group.size(); ++k) {
                if (likenessOf(all[group[i]].words, all[group[k]].words) >= alike)
                    add(group[i], group[k], Likeness::SimilarName, all[group[k]].name);
            }
        }
    }
    QHash<QUuid, QString> names;
    for (const Candidate &candidate : all)
        names.insert(candidate.id.uuid(), sortKey(candidate.name));
    std::sort(pairs.begin(), pairs.end(), [&names](const DuplicatePair &a, const DuplicatePair &b) {
        if (a.why != b.why)
            return a.why < b.why;
        const QString left = names.value(a.first.uuid()), right = names.value(b.first.uuid());
        if (left != right)
            return left < right;
        return std::pair(a.first.uuid(), a.second.uuid()) < std::pair(b.first.uuid(), b.second.uuid());
    });
    if (pairs.size() > limit)
        pairs.resize(limit);
    return pairs;
}

Done mergeOrganisations(Transaction &transaction, const Id<Organisation> &kept, const Id<Organisation> &gone,
                        const std::function<bool()> &goOn)
{
    const auto goesOn = [&goOn]() -> Done {
        return !goOn || goOn() ? Done()
                               : fail(Error::Code::Cancelled, Texts::tr("It was stopped. Nothing was changed."));
    };
    INSIEME_TRY(goesOn());
    const Records &records = transaction.records();
    const RecordType &base = describe<Organisation>();
    const RecordType *type = records.typeOfRow(base, kept.uuid());
    const RecordType *other = records.typeOfRow(base, gone.uuid());
    if (!type || !other || kept == gone)
        return fail(Error::Code::NotFound, Texts::tr("Two records are needed. Nothing was changed."));
    if (other != type && other != &base)
        return fail(
            Error::Code::Refused,
            Texts::tr("One is %1, the other %2: keep the former, or correct the kind first. Nothing was changed.")
                .arg(other->singularLabel(), type->singularLabel()));
    auto before = records.load(*type, kept.uuid());
    const auto lost = records.load(*other, gone.uuid());
    if (!before || !lost)
        return tl::unexpected(before ? lost.error() : before.error());
    INSIEME_TRY(transaction.redirect(*other, gone.uuid(), kept.uuid(), goesOn));
    // What the redirection wrote belongs to the record that is read now.
    before = records.load(*type, kept.uuid());
    if (!before)
        return tl::unexpected(before.error());
    AnyRecord after = *before;
    for (const Field *field : allFields(*other)) {
        if (!field->stored() || field->is.settled || field->kind() == Kind::Key || field->is.owner)
            continue;
        const Value value = field->ops->get(field->at(const_cast<void *>(lost->data())));
        const bool empty = isNull(field->ops->get(field->at(after.data())));
        const auto *reference = std::get_if<QUuid>(&value);
        if (empty && !isNull(value) && !(reference && *reference == kept.uuid()))
            field->ops->set(field->at(after.data()), value);
    }
    auto &organisation = *static_cast<Organisation *>(after.data());
    const auto &old = *static_cast<const Organisation *>(lost->data());
    for (const OrganisationName &name : old.names) {
        const bool known =
            std::any_of(organisation.names.begin(), organisation.names.end(),
                        [&name](const OrganisationName &n) { return folded(n.name) == folded(name.name); });
        if (!known)
            organisation.notes += (organisation.notes.isEmpty() ? QString() : QStringLiteral("\n"))
                + Texts::tr("Was also entered as “%1”.").arg(name.name);
    }
    for (OrganisationSeat seat : old.seats) {
        seat.id = {};
        if (std::none_of(organisation.seats.begin(), organisation.seats.end(), [&seat](const OrganisationSeat &s) {
                return folded(s.address) == folded(seat.address) && folded(s.municipality) == folded(seat.municipality);
            }))
            organisation.seats.push_back(seat);
    }
    for (BankAccount account : old.accounts) {
        account.id = {};
        if (plainCode(account.iban) != plainCode(organisation.iban)
            && std::none_of(organisation.accounts.begin(), organisation.accounts.end(),
                            [&account](const BankAccount &a) { return plainCode(a.iban) == plainCode(account.iban); }))
            organisation.accounts.push_back(account);
    }
    // Rows of the kind itself (steps, counts) are taken where there are none: two histories cannot be mixed.
    for (const Children *children : allChildren(*other)) {
        if (findChildren(base, QLatin1String(children->name)) || children->count(after.data()) > 0)
            continue;
        const RecordType &rowType = children->type();
        for (size_t i = 0; i < children->count(lost->data()); ++i) {
            void *row = children->append(after.data());
            for (const Field &field : rowType.fields) {
                if (field.stored() && field.kind() != Kind::Key)
                    field.ops->set(field.at(row),
                                   field.ops->get(field.at(const_cast<void *>(children->get(lost->data(), i)))));
            }
        }
    }
    // The old one first: what only one may have passes from one to the other.
    INSIEME_TRY(transaction.remove(*other, gone.uuid()));
    INSIEME_TRY(transaction.update(*type, before->data(), after.data()));
    return goesOn();
}

Result<qint64> mergeInto(Workspace &workspace, const Id<Organisation> &kept, const Id<Organisation> &gone,
                         const std::function<bool()> &goOn)
{
    const QString name = workspace.title(describe<Organisation>(), gone.uuid(), workspace.today());
    const QString into = workspace.title(describe<Organisation>(), kept.uuid(), workspace.today());
    return workspace.perform(
        {QT_TRANSLATE_NOOP("Command", "Make one of %1 and %2"), {{into}, {name}}},
        [&](Transaction &transaction) { return mergeOrganisations(transaction, kept, gone, goOn); });
}

Problems sharedCodes(const Records &records, const AnyRecord &record, const Context &context)
{
    Problems problems;
    for (const char *column : {"tax_code", "vat_number", "ipa_code"}) {
        const Field *field = findField(record.type(), QLatin1String(column));
        const QString written = field ? plainVat(plainText(field->value(record.data(), context))) : QString();
        const auto other = written.isEmpty() ? std::nullopt : anotherWith(records, column, written, record.id());
        if (other)
            problems.append({Verdict::Level::Warning, QLatin1String(column),
                             Texts::tr("“%1” has the same code. Is it the same organisation?")
                                 .arg(titleOf(describe<Organisation>(), &*other, context))});
    }
    return problems;
}

QString likenessText(Likeness why)
{
    switch (why) {
    case Likeness::TaxCode:
        return Texts::tr("the same tax code");
    case Likeness::VatNumber:
        return Texts::tr("the same VAT number");
    case Likeness::IpaCode:
        return Texts::tr("the same IPA code");
    case Likeness::SameName:
        return Texts::tr("the same name");
    case Likeness::SimilarName:
        break;
    }
    return Texts::tr("a similar name");
}

} // namespace insieme
