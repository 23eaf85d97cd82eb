// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include "core/base/clock.h"

#include <cstdio>
#include <QFileInfo>
#include <QRandomGenerator>
#include <vector>

namespace insieme::test {
namespace {

struct Entry {
    QString stem;
    Factory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

} // namespace

void registerTest(const char *file, Factory factory)
{
    entries().push_back({QFileInfo(QString::fromUtf8(file)).completeBaseName(), factory});
}

quint32 seed(quint32 usual)
{
    const QString asked = qEnvironmentVariable("INSIEME_SEED");
    const quint32 seed = asked == QLatin1String("random") ? QRandomGenerator::global()->generate()
        : asked.isEmpty()                                 ? usual
                                                          : asked.toUInt();
    qInfo("seed %u", seed);
    return seed;
}

int runTests(int argc, char **argv)
{
    useItalianTime(); // as the programs do: a test must not depend on the hour at which it runs
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QString wanted;
    if (arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("tst_")))
        wanted = arguments.takeAt(1);
    int ran = 0;
    int failures = 0;
    for (const Entry &entry : entries()) {
        if (!wanted.isEmpty() && entry.stem != wanted)
            continue;
        const auto object = entry.factory();
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class is registered by %s\n", qPrintable(wanted));
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace insieme::test
