// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/frozen_content.h"

#include "core/papers/frozen_names.h"
#include "core/record/describe.h"

#include <array>
#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

// Deeds are read for decades: everything is kept by its name, and what is added to a kind of block is added here.

static_assert(frozen::blockKinds.size() == std::variant_size_v<Block>);

constexpr auto namesOf(Style)
{
    return std::array{"title", "subtitle", "heading", "article", "body", "small", "item", "annex"};
}

constexpr auto namesOf(PageBreak::Turn)
{
    return std::array{"same", "portrait", "landscape"};
}

constexpr auto namesOf(Lanes::Look)
{
    return std::array{"filled", "open", "hatched"};
}

constexpr auto namesOf(Paper)
{
    return std::array{"a4", "a3", "envelope_dl", "envelope_c5"};
}

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
    requires std::is_integral_v<T>
    static QJsonValue written(T value) { return static_cast<qint64>(value); }
    template<class T>
    requires std::is_enum_v<T>
    static QJsonValue written(T value) { return QLatin1String(namesOf(value)[static_cast<size_t>(value)]); }
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
        return QJsonArray{QLatin1String(frozen::blockKinds[value.index()].name),
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
        // What is empty needs no room.
        for (auto each = usual.m_json.begin(); each != usual.m_json.end(); ++each) {
            const QJsonValue none = each.value();
            const bool empty = none == QJsonValue(QString()) || none == QJsonValue(false) || none == QJsonArray();
            if (empty && writer.m_json.value(each.key()) == none)
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
    requires std::is_integral_v<T>
    static bool read(const QJsonValue &json, T &value)
    {
        value = static_cast<T>(json.toInteger());
        return json.isDouble();
    }
    template<class T>
    requires std::is_enum_v<T>
    static bool read(const QJsonValue &json, T &value)
    {
        const auto names = namesOf(value);
        for (size_t i = 0; i < names.size(); ++i) {
            if (json.toString() == QLatin1String(names[i])) {
                value = static_cast<T>(i);
                return true;
            }
        }
        return false;
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
        const QString wanted = array.at(0).toString();
        size_t kind = 0;
        return ((wanted == QLatin1String(frozen::blockKinds[kind++].name)
                 && read(array.at(1), value.template emplace<Kinds>()))
                || ...);
    }
    template<class T>
    requires requires(T &list)
    {
        list.push_back(*list.begin());
    } &&(!std::is_same_v<T, QString>)static bool read(const QJsonValue &json, T &list)
    {
        const QJsonArray array = json.toArray();
        list.clear();
        for (const auto &each : array) {
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
    static_assert(arity<Run>() == 7);
    with(frozen::text, run.text);
    with("bold", run.bold);
    with("italic", run.italic);
    with(frozen::field, run.field);
    with(frozen::missing, run.missing);
    with("note", run.note);
    with(frozen::isPublic, run.isPublic);
}

template<class W> void members(Paragraph &paragraph, W &with)
{
    static_assert(arity<Paragraph>() == 5);
    with("style", paragraph.style);
    with("runs", paragraph.runs);
    with("marker", paragraph.marker);
    with("level", paragraph.level);
    with("keep", paragraph.keepWithNext);
}

template<class W> void members(TableColumn &column, W &with)
{
    static_assert(arity<TableColumn>() == 2);
    with("width", column.width);
    with("right", column.right);
}

template<class W> void members(Span &span, W &with)
{
    static_assert(arity<Span>() == 4);
    with("row", span.row);
    with("column", span.column);
    with("columns", span.columns);
    with("rows", span.rows);
}

template<class W> void members(Table &table, W &with)
{
    static_assert(arity<Table>() == 4);
    with("columns", table.columns);
    with("rows", table.rows);
    with("total", table.totalRow);
    with("spans", table.spans);
}

template<class W> void members(Signatures::Party &party, W &with)
{
    static_assert(arity<Signatures::Party>() == 3);
    with("name", party.name);
    with("capacity", party.capacity);
    with("signer", party.signer);
}

template<class W> void members(Signatures &signatures, W &with)
{
    static_assert(arity<Signatures>() == 1);
    with("parties", signatures.parties);
}

template<class W> void members(References &references, W &with)
{
    static_assert(arity<References>() == 2);
    with("lines", references.lines);
    with("framed", references.framed);
}

template<class W> void members(Lanes::Bar &bar, W &with)
{
    static_assert(arity<Lanes::Bar>() == 6);
    with("from", bar.from);
    with("to", bar.to);
    with("row", bar.row);
    with("rows", bar.rows);
    with("text", bar.text);
    with("look", bar.look);
}

template<class W> void members(Lanes::Lane &lane, W &with)
{
    static_assert(arity<Lanes::Lane>() == 4);
    with("name", lane.name);
    with("note", lane.note);
    with("rows", lane.rows);
    with("bars", lane.bars);
}

template<class W> void members(Lanes::Column &column, W &with)
{
    static_assert(arity<Lanes::Column>() == 2);
    with("day", column.day);
    with("text", column.text);
}

template<class W> void members(Lanes &lanes, W &with)
{
    static_assert(arity<Lanes>() == 4);
    with("days", lanes.days);
    with("today", lanes.today);
    with("columns", lanes.columns);
    with("lanes", lanes.lanes);
}

template<class W> void members(PageBreak &page, W &with)
{
    static_assert(arity<PageBreak>() == 1);
    with("turn", page.turn);
}

template<class W> void members(Contents &contents, W &with)
{
    static_assert(arity<Contents>() == 1);
    with("title", contents.title);
}

template<class W> void members(Bilingual &bilingual, W &with)
{
    static_assert(arity<Bilingual>() == 3);
    with("pairs", bilingual.pairs);
    with("left", bilingual.leftLanguage);
    with("right", bilingual.rightLanguage);
}

template<class W> void members(Picture &picture, W &with)
{
    static_assert(arity<Picture>() == 3);
    with(frozen::image, picture.image);
    with("width", picture.width);
    with("caption", picture.caption);
}

template<class W> void members(QrCode &code, W &with)
{
    static_assert(arity<QrCode>() == 3);
    with("text", code.text);
    with("caption", code.caption);
    with("side", code.side);
}

template<class W> void members(Chart::Bar &bar, W &with)
{
    static_assert(arity<Chart::Bar>() == 3);
    with("label", bar.label);
    with("text", bar.text);
    with("value", bar.value);
}

template<class W> void members(Chart &chart, W &with)
{
    static_assert(arity<Chart>() == 2);
    with("title", chart.title);
    with("bars", chart.bars);
}

template<class W> void members(Placed::Text &text, W &with)
{
    static_assert(arity<Placed::Text>() == 4);
    with("area", text.area);
    with("lines", text.lines);
    with("points", text.points);
    with("centred", text.centred);
}

template<class W> void members(Placed &placed, W &with)
{
    static_assert(arity<Placed>() == 1);
    with("texts", placed.texts);
}

template<class W> void members(Content &content, W &with)
{
    static_assert(arity<Content>() == 13);
    with("title", content.title);
    with("subject", content.subject);
    with("author", content.author);
    with("letterhead", content.letterhead);
    with("logo", content.logo);
    with(frozen::blocks, content.blocks);
    with("draft", content.draft);
    with("landscape", content.landscape);
    with("paper", content.paper);
    with("footer", content.footer);
    with("written_at", content.writtenAt);
    with("id", content.id);
    with("english", content.english);
}

} // namespace

QJsonObject frozenContent(const Content &content)
{
    QJsonObject frozen = Writer::written(content).toObject();
    frozen[QLatin1String("version")] = 1;
    return frozen;
}

Result<Content> contentOf(const QJsonObject &frozen)
{
    Content content;
    if (frozen.value(QLatin1String("version")).toInt() != 1 || !Reader::read(frozen, content) || content.blocks.empty())
        return fail(Error::Code::Damaged, Texts::tr("The frozen text of the document cannot be read."));
    return content;
}

} // namespace insieme::documents
