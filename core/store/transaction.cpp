// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "core/store/journal.h"
#include "core/store/links.h"

#include <QCoreApplication>

namespace insieme {

Done Transaction::bindField(Statement &statement, int index, const RecordType &level, const Field &field,
                            const void *record, const QUuid &person, const QUuid &row)
{
    const void *member = field.at(const_cast<void *>(record));
    if (isSealed(level, field)) {
        auto sealed = m_records.m_seal.close(person, row, level.table, field.column, plainText(field.ops->get(member)));
        if (!sealed)
            return tl::unexpected(std::move(sealed).error());
        statement.bind(index, *sealed);
        return {};
    }
    if (field.kind() == Kind::Choice) {
        const Value value = field.ops->get(member);
        const auto *choice = std::get_if<Choice>(&value);
        if (choice && (choice->index < 0 || choice->index >= static_cast<int>(choice->list->items.size())))
            return fail(
                Error::Code::Invalid,
                QCoreApplication::translate("File",
                                            "%1: this program does not know the value that the file holds. Nothing was "
                                            "changed.")
                    .arg(level.label(field)));
    }
    field.ops->bind(statement.handle(), index, member);
    return {};
}

Done Transaction::refuseProblems(const Problems &problems)
{
    QStringList errors;
    for (const Problem &problem : problems) {
        if (problem.refuses())
            errors << problem.sentence();
        else
            m_warnings.append(problem);
    }
    if (errors.isEmpty())
        return {};
    return fail(Error::Code::Invalid, errors.join(QLatin1Char('\n')));
}

Done Transaction::noteWrite()
{
    if (m_attempting) {
        ++m_attempted;
        return {};
    }
    return beforeWrite ? beforeWrite() : Done();
}

Done Transaction::attempt(const std::function<Done()> &part)
{
    Q_ASSERT_X(!m_attempting, "Transaction", "an attempt inside an attempt");
    Database &database = m_records.m_database;
    const auto run = [&database](const char *sql) -> Done {
        Borrowed statement(database.cached(QLatin1String(sql)));
        return statement->run();
    };
    INSIEME_TRY(run("SAVEPOINT attempt"));
    m_attempting = true;
    m_attempted = 0;
    const qsizetype conflicts = m_conflicts.size();
    Done done = part();
    m_attempting = false;
    if (!done) {
        m_conflicts.resize(conflicts);
        INSIEME_TRY(run("ROLLBACK TO attempt"));
        INSIEME_TRY(run("RELEASE attempt"));
        m_records.m_seal.dropCache(); // keys that the attempt made are gone
        return done;
    }
    INSIEME_TRY(run("RELEASE attempt"));
    // A journal entry written inside the savepoint would go with it: it is closed here, between the attempts.
    for (int i = 0; beforeWrite && i < m_attempted; ++i)
        INSIEME_TRY(beforeWrite());
    return {};
}

void addDependents(const Records &records, const RecordType &type, const QUuid &id, Dependents &dependents)
{
    const auto &settlers = records.catalogue().settlers;
    for (size_t i = 0; i < settlers.size(); ++i) {
        if (std::find(settlers[i].about.begin(), settlers[i].about.end(), &type) == settlers[i].about.end())
            continue;
        for (const QUuid &each : settlers[i].affected(records, type, id))
            dependents.insert({i, each});
    }
}

Done Transaction::settleAll(const Dependents &dependents)
{
    for (const auto &[settler, each] : dependents)
        INSIEME_TRY(m_records.catalogue().settlers[settler].run(*this, each));
    return {};
}

Done Transaction::settle(const RecordType &type, const void *before, const void *after)
{
    m_settling = true;
    auto done = updateRow(type, before, before, after, personOf(type, after), false);
    m_settling = false;
    return done;
}

Done Transaction::refuseChange(const RecordType &type, const void *before, const void *after) const
{
    const QStringList refused = refusalsOf(m_records, type, before, after);
    return refused.isEmpty() ? Done() : fail(Error::Code::Refused, refused.join(QLatin1Char('\n')));
}

Done Transaction::explained(Done failed, const RecordType &level, const void *record) const
{
    if (failed || failed.error().code != Error::Code::Refused)
        return failed;
    for (const Field &field : level.fields) {
        if (!field.stored() || !field.ops->target || field.is.owner)
            continue;
        const Value value = field.value(record, m_context);
        const auto *id = std::get_if<QUuid>(&value);
        if (id && !id->isNull() && !m_records.exists(field.ops->target(), *id))
            failed.error().text = QCoreApplication::translate("File", "%1: there is no record %2. Nothing was changed.")
                                      .arg(level.label(field), uuidText(*id));
    }
    return failed;
}

Done Transaction::insertRow(const RecordType &type, void *record, const QUuid &person)
{
    INSIEME_TRY(noteWrite());
    const QUuid row = idOf(type, record);
    for (const RecordType *level : levels(type)) {
        thread_local QHash<const RecordType *, QString> cache;
        QString &sql = cache[level];
        if (sql.isEmpty()) {
            QStringList columns, marks;
            if (level->extends) {
                columns << QStringLiteral("id");
                marks << QStringLiteral("?");
            }
            for (const Field &field : level->fields) {
                if (field.stored()) {
                    columns << quoted(field.column);
                    marks << QStringLiteral("?");
                }
            }
            sql = QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                      .arg(quoted(level->table), columns.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
        }
        Borrowed statement(m_records.m_database.cached(sql));
        int index = 1;
        if (level->extends)
            statement->bind(index++, row);
        for (const Field &field : level->fields) {
            if (field.stored())
                INSIEME_TRY(bindField(*statement, index++, *level, field, record, person, row));
        }
        INSIEME_TRY(explained(statement->run(), *level, record));
    }
    return {};
}

Done Transaction::insert(const RecordType &type, void *record)
{
    if (idOf(type, record).isNull())
        setId(type, record, newUuid());
    const QUuid id = idOf(type, record);
    for (const Children *children : allChildren(type)) {
        const Field *owner = ownerField(children->type());
        for (size_t i = 0; i < children->count(record); ++i) {
            void *row = children->at(record, i);
            if (idOf(children->type(), row).isNull())
                setId(children->type(), row, newUuid());
            owner->setValue(row, id, m_context);
        }
    }
    canonicalise(type, record);
    INSIEME_TRY(refuseProblems(check(type, record, m_context)));
    INSIEME_TRY(refuseChange(type, nullptr, record));
    const QUuid person = personOf(type, record);
    INSIEME_TRY(insertRow(type, record, person));
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i)
            INSIEME_TRY(insertRow(children->type(), children->at(record, i), person));
    }
    Dependents dependents;
    addDependents(m_records, type, id, dependents);
    return settleAll(dependents);
}

