// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typography.h"

#include "core/documents/pdf_fonts.h"

#include <cmath>
#include <hyphen.h>
#include <QCache>
#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryFile>

static void initDocumentResources()
{
    Q_INIT_RESOURCE(documents);
}

namespace insieme::documents {
namespace {

constexpr QChar softHyphen(0x00AD), noBreakSpace(0x00A0), wordJoiner(0x2060);

/// Registers the bundled fonts once.
void loadFonts()
{
    static const bool loaded = [] {
        initDocumentResources();
        bool all = true;
        for (const QByteArray &font : bundledFonts())
            all = QFontDatabase::addApplicationFontFromData(font) >= 0 && all;
        return all;
    }();
    Q_ASSERT(loaded);
}

HyphenDict *dictionary()
{
    static const std::unique_ptr<HyphenDict, void (*)(HyphenDict *)> dict = [] {
        initDocumentResources();
        std::unique_ptr<HyphenDict, void (*)(HyphenDict *)> none(nullptr, hnj_hyphen_free);
        // The library reads files only.
        QFile resource(QStringLiteral(":/documents/hyphenation/hyph_it_IT.dic"));
        QTemporaryFile file;
        if (!resource.open(QIODevice::ReadOnly) || !file.open() || file.write(resource.readAll()) < 0 || !file.flush())
            return none;
        return std::unique_ptr<HyphenDict, void (*)(HyphenDict *)>(
            hnj_hyphen_load(QFile::encodeName(file.fileName()).constData()), hnj_hyphen_free);
    }();
    return dict.get();
}

void appendDivided(QString &out, const QString &word)
{
    constexpr qsizetype shortest = 5, shortestName = 12;
    const bool name = word.at(0).isUpper();
    if (word.size() < (name ? shortestName : shortest) || word == word.toUpper()) {
        out += word;
        return;
    }
    const QByteArray utf8 = word.toLower().toUtf8();
    QByteArray marks(utf8.size() + 5, '\0');
    char **rep = nullptr;
    int *pos = nullptr, *cut = nullptr;
    if (hnj_hyphen_hyphenate2(dictionary(), utf8.constData(), static_cast<int>(utf8.size()), marks.data(), nullptr,
                              &rep, &pos, &cut)
        != 0)
    {
        out += word;
        return;
    }
    qsizetype byte = 0;
    for (qsizetype k = 0; k < word.size(); ++k) {
        out += word[k];
        byte += QString(word[k].toLower()).toUtf8().size();
        if (byte <= utf8.size() && (marks[byte - 1] & 1) && k >= 1 && k < word.size() - 2)
            out += softHyphen;
    }
}

void appendToken(QString &out, const QString &token)
{
    // A hyphen in an address or a code would be read as part of it.
    static const QRegularExpression address(QStringLiteral("[@_\\\\]|://|^www\\.|\\w\\.\\w|[A-Za-z]\\d"));
    if (address.match(token).hasMatch()) {
        out += token;
        return;
    }
    qsizetype i = 0;
    while (i < token.size()) {
        qsizetype end = i;
        while (end < token.size() && token[end].isLetter())
            ++end;
        if (end > i) {
            appendDivided(out, token.mid(i, end - i));
            i = end;
            continue;
        }
        out += token[i];
        if (token[i] == QLatin1Char('/') && i + 1 < token.size() && token[i + 1].isDigit())
            out += wordJoiner;
        ++i;
    }
}

} // namespace

namespace {

thread_local SharedFonts *shared = nullptr;

QFont madeFont(int pixels, bool bold, bool italic, bool sans)
{
    QFont font(sans ? sansFamily : serifFamily);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace

SharedFonts::SharedFonts()
    : m_outer(std::exchange(shared, this))
{
}

SharedFonts::~SharedFonts()
{
    shared = m_outer;
}

QFont documentFont(double points, bool bold, bool italic, bool sans)
{
    loadFonts();
    const int pixels = static_cast<int>(std::lround(units(points)));
    if (!shared)
        return madeFont(pixels, bold, italic, sans);
    const auto [place, isNew] = shared->m_fonts.try_emplace({pixels, bold, italic, sans});
    if (isNew)
        place->second = madeFont(pixels, bold, italic, sans);
    return place->second;
}

QString FontFace::fileName() const
{
    const QString name = family().remove(QLatin1Char(' '));
    const QString style = (bold ? QStringLiteral("Bold") : QString()) + (italic ? QStringLiteral("Italic") : QString());
    return QStringLiteral("%1-%2.ttf").arg(name, style.isEmpty() ? QStringLiteral("Regular") : style);
}

QByteArray FontFace::bytes() const
{
    initDocumentResources();
    QFile file(QStringLiteral(":/documents/fonts/") + fileName());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a bundled font is missing");
    return file.readAll();
}

bool fontHas(char32_t character)
{
    // A raw font belongs to the thread that made it.
    thread_local const QRawFont serif = QRawFont::fromFont(documentFont(11));
    thread_local const QRawFont sans = QRawFont::fromFont(documentFont(11, false, false, true));
    if (character < 0x7F)
        return true;
    switch (QChar::category(character)) {
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return serif.supportsCharacter(character) && sans.supportsCharacter(character);
    }
}

QSizeF sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return {297, 420};
    case Paper::EnvelopeDL:
        return {110, 220};
    case Paper::EnvelopeC5:
        return {162, 229};
    case Paper::A4:
        break;
    }
    return {210, 297};
}

Look lookOf(Style style)
{
    switch (style) {
    case Style::Title:
        return {15, true, false, Qt::AlignHCenter, 14, 5, 1.22};
    case Style::Subtitle:
        return {11.5, false, false, Qt::AlignHCenter, 0, 8, 1.25};
    case Style::Heading:
        return {11, true, false, Qt::AlignHCenter, 10, 6, 1.25};
    case Style::Article:
        return {11.2, true, false, Qt::AlignLeft, 13, 4, 1.25};
    case Style::Annex:
        return {11.8, true, false, Qt::AlignHCenter, 16, 6, 1.25};
    case Style::Small:
        return {8.8, false, false, Qt::AlignJustify, 1, 3, 1.2};
    case Style::Item:
        return {10.8, false, false, Qt::AlignJustify, 0, 2.5, 1.26};
    case Style::Body:
        break;
    }
    return {10.8, false, false, Qt::AlignJustify, 1.5, 3.5, 1.26};
}

int outlineLevel(Style style)
{
    return style == Style::Title || style == Style::Annex ? 1 : style == Style::Article ? 2 : 0;
}

std::vector<const Paragraph *> listedIn(const Contents &contents, const Content &content)
{
    std::vector<const Paragraph *> result;
    bool follows = false;
    for (const Block &block : content.blocks) {
        follows = follows || std::get_if<Contents>(&block) == &contents;
        const auto *heading = std::get_if<Paragraph>(&block);
        if (follows && heading && outlineLevel(heading->style) > 0)
            result.push_back(heading);
    }
    return result;
}

QString pageNumber(bool english)
{
    return english ? QStringLiteral("Page %1 of %2") : QStringLiteral("Pagina %1 di %2");
}

bool isHeading(Style style)
{
    return outlineLevel(style) > 0 || style == Style::Heading;
}

Hold holdOf(const std::vector<Block> &blocks, size_t index)
{
    const Block *next = index + 1 < blocks.size() ? &blocks[index + 1] : nullptr;
    if (const auto *paragraph = std::get_if<Paragraph>(&blocks[index])) {
        const bool heading = isHeading(paragraph->style);
        return {heading || (next && std::holds_alternative<Signatures>(*next)), heading || paragraph->keepWithNext};
    }
    const auto *note = next ? std::get_if<Paragraph>(next) : nullptr;
    return {false, note && note->style == Style::Small && std::holds_alternative<Table>(blocks[index])};
}

Span spanAt(const Table &table, size_t row, size_t column)
{
    for (const Span &span : table.spans) {
        if (span.row != row || span.column != column)
            continue;
        Span found = span;
        found.columns = std::clamp<size_t>(span.columns, 1, table.columns.size() - column);
        // The header is repeated by itself, so nothing reaches out of it.
        found.rows = row == 0 ? 1 : std::clamp<size_t>(span.rows, 1, table.rows.size() - row);
        return found;
    }
    Span own{row, column, 1, 1};
    if (table.totalRow && row > 0 && row + 1 == table.rows.size() && column == 0) {
        const std::vector<Runs> &sum = table.rows[row];
        const auto isEmpty = [&sum](size_t c) { return c >= sum.size() || plainText(sum[c]).isEmpty(); };
        while (own.columns < table.columns.size() && isEmpty(own.columns))
            ++own.columns;
    }
    return own;
}

bool isCovered(const Table &table, size_t row, size_t column)
{
    if (column > 0 && column < spanAt(table, row, 0).columns)
        return true;
    return std::any_of(table.spans.begin(), table.spans.end(), [&](const Span &each) {
        if (each.row >= table.rows.size() || each.column >= table.columns.size())
            return false;
        const Span span = spanAt(table, each.row, each.column);
        return row >= span.row && row < span.row + span.rows && column >= span.column
            && column < span.column + span.columns && (row != span.row || column != span.column);
    });
}

namespace {

/// Breaks the text into lines; the number of lines.
int breakLines(QTextLayout &layout, const Look &look, double width)
{
    const double height = look.lineHeight();
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, count * height + (height - line.height()) / 2));
        ++count;
    }
    layout.endLayout();
    return count;
}

