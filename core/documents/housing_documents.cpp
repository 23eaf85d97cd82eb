// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/housing_documents.h"

#include "core/documents/housing_nodes.h"
#include "core/documents/letterhead.h"
#include "core/documents/printable.h"
#include "core/housing/contributions.h"
#include "core/housing/house_figures.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingDocuments)
};

const RecordType &stayType()
{
    return describe<HousingStay>();
}
const RecordType &requestType()
{
    return describe<HousingRequest>();
}
const RecordType &propertyType()
{
    return describe<HousingProperty>();
}

/// Average stay and wait year by year, as bars before the closing note. Years with fewer cases than a group needs would
/// tell of single people: they are named without their days, and where every year is such a one there is no chart.
Done addAverages(Content &content, const Records &records, const Id<HousingProperty> &id, const Context &context,
                 const Date &until)
{
    constexpr int years = 5;
    Chart stays{QStringLiteral("Permanenza media di chi è uscito, per anno"), {}};
    Chart waits{QStringLiteral("Attesa media di chi è entrato, per anno"), {}};
    const auto add = [](Chart &chart, int year, const std::optional<qint64> &days, qint64 cases) {
        const bool told = days && cases >= smallestGroup;
        chart.bars.push_back({QString::number(year),
                              told             ? QStringLiteral("%1 giorni").arg(*days)
                                  : cases == 0 ? QStringLiteral("–")
                                               : QStringLiteral("meno di %1 casi").arg(smallestGroup),
                              told ? *days : 0});
    };
    for (int year = until.year() - years + 1; year <= until.year(); ++year) {
        const auto number = static_cast<unsigned short>(year);
        const auto figures =
            houseFigures(records, id, Date(number, 1, 1), std::min(Date(number, 12, 31), until), context);
        if (!figures)
            return tl::unexpected(figures.error());
        add(stays, year, figures->averageStay(), figures->whole.exits);
        add(waits, year, figures->averageWait(), figures->housed);
    }
    const auto last = content.blocks.empty() ? content.blocks.end() : content.blocks.end() - 1;
    auto at = last - content.blocks.begin();
    for (Chart *chart : {&stays, &waits}) {
        if (std::any_of(chart->bars.begin(), chart->bars.end(), [](const Chart::Bar &bar) { return bar.value > 0; }))
            content.blocks.insert(content.blocks.begin() + at++, std::move(*chart));
    }
    return {};
}

} // namespace

const std::vector<HousingTemplate> &housingTemplates()
{
    static const std::vector<HousingTemplate> list{
        {{"patto-accoglienza", QT_TRANSLATE_NOOP("DocumentTemplate", "Agreement with the guest"),
          "patto_accoglienza.txt", 4},
         stayType},
        {{"verbale-consegna", QT_TRANSLATE_NOOP("DocumentTemplate", "Check-in report with inventory"),
          "verbale_consegna.txt", 2},
         stayType},
        {{"ricevuta-regolamento", QT_TRANSLATE_NOOP("DocumentTemplate", "Receipt of the rules of the house"),
          "ricevuta_regolamento.txt", 2},
         stayType},
        {{"estratto-contributi", QT_TRANSLATE_NOOP("DocumentTemplate", "Statement of contributions"),
          "estratto_contributi.txt", 1},
         stayType,
         true},
        {{"sollecito-contributi", QT_TRANSLATE_NOOP("DocumentTemplate", "Reminder of contributions"),
          "sollecito_contributi.txt", 1},
         stayType,
         true},
        {{"proroga-accoglienza", QT_TRANSLATE_NOOP("DocumentTemplate", "Extension of the stay"),
          "proroga_accoglienza.txt", 2},
         stayType},
        {{"lettera-preavviso", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter of notice"), "lettera_preavviso.txt", 2},
         stayType,
         true},
        {{"verbale-riconsegna", QT_TRANSLATE_NOOP("DocumentTemplate", "Check-out report with inventory"),
          "verbale_riconsegna.txt", 2},
         stayType,
         true},
        {{"lettera-graduatoria", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter with the place in the waiting list"),
          "lettera_graduatoria.txt", 2},
         requestType},
        {{"dati-casa", QT_TRANSLATE_NOOP("DocumentTemplate", "Figures of the house for the area plan"), "dati_casa.txt",
          1},
         propertyType,
         true},
    };
    return list;
}

const HousingTemplate *findHousingTemplate(QStringView name)
{
    for (const HousingTemplate &paper : housingTemplates()) {
        if (name == QLatin1String(paper.document.name))
            return &paper;
    }
    return nullptr;
}

QString whyNoHousingPaper(const HousingTemplate &paper, const Records &records, const QUuid &id)
{
    if (&paper.about() != &stayType())
        return {};
    const auto stay = records.load(Id<HousingStay>(id));
    if (!stay)
        return stay.error().text;
    const QLatin1String name(paper.document.name);
    if (name == QLatin1String("proroga-accoglienza") && stay->extensions.empty())
        return Texts::tr("This stay has no extension to write an act of.");
    if (name == QLatin1String("lettera-preavviso") && !stated(stay->noticeOn))
        return Texts::tr("No notice is registered for this stay.");
    if (name == QLatin1String("verbale-consegna") && !stated(stay->enteredOn))
        return Texts::tr("The keys of this stay are not handed over yet.");
    if (name == QLatin1String("verbale-riconsegna") && !stated(stay->leftOn))
        return Texts::tr("The keys of this stay are not given back yet.");
    return {};
}

Result<Composed> composeHousing(const HousingTemplate &paper, const Records &records, const QUuid &id,
                                const Context &context, const Date &until)
{
    const Date last = stated(until) ? until : context.day();
    Result<MergeNodePtr> root = fail(Error::Code::NotFound, {});
    bool draft = false;
    if (&paper.about() == &stayType()) {
        const auto stay = records.load(Id<HousingStay>(id));
        if (!stay)
            return tl::unexpected(stay.error());
        if (const QString why = whyNoHousingPaper(paper, records, id); !why.isEmpty())
            return fail(Error::Code::Invalid, why);
        draft = stay->status == StayStatus::Proposed || stay->status == StayStatus::Cancelled;
        root = stayNode(records, *stay, context, last);
        if (root && qstrcmp(paper.document.name, "sollecito-contributi") == 0
            && (*root)->find(QStringLiteral("scaduti")).list.empty())
            return fail(Error::Code::Invalid, Texts::tr("The guest owes nothing on this day."));
    } else if (&paper.about() == &requestType()) {
        root = housingRequestNode(records, Id<HousingRequest>(id), context);
    } else {
        root = houseNode(records, Id<HousingProperty>(id), context, last);
    }
    if (!root)
        return tl::unexpected(root.error());
    auto composed = compose(templateText(paper.document), **root);
    if (!composed)
        return composed;
    if (&paper.about() == &propertyType())
        INSIEME_TRY(addAverages(composed->content, records, Id<HousingProperty>(id), context, last));
    addLetterhead(composed->content, records, context);
    setDraft(composed->content, draft);
    return composed;
}

void addHousingPrintables(Printables &list)
{
    for (const HousingTemplate &paper : housingTemplates()) {
        list.push_back(
            {paper.document.name, paper.document.label, &paper.about(), [&paper](const PrintRequest &request) {
                 return composeHousing(paper, request.records, request.id, request.context,
                                       stated(request.month) ? request.month.end_of_month() : Date());
             }});
        list.back().monthly = paper.monthly;
    }
}

} // namespace insieme::documents
