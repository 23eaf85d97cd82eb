// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_work.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SyncWork)
};

} // namespace

Result<MergeReport> mergeBeside(Shell &shell, const Package &package, MergeOptions options)
{
    using MergeWork = FileWork<MergeReport>;
    const QString number = QString::number(package.header.number);
    const MergeWork::About about{QStringLiteral("git-merge"),
                                 options.keep ? Texts::tr("Merging package %1").arg(number)
                                              : Texts::tr("Preview of package %1").arg(number),
                                 options.keep ? Texts::tr("If you stop it, the file is again what it was before.")
                                              : Texts::tr("Nothing is changed by the preview.")};
    return writeBeside<MergeReport>(shell, about, [package, options](Workspace &workspace, MergeWork &work) mutable {
        options.stop = &work.stopFlag();
        options.progress = [&work](qint64 done, qint64 all) { work.tell(done, all); };
        return mergePackage(workspace, package, options);
    });
}

std::unique_ptr<PackageWork> packageWork(const QString &file, ExportOptions options, const QString &target,
                                         const QString &passphrase)
{
    // A copy for a partner notes nothing here: it can also be made where somebody else writes.
    OpenOptions open = toWrite();
    open.readOnly = options.withoutPeople;
    return std::make_unique<PackageWork>(
        PackageWork::About{QStringLiteral("upload"), Texts::tr("Writing “%1”").arg(QFileInfo(target).fileName()),
                           Texts::tr("If you stop it, nothing is left of it.")},
        file, open, [options, target, passphrase](Workspace &workspace, PackageWork &work) mutable {
            options.stop = &work.stopFlag();
            return exportPackage(workspace, options, target, passphrase);
        });
}

Result<QStringList> decideBeside(Shell &shell, std::vector<Resolution> resolutions)
{
    return writeBeside<QStringList>(shell,
                                    {QStringLiteral("git-merge"), Texts::tr("Carrying out what was decided"),
                                     Texts::tr("If you stop it, the conflicts that are left stay in the list.")},
                                    [resolutions = std::move(resolutions)](
                                        Workspace &workspace, FileWork<QStringList> &work) -> Result<QStringList> {
                                        return resolveConflicts(workspace, resolutions, [&](qint64 done) {
                                            return work.goOn(done, static_cast<qint64>(resolutions.size()));
                                        });
                                    });
}

} // namespace insieme
