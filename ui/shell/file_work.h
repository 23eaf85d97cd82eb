// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/areas.h"
#include "core/store/list_query.h"
#include "core/store/workspace.h"
#include "ui/shell/page.h"
#include "ui/widgets/result_work.h"

namespace insieme {

/// Such work on the file, with a connection of its own to it. Stop ends it also while the index is brought up to date.
template<class T> class FileWork final : public ResultWork<T> {
public:
    using Function = std::function<Result<T>(Workspace &, FileWork &)>;

    FileWork(const typename ResultWork<T>::About &about, QString file, const OpenOptions &open, Function function,
             QObject *parent = nullptr)
        : ResultWork<T>(
            about,
            [file = std::move(file), open, function = std::move(function)](ResultWork<T> &work) -> Result<T> {
                OpenOptions stoppable = open;
                stoppable.stop = &work.stopFlag();
                auto workspace = Workspace::open(file, areas(), stoppable);
                if (!workspace)
                    return tl::unexpected(workspace.error());
                return function(**workspace, static_cast<FileWork &>(work));
            },
            parent)
    {
    }
};

/// For work that only loads records: the index stays as it is.
inline OpenOptions toLoad()
{
    OpenOptions open;
    open.readOnly = true;
    open.follow = Follow::Nothing;
    return open;
}

/// For work that asks the index, and looks for no words of texts that are kept: it waits for nobody who writes. Where
/// the window can only read, the work writes nothing.
inline OpenOptions toAsk(const Workspace &window)
{
    OpenOptions open;
    open.readOnly = window.isReadOnly();
    open.follow = Follow::Records;
    open.asks = true;
    return open;
}

/// For work that writes, and waits for others that do.
inline OpenOptions toWrite()
{
    OpenOptions open;
    open.follow = Follow::Records;
    return open;
}

/// For work that goes through the rows of a list.
inline OpenOptions forList(const Workspace &window, const ListQuery &list)
{
    OpenOptions open = toAsk(window);
    if (!list.text.isEmpty() && window.catalogue().findText(*list.type))
        open.follow = Follow::All;
    return open;
}

/// What the window may tell just now, told by the workspace of the work: titles are only asked on its own thread.
inline Context contextIn(Workspace &workspace, const Context &window)
{
    workspace.setNaming(window.shown == Disclosure::Public ? Disclosure::Public : Disclosure::Personal);
    Context context = window;
    context.titles = &workspace;
    return context;
}

/// What writes much: done beside the window, which waits for it and shows the file as it is afterwards, also when it
/// was refused or stopped. Refusals name nobody whom the window does not name. Refused at once where nothing can be
/// changed.
template<class T>
Result<T> writeBeside(Shell &shell, const typename ResultWork<T>::About &about, typename FileWork<T>::Function write)
{
    Workspace &window = shell.workspace();
    INSIEME_TRY(window.writable());
    FileWork<T> work(about, window.path(), toWrite(),
                     [write = std::move(write), like = shell.context()](Workspace &workspace, FileWork<T> &self) {
                         (void)contextIn(workspace, like);
                         return write(workspace, self);
                     });
    shell.runAlone(work);
    window.refresh();
    return work.take();
}

} // namespace insieme
