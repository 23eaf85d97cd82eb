// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coordination/coordination.h"

#include "core/coordination/meeting.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Minutes that are approved say who was there, what was decided, and by a number of votes that can have been cast.
void minutesAreWhole(const Records &records, const RecordType &type, const QUuid &id, QList<Finding> &findings)
{
    const auto meeting = records.load(Id<Meeting>(id));
    if (!meeting)
        return;
    for (const QString &text : minutesFindings(*meeting))
        findings.append({&type, id, text});
}

} // namespace

void addCoordination(Catalogue &catalogue)
{
    const RecordType *meeting = &describe<Meeting>();
    catalogue.types.push_back(meeting);
    catalogue.guards.push_back({"minutes_whole",
                                QT_TRANSLATE_NOOP("Guard", "minutes are whole"),
                                Guard::Strength::Complete,
                                {meeting},
                                minutesAreWhole});
}

} // namespace insieme
