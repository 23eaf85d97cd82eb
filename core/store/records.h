// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/store/catalogue.h"
#include "core/store/seal.h"

#include <set>

namespace insieme {

/// Where a field's value came from three sides: what the editor saw, what it wants, what the file holds now.
struct FieldConflict {
    const RecordType *type = nullptr;
    QUuid row;
    const Field *field = nullptr; ///< nullptr: the whole row was deleted in the meantime
    Value base, mine, theirs;
};

/// Reads records of every described type, whole with their children. Writing is the door's business (Transaction).
class Records {
public:
    Records(Database &database, Seal &seal, const Catalogue &catalogue)
        : m_database(database)
        , m_seal(seal)
        , m_catalogue(catalogue)
    {
    }

    Database &database() const { return m_database; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// To be called before an answer that is read from what follows the records: titles, texts, agenda.
    void catchUp() const
    {
        if (m_catchUp)
            m_catchUp();
    }
    void setCatchUp(std::function<void()> catchUp) { m_catchUp = std::move(catchUp); }

    /// NotFound when there is no such record.
    Result<AnyRecord> load(const RecordType &type, const QUuid &id) const;
    /// The same as it was on a day, as far as its kind says; a day that is not stated: as it stands.
    Result<AnyRecord> loadOn(const RecordType &type, const QUuid &id, const Date &day) const;
    template<class R> Result<R> load(const Id<R> &id) const
    {
        Result<AnyRecord> found = load(describe<R>(), id.uuid());
        if (!found)
            return tl::unexpected(std::move(found).error());
        return std::move(found->template as<R>());
    }
    bool exists(const RecordType &type, const QUuid &id) const;
    /// The person whose key seals the root record: the one it is about, otherwise the record itself.
    QUuid personOf(const RecordType &type, const QUuid &id) const;
    qint64 count(const RecordType &type) const;
    /// Ids in the order of the key.
    std::vector<QUuid> ids(const RecordType &type) const;
    /// Ids of the records whose reference field `column` names `id`.
    std::vector<QUuid> referring(const RecordType &type, const char *column, const QUuid &id) const;
    /// The most particular root type of the row: an organisation that is a cooperative gives Cooperative.
    const RecordType *typeOfRow(const RecordType &base, const QUuid &id) const;
    /// A value as it stands sealed in a column of `level`; NULL when it cannot be opened.
    Value openSealed(const Field &field, const RecordType &level, const QUuid &person, const QUuid &row,
                     const QByteArray &blob) const;

private:
    friend class Transaction;
    void readRow(const RecordType &type, Statement &statement, int firstColumn, void *record,
                 const QUuid &person) const;
    void loadChildren(const RecordType &type, void *record) const;

    Database &m_database;
    Seal &m_seal;
    const Catalogue &m_catalogue;
    std::function<void()> m_catchUp;
};

/// True when the field's column holds sealed values. Keys of other records are never sealed: they say nothing by
/// themselves, and foreign keys need them.
inline bool isSealed(const RecordType &level, const Field &field)
{
    return level.sealed && field.stored() && field.is.disclosure != Disclosure::Public && !field.ops->target;
}

/// A rule that a record breaks.
struct BrokenRule {
    const Guard *guard = nullptr;
    Finding finding;
};

/// What the guards (of one strength, where it is given) find about one record. `base` is its base-most type.
QList<BrokenRule> brokenRules(const Records &records, const RecordType &base, const QUuid &id,
                              std::optional<Guard::Strength> only = {});
/// What the record's own check refuses (Never), for rows that were not written through insert and update (an undo, a
/// package), or what it excuses a draft (Complete). Nothing about a forgotten person, whose values are empty on
/// purpose.
QList<BrokenRule> brokenChecks(const Records &records, const RecordType &base, const QUuid &id, const Context &context,
                               Guard::Strength which = Guard::Strength::Never);
/// What every area says about the record, written or not.
Problems findingsOf(const Records &records, const AnyRecord &record, const Context &context);
/// What the rules for changes say to one, before it is made; see ChangeRule.
QStringList refusalsOf(const Records &records, const RecordType &type, const void *before, const void *after);
/// The same to each of several changes of one record, asked at once: a rule reads what it needs once.
std::vector<QStringList> refusalsOf(const Records &records, const RecordType &type, const void *before,
                                    std::span<const void *const> afters);
/// The rule that a conflict names; nullptr: this program knows no such rule.
const Guard *findRule(const Catalogue &catalogue, const QString &name);
/// Each sentence once.
QStringList textsOf(const QList<BrokenRule> &broken);

/// Records whose settled fields may change, by the place of their settler in the catalogue: settlers run in its order.
using Dependents = std::set<std::pair<size_t, QUuid>>;
/// Adds those that may change with a record; asked before and after it is written. `type`: base-most.
void addDependents(const Records &records, const RecordType &type, const QUuid &id, Dependents &dependents);

/// The person whose key seals the row: the one it is about, otherwise the record itself, or the owner of a child row.
QUuid personOf(const RecordType &type, const void *record);

/// The type of the table a field is stored in: `type` or the type it extends.
const RecordType &levelOf(const RecordType &type, const Field &field);
/// `type` after the types it extends: base first.
std::vector<const RecordType *> levels(const RecordType &type);

/// What a command's body may do. Only the door makes one.
class Transaction {
public:
    const Records &records() const { return m_records; }
    const Context &context() const { return m_context; }

