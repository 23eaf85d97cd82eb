// SPDX-License-Identifier: GPL-3.0-or-later
// How a form is saved: the bar below it, the step, and what is said when it is refused.
#include "core/store/links.h"
#include "ui/shell/record_acts.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"

#include <algorithm>
#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

namespace insieme {

int RecordPage::footHeight() const
{
    return m_saveBar->isHidden() ? 0 : m_saveBar->height();
}

AnyRecord RecordPage::edited(QStringList &unreadable) const
{
    AnyRecord record = m_seen;
    const Context context = m_workspace.context();
    // Rows first: a field that is derived from them (the name in use) then corrects the row it reads.
    for (const auto &[children, editor] : m_children) {
        for (const int row : editor->store(record.data(), context))
            unreadable << tr("%1, row %2").arg(m_type.label(*children)).arg(row);
    }
    for (const FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        if (!field.writable() || editor->isMasked())
            continue;
        const FieldEditor::Values values = editor->values();
        if (values.empty())
            unreadable << m_type.label(field);
        for (const auto &[written, value] : values) {
            if (value != written->value(m_seen.data(), context))
                written->setValue(record.data(), value, context);
        }
    }
    return record;
}

void RecordPage::showBanner(const QString &text, bool bad)
{
    m_banner->clearRemedies();
    m_banner->show(bad ? Theme::Tone::Bad : Theme::Tone::Warn, text.section(QLatin1Char('\n'), 0, 0),
                   text.section(QLatin1Char('\n'), 1));
}

bool RecordPage::isUnsaved() const
{
    return m_dirty
        || std::any_of(m_panels.begin(), m_panels.end(), [](const Panel &each) { return each.panel->isUnsaved(); });
}

/// One row. What has no room gives way in turn: words, the count where a hint says more, words of the second button,
/// the hint, which the list beside the form gives, too, and last the second button's words altogether; two rows only
/// where even that is too much.
void RecordPage::placeSaveBar()
{
    enum Shortened { Nothing, Count, Why, Replaced, Next, Hint, NextIcon, All };
    const QMargins margins = m_saveRows->contentsMargins();
    RecordPanel *front = frontPanel();
    const bool hasOwnKeys = front && !front->actions().isEmpty();
    m_saveNext->setVisible(!hasOwnKeys && !isBlocked()); // Ctrl+Enter is the panel's
    for (int step = Nothing; step < All; ++step) {
        const bool hint = step < Hint && !m_saveHint->text().isEmpty();
        m_saveHint->setVisible(hint);
        m_saveText->setVisible(!hint || step < Replaced);
        m_saveText->setText(!m_dirty             ? tr("Nothing entered yet")
                                : m_changes == 0 ? tr("Changes not saved")
                                : step < Count   ? tr("%n field(s) changed, not saved", nullptr, m_changes)
                                                 : tr("%n field(s) changed", nullptr, m_changes));
        m_why->setPlaceholderText(step < Why ? tr("Why (optional, no names)") : tr("Why (optional)"));
        m_whyBox->setFixedWidth(paint::textWidth(m_why->placeholderText(), Theme::font(13)) + 48);
        m_saveNext->setText(step < Next ? saveAndGoOnText() : step < NextIcon ? tr("Save and go on") : QString());
        m_saveNext->setIconName(step < NextIcon ? QString() : QStringLiteral("save"));
        m_saveNext->setToolTip(step < Next ? QString()
                                           : QStringLiteral("%1 (%2)").arg(saveAndGoOnText(), m_saveNext->key()));
        int needed = margins.left() + margins.right();
        for (int i = 0; i < m_saveRows->count(); ++i) {
            // A row remembers its width until the next layout, and its words have just changed.
            m_saveRows->itemAt(i)->invalidate();
            needed += m_saveRows->itemAt(i)->sizeHint().width() + m_saveRows->spacing();
        }
        m_saveRows->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        if (needed <= width())
            return;
    }
}

void RecordPage::setDirty(bool dirty)
{
    // Who begins a record sees from the start how it is saved.
    m_saveBar->setVisible(dirty || (m_id.isNull() && shell().canChange()));
    if (!dirty)
        showBanner({}, false);
    const bool was = m_dirty;
    m_dirty = dirty;
    placeParts();
    describeSaving();
    if (was == dirty)
        return;
    emit frameChanged();
}

bool RecordPage::save()
{
    RecordPanel *front = frontPanel();
    return (!front || !front->isUnsaved() || front->keep()) && saveForm();
}

bool RecordPage::saveAll()
{
    for (const Panel &each : m_panels) {
        if (each.panel->isUnsaved() && !each.panel->keep())
            return false;
    }
    return saveForm();
}

bool RecordPage::saveForm()
{
    if (!m_dirty)
        return true;
    QStringList unreadable;
    AnyRecord record = edited(unreadable);
    if (!unreadable.isEmpty()) {
        tellRefused(
            tr("Nothing was saved. These values cannot be read: %1.").arg(unreadable.join(QStringLiteral(", "))));
        return false;
    }
    if (hasOpenClash()) {
        tellRefused({});
        return false;
    }
    const bool fresh = m_id.isNull();
    if (fresh)
        setId(m_type, record.data(), newUuid());
    const Command command{fresh ? QT_TRANSLATE_NOOP("Command", "Add %1") : QT_TRANSLATE_NOOP("Command", "Change %1"),
                          {{QString(), &m_type, record.id()}},
                          m_why->text().trimmed()};
    const auto done = [&] {
        const QScopedValueRollback saving(m_saving, true);
        return m_workspace.perform(command, [&](Transaction &transaction) {
            return fresh ? transaction.insert(record) : transaction.update(m_type, m_seen.data(), record.data());
        });
    }();
    if (!done) {
        if (auto now = done.error().code == Error::Code::Conflict
                ? m_workspace.records().loadOn(m_type, m_id, shell().context().asOf)
                : tl::unexpected(done.error()))
            followFile(*now);
        tellRefused(done.error().text);
        return false;
    }
    m_id = record.id();
    if (auto now = m_workspace.records().load(m_type, m_id))
        m_seen = std::move(*now);
    const Problems found = std::move(m_found);
    fill();
    // What was saved with warnings goes on saying them.
    m_own = check(m_type, m_seen.data(), m_workspace.context());
    m_found = found;
    tellProblems();
    if (m_workspace.catalogue().hasFindings(m_type))
        askFile();
    emit saved(m_id);
    return true;
}

/// What is wrong stands at the fields and in the list beside them already.
void RecordPage::tellRefused(const QString &why)
{
    m_refusedToSave = true;
    tellProblems();
    const QList<CheckList::Check> &checks = m_checks->checks();
    const auto isError = [](const CheckList::Check &check) { return check.tone == Theme::Tone::Bad && check.run; };
    const auto count = std::count_if(checks.begin(), checks.end(), isError);
    if (count == 0 || !isBlocked()) {
        showBanner(why, true);
        return;
    }
    showBanner(tr("Nothing was saved: %n thing(s) must be put right first.", nullptr, static_cast<int>(count)), true);
    m_banner->addRemedy(tr("Next problem"), QKeySequence(Qt::Key_F8), [this] { m_checks->next(); });
    for (const CheckList::Check &check : checks) {
        if (check.tone == Theme::Tone::Ok || !check.run)
            continue;
        m_checks->next();
        if (isError(check))
            return;
    }
}

void RecordPage::saveAndGoOn()
{
    if (save())
        emit nextWanted();
}

void RecordPage::tellNotRemoved(const Error &why)
{
    constexpr size_t most = 50; // nobody goes through more of them here
    const auto users = why.code == Error::Code::InUse ? usersOf(m_workspace.records(), m_type, m_id)
                                                      : std::vector<std::pair<const RecordType *, QUuid>>();
    QList<CheckList::Check> reasons;
    for (const auto &[of, user] : users) {
        if (reasons.size() == most) {
            reasons.append(
                {Theme::Tone::Neutral, tr("and %n more", nullptr, static_cast<int>(users.size() - most)), {}});
            break;
        }
        reasons.append({Theme::Tone::Neutral, of->singularLabel(), m_source.title(*of, user), tr("Open"),
                        [this, of = of, user = user] { shell().openRecord(*of, user); }});
    }
    showBanner(reasons.isEmpty() ? why.text : why.text.section(QLatin1Char('\n'), 0, 0), true);
    m_banner->setReasons(reasons);
    if (!reasons.isEmpty())
        m_banner->addRemedy(tr("Next reason"), QKeySequence(Qt::Key_F8), [this] { m_banner->goToReason(); });
    emit frameChanged();
}

void RecordPage::remove()
{
    if (isUnsaved()) {
        showBanner(tr("There are changes that are not saved: save or discard them, then remove. Nothing was removed."),
                   true);
        return;
    }
    const auto done = removeRecord(m_workspace, m_type, m_id);
    if (!done) {
        tellNotRemoved(done.error());
        return;
    }
    setDirty(false);
    emit removed();
}

QString RecordPage::saveAndGoOnText() const
{
    return m_id.isNull() ? tr("Save and add another") : tr("Save and open the next");
}

} // namespace insieme