/// Where the last word begins.
qsizetype lastWord(const QString &text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1].isSpace())
        --at;
    while (at > 0 && !text[at - 1].isSpace())
        --at;
    return at;
}

/// Without the soft hyphens after which fewer than `least` characters come; `more` come after the text.
QString dividedEarly(QString text, qsizetype least, qsizetype more)
{
    for (qsizetype i = text.size() - 1, after = more; i >= 0; --i) {
        if (text[i] != softHyphen)
            ++after;
        else if (after < least)
            text.remove(i, 1);
    }
    return text;
}

/// The narrowest width that needs no more lines than `width` does.
double balancedWidth(QTextLayout &layout, const Look &look, double width, int count)
{
    double narrow = width / 2, wide = width;
    while (wide - narrow > units(4)) {
        const double middle = (narrow + wide) / 2;
        (breakLines(layout, look, middle) > count ? narrow : wide) = middle;
    }
    return wide;
}

} // namespace

TextPiece::TextPiece(Runs runs, const Look &look, double width, bool forceBold)
    : m_runs(std::move(runs))
    , m_look(look)
    , m_width(width)
    , m_forceBold(forceBold)
{
    set();
}

const QTextLayout &TextPiece::lines() const
{
    if (!m_lines)
        set();
    return *m_lines;
}

