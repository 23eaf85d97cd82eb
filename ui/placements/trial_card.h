// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "core/store/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace insieme {

class Button;
class Label;
class Segmented;
class StatusLight;

/// "What if": an extension or a suspension is counted by core before anything is written; what would break a limit is
/// refused with its reason, and the largest extension that fits is offered.
class TrialCard : public QWidget {
    Q_OBJECT
public:
    explicit TrialCard(QWidget *parent = nullptr);
    void show(Workspace &workspace, const Placement &placement, const PlacementClock &clock);
    QLineEdit &days() const { return *m_days; }
    Button &apply() const { return *m_apply; }
    Button &use() const { return *m_use; }
    /// Empty: it can be written; otherwise why not.
    QString refusal() const { return m_refusal; }
    void setMode(bool suspension);
    /// A suspension from this day.
    void suspendFrom(const Date &day);

signals:
    void done(const QString &text);
    void refused(const QString &text);

private:
    void count();
    /// Why it cannot be written; what stands beside the button says only what is to be typed first.
    void refuse(const QString &why, const QString &first);
    void offerLatestEnd(Placement suspended, const Date &latest);
    void write();
    /// The placement with what is being tried; nothing while the fields cannot be read.
    std::optional<Placement> tried() const;
    Workspace *m_workspace = nullptr;
    Placement m_placement;
    PlacementClock m_clock;
    bool m_suspension = false;
    Date m_latest; ///< the end that is offered with a suspension
    Date m_endsOn; ///< the end that was taken with it; not stated: the one that follows
    QString m_refusal;
    std::vector<Id<SuspensionReason>> m_reasons;
    Segmented *m_mode;
    Button *m_apply, *m_use;
    QStackedWidget *m_fields;
    QLineEdit *m_days, *m_from, *m_to;
    QComboBox *m_reason;
    Label *m_result, *m_first, *m_second, *m_why;
    StatusLight *m_firstSign, *m_secondSign;
};

} // namespace insieme