Done Transaction::updateRow(const RecordType &type, const void *before, const void *current, const void *after,
                            const QUuid &person, bool reseal)
{
    const QUuid row = idOf(type, after);
    for (const RecordType *level : levels(type)) {
        std::vector<std::pair<const Field *, const void *>> changed; // with the record that holds the value to write
        for (const Field &field : level->fields) {
            if (!field.stored() || field.ops->kind == Kind::Key || field.is.settled != m_settling)
                continue;
            const bool again = reseal && isSealed(*level, field);
            const auto at = [&field](const void *record) { return field.at(const_cast<void *>(record)); };
            if (field.ops->same(at(before), at(after)) || field.ops->same(at(current), at(after))) {
                if (again)
                    changed.emplace_back(&field, current);
                continue;
            }
            if (!field.ops->same(at(current), at(before))) {
                m_conflicts.append({&type, row, &field, field.value(before, m_context), field.value(after, m_context),
                                    field.value(current, m_context)});
                continue;
            }
            changed.emplace_back(&field, after);
        }
        if (changed.empty() || !m_conflicts.isEmpty())
            continue;
        INSIEME_TRY(noteWrite());
        QStringList parts;
        for (const auto &[field, source] : changed)
            parts << quoted(field->column) + QStringLiteral("=?");
        Borrowed statement(m_records.m_database.cached(
            QStringLiteral("UPDATE %1 SET %2 WHERE id=?").arg(quoted(level->table), parts.join(QLatin1Char(',')))));
        int index = 1;
        for (const auto &[field, source] : changed)
            INSIEME_TRY(bindField(*statement, index++, *level, *field, source, person, row));
        statement->bind(index, row);
        INSIEME_TRY(explained(statement->run(), *level, after));
    }
    return {};
}

