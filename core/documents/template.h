// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"
#include "core/documents/merge.h"

#include <memory>

namespace insieme::documents {

class Pages;

// A template is text. Fields: [[nome.del.campo | filtro | obbligatorio]], totals: [[lista.campo | somma]]. Parts that
// repeat: [[#ogni lista]] … [[/ogni]]; parts on a condition: [[#se campo]] … [[altrimenti]] … [[/se]] (a value that is
// there, true, or a list with rows; amounts, counts and durations of 0 are not there, nor in a field that is
// "obbligatorio", unless 0 is a value of its own: Merged::zeroTells), and
// [[#se campo = code]] for a field chosen from a closed list (the code of files and the command line).
// Beginnings of lines: "# " title, "## " subtitle, "### " heading, "= " article (numbered), "+ " clause of an article
// (numbered), "* " lettered item, "- " item, "~ " small text, "| a | b |" rows of a table (the first with widths:
// "|40 Voce|20> Importo|", > to the right; "|!" a total), "@firma nome ; qualità ; firmatario" a signature,
// "< " numbers and dates at the left with "> " a framed note at the right, "---" a new page, "--- orizzontale" and
// "--- verticale" a turned one, from there on. "@indice titolo" contents of what follows and precedes (one at most),
// "@allegato titolo" an annex with the next letter, "@allegati" the list of those that the document has, "@qr testo ;
// didascalia" a code that telephones read (the words below it may be missing; a code with a gap in its text, or longer
// than a code can be, is left out). **bold**. parola^[nota] a footnote, in paragraphs, clauses and items; its fields
// are values or gaps as everywhere, but not places on the page. An empty line ends a paragraph. Lines that hold nothing
// but a [[#…]] or [[/…]] vanish.

/// A field that a document needs and the record does not have.
struct MissingField {
    QString path; ///< rows of lists are counted from 1: `rate[2].scadenza`
    QString label;
    bool required = false;
    Origin origin = {}; ///< where it is filled in; behind a reference that is not stated, the reference
};

/// A value that stands in the document.
struct UsedValue {
    QString path; ///< with its filters: `rate[2].importo|euro`
    QString label;
    QString text; ///< as printed
    bool unsure = false; ///< as `Merged::unsure`
    Origin origin = {};
};

struct Composed {
    Content content;
    QList<MissingField> missing;
    QList<UsedValue> used; ///< each path once, in the order of the document
    std::shared_ptr<const Pages> pages = {}; ///< where they were laid out already, beside the window
};

/// Every mistake of form at once, by lines ("Line 12: …"); empty when the template is well-formed.
QStringList templateProblems(const QString &text);
/// Those, and the names and filters that do not fit what it is filled from: empty when `compose` fills it.
QStringList templateProblems(const QString &text, const MergeNode &root);

/// What of a template is read where nothing is filled in.
struct TemplatePiece {
    /// Words as they are written; of a field its label, with those that lead to it, or its path where it has none.
    QString text;
    bool isField = false;
};
/// The words and fields of all parts, also of those that a record would not show, without what tells the parts.
std::vector<TemplatePiece> templatePieces(const QString &text, const MergeNode &root);

/// Fills a template. Unknown names (also in parts that are not shown), unknown filters and wrong kinds are errors, all
/// of them listed by lines. Missing values are not: they show as marked gaps and are listed; whether the
/// document may be issued is the caller's decision.
Result<Composed> compose(const QString &text, const MergeNode &root);

} // namespace insieme::documents
