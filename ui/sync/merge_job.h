// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// The merge of a package, or its preview, beside the window with a connection of its own. What it was told is a copy.
class MergeJob : public LongWork {
    Q_OBJECT
public:
    /// `options.stop` and `options.progress` are the job's own.
    MergeJob(QString file, Package package, MergeOptions options, QObject *parent);
    Outcome outcome() const override;
    QString whyFailed() const override { return m_report && !*m_report ? m_report->error().text : QString(); }
    /// Once it is finished.
    Result<MergeReport> takeReport() { return std::move(*m_report); }

protected:
    void run() override;

private:
    QString m_file;
    Package m_package;
    MergeOptions m_options;
    std::optional<Result<MergeReport>> m_report;
};

} // namespace insieme
