// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/placement_commands.h"
#include "core/areas/views.h"
#include "core/documents/printable.h"
#include "core/record/display.h"
#include "core/record/json.h"
#include "core/store/links.h"
#include "core/store/list_query.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <unistd.h>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Context contextOf(const Workspace &workspace, Invocation &in)
{
    Context context = workspace.context();
    if (in.has("on"))
        context.asOf = parseIsoDate(in.option("on")).value_or(Date());
    return context;
}

/// What a list shows of its records. `narrow`: what fits a terminal, by what people look for.
std::vector<const Field *> listedFields(const RecordType &type, bool narrow)
{
    constexpr size_t fitting = 8;
    const auto rank = [](const Field *field) {
        const Kind kind = field->kind();
        return field->is.title || field->is.code                                ? 0
            : kind == Kind::Choice || kind == Kind::Date || kind == Kind::Money ? 1
                                                                                : 2;
    };
    std::vector<const Field *> fields = allFields(type), best;
    std::erase_if(fields, [narrow](const Field *field) {
        return field->is.retired || field->is.disclosure == Disclosure::Sensitive
            || (narrow && (field->is.longText || qstrcmp(field->column, "id") == 0));
    });
    if (!narrow || fields.size() <= fitting)
        return fields;
    best = fields;
    std::stable_sort(best.begin(), best.end(), [&rank](const Field *a, const Field *b) { return rank(a) < rank(b); });
    best.resize(fitting);
    std::erase_if(fields,
                  [&best](const Field *field) { return std::find(best.begin(), best.end(), field) == best.end(); });
    return fields;
}

