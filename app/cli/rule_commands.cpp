// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int check(Invocation &in)
{
    const IdentifierKind *kind = nullptr;
    QStringList names;
    for (const IdentifierKind &candidate : identifierKinds()) {
        names << QLatin1String(candidate.name);
        if (in.word(0) == QLatin1String(candidate.name))
            kind = &candidate;
    }
    if (!kind)
        return in.usage(Texts::tr("There is no kind of code “%1”. There are: %2.").arg(in.word(0), names.join(QStringLiteral(", "))));
    int status = Done;
    const auto answer = [&](const QString &value) {
        const Verdict verdict = value.trimmed().isEmpty() ? Verdict::invalid(Texts::tr("empty")) : kind->check(value);
        switch (verdict.level) {
        case Verdict::Level::Valid:
            in.out << "valid\n";
            break;
        case Verdict::Level::Warning:
            in.out << "warning: " << verdict.text << '\n';
            break;
        case Verdict::Level::Invalid:
            in.out << "invalid: " << verdict.text << '\n';
            status = No;
            break;
        }
    };
    for (const QString &word : in.words.mid(1)) {
        if (word != QLatin1String("-")) {
            answer(word);
            continue;
        }
        QString line;
        while (Invocation::nextLine(line))
            answer(line);
    }
    return status;
}

constexpr CommandEntry entries[] = {
    {"check", "check KIND VALUE…|-", QT_TRANSLATE_NOOP("Help", "check codes: one answer a line"), 2, 100'000, check},
};

} // namespace

std::span<const CommandEntry> ruleCommands()
{
    return entries;
}

} // namespace insieme::cli
