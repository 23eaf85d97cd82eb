// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_pages.h"

#include "core/agreements/agreement.h"
#include "core/areas/views.h"
#include "core/documents/printable.h"

#include <QCoreApplication>
#include <QSet>

namespace insieme {

namespace {

void openDocument(Shell &shell, const AnyRecord &record)
{
    if (const documents::Printable *fitting = documents::printableFor(shell.workspace().records(), record))
        shell.openPrintable(*fitting, record.id());
}

QString whyNoDocument(Shell &shell, const AnyRecord &record)
{
    return documents::printableFor(shell.workspace().records(), record)
        ? QString()
        : QCoreApplication::translate("AgreementPages",
                                      "No document is for an agreement of this kind with this body: correct the kind "
                                      "or the other party, or attach the deed that was written elsewhere.");
}

constexpr const char *shippedViews[] = {"conventions", "contracts"};

/// Which agreements are in each of the views that the command line lists, too.
class ViewSurvey : public ListSurvey {
public:
    ViewSurvey(const Records &records, const Date &)
        : m_records(records)
    {
    }
    bool step() override
    {
        const View &view = *findView(QLatin1String(shippedViews[m_next]));
        ListQuery query;
        query.type = view.type;
        query.conditions = view.conditions;
        const RecordList list(m_records, query);
        const auto ids = list.ids(0, list.count());
        m_found[m_next] = QSet<QUuid>(ids.begin(), ids.end());
        return ++m_next == std::size(shippedViews);
    }
    QString sentence() const override { return {}; }
    const QSet<QUuid> &group(int index) const override { return m_found[static_cast<size_t>(index)]; }

private:
    const Records &m_records;
    QSet<QUuid> m_found[std::size(shippedViews)];
    size_t m_next = 0;
};

} // namespace

void addAgreementPages(PageCatalogue &catalogue)
{
    Layout agreements{"agreements",
                      "file-signature",
                      {{"subject", 0, "code"},
                       {"body_id", 210},
                       {"kind", 160},
                       {"status", 140},
                       {"start_date", 100},
                       {"end_date", 100},
                       {"amount", 126, nullptr, Adding{}}},
                      {"body_id", "status", "start_date", "end_date", "days_left", "amount"},
                      {{QT_TRANSLATE_NOOP("Layout", "Object"),
                        {{{"subject", 12}},
                         {{"project", 8}, {"code", 3}},
                         {{"kind", 6}, {"status", 6}},
                         {{"previous_id", 6}, {"parent_id", 6}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Parties"),
                        {{{"consortium_id", 6}, {"body_id", 6}},
                         {{"consortium_signatory_id", 6}, {"body_signatory_id", 6}},
                         {{"consortium_referent_id", 6}, {"body_referent_id", 6}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Duration"),
                        {{{"start_date", 4}, {"end_date", 4}, {"duration_months", 2}, {"days_left", 2}},
                         {{"notice_days", 3}, {"notice_months", 3}, {"notice_by", 3}},
                         {{"max_days", 3}, {"extension_months", 3}, {"variation_part", 3}, {"renewable", 3}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Amounts"),
                        {{{"amount", 3}, {"net_amount", 3}, {"max_amount", 3}, {"unit_cost", 3}},
                         {{"vat_regime", 4}, {"stamp_regime", 5}, {"payment_days", 3}},
                         {{"guarantee", 4}, {"guarantee_amount", 3}, {"guarantee_until", 2}, {"consortium_fee", 3}},
                         {{"price_revision", 12}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Acts and references"),
                        {{{"act_kind", 6}, {"act_number", 2}, {"act_date", 2}},
                         {{"protocol_number", 3}, {"protocol_date", 2}, {"repertory", 3}},
                         {{"cig", 3}, {"cup", 3}, {"cpv", 3}, {"procedure_start", 3}},
                         {{"programme", 6}, {"programme_act", 6}},
                         {{"programme_outcome", 12}},
                         {{"signing_place", 4}, {"signed_on", 2}, {"court", 4}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Work"),
                        {{{"places", 2}, {"weekly_hours", 2}, {"total_hours", 2}, {"employment", 6}},
                         {{"ccnl", 12}},
                         {{"activities", 12}},
                         {{"sites", 12}},
                         {{"requirements", 6}, {"reservations", 6}}}},
                       {QT_TRANSLATE_NOOP("Layout", "Insurance, reports, data"),
                        {{{"inail_position", 4}, {"rct_policy", 4}, {"rct_limit", 2}, {"rct_until", 2}},
                         {{"report_cadence", 3}, {"reporting_due", 2}, {"privacy_role", 4}},
                         {{"devices", 12}},
                         {{"notes", 12}}}}},
                      QT_TRANSLATE_NOOP("Layout", "New agreement"),
                      "status",
                      "status",
                      "end_date",
                      false,
                      1};
    agreements.spare = {"kind", "start_date"};
    agreements.groups = {{shippedViews[0], QT_TRANSLATE_NOOP("Layout", "Conventions")},
                         {shippedViews[1], QT_TRANSLATE_NOOP("Layout", "Contracts")}};
    agreements.survey = [](const Records &records, const Date &day) -> std::unique_ptr<ListSurvey> {
        return std::make_unique<ViewSurvey>(records, day);
    };
    catalogue.addList(std::move(agreements), NavGroup::Contracts, 20, QT_TRANSLATE_NOOP("Navigation", "Agreements"));
    // Signed, past its end, and nobody has said what became of it.
    catalogue.tellLate("agreements", QT_TRANSLATE_N_NOOP("Navigation", "%n signed and past the end"),
                       [](const Workspace &workspace) {
                           const Field *status = findField(describe<Agreement>(), u"status");
                           const Choice isSigned{status->ops->choices, static_cast<int>(AgreementStatus::Signed)};
                           return std::vector<Condition>{{status, Condition::Test::Equal, isSigned, {}},
                                                         {findField(describe<Agreement>(), u"end_date"),
                                                          Condition::Test::AtMost,
                                                          workspace.today() - boost::gregorian::days(1),
                                                          {}}};
                       });
    catalogue.addAction({&describe<Agreement>(), QT_TRANSLATE_NOOP("Navigation", "Print the document"), "printer",
                         QKeySequence(Qt::CTRL | Qt::Key_P), false, false, openDocument, whyNoDocument});
}

} // namespace insieme
