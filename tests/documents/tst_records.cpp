// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/sample_file.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

/// Templates read the records of the sample file.
class RecordDocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto made = createSample(m_folder.filePath(u"sample.insieme"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_file = std::move(*made);
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
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_file;
};

INSIEME_TEST(RecordDocumentsTest)
#include "tst_records.moc"
