// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operator_band.h"

#include "core/registry/operator.h"
#include "core/store/workspace.h"
#include "ui/shell/operators.h"
#include "ui/widgets/field_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace insieme {
namespace {

constexpr int mostOffered = 3; ///< operators that the band names; the others are in the settings
constexpr int nameWidth = 280;

} // namespace

OperatorBand::OperatorBand(Workspace &workspace, QWidget *parent)
    : Banner(true, parent)
    , m_workspace(workspace)
    , m_namePart(new QWidget(this))
    , m_line(new QLineEdit)
    , m_confirm(new Button(tr("Begin"), Button::Kind::Primary, m_namePart))
{
    setIconName(QStringLiteral("user-round"));
    auto *part = new QHBoxLayout(m_namePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(2);
    auto *box = new FieldBox(m_namePart);
    m_line->setPlaceholderText(tr("Name and family name"));
    m_line->setAccessibleName(tr("What is your name?"));
    box->setEditor(m_line);
    box->setFixedWidth(nameWidth);
    part->addWidget(box);
    m_confirm->setKey(Qt::Key_Return);
    part->addWidget(m_confirm);
    part->addStretch();
    // Between the words and the buttons of those who work here.
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, m_namePart);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.simplified().isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, this, &OperatorBand::take);
    connect(m_confirm, &Button::clicked, this, &OperatorBand::take);
    m_confirm->setEnabled(false);
    m_namePart->hide();
}

void OperatorBand::refresh(bool mayAdd)
{
    m_mayAdd = mayAdd;
    const bool nobody = whoMayWork(m_workspace).empty();
    if (m_workspace.isReadOnly() || !m_workspace.operatorId().isNull() || (nobody && !mayAdd)) {
        hide();
        return;
    }
    ask(nobody);
}

void OperatorBand::askName()
{
    if (m_workspace.isReadOnly() || !m_mayAdd)
        return;
    ask(true);
    m_line->setFocus();
}

void OperatorBand::takeFocus()
{
    QWidget *asked = asksName() ? static_cast<QWidget *>(m_line) : m_first;
    if (isHidden() || !asked)
        return;
    asked->show(); // what was just made would be shown by its layout, and only then take the keys
    asked->setFocus();
}

void OperatorBand::ask(bool name)
{
    clearRemedies();
    m_first = nullptr;
    m_namePart->setVisible(name);
    // The line follows the question at once; names stand at the end, as remedies do.
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretch(0, name ? 0 : 1);
    row->setStretch(1, name ? 1 : 0);
    if (!name) {
        int offered = 0;
        for (const QUuid &id : whoMayWork(m_workspace)) {
            if (++offered > mostOffered)
                break;
            // The button goes with the answer: not while it is pressed.
            Button *button = addRemedy(m_workspace.title(describe<Operator>(), id, {}), {}, [this, id] {
                chooseOperator(m_workspace, id);
                QTimer::singleShot(0, this, &OperatorBand::chosen);
            });
            m_first = m_first ? m_first : button;
        }
        if (m_mayAdd)
            addRemedy(tr("Somebody else…"), {}, [this] { QTimer::singleShot(0, this, &OperatorBand::askName); });
    }
    show(Theme::Tone::Info, name ? tr("What is your name?") : tr("Who is working?"),
         name ? QString() : tr("Until somebody is chosen the file can only be read: the history carries names."));
}

void OperatorBand::take()
{
    if (!m_confirm->isEnabled())
        return;
    const QString name = m_line->text().simplified();
    m_line->clear();
    emit named(name);
}

/// Esc in the line is no step back of the page.
bool OperatorBand::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Banner::event(event);
}

void OperatorBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Banner::keyPressEvent(event);
        return;
    }
    m_line->clear();
    refresh(m_mayAdd);
    emit givenUp();
}

} // namespace insieme
