// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a record while its form is filled in.
#include "core/record/display.h"
#include "ui/shell/form_echo.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>

namespace insieme {

bool RecordPage::hasRules() const
{
    const auto &rules = m_workspace.catalogue().changeRules;
    return !m_id.isNull()
        && std::any_of(rules.begin(), rules.end(), [this](const ChangeRule &rule) { return isA(m_type, *rule.about); });
}

void RecordPage::proposeCode()
{
    FieldEditor *code = editor("code");
    if (!m_id.isNull() || !m_rules.code || !code || !shell().canChange())
        return;
    using Work = FileWork<QString>;
    auto *work =
        new Work({QStringLiteral("search"), tr("Looking for the next code"), tr("Nothing is changed by looking.")},
                 m_workspace.path(), toLoad(),
                 [next = m_rules.code, day = m_workspace.today()](Workspace &workspace, Work &) -> Result<QString> {
                     return next(workspace.records(), day);
                 });
    m_coding.begin(shell(), work, [this, code](const Result<QString> &next) {
        const auto typed = code->value();
        if (!next || !m_id.isNull() || !typed || !isNull(*typed))
            return;
        // Part of what the form begins with: nothing is unsaved by it.
        code->field().setValue(m_seen.data(), Value(*next), m_workspace.context());
        code->setValue(Value(*next));
        describeSections();
        if (m_dirty)
            checkForm();
    });
}

/// What is read for an answer grows with the file (who has the same name) and with the years (accounts that are
/// closed): it is asked beside the window, once the keys rest. Saving does not wait for it: the door asks the rules
/// itself.
void RecordPage::askFile()
{
    if (m_asking.isRunning()) { // one after the other
        m_pause->start();
        return;
    }
    QStringList unreadable;
    // The change as a whole, and each field by itself.
    std::vector<AnyRecord> changes{edited(unreadable)};
    QStringList columns;
    if (m_dirty && hasRules()) {
        const AnyRecord record = changes.front();
        const Context context = m_workspace.context();
        for (const FieldEditor *editor : m_editors) {
            const Field &field = editor->field();
            if (!field.writable() || editor->isMasked()
                || field.value(record.data(), context) == field.value(m_seen.data(), context))
                continue;
            changes.push_back(m_seen);
            for (const auto &[written, value] : editor->values())
                written->setValue(changes.back().data(), written->value(record.data(), context), context);
            columns << QLatin1String(field.column);
        }
    }
    using Asking = FileWork<Said>;
    auto *asking =
        new Asking({QStringLiteral("square-pen"), tr("Looking what the file says to it"), tr("Nothing was changed.")},
                   m_workspace.path(), toLoad(),
                   [type = &m_type, rules = m_dirty && hasRules(), before = m_seen, changes = std::move(changes),
                    like = m_workspace.context()](Workspace &workspace, Asking &) -> Result<Said> {
                       Said said;
                       said.found = findingsOf(workspace.records(), changes.front(), contextIn(workspace, like));
                       std::vector<const void *> afters;
                       for (const AnyRecord &change : changes)
                           afters.push_back(change.data());
                       if (rules)
                           said.refused = refusalsOf(workspace.records(), *type, before.data(), afters);
                       return said;
                   });
    m_asking.begin(shell(), asking, [this, columns](const Result<Said> &said) {
        if (m_pause->isActive())
            return; // the form has changed since
        m_found = said ? said->found : Problems();
        m_refused = said && !said->refused.empty() ? refusalsAt(columns, said->refused) : Problems();
        tellProblems();
    });
}

/// At the field that changes what may not be changed, where one alone does. `said`: to the whole change, then to each
/// field of `columns` alone.
Problems RecordPage::refusalsAt(const QStringList &columns, const std::vector<QStringList> &said)
{
    Problems problems;
    if (said.front().isEmpty())
        return problems;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString &text : said[static_cast<size_t>(i) + 1])
            problems.append({Verdict::Level::Invalid, columns[i], text});
    }
    // A sentence about several fields at once is said at each already.
    if (problems.isEmpty()) {
        for (const QString &text : said.front())
            problems.append({Verdict::Level::Invalid, {}, text});
    }
    return problems;
}

