// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/attachment.h"
#include "ui/shell/page.h"

#include <QImage>
#include <QWidget>

namespace insieme {

class Card;
class Label;
class PictureView;

/// The plan of an apartment: the picture among its files whose name says so ("pianta", "planimetria", "plan"),
/// otherwise the first picture. Hidden while there is none.
class PlanPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PlanPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    /// What is shown, scaled down to what a screen can show; null: nothing.
    const QImage &picture() const;
    QString fileName() const;

private:
    Shell &m_shell;
    Card *m_card;
    PictureView *m_view;
    Label *m_note;
    QString m_fileName;
};

/// The file that shows the plan; nothing when no file is a picture.
std::optional<Attachment> planAmong(const std::vector<Attachment> &files);

} // namespace insieme