    /// Checks and writes a new record; keys that are missing (its own, its children's) are assigned in `record`.
    Done insert(const RecordType &type, void *record);
    template<class R> Done insert(R &record) { return insert(describe<R>(), &record); }
    Done insert(AnyRecord &record) { return insert(record.type(), record.data()); }

    /// Checks `after` and writes what differs from `before`, the state the editor started from. A field that
    /// somebody changed since is a Conflict (listed by `conflicts`); fields changed elsewhere are kept.
    Done update(const RecordType &type, const void *before, const void *after);
    template<class R> Done update(const R &before, const R &after) { return update(describe<R>(), &before, &after); }

    /// Removes a record with its children; refused, with the list, while others refer to it.
    Done remove(const RecordType &type, const QUuid &id);

    /// Every record that names `from` names `to` instead, child rows, attachments and marks included; only the child
    /// rows of `from` itself stay. Both are records of `type` or of a type that extends it. What a signed record may
    /// not change by itself is changed here, too: whom it names is the same. The guards judge the outcome.
    /// `goOn` is asked before each of them; what it fails with ends it.
    Done redirect(const RecordType &type, const QUuid &from, const QUuid &to, const std::function<Done()> &goOn = {});

    /// Runs a part of the body that may fail by itself: when `part` fails, what it wrote is taken back and the rest of
    /// the step stands.
    Done attempt(const std::function<Done()> &part);
    /// Writes the settled fields in which `after` differs from `before`, the record as the file has it; nothing else.
    Done settle(const RecordType &type, const void *before, const void *after);
    /// Brings settled fields up to date, for rows that were not written through insert, update and remove.
    Done settleAll(const Dependents &dependents);

    /// A person's key is deleted at the end of the step: the values become unreadable in record and history.
    Done forget(const RecordType &type, const QUuid &person);

    const QList<FieldConflict> &conflicts() const { return m_conflicts; }
    const Problems &warnings() const { return m_warnings; }
    const QUuid &forgotten() const { return m_forgotten; }

    /// Called before a row is written; the door starts another journal entry when one has grown large.
    std::function<Done()> beforeWrite;

private:
    friend class Workspace;
    /// `naming`: how far refusals may name people.
    Transaction(Records &records, Context context, Disclosure naming = Disclosure::Personal)
        : m_records(records)
        , m_context(context)
        , m_naming(naming)
    {
    }
    Done noteWrite();
    /// A refusal of SQLite, with the reference that names nothing.
    Done explained(Done failed, const RecordType &level, const void *record) const;
    Done insertRow(const RecordType &type, void *record, const QUuid &person);
    Done updateRow(const RecordType &type, const void *before, const void *current, const void *after,
                   const QUuid &person, bool reseal);
    Done removeRow(const RecordType &type, const QUuid &id);
    Done bindField(Statement &statement, int index, const RecordType &level, const Field &field, const void *record,
                   const QUuid &person, const QUuid &row);
    Done refuseProblems(const Problems &problems);
    Done refuseChange(const RecordType &type, const void *before, const void *after) const;

    /// The context for what is said to people.
    Context saying() const
    {
        Context context = m_context;
        context.shown = m_naming;
        return context;
    }

    Records &m_records;
    Context m_context;
    Disclosure m_naming;
    int m_attempted = 0; ///< rows written by the attempt that runs
    bool m_attempting = false;
    QList<FieldConflict> m_conflicts;
    Problems m_warnings;
    QHash<QUuid, QString> m_removedTitles;
    QUuid m_forgotten;
    bool m_settling = false; ///< only settled fields are written
};

} // namespace insieme