QString RecordPage::echoFor(const FieldEditor &editor) const
{
    const auto value = editor.isMasked() ? std::nullopt : editor.value();
    if (!value || !editor.isChanged())
        return {};
    TermBegin begin;
    for (const auto &[first, last] : m_terms) {
        const auto day = last == &editor ? first->value() : std::nullopt;
        if (const auto *from = day ? std::get_if<Date>(&*day) : nullptr)
            begin = {*from, m_rules.exit};
    }
    QString echo = echoOf(*value, begin);
    const auto fits = [&editor](const QString &text) {
        return paint::textWidth(text, Theme::font(12)) + 6 <= editor.width();
    };
    if (std::holds_alternative<Money>(*value)) {
        // The words of an amount are one: longer than the field, it breaks behind what makes it long.
        static const QRegularExpression parts(QStringLiteral("(milion[ei]|mila|mille|cento)"));
        return fits(echo) ? echo : echo.replace(parts, QStringLiteral("\\1\u200b"));
    }
    if (!std::holds_alternative<Date>(*value) || stated(begin.first) || echo.isEmpty())
        return echo;
    // Who has just typed a day learns the short ways, where a line has room for them.
    const QString more = tr("%1; also +30, today").arg(echo);
    return fits(more) ? more : echo;
}

void RecordPage::showTies(const AnyRecord &record)
{
    for (const FieldAsked &asked : m_rules.asked) {
        if (FieldEditor *field = editor(asked.column)) {
            const auto value = field->value();
            field->setVisible(!value || !isNull(*value) || asked.of(m_workspace.records(), record));
        }
    }
    if (!shell().canChange())
        return;
    for (const FieldTie &tie : m_rules.ties) {
        FieldEditor *tied = editor(tie.column);
        const FieldEditor *to = editor(tie.to);
        if (!tied || !to || tied->isMasked())
            continue;
        const auto other = to->value(), own = tied->value();
        const bool waits = !to->isMasked() && (!other || isNull(*other)) && own && isNull(*own);
        auto *line = static_cast<QLineEdit *>(tied->editor());
        if (line->isReadOnly() != waits)
            tied->setReadOnly(waits);
        if (waits)
            line->setPlaceholderText(QCoreApplication::translate("Layout", tie.choose));
        if (!tie.word)
            continue;
        const QString word = tie.word(m_workspace.records(), record, shell().context().day());
        auto *box = tied->findChild<FieldBox *>();
        box->setResolved(word);
        if (!word.isEmpty() && tied->level() == Verdict::Level::Valid)
            box->setTone(Theme::Tone::Ok);
    }
}

bool RecordPage::isGap(const FieldEditor &editor)
{
    const auto value = editor.isMasked() ? std::nullopt : editor.value();
    return editor.field().is.required && editor.field().writable() && value && isNull(*value) && !editor.isChanged();
}

/// At each field the worst that is said to it, every sentence of that level.
void RecordPage::showMessages(const Problems &problems, const AnyRecord &form)
{
    const bool spares = !m_refusedToSave && (m_id.isNull() || isDraft(m_type, form.data()));
    for (FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        Verdict::Level level = Verdict::Level::Valid;
        QStringList texts;
        for (const Problem &problem : problems) {
            if (!problem.where.isEmpty() || problem.field != QLatin1String(field.column) || problem.level < level)
                continue;
            if (problem.level > level)
                texts.clear();
            level = problem.level;
            // The label stands above the editor already.
            const QString prefix = m_type.label(field) + QStringLiteral(": ");
            texts << (problem.text.startsWith(prefix) ? problem.text.mid(prefix.size()) : problem.text);
        }
        // What was never touched is not reproached before saving; of a draft that is kept, what is missing is not.
        const bool told = !spares || editor->isChanged() || (!m_id.isNull() && !isGap(*editor));
        const QString text = told ? texts.join(QLatin1Char('\n')) : QString();
        if (text.isEmpty())
            editor->setMessage(Verdict::Level::Valid, echoFor(*editor));
        else
            editor->setMessage(level, text);
    }
}

void RecordPage::checkForm()
{
    QStringList unreadable;
    const AnyRecord record = edited(unreadable);
    const Context context = m_workspace.context();
    m_own = check(m_type, record.data(), context);
    m_readable = unreadable.isEmpty();
    m_changes = 0;
    for (FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        const auto value = editor->value();
        const Value seen = field.value(m_seen.data(), context);
        // Blanks that are not stored are no change.
        const bool changed = field.writable() && !editor->isMasked()
            && (!value || (*value != seen && field.value(record.data(), context) != seen));
        editor->setChanged(changed);
        m_changes += changed;
        if (!changed) // nothing is refused to it any more
            m_refused.removeIf(
                [&field](const Problem &problem) { return problem.field == QLatin1String(field.column); });
        if (!field.writable() && !editor->isMasked())
            editor->setValue(field.value(record.data(), context));
    }
    if (hasRules() || m_workspace.catalogue().hasFindings(m_type))
        m_pause->start();
    setDirty(true);
    tellClashes(record);
    tellProblems(record);
}

