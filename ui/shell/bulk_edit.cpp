// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulk_edit.h"

#include "core/record/display.h"
#include "core/record/link_fields.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr size_t mostValues = 6; ///< values that are shown one by one
constexpr size_t mostWeighedAtOnce = 1'000; ///< records, on the window's thread
constexpr qint64 readAtOnce = 500;

void put(AnyRecord &record, const FieldEditor::Values &values, const Context &context)
{
    for (const auto &[field, value] : values)
        field->setValue(record.data(), value, context);
}

/// Which record refuses, why, and that nothing was changed, once.
QString refusedText(const Shell &shell, const RecordType &type, const QUuid &id, const QString &why)
{
    QString text = why;
    if (!id.isNull())
        text = QStringLiteral("%1: %2").arg(
            shownTitle(type, id, shell.workspace().title(type, id, {}), shell.context()), why);
    const QString kept = BulkEdit::tr("Nothing was changed."), words = kept.chopped(1);
    return text.contains(words, Qt::CaseInsensitive) ? text : text + QLatin1Char(' ') + kept;
}

/// A list of choices is gone through by typing, and a name has spaces: within a word a space opens nothing.
class SpacesAreTyped : public QObject {
public:
    explicit SpacesAreTyped(QComboBox *choices)
        : QObject(choices)
        , m_choices(choices)
    {
        choices->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        const bool goesOn = m_typed.isValid() && m_typed.elapsed() < QApplication::keyboardInputInterval();
        if (!typed.isEmpty() && typed.front().isPrint() && (goesOn || !typed.front().isSpace()))
            m_typed.start();
        if (typed != QStringLiteral(" ") || !goesOn)
            return QObject::eventFilter(watched, event);
        m_choices->view()->keyboardSearch(typed);
        m_choices->setCurrentIndex(m_choices->view()->currentIndex().row());
        return true;
    }

private:
    QComboBox *m_choices;
    QElapsedTimer m_typed; ///< since the last letter
};

} // namespace

BulkEdit::BulkEdit(Shell &shell, const RecordType &type, QWidget *parent)
    : InlinePanel(QStringLiteral("square-pen"), tr("Change a field"), tr("Change"), parent)
    , m_shell(shell)
    , m_type(type)
    , m_records(std::make_shared<const std::vector<AnyRecord>>())
    , m_field(new QComboBox(this))
    , m_place(new QWidget(this))
    , m_empties(new QCheckBox(this))
    , m_preview(new ChangePreview(this))
    , m_sentence(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_findings(new Label({}, 12, QFont::Normal, Label::Role::Warn, this))
    , m_problem(new Label({}, 12, QFont::Normal, Label::Role::Bad, this))
{
    m_field->setAccessibleName(tr("Field"));
    m_field->setFont(Theme::font(13));
    m_field->setMinimumHeight(32);
    const Disclosure shown = shell.context().shown;
    for (const Field *field : allFields(type)) {
        if (field->stored() && field->writable() && !field->is.title && !field->is.longText && !field->is.retired
            && field->is.disclosure != Disclosure::Sensitive && field->is.disclosure <= shown
            && qstrcmp(field->column, "id") != 0 && field != linkFields(type).table) // it goes with the key
            m_field->addItem(type.label(*field), QString::fromLatin1(field->column));
    }
    m_field->setCurrentIndex(-1);
    auto *label = new Label(tr("Field"), 12, QFont::Medium, Label::Role::Secondary, this);
    label->setBuddy(m_field);
    body()->addWidget(label);
    body()->addWidget(m_field);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_place);
    m_empties->setFont(Theme::font(13));
    m_empties->hide();
    body()->addWidget(m_empties);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    body()->addWidget(m_preview);
    m_findings->setWordWrap(true);
    m_findings->hide();
    body()->addWidget(m_findings);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addStretch();
    new SpacesAreTyped(m_field);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEdit::makeEditor);
    connect(m_empties, &QCheckBox::toggled, this, &BulkEdit::emptyOrNot);
    connect(this, &InlinePanel::confirmed, this, &BulkEdit::apply);
    describe();
}

