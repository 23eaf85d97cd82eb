// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/documents/address_sheets.h"
#include "core/documents/pages.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/documents/papers_text.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QImage>
#include <QPainter>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

/// Envelopes and labels: who is written to, and where on the paper.
class AddressesTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
        m_bodies = m_file->records().ids(describe<PublicBody>());
        QVERIFY(m_bodies.size() > 9);
    }

    void eachSheetIsAsItWasLookedAt_data()
    {
        QTest::addColumn<QString>("name");
        for (const AddressFormat &format : addressFormats())
            QTest::newRow(format.name) << QString::fromLatin1(format.name);
    }
    void eachSheetIsAsItWasLookedAt()
    {
        QFETCH(QString, name);
        const AddressFormat &format = *findAddressFormat(name);
        const auto sheet = addressSheet(format, describe<PublicBody>(), m_bodies, m_file->records(), m_file->context());
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
        QCOMPARE(sheet->count.made + static_cast<int>(sheet->count.refused.size()), static_cast<int>(m_bodies.size()));
        QVERIFY(sheet->count.made > 3);
        const Pages pages(sheet->content);
        QCOMPARE(pages.missingGlyphs(), QString());
        const int perPage = format.columns * format.rows;
        QCOMPARE(pages.count(), (sheet->count.made + perPage - 1) / perPage);
        const QSizeF paper = sizeOf(format.paper), shown = pages.size() * 25.4 / 72;
        QVERIFY(std::abs((format.isEnvelope() ? paper.height() : paper.width()) - shown.width()) < 0.1);
        QCOMPARE(differsFromGolden(name, pagesOf(sheet->content)), QString());
    }

    /// Where the ink is, as seen by somebody who knows nothing of the layout: inside the labels, from the one asked
    /// for.
    void theInkIsOnTheLabels_data() { eachSheetIsAsItWasLookedAt_data(); }
    void theInkIsOnTheLabels()
    {
        QFETCH(QString, name);
        const AddressFormat &format = *findAddressFormat(name);
        if (format.isEnvelope())
            return;
        const int from = format.columns + 2;
        const auto sheet =
            addressSheet(format, describe<PublicBody>(), m_bodies, m_file->records(), m_file->context(), from);
        QVERIFY(sheet);
        const Pages pages(sheet->content);
        constexpr double dots = 4; // a millimetre
        QImage image((pages.size() * 25.4 / 72 * dots).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dots * 25.4 / 72, dots * 25.4 / 72);
        pages.paint(painter, 0);
        painter.end();
        std::vector<int> ink(static_cast<size_t>(format.columns * format.rows));
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                const QPointF at(x / dots, y / dots);
                bool found = false;
                for (int i = 0; i < format.columns * format.rows; ++i) {
                    const QRectF label = format.first.translated(i % format.columns * format.step.width(),
                                                                 i / format.columns * format.step.height());
                    if (label.adjusted(2, 1, -2, -1).contains(at)) {
                        ++ink[static_cast<size_t>(i)];
                        found = true;
                        break;
                    }
                }
                outside += !found;
            }
        }
        QCOMPARE(outside, 0);
        for (int i = 0; i < format.columns * format.rows; ++i) {
            const bool used = i >= from - 1 && i < from - 1 + sheet->count.made;
            QVERIFY2((ink[static_cast<size_t>(i)] > 0) == used, qPrintable(QString::number(i + 1)));
        }
        QVERIFY(!addressSheet(format, describe<PublicBody>(), m_bodies, m_file->records(), m_file->context(),
                              format.columns * format.rows + 1));
        QVERIFY(!addressSheet(format, describe<PublicBody>(), m_bodies, m_file->records(), m_file->context(), 0));
    }

    void whoHasNoAddressIsNamed()
    {
        const Id<PublicBody> id(m_bodies.front());
        const auto before = *m_file->records().load(id);
        auto after = before;
        after.address.clear();
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        const auto sheet = addressSheet(*findAddressFormat(u"busta-dl"), describe<PublicBody>(), {id.uuid(), newUuid()},
                                        m_file->records(), m_file->context());
        QVERIFY(sheet);
        QCOMPARE(sheet->count.made, 0);
        QCOMPARE(sheet->count.refused.size(), size_t(2));
        QCOMPARE(sheet->count.refused.front().id, id.uuid());
        QVERIFY(!sheet->count.refused.front().why.isEmpty());
    }

    void theAddressIsThatOfTheDay()
    {
        const Id<PublicBody> id(m_bodies.front());
        const auto before = *m_file->records().load(id);
        auto after = before;
        after.seats.push_back({.id = Id<OrganisationSeat>(newUuid()),
                               .organisation = Id<Organisation>(id.uuid()),
                               .kind = SeatKind::Legal,
                               .address = u"via Vecchia 1"_s,
                               .postcode = u"35100"_s,
                               .municipality = u"Padova"_s,
                               .province = u"PD"_s,
                               .validTo = Date(2019, 12, 31)});
        QVERIFY(m_file->perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
        Context then = m_file->context();
        then.asOf = Date(2018, 5, 1);
        const auto old = postalAddress(m_file->records(), describe<PublicBody>(), id.uuid(), then);
        QVERIFY(old);
        QCOMPARE(old->mid(1), (QStringList{u"via Vecchia 1"_s, u"35100 Padova PD"_s}));
        const auto now = postalAddress(m_file->records(), describe<PublicBody>(), id.uuid(), m_file->context());
        QVERIFY(now && !now->contains(u"via Vecchia 1"_s));
    }

    void peopleAreWrittenToUnlessTheyAreHidden()
    {
        Person person;
        person.id = Id<Person>(newUuid());
        person.courtesy = u"sig.ra"_s;
        person.givenName = u"Anna"_s;
        person.familyName = u"Esempio"_s;
        person.address = u"via Roma 1, 35016 Piazzola sul Brenta PD"_s;
        QVERIFY(m_file->perform({"Add %1"}, [&](Transaction &t) { return t.insert(person); }));
        Context context = m_file->context();
        context.shown = Disclosure::Personal;
        const auto address = postalAddress(m_file->records(), describe<Person>(), person.id.uuid(), context);
        QVERIFY(address);
        QCOMPARE(*address, (QStringList{u"sig.ra Anna Esempio"_s, u"via Roma 1"_s, u"35016 Piazzola sul Brenta PD"_s}));
        context.shown = Disclosure::Public;
        QVERIFY(!postalAddress(m_file->records(), describe<Person>(), person.id.uuid(), context));
    }

    void whatLeadsToSomebodyHasAnAddress()
    {
        QVERIFY(hasAddress(describe<Agreement>()) && hasOrganisation(describe<Agreement>()));
        QVERIFY(hasAddress(describe<Person>()) && !hasOrganisation(describe<Person>()));
        QVERIFY(!hasAddress(describe<OrganisationName>()));
        const QUuid id = fixedUuid(u"agreement/piazzola-2026"_s);
        const auto agreement = *m_file->records().load(Id<Agreement>(id));
        const auto direct =
            postalAddress(m_file->records(), describe<Organisation>(), agreement.body.uuid(), m_file->context());
        const auto led = postalAddress(m_file->records(), describe<Agreement>(), id, m_file->context());
        QVERIFY(direct && led);
        QCOMPARE(*led, *direct);
    }

    void aLongAddressBecomesSmallerAndStaysInside()
    {
        Content content;
        content.footer = false;
        const QString line =
            u"Consorzio intercomunale per la gestione associata dei servizi alla persona del territorio"_s;
        content.blocks.push_back(Placed{{{QRectF(50, 50, 53, 33), {line, line, line}, 10, true}}});
        const Pages pages(content);
        QImage image((pages.size() * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        pages.paint(painter, 0);
        painter.end();
        const QRectF area = QRectF(50, 50, 53, 33).adjusted(-1, -1, 1, 1);
        const double mm = 2 * 72 / 25.4;
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                ++inked;
                QVERIFY(area.contains(QPointF(x / mm, y / mm)));
            }
        }
        QVERIFY(inked > 100);
    }

private:
    SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
    std::vector<QUuid> m_bodies;
};

INSIEME_TEST(AddressesTest)
#include "tst_addresses.moc"
