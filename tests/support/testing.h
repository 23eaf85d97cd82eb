// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <QTest>

/// One program holds many test classes; each file tst_x.cpp registers its classes and is one ctest entry.
namespace insieme::test {

using Factory = std::unique_ptr<QObject> (*)();
void registerTest(const char *file, Factory factory);

template<class T> struct Registration {
    explicit Registration(const char *file)
    {
        registerTest(file, [] { return std::unique_ptr<QObject>(std::make_unique<T>()); });
    }
};

/// Runs the classes registered by the file whose stem is argv[1] (all of them without it); the remaining
/// arguments go to Qt Test. Fails when the stem names no class.
int runTests(int argc, char **argv);

/// The seed of a test that tries things at random; printed. `usual` on every run, so that the same sources always give
/// the same result; INSIEME_SEED=random draws another one, INSIEME_SEED=<number> repeats one.
quint32 seed(quint32 usual = 20'260'622);

} // namespace insieme::test

#define INSIEME_TEST(Class) static const insieme::test::Registration<Class> registered##Class(__FILE__);
#define INSIEME_TEST_MAIN(Application)                                                                                 \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        Application application(argc, argv);                                                                           \
        return insieme::test::runTests(argc, argv);                                                                    \
    }
