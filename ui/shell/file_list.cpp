// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_list.h"

#include "core/registry/attaching.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layout_tools.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace insieme {

FileList::FileList(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FileList::showFiles(const RecordType &type, const QUuid &id, const QString &whose)
{
    m_type = &type;
    m_id = id;
    m_files =
        attachmentsOf(m_shell.workspace().records(), id, m_shell.privacy() ? Disclosure::Public : Disclosure::Personal);
    setAcceptDrops(m_shell.canChange());
    clearLayout(*m_column);
    for (size_t i = 0; i < m_files.size(); ++i)
        addRow(static_cast<int>(i), whose);
    const bool readOnly = !m_shell.canChange();
    if (m_files.empty() && readOnly) {
        m_column->addWidget(new Label(tr("No file is attached."), 13, QFont::Normal, Label::Role::Secondary, this));
        return;
    }
    if (readOnly)
        return;
    auto *add = new Button(QStringLiteral("paperclip"), tr("Attach a file…"), Button::Kind::Secondary, this);
    add->setAccessibleName(tr("Attach a file: %1").arg(whose));
    connect(add, &Button::clicked, this, &FileList::choose);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(add);
    line->addWidget(new Label(tr("or drop it here"), 12, QFont::Normal, Label::Role::Hint, this));
    line->addStretch(1);
    m_column->addLayout(line);
}

void FileList::addRow(int index, const QString &whose)
{
    const Attachment &file = m_files[static_cast<size_t>(index)];
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new Label(file.fileName, 13, QFont::Medium, Label::Role::Text, row);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(name);
    QStringList facts{sizeText(file.size)};
    if (stated(file.addedOn))
        facts << italianText(file.addedOn);
    if (!file.note.isEmpty())
        facts << file.note;
    texts->addWidget(new Label(facts.join(QStringLiteral(" · ")), 12, QFont::Normal, Label::Role::Secondary, row));
    line->addLayout(texts, 1);
    auto *open = Button::iconOnly(QStringLiteral("external-link"), tr("Open %1").arg(file.fileName), row);
    connect(open, &Button::clicked, this, [this, index] { this->open(index); });
    line->addWidget(open);
    if (m_shell.canChange()) {
        auto *remove = Button::iconOnly(QStringLiteral("trash-2"), tr("Remove %1").arg(file.fileName), row);
        connect(remove, &Button::clicked, this, [this, index] { this->remove(index); });
        line->addWidget(remove);
    }
    row->setAccessibleName(QStringLiteral("%1: %2").arg(whose, file.fileName));
    m_column->addWidget(row);
}

void FileList::choose()
{
    attach(askToOpenSeveral(this, tr("Which file belongs to it?"),
                            tr("Documents (*.pdf *.p7m *.doc *.docx *.odt *.jpg *.jpeg *.png);;All files (*)")));
}

void FileList::attach(const QStringList &paths)
{
    if (!m_type || !m_shell.canChange())
        return;
    // The window reads everything anew after each step: what is shown may be another record then.
    const RecordType &type = *m_type;
    const QUuid id = m_id;
    QStringList refused;
    for (const QString &path : paths) {
        if (const auto done = attachFile(m_shell.workspace(), type, id, path); !done)
            refused << done.error().text;
    }
    if (!refused.isEmpty())
        m_shell.say(refused.join(QLatin1Char('\n')), true);
}

void FileList::open(int index)
{
    if (index < 0 || index >= static_cast<int>(m_files.size()))
        return;
    const Attachment &file = m_files[static_cast<size_t>(index)];
    static const QTemporaryDir folder;
    // Two records may have files of one name: each in a folder of its own.
    const QString place = folder.filePath(file.id.uuid().toString(QUuid::WithoutBraces));
    const QString path = place + QLatin1Char('/') + file.fileName;
    if (!folder.isValid() || !QDir().mkpath(place)) {
        m_shell.say(tr("There is no room for a copy of “%1” in the folder for temporary files.").arg(file.fileName),
                    true);
        return;
    }
    if (const auto written = writeAttachment(m_shell.workspace().records(), file, path); !written) {
        m_shell.say(written.error().text, true);
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_shell.say(tr("No program was found that opens “%1”. A copy is in %2.").arg(file.fileName, place), true);
}

void FileList::remove(int index)
{
    if (index < 0 || index >= static_cast<int>(m_files.size()))
        return;
    if (const auto done = detachFile(m_shell.workspace(), m_files[static_cast<size_t>(index)].id); !done)
        m_shell.say(done.error().text, true);
}

QStringList draggedFiles(const QDropEvent &event)
{
    QStringList paths;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void FileList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(draggedFiles(*event));
}

FilesPanel::FilesPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Files"), this);
    m_list = new FileList(shell, card);
    card->body()->addWidget(m_list);
    all->addWidget(card);
}

void FilesPanel::showRecord(const AnyRecord &record)
{
    m_list->showFiles(record.type(), record.id(), record.type().singularLabel());
}

} // namespace insieme
