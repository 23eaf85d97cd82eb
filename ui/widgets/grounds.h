// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QFrame>

namespace insieme {

/// A part of a page on a ground of its own, with a hairline at the edge towards the next part. What scrolls in it is
/// not to fill its viewport.
class Zone : public QFrame {
    Q_OBJECT
public:
    enum class Ground { Surface, Side, Canvas };
    /// `hairline`: no edge, none.
    Zone(Ground ground, std::optional<Qt::Edge> hairline, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    std::optional<Qt::Edge> m_hairline;
};

/// What a page that keeps something ends with.
class FootBar : public Zone {
    Q_OBJECT
public:
    explicit FootBar(QWidget *parent)
        : Zone(Ground::Surface, Qt::TopEdge, parent)
    {
    }
};

/// A block in a colour that says what it is about. Its words are Labels of the same role.
class TintedFrame : public QFrame {
    Q_OBJECT
public:
    enum class Look { Finding, Conflict, Chosen };
    TintedFrame(Look look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace insieme
