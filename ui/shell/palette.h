// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/search.h"
#include "ui/shell/page.h"

class QListView;
class QStandardItemModel;

namespace insieme {

/// Everything by a few letters: pages and actions that are called so, records with their sign where they want
/// something, what can be done with the first of them, other pages and actions, a new record of any kind. `>` only
/// actions, `#` numbers and codes, `è:` (or `is:`) states. What it looks up is bounded, whatever the file holds.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(Shell &shell, QWidget *window);
    /// `actions`: of the window and the page, offered here as well.
    void open(const QList<PageAction> &actions, const QString &text = {});
    QLineEdit &line() { return *m_line; }
    /// Titles of what is offered, for tests and screen readers.
    QStringList offered() const;

signals:
    void stateWanted(const QString &view, const insieme::ListState &state);
    /// Ctrl+Enter on a record: in its list, beside the rows.
    void besideWanted(const insieme::RecordType &type, const QUuid &id);
    void dayWanted(const insieme::Date &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Entry {
        QString icon, text, hint, key;
        std::function<void()> run, beside = {};
        std::optional<Theme::Tone> sign = {}; ///< after the text
    };
    void search(const QString &text);
    void addGroup(const QString &title);
    void add(const Entry &entry);
    struct Found {
        SearchHit hit;
        QString code; ///< the number or code by which it was found; empty: by its words
    };
    /// More than has room. `codes`: only by numbers and codes.
    std::vector<Found> found(const QString &text, bool codes) const;
    /// Those that are shown.
    static std::vector<Found> chosen(const std::vector<Found> &found, bool codes);
    void addRecords(const QString &text, bool codes = false);
    /// What is said of a record that only its text tells of: the words around, of the first few (`excerpts`).
    QString saidInText(const SearchHit &hit, const Result<AnyRecord> &record, const QString &typed,
                       int &excerpts) const;
    void addList(const QString &text, const std::vector<Found> &shown);
    /// `called`: those called as is typed, or whose name begins so; otherwise the others with such words.
    void addActions(const QString &text, bool called);
    /// `called`: as above. A page is also called by the title that stands over it.
    void addPages(const QString &text, bool called);
    void addStates(const QString &text);
    void addDay(const QString &text);
    void move(int step);
    /// To the first line of the next group: from the records to what can be done with the first of them.
    void moveToGroup(int step);
    void goTo(int row);
    void take(bool beside = false);
    void place();
    QRect box() const;

    Shell &m_shell;
    QLineEdit *m_line;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<PageAction> m_actions;
    std::vector<Entry> m_entries;
    QPointer<QWidget> m_before;
};

} // namespace insieme
