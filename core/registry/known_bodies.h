// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"

namespace insieme {

/// A public body of Veneto as IndicePA published it: a starting value that the user confirms.
struct KnownBody {
    QString ipaCode;
    QString name;
    QString category; ///< of IndicePA
    QString municipality;
    QString province; ///< two letters
    QString istat; ///< of the Comune of its seat
    QString taxCode; ///< empty where it is not known
    QString pec;
};

/// One of the 21 ULSS of Veneto until 2016 or of the nine from 2017 (L.R. Veneto 19/2016, art. 14). The number alone
/// does not tell which: ULSS 6 is Vicenza until 2016-12-31 and Euganea from 2017-01-01.
struct HealthAuthority {
    int number = 0;
    QString name;
    Date from;
    Date to; ///< not stated: it exists
    int successor = 0; ///< number of the one of the nine that took over; 0: itself
    bool goesOn = false; ///< the same company under another name, not suppressed
    QString municipality;
    QString istat;
    QString address;
    QString postcode;
    QString taxCode;
    QString pec;
    QString ipaCode;
};

/// Read once, at the first question; used from one thread.
class KnownBodies {
public:
    static const KnownBodies &instance();
    const std::vector<KnownBody> &bodies() const { return m_bodies; }
    const std::vector<HealthAuthority> &healthAuthorities() const { return m_authorities; }
    /// Bodies whose name has words that begin like every word of `text`, shorter names first; a former ULSS finds the
    /// one that took over.
    std::vector<const KnownBody *> find(const QString &text, size_t limit) const;
    const KnownBody *byIpaCode(const QString &code) const;

    /// The ULSS with a number on a day; nullptr when there was none.
    const HealthAuthority *authorityOn(int number, const Date &day) const;
    /// Which one has the deeds of a ULSS on a day: itself while it existed, then its successor.
    const HealthAuthority *responsibleOn(const HealthAuthority &authority, const Date &day) const;

private:
    KnownBodies();
    std::vector<KnownBody> m_bodies;
    std::vector<QString> m_folded;
    std::vector<HealthAuthority> m_authorities;
};

/// The record that a known body begins as. A ULSS brings its former name with the days on which it had it.
PublicBody startingBody(const KnownBody &known);

} // namespace insieme
