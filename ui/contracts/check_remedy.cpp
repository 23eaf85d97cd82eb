// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/check_remedy.h"

#include "ui/registry/paper_acts.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckRemedy)
};

} // namespace

void setRemedy(CheckList::Check &check, const RecordType &type, const QUuid &id, const std::optional<Asked> &missing,
               Shell &shell)
{
    if (missing && shell.canChange()) {
        check.remedy = Texts::tr("Add the paper");
        check.run = [&shell, id, asked = *missing] { openNewPaper(shell, id, asked); };
    } else {
        check.remedy = Texts::tr("Open");
        check.run = [&shell, &type, id] { shell.openRecord(type, id); };
    }
}

CheckList::Check checkOf(const CheckItem &item, const Id<Agreement> &agreement, Shell &shell)
{
    const bool ok = item.level == CheckItem::Level::Ok;
    CheckList::Check check{ok                                            ? Theme::Tone::Ok
                               : item.level == CheckItem::Level::Warning ? Theme::Tone::Warn
                                                                         : Theme::Tone::Bad,
                           item.what,
                           item.fact,
                           {},
                           {}};
    if (!ok && item.type && item.id != agreement.uuid())
        setRemedy(check, *item.type, item.id, item.missing, shell);
    return check;
}

} // namespace insieme
