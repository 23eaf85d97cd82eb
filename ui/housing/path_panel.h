// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/stay.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class Label;

/// Accompaniment: goals, visits and incidents as days and categories. What they are is hidden until it is asked for;
/// the reading is noted in the file first.
class PathPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PathPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    int count() const override { return m_open; }
    int lateCount() const override { return m_late; }
    FieldEditor *editor(const char *column) const;
    bool addEvent();

private:
    void showEvents();
    void setDone(const Id<StayEvent> &event);

    Shell &m_shell;
    HousingStay m_stay;
    int m_open = 0, m_late = 0;
    Label *m_sentence;
    Button *m_reveal, *m_add;
    Card *m_form;
    QVBoxLayout *m_list;
    std::vector<FieldEditor *> m_editors;
};

} // namespace insieme
