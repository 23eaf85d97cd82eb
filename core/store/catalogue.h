// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/store/card.h"
#include "core/store/obligations.h"

#include <functional>
#include <span>
#include <vector>

namespace insieme {

class Database;
class Records;

/// One broken rule about a record of the file.
struct Finding {
    const RecordType *type = nullptr;
    QUuid id;
    QString text;
};

/// A rule that needs more than one record or that no path may break. Guards run inside the transaction, before it is
/// committed, on the records that were touched; `verify` runs them on all.
struct Guard {
    /// Never: the command is refused. Complete: drafts may miss it, signed or issued records may not; after a merge it
    /// is listed instead of refused.
    enum class Strength { Never, Complete };
    const char *name; ///< stable: a conflict that travels names it
    const char *label; ///< English source text, translated in the context "Guard"; what the rule demands
    Strength strength;
    std::vector<const RecordType *> about; ///< root types whose records concern the rule
    std::function<void(const Records &, const RecordType &, const QUuid &, QList<Finding> &)> run;
    /// The rule is about the records that remain: it is run for removed ones, too.
    bool whenRemoved = false;
};

class Transaction;

/// Keeps settled fields up to date: values that are stored for lists and the agenda, but follow from other records (the
/// end of a placement from the rule of its kind). Run by the door inside the command that writes any of the records.
struct Settler {
    std::vector<const RecordType *> about; ///< root types whose change matters
    /// The records whose settled fields may change with it; asked before and after it is written.
    std::vector<QUuid> (*affected)(const Records &, const RecordType &, const QUuid &);
    /// Computes and writes one of them, by Transaction::settle.
    tl::expected<void, Error> (*run)(Transaction &, const QUuid &);
};

/// An index that is made from the records, not recorded, and brought up to date together with the search index, in its
/// transaction.
struct Follower {
    const char *name; ///< stable: the file remembers the version under it
    QString version; ///< of what the index holds; another one: everything is made again
    std::vector<const char *> tables; ///< all it fills; in a file that cannot be written they are temporary ones
    /// Brings one root record that was written or removed into the index. `present`: its types, each with the record as
    /// it is now; none when it was removed.
    tl::expected<void, Error> (*follow)(const Records &records, const QUuid &id,
                                        std::span<const std::pair<const RecordType *, AnyRecord>> present);
};

/// A content that a record is kept with and by whose words it is found, too: the text of a deed. The words have an
/// index of their own, which is brought up to date after that of the records.
struct TextSource {
    const char *name; ///< stable: the file remembers the version under it
    QString version; ///< of what `words` tells; another one: the contents are read again
    const RecordType *type; ///< a root type
    const char *column; ///< stored field with the SHA-256 of the content
    /// Nothing that is personal or sensitive by its field; empty while there is no such content.
    QString (*words)(const Records &, const void *record);
};

/// What a change may not do, though the record it leaves behind is well-formed (a signed deed is not rewritten, what
/// was issued is not removed). Looked at before a record is written, not when history is replayed; one sentence for
/// each refusal. `before` is nullptr for a new record, `after` for a removed one.
struct ChangeRule {
    using One = std::function<QStringList(const Records &, const void *before, const void *after)>;
    /// What it says to each of several changes of one record, at least one; what they all need is read once. As many
    /// answers as `afters`.
    using Each = std::function<std::vector<QStringList>(const Records &, const void *before,
                                                        std::span<const void *const> afters)>;
    ChangeRule(const RecordType *about, const One &one)
        : about(about)
        , run([one](const Records &records, const void *before, std::span<const void *const> afters) {
            std::vector<QStringList> said;
            for (const void *after : afters)
                said.push_back(one(records, before, after));
            return said;
        })
    {
    }
    ChangeRule(const RecordType *about, Each each)
        : about(about)
        , run(std::move(each))
    {
    }
    const RecordType *about;
    Each run;
    /// Asked of whoever writes a record, not of a step that is taken back or a command of another desk: what the rule
    /// keeps apart may meet when desks are joined, and a finding tells it.
    bool onlyWhenWritten = false;
};

/// What other records say about a record, for whoever writes it: the form while it is typed, a table before it is
/// imported. Written or not is decided by the guards; this says it in time, and what is only a warning.
struct FindingSource {
    const RecordType *about = nullptr; ///< also for the types that extend it
    Problems (*find)(const Records &records, const AnyRecord &record, const Context &context) = nullptr;
    bool ofFile = false; ///< said when a whole file is looked at, too (fileRemarks)
};

/// What follows for a record, on every day, from other records and from the day itself; no field of it says so. Told
/// where a record is looked at on two days.
struct DayFact {
    const RecordType *about; ///< also for the types that extend it
    const char *label; ///< English source text, translated in the context "DayFact"
    /// `record`: as it is on the day. Empty: there is nothing to say of that day.
    QString (*text)(const Records &, const void *record, const Date &day);
};

/// What a record has to do with a person who asks to be forgotten.
struct PersonUse {
    /// Needs: they are not forgotten while it is so. Keeps: it goes on naming them, because the law wants it kept.
    enum class Weight { Needs, Keeps };
    const RecordType *type = nullptr;
    QUuid id;
    QString why; ///< for people, with the remedy; never a personal value
    Weight weight = Weight::Needs;
    QString name = {}; ///< what the history calls it (a number of the register); never a personal value
};

/// What an area knows about people.
struct PersonSource {
    /// `goOn` is asked for each record where all of a kind are read; when it says no, what is found so far is not all.
    void (*uses)(const Records &, const Date &today, const QUuid &person, const std::function<bool()> &goOn,
                 QList<PersonUse> &uses) = nullptr;
    /// SHA-256 of the contents (table blob) that belong to these records and to no other: the person's own and those
    /// about them. Also asked of older files, whose tables may be missing.
    QStringList (*contents)(const Database &, const std::vector<QUuid> &records) = nullptr;
    /// Takes out what tells of the person in records that hang on these and are not sealed; the step that forgets
    /// writes it.
    Done (*conceal)(Transaction &, const std::vector<QUuid> &records) = nullptr;
};

/// What the areas of the program bring: their record types and their rules. Assembled once, in core/areas.
struct Catalogue {
    std::vector<const RecordType *> types; ///< root types; children and base types are reached through them
    std::vector<const RecordType *> aside; ///< recorded like `types`, but without lists or pages of their own
    std::vector<Guard> guards;
    std::vector<Settler> settlers;
    std::vector<ChangeRule> changeRules;
    std::vector<const RecordType *> codesApart; ///< types of which each record has a code of its own (keepCodesApart)
    /// Queries with two bound days (?1 exclusive, ?2 inclusive) that give the ids of records whose title changes
    /// between them.
    std::vector<const char *> titlesThatChange;
    std::vector<ObligationSource> obligations;
    std::vector<FindingSource> findings;
    std::vector<DayFact> dayFacts;
    std::vector<Follower> followers;
    std::vector<CardSource> cards;
    std::vector<PersonSource> people;
    std::vector<TextSource> texts;

    /// By the name of the command line ("agreements"); nullptr when there is none.
    const RecordType *findKind(QStringView kind) const;
    /// By table, among all types, base types and children; nullptr when there is none.
    const RecordType *findTable(QStringView table) const;
    /// nullptr when its records are found by their own words only.
    const TextSource *findText(const RecordType &type) const;
    /// Whether anything could be said about records of the type (findingsOf).
    bool hasFindings(const RecordType &type) const;
    /// nullptr when no area offers such obligations.
    const ObligationKind *findObligation(QStringView code) const;
    /// The root types, their bases and children: every table that is recorded, children and extensions before what
    /// they refer to.
    const std::vector<const RecordType *> &recorded() const;

private:
    mutable std::vector<const RecordType *> m_recorded;
};

} // namespace insieme
