// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"
#include "ui/shell/layouts.h"

#include <QUuid>

namespace insieme {

/// What a list shows, remembered while its records are open and in saved views.
struct ListState {
    QString text;
    int tab = 0; ///< of the layout's choices; 0: all
    int group = 0; ///< of the layout's groups, instead of a choice or in a view; 0: none
    /// What the group, or on another day the choice, held when the list was left; not given: that was not known.
    std::optional<QSet<QUuid>> found = {};
    Date ofDay = {}; ///< of which `found` tells
    QUuid view = {}; ///< the saved view that is chosen
    std::vector<Condition> tokens;
    const Field *sort = nullptr; ///< nullptr: the titles
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Every condition besides the view's own.
    std::vector<Condition> conditions(const Layout &layout) const;
};

/// What the list opens with: everything, in the order of its layout.
ListState firstState(const Layout &layout);

/// As ListQuery::only wants it: of no record at all, too.
QSet<QUuid> onlyThese(const QSet<QUuid> &records);

/// The choices of the field that gives a list its tabs; nullptr: it has none.
const ChoiceList *tabChoices(const Layout &layout);

/// A field as the layout shows it, otherwise in the width of its kind.
ListColumn columnOf(const Layout &layout, const Field &field);

/// The columns of a list: as chosen on this computer, otherwise those of the layout.
std::vector<ListColumn> chosenColumns(const Layout &layout);
void chooseColumns(const Layout &layout, const std::vector<ListColumn> &columns);
/// As at the beginning.
void forgetColumns(const Layout &layout);

/// The condition that words like "state:signed" mean: the beginnings of the label of a field of choices and of one of
/// its values. `whole`: only when that value is written to its end and nothing longer begins so.
std::optional<Condition> typedCondition(const Layout &layout, const QString &text, Disclosure shown, bool whole);

/// The fields by whose values somebody may filter the list, the columns first.
std::vector<const Field *> filterFields(const Layout &layout, const Context &context);
/// The field that the words before a colon begin the label of; nullptr: none, or there is no colon.
const Field *typedField(const Layout &layout, const QString &text, const Context &context);

/// Group, filter, order and columns as a JSON object for a saved view.
QString viewContent(const Layout &layout, const ListState &state, const std::vector<ListColumn> &columns);
struct ViewContent {
    ListState state;
    std::vector<ListColumn> columns; ///< empty: those of the layout
};
/// What can still be read of it: fields and groups that are no longer there are left out.
ViewContent readViewContent(const Layout &layout, const QString &content);

} // namespace insieme
