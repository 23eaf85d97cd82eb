// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Timeline;

/// An apartment: for how many people and why, who lives there on the day, its stays and works on one scale.
class UnitPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit UnitPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    Timeline &timeline() const { return *m_timeline; }

private:
    Shell &m_shell;
    QVBoxLayout *m_facts, *m_capacity;
    Timeline *m_timeline;
};

/// A house: each apartment on the day, and what its works cost.
class PropertyPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PropertyPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
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
