// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/sync/decision_panel.h"

class QLineEdit;

namespace insieme {

class Button;
class Label;
class MergeAreas;
class MergeList;
class MergeModel;
class MergeRoute;
class MergeRules;

/// What was decided in a preview that was left: it stays with the open file until it is merged or dropped.
class MergeDraft : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    Package package;
    QHash<QUuid, QString> excluded;
    QHash<QString, Decision> decisions;
};

/// What a package would do to this file: areas, records, fields; conflicts to decide, records to leave out. Nothing is
/// changed before `merge`.
class MergeView : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(Shell &shell, QWidget *parent = nullptr);
    /// Nothing to do, or refused: the sentence says why, and nothing is shown.
    Result<QString> open(const Package &package);
    /// The preview that was left, nullptr when there is none.
    const MergeDraft *draft() const;
    /// As `open`, with what was decided in it; there is a draft.
    Result<QString> resume();
    void dropDraft();
    const MergeReport &report() const { return m_report; }
    int undecided(const RecordType *type = nullptr) const; ///< of records of a type, or of all
    /// Merges, then carries out what was decided. Returns what is to be said.
    Result<QString> merge();
    documents::Composed printed() const;
    DecisionPanel &panel() const { return *m_panel; }
    void nextToDecide();
    void select(const QUuid &record);
    void leaveOut(const QUuid &record, bool out);
    void takeFocus();

signals:
    void changed();
    void mergeWanted();
    void closeWanted();
    void otherWanted();
    void printWanted();

private:
    Result<QString> begin();
    void keepDraft();
    Done refresh();
    /// Of the record itself, and of the commands that touch it.
    QList<ConflictInfo> conflictsOf(const MergedRecord &record) const;
    /// What was decided has its own section; the record at hand stays it, with its panel as it is.
    void fillList();
    void showArea(const RecordType *area);
    void showRecord();
    bool m_filling = false; ///< the list: the panel stays as it is
    void tellAreas();
    void tellRoute();

    Shell &m_shell;
    Package m_package;
    MergeReport m_report;
    QHash<QString, QList<qsizetype>> m_conflictsOf; ///< by record, and by command that was set aside
    QHash<QUuid, QString> m_excluded;
    QHash<QString, Decision> m_decisions;
    const RecordType *m_area = nullptr;
    MergeModel *m_model = nullptr;
    MergeList *m_list = nullptr;
    DecisionPanel *m_panel = nullptr;
    MergeAreas *m_areas = nullptr;
    MergeRoute *m_route = nullptr;
    MergeRules *m_rules = nullptr;
    Label *m_listTitle = nullptr, *m_subtitle = nullptr, *m_footer = nullptr;
    QWidget *m_chip = nullptr;
    Button *m_merge = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace insieme
