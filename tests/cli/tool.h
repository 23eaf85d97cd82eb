// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace insieme::test {

/// What one run of the command line gave.
struct Answer {
    int status = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;

    QStringList lines() const { return out.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    QJsonObject object() const;
    QJsonArray array() const;
};

/// Runs insieme-cli and waits for its end (two minutes at most).
Answer run(const QStringList &arguments, const QByteArray &input = {});
/// Starts insieme-cli without waiting.
void start(QProcess &process, const QStringList &arguments);

QByteArray bytesOf(const QString &path);

} // namespace insieme::test

/// Fails the test with the tool's own words when the status is another one.
#define COMPARE_STATUS(answer, expected)                                                                               \
    do {                                                                                                               \
        const insieme::test::Answer answered = (answer);                                                               \
        QVERIFY2(answered.status == (expected),                                                                        \
                 qPrintable(QString::number(answered.status) + QLatin1String(": ") + answered.out.left(400)            \
                            + answered.err.left(400)));                                                                \
    } while (false)
