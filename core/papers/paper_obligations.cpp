// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_obligations.h"

#include "core/base/elision.h"
#include "core/papers/document.h"
#include "core/registry/organisation.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Nobody sets a term; after a month one asks. Until then it is seen coming.
constexpr int daysToReturn = 30;
constexpr int fromTheFirstDay[] = {daysToReturn};
constexpr ObligationKind kinds[] = {
    {"document_return", "papers", QT_TRANSLATE_NOOP("Obligation", "Sent, not returned"), DayRule::AsWritten,
     fromTheFirstDay},
};

void offer(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &document = *static_cast<const Document *>(record);
    const bool waits = isIssued(document) && stated(document.sentOn) && !stated(document.completedOn)
        && !stated(document.voidedOn) && !document.signatures.empty();
    if (!waits)
        return;
    Obligation obligation{.kind = &kinds[0], .written = document.sentOn + boost::gregorian::days(daysToReturn)};
    if (context.titles) {
        obligation.which = Texts::tr("%1, n. %2").arg(document.title, document.number);
        const QString to = document.recipient.isNull()
            ? QString()
            : context.titles->title(describe<Organisation>(), document.recipient.uuid(), document.issuedOn);
        const QString day = italianText(document.sentOn);
        obligation.why = to.isEmpty()
            ? elided(Texts::tr("Sent on %1; the copy signed by all is not here yet.").arg(day))
            : elided(Texts::tr("Sent to %1 on %2; the copy signed by all is not here yet.").arg(to, day));
    }
    obligations.push_back(std::move(obligation));
}

} // namespace

ObligationSource documentObligations()
{
    return {&describe<Document>(), kinds, offer};
}

} // namespace insieme
