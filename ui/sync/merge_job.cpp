// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/merge_job.h"

#include "core/areas/areas.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MergeJob)
};

} // namespace

MergeJob::MergeJob(QString file, Package package, MergeOptions options, QObject *parent)
    : LongWork(QStringLiteral("git-merge"),
               options.keep ? Texts::tr("Merging package %1").arg(package.header.number)
                            : Texts::tr("Preview of package %1").arg(package.header.number),
               options.keep ? Texts::tr("If you stop it, the file is again what it was before.")
                            : Texts::tr("Nothing is changed by the preview."),
               parent)
    , m_file(std::move(file))
    , m_package(std::move(package))
    , m_options(std::move(options))
{
    m_options.stop = &stopFlag();
    m_options.progress = [this](qint64 done, qint64 all) { tell(done, all); };
}

LongWork::Outcome MergeJob::outcome() const
{
    if (isRunning() || !m_report)
        return Outcome::Running;
    if (*m_report)
        return Outcome::Done;
    return m_report->error().code == Error::Code::Cancelled ? Outcome::Stopped : Outcome::Failed;
}

void MergeJob::run()
{
    auto workspace = Workspace::open(m_file, areas());
    if (!workspace)
        m_report = tl::unexpected(std::move(workspace).error());
    else
        m_report = mergePackage(**workspace, m_package, m_options);
}

} // namespace insieme
