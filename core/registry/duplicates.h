// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/organisation.h"
#include "core/store/workspace.h"

#include <functional>

namespace insieme {

/// Why two records may be the same organisation, the surest first.
enum class Likeness { TaxCode, VatNumber, IpaCode, SameName, SimilarName };

struct DuplicatePair {
    Id<Organisation> first, second; ///< `first` has more filled in
    Likeness why = Likeness::SimilarName;
    QString what; ///< the code or the name that both have
};

/// Pairs of organisations that may be one: those with a code in common, then those whose names have the same words or
/// nearly so. Names that differ only in words of legal form are the same; two valid tax codes that differ, or two
/// categories that are stated (a Comune and its Province), tell two organisations apart, whatever they are called. The
/// surest first, at most `limit`; none that can be relied upon once `goOn` said no.
std::vector<DuplicatePair> findDuplicates(const Records &records, const Date &day, size_t limit = 500,
                                          const std::function<bool()> &goOn = {});

/// Warns at a code that another organisation has, too, in whatever spelling, and names it. What it costs does not grow
/// with the file.
Problems sharedCodes(const Records &records, const AnyRecord &record, const Context &context);

/// The words of a name that tell organisations apart, sorted: folded, without legal form and articles.
QStringList tellingWords(const QString &name);
/// How alike two names are, in hundredths, by the pairs of letters of their telling words.
int nameLikeness(const QString &a, const QString &b);

/// The body of a command that makes one record of two: every record that names `gone` names `kept` instead, signed
/// deeds too, since the party stays the same; `kept` takes what it lacks, rows of child lists included; `gone` is
/// removed. The journal keeps both as they were, and the step can be undone. Refused when `gone` is of another kind
/// than `kept` and not a plain organisation. `goOn` is asked at every record; Cancelled when it says no.
Done mergeOrganisations(Transaction &transaction, const Id<Organisation> &kept, const Id<Organisation> &gone,
                        const std::function<bool()> &goOn = {});
/// The same as a step of its own.
Result<qint64> mergeInto(Workspace &workspace, const Id<Organisation> &kept, const Id<Organisation> &gone,
                         const std::function<bool()> &goOn = {});

QString likenessText(Likeness why);

} // namespace insieme
