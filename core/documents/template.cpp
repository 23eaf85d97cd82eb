// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include "core/documents/italian_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

// Private-use characters frame a field's text in the evaluated template: begin, index of the field, end.
constexpr QChar fieldBegin(0xE000), fieldMiddle(0xE001), fieldEnd(0xE002);

struct Node {
    enum class Kind { Text, Field, Each, If } kind = Kind::Text;
    int line = 0;
    QString text; ///< literal text, or the path
    QStringList filters;
    bool required = false;
    std::vector<Node> body, otherwise;
};

QString describeLine(int line, const QString &what)
{
    return Texts::tr("Line %1: %2").arg(line).arg(what);
}


QString plainDisplay(const Merged &merged)
{
    if (!merged.text.isEmpty())
        return merged.text;
    if (const auto *day = std::get_if<Date>(&merged.value))
        return italianText(*day);
    if (const auto *amount = std::get_if<Money>(&merged.value))
        return italianText(*amount);
    if (const auto *share = std::get_if<Percent>(&merged.value))
        return italianText(*share);
    if (const auto *flag = std::get_if<bool>(&merged.value))
        return *flag ? QStringLiteral("sì") : QStringLiteral("no");
    if (const auto *choice = std::get_if<Choice>(&merged.value))
        return choice->index < 0 ? QString() : choice->list->label(choice->index);
    if (const auto *time = std::get_if<Minutes>(&merged.value))
        return time->count % 60 == 0 ? QString::number(time->count / 60) : plainText(*time);
    return plainText(merged.value);
}

struct FilterEntry {
    const char *name;
    /// nullopt: the filter does not fit the value.
    std::optional<QString> (*apply)(const Merged &merged, const QString &text);
};

std::optional<QString> lettered(const Merged &merged, const QString &)
{
    if (const auto *amount = std::get_if<Money>(&merged.value))
        return inWords(*amount);
    if (const auto *number = std::get_if<qint64>(&merged.value))
        return inWords(*number);
    if (const auto *time = std::get_if<Minutes>(&merged.value))
        return time->count % 60 == 0 ? std::optional(inWords(time->count / 60)) : std::nullopt;
    return std::nullopt;
}

constexpr FilterEntry filters[] = {
    {"lettere", lettered},
    {"data_estesa", [](const Merged &merged, const QString &) -> std::optional<QString> {
         const auto *day = std::get_if<Date>(&merged.value);
         return day ? std::optional(longDate(*day)) : std::nullopt;
     }},
    {"euro", [](const Merged &merged, const QString &text) -> std::optional<QString> {
         return std::holds_alternative<Money>(merged.value) ? std::optional(QStringLiteral("€ ") + text) : std::nullopt;
     }},
    {"percento", [](const Merged &merged, const QString &text) -> std::optional<QString> {
         return std::holds_alternative<Percent>(merged.value) ? std::optional(text + QStringLiteral(" %")) : std::nullopt;
     }},
    {"ordinale", [](const Merged &merged, const QString &) -> std::optional<QString> {
         const auto *number = std::get_if<qint64>(&merged.value);
         return number && *number > 0 ? std::optional(ordinal(*number)) : std::nullopt;
     }},
    {"maiuscolo", [](const Merged &, const QString &text) -> std::optional<QString> { return text.toUpper(); }},
    {"minuscolo", [](const Merged &, const QString &text) -> std::optional<QString> { return text.toLower(); }},
    {"iniziale_maiuscola", [](const Merged &, const QString &text) -> std::optional<QString> { return text.left(1).toUpper() + text.mid(1); }},
    {"di", [](const Merged &, const QString &text) -> std::optional<QString> { return withArticle(QStringLiteral("di"), text); }},
    {"a", [](const Merged &, const QString &text) -> std::optional<QString> { return withArticle(QStringLiteral("a"), text); }},
    {"da", [](const Merged &, const QString &text) -> std::optional<QString> { return withArticle(QStringLiteral("da"), text); }},
    {"con_articolo", [](const Merged &, const QString &text) -> std::optional<QString> { return withArticle(QString(), text); }},
    {"senza_punto", [](const Merged &, const QString &text) -> std::optional<QString> {
         QString cut = text.trimmed();
         while (cut.endsWith(QLatin1Char('.')) || cut.endsWith(QLatin1Char(';')))
             cut.chop(1);
         return cut;
     }},
};

