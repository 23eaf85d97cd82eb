// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "tests/support/testing.h"
#include "ui/registry/member_panels.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace insieme;

namespace {

class Members : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    static QUuid key(const char *slug) { return fixedUuid(QStringLiteral("organisation/") + QLatin1String(slug)); }
    PapersCard *show(const char *slug)
    {
        m_window->showRecord(describe<Cooperative>(), key(slug));
        return m_window->recordPage()->findChild<PapersCard *>();
    }

private slots:
    void initTestCase()
    {
        setLanguage(QStringLiteral("it"));
        Theme::current().apply(Theme::Mode::Light);
    }
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto sample = createSample(m_folder->filePath(QStringLiteral("a.insieme")));
        QVERIFY(sample);
        m_window = std::make_unique<MainWindow>(std::move(*sample));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theSentenceComesFirst()
    {
        PapersCard *card = show("il-portico");
        QVERIFY(card);
        // It executes a convention: judged through its end.
        QCOMPARE(card->agreements().count(), 2);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea oggi, non fino alla fine"));
        QCOMPARE(card->bars().rowCount(), 8);
        int gaps = 0;
        for (int row = 0; row < card->bars().rowCount(); ++row) {
            const QRect gap = card->bars().gapRect(row);
            gaps += !gap.isEmpty();
            if (!gap.isEmpty())
                QCOMPARE(gap.left(), card->bars().barRect(row).right() + 1);
        }
        QCOMPARE(gaps, 1); // the DURC
        card->agreements().setCurrentIndex(0);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea"));
        QCOMPARE(card->bars().rowCount(), 6);
        QCOMPARE(show("esempio-parchi")->sentence(), QStringLiteral("Non idonea oggi: manca una carta"));
    }

    void aPaperIsOneKeyAway()
    {
        PapersCard *card = show("esempio-giardini");
        card->bars().setFocus();
        QTest::keyClick(&card->bars(), Qt::Key_Down); // the revision, then the DURC
        QTest::keyClick(&card->bars(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        QCOMPARE(&m_window->recordPage()->type(), &describe<Requirement>());
        // A new DURC, and the sentence follows.
        Requirement paper;
        paper.organisation = Id<Organisation>(key("esempio-giardini"));
        paper.kind = Id<RequirementKind>(fixedUuid(QStringLiteral("requirement_kind/durc")));
        paper.issuedOn = *makeDate(2026, 6, 22);
        QVERIFY(m_window->workspace()
                    .perform({"Test", {}}, [&](Transaction &transaction) { return transaction.insert(paper); })
                    .has_value());
        card = show("esempio-giardini");
        card->agreements().setCurrentIndex(0);
        QCOMPARE(card->sentence(), QStringLiteral("Idonea"));
    }

    void cardAndCertificateArePrinted()
    {
        show("jonathan");
        int printed = 0;
        for (const PageAction &action : m_window->recordPage()->actions()) {
            if (action.text != QStringLiteral("Scheda") && action.text != QStringLiteral("Certificato"))
                continue;
            action.run();
            QVERIFY(m_window->findChild<DocumentPage *>());
            ++printed;
            show("jonathan");
            break;
        }
        QCOMPARE(printed, 1);
    }
};

INSIEME_TEST(Members)

} // namespace

#include "tst_members.moc"
