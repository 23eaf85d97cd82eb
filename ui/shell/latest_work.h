// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/file_work.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace insieme {

/// What a page or a panel has looked for beside the window, as long as it is there: of several questions only the
/// latest counts, and nobody misses the answer when whoever asked is gone. A member of the page; only on the window's
/// thread.
///
/// Who may be named is decided when it begins (`contextIn`): the window makes its pages anew where that changes.
template<class T> class LatestWork {
public:
    LatestWork() = default;
    ~LatestWork() { stop(); }
    Q_DISABLE_COPY(LatestWork)

    /// Instead of what is being looked for, which is stopped and never answers. `then` is given what came of it, once,
    /// and may begin again. A person may stop it in the dock: that comes as Cancelled, and is nothing to complain of
    /// (`Shell::say`); it stands, like the reason of a failure, where the answer would.
    void begin(Shell &shell, FileWork<T> *work, std::function<void(Result<T>)> then)
    {
        stop();
        m_work = work;
        m_asked = std::make_shared<char>();
        work->setPassing();
        QObject::connect(work, &QThread::finished, work,
                         [this, work, then = std::move(then), asked = std::weak_ptr<char>(m_asked)] {
                             if (asked.expired())
                                 return;
                             m_work = nullptr;
                             then(work->take());
                         });
        shell.run(*work);
    }
    void stop()
    {
        if (m_work)
            m_work->stop();
        m_work = nullptr;
        m_asked = nullptr;
    }
    /// Until `then` is called.
    bool isRunning() const { return m_work; }

private:
    QPointer<FileWork<T>> m_work;
    std::shared_ptr<char> m_asked; ///< there as long as the answer is wanted
};

} // namespace insieme
