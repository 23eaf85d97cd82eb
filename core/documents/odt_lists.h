// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <QXmlStreamWriter>
#include <vector>

namespace insieme::documents {

/// What stands before an item when a word processor can count it itself: a list style of styles.xml and, unless it is
/// a dash, a number from 1. Nothing for other words.
struct OdtMark {
    QString list;
    int number = 0;
};
std::optional<OdtMark> odtMarkOf(const QString &marker);

/// The list styles that marks name, in styles.xml.
void writeOdtListStyles(QXmlStreamWriter &xml);

/// The lists of content.xml: inside each other, and counting as the deed does.
class OdtLists {
public:
    explicit OdtLists(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }
    /// Its paragraph is written next. `level`: 0 for the outer lists.
    void beginItem(const OdtMark &mark, int level);
    /// Lists inside more than `depth` others; before anything that is no item, all of them.
    void close(size_t depth = 0);

private:
    void open(const QString &style, bool goesOn);

    /// The inner ones in the last item of the outer ones.
    struct List {
        QString style;
        int last = 0; ///< number of its last item
        bool holdsList = false; ///< its last item has one already
    };
    struct Counted {
        QString id;
        int last = 0;
    };
    QXmlStreamWriter &m_xml;
    std::vector<List> m_open;
    std::map<QString, Counted> m_counted; ///< by style: the outer list that may go on after other blocks
    int m_count = 0;
};

} // namespace insieme::documents
