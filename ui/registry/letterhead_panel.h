// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/attachment.h"
#include "ui/shell/page.h"

namespace insieme {

class Button;
class Label;
class PictureView;

/// How the papers of the consortium begin, as they are printed, and its logo: chosen, changed, taken away.
class LetterheadPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit LetterheadPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    /// The head of a page, scaled for the screen.
    const QImage &picture() const;
    /// Takes the picture at `path`; a refusal is said by the window.
    void setLogo(const QString &path);
    void removeLogo();

private:
    void choose();
    Shell &m_shell;
    QUuid m_id;
    std::optional<Attachment> m_logo;
    PictureView *m_view;
    Label *m_note;
    Button *m_choose, *m_remove;
};

} // namespace insieme
