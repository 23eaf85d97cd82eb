// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/base/language.h"
#include "core/documents/printable.h"
#include "tests/ui/audit.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScrollBar>

using namespace insieme;
using namespace insieme::test;

namespace {

const AuditCase usual{QStringLiteral("it"), {1440, 900}, Data::Sample};

class Audit : public QObject {
    Q_OBJECT

    AuditedWindow m_window;

    /// Where Tab leads in what lies over the window: a list that is offered leaves the keys with its line, a menu has
    /// arrows, everything else is walked through.
    static QStringList overlayFaults(const QString &page, QWidget &part)
    {
        QStringList faults;
        if (qobject_cast<QMenu *>(&part))
            return faults;
        const QPointer<QWidget> overlay(&part);
        const QWidget *begun = QApplication::focusWidget();
        const bool inside = begun && (begun == overlay || overlay->isAncestorOf(begun));
        QSet<const QWidget *> reached{begun};
        for (int i = 0; begun && i < 100; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *at = QApplication::focusWidget();
            if (!overlay || !overlay->isVisible())
                return faults; // it is done with
            if (!at) {
                faults << page + QStringLiteral(": the keys get lost");
                return faults;
            }
            if (inside && at != overlay && !overlay->isAncestorOf(at)) {
                faults << page + QStringLiteral(": Tab leaves what lies over the window");
                return faults;
            }
            if (at == begun && i > 0)
                break;
            reached << at;
        }
        for (const QWidget *widget : overlay->findChildren<QWidget *>()) {
            if (inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !reached.contains(widget) && !qobject_cast<const QScrollBar *>(widget))
                faults << page + QStringLiteral(": Tab does not come to ")
                        + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                        + widget->accessibleName();
        }
        if (!begun)
            faults << page + QStringLiteral(": nothing has the keys");
        return faults;
    }

private slots:
    void cleanup() { m_window.close(); }
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }

