// SPDX-License-Identifier: GPL-3.0-or-later
// From the cells of a row to the fields of a record and its children.
#include "core/base/text.h"
#include "core/exchange/import_run.h"
#include "core/record/display.h"

#include <QCoreApplication>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// By these fields a child row without an id is taken for one that is there.
bool identifies(const Field &field)
{
    static const QStringList names{QStringLiteral("valid_from"), QStringLiteral("position"), QStringLiteral("due_on")};
    return !field.is.owner
        && (isReference(field) || field.kind() == Kind::Choice || field.is.title
            || names.contains(QLatin1String(field.column)));
}

Date dayOf(const RecordType &type, const Field &reference, const void *record, const Context &context)
{
    const Field *field = reference.is.asOf ? findField(type, QLatin1String(reference.is.asOf)) : nullptr;
    const Value value = field ? field->value(record, context) : Value();
    const auto *day = std::get_if<Date>(&value);
    return day ? *day : Date();
}

void copyRow(const RecordType &type, void *target, const void *source)
{
    for (const Field &field : type.fields) {
        if (field.stored())
            field.ops->set(field.at(target), field.ops->get(field.at(const_cast<void *>(source))));
    }
}

} // namespace

void ImportRun::apply(const std::vector<Patch> &patches, const Row &row, void *record, RowOutcome &out)
{
    for (const Patch &patch : patches) {
        const Field &field = *patch.column->field;
        if (isKey(field))
            continue;
        const Value current = field.value(record, m_context);
        // How a text was written once is nobody's intention, in the file as little as in the table.
        const auto *is = std::get_if<QString>(&current);
        const auto *wanted = std::get_if<QString>(&patch.value);
        if (is && wanted && field.canonical(*is) == field.canonical(*wanted))
            continue;
        if (!field.setValue(record, patch.value, m_context))
            refuse(out, row, patch.column, Texts::tr("The field must have a value"),
                   Texts::tr("Fill in the cell, or do not let empty cells clear this field."));
    }
}

void ImportRun::setReferences(const std::vector<BoundColumn> &columns, const Row &row, const RecordType &type,
                              void *record, const Date &ownerDay, RowOutcome &out)
{
    for (const BoundColumn &column : columns) {
        const Field &field = *column.field;
        if (!isReference(field))
            continue;
        const Cell &cell = row.cell(column.column);
        if (cell.isEmpty()) {
            if (column.clears)
                field.setValue(record, {}, m_context);
            continue;
        }
        if (cell.kind == Cell::Kind::Error) {
            refuse(out, row, &column, Texts::tr("The cell holds an error of the sheet: %1").arg(cell.text),
                   Texts::tr("Correct the formula in the spreadsheet and save it again."));
            continue;
        }
        QString text = cell.text;
        if (!column.rule.typed)
            text = madeOriginal(text);
        if (const auto mapped = column.rule.values.constFind(folded(text)); mapped != column.rule.values.constEnd())
            text = *mapped;
        Date day = dayOf(type, field, record, m_context);
        if (!stated(day))
            day = ownerDay;
        const RecordType &target = field.ops->target();
        const References::Found found = m_step.references.find(target, text.trimmed(), day);
        if (!found.problem.isEmpty()) {
            m_missing = m_missing
                || (found.missing
                    && std::any_of(m_step.types.begin(), m_step.types.end(),
                                   [&target](const RecordType *each) { return isA(*each, target); }));
            refuse(out, row, &column, found.problem, found.remedy);
            continue;
        }
        m_report.restored += found.restored;
        if (!found.note.isEmpty())
            out.notes << QStringLiteral("%1: %2").arg(column.header, found.note);
        field.setValue(record, found.id, m_context);
    }
}

