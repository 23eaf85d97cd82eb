// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/allocation_proposal.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"
#include "ui/widgets/check_list.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class ChangePreview;
class FactTable;
class FieldEditor;
class Label;
class Skeleton;

/// Who could live where from when: proposed by the search, changed and locked by whoever coordinates, computed again
/// around what is locked. Nothing is in the file until it is written; then it says so.
class ProposalPage : public Page {
    Q_OBJECT
public:
    explicit ProposalPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool stepBack() override;
    void takeFocus() override;
    bool canPrint() const override { return !m_lines.empty(); }
    void print() override;

    struct Line {
        Id<HousingRequest> request;
        QString code, name;
        qint64 score = 0;
        qint64 priority = 0; ///< of AllocationLine
        Id<HousingUnit> unit;
        QString unitCode;
        Date start, end;
        QString reason;
        Id<HousingStay> stay; ///< it stands in the file already; null: only proposed
        bool locked = false;
        Date offeredFrom, offeredTo; ///< of who finds no apartment: what the first one could offer
    };
    const std::vector<Line> &lines() const { return m_lines; }
    bool isComputing() const { return m_search.isRunning(); }
    void compute();
    void stop();
    /// Chooses a line; its apartment and days can then be changed. What they mean is looked for beside the window.
    void choose(int line);
    /// Until it is known what the fields would mean: nothing can be locked.
    bool isJudging() const { return m_judging.isRunning(); }
    /// What the fields say becomes a reservation that is locked; a line that is locked goes back to the search.
    void lock();
    bool write();

private:
    /// What the search found, and what stands whatever is computed.
    struct Found {
        AllocationProposal proposal;
        std::vector<Line> lines; ///< in the order in which they are shown
        std::vector<std::pair<QString, QUuid>> units; ///< by code
        bool written = false; ///< the file has just these stays
    };
    using Search = FileWork<Found>;
    /// Reads, computes and names; on any thread.
    static Result<Found> search(Workspace &workspace, const Context &context, Search &work);
    void showRunning();
    void finish(Result<Found> result);
    void showLines();
    void showChoice();
    void dropChoice();
    /// The stay that the fields say, and what it would mean.
    struct Choice {
        HousingStay stay;
        QList<CheckList::Check> checks;
        bool possible = false;
    };
    void showJudged(Result<Choice> choice);
    void tellNext(const QString &next);

    std::vector<Line> m_lines;
    std::optional<AllocationProposal> m_proposal; ///< of the last search, once it has ended well
    LatestWork<Found> m_search;
    LatestWork<Choice> m_judging;
    std::optional<HousingStay> m_possible; ///< the chosen line as it can be locked
    QPointer<Search> m_running; ///< whose best so far is taken when it is stopped
    int m_line = -1;
    bool m_written = false;
    Label *m_summary, *m_progressText, *m_empty, *m_chosen, *m_why;
    Button *m_compute, *m_lock;
    QVBoxLayout *m_list;
    Skeleton *m_skeleton, *m_judgingSkeleton;
    FactTable *m_table = nullptr;
    Card *m_card;
    QWidget *m_side;
    QComboBox *m_units;
    FieldEditor *m_start, *m_end;
    CheckList *m_checks;
};

} // namespace insieme
