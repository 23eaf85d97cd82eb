// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/suitability/suitability.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;

namespace insieme {

class Button;
class Card;
class FileList;
class PaperBars;
class StatusLight;
class Label;

/// Whether a cooperative has the papers, in one sentence, for what it executes or for a chosen agreement; the papers as
/// bars below, then the files of the one that is chosen there.
class PapersCard : public RecordPanel {
    Q_OBJECT
public:
    explicit PapersCard(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    QString sentence() const;
    QComboBox &agreements() const { return *m_agreements; }
    PaperBars &bars() const { return *m_bars; }
    FileList &files() const { return *m_files; }
    Button &addButton() const { return *m_add; }
    /// The remedy where the chosen paper is missing; hidden elsewhere.
    Button &missingButton() const { return *m_addMissing; }

private:
    /// Of the questions that fit the cooperative the one that somebody asked last; at first the one with the worst
    /// answer, of equal ones an agreement before what is asked of every member, of agreements the one that ends last.
    void fillAgreements();
    void offerActs(const QPoint &global);
    void removePaper(const QUuid &id);
    void judgeAgain();
    void showFiles();

    Shell &m_shell;
    Id<Cooperative> m_id;
    StatusLight *m_light;
    Label *m_sentence, *m_reasons;
    QComboBox *m_agreements;
    std::optional<QUuid> m_asked; ///< by somebody: an agreement, or null for every member
    std::vector<Light> m_answers; ///< to each of `m_agreements`
    Button *m_add, *m_addMissing;
    PaperBars *m_bars;
    QBoxLayout *m_filesOfPaper;
    Label *m_paper, *m_noPaper;
    FileList *m_files;
};

/// The 30 % of L. 381/1991 art. 4 of a cooperative of kind B or A+B: sign, heads, both bases.
class DisadvantagedCard : public RecordPanel {
    Q_OBJECT
public:
    explicit DisadvantagedCard(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    QString text() const;

private:
    Shell &m_shell;
    StatusLight *m_light;
    Label *m_heads, *m_bases;
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
