// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/elision.h"
#include "core/base/lock.h"
#include "core/record/display.h"
#include "core/store/backup.h"
#include "core/store/moved.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/signature.h"
#include "core/store/step_reason.h"
#include "core/store/unfinished.h"

#include <future>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace insieme {
namespace {

/// A journal entry holds at most about this many written rows: changesets are built in memory.
constexpr int rowsPerEntry = 10'000;
/// A reason is read in a line of the history.
constexpr qsizetype longestReason = 1'000;
/// SQLite reads what tables there are when it is first asked for anything.
constexpr char readTables[] = "SELECT count(*) FROM sqlite_schema";

QByteArray fileSystemOf(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
}

} // namespace

Workspace::Workspace(const Catalogue &catalogue, std::unique_ptr<Database> database)
    : m_catalogue(catalogue)
    , m_database(std::move(database))
    , m_seal(std::make_unique<Seal>(*m_database))
    , m_records(std::make_unique<Records>(*m_database, *m_seal, catalogue))
    , m_search(std::make_unique<Search>(*m_records, *this))
{
    m_records->setCatchUp([this] { catchUp(); });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Workspace::catchUpIdly);
}

/// The structure of a file that begins at `path`, and the facts that it goes by.
static Done layFoundation(const QString &path, const QString &deskName, const Date &pinned)
{
    auto database = Database::open(path, Database::Access::Create);
    if (!database)
        return tl::unexpected(std::move(database).error());
    INSIEME_TRY((*database)->exec(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)));
    INSIEME_TRY(migrate(**database, QDateTime::currentDateTime(), [](int) { return Done(); }));
    const QString consortium = uuidText(newUuid());
    const QString desk = uuidText(newUuid());
    std::vector<std::pair<QString, QString>> facts{
        {QStringLiteral("consortium"), consortium},
        {QStringLiteral("desk"), desk},
        {QStringLiteral("main_desk"), desk},
        {QStringLiteral("desk_name"), deskName.isEmpty() ? Workspace::tr("Office") : deskName}};
    if (stated(pinned))
        facts.emplace_back(QStringLiteral("today"), isoText(pinned));
    for (const auto &[key, value] : facts) {
        Statement put(**database, QStringLiteral("INSERT INTO meta(key, value) VALUES(?1, ?2)"));
        put.bind(1, key);
        put.bind(2, value);
        INSIEME_TRY(put.run());
    }
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Catalogue &catalogue,
                                                     const QString &deskName, const Date &pinned,
                                                     const std::function<Done(Workspace &)> &fill)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return fail(Error::Code::Io, tr("%1 exists already and was not replaced.").arg(path));
    INSIEME_TRY(folderTakes(path));
    const auto begun = [&catalogue](const QString &at) {
        auto workspace = open(at, catalogue);
        // What a file begins with is the program's; it is the same everywhere and tells nobody whose account made it.
        if (workspace)
            (*workspace)->m_author.operatorId.clear();
        return workspace;
    };
    Unfinished part(path, Unfinished::Kind::Made);
    INSIEME_TRY(part.mayBeMade());
    const auto make = [&]() -> Done {
        INSIEME_TRY(layFoundation(part.path(), deskName, pinned));
        const auto workspace = begun(part.path());
        if (!workspace)
            return tl::unexpected(workspace.error());
        if (fill)
            INSIEME_TRY(fill(**workspace));
        // One file without a log, which would keep its name.
        return (*workspace)->database().exec("PRAGMA journal_mode=DELETE");
    };
    if (const Done made = make(); !made) {
        Error error = made.error();
        error.text.replace(part.path(), path);
        return tl::unexpected(std::move(error));
    }
    if (!part.finish())
        return fail(Error::Code::Io, QCoreApplication::translate("File", "%1 could not be written.").arg(path));
    return begun(path);
}