const FilterEntry *findFilter(const QString &name)
{
    for (const FilterEntry &entry : filters) {
        if (name == QLatin1String(entry.name))
            return &entry;
    }
    return nullptr;
}

class Parser {
public:
    explicit Parser(const QString &text) : m_text(text) { }
    std::vector<Node> parse()
    {
        std::vector<Node> nodes = list({});
        return nodes;
    }
    QStringList problems;

private:
    enum class End { None, Each, If, Otherwise };

    std::vector<Node> list(const QString &closing, End *end = nullptr, int openedAt = 0)
    {
        std::vector<Node> nodes;
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(QLatin1String("[["), m_at);
            literal(nodes, open < 0 ? m_text.size() : open);
            if (open < 0)
                break;
            const int line = m_line;
            const qsizetype close = m_text.indexOf(QLatin1String("]]"), open);
            const qsizetype next = m_text.indexOf(QLatin1String("[["), open + 2);
            if (close < 0 || (next >= 0 && next < close)) {
                problems << describeLine(line, Texts::tr("a field is opened with [[ and not closed with ]]"));
                m_at = open + 2;
                continue;
            }
            const QString tag = m_text.mid(open + 2, close - open - 2).trimmed();
            m_line += static_cast<int>(QStringView(m_text).mid(open, close - open).count(QLatin1Char('\n')));
            m_at = close + 2;
            if (tag.startsWith(QLatin1String("#ogni ")) || tag.startsWith(QLatin1String("#se "))) {
                const bool each = tag.startsWith(QLatin1String("#ogni "));
                Node node;
                node.kind = each ? Node::Kind::Each : Node::Kind::If;
                node.line = line;
                node.text = tag.section(QLatin1Char(' '), 1).trimmed();
                dropLineEnd(open);
                End how = End::None;
                node.body = list(each ? QStringLiteral("/ogni") : QStringLiteral("/se"), &how, line);
                if (how == End::Otherwise)
                    node.otherwise = list(QStringLiteral("/se"), &how, line);
                nodes.push_back(std::move(node));
            } else if (tag == QLatin1String("/ogni") || tag == QLatin1String("/se") || tag == QLatin1String("altrimenti")) {
                dropLineEnd(open);
                const bool fits = tag == closing || (tag == QLatin1String("altrimenti") && closing == QLatin1String("/se"));
                if (!fits) {
                    problems << describeLine(line, Texts::tr("[[%1]] closes nothing").arg(tag));
                    continue;
                }
                if (end)
                    *end = tag == QLatin1String("altrimenti") ? End::Otherwise : End::Each;
                return nodes;
            } else {
                Node node;
                node.kind = Node::Kind::Field;
                node.line = line;
                const QStringList parts = tag.split(QLatin1Char('|'));
                node.text = parts.front().trimmed();
                static const QRegularExpression path(QStringLiteral("\\A[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*\\z"));
                if (!path.match(node.text).hasMatch())
                    problems << describeLine(line, Texts::tr("“%1” is not the name of a field").arg(node.text.left(60)));
                for (qsizetype i = 1; i < parts.size(); ++i) {
                    const QString name = parts[i].trimmed();
                    if (name == QLatin1String("obbligatorio"))
                        node.required = true;
                    else if (findFilter(name))
                        node.filters << name;
                    else
                        problems << describeLine(line, Texts::tr("there is no filter “%1”").arg(name.left(60)));
                }
                nodes.push_back(std::move(node));
            }
        }
        if (!closing.isEmpty())
            problems << describeLine(openedAt, Texts::tr("a part is opened here and not closed with [[%1]]").arg(closing));
        return nodes;
    }

    void literal(std::vector<Node> &nodes, qsizetype until)
    {
        if (until > m_at) {
            Node node;
            node.line = m_line;
            node.text = m_text.mid(m_at, until - m_at);
            m_line += static_cast<int>(node.text.count(QLatin1Char('\n')));
            nodes.push_back(std::move(node));
        }
        m_at = until;
    }

    /// A tag alone on its line takes the line with it.
    void dropLineEnd(qsizetype open)
    {
        const bool atStart = open == 0 || m_text[open - 1] == QLatin1Char('\n');
        if (atStart && m_at < m_text.size() && m_text[m_at] == QLatin1Char('\n')) {
            ++m_at;
            ++m_line;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

struct FieldUse {
    QString path;
    bool missing = false;
};

class Evaluator {
public:
    explicit Evaluator(const MergeNode &root) { m_scopes.push_back(&root); }

    QString run(const std::vector<Node> &nodes)
    {
        QString out;
        for (const Node &node : nodes) {
            switch (node.kind) {
            case Node::Kind::Text:
                out += node.text;
                break;
            case Node::Kind::Field:
                out += field(node);
                break;
            case Node::Kind::Each: {
                const Merged merged = find(node.text, node.line);
                if (merged.kind != Merged::Kind::List) {
                    if (merged.kind != Merged::Kind::Unknown)
                        problems << describeLine(node.line, Texts::tr("“%1” is not a list").arg(node.text));
                    break;
                }
                for (const MergeNodePtr &row : merged.list) {
                    m_scopes.push_back(row.get());
                    out += run(node.body);
                    m_scopes.pop_back();
                }
                break;
            }
            case Node::Kind::If: {
                const Merged merged = find(node.text, node.line);
                bool holds = false;
                if (merged.kind == Merged::Kind::Scalar) {
                    const auto *flag = std::get_if<bool>(&merged.value);
                    holds = flag ? *flag : !plainDisplay(merged).isEmpty();
                } else if (merged.kind == Merged::Kind::List) {
                    holds = !merged.list.empty();
                } else if (merged.kind == Merged::Kind::Node) {
                    holds = merged.node != nullptr;
                }
                out += run(holds ? node.body : node.otherwise);
                break;
            }
            }
        }
        return out;
    }

    QStringList problems;
    std::vector<FieldUse> uses;
    QList<MissingField> missing;

private:
    /// Looks in the innermost scope first; a path's first part decides the scope.
    Merged find(const QString &path, int line)
    {
        const QStringList parts = path.split(QLatin1Char('.'));
        Merged merged;
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend() && merged.kind == Merged::Kind::Unknown; ++scope)
            merged = (*scope)->find(parts.front());
        QString label = merged.label;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (merged.kind != Merged::Kind::Node)
                break;
            if (!merged.node) // a reference that is not stated: everything behind it is missing
                return {Merged::Kind::Scalar, {}, label + QStringLiteral(" › ") + parts[i], {}, {}, {}};
            m_kept.push_back(merged.node);
            const MergeNodePtr node = merged.node;
            merged = node->find(parts[i]);
            if (!merged.label.isEmpty())
                label += QStringLiteral(" › ") + merged.label;
            merged.label = label;
            if (i + 1 < parts.size() && merged.kind == Merged::Kind::Scalar)
                merged.kind = Merged::Kind::Unknown;
        }
        if (parts.size() > 1 && merged.kind == Merged::Kind::Scalar && merged.label.isEmpty())
            merged.label = path;
        if (merged.kind == Merged::Kind::Unknown)
            problems << describeLine(line, Texts::tr("there is no field “%1”").arg(path.left(80)));
        return merged;
    }

    QString field(const Node &node)
    {
        const Merged merged = find(node.text, node.line);
        if (merged.kind == Merged::Kind::Unknown)
            return {};
        if (merged.kind == Merged::Kind::List) {
            problems << describeLine(node.line, Texts::tr("“%1” is a list: repeat it with [[#ogni %1]]").arg(node.text));
            return {};
        }
        QString text = plainDisplay(merged);
        const bool empty = text.isEmpty();
        if (!empty) {
            for (const QString &name : node.filters) {
                const auto filtered = findFilter(name)->apply(merged, text);
                if (!filtered) {
                    problems << describeLine(node.line, Texts::tr("the filter “%1” does not fit “%2”").arg(name, node.text));
                    return {};
                }
                text = *filtered;
            }
        } else {
            text = merged.label.isEmpty() ? node.text : merged.label;
            const auto known = std::find_if(missing.begin(), missing.end(), [&](const MissingField &m) { return m.path == node.text; });
            if (known == missing.end())
                missing.append({node.text, text, node.required});
            else
                known->required |= node.required;
        }
        // Text of a record is text: it must not become structure.
        text.remove(fieldBegin);
        text.remove(fieldMiddle);
        text.remove(fieldEnd);
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        uses.push_back({node.text, empty});
        return QString(fieldBegin) + QString::number(uses.size() - 1) + fieldMiddle + text + fieldEnd;
    }

    std::vector<const MergeNode *> m_scopes;
    std::vector<MergeNodePtr> m_kept;
};

