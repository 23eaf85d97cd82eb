// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signature.h"

#include "core/base/id.h"

#include <pwd.h>
#include <unistd.h>

namespace insieme {
namespace {

constexpr QLatin1String accountMark("account:");

/// What the environment says of it may be somebody else's (sudo) or missing (a scheduled command).
const QString &accountName()
{
    static const QString name = [] {
        const uid_t account = geteuid();
        const passwd *known = getpwuid(account);
        return known ? QString::fromLocal8Bit(known->pw_name) : QString::number(account);
    }();
    return name;
}

} // namespace

QString signature(const QUuid &operatorId)
{
    return operatorId.isNull() ? accountMark + accountName() : uuidText(operatorId);
}

QString accountIn(const QString &signature)
{
    return signature.startsWith(accountMark) ? signature.mid(accountMark.size()) : QString();
}

} // namespace insieme
