// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/record/display.h"

#include <array>
#include <QCoreApplication>
#include <unordered_map>

namespace insieme {
namespace {

struct Column {
    const RecordType *level;
    const Field *field;
};

std::vector<Column> storedColumns(const RecordType &type)
{
    std::vector<Column> result;
    for (const RecordType *level : levels(type)) {
        for (const Field &field : level->fields) {
            if (field.stored())
                result.push_back({level, &field});
        }
    }
    return result;
}

/// SELECT of all stored columns, the key first, joined over the levels.
QString selectOf(const RecordType &type)
{
    const auto chain = levels(type);
    QStringList columns;
    for (const Column &column : storedColumns(type))
        columns << quoted(column.level->table) + QLatin1Char('.') + quoted(column.field->column);
    QString sql = QStringLiteral("SELECT ") + columns.join(QLatin1Char(',')) + QStringLiteral(" FROM ")
        + quoted(chain.front()->table);
    for (size_t i = 1; i < chain.size(); ++i) {
        sql += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(chain[i]->table), quoted(chain.front()->table));
    }
    return sql;
}

/// The order of child rows: `position` where there is one, otherwise the first day, then the key.
QString childOrder(const RecordType &type)
{
    if (findField(type, u"position"))
        return QStringLiteral("\"position\", id");
    for (const Field &field : type.fields) {
        if (field.stored() && field.kind() == Kind::Date)
            return quoted(field.column) + QStringLiteral(", id");
    }
    return QStringLiteral("id");
}

struct Statements {
    QString byId, children, exists;
    std::vector<Column> columns;
    std::vector<size_t> sealed; ///< which of them
};

const Statements &statementsOf(const RecordType &type)
{
    thread_local std::unordered_map<const RecordType *, Statements> cache; // references into it stay good
    Statements &statements = cache[&type];
    if (statements.byId.isEmpty()) {
        const QString select = selectOf(type);
        statements.byId = select + QStringLiteral(" WHERE %1.id=?1").arg(quoted(levels(type).front()->table));
        if (const Field *owner = ownerField(type))
            statements.children =
                select + QStringLiteral(" WHERE %1=?1 ORDER BY ").arg(quoted(owner->column)) + childOrder(type);
        statements.exists = QStringLiteral("SELECT 1 FROM %1 WHERE id=?1").arg(quoted(type.table));
        statements.columns = storedColumns(type);
        for (size_t i = 0; i < statements.columns.size(); ++i) {
            if (isSealed(*statements.columns[i].level, *statements.columns[i].field))
                statements.sealed.push_back(i);
        }
    }
    return statements;
}

} // namespace

QUuid personOf(const RecordType &type, const void *record)
{
    const Field *person = subjectField(type);
    if (!person)
        person = ownerField(type);
    if (person) {
        const Value value = person->value(record, {});
        const auto *id = std::get_if<QUuid>(&value);
        return id ? *id : QUuid();
    }
    return idOf(type, record);
}

QList<BrokenRule> brokenRules(const Records &records, const RecordType &base, const QUuid &id,
                              std::optional<Guard::Strength> only)
{
    QList<BrokenRule> broken;
    for (const Guard &guard : records.catalogue().guards) {
        if (only && guard.strength != *only)
            continue;
        for (const RecordType *type : guard.about) {
            if (!isA(*type, base) || (!guard.whenRemoved && !records.exists(*type, id)))
                continue;
            QList<Finding> findings;
            guard.run(records, *type, id, findings);
            for (const Finding &finding : findings)
                broken.append({&guard, finding});
        }
    }
    return broken;
}

namespace {

/// Stands for the check of every record type where rules are reported.
const Guard ownCheck{
    "record", QT_TRANSLATE_NOOP("Guard", "what the record itself demands"), Guard::Strength::Never, {}, {}};
const Guard draftCheck{"draft",
                       QT_TRANSLATE_NOOP("Guard", "what a record needs before it leaves its draft"),
                       Guard::Strength::Complete,
                       {},
                       {}};

} // namespace

QList<BrokenRule> brokenChecks(const Records &records, const RecordType &base, const QUuid &id, const Context &context,
                               Guard::Strength which)
{
    QList<BrokenRule> broken;
    const bool ofDraft = which == Guard::Strength::Complete;
    const RecordType *type = records.typeOfRow(base, id);
    if (!type || (ofDraft && !type->isDraft))
        return broken;
    const auto record = records.load(*type, id);
    if (!record || (type->sealed && titleOf(*type, record->data(), context).isEmpty()))
        return broken;
    for (const Problem &problem : check(*type, record->data(), context)) {
        if (ofDraft ? problem.excused : problem.refuses())
            broken.append({ofDraft ? &draftCheck : &ownCheck, {type, id, problem.sentence()}});
    }
    return broken;
}

Problems findingsOf(const Records &records, const AnyRecord &record, const Context &context)
{
    Problems problems;
    for (const FindingSource &source : records.catalogue().findings) {
        if (isA(record.type(), *source.about))
            problems += source.find(records, record, context);
    }
    return problems;
}

QStringList refusalsOf(const Records &records, const RecordType &type, const void *before, const void *after)
{
    return refusalsOf(records, type, before, std::array{after}).front();
}

std::vector<QStringList> refusalsOf(const Records &records, const RecordType &type, const void *before,
                                    std::span<const void *const> afters)
{
    std::vector<QStringList> refused(afters.size());
    for (const ChangeRule &rule : records.catalogue().changeRules) {
        if (!isA(type, *rule.about))
            continue;
        const std::vector<QStringList> said = rule.run(records, before, afters);
        for (size_t i = 0; i < afters.size(); ++i)
            refused[i] += said[i];
    }
    return refused;
}

