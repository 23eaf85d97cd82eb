// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_type.h"

#include "core/base/text.h"
#include "core/record/display.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

/// The record type that describes `field` (labels are translated in its context).
const RecordType &describing(const RecordType &type, const Field &field)
{
    for (const Field &own : type.fields) {
        if (&own == &field)
            return type;
    }
    return type.extends ? describing(type.extends(), field) : type;
}

/// Whether one of the words of a list (nullptr: none) is `name`.
bool isAmong(const char *list, QAnyStringView name)
{
    for (const QLatin1String word : qTokenize(QLatin1String(list), u' ', Qt::SkipEmptyParts)) {
        if (name == word)
            return true;
    }
    return false;
}

void checkFields(const RecordType &type, const void *record, const Context &context, const QString &where,
                 Problems &problems)
{
    const bool draft = isDraft(type, record);
    for (const Field *field : allFields(type)) {
        if (field->is.retired || !field->writable())
            continue;
        const Value value = field->value(record, context);
        const QString column = QString::fromLatin1(field->column);
        const auto report = [&](Verdict::Level level, const QString &text, bool excused = false) {
            problems.append({level, column, type.label(*field) + QStringLiteral(": ") + text, where,
                             excused && level == Verdict::Level::Invalid});
        };
        // Without its title, its code or the person whose key seals it nobody finds a record again.
        const bool names = field->is.title || field->is.code || field->is.subject;
        if (field->is.required && !field->is.owner && isNull(value))
            report(Verdict::Level::Invalid, Texts::tr("it must be filled in."), draft && !names);
        if (const auto *text = std::get_if<QString>(&value); text && text->size() > field->limit()) {
            report(Verdict::Level::Invalid,
                   Texts::tr("it has %L1 characters; at most %L2 fit.").arg(text->size()).arg(field->limit()));
        }
        if (const auto *text = std::get_if<QString>(&value); text
            && std::any_of(text->begin(), text->end(),
                           [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); }))
            report(Verdict::Level::Invalid, Texts::tr("it holds characters that cannot be written; type it again."));
        if (const auto *choice = std::get_if<Choice>(&value); choice && choice->index < 0)
            report(Verdict::Level::Invalid, Texts::tr("this file holds a value that this version does not know."));
        if (field->check && !isNull(value)) {
            const Verdict verdict = field->check(record);
            if (verdict.level != Verdict::Level::Valid)
                report(verdict.level, verdict.text, draft && field->kind() == Kind::Text);
        }
    }
}

} // namespace

QString Field::canonical(const QString &text) const
{
    if (is.verbatim)
        return text;
    const QString plain = fieldText(text, is.longText);
    return form ? form(plain) : plain;
}

bool Field::setValue(void *record, const Value &value, const Context &context) const
{
    const auto set = [&](const Value &given) {
        return at ? ops->set(at(record), given) : assign && assign(record, given, context);
    };
    const auto *text = std::get_if<QString>(&value);
    if (!text || kind() != Kind::Text)
        return set(value);
    if (at && *static_cast<const QString *>(at(record)) == *text)
        return true;
    const QString plain = canonical(*text);
    return set(plain.isEmpty() ? Value() : Value(plain));
}

QString RecordType::label(const Field &field) const
{
    return QCoreApplication::translate(describing(*this, field).context, field.label);
}

QString RecordType::label(const Children &rows) const
{
    const bool own =
        std::any_of(children.begin(), children.end(), [&rows](const Children &item) { return &item == &rows; });
    return QCoreApplication::translate(own || !extends ? context : extends().context, rows.label);
}

QString RecordType::singularLabel() const
{
    return QCoreApplication::translate(context, singular);
}

QString RecordType::pluralLabel() const
{
    return QCoreApplication::translate(context, plural);
}

std::vector<const Field *> allFields(const RecordType &type)
{
    std::vector<const Field *> result;
    if (type.extends)
        result = allFields(type.extends());
    for (const Field &field : type.fields)
        result.push_back(&field);
    return result;
}

std::vector<const Children *> allChildren(const RecordType &type)
{
    std::vector<const Children *> result;
    if (type.extends)
        result = allChildren(type.extends());
    for (const Children &children : type.children)
        result.push_back(&children);
    return result;
}

const Field *findField(const RecordType &type, QAnyStringView column)
{
    for (const Field &field : type.fields) {
        if (column == QLatin1String(field.column))
            return &field;
    }
    return type.extends ? findField(type.extends(), column) : nullptr;
}

const Field *findMerge(const RecordType &type, QAnyStringView merge)
{
    const RecordType *level = &type;
    for (; level; level = level->extends ? &level->extends() : nullptr) {
        for (const Field &field : level->fields) {
            if (*field.merge != '\0' && merge == QLatin1String(field.merge))
                return &field;
        }
    }
    for (level = &type; level; level = level->extends ? &level->extends() : nullptr) {
        for (const Field &field : level->fields) {
            if (isAmong(field.is.formerMerge, merge))
                return &field;
        }
    }
    return nullptr;
}

