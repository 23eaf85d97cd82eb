// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"

#include <QAbstractButton>

namespace insieme {

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

} // namespace insieme
