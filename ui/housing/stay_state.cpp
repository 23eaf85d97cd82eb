// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_state.h"

#include "core/base/elision.h"
#include "core/housing/occupancy.h"
#include "ui/housing/housing_parts.h"
#include "ui/housing/stay_acts.h"
#include "ui/shell/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"

#include <QVBoxLayout>

namespace insieme {

using Days = boost::gregorian::days;
using namespace housing;

StayState::StayState(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *state = new Card({}, this);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_sentence = new Label({}, 18, QFont::DemiBold, Label::Role::Text, state);
    m_sentence->setWordWrap(true);
    m_remark = new Label({}, 13, QFont::Normal, Label::Role::Secondary, state);
    m_remark->setWordWrap(true);
    words->addWidget(m_sentence);
    words->addWidget(m_remark);
    head->addLayout(words, 1);
    m_accept = new Button(QStringLiteral("check"), tr("Accept"), Button::Kind::Primary, state);
    m_lock = new Button(QStringLiteral("lock"), tr("Lock"), Button::Kind::Secondary, state);
    m_cancel = new Button(QStringLiteral("x"), tr("Cancel the reservation"), Button::Kind::Secondary, state);
    for (Button *button : {m_accept, m_lock, m_cancel})
        head->addWidget(button, 0, Qt::AlignTop);
    state->body()->addLayout(head);
    state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(state);
    m_dueCard = new Card(tr("Due to the authorities"), this);
    m_due = new CheckList(m_dueCard);
    m_dueCard->body()->addWidget(m_due);
    column->addWidget(m_dueCard);
    connect(m_accept, &Button::clicked, this, [this] { setStatus(StayStatus::Accepted); });
    connect(m_cancel, &Button::clicked, this, [this] { setStatus(StayStatus::Cancelled); });
    connect(m_lock, &Button::clicked, this, [this] { setLocked(!m_stay.locked); });
}

/// The latest day of exit that the rules and the others in the apartment leave, where it is later than the present one;
/// not stated: none, or the stay is over.
Date StayState::latestPossible() const
{
    const Date latest = latestExit(m_stay), exit = exitOf(m_stay);
    if (!stated(latest) || m_stay.status == StayStatus::Ended || m_stay.status == StayStatus::Cancelled)
        return {};
    const StayConsequences means =
        consequencesOf(m_shell.workspace().records(), &m_stay, withExit(m_stay, latest, m_shell.workspace().today()));
    const Date possible = means.possible ? latest : means.possibleExit;
    return stated(possible) && (!stated(exit) || exit < possible) ? possible : Date();
}

void StayState::tell(const HousingStay &stay)
{
    m_stay = stay;
    const Date today = m_shell.context().day();
    const auto unit = m_shell.workspace().records().load(m_stay.unit);
    const QString where = unit ? unit->code : QString();
    const Date exit = exitOf(m_stay);
    const auto days = [&](const Date &day) { return static_cast<int>((day - today).days()); };
    QStringList remark;
    switch (m_stay.status) {
    case StayStatus::Proposed:
        m_sentence->setText(elided(tr("Proposed in %1 from %2").arg(where, italianText(m_stay.start))));
        break;
    case StayStatus::Accepted:
        m_sentence->setText(elided(tr("Enters %1 on %2").arg(where, italianText(m_stay.start))));
        break;
    case StayStatus::Running:
        m_sentence->setText(stated(exit) ? elided(tr("Lives in %1 until %2").arg(where, italianText(exit)))
                                         : tr("Lives in %1").arg(where));
        if (stated(exit) && today < exit)
            remark << tr("%n day(s) left", nullptr, days(exit));
        break;
    case StayStatus::Ended:
        m_sentence->setText(elided(tr("Lived in %1 until %2").arg(where, italianText(exit))));
        break;
    case StayStatus::Cancelled:
        m_sentence->setText(tr("The reservation was cancelled"));
        break;
    }
    if (const Date latest = latestPossible(); stated(latest))
        remark << elided(tr("can be extended until %1").arg(italianText(latest)));
    if (stated(m_stay.noticeOn))
        remark << elided(tr("notice given on %1").arg(italianText(m_stay.noticeOn)));
    if (m_stay.locked && m_stay.status == StayStatus::Proposed)
        remark << tr("locked: a new proposal leaves it as it is");
    m_remark->setText(remark.join(QStringLiteral("; ")));
    m_remark->setVisible(!remark.isEmpty());
    const bool proposed = m_stay.status == StayStatus::Proposed, changes = m_shell.canChange();
    m_accept->setVisible(proposed && changes);
    m_lock->setVisible(proposed && changes);
    m_lock->setText(m_stay.locked ? tr("Unlock") : tr("Lock"));
    m_cancel->setVisible((proposed || m_stay.status == StayStatus::Accepted) && changes);

    QList<CheckList::Check> due;
    m_late = 0;
    const auto notice = [&](const QString &what, Date HousingStay::*day, const char *command) {
        const Date by = (stated(m_stay.enteredOn) ? m_stay.enteredOn : m_stay.start) + Days(2);
        const bool done = stated(m_stay.*day), late = !done && by < today;
        m_late += late;
        CheckList::Check check{done       ? Theme::Tone::Ok
                                   : late ? Theme::Tone::Bad
                                          : Theme::Tone::Warn,
                               what,
                               done ? elided(tr("sent on %1").arg(italianText(m_stay.*day)))
                                    : elided(tr("within 48 hours of the entry, by %1").arg(italianText(by)))};
        if (!done && changes) {
            check.remedy = tr("Sent today");
            check.run = [this, day, command] { registerNotice(day, command); };
        }
        due << check;
    };
    const bool entered = m_stay.status != StayStatus::Proposed && m_stay.status != StayStatus::Accepted;
    if (entered && m_stay.policeNoticeDue)
        notice(tr("Notice to the police"), &HousingStay::policeNoticeOn,
               QT_TRANSLATE_NOOP("Command", "Notice to the police for %1"));
    if (entered && m_stay.handoverNotice == HandoverNotice::Due)
        notice(tr("Notice of the handover"), &HousingStay::handoverNoticeOn,
               QT_TRANSLATE_NOOP("Command", "Notice of the handover for %1"));
    m_due->set(due);
    m_dueCard->setVisible(!due.isEmpty());
    emit countChanged();
}

void StayState::setStatus(StayStatus status)
{
    const HousingStay before = m_stay;
    const bool accepts = status == StayStatus::Accepted;
    // What was proposed before there were beds gets them now.
    HousingStay after = accepts && before.places.empty() ? withBeds(m_shell.workspace().records(), before) : before;
    after.status = status;
    const auto done = m_shell.workspace().perform(
        {accepts ? QT_TRANSLATE_NOOP("Command", "Accept %1") : QT_TRANSLATE_NOOP("Command", "Cancel %1"),
         {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
        [&](Transaction &transaction) -> insieme::Done {
            INSIEME_TRY(transaction.update(before, after));
            return followRequest(transaction, after);
        });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(accepts ? tr("The reservation is accepted.") : tr("The reservation is cancelled."));
}

void StayState::setLocked(bool locked)
{
    const HousingStay before = m_stay;
    HousingStay after = before;
    after.locked = locked;
    const auto done = m_shell.workspace().perform(
        {locked ? QT_TRANSLATE_NOOP("Command", "Lock %1") : QT_TRANSLATE_NOOP("Command", "Unlock %1"),
         {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
        [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done)
        m_shell.say(done.error().text, true);
}

void StayState::registerNotice(Date HousingStay::*day, const char *command)
{
    const HousingStay before = m_stay;
    HousingStay after = before;
    after.*day = m_shell.workspace().today();
    const auto done =
        m_shell.workspace().perform({command, {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
                                    [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(day == &HousingStay::policeNoticeOn ? tr("The notice to the police is registered.")
                                                        : tr("The notice of the handover is registered."));
}

} // namespace insieme
