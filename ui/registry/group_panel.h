// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/groups.h"
#include "ui/shell/page.h"

class QComboBox;

namespace insieme {

class Card;
class Label;
class ListTable;
class SuitabilityModel;

/// The cooperatives of a group on the day, side by side: who has the papers that are asked of every member, or by an
/// agreement one of them executes, and what each offers where.
class GroupPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit GroupPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    SuitabilityModel &model() const { return *m_model; }
    QComboBox &questions() const { return *m_questions; }
    QString summary() const;

private:
    void fillQuestions();
    void judge();
    void showOffers(const CooperativeGroup &group);

    Shell &m_shell;
    std::vector<Id<Cooperative>> m_members; ///< on the day
    SuitabilityModel *m_model;
    Label *m_summary;
    QComboBox *m_questions;
    ListTable *m_table;
    Card *m_offers;
};

} // namespace insieme