/// Why a window that could not hold its file can only read it.
static Error whyReadOnly(Error error)
{
    switch (error.code) {
    case Error::Code::Busy:
        error.text = Workspace::tr("Another window has this file open: here it can only be read.");
        break;
    case Error::Code::ReadOnly:
        error.text = Workspace::tr("The folder of this file does not allow writing.");
        break;
    case Error::Code::Full:
        error.text =
            Workspace::tr("The disk is full: make room and open the file again; until then it can only be read.");
        break;
    default:
        break;
    }
    return error;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Catalogue &catalogue,
                                                   const OpenOptions &options)
{
    if (auto head = inspectFile(path); !head)
        return tl::unexpected(std::move(head).error());
    const QFileInfo file(path);
    const auto toRead = [&](const QString &why) {
        return open(path, catalogue, options, Error{Error::Code::ReadOnly, why});
    };
    if (options.readOnly)
        return toRead(tr("The file was opened for reading only."));
    if (!file.isWritable())
        return toRead(tr("You may read this file but not change it."));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return toRead(tr("The folder of this file does not allow writing."));
    auto opened = open(path, catalogue, options, std::nullopt);
    return !opened && opened.error().code == Error::Code::Full
        ? open(path, catalogue, options, whyReadOnly(opened.error()))
        : std::move(opened);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Catalogue &catalogue,
                                                   const OpenOptions &options, std::optional<Error> readOnly)
{
    std::unique_ptr<QLockFile> lock;
    std::future<Done> taking;
    bool heldElsewhere = false;
    qint64 process = 0;
    QString host, application;
    if (options.window && !readOnly) {
        lock = std::make_unique<QLockFile>(windowLockPath(path));
        lock->setStaleLockTime(0);
        // It waits for the disk; nothing of the file is changed before it is there.
        taking = std::async(std::launch::async, [&lock] { return takeLock(*lock); });
    }
    auto database = readOnly ? Database::openToRead(path, options.driver)
                             : Database::open(path, Database::Access::ReadWrite, options.driver);
    if (taking.valid()) {
        if (database)
            (void)(*database)->scalar(QLatin1String(readTables));
        if (const Done taken = taking.get(); !taken) {
            heldElsewhere = taken.error().code == Error::Code::Busy;
            lock->getLockInfo(&process, &host, &application);
            readOnly = whyReadOnly(taken.error());
            lock.reset();
            if (database)
                database->reset(); // with the log that it may have begun
            database = Database::openToRead(path, options.driver);
        }
    }
    if (!database)
        return tl::unexpected(std::move(database).error());
    std::unique_ptr<Workspace> workspace(new Workspace(catalogue, std::move(*database)));
    workspace->m_windowLock = std::move(lock);
    workspace->m_window = options.window;
    workspace->m_asks = options.asks;
    if (readOnly) {
        workspace->m_readOnlyReason = readOnly->text;
        workspace->m_lacksRoom = readOnly->code == Error::Code::Full;
    }
    if (Done prepared = workspace->prepare(options); !prepared) {
        if (!options.asks || readOnly || prepared.error().code != Error::Code::Busy)
            return tl::unexpected(std::move(prepared).error());
        workspace.reset();
        return open(path, catalogue, options,
                    Error{Error::Code::ReadOnly, tr("The file was opened for reading only.")});
    }
    if (heldElsewhere)
        workspace->m_heldOn = host;
    return workspace;
}

QString Workspace::readOnlyReason() const
{
    return m_heldOn ? heldElsewhere(*m_heldOn) : m_readOnlyReason;
}

QString Workspace::heldElsewhere(const QString &host) const
{
    // The file remembers whom the first window chose; this one cannot have chosen anybody.
    const RecordType *type = m_catalogue.findTable(u"operator");
    const QString name = type && !operatorId().isNull() ? title(*type, operatorId(), {}) : QString();
    const QString who = name.isEmpty() ? name : shownTitle(*type, operatorId(), name, sayingContext());
    return who.isEmpty()
        ? tr("Another window has this file open (desk %1, computer %2): here it can only be read.")
              .arg(deskName(), host)
        : tr("%1 has this file open in another window (desk %2, computer %3): here it can only be read.")
              .arg(who, deskName(), host);
}

Workspace::~Workspace() = default;

