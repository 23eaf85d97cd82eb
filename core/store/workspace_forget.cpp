// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting a person in a file that remembers everything.
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "core/store/backup.h"
#include "core/store/naming.h"
#include "core/store/search.h"
#include "core/store/step_reason.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace insieme {
namespace {

/// True when the record, or a part of it, refers to one of these: by a field of its own or as what it was made of.
bool refersTo(const RecordType &type, const void *record, const std::vector<QUuid> &ids)
{
    const auto isOne = [&ids](const QUuid &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    for (const Field *field : allFields(type)) {
        if (!field->stored())
            continue;
        const Value value = field->value(record, {});
        const auto *id = std::get_if<QUuid>(&value);
        const auto *text = std::get_if<QString>(&value);
        if ((id && isOne(*id)) || (text && text->size() == 36 && isOne(QUuid::fromString(*text))))
            return true;
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i) {
            if (refersTo(children->type(), children->get(record, i), ids))
                return true;
        }
    }
    return false;
}

/// True when a text of the record that is not sealed names the person.
bool textNames(const RecordType &type, const void *record, const Naming &naming, bool refers)
{
    for (const Field *field : allFields(type)) {
        if (!field->stored() || field->kind() != Kind::Text
            || (type.sealed && field->is.disclosure != Disclosure::Public))
            continue;
        if (naming.in(plainText(field->value(record, {})), refers))
            return true;
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i) {
            if (textNames(children->type(), children->get(record, i), naming, refers))
                return true;
        }
    }
    return false;
}

/// The person and the sealed records about them, by the tables of any structure.
std::vector<QUuid> recordsAbout(const Catalogue &catalogue, const Database &database, const QUuid &person)
{
    std::vector<QUuid> records{person};
    for (const RecordType *type : catalogue.recorded()) {
        const Field *subject = type->sealed ? subjectField(*type) : nullptr;
        if (!subject)
            continue;
        Statement about(database,
                        QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\"=?1")
                            .arg(QLatin1String(type->table), QLatin1String(subject->column)));
        if (!about.isValid()) // an older structure
            continue;
        about.bind(1, person);
        while (about.next())
            records.push_back(about.uuid(0));
    }
    return records;
}

QStringList contentsAbout(const Catalogue &catalogue, const Database &database, const QUuid &person)
{
    const std::vector<QUuid> records = recordsAbout(catalogue, database, person);
    QStringList hashes;
    for (const PersonSource &source : catalogue.people) {
        if (source.contents)
            hashes += source.contents(database, records);
    }
    return hashes;
}

Done dropContents(const Catalogue &catalogue, Database &database, const QUuid &person)
{
    for (const QString &hash : contentsAbout(catalogue, database, person)) {
        Statement drop(database, QStringLiteral("DELETE FROM blob WHERE sha256=?1"));
        drop.bind(1, hash);
        INSIEME_TRY(drop.run());
    }
    return {};
}

/// What kept traces in the file itself, as a part of a sentence.
QString whyLeft(const Error &error)
{
    switch (error.code) {
    case Error::Code::Full:
        return Workspace::tr("the disk is full");
    case Error::Code::Busy:
        return Workspace::tr("another program was writing to it");
    default:
        return Workspace::tr("it could not be written");
    }
}

/// Counts what is read for a plan, until it is to end.
class Reading {
public:
    explicit Reading(const ForgettingGoOn &goOn)
        : m_goOn(goOn)
    {
    }
    bool next()
    {
        m_stopped = m_stopped || (m_goOn && !m_goOn(++m_read));
        return !m_stopped;
    }
    bool wasStopped() const { return m_stopped; }

private:
    const ForgettingGoOn &m_goOn;
    qint64 m_read = 0;
    bool m_stopped = false;
};

