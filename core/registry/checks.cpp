// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

} // namespace

Verdict NotNegative::operator()(qint64 number) const
{
    return number < 0 ? Verdict::invalid(QCoreApplication::translate("Registry", "it cannot be negative."))
                      : Verdict::valid();
}

void checkPeriod(const Date &from, const Date &to, const char *endColumn, Problems &problems)
{
    if (stated(from) && stated(to) && to < from) {
        problems.append({Verdict::Level::Invalid, QLatin1String(endColumn),
                         Texts::tr("The end, %1, is before the start, %2.").arg(italianText(to), italianText(from))});
    }
}

} // namespace insieme
