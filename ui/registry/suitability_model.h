// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/member_register.h"
#include "core/suitability/suitability.h"

#include <QAbstractTableModel>

namespace insieme {

class Shell;

/// The members on a day as rows: light, the paper to look at first and its last day, who represents them, share and
/// work of the year.
class SuitabilityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Seat, Papers, Paper, Until, Delegates, Share, Year };
    struct Line {
        SuitabilityVerdict verdict;
        RegisterLine member;
        QString kind, seat;
        Money worked; ///< its part of agreements in the year of the day
    };
    explicit SuitabilityModel(const Shell &shell, QObject *parent = nullptr);
    /// Every member as a row; with `these`: those cooperatives only, members or not. On any thread; what it takes grows
    /// with the members.
    static std::vector<Line> judged(const Records &records, Context context, const SuitabilityQuestion &question,
                                    const std::optional<std::vector<Id<Cooperative>>> &these = {});
    void show(const SuitabilityQuestion &question, std::vector<Line> lines);
    /// `light`: of those only, without what was not recorded. `text`: words that begin a word of the row.
    void filter(std::optional<Light> light, const QString &text);
    const SuitabilityQuestion &question() const { return m_question; }
    /// Before any filter.
    StandingCounts counts() const;
    int all() const { return static_cast<int>(m_all.size()); }
    QUuid idAt(int row) const;
    Money shares() const; ///< of the rows that are shown
    Money worked() const;
    QList<int> widths() const { return {0, 56, 130, 130, 150, 150, 140, 100, 120}; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 9; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const Line &line, int column) const;
    void arrange();

    const Shell &m_shell;
    SuitabilityQuestion m_question;
    std::vector<Line> m_all;
    std::vector<size_t> m_shown;
    std::optional<Light> m_light;
    QString m_text;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace insieme
