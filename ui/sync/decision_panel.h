// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"
#include "ui/widgets/page_key.h"

#include <QAbstractButton>

class QScrollArea;
class QVBoxLayout;

namespace insieme {

class Button;
class FieldEditor;
class PickerSource;

/// What a person decided, or means to decide once the merge is done.
struct Decision {
    enum class Side { Here, There, Other } side = Side::Here;
    QString value; ///< of Other, in its stable form
};

/// One side of a conflict: value, reason, author, time, and the key that takes it.
class DecisionCard : public QAbstractButton, public KeyedPart {
    Q_OBJECT
public:
    DecisionCard(const QString &side, const QString &value, const QString &why, const QString &who, const QString &key,
                 QWidget *parent = nullptr);
    void setChosen(bool chosen) { setChecked(chosen); }
    bool isChosen() const { return isChecked(); }
    QList<PageKey> keys() const override;
    QSize sizeHint() const override { return {260, 48}; }
    QSize minimumSizeHint() const override { return {180, 48}; }

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_side, m_value, m_why, m_who, m_key;
};

/// One record of a merge: its conflicts as cards, its other fields with base, here and there.
class DecisionPanel : public QWidget {
    Q_OBJECT
public:
    DecisionPanel(const PickerSource &source, const Date &today, QWidget *parent = nullptr);
    /// `record`: nullptr shows the conflicts alone. `decisions` by conflict; what is missing is open.
    void show(const QString &title, const MergedRecord *record, const QList<ConflictInfo> &conflicts,
              const QHash<QString, Decision> &decisions, const QString &here, const QString &there);
    void showNothing(const QString &text);
    /// Takes a side of the conflict at hand.
    void choose(Decision::Side side);

signals:
    void decided(const QString &conflict, const insieme::Decision &decision);

private:
    struct Row {
        ConflictInfo info;
        DecisionCard *here = nullptr, *there = nullptr;
        FieldEditor *other = nullptr;
        Button *use = nullptr; ///< takes what is written in `other`
    };
    void clear();
    void addConflict(const ConflictInfo &info, const QHash<QString, Decision> &decisions);
    void addFields(const MergedRecord &record, const QString &here, const QString &there);
    void take(qsizetype row, const Decision &decision);

    const PickerSource &m_source;
    Date m_today;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
};

} // namespace insieme
