// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/plan_picture.h"

#include "core/registry/attaching.h"
#include "core/store/attachments.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_view.h"

#include <QBuffer>
#include <QImageReader>
#include <QVBoxLayout>

namespace insieme {

namespace {

constexpr int mostPixels = 4'000; ///< of a side: a scan of A3 at 200 dpi needs 3 300

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

std::optional<Attachment> planAmong(const std::vector<Attachment> &files)
{
    std::optional<Attachment> first;
    for (const Attachment &file : files) {
        if (file.mediaType != QLatin1String("image/png") && file.mediaType != QLatin1String("image/jpeg"))
            continue;
        for (const char *word : {"pianta", "planimetria", "plan"}) {
            if (file.fileName.contains(QLatin1String(word), Qt::CaseInsensitive))
                return file;
        }
        if (!first)
            first = file;
    }
    return first;
}

PlanPanel::PlanPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Plan"), this);
    m_view = new PictureView(m_card);
    m_view->setAccessibleName(tr("Plan of the apartment"));
    m_note = new Label({}, 12, QFont::Normal, Label::Role::Secondary, m_card);
    m_note->setWordWrap(true);
    m_card->body()->addWidget(m_view);
    m_card->body()->addWidget(m_note);
    column->addWidget(m_card);
}

const QImage &PlanPanel::picture() const
{
    return m_view->picture();
}

QString PlanPanel::fileName() const
{
    return m_fileName;
}

void PlanPanel::showRecord(const AnyRecord &record)
{
    const Workspace &workspace = m_shell.workspace();
    const auto plan = planAmong(attachmentsOf(workspace.records(), record.id()));
    setVisible(plan.has_value());
    QImage picture;
    m_fileName = plan ? plan->fileName : QString();
    if (!plan) {
        m_view->setPicture({});
        return;
    }
    const auto bytes = content(workspace.database(), plan->sha256);
    if (bytes)
        picture = decoded(*bytes);
    m_view->setPicture(picture);
    m_view->setVisible(!picture.isNull());
    m_view->setAccessibleDescription(m_fileName);
    m_note->setText(!bytes                 ? bytes.error().text
                        : picture.isNull() ? tr("%1 cannot be read as a picture.").arg(m_fileName)
                                           : m_fileName);
}

} // namespace insieme
