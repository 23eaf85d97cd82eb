// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"

#include "core/agreements/agreements.h"
#include "core/contracts/contracts.h"
#include "core/registry/registry.h"

namespace insieme {

const Catalogue &areas()
{
    static const Catalogue catalogue = [] {
        Catalogue all;
        addRegistry(all);
        addAgreements(all);
        addContracts(all);
        return all;
    }();
    return catalogue;
}

} // namespace insieme
