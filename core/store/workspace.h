// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/forgetting.h"
#include "core/store/journal.h"

#include <atomic>
#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace insieme {

class Search;
struct MergeNote;

/// What a step changed, announced after it is committed.
struct Changes {
    QList<RootChange> roots;
    bool everything = false; ///< another program wrote, or the index has followed a large step: read again
};

/// Told how many rows of a step were taken back, now and then; false stops.
using UndoGoOn = std::function<bool(qint64 rows, qint64 all)>;

/// A step as a person sees it.
struct StepInfo {
    qint64 step = 0;
    QString cmd;
    StepKind kind = StepKind::Command;
    QString source; ///< the label as it is stored: English, context "Command", without titles
    QString label; ///< translated, with titles in place
    QString at; ///< ISO instant
    QString operatorId;
    QString reason;
};

/// How far the index and the agenda follow the steps where no window does it bit by bit.
enum class Follow {
    All,
    Records, ///< not the texts that are kept: only who looks for words of deeds needs them
    Nothing, ///< they stay as they are and answer as far as they have followed: for what only loads records
};

struct OpenOptions {
    bool window = false; ///< holds the file for a window: a second one is read-only
    bool readOnly = false;
    const Clock *clock = nullptr; ///< not given: the day stored in the file (sample), otherwise the computer's
    QByteArray fileSystem = {}; ///< that the file is on; not given: the one it is found on
    QString driver = QStringLiteral("QSQLITE"); ///< of Qt
    Follow follow = Follow::All; ///< not for a window
    /// Only asks: while another program is writing for longer than a moment, it answers from an index in memory, and
    /// the file is opened for reading only.
    bool asks = false;
    const std::atomic<bool> *stop = nullptr; ///< Cancelled once it is true while the index is brought up to date
};

/// What the work of other desks did to the file.
struct Exchanged {
    bool keep = false; ///< false: everything is rolled back (a preview)
    QHash<QUuid, RootChange> roots;
    QList<QUuid> forgotten; ///< people whose keys were deleted
};

