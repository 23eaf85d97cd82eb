// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "ui/shell/page.h"

class QComboBox;
class QVBoxLayout;

namespace insieme {

class Button;
class Card;
class Label;
class PresenceGrid;
struct Service;

/// The presences of a month of a service of the agreement, and the account that follows from them.
class PresencePanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PresencePanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    PresenceGrid &grid() const { return *m_grid; }
    Date month() const { return m_month; }
    void setMonth(const Date &month);

protected:
    void showEvent(QShowEvent *event) override;

    /// Writes the account shown as a workbook; false with the reason shown.
    bool exportAccount(const QString &path);

private:
    void build();
    void showAccount();
    void print(const char *paper);
    void copyAccount();
    void closeOrOpen();
    std::optional<Service> service() const;

    Shell &m_shell;
    Id<Agreement> m_agreement;
    Date m_month;
    bool m_stale = false;
    QComboBox *m_services;
    Label *m_monthName, *m_state, *m_empty;
    Button *m_close;
    PresenceGrid *m_grid;
    Card *m_sheet, *m_account;
    QVBoxLayout *m_payers;
};

} // namespace insieme
