// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit.h"

using namespace insieme::test;

namespace {

class Audit1440 : public AuditOfPages {
    Q_OBJECT
public:
    Audit1440()
        // Besides, what people have after a while: neither nothing nor much.
        : AuditOfPages({1440, 900}, {QStringLiteral("it"), {1440, 900}, Data::Sample})
    {
    }
};

} // namespace

INSIEME_TEST(Audit1440)
#include "tst_audit_1440.moc"
