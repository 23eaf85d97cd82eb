// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tool.h"

#include <QFile>
#include <QJsonDocument>

namespace insieme::test {

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

void start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(INSIEME_CLI), arguments);
}

Answer run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace insieme::test
