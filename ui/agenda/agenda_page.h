// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/agenda/agenda_list.h"
#include "ui/agenda/horizons.h"
#include "ui/shell/kept_choices.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace insieme {

class Card;
class EmptyState;
class Label;
class Segmented;

/// What is due. As the desk: the day, five horizons, the lines up to the chosen one and the weeks as a chart. As the
/// full list: every open line, or those that are done.
class AgendaPage : public Page, public KeptChoices {
    Q_OBJECT
public:
    enum class Extent { Desk, All };
    AgendaPage(Shell &shell, Extent extent, QWidget *parent = nullptr);

    AgendaModel &model() { return *m_model; }
    AgendaList &list() { return *m_list; }
    Horizons *horizons() { return m_horizons; }
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    bool stepBack() override;
    void takeFocus() override;
    int footHeight() const override;
    QVariant choices() const override;
    void setChoices(const QVariant &choices) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choices {
        int whose = 0; ///< of m_whose
        int horizon = 0; ///< of the desk; what follows is of the full list
        bool done = false;
        QString area; ///< empty: all
        Date week; ///< its Monday; not stated: no week was chosen
        QUuid line; ///< the mark of the one that has the keys
        friend bool operator==(const Choices &, const Choices &) = default;
    };
    Choices chosen() const;
    static Date mondayOf(const Date &day); ///< of its week
    void fill();
    void fillDesk();
    void fillAll();
    void fillChart();
    /// All deadlines again.
    void leaveWeek();
    void addLines(QList<AgendaModel::Row> &rows, const AgendaFilter &filter, int most);
    AgendaModel::Row lineOf(AgendaItem item) const;
    void show(QList<AgendaModel::Row> rows);
    /// What stands where no line is; `offer`: with what makes one.
    void sayEmpty(const QString &what, bool offer);
    /// The desk has no line, and neither cooperatives nor agreements were written down yet.
    bool isBare() const;
    void setDone(int row);
    void takeOver(int row);
    void offerAreas();
    void chooseArea(const QString &area);
    void askSnooze(int row);
    void snooze();
    void open(int row);
    /// The full list of the week of a bar of the chart, of those whom the chart counts.
    void openWeek(int index);
    AgendaFilter base() const;

    Extent m_extent;
    AgendaModel *m_model;
    AgendaList *m_list;
    Horizons *m_horizons = nullptr;
    WeekChart *m_chart = nullptr;
    QWidget *m_side = nullptr;
    QComboBox *m_area = nullptr;
    std::vector<DeskPanel *> m_panels;
    Segmented *m_whose = nullptr;
    Segmented *m_state = nullptr;
    Label *m_heading, *m_sentence, *m_foot;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_weekBar = nullptr;
    Label *m_weekText = nullptr;
    Date m_week; ///< its Monday; not stated: no week was chosen
    QWidget *m_snoozePanel;
    Label *m_snoozeTitle, *m_snoozeProblem;
    QLineEdit *m_until, *m_reason;
    QUuid m_snoozing;
    bool m_monthOpen = false, m_lateOpen = false;
};

} // namespace insieme
