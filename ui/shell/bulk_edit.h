// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/latest_work.h"
#include "ui/widgets/check_list.h"

class QCheckBox;
class QComboBox;

namespace insieme {

/// One field of many records at once: which field, which value, what changes; one undoable step. It is emptied only
/// where that is ticked. A panel beside a list.
class BulkEdit : public InlinePanel {
    Q_OBJECT
public:
    BulkEdit(Shell &shell, const RecordType &type, QWidget *parent = nullptr);
    /// One step is held whole in memory, here and whenever it is taken back or exchanged. Tests make do with fewer.
    static inline int mostChanged = 50'000;
    /// What is ticked, and how many that are. They are read beside the window; until then nothing can be changed, and
    /// nothing at all where they are more than that.
    void setRecords(const ListQuery &ticked, int count);
    bool chooseField(QAnyStringView column);
    FieldEditor *editor() const { return m_editor; }
    /// What would be said of the records, a line each; it comes a moment after the value.
    QString findings() const;
    void takeFocus();
    /// Returns when it is done, beside the window. False when nothing was written; the panel says why.
    bool apply();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeEditor();
    void emptyOrNot();
    void untickEmpties();
    void describe();
    /// What a value would do to the records.
    struct Change {
        std::vector<std::pair<QString, int>> before; ///< values that it replaces, with how many records have them
        int changing = 0;
        QString refused; ///< why it cannot be written
    };
    static Change changeOf(const std::vector<AnyRecord> &records, const Field &field, const Value &value,
                           const FieldEditor::Values &values, const Context &context);
    void weigh(const Value &value, const FieldEditor::Values &values);
    void show(const Change &change, const Value &value, const FieldEditor::Values &values);
    /// Looks beside the window for what the areas would say of the records with these values, and shows it.
    void seekFindings(const FieldEditor::Values &values);
    void say(const QString &text);

    Shell &m_shell;
    const RecordType &m_type;
    LatestWork<std::vector<AnyRecord>> m_reading;
    QString m_unread; ///< why the records could not be read
    QString m_refused; ///< why the change was not written, until another one is asked for
    ListQuery m_ticked;
    LatestWork<Change> m_weighing;
    std::shared_ptr<const std::vector<AnyRecord>> m_records;
    /// Sentences that the change brings, with how many records each is said of.
    using Findings = std::vector<std::pair<QString, int>>;
    LatestWork<Findings> m_seeking;
    QComboBox *m_field;
    FieldEditor *m_editor = nullptr;
    QWidget *m_place;
    QCheckBox *m_empties; ///< the value is none: of a flag, no
    bool m_typed = false; ///< in the editor, since it was made or emptied
    ChangePreview *m_preview;
    Label *m_sentence, *m_findings, *m_problem;
};

} // namespace insieme
