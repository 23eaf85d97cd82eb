// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_bookmarks.h"

#include <map>
#include <optional>
#include <QRegularExpression>

namespace insieme::documents {
namespace {

QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode() + 0x10000, 16).right(4).toUpper();
    return hex + '>';
}

/// What an update needs to know of the file.
struct FileForm {
    qint64 xref = 0, size = 0, root = 0;
    QByteArray trailer; ///< between its brackets
    std::vector<qint64> offsets; ///< of the objects

    static std::optional<FileForm> of(const QByteArray &pdf)
    {
        FileForm form;
        const qsizetype start = pdf.lastIndexOf("startxref"), trailer = pdf.lastIndexOf("trailer", start);
        if (start < 0 || trailer < 0)
            return {};
        form.xref = pdf.mid(start + 9, 30).trimmed().split('\n').front().toLongLong();
        const qsizetype open = pdf.indexOf("<<", trailer), close = pdf.lastIndexOf(">>", start);
        if (open < 0 || close < open)
            return {};
        form.trailer = pdf.mid(open + 2, close - open - 2);
        form.size = number(form.trailer, "/Size");
        form.root = number(form.trailer, "/Root");
        qsizetype at = pdf.indexOf("0000000000", form.xref);
        if (pdf.mid(form.xref, 4) != "xref" || at < 0 || form.size <= 0 || at + form.size * entryLength > pdf.size())
            return {};
        for (qint64 i = 0; i < form.size; ++i, at += entryLength)
            form.offsets.push_back(pdf.mid(at, 10).toLongLong());
        return form;
    }

    /// Between the brackets of the object's dictionary.
    QByteArray dictionary(const QByteArray &pdf, qint64 id) const
    {
        if (id <= 0 || id >= static_cast<qint64>(offsets.size()))
            return {};
        const qsizetype at = offsets[static_cast<size_t>(id)], end = pdf.indexOf("endobj", at);
        const qsizetype open = pdf.indexOf("<<", at), close = pdf.lastIndexOf(">>", end);
        return open < 0 || close < open || end < 0 ? QByteArray() : pdf.mid(open + 2, close - open - 2);
    }

    static qint64 number(const QByteArray &dictionary, const char *key)
    {
        const qsizetype at = dictionary.indexOf(key);
        if (at < 0)
            return 0;
        const QByteArray rest = dictionary.mid(at + static_cast<qsizetype>(qstrlen(key))).trimmed();
        qsizetype end = 0;
        while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9')
            ++end;
        return rest.left(end).toLongLong();
    }

    static constexpr qsizetype entryLength = 20;
};

struct Node {
    qint64 parent = 0, previous = 0, next = 0, first = 0, last = 0, count = 0;
};

} // namespace

QByteArray bookmarkUpdate(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    const auto form = FileForm::of(pdf);
    if (bookmarks.empty() || !form)
        return {};
    const QByteArray catalog = form->dictionary(pdf, form->root);
    const QByteArray pageTree = form->dictionary(pdf, FileForm::number(catalog, "/Pages"));
    const qsizetype kids = pageTree.indexOf("/Kids");
    if (catalog.isEmpty() || kids < 0)
        return {};
    std::vector<QByteArray> pages;
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const qsizetype from = pageTree.indexOf('[', kids), to = pageTree.indexOf(']', kids);
    for (auto all = reference.globalMatch(QString::fromLatin1(pageTree.mid(from, to - from))); all.hasNext();)
        pages.push_back(all.next().captured().toLatin1());

    // Bookmarks hang below the last one before them of a lower level.
    const qint64 outline = form->size, firstItem = outline + 1;
    std::map<qint64, Node> nodes;
    nodes[outline];
    std::vector<std::pair<int, qint64>> open{{0, outline}};
    for (size_t i = 0; i < bookmarks.size(); ++i) {
        const qint64 id = firstItem + static_cast<qint64>(i);
        while (open.size() > 1 && open.back().first >= bookmarks[i].level)
            open.pop_back();
        Node &parent = nodes[open.back().second];
        Node &node = nodes[id];
        node.parent = open.back().second;
        node.previous = parent.last;
        if (parent.last)
            nodes[parent.last].next = id;
        else
            parent.first = id;
        parent.last = id;
        for (const auto &above : open)
            ++nodes[above.second].count;
        open.emplace_back(bookmarks[i].level, id);
    }

    QByteArray out;
    if (!pdf.endsWith('\n'))
        out += '\n';
    std::map<qint64, qsizetype> written;
    const auto object = [&](qint64 id, const QByteArray &dictionary) {
        written[id] = pdf.size() + out.size();
        out += QByteArray::number(id) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    };
    const auto entry = [](const char *key, qint64 id) {
        return id ? QByteArray("\n") + key + ' ' + QByteArray::number(id) + " 0 R" : QByteArray();
    };
    object(form->root, catalog + "/Outlines " + QByteArray::number(outline) + " 0 R\n/PageMode /UseOutlines\n");
    for (const auto &[id, node] : nodes) {
        QByteArray dictionary = entry("/First", node.first) + entry("/Last", node.last);
        if (id == outline) {
            dictionary.prepend("\n/Type /Outlines");
        } else {
            const PdfBookmark &bookmark = bookmarks[static_cast<size_t>(id - firstItem)];
            if (bookmark.page < 0 || static_cast<size_t>(bookmark.page) >= pages.size())
                return {};
            dictionary += "\n/Title " + textString(bookmark.text.left(200)) + entry("/Parent", node.parent)
                + entry("/Prev", node.previous) + entry("/Next", node.next) + "\n/Dest ["
                + pages[static_cast<size_t>(bookmark.page)] + " /XYZ 0 " + QByteArray::number(bookmark.top, 'f', 2)
                + " null]";
        }
        if (node.count)
            dictionary += "\n/Count " + QByteArray::number(node.count);
        object(id, dictionary + '\n');
    }
    const qsizetype table = pdf.size() + out.size();
    out += "xref\n";
    const auto line = [&](qsizetype offset) {
        return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    };
    out += QByteArray::number(form->root) + " 1\n" + line(written[form->root]);
    out += QByteArray::number(outline) + ' ' + QByteArray::number(nodes.size()) + '\n';
    for (const auto &[id, node] : nodes)
        out += line(written[id]);
    QByteArray trailer = form->trailer;
    trailer.replace("/Size " + QByteArray::number(form->size),
                    "/Size " + QByteArray::number(form->size + static_cast<qint64>(nodes.size())));
    out += "trailer\n<<" + trailer + "/Prev " + QByteArray::number(form->xref) + "\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

} // namespace insieme::documents
