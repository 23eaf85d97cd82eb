// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/views.h"

#include "core/agreements/agreement.h"
#include "core/areas/areas.h"

#include <QCoreApplication>

namespace insieme {
namespace {

View agreements(const char *name, const char *label, bool contracts)
{
    const RecordType &type = describe<Agreement>();
    Condition condition{findField(type, u"kind"), Condition::Test::OneOf, {}, {}};
    const ChoiceList *kinds = condition.field->ops->choices;
    for (int i = 0; i < static_cast<int>(kinds->items.size()); ++i) {
        if (isContract(static_cast<AgreementKind>(i)) == contracts)
            condition.values.push_back(Choice{kinds, i});
    }
    return {name, &type, label, {condition}};
}

} // namespace

QString View::title() const
{
    return label ? QCoreApplication::translate("View", label) : type->pluralLabel();
}

const std::vector<View> &views()
{
    static const std::vector<View> list = [] {
        std::vector<View> result;
        for (const RecordType *type : areas().types)
            result.push_back({type->kind, type, nullptr, {}});
        result.push_back(agreements("conventions", QT_TRANSLATE_NOOP("View", "Conventions"), false));
        result.push_back(agreements("contracts", QT_TRANSLATE_NOOP("View", "Contracts"), true));
        return result;
    }();
    return list;
}

const View *findView(QAnyStringView name)
{
    for (const View &view : views()) {
        if (name == QLatin1String(view.name))
            return &view;
    }
    return nullptr;
}

} // namespace insieme
