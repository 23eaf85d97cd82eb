// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/opportunity.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class CheckList;

/// What decides whether to take part: how long there is, which code and threshold apply, the papers of who might
/// execute on the day of the offer; then the decision, the outcome and what was learned.
class OpportunityPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit OpportunityPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    CheckList *checks() const { return m_checks; }
    CheckList *candidates() const { return m_candidates; }

private:
    void addFacts();
    void addCandidates();
    void addDecision();

    Shell &m_shell;
    Opportunity m_opportunity;
    QVBoxLayout *m_column;
    CheckList *m_checks = nullptr, *m_candidates = nullptr;
};

} // namespace insieme
