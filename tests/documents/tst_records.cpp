// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/contracts/service.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/documents/record_merge.h"
#include "core/registry/attaching.h"
#include "core/registry/identifiers.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

/// Templates read the records of the sample file.
class RecordDocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
    }

    void theSampleConventionIsComplete()
    {
        const auto composed = composeAgreement(*findTemplate(u"convenzione-comune"), m_file->records(),
                                               fixedUuid(u"agreement/piazzola-2026"), m_file->context());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        for (const MissingField &field : composed->missing)
            QVERIFY2(!field.required, qPrintable(field.path));
        const Pages pages(composed->content);
        QVERIFY(pages.count() >= 5);
        QCOMPARE(pages.missingGlyphs(), QString());
        QString text;
        for (int i = 0; i < pages.count(); ++i)
            text += pages.text(i).join(u' ') + u' ';
        // A deed is in Italian whatever the language of the window.
        for (const char *english : {"Processor", "processor", "Once", "Every", "months", "Mayor", "convention"})
            QVERIFY2(!text.contains(QLatin1String(english)), english);
        QVERIFY(text.contains(u"responsabile del trattamento"_s));
    }

    /// Templates that people wrote say the names that fields and lists had then, whoever gives their values.
    void formerNamesMeanWhatTheyMeant()
    {
        RecordType type = describe<Agreement>();
        std::vector<Field> fields(type.fields.begin(), type.fields.end());
        std::vector<Children> lists(type.children.begin(), type.children.end());
        for (Field &field : fields) {
            if (qstrcmp(field.column, "subject") == 0) {
                field.merge = "argomento";
                field.is.formerMerge = "oggetto";
            }
        }
        for (Children &list : lists) {
            if (qstrcmp(list.name, "instalments") == 0) {
                list.merge = "scadenze";
                list.formerMerge = "rate";
            }
        }
        type.fields = fields;
        type.children = lists;
        Agreement agreement;
        agreement.subject = u"Un progetto"_s;
        agreement.instalments = {{.amount = Money{100'00}}, {.amount = Money{50'00}}};
        RecordNode node(m_file->records(), AnyRecord(type, &agreement), m_file->context());
        const auto words = [&](const QString &text) {
            const auto composed = compose(text, node);
            return composed ? wordsOf(composed->content) : composed.error().text;
        };
        for (const QString &list : {u"scadenze"_s, u"rate"_s})
            QCOMPARE(words(u"[[%1.importo | somma]]:[[#ogni %1]] [[importo]][[/ogni]]"_s.arg(list)),
                     u"150,00: 100,00 50,00"_s);
        for (const QString &field : {u"argomento"_s, u"oggetto"_s})
            QCOMPARE(words(u"[[%1]]"_s.arg(field)), u"Un progetto"_s);
        node.extra.insert(u"argomento"_s, scalarNode({}, u"Come firmato"_s));
        node.extra.insert(u"scadenze"_s, Merged{.kind = Merged::Kind::List});
        for (const QString &field : {u"argomento"_s, u"oggetto"_s})
            QCOMPARE(words(u"[[%1]]"_s.arg(field)), u"Come firmato"_s);
        for (const QString &list : {u"scadenze"_s, u"rate"_s})
            QCOMPARE(words(u"[[#se %1]]sì[[altrimenti]]no[[/se]]"_s.arg(list)), u"no"_s);
    }

    /// From the project that the convention belongs to, and from the files on it.
    void theConventionNamesTutorsAndAttachedPapers()
    {
        const QUuid id = fixedUuid(u"agreement/piazzola-2026");
        const auto words = [&] { return deed(u"convenzione-comune", id); };
        const QString before = words();
        QVERIFY2(before.contains(u"|Davide Fittizi|2"_s) && before.contains(u"|Hassan Esempi|1"_s), qPrintable(before));
        QVERIFY(!before.contains(u"documenti separati"_s) && before.contains(u"documento separato"_s));
        QVERIFY(attachFile(*m_file, describe<Agreement>(), id, u"allegato-planimetria.pdf"_s, "%PDF-1.4 pianta"));
        QVERIFY2(words().contains(u"il progetto «"_s) && words().contains(u"planimetria."_s), qPrintable(words()));
        QVERIFY(m_file->undo());
        QVERIFY(attachFile(*m_file, describe<Agreement>(), id, u"Allegato progetto_approvato.pdf"_s, "%PDF-1.4 prova"));
        QVERIFY(attachFile(*m_file, describe<Agreement>(), id, u"scambio di lettere.pdf"_s, "%PDF-1.4 altra"));
        const QString one = words();
        QVERIFY(one.contains(u"documenti separati"_s) && one.contains(u"progetto approvato."_s)
                && !one.contains(u"il progetto «"_s));
        QVERIFY(!one.contains(u"scambio di lettere"_s));
        QVERIFY(attachFile(*m_file, describe<Agreement>(), id, u"allegato-visura.pdf"_s, "%PDF-1.4 terza"));
        const QString two = words();
        QCOMPARE(two.count(u"progetto approvato;"_s) + two.count(u"visura;"_s), 1);
        QCOMPARE(two.count(u"progetto approvato."_s) + two.count(u"visura."_s), 1);
        QVERIFY(m_file->undo() && m_file->undo() && m_file->undo());
        QCOMPARE(words(), before);
    }

    /// A deed says what was agreed when it was signed, whatever was agreed since.
    void aDeedStatesTheTermsOfItsSignature()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/ulss-6-2024"_s));
        const Records &records = m_file->records();
        const auto words = [&] { return deed(u"convenzione-ulss", id.uuid()); };
        // Its own table has the steps of the years to come; who took over in 2025 is not in it.
        const QString signed_ = words();
        for (const QString &there : {u"|39,29|18,91|58,20|01/01/2024"_s, u"|41,45|19,95|61,40|01/01/2026"_s,
                                     u"Esempio Accoglienza|Comunità alloggio|35,00|4|inizio|fine"_s,
                                     u"Polis Nova|Comunità alloggio|65,00|8|inizio|fine"_s,
                                     u"Nessuna persona accolta alla data della convenzione."_s, u"2026|1.084.938,00"_s})
            QVERIFY2(signed_.contains(there), qPrintable(there + u'\n' + signed_));
        QVERIFY2(!signed_.contains(u"Il Portico"_s) && !signed_.contains(u"01/07/2025|fine"_s), qPrintable(signed_));
        // What a registered act brought is not in the deed, neither its tariffs nor what they are worth.
        AgreementAct act;
        act.id = Id<AgreementAct>(newUuid());
        act.agreement = id;
        act.kind = ActKind::PriceRevision;
        act.status = ActStatus::Registered;
        act.signedOn = Date(2025, 12, 10);
        act.effectiveFrom = Date(2026, 1, 1);
        const auto added = m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(act); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        const QString revised = words();
        QVERIFY2(!revised.contains(u"01/01/2026"_s) && !revised.contains(u"31/12/2025"_s), qPrintable(revised));
        QVERIFY2(revised.contains(u"|40,57|19,53|60,10|01/01/2025"_s), qPrintable(revised));
        QVERIFY2(!revised.contains(u"2026|1.084.938,00"_s) && revised.contains(u"2025|1.070.772,00"_s),
                 qPrintable(revised));
        QVERIFY(m_file->undo());
        QCOMPARE(words(), signed_);
        // A deed that is still to be signed states what holds from now on.
        const auto change = [&](const std::function<void(Agreement &)> &edit) {
            const Agreement before = *records.load(id);
            Agreement after = before;
            edit(after);
            const auto done = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        };
        change([](Agreement &deed) { deed.status = AgreementStatus::Draft; });
        change([](Agreement &deed) { deed.signedOn = {}; });
        const QString drafted = words();
        QVERIFY2(drafted.contains(u"|01/01/2026"_s) && !drafted.contains(u"|01/01/2024|31/12/2024"_s)
                     && drafted.contains(u"Il Portico"_s) && drafted.contains(u"LIM-01"_s),
                 qPrintable(drafted));
        QVERIFY(m_file->undo() && m_file->undo());
    }

    /// An act takes out of a deed what it brought, and nothing else that begins on its day.
    void anActTakesOutOfADeedWhatItBrought()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/ulss-6-2024"_s));
        const auto words = [&] { return deed(u"convenzione-ulss", id.uuid()); };
        const auto register_ = [&](ActKind kind, const Date &from, const std::function<void(AgreementAct &)> &edit) {
            AgreementAct act;
            act.id = Id<AgreementAct>(newUuid());
            act.agreement = id;
            act.kind = kind;
            act.status = ActStatus::Registered;
            act.signedOn = Date(2024, 12, 10);
            act.effectiveFrom = from;
            edit(act);
            const auto added = m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(act); });
            return added ? QString() : added.error().text;
        };
        const QString signed_ = words();
        const QString step = u"|41,45|19,95|61,40|01/01/2026"_s;
        QVERIFY2(signed_.contains(step) && signed_.contains(u"31/12/2025"_s), qPrintable(signed_));
        const Date newYear(2026, 1, 1);
        // A CIG, the notice, a suspension, a substitution.
        QCOMPARE(register_(ActKind::Correction, newYear, [](AgreementAct &act) { act.newNoticeDays = 90; }), QString());
        QCOMPARE(register_(ActKind::Modification, newYear, [](AgreementAct &act) { act.reason = u"sospensione"_s; }),
                 QString());
        QCOMPARE(words(), signed_);
        QVERIFY(m_file->undo() && m_file->undo());
        // What the tariffs themselves name, and what changes the amount.
        QCOMPARE(
            register_(ActKind::Modification, newYear, [](AgreementAct &act) { act.number = u"tabella allegata"_s; }),
            QString());
        QVERIFY2(!words().contains(step), qPrintable(words()));
        QVERIFY(m_file->undo());
        QCOMPARE(register_(ActKind::Modification, newYear, [](AgreementAct &act) { act.newMaxAmount = Money{1'00}; }),
                 QString());
        QVERIFY2(!words().contains(step), qPrintable(words()));
        QVERIFY(m_file->undo());
        QCOMPARE(words(), signed_);
    }

    /// A row of the deed's own table that an act cut short goes on until the next one of that table.
    void aDeedsOwnNextTariffEndsTheOneBefore()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/ulss-6-2024"_s));
        const Records &records = m_file->records();
        const auto words = [&] { return deed(u"convenzione-ulss", id.uuid()); };
        const QString signed_ = words();
        std::optional<Tariff> row;
        for (const Service &service : servicesOf(records, id)) {
            for (const Tariff &tariff : tariffsOf(records, service.id)) {
                if (tariff.validFrom == Date(2025, 1, 1) && tariff.validTo == Date(2025, 12, 31))
                    row = tariff;
            }
        }
        QVERIFY(row);
        AgreementAct act;
        act.id = Id<AgreementAct>(newUuid());
        act.agreement = id;
        act.kind = ActKind::PriceRevision;
        act.status = ActStatus::Registered;
        act.signedOn = Date(2025, 8, 10);
        act.effectiveFrom = Date(2025, 9, 1);
        const auto revised = m_file->perform({"Change %1"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(act));
            Tariff cut = *row, next = *row;
            cut.validTo = Date(2025, 8, 31);
            next.id = Id<Tariff>(newUuid());
            next.validFrom = act.effectiveFrom;
            next.healthShare = Money{99'99};
            INSIEME_TRY(t.update(*row, cut));
            return t.insert(next);
        });
        QVERIFY2(revised, revised ? "" : qPrintable(revised.error().text));
        QCOMPARE(words(), signed_);
        QVERIFY(m_file->undo());
    }

    /// The record is not the deed any more once an act has changed it.
    void aDeedThatAnActChangedIsNotIssued()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/ulss-6-2024"_s));
        const auto contradictions = [&] {
            const auto facts =
                findPrintable(u"convenzione-ulss")->facts(m_file->records(), id.uuid(), m_file->context());
            QStringList texts;
            for (const DocumentProblem &each : facts ? facts->findings : std::vector<DocumentProblem>()) {
                if (each.kind == DocumentProblem::Kind::Contradiction)
                    texts << each.text;
            }
            return texts.join(u'\n');
        };
        QVERIFY2(!contradictions().contains(u"01/01/2027"_s), qPrintable(contradictions()));
        AgreementAct act;
        act.id = Id<AgreementAct>(newUuid());
        act.agreement = id;
        act.kind = ActKind::ExtensionOption;
        act.status = ActStatus::Registered;
        act.signedOn = Date(2026, 6, 10);
        act.effectiveFrom = Date(2027, 1, 1);
        act.previousEnd = Date(2026, 12, 31);
        act.newEnd = Date(2027, 6, 30);
        const auto added = m_file->perform({"Add %1"}, [&](Transaction &t) -> Done {
            const Agreement before = *m_file->records().load(id);
            Agreement after = before;
            after.end = act.newEnd;
            INSIEME_TRY(t.insert(act));
            return t.update(before, after);
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        QVERIFY2(contradictions().contains(u"01/01/2027"_s), qPrintable(contradictions()));
        QVERIFY(m_file->undo());
        // Whatever of the terms it changes, and where it states no day of its own.
        const auto told = [&](const std::function<void(AgreementAct &)> &edit) {
            AgreementAct other = act;
            other.kind = ActKind::Modification;
            other.effectiveFrom = other.newEnd = other.previousEnd = Date();
            edit(other);
            const auto done = m_file->perform({"Add %1"}, [&](Transaction &t) -> Done {
                const Agreement before = *m_file->records().load(id);
                Agreement after = before;
                if (stated(other.newEnd))
                    after.end = other.newEnd;
                INSIEME_TRY(t.insert(other));
                return t.update(before, after);
            });
            const QString text = done ? contradictions() : done.error().text;
            return !done || m_file->undo() ? text : u"not undone"_s;
        };
        const auto extended = [](AgreementAct &other) {
            other.kind = ActKind::ExtensionOption;
            other.previousEnd = Date(2026, 12, 31);
            other.newEnd = Date(2027, 6, 30);
        };
        const QString later = u"in force from 10/06/2026"_s;
        QVERIFY2(told(extended).contains(u"in force from 01/01/2027"_s), qPrintable(told(extended)));
        const std::function<void(AgreementAct &)> changes[] = {
            [](AgreementAct &other) { other.newNetAmount = Money{3'000'000'00}; },
            [](AgreementAct &other) { other.newMaxAmount = Money{4'000'000'00}; },
            [](AgreementAct &other) { other.newNoticeDays = 90; },
            [](AgreementAct &other) {
                other.service = u"Comunità alloggio"_s;
                other.servicePlaces = 10;
            },
        };
        for (const auto &change : changes)
            QVERIFY2(told(change).contains(later), qPrintable(told(change)));
        const auto nothing = [](AgreementAct &other) { other.reason = u"sospensione"_s; };
        QVERIFY2(!told(nothing).contains(u"in force from"_s), qPrintable(told(nothing)));
    }

    /// A long deed says where its articles and annexes stand; the wide table of tariffs lies.
    void theHealthConventionHasContentsAndATurnedAnnex()
    {
        const auto composed = composeAgreement(*findTemplate(u"convenzione-ulss"), m_file->records(),
                                               fixedUuid(u"agreement/ulss-6-2024"), m_file->context());
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        const Pages pages(composed->content);
        QString first; // before the deed itself
        int deed = 0;
        for (; deed < pages.count() && !pages.text(deed).join(u' ').contains(u"PREMESSO CHE"_s); ++deed)
            first += pages.text(deed).join(u' ') + u' ';
        QVERIFY(first.contains(u"Indice"_s));
        for (int article = 1; article <= 22; ++article)
            QVERIFY2(first.contains(u"Art. %1 – "_s.arg(article)), qPrintable(first));
        QStringList letters;
        for (const Block &block : composed->content.blocks) {
            const auto *item = std::get_if<Paragraph>(&block);
            if (item && item->marker.size() == 2 && item->marker[0].isUpper())
                letters << item->marker.left(1);
        }
        QCOMPARE(letters, QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        for (const QString &letter : letters) {
            const QString heading = u"Allegato %1 – "_s.arg(letter);
            QVERIFY2(first.contains(heading), qPrintable(heading));
            for (int page = deed; page < pages.count(); ++page) {
                if (pages.text(page).join(u' ').contains(heading))
                    QCOMPARE(pages.size(page).width() > pages.size(page).height(), letter == u'C');
            }
        }
    }

    void theDeedSaysItsStampDuty()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/piazzola-2026"));
        const auto text = [&](StampRegime regime, std::optional<Money> most, DeedLength *length = nullptr) {
            const auto before = *m_file->records().load(id);
            auto after = before;
            after.stampRegime = regime;
            after.maxAmount = most;
            if (!(after == before)
                && !m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }))
                return QString();
            const auto composed =
                composeAgreement(*findTemplate(u"convenzione-comune"), m_file->records(), id.uuid(), m_file->context());
            if (length)
                *length = Pages(composed->content).length();
            return wordsOf(composed->content);
        };
        QVERIFY(text(StampRegime::ProcurementCode, Money{48'000'00}).contains(u"assolta una volta: € 40,00"_s));
        QVERIFY(text(StampRegime::ProcurementCode, {}).contains(u"secondo l'importo massimo: ["_s));
        DeedLength length;
        const QString sheets = text(StampRegime::PerSheet, {}, &length);
        QVERIFY2(length.pages > 4 && length.lines > 100,
                 qPrintable(u"%1 pages, %2 lines: %3"_s.arg(length.pages).arg(length.lines).arg(sheets.left(300))));
        const qint64 count = stampSheets(length);
        QVERIFY2(sheets.contains(u"fogli n. %1: € %2"_s.arg(count).arg(italianText(Money{count * 16'00}))),
                 qPrintable(sheets.left(400)));
        const QString exempt = text(StampRegime::ThirdSectorExempt, {});
        QVERIFY(exempt.contains(u"esente"_s) && exempt.contains(u"art. 82, comma 5"_s));
    }

    /// The vectors of the law, each bracket at its edge.
    void stampDutyOnTheDay()
    {
        const auto once = [](qint64 cents, Date day = Date(2026, 6, 22)) {
            return stampDuty({StampRegime::ProcurementCode, day, Money{cents}}, {}).amount;
        };
        QCOMPARE(once(39'999'99), Money{0});
        QCOMPARE(once(40'000'00), Money{40'00});
        QCOMPARE(once(149'999'99), Money{40'00});
        QCOMPARE(once(150'000'00), Money{120'00});
        QCOMPARE(once(999'999'99), Money{120'00});
        QCOMPARE(once(1'000'000'00), Money{250'00});
        QCOMPARE(once(5'000'000'00), Money{500'00});
        QCOMPARE(once(24'999'999'99), Money{500'00});
        QCOMPARE(once(25'000'000'00), Money{1'000'00});
        QVERIFY(once(40'000'00, Date(2023, 7, 1)));
        QVERIFY(!once(40'000'00, Date(2023, 6, 30)));
        const StampDuty unknown = stampDuty({StampRegime::ProcurementCode, {}, {}}, {});
        QVERIFY(!unknown.amount && !unknown.whyNot.isEmpty());
        const auto sheets = [](int pages, int lines, Date day) {
            return stampDuty({StampRegime::PerSheet, day, {}}, {pages, lines}).amount;
        };
        QCOMPARE(sheets(4, 100, Date(2026, 1, 1)), Money{16'00});
        QCOMPARE(sheets(5, 120, Date(2026, 1, 1)), Money{32'00});
        QCOMPARE(sheets(4, 101, Date(2026, 1, 1)), Money{32'00});
        QCOMPARE(sheets(8, 201, Date(2026, 1, 1)), Money{48'00});
        QCOMPARE(sheets(1, 1, Date(2013, 6, 26)), Money{16'00});
        QCOMPARE(sheets(1, 1, Date(2013, 6, 25)), Money{14'62});
        QVERIFY(!sheets(1, 1, Date(2006, 12, 31)));
        const auto exempt = [](Date day) {
            return stampDuty({StampRegime::ThirdSectorExempt, day, {}}, {9, 400}).amount;
        };
        QCOMPARE(exempt(Date(2018, 1, 1)), Money{0});
        QVERIFY(!exempt(Date(2017, 12, 31)));
    }

    void aBirthHasItsGender_data()
    {
        QTest::addColumn<QString>("taxCode");
        QTest::addColumn<QString>("courtesy");
        QTest::addColumn<QString>("word");
        QTest::newRow("man") << composeTaxCode(u"Rossi"_s, u"Mario"_s, Date(1969, 1, 21), false, u"G224"_s) << QString()
                             << u"nato"_s;
        QTest::newRow("woman") << composeTaxCode(u"Rossi"_s, u"Maria"_s, Date(1969, 1, 21), true, u"G224"_s)
                               << QString() << u"nata"_s;
        QTest::newRow("code before title")
            << composeTaxCode(u"Rossi"_s, u"Maria"_s, Date(1969, 1, 21), true, u"G224"_s) << u"dott."_s << u"nata"_s;
        QTest::newRow("title") << QString() << u"Dott.ssa"_s << u"nata"_s;
        QTest::newRow("signor") << QString() << u"sig."_s << u"nato"_s;
        QTest::newRow("both") << QString() << u"avv."_s << u"nato/a"_s;
        QTest::newRow("unknown") << QString() << QString() << u"nato/a"_s;
    }
    void aBirthHasItsGender()
    {
        QFETCH(QString, taxCode);
        QFETCH(QString, courtesy);
        Person person;
        person.taxCode = taxCode;
        person.courtesy = courtesy;
        QTEST(bornWord(person), "word");
    }

    /// Wherever a paper says a day of birth, it says first that somebody was born.
    void noBirthWithoutItsWord()
    {
        for (const char *known : {"both", "day", "place"}) {
            for (const QString &file : QDir(u":/documents/templates"_s).entryList()) {
                QFile source(u":/documents/templates/"_s + file);
                QVERIFY(source.open(QIODevice::ReadOnly));
                static const QRegularExpression birth(
                    u"\\[\\[#se ([a-z.]+)\\.luogo_nascita\\]\\].*?\\[\\[/se\\]\\]\\[\\[/se\\]\\]"_s);
                for (auto all = birth.globalMatch(QString::fromUtf8(source.readAll())); all.hasNext();) {
                    const auto match = all.next();
                    Person person;
                    if (qstrcmp(known, "day") != 0)
                        person.birthPlace = u"Padova"_s;
                    if (qstrcmp(known, "place") != 0)
                        person.birthDate = Date(1969, 1, 21);
                    const QString last = match.captured(1).section(u'.', -1);
                    QString text = match.captured();
                    text.replace(match.captured(1), last);
                    auto root = std::make_shared<MapNode>();
                    Merged merged;
                    merged.kind = Merged::Kind::Node;
                    merged.node =
                        std::make_shared<RecordNode>(m_file->records(), AnyRecord::of(person), m_file->context());
                    root->values.insert(last, merged);
                    const auto composed = compose(u"Persona"_s + text, *root);
                    QVERIFY2(composed, composed ? "" : qPrintable(file + composed.error().text));
                    const QString birthWords = wordsOf(composed->content);
                    QVERIFY2(birthWords.startsWith(u"Persona, nato/a "_s), qPrintable(file + u": "_s + birthWords));
                    QCOMPARE(birthWords.contains(u"il 21 gennaio 1969"_s), stated(person.birthDate));
                }
            }
        }
    }

    void recordsThatLeadInACircleEnd()
    {
        const Id<Organisation> body(fixedUuid(u"organisation/comune-piazzola"));
        const auto before = *m_file->records().load(body);
        auto after = before;
        after.parent = body;
        const bool circle =
            m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }).has_value();
        // Whether or not such a circle is refused, a path is only as long as it is written.
        const RecordNode node(m_file->records(), AnyRecord::of(circle ? after : before), m_file->context());
        const QString path = u"appartiene_a."_s.repeated(40) + u"denominazione"_s;
        const auto composed = compose(u"[[%1]]"_s.arg(path), node);
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
        QCOMPARE(composed->missing.isEmpty(), circle);
    }

    void everyAgreementComposesWithItsGapsListed()
    {
        int gaps = 0;
        for (const QUuid &id : m_file->records().ids(describe<Agreement>())) {
            const auto composed =
                composeAgreement(*findTemplate(u"convenzione-comune"), m_file->records(), id, m_file->context());
            QVERIFY2(composed, composed ? "" : qPrintable(composed.error().text));
            gaps += int(composed->missing.size());
            QVERIFY(Pages(composed->content).count() >= 3);
        }
        QVERIFY(gaps > 100);
    }

    void unknownNamesAreFoundWithoutValues()
    {
        // An agreement that has neither signatories nor rows.
        const auto ids = m_file->records().ids(describe<Agreement>());
        const auto bare = std::find_if(ids.begin(), ids.end(), [this](const QUuid &id) {
            const auto agreement = m_file->records().load(Id<Agreement>(id));
            return agreement && agreement->bodySignatory.isNull() && agreement->instalments.empty();
        });
        QVERIFY(bare != ids.end());
        const auto root = agreementNode(m_file->records(), *bare, m_file->context());
        QVERIFY(root);
        const auto composed = compose(
            u"[[ente.rappresentante.sconosciuto]]\n[[#ogni rate]]\n[[altro]]\n[[/ogni]]\n"
            "[[referente_ente.nome_completo]][[ente.rappresentante.carica]][[#ogni rate]][[importo]][[/ogni]]"_s,
            **root);
        QVERIFY(!composed);
        QCOMPARE(composed.error().text.count(u'\n'), 2);
        QVERIFY(composed.error().text.contains(u"“ente.rappresentante.sconosciuto”"_s));
        QVERIFY(composed.error().text.contains(u"“altro”"_s));
    }

    void aRecordThatIsNotThereIsNotFound()
    {
        const auto composed =
            composeAgreement(*findTemplate(u"convenzione-comune"), m_file->records(), newUuid(), m_file->context());
        QVERIFY(!composed);
        QCOMPARE(composed.error().code, Error::Code::NotFound);
        QVERIFY(!findTemplate(u"sconosciuto"));
    }

private:
    /// Its words; the reason when it cannot be composed.
    QString deed(QStringView name, const QUuid &agreement) const
    {
        const auto composed = composeAgreement(*findTemplate(name), m_file->records(), agreement, m_file->context());
        return composed ? wordsOf(composed->content) : composed.error().text;
    }

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
};

INSIEME_TEST(RecordDocumentsTest)
#include "tst_records.moc"