/// An open file of the consortium and the one door through which it changes. Everything is called from one thread.
class Workspace : public QObject, public TitleSource {
    Q_OBJECT
public:
    /// Creates a file that must not exist. `pinned`: the day a sample file lives on. `fill` writes the records that it
    /// begins with. It has its place once all of it is written: whoever is stopped before leaves none.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Catalogue &catalogue,
                                                     const QString &deskName, const Date &pinned = {},
                                                     const std::function<Done(Workspace &)> &fill = {});
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Catalogue &catalogue,
                                                   const OpenOptions &options = {});
    ~Workspace() override;

    QString path() const { return m_database->path(); }
    /// Empty when the file can be changed, otherwise why not, for people; whom it names is up to setNaming().
    QString readOnlyReason() const;
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Whether it is read-only because the disk had no room for what writing needs; readOnlyReason() says what to do.
    bool lacksRoom() const { return m_lacksRoom; }
    /// While a window shows something else than what would be changed (another day): every change is refused with this
    /// sentence. Empty: they are let in again.
    void hold(const QString &why) { m_held = why; }
    /// Whether a change would be let in; otherwise why not, for people.
    Done writable() const;
    const Catalogue &catalogue() const { return m_catalogue; }
    const Records &records() const { return *m_records; }
    Database &database() const { return *m_database; }
    const Clock &clock() const { return *m_clock; }
    Date today() const { return m_clock->today(); }
    /// The day a sample file stands on; not stated for other files.
    Date pinnedDay() const { return m_pinned; }
    /// The evening this file shows, for a file made by `asOf` (core/sync); otherwise not stated.
    Date asOfDay() const;
    Context context() const;
    /// How far refusals may name people; a window that hides names says `Public`.
    void setNaming(Disclosure shown) { m_naming = shown; }
    Search &search() const { return *m_search; }
    QString title(const RecordType &type, const QUuid &id, const Date &on) const override;
    QString code(const RecordType &type, const QUuid &id) const override;
    const RecordType *typeNamed(const QString &tableOrKey) const override;
    QStringList othersWith(const RecordType &type, const char *column, const QString &text,
                           const QUuid &itself) const override;

    QString deskId() const { return m_author.desk; }
    QString deskName() const;
    /// Every following step is signed with this operator, and the file remembers it. Null: nobody is chosen, and the
    /// account of the computer signs. NotFound, and nothing is changed, when the file has no such operator.
    Done setOperator(const QUuid &id);
    /// The same for as long as this one is open; who works in a window beside it stays who they are.
    Done signAs(const QUuid &id);
    QUuid operatorId() const { return QUuid::fromString(m_author.operatorId); }

    /// Runs `body` as one step: checks, write, guards, history and commit have one fate. Refused commands leave the
    /// file as it was. Returns the step's number; 0 when nothing changed.
    Result<qint64> perform(const Command &command, const std::function<Done(Transaction &)> &body);
    /// As `perform`, for what cannot be undone (the sample, shipped data).
    Result<qint64> found(const Command &command, const std::function<Done(Transaction &)> &body);
    /// The three values of each field of the last command that ended in a conflict.
    const QList<FieldConflict> &lastConflicts() const { return m_lastConflicts; }
    /// Warnings of the last command.
    const Problems &lastWarnings() const { return m_lastWarnings; }

    /// The step that `undo` and `redo` would take; nothing when there is none.
    std::optional<StepInfo> undoable() const;
    std::optional<StepInfo> redoable() const;
    /// Takes back a step (not given: this desk's latest that can be). Refused when later steps stand on it, with what
    /// they did, the latest first. Returns the number of the new step. Cancelled when `goOn` says no: nothing was
    /// changed then.
    Result<qint64> undo(std::optional<qint64> step = {}, const UndoGoOn &goOn = {});
    /// Does again what was undone last; refused when that is not `step`, if given, as `redoable` named it.
    Result<qint64> redo(std::optional<qint64> step = {}, const UndoGoOn &goOn = {});

    std::optional<StepInfo> stepInfo(qint64 step) const;
    /// The label of an entry in words, with the titles of records in place.
    QString entryLabel(const QString &label, const QString &arguments) const;

    /// The door for what other desks did: `work` applies recorded changesets, foreign keys off, in one transaction that
    /// is kept or rolled back as it says. The index and the windows follow.
    Done exchange(const std::function<Result<Exchanged>()> &work);
    /// Inside `exchange`: computes and writes settled fields anew.
    Done settle(const Dependents &dependents);
    /// The rules that the records given break, their own checks among them.
    QList<BrokenRule> brokenRules(const QHash<QUuid, RootChange> &roots,
                                  std::optional<Guard::Strength> only = {}) const;

    /// What forgetting a person would do; the whole file is read. Refused when they were forgotten already, Cancelled
    /// when `goOn` says no.
    Result<ForgettingPlan> planForgetting(const RecordType &type, const QUuid &id,
                                          const ForgettingGoOn &goOn = {}) const;
    /// Deletes the key of a person: the values become unreadable in the record, in the history, in the index and in the
    /// automatic backups; files attached to them are deleted; the fact stays in the history, with the numbers of the
    /// issued documents that go on naming them. Cannot be undone. Refused, with the list, while they are needed, and
    /// when the reason (which stays readable) names them; what was planned before does not count. Cancelled when `goOn`
    /// says no, which it is asked until the key is deleted: nothing was changed then. Of who was forgotten already it
    /// clears what is left. Io, with the places, when something is left: it is cleared by the next one, or from here.
    Done forgetPerson(const RecordType &type, const QUuid &id, const QString &reason, const ForgettingGoOn &goOn = {});
    /// Removes what is left of forgotten people from free pages, from the index and from the copies beside the file
    /// (`tracesAreLeft`): the whole file is written anew. Io, with the places, when something is left.
    Done clearTraces();

    /// Notes that the sensitive fields of a record are about to be shown. What cannot be noted must not be shown.
    Done logReading(const RecordType &type, const QUuid &id);

    /// Looks whether another program wrote since the last look; announces it.
    bool refresh();
    /// Brings the search index and the agenda up to the last step. A window does a slice at a time, so that it never
    /// stands still: the rest follows while it is idle, and then `changed` is announced again.
    void catchUp();

    /// Facts about the file that are no records (consortium, desk, role).
    QString meta(const QString &key) const;
    Done setMeta(const QString &key, const QString &value);

