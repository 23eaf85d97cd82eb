// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

/// The papers that can be made of a stay.
class HousingPapersPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit HousingPapersPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
};

} // namespace insieme
