// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace insieme {

/// What a record is about that names one of any kind by table and key; `type` null: nothing.
struct RecordLink {
    const RecordType *type = nullptr;
    QUuid id = {};
};
RecordLink linkOf(const Workspace &workspace, const AnyRecord &record);

/// A record at a glance: what the areas show of it, its rows, its facts; at the side the data most asked for and what
/// happened last. Nothing is edited here.
class RecordOverview : public QWidget {
    Q_OBJECT
public:
    RecordOverview(Shell &shell, const Layout &layout, const std::vector<RecordPanel *> &main,
                   const std::vector<RecordPanel *> &side, QWidget *parent = nullptr);
    void showRecord(const RecordType &type, const AnyRecord &record);

    QSize minimumSizeHint() const override;

signals:
    void historyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The side stands beside the rest where both have their room, otherwise below it.
    void place();
    int sideWidth() const;
    void addRows(const RecordType &type, const AnyRecord &record);
    void addSections(const RecordType &type, const AnyRecord &record);
    void addHistory(const AnyRecord &record);
    Shell &m_shell;
    const Layout &m_layout;
    std::vector<RecordPanel *> m_panels; ///< that areas add to the main part
    QBoxLayout *m_columns;
    QVBoxLayout *m_main, *m_side;
    QWidget *m_mainPart, *m_sidePart;
};

} // namespace insieme
