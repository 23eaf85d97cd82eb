// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/check_list.h"

#include <QSet>

class QComboBox;

namespace insieme {

/// One field of many records at once: which field, which value, what changes; one undoable step. A panel beside a
/// list.
class BulkEdit : public InlinePanel {
    Q_OBJECT
public:
    BulkEdit(Shell &shell, const RecordType &type, QWidget *parent = nullptr);
    /// The records that are ticked, at most some thousands; read when the panel is opened.
    void setRecords(const QSet<QUuid> &ids);
    bool chooseField(QAnyStringView column);
    FieldEditor *editor() const { return m_editor; }
    void takeFocus();
    /// False when nothing was written; the panel says why.
    bool apply();

private:
    void makeEditor();
    void describe();
    void say(const QString &text);

    Shell &m_shell;
    const RecordType &m_type;
    std::vector<AnyRecord> m_records;
    QComboBox *m_field;
    FieldEditor *m_editor = nullptr;
    QWidget *m_place;
    ChangePreview *m_preview;
    Label *m_sentence, *m_problem;
};

} // namespace insieme
