// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent.h"

#include "core/store/search.h"

#include <QSettings>

namespace insieme {
namespace {

constexpr qsizetype mostKept = 12; ///< more than are shown: some may be gone

QString keyOf(const Workspace &workspace)
{
    return QStringLiteral("opened/") + workspace.deskId();
}

} // namespace

void noteOpened(const Workspace &workspace, const RecordType &type, const QUuid &id)
{
    QStringList opened = QSettings().value(keyOf(workspace)).toStringList();
    const QString line = kindOf(type) + QLatin1Char(' ') + id.toString(QUuid::WithoutBraces);
    if (!opened.isEmpty() && opened.front() == line)
        return;
    opened.removeAll(line);
    opened.prepend(line);
    QSettings().setValue(keyOf(workspace), opened.mid(0, mostKept));
}

std::vector<OpenedRecord> openedLately(const Workspace &workspace)
{
    std::vector<OpenedRecord> result;
    for (const QString &line : QSettings().value(keyOf(workspace)).toStringList()) {
        const RecordType *type = workspace.catalogue().findKind(line.section(QLatin1Char(' '), 0, 0));
        const QUuid id = QUuid::fromString(line.section(QLatin1Char(' '), 1));
        if (type && workspace.records().exists(*type, id))
            result.emplace_back(type, id);
    }
    return result;
}

} // namespace insieme
