// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "ui/widgets/long_work.h"

#include <functional>
#include <optional>

namespace insieme {

/// Long work that gives one result; `T` is what comes of it. The function runs on the thread of the work: what it needs
/// of the window it holds as a copy.
template<class T> class ResultWork : public LongWork {
public:
    using Function = std::function<Result<T>(ResultWork &)>;
    struct About {
        QString icon; ///< of resources/icons
        QString what; ///< is being done
        QString ifStopped; ///< what then becomes of it
    };

    ResultWork(const About &about, Function function, QObject *parent = nullptr)
        : LongWork(about.icon, about.what, about.ifStopped, parent)
        , m_function(std::move(function))
    {
    }
    Outcome outcome() const override
    {
        if (isRunning() || !m_result)
            return Outcome::Running;
        if (*m_result)
            return Outcome::Done;
        return m_result->error().code == Error::Code::Cancelled ? Outcome::Stopped : Outcome::Failed;
    }
    QString whyFailed() const override { return m_result && !*m_result ? m_result->error().text : QString(); }
    /// Once it is finished, and once only; the reason of a failure stays.
    Result<T> take()
    {
        if (!*m_result)
            return tl::unexpected(m_result->error());
        return std::move(*m_result);
    }

    using LongWork::stopFlag;
    using LongWork::tell;
    /// Tells how far it is; false when it is to end.
    bool goOn(qint64 done, qint64 all)
    {
        tell(done, all);
        return !wasStopped();
    }

protected:
    void run() override { m_result.emplace(m_function(*this)); }

private:
    Function m_function;
    std::optional<Result<T>> m_result;
};

} // namespace insieme
