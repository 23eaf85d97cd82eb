// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <memory>
#include <QIODevice>
#include <QXmlStreamReader>

struct zip;

namespace insieme::exchange {

/// A zip archive opened for reading, from a file or from memory.
class Archive {
public:
    static Result<Archive> open(const QString &path);
    static Result<Archive> open(const QByteArray &content);
    Archive(Archive &&other) noexcept
        : m_zip(std::exchange(other.m_zip, nullptr))
        , m_content(std::move(other.m_content))
    {
    }
    Archive(const Archive &) = delete;
    ~Archive();

    /// Position of an entry; -1 when there is none. Upper and lower case are the same.
    qint64 find(const QString &name) const;
    zip *handle() const { return m_zip; }

private:
    Archive() = default;
    Done checkEntries() const;
    zip *m_zip = nullptr;
    QByteArray m_content;
};

/// One XML part of an archive, read as a stream. What a hostile file could use to fill the memory is refused while it
/// is read: parts that unpack to more than `limit` bytes, document types, endless texts and attributes, deep nesting.
class XmlPart {
public:
    /// `entry` as given by Archive::find.
    XmlPart(const Archive &archive, qint64 entry, qint64 limit);
    ~XmlPart();

    QXmlStreamReader &xml() { return m_xml; }
    /// The next start element at any depth; false at the end and after a mistake.
    bool nextStart();
    /// As QXmlStreamReader::readNext, counting the depth.
    QXmlStreamReader::TokenType next();
    int depth() const { return m_depth; }
    bool ended() const; ///< at the end or after a mistake
    bool failed() const;
    /// Why reading ended early, for people.
    QString problem() const;

private:
    class Device;
    std::unique_ptr<Device> m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace insieme::exchange
