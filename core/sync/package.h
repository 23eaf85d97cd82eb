// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/journal.h"
#include "core/sync/replay.h"

namespace insieme {

/// What a package says of itself; readable without the passphrase, protected against changes by it.
struct PackageHeader {
    QString consortium, consortiumName;
    QString desk, deskName;
    QString mainDesk, mainDeskName;
    qint64 epoch = 0; ///< how often the role of main desk was handed over
    qint64 number = 0; ///< of the packages that this desk made
    qint64 schema = 0;
    bool full = false; ///< can start a new desk
    qint64 from = 0; ///< of the main desk: the ordered entries (from, to]; of another desk: both are its base
    qint64 to = 0;
    QString fromCmd; ///< the entry at `from`
    QString startedFrom; ///< the full package this desk began with, "package N"
    QString made; ///< ISO instant
    QString pinnedDay; ///< of a sample consortium
    bool fromMain() const { return desk == mainDesk; }
};

struct PersonKey {
    QUuid person;
    QByteArray key;
};

struct Package {
    PackageHeader header;
    QList<JournalEntry> entries; ///< confirmed ones with their seq, in order
    QList<SyncConflict> conflicts; ///< of these entries
    QList<PersonKey> keys;
    QList<QUuid> forgotten;
    QHash<QString, QByteArray> blobs; ///< compressed content by SHA-256
    QList<QString> absentBlobs; ///< named by the entries, but left out on request
};

/// The file of a package: magic, version, header, payload, SHA-256 of all before it. With a passphrase the payload is
/// a libsodium secretstream under a key made by Argon2id, bound to the header.
Result<QByteArray> packageBytes(const Package &package, const QString &passphrase);
Done writePackage(const QString &path, const Package &package, const QString &passphrase);

/// The header alone; NotOurs, NewerFile or Damaged otherwise.
Result<PackageHeader> packageHeader(const QByteArray &bytes);
bool isEncrypted(const QByteArray &bytes);
/// Refused: the passphrase is missing or wrong.
Result<Package> parsePackage(const QByteArray &bytes, const QString &passphrase);
Result<Package> readPackage(const QString &path, const QString &passphrase);

/// The payload without its container; Damaged when it is not whole. Every entry's hash and changeset is checked.
QByteArray payloadBytes(const Package &package);
Done parsePayload(const QByteArray &payload, Package &package);

} // namespace insieme
