// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/conflicts.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "ui/shell/file_work.h"

namespace insieme {

using MergeWork = FileWork<MergeReport>;
using PackageWork = FileWork<Package>;
using DecisionWork = FileWork<QStringList>;

/// What is chosen in one conflict of the file.
struct Resolution {
    QString conflict;
    Choose choice = Choose::Mine;
    QString value; ///< of Choose::Value, in its stable form
};

/// The merge of a package, or its preview. `options.stop` and `options.progress` are the work's own.
std::unique_ptr<MergeWork> mergeWork(const QString &file, const Package &package, MergeOptions options);
/// A package made of the file. `options.stop` is the work's own.
std::unique_ptr<PackageWork> packageWork(const QString &file, ExportOptions options, const QString &target,
                                         const QString &passphrase);

/// Decides conflicts, a step each; gives why some could not be. Those that are left when it is stopped stay open.
std::unique_ptr<DecisionWork> decisionWork(const Workspace &window, std::vector<Resolution> resolutions,
                                           const Context &context);

} // namespace insieme
