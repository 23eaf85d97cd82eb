// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/organisation.h"
#include "core/store/records.h"

namespace insieme {

/// What an organisation was called before the name of the day, and the bodies whose deeds went over to it, directly or
/// through others, under their last name: the latest first, each once. Empty for most.
QStringList formerNames(const Records &records, const Id<Organisation> &organisation, const Date &day);

/// "formerly Azienda ULSS 16 Padova"; empty without former names.
QString formerlyText(const Records &records, const Id<Organisation> &organisation, const Date &day);
/// The same of several, without those that have no former names: the few that may have some are found in one question.
QHash<QUuid, QString> formerlyTexts(const Records &records, const QList<QUuid> &organisations, const Date &day);

/// How the one who has the deeds of an organisation on the day of the context is called, when that is not what it was
/// called on `then`: another name of its own, or its successor's. Empty when nothing changed.
QString nameInstead(const Records &records, const Id<Organisation> &organisation, const Date &then,
                    const Context &context);

/// "today Azienda ULSS 6 Euganea", for a field that names an organisation as it was called on the day of a deed; empty
/// where it is called the same.
QString todayHint(const Records &records, const RecordType &type, const Field &field, const void *record,
                  const Context &context);
/// As displayOf; an organisation that a deed names as it was called then is followed by its hint. What nothing says of
/// the day of the context is told as it is today, with that.
QString displayWithToday(const Records &records, const RecordType &type, const Field &field, const void *record,
                         const Context &context);

} // namespace insieme
