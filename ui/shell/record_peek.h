// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/check_list.h"

namespace insieme {

class FactList;

/// A record beside its list: title and facts, following the row in focus. Confirming opens the whole of it.
class RecordPeek : public InlinePanel {
    Q_OBJECT
public:
    RecordPeek(Shell &shell, const Layout &layout, QWidget *parent = nullptr);
    void showRecord(const QUuid &id);
    QUuid id() const { return m_id; }

private:
    Shell &m_shell;
    const Layout &m_layout;
    QUuid m_id;
    Label *m_title;
    FactList *m_facts;
};

} // namespace insieme
