// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt_lists.h"

#include "core/documents/odt_body.h"

#include <QRegularExpression>

namespace insieme::documents {
namespace {

/// Of three levels, each as the pages indent it. `format`: of its numbers; empty: a dash.
void listStyle(QXmlStreamWriter &xml, const char *name, const QString &format)
{
    const auto attribute = [&xml](const QString &space, const char *key, const QString &value) {
        xml.writeAttribute(space, QLatin1String(key), value);
    };
    xml.writeStartElement(OdtBody::text, QStringLiteral("list-style"));
    attribute(OdtBody::style, "name", QLatin1String(name));
    for (int level = 1; level <= 3; ++level) {
        if (format.isEmpty()) {
            xml.writeStartElement(OdtBody::text, QStringLiteral("list-level-style-bullet"));
            attribute(OdtBody::text, "bullet-char", QStringLiteral("–"));
        } else {
            xml.writeStartElement(OdtBody::text, QStringLiteral("list-level-style-number"));
            attribute(OdtBody::style, "num-format", format);
            attribute(OdtBody::style, "num-suffix",
                      format == QLatin1String("1") ? QStringLiteral(".") : QStringLiteral(")"));
            if (format != QLatin1String("1"))
                attribute(OdtBody::style, "num-letter-sync", QStringLiteral("true"));
        }
        attribute(OdtBody::text, "level", QString::number(level));
        xml.writeStartElement(OdtBody::style, QStringLiteral("list-level-properties"));
        attribute(OdtBody::text, "list-level-position-and-space-mode", QStringLiteral("label-alignment"));
        xml.writeEmptyElement(OdtBody::style, QStringLiteral("list-level-label-alignment"));
        attribute(OdtBody::text, "label-followed-by", QStringLiteral("listtab"));
        attribute(OdtBody::text, "list-tab-stop-position", mm(7.0 * level));
        attribute(OdtBody::fo, "margin-left", mm(7.0 * level));
        attribute(OdtBody::fo, "text-indent", mm(-7));
        xml.writeEndElement();
        if (format.isEmpty()) {
            xml.writeEmptyElement(OdtBody::style, QStringLiteral("text-properties"));
            attribute(OdtBody::style, "font-name", QStringLiteral("Liberation Serif"));
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

std::optional<OdtMark> odtMarkOf(const QString &marker)
{
    if (marker == QStringLiteral("–"))
        return OdtMark{QStringLiteral("Dashes")};
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:([1-9]\\d{0,3})\\.|(([a-z])\\3*|([A-Z])\\4*)\\))\\z"));
    const QRegularExpressionMatch match = pattern.match(marker);
    if (!match.hasMatch())
        return {};
    if (!match.captured(1).isEmpty())
        return OdtMark{QStringLiteral("Clauses"), match.captured(1).toInt()};
    const QString letters = match.captured(2);
    const QChar letter = letters.at(0);
    return OdtMark{letter.isLower() ? QStringLiteral("Letters") : QStringLiteral("Capitals"),
                   static_cast<int>(letters.size() - 1) * 26 + letter.toLower().unicode() - 'a' + 1};
}

void writeOdtListStyles(QXmlStreamWriter &xml)
{
    listStyle(xml, "Clauses", QStringLiteral("1"));
    listStyle(xml, "Letters", QStringLiteral("a"));
    listStyle(xml, "Capitals", QStringLiteral("A"));
    listStyle(xml, "Dashes", {});
}

/// `goesOn`: an outer one counts on from the one before it of the same style.
void OdtLists::open(const QString &style, bool goesOn)
{
    const bool outer = m_open.empty();
    m_xml.writeStartElement(OdtBody::text, QStringLiteral("list"));
    m_xml.writeAttribute(OdtBody::text, QStringLiteral("style-name"), style);
    List opened{style};
    if (outer) {
        Counted &before = m_counted[style];
        const QString id = QStringLiteral("list%1").arg(++m_count);
        m_xml.writeAttribute(QStringLiteral("xml:id"), id);
        if (goesOn && !before.id.isEmpty()) {
            m_xml.writeAttribute(OdtBody::text, QStringLiteral("continue-list"), before.id);
            opened.last = before.last;
        }
        before = {id, opened.last};
    } else if (std::exchange(m_open.back().holdsList, true)) {
        opened.last = -1; // whatever comes first, its number is said
    }
    m_open.push_back(opened);
}

void OdtLists::close(size_t depth)
{
    for (; m_open.size() > depth; m_open.pop_back()) {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
}

void OdtLists::beginItem(const OdtMark &mark, int level)
{
    const size_t depth = static_cast<size_t>(level) + 1;
    close(depth);
    if (m_open.size() == depth && m_open.back().style != mark.list)
        close(depth - 1);
    if (m_open.size() == depth) {
        m_xml.writeEndElement(); // the item before
        // The same list counts anew only where the deed does: after an empty line, or for another article.
        if (mark.number == 1 && m_open.back().last > 0) {
            m_xml.writeEndElement();
            m_open.pop_back();
        }
    }
    while (m_open.size() < depth) {
        const bool inner = m_open.size() + 1 == depth;
        open(inner ? mark.list : QStringLiteral("Clauses"),
             !inner || (mark.number > 1 && mark.number == m_counted[mark.list].last + 1));
        if (!inner)
            m_xml.writeStartElement(OdtBody::text, QStringLiteral("list-item"));
    }
    List &list = m_open.back();
    m_xml.writeStartElement(OdtBody::text, QStringLiteral("list-item"));
    // Italian letters leave some out, and lists go on after tables.
    if (mark.number > 0 && mark.number != list.last + 1)
        m_xml.writeAttribute(OdtBody::text, QStringLiteral("start-value"), QString::number(mark.number));
    list.last = mark.number;
    list.holdsList = false;
    if (depth == 1)
        m_counted[list.style].last = mark.number;
}

} // namespace insieme::documents
