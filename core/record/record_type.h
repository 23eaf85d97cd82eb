// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/value.h"
#include "core/base/verdict.h"

#include <QList>
#include <QUuid>
#include <span>

struct sqlite3_stmt;

namespace insieme {

struct RecordType;
struct Field;
class Records;

/// How far a value may travel. Personal: names, tax codes – searchable, masked by the privacy switch, left out of
/// exports without people. Sensitive: condition, need, category – masked until asked for, reading is logged, never
/// searchable.
enum class Disclosure : quint8 { Public, Personal, Sensitive };

/// Names the records that fields refer to.
class TitleSource {
public:
    virtual ~TitleSource() = default;
    /// The title of a record as it was called on a day; empty when there is no such record.
    virtual QString title(const RecordType &type, const QUuid &id, const Date &on) const = 0;
    /// Titles of other records of a type whose searchable `column` says the same, as far as the source knows them.
    virtual QStringList othersWith(const RecordType &type, const char *column, const QString &text,
                                   const QUuid &itself) const
    {
        Q_UNUSED(type);
        Q_UNUSED(column);
        Q_UNUSED(text);
        Q_UNUSED(itself);
        return {};
    }
    /// What a text that names a record of any type is about (Options::names); nullptr: nothing that the source knows.
    virtual const RecordType *typeNamed(const QString &tableOrKey) const
    {
        Q_UNUSED(tableOrKey);
        return nullptr;
    }
    /// The code that people gave a record and that everybody may see; empty where there is none.
    virtual QString code(const RecordType &type, const QUuid &id) const
    {
        Q_UNUSED(type);
        Q_UNUSED(id);
        return {};
    }
    /// Titles are wanted as lists order them: people by family name.
    virtual bool isForOrder() const { return false; }
};

/// What computed fields and display need to know besides the record.
struct Context {
    Date today;
    Date asOf = {}; ///< the day that decides dated names; not stated: today
    const TitleSource *titles = nullptr;
    Disclosure shown = Disclosure::Personal; ///< the highest level that may be shown; the rest is masked
    Date day() const { return stated(asOf) ? asOf : today; }
};

/// One finding about a record before it is written. Errors stop the command, warnings do not, nor does what a draft is
/// excused.
struct Problem {
    Verdict::Level level = Verdict::Level::Invalid;
    QString field; ///< column; empty for the record as a whole
    QString text;
    QString where = {}; ///< the child row, e.g. "Shares, row 2"; empty for the record itself
    bool excused = false; ///< an error that a draft is written with: it only stops leaving the draft

    bool refuses() const { return level == Verdict::Level::Invalid && !excused; }
    QString sentence() const { return where.isEmpty() ? text : where + QLatin1String(": ") + text; }
};
using Problems = QList<Problem>;

/// Excused ones, too.
inline bool hasErrors(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.level == Verdict::Level::Invalid)
            return true;
    }
    return false;
}

/// Whether the record cannot be written.
inline bool hasRefusals(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.refuses())
            return true;
    }
    return false;
}

/// The operations of one member type, shared by every field of that type.
struct TypeOps {
    Kind kind;
    bool nullable;
    const char *sql; ///< declared column type in a STRICT table
    const ChoiceList *choices;
    const RecordType &(*target)();
    Value (*get)(const void *member);
    bool (*set)(void *member, const Value &value); ///< false: the value is of another kind
    void (*bind)(sqlite3_stmt *statement, int index, const void *member);
    void (*read)(sqlite3_stmt *statement, int index, void *member);
    bool (*same)(const void *a, const void *b);
};

