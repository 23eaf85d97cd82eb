// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_parser.h"

#include "core/documents/template.h"
#include "core/documents/template_filters.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int deepest = 32;

const QString eachEnd = QStringLiteral("/ogni"), ifEnd = QStringLiteral("/se"), elseTag = QStringLiteral("altrimenti");

class Parser {
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    std::vector<TemplateNode> list(const QString &closing = {}, int openedAt = 0, bool *otherwise = nullptr)
    {
        std::vector<TemplateNode> nodes;
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(QLatin1String("[["), m_at);
            literal(nodes, open < 0 ? m_text.size() : open);
            if (open < 0)
                break;
            const int line = m_line;
            const qsizetype close = m_text.indexOf(QLatin1String("]]"), open);
            const qsizetype next = m_text.indexOf(QLatin1String("[["), open + 2);
            if (close < 0 || (next >= 0 && next < close)) {
                problem(line, Texts::tr("a field is opened with [[ and not closed with ]]"));
                m_at = open + 2;
                continue;
            }
            const QString tag = m_text.mid(open + 2, close - open - 2).simplified();
            m_line += static_cast<int>(QStringView(m_text).mid(open, close - open).count(QLatin1Char('\n')));
            m_at = close + 2;
            if (tag == eachEnd || tag == ifEnd || tag == elseTag) {
                dropLine(nodes, open);
                if (tag == closing || (tag == elseTag && closing == ifEnd && otherwise)) {
                    if (otherwise)
                        *otherwise = tag == elseTag;
                    return nodes;
                }
                problem(line, Texts::tr("[[%1]] closes nothing").arg(tag));
            } else if (tag.startsWith(QLatin1Char('#'))) {
                dropLine(nodes, open);
                part(nodes, tag, line);
            } else {
                field(nodes, tag, line);
            }
        }
        if (!closing.isEmpty())
            problem(openedAt, Texts::tr("a part is opened here and not closed with [[%1]]").arg(closing));
        return nodes;
    }

    TemplateMistakes mistakes;
    bool whole = true;

private:
    void problem(int line, const QString &what) { mistakes.push_back({line, what}); }

    bool isPath(const QString &path, int line)
    {
        static const QRegularExpression pattern(QStringLiteral("\\A[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*\\z"));
        if (pattern.match(path).hasMatch())
            return true;
        problem(line, Texts::tr("“%1” is not the name of a field").arg(path.left(60)));
        return false;
    }

    void part(std::vector<TemplateNode> &nodes, const QString &tag, int line)
    {
        const QString word = tag.section(QLatin1Char(' '), 0, 0), rest = tag.section(QLatin1Char(' '), 1);
        const bool each = word == QLatin1String("#ogni");
        if (!each && word != QLatin1String("#se")) {
            problem(line, Texts::tr("there is no part “%1”, only #ogni and #se").arg(word.left(60)));
            whole = false;
            return;
        }
        if (++m_depth > deepest) {
            problem(line, Texts::tr("parts are nested more than %1 deep").arg(deepest));
            m_at = m_text.size();
            whole = false;
            return;
        }
        TemplateNode node;
        node.kind = each ? TemplateNode::Kind::Each : TemplateNode::Kind::If;
        node.line = line;
        node.text = rest;
        if (!each && rest.contains(QLatin1Char('='))) {
            node.text = rest.section(QLatin1Char('='), 0, 0).trimmed();
            node.code = rest.section(QLatin1Char('='), 1).trimmed();
            if (node.code.isEmpty())
                problem(line, Texts::tr("nothing stands after ="));
        }
        if (!isPath(node.text, line))
            node.text.clear();
        bool otherwise = false;
        node.body = list(each ? eachEnd : ifEnd, line, each ? nullptr : &otherwise);
        if (otherwise)
            node.otherwise = list(ifEnd, line);
        nodes.push_back(std::move(node));
        --m_depth;
    }

    void field(std::vector<TemplateNode> &nodes, const QString &tag, int line)
    {
        TemplateNode node;
        node.kind = TemplateNode::Kind::Field;
        node.line = line;
        const QStringList parts = tag.split(QLatin1Char('|'));
        node.text = parts.front().trimmed();
        const bool readable = isPath(node.text, line);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QString name = parts[i].trimmed();
            if (name == QLatin1String("obbligatorio"))
                node.required = true;
            else if (name == QLatin1String("somma"))
                node.sum = true;
            else if (findFilter(name))
                node.filters << name;
            else
                problem(line, Texts::tr("there is no filter “%1”").arg(name.left(60)));
        }
        if (readable)
            nodes.push_back(std::move(node));
    }

    void literal(std::vector<TemplateNode> &nodes, qsizetype until)
    {
        if (until > m_at) {
            TemplateNode node;
            node.line = m_line;
            node.text = m_text.mid(m_at, until - m_at);
            m_line += static_cast<int>(node.text.count(QLatin1Char('\n')));
            nodes.push_back(std::move(node));
        }
        m_at = until;
    }

    /// A tag at the beginning of a line with nothing after it takes the line with it.
    void dropLine(std::vector<TemplateNode> &nodes, qsizetype open)
    {
        qsizetype begin = open, end = m_at;
        while (begin > 0 && (m_text[begin - 1] == QLatin1Char(' ') || m_text[begin - 1] == QLatin1Char('\t')))
            --begin;
        while (end < m_text.size() && (m_text[end] == QLatin1Char(' ') || m_text[end] == QLatin1Char('\t')))
            ++end;
        const bool atStart = begin == 0 || m_text[begin - 1] == QLatin1Char('\n');
        if (!atStart || end >= m_text.size() || m_text[end] != QLatin1Char('\n'))
            return;
        if (open > begin && !nodes.empty())
            nodes.back().text.chop(open - begin);
        m_at = end + 1;
        ++m_line;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
};

