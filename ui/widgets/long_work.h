// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <QElapsedTimer>
#include <QThread>

namespace insieme {

/// Something that takes long, done beside the window: with a connection of its own to the file where it needs one, so
/// that the window goes on answering. It can be stopped at any moment and leaves nothing half-written then.
class LongWork : public QThread {
    Q_OBJECT
public:
    enum class Outcome { Running, Done, Stopped, Failed };

    /// `icon` of resources/icons; `what` is being done; `ifStopped`: what then becomes of it, for people.
    LongWork(const QString &icon, const QString &what, const QString &ifStopped, QObject *parent)
        : QThread(parent)
        , m_icon(icon)
        , m_what(what)
        , m_ifStopped(ifStopped)
    {
    }
    QString icon() const { return m_icon; }
    QString what() const { return m_what; }
    QString ifStopped() const { return m_ifStopped; }
    void stop() { m_stop = true; }
    bool wasStopped() const { return m_stop; }
    /// Work that only looks for what a page shows: nobody misses it, so the window may close before its end.
    void setPassing() { m_passing = true; }
    bool isPassing() const { return m_passing; }
    /// Once it is finished.
    virtual Outcome outcome() const = 0;
    /// For people, when it failed.
    virtual QString whyFailed() const { return {}; }

signals:
    /// `all` 0: nobody knows how much there is.
    void progressed(qint64 done, qint64 all);

protected:
    const std::atomic<bool> &stopFlag() const { return m_stop; }
    /// Called by the thread as often as it likes; the window hears of it some twenty times a second.
    void tell(qint64 done, qint64 all)
    {
        if (m_last.isValid() && m_last.elapsed() < 50)
            return;
        m_last.start();
        emit progressed(done, all);
    }

private:
    QString m_icon, m_what, m_ifStopped;
    std::atomic<bool> m_stop = false;
    bool m_passing = false;
    QElapsedTimer m_last; ///< of the thread
};

} // namespace insieme
