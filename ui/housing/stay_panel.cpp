// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_panel.h"

#include "core/base/elision.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "ui/housing/housing_parts.h"
#include "ui/housing/stay_acts.h"
#include "ui/housing/stay_state.h"
#include "ui/shell/children_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;
using Act = StayPanel::Act;
using namespace housing;

constexpr int actCount = 6;

const Children *childrenOf(const char *name)
{
    for (const Children *children : allChildren(describe<HousingStay>())) {
        if (qstrcmp(children->name, name) == 0)
            return children;
    }
    return nullptr;
}

} // namespace

StayPanel::StayPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    QVBoxLayout *column = scrolledColumn(this);
    m_state = new StayState(shell, this);
    connect(m_state, &StayState::countChanged, this, &StayPanel::countChanged);
    column->addWidget(m_state);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *form = new Card({}, this);
    m_acts = new Tabs(form);
    m_acts->setAccessibleName(tr("What to do with the stay"));
    m_pages = new QStackedWidget(form);
    for (int i = 0; i < actCount; ++i) {
        m_acts->add(textOf(static_cast<Act>(i)).name);
        m_forms.push_back(makeForm(static_cast<Act>(i)));
        m_pages->addWidget(m_forms.back().page);
    }
    form->body()->addWidget(m_acts);
    form->body()->addWidget(m_pages);
    columns->addWidget(form, 3, Qt::AlignTop);
    auto *side = new Card(tr("What it means"), this);
    m_checks = new CheckList(side);
    side->body()->addWidget(m_checks);
    m_changes = new ChangePreview(side);
    side->body()->addWidget(m_changes);
    m_why = new WhyNot(side);
    side->body()->addWidget(m_why);
    auto *line = new QHBoxLayout;
    m_perform = new Button(QStringLiteral("check"), {}, Button::Kind::Primary, side);
    m_perform->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(m_perform);
    line->addStretch();
    side->body()->addLayout(line);
    side->setMinimumWidth(300);
    columns->addWidget(side, 2, Qt::AlignTop);
    column->addLayout(columns);
    column->addStretch(1);

    connect(m_acts, &Tabs::currentChanged, this, [this](int act) { choose(static_cast<Act>(act)); });
    connect(m_perform, &Button::clicked, this, [this] { perform(); });
}

StayPanel::Form StayPanel::makeForm(Act act)
{
    Form form;
    form.page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(form.page);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    const Date today = m_shell.workspace().today();
    for (const std::vector<FieldPlace> &row : fieldsOf(act)) {
        auto *line = new FieldRows(static_cast<int>(row.size()));
        for (const FieldPlace &place : row) {
            const RecordType &type = place.type();
            auto *editor = new FieldEditor(type, *findField(type, QLatin1String(place.column)), m_shell.picker(), today,
                                           FieldEditor::Shape::Labelled, form.page);
            if (act == Act::Extend && qstrcmp(place.column, "until") == 0)
                editor->setTermBegin([this] { return TermBegin(exitOf(m_stay), true); });
            connect(editor, &FieldEditor::edited, this, [this] {
                m_why->setTried(true);
                judge();
            });
            form.editors.push_back(editor);
            line->add(editor, 1);
        }
        column->addLayout(line);
    }
    for (const char *name : rowsOf(act)) {
        const Children *children = childrenOf(name);
        column->addWidget(
            new Label(describe<HousingStay>().label(*children), 13, QFont::DemiBold, Label::Role::Text, form.page));
        auto *rows = new ChildrenEditor(*children, m_shell.picker(), today, form.page);
        connect(rows, &ChildrenEditor::edited, this, [this] { judge(); });
        form.rows.emplace_back(children, rows);
        column->addWidget(rows);
    }
    column->addStretch(1);
    return form;
}