/// Whether a level of a record, or a row of it, has a place for somebody who may be forgotten.
bool mayNamePeople(const RecordType &level)
{
    const auto sealed = [](const Field &field) {
        return field.stored() && !field.is.owner && field.ops->target && field.ops->target().sealed;
    };
    return linkFields(level).key || std::any_of(level.fields.begin(), level.fields.end(), sealed)
        || std::any_of(level.children.begin(), level.children.end(),
                       [](const Children &children) { return mayNamePeople(children.type()); });
}

/// The forgotten people whom a level of a record names, itself or in its rows.
QSet<QUuid> forgottenNamed(const Records &records, const RecordType &level, const void *record)
{
    QSet<QUuid> named;
    const LinkFields link = linkFields(level);
    for (const Field &field : level.fields) {
        if (!field.stored() || field.is.owner)
            continue;
        const Value value = field.value(record, {});
        const auto *id = std::get_if<QUuid>(&value);
        if (id && field.ops->target && isAboutForgotten(records, field.ops->target(), *id))
            named.insert(*id);
        if (&field != link.key)
            continue;
        const RecordType *type = records.catalogue().findTable(plainText(link.table->value(record, {})));
        const QUuid key = QUuid::fromString(plainText(value));
        if (type && isAboutForgotten(records, *type, key))
            named.insert(key);
    }
    for (const Children &children : level.children) {
        for (size_t i = 0; i < children.count(record); ++i)
            named += forgottenNamed(records, children.type(), children.get(record, i));
    }
    return named;
}

} // namespace

bool isForgotten(const Database &database, const QUuid &person)
{
    Borrowed forgotten(database.cached(QStringLiteral("SELECT 1 FROM forgotten_person WHERE person=?1")));
    forgotten->bind(1, person);
    return forgotten->next();
}

bool isAboutForgotten(const Records &records, const RecordType &type, const QUuid &id)
{
    return type.sealed && !id.isNull() && isForgotten(records.database(), records.personOf(type, id));
}

void addForgottenRules(Catalogue &catalogue)
{
    for (const RecordType *type : catalogue.types) {
        if (!mayNamePeople(*type))
            continue;
        const auto refused = [type](const Records &records, const void *before, const void *after) -> QStringList {
            if (!after)
                return {};
            const QSet<QUuid> named = forgottenNamed(records, *type, after);
            return named.isEmpty() || (before && forgottenNamed(records, *type, before).contains(named))
                ? QStringList()
                : QStringList{Workspace::tr(
                    "This person was forgotten: nothing can be written about them any more. Nothing was changed.")};
        };
        ChangeRule rule(type, ChangeRule::One(refused));
        rule.onlyWhenWritten = true;
        catalogue.changeRules.push_back(std::move(rule));
    }
}

QList<LabelArgument> textsNaming(const Records &records, const Naming &naming)
{
    QList<LabelArgument> found;
    const QString match = naming.match();
    if (match.isEmpty())
        return found;
    const std::vector<QUuid> about = recordsAbout(records.catalogue(), records.database(), naming.person());
    for (const TextSource &source : records.catalogue().texts) {
        // The words are asked before the contents; what was not read yet may hold any.
        std::vector<QUuid> maybe;
        Borrowed select(records.database().cached(QStringLiteral(
            "SELECT k.id FROM search_text_kept CROSS JOIN search_kept k ON k.n=search_text_kept.rowid WHERE "
            "search_text_kept MATCH ?1 AND k.kind=?2 UNION SELECT d.id FROM search_text CROSS JOIN search_doc d ON "
            "d.n=search_text.rowid WHERE search_text MATCH ?1 AND d.kind=?2 UNION "
            "SELECT id FROM search_kept WHERE followed=0 AND kind=?2")));
        select->bind(1, match);
        select->bind(2, kindOf(*source.type));
        while (select->next())
            maybe.push_back(select->uuid(0));
        const Field *content = findField(*source.type, QLatin1String(source.column));
        for (const QUuid &id : maybe) {
            const auto record = records.load(*source.type, id);
            // What has no such content yet can still be put right by hand.
            if (!record || isNull(content->value(record->data(), {})))
                continue;
            const bool refers = refersTo(*source.type, record->data(), about);
            if (textNames(*source.type, record->data(), naming, refers)
                || naming.in(source.words(records, record->data()), refers))
                found.append({{}, source.type, id});
        }
    }
    return found;
}

