// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include "core/base/elision.h"
#include "core/documents/italian_words.h"
#include "core/documents/template_filters.h"
#include "core/documents/template_parser.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

struct FieldUse {
    QString path;
    bool missing = false;
    bool isPublic = false;
};

/// Behind the labels of what leads to a field.
QString furtherLabel(const QString &label, const QString &last)
{
    return label + QStringLiteral(" › ") + last;
}

/// Looks up every name of a template, also in parts that this record would not show.
class NameCheck {
public:
    explicit NameCheck(const MergeNode &root) { m_scopes.push_back(&root); }

    void run(const std::vector<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            if (node.kind == TemplateNode::Kind::Text) {
                pieces.push_back({node.text, false});
                continue;
            }
            const Merged merged = node.text.isEmpty() ? Merged() : find(node);
            if (node.kind == TemplateNode::Kind::Each) {
                const MergeNodePtr row = merged.shape || merged.list.empty() ? merged.shape : merged.list.front();
                if (merged.kind == Merged::Kind::Scalar || merged.kind == Merged::Kind::Node)
                    mistakes.push_back({node.line, Texts::tr("“%1” is not a list").arg(node.text)});
                m_scopes.push_back(row.get());
                run(node.body);
                m_scopes.pop_back();
            } else if (node.kind == TemplateNode::Kind::If) {
                run(node.body);
                run(node.otherwise);
            } else {
                pieces.push_back({merged.label.isEmpty() ? node.text : merged.label, true});
                if (merged.kind == Merged::Kind::List)
                    mistakes.push_back(
                        {node.line, Texts::tr("“%1” is a list: repeat it with [[#ogni %1]]").arg(node.text)});
            }
        }
    }

    TemplateMistakes mistakes;
    std::vector<TemplatePiece> pieces;

private:
    /// Of kind Unknown also when nothing is known of the rows or of the record behind a reference; no problem then.
    Merged find(const TemplateNode &node)
    {
        const QStringList parts = node.text.split(QLatin1Char('.'));
        Merged merged;
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend() && merged.kind == Merged::Kind::Unknown; ++scope)
        {
            if (!*scope)
                return {};
            merged = (*scope)->find(parts.front());
        }
        QString label = merged.label;
        bool added = false;
        for (qsizetype i = 1; i < parts.size() && merged.kind != Merged::Kind::Unknown; ++i) {
            const bool list = merged.kind == Merged::Kind::List && node.sum;
            added |= list;
            const MergeNodePtr behind = merged.node             ? merged.node
                : !merged.shape && list && !merged.list.empty() ? merged.list.front()
                                                                : merged.shape;
            if (!behind && (list || merged.kind == Merged::Kind::Node))
                return {};
            merged = list || merged.kind == Merged::Kind::Node ? behind->find(parts[i]) : Merged();
            label = furtherLabel(label, merged.label.isEmpty() ? parts[i] : merged.label);
        }
        if (merged.kind == Merged::Kind::Unknown)
            mistakes.push_back({node.line, Texts::tr("there is no field “%1”").arg(node.text.left(80))});
        else if (node.sum && !added)
            mistakes.push_back(
                {node.line,
                 Texts::tr("“%1” goes through no list: there is nothing to add up").arg(node.text.left(80))});
        merged.label = merged.kind == Merged::Kind::Unknown ? QString() : label;
        return merged;
    }

    std::vector<const MergeNode *> m_scopes; ///< nullptr: rows of which nothing is known
};

class Evaluator {
public:
    explicit Evaluator(const MergeNode &root) { m_scopes.push_back({&root, {}, Disclosure::Public}); }

    QString run(const std::vector<TemplateNode> &nodes)
    {
        QString out;
        for (const TemplateNode &node : nodes) {
            if (node.kind != TemplateNode::Kind::Text && node.text.isEmpty())
                continue; // a part of which nobody knows what it asks for
            switch (node.kind) {
            case TemplateNode::Kind::Text:
                out += node.text;
                break;
            case TemplateNode::Kind::Field:
                out += field(node);
                break;
            case TemplateNode::Kind::Each: {
                const Merged merged = find(node.text, node.line);
                if (merged.kind != Merged::Kind::List) {
                    if (merged.kind != Merged::Kind::Unknown)
                        mistakes.push_back({node.line, Texts::tr("“%1” is not a list").arg(node.text)});
                    break;
                }
                int number = 0;
                const QString list = m_place + node.text;
                for (const MergeNodePtr &row : merged.list) {
                    m_scopes.push_back(
                        {row.get(), QStringLiteral("%1[%2].").arg(list).arg(++number), merged.disclosure});
                    out += run(node.body);
                    m_scopes.pop_back();
                }
                break;
            }
            case TemplateNode::Kind::If: {
                const Merged merged = find(node.text, node.line);
                const bool holds = !node.code.isEmpty() ? equals(merged, node) : isThere(merged);
                out += run(holds ? node.body : node.otherwise);
                break;
            }
            }
        }
        return out;
    }

