// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/held_file.h"
#include "core/base/whole_file.h"
#include "core/sync/package.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <sodium.h>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr char magic[] = "INSIEMEPACKAGE"; // with its zero: 15 bytes
constexpr qsizetype magicSize = sizeof magic;
constexpr quint8 formatVersion = 1; // fixes the parameters of Argon2id, too
constexpr qsizetype digestSize = 32;
constexpr qsizetype headerLimit = qsizetype(64) * 1024;
constexpr qsizetype chunk = qsizetype(64) * 1024;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
/// zlib cannot do better than this; whoever promises more wants the memory of this computer.
constexpr qint64 largestRatio = 1100;

enum Protection : quint8 { Plain = 0, Passphrase = 1 };

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(Error::Code::Damaged, Texts::tr("This package is damaged. Nothing was changed; ask for it again."),
                QLatin1String(detail));
}

QByteArray headerJson(const PackageHeader &h)
{
    const QJsonObject object{{QStringLiteral("consortium"), h.consortium},
                             {QStringLiteral("consortium_name"), h.consortiumName},
                             {QStringLiteral("desk"), h.desk},
                             {QStringLiteral("desk_name"), h.deskName},
                             {QStringLiteral("main_desk"), h.mainDesk},
                             {QStringLiteral("main_desk_name"), h.mainDeskName},
                             {QStringLiteral("epoch"), h.epoch},
                             {QStringLiteral("number"), h.number},
                             {QStringLiteral("schema"), h.schema},
                             {QStringLiteral("full"), h.full},
                             {QStringLiteral("from"), h.from},
                             {QStringLiteral("to"), h.to},
                             {QStringLiteral("from_cmd"), h.fromCmd},
                             {QStringLiteral("started_from"), h.startedFrom},
                             {QStringLiteral("made"), h.made},
                             {QStringLiteral("today"), h.pinnedDay}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PackageHeader> headerOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    PackageHeader h;
    const auto text = [&](const char *name) { return document[QLatin1String(name)].toString().left(500); };
    const auto number = [&](const char *name) { return document[QLatin1String(name)].toInteger(-1); };
    h.consortium = text("consortium");
    h.consortiumName = text("consortium_name");
    h.desk = text("desk");
    h.deskName = text("desk_name");
    h.mainDesk = text("main_desk");
    h.mainDeskName = text("main_desk_name");
    h.epoch = number("epoch");
    h.number = number("number");
    h.schema = number("schema");
    h.full = document[QLatin1String("full")].toBool();
    h.from = number("from");
    h.to = number("to");
    h.fromCmd = text("from_cmd");
    h.startedFrom = text("started_from");
    h.made = text("made");
    h.pinnedDay = text("today");
    for (const QString &id : {h.consortium, h.desk, h.mainDesk}) {
        if (QUuid::fromString(id).isNull())
            return std::nullopt;
    }
    if (h.epoch < 0 || h.number < 1 || h.schema < 1 || h.from < 0 || h.to < h.from)
        return std::nullopt;
    return h;
}

struct Container {
    PackageHeader header;
    quint8 protection = Plain;
    QByteArray head; ///< everything up to the end of the header: what a passphrase also protects
    QByteArray body;
};

Result<Container> openContainer(const QByteArray &bytes)
{
    if (bytes.size() < magicSize || !bytes.startsWith(QByteArray::fromRawData(magic, magicSize)))
        return fail(Error::Code::NotOurs, Texts::tr("This file is not a package of Insieme. Nothing was changed."));
    if (bytes.size() < magicSize + 6)
        return damaged("length");
    const auto version = static_cast<quint8>(bytes[magicSize]);
    if (version != formatVersion)
        return fail(Error::Code::NewerFile,
                    Texts::tr("This package was made by a newer Insieme. Nothing was changed; bring this program up to "
                              "date first."));
    if (bytes.size() < magicSize + 6 + digestSize
        || QCryptographicHash::hash(bytes.left(bytes.size() - digestSize), QCryptographicHash::Sha256)
            != bytes.right(digestSize))
        return damaged("checksum");
    Container container;
    container.protection = static_cast<quint8>(bytes[magicSize + 1]);
    const qint64 headerSize = qFromBigEndian<quint32>(bytes.constData() + magicSize + 2);
    const qsizetype headEnd = magicSize + 6 + headerSize;
    if (container.protection > Passphrase || headerSize > headerLimit || headEnd + digestSize > bytes.size())
        return damaged("header");
    const auto header = headerOf(bytes.mid(magicSize + 6, headerSize));
    if (!header)
        return damaged("header");
    container.header = *header;
    container.head = bytes.left(headEnd);
    container.body = bytes.mid(headEnd, bytes.size() - digestSize - headEnd);
    return container;
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

Result<QByteArray> keyOf(const QString &passphrase, const QByteArray &salt)
{
    // Composed in one way, so that it does not matter on which keyboard it was typed.
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    if (sodium_init() < 0
        || crypto_pwhash(bytesOf(key), static_cast<unsigned long long>(key.size()), words.constData(),
                         static_cast<unsigned long long>(words.size()), bytesOf(salt), crypto_pwhash_OPSLIMIT_MODERATE,
                         crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return fail(Error::Code::Io,
                    Texts::tr("There is not enough memory to protect or open a package (256 MB are needed)."));
    return key;
}

Result<QByteArray> encrypted(const QByteArray &plain, const QByteArray &head, const QString &passphrase)
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    if (sodium_init() < 0)
        return fail(Error::Code::Io, Texts::tr("This computer cannot protect packages with a passphrase."));
    randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
    auto key = keyOf(passphrase, salt);
    if (!key)
        return key;
    QByteArray result = salt;
    QByteArray streamHeader(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(streamHeader), bytesOf(std::as_const(*key)));
    result += streamHeader;
    for (qsizetype at = 0; at == 0 || at < plain.size(); at += chunk) {
        const QByteArray part = plain.mid(at, chunk);
        QByteArray sealed(part.size() + tagSize, Qt::Uninitialized);
        const bool last = at + chunk >= plain.size();
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytesOf(sealed), nullptr, bytesOf(part), static_cast<unsigned long long>(part.size()),
            bytesOf(head), static_cast<unsigned long long>(head.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        result += sealed;
    }
    sodium_memzero(key->data(), static_cast<size_t>(key->size()));
    return result;
}

Result<QByteArray> decrypted(const Container &container, const QString &passphrase)
{
    const QByteArray &body = container.body;
    if (body.size() < saltSize + streamHeaderSize + tagSize)
        return damaged("length");
    if (passphrase.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("This package is protected with a passphrase: give it to open the package."));
    auto key = keyOf(passphrase, body.left(saltSize));
    if (!key)
        return key;
    const QByteArray streamHeader = body.mid(saltSize, streamHeaderSize);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(streamHeader), bytesOf(std::as_const(*key)));
    sodium_memzero(key->data(), static_cast<size_t>(key->size()));
    QByteArray plain;
    unsigned char tag = 0;
    for (qsizetype at = saltSize + streamHeaderSize; at < body.size(); at += chunk + tagSize) {
        const QByteArray part = body.mid(at, chunk + tagSize);
        QByteArray open(std::max<qsizetype>(part.size() - tagSize, 0), Qt::Uninitialized);
        if (part.size() < tagSize || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL
            || crypto_secretstream_xchacha20poly1305_pull(
                   &state, bytesOf(open), nullptr, &tag, bytesOf(part), static_cast<unsigned long long>(part.size()),
                   bytesOf(container.head), static_cast<unsigned long long>(container.head.size()))
                != 0)
            return fail(Error::Code::Refused,
                        Texts::tr("The passphrase is wrong, or the package was altered. Nothing was changed."));
        plain += open;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return damaged("end of the stream");
    return plain;
}

} // namespace

Result<QByteArray> packageBytes(const Package &package, const QString &passphrase)
{
    const QByteArray header = headerJson(package.header);
    QByteArray bytes(magic, magicSize);
    bytes += char(formatVersion);
    bytes += char(passphrase.isEmpty() ? Plain : Passphrase);
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(header.size()), size.data());
    bytes += size + header;
    const QByteArray payload = qCompress(payloadBytes(package), 6);
    if (passphrase.isEmpty()) {
        bytes += payload;
    } else {
        auto sealed = encrypted(payload, bytes, passphrase);
        if (!sealed)
            return sealed;
        bytes += *sealed;
    }
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return bytes;
}

Done writePackage(const QString &path, const Package &package, const QString &passphrase)
{
    auto bytes = packageBytes(package, passphrase);
    if (!bytes)
        return tl::unexpected(std::move(bytes).error());
    if (QFile::exists(path))
        return fail(Error::Code::Io, Texts::tr("%1 exists already and was not replaced.").arg(path));
    return writeWhole(path, *bytes);
}

Result<PackageHeader> packageHeader(const QByteArray &bytes)
{
    auto container = openContainer(bytes);
    if (!container)
        return tl::unexpected(std::move(container).error());
    return container->header;
}

bool isEncrypted(const QByteArray &bytes)
{
    return bytes.size() > magicSize + 1 && bytes[magicSize + 1] == char(Passphrase);
}

Result<Package> parsePackage(const QByteArray &bytes, const QString &passphrase)
{
    auto container = openContainer(bytes);
    if (!container)
        return tl::unexpected(std::move(container).error());
    QByteArray compressed = container->body;
    if (container->protection == Passphrase) {
        auto plain = decrypted(*container, passphrase);
        if (!plain)
            return tl::unexpected(std::move(plain).error());
        compressed = std::move(*plain);
    }
    if (compressed.size() < 4
        || qint64(qFromBigEndian<quint32>(compressed.constData())) > largestRatio * compressed.size())
        return damaged("payload");
    const QByteArray payload = qUncompress(compressed);
    Package package;
    package.header = container->header;
    INSIEME_TRY(parsePayload(payload, package));
    return package;
}

Result<Package> readPackage(const QString &path, const QString &passphrase)
{
    INSIEME_TRY(mayOpen(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Texts::tr("The package %1 could not be read.").arg(path), file.errorString());
    return parsePackage(file.readAll(), passphrase);
}

} // namespace insieme
