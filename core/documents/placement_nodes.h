// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the templates of placements read besides the fields of the records.
#include "core/documents/merge.h"
#include "core/placements/funding.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/store/records.h"

namespace insieme::documents {

/// The placement with its clock (`scadenza`, `passi`), week (`settimana`), hours (`ore_fatte` …), months
/// (`registro_mesi`), the register of one month (`registro_giorni`), the latest suspension and extension
/// (`ultima_sospensione`, `ultima_proroga`) and the consortium (`consorzio`).
Result<MergeNodePtr> placementNode(const Records &records, const Placement &placement, const Context &context,
                                   const Date &month);
/// The project with the hours and allowances of a month (`righe`, `totale_ore`, `totale_indennita`), the registers that
/// are missing or not complete (`registri_aperti`) and the absences by kind (`assenze`).
Result<MergeNodePtr> allowancesNode(const Records &records, const Id<UtilityProject> &project, const Context &context,
                                    const Date &month);
/// The project with its figures of a year, small groups hidden (`per_tipo`, `per_comune`, `per_esito` …).
Result<MergeNodePtr> figuresNode(const Records &records, const Id<UtilityProject> &project, const Context &context,
                                 int year);
/// The application with its rank (`posizione`), the points as written (`punteggio`) and the consortium.
Result<MergeNodePtr> applicationNode(const Records &records, const Id<PlacementApplication> &application,
                                     const Context &context);
/// The report with its lines by placement (`righe`), and what the fund has left (`assegnato`, `residuo` …).
Result<MergeNodePtr> reportNode(const Records &records, const Id<CostReport> &report, const Context &context);

} // namespace insieme::documents
