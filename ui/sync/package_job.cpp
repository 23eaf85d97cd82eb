// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/package_job.h"

#include "core/areas/areas.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PackageJob)
};

} // namespace

PackageJob::PackageJob(QString file, ExportOptions options, QString target, QString passphrase, QObject *parent)
    : LongWork(QStringLiteral("upload"), Texts::tr("Writing “%1”").arg(QFileInfo(target).fileName()),
               Texts::tr("If you stop it, nothing is left of it."), parent)
    , m_file(std::move(file))
    , m_target(std::move(target))
    , m_passphrase(std::move(passphrase))
    , m_options(options)
{
    m_options.stop = &stopFlag();
}

LongWork::Outcome PackageJob::outcome() const
{
    if (isRunning() || !m_package)
        return Outcome::Running;
    if (*m_package)
        return Outcome::Done;
    return m_package->error().code == Error::Code::Cancelled ? Outcome::Stopped : Outcome::Failed;
}

void PackageJob::run()
{
    // A copy for a partner notes nothing here: it can also be made where somebody else writes.
    OpenOptions open;
    open.readOnly = m_options.withoutPeople;
    auto workspace = Workspace::open(m_file, areas(), open);
    if (!workspace)
        m_package = tl::unexpected(std::move(workspace).error());
    else
        m_package = exportPackage(**workspace, m_options, m_target, m_passphrase);
}

} // namespace insieme
