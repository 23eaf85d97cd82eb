// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/plan_picture.h"

#include "core/registry/attaching.h"
#include "core/store/attachments.h"
#include "ui/widgets/card.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QVBoxLayout>

namespace insieme {

/// A picture as wide as there is room, never larger than it is.
class PictureView : public QWidget {
public:
    using QWidget::QWidget;
    QImage picture;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        if (picture.isNull())
            return 0;
        const QSize size = picture.deviceIndependentSize().toSize();
        return std::min(mostHigh, size.width() <= width ? size.height() : size.height() * width / size.width());
    }
    QSize sizeHint() const override { return {360, heightForWidth(360)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (picture.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSize size = picture.size();
        if (size.width() > width() || size.height() > height())
            size.scale(this->size(), Qt::KeepAspectRatio);
        const QRect area(QPoint((width() - size.width()) / 2, 0), size);
        // Plans are drawn on white and often without a ground of their own: so they are read in the dark, too.
        painter.fillRect(area, Qt::white);
        painter.drawImage(area, picture);
    }

private:
    static constexpr int mostHigh = 520;
};

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
    return m_view->picture;
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
    m_view->picture = {};
    m_fileName = plan ? plan->fileName : QString();
    if (!plan)
        return;
    const auto bytes = content(workspace.database(), plan->sha256);
    if (bytes)
        m_view->picture = decoded(*bytes);
    m_view->setVisible(!m_view->picture.isNull());
    m_view->setAccessibleDescription(m_fileName);
    m_note->setText(!bytes                         ? bytes.error().text
                        : m_view->picture.isNull() ? tr("%1 cannot be read as a picture.").arg(m_fileName)
                                                   : m_fileName);
    m_view->updateGeometry();
    m_view->update();
}

} // namespace insieme
