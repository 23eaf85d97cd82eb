// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 rowsBetweenSigns = 500;

} // namespace

ImportRun::ImportRun(ImportStep &step, const ImportPart &part, const BrokenRows &broken)
    : m_step(step)
    , m_transaction(step.transaction)
    , m_records(step.transaction.records())
    , m_type(*part.type)
    , m_tables(part.tables)
    , m_mapping(part.mapping)
    , m_options(step.options)
    , m_broken(broken)
    , m_context(step.transaction.context())
    , m_known(m_records, *part.type, m_context)
{
}

BoundColumn ImportRun::bound(const MappedColumn &column, const Field &field) const
{
    BoundColumn result{column.column, column.header, &field, column.clears, column.rule};
    // Every spelling of a choice once, instead of comparing them for every cell.
    if (field.kind() == Kind::Choice) {
        const ChoiceList &list = *field.ops->choices;
        for (size_t i = 0; i < list.items.size(); ++i) {
            const QString code = QString::fromLatin1(list.items[i].code);
            for (const QString &word : {code, QString::fromUtf8(list.items[i].label), list.label(static_cast<int>(i)),
                                        italian(list.context, list.items[i].label)})
            {
                if (!result.rule.values.contains(folded(word)))
                    result.rule.values.insert(folded(word), code);
            }
        }
    }
    return result;
}

void ImportRun::bind()
{
    for (const MappedColumn &column : m_mapping.columns) {
        if (column.target.isEmpty() || column.column < 0)
            continue;
        const qsizetype dot = column.target.indexOf(QLatin1Char('.'));
        if (dot < 0) {
            if (const Field *field = findField(m_type, column.target)) {
                m_columns.push_back(bound(column, *field));
                m_keyColumns.push_back(column.column);
            }
            continue;
        }
        const Children *list = findChildren(m_type, column.target.left(dot));
        const Field *field = list ? findField(list->type(), column.target.mid(dot + 1)) : nullptr;
        if (!field)
            continue;
        auto known = std::find_if(m_lineChildren.begin(), m_lineChildren.end(),
                                  [list](const auto &entry) { return entry.first == list; });
        if (known == m_lineChildren.end())
            known = m_lineChildren.insert(m_lineChildren.end(), {list, {}});
        known->second.push_back(bound(column, *field));
    }
    for (const MappedChildren &child : m_mapping.children) {
        const Children *list = findChildren(m_type, child.children);
        std::vector<BoundColumn> columns;
        for (const MappedColumn &column : child.columns) {
            const Field *field =
                column.target.isEmpty() || column.column < 0 ? nullptr : findField(list->type(), column.target);
            if (field)
                columns.push_back(bound(column, *field));
        }
        m_tableChildren.emplace_back(list, std::move(columns));
    }
}

Done ImportRun::stopped() const
{
    if (m_options.stop && m_options.stop->load())
        return fail(Error::Code::Cancelled, Texts::tr("The import was stopped. Nothing was changed."));
    return {};
}

Done ImportRun::readChildren()
{
    for (size_t i = 0; i < m_mapping.children.size(); ++i) {
        const MappedChildren &child = m_mapping.children[i];
        const auto file = m_tables.childFiles.constFind(child.children);
        TableSource &source = file == m_tables.childFiles.constEnd() ? *m_tables.main : **file;
        const int sheet = file == m_tables.childFiles.constEnd() ? sheetIndex(source, child.sheet) : 0;
        INSIEME_TRY(source.read(sheet, [&](Row &row) {
            if (row.number <= child.headerRow)
                return true;
            QString owner = folded(shownCell(row.cell(child.ownerColumn)));
            m_childRows[owner].push_back({i, std::move(row)});
            return true;
        }));
    }
    return {};
}

void ImportRun::fillJoined(Row &row)
{
    std::erase_if(m_openJoined, [&row](const auto &entry) { return entry.first.lastRow < row.number; });
    for (const auto &[area, cell] : m_openJoined) {
        const auto column = static_cast<size_t>(area.firstColumn);
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        if (row.cells[column].isEmpty())
            row.cells[column] = cell;
    }
    for (; m_nextJoined < m_joined.size() && m_joined[m_nextJoined].firstRow <= row.number; ++m_nextJoined) {
        const MergedCells &area = m_joined[m_nextJoined];
        if (area.firstRow == row.number && area.lastRow > row.number && !row.cell(area.firstColumn).isEmpty())
            m_openJoined.emplace_back(area, row.cell(area.firstColumn));
    }
}

