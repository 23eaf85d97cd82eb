// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/contributions.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class CheckList;
class Label;

/// What a guest owes and has paid: dues, payments and reminders in one ledger with its running balance, and the form
/// that writes the next movement.
class LedgerPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit LedgerPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int lateCount() const override { return m_late; }
    FieldEditor *editor(const char *column) const;
    /// Writes the movement of the form; false with the reason shown when it was refused.
    bool registerMovement();
    /// Notes a reminder of today and opens its letter.
    void remind();
    const ContributionStatement &statement() const { return m_statement; }

private:
    void showSums();
    void showLines();
    void fillForm(const Money &amount);
    /// The movement of the form; the first field that cannot be read, nullptr: all were.
    const FieldEditor *read(StayPayment &movement) const;
    void judge();
    QString nameOf(const Payer &payer, const Date &day) const;

    Shell &m_shell;
    HousingStay m_stay;
    ContributionStatement m_statement;
    int m_late = 0;
    Label *m_due, *m_paid, *m_arrears, *m_remark;
    Button *m_remind, *m_print, *m_write;
    CheckList *m_missing;
    Card *m_form;
    QVBoxLayout *m_lines;
    std::vector<FieldEditor *> m_editors;
};

} // namespace insieme
