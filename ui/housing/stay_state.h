// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/stay.h"

#include <QWidget>

namespace insieme {

class Button;
class Card;
class CheckList;
class Label;
class Shell;

/// Where a stay is: in one sentence, with what is decided of a reservation, and what is due to the authorities.
class StayState : public QWidget {
    Q_OBJECT
public:
    StayState(Shell &shell, QWidget *parent);
    void tell(const HousingStay &stay);
    int lateCount() const { return m_late; }

signals:
    void countChanged();

private:
    Date latestPossible() const;
    void setStatus(StayStatus status);
    void setLocked(bool locked);
    void registerNotice(Date HousingStay::*day, const char *command);

    Shell &m_shell;
    HousingStay m_stay;
    int m_late = 0;
    Label *m_sentence, *m_remark;
    Button *m_accept, *m_lock, *m_cancel;
    CheckList *m_due;
    Card *m_dueCard;
};

} // namespace insieme
