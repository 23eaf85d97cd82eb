// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/action_row.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_key.h"

#include <QLineEdit>

class QHBoxLayout;
class QSpacerItem;

namespace insieme {

/// Words that filter a list, after tokens of conditions ("Status **member** ×"). Backspace at the beginning takes the
/// last token away, Down leaves it for the list.
class FilterBar : public QWidget, public KeyedPart {
    Q_OBJECT
public:
    struct Token {
        QString field, value;
    };
    explicit FilterBar(QWidget *parent = nullptr);
    QLineEdit &line() { return *m_line; }
    void setTokens(const QList<Token> &tokens);
    QList<PageKey> keys() const override;

signals:
    void tokenRemoved(int index);
    /// Its button, or Alt with Down: the fields by which a list can be filtered are to be offered.
    void fieldsWanted();
    void cleared();
    void left();
    /// Copied with nothing selected.
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    void showClear();
    QHBoxLayout *m_row, *m_tokens;
    QLineEdit *m_line;
    Button *m_fields, *m_clear;
    int m_count = 0;
};

/// The dark bar over a list while rows are ticked: how many, their totals, what can be done with them.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    struct Total {
        QString label, value;
    };
    explicit SelectionBar(QWidget *parent = nullptr);
    void set(const QString &count, const QList<Total> &totals);
    QSize minimumSizeHint() const override;
    QString shownCount() const { return m_count; }
    QString shownTotals() const; ///< those that there is room for, as words
    Button *addAction(const QString &icon, const QString &text, const QKeySequence &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    QString m_count;
    QList<Total> m_totals;
    qsizetype m_fitting = 0; ///< how many of them are shown, from the first
    QHBoxLayout *m_row;
    QSpacerItem *m_room; ///< for the count and these
    ActionRow *m_actions;
};

} // namespace insieme
