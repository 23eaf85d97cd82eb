// SPDX-License-Identifier: GPL-3.0-or-later
// How a form follows what is changed elsewhere while it is typed in.
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "core/store/rebase.h"
#include "ui/shell/record_overview.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"

#include <algorithm>
#include <utility>

namespace insieme {

void RecordPage::followFile(const AnyRecord &now)
{
    AnyRecord next = now;
    QStringList unreadable;
    const AnyRecord typed = edited(unreadable);
    // What cannot be read yet cannot be compared either: its field stays as it was seen, and saving, which compares
    // with that, brings it up once it can be read.
    for (const FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        if (field.stored() && field.writable() && !editor->isMasked() && editor->values().empty())
            takeSide(next, m_seen, {&m_type, m_id, &field, {}, {}, {}});
    }
    for (const auto &[children, editor] : m_children) {
        AnyRecord rows = m_seen;
        if (!editor->store(rows.data(), m_workspace.context()).isEmpty())
            copyRows(*children, next, m_seen);
    }
    if (holdTheSame(m_seen, next))
        return;
    AnyRecord record = typed;
    const QList<FieldConflict> found = rebase(record, m_seen, next, m_workspace.context());
    const AnyRecord before = std::exchange(m_seen, next);
    // What was decided of a value that is no longer there is open again, or settled.
    std::erase_if(m_clashes, [&](const Clash &clash) { return !agreeOn(clash.what, before, m_seen); });
    for (const FieldConflict &conflict : found)
        m_clashes.push_back({conflict, textOf(conflict, before), record, std::nullopt});
    if (unreadable.isEmpty() && holdTheSame(record, m_seen)) { // what was typed is what the file holds
        fill();
        return;
    }
    showInForm(record, typed);
    checkForm();
    showSeen();
    emit frameChanged();
}

void RecordPage::showInForm(const AnyRecord &record, const AnyRecord &shown, const Field *decided)
{
    const Context context = shell().context();
    const LinkFields link = linkFields(m_type);
    for (FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        const auto differs = [&](const Field &each) {
            return each.value(record.data(), context) != each.value(shown.data(), context);
        };
        if (&field == decided || differs(field) || (editor->isLink() && differs(*link.table)))
            showField(*editor, record);
    }
    for (const auto &[children, editor] : m_children) {
        AnyRecord rows = record;
        copyRows(*children, rows, shown);
        if (!holdTheSame(rows, record))
            editor->load(record.data(), context, !shell().canChange());
    }
}

bool RecordPage::hasOpenClash() const
{
    return std::any_of(m_clashes.begin(), m_clashes.end(), [](const Clash &clash) { return !clash.taken; });
}

void RecordPage::decide(qsizetype clash, ClashList::Side side)
{
    Clash &decided = m_clashes[static_cast<size_t>(clash)];
    QStringList unreadable;
    const AnyRecord typed = edited(unreadable);
    const bool root = isA(m_type, *decided.what.type);
    // Rows are shown anew, and what cannot be read in them would be lost.
    if (!root && !unreadable.isEmpty()) {
        tellRefused({});
        return;
    }
    if (decided.taken != ClashList::Side::Theirs)
        decided.mine = typed;
    AnyRecord record = typed;
    takeSide(record, side == ClashList::Side::Theirs ? m_seen : decided.mine, decided.what);
    decided.taken = side;
    showInForm(record, typed, root && side == ClashList::Side::Theirs ? decided.what.field : nullptr);
    checkForm();
    emit frameChanged();
    if (hasOpenClash())
        m_clashList->goTo(0);
    else
        m_saveButton->setFocus();
}

void RecordPage::decideOpen(ClashList::Side side, bool all)
{
    for (size_t i = 0; i < m_clashes.size(); ++i) {
        if (m_clashes[i].taken)
            continue;
        decide(static_cast<qsizetype>(i), side);
        if (!all)
            return;
    }
}

QString RecordPage::textOf(const FieldConflict &conflict, const AnyRecord &record) const
{
    const void *part = partOf(record, conflict);
    if (!part)
        return tr("removed");
    if (!conflict.field)
        return tr("kept");
    if (isA(m_type, *conflict.type) && conflict.field == linkFields(m_type).key) {
        const RecordLink link = linkOf(m_workspace, record);
        return link.type ? m_source.title(*link.type, link.id) : tr("empty");
    }
    const QString text = displayOf(*conflict.type, *conflict.field, part, shell().context());
    return text.isEmpty() ? tr("empty") : text;
}

void RecordPage::tellClashes(const AnyRecord &form)
{
    QList<ClashList::Clash> clashes;
    int open = 0;
    for (Clash &clash : m_clashes) {
        const bool agrees = agreeOn(clash.what, form, m_seen);
        if (agrees && !clash.taken)
            clash.taken = ClashList::Side::Theirs;
        else if (!agrees && clash.taken == ClashList::Side::Theirs) // typed in again
            clash.taken = ClashList::Side::Mine;
        if (!agrees)
            clash.mine = form;
        open += !clash.taken;
        const FieldConflict &what = clash.what;
        QString label = what.field ? what.type->label(*what.field) : QString();
        if (!isA(m_type, *what.type)) {
            const void *row = partOf(m_seen, what);
            if (!row)
                row = partOf(clash.mine, what);
            const QString title = row ? titleOf(*what.type, row, shell().context()) : QString();
            QStringList parts{what.type->singularLabel(), title, label};
            parts.removeAll(QString());
            label = parts.join(QStringLiteral(" · "));
        }
        clashes.append({label, clash.before, textOf(what, clash.mine), textOf(what, m_seen), clash.taken});
    }
    m_clashList->set(clashes);
    if (open == 0) {
        showBanner({}, false);
        return;
    }
    showBanner(tr("Changed here and elsewhere in the meantime: %n field(s).", nullptr, open) + QLatin1Char('\n')
                   + tr("Nothing that you typed is lost and nothing is overwritten; the rest of the form shows what is "
                        "there now. Say for each which one holds, then save."),
               true);
    if (open > 1) {
        m_banner->addRemedy(tr("Keep all mine"), {}, [this] { decideOpen(ClashList::Side::Mine, true); });
        m_banner->addRemedy(tr("Take all theirs"), {}, [this] { decideOpen(ClashList::Side::Theirs, true); });
    }
}

} // namespace insieme
