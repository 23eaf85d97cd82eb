// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlite.h"

#include <functional>

namespace insieme {

/// While it lives, what is read on a connection ends as if there were no more rows once `goOn` says no. It is asked
/// every `steps` of SQLite's machine (a thousand take some hundredths of a millisecond); what a table of full text does
/// in one of them is not divided. Never over writing, which would be rolled back; one at a time for a connection.
class ReadingLimit {
public:
    static constexpr int steps = 1'000;
    ReadingLimit(const Database &database, std::function<bool()> goOn);
    ~ReadingLimit();
    Q_DISABLE_COPY_MOVE(ReadingLimit)
    bool wasReached() const { return m_reached; }

private:
    sqlite3 *m_handle;
    std::function<bool()> m_goOn;
    bool m_reached = false;
};

} // namespace insieme
