// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_acts.h"

namespace insieme::housing {

using Act = StayPanel::Act;

const RecordType &stayType()
{
    return describe<HousingStay>();
}
const RecordType &extensionType()
{
    return describe<StayExtension>();
}
const RecordType &placeType()
{
    return describe<StayPlace>();
}
const RecordType &absenceType()
{
    return describe<StayAbsence>();
}

std::vector<std::vector<FieldPlace>> fieldsOf(Act act)
{
    switch (act) {
    case Act::CheckIn:
        return {{{stayType, "entered_on"}, {stayType, "keys"}},
                {{stayType, "deposit"}, {stayType, "deposit_paid_on"}},
                {{stayType, "police_notice_due"}, {stayType, "police_notice_on"}},
                {{stayType, "handover_notice"}, {stayType, "handover_notice_on"}}};
    case Act::Extend:
        return {{{extensionType, "until"}, {extensionType, "decided_on"}}, {{extensionType, "reason"}}};
    case Act::Notice:
        return {{{stayType, "notice_on"}, {stayType, "end_date"}}};
    case Act::CheckOut:
        return {{{stayType, "left_on"}, {stayType, "end_reason"}},
                {{stayType, "deposit"}, {stayType, "deposit_returned_on"}, {stayType, "deposit_returned"}},
                {{stayType, "state_found"}}};
    case Act::Move:
        return {{{placeType, "from_date"}, {stayType, "unit_id"}}};
    case Act::Absence:
        return {{{absenceType, "from_date"}, {absenceType, "to_date"}, {absenceType, "charged"}}};
    }
    return {};
}

std::vector<const char *> rowsOf(Act act)
{
    return act == Act::CheckIn || act == Act::CheckOut ? std::vector<const char *>{"readings", "items"}
                                                       : std::vector<const char *>{};
}

ActText textOf(Act act)
{
    switch (act) {
    case Act::CheckIn:
        return {StayPanel::tr("Check-in"), StayPanel::tr("Hand over the keys"),
                QT_TRANSLATE_NOOP("Command", "Check in %1")};
    case Act::Extend:
        return {StayPanel::tr("Extension"), StayPanel::tr("Extend"), QT_TRANSLATE_NOOP("Command", "Extend %1")};
    case Act::Notice:
        return {StayPanel::tr("Notice"), StayPanel::tr("Register the notice"),
                QT_TRANSLATE_NOOP("Command", "Notice for %1")};
    case Act::CheckOut:
        return {StayPanel::tr("Check-out"), StayPanel::tr("Take the keys back"),
                QT_TRANSLATE_NOOP("Command", "Check out %1")};
    case Act::Move:
        return {StayPanel::tr("Move"), StayPanel::tr("Move"), QT_TRANSLATE_NOOP("Command", "Move %1")};
    case Act::Absence:
        return {StayPanel::tr("Absence"), StayPanel::tr("Register the absence"),
                QT_TRANSLATE_NOOP("Command", "Absence in %1")};
    }
    return {};
}

} // namespace insieme::housing
