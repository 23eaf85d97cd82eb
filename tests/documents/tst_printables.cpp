// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/papers/document.h"
#include "core/record/display.h"
#include "core/registry/person.h"
#include "tests/documents/papers_text.h"
#include "tests/support/preflight.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

/// What holds of every document that is described, also of those that other areas add.
class PrintablesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
        // Letters are written by people; the sample has none.
        Document letter;
        letter.id = Id<Document>(fixedUuid(u"document/test"_s));
        letter.title = u"Richiesta di incontro"_s;
        letter.templateName = u"lettera-ente"_s;
        letter.recipient = Id<Organisation>(fixedUuid(u"organisation/comune-piazzola"_s));
        letter.subject = u"richiesta di incontro sul progetto"_s;
        letter.text = u"Con la presente [[consorzio.denominazione | con_articolo]] chiede un incontro "
                      u"[[destinatario.denominazione | a]].\n\n- calendario dei lavori;\n- sopralluoghi."_s;
        QVERIFY(m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(letter); }));
    }

    void eachHasItsNameAndExample_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(printables().size()); ++i)
            QTest::newRow(printables()[static_cast<size_t>(i)].name) << i;
    }
    void eachHasItsNameAndExample()
    {
        QFETCH(int, index);
        const Printable &printable = printables()[static_cast<size_t>(index)];
        static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
        QVERIFY(form.match(QLatin1String(printable.name)).hasMatch());
        QCOMPARE(findPrintable(QString::fromLatin1(printable.name)), &printable);
        QVERIFY(!labelOf(printable).isEmpty());
        QCOMPARE(printable.issued != nullptr, static_cast<bool>(printable.facts));
        if (printable.issued)
            QCOMPARE(QLatin1String(printable.issued->name), QLatin1String(printable.name));
        if (printable.about) {
            const auto refused = printable.compose({m_file->records(), newUuid(), m_file->context()});
            QVERIFY(!refused); // a record that is not there
        }
        const auto id = exampleFor(printable, m_file->records(), m_file->context());
        QVERIFY2(id, id ? "" : qPrintable(id.error().text));
    }

    void eachIsASoundPdf_data() { eachHasItsNameAndExample_data(); }
    void eachIsASoundPdf()
    {
        QFETCH(int, index);
        const Composed composed = example(printables()[static_cast<size_t>(index)]);
        const Pages pages(composed.content);
        QCOMPARE(pages.missingGlyphs(), QString());
        QVERIFY(!composed.content.title.isEmpty());
        QVERIFY(!composed.content.letterhead.isEmpty());
        for (const FieldPlace &place : pages.fields()) {
            const QSizeF size = pages.size(place.page);
            QVERIFY2(place.area.left() >= 60 && place.area.right() <= size.width() - 60
                         && place.area.bottom() <= size.height() - 60,
                     qPrintable(place.field));
        }
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const QString path = m_folder.filePath(u"a.pdf"_s);
        QVERIFY(pages.writePdf(path));
        const auto run = [](const QStringList &arguments) {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(u"qpdf"_s, arguments);
            process.waitForFinished(60'000);
            return std::pair(process.exitCode(), process.readAll());
        };
        const auto [status, said] = run({u"--check"_s, path});
        QVERIFY2(status == 0, said.constData());
        const QByteArray open = run({u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).second;
        for (const char *transparent : {"/CA 0", "/ca 0"})
            QVERIFY2(!open.contains(transparent), transparent);
        QCOMPARE(open.count("/SMask"), open.count("/SMask /None"));
        // PDF/A-1 allows no operand beyond 32 767; validators do not see those of text.
        static const QRegularExpression streams(u"stream\\n(.*?)\\nendstream"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression operand(u"(?<![\\w.<#])-?\\d+(\\.\\d+)?(?![\\w>])"_s);
        int operands = 0;
        for (auto all = streams.globalMatch(QString::fromLatin1(open)); all.hasNext();) {
            const QString stream = all.next().captured(1);
            if (!stream.contains(u" Tm"_s) && !stream.contains(u" re\n"_s))
                continue;
            for (auto numbers = operand.globalMatch(stream); numbers.hasNext(); ++operands) {
                const QString number = numbers.next().captured();
                QVERIFY2(std::abs(number.toDouble()) <= 32767, qPrintable(number));
            }
        }
        QVERIFY(operands > 100);
    }

    /// As a validator for archives sees them, with the mark of a draft and without.
    void eachIsValidForArchiving()
    {
        const test::Preflight preflight;
        if (const QString why = preflight.whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString folder = m_folder.filePath(u"archive"_s);
        QVERIFY(QDir().mkpath(folder));
        int count = 0;
        for (const Printable &printable : printables()) {
            Content content = example(printable).content;
            for (const bool draft : {false, true}) {
                content.draft = draft;
                QVERIFY(
                    Pages(content).writePdf(folder + u"/%1-%2.pdf"_s.arg(QLatin1String(printable.name)).arg(draft)));
                ++count;
            }
        }
        const QString faults = preflight.faultsOf(folder, count);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void eachIsAnOdtOfTheSameWords_data() { eachHasItsNameAndExample_data(); }
    void eachIsAnOdtOfTheSameWords()
    {
        QFETCH(int, index);
        const Composed composed = example(printables()[static_cast<size_t>(index)]);
        const QString path = m_folder.filePath(u"a.odt"_s);
        QVERIFY(writeOdt(composed.content, path));
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        // The words of the body, as another reader of ZIP and XML finds them.
        QProcess reader;
        reader.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys,zipfile,xml.etree.ElementTree as e\n"
                      "z=zipfile.ZipFile(sys.argv[1])\n"
                      "sys.stdout.write(''.join(e.fromstring(z.read('content.xml')).itertext()))\n"_s,
                      path});
        QVERIFY(reader.waitForFinished() && reader.exitCode() == 0);
        const QString found = letters(QString::fromUtf8(reader.readAll()));
        const auto has = [&](const Runs &runs) {
            for (const Run &run : runs)
                QVERIFY2(found.contains(letters(run.text)), qPrintable(run.text));
        };
        for (const Block &block : composed.content.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                has(paragraph->runs);
            else if (const auto *table = std::get_if<Table>(&block))
                for (const auto &row : table->rows)
                    for (const Runs &cell : row)
                        has(cell);
        }
    }

    /// The editable copy opens in a word processor with the words and the pages of the PDF, whether it has our fonts or
    /// takes them from the copy.
    void eachHasTheSamePagesInLibreOffice_data()
    {
        QTest::addColumn<bool>("installed");
        QTest::newRow("where the fonts are installed") << true;
        QTest::newRow("where they are not") << false;
    }
    void eachHasTheSamePagesInLibreOffice()
    {
        QFETCH(bool, installed);
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("LibreOffice (soffice) or pdftotext is not installed");
        const QTemporaryDir place;
        const QString folder = place.filePath(u"office"_s), fonts = place.filePath(u"fonts"_s);
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(fonts));
        // Of other widths: what is not taken from the copy breaks its lines elsewhere.
        const QDir others(QFINDTESTDATA("../../resources/ui-fonts"));
        for (const QFileInfo &font :
             installed ? QDir(u":/documents/fonts"_s).entryInfoList({u"*.ttf"_s}) : others.entryInfoList({u"*.otf"_s}))
            QVERIFY(QFile::copy(font.filePath(), fonts + u'/' + font.fileName()));
        QVERIFY(!QDir(fonts).isEmpty());
        QFile configuration(place.filePath(u"fonts.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(u"<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>%1</dir>"
                            "<cachedir>%1/cache</cachedir></fontconfig>"_s.arg(fonts)
                                .toUtf8());
        configuration.close();
        QStringList files;
        for (const Printable &printable : printables()) {
            files << folder + u"/%1.odt"_s.arg(QLatin1String(printable.name));
            QVERIFY(writeOdt(example(printable).content, files.back()));
        }
        QProcess convert;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, configuration.fileName());
        convert.setProcessEnvironment(environment);
        convert.setProcessChannelMode(QProcess::MergedChannels);
        convert.start(office,
                      QStringList{u"-env:UserInstallation=file://"_s + place.filePath(u"profile"_s), u"--headless"_s,
                                  u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder}
                          + files);
        QVERIFY2(convert.waitForFinished(280'000), "soffice did not finish");
        QStringList faults;
        for (const Printable &printable : printables()) {
            const QString name = QString::fromLatin1(printable.name);
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-layout"_s, folder + u"/%1.pdf"_s.arg(name), u"-"_s});
            reader.waitForFinished();
            const QString text = QString::fromUtf8(reader.readAll());
            const Content content = example(printable).content;
            const qsizetype pages = text.count(u'\f');
            if (pages != Pages(content).count())
                faults << u"%1: %2 pages, in the PDF %3"_s.arg(name).arg(pages).arg(Pages(content).count());
            static const QRegularExpression divided(u"\\S*@\\S*-\\n"_s);
            if (const auto match = divided.match(text); match.hasMatch())
                faults << name + u": "_s + match.captured();
            const QString said = letters(text);
            for (const Block &block : content.blocks) {
                // The beginning of each paragraph; its end may be on another page, after a footer.
                const auto *paragraph = std::get_if<Paragraph>(&block);
                const QString words =
                    paragraph ? letters(paragraph->marker + plainText(paragraph->runs)).left(30) : QString();
                if (!said.contains(words))
                    faults << name + u": "_s + words;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// What each document of the sample says, page by page, as it was looked at.
    void eachSaysWhatWasLookedAt_data() { eachHasItsNameAndExample_data(); }
    void eachSaysWhatWasLookedAt()
    {
        QFETCH(int, index);
        const Printable &printable = printables()[static_cast<size_t>(index)];
        const QString name = QString::fromLatin1(printable.name);
        QCOMPARE(differsFromGolden(name, pagesOf(example(printable).content)), QString());
    }

    /// With names hidden each is the same document: nothing more is missing, nobody is in it, and who was is a case.
    void eachHidesPeopleWithoutMissingThem_data() { eachHasItsNameAndExample_data(); }
    void eachHidesPeopleWithoutMissingThem()
    {
        QFETCH(int, index);
        setLanguage(u"it"_s);
        const auto english = qScopeGuard([] { setLanguage(u"en"_s); });
        const Printable &printable = printables()[static_cast<size_t>(index)];
        const Records &records = m_file->records();
        Context context = m_file->context();
        const auto id = exampleFor(printable, records, context);
        QVERIFY(id);
        const auto named = printable.compose({records, *id, context});
        context.shown = Disclosure::Public;
        const auto masked = printable.compose({records, *id, context});
        QVERIFY(named);
        QVERIFY2(masked, masked ? "" : qPrintable(masked.error().text));
        const auto gaps = [](const Composed &composed) {
            QStringList paths;
            for (const MissingField &field : composed.missing)
                paths << field.path;
            paths.sort();
            return paths;
        };
        QCOMPARE(gaps(*masked), gaps(*named));
        // Lines break anywhere in a name and at the hyphens of a case.
        const auto said = [](const Composed &composed) { return letters(pagesOf(composed.content)).remove(u'-'); };
        const QString before = said(*named), after = said(*masked);
        // "Persona Esempio 1" is not "Persona Esempio 12".
        const auto tells = [](const QString &text, const QString &words) {
            const QString sought = letters(words).remove(u'-');
            return sought.size() > 3
                && QRegularExpression(QRegularExpression::escape(sought) + u"(?![0-9])"_s).match(text).hasMatch();
        };
        for (const auto &[told, field] : personalWords())
            QVERIFY2(!tells(after, told), qPrintable(field + u": "_s + told));
        const RecordType &type = describe<Person>();
        for (const QUuid &each : records.ids(type)) {
            const auto record = records.load(type, each);
            QVERIFY(record);
            const QString name = fullName(record->as<Person>());
            QVERIFY2(!tells(after, name), qPrintable(name));
            if (tells(before, name))
                QVERIFY2(after.contains(letters(caseName(type, each, nullptr)).remove(u'-')), qPrintable(name));
        }
        if (QLatin1String(printable.name) == QLatin1String("registro-presenze"))
            QVERIFY(before.contains(u"Mmalattia"_s) && !after.contains(u"malattia"_s) && after.contains(u"Ssospesa"_s));
    }

    /// Nothing that was looked at says "il 11 settembre" or "del 8,00 %".
    void articlesElideInAllOfThem()
    {
        static const QRegularExpression unelided(
            u"\\b(il|al|del|dal|nel|sul)\\s(8|08|11)(\\b(?!,)|,\\d+ ?%)|\\b(il|al|del|dal|nel|sul)\\s8\\d(,\\d+)? ?%"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto texts = QDir(QFINDTESTDATA("golden")).entryInfoList({u"*.txt"_s});
        QVERIFY(texts.size() > 40);
        for (const QFileInfo &each : texts) {
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = unelided.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(each.fileName() + u": "_s + match.captured()));
        }
    }

    /// A document has its own language: every word of it is Italian, whatever the program speaks.
    void eachIsItalianWhateverTheProgramSpeaks_data() { eachHasItsNameAndExample_data(); }
    void eachIsItalianWhateverTheProgramSpeaks()
    {
        QFETCH(int, index);
        const Printable &printable = printables()[static_cast<size_t>(index)];
        setLanguage(u"it"_s);
        const QString italian = pagesOf(example(printable).content);
        setLanguage(u"en"_s);
        const QString english = pagesOf(example(printable).content);
        QCOMPARE(english, italian);
        // Why one cannot be made is told in the language of the program.
        if (printable.about) {
            const auto refused = printable.compose({m_file->records(), newUuid(), m_file->context()});
            setLanguage(u"it"_s);
            const auto italianRefusal = printable.compose({m_file->records(), newUuid(), m_file->context()});
            setLanguage(u"en"_s);
            QVERIFY(!refused && !italianRefusal);
            QVERIFY(refused.error().text != italianRefusal.error().text);
        }
    }

private:
    static QString letters(QString text)
    {
        text.replace(QChar(0x2019), u'\'');
        QString out;
        for (const QChar c : text) {
            if (!c.isSpace() && c != QChar(0x00AD) && c != QChar(1))
                out += c;
        }
        return out;
    }

    /// Calls `visit` with every field of a record and of the rows of its lists, as it is shown to whoever may see all.
    template<class Visit>
    static void visitFields(const RecordType &type, const void *record, const Context &context, Visit &&visit)
    {
        for (const Field *field : allFields(type))
            visit(type, *field, displayOf(type, *field, record, context));
        for (const Children *list : allChildren(type)) {
            for (size_t i = 0; i < list->count(record); ++i)
                visitFields(list->type(), list->get(record, i), context, visit);
        }
    }

    /// What the sample says in the fields that are not for everybody, in all descriptions, and in no field that is,
    /// and where it stands. Words of a list are none: documents print them of nobody, too.
    const std::vector<std::pair<QString, QString>> &personalWords()
    {
        if (!m_personal.empty())
            return m_personal;
        Context context = m_file->context();
        context.shown = Disclosure::Sensitive;
        QHash<QString, QString> found;
        QString open;
        for (const RecordType *type : m_file->catalogue().types) {
            open += type->singularLabel() + u'\n'; // a case is called by it, and so are people of the sample
            for (const QUuid &id : m_file->records().ids(*type)) {
                const auto record = m_file->records().load(*type, id);
                if (!record)
                    continue;
                visitFields(*type, record->data(), context,
                            [&](const RecordType &of, const Field &field, const QString &text) {
                                if (text.isEmpty() || field.ops->target || field.kind() == Kind::Choice
                                    || field.kind() == Kind::Flag)
                                    return;
                                if (disclosureOf(field) == Disclosure::Public)
                                    open += text + u'\n';
                                else
                                    found.insert(text,
                                                 QStringLiteral("%1.%2").arg(QLatin1String(of.table),
                                                                             QLatin1String(field.column)));
                            });
            }
        }
        for (auto each = found.cbegin(); each != found.cend(); ++each) {
            if (!open.contains(each.key()))
                m_personal.emplace_back(each.key(), each.value());
        }
        return m_personal;
    }

    Composed example(const Printable &printable) const
    {
        const auto id = exampleFor(printable, m_file->records(), m_file->context());
        if (!id)
            qFatal("%s: %s", printable.name, qPrintable(id.error().text));
        auto composed = printable.compose({m_file->records(), *id, m_file->context()});
        if (!composed)
            qFatal("%s: %s", printable.name, qPrintable(composed.error().text));
        return *composed;
    }

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
    std::vector<std::pair<QString, QString>> m_personal;
};

INSIEME_TEST(PrintablesTest)
#include "tst_printables.moc"
