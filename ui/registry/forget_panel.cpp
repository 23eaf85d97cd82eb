// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/forget_panel.h"

#include "core/registry/person.h"
#include "core/store/backup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/skeleton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr qsizetype mostShown = 60; ///< records of one sort, a line each

} // namespace

ForgetPanel::ForgetPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_banner(new Banner(false, this))
    , m_skeleton(new Skeleton(this))
    , m_needsCard(new Card(QString(), this))
    , m_effectsCard(new Card(tr("What happens"), this))
    , m_confirmCard(new Card(tr("Forget this person"), this))
    , m_needs(new CheckList(this))
    , m_effects(new CheckList(this))
    , m_reason(new QLineEdit(this))
    , m_word(new QLineEdit(this))
    , m_hint(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_button(new Button(QStringLiteral("trash-2"), tr("Forget for ever"), Button::Kind::Danger, this))
{
    setFocusPolicy(Qt::ClickFocus);
    QVBoxLayout *column = scrolledColumn(this);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(m_skeleton);
    m_needsCard->hide();
    m_effectsCard->hide();
    column->addWidget(m_needsCard);
    m_needsCard->body()->addWidget(m_needs);
    m_effectsCard->body()->addWidget(m_effects);
    column->addWidget(m_effectsCard);
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
    connect(m_skeleton, &Skeleton::appeared, this, [this] {
        m_needsCard->hide();
        m_effectsCard->hide();
    });
}

void ForgetPanel::showRecord(const AnyRecord &record)
{
    const QUuid id = record.id();
    if (id != m_id) {
        m_reason->clear();
        m_word->clear();
        m_banner->hide();
        m_needsCard->hide();
        m_effectsCard->hide();
        m_confirmCard->show();
    }
    m_id = id;
    m_stale = true;
    // What was found or is on its way tells of the file, or the person, before.
    m_look.stop();
    m_plan.reset();
    m_failure.clear();
    offer();
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
    m_failure.clear();
    using Look = FileWork<ForgettingPlan>;
    auto *look = new Look(
        {QStringLiteral("shield"), tr("Looking for what names the person"), tr("Nothing is changed by looking.")},
        m_shell.workspace().path(), toLoad(), [id = m_id](Workspace &workspace, Look &work) {
            return workspace.planForgetting(describe<Person>(), id,
                                            [&work](qint64 read) { return work.goOn(read, 0); });
        });
    m_skeleton->await(*look);
    m_look.begin(m_shell, look, [this](Result<ForgettingPlan> found) { show(std::move(found)); });
    offer();
}

void ForgetPanel::show(Result<ForgettingPlan> found)
{
    // The lines are made anew, and the fields may go: the keys stay in this panel.
    const bool hadKeys = isAncestorOf(window()->focusWidget());
    if (found)
        showPlan(m_plan.emplace(std::move(*found)));
    else
        showFailure(found.error());
    offer();
    if (hadKeys && !isAncestorOf(window()->focusWidget()))
        setFocus();
}

void ForgetPanel::showFailure(const Error &error)
{
    m_failure = error.text;
    const bool forgotten = error.code == Error::Code::Refused;
    m_needsCard->hide();
    m_confirmCard->setVisible(!forgotten);
    if (forgotten) {
        QList<CheckList::Check> checks{
            {Theme::Tone::Info, m_failure, tr("Offices, days and amounts are still here; who it was is not."), {}, {}}};
        if (tracesAreLeft(m_shell.workspace().database()))
            checks.append({Theme::Tone::Bad, tr("Not everything about forgotten people could be cleared"),
                           tr("A copy beside the file, or the file itself, could not be written, or was being read."),
                           tr("Clear it"), [this] { clearAgain(); }});
        m_effects->set(checks);
    } else {
        m_effects->set({{Theme::Tone::Warn, m_failure, tr("Nobody is forgotten before it is known what goes."),
                         tr("Look again"), [this] {
                             m_stale = true;
                             look();
                         }}});
    }
    m_effectsCard->show();
}

void ForgetPanel::showPlan(const ForgettingPlan &plan)
{
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
    QList<CheckList::Check> checks;
    const auto addEach = [&](const QList<PersonUse> &uses, Theme::Tone tone, const QString &what) {
        for (const PersonUse &use : uses.first(std::min(uses.size(), mostShown)))
            checks.append({tone, what.arg(name(use)), use.why, tr("Open"), open(use)});
        if (uses.size() > mostShown)
            checks.append({tone,
                           what.arg(tr("%n more", nullptr, static_cast<int>(uses.size() - mostShown))),
                           tr("They are not listed one by one."),
                           {},
                           {}});
    };
    m_needsCard->setTitle(plan.isPossible() ? tr("Nothing needs this person any more")
                                            : tr("Still needed by %n record(s)", nullptr, int(plan.needs.size())));
    addEach(plan.needs, Theme::Tone::Bad, QStringLiteral("%1"));
    if (checks.isEmpty())
        checks.append({Theme::Tone::Ok,
                       tr("No office in force, no open record"),
                       tr("No placement or deed that runs, no signature that is awaited, no term of retention."),
                       {},
                       {}});
    m_needs->set(checks);

    checks.clear();
    checks.append({Theme::Tone::Warn,
                   tr("Becomes unreadable for ever"),
                   tr("Name, codes, birth, contacts and notes, here and in %n step(s) of the history; search, "
                      "lists and agenda no longer know them. Undo does not bring them back.",
                      nullptr, static_cast<int>(plan.steps)),
                   {},
                   {}});
    if (!plan.about.isEmpty())
        checks.append(
            {Theme::Tone::Warn,
             tr("%n record(s) about them lose what is personal", nullptr, static_cast<int>(plan.about.size())),
             tr("Categories, objectives and notes go; days, hours, amounts and every sum stay as they are."),
             {},
             {}});
    if (plan.contents > 0)
        checks.append({Theme::Tone::Warn,
                       tr("%n attached file(s) are deleted", nullptr, static_cast<int>(plan.contents)),
                       tr("What they were called goes, too, here and in the history."),
                       {},
                       {}});
    checks.append({Theme::Tone::Warn,
                   plan.backups > 0 ? tr("%n automatic copy(ies) beside the file are treated, too", nullptr,
                                         static_cast<int>(plan.backups))
                                    : tr("No automatic copy lies beside the file"),
                   tr("Copies, packages and printed papers that were taken elsewhere are not reached. Other desks "
                      "forget with the next package."),
                   {},
                   {}});
    addEach(plan.kept, Theme::Tone::Info, tr("Stays: %1"));
    addEach(plan.mentions, Theme::Tone::Bad, tr("Mentioned in: %1"));
    m_effects->set(checks);
    m_needsCard->show();
    m_effectsCard->show();
    m_confirmCard->show();
}

QString ForgetPanel::whyNot() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_shell.canChange())
        return tr("Here the file can only be read.");
    if (!m_plan)
        return tr("What still needs this person is being looked for.");
    if (!m_plan->isPossible())
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
    // A button that is disabled hands the keys on to whatever comes next.
    if (!reason.isEmpty() && m_button->hasFocus())
        m_word->setFocus();
    m_button->setEnabled(reason.isEmpty());
}

