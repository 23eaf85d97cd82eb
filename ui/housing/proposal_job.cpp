// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/proposal_job.h"

namespace insieme {

void ProposalJob::run()
{
    AllocationSearch search;
    search.stop = &stopFlag();
    search.progress = [this](int done, int all) { tell(done, all); };
    m_result = allocate(m_question.problem, search);
}

} // namespace insieme
