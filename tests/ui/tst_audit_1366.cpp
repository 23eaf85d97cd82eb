// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit.h"

using namespace insieme::test;

namespace {

class Audit1366 : public AuditOfPages {
    Q_OBJECT
public:
    Audit1366()
        // Besides, the smallest window there can be.
        : AuditOfPages({1366, 768}, {QStringLiteral("it"), {1180, 700}, Data::Sample})
    {
    }
};

} // namespace

INSIEME_TEST(Audit1366)
#include "tst_audit_1366.moc"
