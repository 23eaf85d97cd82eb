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
    void addGroup(const QString &title);
    void addPlace(const QString &key, const QString &title, const QString &icon);
    void setCount(const QString &key, qint64 count);
    void setCurrent(const QString &key);
    void setRail(bool rail);

signals:
    void chosen(const QString &key);

private:
    QStandardItemModel *m_model;
};

} // namespace insieme
