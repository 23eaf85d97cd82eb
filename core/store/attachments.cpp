// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> storeContent(Transaction &transaction, const QByteArray &content)
{
    const QString hash = hashOf(content);
    Borrowed statement(transaction.records().database().cached(
        QStringLiteral("INSERT INTO blob(sha256, size, content) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING")));
    statement->bind(1, hash);
    statement->bind(2, qint64(content.size()));
    statement->bind(3, qCompress(content, 1));
    INSIEME_TRY(statement->run());
    return hash;
}

Result<QByteArray> content(const Database &database, const QString &sha256)
{
    Borrowed statement(database.cached(QStringLiteral("SELECT content FROM blob WHERE sha256=?1")));
    statement->bind(1, sha256);
    if (!statement->next())
        return fail(Error::Code::NotFound, Texts::tr("This attachment has not arrived in this file yet."));
    const QByteArray data = qUncompress(statement->blob(0));
    if (hashOf(data) != sha256)
        return fail(Error::Code::Damaged, Texts::tr("This attachment is damaged."));
    return data;
}

} // namespace insieme
