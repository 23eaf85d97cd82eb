// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_key.h"

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace insieme {

/// Findings before something is done: sign, what, the fact, and at most one remedy each. The same part stands in forms,
/// extensions, issues, drags, merges and payments.
class CheckList : public QWidget {
    Q_OBJECT
public:
    struct Check {
        Theme::Tone tone = Theme::Tone::Ok;
        QString what, fact;
        QString remedy = {}; ///< verb of the button
        std::function<void()> run = {}; ///< the remedy; without a verb: pressing the row goes to where it is
    };
    explicit CheckList(QWidget *parent = nullptr);
    /// Before `set`: facts stand beside what they are about, where few lines have to say it over what they hide.
    void setBrief(bool brief) { m_brief = brief; }
    void set(const QList<Check> &checks);
    const QList<Check> &checks() const { return m_checks; }
    /// Goes to the next finding that is not fulfilled, round and round; false when all are (F8). One with a remedy gets
    /// the keys: a remedy may lead away, and is not done by going there.
    bool next();
    /// What it went to last; null: to nothing since they were set.
    QWidget *current() const;
    bool hasErrors() const;

private:
    static void bringIntoSight(QWidget *row);

    QList<Check> m_checks;
    bool m_brief = false;
    qsizetype m_at = -1;
    QVBoxLayout *m_rows;
};

/// What a step will change: name, before, after.
class ChangePreview : public QWidget {
    Q_OBJECT
public:
    struct Change {
        QString what, before, after;
    };
    explicit ChangePreview(QWidget *parent = nullptr);
    void set(const QList<Change> &changes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Change> m_changes;
};

/// Why what a panel is for cannot be done yet. Until something was tried it only says what comes first; then it has the
/// sign of what stands in the way.
class WhyNot : public QWidget {
    Q_OBJECT
public:
    explicit WhyNot(QWidget *parent = nullptr);
    void set(const QString &reason); ///< empty: nothing is in the way
    void setTried(bool tried);
    bool isTried() const { return m_tried; }
    QString text() const;

private:
    bool m_tried = false;
    StatusLight *m_sign;
    Label *m_text;
};

/// A panel at the right of a record: head with Esc, body that scrolls, foot with the primary action and, when that is
/// not possible, why.
class InlinePanel : public QWidget, public KeyedPart {
    Q_OBJECT
public:
    InlinePanel(const QString &icon, const QString &title, const QString &verb, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    void setWhyNot(const QString &reason);
    /// Something was typed or chosen: what is still in the way stands in red.
    void setTried(bool tried) { m_why->setTried(tried); }
    const WhyNot &whyNot() const { return *m_why; }
    /// Beside the primary action.
    void addToFoot(QWidget *part);
    Button &confirm() { return *m_confirm; }
    QList<PageKey> keys() const override;

signals:
    void confirmed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QVBoxLayout *m_body;
    Button *m_confirm;
    QHBoxLayout *m_foot;
    WhyNot *m_why;
};

} // namespace insieme
