// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/suitability/suitability.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace insieme {

Theme::Tone toneOf(Light light);

/// The papers of one cooperative on a scale of months: a bar as long as each is valid, what is missing up to the end
/// hatched, the end a dashed line. Up and Down choose a row, Enter or a click opens its paper.
class PaperBars : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit PaperBars(QWidget *parent = nullptr);
    void set(const SuitabilityVerdict &verdict, const SuitabilityQuestion &question, const QString &endText);
    int rowCount() const { return static_cast<int>(m_verdict.papers.size()); }
    /// The bar of a row, and what is hatched beside it; empty where there is none.
    QRect barRect(int row) const;
    QRect gapRect(int row) const;
    int partCount() const override { return rowCount(); }
    QString partName(int index) const override;
    QRect partRect(int index) const override { return rowRect(index); }
    int currentPart() const override { return m_row; }
    void choosePart(int index) override { choose(index); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }

signals:
    void opened(const QUuid &requirement);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int scaleLeft() const;
    int xOf(const Date &day) const;
    QRect rowRect(int row) const;
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void choose(int row);
    void open() const;

    SuitabilityVerdict m_verdict;
    SuitabilityQuestion m_question;
    QString m_endText;
    Date m_from, m_to; ///< of the scale
    int m_row = 0;
};

} // namespace insieme
