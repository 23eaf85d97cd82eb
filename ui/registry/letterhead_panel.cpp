// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/letterhead_panel.h"

#include "core/documents/letterhead.h"
#include "core/documents/pages.h"
#include "core/registry/attaching.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/picture_view.h"

#include <QPainter>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int shownWidth = 620; ///< logical pixels of a page's width
constexpr double shownHeight = 150; ///< points of a page: its margin, the letterhead and some paper below

QImage headOf(const documents::Content &content, double devicePixels)
{
    const documents::Pages pages(content);
    const double scale = shownWidth / pages.size().width();
    QImage image(QSize(shownWidth, qRound(shownHeight * scale)) * devicePixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixels);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.save();
    painter.scale(scale, scale);
    pages.paint(painter, 0);
    painter.restore();
    painter.setPen(QColor(0xc9, 0xcf, 0xd6));
    painter.drawRect(QRectF(0.5, 0.5, shownWidth - 1, qRound(shownHeight * scale) - 1));
    return image;
}

} // namespace

LetterheadPanel::LetterheadPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Letterhead"), this);
    m_view = new PictureView(card);
    m_view->setAccessibleName(tr("How the papers of the consortium begin"));
    m_note = new Label({}, 12, QFont::Normal, Label::Role::Secondary, card);
    m_note->setWordWrap(true);
    m_choose = new Button(QStringLiteral("paperclip"), {}, Button::Kind::Secondary, card);
    m_remove = new Button(QStringLiteral("trash-2"), tr("Take the logo away"), Button::Kind::Ghost, card);
    connect(m_choose, &Button::clicked, this, &LetterheadPanel::choose);
    connect(m_remove, &Button::clicked, this, &LetterheadPanel::removeLogo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    card->body()->addWidget(m_view);
    card->body()->addWidget(m_note);
    card->body()->addLayout(buttons);
    column->addWidget(card);
}

void LetterheadPanel::showRecord(const AnyRecord &record)
{
    m_id = record.id();
    const Records &records = m_shell.workspace().records();
    documents::Content content;
    content.footer = false;
    documents::addLetterhead(content, records, m_shell.context());
    m_logo = documents::logoAmong(attachmentsOf(records, m_id));
    m_view->setPicture(headOf(content, devicePixelRatioF()));
    m_note->setText(!m_logo ? tr("Conventions and letters begin like this. A logo stands at the right: PNG or "
                                 "JPEG, best with a white ground.")
                        : content.logo.isNull()
                        ? tr("%1 is kept here, but its content has not arrived in this file or is damaged: papers are "
                             "printed without it. Choose it again.")
                              .arg(m_logo->fileName)
                        : tr("Conventions and letters begin like this. Issued deeds keep the letterhead with "
                             "which they were issued."));
    m_choose->setText(m_logo ? tr("Change the logo…") : tr("Choose a logo…"));
    m_choose->setVisible(m_shell.canChange());
    m_remove->setVisible(m_shell.canChange() && m_logo);
}

const QImage &LetterheadPanel::picture() const
{
    return m_view->picture();
}

void LetterheadPanel::choose()
{
    const QString path = askToOpen(this, tr("Which picture is the logo?"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        setLogo(path);
}

void LetterheadPanel::setLogo(const QString &path)
{
    if (const auto done = documents::setLogo(m_shell.workspace(), m_id, path); !done)
        m_shell.say(done.error().text, true);
}

void LetterheadPanel::removeLogo()
{
    if (!m_logo)
        return;
    if (const auto done = documents::removeLogo(m_shell.workspace(), m_id); !done)
        m_shell.say(done.error().text, true);
}

} // namespace insieme
