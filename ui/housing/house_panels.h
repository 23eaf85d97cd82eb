// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/property.h"
#include "ui/housing/calendar_lanes.h"
#include "ui/shell/latest_work.h"

class QVBoxLayout;

namespace insieme {

class Label;
class Skeleton;

/// A panel about apartments of a house, which are read beside the window: until then it stays as it is, or is empty for
/// another record.
class HousePanel : public RecordPanel {
    Q_OBJECT
public:
    HousePanel(Shell &shell, QWidget *parent);
    void showRecord(const AnyRecord &record) override;
    bool isLooking() const { return m_look.isRunning(); }

protected:
    struct Read {
        CalendarLanes house;
        std::vector<RenovationPhase> phases; ///< in their order
    };
    using Reading = Read (*)(const Workspace &workspace, const Context &context, const QUuid &id);
    /// What the panel needs to know of the record; runs on another thread.
    virtual Reading reading() const = 0;
    virtual void show(const Read &read) = 0;
    Shell &shell() const { return m_shell; }
    QUuid id() const { return m_id; }
    /// Hidden while nothing of the record is read.
    QWidget *body() const { return m_body; }

private:
    void take(const Result<Read> &read);

    Shell &m_shell;
    QUuid m_id;
    LatestWork<Read> m_look;
    Skeleton *m_skeleton;
    Label *m_failure;
    QWidget *m_body;
};

/// An apartment: for how many people and why, who lives there on the day, its stays and works on one scale.
class UnitPanel : public HousePanel {
    Q_OBJECT
public:
    explicit UnitPanel(Shell &shell, QWidget *parent = nullptr);
    Timeline &timeline() const { return *m_timeline; }

protected:
    Reading reading() const override;
    void show(const Read &read) override;

private:
    QVBoxLayout *m_facts, *m_capacity;
    Timeline *m_timeline;
};

/// A house: each apartment on the day, and what its works cost.
class PropertyPanel : public HousePanel {
    Q_OBJECT
public:
    explicit PropertyPanel(Shell &shell, QWidget *parent = nullptr);

protected:
    Reading reading() const override;
    void show(const Read &read) override;

private:
    QVBoxLayout *m_list;
};

/// A phase of the works: budget, funding by source against what was spent, and whom a delay would touch.
class WorksPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit WorksPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
};

} // namespace insieme
