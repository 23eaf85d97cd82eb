// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/proposal_job.h"

namespace insieme {

void ProposalJob::run()
{
    AllocationSearch search;
    search.stop = &m_stop;
    search.progress = [this](int done, int all) { emit progressed(done, all); };
    m_result = allocate(m_question.problem, search);
}

} // namespace insieme
