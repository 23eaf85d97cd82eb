// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace insieme::documents {

/// A piece of a template: text, a field, a part that repeats, a part on a condition.
struct TemplateNode {
    enum class Kind { Text, Field, Each, If } kind = Kind::Text;
    int line = 0;
    QString text; ///< literal text, or the path
    QString code; ///< If: the value that the field must have; empty: any
    QStringList filters;
    bool required = false;
    bool sum = false; ///< the path goes through a list: the values of its rows are added up
    std::vector<TemplateNode> body, otherwise;
};

// Private-use characters frame a field's text in the evaluated template: begin, index of the field, end.
constexpr QChar fieldBegin(0xE000), fieldMiddle(0xE001), fieldEnd(0xE002);

/// What opens a note.
inline constexpr char16_t noteBegin[] = u"^[";
/// The bracket that closes a note whose words begin at `from`; those of fields do not count. Below zero: none.
qsizetype endOfNote(const QString &line, qsizetype from);

struct TemplateMistake {
    int line = 0;
    QString text;
};
using TemplateMistakes = std::vector<TemplateMistake>;

struct ParsedTemplate {
    std::vector<TemplateNode> nodes; ///< without the fields that cannot be read; such a part has an empty path
    TemplateMistakes mistakes;
    bool whole = true; ///< false: a part is not there, and names that stand in it would be looked up in the wrong place
};

ParsedTemplate parseTemplate(const QString &text);

/// Each once and by lines: "Line 12: …".
QStringList sentencesOf(TemplateMistakes mistakes);

} // namespace insieme::documents
