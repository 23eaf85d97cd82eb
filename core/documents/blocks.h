// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
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
    bool missing = false; ///< the field has no value: the run holds its label
};
using Runs = std::vector<Run>;

enum class Style { Title, Subtitle, Heading, Article, Body, Small, Item };

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

/// The first row is the header and is repeated on every page.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<Runs>> rows;
    bool totalRow = false; ///< the last row is bold
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

struct PageBreak { };

using Block = std::variant<Paragraph, Table, Signatures, References, Lanes, PageBreak>;

/// A document before it is laid out: the same for screen, printer, PDF and any other form.
struct Content {
    QString title; ///< of the file and of the footer
    QString subject;
    QString author;
    QStringList letterhead; ///< name, then small lines
    std::vector<Block> blocks;
    bool draft = false; ///< a mark under the text
    bool landscape = false;
    bool large = false; ///< A3 instead of A4
    QDateTime writtenAt = {}; ///< in the PDF; not valid: the moment of writing
    QUuid id = {}; ///< of the PDF; null: a new one each time. With both given the same content makes the same bytes.
};

} // namespace insieme::documents
