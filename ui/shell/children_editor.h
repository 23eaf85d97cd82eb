// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/form_rules.h"
#include "ui/widgets/field_editor.h"

#include <functional>
#include <QWidget>

class QVBoxLayout;

namespace insieme {

class Bar;

/// The rows that belong to a record, a table of editors, or lines of them where there is no room for one; rows are
/// added and taken away in place.
class ChildrenEditor : public QWidget {
    Q_OBJECT
public:
    ChildrenEditor(const Children &children, const PickerSource &source, const Date &today, QWidget *parent = nullptr);
    void load(const void *record, const Context &context, bool readOnly);
    /// Writes the rows into a record; the numbers of the rows that hold a text that is no value.
    QList<int> store(void *record, const Context &context) const;
    /// Asked for whenever a row changes: each is shown as a bar, what is missing is said at the row typed in last, and
    /// `=` typed as a share takes it.
    void setWholes(std::function<std::vector<RowWhole>()> wholes);
    /// What is added to the days of `column` is the length of this term. Said before rows are loaded.
    void setMovedEnd(const char *column, std::function<TermBegin()> term);
    /// The bar of the only whole there is, for the head of the card around this; hidden where there are more, or none.
    QWidget *sumPart() const { return m_sum; }
    int count() const { return static_cast<int>(m_rows.size()); }

signals:
    void edited();

private:
    struct Line {
        AnyRecord row;
        std::vector<FieldEditor *> editors = {};
    };
    void rebuild();
    void takeValues();
    void showWholes();
    void showSum(const RowWhole &whole, Bar &bar, Label &words) const;
    void judgeShares(const std::vector<RowWhole> &wholes);
    Verdict verdictOf(const FieldEditor &editor) const;
    void complete(size_t row, FieldEditor *share);
    const Children &m_children;
    const PickerSource &m_source;
    Date m_today;
    Context m_context;
    bool m_readOnly = false;
    std::vector<Line> m_rows;
    QWidget *m_body = nullptr;
    std::function<std::vector<RowWhole>()> m_wholes;
    size_t m_typedRow = 0; ///< the last one
    const char *m_movedEnd = nullptr; ///< the column
    std::function<TermBegin()> m_movedTerm;
    QWidget *m_sum = nullptr;
    QVBoxLayout *m_sums = nullptr;
};

} // namespace insieme