FieldEditor *StayPanel::editor(Act act, const char *column) const
{
    for (FieldEditor *each : m_forms[static_cast<size_t>(act)].editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QList<PageAction> StayPanel::actions()
{
    return {{m_perform->text(), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
                 if (m_perform->isEnabled())
                     perform();
                 else
                     m_why->setTried(true);
             }}};
}

int StayPanel::lateCount() const
{
    return m_state->lateCount();
}

QString StayPanel::whyNot() const
{
    return m_why->text();
}

void StayPanel::open(Act act)
{
    emit frontWanted();
    m_acts->setCurrent(static_cast<int>(act));
    choose(act);
    m_forms[static_cast<size_t>(act)].editors.front()->editor()->setFocus(
        Qt::ShortcutFocusReason); // selects what is proposed, so that what is typed replaces it
}

void StayPanel::choose(Act act)
{
    m_act = act;
    m_pages->setCurrentIndex(static_cast<int>(act));
    // Only the page in sight says how tall the card is.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->adjustSize();
    fill();
    judge();
    emit stateChanged();
}

void StayPanel::showRecord(const AnyRecord &record)
{
    const auto stay = m_shell.workspace().records().load(Id<HousingStay>(record.id()));
    if (!stay)
        return;
    const bool same = stay->id == m_stay.id;
    const bool changed = !same || *stay != m_stay;
    m_stay = *stay;
    m_state->tell(m_stay);
    if (!same) {
        const Act first = m_stay.status == StayStatus::Running ? Act::Extend
            : m_stay.status == StayStatus::Ended               ? Act::CheckOut
                                                               : Act::CheckIn;
        m_acts->setCurrent(static_cast<int>(first));
        choose(first);
    } else if (changed && !m_why->isTried()) { // what is typed stays
        fill();
        judge();
    } else {
        judge();
    }
}

/// What the forms begin with: the day of today where an act has one.
void StayPanel::fill()
{
    m_why->setTried(false);
    const Context context = m_shell.context();
    const Date today = m_shell.workspace().today();
    HousingStay start = m_stay;
    StayExtension extension{.decidedOn = today, .until = exitOf(m_stay)};
    StayPlace place{.from = m_stay.status == StayStatus::Running ? today : m_stay.start};
    StayAbsence absence{.from = today, .to = today};
    if (m_act == Act::CheckIn && !stated(start.enteredOn))
        start.enteredOn = start.start;
    if (m_act == Act::CheckOut && !stated(start.leftOn))
        start.leftOn = stated(start.end) && start.end < today ? start.end : today;
    if (m_act == Act::Notice && !stated(start.noticeOn)) {
        start.noticeOn = today;
        const auto unit = m_shell.workspace().records().load(m_stay.unit);
        const auto property = unit ? m_shell.workspace().records().load(unit->property)
                                   : Result<HousingProperty>(fail(Error::Code::NotFound, {}));
        const Date exit = today + Days(static_cast<int>(property ? property->noticeDays.value_or(0) : 0));
        if (!stated(start.end) || exit < start.end)
            start.end = exit;
    }
    Form &form = m_forms[static_cast<size_t>(m_act)];
    const auto rows = fieldsOf(m_act);
    size_t at = 0;
    for (const std::vector<FieldPlace> &row : rows) {
        for (const FieldPlace &where : row) {
            FieldEditor *each = form.editors[at++];
            const RecordType &type = where.type();
            const void *from = &type == &stayType() ? static_cast<const void *>(&start)
                : &type == &extensionType()         ? static_cast<const void *>(&extension)
                : &type == &placeType()             ? static_cast<const void *>(&place)
                                                    : static_cast<const void *>(&absence);
            each->setValue(each->field().value(from, context));
            each->setReadOnly(!m_shell.canChange());
        }
    }
    for (const auto &[children, editor] : form.rows)
        editor->load(&start, context, !m_shell.canChange());
}

std::optional<HousingStay> StayPanel::after(QString *unreadable) const
{
    const Context context = m_shell.workspace().context();
    const Records &records = m_shell.workspace().records();
    HousingStay stay = m_stay;
    StayExtension extension;
    StayPlace place;
    StayAbsence absence;
    bool readable = true;
    const Form &form = m_forms[static_cast<size_t>(m_act)];
    size_t at = 0;
    for (const std::vector<FieldPlace> &row : fieldsOf(m_act)) {
        for (const FieldPlace &where : row) {
            const FieldEditor *each = form.editors[at++];
            const RecordType &type = where.type();
            void *to = &type == &stayType() ? static_cast<void *>(&stay)
                : &type == &extensionType() ? static_cast<void *>(&extension)
                : &type == &placeType()     ? static_cast<void *>(&place)
                                            : static_cast<void *>(&absence);
            if (const auto value = each->value()) {
                each->field().setValue(to, *value, context);
            } else {
                readable = false;
                if (unreadable)
                    *unreadable = type.label(each->field());
            }
        }
    }
    for (const auto &[children, editor] : form.rows) {
        if (!editor->store(&stay, context).isEmpty()) {
            readable = false;
            if (unreadable)
                *unreadable = describe<HousingStay>().label(*children);
        }
    }
    if (!readable)
        return {};
    switch (m_act) {
    case Act::CheckIn:
        return stated(stay.enteredOn) ? checkedIn(m_shell.workspace().records(), stay, stay.enteredOn)
                                      : std::optional<HousingStay>();
    case Act::Extend:
        if (!stated(extension.until))
            return {};
        return withExit(m_stay, extension.until, extension.decidedOn, extension.reason);
    case Act::Notice: {
        if (!stated(stay.noticeOn) || !stated(stay.end))
            return {};
        const Date exit = stay.end;
        stay.end = m_stay.end;
        return withExit(stay, exit, stay.noticeOn);
    }
    case Act::CheckOut:
        if (!stated(stay.leftOn) || !stay.endReason)
            return {};
        return checkedOut(stay, stay.leftOn, *stay.endReason);
    case Act::Move: {
        const Id<HousingUnit> unit = stay.unit;
        if (!stated(place.from) || unit.isNull())
            return {};
        std::vector<Id<HousingBed>> beds;
        for (const HousingBed &bed : freeBeds(records, m_stay, unit, place.from))
            beds.push_back(bed.id);
        return movedTo(records, m_stay, unit, beds, place.from);
    }
    case Act::Absence:
        if (!stated(absence.from) || !stated(absence.to))
            return {};
        stay.absences.push_back(absence);
        return stay;
    }
    return {};
}

/// The apartment that is chosen for a move is the one in which the stay is on its day.
bool StayPanel::isThereAlready() const
{
    const Context context = m_shell.workspace().context();
    HousingStay to;
    StayPlace move;
    for (const auto &[column, record] : {std::pair("unit_id", static_cast<void *>(&to)), {"from_date", &move}}) {
        const FieldEditor *each = editor(Act::Move, column);
        if (const auto value = each->value())
            each->field().setValue(record, *value, context);
    }
    Id<HousingUnit> unit = m_stay.unit;
    for (const StayPlace &place : m_stay.places) {
        const bool then =
            !(stated(place.from) && move.from < place.from) && (!stated(place.to) || move.from < place.to);
        if (const auto bed = then ? m_shell.workspace().records().load(place.bed)
                                  : Result<HousingBed>(fail(Error::Code::NotFound, {})))
            unit = bed->unit;
    }
    return to.unit == unit;
}

/// Why the act cannot be done with a stay in this state; empty: it can.
QString StayPanel::blocked(const HousingStay &after) const
{
    const StayStatus status = m_stay.status;
    // Keys change hands on a day that has come; what was written before stays as it is.
    const auto toCome = [&](Date HousingStay::*day) {
        return m_shell.workspace().today() < after.*day && after.*day != m_stay.*day;
    };
    switch (m_act) {
    case Act::CheckIn:
        if (status == StayStatus::Proposed)
            return tr("the reservation is not accepted yet");
        if (status == StayStatus::Ended || status == StayStatus::Cancelled)
            return tr("the stay is over");
        if (toCome(&HousingStay::enteredOn))
            return elided(
                tr("%1 is still to come: keys are handed over on the day itself").arg(italianText(after.enteredOn)));
        break;
    case Act::Extend:
        if (status == StayStatus::Ended || status == StayStatus::Cancelled)
            return tr("the stay is over");
        if (!(exitOf(m_stay) < exitOf(after)))
            return tr("the new day of exit is not later");
        break;
    case Act::Notice:
    case Act::Absence:
        if (status != StayStatus::Running)
            return tr("nobody lives there");
        break;
    case Act::CheckOut:
        if (status != StayStatus::Running && status != StayStatus::Ended)
            return tr("nobody lives there");
        if (toCome(&HousingStay::leftOn))
            return elided(tr("%1 is still to come: keys are taken back on the day itself; until then it is a notice")
                              .arg(italianText(after.leftOn)));
        break;
    case Act::Move:
        if (status == StayStatus::Ended || status == StayStatus::Cancelled)
            return tr("the stay is over");
        if (isThereAlready())
            return tr("it is there already");
        if (after == m_stay)
            return tr("no bed is free there for each of them");
        break;
    }
    return {};
}

void StayPanel::judge()
{
    const ActText text = textOf(m_act);
    m_perform->setText(text.verb);
    QString unreadable;
    const auto stay = after(&unreadable);
    QString why;
    QList<CheckList::Check> checks;
    QList<ChangePreview::Change> changes;
    if (!stay) {
        why = unreadable.isEmpty() ? tr("a day or a reason is missing") : tr("%1 cannot be read").arg(unreadable);
    } else {
        why = blocked(*stay);
        const StayConsequences means = consequencesOf(m_shell.workspace().records(), &m_stay, *stay);
        // A stay that moves nowhere is judged as it is: that says nothing about the move.
        if (m_act != Act::Move || why.isEmpty())
            checks = housing::checksOf(means);
        if (!means.possible && why.isEmpty())
            why = stated(means.possibleExit)
                ? elided(tr("possible until %1 at the latest").arg(italianText(means.possibleExit)))
                : tr("the rules of the house do not allow it");
        const RecordType &type = describe<HousingStay>();
        const Context context = m_shell.context();
        for (const char *column : {"status", "unit_id", "start_date", "end_date", "left_on", "notice_on"}) {
            const Field &field = *findField(type, QLatin1String(column));
            const QString before = displayOf(type, field, &m_stay, context),
                          now = displayOf(type, field, &*stay, context);
            if (before != now)
                changes << ChangePreview::Change{type.label(field), before, now};
        }
        const auto warn = [&checks](const QString &what, const QString &fact) {
            checks << CheckList::Check{Theme::Tone::Warn, what, fact};
        };
        if (m_act == Act::CheckIn || m_act == Act::CheckOut) {
            if (stay->readings.empty())
                warn(tr("Readings"), tr("no meter is read"));
            if (stay->items.empty())
                warn(tr("Inventory"), tr("no thing is written down"));
        }
        if (m_act == Act::CheckIn && stay->keys.isEmpty())
            warn(tr("Keys"), tr("not written down"));
        if (m_act == Act::CheckIn && stay->policeNoticeDue && !stated(stay->policeNoticeOn))
            warn(tr("Police"), elided(tr("notice within 48 hours, by %1").arg(italianText(stay->enteredOn + Days(2)))));
        if (m_act == Act::CheckIn && stay->handoverNotice == HandoverNotice::Due && !stated(stay->handoverNoticeOn))
            warn(tr("Handover"),
                 elided(tr("notice within 48 hours, by %1").arg(italianText(stay->enteredOn + Days(2)))));
        if (m_act == Act::CheckOut && stay->deposit && stated(stay->depositPaidOn) && !stated(stay->depositReturnedOn))
            warn(tr("Deposit"), tr("%1 to be returned").arg(amountText(*stay->deposit)));
        if (m_act == Act::CheckOut && stay->deposit && stay->depositReturned && *stay->depositReturned < *stay->deposit)
            warn(tr("Deposit"), tr("%1 is kept").arg(amountText(*stay->deposit - *stay->depositReturned)));
        if (m_act == Act::Move) {
            QStringList beds;
            for (const StayPlace &place : stay->places) {
                const auto bed = m_shell.workspace().records().load(place.bed);
                const bool now = !stated(place.to) && stated(place.from);
                if (bed && (now || m_stay.status != StayStatus::Running))
                    beds << bed->name;
            }
            changes << ChangePreview::Change{tr("Beds"), {}, beds.join(QStringLiteral(", "))};
        }
    }
    m_checks->set(checks);
    m_checks->setVisible(!checks.isEmpty());
    m_changes->set(changes);
    m_changes->setVisible(!changes.isEmpty());
    m_why->set(why.isEmpty() ? QString() : tr("Not possible: %1.").arg(why));
    m_perform->setEnabled(why.isEmpty() && m_shell.canChange());
}

bool StayPanel::perform()
{
    QString unreadable;
    const auto made = after(&unreadable);
    if (!made || !blocked(*made).isEmpty()) {
        judge();
        return false;
    }
    const HousingStay before = m_stay;
    const auto done =
        m_shell.workspace().perform({textOf(m_act).command, {{QString(), &describe<HousingStay>(), before.id.uuid()}}},
                                    [&](Transaction &transaction) -> insieme::Done {
                                        INSIEME_TRY(transaction.update(before, *made));
                                        return followRequest(transaction, *made);
                                    });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(tr("%1: registered.").arg(textOf(m_act).name));
    return done.has_value();
}

} // namespace insieme
