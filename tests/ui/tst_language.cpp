// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "tests/support/testing.h"
#include "ui/shell/history_view.h"
#include "ui/shell/layouts.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"

#include <QDir>
#include <QFile>
#include <QFileIconProvider>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace insieme;

namespace {

class Language : public QObject {
    Q_OBJECT

private slots:
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }

    /// Asked from a terminal, where there may be no screen.
    void theProgramSaysWhatItIsWithoutAWindow()
    {
        const auto said = [](const QString &option) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
            environment.remove(QStringLiteral("DISPLAY"));
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(INSIEME_PROGRAM), {option});
            program.waitForFinished(20'000);
            return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0
                ? QString::fromUtf8(program.readAllStandardOutput())
                : QString();
        };
        QVERIFY(said(QStringLiteral("--help")).startsWith(QStringLiteral("insieme [FILE]\n")));
        static const QRegularExpression version(QStringLiteral("^Insieme \\d+\\.\\d+\\.\\d+\\n$"));
        QVERIFY(version.match(said(QStringLiteral("--version"))).hasMatch());
    }

    void theItalianIsWholeAndKeepsThePlaces()
    {
        QFile file(QStringLiteral(INSIEME_TRANSLATIONS "/insieme_it.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int count = 0;
        static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
        const auto places = [](const QString &text) {
            QStringList found;
            for (auto match = place.globalMatch(text); match.hasNext();)
                found << match.next().captured();
            found.sort();
            return found;
        };
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")) {
                QVERIFY2(!xml.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!text.isEmpty(), qPrintable(source));
                if (!source.contains(QLatin1String("%n")) && !source.contains(QLatin1String("%Ln")))
                    QCOMPARE(places(text), places(source));
                ++count;
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(count > 600);
    }

    void qtSpeaksItalianToo()
    {
        setLanguage(QStringLiteral("it"));
        QCOMPARE(QFileIconProvider().type(QFileInfo(QDir::tempPath())), QStringLiteral("Cartella"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annulla"));
        setLanguage(QStringLiteral("en"));
        QCOMPARE(QFileIconProvider().type(QFileInfo(QDir::tempPath())), QStringLiteral("Folder"));
    }

    void everyContextIsFoundAtRunTime()
    {
        setLanguage(QStringLiteral("it"));
        QCOMPARE(MainWindow::tr("Save"), QStringLiteral("Salva"));
        QCOMPARE(RecordPage::tr("History"), QStringLiteral("Storia"));
        QCOMPARE(ListPage::tr("%Ln in all", nullptr, 2), QStringLiteral("2 in tutto"));
        QCOMPARE(QCoreApplication::translate("Layout", findLayout(u"agreements")->addLabel),
                 QStringLiteral("Nuova convenzione"));
        // Labels that are the same word in both languages are few and known; any other English one is a hole.
        static const QStringList shared{QStringLiteral("CIG"),
                                        QStringLiteral("CUP"),
                                        QStringLiteral("CPV"),
                                        QStringLiteral("CCNL"),
                                        QStringLiteral("PEC"),
                                        QStringLiteral("IBAN"),
                                        QStringLiteral("REA"),
                                        QStringLiteral("RUNTS"),
                                        QStringLiteral("E-mail"),
                                        QStringLiteral("Comune"),
                                        QStringLiteral("Codice univoco"),
                                        QStringLiteral("SHA-256"),
                                        QStringLiteral("ISEE"),
                                        QStringLiteral("Tutor"),
                                        QStringLiteral("Comuni"),
                                        QStringLiteral("Piano di zona")};
        for (const RecordType *type : areas().recorded()) {
            for (const Field &field : type->fields) {
                if (qstrcmp(field.column, "id") == 0)
                    continue;
                const QString label = type->label(field);
                QVERIFY2(label != QLatin1String(field.label) || shared.contains(label),
                         qPrintable(QStringLiteral("%1.%2: %3")
                                        .arg(QLatin1String(type->table), QLatin1String(field.column), label)));
            }
        }
        setLanguage(QStringLiteral("en"));
        QCOMPARE(MainWindow::tr("Save"), QStringLiteral("Save"));
        QCOMPARE(HistoryView::tr("Created with %n value(s)", nullptr, 1), QStringLiteral("Created with 1 value"));
    }
};

} // namespace

INSIEME_TEST(Language)
#include "tst_language.moc"
