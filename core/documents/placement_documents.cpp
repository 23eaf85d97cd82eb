// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placement_documents.h"

#include "core/base/elision.h"
#include "core/documents/italian_words.h"
#include "core/documents/letterhead.h"
#include "core/documents/placement_nodes.h"
#include "core/documents/printable.h"
#include "core/documents/record_merge.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementDocuments)
};

const RecordType &placementType()
{
    return describe<Placement>();
}
const RecordType &projectType()
{
    return describe<UtilityProject>();
}
const RecordType &applicationType()
{
    return describe<PlacementApplication>();
}
const RecordType &reportType()
{
    return describe<CostReport>();
}

Date monthOf(const Date &day)
{
    return stated(day) ? *makeDate(day.year(), day.month(), 1) : Date();
}

} // namespace

const std::vector<PlacementTemplate> &placementTemplates()
{
    static const std::vector<PlacementTemplate> list{
        {{"progetto-personalizzato", QT_TRANSLATE_NOOP("DocumentTemplate", "Personal project"),
          "progetto_personalizzato.txt"},
         placementType},
        {{"registro-presenze", QT_TRANSLATE_NOOP("DocumentTemplate", "Attendance register of a month"),
          "registro_presenze.txt"},
         placementType,
         true},
        {{"lettera-incarico", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter of appointment of the tutor"),
          "lettera_incarico.txt"},
         placementType},
        {{"atto-sospensione", QT_TRANSLATE_NOOP("DocumentTemplate", "Act of suspension"), "atto_sospensione.txt"},
         placementType},
        {{"atto-proroga", QT_TRANSLATE_NOOP("DocumentTemplate", "Act of extension"), "atto_proroga.txt"},
         placementType},
        {{"atto-fine-anticipata", QT_TRANSLATE_NOOP("DocumentTemplate", "Act of early end"),
          "atto_fine_anticipata.txt"},
         placementType},
        {{"scheda-monitoraggio", QT_TRANSLATE_NOOP("DocumentTemplate", "Monitoring sheet"), "scheda_monitoraggio.txt"},
         placementType},
        {{"relazione-finale", QT_TRANSLATE_NOOP("DocumentTemplate", "Final report"), "relazione_finale.txt"},
         placementType},
        {{"lettera-esito", QT_TRANSLATE_NOOP("DocumentTemplate", "Letter with the outcome of the selection"),
          "lettera_esito.txt"},
         applicationType},
        {{"distinta-indennita", QT_TRANSLATE_NOOP("DocumentTemplate", "Hours and allowances of a month"),
          "distinta_indennita.txt"},
         projectType,
         true},
        {{"dati-progetto", QT_TRANSLATE_NOOP("DocumentTemplate", "Figures of a project for the social report"),
          "dati_progetto.txt"},
         projectType,
         true},
        {{"prospetto-rendiconto", QT_TRANSLATE_NOOP("DocumentTemplate", "Cost report"), "prospetto_rendiconto.txt"},
         reportType},
    };
    return list;
}

const PlacementTemplate *findPlacementTemplate(QStringView name)
{
    for (const PlacementTemplate &paper : placementTemplates()) {
        if (name == QLatin1String(paper.document.name))
            return &paper;
    }
    return nullptr;
}

Result<Composed> composePlacement(const PlacementTemplate &paper, const Records &records, const QUuid &id,
                                  const Context &context, const Date &month)
{
    Result<MergeNodePtr> root = fail(Error::Code::NotFound, {});
    bool draft = false;
    const QLatin1String name(paper.document.name);
    if (&paper.about() == &describe<Placement>()) {
        const auto placement = records.load(Id<Placement>(id));
        if (!placement)
            return tl::unexpected(placement.error());
        draft = placement->status == PlacementStatus::Draft;
        if (name == QLatin1String("atto-sospensione") && placement->suspensions.empty())
            return fail(Error::Code::Invalid, Texts::tr("This placement has no suspension to write an act of."));
        if (name == QLatin1String("atto-proroga") && placement->extensions.empty())
            return fail(Error::Code::Invalid, Texts::tr("This placement has no extension to write an act of."));
        if (name == QLatin1String("atto-fine-anticipata") && !stated(placement->earlyEnd))
            return fail(Error::Code::Invalid, Texts::tr("This placement did not end early."));
        // Asked for none, it is the month of the term that is nearest to today.
        Date of = monthOf(stated(month) ? month : context.today);
        const Date first = stated(placement->start) ? monthOf(placement->start) : of;
        const Date last = stated(placement->end) ? std::max(first, monthOf(placement->end)) : std::max(first, of);
        if (paper.monthly && stated(month) && (of < first || of > last))
            return fail(Error::Code::Invalid,
                        elided(Texts::tr("This placement runs from %1 to %2: there is no register of another month.")
                                   .arg(italianText(placement->start),
                                        stated(placement->end) ? italianText(placement->end) : QStringLiteral("…"))));
        of = std::clamp(of, first, last);
        root = placementNode(records, *placement, context, of);
    } else if (&paper.about() == &describe<UtilityProject>()) {
        if (name == QLatin1String("dati-progetto")) {
            root = figuresNode(records, Id<UtilityProject>(id), context,
                               stated(month) ? int(month.year()) : int(context.today.year()));
        } else {
            const Date before = monthOf(context.today) - boost::gregorian::days(1);
            root = allowancesNode(records, Id<UtilityProject>(id), context, monthOf(stated(month) ? month : before));
        }
    } else if (&paper.about() == &describe<PlacementApplication>()) {
        root = applicationNode(records, Id<PlacementApplication>(id), context);
    } else {
        root = reportNode(records, Id<CostReport>(id), context);
    }
    if (!root)
        return tl::unexpected(root.error());
    auto composed = compose(templateText(paper.document), **root);
    if (!composed)
        return composed;
    addLetterhead(composed->content, records, context);
    setDraft(composed->content, draft);
    return composed;
}

void addPlacementPrintables(Printables &list)
{
    for (const PlacementTemplate &paper : placementTemplates()) {
        list.push_back(
            {paper.document.name, paper.document.label, &paper.about(), [&paper](const PrintRequest &request) {
                 return composePlacement(paper, request.records, request.id, request.context, request.month);
             }});
        list.back().monthly = paper.monthly;
    }
}

} // namespace insieme::documents
