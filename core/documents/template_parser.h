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

struct ParsedTemplate {
    std::vector<TemplateNode> nodes;
    QStringList problems; ///< each with its line
};

ParsedTemplate parseTemplate(const QString &text);

/// "Line 12: …"
QString atLine(int line, const QString &what);

} // namespace insieme::documents
