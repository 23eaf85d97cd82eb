// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "ui/widgets/check_list.h"

#include <optional>
#include <QAbstractScrollArea>

namespace insieme {

/// Days on one scale: lanes with bars, the red line of today, marked days. A bar's end can be dragged or moved with the
/// keys; what that would mean is judged by the page and shown before it is accepted. All days are inclusive.
///
/// Keys: arrows go from bar to bar, Shift+Left/Right move the end of a movable bar by a week (with Ctrl by a day),
/// Enter accepts a proposal or opens the bar, Esc drops a proposal, T shows today, + and − change the scale. To screen
/// readers it is a table: one row a lane, one cell a bar.
class Timeline : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Scale { Weeks, Months, Years };
    enum class Look { Solid, Soft, Dashed, Hatched };
    struct Span {
        QString key; ///< unique in the timeline
        Date from, to; ///< not stated: open at that side
        QString text;
        int series = 0;
        Look look = Look::Solid;
        std::optional<Theme::Tone> tone = {}; ///< instead of the series' colour
        int row = 0, rows = 1; ///< of the lane: a household is one bar as tall as its beds
        bool movable = false;
        QString icon = {};
    };
    struct Lane {
        QString key, title, note;
        int rows = 1;
        QList<Span> spans;
    };
    struct Marker {
        Date day;
        QString text;
    };
    struct Proposal {
        QString lane, span;
        Date from, to;
    };
    /// What a proposal would mean: shown in a card beside the bar.
    struct Judgement {
        QList<CheckList::Check> checks;
        bool possible = true;
        Date possibleUntil = {}; ///< the nearest end that is possible; offered instead
    };

    explicit Timeline(QWidget *parent = nullptr);
    void setLanes(const QList<Lane> &lanes);
    const QList<Lane> &lanes() const { return m_lanes; }
    void setRange(const Date &from, const Date &to);
    void setToday(const Date &today);
    void setMarkers(const QList<Marker> &markers);
    void setScale(Scale scale);
    Scale scale() const { return m_scale; }
    void setLaneWidth(int width);
    void showToday();
    /// Asked while somebody drags; not set: every proposal is possible.
    void setJudge(std::function<Judgement(const Proposal &)> judge) { m_judge = std::move(judge); }
    QString currentSpan() const { return m_current; }
    void setCurrentSpan(const QString &key);
    std::optional<Proposal> proposal() const { return m_proposal; }
    const Judgement &judgement() const { return m_judgement; }
    int heightOfLanes() const;
    /// Where a bar is painted, in the viewport.
    QRect spanRect(const QString &key) const;
    QSize sizeHint() const override;

signals:
    void currentChanged(const QString &span);
    void opened(const QString &span);
    void accepted(const insieme::Timeline::Proposal &proposal);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Where {
        int lane = -1, span = -1;
        bool found() const { return lane >= 0 && span >= 0; }
    };
    Where find(const QString &key) const;
    Where at(const QPoint &point) const;
    double perDay() const;
    double xOf(const Date &day) const; ///< left edge of the day
    Date dayAt(double x) const;
    int topOf(int lane) const;
    int heightOf(const Lane &lane) const;
    QRectF boxOf(int lane, const Span &span) const;
    void layOut();
    void propose(const Where &where, const Date &end);
    void accept();
    void drop();
    void placeCard();
    void paintScale(QPainter &painter) const;
    void paintSpan(QPainter &painter, const QRectF &box, const Span &span) const;
    void step(int lanes, int spans);

    QList<Lane> m_lanes;
    QList<Marker> m_markers;
    Date m_from, m_to, m_today;
    Scale m_scale = Scale::Months;
    int m_laneWidth = 150;
    QString m_current;
    std::optional<Proposal> m_proposal;
    Judgement m_judgement;
    std::function<Judgement(const Proposal &)> m_judge;
    bool m_dragging = false;
    QWidget *m_card = nullptr;
};

} // namespace insieme
