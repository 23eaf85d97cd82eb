// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace insieme {

/// Why something could not be done. `text` is for the person at the desk, already translated: what happened, what
/// was kept, what to do. `detail` is for the log and never holds personal values.
struct Error {
    enum class Code {
        Invalid, ///< a value, a file or an argument breaks a rule
        Refused, ///< the rules of the consortium do not allow it (guards, undo that would lose data)
        InUse, ///< other records name it
        Conflict, ///< somebody changed the same value in the meantime
        NotFound,
        ReadOnly,
        Busy, ///< another program is writing or holds the file
        Io, ///< the file or another file could not be read or written
        Full, ///< there is no room left where it was to be written
        NewerFile,
        NotOurs, ///< the file belongs to another program
        Damaged,
        Cancelled
    };
    Code code = Code::Invalid;
    QString text;
    QString detail = {};
};

template<class T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> fail(Error::Code code, QString text, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(text), std::move(detail)});
}

} // namespace insieme

/// Returns the error of an expression of type Result from the calling function.
#define INSIEME_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto insiemeTried = (expression); !insiemeTried)                                                           \
            return tl::unexpected<insieme::Error>(std::move(insiemeTried).error());                                    \
    } while (false)
