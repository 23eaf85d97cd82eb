// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include "core/record/amount.h"
#include "ui/shell/list_state.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace insieme {
const std::vector<Layout> &layouts()
{
    return pageCatalogue().layouts();
}

const Layout *findLayout(QAnyStringView view)
{
    for (const Layout &layout : layouts()) {
        if (view == QLatin1String(layout.view))
            return &layout;
    }
    return nullptr;
}

const Layout *layoutOf(const RecordType &type)
{
    for (const RecordType *level = &type; level; level = level->extends ? &level->extends() : nullptr) {
        if (const Layout *layout = findLayout(QLatin1String(level->kind)))
            return layout;
    }
    return nullptr;
}

std::vector<const Field *> unplacedFields(const RecordType &type, const Layout &layout)
{
    QSet<QString> placed{QStringLiteral("id")};
    for (const char *column : layout.keptByProgram)
        placed.insert(QLatin1String(column));
    for (const Section &section : layout.sections) {
        for (const Row &row : section.rows) {
            for (const Place &place : row)
                placed.insert(QLatin1String(place.column));
        }
    }
    std::vector<const Field *> result;
    for (const Field *field : allFields(type)) {
        if (!placed.contains(QLatin1String(field->column)) && field->writable() && !field->is.retired)
            result.push_back(field);
    }
    return result;
}

Theme::Tone toneOf(const Value &status)
{
    const auto *choice = std::get_if<Choice>(&status);
    if (!choice || choice->index < 0)
        return Theme::Tone::Neutral;
    const QLatin1String code(choice->list->items[static_cast<size_t>(choice->index)].code);
    // Of a document: by one of the parties.
    if (code == QLatin1String("signed") && qstrcmp(choice->list->context, "DocumentState") == 0)
        return Theme::Tone::Info;
    if (code == QLatin1String("signed") || code == QLatin1String("member") || code == QLatin1String("suitable")
        || code == QLatin1String("won") || code == QLatin1String("running") || code == QLatin1String("complete"))
        return Theme::Tone::Ok;
    if (code == QLatin1String("sent") || code == QLatin1String("admission") || code == QLatin1String("ready")
        || code == QLatin1String("accepted") || code == QLatin1String("issued"))
        return Theme::Tone::Info;
    if (code == QLatin1String("technical_extension") || code == QLatin1String("with_reserve"))
        return Theme::Tone::Warn;
    if (code == QLatin1String("not_suitable"))
        return Theme::Tone::Bad;
    return Theme::Tone::Neutral;
}

std::optional<Theme::Tone> lightOf(const Layout &layout, const Records &records, const AnyRecord &record,
                                   const Context &context)
{
    if (layout.lightOf)
        return layout.lightOf(records, record, context.day());
    const Field *field = layout.light ? findField(record.type(), QLatin1String(layout.light)) : nullptr;
    return field ? std::optional(toneOf(field->value(record.data(), context))) : std::nullopt;
}

QString RowFigure::labelOn(const Date &day) const
{
    const QString text = QCoreApplication::translate("Layout", label);
    return text.contains(QLatin1String("%1")) ? text.arg(int(day.year())) : text;
}

QString figureText(const RowFigure &figure, qint64 amount)
{
    return figure.kind == Kind::Money ? amountText(Money{amount}) : QLocale().toString(amount);
}

bool isLate(const Layout &layout, const Field &field, const Value &value, const Date &day)
{
    const auto *date = std::get_if<Date>(&value);
    return layout.nextDateIsDue && layout.nextDate && qstrcmp(field.column, layout.nextDate) == 0 && date
        && stated(*date) && *date < day;
}

qint64 amountOf(const Value &value)
{
    if (const auto *amount = std::get_if<Money>(&value))
        return amount->cents;
    if (const auto *time = std::get_if<Minutes>(&value))
        return time->count;
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

Value amountAs(const Field &field, qint64 sum)
{
    return field.kind() == Kind::Money  ? Value(Money{sum})
        : field.kind() == Kind::Minutes ? Value(Minutes{sum})
                                        : Value(sum);
}

QStringList layoutProblems()
{
    QStringList problems;
    for (const Layout &layout : layouts()) {
        const View *view = findView(QLatin1String(layout.view));
        if (!view) {
            problems << QLatin1String(layout.view);
            continue;
        }
        QSet<QString> seen;
        const auto expect = [&](const char *column, bool once) {
            if (!findField(*view->type, QLatin1String(column)) || (once && seen.contains(QLatin1String(column))))
                problems << QStringLiteral("%1.%2").arg(QLatin1String(layout.view), QLatin1String(column));
            if (once)
                seen.insert(QLatin1String(column));
        };
        for (const ListColumn &column : layout.columns) {
            if (!column.isComputed())
                expect(column.column, false);
            if (column.secondLine)
                expect(column.secondLine, false);
            if (!column.total || !column.total->by)
                continue;
            expect(column.total->by, false);
            const Field *by = findField(*view->type, QLatin1String(column.total->by));
            for (const auto *codes : {&column.total->minus, &column.total->nothing}) {
                for (const char *code : *codes) {
                    if (!by || !by->ops->choices || by->ops->choices->indexOf(QString::fromLatin1(code)) < 0)
                        problems << QStringLiteral("%1: %2").arg(QLatin1String(layout.view), QLatin1String(code));
                }
            }
        }
        if (const ChoiceList *choices = layout.tabLabels.empty() ? nullptr : tabChoices(layout);
            choices && choices->items.size() != layout.tabLabels.size())
            problems << QStringLiteral("%1: tabs").arg(QLatin1String(layout.view));
        for (const char *column : layout.summary)
            expect(column, false);
        for (const Section &section : layout.sections) {
            for (const Row &row : section.rows) {
                int span = 0;
                for (const Place &place : row) {
                    expect(place.column, true);
                    span += place.span;
                }
                if (span > 12)
                    problems << QStringLiteral("%1: a row of %2 columns").arg(QLatin1String(section.title)).arg(span);
            }
        }
    }
    return problems;
}

} // namespace insieme