void BulkEdit::setRecords(const ListQuery &ticked, int count)
{
    m_records = std::make_shared<const std::vector<AnyRecord>>();
    m_unread.clear();
    if (ticked != m_ticked)
        m_refused.clear();
    m_ticked = ticked;
    if (count > mostChanged) {
        m_reading.stop();
        m_unread = tr("At most %L1 records are changed in one step, which can be taken back whole, and %L2 are ticked. "
                      "Narrow the list by the filter and change them in parts. Nothing was changed.")
                       .arg(mostChanged)
                       .arg(count);
        describe();
        return;
    }
    using Reading = FileWork<std::vector<AnyRecord>>;
    auto *reading =
        new Reading({QStringLiteral("square-pen"), tr("Reading what is ticked"), tr("Nothing was changed.")},
                    m_shell.workspace().path(), forList(m_shell.workspace(), ticked),
                    [ticked, count](Workspace &workspace, Reading &work) -> Result<std::vector<AnyRecord>> {
                        const RecordList list(workspace.records(), ticked);
                        std::vector<AnyRecord> records;
                        for (qint64 place = 0;; place += readAtOnce) {
                            if (!work.goOn(place, count))
                                return fail(Error::Code::Cancelled, tr("It was stopped: what is ticked was not read."));
                            const std::vector<QUuid> ids = list.ids(place, readAtOnce);
                            for (AnyRecord &record : list.records(ids)) {
                                if (record)
                                    records.push_back(std::move(record));
                            }
                            if (static_cast<qint64>(ids.size()) < readAtOnce)
                                return records;
                        }
                    });
    m_reading.begin(m_shell, reading, [this](Result<std::vector<AnyRecord>> records) {
        if (records)
            m_records = std::make_shared<const std::vector<AnyRecord>>(std::move(*records));
        else
            m_unread = records.error().text;
        describe();
    });
    describe();
}

void BulkEdit::takeFocus()
{
    m_field->setFocus();
}

bool BulkEdit::chooseField(QAnyStringView column)
{
    const int index = m_field->findData(column.toString());
    m_field->setCurrentIndex(index);
    return index >= 0;
}

void BulkEdit::makeEditor()
{
    delete m_editor;
    m_editor = nullptr;
    m_refused.clear();
    m_typed = false;
    setTried(false);
    untickEmpties();
    m_empties->hide();
    const Field *field = findField(m_type, m_field->currentData().toString());
    if (field) {
        m_editor = new FieldEditor(m_type, *field, m_shell.picker(), m_shell.workspace().today(),
                                   FieldEditor::Shape::Labelled, m_place);
        m_place->layout()->addWidget(m_editor);
        m_editor->setValue({}); // no choice before one is made
        const bool flag = field->kind() == Kind::Flag;
        m_empties->setText(flag ? tr("Set it to “no”") : tr("Empty the field"));
        m_empties->setVisible(flag || (!field->is.required && (field->kind() != Kind::Choice || field->ops->nullable)));
        connect(m_editor, &FieldEditor::edited, this, [this] {
            m_refused.clear();
            m_typed = true;
            untickEmpties();
            setTried(true);
            describe();
        });
        m_editor->show();
    }
    describe();
}

void BulkEdit::untickEmpties()
{
    const QSignalBlocker quiet(m_empties);
    m_empties->setChecked(false);
}

void BulkEdit::emptyOrNot()
{
    m_editor->setValue({});
    if (m_editor->isLink())
        m_editor->setLink(nullptr, {});
    m_refused.clear();
    m_typed = false;
    setTried(m_empties->isChecked());
    describe();
}

void BulkEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && m_field->hasFocus() && m_editor)
        m_editor->setFocus();
    else
        InlinePanel::keyPressEvent(event);
}