Done ImportRun::read()
{
    bind();
    if (m_columns.empty())
        return fail(Error::Code::Invalid,
                    Texts::tr("No column of the table is imported. Say which field each column is."));
    INSIEME_TRY(readChildren());
    return readMain();
}

Done ImportRun::again(bool last)
{
    std::vector<RowGroup> waiting = std::exchange(m_deferred, {});
    for (RowGroup &group : waiting) {
        INSIEME_TRY(stopped());
        INSIEME_TRY(decide(group, last));
    }
    return {};
}

BrokenRows ImportRun::brokenRows() const
{
    BrokenRows broken;
    const RecordType &base = *levels(m_type).front();
    for (const Written &written : m_written) {
        if (const QStringList texts = textsOf(insieme::brokenRules(m_records, base, written.id)); !texts.isEmpty())
            broken.insert(written.row, texts);
    }
    return broken;
}

Done ImportRun::noteFindings()
{
    if (!m_records.catalogue().hasFindings(m_type))
        return {};
    for (const Written &written : m_written) {
        INSIEME_TRY(stopped());
        const auto record = m_records.load(m_type, written.id);
        if (!record)
            return tl::unexpected(record.error());
        for (const Problem &problem : findingsOf(m_records, *record, m_context))
            m_step.outcomes[written.outcome].notes << problem.sentence();
    }
    return {};
}

/// True when the row tells only of children of the record above: the record's own cells are empty or the same.
bool ImportRun::continues(const Row &row) const
{
    for (const int column : m_keyColumns) {
        if (!row.cell(column).isEmpty())
            return false;
    }
    return true;
}

Done ImportRun::readMain()
{
    TableSource &source = *m_tables.main;
    const int sheet = sheetIndex(source, m_mapping.sheet);
    m_joined = source.merged(sheet);
    std::sort(m_joined.begin(), m_joined.end(),
              [](const MergedCells &a, const MergedCells &b) { return a.firstRow < b.firstRow; });
    std::optional<RowGroup> open;
    Done result;
    const auto same = [this](const Row &a, const Row &b) {
        return std::all_of(m_keyColumns.begin(), m_keyColumns.end(),
                           [&](int column) { return a.cell(column) == b.cell(column); });
    };
    const Done read = source.read(sheet, [&](Row &row) {
        if (row.number <= m_mapping.headerRow)
            return true;
        if (++m_step.rows % rowsBetweenSigns == 0) {
            if (m_options.progress)
                m_options.progress(m_step.rows);
            result = stopped();
            if (!result)
                return false;
        }
        m_report.hidden += row.hidden;
        fillJoined(row);
        if (row.hidden && !m_mapping.hiddenRows)
            return true;
        const bool more = !m_lineChildren.empty() && open && (continues(row) || same(row, open->main));
        if (!more) {
            if (open)
                result = decide(*open, false);
            open.emplace();
            open->main = row;
        }
        for (const auto &[list, columns] : m_lineChildren) {
            const bool any = std::any_of(columns.begin(), columns.end(),
                                         [&row](const BoundColumn &c) { return !row.cell(c.column).isEmpty(); });
            if (any)
                open->children.push_back({list, &columns, row});
        }
        return result.has_value();
    });
    INSIEME_TRY(result);
    INSIEME_TRY(read);
    return open ? decide(*open, false) : Done();
}

void ImportRun::attachChildren(RowGroup &group)
{
    if (m_childRows.isEmpty())
        return;
    for (const QString &target : {QStringLiteral("id"), QStringLiteral("tax_code"), QStringLiteral("ipa_code"),
                                  QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("subject")})
    {
        for (const BoundColumn &column : m_columns) {
            const Cell &cell = group.main.cell(column.column);
            if (target != QLatin1String(column.field->column) || cell.isEmpty())
                continue;
            const auto rows = m_childRows.find(folded(shownCell(cell)));
            if (rows == m_childRows.end())
                continue;
            for (ChildRow &child : *rows) {
                child.used = true;
                const auto &[list, columns] = m_tableChildren[child.table];
                group.children.push_back({list, &columns, child.row});
            }
            return;
        }
    }
}

