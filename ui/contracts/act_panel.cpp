// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/act_panel.h"

#include "core/contracts/shares.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "ui/contracts/check_remedy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/typed.h"

#include <algorithm>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// The fields of all kinds, in the rows in which they stand.
constexpr std::initializer_list<const char *> rows[] = {{"new_end", "signed_on"},
                                                        {"act_kind", "number"},
                                                        {"effective_from", "service"},
                                                        {"leaving_id", "entering_id"},
                                                        {"new_amount", "new_net_amount"},
                                                        {"new_max_amount", "new_cig"},
                                                        {"new_places", "service_places"},
                                                        {"legal_case"},
                                                        {"new_notice_days", "new_notice_months"},
                                                        {"new_procedure_cig", "new_procedure_on"},
                                                        {"no_cig_reason"},
                                                        {"danger"},
                                                        {"reason"}};

bool names(const std::vector<const char *> &columns, const char *column)
{
    return std::any_of(columns.begin(), columns.end(),
                       [column](const char *each) { return qstrcmp(each, column) == 0; });
}

/// "Girasole 60,00 + Jonathan 40,00" on a day; with places or euro the numbers of the rows.
QString sharesOn(const Records &records, const Agreement &agreement, const QString &service, const Date &day)
{
    QStringList parts;
    for (const SharePeriod &period : sharePeriods(agreement, service, day, day)) {
        for (const SharePart &part : period.parts) {
            const auto cooperative = records.load(part.cooperative);
            const OrganisationName *name = cooperative ? nameOn(*cooperative, day) : nullptr;
            parts << QStringLiteral("%1 %2").arg(!name                           ? QStringLiteral("?")
                                                     : name->shortName.isEmpty() ? name->name
                                                                                 : name->shortName,
                                                 period.whole == 10'000 ? italianText(Percent{part.weight})
                                                                        : QString::number(part.weight));
        }
    }
    return parts.join(QStringLiteral(" + "));
}

} // namespace

QList<ChangePreview::Change> changesOf(const Records &records, const Agreement &before, const Agreement &after,
                                       const AgreementAct &act, const Context &context)
{
    QList<ChangePreview::Change> changes;
    const RecordType &type = describe<Agreement>();
    for (const char *column :
         {"end_date", "amount", "net_amount", "max_amount", "places", "cig", "notice_days", "notice_months"})
    {
        const Field &field = *findField(type, QLatin1String(column));
        const Value was = field.value(&before, context), is = field.value(&after, context);
        const QString from = display(field, was, context), to = display(field, is, context);
        if (from != to)
            changes << ChangePreview::Change{type.label(field), from, to};
    }
    if (stated(noticeBy(after)) && !(stated(noticeBy(before)) && noticeBy(before) == noticeBy(after)))
        changes << ChangePreview::Change{ActPanel::tr("Notice"), italianText(noticeBy(before)),
                                         italianText(noticeBy(after))};
    if (before.shares != after.shares)
        changes << ChangePreview::Change{act.service.isEmpty() ? ActPanel::tr("Shares")
                                                               : ActPanel::tr("Shares of %1").arg(act.service),
                                         sharesOn(records, before, act.service, act.effectiveFrom),
                                         sharesOn(records, after, act.service, act.effectiveFrom)};
    return changes;
}

