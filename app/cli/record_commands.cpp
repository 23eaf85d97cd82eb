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
    const Context context = contextOf(workspace, in);
    const QString format = in.option("format");
    std::vector<const Field *> fields;
    for (const Field *field : allFields(*type)) {
        // Tables are for people at a terminal: what fits; files and programs get everything.
        const bool narrow = format.isEmpty() || format == QLatin1String("table");
        if (!field->is.retired && field->is.disclosure != Disclosure::Sensitive
            && (!narrow || (field->is.width > 0 && !field->is.longText)))
            fields.push_back(field);
        if (narrow && fields.size() >= 8)
            break;
    }
    QStringList names, labels;
    const bool table = format.isEmpty() || format == QLatin1String("table");
    if (table) {
        names << QStringLiteral("id");
        labels << QStringLiteral("id");
    }
    for (const Field *field : fields) {
        names << QLatin1String(field->column);
        labels << (qstrcmp(field->column, "id") == 0 ? QStringLiteral("id") : type->label(*field));
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

/// What hangs on a record: what names it, kind by kind; papers, tasks and attached files, too.
void showLinked(Invocation &in, const Workspace &workspace, const RecordType &type, const QUuid &id,
                const Context &context)
{
    const Records &records = workspace.records();
    for (const RecordType *kind : workspace.catalogue().types) {
        std::vector<std::pair<QString, QUuid>> lines;
        for (const QUuid &each : namedBy(records, *kind, type, id))
            lines.emplace_back(shownTitle(*kind, each, workspace.title(*kind, each, context.asOf), context), each);
        std::sort(lines.begin(), lines.end());
        if (!lines.empty())
            in.out << '\n' << kind->pluralLabel() << '\n';
        for (const auto &[title, each] : lines)
            in.out << "  " << uuidText(each) << "  " << title << '\n';
    }
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
        in.out << QString::fromUtf8(toJson(*type, record->data(), context)) << '\n';
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
    showLinked(in, workspace, *type, *id, context);
    return Done;
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
        int number = 0;
        for (const QByteArray &line : lines) {
            ++number;
            const auto where = [&](const QString &text) {
                return lines.size() == 1 ? text : Texts::tr("Line %1: %2").arg(number).arg(text);
            };
            if (line.trimmed().isEmpty()) {
                ids.emplace_back();
                continue;
            }
            if (const auto at = brokenCharacter(line))
                return fail(
                    Error::Code::Invalid,
                    where(Texts::tr("position %1 holds no character: text is written in UTF-8, and “\\u” with half "
                                    "of a pair needs the other half.")
                              .arg(*at)));
            QJsonParseError parsing;
            const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
            if (!document.isObject()) {
                return fail(Error::Code::Invalid,
                            where(Texts::tr("this is not a JSON object (%1, position %2).")
                                      .arg(parsing.error == QJsonParseError::NoError ? Texts::tr("another value")
                                                                                     : parsing.errorString())
                                      .arg(parsing.offset)));
            }
            if (const auto twice = repeatedName(line))
                return fail(Error::Code::Invalid, where(Texts::tr("%1: it is written twice.").arg(*twice)));
            const QJsonObject object = document.object();
            AnyRecord after(*type);
            std::optional<AnyRecord> before;
            if (object.contains(QLatin1String("id"))) {
                const QString id = object.value(QLatin1String("id")).toString();
                if (QUuid::fromString(id).isNull())
                    return fail(Error::Code::Invalid, where(Texts::tr("“%1” is not an id.").arg(id.left(60))));
                const auto loaded = transaction.records().load(*type, QUuid::fromString(id));
                if (!loaded)
                    return fail(loaded.error().code, where(loaded.error().text));
                before = *loaded;
                after = *loaded;
            } else if (one) {
                setId(*type, after.data(), newId);
            }
            insieme::Done step = applyJson(*type, after.data(), object, transaction.context());
            if (step)
                step = before ? transaction.update(*type, before->data(), after.data()) : transaction.insert(after);
            if (!step)
                return fail(step.error().code, where(step.error().text), step.error().detail);
            ids.push_back(after.id());
        }
        return {};
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