Done ImportRun::refuseUnusedChildren()
{
    std::vector<const ChildRow *> lost;
    for (const auto &rows : m_childRows) {
        for (const ChildRow &child : rows) {
            if (!child.used)
                lost.push_back(&child);
        }
    }
    std::sort(lost.begin(), lost.end(), [](const ChildRow *a, const ChildRow *b) {
        return std::pair(a->table, a->row.number) < std::pair(b->table, b->row.number);
    });
    for (const ChildRow *child : lost) {
        RowOutcome out;
        out.row = child->row.number;
        refuse(out, child->row, nullptr,
               Texts::tr("%1: no row of the table is the record that this row belongs to")
                   .arg(m_type.label(*m_tableChildren[child->table].first)),
               Texts::tr("Add the record to the table, or correct its name here."));
        finish(out);
    }
    return {};
}

void ImportRun::refuse(RowOutcome &out, const Row &row, const BoundColumn *column, const QString &reason,
                       const QString &remedy)
{
    CellProblem problem;
    problem.row = row.number;
    problem.reason = reason;
    problem.remedy = remedy;
    if (column) {
        problem.column = column->column;
        problem.header = column->header;
        problem.kind = row.cell(column->column).kind;
        // What a sensitive cell holds is not repeated.
        if (column->field->is.disclosure == Disclosure::Sensitive)
            problem.reason = Texts::tr("The cell cannot be read");
    }
    out.problems.append(problem);
}

bool ImportRun::readRow(const std::vector<BoundColumn> &columns, const Row &row, std::vector<Patch> &patches,
                        RowOutcome &out)
{
    for (const BoundColumn &column : columns) {
        if (isReference(*column.field))
            continue;
        const Cell &cell = row.cell(column.column);
        if (cell.isEmpty()) {
            if (column.clears)
                patches.push_back({&column, {}});
            continue;
        }
        ReadValue read = readValue(*column.field, cell, column.rule);
        if (!read.ok()) {
            refuse(out, row, &column, read.problem, read.remedy);
            continue;
        }
        m_report.restored += read.restored;
        if (!read.note.isEmpty() && column.field->is.disclosure != Disclosure::Sensitive)
            out.notes << QStringLiteral("%1: %2").arg(column.header, read.note);
        if (!isNull(read.value) || column.clears)
            patches.push_back({&column, std::move(read.value)});
    }
    return out.problems.isEmpty();
}

