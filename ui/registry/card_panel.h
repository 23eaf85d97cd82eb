// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/card.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

/// What every area has open with an organisation: one card each, whose rows lead to their records. Nothing is shown
/// twice: parts about the kinds in `elsewhere` have a card of their own on the page.
class CardPanel : public RecordPanel {
    Q_OBJECT
public:
    CardPanel(Shell &shell, std::vector<const RecordType *> elsewhere, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    /// Titles of the parts that are shown.
    QStringList titles() const;

private:
    Shell &m_shell;
    std::vector<const RecordType *> m_elsewhere;
    std::vector<CardPart> m_parts;
    QVBoxLayout *m_column;
};

} // namespace insieme
