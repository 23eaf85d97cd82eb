// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"
#include "core/store/workspace.h"

#include <atomic>

namespace insieme::exchange {

enum class ExportForm { Csv, Xlsx, Json };

struct ExportOptions {
    ExportForm form = ExportForm::Csv;
    bool personalData = true; ///< false: persons, personal fields and what names a person are left out
    bool reveal = false; ///< sensitive fields too; each record is noted in the log of readings first
    const std::atomic<bool> *stop = nullptr;
    std::function<void(qint64 records)> progress;
};

/// Writes every record of the file into a folder: a file a kind, child rows beside or behind it, and a description of
/// the columns. The folder must not exist or be empty; it appears complete or not at all.
Done exportAll(Workspace &workspace, const QString &folder, const ExportOptions &options);

} // namespace insieme::exchange