void BulkEdit::say(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void BulkEdit::describe()
{
    say(m_unread.isEmpty() ? m_refused : m_unread);
    m_seeking.stop();
    m_weighing.stop();
    m_findings->hide();
    m_preview->set({});
    if (m_reading.isRunning() || !m_unread.isEmpty()) {
        setTried(!m_unread.isEmpty());
        m_sentence->setText(m_reading.isRunning() ? tr("Reading what is ticked…") : QString());
        setWhyNot(m_reading.isRunning() ? tr("What is ticked is still being read.") : m_unread);
        return;
    }
    const auto count = static_cast<int>(m_records->size());
    m_sentence->setText(tr("%Ln record(s) are ticked. Nothing else of them changes.", nullptr, count));
    if (!m_editor) {
        setWhyNot(tr("Choose the field first."));
        return;
    }
    const Field &field = m_editor->field();
    const Context context = m_shell.context();
    const auto value = m_editor->value();
    const FieldEditor::Values values = m_editor->values();
    m_editor->setMessage(Verdict::Level::Valid, {});
    if (!value) {
        setWhyNot(tr("The value cannot be read."));
        return;
    }
    // A key pressed too early must not empty the field of them all.
    if (!m_empties->isChecked() && (!m_typed || isNull(*value))) {
        setWhyNot(m_empties->isHidden() ? tr("Type the new value first.")
                                        : tr("Type the new value first, or tick “%1”.").arg(m_empties->text()));
        return;
    }
    if (m_records->size() <= mostWeighedAtOnce)
        show(changeOf(*m_records, field, *value, values, context), *value, values);
    else
        weigh(*value, values);
}

BulkEdit::Change BulkEdit::changeOf(const std::vector<AnyRecord> &records, const Field &field, const Value &value,
                                    const FieldEditor::Values &values, const Context &context)
{
    Change change;
    QHash<QString, int> before;
    for (const AnyRecord &record : records) {
        const Value now = field.value(record.data(), context);
        if (now == value)
            continue;
        ++change.changing;
        ++before[isNull(now) ? tr("nothing") : display(field, now, context)];
        if (!change.refused.isEmpty())
            continue;
        AnyRecord after = record;
        put(after, values, context);
        // What the draft was excused stands against leaving it, at whatever field.
        const bool leaves = isDraft(record.type(), record.data()) && !isDraft(record.type(), after.data());
        for (const Problem &problem : check(record.type(), after.data(), context)) {
            if (problem.refuses() && (leaves || problem.field == QLatin1String(field.column)))
                change.refused = problem.sentence();
        }
    }
    for (const auto &[text, count] : before.asKeyValueRange())
        change.before.emplace_back(text, count);
    std::sort(change.before.begin(), change.before.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
    });
    return change;
}

void BulkEdit::weigh(const Value &value, const FieldEditor::Values &values)
{
    setWhyNot(tr("What would change is still being looked at."));
    setTried(false);
    using Weighing = FileWork<Change>;
    auto *weighing =
        new Weighing({QStringLiteral("square-pen"), tr("Looking what would change"), tr("Nothing was changed.")},
                     m_shell.workspace().path(), toLoad(),
                     [records = m_records, field = &m_editor->field(), value, values,
                      like = m_shell.context()](Workspace &workspace, Weighing &) -> Result<Change> {
                         return changeOf(*records, *field, value, values, contextIn(workspace, like));
                     });
    m_weighing.begin(m_shell, weighing, [this, value, values](const Result<Change> &change) {
        if (change)
            show(*change, value, values);
        else
            setWhyNot(change.error().text);
    });
}

void BulkEdit::show(const Change &change, const Value &value, const FieldEditor::Values &values)
{
    const Field &field = m_editor->field();
    QList<ChangePreview::Change> changes;
    const QString next = isNull(value) ? tr("nothing") : display(field, value, m_shell.context());
    for (size_t i = 0; i < std::min(change.before.size(), mostValues); ++i)
        changes.append({tr("%n record(s)", nullptr, change.before[i].second), change.before[i].first, next});
    m_preview->set(changes);
    if (change.before.size() > mostValues)
        m_sentence->setText(
            m_sentence->text() + QLatin1Char(' ')
            + tr("%n more value(s) are replaced.", nullptr, static_cast<int>(change.before.size() - mostValues)));
    setWhyNot(!change.refused.isEmpty()  ? change.refused
                  : change.changing == 0 ? tr("They all have this value already.")
                                         : QString());
    if (change.refused.isEmpty() && change.changing > 0)
        seekFindings(values);
}

