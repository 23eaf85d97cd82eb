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
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
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

    /// "1 schede" and "1 giorni" stand nowhere: what counts says it with %n, or so that one thing reads as many do.
    void nothingIsCountedInTheWrongNumber()
    {
        // How a sentence may speak of many, since it never speaks of one.
        static const QHash<QString, QString> neverOne{
            {QStringLiteral("etichette"), QStringLiteral("no sheet has a single label")},
            {QStringLiteral("anni"), QStringLiteral("ages of people who work")},
            {QStringLiteral("punti"), QStringLiteral("of a picture that is too large")},
            {QStringLiteral("celle"), QStringLiteral("the limit of a spreadsheet")},
            {QStringLiteral("caratteri"), QStringLiteral("limits of fields, lengths of IBANs")},
            {QStringLiteral("testi"), QStringLiteral("the limit of a workbook")},
            {QStringLiteral("persone"), QStringLiteral("more than an apartment has room for")},
            {QStringLiteral("righe"), QStringLiteral("limits of lists")},
            {QStringLiteral("livelli"), QStringLiteral("the limit of templates")},
            {QStringLiteral("voci"), QStringLiteral("lines of a group that are shown at most")},
            {QStringLiteral("schede"), QStringLiteral("the limit of a search")},
            {QStringLiteral("trovate"), QStringLiteral("the limit of a search")},
            {QStringLiteral("giorni"), QStringLiteral("of a month, or of the quarter that is looked back on")},
            {QStringLiteral("indennità"), QStringLiteral("an amount of it")},
            {QStringLiteral("inserimenti"), QStringLiteral("fewer than five are not told")},
            {QStringLiteral("ore"), QStringLiteral("hours with their minutes")}};
        static const QSet<QString> sentences{
            QStringLiteral("This sheet has %1 labels: begin at one from 1 to %1. Nothing was made."),
            QStringLiteral(
                "The picture has %1 × %2 points, more than a document can take (60 million). Make it smaller "
                "and choose it again; nothing was changed."),
            QStringLiteral("Cost of an hour: %1 placements of %2 and the %3 hours of the months of %4."),
            QStringLiteral("Younger than %1 years on %2."),
            QStringLiteral("The call asks for %1 years of age; they are not reached on %2."),
            QStringLiteral("%1 has room for %2; on %3 there would be %4 people (%5)."),
            QStringLiteral("in %1 days: %2 entered, %3 left"),
            QStringLiteral("“%1” is no mark of a day of this month. Marks are P G I O F C T S, hours after the letter "
                           "(P4:30), “-” for none; %2 has %3 days."),
            QStringLiteral("parts are nested more than %1 deep"),
            QStringLiteral("Of each group the first %1 lines are shown."),
            QStringLiteral("Up to %1 of allowance more; the shares of the funds stay as they are."),
            QStringLiteral("Up to %1 of allowance less."),
            QStringLiteral("an IBAN of %1 has %2 characters, this one has %3")};
        // Words that end as plurals do and are none.
        static const QSet<QString> others{QStringLiteral("che"),         QStringLiteral("come"),
                                          QStringLiteral("deve"),        QStringLiteral("si"),
                                          QStringLiteral("ci"),          QStringLiteral("di"),
                                          QStringLiteral("e"),           QStringLiteral("è"),
                                          QStringLiteral("le"),          QStringLiteral("dice"),
                                          QStringLiteral("esiste"),      QStringLiteral("vuole"),
                                          QStringLiteral("attende"),     QStringLiteral("ne"),
                                          QStringLiteral("finisce"),     QStringLiteral("negli"),
                                          QStringLiteral("nei"),         QStringLiteral("invece"),
                                          QStringLiteral("scade"),       QStringLiteral("appartiene"),
                                          QStringLiteral("tiene"),       QStringLiteral("vale"),
                                          QStringLiteral("delle"),       QStringLiteral("dei"),
                                          QStringLiteral("già"),         QStringLiteral("sarà"),
                                          QStringLiteral("può"),         QStringLiteral("indicherebbe"),
                                          QStringLiteral("diversamente")};
        // Limits of the program, which are written with their thousands.
        static const QRegularExpression counted(
            QStringLiteral("(%L?)\\d[ \u00a0](?:(?:di|altri|altre|primi|prime) )?(\\p{Ll}*[ieà])\\b"),
            QRegularExpression::UseUnicodePropertiesOption);
        QFile file(QStringLiteral(INSIEME_TRANSLATIONS "/insieme_it.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList wrong;
        QString source;
        int looked = 0;
        for (QXmlStreamReader xml(&file); !xml.atEnd();) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            if (xml.name() != QLatin1String("translation"))
                continue;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            for (auto all = counted.globalMatch(text); all.hasNext();) {
                const auto match = all.next();
                const QString word = match.captured(2);
                ++looked;
                const bool limit = match.captured(1) == QLatin1String("%L") || sentences.contains(source);
                if (!others.contains(word) && !(limit && neverOne.contains(word)))
                    wrong << source + QStringLiteral(" → ") + text.trimmed();
            }
        }
        QVERIFY(looked > 20);
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    }

    /// What is asked of people is asked in one voice, with one apostrophe and one kind of inverted commas.
    void theItalianIsWrittenInOneWay()
    {
        QFile file(QStringLiteral(INSIEME_TRANSLATIONS "/insieme_it.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression other(QStringLiteral("\\p{L}’|[“”]|\\d%(?![L1-9n])"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression infinitive(
            QStringLiteral(
                "(?:^|[.;:] "
                ")(?:Scriver|Sceglier|Indicar|Controllar|Correggere?|Ripristinar|Salvar)(?:e|lo|la|li|le)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList wrong;
        for (QXmlStreamReader xml(&file); !xml.atEnd();) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("translation"))
                continue;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (other.match(text).hasMatch() || infinitive.match(text).hasMatch())
                wrong << text;
        }
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
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
