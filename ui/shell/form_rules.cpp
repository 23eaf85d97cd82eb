// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_rules.h"

#include "ui/agreements/agreement_form.h"
#include "ui/contracts/act_form.h"
#include "ui/housing/stay_form.h"
#include "ui/placements/placement_form.h"

#include <algorithm>

namespace insieme {
namespace {

const std::vector<FormRules> &allFormRules()
{
    static const std::vector<FormRules> all{agreementForm(), actForm(),       stayForm(),
                                            requestForm(),   householdForm(), placementForm()};
    return all;
}

} // namespace

qint64 RowWhole::sum() const
{
    qint64 sum = 0;
    for (const auto &[row, part] : parts)
        sum += part;
    return sum;
}

const FormRules &formRulesOf(const RecordType &type)
{
    static const FormRules none;
    const auto &all = allFormRules();
    const auto found =
        std::find_if(all.begin(), all.end(), [&type](const FormRules &rules) { return isA(type, *rules.type); });
    return found == all.end() ? none : *found;
}

QStringList formRuleProblems()
{
    QStringList problems;
    for (const FormRules &rules : allFormRules()) {
        for (const FieldTie &tie : rules.ties) {
            for (const char *column : {tie.column, tie.to}) {
                const Field *field = findField(*rules.type, QLatin1String(column));
                if (!field || field->kind() != Kind::Reference)
                    problems << QStringLiteral("%1.%2").arg(QLatin1String(rules.type->table), QLatin1String(column));
            }
        }
        for (const FieldAsked &asked : rules.asked) {
            if (!findField(*rules.type, QLatin1String(asked.column)))
                problems << QStringLiteral("%1.%2").arg(QLatin1String(rules.type->table), QLatin1String(asked.column));
        }
        for (const MovedEnd &moved : rules.movedEnds) {
            const auto rows = allChildren(*rules.type);
            const auto list = std::find_if(rows.begin(), rows.end(), [&moved](const Children *children) {
                return qstrcmp(children->name, moved.rows) == 0;
            });
            const Field *day = list == rows.end() ? nullptr : findField((*list)->type(), QLatin1String(moved.column));
            if (!day || day->kind() != Kind::Date)
                problems << QStringLiteral("%1.%2").arg(QLatin1String(moved.rows), QLatin1String(moved.column));
        }
    }
    return problems;
}

} // namespace insieme
