// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/comparison.h"
#include "ui/shell/latest_work.h"

class QStandardItemModel;

namespace insieme {

class EmptyState;
class ListTable;
class PageHead;
class Skeleton;

/// Two days side by side: of a record, a list or the whole file what differs, field by field, printed as shown.
/// Looking takes as long as there is to compare: it is done beside the window.
class ComparisonPage : public Page {
    Q_OBJECT
public:
    ComparisonPage(Shell &shell, Comparison comparison, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    void takeFocus() override;

    bool isLooking() const { return m_look.isRunning(); }
    int rows() const;
    QString summary() const;

private:
    void look();
    void show(const Result<QList<RecordChange>> &changes);
    void addChange(const RecordChange &change);
    /// Why there is no row, in the place of the table.
    void describeEmpty(const QString &what, const QString &how, bool again);
    QString about() const;
    QString question() const;
    QString filterText() const;
    QString wordsOf(const Condition &condition) const;
    QString dayText(const Date &day) const;
    /// As far as it may be named just now.
    QString titleOf(const RecordChange &change) const;

    const Comparison m_comparison;
    LatestWork<QList<RecordChange>> m_look;
    PageHead *m_head;
    QStandardItemModel *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
};

/// What a change did to one field, or to a record as a whole, in words.
struct ChangeLine {
    QString field, before, after;
};

/// A record that came or went whole is one line: what it held is on its own page.
std::vector<ChangeLine> linesOf(const RecordChange &change);

} // namespace insieme
