// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace insieme {

/// The manual: one page a task, in Italian, found by its words.
class ManualPage : public Page {
    Q_OBJECT
public:
    explicit ManualPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override { return tr("Manual"); }
    void find() override;
    bool stepBack() override;
    void takeFocus() override { find(); }

    QLineEdit &search() { return *m_search; }
    /// Titles of the pages that hold every word searched for.
    QStringList shownTitles() const;
    QString shownText() const;

private:
    void filter();
    void showPage(int row);
    struct Text {
        QString title, markdown, words;
    };
    QList<Text> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_view;
};

void addManualPages(PageCatalogue &catalogue);

} // namespace insieme
