// SPDX-License-Identifier: GPL-3.0-or-later
// Organisations entered twice: found, made one, and taken apart again.
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/registry/duplicates.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/card.h"
#include "core/store/content_hash.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        setLanguage(QStringLiteral("en"));
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void namesAreCompared()
    {
        QVERIFY(nameLikeness(QStringLiteral("Coop. Sociale Il Portico"), QStringLiteral("IL PORTICO soc. coop. onlus"))
                == 100);
        QVERIFY(nameLikeness(QStringLiteral("Comune di Piazzola sul Brenta"), QStringLiteral("Piazzola sul Brenta"))
                == 100);
        QVERIFY(nameLikeness(QStringLiteral("Progetto Now"), QStringLiteral("Progeto Now")) >= 80);
        QVERIFY(nameLikeness(QStringLiteral("Comune di Limena"), QStringLiteral("Comune di Campodoro")) < 50);
        QCOMPARE(nameLikeness({}, {}), 0);
    }

    /// Who enters an organisation again is told at the code that it has in common with one, and with which.
    void aCodeOfAnotherIsSaid()
    {
        const Records &records = m_workspace->records();
        const auto ids = records.ids(describe<Cooperative>());
        const auto coded = std::find_if(ids.begin(), ids.end(), [&](const QUuid &id) {
            const auto each = records.load(Id<Cooperative>(id));
            return !each->taxCode.isEmpty() && !each->vatNumber.isEmpty();
        });
        QVERIFY(coded != ids.end());
        const Cooperative first = *records.load(Id<Cooperative>(*coded));
        const QString title = m_workspace->title(describe<Organisation>(), *coded, {});
        Cooperative second;
        second.taxCode = first.taxCode;
        second.vatNumber = first.vatNumber;
        const Problems said = findingsOf(records, AnyRecord(describe<Cooperative>(), &second), m_workspace->context());
        QStringList fields;
        for (const Problem &problem : said) {
            QCOMPARE(problem.level, Verdict::Level::Warning);
            if (problem.text.contains(title))
                fields << problem.field;
        }
        QCOMPARE(fields, (QStringList{QStringLiteral("tax_code"), QStringLiteral("vat_number")}));
        // Its own code it may have.
        QVERIFY(findingsOf(records, *records.load(describe<Cooperative>(), first.id.uuid()), m_workspace->context())
                    .isEmpty());
    }

    /// However the code is written, here or by whoever stored it.
    void aCodeOfAnotherIsSaidInEverySpelling_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("said");
        const auto row = [](const char *column, const char *has, const char *typed, bool said) {
            QTest::addRow("%s: %s, %s", column, has, typed)
                << QString::fromLatin1(column) << QString::fromLatin1(has) << QString::fromLatin1(typed) << said;
        };
        row("ipa_code", "c_z999", "c_z999", true);
        row("ipa_code", "c_z999", "C_Z999", true);
        row("ipa_code", "C_Z999", "c_z999", true);
        row("ipa_code", "c_z999", "c_z998", false);
        row("ipa_code", "itabc", "abc", false);
        row("tax_code", "80009470289", "IT80009470289", true);
        row("tax_code", "8000 9470289", "80009470289", true);
        row("vat_number", "it 00743 110157", "00743110157", true);
        row("vat_number", "00743110157", "IT00743110157", true);
        row("vat_number", "00743110157", "00743110158", false);
    }
    void aCodeOfAnotherIsSaidInEverySpelling()
    {
        QFETCH(QString, column);
        QFETCH(QString, has);
        QFETCH(QString, typed);
        QFETCH(bool, said);
        PublicBody first;
        first.names.push_back({.name = QStringLiteral("Comune di Prova")});
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &t) { return t.insert(first); }));
        // As programs stored it before there was one written form.
        QVERIFY(m_workspace->database().exec(QStringLiteral("UPDATE organisation SET %1='%2' WHERE id='%3'")
                                                 .arg(column, has, uuidText(first.id.uuid()))));
        AnyRecord second(describe<PublicBody>());
        QVERIFY(findField(describe<PublicBody>(), column)->setValue(second.data(), typed, {}));
        const Problems found = sharedCodes(m_workspace->records(), second, m_workspace->context());
        QCOMPARE(found.size(), said ? 1 : 0);
        if (said) {
            QCOMPARE(found.front().field, column);
            QVERIFY2(found.front().text.contains(QStringLiteral("Comune di Prova")), qPrintable(found.front().text));
        }
        // Whoever has the code alone is not told of themselves.
        const auto own = m_workspace->records().load(describe<PublicBody>(), first.id.uuid());
        QVERIFY(own && sharedCodes(m_workspace->records(), *own, m_workspace->context()).isEmpty());
    }

    /// It is asked at every edit and every row of an import: the steps of SQLite are as many in a larger file.
    void codesAreLookedUpAndNotSoughtThrough()
    {
        PublicBody asked;
        asked.taxCode = QStringLiteral("00743110157");
        asked.vatNumber = QStringLiteral("00743110157");
        asked.ipaCode = QStringLiteral("c_z999");
        const auto steps = [&] {
            qint64 count = 0;
            sqlite3 *file = m_workspace->database().handle();
            sqlite3_progress_handler(
                file, 1,
                [](void *seen) {
                    ++*static_cast<qint64 *>(seen);
                    return 0;
                },
                &count);
            const Problems found =
                findingsOf(m_workspace->records(), AnyRecord(describe<PublicBody>(), &asked), m_workspace->context());
            sqlite3_progress_handler(file, 0, nullptr, nullptr);
            return found.isEmpty() ? count : -1;
        };
        m_workspace->catchUp();
        const qint64 before = steps();
        QVERIFY(before > 0);
        QVERIFY(m_workspace->perform({"Test"}, [](Transaction &transaction) -> Done {
            for (int i = 0; i < 500; ++i) {
                Organisation other;
                other.names.push_back({.name = QStringLiteral("Ente %1").arg(i)});
                other.ipaCode = QStringLiteral("ente_%1").arg(i);
                INSIEME_TRY(transaction.insert(other));
            }
            return {};
        }));
        m_workspace->catchUp();
        const qint64 after = steps();
        QVERIFY2(after > 0 && after < before + 500, qPrintable(QStringLiteral("%1 → %2").arg(before).arg(after)));
    }

    /// The column is sealed, so no index of the file can forbid it: the form and the list of findings warn.
    void twoPeopleWithOneTaxCode()
    {
        Person first{.givenName = QStringLiteral("Mario"), .familyName = QStringLiteral("Rossi")};
        first.taxCode = QStringLiteral("RSSMRA80A01H501U");
        Person second{.givenName = QStringLiteral("Mario Luca"), .familyName = QStringLiteral("Rossi")};
        for (Person *each : {&first, &second}) {
            each->id = Id<Person>(newUuid());
            QVERIFY(m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(*each); }).has_value());
        }
        QVERIFY(m_workspace->search().bringUpToDate(m_workspace->today()).has_value());
        const auto said = [&](const Person &person) {
            Problems problems;
            describe<Person>().check(&person, m_workspace->context(), problems);
            QStringList texts;
            for (const Problem &problem : problems)
                texts << problem.text;
            return texts.join(QLatin1Char('\n'));
        };
        QVERIFY(!said(first).contains(QStringLiteral("same tax code")));
        second.taxCode = first.taxCode.toLower();
        QVERIFY(said(second).contains(QStringLiteral("Mario Rossi has the same tax code")));
        second.taxCode = QStringLiteral("RSSMRA80A01H501");
        QVERIFY(!said(second).contains(QStringLiteral("same tax code")));
    }

    void theSampleHasNone()
    {
        for (const DuplicatePair &pair : findDuplicates(m_workspace->records(), m_workspace->today()))
            QFAIL(qPrintable(pair.what));
    }

    void foundByCodeAndName()
    {
        const auto add = [&](const QString &name, const QString &taxCode, const QString &ipa) {
            Organisation other;
            other.names.push_back({.name = name});
            other.taxCode = taxCode;
            other.ipaCode = ipa;
            const auto done =
                m_workspace->perform({"Test"}, [&](Transaction &transaction) { return transaction.insert(other); });
            return done ? other.id : Id<Organisation>();
        };
        const auto portico = m_workspace->records().load(Id<Organisation>(key("il-portico")));
        QVERIFY(portico);
        const Id<Organisation> byCode = add(QStringLiteral("Tutt'altro nome"), portico->taxCode, {});
        const Id<Organisation> byName = add(QStringLiteral("JONATHAN Soc. Coop. Sociale"), {}, {});
        const Id<Organisation> unnamed = add(QStringLiteral("Ente senza pari"), {}, QStringLiteral("x_Y-1"));
        const Id<Organisation> spelt = add(QStringLiteral("Qualcosa di diverso"), {}, QStringLiteral("X_y-1"));
        // Signs tell codes apart.
        add(QStringLiteral("Terzo incomodo"), {}, QStringLiteral("xy1"));
        // Two bodies with tax codes of their own are two, however alike their names.
        add(QStringLiteral("Cassola Solidale"), QStringLiteral("00743110157"), {});
        const auto pairs = findDuplicates(m_workspace->records(), m_workspace->today());
        QCOMPARE(pairs.size(), size_t(3));
        QCOMPARE(pairs[0].why, Likeness::TaxCode);
        QCOMPARE(pairs[0].first.uuid(), key("il-portico"));
        QCOMPARE(pairs[0].second, byCode);
        QCOMPARE(pairs[1].why, Likeness::IpaCode);
        QCOMPARE((QSet<QUuid>{pairs[1].first.uuid(), pairs[1].second.uuid()}),
                 (QSet<QUuid>{unnamed.uuid(), spelt.uuid()}));
        QCOMPARE(pairs[2].why, Likeness::SameName);
        QCOMPARE(pairs[2].second, byName);
    }

    void madeOneAndTakenApart()
    {
        const Records &records = m_workspace->records();
        // A second Piazzola, with a signed deed, an office holder and a paper of its own.
        const QUuid piazzola = key("comune-piazzola");
        QVERIFY(records.exists(describe<PublicBody>(), piazzola));
        PublicBody twin;
        twin.names.push_back({.name = QStringLiteral("Piazzola s.B.")});
        twin.phone = QStringLiteral("049 0000000");
        twin.website = QStringLiteral("https://example.it");
        twin.seats.push_back({.name = QStringLiteral("Biblioteca"), .address = QStringLiteral("Via Esempio 1")});
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &tx) { return tx.insert(twin); }));
        const auto deeds = records.referring(describe<Agreement>(), "body_id", piazzola);
        QVERIFY(!deeds.empty());
        const auto binding = std::find_if(deeds.begin(), deeds.end(), [&](const QUuid &id) {
            return isBinding(records.load(Id<Agreement>(id))->status);
        });
        QVERIFY(binding != deeds.end());
        const auto deed = records.load(Id<Agreement>(*binding));
        const QByteArray before = content();
        const auto count = [&](const QUuid &id) {
            size_t all = 0;
            for (const RecordType *type : areas().recorded()) {
                for (const Field &field : type->fields) {
                    if (field.stored() && field.ops->target && !field.is.owner
                        && isA(describe<PublicBody>(), field.ops->target()))
                        all += records.referring(*type, field.column, id).size();
                }
            }
            return all;
        };
        const size_t names = count(piazzola);
        QVERIFY(names > 3);
        // The twin is kept: everything that named Piazzola names it, the signed deed too.
        // Stopped before, at one of the records or after them, it leaves both.
        for (int until = 1; until <= 4; ++until) {
            int asked = 0;
            const auto stopped =
                mergeInto(*m_workspace, twin.id, Id<Organisation>(piazzola), [&] { return ++asked < until; });
            QCOMPARE(stopped ? Error::Code::Invalid : stopped.error().code, Error::Code::Cancelled);
            QCOMPARE(asked, until);
            QVERIFY(m_workspace->records().exists(describe<Organisation>(), piazzola));
        }
        const auto step = mergeInto(*m_workspace, twin.id, Id<Organisation>(piazzola));
        QVERIFY2(step.has_value(), step ? "" : qPrintable(step.error().text));
        QVERIFY(!records.exists(describe<Organisation>(), piazzola));
        QCOMPARE(count(piazzola), size_t(0));
        QCOMPARE(count(twin.id.uuid()), names);
        QCOMPARE(records.load(deed->id)->body, twin.id);
        const auto one = records.load(Id<PublicBody>(twin.id.uuid()));
        QCOMPARE(one->phone, QStringLiteral("049 0000000"));
        QVERIFY(!one->taxCode.isEmpty());
        QVERIFY(one->notes.contains(QStringLiteral("Piazzola sul Brenta")));
        QCOMPARE(one->seats.size(), size_t(1));
        QVERIFY(verify(*m_workspace).isEmpty());
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(content(), before);
        QVERIFY(m_workspace->redo().has_value());
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void differentKindsAreRefused()
    {
        const QByteArray before = content();
        const auto step =
            mergeInto(*m_workspace, Id<Organisation>(key("il-portico")), Id<Organisation>(key("comune-piazzola")));
        QVERIFY(!step);
        QCOMPARE(step.error().code, Error::Code::Refused);
        QVERIFY(!mergeInto(*m_workspace, Id<Organisation>(key("il-portico")), Id<Organisation>(key("il-portico"))));
        QCOMPARE(content(), before);
    }

    void cardsOfBodies()
    {
        const Records &records = m_workspace->records();
        const auto parts = cardOf(records, describe<PublicBody>(), key("comune-piazzola"), m_workspace->context());
        QStringList titles;
        for (const CardPart &part : parts) {
            titles << part.title;
            for (const CardLine &line : part.lines) {
                QCOMPARE(line.cells.size(), qsizetype(part.columns.size()));
                QVERIFY(records.exists(*line.type, line.id));
            }
        }
        QVERIFY2(titles.contains(QStringLiteral("Conventions and contracts")), qPrintable(titles.join(u';')));
        QVERIFY(titles.contains(QStringLiteral("Placements of its people")));
        QVERIFY(titles.contains(QStringLiteral("People and offices")));
        // With privacy on nobody is named.
        Context hidden = m_workspace->context();
        hidden.shown = Disclosure::Public;
        QStringList people;
        for (const QUuid &id : records.ids(describe<Person>()))
            people << m_workspace->title(describe<Person>(), id, {});
        QVERIFY(people.size() > 10);
        const auto named = [&](const Context &context) {
            int lines = 0;
            for (const CardPart &part : cardOf(records, describe<PublicBody>(), key("comune-piazzola"), context)) {
                for (const CardLine &line : part.lines)
                    lines += std::any_of(people.begin(), people.end(),
                                         [&](const QString &name) { return line.cells.contains(name); });
            }
            return lines;
        };
        QVERIFY(named(m_workspace->context()) > 1);
        QCOMPARE(named(hidden), 0);
        for (const CardPart &part : cardOf(records, describe<PublicBody>(), key("comune-piazzola"), hidden))
            QVERIFY(part.title != QStringLiteral("People and offices"));
    }

private:
    static QUuid key(const char *slug) { return fixedUuid(QStringLiteral("organisation/") + QLatin1String(slug)); }
    test::SampleFolder m_folder;
    QByteArray content() const { return contentHash(m_workspace->database(), m_workspace->catalogue()); }
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(TestDuplicates)
#include "tst_duplicates.moc"