int list(Invocation &in)
{
    if (in.word(0) == QLatin1String("kinds")) {
        Rows rows(in, {QStringLiteral("kind"), QStringLiteral("name")}, {Texts::tr("Kind"), Texts::tr("Name")});
        for (const View &view : views())
            rows.add({QLatin1String(view.name), view.title()}, {QLatin1String(view.name), view.title()});
        rows.finish();
        return Done;
    }
    if (in.word(0) == QLatin1String("templates")) {
        Rows rows(in, {QStringLiteral("template"), QStringLiteral("name")}, {Texts::tr("Template"), Texts::tr("Name")});
        for (const documents::Printable &printable : documents::printables()) {
            const QString shown = documents::labelOf(printable);
            rows.add({QLatin1String(printable.name), shown}, {QLatin1String(printable.name), shown});
        }
        rows.finish();
        return Done;
    }
    if (in.words.size() < 2)
        return in.usage(Texts::tr("Which kind, and of which file? “insieme-cli list KIND FILE”."));
    if (in.has("on") && !parseIsoDate(in.option("on")))
        return in.usage(notADay(in.option("on")));
    if (in.has("where") && Search::matchExpression(in.option("where")).isEmpty())
        return in.usage(Texts::tr("“%1” holds no word to look for.").arg(in.option("where")));
    if (in.word(0) == QLatin1String("deadlines"))
        return listDeadlines(in, in.word(1));
    if (in.word(0) == QLatin1String("columns")) {
        const View *view = viewOf(in, in.word(1));
        if (!view)
            return Usage;
        const RecordType *type = view->type;
        Rows rows(in, {QStringLiteral("column"), QStringLiteral("label")}, {Texts::tr("Column"), Texts::tr("Label")});
        const auto add = [&rows](const QString &column, const QString &label) {
            rows.add({column, label}, {column, label});
        };
        for (const Field *field : allFields(*type))
            add(QLatin1String(field->column),
                qstrcmp(field->column, "id") == 0 ? Texts::tr("Id") : type->label(*field));
        // What JSON holds besides: the lists of a record, and what stands in each of their rows.
        for (const Children *list : allChildren(*type)) {
            add(QLatin1String(list->name), type->label(*list));
            for (const Field *field : allFields(list->type())) {
                if (!field->is.owner && !field->is.retired && qstrcmp(field->column, "id") != 0)
                    add(QStringLiteral("%1.%2").arg(QLatin1String(list->name), QLatin1String(field->column)),
                        list->type().label(*field));
            }
        }
        rows.finish();
        return Done;
    }
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    const RecordType *type = view->type;
    auto opened = in.open(in.word(1), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    ListQuery query;
    query.type = type;
    query.text = in.option("where");
    query.conditions = view->conditions;
    if (in.has("on"))
        query.on = *parseIsoDate(in.option("on"));
    const RecordList records(workspace.records(), query);
    const PlainTexts plainTexts(in);
    const Context context = contextOf(workspace, in);
    const QString format = in.option("format");
    const bool table = format.isEmpty() || format == QLatin1String("table");
    const std::vector<const Field *> fields = listedFields(*type, table && isatty(1));
    QStringList names, labels;
    if (table) {
        names << QStringLiteral("id");
        labels << QStringLiteral("id");
    }
    for (const Field *field : fields) {
        names << QLatin1String(field->column);
        const QString label = qstrcmp(field->column, "id") == 0 ? QStringLiteral("id") : type->label(*field);
        labels << (labels.contains(label) ? QStringLiteral("%1 (%2)").arg(label, QLatin1String(field->column)) : label);
    }
    if (format == QLatin1String("json"))
        in.out << '[';
    std::optional<Rows> rows;
    if (format != QLatin1String("json"))
        rows.emplace(in, names, labels);
    bool first = true;
    for (qint64 offset = 0;; offset += 1000) {
        const auto page = records.page(offset, 1000);
        if (!page)
            return in.fail(page.error());
        for (const AnyRecord &record : *page) {
            if (!rows) {
                in.out << (first ? "\n" : ",\n") << QString::fromUtf8(toJson(*type, record.data(), context));
                first = false;
                continue;
            }
            QStringList plain, shown;
            if (table)
                shown << uuidText(record.id());
            for (const Field *field : fields) {
                plain << plainText(field->value(record.data(), context));
                shown << displayOf(*type, *field, record.data(), context);
            }
            rows->add(plain, shown);
        }
        if (page->size() < 1000)
            break;
    }
    if (rows)
        rows->finish();
    else
        in.out << (first ? "]\n" : "\n]\n");
    return Done;
}

void showFields(Invocation &in, const RecordType &type, const void *record, const Context &context,
                const QString &indent)
{
    for (const Field *field : allFields(type)) {
        if (field->is.retired || field->is.owner || qstrcmp(field->column, "id") == 0)
            continue;
        const QString text = displayOf(type, *field, record, context);
        if (!text.isEmpty())
            in.out << indent << type.label(*field) << ": " << text << '\n';
    }
}

struct Linked {
    const RecordType *kind;
    std::vector<std::pair<QString, QUuid>> records; ///< by their titles
};

/// What hangs on a record: what names it, kind by kind; papers, tasks and attached files, too.
std::vector<Linked> linkedTo(const Workspace &workspace, const RecordType &type, const QUuid &id,
                             const Context &context)
{
    std::vector<Linked> result;
    for (const RecordType *kind : workspace.catalogue().types) {
        Linked linked{kind, {}};
        for (const QUuid &each : namedBy(workspace.records(), *kind, type, id))
            linked.records.emplace_back(shownTitle(*kind, each, workspace.title(*kind, each, context.asOf), context),
                                        each);
        std::sort(linked.records.begin(), linked.records.end());
        if (!linked.records.empty())
            result.push_back(std::move(linked));
    }
    return result;
}

/// The record with one more list, `linked`: the kind, id and title of each.
QByteArray jsonWith(QByteArray record, const std::vector<Linked> &linked)
{
    QByteArrayList items;
    for (const Linked &kind : linked) {
        for (const auto &[title, id] : kind.records)
            items << "{\"kind\":" + jsonString(QLatin1String(kind.kind->kind)) + ",\"id\":" + jsonString(uuidText(id))
                    + ",\"title\":" + jsonString(title) + '}';
    }
    record.chop(1);
    return record + ",\"linked\":[" + items.join(',') + "]}";
}

int show(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    const RecordType *type = view->type;
    if (in.has("on") && !parseIsoDate(in.option("on")))
        return in.usage(notADay(in.option("on")));
    auto opened = in.open(in.word(2), in.has("reveal"));
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, *type, in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto record = workspace.records().loadOn(*type, *id, parseIsoDate(in.option("on")).value_or(Date()));
    if (!record)
        return in.fail(record.error());
    Context context = contextOf(workspace, in);
    if (in.has("reveal")) {
        // Reading what is sensitive is logged first; what cannot be logged is not shown.
        if (const auto logged = workspace.logReading(*type, *id); !logged)
            return in.fail(logged.error());
        context.shown = Disclosure::Sensitive;
    }
    if (in.option("format") == QLatin1String("json")) {
        const PlainTexts plainTexts(in);
        in.out << QString::fromUtf8(
            jsonWith(toJson(*type, record->data(), context), linkedTo(workspace, *type, *id, context)))
               << '\n';
        return Done;
    }
    const QString title = titleOf(*type, record->data(), context);
    in.out << (title.isEmpty() ? workspace.title(*type, *id, context.asOf) : title) << '\n'
           << "id: " << uuidText(*id) << '\n';
    showFields(in, *type, record->data(), context, {});
    if (type == &describe<Placement>())
        showClock(in, workspace, record->as<Placement>(), context);
    for (const Children *children : allChildren(*type)) {
        const size_t count = children->count(record->data());
        if (count == 0)
            continue;
        in.out << '\n' << type->label(*children) << '\n';
        for (size_t i = 0; i < count; ++i) {
            in.out << "  " << i + 1 << ".\n";
            showFields(in, children->type(), children->get(record->data(), i), context, QStringLiteral("     "));
        }
    }
    for (const Linked &linked : linkedTo(workspace, *type, *id, context)) {
        in.out << '\n' << linked.kind->pluralLabel() << '\n';
        for (const auto &[called, each] : linked.records)
            in.out << "  " << uuidText(each) << "  " << called << '\n';
    }
    return Done;
}

/// Whether a record is one of those that a list shows: each condition of a list names what is let in.
bool isIn(const View &view, const AnyRecord &record)
{
    return std::all_of(view.conditions.begin(), view.conditions.end(), [&record](const Condition &condition) {
        const QString is = plainText(condition.field->value(record.data(), {}));
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [&is](const Value &value) { return plainText(value) == is; });
    });
}

