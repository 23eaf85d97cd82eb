// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/comparison.h"

#include "core/base/elision.h"
#include "core/store/as_of.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// The days between which something is in force, as its type states them.
struct Term {
    Date from, until;

    Term(const RecordType &type, const void *record)
        : from(dayIn(type, type.validFrom, record))
        , until(dayIn(type, type.validUntil, record))
    {
    }
    bool holds(const Date &day) const { return !(stated(from) && day < from) && !(stated(until) && until < day); }
    QString text() const
    {
        if (stated(from) && stated(until))
            return elided(Texts::tr("yes, from %1 to %2").arg(italianText(from), italianText(until)));
        return stated(from) ? elided(Texts::tr("yes, from %1").arg(italianText(from)))
            : stated(until) ? elided(Texts::tr("yes, until %1").arg(italianText(until)))
                            : Texts::tr("yes");
    }

private:
    static Date dayIn(const RecordType &type, const char *column, const void *record)
    {
        const Value value = column ? findField(type, QLatin1String(column))->value(record, {}) : Value();
        const auto *day = std::get_if<Date>(&value);
        return day ? *day : Date();
    }
};

/// Counted from a day, the field is another one on every day, though nothing has happened.
bool isCounted(const RecordType &type, const Field &field)
{
    const Field *from = !field.stored() && field.is.sortBy ? findField(type, QLatin1String(field.is.sortBy)) : nullptr;
    return from && from->kind() == Kind::Date;
}

/// One record on the two days.
class Pair {
public:
    Pair(const Records &records, const Comparison &comparison, const Context &context, const RecordType &type,
         const QUuid &id)
        : m_records(records)
        , m_days{comparison.from, comparison.to}
        , m_contexts{context, context}
    {
        for (size_t i = 0; i < 2; ++i)
            m_contexts[i].asOf = m_days[i];
        m_change.type = &type;
        m_change.id = id;
        m_change.title = titleIn(m_contexts[1], type, id);
        m_change.op = SQLITE_UPDATE;
    }

    /// `listed`: whether the list of each day has it.
    Result<RecordChange> look(const std::array<bool, 2> &listed)
    {
        const RecordType &type = *m_change.type;
        std::array<AnyRecord, 2> sides;
        for (size_t i = 0; i < 2; ++i) {
            auto side = m_records.loadOn(type, m_change.id, m_days[i]);
            if (!side)
                return tl::unexpected(std::move(side).error());
            sides[i] = std::move(*side);
        }
        if (listed[0] != listed[1]) {
            const auto told = [&](size_t i) {
                return listed[i] ? Term(type, sides[i].data()).text() : Texts::tr("no");
            };
            m_change.fields.append({.label = Texts::tr("In force"), .before = {told(0)}, .after = {told(1)}});
        }
        addFields(sides);
        addFacts(sides);
        for (const Children *children : allChildren(type))
            addRows(*children, sides);
        return std::move(m_change);
    }

private:
    void addFields(const std::array<AnyRecord, 2> &sides)
    {
        const RecordType &type = *m_change.type;
        for (const Field *field : allFields(type)) {
            if (*field->label == '\0' || field->is.retired || isCounted(type, *field))
                continue;
            FieldChange line{.field = field, .label = type.label(*field), .disclosure = disclosureOf(*field)};
            line.before.text = displayOf(type, *field, sides[0].data(), m_contexts[0]);
            line.after.text = displayOf(type, *field, sides[1].data(), m_contexts[1]);
            if (line.before != line.after)
                m_change.fields.append(line);
        }
    }

    void addFacts(const std::array<AnyRecord, 2> &sides)
    {
        for (const DayFact &fact : m_records.catalogue().dayFacts) {
            if (!isA(*m_change.type, *fact.about))
                continue;
            FieldChange line{.label = QCoreApplication::translate("DayFact", fact.label)};
            line.before.text = fact.text(m_records, sides[0].data(), m_days[0]);
            line.after.text = fact.text(m_records, sides[1].data(), m_days[1]);
            if (line.before != line.after)
                m_change.fields.append(line);
        }
    }

