// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/saved_view.h"

#include "core/record/describe.h"
#include "core/registry/operator.h"
#include "core/store/list_query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace insieme {
namespace {

constexpr qint64 mostViews = 60;

struct ViewDescriptor {
    INSIEME_DESCRIPTOR(SavedView)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                                           {.required = true, .title = true, .search = true, .width = 30, .limit = 60}),
                           field<&R::place>("place", "elenco", QT_TR_NOOP("List"), {.required = true, .width = 20}),
                           field<&R::owner>("operator_id", "operatore", QT_TR_NOOP("Whose"), {.width = 20}),
                           field<&R::content>("content", "contenuto", QT_TR_NOOP("Filter, order and columns"),
                                              {.required = true, .longText = true, .verbatim = true, .limit = 50'000}));
    static_assert(arity<R>() == fields.storedCount(), "a member of SavedView has no field");
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SavedView)
};

} // namespace

template<> const RecordType &describe<SavedView>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<ViewDescriptor>("saved_view", "saved-views", QT_TRANSLATE_NOOP("SavedView", "Saved view"),
                                       QT_TRANSLATE_NOOP("SavedView", "Saved views"));
        t.check = [](const void *record, const Context &, Problems &problems) {
            const auto &view = *static_cast<const SavedView *>(record);
            if (!QJsonDocument::fromJson(view.content.toUtf8()).isObject())
                problems.append({Verdict::Level::Invalid, QStringLiteral("content"),
                                 Texts::tr("The view cannot be read: save it again from the list.")});
        };
        return t;
    }();
    return type;
}

std::vector<SavedView> savedViews(const Workspace &workspace, const QString &place, const QUuid &operatorId)
{
    ListQuery query;
    query.type = &describe<SavedView>();
    query.conditions.push_back({findField(*query.type, u"place"), Condition::Test::Equal, place, {}});
    std::vector<SavedView> result;
    for (const QUuid &id : RecordList(workspace.records(), query).ids(0, mostViews)) {
        auto view = workspace.records().load(Id<SavedView>(id));
        if (view && (view->owner.isNull() || view->owner.uuid() == operatorId))
            result.push_back(std::move(*view));
    }
    return result;
}

Result<qint64> saveView(Workspace &workspace, SavedView view)
{
    view.owner = Id<Operator>(workspace.operatorId());
    const Command command{QT_TRANSLATE_NOOP("Command", "Save the view “%1”"), {{view.name}}};
    return workspace.perform(command, [&](Transaction &transaction) -> Done {
        for (const SavedView &known : savedViews(workspace, view.place, workspace.operatorId())) {
            if (known.name != view.name || known.owner != view.owner)
                continue;
            view.id = known.id;
            return transaction.update(known, view);
        }
        return transaction.insert(view);
    });
}

Result<qint64> removeView(Workspace &workspace, const SavedView &view)
{
    const Command command{QT_TRANSLATE_NOOP("Command", "Remove the view “%1”"), {{view.name}}};
    return workspace.perform(
        command, [&](Transaction &transaction) { return transaction.remove(describe<SavedView>(), view.id.uuid()); });
}

} // namespace insieme
