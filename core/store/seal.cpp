// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include "core/base/id.h"

#include <QCoreApplication>
#include <sodium.h>

namespace insieme {
namespace {

QByteArray boundTo(const QUuid &row, const char *table, const char *column)
{
    return QByteArray(table) + '|' + column + '|' + row.toRfc4122();
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

} // namespace

QByteArray Seal::key(const QUuid &person) const
{
    const auto known = m_keys.constFind(person);
    if (known != m_keys.constEnd())
        return *known;
    Borrowed statement(m_database.cached(QStringLiteral("SELECT key FROM person_key WHERE person=?1")));
    statement->bind(1, person);
    QByteArray key = statement->next() ? statement->blob(0) : QByteArray();
    if (key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        m_keys.insert(person, key);
    return key;
}

bool Seal::hasKey(const QUuid &person) const
{
    return !key(person).isEmpty();
}

Result<QByteArray> Seal::close(const QUuid &person, const QUuid &row, const char *table, const char *column,
                               const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    if (sodium_init() < 0)
        return fail(Error::Code::Io,
                    QCoreApplication::translate(
                        "File", "Personal data cannot be sealed on this computer. Nothing was changed."));
    QByteArray secret = key(person);
    if (secret.isEmpty()) {
        Borrowed forgotten(m_database.cached(QStringLiteral("SELECT 1 FROM forgotten_person WHERE person=?1")));
        forgotten->bind(1, person);
        if (forgotten->next())
            return fail(Error::Code::Refused,
                        QCoreApplication::translate(
                            "File", "This person was forgotten: nothing can be written about them any more."));
        secret.resize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
        randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
        Borrowed insert(m_database.cached(QStringLiteral("INSERT INTO person_key(person, key) VALUES(?1, ?2)")));
        insert->bind(1, person);
        insert->bind(2, secret);
        INSIEME_TRY(insert->run());
        m_keys.insert(person, secret);
    }
    constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const QByteArray plain = text.toUtf8();
    const QByteArray bound = boundTo(row, table, column);
    QByteArray sealed(nonceSize + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()) + nonceSize, &written,
                                               bytes(plain), static_cast<size_t>(plain.size()), bytes(bound),
                                               static_cast<size_t>(bound.size()), nullptr, bytes(sealed),
                                               bytes(secret));
    return sealed;
}

std::optional<QString> Seal::open(const QUuid &person, const QUuid &row, const char *table, const char *column,
                                  const QByteArray &sealed) const
{
    if (sealed.isEmpty())
        return QString();
    constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const QByteArray secret = key(person);
    if (secret.isEmpty() || sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    const QByteArray bound = boundTo(row, table, column);
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), &size, nullptr,
                                                   bytes(sealed) + nonceSize,
                                                   static_cast<size_t>(sealed.size() - nonceSize), bytes(bound),
                                                   static_cast<size_t>(bound.size()), bytes(sealed), bytes(secret))
        != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

Done Seal::forget(const QUuid &person)
{
    Borrowed statement(m_database.cached(QStringLiteral("DELETE FROM person_key WHERE person=?1")));
    statement->bind(1, person);
    INSIEME_TRY(statement->run());
    m_keys.remove(person);
    return {};
}

} // namespace insieme
