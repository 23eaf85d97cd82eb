// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/kept_choices.h"
#include "ui/shell/latest_work.h"
#include "ui/widgets/timeline.h"

namespace insieme {

class EmptyState;
class KeyHints;
class Skeleton;
class SpanLegend;

/// Conventions and contracts in time, a lane a body: terms, drafts of extensions, days of notice, technical extensions.
/// All that were ever entered are looked through, beside the window. An end that is moved is an extension, which is an
/// act to be signed: what it would mean is shown, and accepting it opens the act with that day.
class ContractsTimeline : public Page, public KeptChoices {
    Q_OBJECT
public:
    explicit ContractsTimeline(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    QVariant choices() const override { return QVariant::fromValue(m_timeline->sight()); }
    void setChoices(const QVariant &choices) override;
    Timeline &timeline() const { return *m_timeline; }
    bool isLooking() const { return m_look.isRunning(); }
    /// Lanes and the days they need.
    struct Shown {
        QList<Timeline::Lane> lanes;
        Date first, last;
    };

private:
    void show(const Result<Shown> &shown);
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    void extend(const Timeline::Proposal &proposal);

    LatestWork<Shown> m_look;
    EmptyState *m_empty;
    Timeline *m_timeline;
    KeyHints *m_keys = nullptr;
    SpanLegend *m_legend = nullptr;
    Skeleton *m_skeleton;
};

} // namespace insieme