    TemplateMistakes mistakes;
    std::vector<FieldUse> uses;
    QList<MissingField> missing;
    QList<UsedValue> used;

private:
    struct Scope {
        const MergeNode *node;
        QString place; ///< of its fields: "rate[2]." or nothing
        Disclosure disclosure; ///< of what led to it
    };

    /// Nobody agrees on no euro, no person, no day: who typed 0 stated nothing.
    static bool isZero(const Merged &merged)
    {
        const auto *amount = std::get_if<Money>(&merged.value);
        const auto *number = std::get_if<qint64>(&merged.value);
        const auto *time = std::get_if<Minutes>(&merged.value);
        return !merged.zeroTells
            && ((amount && amount->cents == 0) || (number && *number == 0) || (time && time->count == 0));
    }

    static bool isThere(const Merged &merged)
    {
        switch (merged.kind) {
        case Merged::Kind::Scalar:
            if (const auto *flag = std::get_if<bool>(&merged.value))
                return *flag;
            return !isZero(merged) && !QStringView(mergedText(merged)).trimmed().isEmpty();
        case Merged::Kind::List:
            return !merged.list.empty();
        case Merged::Kind::Node:
            return merged.node != nullptr;
        case Merged::Kind::Unknown:
            break;
        }
        return false;
    }

    bool equals(const Merged &merged, const TemplateNode &node)
    {
        if (isNull(merged.value))
            return false;
        const auto *choice = std::get_if<Choice>(&merged.value);
        if (!choice)
            mistakes.push_back(
                {node.line, Texts::tr("“%1” is not chosen from a list and cannot be compared").arg(node.text)});
        else if (const int index = choice->list->indexOf(node.code); index < 0)
            mistakes.push_back(
                {node.line, Texts::tr("“%1” is not one of the values of “%2”").arg(node.code.left(60), node.text)});
        else
            return index == choice->index;
        return false;
    }

    /// The sum of a field of every row; not stated when a row does not state it.
    static Value sumOf(const std::vector<MergeNodePtr> &rows, const QString &name)
    {
        Value total;
        for (const MergeNodePtr &row : rows) {
            const Value value = row->find(name).value;
            if (isNull(value))
                return {};
            if (isNull(total))
                total = value;
            else if (auto *money = std::get_if<Money>(&total))
                money->cents += std::get<Money>(value).cents;
            else if (auto *percent = std::get_if<Percent>(&total))
                percent->basisPoints += std::get<Percent>(value).basisPoints;
            else if (auto *time = std::get_if<Minutes>(&total))
                time->count += std::get<Minutes>(value).count;
            else if (auto *number = std::get_if<qint64>(&total))
                *number += std::get<qint64>(value);
            else
                return {};
        }
        return total;
    }

    /// Looks in the innermost scope first; a path's first part decides the scope. A path is as personal as its most
    /// personal part.
    Merged find(const QString &path, int line)
    {
        Disclosure disclosure = Disclosure::Public;
        Merged merged = find(path, line, disclosure);
        merged.disclosure = disclosure;
        return merged;
    }