void TextPiece::set() const
{
    QString whole;
    for (const Run &run : m_runs)
        whole += run.text;
    whole = typeset(std::move(whole));
    constexpr qsizetype few = 5;
    for (const qsizetype least : {whole.size(), few, qsizetype(0)}) {
        if (lay(whole, least))
            break;
    }
}

bool TextPiece::lay(const QString &whole, qsizetype least) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    qsizetype from = 0;
    // Headings and names are not divided.
    const bool divided = m_look.italian && !m_look.bold && m_look.alignment != Qt::AlignHCenter;
    const bool bold = m_look.bold || m_forceBold;
    const qsizetype last = lastWord(whole);
    qsizetype lastShown = -1;
    m_starts.clear();
    for (const Run &run : m_runs) {
        const qsizetype to = from + run.text.size(), cut = std::clamp(last, from, to);
        QString shown = whole.mid(from, cut - from), rest = whole.mid(cut, to - cut);
        if (divided) {
            shown = hyphenated(shown);
            rest = dividedEarly(hyphenated(rest), least, whole.size() - to);
        }
        if (lastShown < 0 && cut < to)
            lastShown = text.size() + shown.size();
        shown += rest;
        from = to;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(shown.size());
        // A font that a format names is looked up anew for each of its words.
        if ((run.bold && !bold) || run.italic)
            range.format.setFont(documentFont(m_look.size, bold || run.bold, run.italic, m_look.sans));
        range.format.setForeground(run.missing ? gapInk : m_look.colour);
        if (run.missing)
            range.format.setBackground(gapFill);
        m_starts.push_back(range.start);
        formats.append(range);
        text += shown;
    }
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_lines = std::make_unique<QTextLayout>(text, documentFont(m_look.size, bold, false, m_look.sans));
    m_lines->setFormats(formats);
    QTextOption option(m_look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_lines->setTextOption(option);
    m_lines->setCacheEnabled(true);
    m_lineCount = breakLines(*m_lines, m_look, m_width);
    if (m_lineCount > 1 && m_lineCount < 6 && m_look.alignment == Qt::AlignHCenter) {
        const double balanced = balancedWidth(*m_lines, m_look, m_width, m_lineCount);
        m_lineCount = breakLines(*m_lines, m_look, balanced);
        for (int i = 0; i < m_lineCount; ++i) {
            QTextLine line = m_lines->lineAt(i);
            line.setPosition(line.position() + QPointF((m_width - balanced) / 2, 0));
        }
    }
    if (!divided || lastShown < 0 || m_lineCount < 2)
        return true;
    constexpr double fullEnough = 0.8;
    const bool loose = m_look.alignment == Qt::AlignJustify
        && m_lines->lineAt(m_lineCount - 2).naturalTextWidth() < fullEnough * m_width;
    const int begin = m_lines->lineAt(m_lineCount - 1).textStart();
    return begin == lastShown ? least < whole.size() || !loose
                              : begin < lastShown || !text[begin - 1].isLetterOrNumber();
}

