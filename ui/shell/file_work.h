// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/areas.h"
#include "core/store/workspace.h"
#include "ui/widgets/result_work.h"

namespace insieme {

/// Such work on the file, with a connection of its own to it.
template<class T> class FileWork final : public ResultWork<T> {
public:
    using Function = std::function<Result<T>(Workspace &, FileWork &)>;

    FileWork(const typename ResultWork<T>::About &about, QString file, const OpenOptions &open, Function function,
             QObject *parent = nullptr)
        : ResultWork<T>(
            about,
            [file = std::move(file), open, function = std::move(function)](ResultWork<T> &work) -> Result<T> {
                auto workspace = Workspace::open(file, areas(), open);
                if (!workspace)
                    return tl::unexpected(workspace.error());
                return function(**workspace, static_cast<FileWork &>(work));
            },
            parent)
    {
    }
};

/// What the window may tell just now, told by the workspace of the work: titles are only asked on its own thread.
inline Context contextIn(Workspace &workspace, const Context &window)
{
    workspace.setNaming(window.shown == Disclosure::Public ? Disclosure::Public : Disclosure::Personal);
    Context context = window;
    context.titles = &workspace;
    return context;
}

} // namespace insieme
