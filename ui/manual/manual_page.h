// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace insieme {

/// The manual: one page a task, in Italian, found by its words. The head of a page names what it is about: places of
/// the navigation, "place/panel" for a tab of its records, "document" for the pages of a document.
class ManualPage : public Page {
    Q_OBJECT
public:
    explicit ManualPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override { return tr("Manual"); }
    bool canFind() const override { return true; }
    void find() override;
    bool stepBack() override;
    void takeFocus() override { find(); }

    QLineEdit &search() { return *m_search; }
    /// Titles of the pages that hold every word searched for.
    QStringList shownTitles() const;
    QString shownText() const;
    QString shownTitle() const;
    /// The page about a topic; a tab without a page of its own has that of its place. Of an unknown topic nothing is
    /// shown anew.
    void openAbout(const QString &topic);
    /// Everything that the heads of the pages name.
    const QStringList &topics() const { return m_topics; }

private:
    void filter();
    void showPage(int row);
    int pageAbout(const QString &topic) const;
    struct Text {
        QString title, markdown, words;
        QStringList about;
    };
    QList<Text> m_pages;
    QStringList m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_view;
};

void addManualPages(PageCatalogue &catalogue);

} // namespace insieme
