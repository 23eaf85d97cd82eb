// SPDX-License-Identifier: GPL-3.0-or-later
// A record as JSON, as `put` takes it: the first byte chooses the kind. What is accepted is written and read again as
// the same.
#include "core/areas/areas.h"
#include "core/record/json.h"

#include <cstdint>
#include <QJsonDocument>

using namespace insieme;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto &types = areas().types;
    const RecordType &type = *types[data[0] % types.size()];
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return 0;
    const Context context{*makeDate(2026, 6, 22), {}, nullptr, Disclosure::Sensitive};
    AnyRecord record(type);
    if (!applyJson(type, record.data(), document.object(), context))
        return 0;
    (void)check(type, record.data(), context);
    const QByteArray written = toJson(type, record.data(), context);
    QJsonParseError error;
    (void)QJsonDocument::fromJson(written, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("written JSON cannot be read: %s", qPrintable(error.errorString()));
    return 0;
}