Done Workspace::prepare(const OpenOptions &options)
{
    Database &database = *m_database;
    INSIEME_TRY(beganWhole(database));
    if (m_readOnlyReason.isEmpty() && !database.recordingProblem().isEmpty())
        m_readOnlyReason = database.recordingProblem();
    if (const Date asOf = asOfDay(); m_readOnlyReason.isEmpty() && stated(asOf))
        m_readOnlyReason =
            elided(tr("This is the file as it was on the evening of %1: it can only be read.").arg(italianText(asOf)));
    if (!isReadOnly()) {
        if (m_window) // once it is seen
            QTimer::singleShot(0, this, [path = database.path()] { (void)dropUnfinishedCopies(path); });
        const bool logged =
            sharesMemory(options.fileSystem.isEmpty() ? fileSystemOf(database.path()) : options.fileSystem);
        INSIEME_TRY(database.exec(logged ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE"));
        // FULL: a step that was announced survives a power cut.
        INSIEME_TRY(database.exec("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=4000"));
        INSIEME_TRY(migrate(database, QDateTime::currentDateTime(), [&](int version) -> Done {
            auto made =
                automaticBackup(database, QDateTime::currentDateTime(), QStringLiteral("before-%1").arg(version));
            return made ? Done() : Done(tl::unexpected(std::move(made).error()));
        }));
    } else if (database.scalar(QStringLiteral("PRAGMA user_version")) < currentSchemaVersion()) {
        return fail(Error::Code::ReadOnly,
                    tr("This file was written by an older Insieme and must be brought up to date first, but it can "
                       "only be read: %1")
                        .arg(m_readOnlyReason));
    }
    INSIEME_TRY(database.exec("PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON"));
    // No page of a step goes to the log before its end: where a savepoint takes back pages that did, SQLite 3.40 writes
    // sums that a killed program's successor does not believe, and what was committed is gone.
    INSIEME_TRY(database.exec("PRAGMA cache_spill=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY"));

    // The full comparison costs milliseconds; it is skipped while neither side has changed.
    QByteArray words;
    for (const RecordType *type : m_catalogue.recorded()) {
        words += type->table;
        for (const Field &field : type->fields) {
            if (field.stored())
                words.append(field.column).append(field.ops->sql);
        }
    }
    const QString fingerprint =
        QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Blake2b_256).toHex())
        + QString::number(database.scalar(QStringLiteral("PRAGMA user_version")))
        + QString::number(database.scalar(QStringLiteral("PRAGMA schema_version")));
    if (meta(QStringLiteral("fingerprint")) != fingerprint) {
        const QStringList problems = schemaProblems(database, m_catalogue);
        if (!problems.isEmpty())
            return fail(Error::Code::Damaged,
                        tr("The tables of this file are not the ones this program knows. It was not touched."),
                        problems.join(QLatin1Char('\n')));
        if (!isReadOnly()) // where another program is writing, whoever comes next compares again
            (void)setMeta(QStringLiteral("fingerprint"), fingerprint);
    }

    if (options.clock) {
        m_clock = options.clock;
        m_givenClock = true;
    }
    readFacts();
    m_dataVersion = database.scalar(QStringLiteral("PRAGMA data_version"));
    m_follow = options.follow;
    if (!m_window)
        return m_follow == Follow::Nothing ? Done() : follow(options.stop);
    beginFollowing();
    return {};
}

void Workspace::readFacts()
{
    m_pinned = parseIsoDate(meta(QStringLiteral("today"))).value_or(Date());
    if (!m_givenClock) {
        if (stated(m_pinned))
            m_ownClock = std::make_unique<PinnedClock>(m_pinned);
        else
            m_ownClock = std::make_unique<Clock>();
        m_clock = m_ownClock.get();
    }
    m_author.desk = meta(QStringLiteral("desk"));
    m_author.operatorId = m_signedAs.isEmpty() ? meta(QStringLiteral("operator")) : m_signedAs;
    if (m_author.operatorId.isEmpty())
        m_author.operatorId = signature({});
}

QString Workspace::meta(const QString &key) const
{
    Borrowed statement(m_database->cached(QStringLiteral("SELECT value FROM meta WHERE key=?1")));
    statement->bind(1, key);
    return statement->next() ? statement->text(0) : QString();
}

Date Workspace::asOfDay() const
{
    return parseIsoDate(meta(QStringLiteral("as_of"))).value_or(Date());
}

Done Workspace::setMeta(const QString &key, const QString &value)
{
    Borrowed statement(m_database->cached(
        QStringLiteral("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2")));
    statement->bind(1, key);
    statement->bind(2, value);
    return statement->run();
}

QString Workspace::deskName() const
{
    return meta(QStringLiteral("desk_name"));
}

Result<QString> Workspace::signatureOf(const QUuid &id) const
{
    const RecordType *type = m_catalogue.findTable(u"operator");
    if (!id.isNull() && !(type && m_records->exists(*type, id)))
        return fail(Error::Code::NotFound,
                    tr("Nobody with the key %1 is among those who work with this file. Who is working stayed as it "
                       "was; choose somebody of the list, or add them first.")
                        .arg(uuidText(id)));
    return signature(id);
}

Done Workspace::setOperator(const QUuid &id)
{
    const auto signs = signatureOf(id);
    if (!signs)
        return tl::unexpected(signs.error());
    m_signedAs.clear();
    m_author.operatorId = *signs;
    if (!isReadOnly())
        (void)setMeta(QStringLiteral("operator"), id.isNull() ? QString() : m_author.operatorId);
    return {};
}

Done Workspace::signAs(const QUuid &id)
{
    const auto signs = signatureOf(id);
    if (!signs)
        return tl::unexpected(signs.error());
    m_signedAs = m_author.operatorId = *signs;
    return {};
}

