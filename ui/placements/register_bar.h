// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/attendance.h"
#include "ui/shell/page.h"

namespace insieme {

class Button;
class Label;

/// Below the grid: when the register of the month in it was signed, with its notes. A signature is written and
/// withdrawn here; what may not be is refused with its reason.
class RegisterBar : public QWidget {
    Q_OBJECT
public:
    explicit RegisterBar(Shell &shell, QWidget *parent = nullptr);
    /// nullptr: nothing is written of the month yet. What is typed stays while the register is the same.
    void show(const AttendanceMonth *month);
    /// By its first day, the register in which something is typed that is not written; not stated: none.
    Date typedMonth() const;
    /// False, with the reason said, when it was refused.
    bool write();
    FieldEditor &signedOn() const { return *m_signedOn; }
    FieldEditor &notes() const { return *m_notes; }
    Button &confirm() const { return *m_write; }

signals:
    void typedChanged(); ///< typedMonth() may be another

private:
    /// The register as it is typed; nothing: something cannot be read.
    std::optional<AttendanceMonth> typed() const;
    bool isTyped(const FieldEditor &editor) const;
    void judge();

    Shell &m_shell;
    AttendanceMonth m_month;
    Label *m_title, *m_hint;
    FieldEditor *m_signedOn, *m_notes;
    Button *m_write;
};

} // namespace insieme
