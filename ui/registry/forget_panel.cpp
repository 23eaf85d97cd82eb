// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/forget_panel.h"

#include "core/registry/person.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/scrolled.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {

ForgetPanel::ForgetPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_banner(new Banner(false, this))
    , m_needsCard(new Card(QString(), this))
    , m_confirmCard(new Card(tr("Forget this person"), this))
    , m_needs(new CheckList(this))
    , m_effects(new CheckList(this))
    , m_reason(new QLineEdit(this))
    , m_word(new QLineEdit(this))
    , m_hint(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_button(new Button(QStringLiteral("trash-2"), tr("Forget for ever"), Button::Kind::Danger, this))
{
    QVBoxLayout *column = scrolledColumn(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(m_needsCard);
    m_needsCard->body()->addWidget(m_needs);
    auto *effects = new Card(tr("What happens"), this);
    effects->body()->addWidget(m_effects);
    column->addWidget(effects);
    const auto field = [this](const QString &text, QLineEdit *edit, int width) {
        edit->setFrame(false);
        edit->setAccessibleName(text);
        auto *box = new FieldBox(this);
        box->setEditor(edit);
        box->setFixedWidth(width);
        auto *label = new FieldLabel(text, false, this);
        label->setMnemonic(text.front());
        label->setBuddy(edit);
        m_confirmCard->body()->addWidget(label);
        m_confirmCard->body()->addWidget(box);
    };
    field(tr("Reason, without names (stays in the history)"), m_reason, 520);
    field(tr("Type “%1” to confirm").arg(tr("forget", "the word to type")), m_word, 220);
    m_hint->setWordWrap(true);
    m_confirmCard->body()->addWidget(m_hint);
    m_confirmCard->body()->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_confirmCard);
    column->addStretch(1);
    connect(m_word, &QLineEdit::textChanged, this, &ForgetPanel::offer);
    connect(m_button, &Button::clicked, this, &ForgetPanel::forget);
}

void ForgetPanel::showRecord(const AnyRecord &record)
{
    const QUuid id = record.id();
    if (id != m_id) {
        m_reason->clear();
        m_word->clear();
        m_banner->hide();
    }
    m_id = id;
    m_stale = true;
    if (isVisible())
        look();
}

void ForgetPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    look();
}

/// Looking through the whole file for the name takes a moment: only when somebody is here to read it.
void ForgetPanel::look()
{
    if (!m_stale || m_id.isNull())
        return;
    m_stale = false;
    m_plan = {};
    m_refusal.clear();
    const auto plan = m_shell.workspace().planForgetting(describe<Person>(), m_id);
    if (plan)
        m_plan = *plan;
    else
        m_refusal = plan.error().text;
    const auto open = [this](const PersonUse &use) {
        return [this, use] {
            const RecordType *type = m_shell.workspace().records().typeOfRow(*use.type, use.id);
            m_shell.openRecord(type ? *type : *use.type, use.id);
        };
    };
    const auto name = [this](const PersonUse &use) {
        const QString title = m_shell.workspace().title(*use.type, use.id, {});
        return m_shell.privacy() || title.isEmpty() ? use.type->singularLabel() : title;
    };
    m_needsCard->setVisible(m_refusal.isEmpty());
    m_needsCard->setTitle(m_plan.isPossible() ? tr("Nothing needs this person any more")
                                              : tr("Still needed by %n record(s)", nullptr, int(m_plan.needs.size())));
    QList<CheckList::Check> checks;
    for (const PersonUse &use : m_plan.needs)
        checks.append({Theme::Tone::Bad, name(use), use.why, tr("Open"), open(use)});
    if (checks.isEmpty() && m_refusal.isEmpty())
        checks.append({Theme::Tone::Ok,
                       tr("No office in force, no open record"),
                       tr("No placement or deed that runs, no signature that is awaited, no term of retention."),
                       {},
                       {}});
    m_needs->set(checks);

    checks.clear();
    if (m_refusal.isEmpty()) {
        checks.append({Theme::Tone::Warn,
                       tr("Becomes unreadable for ever"),
                       tr("Name, codes, birth, contacts and notes, here and in %n step(s) of the history; search, "
                          "lists and agenda no longer know them. Undo does not bring them back.",
                          nullptr, static_cast<int>(m_plan.steps)),
                       {},
                       {}});
        if (!m_plan.about.isEmpty())
            checks.append(
                {Theme::Tone::Warn,
                 tr("%n record(s) about them lose what is personal", nullptr, static_cast<int>(m_plan.about.size())),
                 tr("Categories, objectives and notes go; days, hours, amounts and every sum stay as they are."),
                 {},
                 {}});
        if (m_plan.contents > 0)
            checks.append({Theme::Tone::Warn,
                           tr("%n attached file(s) are deleted", nullptr, static_cast<int>(m_plan.contents)),
                           tr("Names of attached files stay in the history."),
                           {},
                           {}});
        checks.append(
            {Theme::Tone::Warn,
             m_plan.backups > 0 ? tr("%n automatic copy(ies) beside the file are treated, too", nullptr,
                                     static_cast<int>(m_plan.backups))
                                : tr("No automatic copy lies beside the file"),
             tr("Copies, packages and printed papers that were taken elsewhere are not reached. Other desks "
                "forget with the next package."),
             {},
             {}});
        for (const PersonUse &use : m_plan.kept)
            checks.append({Theme::Tone::Info, tr("Stays: %1").arg(name(use)), use.why, tr("Open"), open(use)});
        for (const PersonUse &use : m_plan.mentions)
            checks.append({Theme::Tone::Bad, tr("Mentioned in: %1").arg(name(use)), use.why, tr("Open"), open(use)});
    } else {
        checks.append(
            {Theme::Tone::Info, m_refusal, tr("Offices, days and amounts are still here; who it was is not."), {}, {}});
    }
    m_effects->set(checks);
    m_confirmCard->setVisible(m_refusal.isEmpty());
    offer();
}

QString ForgetPanel::whyNot() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_shell.canChange())
        return tr("Here the file can only be read.");
    if (!m_plan.isPossible())
        return tr("First put right what still needs this person.");
    if (m_word->text().trimmed().compare(tr("forget", "the word to type"), Qt::CaseInsensitive) != 0)
        return tr("It cannot be undone: type the word to confirm.");
    return {};
}

void ForgetPanel::offer()
{
    const QString reason = whyNot();
    m_hint->setText(reason);
    m_hint->setVisible(!reason.isEmpty());
    m_button->setEnabled(reason.isEmpty());
}

void ForgetPanel::forget()
{
    if (!whyNot().isEmpty())
        return;
    const qsizetype kept = m_plan.kept.size();
    const auto done = m_shell.workspace().forgetPerson(describe<Person>(), m_id, m_reason->text().trimmed());
    if (!done) {
        m_banner->show(Theme::Tone::Bad, done.error().text.section(QLatin1Char('\n'), 0, 0),
                       done.error().text.section(QLatin1Char('\n'), 1));
        return;
    }
    m_reason->clear();
    m_word->clear();
    m_shell.say(kept > 0 ? tr("The person was forgotten; %n issued document(s) go on naming them.", nullptr,
                              static_cast<int>(kept))
                         : tr("The person was forgotten."));
}

} // namespace insieme
