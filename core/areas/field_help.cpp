// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/field_help.h"

#include "core/areas/areas.h"

#include <QCoreApplication>
#include <QHash>

namespace insieme {
namespace {

struct Help {
    const char *table, *column;
    const char *text; ///< English source text, context "FieldHelp"
};

constexpr Help helps[] = {
    {"agreement", "code",
     QT_TRANSLATE_NOOP("FieldHelp", "The consortium's own number of the agreement: it is found by it.")},
    {"agreement", "kind",
     QT_TRANSLATE_NOOP("FieldHelp", "Decides which rules are checked and which document is printed.")},
    {"agreement", "status",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Signed and in technical extension bind the parties: what a draft may still miss must be there then.")},
    {"agreement", "consortium_id",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Who signs with the counterpart. The document gives the name of the day of signature.")},
    {"agreement", "body_id",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Who signs with the consortium. Search by name, IPA code or tax code. Former names, such as "
                       "ULSS 16, lead to the body of today.")},
    {"agreement", "consortium_signatory_id",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Signs the deed for the consortium, with the office held on the day of signature.")},
    {"agreement", "body_signatory_id",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Signs the deed for the counterpart, with the office held on the day of signature.")},
    {"agreement", "consortium_referent_id",
     QT_TRANSLATE_NOOP("FieldHelp", "Whom the counterpart asks while the agreement runs; does not sign.")},
    {"agreement", "body_referent_id",
     QT_TRANSLATE_NOOP("FieldHelp", "Whom the consortium asks while the agreement runs; does not sign.")},
    {"agreement", "previous_id",
     QT_TRANSLATE_NOOP("FieldHelp", "The agreement that this one carries on after its end.")},
    {"agreement", "parent_id",
     QT_TRANSLATE_NOOP("FieldHelp", "The framework agreement under which this one was made.")},
    {"agreement", "protocol_number",
     QT_TRANSLATE_NOOP("FieldHelp", "Number under which the deed was registered when it came in or went out.")},
    {"agreement", "repertory",
     QT_TRANSLATE_NOOP("FieldHelp", "Number in the body's register of deeds; not every deed has one.")},
    {"agreement", "act_kind",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "By what the body approved the agreement, as the deed writes it: “deliberazione della Giunta comunale”.")},
    {"agreement", "cig",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Identifies the award and comes from ANAC. 10 characters, some of which check the others: a "
                       "slip is seen at once. It stands on invoices and payments.")},
    {"agreement", "cup",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Identifies the public project that is paid for; whoever finances it gives it. 15 characters, "
                       "none of which checks the others: compare it with the act.")},
    {"agreement", "cpv",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "European code of what is bought: 8 figures, a dash and one more, as the notice has it.")},
    {"agreement", "procedure_start",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Day of the notice or invitation: it decides which code of contracts and which thresholds apply.")},
    {"agreement", "signed_on",
     QT_TRANSLATE_NOOP("FieldHelp", "Of a draft, the day foreseen. Names, offices and seats are those of this day.")},
    {"agreement", "end_date",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The last day. Empty: until one party withdraws. “+6 months” counts from the start.")},
    {"agreement", "duration_months", QT_TRANSLATE_NOOP("FieldHelp", "Whole months from start to end.")},
    {"agreement", "days_left",
     QT_TRANSLATE_NOOP("FieldHelp", "Days from today to the end; nothing before the start and after the end.")},
    {"agreement", "extension_months",
     QT_TRANSLATE_NOOP("FieldHelp", "By how many months the deed itself lets the body extend it, on the same terms.")},
    {"agreement", "notice_days",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "How long before the end whoever does not go on must say so; from it follows the last day for notice.")},
    {"agreement", "notice_months",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Instead of days. Counted by the number of the day: three months before 26 September is 26 June.")},
    {"agreement", "notice_by",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "From the end and the days or months of notice; a Sunday or holiday moves it to the day before.")},
    {"agreement", "amount",
     QT_TRANSLATE_NOOP("FieldHelp", "What is paid in all, VAT included, for the whole duration.")},
    {"agreement", "net_amount", QT_TRANSLATE_NOOP("FieldHelp", "The same without VAT, for the whole duration.")},
    {"agreement", "max_amount",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Without VAT, with every option and renewal: thresholds and stamp duty look at it.")},
    {"agreement", "unit_cost",
     QT_TRANSLATE_NOOP("FieldHelp", "What one place costs, where the agreement is paid by places.")},
    {"agreement", "stamp_regime",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Which rule the deed follows; the document prints it, and the amount that follows from it.")},
    {"agreement", "guarantee", QT_TRANSLATE_NOOP("FieldHelp", "Deposit or bond given to the body, and by whom.")},
    {"agreement", "consortium_fee",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Part of what the cooperatives execute that the consortium keeps. Where it changes, add a row "
                       "in “Fee of the consortium from a day on”.")},
    {"agreement", "fee_now",
     QT_TRANSLATE_NOOP("FieldHelp", "Of the last row that has begun; without one, that of the agreement.")},
    {"agreement", "variation_part",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "By how much the deed lets the amount grow or shrink without a new one: a fifth at most.")},
    {"agreement", "weekly_hours", QT_TRANSLATE_NOOP("FieldHelp", "Of one person. Write 20 or 20:30.")},
    {"agreement", "total_hours", QT_TRANSLATE_NOOP("FieldHelp", "Of one person, from start to end.")},
    {"agreement", "employment",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The relation with the people who work, in the words of the deed: employment for a limited "
                       "time, or an internship without employment.")},
    {"agreement", "ccnl",
     QT_TRANSLATE_NOOP("FieldHelp", "The national collective agreement applied to those who work.")},
    {"agreement", "inail_position",
     QT_TRANSLATE_NOOP("FieldHelp", "Number of the position at INAIL that insures the work; the deed writes it.")},
    {"agreement", "rct_policy",
     QT_TRANSLATE_NOOP("FieldHelp", "Company and number of the policy for damage to others.")},
    {"agreement", "rct_limit", QT_TRANSLATE_NOOP("FieldHelp", "The most that the policy pays for one claim.")},
    {"agreement", "privacy_role",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "What the consortium is for the personal data handled under this agreement; an appointment follows from it.")},
    {"agreement_share", "service",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The service of the agreement that this row is about. Empty: the whole agreement.")},
    {"agreement_share", "percent",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Part of the service that this cooperative executes. Type = to take what is missing to 100.")},
    {"agreement_share", "amount", QT_TRANSLATE_NOOP("FieldHelp", "For the whole period of the row.")},
    {"agreement_funding", "percent",
     QT_TRANSLATE_NOOP("FieldHelp", "Part of the whole that this funder pays. Type = to take what is missing to 100.")},
    {"organisation", "name",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "As the statute writes it. Where it changes from a day on, a row is added under Names, so that "
                       "earlier documents keep the former one.")},
    {"organisation", "tax_code",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Given by the Agenzia delle entrate: 11 figures for organisations, 16 characters for a person. "
                       "The last one checks the others.")},
    {"organisation", "vat_number",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Given by the Agenzia delle entrate: 11 figures, the last of which checks the others. Without IT in front.")},
    {"organisation", "pec",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Certified e-mail: what is sent there counts as delivered, like a registered letter. That it is "
                       "certified cannot be seen from the address.")},
    {"organisation", "municipality",
     QT_TRANSLATE_NOOP("FieldHelp", "Type the first letters: province, Belfiore and ISTAT code come along.")},
    {"organisation", "belfiore",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The Comune in tax codes and in the land register: a letter and three figures, G587 for "
                       "Piazzola sul Brenta. It comes with the Comune.")},
    {"organisation", "istat",
     QT_TRANSLATE_NOOP("FieldHelp", "Number of the Comune in the statistics: 6 figures. It comes with the Comune.")},
    {"organisation", "seat", QT_TRANSLATE_NOOP("FieldHelp", "Address, postcode, Comune and province in one line.")},
    {"organisation", "parent_id",
     QT_TRANSLATE_NOOP("FieldHelp", "The organisation of which this one is a part, such as the ULSS of a district.")},
    {"organisation", "ipa_code",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Code of the whole body in IndicePA, c_g587 for the Comune of Piazzola. Its offices have a "
                       "codice univoco each.")},
    {"organisation", "office_code",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Where electronic invoices go: 6 characters for an office of a public body, 7 for everybody else.")},
    {"organisation", "iban",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The account used by default; others stand under Other bank accounts. 27 characters in Italy; a "
                       "wrong one is seen at once.")},
    {"organisation", "national_register",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Number in the Albo nazionale delle società cooperative: a letter and six figures.")},
    {"organisation", "regional_register",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Number in the regional register of social cooperatives (LR Veneto 23/2006), as it is written there.")},
    {"organisation", "rea",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Number at the Chamber of Commerce: the letters of the province and up to 7 figures, PD-123456.")},
    {"organisation", "runts",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Number in the register of the third sector. Social cooperatives are in it through the Registro "
                       "delle imprese: it may stay empty.")},
    {"cooperative", "kind",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Law 381/1991, article 1: A for services to people, B for the work of disadvantaged people.")},
    {"cooperative", "member_until", QT_TRANSLATE_NOOP("FieldHelp", "The last day as a member. Empty: still a member.")},
    {"cooperative", "next_expiry",
     QT_TRANSLATE_NOOP("FieldHelp", "The first expiry among the papers that no other one replaces.")},
    {"public_body", "social_area",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Ambito territoriale sociale: the Comuni that plan social services together, such as Ven_15.")},
    {"public_body", "successor_id",
     QT_TRANSLATE_NOOP("FieldHelp", "Who took over its deeds when it was suppressed: its old name leads there.")},
    {"public_body", "suppressed_on", QT_TRANSLATE_NOOP("FieldHelp", "First day on which it no longer existed.")},
    {"consortium", "court", QT_TRANSLATE_NOOP("FieldHelp", "Proposed to new agreements.")},
    {"consortium", "signing_place", QT_TRANSLATE_NOOP("FieldHelp", "Proposed to new agreements.")},
    {"consortium", "disadvantaged_base",
     QT_TRANSLATE_NOOP("FieldHelp", "What the 30 % of law 381/1991, article 4, is counted on.")},
    {"person", "office", QT_TRANSLATE_NOOP("FieldHelp", "From the roles in force today.")},
    {"person", "courtesy", QT_TRANSLATE_NOOP("FieldHelp", "Before the name in letters and deeds: dott.ssa, ing.")},
    {"person", "tax_code",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "16 characters, the last of which checks the others. It holds the day and the Comune of birth: "
                       "both can be compared.")},
    {"person", "born_word",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "From the tax code, otherwise from the courtesy title; deeds begin a birth with it.")},
    {"person", "birth_belfiore",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Of the Comune as it was at the birth, even if it is gone; Z and three figures for another country.")},
    {"requirement_kind", "code",
     QT_TRANSLATE_NOOP("FieldHelp", "A short name that stays: commands and imports use it.")},
    {"requirement_kind", "every_member",
     QT_TRANSLATE_NOOP("FieldHelp", "Every member must have it, whatever it executes.")},
    {"requirement_kind", "per_service",
     QT_TRANSLATE_NOOP("FieldHelp", "One paper for each service, like authorisation and accreditation.")},
    {"requirement_kind", "validity_days",
     QT_TRANSLATE_NOOP(
         "FieldHelp", "From the day of issue, where no expiry is printed: 120 for the DURC. Holidays do not move it.")},
    {"requirement_kind", "validity_months",
     QT_TRANSLATE_NOOP("FieldHelp", "From the day of issue, by the number of the day, where no expiry is printed.")},
    {"requirement_kind", "due_month",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "For papers of a year: with the day, when that of the year before is due, as the social report.")},
    {"requirement_kind", "lead_days",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "How long before its expiry a paper of this kind is announced. A single paper may have its own.")},
    {"requirement", "service",
     QT_TRANSLATE_NOOP("FieldHelp", "As the shares of agreements name it. Empty: it counts for all services.")},
    {"requirement", "year",
     QT_TRANSLATE_NOOP("FieldHelp", "The year that the paper is about, not the one in which it was made.")},
    {"requirement", "printed_expiry",
     QT_TRANSLATE_NOOP("FieldHelp", "Only what is printed on the paper: it goes before the rule of its kind.")},
    {"requirement", "valid_until",
     QT_TRANSLATE_NOOP("FieldHelp", "The printed expiry, otherwise the day of issue and the validity of its kind.")},
    {"requirement", "warn_days", QT_TRANSLATE_NOOP("FieldHelp", "The paper's own, otherwise that of its kind.")},
    {"requirement", "replaced",
     QT_TRANSLATE_NOOP("FieldHelp", "Another paper of the same kind and service lasts longer.")},
    {"requirement", "lead_days", QT_TRANSLATE_NOOP("FieldHelp", "Only where it differs from its kind.")},
    {"placement", "code", QT_TRANSLATE_NOOP("FieldHelp", "Stands for the person where names are not shown.")},
    {"placement", "kind_id",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Decides how long it may last, the lowest allowance and which suspensions move the end (Tables and rules).")},
    {"placement", "sending_service",
     QT_TRANSLATE_NOOP("FieldHelp", "The service that proposed the person. Reading it is noted.")},
    {"placement", "category",
     QT_TRANSLATE_NOOP("FieldHelp", "A category of the law, never a diagnosis. Reading it is noted.")},
    {"placement", "evidence", QT_TRANSLATE_NOOP("FieldHelp", "Which paper shows the category, never what it says.")},
    {"placement", "months",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Gives the end, with the start. Write months, days, the last day or hours, as the deed does.")},
    {"placement", "until",
     QT_TRANSLATE_NOOP("FieldHelp", "An end that the deed writes: it goes before months and days.")},
    {"placement", "hours",
     QT_TRANSLATE_NOOP("FieldHelp", "Alone, they give the end; otherwise what has to be done by then.")},
    {"placement", "end_date",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "From the start and the length, moved by suspensions and extensions; an early end goes first.")},
    {"placement", "latest_end",
     QT_TRANSLATE_NOOP("FieldHelp", "The furthest end that the maximum of the kind allows.")},
    {"placement", "allowance",
     QT_TRANSLATE_NOOP("FieldHelp", "For a whole month. The lowest of the kind stands in Tables and rules.")},
    {"placement", "inail_position",
     QT_TRANSLATE_NOOP("FieldHelp", "Number of the position at INAIL that insures the work.")},
    {"placement", "communication",
     QT_TRANSLATE_NOOP("FieldHelp", "Number of the UNILAV; it is sent the day before the start at the latest.")},
    {"placement", "retention_until",
     QT_TRANSLATE_NOOP("FieldHelp", "After this day the personal data are to be forgotten.")},
    {"placement", "legal_hold",
     QT_TRANSLATE_NOOP("FieldHelp", "Nothing is forgotten while a dispute lasts, whatever the day says.")},
    {"housing_stay", "code", QT_TRANSLATE_NOOP("FieldHelp", "Stands for the person where names are not shown.")},
    {"housing_stay", "unit_id",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Where the stay begins. Who moves keeps the stay: the beds say where, and from when.")},
    {"housing_stay", "locked", QT_TRANSLATE_NOOP("FieldHelp", "A proposal of allocations leaves it as it is.")},
    {"housing_stay", "end_date",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The day on which the bed is free again, as agreed: the last night is the one before.")},
    {"housing_stay", "max_months", QT_TRANSLATE_NOOP("FieldHelp", "Extensions included.")},
    {"housing_stay", "project_until",
     QT_TRANSLATE_NOOP("FieldHelp", "Last day of the personal project: the stay does not outlast it.")},
    {"housing_stay", "left_on",
     QT_TRANSLATE_NOOP("FieldHelp", "The day of exit as it happened; it goes before the one agreed.")},
    {"housing_stay", "police_notice_due",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "For citizens of other countries: within 48 hours of the entry (D.Lgs. 286/1998, article 7).")},
    {"housing_stay", "handover_notice",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Of an apartment given for more than a month: within 48 hours, unless a registered contract "
                       "takes its place (D.L. 59/1978, article 12).")},
    {"housing_stay", "unpaid_since",
     QT_TRANSLATE_NOOP("FieldHelp", "First day of payment of which somebody still owes a part.")},
    {"housing_stay", "reminded_on", QT_TRANSLATE_NOOP("FieldHelp", "The last reminder among the payments.")},
    {"housing_stay", "means_until",
     QT_TRANSLATE_NOOP("FieldHelp", "Last day on which the declarations that the contribution needs all hold.")},
    {"housing_stay", "deposit_returned", QT_TRANSLATE_NOOP("FieldHelp", "Empty: all of it.")},
    {"opportunity", "body_id",
     QT_TRANSLATE_NOOP("FieldHelp", "Who publishes the notice. Search by name, IPA code or tax code.")},
    {"opportunity", "procedure_start",
     QT_TRANSLATE_NOOP("FieldHelp", "Day of the notice or invitation: it decides which code of contracts applies.")},
    {"opportunity", "questions_by",
     QT_TRANSLATE_NOOP("FieldHelp", "Last day on which the body can be asked for clarification.")},
    {"opportunity", "value", QT_TRANSLATE_NOOP("FieldHelp", "As the notice estimates it, without VAT.")},
    {"opportunity", "cpv",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "European code of what is bought: 8 figures, a dash and one more, as the notice has it.")},
    {"opportunity", "cig",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Identifies the procedure and comes from ANAC. 10 characters, some of which check the others: a "
                       "slip is seen at once.")},
    {"opportunity", "suitability",
     QT_TRANSLATE_NOOP("FieldHelp", "Whether the consortium can take part, as those who looked into it judge.")},
    {"opportunity", "agreement_id", QT_TRANSLATE_NOOP("FieldHelp", "What came of it.")},
};

} // namespace

QString helpOf(const RecordType &type, const Field &field)
{
    for (const RecordType *level = &type; level; level = level->extends ? &level->extends() : nullptr) {
        for (const Help &help : helps) {
            if (qstrcmp(help.table, level->table) == 0 && qstrcmp(help.column, field.column) == 0)
                return QCoreApplication::translate("FieldHelp", help.text);
        }
    }
    return {};
}

QStringList helpProblems()
{
    QHash<QString, const RecordType *> types;
    for (const RecordType *type : areas().types) {
        types.insert(QLatin1String(type->table), type);
        for (const Children *rows : allChildren(*type))
            types.insert(QLatin1String(rows->type().table), &rows->type());
    }
    QStringList problems;
    for (const Help &help : helps) {
        const RecordType *type = types.value(QLatin1String(help.table));
        if (!type || !findField(*type, QLatin1String(help.column)))
            problems << QStringLiteral("%1.%2").arg(QLatin1String(help.table), QLatin1String(help.column));
    }
    return problems;
}

} // namespace insieme
