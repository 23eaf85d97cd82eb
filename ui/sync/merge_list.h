// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"
#include "ui/widgets/page_key.h"

#include <QAbstractListModel>
#include <QListView>
#include <QSet>

namespace insieme {

/// The records of a merge, in sections: to decide, decided, set aside, changed, new, deleted.
class MergeModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Section { ToDecide, Decided, SetAside, Changed, Added, Removed };
    enum Role { IsSection = Qt::UserRole + 1, CountRole, SectionRole, SecondLine, Excluded };
    using QAbstractListModel::QAbstractListModel;
    /// Records of one area, or of all with nullptr. `decided`: of which every conflict is. The report must outlive the
    /// model.
    void show(const MergeReport *report, const RecordType *area, const QHash<QUuid, QString> *excluded,
              const QSet<QUuid> &decided);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const MergedRecord *record(int row) const;
    int rowOf(const QUuid &id) const;
    /// The next row to decide after `row`, around the end; -1 when there is none.
    int nextToDecide(int row) const;
    void refresh();
    static Section sectionOf(const MergedRecord &record);
    static QString sectionTitle(Section section);

private:
    struct Line {
        Section section = Changed;
        qsizetype record = -1; ///< -1: the section's heading
        int count = 0;
    };
    const MergeReport *m_report = nullptr;
    const QHash<QUuid, QString> *m_excluded = nullptr;
    QSet<QUuid> m_decided;
    std::vector<Line> m_lines;
};

/// The list with its ticks.
class MergeList : public QListView, public KeyedPart {
    Q_OBJECT
public:
    explicit MergeList(QWidget *parent = nullptr);
    QList<PageKey> keys() const override;

signals:
    void ticked(const QModelIndex &index);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace insieme
