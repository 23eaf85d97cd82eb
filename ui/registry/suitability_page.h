// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/registry/suitability_model.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;

namespace insieme {

class Card;
class EmptyState;
class FieldBox;
class FilterBar;
class Label;
class ListTable;
class Skeleton;
class Tabs;
class TotalsStrip;

/// The register of members on a day, each with its light: who has the papers that are asked of every member, or by an
/// agreement, one of its services or a notice.
class SuitabilityPage : public Page {
    Q_OBJECT
public:
    explicit SuitabilityPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    bool canFind() const override { return true; }
    void find() override;
    void takeFocus() override;
    bool stepBack() override;

    SuitabilityModel &model() { return *m_model; }
    Tabs &tabs() { return *m_tabs; }
    QComboBox &questions() { return *m_questions; }
    QComboBox &services() { return *m_services; }
    /// The line of the day; takes what a field of a day takes.
    QLineEdit &day() { return *m_day; }
    QString summary() const;
    /// The members are being judged; until then those of the question before are shown, for a moment. Where they cannot
    /// be judged the reason stands in their place.
    bool isJudging() const { return m_judging.isRunning(); }
    /// The agreements and notices that can be asked for are being read; until then those that were read last are
    /// offered.
    bool isReading() const { return m_reading.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    /// What can be asked for, by title; at most as many as are offered.
    struct Questions {
        struct Kind {
            std::vector<std::pair<QUuid, QString>> offered;
            qsizetype more = 0; ///< that are not offered
        };
        Kind agreements, notices;
    };
    void readQuestions();
    void fillQuestions(const Questions &questions);
    void fillServices();
    void judge();
    void show(const SuitabilityQuestion &question, Result<std::vector<SuitabilityModel::Line>> lines);
    /// Nothing of the question before: `said` in the place of the sentence.
    void showNobody(const QString &said);
    void showLines(const SuitabilityQuestion &question, std::vector<SuitabilityModel::Line> lines);
    void apply();
    void printRegister();
    SuitabilityQuestion question() const;

    SuitabilityModel *m_model;
    Label *m_summary;
    Tabs *m_tabs;
    FilterBar *m_filter;
    QComboBox *m_questions, *m_services;
    FieldBox *m_dayBox;
    QLineEdit *m_day;
    Card *m_card;
    ListTable *m_table;
    EmptyState *m_failure; ///< in the place of the card
    Skeleton *m_skeleton;
    LatestWork<Questions> m_reading;
    LatestWork<std::vector<SuitabilityModel::Line>> m_judging;
    TotalsStrip *m_foot;
    Date m_on;
    bool m_stale = true;
};

} // namespace insieme
