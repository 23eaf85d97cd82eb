// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_key.h"

class QHBoxLayout;

namespace insieme {

/// Where you are and what you can do: back, forward, breadcrumb, search, undo, redo, privacy, the one primary action.
class TopBar : public QWidget {
    Q_OBJECT
public:
    struct Crumb {
        QString text;
        QString place; ///< of the navigation; empty: no link
    };
    explicit TopBar(QWidget *parent = nullptr);
    void setCrumbs(const QList<Crumb> &crumbs);
    /// The list beside the record, where it is a drawer.
    Button *list;
    Button *back, *forward, *undo, *redo, *privacy, *primary;
    QAbstractButton *search;

signals:
    void placeWanted(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_crumbs;
};

/// The name of the program and the consortium over the navigation; a mark alone on the rail.
class Brand : public QWidget {
    Q_OBJECT
public:
    explicit Brand(QWidget *parent = nullptr);
    void set(const QString &consortium, bool rail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_consortium;
    bool m_rail = false;
};

/// Who is working, under the navigation; opens the settings.
class OperatorButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit OperatorButton(QWidget *parent = nullptr);
    /// An empty name: nobody was chosen.
    void set(const QString &name, const QString &desk, bool rail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownName() const;
    QString m_name, m_desk;
    bool m_rail = false;
};

/// One line of facts about the file, each with its icon; at the right what keys do where they are now.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString icon, text;
        bool warn = false;
    };
    explicit StatusBar(QWidget *parent = nullptr);
    void set(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }
    /// Of the part that has the focus. As many are shown, from the first on, as have room beside the facts.
    void setKeys(const QList<PageKey> &keys);
    const QList<PageKey> &keys() const { return m_keys; }

signals:
    void keysWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<Fact> m_facts;
    QList<PageKey> m_keys;
};

} // namespace insieme
