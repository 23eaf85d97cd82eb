// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/search.h"
#include "ui/shell/settings.h"

class QListView;
class QStandardItemModel;

namespace insieme {

/// Everything by a few letters: pages and actions that are called so, records of each area with their sign where they
/// want something and with what they were found by, what can be done with the first of them, texts of documents, other
/// pages and actions, a new record of any kind, what can be done where a record is open. Nothing typed: the records
/// that were opened lately. `>` only actions, `#` numbers and codes, `è:` (or `is:`) states. What it looks up is
/// bounded, whatever the file holds.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(Shell &shell, QWidget *window);
    /// `actions`: of the window and the page, offered here as well. `shown`: the record that is open already.
    void open(const QList<PageAction> &actions, const QList<Setting> &settings, const QString &text = {},
              const QUuid &shown = {});
    QLineEdit &line() { return *m_line; }
    /// Titles of what is offered, for tests and screen readers.
    QStringList offered() const;
    const QString &nothing() const { return m_nothing; } ///< what is said where nothing is offered

signals:
    void stateWanted(const QString &view, const insieme::ListState &state);
    /// Ctrl+Enter on a record: in its list, beside the rows.
    void besideWanted(const insieme::RecordType &type, const QUuid &id);
    void dayWanted(const insieme::Date &day);
    void settingWanted(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Entry {
        QString icon, text, hint, key;
        std::function<void()> run, beside = {};
        std::optional<Theme::Tone> sign = {}; ///< after the text
        QString day = {}; ///< at the right
        bool marked = false; ///< typed words in the hint, too
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
    /// Those that are shown: one of each area before a second of any, in the order in which they were found.
    static std::vector<Found> chosen(const std::vector<Found> &found, bool codes);
    void addRecords(const QString &text, bool codes = false);
    /// The record with its sign and its day.
    Entry entryOf(const RecordType &type, const QUuid &id, const QString &title, const Result<AnyRecord> &record);
    /// Why the record is found, otherwise with whom it is, otherwise its kind.
    void explain(Entry &entry, const RecordType &type, const Result<AnyRecord> &record, const QString &typed) const;
    /// What only texts that are kept with them tell of, with the words around.
    void addTexts(const std::vector<Found> &texts, const QString &typed);
    /// Where not all is shown: the lists that hold several of what was found.
    void addLists(const QString &text, const std::vector<Found> &found, const std::vector<Found> &shown);
    void addRecent();
    /// `called`: those called as is typed, or whose name begins so; otherwise the others with such words.
    void addActions(const QString &text, bool called);
    /// Said where nothing is offered: a command that cannot be given here is named, with the reason.
    QString whyNothing(const QString &text) const;
    /// What is done with a record, which has to be opened first.
    void addActionsOfRecords(const QString &text);
    /// `called`: as above. A page may have another name (NavPlace::alsoCalled).
    void addPages(const QString &text, bool called);
    /// `called`: as above, by its name alone; with what else can be chosen. Nothing typed: their names.
    void addSettings(const QString &text, bool called);
    void addStates(const QString &text);
    /// `more`: words that narrow the lists.
    void addStates(const QString &text, const QString &more);
    void addDeadlines(const QString &text);
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
    QList<Setting> m_settings;
    std::vector<Entry> m_entries;
    QString m_nothing; ///< empty: something is offered
    QUuid m_shown;
    QPointer<QWidget> m_before;
};

} // namespace insieme
