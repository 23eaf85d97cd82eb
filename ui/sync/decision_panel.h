// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"
#include "ui/widgets/decision_card.h"

class QScrollArea;
class QVBoxLayout;

namespace insieme {

class Button;
class Chip;
class FieldEditor;
class PickerSource;

/// What a person decided, or means to decide once the merge is done.
struct Decision {
    enum class Side { Here, There, Other } side = Side::Here;
    QString value; ///< of Other, in its stable form
};

/// One record of a merge: its conflicts as cards, its other fields with base, here and there.
class DecisionPanel : public QWidget {
    Q_OBJECT
public:
    DecisionPanel(const PickerSource &source, const Date &today, QWidget *parent = nullptr);
    /// `record`: nullptr shows the conflicts alone. `decisions` by conflict; what is missing is open. `wanted`: what a
    /// command that was set aside wanted.
    void show(const QString &title, const MergedRecord *record, const QList<ConflictInfo> &conflicts,
              const QHash<QString, Decision> &decisions, const QString &here, const QString &there,
              const QList<RecordChange> &wanted = {});
    void showNothing(const QString &text);
    /// Takes a side of the conflict at hand.
    void choose(Decision::Side side);

signals:
    void decided(const QString &conflict, const insieme::Decision &decision);

private:
    struct Row {
        ConflictInfo info;
        DecisionCard *here = nullptr, *there = nullptr; ///< nullptr: that cannot be chosen
        FieldEditor *other = nullptr;
        Button *use = nullptr; ///< takes what is written in `other`
    };
    void clear();
    void addConflict(const ConflictInfo &info, const QHash<QString, Decision> &decisions);
    void addWanted(const QList<RecordChange> &wanted);
    void addFields(const MergedRecord &record, const QString &here, const QString &there);
    void take(qsizetype row, const Decision &decision);
    void countOpen();

    const PickerSource &m_source;
    Date m_today;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
    Chip *m_chip = nullptr;
    QSet<QString> m_open; ///< conflicts that nothing is decided about yet
};

} // namespace insieme
