// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/waiting_list.h"
#include "ui/housing/house_panel.h"

namespace insieme {

struct RequestFacts {
    struct Fit {
        QString unit;
        Date from;
        int wait = 0; ///< days after the first possible one
    };
    HousingRequest request;
    std::optional<WaitingLine> line; ///< where it stands in the list; nothing: it does not wait
    qsizetype waiting = 0; ///< how many the list has
    std::optional<HousingCall> call;
    std::optional<std::vector<Fit>> fits; ///< nothing: it is not looked for an apartment
};

/// A request: its place in the list and how it moved, its points by criterion, where it would fit.
class RequestPanel : public ReadPanel<RequestFacts> {
    Q_OBJECT
public:
    explicit RequestPanel(Shell &shell, QWidget *parent = nullptr);

protected:
    Reading reading() const override;
    void show(const RequestFacts &facts) override;

private:
    void showPlace(const RequestFacts &facts);
    void showPoints(const HousingRequest &request, const HousingCall &call);
    void showFits(const std::vector<RequestFacts::Fit> &fits);

    QVBoxLayout *m_list;
};

struct CallFacts {
    WaitingList list;
    QStringList titles; ///< of the requests, in the order of the list
};

/// The waiting list of a call, with the ranks of a month ago.
class CallPanel : public ReadPanel<CallFacts> {
    Q_OBJECT
public:
    explicit CallPanel(Shell &shell, QWidget *parent = nullptr);
    /// 0 until it is read.
    int count() const override { return body()->isHidden() ? 0 : m_count; }

protected:
    Reading reading() const override;
    void show(const CallFacts &facts) override;

private:
    QVBoxLayout *m_list;
    int m_count = 0;
};

} // namespace insieme
