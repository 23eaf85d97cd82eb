// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/marks.h"

#include <functional>
#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QTimer;
class QVBoxLayout;

namespace insieme {

/// What happened, what is safe, what to do: in place, never a dialog. As a band (`flat`) it is a state of the window.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(bool flat = false, QWidget *parent = nullptr);
    /// `what` strong, `detail` quiet; both may be empty together: the banner hides. Reasons of what was said before go.
    void show(Theme::Tone tone, const QString &what, const QString &detail = {});
    Button *addRemedy(const QString &text, const QKeySequence &key, std::function<void()> run);
    void clearRemedies();
    /// What stands in the way, below the words: the first few, and all of them on request. Not of a band.
    void setReasons(const QList<CheckList::Check> &reasons);
    /// Null: nothing ever stood in the way.
    const CheckList *reasons() const { return m_reasons; }
    /// The next reason gets the keys, round and round; false: there is none.
    bool goToReason() { return m_reasons && m_reasons->next(); }
    void setIconName(const QString &icon) { m_icon = icon; }
    void setClosable(bool closable);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int signSize() const { return m_flat ? 16 : 20; }
    bool m_flat;
    Theme::Tone m_tone = Theme::Tone::Bad;
    QString m_icon;
    Label *m_what, *m_detail;
    CheckList *m_reasons = nullptr; ///< made when it is first wanted
    QBoxLayout *m_texts;
    QHBoxLayout *m_remedies;
    Button *m_close;
};

/// What belongs here, the path of the thing in a few steps, and the ways to begin.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    struct Step {
        QString icon, text;
    };
    void set(const QList<Step> &steps, const QString &title, const QString &text);
    void clearActions();
    Button *addAction(const QString &icon, const QString &text, const QKeySequence &key, bool primary,
                      std::function<void()> run);
    /// The first action is what the keys are for; false: there is none.
    bool takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Step> m_steps;
    Label *m_title, *m_text;
    QHBoxLayout *m_actions;
};

/// Names what was done and offers to take it back, or what was taken back and offers to do it again, for 8 seconds; the
/// keys go on working after that. A child over the window, at the left of its pages. A long text has two lines, and is
/// whole where the mouse rests and for screen readers.
class UndoToast : public QWidget {
    Q_OBJECT
public:
    enum class Offer { Nothing, Undo, Redo };
    /// `ground`: what it stands over, at the bottom left.
    UndoToast(QWidget *window, QWidget *ground);
    /// `above`: pixels at the bottom that stay in sight.
    void show(const QString &text, Offer offer, int above = 0);
    QString text() const { return m_text; }
    Offer offer() const { return m_offer; }
    const QStringList &lines() const { return m_lines; } ///< as they are painted

signals:
    void undoWanted();
    void redoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QWidget *m_ground;
    QString m_text;
    QStringList m_lines;
    Offer m_offer = Offer::Nothing;
    int m_above = 0;
    Button *m_act;
    QTimer *m_timer;
};

} // namespace insieme
