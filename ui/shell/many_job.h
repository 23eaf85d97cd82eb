// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/print_many.h"

#include <QThread>

namespace insieme {

/// Many documents made beside the window, with a connection of its own to the same file. Delete it only when it is
/// finished.
class ManyJob : public QThread {
    Q_OBJECT
public:
    enum class What { Check, CheckToIssue, Files, OneFile, Issue };

    /// `like`: of the window; its day and what may be shown count. `place`: the folder or the file.
    ManyJob(What what, QString file, const documents::Printable &printable, std::vector<QUuid> ids, const Context &like,
            QString place, QObject *parent);

    void stop() { m_stop = true; }
    What what() const { return m_what; }
    const QString &place() const { return m_place; }
    const std::optional<Error> &error() const { return m_error; }
    const documents::PrintedMany &result() const { return m_result; }

signals:
    void progressed(int done, int total);

protected:
    void run() override;

private:
    What m_what;
    QString m_file;
    const documents::Printable &m_printable;
    std::vector<QUuid> m_ids;
    Date m_asOf;
    Disclosure m_shown;
    QString m_place;
    std::atomic<bool> m_stop = false;
    std::optional<Error> m_error;
    documents::PrintedMany m_result;
};

} // namespace insieme