const Guard *findRule(const Catalogue &catalogue, const QString &name)
{
    const auto named = [&](const Guard &guard) { return name == QLatin1String(guard.name); };
    if (named(ownCheck))
        return &ownCheck;
    const auto found = std::find_if(catalogue.guards.begin(), catalogue.guards.end(), named);
    return found == catalogue.guards.end() ? nullptr : &*found;
}

QStringList textsOf(const QList<BrokenRule> &broken)
{
    QStringList texts;
    for (const BrokenRule &rule : broken)
        texts << rule.finding.text;
    texts.removeDuplicates();
    return texts;
}

const RecordType &levelOf(const RecordType &type, const Field &field)
{
    for (const RecordType *level = &type;; level = &level->extends()) {
        if (&field >= level->fields.data() && &field < level->fields.data() + level->fields.size())
            return *level;
        Q_ASSERT(level->extends);
    }
}

std::vector<const RecordType *> levels(const RecordType &type)
{
    std::vector<const RecordType *> result;
    if (type.extends)
        result = levels(type.extends());
    result.push_back(&type);
    return result;
}

Value Records::openSealed(const Field &field, const RecordType &level, const QUuid &person, const QUuid &row,
                          const QByteArray &blob) const
{
    const std::optional<QString> text = m_seal.open(person, row, level.table, field.column, blob);
    return text ? parsePlain(field.kind(), field.ops->choices, *text).value_or(Value()) : Value();
}

void Records::readRow(const RecordType &type, Statement &statement, int firstColumn, void *record,
                      const QUuid &person) const
{
    const auto &[byId, children, exists, columns, sealed] = statementsOf(type);
    auto next = sealed.begin();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (next != sealed.end() && *next == i) {
            ++next;
            continue;
        }
        const Field *field = columns[i].field;
        field->ops->read(statement.handle(), firstColumn + static_cast<int>(i), field->at(record));
    }
    if (sealed.empty())
        return;
    // Whose key it is stands in the row itself.
    const QUuid row = statement.uuid(firstColumn);
    const QUuid key = subjectField(type) ? insieme::personOf(type, record) : person;
    for (const size_t i : sealed) {
        const auto &[level, field] = columns[i];
        field->ops->set(field->at(record),
                        openSealed(*field, *level, key, row, statement.blob(firstColumn + static_cast<int>(i))));
    }
}

QUuid Records::personOf(const RecordType &type, const QUuid &id) const
{
    const Field *subject = subjectField(type);
    if (!subject)
        return id;
    Borrowed statement(m_database.cached(
        QStringLiteral("SELECT %1 FROM %2 WHERE id=?1").arg(quoted(subject->column), quoted(type.table))));
    statement->bind(1, id);
    return statement->next() ? statement->uuid(0) : QUuid();
}

void Records::loadChildren(const RecordType &type, void *record) const
{
    const QUuid owner = idOf(type, record);
    const QUuid person = insieme::personOf(type, record);
    for (const Children *children : allChildren(type)) {
        children->clear(record);
        Borrowed statement(m_database.cached(statementsOf(children->type()).children));
        statement->bind(1, owner);
        while (statement->next())
            readRow(children->type(), *statement, 0, children->append(record), person);
    }
}

Result<AnyRecord> Records::loadOn(const RecordType &type, const QUuid &id, const Date &day) const
{
    auto record = load(type, id);
    if (record && stated(day) && type.onDay)
        type.onDay(*this, record->data(), day);
    return record;
}

Result<AnyRecord> Records::load(const RecordType &type, const QUuid &id) const
{
    AnyRecord record(type);
    {
        Borrowed statement(m_database.cached(statementsOf(type).byId));
        statement->bind(1, id);
        if (!statement->isValid() || !statement->next())
            return fail(Error::Code::NotFound,
                        QCoreApplication::translate("File", "%1: there is no such record (%2).")
                            .arg(type.singularLabel(), uuidText(id)));
        readRow(type, *statement, 0, record.data(), id);
    }
    loadChildren(type, record.data());
    return record;
}

bool Records::exists(const RecordType &type, const QUuid &id) const
{
    Borrowed statement(m_database.cached(statementsOf(type).exists));
    statement->bind(1, id);
    return statement->next();
}

qint64 Records::count(const RecordType &type) const
{
    return m_database.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(type.table)));
}

std::vector<QUuid> Records::ids(const RecordType &type) const
{
    std::vector<QUuid> result;
    Statement statement(m_database, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(quoted(type.table)));
    while (statement.next())
        result.push_back(statement.uuid(0));
    return result;
}

std::vector<QUuid> Records::referring(const RecordType &type, const char *column, const QUuid &id) const
{
    std::vector<QUuid> result;
    Borrowed statement(m_database.cached(
        QStringLiteral("SELECT id FROM %1 WHERE %2=?1 ORDER BY id").arg(quoted(type.table), quoted(column))));
    statement->bind(1, id);
    while (statement->next())
        result.push_back(statement->uuid(0));
    return result;
}

const RecordType *Records::typeOfRow(const RecordType &base, const QUuid &id) const
{
    for (const RecordType *type : m_catalogue.types) {
        if (type->extends && isA(*type, base) && exists(*type, id))
            return type;
    }
    return exists(base, id) ? &base : nullptr;
}

} // namespace insieme
