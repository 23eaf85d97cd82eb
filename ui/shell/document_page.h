// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/latest_work.h"
#include "ui/shell/made_document.h"
#include "ui/widgets/document_view.h"

class QPrinter;
class QScrollArea;

namespace insieme {

class Banner;
class Button;
class Chip;
class DocumentPanel;
class Label;
class PageThumbnails;
class Skeleton;

/// The pages of a document before they leave: thumbnails, the page with its numbered marks, the check in the same
/// numbers, and the ways out – PDF, a copy to edit, a printer, and for documents that bear a number the issue.
///
/// It is composed and laid out beside the window, anew after every change of the file; what was shown before stays
/// until then, and nothing leaves.
class DocumentPage : public Page {
    Q_OBJECT
public:
    /// A document that is shown as it is.
    DocumentPage(Shell &shell, const QString &title, documents::Composed composed, QWidget *parent = nullptr);
    /// A document of the list, made of a record: gaps are filled in from here, and it is made again after every change.
    DocumentPage(Shell &shell, const documents::Printable &printable, const QUuid &id, const Date &month,
                 QWidget *parent = nullptr);
    DocumentView &view() { return *m_view; }
    DocumentPanel &panel() { return *m_panel; }
    /// Until the pages that were asked for last are shown, or the sentence why there are none.
    bool isComposing() const { return m_making.isRunning(); }
    bool hasRequiredGaps() const;
    const documents::DocumentCheck &check() const { return m_made.check; }
    /// False, with the reason in the page's banner, when the file was not written.
    bool savePdf(const QString &path);
    bool saveOdt(const QString &path);
    /// False, with the reason, when the document was not issued; otherwise what was frozen is shown next.
    bool issue();
    bool isIssued() const { return m_made.issued.has_value(); }
    QString title() const override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    enum class Asked { Print, Cancelled, NoPrinter };
    /// Who says on which printer, and which of the pages: sets the printer up. By itself the dialog of the system.
    void askForPrinterBy(std::function<Asked(QPrinter &printer)> ask) { m_askForPrinter = std::move(ask); }
    /// What a file of it is called at first.
    QString fileName(const QString &suffix) const;
    void askForPdf();
    void askForOdt();
    /// F8: the next thing to see to, from the first again after the last.
    void goToNextProblem();
    void goToProblem(int index);

signals:
    void back();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    using Making = FileWork<MadeDocument>;
    void make(const Making::Function &how);
    /// The document of its record, again.
    void compose();
    void take(Result<MadeDocument> made);
    /// Offers to make it again.
    void sayWhyNone(bool bad);
    void show();
    /// What issuing gives, or why not now, and the state of the document.
    void showIssue();
    void showWaysOut();
    /// Nothing leaves before its pages are there; says so.
    bool mustWait();
    QString whyNotNow() const;
    bool bearsNumber() const { return m_of.printable && m_of.printable->issued; }
    /// Of a document that bears a number and has none yet; empty: it can be issued.
    QString whyNotIssue() const;
    void goToPage(int page);
    enum class Fit { Width, WholePage, ByHand };
    void setFit(Fit fit);
    void zoomBy(double factor);
    void showZoom();
    void fitZoom();
    /// Over the pages, which stay where they are; no text takes it away.
    void say(const QString &text, bool bad);
    /// The same of a file: where it is, with the ways to it, or why it was not written (false).
    bool saidOf(const Done &written, const QString &path);
    void placeNote();
    bool mayLeaveNow();
    /// Of an issued document only what was frozen leaves; false, with the reason, when that is the PDF alone.
    bool isAsIssued();
    /// "Anna Esempio, Sindaca", or for whom nobody is stated.
    static QString signatoryText(const documents::Signatory &signatory);
    /// What is written into a file, whole or not at all.
    static QString writing(const QString &path);
    static QString nothingIsLeft();
    QStringList namesOfRecord() const;
    Asked askForPrinter(QPrinter &printer);
    template<class T> using Run = std::function<Done(const T &of, const documents::GoOn &goOn)>;
    /// Does on a thread of its own what takes as long as there is much of it, while nothing else is begun.
    Done withContent(const QString &what, const QString &ifStopped, const Run<documents::Content> &run);
    /// The same with pages of its own: this page goes on painting its own.
    Done withPages(const QString &what, const QString &ifStopped, const Run<documents::Pages> &run);

    const DocumentOf m_of; ///< no printable: it is shown as it was given
    QString m_title;
    MadeDocument m_made; ///< no pages: none were made yet
    QString m_whyNone; ///< what was asked for last was not made; empty: it was
    Making::Function m_how; ///< of what was asked for last
    std::function<void()> m_next; ///< once what is being made is shown
    int m_problem = -1;
    std::function<Asked(QPrinter &printer)> m_askForPrinter = [this](QPrinter &printer) {
        return askForPrinter(printer);
    };
    DocumentView *m_view = nullptr;
    QScrollArea *m_scroll = nullptr;
    PageThumbnails *m_thumbnails = nullptr;
    DocumentPanel *m_panel = nullptr;
    Chip *m_state = nullptr;
    Label *m_zoomText = nullptr;
    Button *m_fit = nullptr; ///< to the width, or the whole page: the other of what there is
    Button *m_fields = nullptr;
    std::vector<std::pair<Button *, QString>> m_waysOut; ///< with what each does
    Skeleton *m_skeleton = nullptr; ///< over the pages that others are going to stand for
    Banner *m_note = nullptr;
    Fit m_fitted = Fit::Width;
    LatestWork<MadeDocument> m_making;
};

} // namespace insieme
