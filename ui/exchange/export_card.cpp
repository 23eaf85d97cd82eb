// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_card.h"

#include "ui/shell/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace insieme {

ExportCard::ExportCard(Shell &shell, QWidget *parent)
    : Card(tr("Export everything"), parent)
    , m_shell(shell)
    , m_form(new Segmented({tr("Excel"), QStringLiteral("CSV"), QStringLiteral("JSON")}, this))
    , m_people(new QCheckBox(tr("Leave out people and what names them"), this))
    , m_sensitive(new QCheckBox(tr("Take sensitive data along"), this))
    , m_start(new Button(QStringLiteral("download"), tr("Export to a folder…"), Button::Kind::Secondary, this))
    , m_extent(new Label({}, 12, QFont::Normal, Label::Role::Secondary, this))
    , m_state(new Label({}, 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *text = new Label(tr("A table for each kind of record, with a description of the columns, into a new folder."),
                           13, QFont::Normal, Label::Role::Secondary, this);
    text->setWordWrap(true);
    body()->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_form);
    row->addWidget(m_people);
    row->addWidget(m_sensitive);
    row->addStretch(1);
    row->addWidget(m_start);
    body()->addLayout(row);
    m_extent->setWordWrap(true);
    body()->addWidget(m_extent);
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_state->hide();
    connect(m_start, &QAbstractButton::clicked, this, &ExportCard::choose);
    for (QCheckBox *box : {m_people, m_sensitive})
        connect(box, &QCheckBox::toggled, this, &ExportCard::tellExtent);
    tellExtent();
}

/// What is left out, and what an import of the rest does.
void ExportCard::tellExtent()
{
    // Reading them is noted in the file.
    const bool mayReveal = !m_people->isChecked() && !m_shell.workspace().isReadOnly() && !m_shell.privacy();
    m_sensitive->setEnabled(mayReveal);
    if (!mayReveal)
        m_sensitive->setChecked(false);
    m_extent->setText(
        m_people->isChecked() ? tr(
            "People, what is kept of each of them (placements, requests, households, stays) and attached files are "
            "left out: it can be given away, and does not make the file anew.")
            : m_sensitive->isChecked()
            ? tr(
                "Everything but attached files can be imported again, into another file, too. The file notes that each "
                "of these records was read; keep the folder where nobody else can read it.")
            : tr(
                "Sensitive data are left out: ISEE and incomes, categories and needs, reasons of absences and "
                "suspensions, goals and notes on people. Imported into this file again they stay there as they are; in "
                "another file rows that cannot do without them are refused."));
}

void ExportCard::choose()
{
    const QString folder = askForFolder(this, tr("Where is the export to go?"), QDir::homePath());
    if (folder.isEmpty())
        return;
    // A folder of its own inside the chosen one: nothing is mixed.
    QString name = tr("Insieme export");
    for (int i = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++i)
        name = tr("Insieme export") + QStringLiteral(" %1").arg(i);
    exportTo(QDir(folder).filePath(name));
}

void ExportCard::exportTo(const QString &folder)
{
    if (m_job)
        return;
    static constexpr exchange::ExportForm forms[] = {exchange::ExportForm::Xlsx, exchange::ExportForm::Csv,
                                                     exchange::ExportForm::Json};
    exchange::ExportOptions options;
    options.form = forms[m_form->current()];
    options.personalData = !m_people->isChecked();
    options.reveal = m_sensitive->isChecked();
    m_folder = folder;
    m_job = exportWork(m_shell.workspace(), folder, options, this);
    connect(m_job, &QThread::finished, this, &ExportCard::finish);
    m_state->setText(tr("Writing…"));
    m_state->show();
    m_start->setEnabled(false);
    m_shell.run(*m_job, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void ExportCard::finish()
{
    const Done done = std::exchange(m_job, nullptr)->take();
    m_start->setEnabled(true);
    m_state->setRole(done ? Label::Role::Ok : Label::Role::Bad);
    m_state->setText(!done ? done.error().text : tr("Exported to %1").arg(QDir::toNativeSeparators(m_folder)));
}

} // namespace insieme