    /// What is wrong in one combination only is found there, on every page, and nowhere else.
    void whatIsWrongIsFoundWhereItIs()
    {
        const AuditCase as{QStringLiteral("en"), {1366, 768}, Data::None};
        QVERIFY(m_window.open(as));
        QStringList pages;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            if (&part == m_window.get())
                pages << page;
        });
        QVERIFY(pages.size() > 20);
        QVERIFY(m_window.open(as));
        // Grey that can be read on white only, in a place that is too narrow for it.
        auto *planted = new QLabel(QStringLiteral("A sentence that is too long for its place"), m_window.get());
        planted->setStyleSheet(QStringLiteral("color: #50606b"));
        planted->setGeometry(600, 4, 60, 20);
        planted->show();
        const QStringList faults = walkForFaults(*m_window, as.size);
        for (const QString &page : pages) {
            for (const char *theme : {"light", "dark"}) {
                const auto found = [&](const QString &fault) {
                    const QString begin = QStringLiteral("%1, %2: %3").arg(QLatin1String(theme), page, fault);
                    return std::any_of(faults.begin(), faults.end(),
                                       [&begin](const QString &each) { return each.startsWith(begin); });
                };
                QVERIFY2(found(QStringLiteral("cut, ")), qPrintable(page));
                QCOMPARE(found(QStringLiteral("contrast ")), QLatin1String(theme) == QLatin1String("dark"));
                QVERIFY2(!found(QStringLiteral("it grew")), qPrintable(page));
            }
        }
        QVERIFY(m_window.open(as));
        const QPointer<MainWindow> window(m_window.get());
        connect(&Theme::current(), &Theme::changed, window, [window] {
            if (Theme::current().mode() == Theme::Mode::Dark)
                window->setMinimumWidth(1400);
        });
        QVERIFY(walkForFaults(*m_window, as.size).filter(QStringLiteral("dark, desk: it grew to 1400 × 768")).size()
                == 1);
    }

    /// Nothing that there is to see is left out for want of an example: the gallery and this audit see all of it.
    void thereIsSomethingToSeeOfEverything()
    {
        QSet<QString> names;
        const auto note = [&names](const std::vector<Scene> &scenes) {
            for (const Scene &scene : scenes) {
                QVERIFY2(!names.contains(scene.name), qPrintable(scene.name));
                names << scene.name;
            }
        };
        note(placeScenes());
        note(recordScenes());
        note(actScenes());
        QVERIFY(m_window.open(usual));
        const Records &records = m_window->workspace().records();
        for (const NavPlace &place : pageCatalogue().places())
            QVERIFY2(names.contains(place.key) || names.contains(QStringLiteral("list_") + place.key),
                     qPrintable(place.key));
        for (const Layout &layout : layouts()) {
            QVERIFY2(names.contains(QStringLiteral("record_") + QLatin1String(layout.view)), layout.view);
            QVERIFY2(!records.ids(*findView(QLatin1String(layout.view))->type).empty(), layout.view);
        }
        for (const documents::Printable &printable : documents::printables())
            QVERIFY2(documents::exampleFor(printable, records, m_window->workspace().context()), printable.name);
        for (const Scene &scene : actScenes()) {
            QVERIFY2(scene.show(*m_window), qPrintable(scene.name));
            if (scene.leave)
                scene.leave(*m_window);
        }
    }

    /// Whether `next`, to which Tab leads from `at`, stands above it or before it in one line. They are compared where
    /// they stand side by side, each with what holds it there.
    static bool isBackwards(QWidget *at, QWidget *next)
    {
        const auto placeOf = [](const QWidget *part, const QWidget *holder) {
            while (part->parentWidget() != holder)
                part = part->parentWidget();
            return part->geometry();
        };
        QWidget *holder = at->parentWidget();
        while (holder && !holder->isAncestorOf(next))
            holder = holder->parentWidget();
        if (!holder || at == next || next->isAncestorOf(at) || at->isAncestorOf(next))
            return false;
        const QRect from = placeOf(at, holder), to = placeOf(next, holder);
        const bool sameColumn = to.left() < from.right() && from.left() < to.right();
        const bool sameLine = to.top() + 8 < from.bottom() && from.top() + 8 < to.bottom();
        return (sameColumn && to.bottom() <= from.top()) || (sameLine && to.right() <= from.left());
    }

    /// From where a page puts the keys, Tab comes to every part that takes them, down the page as it is read, and back
    /// to the beginning. In what
    /// lies over the window it stays there, or closes it.
    void tabReachesEverything()
    {
        QVERIFY(m_window.open(usual));
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            if (&part != m_window.get()) {
                faults += overlayFaults(page, part);
                return;
            }
            QWidget *first = QApplication::focusWidget();
            if (!first) {
                faults << page + QStringLiteral(": nothing has the keys");
                return;
            }
            // A page may give the keys to a part that Tab alone would pass over.
            if (!(first->focusPolicy() & Qt::TabFocus)) {
                QTest::keyClick(first, Qt::Key_Tab);
                first = QApplication::focusWidget();
            }
            QSet<QWidget *> reached{first};
            QWidget *at = first;
            const QWidget *top = m_window->findChild<Sidebar *>(); // there it begins again
            for (int i = 0, still = 0; i < 400; ++i) {
                QWidget *before = at;
                QTest::keyClick(at, Qt::Key_Tab);
                at = QApplication::focusWidget();
                if (!at) {
                    faults << page + QStringLiteral(": the keys get lost");
                    return;
                }
                // From one link of a text to the next; but not for ever.
                still = at == before ? still + 1 : 0;
                if (still > 50) {
                    faults << page + QStringLiteral(": Tab never leaves ")
                            + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ')
                            + at->accessibleName();
                    break;
                }
                if (still > 0)
                    continue;
                if (at != top && isBackwards(before, at))
                    faults << page + QStringLiteral(": Tab goes backwards from ")
                            + QString::fromLatin1(before->metaObject()->className()) + QLatin1Char(' ')
                            + before->accessibleName() + QStringLiteral(" to ")
                            + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ')
                            + at->accessibleName();
                if (at == first)
                    break;
                if (reached.contains(at)) {
                    faults << page + QStringLiteral(": Tab is caught in ")
                            + QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ')
                            + at->accessibleName() + QStringLiteral(", begun in ")
                            + QString::fromLatin1(first->metaObject()->className());
                    break;
                }
                reached.insert(at);
            }
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool takes = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                    && !widget->focusProxy();
                const auto *owner = widget->parentWidget();
                const bool inside = owner && reached.contains(const_cast<QWidget *>(owner))
                    && widget->focusPolicy() == Qt::TabFocus && owner->focusProxy() == widget;
                if (takes && !inside && !reached.contains(widget) && !qobject_cast<QScrollBar *>(widget))
                    faults << page + QStringLiteral(": Tab does not come to ")
                            + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->accessibleName();
            }
        });
        reportFaults(faults);
    }

    /// What is painted inside one part is walked with the arrows: they come to each of its pieces, and the keys stay
    /// there.
    void arrowsReachEveryPiece()
    {
        QVERIFY(m_window.open(usual));
        QStringList faults;
        walk(*m_window, [&](const QString &page, QWidget &part) {
            // A form that is typed in asks before it is left; its pieces are those of others.
            if (&part != m_window.get() || m_window->page()->isUnsaved())
                return;
            QList<QPointer<QWidget>> painted;
            for (QWidget *widget : m_window->page()->findChildren<QWidget *>()) {
                if (dynamic_cast<PaintedParts *>(widget))
                    painted << widget;
            }
            for (const QPointer<QWidget> &widget : painted) {
                auto *pieces = widget ? dynamic_cast<PaintedParts *>(widget.data()) : nullptr;
                // A choice in there may have changed the page meanwhile.
                if (!pieces || !widget->isVisible() || !widget->isEnabled() || pieces->partCount() < 2
                    || pieces->currentPart() < 0 || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                widget->setFocus();
                const QString name =
                    QStringLiteral("%1: %2 %3")
                        .arg(page, QLatin1String(widget->metaObject()->className()), widget->accessibleName());
                QSet<int> reached;
                for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
                    for (int i = 0; widget && i <= pieces->partCount() && i < 60; ++i) {
                        reached << pieces->currentPart();
                        QTest::keyClick(widget, key);
                        if (widget && QApplication::focusWidget() != widget) {
                            faults << name + QStringLiteral(": an arrow gives the keys away");
                            i = 60;
                        }
                    }
                    if (!widget)
                        break;
                    reached << pieces->currentPart();
                }
                if (widget && reached.size() < std::min(pieces->partCount(), 50))
                    faults << name
                            + QStringLiteral(": arrows come to %1 of %2 pieces")
                                  .arg(reached.size())
                                  .arg(pieces->partCount());
            }
        });
        reportFaults(faults);
    }

    /// On screens that magnify, the same pages: sizes stay what they are and no text loses its place.
    void everyPageMagnified_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::newRow("150 %") << QStringLiteral("1.5");
        QTest::newRow("200 %") << QStringLiteral("2");
    }
    void everyPageMagnified()
    {
        QFETCH(QString, factor);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), factor);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("tst_audit_1366"), QStringLiteral("everyPage:it 1180 full")});
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && said.contains(" 0 failed"), said.right(3000).constData());
    }
};

} // namespace

INSIEME_TEST(Audit)
#include "tst_audit.moc"
