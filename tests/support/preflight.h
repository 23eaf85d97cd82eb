// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace insieme::test {

/// Apache Preflight, the validator of PDF/A-1b, where this computer has it.
class Preflight {
public:
    Preflight()
        : m_java(QStandardPaths::findExecutable(QStringLiteral("java")))
    {
        for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                                "javax.activation", "jaxb-api"})
            m_jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
    }
    /// Why nothing can be validated; empty when it can.
    QString whyNot() const
    {
        return m_java.isEmpty() || !QFile::exists(m_jars.front())
            ? QStringLiteral("Java or Apache Preflight is not installed")
            : QString();
    }
    /// What it has to say about the PDFs of a folder that are not valid; empty when all `count` of them are.
    QString faultsOf(const QString &folder, int count) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_java,
                      {QStringLiteral("-cp"), m_jars.join(QLatin1Char(':')),
                       QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("xml"),
                       QStringLiteral("batch"), folder});
        if (!process.waitForFinished(240'000))
            return QStringLiteral("the validator did not end");
        QString faults;
        const QFileInfoList reports = QDir(folder).entryInfoList({QStringLiteral("*.preflight.xml")});
        if (reports.size() != count)
            faults = QStringLiteral("%1 reports of %2\n").arg(reports.size()).arg(count)
                + QString::fromUtf8(process.readAll());
        for (const QFileInfo &report : reports) {
            QFile file(report.filePath());
            const QByteArray said = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (!said.contains(">true</isValid>"))
                faults += report.fileName() + QLatin1Char('\n') + QString::fromUtf8(said.left(3000));
        }
        return faults;
    }

private:
    QString m_java;
    QStringList m_jars;
};

} // namespace insieme::test