Runs runsOf(const QString &line, const std::vector<FieldUse> &uses)
{
    Runs runs;
    bool bold = false;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            runs.push_back({plain, bold, false});
        plain.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == fieldBegin) {
            flush();
            const qsizetype middle = line.indexOf(fieldMiddle, i), end = line.indexOf(fieldEnd, i);
            const FieldUse &use = uses[line.mid(i + 1, middle - i - 1).toULongLong()];
            QString text = line.mid(middle + 1, end - middle - 1);
            if (use.missing)
                text = QStringLiteral("[%1]").arg(text);
            runs.push_back({text, bold, false, use.path, use.missing});
            i = end;
        } else if (line[i] == QLatin1Char('*') && i + 1 < line.size() && line[i + 1] == QLatin1Char('*')) {
            flush();
            bold = !bold;
            ++i;
        } else {
            plain += line[i];
        }
    }
    flush();
    return runs;
}

/// Splits at separators outside of fields.
QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts {QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == fieldBegin ? 1 : c == fieldEnd ? -1 : 0;
        if (c == separator && depth == 0)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

class Builder {
public:
    Builder(Content &content, const std::vector<FieldUse> &uses) : m_content(content), m_uses(uses) { }

    void build(const QString &text)
    {
        QString pending;
        for (const QString &raw : text.split(QLatin1Char('\n'))) {
            const QString line = raw.trimmed();
            const bool table = line.startsWith(QLatin1Char('|'));
            if (!table)
                closeTable();
            if (!line.startsWith(QLatin1String("@firma ")))
                closeSignatures();
            const bool special = table || line.isEmpty() || startsBlock(line);
            if (special && !pending.isEmpty()) {
                paragraph(Style::Body, pending);
                pending.clear();
            }
            if (line.isEmpty()) {
                m_letter = 0;
                continue;
            }
            if (!special)
                pending += (pending.isEmpty() ? QString() : QStringLiteral(" ")) + line;
            else if (table)
                tableRow(line);
            else
                block(line);
        }
        if (!pending.isEmpty())
            paragraph(Style::Body, pending);
        closeTable();
        closeSignatures();
        // What stands before the signatures, and what announces a list or a table, goes with them.
        for (size_t i = 1; i < m_content.blocks.size(); ++i) {
            auto *before = std::get_if<Paragraph>(&m_content.blocks[i - 1]);
            if (!before || before->runs.empty())
                continue;
            before->keepWithNext |= std::holds_alternative<Signatures>(m_content.blocks[i]) || before->runs.back().text.endsWith(QLatin1Char(':'));
        }
    }

private:
    static bool startsBlock(const QString &line)
    {
        static const QRegularExpression start(QStringLiteral("^(#{1,3} |= |\\+ |\\* |- |~ |@firma |---$)"));
        return start.match(line).hasMatch();
    }

    void paragraph(Style style, const QString &text, const QString &marker = {}, int level = 0)
    {
        m_content.blocks.push_back(Paragraph {style, runsOf(text, m_uses), marker, level});
    }

    void block(const QString &line)
    {
        const QString rest = line.section(QLatin1Char(' '), 1).trimmed();
        if (!line.startsWith(QLatin1String("* ")))
            m_letter = 0;
        if (line == QLatin1String("---")) {
            m_content.blocks.push_back(PageBreak {});
        } else if (line.startsWith(QLatin1String("### "))) {
            paragraph(Style::Heading, rest);
        } else if (line.startsWith(QLatin1String("## "))) {
            paragraph(Style::Subtitle, rest);
        } else if (line.startsWith(QLatin1String("# "))) {
            paragraph(Style::Title, rest);
            if (m_content.title.isEmpty()) {
                for (const Run &run : std::get<Paragraph>(m_content.blocks.back()).runs)
                    m_content.title += run.text;
            }
        } else if (line.startsWith(QLatin1String("= "))) {
            m_clause = 0;
            paragraph(Style::Article, QStringLiteral("Art. %1 – ").arg(++m_article) + rest);
        } else if (line.startsWith(QLatin1String("+ "))) {
            paragraph(Style::Body, rest, QStringLiteral("%1.").arg(++m_clause));
        } else if (line.startsWith(QLatin1String("* "))) {
            const int n = m_letter++;
            const QString letter = n < 26 ? QString(QChar(u'a' + static_cast<char16_t>(n))) : QString(QChar(u'a' + static_cast<char16_t>(n / 26 - 1))) + QChar(u'a' + static_cast<char16_t>(n % 26));
            paragraph(Style::Item, rest, letter + QLatin1Char(')'), m_clause > 0 ? 1 : 0);
        } else if (line.startsWith(QLatin1String("- "))) {
            paragraph(Style::Item, rest, QStringLiteral("–"), m_clause > 0 ? 1 : 0);
        } else if (line.startsWith(QLatin1String("~ "))) {
            paragraph(Style::Small, rest);
        } else if (line.startsWith(QLatin1String("@firma "))) {
            const QStringList parts = splitOutside(rest, QLatin1Char(';'));
            m_signatures.parties.push_back({runsOf(parts.value(0).trimmed(), m_uses), runsOf(parts.value(1).trimmed(), m_uses), runsOf(parts.value(2).trimmed(), m_uses)});
        }
    }

    void tableRow(const QString &line)
    {
        const bool total = line.startsWith(QLatin1String("|!"));
        QString inner = line.mid(total ? 2 : 1);
        if (inner.endsWith(QLatin1Char('|')))
            inner.chop(1);
        std::vector<Runs> cells;
        for (QString cell : splitOutside(inner, QLatin1Char('|'))) {
            cell = cell.trimmed();
            if (m_table.rows.empty()) {
                static const QRegularExpression width(QStringLiteral("^(\\d+)(>?)\\s+"));
                const auto match = width.match(cell);
                m_table.columns.push_back({match.hasMatch() ? match.captured(1).toDouble() : 1.0, match.hasMatch() && !match.captured(2).isEmpty()});
                cell = cell.mid(match.capturedLength());
            }
            cells.push_back(runsOf(cell, m_uses));
        }
        m_table.totalRow = total;
        m_table.rows.push_back(std::move(cells));
    }

    void closeTable()
    {
        if (m_table.rows.size() > 1)
            m_content.blocks.push_back(std::move(m_table));
        m_table = {};
    }

    void closeSignatures()
    {
        if (!m_signatures.parties.empty())
            m_content.blocks.push_back(std::move(m_signatures));
        m_signatures = {};
    }

    Content &m_content;
    const std::vector<FieldUse> &m_uses;
    Table m_table;
    Signatures m_signatures;
    int m_article = 0, m_clause = 0, m_letter = 0;
};

} // namespace

QStringList filterNames()
{
    QStringList names;
    for (const FilterEntry &entry : filters)
        names << QLatin1String(entry.name);
    return names;
}

QStringList templateProblems(const QString &text)
{
    Parser parser(text);
    parser.parse();
    return parser.problems;
}

Result<Composed> compose(const QString &text, const MergeNode &root)
{
    Parser parser(text);
    const std::vector<Node> nodes = parser.parse();
    Evaluator evaluator(root);
    QString filled;
    if (parser.problems.isEmpty())
        filled = evaluator.run(nodes);
    const QStringList problems = parser.problems + evaluator.problems;
    if (!problems.isEmpty())
        return fail(Error::Code::Invalid, Texts::tr("The template has mistakes:") + QLatin1Char('\n') + problems.join(QLatin1Char('\n')));
    Composed composed;
    composed.missing = evaluator.missing;
    Builder(composed.content, evaluator.uses).build(filled);
    return composed;
}

} // namespace insieme::documents
