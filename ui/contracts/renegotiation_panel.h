// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/act.h"
#include "core/contracts/renegotiation.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Button;
class FieldEditor;
class Label;

/// The simulator of a renegotiation: tariffs are typed and what they would change, by service, payer and cooperative,
/// stands beside them at once. Nothing is written while typing; the tariffs can be kept as a proposal, printed as an
/// annex, and brought into force by an act.
class RenegotiationPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit RenegotiationPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    FieldEditor *from() const { return m_from; }
    FieldEditor *to() const { return m_to; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    FieldEditor *health(int line) const { return m_lines[static_cast<size_t>(line)].health; }
    FieldEditor *social(int line) const { return m_lines[static_cast<size_t>(line)].social; }
    FieldEditor *signedOn() const { return m_signed; }
    FieldEditor *number() const { return m_number; }
    /// What is shown; nothing while something typed cannot be read.
    const std::optional<Renegotiation> &result() const { return m_result; }
    QString whyNot() const;
    void print();
    /// Writes the typed tariffs as proposed ones in place of the earlier proposals; false with the reason shown.
    bool propose();
    /// Keeps them and brings them into force by an act, as one step.
    bool bringIntoForce();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One service at one level of intensity.
    struct Line {
        Tariff today; ///< in force on the first day simulated; without an id: none is
        FieldEditor *health, *social;
    };
    void build();
    void compute();
    Done write(Transaction &transaction) const;
    /// The services with the typed tariffs as the only proposals; empty while something cannot be read.
    std::vector<PricedService> proposals() const;
    Date typedDay(const FieldEditor &editor) const;

    Shell &m_shell;
    Id<Agreement> m_agreement;
    std::optional<Renegotiation> m_result;
    std::vector<Line> m_lines;
    /// What the file had when the lines were made.
    struct Known {
        std::vector<Tariff> tariffs;
        std::vector<std::pair<std::optional<qint64>, std::optional<Minutes>>> contracted; ///< places, hours a year
        friend bool operator==(const Known &, const Known &) = default;
    } m_known;
    bool m_stale = false;
    FieldEditor *m_from, *m_to, *m_signed, *m_number;
    QVBoxLayout *m_services, *m_outcome;
    Label *m_why;
    Button *m_print, *m_keep, *m_adopt;
};

} // namespace insieme
