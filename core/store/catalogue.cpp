// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogue.h"

namespace insieme {

const RecordType *Catalogue::findKind(QStringView kind) const
{
    for (const RecordType *type : types) {
        if (*type->kind != '\0' && kind == QLatin1String(type->kind))
            return type;
    }
    return nullptr;
}

const RecordType *Catalogue::findTable(QStringView table) const
{
    for (const RecordType *type : recorded()) {
        if (table == QLatin1String(type->table))
            return type;
    }
    return nullptr;
}

const TextSource *Catalogue::findText(const RecordType &type) const
{
    for (const TextSource &source : texts) {
        if (source.type == &type)
            return &source;
    }
    return nullptr;
}

bool Catalogue::hasFindings(const RecordType &type) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [&type](const FindingSource &source) { return isA(type, *source.about); });
}

const ObligationKind *Catalogue::findObligation(QStringView code) const
{
    for (const ObligationSource &source : obligations) {
        for (const ObligationKind &kind : source.kinds) {
            if (code == QLatin1String(kind.code))
                return &kind;
        }
    }
    return nullptr;
}

const std::vector<const RecordType *> &Catalogue::recorded() const
{
    if (!m_recorded.empty())
        return m_recorded;
    std::vector<const RecordType *> all;
    const auto add = [&all](const RecordType &type) {
        if (std::find(all.begin(), all.end(), &type) == all.end())
            all.push_back(&type);
    };
    for (const RecordType *type : types) {
        add(*type);
        for (const RecordType *base = type; base->extends; base = &base->extends())
            add(base->extends());
        for (const Children *children : allChildren(*type))
            add(children->type());
    }
    for (const RecordType *type : aside)
        add(*type);
    // Depth first: a table comes after every table that refers to it.
    std::vector<const RecordType *> order;
    std::vector<const RecordType *> entered;
    const std::function<void(const RecordType *)> visit = [&](const RecordType *type) {
        if (std::find(entered.begin(), entered.end(), type) != entered.end())
            return;
        entered.push_back(type);
        if (type->extends)
            visit(&type->extends());
        for (const Field &field : type->fields) {
            if (field.stored() && field.ops->target && &field.ops->target() != type)
                visit(&field.ops->target());
        }
        order.push_back(type);
    };
    for (const RecordType *type : all)
        visit(type);
    std::reverse(order.begin(), order.end());
    m_recorded = std::move(order);
    return m_recorded;
}

} // namespace insieme
