// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/areas.h"
#include "core/store/workspace.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// Long work on the file, with a connection of its own to it; `T` is what comes of it. The function runs on the thread
/// of the work: what it needs of the window it holds as a copy.
template<class T> class FileWork final : public LongWork {
public:
    using Function = std::function<Result<T>(Workspace &, FileWork &)>;
    struct About {
        QString icon; ///< of resources/icons
        QString what; ///< is being done
        QString ifStopped; ///< what then becomes of it
    };

    FileWork(const About &about, QString file, const OpenOptions &open, Function function, QObject *parent = nullptr)
        : LongWork(about.icon, about.what, about.ifStopped, parent)
        , m_file(std::move(file))
        , m_open(open)
        , m_function(std::move(function))
    {
    }
    Outcome outcome() const override
    {
        if (isRunning() || !m_result)
            return Outcome::Running;
        if (*m_result)
            return Outcome::Done;
        return m_result->error().code == Error::Code::Cancelled ? Outcome::Stopped : Outcome::Failed;
    }
    QString whyFailed() const override { return m_result && !*m_result ? m_result->error().text : QString(); }
    /// Once it is finished.
    Result<T> take() { return std::move(*m_result); }

    using LongWork::stopFlag;
    using LongWork::tell;
    /// Tells how far it is; false when it is to end.
    bool goOn(qint64 done, qint64 all)
    {
        tell(done, all);
        return !wasStopped();
    }

protected:
    void run() override
    {
        auto workspace = Workspace::open(m_file, areas(), m_open);
        m_result.emplace(workspace ? m_function(**workspace, *this) : tl::unexpected(workspace.error()));
    }

private:
    QString m_file;
    OpenOptions m_open;
    Function m_function;
    std::optional<Result<T>> m_result;
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
