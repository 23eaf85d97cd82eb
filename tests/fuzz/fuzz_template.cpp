// SPDX-License-Identifier: GPL-3.0-or-later
// A template that somebody wrote: read, and filled from a record that lacks most of what it asks for.
#include "core/documents/template.h"

#include <cstdint>

using namespace insieme;
using namespace insieme::documents;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList problems = templateProblems(text);
    auto row = std::make_shared<MapNode>();
    row->values = {{QStringLiteral("importo"), {Merged::Kind::Scalar, Money{12345}}}};
    MapNode root;
    root.values = {{QStringLiteral("nome"), {Merged::Kind::Scalar, QStringLiteral("Ente **di** | prova")}},
                   {QStringLiteral("inizio"), {Merged::Kind::Scalar, *makeDate(2026, 6, 22)}},
                   {QStringLiteral("vuoto"), {Merged::Kind::Scalar, Value()}},
                   {QStringLiteral("quote"), {Merged::Kind::List, {}, {}, {}, {}, {row, row}, row}}};
    const auto composed = compose(text, root);
    if (composed && !problems.isEmpty())
        qFatal("a template with mistakes was filled");
    return 0;
}
