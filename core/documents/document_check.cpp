// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_check.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// The first places of the fields, by page and by their order on the pages.
class Places {
public:
    struct Place {
        int page = -1;
        size_t order = 0;
    };

    explicit Places(const std::vector<FieldPlace> &fields)
        : m_fields(fields)
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!m_first.contains(fields[i].field))
                m_first.insert(fields[i].field, {fields[i].page, i});
        }
    }

    Place of(const QString &field) const { return m_first.value(field, {-1, m_fields.size()}); }

    /// `rate[2].importo` itself, otherwise another field of the row, otherwise one of the list.
    QString nearest(const QString &field) const
    {
        if (m_first.contains(field))
            return field;
        for (qsizetype end = field.size() - 1; end > 0; --end) {
            if (field[end] != QLatin1Char('.') && field[end] != QLatin1Char('['))
                continue;
            const QStringView start = QStringView(field).left(end + 1);
            const auto near = std::find_if(m_fields.begin(), m_fields.end(),
                                           [&](const FieldPlace &place) { return place.field.startsWith(start); });
            if (near != m_fields.end())
                return near->field;
        }
        return field;
    }

private:
    const std::vector<FieldPlace> &m_fields;
    QHash<QString, Place> m_first;
};

} // namespace

DocumentProblem contradiction(const QString &field, const QString &text, const Origin &origin)
{
    return {DocumentProblem::Kind::Contradiction, field, text, -1, origin};
}

int DocumentCheck::stopping() const
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const DocumentProblem &each) { return each.stops(); }));
}

std::vector<Signatory> signatoriesOf(const Content &content)
{
    const auto stated = [](const Runs &runs) {
        const bool gap = std::any_of(runs.begin(), runs.end(), isGap);
        return gap ? QString() : plainText(runs).trimmed();
    };
    std::vector<Signatory> signatories;
    for (const Block &block : content.blocks) {
        const auto *signatures = std::get_if<Signatures>(&block);
        if (!signatures)
            continue;
        for (const Signatures::Party &party : signatures->parties) {
            if (party.signer.empty()) // the line above is the person, or whoever the party sends
                signatories.push_back({{}, stated(party.name), stated(party.capacity)});
            else
                signatories.push_back({stated(party.name), stated(party.signer), stated(party.capacity)});
        }
        break;
    }
    return signatories;
}

DocumentCheck checkBeforeIssue(const Composed &composed, const Pages &pages,
                               const std::vector<DocumentProblem> &findings, const QStringList &assigned)
{
    using enum DocumentProblem::Kind;
    DocumentCheck check;
    const Places places(pages.fields());
    QSet<QString> used, said;
    for (const UsedValue &value : composed.used) {
        const QString field = value.path.section(QLatin1Char('|'), 0, 0);
        if (used.contains(field))
            continue;
        used.insert(field);
        if (assigned.contains(field))
            check.problems.push_back({Assigned, field, value.label, -1, {}});
        else if (value.unsure)
            check.problems.push_back(
                {Doubtful, field, Texts::tr("%1: “%2”").arg(value.label, value.text), -1, value.origin});
    }
    for (DocumentProblem finding : findings) {
        // Why a value is not there says more than that it is not.
        if (finding.stops())
            said.insert(finding.field);
        finding.field = places.nearest(finding.field);
        if (finding.kind == Expired)
            said.insert(finding.field);
        check.problems.push_back(std::move(finding));
    }
    for (const MissingField &field : composed.missing) {
        if (!said.contains(field.path))
            check.problems.push_back({field.required ? Missing : Empty, field.path, field.label, -1, field.origin});
    }
    check.filled = static_cast<int>(used.size());
    check.fields = check.filled + static_cast<int>(composed.missing.size());
    for (DocumentProblem &problem : check.problems)
        problem.page = places.of(problem.field).page;
    std::stable_sort(check.problems.begin(), check.problems.end(),
                     [&](const DocumentProblem &a, const DocumentProblem &b) {
                         return places.of(a.field).order < places.of(b.field).order;
                     });
    return check;
}

} // namespace insieme::documents
