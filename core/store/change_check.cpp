// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_check.h"

#include <array>

namespace insieme {

void ChangeCheck::before(const RecordType &type, const QUuid &id)
{
    for (const ChangeRule &rule : m_records.catalogue().changeRules) {
        const std::pair key(id, &rule);
        if (rule.onlyWhenWritten || !isA(*rule.about, type) || m_kept.contains(key))
            continue;
        auto record = m_records.load(*rule.about, id);
        m_kept.emplace(key, Kept{&rule, record ? std::move(*record) : AnyRecord(), AnyRecord()});
    }
}

void ChangeCheck::after()
{
    for (auto &[key, kept] : m_kept) {
        auto record = m_records.load(*kept.rule->about, key.first);
        kept.is = record ? std::move(*record) : AnyRecord();
    }
}

QList<Finding> ChangeCheck::run(bool backwards) const
{
    QList<Finding> refused;
    for (const auto &[key, kept] : m_kept) {
        const AnyRecord &from = backwards ? kept.is : kept.was;
        const AnyRecord &to = backwards ? kept.was : kept.is;
        if (!from && !to)
            continue;
        const std::vector<QStringList> said = kept.rule->run(m_records, from.data(), std::array{to.data()});
        for (const QString &text : said.front())
            refused.append({kept.rule->about, key.first, text});
    }
    return refused;
}

} // namespace insieme