struct Options {
    bool required = false;
    bool title = false; ///< part of the record's title
    bool search = false; ///< found by searching
    bool code = false; ///< a number or code by which the record is asked for
    bool owner = false; ///< in a child record: the record it belongs to
    bool subject = false; ///< in a sealed record: the person whose key seals it; without one the record is the person
    bool settled = false; ///< stored, but computed from other records by the program (Catalogue::settlers)
    bool longText = false; ///< several lines
    bool verbatim = false; ///< text whose blanks mean something: stored as it is given
    bool year = false; ///< a number that names a calendar year: written without dots
    bool retired = false; ///< no longer used; kept so that old history has a label
    bool dated = false; ///< stored as it is today; RecordType::onDay says what it was on another day
    Disclosure disclosure = Disclosure::Public;
    bool names = false; ///< a text that names a record of any type: its table (record_table), its key (record_id)
    int width = 0; ///< characters a person needs to see; 0: by kind
    int limit = 0; ///< largest number of characters; 0: 500, 20 000 for long text
    const char *sortBy = nullptr; ///< computed fields: stored column with the same order
    const char *formerMerge = nullptr; ///< names that templates used before a renaming, with blanks between them
    const char *asOf = nullptr; ///< references: date column that decides which dated name is shown
};

/// One field of a record type: one line of its descriptor.
struct Field {
    const char *column; ///< column, JSON and CSV name; English; never renamed, dropped or used again
    const char *merge; ///< name in document templates; Italian; once renamed, `is.formerMerge` keeps what it was
    const char *label; ///< English source text, translated in the record's context
    const TypeOps *ops;
    Options is;
    void *(*at)(void *record); ///< nullptr for derived fields
    Value (*compute)(const void *record, const Context &context); ///< derived fields only
    bool (*assign)(void *record, const Value &value, const Context &context); ///< derived fields that can be written
    Verdict (*check)(const void *record); ///< nullptr: nothing to check
    QString (*form)(const QString &text); ///< how its text is written (writtenForm); nullptr: as fieldText gives it

    bool stored() const { return at != nullptr; }
    bool writable() const { return (stored() && !is.settled) || assign != nullptr; }
    Kind kind() const { return ops->kind; }
    int limit() const { return is.limit > 0 ? is.limit : is.longText ? 20'000 : 500; }
    Value value(const void *record, const Context &context) const
    {
        return at ? ops->get(at(const_cast<void *>(record))) : compute(record, context);
    }
    /// Text as it is compared, checked and stored.
    QString canonical(const QString &text) const;
    /// The door for values that people and tables give: text becomes canonical, blank text is not stated. What the
    /// record holds already keeps the form it has. False: the value does not fit.
    bool setValue(void *record, const Value &value, const Context &context) const;
};

/// Rows that belong to a record and are edited with it (shares, instalments, dated names).
struct Children {
    const char *name; ///< JSON name
    const char *merge; ///< as `Field::merge`
    const char *formerMerge; ///< as `Options::formerMerge`
    const char *label;
    const RecordType &(*type)();
    size_t (*count)(const void *record);
    const void *(*get)(const void *record, size_t index);
    void *(*at)(void *record, size_t index);
    void *(*append)(void *record);
    void (*clear)(void *record);
};

/// A record type described once: everything generic reads this and nothing else.
struct RecordType {
    const char *table;
    const char *kind; ///< name on the command line ("agreements"); empty for child rows
    const char *context; ///< translation context of the labels
    const char *singular;
    const char *plural;
    std::span<const Field> fields; ///< own fields; the key first, except in a type that extends another
    std::span<const Children> children;
    const RecordType &(*extends)() = nullptr; ///< the record this one adds a table to, with the same key
    bool sealed = false; ///< personal and sensitive fields are sealed with the key of the person the row belongs to
    void (*check)(const void *record, const Context &context, Problems &problems) = nullptr;
    /// While this is true, `insieme::check` excuses codes that are written wrong and required fields that are empty,
    /// except those that name the record (isDraftWhile in describe.h); nullptr: such records have no draft.
    bool (*isDraft)(const void *record) = nullptr;
    QString (*title)(const void *record, const Context &context) = nullptr; ///< otherwise the title fields, joined
    Disclosure titleTells = Disclosure::Public; ///< of what `title` says when all may be shown
    bool titleSpeaks = false; ///< `title` holds words of the program
    /// Stored days between which such a record is in force; a side that states nothing is open.
    const char *validFrom = nullptr, *validUntil = nullptr;
    /// Sets fields that follow from dated rows and records (Options::dated) to what they were on a day
    /// (Records::loadOn).
    void (*onDay)(const Records &records, void *record, const Date &day) = nullptr;

