// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/testing.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace insieme::test {

/// What a file holds: nothing, the sample, or the sample and hundreds of records with long words and large amounts,
/// which stand before those of the sample in every list.
enum class Data { None, Sample, Much };

struct AuditCase {
    QString lang;
    QSize size;
    Data data;
};

/// A window on a file of its own.
class AuditedWindow {
public:
    /// In the light theme. False: the test has failed.
    bool open(const AuditCase &as);
    void close() { m_window.reset(); }
    MainWindow &operator*() const { return *m_window; }
    MainWindow *operator->() const { return m_window.get(); }
    MainWindow *get() const { return m_window.get(); }

private:
    QTemporaryDir m_files; ///< one of each kind, made once
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// `part`: what to look at; the window, or what lies over it.
using Visit = std::function<void(const QString &page, QWidget &part)>;

/// Every place, as it is, with its menus and with a row ticked; a record of every list with all its tabs, and with
/// `mistakes` its form full of them; every empty form; panels, previews, what lies over the window, and the states of
/// the whole.
void walk(MainWindow &window, const Visit &visit, bool mistakes = false);

/// Whatever can be seen to be wrong on such a walk, with each page in both themes: it is looked at as it was built and
/// in the other theme, in which the next is built. A window that has not this size any more is a fault, too.
QStringList walkForFaults(MainWindow &window, const QSize &size, bool mistakes = false);

/// Each fault on a line of its own, and at the end the verdict.
void reportFaults(const QStringList &faults);

/// The matrix for one size: both languages, nothing and much data, both themes in each; and one case besides. Every
/// size is a class of its own, so that several processors share them.
class AuditOfPages : public QObject {
    Q_OBJECT
protected:
    AuditOfPages(const QSize &size, const AuditCase &besides);

private slots:
    void everyPage_data();
    void everyPage();
    void cleanup();
    void cleanupTestCase();

private:
    QList<AuditCase> m_cases;
    AuditedWindow m_window;
};

} // namespace insieme::test
