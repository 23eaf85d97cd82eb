// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_page.h"

#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {

DocumentPage::DocumentPage(Shell &shell, const QString &title, documents::Composed composed, QWidget *parent)
    : Page(shell, parent)
    , m_title(title)
    , m_composed(std::move(composed))
    , m_pages(std::make_shared<documents::Pages>(m_composed.content))
    , m_view(new DocumentView(this))
    , m_scroll(new QScrollArea(this))
    , m_message(new QLabel(this))
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(16);
    m_view->setPages(m_pages);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidgetResizable(false);
    page->addWidget(m_scroll, 1);

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("card"));
    panel->setFixedWidth(320);
    auto *side = new QVBoxLayout(panel);
    side->setContentsMargins(16, 16, 16, 16);
    side->setSpacing(10);
    auto *heading = new QLabel(tr("Check before printing"), panel);
    heading->setFont(Theme::font(15, QFont::DemiBold));
    side->addWidget(heading);
    auto *pagesLabel = new QLabel(tr("%n page(s)", nullptr, m_pages->count()), panel);
    pagesLabel->setForegroundRole(QPalette::PlaceholderText);
    side->addWidget(pagesLabel);
    auto *list = new QListWidget(panel);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setAccessibleName(tr("What is missing"));
    const Theme &theme = Theme::current();
    for (const documents::MissingField &field : m_composed.missing) {
        auto *item = new QListWidgetItem(
            Theme::icon(QStringLiteral("triangle-alert"),
                        theme.tone(field.required ? Theme::Tone::Bad : Theme::Tone::Warn).mark),
            field.required ? tr("%1 is missing").arg(field.label) : tr("%1 is empty").arg(field.label), list);
        item->setData(Qt::UserRole, field.path);
    }
    if (m_composed.missing.isEmpty())
        new QListWidgetItem(Theme::icon(QStringLiteral("check"), theme.tone(Theme::Tone::Ok).mark),
                            tr("Every field of the document is filled in."), list);
    connect(list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!item || item->data(Qt::UserRole).isNull())
            return;
        const QString path = item->data(Qt::UserRole).toString();
        m_view->setMarked(path);
        const QRect place = m_view->placeOf(path);
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 100, 200);
    });
    side->addWidget(list, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    side->addWidget(m_message);

    auto *zoom = new QHBoxLayout;
    for (const auto &[text, factor] : {std::pair(QStringLiteral("−"), 1 / 1.15), std::pair(QStringLiteral("+"), 1.15)})
    {
        auto *button = new QPushButton(text, panel);
        button->setAccessibleName(factor > 1 ? tr("Larger") : tr("Smaller"));
        connect(button, &QPushButton::clicked, this, [this, f = factor] {
            m_zoomed = true;
            m_view->setZoom(m_view->zoom() * f);
        });
        zoom->addWidget(button);
    }
    side->addLayout(zoom);
    auto *pdf = new QPushButton(Theme::icon(QStringLiteral("download"), theme.onAccent), tr("Save PDF…"), panel);
    pdf->setProperty("kind", QStringLiteral("primary"));
    connect(pdf, &QPushButton::clicked, this, &DocumentPage::askForPdf);
    side->addWidget(pdf);
    auto *printer = new QPushButton(Theme::icon(QStringLiteral("printer"), theme.text2), tr("Print… (Ctrl+P)"), panel);
    connect(printer, &QPushButton::clicked, this, &DocumentPage::print);
    side->addWidget(printer);
    auto *close = new QPushButton(tr("Back (Esc)"), panel);
    connect(close, &QPushButton::clicked, this, &DocumentPage::back);
    side->addWidget(close);
    page->addWidget(panel);

    if (const QString glyphs = m_pages->missingGlyphs(); !glyphs.isEmpty())
        say(tr("These characters are not in the fonts of documents and would not be printed: %1").arg(glyphs), true);
}

bool DocumentPage::hasRequiredGaps() const
{
    return std::any_of(m_composed.missing.begin(), m_composed.missing.end(),
                       [](const documents::MissingField &field) { return field.required; });
}

void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_zoomed)
        m_view->setZoom(std::min(1.15, (m_scroll->width() - 60) / (m_pages->size().width() * 4 / 3)));
}

void DocumentPage::say(const QString &text, bool bad)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Theme::current().tone(bad ? Theme::Tone::Bad : Theme::Tone::Ok).text);
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

bool DocumentPage::savePdf(const QString &path)
{
    if (hasRequiredGaps() && !m_composed.content.draft) {
        say(tr("Required fields are missing, so the document cannot leave. Fill them in first."), true);
        return false;
    }
    const auto written = m_pages->writePdf(path);
    say(written ? tr("Saved as %1").arg(path) : written.error().text, !written);
    return written.has_value();
}

void DocumentPage::askForPdf()
{
    QString name = m_title;
    name.remove(QLatin1Char('/'));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save PDF"), name.left(80) + QStringLiteral(".pdf"),
                                                      tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

QString DocumentPage::title() const
{
    return tr("Print preview");
}

void DocumentPage::print()
{
    // Without a printer QPrinter writes a PDF somewhere and says nothing.
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        say(tr("There is no printer on this computer. Save a PDF instead."), true);
        return;
    }
    if (hasRequiredGaps() && !m_composed.content.draft) {
        say(tr("Required fields are missing, so the document cannot leave. Fill them in first."), true);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_composed.content.large ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(m_composed.content.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(m_title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_pages->count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        say(tr("The printer did not answer. Nothing was printed."), true);
        return;
    }
    const double scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), m_pages->count()) : m_pages->count();
    for (int i = from; i < to; ++i) {
        if (i > from)
            printer.newPage();
        m_pages->paint(painter, i);
    }
    say(tr("Sent to %1").arg(printer.printerName()), false);
}

} // namespace insieme
