// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"
#include "ui/widgets/typed.h"

#include <vector>

/// What an area knows of the form of its records, without the form knowing the area: the area writes a function that
/// returns it (`ui/<area>/<area>_form.h`), and form_rules.cpp has one line for it.
namespace insieme {

/// Rows of a list of children whose shares make 100 % together.
struct RowWhole {
    QString label = {}; ///< tells it from the others of the list
    std::vector<std::pair<size_t, qint64>> parts = {}; ///< row, and the hundredths of a per cent that it states
    qint64 sum() const;
};

/// A record that is chosen only once another field is filled.
struct FieldTie {
    const char *column;
    const char *to; ///< the other field
    const char *choose; ///< English source text, context "Layout": said in the field as long as the other is empty
    /// Said beside what is chosen, as in order; empty: nothing.
    QString (*word)(const Records &records, const AnyRecord &record, const Date &day) = nullptr;
};

/// A field that is asked of some records only: of others it is shown where something stands in it.
struct FieldAsked {
    const char *column;
    bool (*of)(const Records &records, const AnyRecord &record);
};

/// A day in rows that moves an end of the record: what is added to it is added to the end.
struct MovedEnd {
    const char *rows; ///< name of the list of children
    const char *column;
    TermBegin (*term)(const AnyRecord &record); ///< what is added, from behind the end before
};

struct FormRules {
    const RecordType *type = nullptr; ///< also for the types that extend it
    /// Asked for while rows are typed.
    std::vector<RowWhole> (*wholes)(const AnyRecord &record, const Children &rows) = nullptr;
    std::vector<FieldTie> ties = {};
    std::vector<MovedEnd> movedEnds = {};
    bool exit = false; ///< its end is a day of exit: the one after the last day
    std::vector<FieldAsked> asked = {};
    /// Proposed in the field `code` of a new record; asked beside the window.
    QString (*code)(const Records &records, const Date &day) = nullptr;
};

/// Those of the type; without any when no area brings some.
const FormRules &formRulesOf(const RecordType &type);
/// Names in them that no field has.
QStringList formRuleProblems();

} // namespace insieme
