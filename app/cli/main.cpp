// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/documents/letters.h"

#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <limits>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace insieme;
using namespace insieme::cli;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<const CommandEntry *> allCommands()
{
    std::vector<const CommandEntry *> all;
    for (const auto &group : {fileCommands(), recordCommands(), documentCommands(), ruleCommands(), agendaCommands(),
                              exchangeCommands(), syncCommands(), contractCommands(), placementCommands(),
                              registryCommands(), peopleCommands(), attachmentCommands(), housingCommands()})
    {
        for (const CommandEntry &entry : group)
            all.push_back(&entry);
    }
    return all;
}

/// The forms of a command, as its usage names them: "sync export FILE …", "sync preview FILE …".
QStringList formsOf(const CommandEntry &command)
{
    QStringList forms;
    int depth = 0;
    QString form;
    const QString usage = QString::fromUtf8(command.usage);
    for (qsizetype i = 0; i < usage.size(); ++i) {
        depth += usage[i] == QLatin1Char('[') || usage[i] == QLatin1Char('(') ? 1 : 0;
        depth -= usage[i] == QLatin1Char(']') || usage[i] == QLatin1Char(')') ? 1 : 0;
        if (depth == 0 && QStringView(usage).mid(i).startsWith(QLatin1String(" | "))) {
            forms << form;
            form = QLatin1String(command.name) + QLatin1Char(' ');
            i += 2;
        } else {
            form += usage[i];
        }
    }
    return forms << form;
}

/// How the form of a command that is called is written; all its forms where the word names none.
QStringList calledForms(const CommandEntry &command, const QString &subcommand)
{
    const QStringList forms = formsOf(command);
    const QString start = QStringLiteral("%1 %2").arg(QLatin1String(command.name), subcommand);
    const QStringList called = forms.filter(
        QRegularExpression(QLatin1Char('^') + QRegularExpression::escape(start) + QStringLiteral("( |$)")));
    return called.isEmpty() ? forms : called;
}

/// How many words a form takes after the name of its command, from its usage: what stands outside of options.
qsizetype mostWords(const QString &form)
{
    static const QRegularExpression options(QStringLiteral("--[a-z-]+( [^\\s\\[\\]()|][^\\s\\[\\]()]*)?"));
    static const QRegularExpression signs(QStringLiteral("\\]…|[\\[\\]()]|(?<= )\\|(?= |$)"));
    const QStringList words = QString(form).remove(options).remove(signs).simplified().split(QLatin1Char(' '));
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.contains(u'…'); })
        ? std::numeric_limits<qsizetype>::max()
        : words.size() - 1;
}

/// What is said twice, of which one would go unheard; “…” in a usage says what may be said more than once.
QString saidTwice(const QStringList &given, const QString &usage)
{
    QSet<QString> said;
    for (const QString &option : given) {
        static const QString repeated(QStringLiteral("--%1 [^\\]]*\\]…"));
        if (said.contains(option) && !QRegularExpression(repeated.arg(option)).match(usage).hasMatch())
            return option;
        said.insert(option);
    }
    return {};
}

/// What the usage names, and what every command takes.
QSet<QString> optionsIn(const QString &usage)
{
    QSet<QString> options{QStringLiteral("help"), QStringLiteral("lang"), QStringLiteral("today")};
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]*)"));
    for (auto each = option.globalMatch(usage); each.hasNext();)
        options.insert(each.next().captured(1));
    return options;
}

void printHelp(QTextStream &out, const CommandEntry *only)
{
    if (!only)
        out << "insieme-cli " << INSIEME_VERSION << "\n\n"
            << Texts::tr("insieme-cli COMMAND [ARGUMENTS] [OPTIONS]") << "\n\n";
    for (const CommandEntry *entry : allCommands()) {
        if (only && entry != only)
            continue;
        out << "  " << QString::fromUtf8(entry->usage) << "\n      " << QCoreApplication::translate("Help", entry->help)
            << '\n';
    }
    out << '\n'
        << Texts::tr("Everywhere: --help, --lang it|en, --today YYYY-MM-DD; where it lists: --format table|csv|json; "
                     "where something is recorded: --operator NAME, who does it (otherwise who was chosen last in the "
                     "window, or the account of this computer). "
                     "“-” reads standard input.\n"
                     "Exit status: 0 done or yes, 1 no, 2 wrong usage, 3 a file could not be read or written.")
        << '\n';
}

/// What libraries warn of is for engineers: whoever gave the command reads our own sentence.
void noteForEngineers(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("INSIEME_DETAILS"))
        std::cerr << text.toStdString() << std::endl;
}

/// A file that is opened must not come into the place of a channel that was closed: what is printed would go there.
void keepChannels()
{
    for (int channel = 0; channel <= 2; ++channel) {
        if (fcntl(channel, F_GETFD) < 0) // used the wrong way round it fails, as a closed one does
            (void)open("/dev/null", channel == 0 ? O_WRONLY : O_RDONLY);
    }
}

