// SPDX-License-Identifier: GPL-3.0-or-later
// The payload of a package. The container around it is package_file.cpp.
#include "core/sync/package.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(Error::Code::Damaged, Texts::tr("This package is damaged. Nothing was changed; ask for it again."),
                QLatin1String(detail));
}

QDataStream &operator<<(QDataStream &out, const JournalEntry &entry)
{
    return out << entry.cmd << entry.seq << entry.desk << entry.operatorId << entry.at << entry.label << entry.arguments
               << entry.reason << entry.schemaVersion << qint32(entry.kind) << entry.undoOf << entry.atomic
               << qint32(entry.status) << entry.stored << entry.original << entry.sha256;
}

QDataStream &operator>>(QDataStream &in, JournalEntry &entry)
{
    qint32 kind = 0, status = 0;
    in >> entry.cmd >> entry.seq >> entry.desk >> entry.operatorId >> entry.at >> entry.label >> entry.arguments
        >> entry.reason >> entry.schemaVersion >> kind >> entry.undoOf >> entry.atomic >> status >> entry.stored
        >> entry.original >> entry.sha256;
    if (kind < 0 || kind > qint32(StepKind::Forgotten) || status < 0 || status > qint32(EntryStatus::Absorbed))
        in.setStatus(QDataStream::ReadCorruptData);
    entry.kind = static_cast<StepKind>(kind);
    entry.status = static_cast<EntryStatus>(status);
    return in;
}

QDataStream &operator<<(QDataStream &out, const SyncConflict &conflict)
{
    return out << conflict.id << conflict.cmd << conflict.kind << conflict.table << conflict.pk << conflict.column
               << conflict.base << conflict.mine << conflict.theirs << conflict.note;
}

QDataStream &operator>>(QDataStream &in, SyncConflict &conflict)
{
    return in >> conflict.id >> conflict.cmd >> conflict.kind >> conflict.table >> conflict.pk >> conflict.column
        >> conflict.base >> conflict.mine >> conflict.theirs >> conflict.note;
}

QDataStream &operator<<(QDataStream &out, const PersonKey &key)
{
    return out << key.person << key.key;
}

QDataStream &operator>>(QDataStream &in, PersonKey &key)
{
    return in >> key.person >> key.key;
}

/// A list whose length is a promise, not an order to allocate.
template<class T> void readList(QDataStream &in, QList<T> &list)
{
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T item;
        in >> item;
        list.append(std::move(item));
    }
}

template<class T> void writeList(QDataStream &out, const QList<T> &list)
{
    out << qint32(list.size());
    for (const T &item : list)
        out << item;
}

bool readable(const QByteArray &stored)
{
    const auto changeset = unpacked(stored);
    return changeset && isWellFormed(*changeset);
}

} // namespace

QByteArray payloadBytes(const Package &package)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    writeList(out, package.entries);
    writeList(out, package.conflicts);
    writeList(out, package.keys);
    writeList(out, package.forgotten);
    writeList(out, package.absentBlobs);
    QStringList names = package.blobs.keys();
    names.sort();
    out << qint32(names.size());
    for (const QString &name : names)
        out << name << package.blobs[name];
    return payload;
}

Done parsePayload(const QByteArray &payload, Package &package)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_0);
    readList(in, package.entries);
    readList(in, package.conflicts);
    readList(in, package.keys);
    readList(in, package.forgotten);
    readList(in, package.absentBlobs);
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString name;
        QByteArray content;
        in >> name >> content;
        package.blobs.insert(name, content);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return damaged("payload");
    for (const JournalEntry &entry : package.entries) {
        if (!entry.isSound())
            return damaged("hash of an entry");
        if (!readable(entry.stored) || (!entry.original.isEmpty() && !readable(entry.original)))
            return damaged("changeset of an entry");
    }
    for (auto blob = package.blobs.cbegin(); blob != package.blobs.cend(); ++blob) {
        const bool nothing = *blob == QByteArray(4, '\0'); // what an empty file is compressed to
        const auto content = nothing ? Result<QByteArray>(QByteArray()) : unpacked(QByteArray(1, '\1') + *blob);
        if (!content
            || QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex())
                != blob.key())
            return damaged("attachment");
    }
    return {};
}

} // namespace insieme
