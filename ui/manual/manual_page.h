// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <QHash>
#include <QImage>

class QLineEdit;
class QTextCursor;
class QListWidget;
class QTextBrowser;

namespace insieme {

class Label;

/// The manual: one page a task, in Italian, found by its words. The head of a page names what it is about: places of
/// the navigation, "place/panel" for a tab of its records, "document" for the pages of a document.
class ManualPage : public Page {
    Q_OBJECT
public:
    explicit ManualPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override { return tr("Manual"); }
    bool canFind() const override { return true; }
    void find() override;
    QList<PageAction> actions() override;
    bool stepBack() override;
    void takeFocus() override { find(); }

    QLineEdit &search() { return *m_search; }
    /// Titles of the pages that hold every word searched for, otherwise its stem, otherwise as many as any page holds;
    /// those first that are called so.
    QStringList shownTitles() const;
    /// What stands under the title of a page in the list: the words around what was searched for.
    QString shownExcerpt(int row) const;
    /// How many words of the page shown are marked as found.
    int foundHere() const { return static_cast<int>(m_found.size()); }
    QString shownText() const;
    QString shownTitle() const;
    /// The page about a topic; a tab without a page of its own has that of its place. Of an unknown topic nothing is
    /// shown anew.
    void openAbout(const QString &topic);
    /// Everything that the heads of the pages name.
    const QStringList &topics() const { return m_topics; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void filter();
    void showPage(int row);
    void markFound();
    QList<int> pagesWith(qsizetype held) const;
    /// Those of the page shown, in the theme.
    void loadPictures();
    /// No picture is wider than the page. What is as wide as it should be stays, unless all are made `anew`.
    void fitPictures(bool anew = false);
    /// To the next marked word, and from the last one to the first.
    void nextFound();
    int pageAbout(const QString &topic) const;
    struct Text {
        QString title, markdown;
        QString plain; ///< as it is read, once somebody has searched
        QString words; ///< folded, with a space before each
        QStringList about, also;
    };
    QList<Text> m_pages;
    QStringList m_topics;
    QStringList m_wanted; ///< what is looked for: the words typed, or their stems where no page has those
    QList<QTextCursor> m_found;
    QHash<QString, QImage> m_pictures; ///< of the page shown, by name, as they were taken
    qsizetype m_foundAt = 0;
    QLineEdit *m_search;
    Label *m_count;
    QListWidget *m_list;
    QTextBrowser *m_view;
};

void addManualPages(PageCatalogue &catalogue);

} // namespace insieme
