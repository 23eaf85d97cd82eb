// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/path_panel.h"

#include "core/base/elision.h"
#include "core/record/display.h"
#include "core/registry/person.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/scrolled.h"

#include <QVBoxLayout>

namespace insieme {

PathPanel::PathPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QVBoxLayout *column = scrolledColumn(this);
    auto *events = new Card(tr("Goals, visits, incidents"), this);
    m_reveal = new Button(QStringLiteral("eye"), tr("Show what they are (noted)"), Button::Kind::Ghost, events);
    events->addToHead(m_reveal);
    m_sentence = new Label({}, 13, QFont::Normal, Label::Role::Secondary, events);
    m_sentence->setWordWrap(true);
    events->body()->addWidget(m_sentence);
    m_list = new QVBoxLayout;
    events->body()->addLayout(m_list);
    column->addWidget(events);

    m_form = new Card(tr("Write down"), this);
    const RecordType &type = describe<StayEvent>();
    auto *line = new FieldRows(11);
    for (const char *name : {"kind", "day", "done_on", "category", "note"}) {
        auto *editor = new FieldEditor(type, *findField(type, QLatin1String(name)), shell.picker(),
                                       shell.workspace().today(), FieldEditor::Shape::Labelled, m_form);
        m_editors.push_back(editor);
        line->add(editor, qstrcmp(name, "note") == 0 ? 3 : 2);
    }
    m_form->body()->addLayout(line);
    auto *foot = new QHBoxLayout;
    foot->addWidget(
        new Label(tr("Categories and days; no story, no diagnosis."), 12, QFont::Normal, Label::Role::Hint, m_form));
    foot->addStretch();
    m_add = new Button(QStringLiteral("plus"), tr("Add"), Button::Kind::Primary, m_form);
    foot->addWidget(m_add);
    m_form->body()->addLayout(foot);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_reveal, &Button::clicked, this, [this] { m_shell.reveal(describe<HousingStay>(), m_stay.id.uuid()); });
    connect(m_add, &Button::clicked, this, [this] { addEvent(); });
}

FieldEditor *PathPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

void PathPanel::showRecord(const AnyRecord &record)
{
    const bool same = m_stay.id.uuid() == record.id();
    const auto stay = m_shell.workspace().records().load(Id<HousingStay>(record.id()));
    if (!stay)
        return;
    m_stay = *stay;
    if (!same) {
        const StayEvent next{.kind = StayEventKind::Visit, .day = m_shell.workspace().today()};
        for (FieldEditor *each : m_editors)
            each->setValue(each->field().value(&next, m_shell.context()));
    }
    showEvents();
    m_form->setVisible(m_shell.canChange());
    emit countChanged();
}

void PathPanel::showEvents()
{
    clearLayout(*m_list);
    const Context context = m_shell.context();
    const Date today = context.day();
    const bool masked = context.shown < Disclosure::Sensitive;
    m_reveal->setVisible(masked && !m_stay.events.empty() && !m_shell.workspace().isReadOnly());
    m_open = m_late = 0;
    std::vector<StayEvent> events = m_stay.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const StayEvent &a, const StayEvent &b) { return isoText(a.day) > isoText(b.day); });
    QWidget *parent = m_form->parentWidget();
    const RecordType &type = describe<StayEvent>();
    auto *table = new FactTable(
        {{tr("Day"), 2}, {tr("Kind"), 2}, {tr("Category"), 3}, {tr("Note"), 5}, {tr("State"), 3}}, parent);
    std::vector<Id<StayEvent>> ids;
    for (const StayEvent &event : events) {
        const auto shown = [&](const char *column) {
            return displayOf(type, *findField(type, QLatin1String(column)), &event, context);
        };
        const bool open = !stated(event.doneOn) && event.kind != StayEventKind::Incident;
        const bool late = open && event.day < today;
        m_open += open;
        m_late += late;
        const QString state = !open
            ? stated(event.doneOn) ? elided(tr("done on %1").arg(italianText(event.doneOn))) : QString()
            : late ? tr("late")
                   : tr("to come");
        table->addOpening({italianText(event.day), shown("kind"), shown("category"), shown("note"), state}, late);
        ids.push_back(event.id);
    }
    connect(table, &FactTable::opened, this, [this, ids](int row) {
        if (m_shell.canChange() && row >= 0 && row < static_cast<int>(ids.size()))
            setDone(ids[static_cast<size_t>(row)]);
    });
    table->setAccessibleName(tr("Goals, visits, incidents"));
    m_list->addWidget(table);
    table->setVisible(!events.empty());
    const QString who = m_stay.operatorInCharge.isNull()
        ? QString()
        : m_shell.workspace().title(describe<Person>(), m_stay.operatorInCharge.uuid(), today);
    QStringList words;
    if (!who.isEmpty() && context.shown >= Disclosure::Personal)
        words << tr("Educator in charge: %1").arg(who);
    words << (events.empty() ? tr("Nothing is written down yet.")
                             : tr("%n to come; Enter on a row notes that it was done today.", nullptr, m_open));
    m_sentence->setText(words.join(QStringLiteral(". ")));
}

bool PathPanel::addEvent()
{
    StayEvent event;
    const Context context = m_shell.workspace().context();
    for (const FieldEditor *each : m_editors) {
        const auto value = each->value();
        if (!value) {
            m_shell.say(tr("%1 cannot be read. Nothing was written.").arg(describe<StayEvent>().label(each->field())),
                        true);
            return false;
        }
        each->field().setValue(&event, *value, context);
    }
    const HousingStay before = m_stay;
    HousingStay after = before;
    after.events.push_back(event);
    const auto done =
        m_shell.workspace().perform({QT_TRANSLATE_NOOP("Command", "Accompaniment of %1"),
                                     {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
                                    [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done) {
        m_shell.say(done.error().text, true);
        return false;
    }
    m_shell.say(tr("Written down."));
    return true;
}

void PathPanel::setDone(const Id<StayEvent> &id)
{
    const HousingStay before = m_stay;
    HousingStay after = before;
    for (StayEvent &event : after.events) {
        if (event.id == id && !stated(event.doneOn) && event.kind != StayEventKind::Incident)
            event.doneOn = m_shell.workspace().today();
    }
    if (after == before)
        return;
    const auto done =
        m_shell.workspace().perform({QT_TRANSLATE_NOOP("Command", "Accompaniment of %1"),
                                     {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
                                    [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(tr("Noted as done today."));
}

} // namespace insieme
