// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/allocation_proposal.h"

#include <QThread>

namespace insieme {

/// The search for the best allocation beside the window. The question is a copy: the file may change meanwhile. Delete
/// it only when it is finished.
class ProposalJob : public QThread {
    Q_OBJECT
public:
    ProposalJob(AllocationQuestion question, QObject *parent)
        : QThread(parent)
        , m_question(std::move(question))
    {
    }
    /// The best found so far becomes the result.
    void stop() { m_stop = true; }
    const AllocationQuestion &question() const { return m_question; }
    const AllocationResult &result() const { return m_result; }

signals:
    void progressed(int done, int all);

protected:
    void run() override;

private:
    AllocationQuestion m_question;
    AllocationResult m_result;
    std::atomic<bool> m_stop = false;
};

} // namespace insieme