/// What the steps of this file say.
static QSet<QString> toldTexts(const Database &database)
{
    /// The first structure in which the step names every such record by its id.
    constexpr qint64 namedByIds = 25;
    QSet<QString> closed;
    Borrowed steps(database.cached(QStringLiteral("SELECT label_args, schema_ver FROM journal WHERE kind=4")));
    while (steps->next()) {
        for (const QJsonValue argument : QJsonDocument::fromJson(steps->text(0).toUtf8()).array()) {
            if (argument.isObject())
                closed.insert(argument[QLatin1String("id")].toString());
            else if (steps->integer(1) < namedByIds)
                for (const QString &number : argument.toString().split(QStringLiteral(", ")))
                    closed.insert(number);
        }
    }
    return closed;
}

QSet<QString> closedTexts(const Database &database)
{
    QSet<QString> closed = toldTexts(database);
    const QString kept = database.scalarText(QStringLiteral("SELECT value FROM meta WHERE key='closed_texts'"));
    for (const QString &each : kept.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        closed.insert(each);
    return closed;
}

QList<LabelArgument> textsCalled(const Records &records, const QSet<QString> &closed)
{
    QList<LabelArgument> found;
    for (const TextSource &source : records.catalogue().texts) {
        QStringList names{QStringLiteral("id")};
        for (const Field *field : allFields(*source.type)) {
            if (field->is.code && field->stored())
                names << quoted(field->column);
        }
        for (const QString &name : closed) {
            Borrowed called(
                records.database().cached(QStringLiteral("SELECT id FROM %1 WHERE ?1 IN (%2)")
                                              .arg(quoted(source.type->table), names.join(QLatin1Char(',')))));
            called->bind(1, name);
            while (called->next())
                found.append({{}, source.type, called->uuid(0)});
        }
    }
    return found;
}

QList<LabelArgument> untoldTexts(const Records &records)
{
    const QSet<QString> told = toldTexts(records.database());
    QList<LabelArgument> untold = textsCalled(records, closedTexts(records.database()) - told);
    untold.removeIf([&told](const LabelArgument &each) { return told.contains(uuidText(each.id)); });
    return untold;
}

Done keepClosed(Database &database, const QSet<QString> &closed)
{
    QStringList all = (closed + closedTexts(database)).values();
    all.sort();
    Statement store(database,
                    QStringLiteral("INSERT INTO meta(key, value) VALUES('closed_texts', ?1) ON CONFLICT(key) DO UPDATE "
                                   "SET value=?1"));
    store.bind(1, all.join(QLatin1Char('\n')));
    return store.run();
}

Done Workspace::findUses(const RecordType &type, const QUuid &id, const std::function<bool()> &goOn,
                         ForgettingPlan &plan) const
{
    if (!type.sealed || subjectField(type) || !m_records->exists(type, id))
        return fail(Error::Code::NotFound,
                    tr("%1: there is no such record (%2).").arg(type.singularLabel(), uuidText(id)));
    if (isForgotten(*m_database, id))
        return fail(Error::Code::Refused, tr("This person was forgotten already."));
    QList<PersonUse> uses;
    for (const PersonSource &source : m_catalogue.people) {
        if (source.uses)
            source.uses(*m_records, today(), id, goOn, uses);
    }
    for (const PersonUse &use : uses)
        (use.weight == PersonUse::Weight::Needs ? plan.needs : plan.kept).append(use);
    for (const RecordType *each : m_catalogue.types) {
        const Field *subject = each->sealed ? subjectField(*each) : nullptr;
        if (!subject)
            continue;
        for (const QUuid &about : m_records->referring(*each, subject->column, id))
            plan.about.append({each, about, {}, PersonUse::Weight::Keeps});
    }
    return {};
}

void Workspace::findMentions(const QUuid &id, const Naming &naming, const std::function<bool()> &goOn,
                             ForgettingPlan &plan) const
{
    const std::vector<QUuid> about = recordsAbout(m_catalogue, *m_database, id);
    for (const RecordType *type : m_catalogue.types) {
        for (const QUuid &other : m_records->ids(*type)) {
            if (!goOn())
                return;
            if (other == id)
                continue;
            const auto record = m_records->load(*type, other);
            if (record && textNames(*type, record->data(), naming, refersTo(*type, record->data(), about))
                && m_records->typeOfRow(*type, other) == type)
                plan.mentions.append({type, other,
                                      tr("A text holds the name. Put it right by hand; the old wording "
                                         "stays in the history.")});
        }
    }
    QStringList theirs;
    for (const QUuid &each : about)
        theirs << uuidText(each);
    // A step is named once, after a record about the person if it wrote one.
    Statement reasons(*m_database,
                      QStringLiteral("SELECT j.step, j.reason, r.root_tbl, r.root_id, max(ifnull(r.root_id IN ('%1'), "
                                     "0)) FROM journal j LEFT JOIN journal_row r ON r.local_no=j.local_no "
                                     "WHERE ifnull(j.reason, '')<>'' GROUP BY j.local_no")
                          .arg(theirs.join(QStringLiteral("','"))));
    while (goOn() && reasons.next()) {
        const QString kept = reasons.text(1);
        const QString reason = readReason(*m_records, kept);
        if (sealsReason(kept) == id || !(reasons.integer(4) ? naming.hintedIn(reason) : naming.in(reason)))
            continue;
        const RecordType *type = m_catalogue.findTable(reasons.text(2));
        const QUuid named = type ? reasons.uuid(3) : id; // a command that was set aside wrote nothing
        if (!type)
            type = typeNamed(uuidText(id));
        plan.mentions.append({type, named,
                              tr("Why step %1 was made may name the person: that stays readable in the history.")
                                  .arg(reasons.integer(0))});
    }
}

void Workspace::findFormerMentions(const Naming &naming, const std::function<bool()> &goOn, ForgettingPlan &plan) const
{
    QSet<QUuid> listed;
    for (const PersonUse &mention : std::as_const(plan.mentions))
        listed.insert(mention.id);
    const auto named = [&naming](const Value &value) {
        const auto *text = std::get_if<QString>(&value);
        return text && naming.in(*text);
    };
    Statement entries(
        *m_database, QStringLiteral("SELECT step, schema_ver, cs FROM journal WHERE cs IS NOT NULL ORDER BY local_no"));
    while (goOn() && entries.next()) {
        const auto changeset = unpacked(entries.blob(2));
        const ChangesetReader reader(*m_database, m_catalogue, static_cast<int>(entries.integer(1)));
        const auto rows = changeset ? reader.read(*changeset, true) : Result<std::vector<RowChange>>();
        for (const RowChange &row : rows.value_or(std::vector<RowChange>())) {
            if (std::none_of(row.cells.begin(), row.cells.end(),
                             [&](const RowChange::Cell &cell) { return named(cell.oldValue) || named(cell.newValue); }))
                continue;
            const RootChange root = rootOf(*m_database, m_catalogue, row);
            if (!root.type || listed.contains(root.id))
                continue;
            listed.insert(root.id);
            plan.mentions.append({root.type, root.id,
                                  tr("The history holds a text with the name (step %1), which stays readable there.")
                                      .arg(entries.integer(0))});
        }
    }
}

Result<ForgettingPlan> Workspace::planForgetting(const RecordType &type, const QUuid &id,
                                                 const ForgettingGoOn &goOn) const
{
    Reading reading(goOn);
    const auto next = [&reading] { return reading.next(); };
    ForgettingPlan plan;
    INSIEME_TRY(findUses(type, id, next, plan));
    const auto person = m_records->load(type, id);
    if (!person)
        return tl::unexpected(person.error());
    const Naming naming(*m_records, *person);
    findMentions(id, naming, next, plan);
    findFormerMentions(naming, next, plan);
    if (reading.wasStopped())
        return fail(Error::Code::Cancelled, tr("It was stopped before the whole file was read."));
    QStringList roots{uuidText(id)};
    for (const PersonUse &about : plan.about)
        roots << uuidText(about.id);
    plan.steps = m_database->scalar(
        QStringLiteral("SELECT count(DISTINCT j.step) FROM journal_row r JOIN journal j ON j.local_no=r.local_no "
                       "WHERE r.root_id IN ('%1')")
            .arg(roots.join(QStringLiteral("','"))));
    plan.contents = contentsAbout(m_catalogue, *m_database, id).size();
    plan.backups = (automaticBackups(path()) + replacedFiles(path())).size();
    return plan;
}

/// Refused while they are needed, with the list, and when the reason names them.
static Done mayBeForgotten(const ForgettingPlan &plan, const Naming &naming, const QString &reason)
{
    if (naming.hintedIn(reason))
        return fail(Error::Code::Refused,
                    Workspace::tr("The reason stays readable in the history for ever, so it must not name the person. "
                                  "Nothing was changed."));
    if (plan.isPossible())
        return {};
    QStringList lines;
    for (const PersonUse &use : plan.needs)
        lines << QStringLiteral("%1: %2").arg(use.type->singularLabel(), use.why);
    lines.removeDuplicates();
    return fail(Error::Code::Refused,
                Workspace::tr("This person is still needed and was not forgotten; nothing was changed:")
                    + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

/// The history says which documents go on naming them; numbers of the register are no personal data.
static void nameStep(Command &command, const QList<PersonUse> &kept)
{
    QStringList numbers;
    for (const PersonUse &use : kept) {
        if (!use.name.isEmpty())
            numbers << use.name;
    }
    numbers.removeDuplicates();
    command.label = QT_TRANSLATE_NOOP("Command", "Forget a person");
    if (numbers.isEmpty())
        return;
    command.label = QT_TRANSLATE_NOOP("Command", "Forget a person; still named by issued documents: %1");
    command.arguments = {{numbers.join(QStringLiteral(", "))}};
}

/// What a forgetting deletes beside what the step records.
static Done dropPerson(Database &database, Seal &seal, const QUuid &person, const QString &at)
{
    Borrowed log(database.cached(QStringLiteral("DELETE FROM access_log WHERE id=?1")));
    log->bind(1, person);
    INSIEME_TRY(log->run());
    INSIEME_TRY(seal.forget(person));
    Borrowed noted(database.cached(
        QStringLiteral("INSERT INTO forgotten_person(person, at) VALUES(?1, ?2) ON CONFLICT DO NOTHING")));
    noted->bind(1, person);
    noted->bind(2, at);
    INSIEME_TRY(noted->run());
    return noteTraces(database, true);
}

Done Workspace::forgetPerson(const RecordType &type, const QUuid &id, const QString &reason, const ForgettingGoOn &goOn)
{
    INSIEME_TRY(writable());
    if (type.sealed && !subjectField(type) && isForgotten(*m_database, id))
        return clearTraces();
    Reading reading(goOn);
    const auto stopped = fail(Error::Code::Cancelled, tr("It was stopped. Nothing was changed."));
    ForgettingPlan plan;
    std::optional<Naming> naming;
    const auto look = [&]() -> Done {
        plan = {};
        INSIEME_TRY(findUses(
            type, id, [&reading] { return reading.next(); }, plan));
        if (reading.wasStopped())
            return stopped;
        const auto person = m_records->load(type, id);
        if (!person)
            return tl::unexpected(person.error());
        return mayBeForgotten(plan, naming.emplace(*m_records, *person), reason);
    };
    const auto version = [this] { return m_database->scalar(QStringLiteral("PRAGMA data_version")); };
    const qint64 looked = version();
    INSIEME_TRY(look());
    Command command{nullptr, {}, reason, true};
    auto step = runStep(StepKind::Forgotten, command, [&](Transaction &transaction) -> Done {
        // Until here other programs could write; from here on nobody makes the person needed any more.
        if (version() != looked)
            INSIEME_TRY(look());
        nameStep(command, plan.kept);
        // No words of the label: the search of every desk reads here whose texts it leaves alone from now on.
        m_records->catchUp();
        command.arguments += textsNaming(*m_records, *naming);
        if (!reading.next())
            return stopped;
        for (const PersonSource &source : m_catalogue.people) {
            if (source.conceal)
                INSIEME_TRY(source.conceal(transaction, recordsAbout(m_catalogue, *m_database, id)));
        }
        INSIEME_TRY(transaction.forget(type, id));
        INSIEME_TRY(dropPerson(*m_database, *m_seal, id, m_clock->now().toString(Qt::ISODate)));
        return dropContentsOfForgotten();
    });
    if (!step)
        return tl::unexpected(std::move(step).error());
    Done erased = clearTraces();
    Changes changes;
    changes.roots.append({&type, id, false});
    for (const PersonUse &about : plan.about)
        changes.roots.append({about.type, about.id, false});
    emit changed(changes);
    return erased;
}

Done Workspace::dropContentsOfForgotten()
{
    for (const QUuid &person : forgottenPeople(*m_database))
        INSIEME_TRY(dropContents(m_catalogue, *m_database, person));
    return {};
}

Done Workspace::clearTraces()
{
    INSIEME_TRY(writable());
    const QList<QUuid> people = forgottenPeople(*m_database);
    std::vector<QUuid> about;
    for (const QUuid &person : people) {
        const std::vector<QUuid> records = recordsAbout(m_catalogue, *m_database, person);
        about.insert(about.end(), records.begin(), records.end());
    }
    // What was deleted must not survive in the index, in free pages, nor in the log; and whatever this file does not
    // let be cleared, the copies beside it are.
    Done here = m_search->forgetWords(about, today());
    for (const char *clear : {"PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM"}) {
        const Done cleared = m_database->exec(clear);
        if (here)
            here = cleared;
    }
    bool logged = false;
    {
        Statement emptied(*m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (emptied.next())
            logged = emptied.integer(0) != 0; // somebody goes on reading what the file was before
        else if (here)
            here = tl::unexpected(m_database->lastError());
    }
    QStringList closed = dropUnfinishedCopies(path()) + dropLostLogs(path());
    for (const QFileInfo &copy : automaticBackups(path()) + replacedFiles(path())) {
        auto opened = Database::open(copy.filePath(), Database::Access::ReadWrite);
        const Done done = opened ? forgetIn(**opened, people, closedTexts(*m_database),
                                            [this](Database &database, const QUuid &person) {
                                                return dropContents(m_catalogue, database, person);
                                            })
                                 : Done(tl::unexpected(opened.error()));
        if (!done)
            closed << copy.fileName();
    }
    QStringList left;
    if (!here)
        left << tr("The person is forgotten, but words about them may still be in the search and in free pages of this "
                   "file: %1. Put that right and forget the person once more, then these go, too.")
                    .arg(whyLeft(here.error()));
    if (!closed.isEmpty())
        left << tr("The person is forgotten in this file, but these automatic copies could not be written and still "
                   "hold the data: %1. Delete them by hand, or forget the person once more when they can be written.")
                    .arg(closed.join(QStringLiteral(", ")));
    if (logged)
        left << tr("The person is forgotten in this file, but it was being read meanwhile, so that the file beside it "
                   "ending in “-wal” still holds the data. Close every window and program that has the file open: that "
                   "one goes with the last of them.");
    if (!left.isEmpty())
        return fail(Error::Code::Io, left.join(QLatin1Char('\n')), here ? QString() : here.error().detail);
    (void)noteTraces(*m_database, false); // otherwise it is done once more
    return {};
}

} // namespace insieme
