// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a merge on paper.
#include "core/documents/list_document.h"
#include "core/record/display.h"
#include "ui/sync/merge_list.h"
#include "ui/sync/merge_view.h"

namespace insieme {

documents::Composed MergeView::printed() const
{
    documents::ListTable table;
    table.title = tr("Merge preview: package %1 of “%2”").arg(m_report.header.number).arg(m_report.header.deskName);
    table.note =
        tr("%1, %n records", nullptr, int(m_report.records.size())).arg(italianText(m_shell.workspace().today()));
    table.columns = {{150, false}, {220, false}, {110, false}, {160, false}, {180, false}, {180, false}, {180, false}};
    table.headers =
        QStringList{tr("Area"), tr("Record"), tr("Change"), tr("Field"), tr("Before"), tr("Here"), tr("There")};
    for (const MergedRecord &record : m_report.records) {
        const auto excluded = m_excluded.constFind(record.id);
        const QString change = excluded == m_excluded.constEnd()
            ? MergeModel::sectionTitle(MergeModel::sectionOf(record))
            : excluded->isEmpty() ? tr("left out")
                                  : tr("left out: %1").arg(*excluded);
        if (record.fields.isEmpty())
            table.rows.push_back({record.type->pluralLabel(), record.title, change, {}, {}, {}, {}});
        for (const MergedField &field : record.fields)
            table.rows.push_back({record.type->pluralLabel(), record.title, field.conflict ? tr("to decide") : change,
                                  field.label, field.base, field.here, field.there});
    }
    // What was set aside as a whole, and the rules that the two sides break together, each with its causes.
    for (const ConflictInfo &info : m_report.conflicts) {
        if (!info.explanation.isEmpty())
            table.rows.push_back({info.type ? info.type->pluralLabel() : QString(),
                                  info.title,
                                  tr("set aside"),
                                  info.command,
                                  {},
                                  {},
                                  info.explanation});
    }
    for (const MergeFinding &finding : m_report.findings)
        table.rows.push_back({finding.type->pluralLabel(),
                              finding.title,
                              tr("rule broken"),
                              finding.text,
                              {},
                              finding.here,
                              finding.there});
    return {documents::listDocument(table), {}};
}

} // namespace insieme
