// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/calendar/workdays.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace insieme {

struct Municipality {
    QString name;
    QString province; ///< two letters
    QString region;
    QString istat;
    QString belfiore;
};

/// The local holiday of a Comune, called as it is there.
struct LocalHoliday {
    calendar::YearlyDay day;
    QString name;
};

/// The lists of Comuni, of codes no longer in use, of foreign states and of local holidays that come with the program.
/// Read once, at the first question; used from one thread.
class Reference {
public:
    static const Reference &instance();

    const std::vector<Municipality> &municipalities() const { return m_municipalities; }
    /// Comuni whose name has words that begin like every word of `text`; those that begin with it come first.
    std::vector<const Municipality *> find(const QString &text, size_t limit) const;
    const Municipality *byBelfiore(const QString &code) const;
    /// A Comune, also one that ceased, or a foreign state.
    bool knowsPlace(const QString &belfiore) const { return m_places.contains(belfiore); }
    /// The local holiday, where it is known.
    std::optional<LocalHoliday> patron(const QString &belfiore) const;

    /// Rows of a CSV text (RFC 4180) by the names of its first row. Invalid with the number of the row that has another
    /// number of cells or an open quotation mark.
    static Result<std::vector<QHash<QString, QString>>> parseCsv(const QString &text);

    /// The rows of a list that comes with the program.
    static std::vector<QHash<QString, QString>> shipped(const char *name);

private:
    Reference();
    std::vector<Municipality> m_municipalities;
    std::vector<QString> m_folded;
    QHash<QString, size_t> m_byBelfiore;
    QSet<QString> m_places;
    QHash<QString, LocalHoliday> m_patrons;
};

} // namespace insieme
