// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/property.h"
#include "ui/housing/calendar_lanes.h"
#include "ui/housing/house_panel.h"

namespace insieme {

/// An apartment: for how many people and why, who lives there on the day, its stays and works on one scale.
class UnitPanel : public ReadPanel<CalendarLanes> {
    Q_OBJECT
public:
    explicit UnitPanel(Shell &shell, QWidget *parent = nullptr);
    Timeline &timeline() const { return *m_timeline; }

protected:
    Reading reading() const override;
    void show(const CalendarLanes &house) override;

private:
    QVBoxLayout *m_facts, *m_capacity;
    Timeline *m_timeline;
};

struct HouseFacts {
    CalendarLanes house;
    std::vector<RenovationPhase> phases; ///< in their order
};

/// A house: each apartment on the day, and what its works cost.
class PropertyPanel : public ReadPanel<HouseFacts> {
    Q_OBJECT
public:
    explicit PropertyPanel(Shell &shell, QWidget *parent = nullptr);

protected:
    Reading reading() const override;
    void show(const HouseFacts &read) override;

private:
    QVBoxLayout *m_list;
};

/// An apartment that works hold back, and who enters it first when they are over; not stated: nobody.
struct HeldBack {
    QString unit, who;
    Date next;
};
struct WorksFacts {
    RenovationPhase phase;
    std::vector<HeldBack> behind;
};

/// A phase of the works: budget, funding by source against what was spent, and whom a delay would touch.
class WorksPanel : public ReadPanel<WorksFacts> {
    Q_OBJECT
public:
    explicit WorksPanel(Shell &shell, QWidget *parent = nullptr);

protected:
    Reading reading() const override;
    void show(const WorksFacts &works) override;

private:
    QVBoxLayout *m_list;
};

} // namespace insieme