Context Workspace::context() const
{
    return {today(), {}, this, Disclosure::Personal};
}

Context Workspace::sayingContext() const
{
    Context saying = context();
    saying.shown = m_naming;
    return saying;
}

QString Workspace::title(const RecordType &type, const QUuid &id, const Date &on) const
{
    if (!stated(on) || on == today()) {
        if (const auto indexed = m_search->title(type, id); indexed && !indexed->isEmpty())
            return *indexed;
    }
    const auto record = m_records->load(type, id);
    if (!record)
        return {};
    Context context = this->context();
    context.asOf = on;
    QString title = titleOf(type, record->data(), context);
    if (title.isEmpty() && type.sealed && !m_seal->hasKey(id))
        return tr("Forgotten person");
    return title;
}

QString Workspace::code(const RecordType &type, const QUuid &id) const
{
    const Field *field = findField(type, u"code");
    if (!field || !field->stored() || !field->is.code || field->is.disclosure != Disclosure::Public)
        return {};
    Borrowed row(m_records->database().cached(
        QStringLiteral("SELECT code FROM %1 WHERE id=?1").arg(quoted(levelOf(type, *field).table))));
    row->bind(1, id);
    return row->next() ? row->text(0) : QString();
}

const RecordType *Workspace::typeNamed(const QString &tableOrKey) const
{
    const QUuid id = QUuid::fromString(tableOrKey);
    if (id.isNull())
        return m_catalogue.findTable(tableOrKey);
    const auto types = m_search->typesOf(id);
    const auto particular = std::find_if(types.begin(), types.end(), [](const auto *type) { return type->extends; });
    return particular != types.end() ? *particular : types.empty() ? nullptr : types.front();
}

QStringList Workspace::othersWith(const RecordType &type, const char *column, const QString &text,
                                  const QUuid &itself) const
{
    constexpr int most = 8;
    const Field &field = *findField(type, QLatin1String(column));
    QStringList titles;
    for (const SearchHit &hit : m_search->findIndexed(text, &type, most)) {
        const auto record =
            hit.id == itself ? Result<AnyRecord>(fail(Error::Code::NotFound, {})) : m_records->load(type, hit.id);
        if (record && plainText(field.value(record->data(), {})).compare(text, Qt::CaseInsensitive) == 0)
            titles << hit.title;
    }
    return titles;
}

Done Workspace::writable() const
{
    INSIEME_TRY(letIn());
    return hasMoved(*m_database) ? Done(tl::unexpected(hasMovedError())) : Done();
}

Done Workspace::letIn() const
{
    if (isReadOnly())
        return fail(Error::Code::ReadOnly, readOnlyReason() + QLatin1Char(' ') + tr("Nothing was changed."));
    if (!m_held.isEmpty())
        return fail(Error::Code::Refused, m_held);
    return {};
}

Result<qint64> Workspace::perform(const Command &command, const std::function<Done(Transaction &)> &body)
{
    return runStep(StepKind::Command, command, body);
}

Result<qint64> Workspace::found(const Command &command, const std::function<Done(Transaction &)> &body)
{
    return runStep(StepKind::Foundation, command, body);
}