tl::unexpected<Error> invalid(const QString &text)
{
    return insieme::fail(Error::Code::Invalid, text);
}

int put(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    const RecordType *type = view->type;
    QByteArrayList lines;
    if (in.words.size() < 3 || in.word(2) == QLatin1String("-")) {
        QByteArray line;
        while (Invocation::nextLine(line))
            lines << line;
    } else if (in.word(2).trimmed().isEmpty()) {
        return in.usage(Texts::tr("There is nothing to write: say the record as JSON, or “-” for those on standard "
                                  "input."));
    } else {
        lines << in.word(2).toUtf8();
    }
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    std::vector<QUuid> ids;
    LabelArgument subject{QString(), type, {}};
    const bool one = lines.size() == 1;
    const bool creating = one && !QJsonDocument::fromJson(lines[0]).object().contains(QLatin1String("id"));
    subject.id = one && !creating
        ? QUuid::fromString(QJsonDocument::fromJson(lines[0]).object().value(QLatin1String("id")).toString())
        : newUuid();
    const QUuid newId = subject.id;
    const Command command = one
        ? Command{creating ? QT_TRANSLATE_NOOP("Command", "Add %1") : QT_TRANSLATE_NOOP("Command", "Change %1"),
                  {subject},
                  in.option("reason")}
        : Command{
            QT_TRANSLATE_NOOP("Command", "Write %1 records"), {{QString::number(lines.size())}}, in.option("reason")};
    const auto done = workspace.perform(command, [&](Transaction &transaction) -> insieme::Done {
        const auto write = [&](const QByteArray &line) -> insieme::Done {
            if (line.trimmed().isEmpty()) {
                ids.emplace_back();
                return {};
            }
            if (const auto at = brokenCharacter(line))
                return invalid(
                    Texts::tr("position %1 holds no character: text is written in UTF-8, and “\\u” with half "
                              "of a pair needs the other half.")
                        .arg(*at));
            QJsonParseError parsing;
            const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
            if (!document.isObject())
                return invalid(Texts::tr("this is not a JSON object (%1, position %2).")
                                   .arg(parsing.error == QJsonParseError::NoError ? Texts::tr("another value")
                                                                                  : parsing.errorString())
                                   .arg(parsing.offset));
            if (const auto twice = repeatedName(line))
                return invalid(Texts::tr("%1: it is written twice.").arg(*twice));
            const QJsonObject object = document.object();
            AnyRecord after(*type);
            std::optional<AnyRecord> before;
            if (object.contains(QLatin1String("id"))) {
                const QString id = object.value(QLatin1String("id")).toString();
                if (QUuid::fromString(id).isNull())
                    return invalid(Texts::tr("“%1” is not an id.").arg(id.left(60)));
                const auto loaded = transaction.records().load(*type, QUuid::fromString(id));
                if (!loaded)
                    return tl::unexpected(loaded.error());
                if (!isIn(*view, *loaded))
                    return invalid(Texts::tr("%1 is none of “%2”.").arg(id, view->title()));
                before = *loaded;
                after = *loaded;
            } else if (one) {
                setId(*type, after.data(), newId);
            }
            INSIEME_TRY(applyJson(*type, after.data(), object, transaction.context()));
            INSIEME_TRY(before ? transaction.update(*type, before->data(), after.data()) : transaction.insert(after));
            ids.push_back(after.id());
            return {};
        };
        if (one)
            return write(lines[0]);
        // Whoever has a table of lines learns of more than the first that is wrong; nothing of any is kept.
        constexpr qsizetype most = 20;
        std::optional<Error> first;
        QStringList wrong;
        for (qsizetype i = 0; i < lines.size() && wrong.size() < most; ++i) {
            const insieme::Done written = transaction.attempt([&] { return write(lines[i]); });
            if (written)
                continue;
            first = first.value_or(written.error());
            wrong << Texts::tr("Line %1: %2").arg(i + 1).arg(written.error().text);
        }
        return first ? fail(first->code, wrong.join(QLatin1Char('\n')), first->detail) : insieme::Done();
    });
    if (!done)
        return in.fail(done.error());
    for (const Problem &warning : workspace.lastWarnings())
        in.err << Texts::tr("Warning: %1").arg(warning.sentence()) << '\n';
    for (size_t i = 0; workspace.catalogue().hasFindings(*type) && i < ids.size(); ++i) {
        const auto written = workspace.records().load(*type, ids[i]);
        if (!written) // an empty line
            continue;
        for (const Problem &warning : findingsOf(workspace.records(), *written, workspace.context())) {
            const QString text = one ? warning.sentence() : Texts::tr("Line %1: %2").arg(i + 1).arg(warning.sentence());
            in.err << Texts::tr("Warning: %1").arg(text) << '\n';
        }
    }
    for (const QUuid &id : ids)
        in.out << (id.isNull() ? QString() : uuidText(id)) << '\n';
    return Done;
}

