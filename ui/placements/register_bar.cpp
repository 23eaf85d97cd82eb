// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/register_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/marks.h"

#include <QVBoxLayout>

namespace insieme {

RegisterBar::RegisterBar(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_title(new Label({}, 14, QFont::DemiBold, Label::Role::Text, this))
    , m_hint(new Label({}, 12, QFont::Normal, Label::Role::Hint, this))
    , m_write(new Button(QStringLiteral("check"), tr("Write"), Button::Kind::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    auto *fields = new FieldRows(6);
    const RecordType &type = describe<AttendanceMonth>();
    const auto add = [&](const char *name, int span) {
        auto *editor = new FieldEditor(type, *findField(type, QLatin1String(name)), shell.picker(),
                                       shell.workspace().today(), FieldEditor::Shape::Labelled, this);
        connect(editor, &FieldEditor::edited, this, &RegisterBar::judge);
        fields->add(editor, span);
        return editor;
    };
    m_signedOn = add("signed_on", 1);
    m_notes = add("notes", 5);
    column->addLayout(fields);
    auto *foot = new QHBoxLayout;
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_write, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(m_write, &Button::clicked, this, [this] { write(); });
    // What stands below does not move with the cells.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

void RegisterBar::show(const AttendanceMonth *month)
{
    setVisible(month != nullptr);
    if (!month || *month == m_month)
        return;
    std::vector<FieldEditor *> follow;
    for (FieldEditor *each : {m_signedOn, m_notes}) {
        if (month->id != m_month.id || !isTyped(*each))
            follow.push_back(each);
    }
    m_month = *month;
    m_hint->setText(stated(m_month.signedOn) ? tr(
                        "Signed: its days stay. Whoever takes the day of the signature away writes in the notes why.")
                                             : tr("With the day of the signature its days stay as they are."));
    for (FieldEditor *each : follow)
        each->setValue(each->field().value(&m_month, m_shell.context()));
    for (FieldEditor *each : {m_signedOn, m_notes})
        each->setReadOnly(!m_shell.canChange());
    judge();
}

std::optional<AttendanceMonth> RegisterBar::typed() const
{
    AttendanceMonth after = m_month;
    const Context context = m_shell.workspace().context();
    for (const FieldEditor *each : {m_signedOn, m_notes}) {
        const auto value = each->value();
        if (!value)
            return {};
        each->field().setValue(&after, *value, context);
    }
    return after;
}

bool RegisterBar::isTyped(const FieldEditor &editor) const
{
    const auto value = editor.value();
    AttendanceMonth after = m_month;
    return !value || !editor.field().setValue(&after, *value, m_shell.workspace().context()) || after != m_month;
}

Date RegisterBar::typedMonth() const
{
    return !isHidden() && (isTyped(*m_signedOn) || isTyped(*m_notes)) ? m_month.month : Date();
}

void RegisterBar::judge()
{
    const auto after = typed();
    m_write->setEnabled(after && *after != m_month && m_shell.canChange());
    const QString month = italianText(m_month.month).mid(3);
    m_title->setText(stated(typedMonth()) ? tr("Register of %1, not written yet").arg(month)
                                          : tr("Register of %1").arg(month));
    emit typedChanged();
}

bool RegisterBar::write()
{
    const auto after = typed();
    if (!after) {
        m_shell.say(tr("The day of the signature cannot be read. Nothing was written."), true);
        return false;
    }
    const AttendanceMonth before = m_month;
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Register of %1"), {LabelArgument{italianText(before.month).mid(3)}}},
        [&](Transaction &transaction) { return transaction.update(before, *after); });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(tr("The register is written."));
    return done.has_value();
}

} // namespace insieme
