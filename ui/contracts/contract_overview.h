// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class CheckList;
class Timeline;

/// A contract at a glance: its facts on one scale of time, services and prices, who executes today, what it stands on,
/// the way to the renewal, what is consumed of it. What is not there is not shown.
class ContractOverview : public RecordPanel {
    Q_OBJECT
public:
    explicit ContractOverview(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    /// An extension that is typed stands dashed on the timeline.
    void showProposal(const AnyRecord &record) override;
    int widthWanted() const override { return m_timeline ? 680 : 0; }
    Timeline *timeline() const { return m_timeline; }
    CheckList *checks() const { return m_checks; }
    CheckList *plan() const { return m_plan; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *timelineCard();
    void fillTimeline();
    QWidget *servicesCard();
    QWidget *sharesCard();
    QWidget *checksCard();
    /// Of what there is to check.
    QString whatIsMissing() const;
    QWidget *planCard();
    QWidget *consumptionCard();
    QString nameOf(const Id<Cooperative> &cooperative) const;
    void finish(const QUuid &step);

    Shell &m_shell;
    Agreement m_agreement;
    AgreementAct m_proposal; ///< what the panel of an act would write
    bool m_stale = false; ///< the cards are made when they are seen
    QVBoxLayout *m_column;
    Timeline *m_timeline = nullptr;
    CheckList *m_checks = nullptr, *m_plan = nullptr;
};

} // namespace insieme
