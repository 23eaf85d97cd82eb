// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

#include <QSet>

namespace insieme {

/// Reports a record from which following `next` leads back to a record already met.
template<class R>
void findCycle(const Records &records, const RecordType &type, const QUuid &id, Id<R> R::*next, const QString &text,
               QList<Finding> &findings)
{
    QSet<QUuid> met;
    for (QUuid at = id; !at.isNull();) {
        if (met.contains(at)) {
            findings.append({&type, id, text});
            return;
        }
        met.insert(at);
        const Result<R> record = records.load(Id<R>(at));
        if (!record)
            return;
        at = ((*record).*next).uuid();
    }
}

} // namespace insieme
