// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"

namespace insieme {

/// Somebody had the sensitive fields of a record shown, or took them out of the file. Never their values.
struct Reading {
    QString at; ///< an instant, ISO 8601
    QString operatorName; ///< empty: nobody was chosen
    const RecordType *type = nullptr;
    QUuid id;
    QString title; ///< empty when the record is gone
    QStringList fields; ///< the labels of what was shown
};

/// The readings noted in this file, newest first; of the filter, the column does not count. `record`: of this one only.
/// Who read is named as `context` allows; titles are whole. At most `limit`, and whether there would be more. The log
/// stays at its desk: other desks have their own.
std::pair<std::vector<Reading>, bool> readings(const Workspace &workspace, const HistoryFilter &filter, int limit,
                                               const Context &context, const QUuid &record = {});

} // namespace insieme
