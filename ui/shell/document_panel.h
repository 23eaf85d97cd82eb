// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_check.h"
#include "ui/shell/page.h"
#include "ui/widgets/grounds.h"

#include <QElapsedTimer>

class QScrollArea;
class QVBoxLayout;

namespace insieme {

class Bar;
class Button;
class Card;
class FactList;
class FieldEditor;
class Label;

/// The right side of a document's page: how many fields are in place, what is missing by number, what issuing does;
/// once it is issued, what was kept.
class DocumentPanel : public Zone {
    Q_OBJECT
public:
    explicit DocumentPanel(Shell &shell, QWidget *parent = nullptr);

    /// The record that is opened for what no record is known of; a null type: none.
    void setRecord(const RecordType *type, const QUuid &id);
    enum class Moment { BeforePrinting, BeforeIssuing, Issued };
    void showCheck(const documents::DocumentCheck &check, Moment moment, int pages);
    /// Marks one problem and opens its field, where it can be filled in from here. False: what is typed in the open
    /// field comes first; it is written, and `filled` says so, or its reason stands at it.
    bool setCurrent(int index);
    /// -1: none.
    int current() const { return m_current; }
    /// What issuing gives and keeps, as pairs of label and value; no facts: the card is not shown.
    void showIssue(const QList<std::pair<QString, QString>> &facts, const QString &whyNot, bool issued);
    /// Says what issuing does, which nobody can take back; asked once more, it is wanted: `issueAsked`. The second half
    /// of a double click is no answer.
    void askToIssue();
    /// nullptr while no field is open.
    FieldEditor *openEditor() const { return m_editor; }
    /// Writes the open field into its record; false, with the reason at the field, when it was refused.
    bool fill();

signals:
    void chosen(int index);
    void filled();
    void issueAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The field that the problem is filled in at from here; nullptr where it cannot be.
    const Field *fieldOf(const documents::DocumentProblem &problem) const;
    void openField(int index);
    /// Where its row is; `editor` comes with what is typed in it.
    void placeField(int index, FieldEditor *editor);

    Shell &m_shell;
    const RecordType *m_type = nullptr;
    QUuid m_id;
    documents::DocumentCheck m_check;
    int m_current = -1;
    Label *m_heading, *m_count;
    Bar *m_bar;
    QVBoxLayout *m_list;
    std::vector<QWidget *> m_rows;
    std::vector<Button *> m_ways; ///< of each row; nullptr: none leads on from there
    std::vector<QVBoxLayout *> m_places; ///< where the field of each row opens
    QScrollArea *m_scroll;
    FieldEditor *m_editor = nullptr;
    bool m_typed = false; ///< in the open field
    Card *m_card;
    FactList *m_facts;
    Button *m_issue;
    Label *m_whyNot;
    QElapsedTimer m_asked; ///< since issuing was asked for the first time; invalid: it was not
};

} // namespace insieme