QString hyphenated(const QString &text)
{
    if (!dictionary())
        return text;
    QString out;
    out.reserve(text.size() + text.size() / 4);
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (end > i) {
            // A hundred conventions say the same words.
            thread_local QCache<QString, QString> known(4'096);
            const QString token = text.mid(i, end - i);
            if (const QString *before = known.object(token)) {
                out += *before;
            } else {
                auto divided = std::make_unique<QString>();
                appendToken(*divided, token);
                out += *divided;
                known.insert(token, divided.release());
            }
        }
        for (i = end; i < text.size() && text[i].isSpace(); ++i)
            out += text[i];
    }
    return out;
}

QString typeset(QString text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\'') && text[i - 1].isLetter())
            text[i] = QChar(0x2019);
    }
    static const QRegularExpression glued(
        QStringLiteral(
            "\\b(?:(?:rep|prot)\\. (?=nn?\\.)|nn?\\. (?=\\S*\\d)|P\\. (?=IVA\\b)"
            "|(?:artt?\\.|articol[oi]|comm[ai]|co?\\.|pagg?\\.|pp?\\.|app\\.|int\\.|d\\.lgs\\.|d\\.p\\.r\\.|d\\.l\\.|"
            "l\\.|ore|euro) (?=\\d)"
            "|(?:lett\\.|letter[ae]) (?=\\p{L}{1,2}\\))|allegat[oi] (?=(?-i:\\p{Lu})\\b)"
            "|(?:sigg?\\.|sig\\.ra|dott\\.|dott\\.ssa|avv\\.|prof\\.|ing\\.|arch\\.|geom\\.) (?=(?-i:\\p{Lu})))"
            "|(?<=€) (?=\\d)|(?<=\\d) (?=%|€|m²)"
            "|(?<=\\d|°) "
            "(?=(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = glued.globalMatch(text); matches.hasNext();)
        text[matches.next().capturedEnd() - 1] = noBreakSpace;
    return text;
}

} // namespace insieme::documents