void RecordPage::tellProblems()
{
    QStringList unreadable;
    tellProblems(edited(unreadable));
}

void RecordPage::tellProblems(const AnyRecord &form)
{
    const Problems problems = m_own + m_found + m_refused;
    showMessages(problems, form);
    showTies(form);
    showChecks(problems);
    describeSections();
    describeSaving();
}

/// Something that is not excused is in the way of saving.
bool RecordPage::isBlocked() const
{
    return m_dirty && (!m_readable || hasOpenClash() || hasRefusals(m_own + m_found + m_refused));
}

/// One way on at a time: to what is in the way, otherwise saving.
void RecordPage::describeSaving()
{
    const bool blocked = isBlocked();
    const bool excused = m_dirty && !blocked && hasErrors(m_own + m_found + m_refused);
    m_saveHint->setText(!m_dirty      ? tr("What must be there has a star.")
                            : blocked ? tr("It cannot be saved yet")
                            : excused ? (m_checks->hasErrors() ? tr("A draft can be saved with mistakes, too.")
                                                               : tr("A draft can be saved with gaps, too."))
                                      : QString());
    m_saveBar->findChild<StatusLight *>(QString(), Qt::FindDirectChildrenOnly)
        ->set(m_dirty ? Theme::Tone::Info : Theme::Tone::Neutral, m_dirty ? tr("changed") : tr("nothing entered"));
    m_saveButton->setText(blocked ? tr("What to put right") : excused ? tr("Save draft") : tr("Save"));
    m_saveButton->setKey(blocked ? QKeySequence(Qt::Key_F8) : QKeySequence(QKeySequence::Save));
    m_saveButton->setEnabled(m_dirty);
    m_saveNext->setEnabled(m_dirty);
    placeSaveBar();
}

/// The next thing to put right; from now on what was never touched is told, too.
PageAction RecordPage::nextProblem()
{
    return {tr("Next problem"), QStringLiteral("circle-alert"), QKeySequence(Qt::Key_F8), [this] { goToProblem(); }};
}

void RecordPage::goToProblem()
{
    if (!isBlocked() && m_banner->goToReason())
        return;
    if (isBlocked() && !m_refusedToSave) {
        m_refusedToSave = true;
        tellProblems();
    }
    m_checks->next();
}

