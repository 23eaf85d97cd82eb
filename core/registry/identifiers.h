// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/text.h"
#include "core/base/verdict.h"

#include <QList>
#include <span>

namespace insieme {

/// A code as it is compared, stored and printed: in capitals, without spaces.
QString plainCode(const QString &code);
/// A partita IVA, without the "IT" in front.
QString plainVat(const QString &number);
/// A certified address: in small letters.
QString plainAddress(const QString &address);
/// Of the albo regionale: as a code where it has the usual form, otherwise as it is written.
QString plainRegional(const QString &number);

// Checks of the codes that Italian deeds carry. Blanks at the ends, spaces and lower case are accepted everywhere;
// empty text is valid (whether a code must be there is another question). A wrong check character is invalid; what only
// a register could tell is at most a warning.

/// Codice fiscale of a person, 16 characters with omocodia (DM 23-12-1976 n. 13813). A place of birth that is not
/// known is a warning.
Verdict checkCodiceFiscale(const QString &code);
/// Partita IVA, 11 digits, "IT" in front allowed (DPR 633/1972 art. 35). An office that was never assigned is a
/// warning.
Verdict checkPartitaIva(const QString &code);
/// Codice fiscale of a person or of an entity (11 digits).
Verdict checkTaxCode(const QString &code);
/// IBAN of any country (ISO 13616); of Italy with its CIN, which is only a warning.
Verdict checkIban(const QString &code);
/// CIG (L. 136/2010 art. 3): the three families with ANAC's check digits.
Verdict checkCig(const QString &code);
/// As `checkCig`, with the day of signature: a SmartCIG after 31-12-2023 is a warning.
Verdict checkCigOn(const QString &code, const Date &signedOn);
/// CUP: its form only; no algorithm is published.
Verdict checkCup(const QString &code);
/// CPV: its form; a division that Regulation (EC) 213/2008 does not have is a warning. The last digit is not computed:
/// the published formula fails on real codes.
Verdict checkCpv(const QString &code);
/// Belfiore code (catasto): a letter and three digits, Z for foreign states.
Verdict checkBelfiore(const QString &code);
/// Codice univoco: an office of IPA (6) or a recipient of electronic invoices (7).
Verdict checkCodiceUnivoco(const QString &code);
/// Syntax of an address; whether it is certified cannot be seen from it.
Verdict checkPec(const QString &address);
inline Verdict checkEmail(const QString &address)
{
    return checkPec(address);
}
Verdict checkRea(const QString &code);
/// Albo nazionale delle società cooperative (DM 23-6-2004): a letter and six digits.
Verdict checkAlboNazionale(const QString &code);
/// Albo regionale (LR Veneto 23/2006): written in several ways; anything unusual is a warning.
Verdict checkAlboRegionale(const QString &code);
Verdict checkIstat(const QString &code);
Verdict checkCap(const QString &code);

template<> inline constexpr WrittenForm writtenForm<checkCodiceFiscale> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkPartitaIva> = plainVat;
template<> inline constexpr WrittenForm writtenForm<checkTaxCode> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkIban> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkCig> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkCup> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkCpv> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkBelfiore> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkCodiceUnivoco> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkPec> = plainAddress;
template<> inline constexpr WrittenForm writtenForm<checkRea> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkAlboNazionale> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkAlboRegionale> = plainRegional;
template<> inline constexpr WrittenForm writtenForm<checkIstat> = plainCode;
template<> inline constexpr WrittenForm writtenForm<checkCap> = plainCode;

struct IdentifierKind {
    const char *name; ///< on the command line
    const char *label; ///< English source text, context "Identifier"
    Verdict (*check)(const QString &);
};
std::span<const IdentifierKind> identifierKinds();

/// What a person's codice fiscale says, read after taking omocodia away.
struct TaxCodeFacts {
    Date birth; ///< the latest day with its two-digit year that is not after `today`
    bool female = false;
    QString belfiore;
};
std::optional<TaxCodeFacts> factsOf(const QString &code, const Date &today);

/// The code with digits in the place of omocodia's letters and its check character computed again.
QString deOmocoded(const QString &code);

/// The codice fiscale that the data give, before any omocodia. Empty when a part is missing.
QString composeTaxCode(const QString &familyName, const QString &givenName, const Date &birth, bool female,
                       const QString &belfiore);

} // namespace insieme
