// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_pages.h"

#include "core/documents/letters.h"
#include "ui/papers/paper_panel.h"

#include <QCoreApplication>

namespace insieme {

void addPaperPages(PageCatalogue &catalogue)
{
    Layout layout{"documents",
                  "file-text",
                  {{"title", 0, "subject"}, {"number", 130}, {"state", 130}, {"recipient_id", 300}, {"issued_on", 112}},
                  {"number", "state", "recipient_id", "issued_on"},
                  {{QT_TRANSLATE_NOOP("Layout", "Letter or document"),
                    {{{"title", 12}}, {{"recipient_id", 8}, {"place", 4}}, {{"subject", 12}}}},
                   {QT_TRANSLATE_NOOP("Layout", "Text"), {{{"text", 12}}}},
                   {QT_TRANSLATE_NOOP("Layout", "Notes"), {{{"notes", 12}}}}},
                  QT_TRANSLATE_NOOP("Layout", "New letter")};
    layout.series = 1;
    layout.keptByProgram = {"record_table",  "template",   "record_id",        "number",          "year",
                            "sequence",      "issued_on",  "template_version", "template_sha256", "pdf_sha256",
                            "frozen_sha256", "pages",      "sent_on",          "sent_note",       "completed_on",
                            "voided_on",     "void_reason"};
    catalogue.addList(std::move(layout), NavGroup::Archive, 10);
    documents::addDocumentFindings();
    catalogue.addPanel({&describe<Document>(), QStringLiteral("document-state"),
                        QT_TRANSLATE_NOOP("Navigation", "State and copies"), PanelKind::Where::Overview, 10,
                        [](Shell &shell, QWidget *parent) { return new PaperPanel(shell, parent); }});
    ActionKind pages;
    pages.type = &describe<Document>();
    pages.label = QT_TRANSLATE_NOOP("Navigation", "Pages");
    pages.icon = "file-text";
    pages.key = QKeySequence::Print;
    pages.primary = true;
    pages.changes = false;
    pages.run = [](Shell &shell, const AnyRecord &record) { openPages(shell, record.as<Document>()); };
    catalogue.addAction(std::move(pages));
}

} // namespace insieme
