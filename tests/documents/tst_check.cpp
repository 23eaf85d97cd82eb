// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/contracts/service.h"
#include "core/documents/issuing.h"
#include "core/documents/pages.h"
#include "core/documents/printable.h"
#include "core/papers/deed_words.h"
#include "core/papers/register.h"
#include "core/placements/project.h"
#include "core/registry/attaching.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/verify.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QJsonDocument>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

/// What is said before a deed is issued besides what is missing, and where it stands on the pages.
class CheckTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
    }
    void cleanup() { m_file.reset(); }

    void theSampleMayBeIssued()
    {
        for (const DocumentProblem &each : checked().problems)
            QVERIFY2(each.kind == Kind::Empty || each.kind == Kind::Assigned,
                     qPrintable(each.field + u' ' + each.text));
    }

    void aPolicyThatEndedStopsTheDeed()
    {
        change([](Agreement &deed) { deed.rctUntil = Date(2026, 6, 21); });
        const DocumentProblem policy = only(Kind::Expired);
        QCOMPARE(policy.field, u"polizza_rct"_s);
        QVERIFY(policy.page > 0);
        QVERIFY2(policy.text.contains(u"21/06/2026"_s), qPrintable(policy.text));
        QVERIFY(policy.origin.field && qstrcmp(policy.origin.field->column, "rct_until") == 0);
        refused(u"21/06/2026"_s);
        // The last day counts.
        change([](Agreement &deed) { deed.rctUntil = Date(2026, 6, 22); });
        QCOMPARE(of(Kind::Expired).size(), size_t(0));
        const DocumentProblem ending = only(Kind::Expiring); // before the end of the agreement
        QCOMPARE(ending.field, u"polizza_rct"_s);
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
    }

    /// What is allowed to the unit of a service that has ended stops nothing.
    void onlyServicesThatGoOnMustBeAllowed()
    {
        ServiceUnit unit;
        unit.id = Id<ServiceUnit>(newUuid());
        unit.name = u"Laboratorio Prova"_s;
        unit.provider = Id<Organisation>(fixedUuid(u"organisation/fai-padova"_s));
        unit.authorisedUntil = Date(2025, 12, 31);
        Service service;
        service.id = Id<Service>(newUuid());
        service.agreement = Id<Agreement>(piazzola());
        service.name = u"Laboratorio"_s;
        service.unit = unit.id;
        const auto done = m_file->perform({"Add"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(unit));
            return t.insert(service);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const DocumentProblem lapsed = only(Kind::Expired);
        QVERIFY2(lapsed.text.contains(u"Laboratorio Prova"_s), qPrintable(lapsed.text));
        const auto until = [&](const Date &day) {
            const auto before = *m_file->records().load(service.id);
            auto after = before;
            after.validTo = day;
            const auto ended = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); });
            QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
        };
        until(Date(2026, 6, 22)); // the last day counts
        QCOMPARE(of(Kind::Expired).size(), size_t(1));
        until(Date(2026, 6, 21));
        QCOMPARE(of(Kind::Expired).size(), size_t(0));
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
    }

    /// A name makes a file a paper of the deed: it is seen before, where it stands, and nobody is found by it after.
    void aFileNamedAsAnAnnexIsLookedAtFirst()
    {
        QVERIFY(attachFile(*m_file, describe<Agreement>(), piazzola(), u"allegato_mail Introvabilissimo.pdf"_s,
                           "%PDF-1.4"));
        const DocumentProblem named = only(Kind::Doubtful);
        QCOMPARE(named.field, u"allegati_uniti[1].titolo"_s);
        QVERIFY2(named.page > 0 && named.text.contains(u"mail Introvabilissimo"_s), qPrintable(named.text));
        QVERIFY(named.origin.type == &describe<Agreement>() && named.origin.id == piazzola());
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        const auto copy = frozenCopy(m_file->database(), issued->document);
        QVERIFY(copy && QJsonDocument(copy->blocks).toJson().contains("Introvabilissimo"));
        QVERIFY(!deedWords(copy->blocks).contains(u"Introvabilissimo"_s));
    }

    void aGuaranteeThatEndedIsTold()
    {
        change([](Agreement &deed) { deed.guaranteeUntil = Date(2026, 3, 31); });
        QVERIFY(only(Kind::Expired).text.contains(u"31/03/2026"_s));
    }

    void aPaperThatExpiredStopsTheDeed()
    {
        const auto executor = [this](const char16_t *slug) {
            change([slug](Agreement &deed) {
                deed.shares.back().cooperative =
                    Id<Cooperative>(fixedUuid(u"organisation/"_s + QString::fromUtf16(slug)));
            });
        };
        executor(u"esempio-officine"); // DURC expired on 30/04
        const auto row = m_file->records().load(Id<Agreement>(piazzola()))->shares.size();
        const DocumentProblem paper = only(Kind::Expired);
        QCOMPARE(paper.field, u"cooperative[%1].cooperativa.denominazione"_s.arg(row));
        QVERIFY(paper.page > 0);
        QVERIFY2(paper.text.contains(u"Officine"_s) && paper.text.contains(u"DURC"_s)
                     && paper.text.contains(u"30/04/2026"_s),
                 qPrintable(paper.text));
        QCOMPARE(paper.origin.type, &describe<Cooperative>());
        refused(u"30/04/2026"_s);
        executor(u"esempio-parchi"); // no revision at all
        QVERIFY(only(Kind::Expired).text.contains(u"Parchi"_s));
        executor(u"esempio-accoglienza"); // DURC until 11/07: amber
        QCOMPARE(of(Kind::Expired).size(), size_t(0));
        const DocumentProblem soon = only(Kind::Expiring);
        QVERIFY2(soon.text.contains(u"11/07/2026"_s), qPrintable(soon.text));
        QCOMPARE(soon.field, u"cooperative[%1].cooperativa.denominazione"_s.arg(row));
        QVERIFY(!soon.stops());
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
    }

    void whoNoLongerExecutesIsNotAsked()
    {
        change([](Agreement &deed) {
            deed.shares.back().validTo = Date(2026, 7, 31);
            AgreementShare next = deed.shares.back();
            next.id = Id<AgreementShare>(newUuid());
            next.validFrom = Date(2026, 8, 1);
            next.validTo = {};
            next.places.reset();
            next.amount.reset();
            next.cooperative = Id<Cooperative>(fixedUuid(u"organisation/esempio-officine"_s));
            deed.shares.push_back(next);
        });
        QCOMPARE(of(Kind::Expired).size(), size_t(1)); // it will execute
        change([](Agreement &deed) {
            deed.start = Date(2026, 1, 1);
            for (AgreementShare &share : deed.shares) {
                if (share.cooperative.uuid() == fixedUuid(u"organisation/esempio-officine"_s)) {
                    share.validFrom = Date(2026, 1, 1);
                    share.validTo = Date(2026, 5, 31);
                } else if (stated(share.validTo)) {
                    share.validFrom = Date(2026, 6, 1);
                    share.validTo = {};
                }
            }
        });
        QCOMPARE(of(Kind::Expired).size(), size_t(0)); // it did
    }

    void anOfficeThatEndedStopsTheDeed()
    {
        const Id<Person> mayor = m_file->records().load(Id<Agreement>(piazzola()))->bodySignatory;
        const auto until = [&](const Date &day) {
            const Person before = *m_file->records().load(mayor);
            Person after = before;
            after.roles.front().validTo = day;
            QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        };
        until(Date(2026, 5, 31));
        const DocumentProblem office = only(Kind::Expired);
        QCOMPARE(office.field, u"ente.rappresentante.carica"_s);
        QCOMPARE(office.page, 0);
        QVERIFY2(office.text.contains(u"31/05/2026"_s) && office.text.contains(u"Sindaca"_s), qPrintable(office.text));
        QVERIFY(!office.text.contains(u"Anna"_s)); // pages may be shown with names hidden
        QCOMPARE(office.origin.id, mayor.uuid());
        QCOMPARE(of(Kind::Missing).size(), size_t(0)); // the same gap is not told twice
        refused(u"31/05/2026"_s);
        until(Date(2026, 6, 22));
        QCOMPARE(of(Kind::Expired).size(), size_t(0));
    }

    /// What is signed was signed by somebody who could.
    void nobodySignsWithoutAnOffice()
    {
        const Agreement deed = *m_file->records().load(Id<Agreement>(piazzola()));
        const Person mayor = *m_file->records().load(deed.bodySignatory);
        Person over = mayor;
        over.roles.front().validTo = deed.signedOn - boost::gregorian::days(1);
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(mayor, over); }));
        Agreement bound = deed;
        bound.status = AgreementStatus::Signed;
        const auto sign = [&] {
            return m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(deed, bound); });
        };
        const auto refusal = sign();
        QVERIFY(!refusal);
        QVERIFY2(refusal.error().text.contains(u"21/06/2026"_s), qPrintable(refusal.error().text));
        over = *m_file->records().load(deed.bodySignatory);
        Person until = over;
        until.roles.front().validTo = deed.signedOn; // the last day counts
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(over, until); }));
        const auto done = sign();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    /// "nato/a" is told where it stands, and the courtesy title that decides it is written from there.
    void aWordForEitherGenderIsTold()
    {
        const Id<Person> mayor = m_file->records().load(Id<Agreement>(piazzola()))->bodySignatory;
        const auto courtesy = [&](const QString &title) {
            const Person before = *m_file->records().load(mayor);
            Person after = before;
            after.courtesy = title;
            QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        };
        for (const QString &title : {QString(), u"avv."_s}) {
            courtesy(title);
            const DocumentProblem born = only(Kind::Doubtful);
            QCOMPARE(born.field, u"ente.rappresentante.nato"_s);
            QCOMPARE(born.page, 0);
            QVERIFY2(born.text.contains(u"nato/a"_s), qPrintable(born.text));
            QCOMPARE(born.origin.id, mayor.uuid());
            QVERIFY(born.origin.field && qstrcmp(born.origin.field->column, "courtesy") == 0);
            QVERIFY(!born.stops());
        }
        courtesy(u"sig.ra"_s);
        QCOMPARE(of(Kind::Doubtful).size(), size_t(0));
        // An office that nobody wrote has the name of its kind: "Direttore".
        const Person before = *m_file->records().load(mayor);
        Person after = before;
        after.roles.front().role = RoleKind::Director;
        after.roles.front().title.clear();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        QCOMPARE(only(Kind::Doubtful).field, u"ente.rappresentante.carica"_s);
        courtesy(u"sig."_s);
        QCOMPARE(of(Kind::Doubtful).size(), size_t(0));
    }

    void contradictionsStandAtTheirField()
    {
        change([](Agreement &deed) { deed.instalments.back().amount = Money{14'399'00}; });
        QCOMPARE(only(Kind::Contradiction).field, u"rate[1].importo"_s);
        QVERIFY(only(Kind::Contradiction).page > 0);
        std::optional<Percent> share;
        change([&share](Agreement &deed) {
            deed.instalments.back().amount = Money{14'400'00};
            share = std::exchange(deed.shares.front().percent, Percent{1'00});
        });
        QCOMPARE(only(Kind::Contradiction).field, u"cooperative[1].quota"_s);
        // What the form only warns of does not stop, and is told where it stands.
        change([&share](Agreement &deed) {
            deed.shares.front().percent = share;
            deed.posts.front().count = 7;
        });
        const DocumentProblem posts = only(Kind::Doubtful);
        QVERIFY(posts.field.startsWith(u"postazioni["_s) && posts.page > 0);
        QVERIFY(!posts.stops());
    }

    /// Words that are for others are not issued, nor offered.
    void aTemplateIsForItsKindAndItsBody()
    {
        const Id<Organisation> ulss(fixedUuid(u"organisation/ulss-6-euganea"_s));
        const Agreement whole = *m_file->records().load(Id<Agreement>(piazzola()));
        const auto offered = [this] {
            const auto record = m_file->records().load(describe<Agreement>(), piazzola());
            const Printable *printable = printableFor(m_file->records(), *record);
            return printable ? QString::fromLatin1(printable->name) : QString();
        };
        QCOMPARE(offered(), u"convenzione-comune"_s);
        change([](Agreement &deed) { deed.kind = AgreementKind::HealthServices; });
        QCOMPARE(only(Kind::Contradiction).origin.field, findField(describe<Agreement>(), u"kind"));
        refused(only(Kind::Contradiction).text);
        QCOMPARE(offered(), QString()); // a Comune has no such convention
        change([&](Agreement &deed) { deed.body = ulss; });
        QCOMPARE(offered(), u"convenzione-ulss"_s);
        change([](Agreement &deed) { deed.kind = AgreementKind::PublicUtility; });
        const std::vector<DocumentProblem> wrong = of(Kind::Contradiction);
        QVERIFY(std::any_of(wrong.begin(), wrong.end(), [](const DocumentProblem &each) {
            return each.field == u"ente.denominazione"_s && each.page == 0
                && qstrcmp(each.origin.field->column, "body_id") == 0;
        }));
        change([&](Agreement &deed) {
            deed.body = whole.body;
            deed.kind = AgreementKind::SocialCooperative;
        });
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        QCOMPARE(offered(), u"convenzione-comune"_s);
    }

    void whatWasAbandonedIsNotIssued()
    {
        change([](Agreement &deed) { deed.status = AgreementStatus::Abandoned; });
        QCOMPARE(only(Kind::Contradiction).origin.field, findField(describe<Agreement>(), u"status"));
        refused(only(Kind::Contradiction).text);
    }

    void whatAPlaceCostsAndTheAmountAreCompared()
    {
        change([](Agreement &deed) { deed.unitCost = Money{11'000'00}; });
        const DocumentProblem cost = only(Kind::Doubtful);
        QCOMPARE(cost.field, u"costo_unitario"_s);
        QVERIFY2(cost.page > 0 && cost.text.contains(u"44.000,00"_s) && cost.text.contains(u"48.000,00"_s),
                 qPrintable(cost.text));
    }

    /// A cooperative has one share on a day, unless it took over that of another; what a draft lacks of the whole is
    /// said of it, too.
    void sharesOfADraftAreJudged()
    {
        const std::vector<AgreementShare> whole = m_file->records().load(Id<Agreement>(piazzola()))->shares;
        change([](Agreement &deed) { --deed.shares[1].percent->basisPoints; });
        const auto lacking = [this] {
            QStringList drafts;
            verify(*m_file, &drafts);
            return drafts.join(u'\n');
        };
        QVERIFY2(lacking().contains(u"99,99"_s), qPrintable(lacking()));
        QCOMPARE(only(Kind::Contradiction).field, u"cooperative[1].quota"_s);
        change([&](Agreement &deed) {
            deed.shares = whole;
            deed.shares[1].cooperative = deed.shares[0].cooperative;
        });
        const QString twice = only(Kind::Contradiction).text;
        QVERIFY2(lacking().contains(twice), qPrintable(twice));
        refused(twice);
        change([](Agreement &deed) { deed.shares[1].reason = u"subentra"_s; });
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        change([](Agreement &deed) {
            deed.shares[1].reason.clear();
            deed.shares[0].validTo = Date(2026, 8, 31);
            deed.shares[1].validFrom = Date(2026, 9, 1);
        });
        for (const DocumentProblem &each : of(Kind::Contradiction))
            QVERIFY2(each.text != twice, qPrintable(each.text));
    }

    /// Hosts of another project do not stand in the deed, and it is told that there is one.
    void hostsOfOneProjectOnly()
    {
        const auto words = [this] {
            const auto draft =
                findPrintable(u"convenzione-comune")->compose({m_file->records(), piazzola(), m_file->context()});
            return draft ? test::wordsOf(draft->content) : QString();
        };
        const Agreement deed = *m_file->records().load(Id<Agreement>(piazzola()));
        const QString before = words();
        UtilityProject other;
        other.id = Id<UtilityProject>(newUuid());
        other.title = u"Altro progetto"_s;
        other.municipalities.push_back({Id<ProjectMunicipality>(newUuid()), other.id, 1, deed.body, deed.id, {}, {}});
        other.hosts.push_back({Id<ProjectHost>(newUuid()), other.id, 1, deed.body, u"Sede introvabile"_s, {}, {}, {}});
        const auto done = m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(other); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY2(!words().contains(u"Sede introvabile"_s), qPrintable(words()));
        QVERIFY(only(Kind::Doubtful).text.contains(u"Altro progetto"_s));
        change([](Agreement &each) { each.project = u"Altro progetto"_s; });
        QVERIFY(words().contains(u"Sede introvabile"_s) && !before.contains(u"Sede introvabile"_s));
    }

    /// What nobody stated is not referred to.
    void theTextRefersToWhatThereIs()
    {
        const auto words = [this] {
            const auto draft =
                findPrintable(u"convenzione-comune")->compose({m_file->records(), piazzola(), m_file->context()});
            return draft ? test::wordsOf(draft->content) : QString();
        };
        QVERIFY(words().contains(u"rispettivi finanziatori"_s) && words().contains(u"regole del programma"_s));
        change([](Agreement &deed) {
            deed.funding.clear();
            deed.programme.clear();
            deed.programmeAct.clear();
            deed.programmeOutcome.clear();
        });
        for (const char16_t *word : {u"finanziatori", u"programma"})
            QVERIFY2(!words().contains(QString::fromUtf16(word)), qPrintable(words()));
        QVERIFY(words().contains(u"restano nella disponibilità del Comune."_s));
    }

    /// The duty paid once came with the code of 2023: an earlier procedure does not have it, and its deed does not say
    /// so.
    void theStampDutyIsThatOfItsDay()
    {
        const auto words = [this] {
            const auto draft =
                findPrintable(u"convenzione-comune")->compose({m_file->records(), piazzola(), m_file->context()});
            return draft ? test::wordsOf(draft->content) : QString();
        };
        QVERIFY(words().contains(u"assolta in un'unica soluzione"_s) || words().contains(u"assolta una volta"_s));
        change([](Agreement &deed) { deed.procedureStart = Date(2022, 5, 1); });
        const DocumentProblem stamp = only(Kind::Contradiction);
        QCOMPARE(stamp.field, u"regime_bollo"_s);
        QCOMPARE(stamp.page, 0);
        QVERIFY(stamp.origin.field && qstrcmp(stamp.origin.field->column, "stamp_regime") == 0);
        QCOMPARE(of(Kind::Missing).size(), size_t(0));
        QVERIFY2(!words().contains(u"n. 36"_s) && !words().contains(u"d.lgs. 36/2023"_s), qPrintable(words()));
        refused(stamp.text);
        QStringList drafts;
        QCOMPARE(verify(*m_file, &drafts), QStringList());
        QVERIFY2(drafts.join(u'\n').contains(stamp.text), qPrintable(drafts.join(u'\n')));
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto signedOne = before;
        signedOne.status = AgreementStatus::Signed;
        QVERIFY(!m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, signedOne); }));
        change([](Agreement &deed) { deed.stampRegime = StampRegime::PerSheet; });
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
    }

    /// The record is a draft and is saved with them; the deed is not issued, and printed as a draft it can be.
    void whatADraftIsExcusedStopsTheDeed()
    {
        const Agreement whole = *m_file->records().load(Id<Agreement>(piazzola()));
        QVERIFY(whole.status == AgreementStatus::Draft);
        change([](Agreement &deed) { deed.cig = u"B2F4A91C0"_s; });
        const DocumentProblem code = only(Kind::Contradiction);
        QCOMPARE(code.field, u"cig"_s);
        QVERIFY(code.stops() && code.page >= 0);
        QVERIFY2(code.text.startsWith(u"CIG: "_s), qPrintable(code.text));
        QVERIFY(code.origin.field && qstrcmp(code.origin.field->column, "cig") == 0);
        refused(u"CIG: "_s);
        change([&](Agreement &deed) { deed.cig = whole.cig; });
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        // A party that is not chosen yet is missing, where it stands, and only that.
        change([](Agreement &deed) { deed.body = {}; });
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        const std::vector<DocumentProblem> missing = of(Kind::Missing);
        QVERIFY(std::any_of(missing.begin(), missing.end(),
                            [](const DocumentProblem &each) { return each.field == u"ente.denominazione"_s; }));
        QVERIFY(!issueDocument(*m_file, convention(), piazzola()));
        change([&](Agreement &deed) { deed.body = whole.body; });
        QVERIFY(issueDocument(*m_file, convention(), piazzola()));
    }

    void daysFollowEachOther()
    {
        change([](Agreement &deed) { deed.signedOn = Date(2026, 5, 1); }); // executes an act of June
        const DocumentProblem act = only(Kind::Contradiction);
        QCOMPARE(act.field, u"atto_data"_s);
        QVERIFY(act.page >= 0);
        QVERIFY2(act.text.contains(u"01/05/2026"_s), qPrintable(act.text));
        refused(u"01/05/2026"_s);
        change([](Agreement &deed) { deed.signedOn = deed.actDate; }); // the same day is enough
        QCOMPARE(of(Kind::Contradiction).size(), size_t(0));
        change([](Agreement &deed) { deed.signedOn = deed.start; });
        QCOMPARE(of(Kind::Doubtful).size(), size_t(0));
        change([](Agreement &deed) { deed.signedOn = Date(2026, 7, 15); });
        QCOMPARE(only(Kind::Doubtful).field, u"data_firma"_s);
        change([](Agreement &deed) {
            deed.signedOn = deed.actDate;
            deed.reportingDue = Date(2026, 7, 15);
        });
        const DocumentProblem report = only(Kind::Doubtful);
        QCOMPARE(report.field, u"scadenza_rendiconto"_s);
        QVERIFY(report.page > 0 && !report.stops());
        change([](Agreement &deed) { deed.reportingDue = deed.end; });
        QCOMPARE(of(Kind::Doubtful).size(), size_t(0));
    }

    /// Each row's gap is its own, with the record that it is filled in at.
    void gapsOfRowsAreApart()
    {
        change([](Agreement &deed) {
            deed.instalments[0].condition.clear();
            deed.instalments[2].condition.clear();
        });
        QStringList paths;
        for (const DocumentProblem &each : of(Kind::Empty)) {
            if (each.field.startsWith(u"rate["_s)) {
                paths << each.field;
                QVERIFY(each.page > 0);
                QCOMPARE(each.origin.id, piazzola());
            }
        }
        QCOMPARE(paths, QStringList({u"rate[1].condizione"_s, u"rate[3].condizione"_s}));
    }

    /// Who the parties are, where they are reached and what is paid is not left to be written by hand; what only
    /// completes an address is.
    void theDeedSaysWhoAndHowMuch()
    {
        const Agreement deed = *m_file->records().load(Id<Agreement>(piazzola()));
        for (const Id<Organisation> &party : {deed.body, deed.consortium}) {
            const RecordType &type = *m_file->records().typeOfRow(describe<Organisation>(), party.uuid());
            const AnyRecord before = *m_file->records().load(type, party.uuid());
            AnyRecord after = before;
            for (const char16_t *column :
                 {u"address", u"postcode", u"municipality", u"province", u"pec", u"national_register", u"legal_form"})
            {
                const auto fields = allFields(type);
                const auto field = std::find_if(fields.begin(), fields.end(), [column](const Field *each) {
                    return QString::fromUtf16(column) == QLatin1String(each->column);
                });
                if (field != fields.end())
                    (*field)->setValue(after.data(), Value(), m_file->context());
            }
            const auto done = m_file->perform(
                {"Change %1"}, [&](Transaction &t) { return t.update(type, before.data(), after.data()); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        }
        change([](Agreement &each) {
            each.maxAmount.reset();
            each.funding[1].amount.reset();
        });
        QStringList missing, empty;
        for (const DocumentProblem &each : of(Kind::Missing))
            missing << each.field;
        for (const DocumentProblem &each : of(Kind::Empty))
            empty << each.field;
        missing.sort();
        empty.sort();
        QCOMPARE(missing,
                 (QStringList{u"consorzio.albo_nazionale"_s, u"consorzio.comune"_s, u"consorzio.forma_giuridica"_s,
                              u"consorzio.indirizzo"_s, u"consorzio.pec"_s, u"ente.comune"_s, u"ente.indirizzo"_s,
                              u"ente.pec"_s, u"finanziamenti[2].importo"_s, u"importo_massimo"_s}));
        QCOMPARE(empty,
                 (QStringList{u"consorzio.cap"_s, u"consorzio.provincia"_s, u"ente.cap"_s, u"ente.provincia"_s,
                              u"finanziamenti.importo"_s}));
        refused(u"PEC"_s);
        const auto draft =
            findPrintable(u"convenzione-comune")->compose({m_file->records(), piazzola(), m_file->context()});
        QVERIFY(draft && draft->content.draft);
        QVERIFY(!draft->content.letterhead.isEmpty());
        for (const QString &line : draft->content.letterhead)
            QVERIFY2(!line.isEmpty() && !line.startsWith(u" "_s) && !line.startsWith(u'·'), qPrintable(line));
    }

    /// Behind a reference the gap is a field of the other record.
    void aGapOfTheOtherPartyIsFilledInThere()
    {
        const auto body = *m_file->records().load(m_file->records().load(Id<Agreement>(piazzola()))->body);
        auto without = body;
        without.postcode.clear();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(body, without); }));
        bool found = false;
        for (const DocumentProblem &each : of(Kind::Empty)) {
            if (each.field != u"ente.cap"_s)
                continue;
            found = true;
            QCOMPARE(each.origin.id, body.id.uuid());
            QVERIFY(each.origin.field && qstrcmp(each.origin.field->column, "postcode") == 0);
        }
        QVERIFY(found);
        change([](Agreement &deed) { deed.bodySignatory = {}; });
        for (const DocumentProblem &each : of(Kind::Missing)) {
            QVERIFY2(each.field.startsWith(u"ente.rappresentante."_s), qPrintable(each.field));
            QCOMPARE(each.origin.id, piazzola());
            QVERIFY(each.origin.field && qstrcmp(each.origin.field->column, "body_signatory_id") == 0);
        }
    }

