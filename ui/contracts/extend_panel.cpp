// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/extend_panel.h"

#include "core/contracts/extension.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr ActKind kinds[] = {ActKind::ExtensionOption, ActKind::TechnicalExtension, ActKind::Renewal};

int indexOf(ActKind kind)
{
    const auto at = std::find(std::begin(kinds), std::end(kinds), kind);
    return at == std::end(kinds) ? 0 : static_cast<int>(at - std::begin(kinds));
}

} // namespace

ExtendPanel::ExtendPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 12, 6, 12);
    columns->setSpacing(12);
    scroll->setWidget(body);
    all->addWidget(scroll);

    auto *form = new Card(tr("Extension"), body);
    m_kind = new Segmented({tr("Option"), tr("Technical"), tr("Renewal")}, form);
    m_kind->setAccessibleName(tr("Kind of extension"));
    form->body()->addWidget(m_kind);
    m_condition = new Label({}, 12, QFont::Normal, Label::Role::Secondary, form);
    m_condition->setWordWrap(true);
    form->body()->addWidget(m_condition);
    const RecordType &type = describe<AgreementAct>();
    for (const auto &row : std::initializer_list<std::vector<const char *>>{{"new_end", "signed_on"},
                                                                            {"act_kind", "number"},
                                                                            {"new_amount", "new_max_amount"},
                                                                            {"new_procedure_cig", "new_procedure_on"},
                                                                            {"no_cig_reason"},
                                                                            {"danger"},
                                                                            {"reason"}})
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (const char *column : row) {
            auto *editor = new FieldEditor(type, *findField(type, QLatin1String(column)), shell.picker(),
                                           shell.workspace().today(), FieldEditor::Shape::Labelled, form);
            connect(editor, &FieldEditor::edited, this, [this] { judge(); });
            m_editors.push_back(editor);
            line->addWidget(editor, 1);
        }
        form->body()->addLayout(line);
    }
    columns->addWidget(form, 3, Qt::AlignTop);

    auto *side = new Card(tr("Checks"), body);
    m_checks = new CheckList(side);
    side->body()->addWidget(m_checks);
    side->body()->addWidget(new Label(tr("What changes"), 13, QFont::DemiBold, Label::Role::Text, side));
    m_changes = new ChangePreview(side);
    side->body()->addWidget(m_changes);
    m_why = new Label({}, 12, QFont::Normal, Label::Role::Bad, side);
    m_why->setWordWrap(true);
    side->body()->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    m_prepare = new Button(QStringLiteral("file-text"), tr("Keep a draft"), Button::Kind::Secondary, side);
    m_register = new Button(QStringLiteral("check"), tr("Register"), Button::Kind::Primary, side);
    m_register->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_register);
    buttons->addStretch(1);
    side->body()->addLayout(buttons);
    columns->addWidget(side, 2, Qt::AlignTop);

    connect(m_kind, &Segmented::currentChanged, this, [this] { judge(); });
    connect(m_prepare, &Button::clicked, this, [this] { prepare(); });
    connect(m_register, &Button::clicked, this, [this] { registerIt(); });
}

FieldEditor *ExtendPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QString ExtendPanel::whyNot() const
{
    return m_why->text();
}

void ExtendPanel::open()
{
    for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
        if (auto *page = qobject_cast<RecordPage *>(at)) {
            const QString name = QCoreApplication::translate("Navigation", "Extend");
            for (int i = 0; i < page->tabs().count(); ++i) {
                if (page->tabs().text(i) == name)
                    page->tabs().setCurrent(i);
            }
        }
    }
    editor("new_end")->editor()->setFocus();
}

void ExtendPanel::showRecord(const AnyRecord &record)
{
    const bool same = m_agreement.uuid() == record.id();
    m_agreement = Id<Agreement>(record.id());
    AgreementAct kept;
    for (const AgreementAct &act : actsOf(m_shell.workspace().records(), m_agreement)) {
        if (act.status == ActStatus::Draft && isExtension(act.kind))
            kept = act;
    }
    // What is being typed stays while other things in the file change.
    if (!same || kept != m_draft) {
        m_draft = kept;
        m_kind->setCurrent(indexOf(kept.kind));
        const Context context = m_shell.context();
        for (FieldEditor *each : m_editors)
            each->setValue(each->field().value(&m_draft, context));
    }
    judge();
}