ActPanel::ActPanel(Shell &shell, const QString &icon, const QString &title, std::vector<Form> forms, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_forms(std::move(forms))
    , m_frame(new InlinePanel(icon, title, tr("Register"), this))
{
    constexpr int wide = 392; // a day and how it is understood, with the room of a scroll bar
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_frame->setFixedWidth(wide);
    QVBoxLayout *body = m_frame->body();

    QStringList texts;
    for (const Form &each : m_forms)
        texts << tr(each.name);
    m_kind = new Segmented(texts, m_frame);
    m_kind->setUpright();
    m_kind->setAccessibleName(tr("Kind of act"));
    body->addWidget(m_kind);
    m_condition = new Label({}, 12, QFont::Normal, Label::Role::Secondary, m_frame);
    m_condition->setWordWrap(true);
    body->addWidget(m_condition);
    auto *fields = new FieldRows(12);
    const RecordType &type = describe<AgreementAct>();
    for (const auto &row : rows) {
        for (const char *column : row) {
            // What no kind of this panel has is not made.
            if (std::none_of(m_forms.begin(), m_forms.end(),
                             [&](const Form &each) { return names(each.columns, column); }))
                continue;
            auto *editor = new FieldEditor(type, *findField(type, QLatin1String(column)), shell.picker(),
                                           shell.workspace().today(), FieldEditor::Shape::Labelled, m_frame);
            connect(editor, &FieldEditor::edited, this, [this] { judge(); });
            m_editors.push_back(editor);
            fields->add(editor, 12 / static_cast<int>(row.size()));
        }
        fields->endRow();
    }
    body->addLayout(fields);
    editor("new_end")->setTermBegin([this] {
        const auto agreement = m_shell.workspace().records().load(m_agreement);
        return agreement && isExtension(form().kind) ? dayAfter(agreement->end) : Date();
    });
    body->addWidget(new Label(tr("Checks"), 13, QFont::DemiBold, Label::Role::Text, m_frame));
    m_checks = new CheckList(m_frame);
    body->addWidget(m_checks);
    body->addWidget(new Label(tr("What changes"), 13, QFont::DemiBold, Label::Role::Text, m_frame));
    m_changes = new ChangePreview(m_frame);
    body->addWidget(m_changes);
    body->addStretch(1);
    m_prepare = new Button(QStringLiteral("file-text"), tr("Keep a draft"), Button::Kind::Secondary, m_frame);
    m_prepare->setKey(QKeySequence::Save);
    m_frame->addToFoot(m_prepare);

    connect(m_kind, &Segmented::currentChanged, this, [this] { judge(); });
    connect(m_prepare, &Button::clicked, this, [this] { prepare(); });
    connect(m_frame, &InlinePanel::confirmed, this, &ActPanel::confirm);
    connect(m_frame, &InlinePanel::closed, this, &RecordPanel::closeWanted);
}

FieldEditor *ActPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QString ActPanel::whyNot() const
{
    return m_frame->whyNot().text();
}

bool ActPanel::has(const char *column) const
{
    // The cases of art. 120 are those of procurement; one that is written stays in sight.
    if (qstrcmp(column, "legal_case") == 0 && !m_law && !m_draft.legalCase)
        return false;
    return names(form().columns, column);
}

QList<PageAction> ActPanel::actions()
{
    return {{tr("Register"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { confirm(); }},
            {tr("Next problem"), QStringLiteral("circle-alert"), QKeySequence(Qt::Key_F8), [this] { goToProblem(); }}};
}

bool ActPanel::isUnsaved() const
{
    QString unreadable;
    const AgreementAct now = act(&unreadable);
    AgreementAct before = m_draft;
    before.agreement = m_agreement;
    before.kind = now.kind;
    return now != before || !unreadable.isEmpty();
}

void ActPanel::open()
{
    emit frontWanted();
    m_kind->setFocus();
}

void ActPanel::choose(ActKind kind)
{
    const auto at = std::find_if(m_forms.begin(), m_forms.end(), [&](const Form &each) { return each.kind == kind; });
    if (at != m_forms.end())
        m_kind->setCurrent(static_cast<int>(at - m_forms.begin()));
}

void ActPanel::proposeEnd(const Date &newEnd)
{
    FieldEditor *end = editor("new_end");
    end->setValue(newEnd);
    emit end->edited();
}

const ActPanel::Form &ActPanel::form() const
{
    return m_forms[static_cast<size_t>(m_kind->current())];
}

void ActPanel::showRecord(const AnyRecord &record)
{
    const bool same = m_agreement.uuid() == record.id();
    m_agreement = Id<Agreement>(record.id());
    AgreementAct kept;
    kept.kind = m_forms.front().kind;
    for (const AgreementAct &act : actsOf(m_shell.workspace().records(), m_agreement)) {
        if (act.status == ActStatus::Draft
            && std::any_of(m_forms.begin(), m_forms.end(), [&](const Form &each) { return each.kind == act.kind; }))
            kept = act;
    }
    // What is being typed stays while other things in the file change.
    if (!same || kept != m_draft)
        fill(kept);
    judge();
}

void ActPanel::fill(const AgreementAct &act)
{
    m_draft = act;
    m_confirmed = false;
    choose(act.kind);
    const Context context = m_shell.context();
    for (FieldEditor *each : m_editors)
        each->setValue(each->field().value(&m_draft, context));
}

void ActPanel::confirm()
{
    if (m_frame->confirm().isEnabled()) {
        registerIt();
        return;
    }
    goToProblem();
}

/// From now on what was never touched is told, too.
void ActPanel::goToProblem()
{
    if (!std::exchange(m_confirmed, true))
        judge();
    m_checks->next();
}

/// What the act does not say yet, or says so that nobody can read it: at its fields.
QList<CheckList::Check> ActPanel::fieldChecks(const AgreementAct &act, bool tried) const
{
    QList<CheckList::Check> checks;
    const auto add = [&](FieldEditor *field, const QString &fact, bool bad) {
        checks << CheckList::Check{bad ? Theme::Tone::Bad : Theme::Tone::Neutral,
                                   describe<AgreementAct>().label(field->field()),
                                   fact,
                                   {},
                                   [field] { field->setFocus(); }};
    };
    for (FieldEditor *each : m_editors) {
        if (has(each->field().column) && !each->value())
            add(each, tr("cannot be read"), true);
    }
    if (FieldEditor *day = editor("signed_on"); !stated(act.signedOn) && day->value())
        add(day, tr("the day is missing"), tried);
    if (act.kind == ActKind::Termination && act.reason.trimmed().isEmpty())
        add(editor("reason"), tr("missing"), tried);
    return checks;
}

/// Where a condition of the act itself is met; null: in none of its fields.
FieldEditor *ActPanel::fieldOf(const QString &condition) const
{
    static const QHash<QString, const char *> columns{
        {QStringLiteral("new_end"), "new_end"},
        {QStringLiteral("option_foreseen"), "new_end"},
        {QStringLiteral("cumulative"), "new_end"},
        {QStringLiteral("signed_on"), "signed_on"},
        {QStringLiteral("before_the_end"), "signed_on"},
        {QStringLiteral("new_procedure"), "new_procedure_cig"},
        {QStringLiteral("procedure_started"), "new_procedure_on"},
        {QStringLiteral("danger"), "danger"},
        {QStringLiteral("amount"), "new_amount"},
        {QStringLiteral("value_counted"), "new_amount"},
        {QStringLiteral("fifth"), "new_amount"},
        {QStringLiteral("modification"), "new_amount"},
        {QStringLiteral("modification_threshold"), "new_amount"},
    };
    const char *column = columns.value(condition);
    return column && has(column) ? editor(column) : nullptr;
}

AgreementAct ActPanel::act(QString *unreadable) const
{
    AgreementAct result = m_draft;
    result.agreement = m_agreement;
    result.kind = form().kind;
    const Context context = m_shell.context();
    const AgreementAct empty;
    for (const FieldEditor *each : m_editors) {
        // What another kind has is not kept beside it.
        if (!has(each->field().column))
            each->field().setValue(&result, each->field().value(&empty, context), context);
        else if (const auto value = each->value())
            each->field().setValue(&result, *value, context);
        else if (unreadable)
            *unreadable = describe<AgreementAct>().label(each->field());
    }
    return result;
}

void ActPanel::judge()
{
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    m_law = underProcurementLaw(*agreement);
    const AgreementAct now = act();
    for (FieldEditor *each : m_editors)
        each->setVisible(has(each->field().column));
    m_condition->setText(legalCondition(*agreement, now.kind));
    // What the act itself does not say yet is no mistake before something was typed.
    const bool tried = m_confirmed || !m_draft.id.isNull() || isUnsaved();
    m_blocked = !isBinding(agreement->status);
    QStringList blocked;
    QList<CheckList::Check> own, checks; // the fields of the panel come first
    for (const CheckItem &item : extensionChecks(records, *agreement, now, m_shell.workspace().today())) {
        CheckList::Check check = checkOf(item, m_agreement, m_shell);
        const bool blocks = item.level == CheckItem::Level::Blocked;
        FieldEditor *field = item.type ? nullptr : fieldOf(item.code);
        if (field && item.level != CheckItem::Level::Ok)
            check.run = [field] { field->setFocus(); };
        if (!tried && !item.type && blocks)
            check.tone = Theme::Tone::Neutral;
        if (!field || field->value()) // otherwise it is said that it cannot be read
            (blocks && field ? own : checks) << check;
        if (blocks) {
            m_blocked = true;
            blocked << item.what;
        }
    }
    const auto after = withAct(*agreement, completed(*agreement, now));
    QList<ChangePreview::Change> changes;
    if (!after) {
        m_blocked = true;
        blocked << tr("the substitution");
        checks << CheckList::Check{Theme::Tone::Bad, tr("Substitution"), after.error().text, {}, {}};
    } else {
        changes = changesOf(records, *agreement, *after, now, m_shell.context());
        // What would be refused afterwards is said before.
        for (const Problem &problem : insieme::check(describe<Agreement>(), &*after, m_shell.context())) {
            if (!problem.refuses())
                continue;
            m_blocked = true;
            const Field *field = findField(describe<Agreement>(), problem.field);
            const QString what = field ? describe<Agreement>().label(*field) : tr("Agreement");
            blocked << what;
            checks << CheckList::Check{Theme::Tone::Bad, what, problem.sentence(), {}, {}};
        }
        // An act may also open the day from which tariffs and rules are others.
        const bool opensADay = stated(now.effectiveFrom) && !now.reason.trimmed().isEmpty();
        if (changes.isEmpty() && !now.servicePlaces && !opensADay && !isExtension(now.kind)
            && now.kind != ActKind::Termination) {
            m_blocked = true;
            blocked << tr("what it changes");
        }
    }
    if (!stated(now.signedOn)) {
        m_blocked = true;
        blocked << tr("the day of signature");
    }
    if (now.kind == ActKind::Termination && now.reason.trimmed().isEmpty()) {
        m_blocked = true;
        blocked << tr("the reason");
    }
    m_checks->set(own + fieldChecks(now, tried) + checks);
    m_changes->set(changes);
    blocked.removeDuplicates();
    m_frame->setTried(tried);
    m_frame->setWhyNot(
        !isBinding(agreement->status) ? tr("Only a signed agreement is changed by an act. A draft can be kept.")
            : blocked.isEmpty()
            ? QString()
            : tr("Before it can be registered: %1. A draft can be kept.").arg(blocked.join(QStringLiteral("; "))));
    m_prepare->setEnabled(m_shell.canChange());
    m_frame->confirm().setEnabled(m_shell.canChange() && !m_blocked);
    if (!isHidden())
        emit proposed(AnyRecord::of(now));
    if (const bool unsaved = isUnsaved(); std::exchange(m_unsaved, unsaved) != unsaved)
        emit stateChanged();
}

bool ActPanel::perform(bool registered)
{
    QString unreadable;
    AgreementAct made = act(&unreadable);
    if (!unreadable.isEmpty()) {
        m_shell.say(tr("%1 cannot be read. Nothing was changed.").arg(unreadable), true);
        return false;
    }
    const bool extends = isExtension(made.kind);
    const Command command{registered    ? extends ? QT_TRANSLATE_NOOP("Command", "Extend %1")
                                                  : QT_TRANSLATE_NOOP("Command", "Change %1 by an act")
                                 : extends ? QT_TRANSLATE_NOOP("Command", "Draft an extension of %1")
                                        : QT_TRANSLATE_NOOP("Command", "Draft an act for %1"),
                          {{QString(), &describe<Agreement>(), m_agreement.uuid()}}};
    const auto done = m_shell.workspace().perform(command, [&](Transaction &transaction) -> insieme::Done {
        const auto agreement = transaction.records().load(m_agreement);
        if (!agreement)
            return tl::unexpected(agreement.error());
        if (!stated(made.previousEnd))
            made.previousEnd = agreement->end;
        if (registered)
            return registerAct(transaction, made);
        return m_draft.id.isNull() ? transaction.insert(made) : transaction.update(m_draft, made);
    });
    if (done && !registered)
        m_draft = made; // also where the page is not shown anew: the next time it is this one that is changed
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(!registered   ? tr("The draft is kept.")
                        : extends ? tr("The extension is registered.")
                                  : tr("The act is registered."));
    return done.has_value();
}

bool ActPanel::prepare()
{
    if (!perform(false))
        return false;
    judge();
    return true;
}

void ActPanel::hideEvent(QHideEvent *event)
{
    RecordPanel::hideEvent(event);
    emit proposed(AnyRecord::of(AgreementAct())); // it is not proposed any more
}

bool ActPanel::registerIt()
{
    if (!perform(true))
        return false;
    AgreementAct empty;
    empty.kind = m_forms.front().kind;
    fill(empty);
    judge();
    emit closeWanted();
    return true;
}

ExtendPanel::ExtendPanel(Shell &shell, QWidget *parent)
    : ActPanel(
        shell, QStringLiteral("calendar-plus"), tr("Extension"),
        {{ActKind::ExtensionOption,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Option"),
          {"new_end", "signed_on", "act_kind", "number", "new_amount", "new_max_amount", "reason"}},
         {ActKind::TechnicalExtension,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Technical"),
          {"new_end", "signed_on", "act_kind", "number", "new_amount", "new_net_amount", "new_max_amount",
           "new_procedure_cig", "new_procedure_on", "no_cig_reason", "danger", "reason"}},
         {ActKind::Renewal,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Renewal"),
          {"new_end", "signed_on", "act_kind", "number", "new_amount", "new_net_amount", "new_max_amount", "reason"}}},
        parent)
{
}

ChangePanel::ChangePanel(Shell &shell, QWidget *parent)
    : ActPanel(
        shell, QStringLiteral("file-signature"), tr("Act"),
        {{ActKind::Fifth,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Fifth"),
          {"signed_on", "act_kind", "number", "effective_from", "service", "new_amount", "new_net_amount",
           "new_max_amount", "new_places", "service_places", "reason"}},
         {ActKind::Modification,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Modification"),
          {"signed_on", "act_kind", "number", "effective_from", "service", "new_amount", "new_net_amount",
           "new_max_amount", "new_places", "service_places", "legal_case", "reason"}},
         {ActKind::Substitution,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Substitution"),
          {"signed_on", "act_kind", "number", "effective_from", "service", "leaving_id", "entering_id", "reason"}},
         {ActKind::Correction,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Correction"),
          {"signed_on", "act_kind", "number", "effective_from", "service", "new_amount", "new_net_amount",
           "new_max_amount", "new_places", "service_places", "new_cig", "new_notice_days", "new_notice_months",
           "reason"}},
         {ActKind::Termination,
          QT_TRANSLATE_NOOP("insieme::ActPanel", "Termination"),
          {"new_end", "signed_on", "act_kind", "number", "reason"}}},
        parent)
{
}

} // namespace insieme
