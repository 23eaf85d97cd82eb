// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/guest_name.h"

#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GuestName)
};

/// `from`: not stated, the day of the context.
template<class R> QString nameOf(const Workspace &workspace, const Context &context, const R &record, const Date &from)
{
    if (const auto household = workspace.records().load(record.household)) {
        const qint64 people = headcount(*household, stated(from) ? from : context.day());
        if (people > 1)
            return QStringLiteral("%1, %2").arg(household->code,
                                                Texts::tr("%n people", nullptr, static_cast<int>(people)));
    }
    return context.shown < Disclosure::Personal
        ? record.code
        : workspace.title(describe<Person>(), record.person.uuid(), context.day());
}

} // namespace

QString housing::guestName(const Workspace &workspace, const Context &context, const HousingStay &stay)
{
    return nameOf(workspace, context, stay, stay.start);
}

QString housing::guestName(const Workspace &workspace, const Context &context, const HousingRequest &request)
{
    return nameOf(workspace, context, request, {});
}

} // namespace insieme
