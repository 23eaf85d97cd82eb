// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/waiting_list.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"
#include "ui/widgets/painted_parts.h"

#include <QHash>

namespace insieme {

class Label;
class WaitingRows;

/// The waiting list beside the calendar: rank with its movement, who, points, and the first apartment that fits. Up and
/// down choose a request, Enter proposes it where it fits first, dragging it onto an apartment proposes it there.
class WaitingPanel : public QWidget {
    Q_OBJECT
public:
    explicit WaitingPanel(Shell &shell, QWidget *parent = nullptr);
    /// The format in which a request is dragged: its key as text.
    static QString dragFormat();
    /// Where each first fits is looked for beside the window; until then the list stays as it is.
    void reload();
    bool isLooking() const { return m_look.isRunning(); }
    const WaitingLine *current() const;
    void choose(const Id<HousingRequest> &request);
    /// A household by its code, one person by name; the code of the request where names are hidden.
    QString nameOf(const WaitingLine &line) const { return m_names.value(line.request.id.uuid()); }
    const WaitingList &list() const { return m_list; }

signals:
    void currentChanged();
    /// Enter on a request: to be proposed where it fits first.
    void proposeWanted();
    void openWanted(const QUuid &request);

private:
    struct Read {
        WaitingList list;
        QHash<QUuid, QString> names; ///< by request
    };
    void show(Result<Read> read);

    Shell &m_shell;
    WaitingList m_list;
    QHash<QUuid, QString> m_names;
    LatestWork<Read> m_look;
    Label *m_title, *m_note, *m_empty;
    WaitingRows *m_rows;
};

} // namespace insieme