void BulkEdit::seekFindings(const FieldEditor::Values &values)
{
    // In company nothing is said of people.
    if ((!m_shell.workspace().catalogue().hasFindings(m_type) && !m_type.isDraft)
        || (m_shell.privacy() && m_type.sealed))
        return;
    using Seeking = FileWork<Findings>;
    auto *seeking = new Seeking(
        {QStringLiteral("square-pen"), tr("Looking what is said of the change"), tr("Nothing was changed.")},
        m_shell.workspace().path(), toLoad(),
        [records = m_records, values, like = m_shell.context()](Workspace &workspace,
                                                                Seeking &work) -> Result<Findings> {
            const Context context = contextIn(workspace, like);
            const auto saidOf = [&](const AnyRecord &record) {
                QStringList said;
                for (const Problem &problem : findingsOf(workspace.records(), record, context))
                    said << problem.sentence();
                for (const Problem &problem : check(record.type(), record.data(), context)) {
                    if (problem.excused)
                        said << problem.sentence();
                }
                return said;
            };
            Findings found;
            for (const AnyRecord &before : *records) {
                if (work.wasStopped())
                    return fail(Error::Code::Cancelled, tr("Nothing was changed."));
                AnyRecord after = before;
                put(after, values, context);
                const QStringList known = saidOf(before);
                for (const QString &text : saidOf(after)) {
                    if (known.contains(text))
                        continue;
                    const auto same =
                        std::find_if(found.begin(), found.end(), [&](const auto &each) { return each.first == text; });
                    if (same == found.end())
                        found.emplace_back(text, 1);
                    else
                        ++same->second;
                }
            }
            std::stable_sort(found.begin(), found.end(),
                             [](const auto &a, const auto &b) { return a.second > b.second; });
            return found;
        });
    m_seeking.begin(m_shell, seeking, [this](const Result<Findings> &found) {
        if (!found || found->empty())
            return;
        QStringList lines;
        for (size_t i = 0; i < std::min(found->size(), mostValues); ++i)
            lines << tr("%n record(s)", nullptr, (*found)[i].second) + QStringLiteral(": ") + (*found)[i].first;
        if (found->size() > mostValues)
            lines << tr("%n more warning(s).", nullptr, static_cast<int>(found->size() - mostValues));
        m_findings->setText(lines.join(QLatin1Char('\n')));
        m_findings->show();
    });
}

QString BulkEdit::findings() const
{
    return m_findings->isHidden() ? QString() : m_findings->text();
}

bool BulkEdit::apply()
{
    const auto values = m_editor ? m_editor->values() : FieldEditor::Values();
    if (values.empty() || !confirm().isEnabled())
        return false;
    const auto count = QString::number(m_records->size());
    const Command command{QT_TRANSLATE_NOOP("Command", "Change “%1” of %2 records"),
                          {{m_type.label(m_editor->field())}, {count}}};
    const auto refusing = std::make_shared<QUuid>();
    const Done done = writeBeside<void>(
        m_shell,
        {QStringLiteral("square-pen"), tr("Changing what is ticked"), tr("If you stop it, nothing is changed.")},
        [command, records = m_records, type = &m_type, values, refusing](Workspace &workspace,
                                                                         FileWork<void> &work) -> Done {
            const auto step = workspace.perform(command, [&](Transaction &transaction) -> Done {
                qint64 changed = 0;
                for (const AnyRecord &before : *records) {
                    if (!work.goOn(changed++, static_cast<qint64>(records->size())))
                        return fail(Error::Code::Cancelled, {});
                    AnyRecord after = before;
                    put(after, values, transaction.context());
                    *refusing = before.id(); // the one at which it ends
                    INSIEME_TRY(transaction.update(*type, before.data(), after.data()));
                    *refusing = {};
                }
                return {};
            });
            return step ? Done() : Done(tl::unexpected(step.error()));
        });
    m_refused = done                                  ? QString()
        : done.error().code == Error::Code::Cancelled ? tr("It was stopped, and nothing was changed.")
                                                      : refusedText(m_shell, m_type, *refusing, done.error().text);
    say(m_refused);
    if (!done)
        return false;
    m_shell.sayStep();
    emit closed();
    return true;
}

} // namespace insieme
