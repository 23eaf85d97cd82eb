// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <vector>

/// Ratios to a raw baseline of the same run; medians of interleaved runs. Nothing here passes or fails.
namespace insieme {
class MainWindow;
}

namespace insieme::bench {

/// With INSIEME_BENCH_CPU set, the processor time of this process instead: on a machine that does other work, too.
template<class F> double seconds(F &&work)
{
    static const clockid_t clock =
        qEnvironmentVariableIsSet("INSIEME_BENCH_CPU") ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC;
    timespec begin{}, end{};
    clock_gettime(clock, &begin);
    work();
    clock_gettime(clock, &end);
    return static_cast<double>(end.tv_sec - begin.tv_sec) + static_cast<double>(end.tv_nsec - begin.tv_nsec) / 1e9;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline void print(const char *what, double figure, const char *unit, const char *goal)
{
    std::printf("%-88s %8.2f %-4s %s\n", what, figure, unit, goal);
    std::fflush(stdout);
}

/// Both give the seconds of one run.
template<class A, class B> void compare(const char *what, const char *goal, int runs, A &&candidate, B &&baseline)
{
    std::vector<double> a, b;
    for (int i = 0; i < runs; ++i) {
        b.push_back(baseline());
        a.push_back(candidate());
    }
    print(what, median(a) / median(b), "x", goal);
}

inline void require(bool good, const QString &why = {})
{
    if (!good)
        qFatal("the bench could not run: %s", qPrintable(why));
}

/// Resident memory of this process in MiB.
double residentMemory();

/// The longest turn of the window's thread, in seconds of its processor time: the act itself, and what follows until
/// nothing works beside the window and its own timers have run for so many milliseconds.
double longestTurn(const MainWindow &window, int patience, const std::function<void()> &act);

/// The tables of the rows that belong to a record of the type, each as a query for one owner.
QStringList childQueries(const RecordType &type);

/// New files with one organisation, in a folder that goes with this object.
class Files {
public:
    std::unique_ptr<Workspace> fresh();
    /// A file with as many organisations, searchable, written past the door; returns its path.
    QString withOrganisations(int count);
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
};

void bulkFigures(Files &files);
void singleFigures(Files &files);
void contractFigures(Files &files);
void readFigures(Files &files);
void listFigures(Files &files);
void calendarFigures();
void documentFigures(Files &files);
void importFigures();
void windowFigures(Files &files);
void syncFigures();
void yearFigures();
void turnFigures(Files &files);
/// The program as a child of itself: shows a window, says when it is painted and what memory it holds, and ends.
int childWindow(const QStringList &arguments);

} // namespace insieme::bench
