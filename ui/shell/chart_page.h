// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"
#include "ui/shell/page_head.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/fact_table.h"

namespace insieme {

class EmptyState;
class Skeleton;

/// A page of figures: cards with bars or tables (V changes between them), each of which can be copied, all printed as
/// tables with Ctrl+P, and under them the records behind the bar that was pressed. Figures that are shown settled were
/// counted for what is chosen: where they cannot be counted the reason stands in their place.
class ChartPage : public Page {
    Q_OBJECT
public:
    QString title() const override { return m_title; }
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    /// Refuses, with a word, while there are no figures of what is chosen.
    void print() final;
    bool stepBack() override;
    const QList<ChartCard *> &charts() const { return m_charts; }
    void showTables(bool tables) { m_view->setCurrent(tables ? 1 : 0); }
    /// The figures are being read.
    bool isCounting() const { return m_counting.isRunning(); }
    /// What is behind a bar is being looked for.
    bool isLooking() const { return m_looking.isRunning(); }
    /// What is behind a bar; hidden until one is pressed.
    Card &behind() const { return *m_behind; }

protected:
    ChartPage(Shell &shell, const QString &title, int series, QWidget *parent);
    PageHead &head() { return *m_head; }
    /// Of what stands above the records behind a bar.
    QVBoxLayout &column() { return *m_column; }
    QWidget *body() const;
    /// To be put into the column.
    ChartCard *addChart(const QString &title, int height = 230);
    /// What can be chosen in the head, from the file as it is now.
    virtual void fillChoices() { }
    /// What gives each card its figures, on the window's thread.
    using Show = std::function<void()>;
    /// What reads them, beside the window; of the page it holds as a copy what is chosen, and hands it on to what shows
    /// them.
    using Count = std::function<Result<Show>(Workspace &, const Context &)>;
    virtual Count counting() = 0;
    /// What was counted, printed.
    virtual void printCounted();
    /// Under the title on paper: what was counted, which is not always what is chosen by now.
    virtual QString noteOnPaper() const { return m_head->summary(); }
    /// When what is chosen in the head changed.
    void countAnew();
    struct Behind {
        QString note; ///< which bar
        std::vector<FactTable::Column> columns = {};
        QList<QStringList> rows = {};
        const RecordType *type = nullptr;
        QString panel = {}; ///< of the record, brought to the front when a row is opened; empty: the record as it opens
        std::vector<QUuid> ids = {}; ///< one a row
        QStringList total = {}; ///< empty: none
    };
    void showBehind(const Behind &behind);
    /// Where reading it takes more than a record a row: beside the window, too; it ends with showBehind.
    void lookBehind(Count look);
    void showEvent(QShowEvent *event) override;

private:
    FileWork<Show> *workOf(Count count) const;
    void showCounted(const Result<Show> &show);

    QString m_title;
    PageHead *m_head;
    Segmented *m_view;
    QVBoxLayout *m_column;
    QList<ChartCard *> m_charts;
    Card *m_behind;
    QVBoxLayout *m_behindRows;
    QWidget *m_inside; ///< the scrolled cards
    EmptyState *m_failure; ///< in their place
    Skeleton *m_skeleton;
    LatestWork<Show> m_counting, m_looking;
    bool m_stale = true, m_isCounted = false;
};

} // namespace insieme
