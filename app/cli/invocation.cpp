// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "core/areas/areas.h"
#include "core/record/json.h"
#include "core/registry/operator.h"

#include <iostream>
#include <QCoreApplication>
#include <QRegularExpression>
#include <unistd.h>

namespace insieme::cli {
namespace {

/// By the name as it stands, in upper or lower case, or by the id.
Result<QUuid> findOperator(const Workspace &workspace, const QString &text)
{
    const RecordType &type = describe<Operator>();
    std::vector<QUuid> found;
    QStringList names;
    for (const QUuid &id : workspace.records().ids(type)) {
        const QString name = workspace.title(type, id, {});
        names << name;
        if (name.compare(text.simplified(), Qt::CaseInsensitive) == 0 || uuidText(id) == text)
            found.push_back(id);
    }
    if (found.size() == 1)
        return found.front();
    names.sort();
    return insieme::fail(
        Error::Code::Invalid,
        !found.empty()
            ? QCoreApplication::translate("CommandLine", "More than one operator is called “%1”: give the id instead.")
                  .arg(text)
            : names.isEmpty()
            ? QCoreApplication::translate("CommandLine", "There is no operator “%1”: this file has none yet.").arg(text)
            : QCoreApplication::translate("CommandLine", "There is no operator “%1”. There are: %2.")
                  .arg(text, names.join(QStringLiteral(", "))));
}

} // namespace

Invocation::Invocation(QStringList list, const QCommandLineParser &options)
    : words(std::move(list))
    , out(stdout)
    , err(stderr)
    , m_options(options)
{
    if (const auto day = parseIsoDate(option("today")))
        pin(*day);
}

Date Invocation::today() const
{
    return m_clock ? m_clock->today() : Clock().today();
}

int Invocation::fail(const Error &error)
{
    err << error.text << '\n';
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("INSIEME_DETAILS"))
        err << error.detail << '\n';
    if (m_unknownOperator)
        return Usage;
    switch (error.code) {
    case Error::Code::Io:
    case Error::Code::Full:
    case Error::Code::NotOurs:
    case Error::Code::NewerFile:
    case Error::Code::Damaged:
    case Error::Code::ReadOnly:
    case Error::Code::Busy:
        return FileTrouble;
    default:
        return No;
    }
}

int Invocation::usage(const QString &text)
{
    err << text << '\n';
    return Usage;
}

void CatchUpAndClose::operator()(Workspace *workspace) const
{
    if (!workspace->isReadOnly())
        workspace->catchUp();
    delete workspace;
}

Result<OpenFile> Invocation::open(const QString &path, bool write, Follow follow)
{
    OpenOptions options;
    options.clock = clock();
    options.asks = !write;
    options.follow = follow;
    auto workspace = Workspace::open(path, areas(), options);
    if (!workspace) {
        Error error = std::move(workspace).error();
        if (error.code == Error::Code::NotFound)
            error.code = Error::Code::Io;
        return tl::unexpected(std::move(error));
    }
    if (write)
        INSIEME_TRY((*workspace)->writable());
    if ((*workspace)->lacksRoom())
        err << (*workspace)->readOnlyReason() << '\n';
    if (has("operator")) {
        const auto named = findOperator(**workspace, option("operator"));
        m_unknownOperator = !named.has_value();
        if (!named)
            return tl::unexpected(named.error());
        INSIEME_TRY((*workspace)->signAs(*named));
    }
    return OpenFile(workspace->release());
}

bool Invocation::nextLine(QByteArray &line)
{
    std::string bytes;
    if (!std::getline(std::cin, bytes))
        return false;
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.pop_back();
    line = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return true;
}

bool Invocation::nextLine(QString &line)
{
    QByteArray bytes;
    if (!nextLine(bytes))
        return false;
    line = QString::fromUtf8(bytes);
    return true;
}

QString notADay(const QString &word)
{
    static const QRegularExpression written(QStringLiteral(
        "^(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}))$"));
    const auto parts = written.match(word);
    const auto number = [&parts](const char *iso, const char *italian) {
        const QString text = parts.captured(QLatin1String(iso));
        return (text.isEmpty() ? parts.captured(QLatin1String(italian)) : text).toInt();
    };
    const int year = number("y", "year");
    if (parts.hasMatch() && year >= firstReadYear && year <= lastReadYear
        && !makeDate(year, number("m", "month"), number("d", "day")))
        return QCoreApplication::translate("CommandLine", "%1 does not exist. Days are written YYYY-MM-DD.").arg(word);
    return QCoreApplication::translate("CommandLine", "“%1” is not a day (YYYY-MM-DD, from the year %2 to %3).")
        .arg(word, QString::number(firstReadYear), QString::number(lastReadYear));
}

