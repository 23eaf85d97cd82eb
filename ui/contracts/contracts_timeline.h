// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/timeline.h"

class QLabel;

namespace insieme {

/// Conventions and contracts in time, a lane a body: terms, drafts of extensions, days of notice, technical extensions.
class ContractsTimeline : public Page {
    Q_OBJECT
public:
    explicit ContractsTimeline(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    Timeline &timeline() const { return *m_timeline; }

private:
    QLabel *m_empty;
    Timeline *m_timeline;
};

} // namespace insieme
