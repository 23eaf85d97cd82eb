// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/duplicates.h"
#include "ui/shell/latest_work.h"

class QListWidget;
class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class ChangePreview;
class EmptyState;
class Label;
class Skeleton;

/// Organisations that may be entered twice: the pairs at the left, both records side by side at the right with what
/// would become of them. 1 and 2 choose the one that stays, Ctrl+Enter makes them one; it can be undone.
/// Every organisation is compared with every other one: it is done beside the window.
class DuplicatesPage : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool isLooking() const { return m_look.isRunning(); }
    size_t count() const { return m_pairs.size(); }
    /// Which of the two stays.
    void keepFirst(bool first);
    void merge();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void show(Result<std::vector<DuplicatePair>> found);
    void showPair(int row);
    QString nameOf(const Id<Organisation> &id) const;

    std::vector<DuplicatePair> m_pairs;
    LatestWork<std::vector<DuplicatePair>> m_look;
    bool m_stale = true, m_first = true;
    Label *m_summary, *m_why;
    QListWidget *m_list;
    QWidget *m_body;
    Skeleton *m_skeleton;
    Card *m_card;
    EmptyState *m_empty;
};

} // namespace insieme
