// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/views.h"
#include "ui/widgets/theme.h"

#include <memory>
#include <QSet>

namespace insieme {

/// How a kind of record is laid out, by hand: what its list shows, what stands in its summary, and its form's sections.
/// Field names are checked when the program's tests start.
struct Place {
    const char *column;
    int span = 3; ///< of 12
};
using Row = std::vector<Place>;

struct Section {
    const char *title; ///< English source text, context "Layout"
    std::vector<Row> rows;
};

/// The section of codes that only programs name: it stands in the form, nowhere else.
inline constexpr const char *importsSection = QT_TRANSLATE_NOOP("Layout", "For imports and the command line");

class Records;

/// What a list says of a record that none of its fields holds.
struct RowWord {
    QString text;
    std::optional<Theme::Tone> tone = {};
    qint64 amount = 0; ///< what is summed: a number, or cents
    QString why = {}; ///< said where the mouse rests
};

/// Finds the words of one record for the figures that have it as their source, all at once.
using RowWords = std::vector<RowWord>;
using RowSource = RowWords (*)(const Records &records, const AnyRecord &record, const Date &day);

/// A column of such words, or, where it stands behind a field, a remark on its value. It follows from other records:
/// the window asks only for rows in view, and while it is idle for what totals need, and keeps it until the file
/// changes, so that no list is ordered or filtered by it; what leaves the list is computed beside the window. It says
/// nothing that not everybody may know.
struct RowFigure {
    const char *label; ///< English source text, context "Layout"; %1: the year of the day; nullptr: a remark
    Kind kind; ///< Text: sign and word; Integer or Money: summed
    RowSource source;
    size_t place = 0; ///< among the words of its source
    RowWord of(const Records &records, const AnyRecord &record, const Date &day) const
    {
        return source(records, record, day)[place];
    }
    QString labelOn(const Date &day) const;
    bool isSummed() const { return kind != Kind::Text; }
};

struct ListColumn {
    const char *column; ///< of a figure without a field: a name of its own
    int width = 120; ///< logical pixels; 0: takes what is left
    const char *secondLine = nullptr; ///< shown small under the first
    std::optional<Adding> total = {}; ///< its values add up to something; not given: lists show no total of it
    const RowFigure *figure = nullptr;
    /// Nothing of it is a field.
    bool isComputed() const { return figure && figure->label; }
};

/// A tab of a list that no field tells apart.
struct ListGroup {
    const char *name; ///< in saved views
    const char *label; ///< English source text, context "Layout"
    bool toMend = false; ///< how many there are stands in red
};

/// Looks through the records of a list for what no condition tells, while the window is idle.
class ListSurvey {
public:
    virtual ~ListSurvey() = default;
    /// Looks at the next records, for about a millisecond; true when all have been looked at.
    virtual bool step() = 0;
    virtual QString sentence() const = 0; ///< under the title
    virtual const QSet<QUuid> &group(int index) const = 0; ///< those of Layout::groups
};

struct Layout {
    const char *view; ///< name of the view
    const char *icon;
    std::vector<ListColumn> columns;
    std::vector<const char *> summary; ///< fields under the title
    std::vector<Section> sections;
    const char *addLabel; ///< English source text, context "Layout"
    const char *tabs = nullptr; ///< a field of choices: the list has one tab a choice
    const char *light = nullptr; ///< a field of choices whose tone is the sign of the record in narrow lists
    const char *nextDate = nullptr; ///< the day shown in narrow lists
    bool avatars = false; ///< initials before the first column
    int series = 0; ///< colour of the tile before the title
    /// The sign of a record in narrow lists, where it follows from more than one field; goes before `light`. Asked only
    /// for rows in view.
    Theme::Tone (*lightOf)(const Records &records, const AnyRecord &record, const Date &day) = nullptr;
    bool nextDateIsDue = false; ///< once past, the day in `nextDate` is late: in red, with the sign of what is late
    std::vector<const char *> keptByProgram = {}; ///< fields that acts write, not the form
    std::vector<const char *> tabLabels = {}; ///< English, context "Layout": the choices of `tabs` as names of many
    std::vector<ListGroup> groups = {}; ///< tabs after them, told apart by `survey`
    std::unique_ptr<ListSurvey> (*survey)(const Records &records, const Date &day) = nullptr;
    const char *orderedBy = nullptr; ///< a field: the order in which the list opens; nullptr: that of the titles
    bool latestFirst = false; ///< from the last value of `orderedBy` on
    /// Columns that give way before words of another are cut, from the first on; the others give way, from the last,
    /// only where there is no room for all.
    std::vector<const char *> spare = {};
    bool feminine = false; ///< the title of the list is so, in languages that tell
};

/// In the order of the sidebar.
const std::vector<Layout> &layouts();
const Layout *findLayout(QAnyStringView view);
/// The layout in which a record of this type is shown.
const Layout *layoutOf(const RecordType &type);
/// Fields of the type that no section places; they follow in a section "More".
std::vector<const Field *> unplacedFields(const RecordType &type, const Layout &layout);
/// The tone in which a status is shown: the meaning of its code, the same in lists and headers.
Theme::Tone toneOf(const Value &status);
/// The sign of a record in narrow lists; none: the layout has no sign.
std::optional<Theme::Tone> lightOf(const Layout &layout, const Records &records, const AnyRecord &record,
                                   const Context &context);
/// Whether this day of the layout is one by which something had to be done, and is past.
bool isLate(const Layout &layout, const Field &field, const Value &value, const Date &day);
/// A figure as cells and totals say it.
QString figureText(const RowFigure &figure, qint64 amount);
/// Cents, minutes or the number itself; 0 for everything else.
qint64 amountOf(const Value &value);
/// A sum as a value of the field's kind.
Value amountAs(const Field &field, qint64 sum);
/// Names in layouts that no field has.
QStringList layoutProblems();

} // namespace insieme