void ForgetPanel::forget()
{
    if (!whyNot().isEmpty())
        return;
    const qsizetype kept = m_plan->kept.size();
    if (!erase(tr("Forgetting the person"),
               tr("If you stop it before the data are erased, nothing is changed; from then on it goes to its end."),
               m_reason->text().trimmed()))
        return;
    m_reason->clear();
    m_word->clear();
    m_shell.say(kept > 0 ? tr("The person was forgotten; %n issued document(s) go on naming them.", nullptr,
                              static_cast<int>(kept))
                         : tr("The person was forgotten."));
}

void ForgetPanel::clearAgain()
{
    if (!m_shell.canChange())
        return;
    if (erase(tr("Clearing what is left of forgotten people"), tr("It goes to its end."), {}))
        m_shell.say(tr("Nothing is left of forgotten people in the file and in the copies beside it."));
}

bool ForgetPanel::erase(const QString &what, const QString &ifStopped, const QString &reason)
{
    m_banner->hide();
    const Done done =
        writeBeside<void>(m_shell, {QStringLiteral("shield"), what, ifStopped},
                          [id = m_id, reason](Workspace &workspace, FileWork<void> &work) {
                              return workspace.forgetPerson(describe<Person>(), id, reason,
                                                            [&work](qint64 read) { return work.goOn(read, 0); });
                          });
    if (!done) {
        const bool stopped = done.error().code == Error::Code::Cancelled;
        m_banner->show(stopped ? Theme::Tone::Info : Theme::Tone::Bad,
                       done.error().text.section(QLatin1Char('\n'), 0, 0),
                       done.error().text.section(QLatin1Char('\n'), 1));
    }
    return done.has_value();
}

} // namespace insieme
