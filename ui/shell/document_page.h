// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/template.h"
#include "ui/shell/page.h"
#include "ui/widgets/document_view.h"

class QLabel;
class QListWidget;
class QScrollArea;

namespace insieme {

/// The pages of a document before they leave: what is missing at the side, a PDF or a printer as the way out.
class DocumentPage : public Page {
    Q_OBJECT
public:
    DocumentPage(Shell &shell, const QString &title, documents::Composed composed, QWidget *parent = nullptr);
    DocumentView &view() { return *m_view; }
    bool hasRequiredGaps() const;
    /// False, with the reason in the page's banner, when the PDF was not written.
    bool savePdf(const QString &path);
    QString title() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void askForPdf();

signals:
    void back();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &text, bool bad);
    QString m_title;
    documents::Composed m_composed;
    std::shared_ptr<const documents::Pages> m_pages;
    DocumentView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_message;
    bool m_zoomed = false; ///< by hand: no longer fitted to the width
};

} // namespace insieme