void RecordPage::showChecks(const Problems &problems)
{
    QList<CheckList::Check> checks;
    for (qsizetype i = 0; i < m_clashList->clashes().size(); ++i) {
        const ClashList::Clash &clash = m_clashList->clashes()[i];
        if (!clash.taken)
            checks.append({Theme::Tone::Bad, clash.what, tr("Changed elsewhere, too: which one holds?"), {}, [this, i] {
                               m_clashList->goTo(i);
                           }});
    }
    for (FieldEditor *editor : m_editors) {
        if (editor->level() == Verdict::Level::Valid)
            continue;
        checks.append({editor->level() == Verdict::Level::Invalid ? Theme::Tone::Bad : Theme::Tone::Warn,
                       m_type.label(editor->field()),
                       editor->message(),
                       {},
                       [this, editor] { goToField(editor); }});
    }
    // What no field of the form can say: of rows, of the whole, of what the program writes (an end that follows).
    for (const Problem &problem : problems) {
        const Field *field = findField(m_type, problem.field);
        if (problem.where.isEmpty() && field && editor(field->column))
            continue;
        QString where = problem.where;
        for (const auto &rows : m_children) {
            if (where.isEmpty() && problem.field == QLatin1String(rows.first->name))
                where = m_type.label(*rows.first);
        }
        const QString of = !where.isEmpty() ? where : field ? m_type.label(*field) : tr("The record");
        checks.append({problem.level == Verdict::Level::Invalid ? Theme::Tone::Bad : Theme::Tone::Warn,
                       of,
                       problem.text,
                       {},
                       [this, where] { goToRows(where); }});
    }
    // What was never touched is no mistake before somebody tries, but it is missing; the bar says so, too.
    QStringList missing;
    std::vector<FieldEditor *> empty;
    for (FieldEditor *editor : m_editors) {
        if (!isGap(*editor) || editor->level() != Verdict::Level::Valid)
            continue;
        empty.push_back(editor);
        if (m_dirty || !m_id.isNull())
            missing << m_type.label(editor->field());
    }
    std::function<void()> toMissing;
    // The first of them, or the one after the one that has the keys.
    if (!empty.empty())
        toMissing = [this, empty] {
            const auto at = std::find_if(empty.begin(), empty.end(), [](const FieldEditor *field) {
                return field->isAncestorOf(QApplication::focusWidget());
            });
            goToField(at == empty.end() || at + 1 == empty.end() ? empty.front() : *(at + 1));
        };
    if (!missing.isEmpty())
        checks.append({Theme::Tone::Neutral,
                       tr("%n field(s) still to fill in", nullptr, static_cast<int>(missing.size())),
                       missing.join(QStringLiteral(", ")),
                       {},
                       toMissing});
    if (checks.isEmpty() && isBlocked())
        checks.append(
            {Theme::Tone::Neutral, tr("It cannot be saved yet"), tr("What must be there has a star."), {}, {}});
    if (checks.isEmpty() && m_dirty && (m_pause->isActive() || m_asking.isRunning()))
        checks.append({Theme::Tone::Neutral,
                       tr("Nothing in the way so far"),
                       tr("What the rest of the file says to it is being looked at."),
                       {},
                       {}});
    if (checks.isEmpty() && m_dirty)
        checks.append({Theme::Tone::Ok, tr("Nothing in the way"), tr("It can be saved with Ctrl+S."), {}, {}});
    else if (checks.isEmpty() && m_id.isNull())
        checks.append(
            {Theme::Tone::Neutral, tr("Nothing entered yet"), tr("What must be there has a star."), {}, toMissing});
    else if (checks.isEmpty())
        checks.append({Theme::Tone::Neutral, tr("Nothing changed yet"), tr("What you type is checked here."), {}, {}});
    m_checks->set(checks);
    placeParts();
}

/// The table that a problem names ("Shares, row 2"); without one the form.
void RecordPage::goToRows(const QString &where)
{
    m_tabs->setCurrent(m_formTab);
    for (size_t i = 0; i < m_children.size() && !where.isEmpty(); ++i) {
        if (!where.startsWith(m_type.label(*m_children[i].first)))
            continue;
        m_tabs->setCurrent(m_childrenTabs[i]);
        if (m_childrenTabs[i] == m_formTab)
            m_formArea->ensureWidgetVisible(m_children[i].second, 20, 20);
    }
}

void RecordPage::describeSections()
{
    QList<SectionList::Item> items;
    for (Card *section : m_sections) {
        int fields = 0, filled = 0, missing = 0, errors = 0, warnings = 0;
        const auto *rows = section->findChild<ChildrenEditor *>();
        for (const FieldEditor *editor : section->findChildren<FieldEditor *>()) {
            if (!editor->field().writable())
                continue;
            const auto value = editor->value();
            const bool has = editor->isMasked() || (value && !isNull(*value));
            // What a new record begins with, and a yes or no, nobody has filled in.
            const bool counts = editor->field().kind() != Kind::Flag;
            const bool begun = m_id.isNull() && !rows && value
                && *value == editor->field().value(m_seen.data(), m_workspace.context());
            fields += counts;
            filled += counts && has && !begun;
            missing += !has && editor->field().is.required;
            errors += editor->level() == Verdict::Level::Invalid;
            warnings += editor->level() == Verdict::Level::Warning;
        }
        SectionList::Item item;
        item.title = section->accessibleName();
        if (errors > 0) {
            item.tone = Theme::Tone::Bad;
            item.note = tr("%n mistake(s)", nullptr, errors);
        } else if (warnings > 0) {
            item.tone = Theme::Tone::Warn;
            item.note = tr("%n to look at", nullptr, warnings);
        } else if (missing > 0) {
            item.note = tr("%n to fill in", nullptr, missing);
        } else if (rows) {
            item.tone = rows->count() > 0 ? Theme::Tone::Ok : Theme::Tone::Neutral;
            item.note = rows->count() > 0 ? tr("%n row(s)", nullptr, rows->count()) : tr("none");
        } else {
            item.tone = filled > 0 ? Theme::Tone::Ok : Theme::Tone::Neutral;
            item.note = filled == fields ? tr("complete") : tr("%1 of %2").arg(filled).arg(fields);
        }
        items.append(item);
    }
    m_sectionList->set(items);
}

} // namespace insieme
