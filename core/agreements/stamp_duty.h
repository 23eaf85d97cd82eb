// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"

namespace insieme {

/// How long a deed is: its printed sides, and the lines on them.
struct DeedLength {
    int pages = 0;
    int lines = 0;
    friend bool operator==(const DeedLength &, const DeedLength &) = default;
};

/// Stamp duty (imposta di bollo) of one original of a deed. The amounts have days from which they hold; what was due on
/// a day stays what it was.
struct StampDuty {
    std::optional<Money> amount; ///< zero: exempt; nothing: cannot be told, `whyNot` says why
    qint64 sheets = 0; ///< 0: not counted by sheets
    QString law; ///< as a deed cites it, Italian
    QString whyNot;
    bool applies = true; ///< false: the regime does not hold on the day
};

/// What decides: the regime that the deed follows, the day its procedure began or it was signed, the greatest amount
/// without VAT with options and renewals.
struct StampBasis {
    StampRegime regime = StampRegime::PerSheet;
    Date day; ///< not stated: still to come, so the latest amounts hold
    std::optional<Money> maxAmount;
};

/// Nothing when the agreement states no regime.
std::optional<StampBasis> stampBasisOf(const Agreement &agreement);

/// DPR 642/1972, tariff part I, art. 2: 16.00 euro a sheet of four sides, and of a hundred lines at most (from
/// 26-6-2013; 14.62 before). D.Lgs. 36/2023, annex I.4 (procedures from 1-7-2023): once, by brackets of the greatest
/// amount. Exempt: zero, with the law. Whether a consortium may use the exemption of art. 82 is the user's choice, made
/// by the regime.
StampDuty stampDuty(const StampBasis &basis, const DeedLength &length);

/// Sheets of four sides that a deed of this length takes, none with more than a hundred lines.
qint64 stampSheets(const DeedLength &length);

} // namespace insieme
