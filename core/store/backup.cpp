// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/lock.h"
#include "core/store/forgetting.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

constexpr QStringView instantInName = u"yyyyMMdd-HHmmsszzz";

/// Where the file itself lies: through a link it is the same one, with the same lock and the same copies.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString place = file.isSymLink() ? file.canonicalFilePath() : QString();
    return place.isEmpty() ? path : place;
}

/// What SQLite puts beside a file.
QStringList companionEnds()
{
    return {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
}

/// What is done between two questions whether to go on: some hundredths of a second.
constexpr int pagesAtATime = 512, stepsAtATime = 1'000'000;

/// Whether to go on, asked by SQLite while it works.
struct Question {
    const CopyGoOn &goOn;
    qint64 pages; ///< of the file; none of them is copied yet
    bool stopped = false;
    static int ask(void *data)
    {
        auto &question = *static_cast<Question *>(data);
        question.stopped = !question.goOn(0, question.pages);
        return question.stopped;
    }
};

/// While it lives the connection reads the file as it is now, so that a copy in steps need not begin anew whenever
/// somebody else has written. Only beside a write-ahead log: elsewhere whoever writes would wait for the reader, and a
/// copy that begins anew is the lesser evil.
class StandingStill {
public:
    explicit StandingStill(const Database &database)
        : m_handle(database.handle())
        , m_began(sqlite3_get_autocommit(m_handle) != 0
                  && database.scalarText(QStringLiteral("PRAGMA journal_mode")) == QLatin1String("wal"))
    {
        if (m_began)
            sqlite3_exec(m_handle, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    }
    StandingStill(const StandingStill &) = delete;
    ~StandingStill()
    {
        if (m_began)
            sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
    }

private:
    sqlite3 *m_handle;
    bool m_began;
};

void thinOut(const QString &path, const QDateTime &now)
{
    const QFileInfoList files = automaticBackups(path);
    QSet<QString> kept;
    int index = 0;
    for (const QFileInfo &file : files) {
        const QDateTime at = madeAt(file);
        const qint64 days = at.isValid() ? at.daysTo(now) : 0;
        QString slot;
        if (++index <= 10 || !at.isValid())
            slot = file.fileName();
        else if (days <= 14)
            slot = at.toString(QStringLiteral("'d'yyyyMMdd"));
        else if (days <= 70)
            slot = QStringLiteral("w%1-%2").arg(at.date().year()).arg(at.date().weekNumber());
        else
            slot = at.toString(QStringLiteral("'m'yyyyMM"));
        if (kept.contains(slot))
            QFile::remove(file.filePath());
        else
            kept.insert(slot);
    }
}

} // namespace

Done copyTo(const Database &database, const Unfinished &part, const CopyGoOn &goOn)
{
    INSIEME_TRY(part.mayBeMade());
    sqlite3 *copy = nullptr;
    bool stopped = false;
    bool good = sqlite3_open(nameForSqlite(part.path()).toUtf8().constData(), &copy) == SQLITE_OK;
    if (good) {
        const StandingStill still(database);
        if (sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database.handle(), "main")) {
            int step = SQLITE_OK;
            while (step == SQLITE_OK && !stopped) {
                step = sqlite3_backup_step(backup, goOn ? pagesAtATime : -1);
                const int all = sqlite3_backup_pagecount(backup);
                stopped = goOn && !goOn(all - sqlite3_backup_remaining(backup), all);
            }
            // Busy and locked are no errors to `finish`, but the copy is not whole.
            good = sqlite3_backup_finish(backup) == SQLITE_OK && step == SQLITE_DONE;
        } else {
            good = false;
        }
        // One file without companions: a copy is opened anywhere, also from a stick.
        good = good && sqlite3_exec(copy, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    const Error error = good ? Error() : errorOf(copy);
    sqlite3_close(copy);
    if (stopped)
        return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and no copy was made."));
    if (database.wasChangedMeanwhile())
        return tl::unexpected(writtenMeanwhile());
    if (good)
        return {};
    if (error.code == Error::Code::Full)
        return tl::unexpected(error);
    return fail(Error::Code::Io,
                Texts::tr("The copy %1 could not be written. The file itself is unchanged.").arg(part.place()),
                error.detail);
}

Done backupTo(const Database &database, const QString &target, const CopyGoOn &goOn)
{
    if (QFile::exists(target))
        return fail(Error::Code::Io, Texts::tr("%1 exists already and was not replaced.").arg(target));
    INSIEME_TRY(folderTakes(target));
    Unfinished part(target, Unfinished::Kind::Copy);
    INSIEME_TRY(copyTo(database, part, goOn));
    if (!part.finish())
        return fail(Error::Code::Io,
                    Texts::tr("The copy %1 could not be written. The file itself is unchanged.").arg(target));
    return {};
}

/// Every name that such a folder has had, the one of new folders first. In no language of the program: whoever opens
/// the file in another one finds the same folder.
static QStringList backupFolders(const QString &path)
{
    const QFileInfo file(placeOf(path));
    const QString beginning = file.absolutePath() + QLatin1Char('/') + file.completeBaseName();
    return {beginning + QStringLiteral(" copie"), beginning + QStringLiteral(" backups")};
}

QString backupFolder(const QString &path)
{
    const QStringList folders = backupFolders(path);
    return QFileInfo(folders.back()).isDir() ? folders.back() : folders.front();
}

QFileInfoList automaticBackups(const QString &path)
{
    QFileInfoList copies;
    for (const QString &folder : backupFolders(path))
        copies += QDir(folder).entryInfoList({QStringLiteral("*.insieme")}, QDir::Files);
    // What somebody else put there under a name of their own is the latest of nothing.
    std::sort(copies.begin(), copies.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return std::pair(madeAt(b), b.fileName()) < std::pair(madeAt(a), a.fileName());
    });
    return copies;
}

QStringList dropUnfinishedCopies(const QString &path)
{
    const QFileInfo file(placeOf(path));
    QStringList left = dropUnfinished(file.absolutePath(), file.fileName());
    for (const QString &folder : backupFolders(path))
        left += dropUnfinished(folder);
    return left;
}

QFileInfoList replacedFiles(const QString &path)
{
    const QFileInfo file(placeOf(path));
    QFileInfoList found = file.dir().entryInfoList({QStringLiteral("*.insieme")}, QDir::Files, QDir::Name);
    const QString beginning = file.completeBaseName() + QStringLiteral(" replaced ");
    found.removeIf([&](const QFileInfo &each) { return !each.fileName().startsWith(beginning); });
    return found;
}

QStringList dropLostLogs(const QString &path)
{
    const QFileInfo file(placeOf(path));
    const QString beginning = file.completeBaseName() + QStringLiteral(" replaced ");
    QStringList left;
    for (const QString &end : companionEnds()) {
        for (const QFileInfo &each : file.dir().entryInfoList({QStringLiteral("*.insieme") + end}, QDir::Files)) {
            const QString owner = each.filePath().chopped(end.size());
            if (each.fileName().startsWith(beginning) && !QFileInfo::exists(owner) && !QFile::remove(each.filePath())
                && each.exists())
                left << each.fileName();
        }
    }
    return left;
}

QDateTime madeAt(const QFileInfo &copy)
{
    return QDateTime::fromString(copy.completeBaseName().section(QLatin1Char(' '), -2, -2), instantInName);
}

Result<QString> automaticBackup(const Database &database, const QDateTime &now, const QString &why,
                                const CopyGoOn &goOn)
{
    const QString folder = backupFolder(database.path());
    if (!QDir().mkpath(folder))
        return fail(Error::Code::Io, Texts::tr("The folder for backups %1 could not be made.").arg(folder));
    const QString target =
        QStringLiteral("%1/%2 %3 %4.insieme")
            .arg(folder, QFileInfo(placeOf(database.path())).completeBaseName(), now.toString(instantInName), why);
    (void)dropUnfinishedCopies(database.path());
    const auto forgotten = [&database] {
        return database.scalar(QStringLiteral("SELECT count(*) FROM forgotten_person"));
    };
    for (;;) {
        const qint64 before = forgotten();
        INSIEME_TRY(backupTo(database, target, goOn));
        if (forgotten() == before)
            break;
        // Whoever was forgotten meanwhile may still be in it, and forgetting only reaches copies that have their name.
        QFile::remove(target);
    }
    thinOut(database.path(), now);
    return target;
}

QList<QUuid> forgottenPeople(const Database &database)
{
    QList<QUuid> people;
    Borrowed select(database.cached(QStringLiteral("SELECT person FROM forgotten_person")));
    while (select->next())
        people.append(select->uuid(0));
    return people;
}

bool tracesAreLeft(const Database &database)
{
    return database.scalar(QStringLiteral("SELECT count(*) FROM meta WHERE key='traces_left'")) > 0;
}

Done noteTraces(Database &database, bool left)
{
    return database.exec(left ? "INSERT INTO meta(key, value) VALUES('traces_left', '') ON CONFLICT DO NOTHING"
                              : "DELETE FROM meta WHERE key='traces_left'");
}

/// One transaction, so that what comes first is kept where there is no room for the rest.
static Done inOne(Database &database, const std::function<Done()> &work)
{
    auto lock = WriteLock::begin(database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    INSIEME_TRY(work());
    return lock->commit();
}

Done forgetIn(Database &database, const QList<QUuid> &people, const QSet<QString> &closed,
              const std::function<Done(Database &, const QUuid &)> &dropContents)
{
    INSIEME_TRY(database.exec("PRAGMA secure_delete=ON"));
    // Older structures do not know the list, nor texts that are kept.
    const auto has = [&database](const char *table) {
        return database.scalar(
                   QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='%1'").arg(QLatin1String(table)))
            > 0;
    };
    const auto dropKeys = [&]() -> Done {
        const bool listed = has("forgotten_person");
        for (const QUuid &person : people) {
            Statement key(database, QStringLiteral("DELETE FROM person_key WHERE person=?1"));
            key.bind(1, person);
            INSIEME_TRY(key.run());
            if (listed) {
                Statement noted(database,
                                QStringLiteral("INSERT INTO forgotten_person(person, at) VALUES(?1, '') "
                                               "ON CONFLICT DO NOTHING"));
                noted.bind(1, person);
                INSIEME_TRY(noted.run());
            }
        }
        return keepClosed(database, closed);
    };
    const auto dropWords = [&]() -> Done {
        for (const QUuid &person : people) {
            if (dropContents)
                INSIEME_TRY(dropContents(database, person));
        }
        // Whoever opens it next makes the index again, of all that ever was.
        if (has("search_kept"))
            INSIEME_TRY(database.exec("INSERT INTO search_text_kept(search_text_kept) VALUES('delete-all'); "
                                      "DELETE FROM search_kept"));
        return database.exec(
            QStringLiteral("INSERT INTO search_text(search_text) VALUES('delete-all'); DELETE FROM "
                           "search_doc; INSERT INTO %1(id) SELECT DISTINCT root_id FROM journal_row "
                           "WHERE true ON CONFLICT DO NOTHING")
                .arg(has("search_mark") ? QStringLiteral("search_mark") : QStringLiteral("search_dirty")));
    };
    INSIEME_TRY(inOne(database, dropKeys));
    INSIEME_TRY(inOne(database, dropWords));
    return database.exec("VACUUM");
}

namespace {

struct Forgotten {
    QList<QUuid> people;
    QSet<QString> closed;
};

} // namespace

/// The people who were forgotten in a file; nothing when it cannot tell.
static std::optional<Forgotten> forgottenIn(const QString &path)
{
    Forgotten forgotten;
    if (!QFile::exists(path))
        return forgotten;
    auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return std::nullopt;
    Statement select(**opened, QStringLiteral("SELECT person FROM forgotten_person"));
    // Before structure 5 nobody could be forgotten.
    if (!select.isValid())
        return (*opened)->scalar(QStringLiteral("PRAGMA user_version")) > 0
                && (*opened)->scalar(QStringLiteral("PRAGMA user_version")) < 5
            ? std::optional(forgotten)
            : std::nullopt;
    while (select.next())
        forgotten.people.append(select.uuid(0));
    forgotten.closed = closedTexts(**opened);
    return (*opened)->scalarText(QStringLiteral("PRAGMA quick_check(1)")) == QLatin1String("ok")
        ? std::optional(forgotten)
        : std::nullopt;
}

namespace {

/// What stands in the log only comes into the file, which is moved by itself. What can no longer be opened or is
/// damaged has nothing to bring home. Busy while somebody reads it as it was.
Done bringLogHome(const QString &path)
{
    constexpr int patience = 3'000; // ms
    const auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return {};
    sqlite3_busy_timeout((*opened)->handle(), patience);
    Statement emptied(**opened, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (emptied.isValid() && emptied.next())
        return emptied.integer(0) == 0
            ? Done()
            : fail(Error::Code::Busy,
                   Texts::tr("%1 is being read by another program. Close that first; nothing was restored.").arg(path));
    const Error error = (*opened)->lastError();
    return error.code == Error::Code::Full ? Done(tl::unexpected(error)) : Done();
}

/// A program that was killed between a file that it put aside and the log of that: the log is older than the instant in
/// the name of the file, and follows it.
void joinLog(const QString &path, const QFileInfo &aside)
{
    const QString end = companionEnds().front(), own = aside.filePath() + end;
    const QFileInfo log(path + end);
    const QDateTime at = QDateTime::fromString(aside.completeBaseName().section(QLatin1Char(' '), -1), instantInName);
    if (log.exists() && !QFileInfo::exists(own) && log.lastModified() <= at)
        QFile::rename(log.filePath(), own);
}

} // namespace

/// Whether a copy has neither the consortium nor the desk of a file: it was never that file. A desk that begins with
/// the file of another one takes over its consortium. Not of what cannot be read.
static bool isOfAnother(const Database &copy, const QString &path)
{
    const auto opened = QFile::exists(path) ? Database::open(path, Database::Access::ReadWrite)
                                            : Result<std::unique_ptr<Database>>(nullptr);
    if (!opened || !*opened)
        return false;
    const auto differs = [&copy, &opened](const char *key) {
        const QString question = QStringLiteral("SELECT value FROM meta WHERE key='%1'").arg(QLatin1String(key));
        const QString mine = (*opened)->scalarText(question), other = copy.scalarText(question);
        return !mine.isEmpty() && !other.isEmpty() && mine != other;
    };
    return differs("consortium") && differs("desk");
}

QString windowLockPath(const QString &path)
{
    return placeOf(path) + QStringLiteral(".window");
}

Result<Restored> restoreBackup(const QString &backup, const QString &named, const QDateTime &now, const CopyGoOn &goOn,
                               const std::function<Done()> &look)
{
    const QString path = placeOf(named);
    if (auto head = inspectFile(backup); !head)
        return tl::unexpected(std::move(head).error());
    auto opened = Database::openToRead(backup);
    if (!opened)
        return tl::unexpected(std::move(opened).error());
    const auto stopped = [] { return fail(Error::Code::Cancelled, Texts::tr("Nothing was restored.")); };
    Question question{goOn, (*opened)->scalar(QStringLiteral("PRAGMA page_count"))};
    sqlite3_progress_handler((*opened)->handle(), goOn ? stepsAtATime : 0, &Question::ask, &question);
    Statement integrity(**opened, QStringLiteral("PRAGMA integrity_check"));
    const bool checked = integrity.isValid() && integrity.next();
    sqlite3_progress_handler((*opened)->handle(), 0, nullptr, nullptr);
    if (question.stopped)
        return stopped();
    if (!checked) {
        const Error error = (*opened)->lastError();
        if (error.code == Error::Code::Full || error.code == Error::Code::Busy)
            return tl::unexpected(error);
        return fail(error.code == Error::Code::Damaged ? Error::Code::Damaged : Error::Code::Io,
                    Texts::tr("The backup %1 could not be read. Nothing was restored.").arg(backup), error.detail);
    }
    if ((*opened)->wasChangedMeanwhile())
        return tl::unexpected(writtenMeanwhile());
    if (integrity.text(0) != QLatin1String("ok"))
        return fail(Error::Code::Damaged, Texts::tr("The backup %1 is damaged. Nothing was restored.").arg(backup));
    INSIEME_TRY(beganWhole(**opened));
    INSIEME_TRY(folderTakes(path));
    QLockFile window(windowLockPath(path));
    window.setStaleLockTime(0);
    if (const Done held = takeLock(window); !held) {
        switch (held.error().code) {
        case Error::Code::Busy:
            return fail(Error::Code::Busy,
                        Texts::tr("A window has %1 open. Close it first; nothing was restored.").arg(path));
        case Error::Code::Full: // the lock, too, needs room
            return tl::unexpected(diskFull());
        case Error::Code::ReadOnly:
            return fail(Error::Code::Io,
                        Texts::tr("The folder %1 does not allow writing. Nothing was restored.")
                            .arg(QFileInfo(path).absolutePath()));
        default:
            return tl::unexpected(held.error());
        }
    }
    if (isOfAnother(**opened, path))
        return fail(Error::Code::Refused,
                    Texts::tr("%1 is no copy of this file: it is of another consortium. Nothing was restored. To work "
                              "in it, open it as a file of its own.")
                        .arg(backup));
    if (look)
        INSIEME_TRY(look());
    if (goOn && !goOn(0, question.pages))
        return stopped();
    (void)dropUnfinishedCopies(path);
    Unfinished fresh(path, Unfinished::Kind::Restored);
    INSIEME_TRY(fresh.mayBeMade());
    // Read through SQLite: what a program that was killed left in the write-ahead log belongs to it.
    if (const Done copied = copyTo(**opened, fresh, goOn); !copied) {
        if (copied.error().code == Error::Code::Cancelled)
            return stopped();
        if (copied.error().code == Error::Code::Full)
            return tl::unexpected(copied.error());
        return fail(Error::Code::Io, Texts::tr("%1 could not be copied. Nothing was restored.").arg(backup),
                    copied.error().detail);
    }
    // A program that was killed here may have put the file aside already: then that is the one that is replaced.
    const QFileInfoList aside = replacedFiles(path);
    const bool isAside = !QFile::exists(path) && !aside.isEmpty();
    if (isAside)
        joinLog(path, aside.constLast());
    const auto forgotten = forgottenIn(isAside ? aside.constLast().filePath() : path);
    if (forgotten && !forgotten->people.isEmpty()) {
        auto restored = Database::open(fresh.path(), Database::Access::ReadWrite);
        if (!restored)
            return tl::unexpected(std::move(restored).error());
        INSIEME_TRY(forgetIn(**restored, forgotten->people, forgotten->closed, {}));
        INSIEME_TRY(noteTraces(**restored, true)); // the file that is replaced may have known of some
    }
    if (goOn && !goOn(question.pages, question.pages))
        return stopped();
    const QFileInfo file(path);
    const QString beside = QStringLiteral("%1/%2 replaced %3.insieme")
                               .arg(file.absolutePath(), file.completeBaseName(), now.toString(instantInName));
    QString kept;
    if (QFile::exists(path)) {
        INSIEME_TRY(bringLogHome(path));
        if (!QFile::rename(path, beside))
            return fail(Error::Code::Io, Texts::tr("%1 could not be put aside. Nothing was restored.").arg(path));
        kept = beside;
    }
    const QStringList companions = companionEnds();
    const auto putBack = [&] {
        for (const QString &suffix : QStringList(QString()) + companions) {
            if (!kept.isEmpty() && QFile::exists(kept + suffix))
                QFile::rename(kept + suffix, path + suffix);
        }
        return fail(Error::Code::Io, Texts::tr("%1 could not be written. The file is as it was.").arg(path));
    };
    // Also without the file: SQLite would take the log of another file for the restored one's.
    for (const QString &suffix : companions) {
        const QString companion = path + suffix;
        if (QFile::exists(companion) && !QFile::rename(companion, beside + suffix) && QFileInfo::exists(companion))
            return putBack();
    }
    if (!fresh.finish())
        return putBack();
    return Restored{kept, !forgotten};
}

QStringList Restored::notes() const
{
    QStringList notes;
    if (!kept.isEmpty())
        notes << Texts::tr("The replaced file is kept as %1.").arg(kept);
    if (forgottenUnknown)
        notes << Texts::tr("The replaced file could not be read: if people were forgotten after this backup was made, "
                           "forget them again.");
    return notes;
}

} // namespace insieme
