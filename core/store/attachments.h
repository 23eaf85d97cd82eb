// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// Stores content once, whatever number of records carry it; returns its SHA-256 in hexadecimal. Called inside a
/// command's body.
Result<QString> storeContent(Transaction &transaction, const QByteArray &content);
/// NotFound when it has not arrived, Damaged when it is not what its name says.
Result<QByteArray> content(const Database &database, const QString &sha256);

} // namespace insieme