signals:
    void changed(const insieme::Changes &changes);

private:
    Workspace(const Catalogue &catalogue, std::unique_ptr<Database> database);
    /// `readOnly`: why it is opened for reading only, as for readOnlyReason(); none: to be written to.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Catalogue &catalogue,
                                                   const OpenOptions &options, std::optional<Error> readOnly);
    /// As `writable`, for what asks under the lock whether the file is still in its place.
    Done letIn() const;
    Done prepare(const OpenOptions &options);
    /// Why a second window can only read, with who works in the first.
    QString heldElsewhere(const QString &host) const;
    void readFacts();
    /// How steps of this operator are signed; NotFound where the file has none of this id.
    Result<QString> signatureOf(const QUuid &id) const;
    Result<qint64> runStep(StepKind kind, const Command &command, const std::function<Done(Transaction &)> &body);
    Result<qint64> takeBack(qint64 step, StepKind kind, const UndoGoOn &goOn);
    Result<qint64> takeBackMerge(qint64 step, const UndoGoOn &goOn);
    Done takeBackMerge(qint64 step, const MergeNote &note, StepWriter &writer, const UndoGoOn &goOn);
    /// Foreign keys off (their cascades would delete rows that the changesets know nothing about), in one transaction
    /// that is kept when `work` says so.
    Done applyRecorded(const std::function<Result<bool>()> &work);
    struct Inverse {
        QByteArray changeset;
        std::vector<RowChange> rows;
    };
    /// What the rules for changes say against taking a step back.
    Result<QList<Finding>> forbidden(const std::vector<Inverse> &inverses);
    /// Inside a transaction: the contents that are about forgotten people, also those that came again with a package.
    Done dropContentsOfForgotten();
    /// What a plan says of the records that have to do with the person. `goOn` as for PersonSource.
    Done findUses(const RecordType &type, const QUuid &id, const std::function<bool()> &goOn,
                  ForgettingPlan &plan) const;
    void findMentions(const QUuid &id, const Naming &naming, const std::function<bool()> &goOn,
                      ForgettingPlan &plan) const;
    /// What records said once and the history still does.
    void findFormerMentions(const Naming &naming, const std::function<bool()> &goOn, ForgettingPlan &plan) const;
    /// `context`, for what is said to people.
    Context sayingContext() const;
    static Done refuse(const QList<BrokenRule> &broken);
    QString conflictText(const ApplyConflict &conflict, qint64 step) const;
    /// Why later steps must be undone before this one: what they did that stands on it, the latest first.
    Error standsUnder(qint64 step, const QList<ApplyConflict> &conflicts) const;
    qint64 latestUndoableStep() const;
    qint64 latestRedoableStep() const;
    void announce(const QHash<QUuid, RootChange> &roots);
    /// Without a window, or inside a step: all that is wanted, at once.
    Done follow(const std::atomic<bool> *stop = nullptr);
    void beginFollowing();
    void catchUpIdly();

    const Catalogue &m_catalogue;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Seal> m_seal;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<QLockFile> m_windowLock;
    std::unique_ptr<Clock> m_ownClock;
    bool m_givenClock = false;
    const Clock *m_clock = nullptr;
    Date m_pinned;
    Author m_author;
    QString m_signedAs; ///< empty: with the operator that the file remembers
    QString m_readOnlyReason, m_held;
    std::optional<QString> m_heldOn; ///< the computer of another window that has the file
    Disclosure m_naming = Disclosure::Personal;
    QList<FieldConflict> m_lastConflicts;
    Problems m_lastWarnings;
    qint64 m_dataVersion = 0;
    bool m_lacksRoom = false;
    bool m_inStep = false;
    bool m_window = false;
    bool m_asks = false;
    Follow m_follow = Follow::All;
    bool m_catchingUp = false;
    bool m_answeredBehind = false; ///< a list was read before the index had followed
    QTimer m_idle;
    QDeadlineTimer m_patience; ///< how long the window that may write is waited for
};

} // namespace insieme
