// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "core/placements/ranking.h"
#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace insieme {

class AttendanceGrid;
class Button;
class ClockBar;
class ClockSteps;
class HoursCard;
class KeyHints;
class RegisterBar;
class TrialCard;

/// When the placement ends, why, the hours, what could be changed, and the attendance: one page of work.
class ClockPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ClockPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int widthWanted() const override { return 1040; } ///< cells of the month and the steps beside the hours
    /// Of the register below the grid; the days are written as they are typed.
    bool isUnsaved() const override;
    bool keep() override;
    /// The keys go to what is tried: a suspension or an extension.
    void tryOut(bool suspension);
    AttendanceGrid &grid() const { return *m_grid; }
    RegisterBar &monthRegister() const { return *m_register; }
    TrialCard &trial() const { return *m_trial; }
    QString sentence() const;

private:
    Shell &m_shell;
    Id<Placement> m_id;
    QLabel *m_sentence, *m_remark, *m_allowance, *m_empty;
    QWidget *m_body;
    ClockBar *m_bar;
    ClockSteps *m_steps;
    HoursCard *m_hours;
    TrialCard *m_trial;
    KeyHints *m_keys;
    AttendanceGrid *m_grid;
    RegisterBar *m_register;
};

/// The papers that are missing, and the documents that can be printed.
class PapersPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PapersPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int count() const override { return m_missing; }
    int lateCount() const override { return m_late; }

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
    int m_missing = 0, m_late = 0;
};

/// Every euro of a fund: assigned, used, reported, left.
class FundPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit FundPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
};

/// The rankings of a project, and what its call says of it.
class RankingPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit RankingPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int count() const override { return m_count; }
    /// For tests; null where everything is recorded.
    Button *recording() const { return m_recording; }

private:
    void addCall(const UtilityProject &project);
    void addList(const ComuneRanking &list, const QHash<QUuid, Placement> &placements);
    /// Recording, or why it is not possible yet.
    void addRecording();
    void recordOutcome();
    /// To those with a place, on the reserve list and excluded, in one go.
    void offerLetters(const std::vector<QUuid> &applicants);

    Shell &m_shell;
    QVBoxLayout *m_list;
    Button *m_letters = nullptr, *m_recording = nullptr;
    Id<UtilityProject> m_project;
    int m_count = 0;
};

} // namespace insieme
