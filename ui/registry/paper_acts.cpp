// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/paper_acts.h"

#include <QCoreApplication>

namespace insieme {
namespace {

const QString place = QStringLiteral("requirements");

} // namespace

void openNewPaper(Shell &shell, const QUuid &organisation, const Asked &asked)
{
    GivenValues given{{"organisation_id", organisation}};
    if (!asked.kind.isNull())
        given.emplace_back("kind_id", asked.kind.uuid());
    if (!asked.service.isEmpty())
        given.emplace_back("service", asked.service);
    shell.openNew(place, given);
}

void renewPaper(Shell &shell, const Requirement &paper)
{
    GivenValues given{{"organisation_id", paper.organisation.uuid()}, {"kind_id", paper.kind.uuid()}};
    for (const auto &[column, text] : {std::pair("service", paper.service), std::pair("issuer", paper.issuer)}) {
        if (!text.isEmpty())
            given.emplace_back(column, text);
    }
    if (paper.year)
        given.emplace_back("year", *paper.year + 1);
    if (paper.leadDays)
        given.emplace_back("lead_days", *paper.leadDays);
    shell.openNew(place, given);
}

void addPaperActs(PageCatalogue &catalogue)
{
    ActionKind renew;
    renew.type = &describe<Requirement>();
    renew.label = QT_TRANSLATE_NOOP("Navigation", "Renew");
    renew.icon = "rotate-cw";
    renew.key = QKeySequence(Qt::Key_R);
    renew.run = [](Shell &shell, const AnyRecord &record) { renewPaper(shell, record.as<Requirement>()); };
    catalogue.addAction(std::move(renew));
}

} // namespace insieme
