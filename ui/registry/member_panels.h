// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/suitability/suitability.h"
#include "ui/shell/page.h"

class QComboBox;

namespace insieme {

class Card;
class PaperBars;
class StatusLight;
class Label;

/// Whether a cooperative has the papers, in one sentence, for what it executes or for a chosen agreement; the papers as
/// bars below.
class PapersCard : public RecordPanel {
    Q_OBJECT
public:
    explicit PapersCard(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    QString sentence() const;
    QComboBox &agreements() const { return *m_agreements; }
    PaperBars &bars() const { return *m_bars; }

private:
    void fillAgreements();
    void judgeAgain();

    Shell &m_shell;
    Id<Cooperative> m_id;
    StatusLight *m_light;
    Label *m_sentence, *m_reasons;
    QComboBox *m_agreements;
    PaperBars *m_bars;
};

/// What a cooperative executes in the year, in euro, and from which client its turnover comes.
class ContractsCard : public RecordPanel {
    Q_OBJECT
public:
    explicit ContractsCard(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;

private:
    Shell &m_shell;
    Card *m_contracts, *m_clients;
};

} // namespace insieme