Done ImportRun::decide(RowGroup &group, bool last)
{
    const Row &row = group.main;
    RowOutcome out;
    out.row = row.number;
    if (const auto broken = m_broken.constFind(row.number); broken != m_broken.constEnd()) {
        for (const QString &text : *broken)
            refuse(out, row, nullptr, text, Texts::tr("Correct it in the table and import again."));
        finish(out);
        return {};
    }
    const ImportReport before = m_report;
    m_missing = false;
    if (!group.attached)
        attachChildren(group);
    group.attached = true;
    std::vector<Patch> patches;
    readRow(m_columns, row, patches, out);
    if (!out.problems.isEmpty()) {
        // What else is wrong with the cells that could be read is said at once, not after the next attempt.
        AnyRecord probe(m_type);
        apply(patches, row, probe.data(), out);
        reportCells(probe, row, out);
        finish(out);
        return {};
    }
    const std::optional<Target> target = recognise(row, patches, out);
    if (!target) {
        finish(out);
        return {};
    }
    const bool isNew = target->id.isNull();
    if (isNew && !m_mapping.creates) {
        refuse(out, row, nullptr, Texts::tr("There is no such record in the file"),
               Texts::tr("Let the mapping create records, or correct the code."));
        finish(out);
        return {};
    }
    std::optional<AnyRecord> existing;
    AnyRecord record(m_type);
    if (!isNew) {
        auto loaded = m_records.load(m_type, target->id);
        if (!loaded)
            return tl::unexpected(std::move(loaded).error());
        existing = *loaded;
        record = std::move(*loaded);
        out.id = target->id;
        refuseOtherTaxCode(row, patches, record.data(), out);
    } else if (!target->newId.isNull()) {
        setId(m_type, record.data(), target->newId);
    }
    apply(patches, row, record.data(), out);
    setReferences(m_columns, row, m_type, record.data(), {}, out);
    applyChildren(group, record.data(), isNew, out);
    if (!out.problems.isEmpty()) {
        if (m_missing && !last)
            return postpone(group, before);
        finish(out);
        return {};
    }
    out.title = titleOf(m_type, record.data(), m_context);
    if (!isNew) {
        out.changes = allChanges(existing->data(), record.data());
        out.what = out.changes.isEmpty() || !m_mapping.updates ? RowOutcome::What::Skip : RowOutcome::What::Update;
        if (out.what == RowOutcome::What::Skip)
            out.changes.clear();
    } else {
        out.what = RowOutcome::What::Create;
    }
    if (out.what != RowOutcome::What::Skip) {
        INSIEME_TRY(write(existing ? &*existing : nullptr, record, row, out));
        if (m_missing && !last)
            return postpone(group, before);
        if (out.problems.isEmpty()) {
            m_written.push_back({record.id(), row.number, m_step.outcomes.size()});
            m_known.note(record.data(), record.id());
            m_step.references.note(m_type, record.data(), record.id());
        }
    }
    if (!isNew || out.problems.isEmpty())
        m_seen.insert(isNew ? record.id() : target->id, row.number);
    finish(out);
    return {};
}

/// A row that may be taken when others are in.
Done ImportRun::postpone(RowGroup &group, const ImportReport &before)
{
    m_report = before;
    m_deferred.push_back(std::move(group));
    return {};
}

Done ImportRun::write(const AnyRecord *before, AnyRecord &after, const Row &row, RowOutcome &out)
{
    const qsizetype warned = m_transaction.warnings().size();
    Done done = m_transaction.attempt([&]() -> Done {
        INSIEME_TRY(before ? m_transaction.update(m_type, before->data(), after.data()) : m_transaction.insert(after));
        const QStringList broken =
            textsOf(insieme::brokenRules(m_records, *levels(m_type).front(), after.id(), Guard::Strength::Never));
        return broken.isEmpty() ? Done() : fail(Error::Code::Refused, broken.join(QLatin1Char('\n')));
    });
    if (!done) {
        // What is wrong with the file itself ends the import; what is wrong with the record refuses it.
        const auto code = done.error().code;
        if (code != Error::Code::Invalid && code != Error::Code::Refused && code != Error::Code::Conflict)
            return done;
        m_missing = code == Error::Code::Refused;
        explain(done.error(), after, row, out);
        return {};
    }
    for (qsizetype i = warned; i < m_transaction.warnings().size(); ++i) {
        const Problem &warning = m_transaction.warnings()[i];
        out.notes << (warning.where.isEmpty() ? warning.text : warning.where + QStringLiteral(": ") + warning.text);
    }
    return {};
}

void ImportRun::finish(RowOutcome &out)
{
    out.type = &m_type;
    if (!out.problems.isEmpty()) {
        out.what = RowOutcome::What::Refuse;
        out.changes.clear();
    }
    switch (out.what) {
    case RowOutcome::What::Create:
        ++m_report.created;
        break;
    case RowOutcome::What::Update:
        ++m_report.updated;
        break;
    case RowOutcome::What::Skip:
        ++m_report.skipped;
        break;
    case RowOutcome::What::Refuse:
        ++m_report.refused;
        break;
    }
    m_step.outcomes.push_back(std::move(out));
}

