// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/print_many.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// Many documents made beside the window, with a connection of its own to the same file. What is made before it is
/// stopped stays.
class ManyJob : public LongWork {
    Q_OBJECT
public:
    enum class What { Check, CheckToIssue, Files, OneFile, Issue };

    /// `like`: of the window; its day and what may be shown count. `place`: the folder or the file.
    ManyJob(What what, QString file, const documents::Printable &printable, std::vector<QUuid> ids, const Context &like,
            QString place, QObject *parent);

    Outcome outcome() const override
    {
        return isRunning()     ? Outcome::Running
            : m_error          ? Outcome::Failed
            : m_result.stopped ? Outcome::Stopped
                               : Outcome::Done;
    }
    QString whyFailed() const override { return m_error ? m_error->text : QString(); }
    What work() const { return m_what; }
    const QString &place() const { return m_place; }
    const std::optional<Error> &error() const { return m_error; }
    const documents::PrintedMany &result() const { return m_result; }

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
    std::optional<Error> m_error;
    documents::PrintedMany m_result;
};

} // namespace insieme
