// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/links.h"

#include "core/record/link_fields.h"

#include <algorithm>
#include <QSet>

namespace insieme {
namespace {

constexpr std::ptrdiff_t mostToFillIn = 5; ///< a record that demands more is begun in its form

/// A reference that a person may set; the key and the owner of a row are none.
bool isLink(const Field &field)
{
    return field.kind() == Kind::Reference && field.stored() && field.writable() && !field.is.owner && !field.is.retired
        && qstrcmp(field.column, "id") != 0;
}

bool holds(const Field &field, const RecordType &type)
{
    return isLink(field) && isA(type, meantBy(field));
}

bool isMissing(const Field &field, const void *record)
{
    return field.is.required && field.writable() && isNull(field.value(record, {}));
}

void addFields(const RecordType &holder, const RecordType &other, bool second, std::vector<LinkKind> &links)
{
    for (const Field *field : allFields(holder)) {
        if (holds(*field, other) && !field->is.required && !field->is.subject)
            links.push_back({LinkKind::How::Field, second, &holder, field});
    }
    for (const Children *rows : allChildren(holder)) {
        const RecordType &row = rows->type();
        for (const Field *field : allFields(row)) {
            if (holds(*field, other))
                links.push_back({LinkKind::How::Row, second, &row, field, nullptr, rows});
        }
    }
}

/// Both must be there, or one is whom the record is about and the other what they have to do with.
bool areOf(const Field &a, const Field &b)
{
    const auto about = [](const Field &person, const Field &other) {
        return person.is.subject && person.is.required && disclosureOf(other) == Disclosure::Public;
    };
    return (a.is.required && b.is.required) || about(a, b) || about(b, a);
}

QStringList refusing(const Problems &problems)
{
    QStringList texts;
    for (const Problem &problem : problems) {
        if (problem.refuses())
            texts << problem.sentence();
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

std::vector<LinkKind> linksBetween(const Catalogue &catalogue, const RecordType &first, const RecordType &second)
{
    std::vector<LinkKind> links;
    addFields(first, second, false, links);
    addFields(second, first, true, links);
    for (const RecordType *type : catalogue.types) {
        const auto fields = allFields(*type);
        const AnyRecord blank(*type);
        const auto demanded = std::count_if(fields.begin(), fields.end(),
                                            [&](const Field *field) { return isMissing(*field, blank.data()); });
        for (const Field *a : fields) {
            for (const Field *b : fields) {
                if (a == b || !holds(*a, first) || !holds(*b, second) || !areOf(*a, *b))
                    continue;
                if (demanded - a->is.required - b->is.required <= mostToFillIn)
                    links.push_back({LinkKind::How::Record, false, type, b, a});
            }
        }
    }
    return links;
}

std::vector<const RecordType *> linkedTypes(const Catalogue &catalogue)
{
    std::vector<const RecordType *> types;
    const auto add = [&types](const RecordType &type) {
        if (std::find(types.begin(), types.end(), &type) == types.end())
            types.push_back(&type);
    };
    const auto addOf = [&add](const RecordType &type, const RecordType &holder) {
        for (const Field *field : allFields(type)) {
            if (!isLink(*field))
                continue;
            add(holder);
            add(field->ops->target());
        }
    };
    for (const RecordType *type : catalogue.types) {
        addOf(*type, *type);
        for (const Children *rows : allChildren(*type))
            addOf(rows->type(), *type);
    }
    return types;
}

std::vector<QUuid> namedBy(const Records &records, const RecordType &kind, const RecordType &type, const QUuid &id)
{
    std::vector<QUuid> found;
    QSet<QUuid> told{id};
    const auto add = [&](const QUuid &each) {
        if (told.contains(each) || !records.exists(kind, each))
            return;
        told.insert(each);
        found.push_back(each);
    };
    const auto look = [&](const RecordType &from, const Field *owner) {
        for (const Field &field : from.fields) {
            if (!field.stored() || field.is.owner || !field.ops->target || !isA(type, field.ops->target()))
                continue;
            for (const QUuid &row : records.referring(from, field.column, id)) {
                if (!owner) {
                    add(row);
                } else if (const auto loaded = records.load(from, row)) {
                    const Value whose = owner->value(loaded->data(), {});
                    if (const auto *key = std::get_if<QUuid>(&whose))
                        add(*key);
                }
            }
        }
    };
    for (const RecordType *level : levels(kind))
        look(*level, nullptr);
    for (const Children *list : allChildren(kind))
        look(list->type(), ownerField(list->type()));
    if (const Field *key = linkFields(kind).key) {
        for (const QUuid &each : records.referring(levelOf(kind, *key), key->column, id))
            add(each);
    }
    return found;
}

std::vector<std::pair<const RecordType *, QUuid>> usersOf(const Records &records, const RecordType &type,
                                                          const QUuid &id)
{
    const auto chain = levels(type);
    const auto own = allChildren(type);
    std::vector<std::pair<const RecordType *, QUuid>> users;
    QSet<QUuid> told{id};
    for (const RecordType *other : records.catalogue().recorded()) {
        if (std::any_of(own.begin(), own.end(),
                        [other](const Children *children) { return &children->type() == other; }))
            continue;
        const Field *owner = ownerField(*other);
        for (const Field &field : other->fields) {
            if (!field.stored() || !field.ops->target
                || std::find(chain.begin(), chain.end(), &field.ops->target()) == chain.end())
                continue;
            for (const QUuid &user : records.referring(*other, field.column, id)) {
                QUuid root = user;
                if (owner) {
                    Borrowed statement(
                        records.database().cached(QStringLiteral("SELECT %1 FROM %2 WHERE id=?1")
                                                      .arg(quoted(owner->column), quoted(other->table))));
                    statement->bind(1, user);
                    if (statement->next())
                        root = statement->uuid(0);
                }
                if (told.contains(root))
                    continue;
                told.insert(root);
                users.emplace_back(owner ? &owner->ops->target() : other, root);
            }
        }
    }
    return users;
}

LinkDraft::LinkDraft(const LinkKind &kind, AnyRecord first, AnyRecord second)
    : m_kind(kind)
    , m_first(std::move(first))
    , m_second(std::move(second))
{
    if (kind.how == LinkKind::How::Field)
        return;
    m_draft = AnyRecord(*kind.type);
    if (kind.how == LinkKind::How::Record) {
        setId(*kind.type, m_draft.data(), newUuid());
        kind.first->setValue(m_draft.data(), m_first.id(), {});
        kind.field->setValue(m_draft.data(), m_second.id(), {});
        return;
    }
    kind.field->setValue(m_draft.data(), named(), {});
    if (const Field *position = findField(*kind.type, u"position")) {
        qint64 last = 0;
        for (size_t i = 0; i < kind.rows->count(before().data()); ++i) {
            const Value value = position->value(kind.rows->get(before().data(), i), {});
            if (const auto *number = std::get_if<qint64>(&value))
                last = std::max(last, *number);
        }
        position->setValue(m_draft.data(), last + 1, {});
    }
}

std::vector<const Field *> LinkDraft::toFillIn() const
{
    std::vector<const Field *> fields;
    if (m_kind.how == LinkKind::How::Field)
        return fields;
    for (const Field *field : allFields(*m_kind.type)) {
        const bool row = m_kind.how == LinkKind::How::Row && field->stored() && field->writable() && !field->is.owner
            && !field->is.retired && !field->is.longText && field != m_kind.field && qstrcmp(field->column, "id") != 0
            && qstrcmp(field->column, "position") != 0;
        if (row || (m_kind.how == LinkKind::How::Record && isMissing(*field, m_draft.data())))
            fields.push_back(field);
    }
    return fields;
}

bool LinkDraft::isThere() const
{
    return instead() == named();
}

QUuid LinkDraft::instead() const
{
    if (m_kind.how != LinkKind::How::Field)
        return {};
    const Value now = m_kind.field->value(before().data(), {});
    const auto *named = std::get_if<QUuid>(&now);
    return named ? *named : QUuid();
}

AnyRecord LinkDraft::after() const
{
    if (m_kind.how == LinkKind::How::Record)
        return m_draft;
    AnyRecord result = before();
    if (m_kind.how == LinkKind::How::Field) {
        m_kind.field->setValue(result.data(), named(), {});
        return result;
    }
    void *row = m_kind.rows->append(result.data());
    for (const Field *field : allFields(*m_kind.type)) {
        if (field->stored() && !field->is.owner)
            field->ops->set(field->at(row), field->value(m_draft.data(), {}));
    }
    return result;
}

QStringList LinkDraft::refusals(const Context &context) const
{
    const AnyRecord result = after();
    return refusing(check(result.type(), result.data(), context));
}

Done LinkDraft::write(Transaction &transaction) const
{
    AnyRecord result = after();
    if (m_kind.how == LinkKind::How::Record)
        return transaction.insert(result);
    return transaction.update(result.type(), before().data(), result.data());
}

std::vector<QStringList> forbidden(const Records &records, const std::vector<LinkDraft> &links)
{
    std::vector<QStringList> said(links.size());
    for (const bool second : {false, true}) {
        std::vector<size_t> these;
        std::vector<AnyRecord> changed;
        for (size_t i = 0; i < links.size(); ++i) {
            if (links[i].m_kind.how == LinkKind::How::Record || links[i].m_kind.second != second)
                continue;
            these.push_back(i);
            changed.push_back(links[i].after());
        }
        if (these.empty())
            continue;
        std::vector<const void *> afters;
        afters.reserve(changed.size());
        for (const AnyRecord &each : changed)
            afters.push_back(each.data());
        const AnyRecord &before = links[these.front()].before();
        const std::vector<QStringList> answers = refusalsOf(records, before.type(), before.data(), afters);
        for (size_t i = 0; i < these.size(); ++i)
            said[these[i]] = answers[i];
    }
    return said;
}

QStringList refusalsOf(const Records &records, const AnyRecord &record, const Context &context)
{
    return refusing(findingsOf(records, record, context));
}

} // namespace insieme
