// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/marks.h"

class QHBoxLayout;

namespace insieme {

/// The head of a page: its tile, its title, a line under it, and at the right what can be chosen and done.
class PageHead : public QWidget {
    Q_OBJECT
public:
    PageHead(const QString &icon, int series, const QString &title, QWidget *parent = nullptr);
    void setSummary(const QString &text);
    QString summary() const { return m_summary->text(); }
    /// At the right, before the button that prints.
    void add(QWidget *widget);
    /// The button that prints `page`, with its key.
    void addPrint(Page &page);

private:
    QHBoxLayout *m_row, *m_choices;
    Label *m_summary;
};

} // namespace insieme
