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
    connect(m_write, &Button::clicked, this, &RegisterBar::write);
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
    m_month = *month;
    m_title->setText(tr("Register of %1").arg(italianText(m_month.month).mid(3)));
    m_hint->setText(stated(m_month.signedOn) ? tr(
                        "Signed: its days stay. Whoever takes the day of the signature away writes in the notes why.")
                                             : tr("With the day of the signature its days stay as they are."));
    const Context context = m_shell.context();
    for (FieldEditor *each : {m_signedOn, m_notes}) {
        each->setValue(each->field().value(&m_month, context));
        each->setReadOnly(!m_shell.canChange());
    }
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

void RegisterBar::judge()
{
    const auto after = typed();
    m_write->setEnabled(after && *after != m_month && m_shell.canChange());
}

void RegisterBar::write()
{
    const auto after = typed();
    if (!after)
        return;
    const AttendanceMonth before = m_month;
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Register of %1"), {LabelArgument{italianText(before.month).mid(3)}}},
        [&](Transaction &transaction) { return transaction.update(before, *after); });
    if (!done)
        m_shell.say(done.error().text, true);
    else
        m_shell.say(tr("The register is written."));
}

} // namespace insieme
