// SPDX-License-Identifier: GPL-3.0-or-later
// How a document leaves its page: issued, as a file, on paper.
#include "core/base/whole_file.h"
#include "core/documents/odt.h"
#include "core/record/display.h"
#include "ui/shell/document_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_dialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>

namespace insieme {
namespace {

constexpr int longestName = 120;

} // namespace

bool DocumentPage::saidOf(const Done &written, const QString &path)
{
    if (!written) {
        say(written.error().text, true);
        return false;
    }
    say(tr("Saved as %1").arg(QFileInfo(path).fileName()), false);
    const auto opens = [this](const QString &text, const QString &what) {
        m_note->addRemedy(text, {}, [this, what] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(what)))
                shell().say(tr("No program was found that opens “%1”.").arg(what), true);
        });
    };
    opens(tr("Open"), path);
    opens(tr("Open the folder"), QFileInfo(path).absolutePath());
    placeNote();
    return true;
}

bool DocumentPage::issue()
{
    if (!bearsNumber() || m_made.issued)
        return false;
    if (const QString whyNot = whyNotIssue(); !whyNot.isEmpty()) {
        say(whyNot, !isComposing());
        return false;
    }
    using Issuing = FileWork<documents::Issued>;
    const auto issued = writeBeside<documents::Issued>(
        shell(), {QStringLiteral("stamp"), tr("Issuing “%1”").arg(m_title), tr("If you stop it, nothing is issued.")},
        [of = m_of](Workspace &workspace, Issuing &issuing) {
            return documents::issueDocument(
                workspace, *of.printable->issued, of.id, [&issuing](const QByteArray &) -> Done {
                    if (!issuing.wasStopped())
                        return {};
                    return fail(Error::Code::Cancelled, tr("It was stopped, and nothing was issued."));
                });
        });
    m_next = [this, said = issued ? tr("Issued as n. %1.").arg(issued->document.number) : issued.error().text,
              bad = !issued && issued.error().code != Error::Code::Cancelled] { say(said, bad); };
    if (!isComposing())
        compose();
    return issued.has_value();
}

bool DocumentPage::mayLeaveNow()
{
    if (mustWait())
        return false;
    if (m_made.issued && shell().privacy()) {
        say(tr("An issued document names people as it was issued. Show names first (Ctrl+Shift+H)."), true);
        return false;
    }
    if (!m_made.issued && hasRequiredGaps() && !m_made.composed.content.draft) {
        say(tr("Required fields are missing, so the document cannot leave. Fill them in first."), true);
        return false;
    }
    return true;
}

bool DocumentPage::isAsIssued()
{
    if (!m_made.issued)
        return true;
    if (!m_made.issued->content) {
        say(m_made.issued->withoutText(), true);
        return false;
    }
    const Done same =
        withContent(tr("Printing “%1”").arg(m_title), nothingIsLeft(),
                    [issued = *m_made.issued](const documents::Content &, const documents::GoOn &) -> Done {
                        if (issued.setsTheSamePages())
                            return {};
                        return fail(Error::Code::Refused,
                                    tr("This version of the program would set document n. %1 otherwise "
                                       "than when it was issued. Save the PDF, and print that.")
                                        .arg(issued.document.number));
                    });
    if (!same)
        say(same.error().text, true);
    return same.has_value();
}

Done DocumentPage::withContent(const QString &what, const QString &ifStopped, const Run<documents::Content> &run)
{
    ResultWork<void> work({QStringLiteral("file-text"), what, ifStopped},
                          [content = m_made.composed.content, &run](ResultWork<void> &working) -> Done {
                              return run(content,
                                         [&working](int done, int total) { return working.goOn(done, total); });
                          });
    shell().runAlone(work);
    return work.take();
}

Done DocumentPage::withPages(const QString &what, const QString &ifStopped, const Run<documents::Pages> &run)
{
    return withContent(what, ifStopped, [&run](const documents::Content &content, const documents::GoOn &goOn) -> Done {
        const auto pages = documents::Pages::forAnotherThread(content, goOn);
        return pages ? run(*pages, goOn) : tl::unexpected(pages.error());
    });
}

