// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_limit.h"

namespace insieme {

ReadingLimit::ReadingLimit(const Database &database, std::function<bool()> goOn)
    : m_handle(database.handle())
    , m_goOn(std::move(goOn))
{
    const auto ask = [](void *limit) {
        auto &self = *static_cast<ReadingLimit *>(limit);
        self.m_reached = self.m_reached || !self.m_goOn();
        return int(self.m_reached);
    };
    sqlite3_progress_handler(m_handle, steps, ask, this);
}

ReadingLimit::~ReadingLimit()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace insieme
