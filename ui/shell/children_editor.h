// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/field_editor.h"

#include <functional>
#include <QWidget>

class QVBoxLayout;

namespace insieme {

class FieldRows;

/// The rows that belong to a record, each a line of editors; rows are added and taken away in place.
class ChildrenEditor : public QWidget {
    Q_OBJECT
public:
    ChildrenEditor(const Children &children, const PickerSource &source, const Date &today, QWidget *parent = nullptr);
    void load(const void *record, const Context &context, bool readOnly);
    /// Writes the rows into a record; the numbers of the rows that hold a text that is no value.
    QList<int> store(void *record, const Context &context) const;
    /// Rows that make 100 % together, with the hundredths of a per cent that each states.
    struct Whole {
        QString label;
        std::vector<std::pair<size_t, qint64>> parts;
        qint64 sum() const;
    };
    /// Asked for whenever a row changes: each is shown as a bar, and `=` typed as a share takes what is missing.
    void setWholes(std::function<std::vector<Whole>()> wholes);
    int count() const { return static_cast<int>(m_rows.size()); }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        AnyRecord row;
        std::vector<FieldEditor *> editors = {};
        FieldRows *fields = nullptr;
        QWidget *aboveRemove = nullptr;
    };
    void rebuild();
    void takeValues();
    void showWholes();
    void complete(size_t row, FieldEditor *share);
    /// Labels stand above the first row, and above each where a row needs more than one line.
    void placeLabels();
    const Children &m_children;
    const PickerSource &m_source;
    Date m_today;
    Context m_context;
    bool m_readOnly = false;
    std::vector<Line> m_rows;
    QWidget *m_body = nullptr;
    std::function<std::vector<Whole>()> m_wholes;
    QVBoxLayout *m_sums = nullptr;
};

} // namespace insieme