int remove(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    const RecordType *type = view->type;
    auto opened = in.open(in.word(2), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, *type, in.word(1));
    if (!id)
        return in.fail(id.error());
    const auto done =
        workspace.perform({QT_TRANSLATE_NOOP("Command", "Remove %1"), {{QString(), type, *id}}, in.option("reason")},
                          [&](Transaction &transaction) { return transaction.remove(*type, *id); });
    if (!done)
        return in.fail(done.error());
    return Done;
}

constexpr CommandEntry entries[] = {
    {"list",
     "list KIND FILE [--on DATE] [--where TEXT] [--format table|csv|json] | kinds [--format table|csv|json] | "
     "templates [--format table|csv|json] | columns KIND [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "records of a kind"), 1, list},
    {"show", "show KIND ID FILE [--on DATE] [--reveal [--operator NAME]] [--format table|json]",
     QT_TRANSLATE_NOOP("Help", "one record with everything that hangs on it"), 3, show},
    {"put", "put KIND FILE [JSON|-] [--reason TEXT] [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "create or change records in one undoable step; prints the ids"), 2, put},
    {"remove", "remove KIND ID FILE [--reason TEXT] [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "remove a record in one undoable step"), 3, remove},
};

} // namespace

Result<QUuid> findId(const Workspace &workspace, const RecordType &type, const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    if (!id.isNull())
        return id;
    QUuid found;
    for (const QUuid &candidate : text.size() >= 4 ? workspace.records().ids(type) : std::vector<QUuid>()) {
        if (!uuidText(candidate).startsWith(text, Qt::CaseInsensitive))
            continue;
        if (!found.isNull())
            return fail(Error::Code::Invalid, Texts::tr("More than one record begins with “%1”.").arg(text));
        found = candidate;
    }
    if (found.isNull())
        return fail(Error::Code::NotFound, Texts::tr("%1: there is no record “%2”.").arg(type.singularLabel(), text));
    return found;
}

std::span<const CommandEntry> recordCommands()
{
    return entries;
}

} // namespace insieme::cli
