// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/frozen_content.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Each kind of block names its members once, for both ways.
class Writer {
public:
    template<class T> void operator()(const char *name, const T &value)
    {
        m_json[QLatin1String(name)] = written(value);
    }
    static QJsonValue written(const QString &value) { return value; }
    static QJsonValue written(bool value) { return value; }
    static QJsonValue written(double value) { return value; }
    template<class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static QJsonValue written(T value) { return static_cast<qint64>(value); }
    static QJsonValue written(const QRectF &area)
    {
        return QJsonArray{area.x(), area.y(), area.width(), area.height()};
    }
    static QJsonValue written(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
    static QJsonValue written(const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : QJsonValue(); }
    static QJsonValue written(const QImage &image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return QString::fromLatin1(bytes.toBase64());
    }
    template<class A, class B> static QJsonValue written(const std::pair<A, B> &pair)
    {
        return QJsonArray{written(pair.first), written(pair.second)};
    }
    template<class... Kinds> static QJsonValue written(const std::variant<Kinds...> &value)
    {
        return QJsonArray{static_cast<qint64>(value.index()),
                          std::visit([](const auto &held) { return written(held); }, value)};
    }
    template<class T>
    requires requires(const T &list)
    {
        list.begin();
    } &&(!std::is_same_v<T, QString>)static QJsonValue written(const T &list)
    {
        QJsonArray array;
        for (const auto &each : list)
            array.append(written(each));
        return array;
    }
    template<class T>
    requires requires(T &value, Writer &writer) { members(value, writer); }
    static QJsonValue written(const T &value)
    {
        Writer writer, usual;
        T plain{};
        members(const_cast<T &>(value), writer);
        members(plain, usual);
        // What is as it mostly is needs no room.
        for (auto each = usual.m_json.begin(); each != usual.m_json.end(); ++each) {
            if (writer.m_json.value(each.key()) == each.value())
                writer.m_json.remove(each.key());
        }
        return writer.m_json;
    }

private:
    QJsonObject m_json;
};

class Reader {
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }
    template<class T> void operator()(const char *name, T &value)
    {
        if (m_json.contains(QLatin1String(name)))
            m_good &= read(m_json.value(QLatin1String(name)), value);
    }
    static bool read(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
    static bool read(const QJsonValue &json, double &value)
    {
        value = json.toDouble();
        return json.isDouble();
    }
    template<class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static bool read(const QJsonValue &json, T &value)
    {
        value = static_cast<T>(json.toInteger());
        return json.isDouble();
    }
    static bool read(const QJsonValue &json, QRectF &area)
    {
        const QJsonArray array = json.toArray();
        area = {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble()};
        return array.size() == 4;
    }
    static bool read(const QJsonValue &json, QUuid &id)
    {
        id = QUuid::fromString(json.toString());
        return json.isString();
    }
    static bool read(const QJsonValue &json, QDateTime &at)
    {
        at = json.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC);
        return json.isNull() || json.isDouble();
    }
    static bool read(const QJsonValue &json, QImage &image)
    {
        image = QImage::fromData(QByteArray::fromBase64(json.toString().toLatin1()), "PNG");
        return !image.isNull();
    }
    template<class A, class B> static bool read(const QJsonValue &json, std::pair<A, B> &pair)
    {
        const QJsonArray array = json.toArray();
        return array.size() == 2 && read(array.at(0), pair.first) && read(array.at(1), pair.second);
    }
    template<class... Kinds> static bool read(const QJsonValue &json, std::variant<Kinds...> &value)
    {
        const QJsonArray array = json.toArray();
        const qint64 wanted = array.at(0).toInteger(-1);
        qint64 kind = 0;
        return ((kind++ == wanted && read(array.at(1), value.template emplace<Kinds>())) || ...);
    }
    template<class T>
    requires requires(T &list)
    {
        list.push_back(*list.begin());
    } &&(!std::is_same_v<T, QString>)static bool read(const QJsonValue &json, T &list)
    {
        const QJsonArray array = json.toArray();
        list.clear();
        for (const QJsonValue &each : array) {
            typename T::value_type value{};
            if (!read(each, value))
                return false;
            list.push_back(std::move(value));
        }
        return json.isArray();
    }
    template<class T>
    requires requires(T &value, Reader &reader) { members(value, reader); }
    static bool read(const QJsonValue &json, T &value)
    {
        Reader reader(json.toObject());
        members(value, reader);
        return json.isObject() && reader.m_good;
    }

private:
    QJsonObject m_json;
    bool m_good = true;
};

