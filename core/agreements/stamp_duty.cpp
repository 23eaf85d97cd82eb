// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/stamp_duty.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StampDuty)
};

struct SheetRate {
    Date from;
    Money perSheet;
};

/// DPR 642/1972, tariff part I, art. 2, as changed by DL 43/2013, art. 7-bis. From the latest.
const SheetRate sheetRates[] = {
    {Date(2013, 6, 26), Money{16'00}},
    {Date(2007, 1, 1), Money{14'62}},
};

/// From an amount on, without VAT.
struct Bracket {
    Money from, duty;
};

/// D.Lgs. 36/2023, annex I.4, table A. From the highest.
const Bracket brackets[] = {
    {Money{25'000'000'00}, Money{1'000'00}}, {Money{5'000'000'00}, Money{500'00}}, {Money{1'000'000'00}, Money{250'00}},
    {Money{150'000'00}, Money{120'00}},      {Money{40'000'00}, Money{40'00}},     {Money{0}, Money{0}},
};
const Date bracketsFrom(2023, 7, 1);

/// D.Lgs. 117/2017, art. 104: the exemption of art. 82 holds from this day.
const Date thirdSectorFrom(2018, 1, 1);

constexpr int sidesPerSheet = 4, linesPerSheet = 100;

qint64 upwards(qint64 count, qint64 by)
{
    return (count + by - 1) / by;
}

} // namespace

std::optional<StampBasis> stampBasisOf(const Agreement &agreement)
{
    if (!agreement.stampRegime)
        return {};
    const Date day = stated(agreement.procedureStart) ? agreement.procedureStart : agreement.signedOn;
    return StampBasis{*agreement.stampRegime, day, agreement.maxAmount};
}

qint64 stampSheets(const DeedLength &length)
{
    return std::max<qint64>({1, upwards(length.pages, sidesPerSheet), upwards(length.lines, linesPerSheet)});
}

StampDuty stampDuty(const StampBasis &basis, const DeedLength &length)
{
    StampDuty duty;
    switch (basis.regime) {
    case StampRegime::ProcurementCode:
        duty.law = QStringLiteral("art. 18, comma 10, d.lgs. 36/2023");
        if (stated(basis.day) && basis.day < bracketsFrom) {
            duty.applies = false;
            duty.whyNot = Texts::tr("The duty paid once exists for procedures from 1 July 2023; this one began before. "
                                    "Choose the duty by sheets.");
        } else if (!basis.maxAmount) {
            duty.whyNot = Texts::tr("The greatest amount without VAT, with options and renewals, is not stated.");
        } else {
            for (const Bracket &bracket : brackets) {
                if (basis.maxAmount->cents < bracket.from.cents)
                    continue;
                duty.amount = bracket.duty;
                break;
            }
            if (!duty.amount)
                duty.whyNot = Texts::tr("The greatest amount is below zero.");
        }
        break;
    case StampRegime::PerSheet:
        duty.law = QStringLiteral("d.P.R. 642/1972");
        duty.sheets = stampSheets(length);
        for (const SheetRate &rate : sheetRates) {
            if (stated(basis.day) && basis.day < rate.from)
                continue;
            duty.amount = Money{rate.perSheet.cents * duty.sheets};
            break;
        }
        if (!duty.amount)
            duty.whyNot = Texts::tr("The duty of deeds before 2007 is not known to the program.");
        break;
    case StampRegime::ThirdSectorExempt:
        duty.law = QStringLiteral("art. 82, comma 5, d.lgs. 117/2017");
        duty.applies = !stated(basis.day) || !(basis.day < thirdSectorFrom);
        if (duty.applies)
            duty.amount = Money{0};
        else
            duty.whyNot = Texts::tr("The exemption of the third sector exists from 1 January 2018; this deed is older. "
                                    "Choose another stamp duty.");
        break;
    case StampRegime::OtherExempt:
        duty.amount = Money{0};
        break;
    }
    return duty;
}

} // namespace insieme
