// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace insieme {

class Label;
class ListTable;

/// What happened in the file: when, who, what, on which record, each field before and after; narrowed by day, person,
/// area and field, printed as shown.
class HistoryPage : public Page {
    Q_OBJECT
public:
    enum class Span { Today, Week, Month, All };
    explicit HistoryPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    void takeFocus() override;

    void setSpan(Span span);
    void setArea(const RecordType *type);
    int rows() const;
    /// The file as it was that evening, in a window of its own that only reads.
    void openAsOf(const Date &day);
    /// What changed since that evening, in the place of the steps; not stated: the steps again.
    /// What changed between the evenings of two days, the earlier one first.
    void compareDays(const Date &from, const Date &to);

private:
    void fill();
    void fillFields();
    void askDay(bool compare);
    HistoryFilter filter() const;
    void addChange(const QStringList &head, const RecordChange &change, bool first);

    Span m_span = Span::Week;
    Date m_compared, m_comparedTo;
    QButtonGroup *m_spans = nullptr;
    QComboBox *m_people = nullptr, *m_areas = nullptr, *m_fields = nullptr;
    QStandardItemModel *m_model = nullptr;
    ListTable *m_table = nullptr;
    Label *m_subtitle = nullptr;
};

} // namespace insieme