const View *viewOf(Invocation &in, const QString &kind)
{
    const View *view = findView(kind);
    if (!view)
        in.usage(
            QCoreApplication::translate("CommandLine", "There is no kind “%1”. “insieme-cli list kinds” names them.")
                .arg(kind));
    return view;
}

QString shownKey(const QString &text)
{
    return isatty(1) ? text.left(13) : text;
}

int changeRecord(Invocation &in, const RecordType &type, const Command &command,
                 const std::function<insieme::Done(Transaction &, const QUuid &)> &body)
{
    auto opened = in.open(in.word(2), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, type, in.word(1));
    if (!id)
        return in.fail(id.error());
    Command named = command;
    named.arguments = {{QString(), &type, *id}};
    const auto done = workspace.perform(named, [&](Transaction &transaction) { return body(transaction, *id); });
    if (!done)
        return in.fail(done.error());
    for (const Problem &warning : workspace.lastWarnings())
        in.err << QCoreApplication::translate("CommandLine", "Warning: %1").arg(warning.text) << '\n';
    return Done;
}

int makeRecords(Invocation &in, const RecordType &type, const Command &command,
                const std::function<Result<std::vector<QUuid>>(Transaction &, const QUuid &)> &make)
{
    std::vector<QUuid> ids;
    const int status = changeRecord(in, type, command, [&](Transaction &transaction, const QUuid &id) -> insieme::Done {
        auto made = make(transaction, id);
        if (!made)
            return tl::unexpected(std::move(made).error());
        ids = std::move(*made);
        return {};
    });
    for (const QUuid &id : status == Done ? ids : std::vector<QUuid>())
        in.out << uuidText(id) << '\n';
    return status;
}

Rows::Rows(Invocation &invocation, QStringList names, QStringList labels, const QStringList &bare)
    : m_invocation(invocation)
    , m_names(std::move(names))
    , m_labels(std::move(labels))
{
    for (const QString &name : std::as_const(m_names))
        m_bare << bare.contains(name);
    const QString format = invocation.option("format");
    m_format = format == QLatin1String("csv") ? Format::Csv
        : format == QLatin1String("json")     ? Format::Json
                                              : Format::Table;
    if (m_format == Format::Csv)
        m_invocation.out << m_names.join(QLatin1Char(',')) << '\n';
    if (m_format == Format::Json)
        m_invocation.out << '[';
}

void Rows::add(const QStringList &plain, const QStringList &shown)
{
    ++m_count;
    switch (m_format) {
    case Format::Table:
        m_shown.append(shown);
        break;
    case Format::Csv: {
        QStringList cells;
        for (QString cell : plain) {
            if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'))
                || cell.contains(QLatin1Char('\r')))
                cell = QLatin1Char('"') + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
            cells << cell;
        }
        m_invocation.out << cells.join(QLatin1Char(',')) << '\n';
        break;
    }
    case Format::Json:
        m_invocation.out << (m_count > 1 ? ",\n{" : "\n{");
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            m_invocation.out << (i > 0 ? "," : "") << QString::fromUtf8(jsonString(m_names[i])) << ':'
                             << (plain.value(i).isNull() || (m_bare[i] && plain[i].isEmpty()) ? QStringLiteral("null")
                                     : m_bare[i]                                              ? plain[i]
                                                 : QString::fromUtf8(jsonString(plain[i])));
        }
        m_invocation.out << '}';
        break;
    }
}

void Rows::finish()
{
    if (m_format == Format::Json)
        m_invocation.out << (m_count > 0 ? "\n]\n" : "]\n");
    if (m_format != Format::Table)
        return;
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        qsizetype width = m_labels[i].size();
        for (const QStringList &row : m_shown)
            width = std::max(width, row.value(i).size());
        widths << (isatty(1) ? std::min<qsizetype>(width, 44) : width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            QString cell = cells.value(i);
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            if (cell.size() > widths[i])
                cell = cell.left(widths[i] - 1) + QStringLiteral("…");
            text += cell.leftJustified(widths[i]) + QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        m_invocation.out << text << '\n';
    };
    line(m_labels);
    for (const QStringList &row : m_shown)
        line(row);
}

} // namespace insieme::cli