QString DocumentPage::writing(const QString &path)
{
    return tr("Writing “%1”").arg(QFileInfo(path).fileName());
}

QString DocumentPage::nothingIsLeft()
{
    return tr("If you stop it, nothing is left of it.");
}

bool DocumentPage::savePdf(const QString &path)
{
    if (!mayLeaveNow())
        return false;
    if (m_made.issued) {
        // What was frozen, whatever the record says today.
        const Done written = writeWhole(path, m_made.issued->pdf);
        return saidOf(written, path);
    }
    const Done written =
        withPages(writing(path), nothingIsLeft(), [path](const documents::Pages &pages, const documents::GoOn &goOn) {
            return pages.writePdf(path, goOn);
        });
    return saidOf(written, path);
}

bool DocumentPage::saveOdt(const QString &path)
{
    if (!mayLeaveNow())
        return false;
    if (m_made.issued && !m_made.issued->content) {
        say(m_made.issued->withoutText(), true);
        return false;
    }
    const Done written = withContent(writing(path), nothingIsLeft(),
                                     [path](const documents::Content &content, const documents::GoOn &goOn) {
                                         return documents::writeOdt(content, path, goOn);
                                     });
    return saidOf(written, path);
}

/// Its first code and its title, without names of people: a file goes where nobody sees who may read it.
QStringList DocumentPage::namesOfRecord() const
{
    QStringList names;
    const Workspace &workspace = shell().workspace();
    const auto record = workspace.records().load(*m_of.printable->about, m_of.id);
    if (!record)
        return names;
    Context context = shell().context();
    context.shown = Disclosure::Public;
    for (const Field *field : allFields(record->type())) {
        if (names.isEmpty() && field->is.code && field->stored() && field->is.disclosure == Disclosure::Public)
            names << displayOf(record->type(), *field, record->data(), context);
        names.removeAll(QString());
    }
    names << shownTitle(record->type(), m_of.id, workspace.title(record->type(), m_of.id, {}), context);
    return names;
}

QString DocumentPage::fileName(const QString &suffix) const
{
    QStringList parts{m_title};
    if (m_of.printable && m_of.printable->about)
        parts << namesOfRecord();
    parts.removeDuplicates();
    QString name = parts.join(QStringLiteral(", "));
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    name.replace(notInNames, QStringLiteral("-"));
    return name.left(longestName).trimmed() + suffix;
}

void DocumentPage::askForPdf()
{
    if (mustWait())
        return;
    const QString path = askToSave(this, tr("Save PDF"), fileName(QStringLiteral(".pdf")), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void DocumentPage::askForOdt()
{
    if (mustWait())
        return;
    const QString path =
        askToSave(this, tr("Save ODT"), fileName(QStringLiteral(".odt")), tr("OpenDocument text (*.odt)"));
    if (!path.isEmpty())
        saveOdt(path);
}

DocumentPage::Asked DocumentPage::askForPrinter(QPrinter &printer)
{
    // Without a printer QPrinter writes a PDF somewhere and says nothing.
    if (QPrinterInfo::availablePrinters().isEmpty())
        return Asked::NoPrinter;
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_made.composed.pages->count());
    return dialog.exec() == QDialog::Accepted ? Asked::Print : Asked::Cancelled;
}

void DocumentPage::print()
{
    if (!mayLeaveNow() || !isAsIssued())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(
        QPageSize(documents::sizeOf(m_made.composed.content.paper), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(m_made.composed.content.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(m_title);
    const Asked asked = m_askForPrinter(printer);
    if (asked == Asked::NoPrinter)
        say(tr("There is no printer on this computer. Save a PDF instead."), true);
    if (asked != Asked::Print)
        return;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int count = m_made.composed.pages->count();
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const Done printed = withPages(tr("Printing “%1”").arg(m_title), tr("If you stop it, the rest is not printed."),
                                   [&](const documents::Pages &pages, const documents::GoOn &goOn) -> Done {
                                       INSIEME_TRY(pages.print(printer, from, to, goOn));
                                       return {};
                                   });
    if (!printed) {
        say(printed.error().text, true);
        printer.abort();
        return;
    }
    say(tr("Sent to %1").arg(printer.printerName()), false);
}

} // namespace insieme
