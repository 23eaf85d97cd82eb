// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/exchange/mapping.h"
#include "core/store/workspace.h"

namespace insieme {

/// A mapping that was saved in the file, for the next table of the same form.
struct ImportMapping {
    Id<ImportMapping> id;
    QString name;
    QString kind; ///< of the records it brings in
    QString content; ///< JSON
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};
template<> const RecordType &describe<ImportMapping>();

void addExchange(Catalogue &catalogue);

namespace exchange {

struct SavedMapping {
    QUuid id;
    QString name;
    Mapping mapping;
};

/// The mappings saved for a kind, by name.
std::vector<SavedMapping> savedMappings(const Workspace &workspace, const RecordType &type);
/// The saved mapping all whose columns the table has, fitted to it; that with the most columns when there are several.
std::optional<SavedMapping> fittingMapping(const Workspace &workspace, const RecordType &type, const Tables &tables);
/// Saves under a name; a mapping of this name and kind is replaced. An undoable step.
Result<qint64> saveMapping(Workspace &workspace, const QString &name, const Mapping &mapping);

} // namespace exchange
} // namespace insieme