void ImportRun::applyChildren(const RowGroup &group, void *record, bool isNew, RowOutcome &out)
{
    for (const Children *list : allChildren(m_type)) {
        const RecordType &rowType = list->type();
        const bool any = std::any_of(group.children.begin(), group.children.end(),
                                     [list](const RowGroup::Child &child) { return child.list == list; });
        if (!any)
            continue;
        std::vector<AnyRecord> rows;
        std::vector<bool> taken;
        // A new record has at most what its own fields made (a name): the table's rows say it better.
        for (size_t i = 0; !isNew && i < list->count(record); ++i) {
            rows.emplace_back(rowType, list->get(record, i));
            taken.push_back(false);
        }
        for (const RowGroup::Child &child : group.children) {
            if (child.list != list)
                continue;
            RowOutcome part;
            std::vector<Patch> patches;
            readRow(*child.columns, child.row, patches, part);
            AnyRecord candidate(rowType);
            QUuid id;
            for (const Patch &patch : patches) {
                if (const auto *key = std::get_if<QUuid>(&patch.value); key && isKey(*patch.column->field))
                    id = *key;
            }
            apply(patches, child.row, candidate.data(), part);
            setReferences(*child.columns, child.row, rowType, candidate.data(), {}, part);
            size_t at = rows.size();
            for (size_t i = 0; i < rows.size() && at == rows.size(); ++i) {
                if (taken[i])
                    continue;
                if (!id.isNull()) {
                    at = rows[i].id() == id ? i : at;
                    continue;
                }
                const bool same = std::all_of(child.columns->begin(), child.columns->end(), [&](const BoundColumn &c) {
                    return !identifies(*c.field)
                        || folded(plainText(c.field->value(rows[i].data(), m_context)))
                        == folded(plainText(c.field->value(candidate.data(), m_context)));
                });
                at = same ? i : at;
            }
            if (at == rows.size()) {
                if (!id.isNull() && m_records.exists(rowType, id))
                    refuse(part, child.row, nullptr, Texts::tr("This row belongs to another record in the file"),
                           Texts::tr("Take the id out of the row, or move it to its record."));
                else if (!id.isNull())
                    setId(rowType, candidate.data(), id);
                rows.push_back(std::move(candidate));
                taken.push_back(true);
            } else {
                RowOutcome again;
                apply(patches, child.row, rows[at].data(), again);
                setReferences(*child.columns, child.row, rowType, rows[at].data(), {}, again);
                taken[at] = true;
            }
            for (CellProblem &problem : part.problems) {
                if (child.row.number != group.main.number)
                    problem.reason = QStringLiteral("%1: %2").arg(m_type.label(*list), problem.reason);
                out.problems.append(problem);
            }
            out.notes += part.notes;
        }
        list->clear(record);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (taken[i] || !m_mapping.replacesChildren)
                copyRow(rowType, list->append(record), rows[i].data());
        }
    }
}

void ImportRun::changesOf(const RecordType &type, const void *before, const void *after, const QString &list,
                          const QString &prefix, QList<FieldChange> &changes) const
{
    for (const Field *field : allFields(type)) {
        if (!field->stored() || isKey(*field) || field->is.owner)
            continue;
        const auto at = [field](const void *record) { return field->at(const_cast<void *>(record)); };
        if (before && after && field->ops->same(at(before), at(after)))
            continue;
        const QString was = before ? displayOf(type, *field, before, m_context) : QString();
        const QString is = after ? displayOf(type, *field, after, m_context) : QString();
        if ((before && after) || !was.isEmpty() || !is.isEmpty())
            changes.append(
                {prefix + QLatin1String(field->column), list + type.label(*field), was, is, field->is.disclosure});
    }
}

QList<FieldChange> ImportRun::allChanges(const void *before, const void *after) const
{
    QList<FieldChange> changes;
    changesOf(m_type, before, after, {}, {}, changes);
    for (const Children *children : allChildren(m_type)) {
        const RecordType &rowType = children->type();
        const QString list = m_type.label(*children) + QStringLiteral(": ");
        const QString prefix = QLatin1String(children->name) + QLatin1Char('.');
        const auto find = [&](const void *record, const QUuid &id) -> const void * {
            for (size_t i = 0; i < children->count(record); ++i) {
                if (idOf(rowType, children->get(record, i)) == id)
                    return children->get(record, i);
            }
            return nullptr;
        };
        for (size_t i = 0; i < children->count(before); ++i) {
            const void *row = children->get(before, i);
            changesOf(rowType, row, find(after, idOf(rowType, row)), list, prefix, changes);
        }
        for (size_t i = 0; i < children->count(after); ++i) {
            const void *row = children->get(after, i);
            const QUuid id = idOf(rowType, row);
            if (id.isNull() || !find(before, id))
                changesOf(rowType, nullptr, row, list, prefix, changes);
        }
    }
    return changes;
}

} // namespace insieme::exchange
