// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/access_log.h"
#include "ui/shell/latest_work.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace insieme {

class EmptyState;
class Label;
class ListTable;
class Skeleton;

/// What happened in the file: when, who, what, on which record, each field before and after; narrowed by day, person,
/// area and field, printed as shown.
/// Looking takes as long as the history is: it is done beside the window.
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
    /// Instead of what was changed: who had sensitive fields shown (access_log.h).
    void showReadings(bool readings);
    bool isLooking() const { return m_look.isRunning(); }
    /// The file as it was that evening, in a window of its own that only reads.
    void openAsOf(const Date &day);

private:
    struct Found {
        QList<HistoryEntry> entries;
        bool more = false;
        std::vector<Reading> readings; ///< when they are asked for
    };
    void fill();
    void show(const Result<Found> &found);
    /// Why there is no row, in the place of the table; until the next answer. That nothing happened says a whole answer
    /// only.
    void describeEmpty(bool whole);
    void addReading(const Reading &reading);
    void fillFields();
    void askDay(bool compare);
    bool showsReadings() const;
    HistoryFilter filter() const;
    void addChange(const QStringList &head, const RecordChange &change, bool first);

    Span m_span = Span::Week;
    LatestWork<Found> m_look;
    QButtonGroup *m_spans = nullptr;
    QComboBox *m_what = nullptr, *m_people = nullptr, *m_areas = nullptr, *m_fields = nullptr;
    QStandardItemModel *m_model = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    Skeleton *m_skeleton = nullptr;
    Label *m_subtitle = nullptr;
};

} // namespace insieme
