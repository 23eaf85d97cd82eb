// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/timeline.h"

namespace insieme {

/// What the looks of a timeline's bars mean.
class SpanLegend : public QWidget {
    Q_OBJECT
public:
    /// A bar as it stands there, and the word for it.
    struct Entry {
        QString word;
        Timeline::Look look = Timeline::Look::Solid;
        Theme::Tone tone = Theme::Tone::Ok; ///< of hatched, dashed and warning bars; others have the colour of `series`
        int series = 0;
    };
    explicit SpanLegend(const QList<Entry> &entries, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace insieme
