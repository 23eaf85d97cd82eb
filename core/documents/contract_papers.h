// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/account.h"
#include "core/contracts/renegotiation.h"
#include "core/documents/blocks.h"

namespace insieme::documents {

/// A paper about contracts that bears no number. `about` is the record it is made of; nullptr: the whole file.
struct ContractPaper {
    const char *name; ///< on the command line
    const char *label; ///< English source text, context "DocumentTemplate"
    const RecordType *(*about)();
    bool monthly = false; ///< it is of a month
};
const std::vector<ContractPaper> &contractPapers();

/// Composes a paper of the list. `month`: of accounts and sheets, any day of it; not stated: the last one whose account
/// is closed, otherwise the one before today's. NotFound without the record.
Result<Content> composeContractPaper(const ContractPaper &paper, const Records &records, const QUuid &id,
                                     const Context &context, const Date &month = {});

/// The account of a month: lines by user, what each payer owes and each cooperative receives. A draft while the account
/// has findings; they are printed.
Content accountDocument(const Records &records, const Account &account, const Context &context);
/// The sheet of a month, to be filled by hand or as it was filled: one row a user, one column a day.
Result<Content> presenceSheet(const Records &records, const Id<Service> &service, const Date &month,
                              const Context &context);
/// What proposed tariffs change, as an annex to the minutes of a table.
Content simulationDocument(const Records &records, const Agreement &agreement, const Renegotiation &result,
                           const Context &context);
/// The agreements in force on a day, with the body, the term, the value, and their sum.
Content contractRegisterDocument(const Records &records, const Date &day, const Context &context);

/// The days that a simulation of an agreement is about unless somebody says otherwise: a year from the first proposed
/// tariff, without proposals from its first day.
std::pair<Date, Date> simulatedDays(const Records &records, const Agreement &agreement);

} // namespace insieme::documents