    void *(*make)() = nullptr;
    void *(*clone)(const void *record) = nullptr;
    void (*destroy)(void *record) = nullptr;

    QString label(const Field &field) const;
    QString label(const Children &children) const;
    QString singularLabel() const;
    QString pluralLabel() const;
};

/// Declared here, defined in the one .cpp that describes R.
template<class R> const RecordType &describe();

/// Base fields first, then own ones: the record as one.
std::vector<const Field *> allFields(const RecordType &type);
std::vector<const Children *> allChildren(const RecordType &type);
const Field *findField(const RecordType &type, QAnyStringView column);
/// Also by a former name.
const Field *findMerge(const RecordType &type, QAnyStringView merge);
const Children *findChildren(const RecordType &type, QAnyStringView name);
/// As `findMerge`, of lists.
const Children *findMergeList(const RecordType &type, QAnyStringView merge);
/// How far a field may travel: a reference to a person is personal, whatever else it is.
Disclosure disclosureOf(const Field &field);
/// The field of a child row that names its owner; nullptr for other types.
const Field *ownerField(const RecordType &type);
/// The field that names the person whose key seals the record; nullptr when the record is the person, or belongs to it.
const Field *subjectField(const RecordType &type);
/// True when `type` is `ancestor` or extends it.
bool isA(const RecordType &type, const RecordType &ancestor);

QUuid idOf(const RecordType &type, const void *record);
void setId(const RecordType &type, void *record, const QUuid &id);
/// For people, like all that is displayed: labels of closed lists, days as they are written in Italy, references by
/// their own title. Nothing of what lies above `context.shown`, or of a record that the context cannot name.
QString titleOf(const RecordType &type, const void *record, const Context &context);

/// Makes stored text canonical, of the rows of children too. What is as in `before` keeps the form it has.
void canonicalise(const RecordType &type, void *record, const void *before = nullptr);

/// False where records of the type have no draft.
inline bool isDraft(const RecordType &type, const void *record)
{
    return type.isDraft && type.isDraft(record);
}

/// The fields' checks, required fields, text limits, the children's and the record's own check. A row of a list is
/// excused nothing, in a draft neither: what is computed of it relies on it.
Problems check(const RecordType &type, const void *record, const Context &context);

/// An owned record of a type known at run time.
class AnyRecord {
public:
    AnyRecord() = default;
    explicit AnyRecord(const RecordType &type)
        : m_type(&type)
        , m_data(type.make())
    {
    }
    AnyRecord(const RecordType &type, const void *record)
        : m_type(&type)
        , m_data(type.clone(record))
    {
    }
    template<class R> static AnyRecord of(const R &record) { return AnyRecord(describe<R>(), &record); }
    AnyRecord(const AnyRecord &other)
        : m_type(other.m_type)
        , m_data(other.m_data ? m_type->clone(other.m_data) : nullptr)
    {
    }
    AnyRecord(AnyRecord &&other) noexcept
        : m_type(std::exchange(other.m_type, nullptr))
        , m_data(std::exchange(other.m_data, nullptr))
    {
    }
    AnyRecord &operator=(AnyRecord other) noexcept
    {
        std::swap(m_type, other.m_type);
        std::swap(m_data, other.m_data);
        return *this;
    }
    ~AnyRecord()
    {
        if (m_data)
            m_type->destroy(m_data);
    }

    explicit operator bool() const { return m_data != nullptr; }
    const RecordType &type() const { return *m_type; }
    void *data() { return m_data; }
    const void *data() const { return m_data; }
    QUuid id() const { return idOf(*m_type, m_data); }
    template<class R> R &as() { return *static_cast<R *>(m_data); }
    template<class R> const R &as() const { return *static_cast<const R *>(m_data); }

private:
    const RecordType *m_type = nullptr;
    void *m_data = nullptr;
};

} // namespace insieme
