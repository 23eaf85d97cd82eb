// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

#include <QTemporaryDir>

namespace insieme::test {

/// The key of a record of the sample, by the name that it has there.
template<class R> Id<R> keyOf(const QString &slug)
{
    return Id<R>(fixedUuid(QLatin1String(describe<R>().table) + u'/' + slug));
}

/// A folder with the sample consortium in it, for one test after the other.
class SampleFolder {
public:
    /// A new folder with a new sample of that name; the former one goes with all that tests left in it. Null when it
    /// could not be made: the test has failed then.
    std::unique_ptr<Workspace> renew(const QString &name = QStringLiteral("a.insieme"));

    QString path() const { return m_folder->path(); }
    QString filePath(const QString &name) const { return m_folder->filePath(name); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace insieme::test
