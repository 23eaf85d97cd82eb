// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace insieme;

namespace {

/// The program itself on an X server of its own, driven by nothing but keys.
class Keyboard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server, m_program;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    void key(const QStringList &arguments)
    {
        QProcess keys;
        keys.setProcessEnvironment(m_environment);
        keys.start(QStringLiteral("xdotool"), arguments);
        QVERIFY2(keys.waitForFinished(60'000) && keys.exitCode() == 0, keys.readAllStandardError().constData());
        // A person looks before the next key.
        QTest::qWait(400);
    }
    void press(const char *keys) { key({QStringLiteral("key"), QString::fromLatin1(keys)}); }
    void type(const QString &text)
    {
        key({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), text});
    }

private slots:
    void initTestCase()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        QVERIFY(m_server.waitForStarted());
        QVERIFY(m_server.waitForReadyRead(20'000));
        m_environment.insert(QStringLiteral("DISPLAY"),
                             QLatin1Char(':') + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORMTHEME"), QString());
        for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            m_environment.insert(QLatin1String(home), m_folder.path());
    }
    void cleanupTestCase()
    {
        m_program.kill();
        m_program.waitForFinished();
        m_server.terminate();
        m_server.waitForFinished();
    }

    void fromTheStartToAPrintedConvention()
    {
        const QString file = m_folder.filePath(QStringLiteral("consorzio.insieme"));
        QVERIFY(createSample(file));
        m_program.setProcessEnvironment(m_environment);
        m_program.start(QStringLiteral(INSIEME_PROGRAM), {file});
        QVERIFY(m_program.waitForStarted());
        key({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
             QStringLiteral("--name"), QStringLiteral("Insieme"), QStringLiteral("windowfocus")});
        QTest::qWait(1500);
        // Find the convention, open it, look at the paper, save it.
        press("ctrl+k");
        type(QStringLiteral("CONV-2026-004"));
        press("Return");
        press("ctrl+p");
        QTest::qWait(1500);
        press("ctrl+s");
        QTest::qWait(1000);
        const QString pdf = m_folder.filePath(QStringLiteral("carta.pdf"));
        press("ctrl+a");
        type(pdf);
        press("Return");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20'000);
        QTest::qWait(500);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("Piazzola sul Brenta"), Qt::CaseInsensitive), qPrintable(text.left(500)));
        // And out again.
        // Without a window manager nobody gives the keys back after a dialog.
        key({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
             QStringLiteral("Insieme"), QStringLiteral("windowfocus")});
        press("Escape");
        press("Escape");
        press("ctrl+q");
        QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
    }
};

} // namespace

INSIEME_TEST(Keyboard)
#include "tst_keyboard.moc"
