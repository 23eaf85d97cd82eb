// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/package_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field_box.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {

PackageForm::PackageForm(const SyncState &state, QWidget *parent)
    : InlinePanel(QStringLiteral("upload"), tr("Prepare a package"), tr("Choose the file…"), parent)
    , m_state(state)
{
    const auto offer = [this](Kind kind, const QString &name) { m_kind->addItem(name, static_cast<int>(kind)); };
    m_kind = new QComboBox(this);
    m_kind->setFont(Theme::font(13));
    m_kind->setMinimumHeight(32);
    m_kind->setAccessibleName(tr("For whom"));
    offer(Kind::Changes, state.main ? tr("For the other desks") : tr("For the main desk"));
    if (state.main)
        offer(Kind::NewDesk, tr("For a new desk"));
    offer(Kind::Partner, tr("For a partner"));
    auto *whom = new Label(m_kind->accessibleName(), 12, QFont::Medium, Label::Role::Secondary, this);
    whom->setBuddy(m_kind);
    body()->addWidget(whom);
    body()->addWidget(m_kind);
    m_text = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    m_attachments = new QCheckBox(tr("Leave out the attached files"), this);
    m_attachments->setFont(Theme::font(13));
    m_attachments->setToolTip(tr("The package stays small; a later one can bring them."));
    body()->addWidget(m_attachments);
    const auto secret = [this](const QString &name) {
        auto *label = new Label(name, 12, QFont::Medium, Label::Role::Secondary, this);
        auto *box = new FieldBox(this);
        auto *line = new QLineEdit(box);
        box->setEditor(line);
        line->setEchoMode(QLineEdit::Password);
        line->setFont(Theme::font(13));
        line->setAccessibleName(name);
        label->setBuddy(line);
        body()->addWidget(label);
        body()->addWidget(box);
        connect(line, &QLineEdit::textChanged, this, &PackageForm::describe);
        return line;
    };
    m_words = secret(tr("Passphrase"));
    m_again = secret(tr("The passphrase again"));
    m_readers = new Label({}, 12, QFont::Normal, Label::Role::Warn, this);
    m_readers->setWordWrap(true);
    body()->addWidget(m_readers);
    body()->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PackageForm::describe);
    describe();
}

void PackageForm::choose(Kind kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
}

PackageForm::Kind PackageForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

ExportOptions PackageForm::options() const
{
    return {.full = kind() == Kind::NewDesk,
            .attachments = !m_attachments->isChecked(),
            .withoutPeople = kind() == Kind::Partner};
}

QString PackageForm::passphrase() const
{
    return m_words->text();
}

QString PackageForm::text() const
{
    return m_text->text() + QLatin1Char('\n') + m_readers->text();
}

void PackageForm::takeFocus()
{
    m_kind->setFocus();
}

void PackageForm::describe()
{
    switch (kind()) {
    case Kind::Changes:
        m_text->setText(m_state.main ? tr("What the other desks do not have yet. The package brings them to the same "
                                          "state as this file.")
                                     : tr("What was done here since the last package. The main desk (%1) merges it and "
                                          "answers with a package of its own.")
                                           .arg(m_state.mainName.isEmpty() ? tr("not known") : m_state.mainName));
        break;
    case Kind::NewDesk:
        m_text->setText(tr("Everything in this file with its history: who opens it in an empty file works with the "
                           "same records, people among them."));
        break;
    case Kind::Partner:
        m_text->setText(tr("The records as they are today, without people: personal and sensitive fields, history and "
                           "attached files stay here. It starts a file of its own, which is never merged back."));
        break;
    }
    m_attachments->setVisible(kind() != Kind::Partner);
    m_readers->setText(!m_words->text().isEmpty()    ? QString()
                           : kind() == Kind::Partner ? tr("Without a passphrase anyone who has the file can read it.")
                                                     : tr("Without a passphrase anyone who has the file can read it, "
                                                          "also what is in it about people."));
    m_readers->setVisible(!m_readers->text().isEmpty());
    setTried(!m_again->text().isEmpty());
    setWhyNot(m_words->text() == m_again->text() ? QString() : tr("The two passphrases are not the same."));
}

} // namespace insieme