Done Transaction::update(const RecordType &type, const void *before, const void *after)
{
    const QUuid id = idOf(type, before);
    Result<AnyRecord> current = m_records.load(type, id);
    if (!current) {
        if (current.error().code == Error::Code::NotFound)
            m_conflicts.append({&type, id, nullptr, {}, {}, {}});
        return tl::unexpected(std::move(current).error());
    }
    AnyRecord wanted(type, after);
    setId(type, wanted.data(), id);
    for (const Children *children : allChildren(type)) {
        const Field *owner = ownerField(children->type());
        for (size_t i = 0; i < children->count(wanted.data()); ++i) {
            void *row = children->at(wanted.data(), i);
            if (idOf(children->type(), row).isNull())
                setId(children->type(), row, newUuid());
            owner->setValue(row, id, m_context);
        }
    }
    canonicalise(type, wanted.data(), before);
    // What was changed elsewhere is kept: only this edit's fields count. Rows of child lists are those that are wanted.
    AnyRecord outcome(wanted);
    for (const Field *field : allFields(type)) {
        if (field->stored() && field->ops->same(field->at(const_cast<void *>(before)), field->at(wanted.data())))
            field->ops->set(field->at(outcome.data()), field->ops->get(field->at(current->data())));
    }
    // A draft may have been signed in the meantime, or spoiled before it is signed here: what is written counts.
    const bool draft = isDraft(type, current->data()) || isDraft(type, wanted.data());
    INSIEME_TRY(refuseProblems(check(type, (draft ? outcome : wanted).data(), m_context)));
    INSIEME_TRY(refuseChange(type, current->data(), outcome.data()));
    Dependents dependents;
    addDependents(m_records, type, id, dependents);
    // A record that is now about somebody else is sealed with the other key, whole.
    const QUuid person = personOf(type, outcome.data());
    const bool reseal = person != personOf(type, current->data());
    INSIEME_TRY(updateRow(type, before, current->data(), wanted.data(), person, reseal));

    for (const Children *children : allChildren(type)) {
        const RecordType &rowType = children->type();
        const auto rowsById = [&](const void *record) {
            QHash<QUuid, const void *> rows;
            for (size_t i = 0; i < children->count(record); ++i) {
                const void *row = children->get(record, i);
                rows.insert(idOf(rowType, row), row);
            }
            return rows;
        };
        const auto was = rowsById(before);
        const auto is = rowsById(current->data());
        const auto want = rowsById(wanted.data());
        for (auto row = is.cbegin(); reseal && row != is.cend(); ++row) {
            if (!was.contains(row.key()) && !want.contains(row.key())) // added elsewhere
                INSIEME_TRY(updateRow(rowType, *row, *row, *row, person, true));
        }
        for (size_t i = 0; i < children->count(before); ++i) {
            const QUuid rowId = idOf(rowType, children->get(before, i));
            if (!want.contains(rowId) && is.contains(rowId))
                INSIEME_TRY(removeRow(rowType, rowId));
        }
        for (size_t i = 0; i < children->count(wanted.data()); ++i) {
            void *row = children->at(wanted.data(), i);
            const QUuid rowId = idOf(rowType, row);
            if (is.contains(rowId)) {
                INSIEME_TRY(updateRow(rowType, was.value(rowId, is[rowId]), is[rowId], row, person, reseal));
            } else if (was.contains(rowId)) {
                // Removed elsewhere: only a row that was edited here disagrees.
                bool edited = false;
                for (const Field &field : rowType.fields)
                    edited |=
                        field.stored() && !field.ops->same(field.at(const_cast<void *>(was[rowId])), field.at(row));
                if (edited)
                    m_conflicts.append({&rowType, rowId, nullptr, {}, {}, {}});
            } else {
                INSIEME_TRY(insertRow(rowType, row, person));
            }
        }
    }
    if (!m_conflicts.isEmpty()) {
        QStringList lines;
        for (const FieldConflict &conflict : m_conflicts) {
            if (!conflict.field)
                lines << QCoreApplication::translate("File", "%1: removed in the meantime")
                             .arg(conflict.type->singularLabel());
            else
                lines << QCoreApplication::translate("File", "%1: was “%2”, you want “%3”, now it is “%4”")
                             .arg(conflict.type->label(*conflict.field),
                                  display(*conflict.field, conflict.base, saying()),
                                  display(*conflict.field, conflict.mine, saying()),
                                  display(*conflict.field, conflict.theirs, saying()));
        }
        return fail(
            Error::Code::Conflict,
            QCoreApplication::translate("File", "Somebody changed the same fields in the meantime. Nothing was saved.")
                + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    }
    addDependents(m_records, type, id, dependents);
    return settleAll(dependents);
}

Done Transaction::removeRow(const RecordType &type, const QUuid &id)
{
    INSIEME_TRY(noteWrite());
    const auto chain = levels(type);
    for (auto level = chain.rbegin(); level != chain.rend(); ++level) {
        Borrowed statement(
            m_records.m_database.cached(QStringLiteral("DELETE FROM %1 WHERE id=?1").arg(quoted((*level)->table))));
        statement->bind(1, id);
        INSIEME_TRY(statement->run());
    }
    return {};
}

Done Transaction::remove(const RecordType &type, const QUuid &id)
{
    Result<AnyRecord> record = m_records.load(type, id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    INSIEME_TRY(refuseChange(type, record->data(), nullptr));
    const auto chain = levels(type);
    const auto own = allChildren(type);
    QStringList users;
    const auto nameUser = [&](const RecordType &of, const QUuid &user) {
        const QString title = hidesTitle(of, saying()) ? QString() : titleIn(m_context, of, user);
        users << (title.isEmpty() ? caseName(of, user, m_context.titles)
                                  : QStringLiteral("%1: %2").arg(of.singularLabel(), title));
    };
    const auto refuseUsed = [&users]() -> Done {
        users.removeDuplicates();
        return users.isEmpty() ? Done()
                               : fail(Error::Code::InUse,
                                      QCoreApplication::translate(
                                          "File", "This record is still in use and was not removed. It is named by:")
                                          + QLatin1Char('\n') + users.join(QLatin1Char('\n')));
    };
    for (const RecordType *other : m_records.m_catalogue.recorded()) {
        if (other->extends && std::find(chain.begin(), chain.end(), &other->extends()) != chain.end()
            && std::find(chain.begin(), chain.end(), other) == chain.end() && m_records.exists(*other, id))
        {
            return fail(Error::Code::Refused,
                        QCoreApplication::translate("File", "This record is also a %1; remove it there.")
                            .arg(other->singularLabel()));
        }
    }
    for (const auto &[of, user] : usersOf(m_records, type, id))
        nameUser(*of, user);
    INSIEME_TRY(refuseUsed());
    // Tasks, attachments and drafts name a record of any kind, without a reference: whether they can do without it is
    // for their own rules to say.
    std::vector<std::pair<const RecordType *, QUuid>> leaves;
    QSet<QString> brokenBefore;
    const auto broken = [this](const std::pair<const RecordType *, QUuid> &leaf) {
        return textsOf(brokenRules(m_records, *leaf.first, leaf.second));
    };
    for (const RecordType *other : m_records.m_catalogue.recorded()) {
        const LinkFields link = linkFields(*other);
        if (!link)
            continue;
        for (const QUuid &leaf : m_records.referring(*other, link.key->column, id)) {
            leaves.emplace_back(other, leaf);
            for (const QString &text : broken(leaves.back()))
                brokenBefore.insert(text);
        }
    }
    Dependents dependents;
    addDependents(m_records, type, id, dependents);
    noteRemovedTitle(type, record->data(), m_context, m_removedTitles);
    for (const Children *children : own) {
        for (size_t i = 0; i < children->count(record->data()); ++i)
            INSIEME_TRY(removeRow(children->type(), idOf(children->type(), children->get(record->data(), i))));
    }
    INSIEME_TRY(removeRow(type, id));
    INSIEME_TRY(settleAll(dependents));
    for (const auto &leaf : leaves) {
        for (const QString &text : broken(leaf)) {
            if (!brokenBefore.contains(text))
                nameUser(*leaf.first, leaf.second);
        }
    }
    return refuseUsed();
}

Done Transaction::redirect(const RecordType &type, const QUuid &from, const QUuid &to,
                           const std::function<Done()> &goOn)
{
    const auto chain = levels(type);
    const auto named = [&chain](const RecordType &target) {
        return std::find(chain.begin(), chain.end(), &target) != chain.end();
    };
    Database &database = m_records.m_database;
    Dependents dependents;
    addDependents(m_records, *chain.front(), from, dependents);
    QList<std::pair<const RecordType *, QUuid>> roots;
    const auto write = [&](const RecordType &table, const char *column, const QUuid &row, const QUuid &value) -> Done {
        if (goOn)
            INSIEME_TRY(goOn());
        INSIEME_TRY(noteWrite());
        Borrowed statement(database.cached(
            QStringLiteral("UPDATE %1 SET %2=?1 WHERE id=?2").arg(quoted(table.table), quoted(column))));
        if (value.isNull())
            statement->bindNull(1);
        else
            statement->bind(1, value);
        statement->bind(2, row);
        return statement->run();
    };
    const auto note = [&](const RecordType &table, const QUuid &row) {
        QUuid root = row;
        const RecordType *rootType = &table;
        if (const Field *owner = ownerField(table)) {
            Borrowed statement(database.cached(
                QStringLiteral("SELECT %1 FROM %2 WHERE id=?1").arg(quoted(owner->column), quoted(table.table))));
            statement->bind(1, row);
            if (statement->next())
                root = statement->uuid(0);
            rootType = &owner->ops->target();
        }
        rootType = levels(*rootType).front();
        roots.append({rootType, root});
        addDependents(m_records, *rootType, root, dependents);
    };
    for (const RecordType *table : m_records.m_catalogue.recorded()) {
        for (const Field &field : table->fields) {
            if (!field.stored() || field.is.owner)
                continue;
            if (field.ops->target && named(field.ops->target())) {
                for (const QUuid &row : m_records.referring(*table, field.column, from)) {
                    if (row == from)
                        continue;
                    note(*table, row);
                    INSIEME_TRY(write(*table, field.column, row, row == to ? QUuid() : to));
                }
            }
        }
        // Records of any kind are named by table and key.
        const LinkFields link = linkFields(*table);
        if (!link)
            continue;
        Statement rows(
            database,
            QStringLiteral("SELECT id FROM %1 WHERE %2=?1").arg(quoted(table->table), quoted(link.key->column)));
        rows.bind(1, uuidText(from));
        std::vector<QUuid> found;
        while (rows.next())
            found.push_back(rows.uuid(0));
        const RecordType *most = m_records.typeOfRow(*chain.front(), to);
        for (const QUuid &row : found) {
            INSIEME_TRY(write(*table, link.key->column, row, to));
            if (!most || most == &type)
                continue;
            Borrowed statement(database.cached(QStringLiteral("UPDATE %1 SET %2=?1 WHERE id=?2 AND %2=?3")
                                                   .arg(quoted(table->table), quoted(link.table->column))));
            statement->bind(1, QString::fromLatin1(most->table));
            statement->bind(2, row);
            statement->bind(3, QString::fromLatin1(type.table));
            INSIEME_TRY(statement->run());
        }
    }
    for (const auto &[rootType, root] : roots)
        addDependents(m_records, *rootType, root, dependents);
    std::erase_if(dependents, [&from](const auto &entry) { return entry.second == from; });
    INSIEME_TRY(settleAll(dependents));
    return {};
}

Done Transaction::forget(const RecordType &type, const QUuid &person)
{
    if (!type.sealed || subjectField(type) || !m_records.exists(type, person))
        return fail(Error::Code::NotFound,
                    QCoreApplication::translate("File", "%1: there is no such record (%2).")
                        .arg(type.singularLabel(), uuidText(person)));
    m_forgotten = person;
    return {};
}

} // namespace insieme
