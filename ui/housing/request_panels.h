// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

/// A request: its place in the list and how it moved, its points by criterion, where it would fit.
class RequestPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit RequestPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
};

/// The waiting list of a call, with the ranks of a month ago.
class CallPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit CallPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int count() const override { return m_count; }

private:
    Shell &m_shell;
    QVBoxLayout *m_list;
    int m_count = 0;
};

} // namespace insieme
