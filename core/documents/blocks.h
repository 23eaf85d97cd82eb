// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QDateTime>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <QUuid>
#include <variant>
#include <vector>

namespace insieme::documents {

/// A piece of text in one style. A run that came from a field remembers which, so that the page can show and find it.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QString field = {}; ///< path in the template; empty for written text
    bool missing = false; ///< the field has no value: the run holds its label; only in a draft (setDraft)
    QString note = {}; ///< a footnote that hangs on the end of the run
    bool isPublic = false; ///< of a field: no part of its path is personal; only then the search may know the value
};
using Runs = std::vector<Run>;

enum class Style { Title, Subtitle, Heading, Article, Body, Small, Item, Annex };

struct Paragraph {
    Style style = Style::Body;
    Runs runs;
    QString marker = {}; ///< "1.", "a)", "–"; stands before the indented text
    int level = 0; ///< indentation
    bool keepWithNext = false;
};

struct TableColumn {
    double width = 1; ///< relative
    bool right = false;
};

/// A cell that reaches over others, to the right and downwards; what those hold is not shown.
struct Span {
    size_t row = 0, column = 0; ///< its upper left cell; row 0 is the header
    size_t columns = 1, rows = 1;
};

/// The first row is the header and is repeated on every page.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<Runs>> rows;
    bool totalRow = false; ///< the last row is bold
    std::vector<Span> spans = {}; ///< rows joined by a span stay on one page
};

struct Signatures {
    struct Party {
        Runs name, capacity, signer;
    };
    std::vector<Party> parties;
};

/// Numbers and dates of a deed at the left, a framed note at the right.
struct References {
    std::vector<Runs> lines;
    std::vector<Runs> framed;
};

/// Bars over days, a lane for each thing, as a timeline shows them. Days are counted from the first one, from 0.
struct Lanes {
    enum class Look { Filled, Open, Hatched };
    struct Bar {
        int from = 0, to = 0; ///< both included; beyond the ends they are cut
        int row = 0, rows = 1; ///< of the lane
        QString text;
        Look look = Look::Filled;
    };
    struct Lane {
        QString name, note;
        int rows = 1;
        std::vector<Bar> bars;
    };
    /// Where a column begins; its name stands at the head of every page.
    struct Column {
        int day = 0;
        QString text;
    };
    int days = 1;
    int today = -1; ///< below zero: it is not among them
    std::vector<Column> columns;
    std::vector<Lane> lanes;
};

/// A new page, perhaps turned: annexes with wide tables lie, the deed stands.
struct PageBreak {
    enum class Turn { Same, Portrait, Landscape } turn = Turn::Same;
};

/// Titles, articles and annexes with their pages. A document has one at most.
struct Contents {
    QString title;
};

/// The same clauses in two languages, side by side; each pair begins at one height.
struct Bilingual {
    std::vector<std::pair<Paragraph, Paragraph>> pairs;
    QString leftLanguage = {}, rightLanguage = {}; ///< "it-IT", for the editable copy and hyphenation
};

/// A picture that was read by `pictureFrom`: without transparency, no finer than is printed.
struct Picture {
    QImage image;
    double width = 60; ///< millimetres
    Runs caption = {};
};

/// A square code that telephones read.
struct QrCode {
    QString text; ///< at most some 1 200 letters
    Runs caption = {};
    double side = 28; ///< millimetres, without the quiet zone
};

/// Horizontal bars; the longest reaches the right margin. Values below zero are drawn as zero.
struct Chart {
    struct Bar {
        QString label, text; ///< the value as printed
        qint64 value = 0;
    };
    QString title;
    std::vector<Bar> bars;
};

/// A page with texts at fixed places, as on envelopes and labels; nothing else stands on it.
struct Placed {
    struct Text {
        QRectF area; ///< millimetres from the upper left corner of the page
        QStringList lines;
        double points = 11; ///< made smaller, at most to 6.5, until the lines fit
        bool centred = false; ///< between the upper and the lower edge
    };
    std::vector<Text> texts;
};

using Block = std::variant<Paragraph, Table, Signatures, References, Lanes, PageBreak, Contents, Bilingual, Picture,
                           QrCode, Chart, Placed>;

enum class Paper { A4, A3, EnvelopeDL, EnvelopeC5 };
/// Upright, in millimetres.
QSizeF sizeOf(Paper paper);

/// A document before it is laid out: the same for screen, printer, PDF and any other form.
struct Content {
    QString title; ///< of the file and of the footer
    QString subject;
    QString author;
    QStringList letterhead; ///< name, then small lines
    QImage logo = {}; ///< at the right of the letterhead, `logoSize` large; read by `logoFrom`
    std::vector<Block> blocks;
    bool draft = false; ///< a mark under the text
    bool landscape = false;
    Paper paper = Paper::A4;
    bool footer = true; ///< title and number at the foot of every page
    QDateTime writtenAt = {}; ///< in the PDF; not valid: the moment of writing
    QUuid id = {}; ///< of the PDF; null: made from its bytes. The same content of the same moment makes the same bytes.
    bool english = false; ///< its words, as of a list in an English window; deeds are Italian
};

/// A picture as documents can hold it: opaque, at most 300 dots an inch at `width` millimetres. Invalid, with the
/// reason, when the bytes are no picture or it is too large to be read safely (more than 60 megapixels).
Result<Picture> pictureFrom(const QByteArray &bytes, double width, const Runs &caption = {});

/// A picture as a letterhead takes it: as `pictureFrom` reads it, for the size at which it is printed.
Result<QImage> logoFrom(const QByteArray &bytes);
/// In millimetres: as large as a letterhead has room for, in the picture's own proportion.
QSizeF logoSize(const QImage &logo);

/// What a reader sees of the runs, without their styles.
QString plainText(const Runs &runs);

/// A draft names what is missing. Whatever else goes out of the house has a line there to write by hand.
void setDraft(Content &content, bool draft);
/// Of a field without value, in drafts and elsewhere.
bool isGap(const Run &run);

} // namespace insieme::documents
