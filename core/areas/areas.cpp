// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"

#include "core/agenda/agenda_areas.h"
#include "core/agenda/agenda_index.h"
#include "core/agreements/agreements.h"
#include "core/contracts/contracts.h"
#include "core/coordination/coordination.h"
#include "core/exchange/import_mapping.h"
#include "core/housing/housing.h"
#include "core/papers/papers.h"
#include "core/placements/missing_registers.h"
#include "core/placements/placements.h"
#include "core/registry/registry.h"
#include "core/suitability/suitability.h"
#include "core/sync/resolution.h"

namespace insieme {
namespace {

Done followAgenda(const Records &records, const QUuid &id,
                  std::span<const std::pair<const RecordType *, AnyRecord>> present)
{
    static const ObligationBearing bearings[] = {registerBearing()};
    return followObligations(records, id, present, bearings);
}

} // namespace

/// The one of the program.
static Catalogue &assembled()
{
    static Catalogue catalogue = [] {
        Catalogue all;
        addRegistry(all);
        addAgreements(all);
        addContracts(all);
        addSuitability(all);
        addPapers(all);
        addExchange(all);
        addSync(all);
        addPlacements(all);
        addHousing(all);
        addCoordination(all);
        addAgenda(all, followAgenda); // it indexes what the others offer
        addForgottenRules(all); // last: for every kind of record
        return all;
    }();
    return catalogue;
}

const Catalogue &areas()
{
    return assembled();
}

void addFindings(const FindingSource &source)
{
    assembled().findings.push_back(source);
}

} // namespace insieme
