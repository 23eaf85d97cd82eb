// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/exchange_work.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace insieme {

class Button;
class Shell;

/// Everything into a folder: format, how much of people, and where.
class ExportCard : public Card {
    Q_OBJECT
public:
    explicit ExportCard(Shell &shell, QWidget *parent = nullptr);
    /// Writes into a folder that does not exist or is empty.
    void exportTo(const QString &folder);
    bool isRunning() const { return m_job != nullptr; }

private:
    void choose();
    void finish();
    void tellExtent();
    Shell &m_shell;
    Segmented *m_form;
    QCheckBox *m_people, *m_sensitive;
    Button *m_start;
    Label *m_extent, *m_state;
    ExportWork *m_job = nullptr;
    QString m_folder;
};

} // namespace insieme
