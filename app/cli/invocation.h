// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/views.h"
#include "core/base/language.h"
#include "core/store/workspace.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace insieme::cli {

/// Exit statuses are a contract: scripts rely on them.
enum Status { Done = 0, No = 1, Usage = 2, FileTrouble = 3 };

/// The index follows what a command wrote before the command ends: one that only reads then leaves the file as it is.
struct CatchUpAndClose {
    void operator()(Workspace *workspace) const;
};
using OpenFile = std::unique_ptr<Workspace, CatchUpAndClose>;

/// What a command gets: its words and options, and where to write.
class Invocation {
public:
    Invocation(QStringList words, const QCommandLineParser &options);
    const QStringList words; ///< after the command's name
    QTextStream out;
    QTextStream err;

    const QCommandLineParser &parser() const { return m_options; }
    bool has(const char *option) const { return m_options.isSet(QLatin1String(option)); }
    QString option(const char *name) const { return m_options.value(QLatin1String(name)); }
    QStringList options(const char *name) const { return m_options.values(QLatin1String(name)); }
    QString word(qsizetype index) const { return words.value(index); }
    /// The pinned day, otherwise nothing.
    const Clock *clock() const { return m_clock.get(); }
    Date today() const;
    /// The day it is for what follows.
    void pin(const Date &day) { m_clock = std::make_unique<PinnedClock>(day); }

    int fail(const Error &error);
    int usage(const QString &text);
    /// Opens a file for a command; `write`: refuses files that can only be read. What is done is signed with the
    /// operator that the options name, otherwise with the one who was chosen last in a window, otherwise with the
    /// account that runs the command. `follow`: how far the index is to follow for what is answered.
    Result<OpenFile> open(const QString &path, bool write, Follow follow = Follow::All);
    /// The lines of standard input when the words ask for them ("-"), otherwise nothing.
    static bool nextLine(QString &line);
    /// As it was given, whatever its bytes are.
    static bool nextLine(QByteArray &line);

private:
    const QCommandLineParser &m_options;
    bool m_unknownOperator = false; ///< wrong usage, whatever the statuses of the command say
    std::unique_ptr<Clock> m_clock;
};

struct CommandEntry {
    const char *name;
    const char *usage; ///< says how many words each form takes, which of its options, and which of them more than once
    const char *help; ///< English source text, context "Help"
    qsizetype minimum; ///< number of words
    int (*run)(Invocation &);
};

std::span<const CommandEntry> fileCommands();
std::span<const CommandEntry> recordCommands();
std::span<const CommandEntry> documentCommands();
std::span<const CommandEntry> ruleCommands();
std::span<const CommandEntry> agendaCommands();
/// Every open deadline of a file; --on: as seen from that day, --where: those that say all the words.
int listDeadlines(Invocation &in, const QString &path);
std::span<const CommandEntry> exchangeCommands();
std::span<const CommandEntry> syncCommands();
std::span<const CommandEntry> contractCommands();
std::span<const CommandEntry> registryCommands();
std::span<const CommandEntry> housingCommands();
std::span<const CommandEntry> placementCommands();
std::span<const CommandEntry> peopleCommands();
std::span<const CommandEntry> attachmentCommands();

/// What there is to say of a word that `parseIsoDate` does not take.
QString notADay(const QString &word);
/// The list that a word of a command names; nullptr when there is none, which is told as wrong usage.
const View *viewOf(Invocation &in, const QString &kind);
/// An id or a hash in a table: its beginning at a terminal, the whole of it for whoever reads on.
QString shownKey(const QString &text);

/// The id in full, or its beginning when only one record begins like this.
Result<QUuid> findId(const Workspace &workspace, const RecordType &type, const QString &text);

/// A command on one record, named by the words KEY FILE behind the first: opens, performs, tells the warnings.
int changeRecord(Invocation &in, const RecordType &type, const Command &command,
                 const std::function<insieme::Done(Transaction &, const QUuid &)> &body);
/// The same where it makes other records: their ids are printed once they are in the file.
int makeRecords(Invocation &in, const RecordType &type, const Command &command,
                const std::function<Result<std::vector<QUuid>>(Transaction &, const QUuid &)> &make);

template<class R> Result<std::vector<QUuid>> idsOf(const Result<Id<R>> &made)
{
    if (!made)
        return tl::unexpected(made.error());
    return std::vector{made->uuid()};
}

/// While one lives, words of the program are Italian where they go to programs (CSV and JSON), whatever --lang says.
class PlainTexts {
public:
    explicit PlainTexts(const Invocation &in)
    {
        const QString format = in.option("format");
        if (format == QLatin1String("csv") || format == QLatin1String("json"))
            m_italian.emplace();
    }

private:
    std::optional<ItalianTexts> m_italian;
};

/// Rows for people, for spreadsheets or for programs.
class Rows {
public:
    /// `bare`: columns of integers or of true and false, which JSON writes without quotes.
    Rows(Invocation &invocation, QStringList names, QStringList labels, const QStringList &bare = {});
    void add(const QStringList &plain, const QStringList &shown);
    void finish();

private:
    enum class Format { Table, Csv, Json } m_format = Format::Table;
    Invocation &m_invocation;
    QStringList m_names, m_labels;
    QList<bool> m_bare;
    QList<QStringList> m_shown;
    qint64 m_count = 0;
};

} // namespace insieme::cli