const Children *findChildren(const RecordType &type, QAnyStringView name)
{
    for (const Children &children : type.children) {
        if (name == QLatin1String(children.name))
            return &children;
    }
    return type.extends ? findChildren(type.extends(), name) : nullptr;
}

const Children *findMergeList(const RecordType &type, QAnyStringView merge)
{
    const std::vector<const Children *> lists = allChildren(type);
    for (const Children *list : lists) {
        if (merge == QLatin1String(list->merge))
            return list;
    }
    for (const Children *list : lists) {
        if (isAmong(list->formerMerge, merge))
            return list;
    }
    return nullptr;
}

Disclosure disclosureOf(const Field &field)
{
    const bool person = field.kind() == Kind::Reference && field.ops->target && field.ops->target().sealed;
    return person ? std::max(field.is.disclosure, Disclosure::Personal) : field.is.disclosure;
}

const Field *ownerField(const RecordType &type)
{
    for (const Field &field : type.fields) {
        if (field.is.owner)
            return &field;
    }
    return nullptr;
}

const Field *subjectField(const RecordType &type)
{
    for (const Field &field : type.fields) {
        if (field.is.subject)
            return &field;
    }
    return nullptr;
}

bool isA(const RecordType &type, const RecordType &ancestor)
{
    return &type == &ancestor || (type.extends && isA(type.extends(), ancestor));
}

namespace {

const Field &keyField(const RecordType &type)
{
    return type.extends ? keyField(type.extends()) : type.fields.front();
}

} // namespace

QUuid idOf(const RecordType &type, const void *record)
{
    const Value value = keyField(type).value(record, {});
    const auto *uuid = std::get_if<QUuid>(&value);
    return uuid ? *uuid : QUuid();
}

void setId(const RecordType &type, void *record, const QUuid &id)
{
    keyField(type).setValue(record, id, {});
}

QString titleOf(const RecordType &type, const void *record, const Context &context)
{
    for (const RecordType *t = &type;; t = &t->extends()) {
        if (t->title)
            return t->title(record, context);
        if (!t->extends)
            break;
    }
    QStringList parts;
    for (const Field *field : allFields(type)) {
        if (!field->is.title || field->is.disclosure > context.shown)
            continue;
        const Value value = field->value(record, context);
        const bool named = !std::holds_alternative<QUuid>(value)
            || !titleIn(context, field->ops->target(), std::get<QUuid>(value)).isEmpty();
        const QString text = named ? displayOf(type, *field, record, context) : QString();
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(QLatin1Char(' '));
}

namespace {

void canonicaliseFields(const RecordType &type, void *record, const void *before)
{
    if (type.extends)
        canonicaliseFields(type.extends(), record, before);
    for (const Field &field : type.fields) {
        if (!field.stored() || field.kind() != Kind::Text
            || (before && field.ops->same(field.at(record), field.at(const_cast<void *>(before)))))
            continue;
        auto &text = *static_cast<QString *>(field.at(record));
        text = field.canonical(text);
    }
}

} // namespace

void canonicalise(const RecordType &type, void *record, const void *before)
{
    canonicaliseFields(type, record, before);
    for (const Children *children : allChildren(type)) {
        const RecordType &rowType = children->type();
        for (size_t i = 0; i < children->count(record); ++i) {
            void *row = children->at(record, i);
            const QUuid id = idOf(rowType, row);
            const void *was = nullptr;
            const size_t rows = before ? children->count(before) : 0;
            for (size_t k = 0; !was && k < rows; ++k) { // mostly each in its place
                const void *candidate = children->get(before, (i + k) % rows);
                if (idOf(rowType, candidate) == id)
                    was = candidate;
            }
            canonicaliseFields(rowType, row, was);
        }
    }
}

Problems check(const RecordType &type, const void *record, const Context &context)
{
    Problems problems;
    checkFields(type, record, context, {}, problems);
    for (const Children *children : allChildren(type)) {
        const RecordType &rowType = children->type();
        for (size_t i = 0; i < children->count(record); ++i) {
            const QString where = Texts::tr("%1, row %2").arg(type.label(*children)).arg(i + 1);
            checkFields(rowType, children->get(record, i), context, where, problems);
            if (rowType.check) {
                Problems own;
                rowType.check(children->get(record, i), context, own);
                for (Problem &problem : own) {
                    problem.where = where;
                    problems.append(problem);
                }
            }
        }
    }
    for (const RecordType *t = &type; t; t = t->extends ? &t->extends() : nullptr) {
        if (t->check)
            t->check(record, context, problems);
    }
    return problems;
}

} // namespace insieme