/// `isText`: what was typed can be read (UTF-8); otherwise it would be taken for something else.
int answer(bool isText)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const char *flag :
         {"help", "sample", "draft", "reveal", "before", "people", "dry-run", "without-personal-data", "full",
          "without-attachments", "without-people", "confirm", "write", "readings", "damaged"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    for (const char *valued :
         {"lang",    "today",        "format",       "desk",   "on",      "where",       "record",
          "out",     "municipality", "weekdays",     "months", "days",    "saturday",    "within",
          "ics",     "mapping",      "save-mapping", "as",     "exclude", "reason",      "passphrase-file",
          "until",   "hours",        "week",         "kind",   "suspend", "cap",         "agreement",
          "papers",  "service",      "number",       "signed", "month",   "opportunity", "first",
          "operator"})
        parser.addOption(QCommandLineOption(QLatin1String(valued), {}, QLatin1String(valued)));
    const bool understood = parser.parse(QCoreApplication::arguments());

    const QString language =
        parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : QStringLiteral("it");
    setLanguage(language);
    QTextStream out(stdout), err(stderr);
    if (!understood) {
        const QStringList unknown = parser.unknownOptionNames();
        err << (unknown.isEmpty() ? parser.errorText()
                                  : Texts::tr("There is no option %1. Nothing was done.")
                                        .arg((unknown.front().size() > 1 ? QStringLiteral("--") : QStringLiteral("-"))
                                             + unknown.front()))
            << '\n';
        return Usage;
    }
    if (language != QLatin1String("it") && language != QLatin1String("en")) {
        err << Texts::tr("The languages are “it” and “en”.") << '\n';
        return Usage;
    }
    if (!isText) {
        err << Texts::tr("Something in this command is not written in UTF-8, as everything here is. Nothing was done.")
            << '\n';
        return Usage;
    }
    QStringList words = parser.positionalArguments();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const CommandEntry *command = nullptr;
    for (const CommandEntry *entry : allCommands()) {
        if (name == QLatin1String(entry->name))
            command = entry;
    }
    if (parser.isSet(QStringLiteral("help")) && (command || name.isEmpty())) {
        printHelp(out, command);
        return cli::Done;
    }
    if (!command) {
        err << (name.isEmpty() ? Texts::tr("Which command?") : Texts::tr("There is no command “%1”.").arg(name)) << '\n'
            << '\n';
        printHelp(err, nullptr);
        return Usage;
    }
    const QStringList forms = calledForms(*command, words.value(0));
    const QString usage = forms.join(QLatin1Char(' '));
    const QSet<QString> allowed = optionsIn(usage);
    const QStringList given = parser.optionNames();
    for (const QString &option : given) {
        if (!allowed.contains(option)) {
            const bool oneForm = forms.size() < formsOf(*command).size();
            err << Texts::tr("“%1” does not take --%2. Nothing was done.")
                       .arg(oneForm ? name + QLatin1Char(' ') + words.front() : name, option)
                << '\n'
                << Texts::tr("Usage: insieme-cli %1").arg(QString::fromUtf8(command->usage)) << '\n';
            return Usage;
        }
    }
    if (const QString twice = saidTwice(given, usage); !twice.isEmpty()) {
        err << Texts::tr("--%1 is given twice. Nothing was done.").arg(twice) << '\n';
        return Usage;
    }
    const bool tooMany = std::all_of(forms.begin(), forms.end(),
                                     [&words](const QString &form) { return words.size() > mostWords(form); });
    if (tooMany)
        err << Texts::tr("“%1” is one word too many. Nothing was done.").arg(words.last()) << '\n';
    if (tooMany || words.size() < command->minimum) {
        err << Texts::tr("Usage: insieme-cli %1").arg(QString::fromUtf8(command->usage)) << '\n';
        return Usage;
    }
    const QString today = parser.value(QStringLiteral("today"));
    if (!today.isEmpty() && !parseIsoDate(today)) {
        err << notADay(today) << '\n';
        return Usage;
    }
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("csv")
        && format != QLatin1String("json"))
    {
        err << Texts::tr("The formats are table, csv and json.") << '\n';
        return Usage;
    }
    static const QRegularExpression formats(QStringLiteral("--format ([a-z|]+)"));
    if (const QStringList known = formats.match(usage).captured(1).split(QLatin1Char('|'));
        !format.isEmpty() && !known.contains(format))
    {
        err << Texts::tr("“%1” has no --format %2, only: %3. Nothing was done.")
                   .arg(name, format, known.join(QStringLiteral(", ")))
            << '\n';
        return Usage;
    }
    Invocation invocation(words, parser);
    return command->run(invocation);
}

} // namespace

int main(int argc, char **argv)
{
    keepChannels();
    useItalianTime();
    const bool isText =
        std::all_of(argv, argv + argc, [](const char *word) { return QUtf8StringView(word).isValidUtf8(); });
    // Only documents need fonts; they are laid out without a screen. Options may stand before the command.
    const bool prints = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "print") == 0 || qstrcmp(word, "addresses") == 0;
    });
    if (prints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(noteForEngineers);
    const std::unique_ptr<QCoreApplication> application(prints ? new QGuiApplication(argc, argv)
                                                               : new QCoreApplication(argc, argv));
    documents::addDocumentFindings();
    QCoreApplication::setApplicationName(QStringLiteral("insieme-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INSIEME_VERSION));
    const int status = answer(isText);
    // Whatever did not arrive is known by the last piece at the latest.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    QTextStream(stderr) << Texts::tr("Not all of the answer could be written: there is no room where it goes, or "
                                     "nobody takes it. What was changed in the file stays changed.")
                        << '\n';
    return FileTrouble;
}
