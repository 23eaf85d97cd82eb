// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/quantity.h"

#include <compare>

namespace insieme {

/// a × b against c × d, without dividing and without a bound.
inline std::strong_ordering compareProducts(qint64 a, qint64 b, qint64 c, qint64 d)
{
    __extension__ using Wide = __int128;
    const Wide left = static_cast<Wide>(a) * b;
    const Wide right = static_cast<Wide>(c) * d;
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

/// amount × numerator / denominator to the cent, a half cent away from zero. The denominator is positive. Wide enough
/// for every amount of a contract times every product of two percentages.
inline Money shareOf(Money amount, qint64 numerator, qint64 denominator)
{
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(amount.cents) * numerator;
    const Wide size = product < 0 ? -product : product;
    const Wide rounded = (2 * size + denominator) / (2 * static_cast<Wide>(denominator));
    return {static_cast<qint64>(product < 0 ? -rounded : rounded)};
}

inline Money percentOf(Money amount, Percent percent)
{
    return shareOf(amount, percent.basisPoints, 10'000);
}

/// Which part of `whole` it is, to the basis point; `whole` is positive.
inline Percent partOf(qint64 part, qint64 whole)
{
    return {shareOf(Money{part}, 10'000, whole).cents};
}

} // namespace insieme
