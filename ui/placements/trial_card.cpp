// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/trial_card.h"

#include "core/base/elision.h"
#include "core/store/records.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace insieme {
namespace {

void colour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

/// "15/3", "15/03/2026", "oggi", "+30": the day, as everywhere in the program.
std::optional<Date> typedDay(const QString &text, const Date &today)
{
    const auto day = typedDate(text, today);
    return day && stated(*day) ? day : std::nullopt;
}

} // namespace

TrialCard::TrialCard(QWidget *parent)
    : QWidget(parent)
    , m_extend(new QPushButton(tr("Extension"), this))
    , m_suspend(new QPushButton(tr("Suspension"), this))
    , m_apply(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_fields(new QStackedWidget(this))
    , m_days(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_result(new QLabel(this))
    , m_first(new QLabel(this))
    , m_second(new QLabel(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("What if"), this);
    title->setFont(Theme::font(14, QFont::DemiBold));
    head->addWidget(title);
    head->addStretch();
    for (QPushButton *mode : {m_extend, m_suspend}) {
        mode->setCheckable(true);
        mode->setAutoExclusive(true);
        head->addWidget(mode);
    }
    m_extend->setChecked(true);
    all->addLayout(head);

    auto *extension = new QWidget(m_fields);
    auto *row = new QHBoxLayout(extension);
    row->setContentsMargins(0, 0, 0, 0);
    auto *by = new QLabel(tr("Extend by"), extension);
    by->setBuddy(m_days);
    m_days->setFixedWidth(64);
    m_days->setAccessibleName(tr("Days of the extension"));
    row->addWidget(by);
    row->addWidget(m_days);
    row->addWidget(new QLabel(tr("days"), extension));
    row->addStretch();
    m_fields->addWidget(extension);
    auto *suspension = new QWidget(m_fields);
    auto *line = new QHBoxLayout(suspension);
    line->setContentsMargins(0, 0, 0, 0);
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    m_from->setAccessibleName(tr("First day of the suspension"));
    m_to->setAccessibleName(tr("Last day of the suspension"));
    m_reason->setAccessibleName(tr("Reason of the suspension"));
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(m_reason, 3);
    line->addWidget(m_from, 2);
    line->addWidget(m_to, 2);
    m_fields->addWidget(suspension);
    m_fields->setFixedHeight(34);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_fields, 1);
    m_result->setFont(Theme::font(13, QFont::DemiBold));
    fields->addWidget(m_result);
    all->addLayout(fields);
    for (QLabel *text : {m_first, m_second}) {
        text->setWordWrap(true);
        text->setFont(Theme::font(13));
    }
    all->addWidget(m_first);
    auto *second = new QHBoxLayout;
    second->addWidget(m_second, 1);
    second->addWidget(m_use);
    all->addLayout(second);
    all->addWidget(m_apply, 0, Qt::AlignLeft);
    all->addStretch(1);

    connect(m_extend, &QPushButton::clicked, this, [this] { setMode(false); });
    connect(m_suspend, &QPushButton::clicked, this, [this] { setMode(true); });
    for (QLineEdit *edit : {m_days, m_from, m_to}) {
        connect(edit, &QLineEdit::textChanged, this, &TrialCard::count);
        connect(edit, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    }
    connect(m_reason, &QComboBox::currentIndexChanged, this, &TrialCard::count);
    connect(m_use, &QPushButton::clicked, this,
            [this] { m_days->setText(QString::number(m_clock.result.steps.back().days)); });
    connect(m_apply, &QPushButton::clicked, this, &TrialCard::write);
}

void TrialCard::suspendFrom(const Date &day)
{
    setMode(true);
    m_from->setText(italianText(day));
    m_to->setFocus();
}

void TrialCard::setMode(bool suspension)
{
    m_suspension = suspension;
    (suspension ? m_suspend : m_extend)->setChecked(true);
    m_fields->setCurrentIndex(suspension ? 1 : 0);
    (suspension ? m_from : m_days)->setFocus();
    count();
}

void TrialCard::show(Workspace &workspace, const Placement &placement, const PlacementClock &clock)
{
    const bool other = m_placement.id != placement.id;
    m_workspace = &workspace;
    m_placement = placement;
    m_clock = clock;
    const QSignalBlocker quiet(m_reason);
    const int chosen = other ? 0 : m_reason->currentIndex();
    m_reason->clear();
    m_reasons.clear();
    for (const QUuid &id : workspace.records().ids(describe<SuspensionReason>())) {
        const auto reason = workspace.records().load(Id<SuspensionReason>(id));
        if (!reason)
            continue;
        m_reason->addItem(reason->name);
        m_reasons.push_back(reason->id);
    }
    m_reason->setCurrentIndex(chosen);
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
    const auto from = typedDay(m_from->text(), m_workspace->today()), to = typedDay(m_to->text(), m_workspace->today());
    const size_t reason = static_cast<size_t>(std::max(m_reason->currentIndex(), 0));
    if (!from || !to || *to < *from || reason >= m_reasons.size())
        return std::nullopt;
    after.suspensions.push_back(
        {.reason = m_reasons[reason], .start = *from, .end = *to, .decidedOn = m_workspace->today()});
    return after;
}

void TrialCard::count()
{
    if (!m_workspace)
        return;
    const Theme &theme = Theme::current();
    m_refusal.clear();
    m_use->hide();
    m_second->clear();
    m_apply->setText(m_suspension ? tr("Record the suspension") : tr("Record the extension"));
    const auto after = tried();
    const qint64 margin = m_clock.result.steps.back().days;
    const bool limited = stated(m_clock.result.latestEnd);
    if (!after) {
        m_result->clear();
        m_apply->setEnabled(false);
        m_refusal = tr("Nothing typed yet");
        m_first->setText(m_suspension
                             ? tr("Type the reason and both days: the new end shows before anything is written.")
                             : limited && margin > 0
                             ? elided(tr("It can be extended to %1: +%n day(s).", nullptr, static_cast<int>(margin))
                                          .arg(italianText(m_clock.result.latestEnd)))
                             : limited ? tr("No extension fits: the end stands at its limit.")
                                       : tr("Type the days: the new end shows before anything is written."));
        colour(*m_first, theme.text2);
        if (!m_suspension && limited && margin > 0) {
            m_use->setText(tr("Use +%1").arg(margin));
            m_use->show();
        }
        return;
    }
    const auto clock = clockOf(m_workspace->records(), *after);
    if (!clock) {
        m_refusal = clock.error().text;
        m_first->setText(m_refusal);
        m_apply->setEnabled(false);
        return;
    }
    QStringList broken;
    for (const calendar::ClockWarning &warning : clock->result.warnings) {
        if (warning.broken)
            broken << describe(warning, clock->names);
    }
    m_result->setText(QStringLiteral("→ ") + italianText(clock->result.end));
    colour(*m_result, broken.isEmpty() ? theme.text : theme.tone(Theme::Tone::Bad).text);
    if (!broken.isEmpty()) {
        m_refusal = broken.join(QLatin1Char('\n'));
        m_first->setText(m_refusal);
        colour(*m_first, theme.tone(Theme::Tone::Bad).text);
        if (!m_suspension && margin > 0) {
            m_second->setText(elided(tr("It can be extended to %1: +%n day(s).", nullptr, static_cast<int>(margin))
                                         .arg(italianText(m_clock.result.latestEnd))));
            m_use->setText(tr("Use +%1").arg(margin));
            m_use->show();
        }
    } else {
        const qint64 moved = (clock->result.end - m_clock.result.end).days();
        m_first->setText(moved == 0
                             ? elided(tr("The end stays on %1.").arg(italianText(clock->result.end)))
                             : tr("The end moves by %n day(s), within every limit.", nullptr, static_cast<int>(moved)));
        colour(*m_first, theme.tone(Theme::Tone::Ok).text);
    }
    m_apply->setEnabled(broken.isEmpty() && m_workspace->writable());
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
    emit done(m_suspension ? tr("The suspension is recorded.") : tr("The extension is recorded."));
}

} // namespace insieme
