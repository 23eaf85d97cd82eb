// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/long_work.h"
#include "ui/widgets/marks.h"

#include <functional>
#include <QPointer>

class QVBoxLayout;

namespace insieme {

class Button;

/// One piece of long work in the dock: what is done, how far it is, what becomes of it when it is stopped.
class WorkRow : public QWidget {
    Q_OBJECT
public:
    WorkRow(LongWork &work, std::function<void()> open, QWidget *parent);
    bool isRunning() const { return m_outcome == LongWork::Outcome::Running; }
    bool isOf(const LongWork &work) const { return m_work == &work; }
    /// Nothing else may be done meanwhile: Esc stops it, and what waits for its end is said.
    void setAlone();
    /// Somebody pressed or typed something meanwhile, which was not done.
    void refuse();
    Button &button() const { return *m_button; }
    /// All it says, for tests.
    QString text() const;

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(qint64 done, qint64 all);
    void finish();
    void press();

    QPointer<LongWork> m_work;
    std::function<void()> m_open;
    QString m_icon, m_name;
    LongWork::Outcome m_outcome = LongWork::Outcome::Running;
    bool m_refused = false;
    double m_share = -1; ///< below 0: not known
    Label *m_what, *m_progress, *m_note;
    Button *m_button;
    Label *m_wait;
};

/// Long work that is running or has just ended, over the corner of the window. It appears when something takes longer
/// than a moment and goes when there is nothing more to tell; what can still be opened stays until it is closed.
class ProgressDock : public QWidget {
    Q_OBJECT
public:
    explicit ProgressDock(QWidget *window);
    /// Shows the work until it ends; it may be started before or after.
    void watch(LongWork &work, std::function<void()> open = {});
    /// The same of work beside which nothing else may be done.
    void watchAlone(LongWork &work);
    /// Says beside it, at once, that what was pressed or typed is not done.
    void refuse(LongWork &work);
    /// What is shown, running work first begun first.
    QList<WorkRow *> rows() const;
    bool isBusy() const;
    void stopAll();
    /// How long something must take to be shown, in milliseconds.
    static constexpr int patience = 250;
    /// How long the end is told.
    static constexpr int afterwards = 6'000;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WorkRow *add(LongWork &work, std::function<void()> open);
    WorkRow *rowOf(const LongWork &work) const;
    void place();
    QPointer<LongWork> m_alone;
    QList<QPointer<LongWork>> m_running;
    QVBoxLayout *m_column;
};

} // namespace insieme
