// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

#include <QHash>

class QComboBox;
class QLabel;
class QTabBar;

namespace insieme {

class Banner;

/// The placements that run or are about to, as bars by host, by Comune or by fund. Dragging an end shows limits, money
/// and the people it touches before it is accepted.
class PlacementTimelinePage : public Page {
    Q_OBJECT
public:
    enum class By { Host, Municipality, Fund };
    explicit PlacementTimelinePage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    Timeline &timeline() const { return *m_timeline; }
    void setBy(By by);
    /// How many placements are drawn; what is left off is said.
    void setMost(size_t placements);

private:
    struct Entry {
        Placement placement;
        PlacementClock clock;
        QString person;
    };
    Timeline::Judgement judge(const Timeline::Proposal &proposal) const;
    void accept(const Timeline::Proposal &proposal);
    /// The placement with the end that is proposed: an extension by an act of today, or an early end.
    Placement proposed(const Entry &entry, const Date &end) const;
    const Entry *entryOf(const QString &span) const;
    void fillProjects();
    /// Empty when all are drawn.
    QString leftOff() const;

    By m_by = By::Host;
    size_t m_most = 600;
    QTabBar *m_tabs;
    QComboBox *m_projects;
    Banner *m_more;
    QLabel *m_empty;
    Timeline *m_timeline;
    std::vector<std::pair<QString, std::vector<QUuid>>> m_groups; ///< title and placements of each lane
    QHash<QUuid, Entry> m_entries;
    size_t m_leftOff = 0;
};

} // namespace insieme
