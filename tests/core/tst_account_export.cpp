// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/account_export.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QFile>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

/// The account of a month as tables for other programs.
class AccountExportTest : public QObject {
    Q_OBJECT
private:
    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QStringList linesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name + u".csv"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    }
    /// The sum of a column of amounts in cents; -1 where a cell is no amount.
    static qint64 sum(const QStringList &lines, const QString &column)
    {
        const qsizetype at = lines.value(0).remove(QChar(0xFEFF)).split(u',').indexOf(column);
        qint64 cents = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            bool ok = false;
            cents += lines[i].split(u',').value(at).remove(u'.').toLongLong(&ok);
            if (!ok)
                return -1;
        }
        return cents;
    }

private slots:
    void initTestCase()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }

    void theTablesSumToTheAccount()
    {
        const auto account =
            accountOf(m_workspace->records(), Id<Service>(fixedUuid(u"service/limena-2024")), Date(2026, 5, 1));
        QVERIFY(account && !account->lines.empty());
        Context context = m_workspace->context();
        for (const Disclosure shown : {Disclosure::Public, Disclosure::Personal}) {
            context.shown = shown;
            for (const char *name : {"account.csv", "payers.csv", "cooperatives.csv"})
                QFile::remove(m_folder.filePath(QLatin1String(name)));
            exchange::CsvFolder folder(m_folder.path());
            const auto done = exchange::exportAccount(*account, context, folder);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            const QStringList lines = linesOf(u"account"_s);
            QCOMPARE(lines.size(), qsizetype(account->lines.size() + 1));
            QCOMPARE(sum(lines, u"health"_s), account->health.cents);
            QCOMPARE(sum(lines, u"social"_s), account->social.cents);
            QCOMPARE(sum(lines, u"municipality"_s) + sum(lines, u"own"_s), account->social.cents);
            QCOMPARE(sum(linesOf(u"payers"_s), u"amount"_s), account->total.cents);
            QCOMPARE(sum(linesOf(u"cooperatives"_s), u"gross"_s), account->total.cents);
            QCOMPARE(sum(linesOf(u"cooperatives"_s), u"net"_s) + sum(linesOf(u"cooperatives"_s), u"fee"_s),
                     account->total.cents);
            // A stay in hospital is told apart only where personal values may be.
            bool hospital = false;
            for (const AccountLine &line : account->lines)
                hospital |= line.status == DayStatus::Hospital;
            QVERIFY(hospital);
            const QString label = dayStatusList.label(static_cast<int>(DayStatus::Hospital));
            QCOMPARE(lines.join(u'\n').contains(label), shown == Disclosure::Personal);
        }
    }
};

INSIEME_TEST(AccountExportTest)
#include "tst_account_export.moc"
