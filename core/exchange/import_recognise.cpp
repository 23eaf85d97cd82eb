// SPDX-License-Identifier: GPL-3.0-or-later
// Which record of the file a row is, and what is wrong with one that cannot be written.
#include "core/exchange/import_run.h"

#include <QCoreApplication>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr const char *recordCodes[] = {"tax_code", "ipa_code", "code", "cig"};

} // namespace

std::optional<ImportRun::Target> ImportRun::recognise(const Row &row, const std::vector<Patch> &patches,
                                                      RowOutcome &out)
{
    const RecordType &base = *levels(m_type).front();
    const auto textOf = [&](QLatin1String name, const BoundColumn **column = nullptr) {
        for (const Patch &patch : patches) {
            if (name == QLatin1String(patch.column->field->column)) {
                if (column)
                    *column = patch.column;
                return plainText(patch.value);
            }
        }
        return QString();
    };
    Target target;
    const BoundColumn *by = nullptr;
    if (const QUuid id = QUuid::fromString(textOf(QLatin1String("id"), &by)); !id.isNull()) {
        if (m_records.exists(base, id))
            target.id = id;
        else
            target.newId = id;
    }
    // A record that has another code than the row is another one, whatever both are called.
    const auto contradicts = [&](const QUuid &id) {
        const auto record = m_records.load(base, id);
        return record && std::any_of(std::begin(recordCodes), std::end(recordCodes), [&](const char *code) {
                   const QString column = QLatin1String(code), text = textOf(QLatin1String(code));
                   const Field *field = findField(base, column);
                   const QString has = field ? plainText(field->value(record->data(), m_context)) : QString();
                   return !text.isEmpty() && !has.isEmpty() && comparable(column, text) != comparable(column, has);
               });
    };
    const auto take = [&](const QStringList &columns, const QStringList &texts, bool byCode) {
        QList<QUuid> ids = m_known.find(columns, texts);
        if (!byCode)
            ids.removeIf(contradicts);
        if (ids.size() > 1)
            refuse(out, row, by,
                   Texts::tr("%n records have “%1”", nullptr, static_cast<int>(ids.size()))
                       .arg(texts.join(QLatin1Char(' '))),
                   Texts::tr("Join them in the file first, or give the row the id of the one that is meant."));
        else if (!ids.isEmpty())
            target.id = ids.front();
        return !ids.isEmpty();
    };
    bool coded = !target.id.isNull();
    for (const char *code : recordCodes) {
        if (coded)
            break;
        const QString text = textOf(QLatin1String(code), &by);
        coded = !text.isEmpty() && take({QLatin1String(code)}, {text}, true);
    }
    if (!coded && target.newId.isNull() && !m_mapping.recognisedBy.isEmpty()) {
        QStringList texts;
        for (const QString &name : m_mapping.recognisedBy)
            texts << textOf(QLatin1String(name.toLatin1()), &by);
        if (!texts.join(QString()).isEmpty())
            take(m_mapping.recognisedBy, texts, false);
    }
    if (!out.problems.isEmpty())
        return std::nullopt;
    if (target.id.isNull())
        return target;
    if (!m_records.exists(m_type, target.id)) {
        const RecordType *actual = m_records.typeOfRow(base, target.id);
        refuse(out, row, by,
               Texts::tr("This record is in the file already, as %1: %2")
                   .arg(actual ? actual->singularLabel() : base.singularLabel(),
                        m_context.titles->title(base, target.id, m_context.today)),
               Texts::tr("Import it among those, or correct the code."));
        return std::nullopt;
    }
    if (const auto seen = m_seen.constFind(target.id); seen != m_seen.constEnd() && !m_mapping.repeatedRowsUpdate) {
        refuse(out, row, by, Texts::tr("The same record is in row %1 already").arg(*seen),
               Texts::tr("Keep one of the two rows, or let the mapping update repeated records."));
        return std::nullopt;
    }
    return target;
}

/// A record found by another code may not change its tax code by the way: one of the two codes is wrong.
void ImportRun::refuseOtherTaxCode(const Row &row, const std::vector<Patch> &patches, const void *record,
                                   RowOutcome &out)
{
    const QString column = QStringLiteral("tax_code");
    for (const Patch &patch : patches) {
        if (isKey(*patch.column->field))
            return;
    }
    for (const Patch &patch : patches) {
        if (column != QLatin1String(patch.column->field->column) || isNull(patch.value))
            continue;
        const QString was = plainText(patch.column->field->value(record, m_context));
        if (!was.isEmpty() && comparable(column, was) != comparable(column, plainText(patch.value)))
            refuse(out, row, patch.column,
                   Texts::tr("The other code is that of a record with the tax code %1").arg(was),
                   Texts::tr("One of the two codes is wrong: correct it, or give the row its id."));
    }
}

/// The checks that single cells fail.
void ImportRun::reportCells(const AnyRecord &record, const Row &row, RowOutcome &out) const
{
    for (const Problem &problem : insieme::check(m_type, record.data(), m_context)) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const BoundColumn &c) {
            return problem.where.isEmpty() && problem.field == QLatin1String(c.field->column);
        });
        if (problem.refuses() && column != m_columns.end() && !row.cell(column->column).isEmpty()
            && std::none_of(out.problems.begin(), out.problems.end(),
                            [&](const CellProblem &known) { return known.column == column->column; }))
            refuse(out, row, &*column, problem.text, Texts::tr("Correct it in the table and import again."));
    }
}

void ImportRun::explain(const Error &error, const AnyRecord &record, const Row &row, RowOutcome &out) const
{
    if (error.code == Error::Code::Invalid) {
        for (const Problem &problem : check(m_type, record.data(), m_context)) {
            if (!problem.refuses())
                continue;
            const QString text =
                problem.where.isEmpty() ? problem.text : problem.where + QStringLiteral(": ") + problem.text;
            const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const BoundColumn &c) {
                return problem.where.isEmpty() && problem.field == QLatin1String(c.field->column);
            });
            refuse(out, row, column == m_columns.end() ? nullptr : &*column, text,
                   Texts::tr("Correct it in the table and import again."));
        }
    }
    if (out.problems.isEmpty()) {
        for (const QString &line : error.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            refuse(out, row, nullptr, line, Texts::tr("Correct it in the table and import again."));
    }
}

} // namespace insieme::exchange