    Merged find(const QString &path, int line, Disclosure &disclosure)
    {
        const QStringList parts = path.split(QLatin1Char('.'));
        Merged merged;
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend() && merged.kind == Merged::Kind::Unknown; ++scope)
        {
            merged = scope->node->find(parts.front());
            m_place = scope->place;
            disclosure = std::max(scope->disclosure, merged.disclosure);
        }
        QString label = merged.label;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (merged.kind == Merged::Kind::List && !merged.list.empty())
                disclosure = std::max(disclosure, merged.list.front()->find(parts[i]).disclosure);
            if (merged.kind == Merged::Kind::List)
                return {Merged::Kind::Scalar, sumOf(merged.list, parts[i]), label, {}, {}, {}, {}};
            if (merged.kind != Merged::Kind::Node)
                break;
            if (!merged.node) { // a reference that is not stated: everything behind it is missing
                const QString last = merged.shape ? merged.shape->find(parts[i]).label : QString();
                Merged behind;
                behind.kind = Merged::Kind::Scalar;
                behind.label = furtherLabel(label, last.isEmpty() ? parts[i] : last);
                behind.origin = merged.origin;
                return behind;
            }
            m_kept.push_back(merged.node);
            const MergeNodePtr node = merged.node;
            merged = node->find(parts[i]);
            disclosure = std::max(disclosure, merged.disclosure);
            if (!merged.label.isEmpty())
                label = furtherLabel(label, merged.label);
            merged.label = label;
            if (i + 1 < parts.size() && merged.kind == Merged::Kind::Scalar)
                merged.kind = Merged::Kind::Unknown;
        }
        if (parts.size() > 1 && merged.kind == Merged::Kind::Scalar && merged.label.isEmpty())
            merged.label = path;
        if (merged.kind == Merged::Kind::Unknown)
            mistakes.push_back({line, Texts::tr("there is no field “%1”").arg(path.left(80))});
        return merged;
    }

    QString field(const TemplateNode &node)
    {
        const Merged merged = find(node.text, node.line);
        if (merged.kind == Merged::Kind::Unknown)
            return {};
        if (merged.kind == Merged::Kind::List) {
            mistakes.push_back({node.line, Texts::tr("“%1” is a list: repeat it with [[#ogni %1]]").arg(node.text)});
            return {};
        }
        const QString path = m_place + node.text;
        QString text = mergedText(merged);
        const bool empty = QStringView(text).trimmed().isEmpty() || (node.required && isZero(merged));
        if (!empty) {
            for (const QString &name : merged.masked ? QStringList() : node.filters) {
                const auto filtered = findFilter(name)->apply(merged, text);
                if (!filtered) {
                    mistakes.push_back(
                        {node.line, Texts::tr("the filter “%1” does not fit “%2”").arg(name, node.text)});
                    return {};
                }
                text = *filtered;
            }
            const QString filtered =
                path + (node.filters.isEmpty() ? QString() : QLatin1Char('|') + node.filters.join(QLatin1Char('|')));
            if (!m_usedPaths.contains(filtered)) {
                m_usedPaths.insert(filtered);
                used.append(
                    {filtered, merged.label.isEmpty() ? node.text : merged.label, text, merged.unsure, merged.origin});
            }
        } else {
            text = merged.label.isEmpty() ? node.text : merged.label;
            const auto known =
                std::find_if(missing.begin(), missing.end(), [&](const MissingField &m) { return m.path == path; });
            if (known == missing.end())
                missing.append({path, text, node.required, merged.origin});
            else
                known->required |= node.required;
        }
        // Text of a record is text: it must not become structure.
        text.remove(fieldBegin);
        text.remove(fieldMiddle);
        text.remove(fieldEnd);
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        uses.push_back({path, empty, !empty && merged.disclosure == Disclosure::Public});
        return QString(fieldBegin) + QString::number(uses.size() - 1) + fieldMiddle + text + fieldEnd;
    }

    std::vector<Scope> m_scopes;
    QString m_place; ///< of the scope that the last name was found in
    QSet<QString> m_usedPaths;
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
            const qsizetype middle = line.indexOf(fieldMiddle, i), end = line.indexOf(fieldEnd, i);
            const FieldUse &use = uses[line.mid(i + 1, middle - i - 1).toULongLong()];
            QString text = line.mid(middle + 1, end - middle - 1);
            flush();
            // The article stands before the field whatever the style of either: "il **11 luglio**".
            if (!runs.empty() && runs.back().field.isEmpty())
                runs.back().text = elidedBefore(runs.back().text, text);
            if (use.missing)
                text = QStringLiteral("[%1]").arg(text);
            runs.push_back({text, bold, false, use.path, use.missing, {}, use.isPublic});
            i = end;
        } else if (line[i] == QLatin1Char('*') && i + 1 < line.size() && line[i + 1] == QLatin1Char('*')) {
            flush();
            bold = !bold;
            ++i;
        } else if (const qsizetype end = QStringView(line).mid(i).startsWith(noteBegin) ? endOfNote(line, i + 2) : -1;
                   end >= 0) {
            flush();
            // The word may be in a part that is not shown, or have a note already.
            if (runs.empty() || !runs.back().note.isEmpty())
                runs.push_back({});
            runs.back().note = plainText(runsOf(line.mid(i + 2, end - i - 2), uses));
            i = end;
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
    QStringList parts{QString()};
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
    Builder(Content &content, const std::vector<FieldUse> &uses)
        : m_content(content)
        , m_uses(uses)
    {
    }

    void build(const QString &text)
    {
        QString pending;
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &raw : lines) {
            if (const QString line = raw.trimmed(); line.startsWith(QLatin1String("@allegato ")))
                m_annexes << line.section(QLatin1Char(' '), 1).trimmed();
        }
        for (const QString &raw : lines) {
            const QString line = raw.trimmed();
            const bool table = line.startsWith(QLatin1Char('|'));
            if (!table)
                closeTable();
            if (!line.startsWith(QLatin1String("@firma ")))
                closeSignatures();
            if (!line.startsWith(QLatin1String("< ")) && !line.startsWith(QLatin1String("> ")))
                closeReferences();
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
        closeReferences();
        // What announces a list or a table goes with it; the last words of the deed go with the signatures.
        for (size_t i = 1; i < m_content.blocks.size(); ++i) {
            const bool signed_ = std::holds_alternative<Signatures>(m_content.blocks[i]);
            if (auto *before = std::get_if<Paragraph>(&m_content.blocks[i - 1]); before && !before->runs.empty())
                before->keepWithNext |= signed_ || before->runs.back().text.endsWith(QLatin1Char(':'));
            if (auto *deed = i > 1 ? std::get_if<Paragraph>(&m_content.blocks[i - 2]) : nullptr; deed && signed_)
                deed->keepWithNext = true;
        }
    }

private:
    static bool startsBlock(const QString &line)
    {
        static const QRegularExpression start(
            QStringLiteral("^(#{1,3} |= |\\+ |\\* |- |~ |< |> |@(firma|allegato|indice|qr) |@(indice|allegati)$|---( "
                           "orizzontale| verticale)?$)"));
        return start.match(line).hasMatch();
    }

    void paragraph(Style style, const QString &text, const QString &marker = {}, int level = 0)
    {
        m_content.blocks.push_back(Paragraph{style, runsOf(text, m_uses), marker, level});
    }

    /// Italian acts count with their own alphabet, and double the letters after the last: z), aa).
    static QString letter(int n)
    {
        static constexpr char16_t alphabet[] = u"abcdefghilmnopqrstuvz";
        constexpr int count = std::size(alphabet) - 1;
        return QString(n / count + 1, QChar(alphabet[n % count]));
    }

    void block(const QString &line)
    {
        const QString rest = line.section(QLatin1Char(' '), 1).trimmed();
        if (!line.startsWith(QLatin1String("* ")))
            m_letter = 0;
        if (line.startsWith(QLatin1String("---"))) {
            using Turn = PageBreak::Turn;
            m_content.blocks.push_back(PageBreak{rest.isEmpty()                             ? Turn::Same
                                                     : rest == QLatin1String("orizzontale") ? Turn::Landscape
                                                                                            : Turn::Portrait});
        } else if (line.startsWith(QLatin1String("@indice"))) {
            m_content.blocks.push_back(Contents{rest});
        } else if (line.startsWith(QLatin1String("@qr "))) {
            const QStringList parts = splitOutside(rest, QLatin1Char(';'));
            const Runs text = runsOf(parts.value(0).trimmed(), m_uses);
            // A code of a gap would be read as if it said something.
            if (std::none_of(text.begin(), text.end(), [](const Run &run) { return run.missing; }))
                m_content.blocks.push_back(QrCode{plainText(text), runsOf(parts.value(1).trimmed(), m_uses)});
        } else if (line == QLatin1String("@allegati")) {
            for (int n = 0; n < m_annexes.size(); ++n)
                paragraph(Style::Item, m_annexes[n] + QLatin1Char(n + 1 < m_annexes.size() ? ';' : '.'),
                          letter(n).toUpper() + QLatin1Char(')'), m_clause > 0 ? 1 : 0);
        } else if (line.startsWith(QLatin1String("@allegato "))) {
            m_clause = 0;
            paragraph(Style::Annex, QStringLiteral("Allegato %1 – ").arg(letter(m_annex++).toUpper()) + rest);
        } else if (line.startsWith(QLatin1String("### "))) {
            paragraph(Style::Heading, rest);
        } else if (line.startsWith(QLatin1String("## "))) {
            paragraph(Style::Subtitle, rest);
            if (m_content.subject.isEmpty())
                m_content.subject = plainText(std::get<Paragraph>(m_content.blocks.back()).runs);
        } else if (line.startsWith(QLatin1String("# "))) {
            paragraph(Style::Title, rest);
            if (m_content.title.isEmpty())
                m_content.title = plainText(std::get<Paragraph>(m_content.blocks.back()).runs);
        } else if (line.startsWith(QLatin1String("= "))) {
            m_clause = 0;
            paragraph(Style::Article, QStringLiteral("Art. %1 – ").arg(++m_article) + rest);
        } else if (line.startsWith(QLatin1String("+ "))) {
            paragraph(Style::Body, rest, QStringLiteral("%1.").arg(++m_clause));
        } else if (line.startsWith(QLatin1String("* "))) {
            paragraph(Style::Item, rest, letter(m_letter++) + QLatin1Char(')'), m_clause > 0 ? 1 : 0);
        } else if (line.startsWith(QLatin1String("- "))) {
            paragraph(Style::Item, rest, QStringLiteral("–"), m_clause > 0 ? 1 : 0);
        } else if (line.startsWith(QLatin1String("~ "))) {
            paragraph(Style::Small, rest);
        } else if (line.startsWith(QLatin1String("< "))) {
            m_references.lines.push_back(runsOf(rest, m_uses));
        } else if (line.startsWith(QLatin1String("> "))) {
            m_references.framed.push_back(runsOf(rest, m_uses));
        } else if (line.startsWith(QLatin1String("@firma "))) {
            const QStringList parts = splitOutside(rest, QLatin1Char(';'));
            m_signatures.parties.push_back({runsOf(parts.value(0).trimmed(), m_uses),
                                            runsOf(parts.value(1).trimmed(), m_uses),
                                            runsOf(parts.value(2).trimmed(), m_uses)});
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
                m_table.columns.push_back({match.hasMatch() ? match.captured(1).toDouble() : 1.0,
                                           match.hasMatch() && !match.captured(2).isEmpty()});
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

    void closeReferences()
    {
        if (!m_references.lines.empty() || !m_references.framed.empty())
            m_content.blocks.push_back(std::move(m_references));
        m_references = {};
    }

    Content &m_content;
    const std::vector<FieldUse> &m_uses;
    Table m_table;
    Signatures m_signatures;
    References m_references;
    QStringList m_annexes; ///< their titles
    int m_article = 0, m_clause = 0, m_letter = 0, m_annex = 0;
};

/// Fills a template as far as it can be filled; what is wrong with it.
QStringList fill(const QString &text, const MergeNode &root, Evaluator &evaluator, QString &filled)
{
    const ParsedTemplate parsed = parseTemplate(text);
    TemplateMistakes mistakes = parsed.mistakes;
    if (parsed.whole) {
        NameCheck names(root);
        names.run(parsed.nodes);
        filled = evaluator.run(parsed.nodes);
        mistakes.insert(mistakes.end(), names.mistakes.begin(), names.mistakes.end());
        mistakes.insert(mistakes.end(), evaluator.mistakes.begin(), evaluator.mistakes.end());
    }
    return sentencesOf(std::move(mistakes));
}

} // namespace

QStringList templateProblems(const QString &text, const MergeNode &root)
{
    Evaluator evaluator(root);
    QString filled;
    return fill(text, root, evaluator, filled);
}

std::vector<TemplatePiece> templatePieces(const QString &text, const MergeNode &root)
{
    NameCheck names(root);
    names.run(parseTemplate(text).nodes);
    return names.pieces;
}

Result<Composed> compose(const QString &text, const MergeNode &root)
{
    Evaluator evaluator(root);
    QString filled;
    const QStringList problems = fill(text, root, evaluator, filled);
    if (!problems.isEmpty())
        return fail(Error::Code::Invalid,
                    Texts::tr("The template has mistakes:") + QLatin1Char('\n') + problems.join(QLatin1Char('\n')));
    Composed composed;
    composed.missing = evaluator.missing;
    composed.used = evaluator.used;
    Builder(composed.content, evaluator.uses).build(filled);
    return composed;
}

} // namespace insieme::documents