template<class W> void members(Run &run, W &with)
{
    with("text", run.text);
    with("bold", run.bold);
    with("italic", run.italic);
    with("field", run.field);
    with("missing", run.missing);
    with("note", run.note);
}

template<class W> void members(Paragraph &paragraph, W &with)
{
    with("style", paragraph.style);
    with("runs", paragraph.runs);
    with("marker", paragraph.marker);
    with("level", paragraph.level);
    with("keep", paragraph.keepWithNext);
}

template<class W> void members(TableColumn &column, W &with)
{
    with("width", column.width);
    with("right", column.right);
}

template<class W> void members(Span &span, W &with)
{
    with("row", span.row);
    with("column", span.column);
    with("columns", span.columns);
    with("rows", span.rows);
}

template<class W> void members(Table &table, W &with)
{
    with("columns", table.columns);
    with("rows", table.rows);
    with("total", table.totalRow);
    with("spans", table.spans);
}

template<class W> void members(Signatures::Party &party, W &with)
{
    with("name", party.name);
    with("capacity", party.capacity);
    with("signer", party.signer);
}

template<class W> void members(Signatures &signatures, W &with)
{
    with("parties", signatures.parties);
}

template<class W> void members(References &references, W &with)
{
    with("lines", references.lines);
    with("framed", references.framed);
}

template<class W> void members(Lanes::Bar &bar, W &with)
{
    with("from", bar.from);
    with("to", bar.to);
    with("row", bar.row);
    with("rows", bar.rows);
    with("text", bar.text);
    with("look", bar.look);
}

template<class W> void members(Lanes::Lane &lane, W &with)
{
    with("name", lane.name);
    with("note", lane.note);
    with("rows", lane.rows);
    with("bars", lane.bars);
}

template<class W> void members(Lanes::Column &column, W &with)
{
    with("day", column.day);
    with("text", column.text);
}

template<class W> void members(Lanes &lanes, W &with)
{
    with("days", lanes.days);
    with("today", lanes.today);
    with("columns", lanes.columns);
    with("lanes", lanes.lanes);
}

template<class W> void members(PageBreak &page, W &with)
{
    with("turn", page.turn);
}

template<class W> void members(Contents &contents, W &with)
{
    with("title", contents.title);
}

template<class W> void members(Bilingual &bilingual, W &with)
{
    with("pairs", bilingual.pairs);
    with("left", bilingual.leftLanguage);
    with("right", bilingual.rightLanguage);
}

template<class W> void members(Picture &picture, W &with)
{
    with("image", picture.image);
    with("width", picture.width);
    with("caption", picture.caption);
}

template<class W> void members(QrCode &code, W &with)
{
    with("text", code.text);
    with("caption", code.caption);
    with("side", code.side);
}

template<class W> void members(Chart::Bar &bar, W &with)
{
    with("label", bar.label);
    with("text", bar.text);
    with("value", bar.value);
}

template<class W> void members(Chart &chart, W &with)
{
    with("title", chart.title);
    with("bars", chart.bars);
}

template<class W> void members(Placed::Text &text, W &with)
{
    with("area", text.area);
    with("lines", text.lines);
    with("points", text.points);
    with("centred", text.centred);
}

template<class W> void members(Placed &placed, W &with)
{
    with("texts", placed.texts);
}

template<class W> void members(Content &content, W &with)
{
    with("title", content.title);
    with("subject", content.subject);
    with("author", content.author);
    with("letterhead", content.letterhead);
    with("blocks", content.blocks);
    with("draft", content.draft);
    with("landscape", content.landscape);
    with("paper", content.paper);
    with("footer", content.footer);
    with("written_at", content.writtenAt);
    with("id", content.id);
}

} // namespace

QJsonObject frozenContent(const Content &content)
{
    return Writer::written(content).toObject();
}

Result<Content> contentOf(const QJsonObject &frozen)
{
    Content content;
    if (!Reader::read(frozen, content) || content.blocks.empty())
        return fail(Error::Code::Damaged, Texts::tr("The frozen text of the document cannot be read."));
    return content;
}

} // namespace insieme::documents
