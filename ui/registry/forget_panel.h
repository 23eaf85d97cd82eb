// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/forgetting.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace insieme {

class Banner;
class Button;
class Card;
class CheckList;
class Label;

/// What is kept about a person, and the way to forget them: what still needs them, what goes, what stays. As it cannot
/// be undone, the word of the button has to be typed first.
class ForgetPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ForgetPanel(Shell &shell, QWidget *parent);
    void showRecord(const AnyRecord &record) override;
    const ForgettingPlan &plan() const { return m_plan; }
    CheckList &needs() const { return *m_needs; }
    CheckList &effects() const { return *m_effects; }
    /// Empty: it can be done now.
    QString whyNot() const;
    void forget();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void offer();
    Shell &m_shell;
    QUuid m_id;
    bool m_stale = true;
    ForgettingPlan m_plan;
    QString m_refusal; ///< no plan at all
    Banner *m_banner;
    Card *m_needsCard, *m_confirmCard;
    CheckList *m_needs, *m_effects;
    QLineEdit *m_reason, *m_word;
    Label *m_hint;
    Button *m_button;
};

} // namespace insieme