AgreementAct ExtendPanel::act(QString *unreadable) const
{
    AgreementAct result = m_draft;
    result.agreement = m_agreement;
    result.kind = kinds[m_kind->current()];
    const Context context = m_shell.context();
    for (const FieldEditor *each : m_editors) {
        if (const auto value = each->value())
            each->field().setValue(&result, *value, context);
        else if (unreadable)
            *unreadable = describe<AgreementAct>().label(each->field());
    }
    return result;
}

void ExtendPanel::judge()
{
    const Records &records = m_shell.workspace().records();
    const auto agreement = records.load(m_agreement);
    if (!agreement)
        return;
    const AgreementAct now = act();
    const bool technical = now.kind == ActKind::TechnicalExtension;
    for (const char *column : {"new_procedure_cig", "new_procedure_on", "no_cig_reason", "danger"})
        editor(column)->setVisible(technical);
    m_condition->setText(legalCondition(now.kind));
    m_blocked = !isBinding(agreement->status);
    QStringList blocked;
    if (m_blocked)
        blocked << tr("only a signed agreement is extended");
    QList<CheckList::Check> checks;
    for (const CheckItem &item : extensionChecks(records, *agreement, now)) {
        const bool ok = item.level == CheckItem::Level::Ok;
        CheckList::Check check{ok                                            ? Theme::Tone::Ok
                                   : item.level == CheckItem::Level::Warning ? Theme::Tone::Warn
                                                                             : Theme::Tone::Bad,
                               item.what,
                               item.fact,
                               {},
                               {}};
        if (!ok && item.type && item.id != m_agreement.uuid()) {
            check.remedy = tr("Open");
            check.run = [this, type = item.type, id = item.id] { m_shell.openRecord(*type, id); };
        }
        checks << check;
        if (item.level == CheckItem::Level::Blocked) {
            m_blocked = true;
            blocked << item.what;
        }
    }
    if (!stated(now.signedOn)) {
        m_blocked = true;
        blocked << tr("the day of signature");
    }
    m_checks->set(checks);
    QList<ChangePreview::Change> changes;
    if (stated(now.newEnd)) {
        const ExtensionEffect effect = extensionEffect(*agreement, now.newEnd);
        changes << ChangePreview::Change{tr("End"), italianText(agreement->end), italianText(now.newEnd)};
        if (stated(effect.noticeBy))
            changes << ChangePreview::Change{tr("Notice"), italianText(noticeBy(*agreement)),
                                             italianText(effect.noticeBy)};
        if (effect.added)
            changes << ChangePreview::Change{tr("Amount, in proportion"), italianText(*agreement->amount),
                                             italianText(now.newAmount.value_or(*agreement->amount + *effect.added))};
    }
    m_changes->set(changes);
    m_why->setText(blocked.isEmpty()
                       ? QString()
                       : tr("To be registered: %1. A draft can be kept.").arg(blocked.join(QStringLiteral(", "))));
    m_prepare->setEnabled(m_shell.canChange());
    m_register->setEnabled(m_shell.canChange() && !m_blocked);
}

bool ExtendPanel::perform(bool registered)
{
    QString unreadable;
    AgreementAct made = act(&unreadable);
    if (!unreadable.isEmpty()) {
        m_shell.say(tr("%1 cannot be read. Nothing was changed.").arg(unreadable), true);
        return false;
    }
    const Command command{registered ? QT_TRANSLATE_NOOP("Command", "Extend %1")
                                     : QT_TRANSLATE_NOOP("Command", "Draft an extension of %1"),
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
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(registered ? tr("The extension is registered.") : tr("The draft is kept."));
    return done.has_value();
}

bool ExtendPanel::prepare()
{
    return perform(false);
}

bool ExtendPanel::registerIt()
{
    return perform(true);
}

} // namespace insieme
