// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desks.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// A package made beside the window, with a connection of its own to the file.
class PackageJob : public LongWork {
    Q_OBJECT
public:
    /// `options.stop` is the job's own.
    PackageJob(QString file, ExportOptions options, QString target, QString passphrase, QObject *parent);
    Outcome outcome() const override;
    QString whyFailed() const override { return m_package && !*m_package ? m_package->error().text : QString(); }
    /// Once it is finished.
    Result<Package> takePackage() { return std::move(*m_package); }

protected:
    void run() override;

private:
    QString m_file, m_target, m_passphrase;
    ExportOptions m_options;
    std::optional<Result<Package>> m_package;
};

} // namespace insieme
