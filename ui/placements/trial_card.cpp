// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/trial_card.h"

#include "core/base/elision.h"
#include "core/store/records.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// "15/3", "15/03/2026", "oggi", "+30": the day, as everywhere in the program.
/// `begin`: as of typedDate().
std::optional<Date> typedDay(const QString &text, const Date &today, const Date &begin = {})
{
    const auto day = typedDate(text, today, begin);
    return day && stated(*day) ? day : std::nullopt;
}

/// Why it cannot be so; empty: it can.
QStringList brokenBy(const Result<PlacementClock> &clock)
{
    if (!clock)
        return {clock.error().text};
    QStringList broken;
    for (const calendar::ClockWarning &warning : clock->result.warnings) {
        if (warning.broken)
            broken << describe(warning, clock->names);
    }
    return broken;
}

FieldBox *boxed(QLineEdit *line, QWidget *parent)
{
    auto *box = new FieldBox(parent);
    line->setFrame(false);
    line->setFont(Theme::font(13));
    box->setEditor(line);
    return box;
}

} // namespace

TrialCard::TrialCard(QWidget *parent)
    : QWidget(parent)
    , m_mode(new Segmented({tr("Extension"), tr("Suspension")}, this))
    , m_apply(new Button(QString(), Button::Kind::Primary, this))
    , m_use(new Button(QString(), Button::Kind::Secondary, this))
    , m_fields(new QStackedWidget(this))
    , m_days(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_result(new Label(QString(), 13, QFont::DemiBold, Label::Role::Text, this))
    , m_first(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_second(new Label(QString(), 13, QFont::Normal, Label::Role::Text, this))
    , m_why(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_firstSign(new StatusLight(Theme::Tone::Ok, QString(), 16, this))
    , m_secondSign(new StatusLight(Theme::Tone::Ok, tr("it fits"), 16, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("What if"), 14, QFont::DemiBold, Label::Role::Text, this));
    head->addStretch();
    m_mode->setAccessibleName(tr("What if"));
    head->addWidget(m_mode);
    all->addLayout(head);

    auto *extension = new QWidget(m_fields);
    auto *row = new QHBoxLayout(extension);
    row->setContentsMargins(0, 0, 0, 0);
    auto *by = new Label(tr("Extend by"), extension);
    by->setBuddy(m_days);
    m_days->setAccessibleName(tr("Days of the extension"));
    FieldBox *days = boxed(m_days, extension);
    days->setFixedWidth(76);
    row->addWidget(by);
    row->addWidget(days);
    row->addWidget(new Label(tr("days"), extension));
    row->addStretch();
    m_fields->addWidget(extension);
    auto *suspension = new QWidget(m_fields);
    auto *lines = new QVBoxLayout(suspension);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    m_from->setAccessibleName(tr("First day of the suspension"));
    m_to->setAccessibleName(tr("Last day of the suspension"));
    m_reason->setAccessibleName(tr("Reason of the suspension"));
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *term = new QHBoxLayout;
    term->addWidget(boxed(m_from, suspension), 1);
    term->addWidget(boxed(m_to, suspension), 1);
    lines->addWidget(m_reason);
    lines->addLayout(term);
    m_fields->addWidget(suspension);
    m_fields->setFixedHeight(extension->sizeHint().height());
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_fields, 1);
    fields->addWidget(m_result);
    all->addLayout(fields);
    for (const auto &[sign, text] : {std::pair(m_firstSign, m_first), {m_secondSign, m_second}}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        text->setWordWrap(true);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        if (text == m_second)
            line->addWidget(m_use);
        all->addLayout(line);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_apply->setKey(QKeySequence(Qt::Key_Return));
    m_why->setWordWrap(true);
    foot->addWidget(m_apply);
    foot->addWidget(m_why, 1);
    all->addLayout(foot);
    all->addStretch(1);

    connect(m_mode, &Segmented::currentChanged, this, [this](int mode) { setMode(mode == 1); });
    const auto typed = [this] {
        m_endsOn = {};
        count();
    };
    for (QLineEdit *edit : {m_days, m_from, m_to}) {
        connect(edit, &QLineEdit::textChanged, this, typed);
        connect(edit, &QLineEdit::returnPressed, m_apply, &Button::click);
    }
    connect(m_reason, &QComboBox::currentIndexChanged, this, typed);
    connect(m_use, &Button::clicked, this, [this] {
        if (!m_suspension) {
            m_days->setText(QString::number(m_clock.result.steps.back().days));
            return;
        }
        m_endsOn = m_latest;
        count();
    });
    connect(m_apply, &Button::clicked, this, &TrialCard::write);
}

void TrialCard::suspendFrom(const Date &day)
{
    setMode(true);
    m_from->setText(italianText(day));
    m_to->setFocus(Qt::ShortcutFocusReason);
}

void TrialCard::setMode(bool suspension)
{
    m_suspension = suspension;
    m_mode->setCurrent(suspension ? 1 : 0);
    m_fields->setCurrentIndex(suspension ? 1 : 0);
    m_fields->setFixedHeight(m_fields->currentWidget()->sizeHint().height());
    // Whoever walks along the choice with the arrows goes on walking.
    const bool walking = m_mode->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (!walking)
        (suspension ? m_from : m_days)->setFocus(Qt::ShortcutFocusReason); // what is typed replaces what is proposed
    count();
}

void TrialCard::show(Workspace &workspace, const Placement &placement, const PlacementClock &clock)
{
    const bool other = m_placement.id != placement.id;
    m_workspace = &workspace;
    m_placement = placement;
    m_clock = clock;
    const Refilling filling(m_reason);
    const int before = m_reason->currentIndex();
    const Id<SuspensionReason> chosen =
        other || before < 0 ? Id<SuspensionReason>() : m_reasons[static_cast<size_t>(before)];
    m_reason->clear();
    m_reasons.clear();
    for (const QUuid &id : workspace.records().ids(describe<SuspensionReason>())) {
        const auto reason = workspace.records().load(Id<SuspensionReason>(id));
        if (!reason)
            continue;
        m_reason->addItem(reason->name);
        m_reasons.push_back(reason->id);
    }
    const auto at = std::find(m_reasons.begin(), m_reasons.end(), chosen);
    m_reason->setCurrentIndex(at == m_reasons.end() ? 0 : static_cast<int>(at - m_reasons.begin()));
    if (other) {
        m_days->clear();
        m_from->clear();
        m_to->clear();
    }
    count();
}

std::optional<Placement> TrialCard::tried() const
{
    Placement after = m_placement;
    if (!m_suspension) {
        bool number = false;
        const int days = m_days->text().trimmed().toInt(&number);
        if (!number || days < 1 || days > 3660)
            return std::nullopt;
        after.extensions.push_back({.decidedOn = m_workspace->today(), .days = days});
        return after;
    }
    const Date today = m_workspace->today();
    const auto from = typedDay(m_from->text(), today);
    const auto to = typedDay(m_to->text(), today, from.value_or(Date()));
    const size_t reason = static_cast<size_t>(std::max(m_reason->currentIndex(), 0));
    if (!from || !to || *to < *from || reason >= m_reasons.size())
        return std::nullopt;
    after.suspensions.push_back(
        {.reason = m_reasons[reason], .start = *from, .end = *to, .decidedOn = m_workspace->today()});
    if (stated(m_endsOn))
        after.earlyEnd = m_endsOn;
    return after;
}

void TrialCard::refuse(const QString &why, const QString &first)
{
    m_refusal = why;
    m_why->setText(first);
    m_apply->setEnabled(why.isEmpty() && m_workspace->writable());
    m_apply->setToolTip(why);
    m_apply->setAccessibleDescription(why);
}

/// Who is ill is ill: a suspension that would move the end beyond a limit can be written with the end at the limit.
void TrialCard::offerLatestEnd(Placement suspended, const Date &latest)
{
    suspended.earlyEnd = latest;
    if (!stated(latest) || !brokenBy(clockOf(m_workspace->records(), suspended)).isEmpty())
        return;
    m_latest = latest;
    m_second->setText(
        elided(tr("It can be recorded with the end on %1, as late as the limits allow.").arg(italianText(latest))));
    m_secondSign->show();
    m_use->setText(tr("End there"));
    m_use->show();
}

void TrialCard::count()
{
    if (!m_workspace)
        return;
    m_use->hide();
    m_firstSign->hide();
    m_secondSign->hide();
    m_second->clear();
    m_result->clear();
    m_result->setRole(Label::Role::Text);
    m_first->setRole(Label::Role::Secondary);
    m_apply->setText(m_suspension ? tr("Record the suspension") : tr("Record the extension"));
    const auto after = tried();
    const qint64 margin = m_clock.result.steps.back().days;
    const bool limited = stated(m_clock.result.latestEnd);
    const auto offerLargest = [&] {
        m_second->setText(elided(tr("It can be extended to %1: +%n day(s).", nullptr, static_cast<int>(margin))
                                     .arg(italianText(m_clock.result.latestEnd))));
        m_secondSign->show();
        m_use->setText(tr("Use +%1").arg(margin));
        m_use->show();
    };
    if (!after) {
        m_first->setText(
            m_suspension ? tr("Type the reason and both days: the new end shows before anything is written.")
                : limited && margin <= 0 ? tr("No extension fits: the end stands at its limit.")
                                         : tr("Type the days: the new end shows before anything is written."));
        if (!m_suspension && limited && margin > 0)
            offerLargest();
        refuse(tr("Nothing typed yet"), m_suspension ? tr("first the days") : tr("first how many days"));
        return;
    }
    const auto clock = clockOf(m_workspace->records(), *after);
    const QStringList broken = brokenBy(clock);
    if (clock)
        m_result->setText(QStringLiteral("→ ") + italianText(clock->result.end));
    m_firstSign->show();
    m_firstSign->set(broken.isEmpty() ? Theme::Tone::Ok : Theme::Tone::Bad,
                     broken.isEmpty() ? tr("it fits") : tr("it does not fit"));
    m_first->setRole(broken.isEmpty() ? Label::Role::Text : Label::Role::Bad);
    refuse(broken.join(QLatin1Char('\n')), {});
    if (!broken.isEmpty()) {
        m_result->setRole(Label::Role::Bad);
        m_first->setText(m_refusal);
        if (clock && !m_suspension && margin > 0)
            offerLargest();
        if (clock && m_suspension && !stated(after->earlyEnd))
            offerLatestEnd(*after, clock->result.latestEnd);
        return;
    }
    const qint64 moved = (clock->result.end - m_clock.result.end).days();
    m_first->setText(moved == 0
                         ? elided(tr("The end stays on %1.").arg(italianText(clock->result.end)))
                         : tr("The end moves by %n day(s), within every limit.", nullptr, static_cast<int>(moved)));
}

void TrialCard::write()
{
    auto after = tried();
    if (!after || !m_refusal.isEmpty())
        return;
    if (!m_suspension) {
        const auto clock = clockOf(m_workspace->records(), *after);
        if (clock)
            after->extensions.back().writtenEnd = clock->result.end;
    }
    const Command command{m_suspension ? QT_TRANSLATE_NOOP("Command", "Suspend %1")
                                       : QT_TRANSLATE_NOOP("Command", "Extend %1"),
                          {LabelArgument{{}, &describe<Placement>(), m_placement.id.uuid()}}};
    const auto written = m_workspace->perform(
        command, [&](Transaction &transaction) { return transaction.update(m_placement, *after); });
    if (!written) {
        emit refused(written.error().text);
        return;
    }
    m_days->clear();
    m_from->clear();
    m_to->clear();
    m_endsOn = {};
    emit done(m_suspension ? tr("The suspension is recorded.") : tr("The extension is recorded."));
}

} // namespace insieme
