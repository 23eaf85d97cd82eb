// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample.h"
#include "core/documents/frozen_content.h"
#include "core/documents/letterhead.h"
#include "core/documents/odt.h"
#include "core/documents/odt_body.h"
#include "core/documents/pages.h"
#include "core/documents/registry_documents.h"
#include "core/registry/attaching.h"
#include "core/store/verify.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QPainter>
#include <QRegularExpression>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One line a paragraph or row; cells apart by bars.
QStringList linesOf(const Content &content)
{
    return wordsOf(content).split(u'\n');
}

class RegistryDocuments : public QObject {
    Q_OBJECT

    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const Records &records() const { return m_workspace->records(); }
    Id<Cooperative> key(const char *slug) const
    {
        return Id<Cooperative>(fixedUuid(u"organisation/"_s + QLatin1String(slug)));
    }

private slots:
    void initTestCase()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }

    void lightsOnPaper()
    {
        const auto question =
            agreementQuestion(records(), Id<Agreement>(fixedUuid(u"agreement/ulss-6-2024")), sampleDay());
        const Content content = suitabilityDocument(records(), *question, m_workspace->context());
        const QStringList lines = linesOf(content);
        QVERIFY(lines.filter(u"Il Portico|Has every paper today, not until the end|27/09/2026 DURC|"_s).size() == 1);
        QVERIFY2(lines.filter(u"COGES|6 paper(s) are missing today|"_s).size() == 1, qPrintable(lines.join(u'\n')));
        QVERIFY(lines.last().contains(u"Accreditamento istituzionale (Comunità alloggio)"_s));
        QVERIFY(content.letterhead.value(0).contains(u"Veneto Insieme"_s));
        QVERIFY(Pages(content).missingGlyphs().isEmpty());
        QVERIFY(Pages(content).writePdf(m_folder.filePath(u"a.pdf"_s)).has_value());
        // Where nothing was recorded yet nobody is without papers, nor with them.
        const SuitabilityQuestion early = memberQuestion(records(), Date(2015, 1, 1));
        const QStringList then = linesOf(suitabilityDocument(records(), early, m_workspace->context()));
        qsizetype unrecorded = 0;
        for (const SuitabilityVerdict &verdict : judgeMembers(records(), early))
            unrecorded += verdict.isUnrecorded() ? 1 : 0;
        QVERIFY(unrecorded > 0);
        QCOMPARE(then.filter(u"|Papers not recorded on that day|"_s).size(), unrecorded);
    }

    void aLogoInTheLetterhead()
    {
        const QUuid consortium = records().ids(describe<Consortium>()).front();
        const auto put = [this](const QString &name, const QSize &size, const QColor &colour) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(colour);
            const QString path = m_folder.filePath(name);
            return image.save(path) ? path : QString();
        };
        const auto headed = [this] {
            Content content;
            addLetterhead(content, records(), m_workspace->context());
            content.blocks.push_back(Paragraph{Style::Body, {{u"Testo"_s}}});
            return content;
        };
        const auto painted = [](const Content &content) {
            const Pages pages(content);
            QImage image(pages.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, 0);
            return image;
        };
        QVERIFY(headed().logo.isNull());
        QVERIFY(!setLogo(*m_workspace, consortium, m_folder.filePath(u"nowhere.png"_s)));
        QVERIFY(!setLogo(*m_workspace, consortium, m_folder.filePath(u"a.insieme"_s)));
        QVERIFY(attachmentsOf(records(), consortium).empty());
        // Wide and high ones alike are as large as there is room for, and no finer than is printed.
        for (const QSize &size : {QSize(3000, 500), QSize(400, 2400)}) {
            QVERIFY(setLogo(*m_workspace, consortium, put(u"Il nostro segno.PNG"_s, size, Qt::red)));
            QCOMPARE(attachmentsOf(records(), consortium).size(), size_t(1));
            const Content content = headed();
            QVERIFY(!content.logo.isNull() && content.logo.width() <= 550 && content.logo.height() <= 210);
            const QSizeF printed = logoSize(content.logo);
            QVERIFY(printed.width() <= 46.1 && printed.height() <= 17.1);
            QVERIFY(qAbs(printed.width() / printed.height() - double(size.width()) / size.height()) < 0.2);
            const QImage page = painted(content);
            const int right = qRound((210 - 24) * 72 / 25.4);
            QRect red;
            for (int y = 0; y < 200; ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    if (page.pixelColor(x, y) == QColor(Qt::red))
                        red |= QRect(x, y, 1, 1);
                }
            }
            QVERIFY(!red.isEmpty() && qAbs(red.right() - right) <= 2);
            QCOMPARE(contentOf(frozenContent(content))->logo, content.logo);
            const auto odt = toOdt(content, {});
            QVERIFY(odt && odt->contains(odtLogoPath)
                    && !toOdt(Content{.blocks = content.blocks}, {})->contains(odtLogoPath));
        }
        // Each was one step; without its content papers are printed without it.
        QVERIFY(m_workspace->undo());
        QVERIFY(headed().logo.width() > headed().logo.height());
        QVERIFY(m_workspace->undo());
        QVERIFY(headed().logo.isNull() && attachmentsOf(records(), consortium).empty());
        QVERIFY(m_workspace->redo());
        QVERIFY(!headed().logo.isNull());
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(m_workspace->undo());
        // The newest of one day counts, all of them go together, and many papers share one picture.
        const auto attached = [&](const QString &name, const QColor &colour) {
            return attachFile(*m_workspace, describe<Consortium>(), consortium, put(name, {60, 30}, colour));
        };
        QVERIFY(attached(u"logo.png"_s, Qt::green));
        QVERIFY(attached(u"logo.bmp"_s, Qt::blue));
        QCOMPARE(headed().logo.pixelColor(3, 3), QColor(Qt::blue));
        QCOMPARE(headed().logo.cacheKey(), headed().logo.cacheKey());
        QVERIFY(removeLogo(*m_workspace, consortium));
        QVERIFY(headed().logo.isNull() && attachmentsOf(records(), consortium).empty());
    }

    void registerSumsUp()
    {
        Context context = m_workspace->context();
        const QStringList now = linesOf(memberRegisterDocument(records(), sampleDay(), context));
        // 18 subscriptions of 2,500 and 1,000 taken over.
        QVERIFY(now.filter(u"Total|"_s).value(0).contains(u"46.000,00"_s));
        QVERIFY(now.join(u'\n').contains(u"Giulia Figurini"_s));
        QVERIFY(now.last().contains(u"18 of 18"_s));
        const QStringList before = linesOf(memberRegisterDocument(records(), Date(2024, 12, 30), context));
        QVERIFY(before.filter(u"Total|"_s).value(0).contains(u"47.500,00"_s));
        context.shown = Disclosure::Public;
        QVERIFY(!linesOf(memberRegisterDocument(records(), sampleDay(), context)).join(u'\n').contains(u"Figurini"_s));
    }

    void certificatesAreForMembers()
    {
        const auto made = memberCertificate(records(), key("esempio-laboratori"), sampleDay(), m_workspace->context());
        QVERIFY(made.has_value());
        const QString text = linesOf(*made).join(u'\n');
        QVERIFY(text.contains(u"3.500,00"_s) && text.contains(u"14/05/2012"_s));
        QVERIFY(std::get<Signatures>(made->blocks.back()).parties.front().signer.front().text.contains(u"Finti"_s));
        Context hidden = m_workspace->context();
        hidden.shown = Disclosure::Public;
        const auto nameless = memberCertificate(records(), key("esempio-laboratori"), sampleDay(), hidden);
        QVERIFY(nameless);
        static const QRegularExpression number(u"^Person \\d{3}-\\d{3}-\\d{3}$"_s);
        const QString signer = std::get<Signatures>(nameless->blocks.back()).parties.front().signer.front().text;
        QVERIFY2(number.match(signer).hasMatch(), qPrintable(signer));
        // Of a day that the register does not tell, nothing is certified.
        const auto undated = memberCertificate(records(), key("polis-nova"), sampleDay(), m_workspace->context());
        QVERIFY(undated.has_value());
        QVERIFY2(linesOf(*undated).join(u'\n').contains(u"is entered in the register of members."_s),
                 qPrintable(linesOf(*undated).join(u'\n')));
        const auto refused = memberCertificate(records(), key("esempio-filanda"), sampleDay(), m_workspace->context());
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().text.contains(u"Filanda"_s));
        QVERIFY(memberCertificate(records(), key("esempio-filanda"), Date(2024, 12, 31), m_workspace->context())
                    .has_value());
        QVERIFY(
            !memberCertificate(records(), Id<Cooperative>(newUuid()), sampleDay(), m_workspace->context()).has_value());
    }

    void oneMemberOnOnePage()
    {
        const auto card = memberCard(records(), key("il-portico"), sampleDay(), m_workspace->context());
        QVERIFY(card.has_value());
        const QStringList lines = linesOf(*card);
        QCOMPARE(lines.first(), u"Il Portico"_s);
        QVERIFY(lines.filter(u"Turnover by client: Azienda ULSS 6 Euganea 100,00 %."_s).size() == 1);
        QVERIFY(lines.filter(u"Subscription|"_s).size() == 1);
        QCOMPARE(Pages(*card).count(), 1);
    }
};

INSIEME_TEST(RegistryDocuments)

} // namespace

#include "tst_registry_documents.moc"
