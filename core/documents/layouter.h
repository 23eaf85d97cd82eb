// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages_data.h"

#include <deque>

namespace insieme::documents {

/// What cannot be divided: a line of a paragraph, a row of a table, a signature block.
struct Box {
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    double after = 0; ///< of the height: space below, which a page has no need to have room for
    bool breakBefore = true; ///< a page may end before it
    bool forceBreak = false;
    bool wide = false; ///< on a lying page
    Page ops = {}; ///< relative to the box
    std::vector<FieldPlace> fields = {}; ///< in units, relative to the box
    int header = -1; ///< index of the table header to repeat when a page begins with this box
    std::vector<LineOp> notes = {}; ///< lines of the footnotes that its text refers to
    int heading = -1; ///< index of the heading that begins here
    int entry = -1; ///< index of the heading whose page number stands at the right of this line

    void addAfter(double space)
    {
        height += space;
        after += space;
    }
};

/// Turns blocks into boxes and boxes into pages.
class Layouter {
public:
    /// `goOn` is asked before each row of a table.
    explicit Layouter(Pages::Data &data, GoOn goOn = {})
        : m_data(data)
        , m_goOn(std::move(goOn))
        , m_wide(data.content.landscape)
    {
    }
    /// False when it was not to go on: there are no pages then.
    bool run();

private:
    /// A piece of text with the notes that hang on it.
    struct NotedPiece {
        struct Note {
            int position; ///< of its mark in the text
            std::vector<LineOp> lines;
        };
        std::shared_ptr<const TextPiece> text;
        std::vector<Note> notes;
        int lineCount() const { return text->lineCount(); }
        double height() const { return text->height(); }
    };

    double width() const { return widthOf(m_data.sheet(m_wide)); }
    NotedPiece piece(const Runs &runs, const Look &look, double width, bool forceBold = false);
    static void addLine(Box &box, const NotedPiece &piece, int lineIndex, QPointF offset);
    /// Every line of a piece at `offset` in the box.
    static void put(Box &box, const NotedPiece &piece, QPointF offset);
    void push(Box box);

    void letterhead();
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void add(const Signatures &signatures);
    void add(const References &references);
    void add(const Lanes &lanes);
    /// A bar: its ground, its edge, and as much of its words as stand in one line.
    void addBar(Box &box, const Lanes::Bar &bar, QRectF area);
    void add(const PageBreak &) { }
    void add(const Contents &contents);
    void add(const Bilingual &bilingual);
    void add(const Picture &picture);
    void add(const QrCode &code);
    void add(const Chart &chart);
    void add(const Placed &placed);
    /// The columns of a table so that no figure, day, code or heading is broken while others have room to give.
    std::vector<TableColumn> fitted(const Table &table) const;
    /// Boxes of one row; more than one only when the row is taller than a page.
    std::vector<Box> rowBoxes(const Table &table, size_t row, double body);
    void caption(const Runs &runs);

    void paginate();
    size_t endOfPage(size_t begin, double top, double bottom) const;
    void placeNotes(Page &page, double bottom);
    void numberContents();

    Pages::Data &m_data;
    GoOn m_goOn;
    bool m_stopped = false;
    bool m_wide;
    std::vector<Box> m_boxes;
    double m_letterheadHeight = 0; ///< including the space below
    int m_noteCount = 0;
    bool m_afterHeading = false; ///< of two languages: the pair before was one
    std::deque<LineOp> m_pendingNotes; ///< lines that the pages before had no room for
    struct EntryPlace {
        int entry;
        size_t page;
        double y, textEnd;
    };
    std::vector<EntryPlace> m_entryPlaces;
};

} // namespace insieme::documents
