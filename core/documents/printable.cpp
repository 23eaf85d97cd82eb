// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/printable.h"

#include "core/base/language.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

bool lacksNothing(const Composed &composed)
{
    return std::none_of(composed.missing.begin(), composed.missing.end(),
                        [](const MissingField &field) { return field.required; });
}

/// Documents are Italian, whatever the language of the program; why one cannot be made is told in that of the program.
auto italianOf(std::function<Result<Composed>(const PrintRequest &)> compose)
{
    return [compose = std::move(compose)](const PrintRequest &request) {
        auto composed = inItalian([&] { return compose(request); });
        if (!composed)
            return compose(request);
        composed->content.writtenAt = request.writtenAt;
        return composed;
    };
}

} // namespace

QStringList IssueFacts::obstacles() const
{
    QStringList texts;
    for (const DocumentProblem &each : findings) {
        if (each.stops())
            texts << each.text;
    }
    return texts;
}

const Printables &printables()
{
    static const Printables list = [] {
        Printables all;
        addAgreementPrintables(all);
        addLetterPrintables(all);
        addContractPrintables(all);
        addPlacementPrintables(all);
        addHousingPrintables(all);
        addRegistryPrintables(all);
        for (Printable &each : all)
            each.compose = italianOf(std::move(each.compose));
        return all;
    }();
    return list;
}

const Printable *findPrintable(QStringView name)
{
    for (const Printable &printable : printables()) {
        if (name == QLatin1String(printable.name))
            return &printable;
    }
    return nullptr;
}

std::vector<const Printable *> printablesOf(const RecordType &type)
{
    std::vector<const Printable *> found;
    for (const RecordType *level : levels(type)) {
        for (const Printable &printable : printables()) {
            if (printable.about == level)
                found.push_back(&printable);
        }
    }
    return found;
}

const Printable *printableFor(const Records &records, const AnyRecord &record)
{
    for (const Printable *printable : printablesOf(record.type())) {
        if (printable->misfit && printable->misfit(records, record).isEmpty())
            return printable;
    }
    return nullptr;
}

QString labelOf(const Printable &printable)
{
    return QCoreApplication::translate("DocumentTemplate", printable.label);
}

Result<QUuid> exampleFor(const Printable &printable, const Records &records, const Context &context)
{
    if (!printable.about)
        return QUuid();
    std::optional<QUuid> first;
    for (const QUuid &id : records.ids(*printable.about)) {
        const auto record = records.load(*printable.about, id);
        if (printable.misfit && record && !printable.misfit(records, *record).isEmpty())
            continue;
        const auto composed = printable.compose({records, id, context});
        if (!composed)
            continue;
        if (lacksNothing(*composed))
            return id;
        if (!first)
            first = id;
    }
    if (first)
        return *first;
    return fail(Error::Code::NotFound, Texts::tr("No record of this file fits the document."));
}

Composed composedOf(Content content)
{
    Composed composed;
    composed.content = std::move(content);
    return composed;
}

} // namespace insieme::documents
