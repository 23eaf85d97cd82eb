// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/display.h"

#include "core/record/amount.h"

#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>

namespace insieme {
namespace {

template<class... F> struct Overloaded : F... {
    using F::operator()...;
};
template<class... F> Overloaded(F...) -> Overloaded<F...>;

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return digits;
}

/// Whether `is` says so of the type or of one whose title stands in its title, each asked once: two may name each
/// other.
template<class Is> bool anyInTitle(const RecordType &type, Is is)
{
    QVarLengthArray<const RecordType *, 8> quoted{&type};
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        const RecordType &of = *quoted[i];
        if (is(of))
            return true;
        for (const Field *field : of.title ? std::vector<const Field *>() : allFields(of)) {
            const RecordType *target = field->is.title && field->ops->target ? &field->ops->target() : nullptr;
            if (target && !quoted.contains(target))
                quoted.append(target);
        }
    }
    return false;
}

} // namespace

QString titleIn(const Context &context, const RecordType &type, const QUuid &id)
{
    return context.titles && !id.isNull() ? context.titles->title(type, id, context.day()) : QString();
}

QString mask()
{
    return QStringLiteral("••••••");
}

bool hasSensitive(const RecordType &type)
{
    const auto sensitive = [](const RecordType &of) {
        const auto fields = allFields(of);
        return std::any_of(fields.begin(), fields.end(),
                           [](const Field *field) { return field->is.disclosure == Disclosure::Sensitive; });
    };
    const auto lists = allChildren(type);
    return sensitive(type)
        || std::any_of(lists.begin(), lists.end(), [&](const Children *list) { return sensitive(list->type()); });
}

bool speaksInTitle(const RecordType &type)
{
    thread_local QHash<const RecordType *, bool> known;
    if (const auto it = known.constFind(&type); it != known.constEnd())
        return *it;
    const bool speaks = anyInTitle(type, [](const RecordType &of) {
        const auto fields = of.title ? std::vector<const Field *>() : allFields(of);
        return of.titleSpeaks || std::any_of(fields.begin(), fields.end(), [](const Field *field) {
                   return field->is.title && (field->kind() == Kind::Choice || field->kind() == Kind::Flag);
               });
    });
    known.insert(&type, speaks);
    return speaks;
}

bool hidesTitle(const RecordType &type, const Context &context)
{
    return anyInTitle(type, [&context](const RecordType &of) {
        const auto fields = allFields(of);
        return of.titleTells > context.shown || std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
                   return field->is.title && field->is.disclosure > context.shown;
               });
    });
}

QString caseName(const RecordType &type, const QUuid &id, const TitleSource *titles)
{
    if (const QString code = titles ? titles->code(type, id) : QString(); !code.isEmpty())
        return type.singularLabel() + QLatin1Char(' ') + code;
    // The last eight bytes of an id are random; the first are the time, which people entered together share.
    quint64 random = 0;
    for (const uchar byte : id.data4)
        random = random << 8 | byte;
    const QString digits = QStringLiteral("%1").arg(random % 1'000'000'000, 9, 10, QLatin1Char('0'));
    return QStringLiteral("%1 %2-%3-%4").arg(type.singularLabel(), digits.left(3), digits.mid(3, 3), digits.right(3));
}

QString shownTitle(const RecordType &type, const QUuid &id, const QString &title, const Context &context)
{
    return hidesTitle(type, context) ? caseName(type, id, context.titles) : title;
}

ShownValue shown(const Field &field, const Value &value, const Context &context)
{
    const bool masked = !isNull(value) && field.is.disclosure > context.shown;
    return {display(field, value, context), masked ? mask() : plainText(value)};
}

QString maskOf(const Field &field, const Value &value, const Context &context)
{
    return isNull(value) ? mask() : display(field, value, context);
}

QString amountText(Money amount)
{
    return italianText(amount) + QStringLiteral("\u00a0€");
}

QString display(const Field &field, const Value &value, const Context &context)
{
    if (isNull(value))
        return {};
    if (field.is.disclosure > context.shown) {
        const auto *id = std::get_if<QUuid>(&value);
        const bool named = id && field.ops->target && field.is.disclosure == Disclosure::Personal;
        return named ? caseName(field.ops->target(), *id, context.titles) : mask();
    }
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](bool flag) {
                              return flag ? QCoreApplication::translate("Record", "Yes")
                                          : QCoreApplication::translate("Record", "No");
                          },
                          [&](qint64 number) { return field.is.year ? QString::number(number) : grouped(number); },
                          [&](const QString &text) {
                              const RecordType *named =
                                  field.is.names && context.titles ? context.titles->typeNamed(text) : nullptr;
                              if (!named)
                                  return text;
                              const QUuid id = QUuid::fromString(text);
                              return id.isNull() ? named->singularLabel()
                                                 : shownTitle(*named, id, titleIn(context, *named, id), context);
                          },
                          [](Money amount) { return amountText(amount); },
                          [](Percent share) { return italianText(share) + QStringLiteral(" %"); },
                          [](Minutes time) { return plainText(time); },
                          [](Area surface) {
                              // Two decimals; the rest only where it says something.
                              QString text = plainText(surface).replace(QLatin1Char('.'), QLatin1Char(','));
                              for (int i = 0; i < 2 && text.endsWith(QLatin1Char('0')); ++i)
                                  text.chop(1);
                              return text + QStringLiteral(" m²");
                          },
                          [](Fraction share) { return plainText(share); },
                          [](const Date &day) { return italianText(day); },
                          [](const LocalMinute &instant) {
                              return stated(instant.day)
                                  ? italianText(instant.day) + QLatin1Char(' ') + isoText(instant).mid(11)
                                  : QString();
                          },
                          [&](const QUuid &id) {
                              if (!field.ops->target || !context.titles)
                                  return id.toString(QUuid::WithoutBraces);
                              if (hidesTitle(field.ops->target(), context))
                                  return caseName(field.ops->target(), id, context.titles);
                              const QString title = context.titles->title(field.ops->target(), id, context.day());
                              return title.isEmpty() ? caseName(field.ops->target(), id, context.titles) : title;
                          },
                          [](const Choice &choice) {
                              return choice.index < 0 ? QCoreApplication::translate("Record", "unknown")
                                                      : choice.list->label(choice.index);
                          },
                      },
                      value);
}

QString displayOf(const RecordType &type, const Field &field, const void *record, const Context &context)
{
    if (field.is.title && field.is.disclosure > context.shown)
        return caseName(type, idOf(type, record), context.titles);
    Context on = context;
    if (field.is.asOf) {
        const Field *day = findField(type, QLatin1String(field.is.asOf));
        const Value value = day ? day->value(record, context) : Value();
        if (const auto *date = std::get_if<Date>(&value))
            on.asOf = *date;
    }
    return display(field, field.value(record, context), on);
}

} // namespace insieme
