// SPDX-License-Identifier: GPL-3.0-or-later
// What closed months cost: the same command on a service whose accounts of three years are closed, and on one where no
// month is.
#include "core/agreements/agreement.h"
#include "core/calendar/periods.h"
#include "core/contracts/account.h"
#include "core/contracts/service.h"
#include "tests/bench/bench.h"

namespace insieme::bench {
namespace {

constexpr int users = 20, months = 36;
const Date first(2023, 1, 1);

struct Kept {
    std::unique_ptr<Workspace> workspace;
    Id<Service> service;
    Id<Tariff> tariff;
    Id<Presence> open; ///< the sheet of one user for the month after the last one
};

Kept kept(Files &files, bool closed)
{
    Kept made{files.fresh(), {}, {}, {}};
    const auto done = made.workspace->perform({"Bench"}, [&](Transaction &t) -> Done {
        Agreement agreement;
        agreement.subject = QStringLiteral("Convenzione");
        agreement.body = Id<Organisation>(t.records().ids(describe<Organisation>()).front());
        agreement.start = first;
        INSIEME_TRY(t.insert(agreement));
        Service service;
        service.agreement = agreement.id;
        service.name = QStringLiteral("Centro diurno");
        service.places = users;
        INSIEME_TRY(t.insert(service));
        made.service = service.id;
        Tariff tariff;
        tariff.service = service.id;
        tariff.healthShare = Money{60'00};
        tariff.socialShare = Money{25'00};
        tariff.validFrom = first;
        INSIEME_TRY(t.insert(tariff));
        made.tariff = tariff.id;
        for (int i = 0; i < users; ++i) {
            ServiceUser user;
            user.service = service.id;
            user.code = QStringLiteral("U%1").arg(i);
            user.admittedOn = first;
            INSIEME_TRY(t.insert(user));
            for (int month = 0; month <= months; ++month) {
                Presence sheet;
                sheet.user = user.id;
                sheet.month = calendar::addMonths(first, month);
                sheet.days = QStringLiteral("P P P P P - - ").repeated(4).trimmed();
                INSIEME_TRY(t.insert(sheet));
                made.open = sheet.id;
            }
        }
        if (!closed)
            return {};
        Service after = service;
        after.accountedTo = calendar::addMonths(first, months) - boost::gregorian::days(1);
        return t.update(service, after);
    });
    require(done.has_value(), done ? QString() : done.error().text);
    return made;
}

template<class R, class Edit> double change(Kept &file, const Id<R> &id, Edit &&edit)
{
    return seconds([&] {
        const auto done = file.workspace->perform({"Bench"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(id);
            require(before.has_value());
            R after = *before;
            edit(after);
            return t.update(*before, after);
        });
        require(done.has_value(), done ? QString() : done.error().text);
    });
}

} // namespace

void contractFigures(Files &files)
{
    Kept closed = kept(files, true), open = kept(files, false);
    int turn = 0;
    const auto sheet = [&turn](Presence &each) {
        each.days = turn++ % 4 < 2 ? QStringLiteral("P") : QStringLiteral("G");
    };
    compare(
        "a sheet of the open month, 36 months × 20 users closed / none closed", "", 21,
        [&] { return change(closed, closed.open, sheet); }, [&] { return change(open, open.open, sheet); });
    const auto notes = [&turn](Tariff &each) {
        each.validTo = calendar::addMonths(first, months + 6 + turn++ % 4) - boost::gregorian::days(1);
    };
    compare(
        "a tariff that ends later, 36 months × 20 users closed / none closed", "", 21,
        [&] { return change(closed, closed.tariff, notes); }, [&] { return change(open, open.tariff, notes); });
    compare(
        "the same / the accounts of the 36 months read and computed once", "", 21,
        [&] { return change(closed, closed.tariff, notes); },
        [&] {
            return seconds([&] {
                require(
                    accountsOf(closed.workspace->records(), closed.service, first, calendar::addMonths(first, months))
                        .size()
                    > months);
            });
        });
}

} // namespace insieme::bench
