// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <optional>
#include <QString>
#include <vector>

namespace insieme {

/// Euro in whole cents. There is no floating point anywhere between the desk and the file.
struct Money {
    qint64 cents = 0;
    friend auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
    friend Money operator-(Money a, Money b) { return {a.cents - b.cents}; }
};

/// Percentage in whole basis points: 100,00 % = 10 000.
struct Percent {
    qint64 basisPoints = 0;
    friend auto operator<=>(const Percent &, const Percent &) = default;
};

/// A length of time in whole minutes.
struct Minutes {
    qint64 count = 0;
    friend auto operator<=>(const Minutes &, const Minutes &) = default;
};

/// A surface in whole square centimetres: 14,00 m² = 140 000.
struct Area {
    qint64 squareCentimetres = 0;
    friend auto operator<=>(const Area &, const Area &) = default;
};

/// An exact share such as 1/3; the denominator is positive.
struct Fraction {
    qint64 numerator = 0;
    qint64 denominator = 1;
    friend bool operator==(const Fraction &, const Fraction &) = default;
};

/// Stable forms (files, command line): `1234.50`, `33.33`, `7:36`, `14.0000`, `1/3`.
QString plainText(Money amount);
QString plainText(Percent share);
QString plainText(Minutes time);
QString plainText(Area surface);
QString plainText(Fraction share);

/// The stable forms read back; nothing for any other text or a value out of range.
std::optional<Money> parsePlainMoney(QStringView text);
std::optional<Percent> parsePlainPercent(QStringView text);
std::optional<Minutes> parsePlainMinutes(QStringView text);
std::optional<Area> parsePlainArea(QStringView text);
std::optional<Fraction> parsePlainFraction(QStringView text);

/// Italian forms for people: `1.234,50`, `33,33`.
QString italianText(Money amount);
QString italianText(Percent share);

/// A decimal number with `decimals` digits as a person in Italy types it, as an integer of its smallest unit:
/// `1.234,56`, `1234,56`, `1234,5`, `1.234`, `€ 12`. A point before groups of exactly three digits separates
/// thousands; a comma separates decimals. Texts that two readers would read differently (`1234.5`, `1,234.56`,
/// `12.34`) and digits beyond `decimals` are refused.
std::optional<qint64> parseItalianDecimal(QStringView text, int decimals);

/// Splits an amount in proportion to weights so that the parts sum exactly to it: every part is rounded down and the
/// cents left over go to the largest remainders, ties to the earlier part. No part is further than one cent from its
/// exact share. All weights zero or none: an empty list.
std::vector<Money> splitByWeights(Money total, const std::vector<qint64> &weights);

} // namespace insieme