Result<qint64> Workspace::runStep(StepKind kind, const Command &command, const std::function<Done(Transaction &)> &body)
{
    INSIEME_TRY(letIn());
    if (command.reason.size() > longestReason)
        return fail(
            Error::Code::Invalid,
            tr("The reason has %1 characters, of at most %2. Nothing was changed; say it in fewer words, and keep "
               "a longer text with the record.")
                .arg(command.reason.size())
                .arg(longestReason));
    Q_ASSERT_X(!m_inStep, "Workspace", "a step inside a step");
    m_lastConflicts.clear();
    m_lastWarnings.clear();
    m_inStep = true;
    const auto leave = qScopeGuard([this] { m_inStep = false; });

    auto lock = WriteLock::begin(*m_database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    if (!hasCurrentSchema(*m_database))
        return fail(Error::Code::NewerFile,
                    tr("Another Insieme brought this file to a newer structure. Close it and open it with that "
                       "version; nothing was changed."));
    // Keys made by a command that is rolled back must not be remembered.
    m_seal->dropCache();
    const auto dropKeys = qScopeGuard([this] { m_seal->dropCache(); });

    StepWriter writer(*m_database, *m_records, m_author, m_clock->now());
    INSIEME_TRY(writer.start());
    Transaction transaction(*m_records, context(), m_naming);
    int written = 0;
    transaction.beforeWrite = [&]() -> Done {
        if (++written <= rowsPerEntry)
            return {};
        written = 1;
        INSIEME_TRY(writer.flush(kind, command, {}, transaction.m_removedTitles));
        return writer.start();
    };
    Done done = body(transaction);
    m_lastWarnings = transaction.m_warnings;
    if (!done) {
        m_lastConflicts = transaction.m_conflicts;
        return tl::unexpected(std::move(done).error());
    }
    INSIEME_TRY(writer.flush(kind, command, {}, transaction.m_removedTitles, kind == StepKind::Forgotten));
    if (writer.isEmpty())
        return 0;
    // Their own checks were made when they were written.
    QList<BrokenRule> broken;
    for (const RootChange &root : writer.roots())
        broken += insieme::brokenRules(*m_records, *root.type, root.id);
    INSIEME_TRY(refuse(broken));
    INSIEME_TRY(lock->commit());
    announce(writer.roots());
    return writer.step();
}

QList<BrokenRule> Workspace::brokenRules(const QHash<QUuid, RootChange> &roots,
                                         std::optional<Guard::Strength> only) const
{
    QList<BrokenRule> broken;
    for (const RootChange &root : roots) {
        const QList<BrokenRule> rules = insieme::brokenRules(*m_records, *root.type, root.id, only);
        broken += rules;
        // A check may say in the form what a rule says about the file: one of them is reason enough.
        const bool said = std::any_of(rules.begin(), rules.end(), [](const BrokenRule &rule) {
            return rule.guard->strength == Guard::Strength::Never;
        });
        if (!said && only.value_or(Guard::Strength::Never) == Guard::Strength::Never)
            broken += brokenChecks(*m_records, *root.type, root.id, context());
    }
    return broken;
}

Done Workspace::refuse(const QList<BrokenRule> &broken)
{
    const QStringList texts = textsOf(broken);
    if (texts.isEmpty())
        return {};
    return fail(Error::Code::Refused, texts.join(QLatin1Char('\n')));
}

QString Workspace::entryLabel(const QString &label, const QString &arguments) const
{
    QStringList values;
    for (const LabelArgument &argument : parseArguments(m_catalogue, arguments)) {
        QString text = argument.text;
        if (!argument.id.isNull() && argument.type) {
            text = title(*argument.type, argument.id, {});
            if (text.isEmpty()) {
                text = removedTitle(*m_database, argument.id);
                if (text.isEmpty())
                    text = argument.type->singularLabel();
            }
        }
        values << text;
    }
    // In one go: a value may hold a percent sign and a digit, too.
    QString words;
    const QString pattern = QCoreApplication::translate("Command", label.toUtf8().constData());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
        if (place >= 1 && place <= values.size())
            words = elidedBefore(words, values[place - 1]) + values[place - 1];
        else
            words += pattern[i];
        i += place >= 1 && place <= values.size() ? 1 : 0;
    }
    return words;
}

std::optional<StepInfo> Workspace::stepInfo(qint64 step) const
{
    Borrowed statement(m_database->cached(QStringLiteral(
        "SELECT cmd, kind, label, label_args, at, operator, reason FROM journal WHERE local_no=?1 AND step=?1")));
    statement->bind(1, step);
    if (!statement->next())
        return std::nullopt;
    StepInfo info;
    info.step = step;
    info.cmd = statement->text(0);
    info.kind = static_cast<StepKind>(statement->integer(1));
    const QString label = statement->text(2);
    const QString arguments = statement->text(3);
    info.at = statement->text(4);
    info.operatorId = statement->text(5);
    info.reason = readReason(*m_records, statement->text(6));
    info.source = label;
    info.label = entryLabel(label, arguments);
    return info;
}

Done Workspace::logReading(const RecordType &type, const QUuid &id)
{
    if (isReadOnly())
        return fail(
            Error::Code::ReadOnly,
            tr("Reading sensitive data must be noted in the file, and this file can only be read: they stay hidden."));
    QStringList columns;
    for (const Field *field : allFields(type)) {
        if (field->is.disclosure == Disclosure::Sensitive)
            columns << QLatin1String(field->column);
    }
    Borrowed statement(m_database->cached(
        QStringLiteral("INSERT INTO access_log(at, operator, tbl, id, what) VALUES(?1, ?2, ?3, ?4, ?5)")));
    statement->bind(1, m_clock->now().toString(Qt::ISODate));
    statement->bindOrNull(2, m_author.operatorId);
    statement->bind(3, QLatin1String(type.table));
    statement->bind(4, id);
    statement->bind(5, columns.join(QLatin1Char(',')));
    return statement->run();
}

} // namespace insieme
