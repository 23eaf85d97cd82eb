// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>

class QStandardItemModel;

namespace insieme {

/// The navigation: groups of places, with the number of what they ask for. Below 1440 pixels of window it is a rail of
/// icons. Rows move closer together before anything is out of sight.
class Sidebar : public QListView {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    /// `folded`: as it is before somebody unfolds it. What is folded is remembered on this computer under `key`.
    void addGroup(const QString &title, const QString &key = {}, bool folded = false);
    /// Enter, a click, Left and Right on a group's title do the same; on the rail a folded group is unfolded so.
    void setFolded(int groupRow, bool folded);
    /// `under`: the key of the area it belongs to. Such places show only while somebody is in the area or has unfolded
    /// it with Right.
    void addPlace(const QString &key, const QString &title, const QString &icon, const QString &under = {});
    void setTitle(const QString &key, const QString &title);
    /// Late ones in a red pill, otherwise those due within seven days as a plain number; 0 shows nothing. An area adds
    /// what is due in the places folded under it, and shows their late ones where it has none of its own.
    void setCounts(const QString &key, qint64 soon, qint64 late);
    void setCurrent(const QString &key);
    void setRail(bool rail);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override { }

signals:
    void chosen(const QString &key);

private:
    void press(const QModelIndex &index);
    bool isFoldedAway(int row) const;
    int groupOf(int row) const; ///< the row of its title; -1: it has none
    void hideFolded();
    void sayCounts();
    void fit();
    void unfoldArea(const QString &key);
    void drawAhead(int row, const QColor &colour) const; ///< the icon of a place
    QStandardItemModel *m_model;
    QString m_area; ///< whose places are shown
    int m_visited = -1; ///< the row of the folded group that is open while somebody is in one of its places
    bool m_rail = false;
};

} // namespace insieme