private:
    using Kind = DocumentProblem::Kind;

    static const DocumentTemplate &convention() { return *findTemplate(u"convenzione-comune"); }
    static QUuid piazzola() { return fixedUuid(u"agreement/piazzola-2026"_s); }

    void change(const std::function<void(Agreement &)> &edit)
    {
        const auto before = *m_file->records().load(Id<Agreement>(piazzola()));
        auto after = before;
        edit(after);
        const auto done = m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    DocumentCheck checked() const
    {
        const Printable &printable = *findPrintable(u"convenzione-comune");
        const auto composed = printable.compose(
            {m_file->records(), piazzola(), m_file->context(), {}, {u"0214/2026"_s, Date(2026, 6, 22)}});
        const auto facts = printable.facts(m_file->records(), piazzola(), m_file->context());
        if (!composed || !facts)
            return {};
        return checkBeforeIssue(*composed, Pages(composed->content), facts->findings, {});
    }

    std::vector<DocumentProblem> of(Kind kind) const
    {
        std::vector<DocumentProblem> found;
        for (const DocumentProblem &each : checked().problems) {
            if (each.kind == kind)
                found.push_back(each);
        }
        return found;
    }

    DocumentProblem only(Kind kind) const
    {
        const auto found = of(kind);
        QString all;
        for (const DocumentProblem &each : found)
            all += each.field + u": "_s + each.text + u'\n';
        [&] { QVERIFY2(found.size() == 1, qPrintable(all)); }();
        return found.size() == 1 ? found.front() : DocumentProblem();
    }

    void refused(const QString &word)
    {
        const auto issued = issueDocument(*m_file, convention(), piazzola());
        QVERIFY(!issued);
        QVERIFY2(issued.error().text.contains(word), qPrintable(issued.error().text));
    }

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
};

INSIEME_TEST(CheckTest)
#include "tst_check.moc"