namespace {

/// Most times that an import is begun anew without the rows that break rules between several records.
constexpr int mostPasses = 8;

/// One pass over all tables. The rows that break a rule when everything is in are noted in `broken`.
Done runAll(ImportStep &step, const std::vector<ImportPart> &parts, std::vector<BrokenRows> &broken, bool &again,
            ImportReport &report)
{
    std::vector<std::unique_ptr<ImportRun>> runs;
    for (size_t i = 0; i < parts.size(); ++i) {
        runs.push_back(std::make_unique<ImportRun>(step, parts[i], broken[i]));
        INSIEME_TRY(runs.back()->read());
    }
    const auto waiting = [&runs] {
        size_t count = 0;
        for (const auto &run : runs)
            count += run->waiting();
        return count;
    };
    // Rows wait for records of their own table, of another one, or for what a rule asks for.
    for (size_t before = waiting(); before > 0; before = waiting()) {
        for (const auto &run : runs)
            INSIEME_TRY(run->again(false));
        if (waiting() < before)
            continue;
        for (const auto &run : runs)
            INSIEME_TRY(run->again(true));
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        INSIEME_TRY(runs[i]->finish());
        const BrokenRows more = runs[i]->brokenRows();
        again = again || !more.isEmpty();
        broken[i].insert(more);
        if (!again)
            INSIEME_TRY(runs[i]->noteFindings());
        const ImportReport &part = runs[i]->report();
        report.created += part.created;
        report.updated += part.updated;
        report.skipped += part.skipped;
        report.refused += part.refused;
        report.restored += part.restored;
        report.hidden += part.hidden;
    }
    return {};
}

} // namespace

Result<ImportReport> importTables(Workspace &workspace, const std::vector<ImportPart> &parts,
                                  const ImportOptions &options)
{
    const Command command{QT_TRANSLATE_NOOP("Command", "Import from “%1”"), {{options.source}}};
    std::vector<BrokenRows> broken(parts.size());
    for (int pass = 0; pass < mostPasses; ++pass) {
        ImportReport report;
        std::vector<RowOutcome> outcomes;
        bool again = false, rehearsed = false;
        const auto step = workspace.perform(command, [&](Transaction &transaction) -> Done {
            ImportStep all{transaction, options, References(transaction.records(), transaction.context()), {}, {}, 0};
            for (const ImportPart &part : parts)
                all.types.push_back(part.type);
            INSIEME_TRY(runAll(all, parts, broken, again, report));
            outcomes = std::move(all.outcomes);
            rehearsed = !again && options.dryRun;
            return again || rehearsed ? fail(Error::Code::Cancelled, {}) : Done();
        });
        if (again)
            continue;
        if (!step && !rehearsed)
            return tl::unexpected(step.error());
        if (step)
            report.step = *step;
        for (const RowOutcome &outcome : outcomes) {
            if (options.outcome)
                options.outcome(outcome);
        }
        return report;
    }
    QStringList texts;
    for (const BrokenRows &rows : broken) {
        for (const QStringList &each : rows)
            texts += each;
    }
    texts.removeDuplicates();
    return fail(Error::Code::Refused,
                Texts::tr("Without the rows that break a rule, others break one again and again. Nothing was changed.")
                    + QLatin1Char('\n') + texts.mid(0, 5).join(QLatin1Char('\n')));
}

Result<ImportReport> importTable(Workspace &workspace, const RecordType &type, const Tables &tables,
                                 const Mapping &mapping, const ImportOptions &options)
{
    return importTables(workspace, {{&type, tables, mapping}}, options);
}

Result<std::vector<ImportPart>> openFolder(const Catalogue &catalogue, const QString &folder)
{
    std::vector<ImportPart> parts;
    for (const RecordType *type : catalogue.types) {
        for (const char *suffix : {"csv", "xlsx"}) {
            const QString path =
                QStringLiteral("%1/%2.%3").arg(folder, QLatin1String(type->kind), QLatin1String(suffix));
            if (!QFileInfo::exists(path))
                continue;
            auto tables = openTables(path, *type);
            if (!tables)
                return tl::unexpected(std::move(tables).error());
            auto mapping = proposeMapping(*tables, *type);
            if (!mapping)
                return tl::unexpected(std::move(mapping).error());
            parts.push_back({type, std::move(*tables), std::move(*mapping)});
            break;
        }
    }
    if (parts.empty())
        return fail(
            Error::Code::NotFound,
            Texts::tr("%1 holds no table as an export writes them (cooperatives.csv, people.xlsx …).").arg(folder));
    return parts;
}

} // namespace insieme::exchange
