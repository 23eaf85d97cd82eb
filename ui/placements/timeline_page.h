// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "ui/shell/kept_choices.h"
#include "ui/shell/latest_work.h"
#include "ui/widgets/timeline.h"

#include <QHash>

class QComboBox;
class QTabBar;

namespace insieme {

class Banner;
class EmptyState;
class KeyHints;
class Skeleton;
class SpanLegend;

/// The placements that run or are about to, as bars by host, by Comune or by fund. Dragging an end shows limits, money
/// and the people it touches before it is accepted. They are read beside the window.
class PlacementTimelinePage : public Page, public KeptChoices {
    Q_OBJECT
public:
    enum class By { Host, Municipality, Fund };
    explicit PlacementTimelinePage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    QVariant choices() const override;
    void setChoices(const QVariant &choices) override;
    Timeline &timeline() const { return *m_timeline; }
    void setBy(By by);
    /// How many placements are drawn; what is left off is said.
    void setMost(qint64 placements);
    bool isLooking() const { return m_look.isRunning(); }

private:
    struct Entry {
        Placement placement;
        PlacementClock clock;
        QString person;
    };
    struct Question {
        By by;
        qint64 most;
        QUuid project; ///< null: of all
        bool movable; ///< ends of bars
    };
    /// What was read: bars, and what stands behind them.
    struct Shown {
        QList<Timeline::Lane> lanes;
        std::vector<std::pair<QString, std::vector<QUuid>>> groups; ///< title and placements of each lane
        QHash<QUuid, Entry> entries;
        std::vector<std::pair<QString, QUuid>> projects; ///< of the placements that run or are about to, by title
        qint64 leftOff = 0;
        Date today, first, last;
    };
    static Result<Shown> read(const Workspace &workspace, const Question &question, const Context &context,
                              const std::function<bool()> &goOn);
    static void draw(Shown &shown, bool movable);
    void showRead(Result<Shown> shown);
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    void accept(const Timeline::Proposal &proposal);
    /// The placement with the end that is proposed: an extension by an act of today, or an early end.
    Placement proposed(const Entry &entry, const Date &end) const;
    const Entry *entryOf(const QString &span) const;
    /// Leaves them as they are where they are the same.
    void fillProjects();
    /// Empty when all are drawn.
    QString leftOff() const;

    struct Choices {
        By by = By::Host;
        Timeline::Sight sight;
        QUuid project; ///< null: all
    };
    QUuid m_project; ///< that is looked at, also before its name is known
    By m_by = By::Host;
    qint64 m_most = 600;
    LatestWork<Shown> m_look;
    Shown m_shown;
    bool m_placed = false; ///< today was brought into sight
    QTabBar *m_tabs;
    QComboBox *m_projects;
    Banner *m_more;
    EmptyState *m_empty;
    Timeline *m_timeline;
    KeyHints *m_keys = nullptr;
    SpanLegend *m_legend = nullptr;
    Skeleton *m_skeleton;
};

} // namespace insieme
