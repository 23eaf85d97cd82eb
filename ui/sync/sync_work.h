// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/conflicts.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "ui/shell/file_work.h"

namespace insieme {

using PackageWork = FileWork<Package>;

/// The merge of a package, or its preview, beside the window. `options.stop` and `options.progress` are the work's own.
Result<MergeReport> mergeBeside(Shell &shell, const Package &package, MergeOptions options);
/// A package made of the file. `options.stop` is the work's own.
std::unique_ptr<PackageWork> packageWork(const QString &file, ExportOptions options, const QString &target,
                                         const QString &passphrase);

/// `resolveConflicts` beside the window.
Result<QStringList> decideBeside(Shell &shell, std::vector<Resolution> resolutions);

} // namespace insieme
