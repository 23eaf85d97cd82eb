// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_check.h"

#include <algorithm>

namespace insieme::documents {

int DocumentCheck::stopping() const
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const DocumentProblem &each) { return each.stops(); }));
}

DocumentCheck checkBeforeIssue(const Composed &composed, const Pages &pages, const QStringList &obstacles,
                               const QStringList &assigned)
{
    DocumentCheck check;
    QHash<QString, std::pair<int, size_t>> places; // first page, order on the pages
    for (size_t i = 0; i < pages.fields().size(); ++i) {
        const FieldPlace &place = pages.fields()[i];
        if (!places.contains(place.field))
            places.insert(place.field, {place.page, i});
    }
    const auto add = [&](DocumentProblem::Kind kind, const QString &field, const QString &text) {
        const auto place = places.constFind(field);
        check.problems.push_back({kind, field, text, place == places.constEnd() ? -1 : place->first});
    };
    QSet<QString> used;
    for (const UsedValue &value : composed.used) {
        const QString field = value.path.section(QLatin1Char('|'), 0, 0);
        if (used.contains(field))
            continue;
        used.insert(field);
        if (assigned.contains(field))
            add(DocumentProblem::Kind::Assigned, field, value.label);
    }
    for (const MissingField &field : composed.missing)
        add(field.required ? DocumentProblem::Kind::Missing : DocumentProblem::Kind::Empty, field.path, field.label);
    check.filled = static_cast<int>(used.size());
    check.fields = check.filled + static_cast<int>(composed.missing.size());
    const auto order = [&](const DocumentProblem &problem) {
        const auto place = places.constFind(problem.field);
        return place == places.constEnd() ? pages.fields().size() : place->second;
    };
    std::stable_sort(check.problems.begin(), check.problems.end(),
                     [&](const DocumentProblem &a, const DocumentProblem &b) { return order(a) < order(b); });
    for (const QString &sentence : obstacles)
        check.problems.push_back({DocumentProblem::Kind::Contradiction, {}, sentence, -1});
    return check;
}

} // namespace insieme::documents
