// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>

class QStandardItemModel;

namespace insieme {

/// The navigation: groups of places, with the number of their records. Below 1440 pixels of window it is a rail of
/// icons.
class Sidebar : public QListView {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    /// `folded`: as it is before somebody unfolds it. What is folded is remembered on this computer under `key`.
    void addGroup(const QString &title, const QString &key = {}, bool folded = false);
    /// Enter, a click, Left and Right on a group's title do the same.
    void setFolded(int groupRow, bool folded);
    /// `under`: the key of the area it belongs to. Such places show only while somebody is in the area or has unfolded
    /// it with Right.
    void addPlace(const QString &key, const QString &title, const QString &icon, const QString &under = {});
    /// Late ones in a red pill, otherwise open ones as a plain number; 0 shows nothing. An area without late ones of
    /// its own shows those of the places folded under it.
    void setCounts(const QString &key, qint64 open, qint64 late);
    void setCurrent(const QString &key);
    void setRail(bool rail);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { }

signals:
    void chosen(const QString &key);

private:
    void press(const QModelIndex &index);
    bool isFoldedAway(int row) const;
    void hideFolded();
    void unfoldArea(const QString &key);
    QStandardItemModel *m_model;
    QString m_area; ///< whose places are shown
    bool m_rail = false;
};

} // namespace insieme
