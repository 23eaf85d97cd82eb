// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/allocation_proposal.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// The search for the best allocation beside the window. The question is a copy: the file may change meanwhile.
class ProposalJob : public LongWork {
    Q_OBJECT
public:
    ProposalJob(AllocationQuestion question, QObject *parent)
        : LongWork(QStringLiteral("wand-sparkles"), tr("Looking for the best allocation"),
                   tr("If you stop it, the best found so far becomes the proposal."), parent)
        , m_question(std::move(question))
    {
    }
    const AllocationQuestion &question() const { return m_question; }
    const AllocationResult &result() const { return m_result; }
    /// Also when it was stopped: there is a proposal.
    Outcome outcome() const override { return isRunning() ? Outcome::Running : Outcome::Done; }

protected:
    void run() override;

private:
    AllocationQuestion m_question;
    AllocationResult m_result;
};

} // namespace insieme