/// Notes of a line, in which tags count as plain words.
void checkNotes(const QString &line, int number, TemplateMistakes &mistakes)
{
    const QString opening = QString::fromUtf16(noteBegin);
    for (qsizetype at = line.indexOf(opening); at >= 0; at = line.indexOf(opening, at)) {
        const qsizetype from = at + opening.size(), end = endOfNote(line, from);
        if (end < 0) {
            mistakes.push_back({number, Texts::tr("a note is opened with ^[ and not closed with ] on the same line")});
            return;
        }
        if (at == 0 || line[at - 1].isSpace() || line.mid(from, end - from).trimmed().isEmpty())
            mistakes.push_back({number, Texts::tr("a note has words and stands right after a word: word^[note]")});
        const qsizetype inner = line.indexOf(opening, from);
        if (QStringLiteral("#=|@<>").contains(line[0]) || (inner >= 0 && inner < end))
            mistakes.push_back({number, Texts::tr("a note stands in a paragraph, a clause or an item")});
        at = end;
    }
}

/// Mistakes that a look at single lines shows; tags count as plain words.
void checkLines(const QString &text, TemplateMistakes &mistakes)
{
    static const QRegularExpression tag(QStringLiteral("\\[\\[[^\\[\\]]*\\]\\]"));
    static const QRegularExpression title(QStringLiteral("^#{1,3} "));
    static const QRegularExpression turned(QStringLiteral("^--- \\p{L}+$"));
    int number = 0;
    qsizetype columns = 0; // of the table above
    int contents = 0;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = QString(raw).replace(tag, QStringLiteral("\uFFFC")).trimmed();
        if (!line.isEmpty() && line.count(QChar(u'\uFFFC')) == line.size()
            && raw.trimmed().startsWith(QLatin1String("[[#")))
            continue;
        if (raw.trimmed() == QLatin1String("[[/ogni]]") || raw.trimmed() == QLatin1String("[[/se]]")
            || raw.trimmed() == QLatin1String("[[altrimenti]]"))
            continue;
        if (line.count(QLatin1String("**")) % 2 != 0)
            mistakes.push_back({number, Texts::tr("bold text is opened with ** and not closed on the same line")});
        if (line.startsWith(QLatin1Char('#')) && !title.match(line).hasMatch())
            mistakes.push_back({number, Texts::tr("a title begins with one to three # and a space")});
        checkNotes(line, number, mistakes);
        if (line.startsWith(QLatin1Char('@'))) {
            const QString word = line.section(QLatin1Char(' '), 0, 0), rest = line.mid(word.size()).trimmed();
            if (word == QLatin1String("@firma")) {
                if (line.count(QLatin1Char(';')) != 2)
                    mistakes.push_back({number, Texts::tr("a signature has three parts: who ; capacity ; signatory")});
            } else if (word == QLatin1String("@allegato")) {
                if (rest.isEmpty())
                    mistakes.push_back({number, Texts::tr("an annex has a title")});
            } else if (word == QLatin1String("@indice")) {
                if (contents++ > 0)
                    mistakes.push_back({number, Texts::tr("a document has one table of contents")});
            } else if (word == QLatin1String("@qr")) {
                if (rest.section(QLatin1Char(';'), 0, 0).trimmed().isEmpty() || rest.count(QLatin1Char(';')) > 1)
                    mistakes.push_back(
                        {number, Texts::tr("a code has a text and, if wanted, words below: text ; words")});
            } else if (word != QLatin1String("@allegati") || !rest.isEmpty()) {
                mistakes.push_back({number,
                                    Texts::tr("there is no “%1”, only @firma, @indice, @allegato, @allegati and @qr")
                                        .arg(line.left(60))});
            }
        }
        // More than one word after the dashes is a sentence of somebody, and stays one: "--- segue ---".
        if (turned.match(line).hasMatch() && line != QLatin1String("--- orizzontale")
            && line != QLatin1String("--- verticale"))
            mistakes.push_back({number, Texts::tr("a new page is turned “orizzontale” or “verticale”")});
        if (!line.startsWith(QLatin1Char('|'))) {
            columns = 0;
            continue;
        }
        const qsizetype cells =
            line.count(QLatin1Char('|')) - (line.size() > 1 && line.endsWith(QLatin1Char('|')) ? 1 : 0);
        if (columns == 0)
            columns = cells;
        else if (cells != columns)
            mistakes.push_back(
                {number,
                 Texts::tr("this row has %1 cells, the first row of the table has %2").arg(cells).arg(columns)});
    }
}

} // namespace

qsizetype endOfNote(const QString &line, qsizetype from)
{
    int depth = 1;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == fieldBegin) {
            i = line.indexOf(fieldEnd, i);
            if (i < 0)
                return -1;
        }
        depth += line[i] == QLatin1Char('[') ? 1 : line[i] == QLatin1Char(']') ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

QStringList sentencesOf(TemplateMistakes mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [](const TemplateMistake &a, const TemplateMistake &b) { return a.line < b.line; });
    QStringList sentences;
    for (const TemplateMistake &mistake : mistakes)
        sentences << Texts::tr("Line %1: %2").arg(mistake.line).arg(mistake.text);
    sentences.removeDuplicates();
    return sentences;
}

ParsedTemplate parseTemplate(const QString &text)
{
    ParsedTemplate parsed;
    Parser parser(text);
    parsed.nodes = parser.list();
    parsed.mistakes = std::move(parser.mistakes);
    parsed.whole = parser.whole;
    checkLines(text, parsed.mistakes);
    return parsed;
}

QStringList templateProblems(const QString &text)
{
    return sentencesOf(parseTemplate(text).mistakes);
}

} // namespace insieme::documents
