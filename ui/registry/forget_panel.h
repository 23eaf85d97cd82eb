// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/forgetting.h"
#include "ui/shell/latest_work.h"

class QLineEdit;

namespace insieme {

class Banner;
class Button;
class Card;
class CheckList;
class Label;
class Skeleton;

/// What is kept about a person, and the way to forget them: what still needs them, what goes, what stays. As it cannot
/// be undone, the word of the button has to be typed first. The whole file is read for it, beside the window.
class ForgetPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ForgetPanel(Shell &shell, QWidget *parent);
    void showRecord(const AnyRecord &record) override;
    bool isLooking() const { return m_look.isRunning(); }
    /// Once it was looked for and found; until then nothing is planned.
    const std::optional<ForgettingPlan> &plan() const { return m_plan; }
    CheckList &needs() const { return *m_needs; }
    CheckList &effects() const { return *m_effects; }
    /// Empty: it can be done now.
    QString whyNot() const;
    /// Returns when it is done or refused; the panel says why.
    void forget();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void show(Result<ForgettingPlan> found);
    void showPlan(const ForgettingPlan &plan);
    void showFailure(const Error &error);
    void offer();
    /// Clears what is left of whoever was forgotten already.
    void clearAgain();
    /// False when it was refused or something is left; the banner says why.
    bool erase(const QString &what, const QString &ifStopped, const QString &reason);
    Shell &m_shell;
    QUuid m_id;
    bool m_stale = true;
    LatestWork<ForgettingPlan> m_look;
    std::optional<ForgettingPlan> m_plan; ///< of this person, as the file is now
    QString m_failure; ///< why there is no plan
    Banner *m_banner;
    Skeleton *m_skeleton;
    Card *m_needsCard, *m_effectsCard, *m_confirmCard;
    CheckList *m_needs, *m_effects;
    QLineEdit *m_reason, *m_word;
    Label *m_hint;
    Button *m_button;
};

} // namespace insieme