    /// Those of which one day knows nothing yet, or nothing more.
    void addRows(const Children &children, const std::array<AnyRecord, 2> &sides)
    {
        const RecordType &type = children.type();
        if (!type.validFrom)
            return;
        // A day may have rows of its own: they are paired by who they are, those of the second day first.
        std::vector<QUuid> order;
        QHash<QUuid, std::array<const void *, 2>> rows;
        for (const size_t side : {size_t(1), size_t(0)}) {
            for (size_t i = 0; i < children.count(sides[side].data()); ++i) {
                const void *row = children.get(sides[side].data(), i);
                const QUuid id = idOf(type, row);
                if (!rows.contains(id))
                    order.push_back(id);
                rows[id][side] = row;
            }
        }
        for (const QUuid &id : order) {
            std::array<QString, 2> told;
            for (const size_t side : {size_t(0), size_t(1)}) {
                if (const void *row = rows[id][side]; row && Term(type, row).holds(m_days[side]))
                    told[side] = Term(type, row).text();
            }
            if (told[0].isEmpty() == told[1].isEmpty())
                continue;
            const size_t said = rows[id][1] ? 1 : 0;
            m_change.fields.append({.row = &type,
                                    .rowId = id,
                                    .where = rowLabel(m_records, type, id, m_contexts[told[1].isEmpty() ? 0 : 1],
                                                      AnyRecord(type, rows[id][said])),
                                    .label = Texts::tr("In force"),
                                    .before = {told[0].isEmpty() ? Texts::tr("no") : told[0]},
                                    .after = {told[1].isEmpty() ? Texts::tr("no") : told[1]}});
        }
    }

    const Records &m_records;
    std::array<Date, 2> m_days;
    std::array<Context, 2> m_contexts;
    RecordChange m_change;
};

Result<QList<RecordChange>> compareFacts(const Records &records, const Comparison &comparison, const Context &context,
                                         const StepGoOn &goOn)
{
    std::array<QSet<QUuid>, 2> listed;
    std::vector<QUuid> all;
    for (size_t i = 0; i < 2; ++i) {
        ListQuery query = comparison.list;
        query.on = i == 0 ? comparison.from : comparison.to;
        const RecordList list(records, query);
        for (const QUuid &id : list.ids(0, list.count())) {
            if (!listed[0].contains(id))
                all.push_back(id);
            listed[i].insert(id);
        }
    }
    // A record that is looked at is compared on whatever day it is in force.
    if (const QUuid one = comparison.record(); !one.isNull() && all.empty())
        all.push_back(one);
    QList<RecordChange> changes;
    for (size_t i = 0; i < all.size(); ++i) {
        if (goOn && !goOn(static_cast<qint64>(i), static_cast<qint64>(all.size())))
            return fail(Error::Code::Cancelled, Texts::tr("The comparison was stopped."));
        auto change = Pair(records, comparison, context, *comparison.list.type, all[i])
                          .look({listed[0].contains(all[i]), listed[1].contains(all[i])});
        if (!change)
            return tl::unexpected(std::move(change).error());
        if (!change->fields.isEmpty())
            changes.append(std::move(*change));
    }
    return changes;
}

} // namespace

Result<QList<RecordChange>> compare(const Workspace &workspace, const Comparison &comparison, const Context &context,
                                    const StepGoOn &goOn)
{
    if (comparison.of == Comparison::Of::Facts)
        return compareFacts(workspace.records(), comparison, context, goOn);
    auto changes = changesBetween(workspace, comparison.from, comparison.to, goOn);
    if (changes) {
        changes->removeIf([&](const RecordChange &change) {
            const ListQuery &list = comparison.list;
            return (list.type && !isA(*change.type, *list.type))
                || (!list.only.isEmpty() && !list.only.contains(change.id));
        });
    }
    return changes;
}

} // namespace insieme
