// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/page_key.h"

#include <optional>
#include <QAbstractScrollArea>

namespace insieme {

class ProposalCard;

/// Days on one scale: lanes with bars, the red line of today, marked days. A bar's end can be dragged, a whole bar
/// moved to other days or another lane, a new one drawn where a lane is free; what that would mean is judged by the
/// page and shown before it is accepted. All days are inclusive.
///
/// Keys: arrows go from bar to bar, Shift+Left/Right move the end of a movable bar by a week (with Ctrl by a day), Alt
/// with the arrows moves the whole bar (a week; with Ctrl a day; up and down to the next lane), Insert draws a new one
/// in the lane, Enter accepts a proposal or opens the bar, Esc drops a proposal, Page up and down go through what it
/// would mean, T shows today, + and − change the scale. The first arrow comes in at today. To screen readers it is a
/// table: one row a lane, one cell a bar.
class Timeline : public QAbstractScrollArea, public KeyedPart {
    Q_OBJECT
public:
    enum class Scale { Weeks, Months, Years };
    enum class Look { Solid, Soft, Dashed, Hatched };
    /// How far a whole bar can be moved: to another lane, or to other days as well.
    enum class Moves { None, Lane, Free };
    struct Span {
        QString key; ///< unique in the timeline
        Date from, to; ///< not stated: open at that side
        QString text;
        int series = 0;
        Look look = Look::Solid;
        std::optional<Theme::Tone> tone = {}; ///< instead of the series' colour
        int row = 0, rows = 1; ///< of the lane: a household is one bar as tall as its beds
        bool movable = false; ///< its end
        QString icon = {};
        Moves moves = Moves::None;
    };
    struct Lane {
        QString key, title, note;
        int rows = 1;
        QList<Span> spans;
        bool creates = false; ///< a new bar can be drawn here
        QString badge = {}, badgeIcon = {}; ///< at the right of the name
    };
    struct Marker {
        Date day;
        QString text;
    };
    struct Proposal {
        enum class Kind { End, Move, New };
        QString lane, span; ///< where to, and which bar; a new one has no key
        Date from, to;
        Kind kind = Kind::End;
    };
    /// What a proposal would mean: shown in a card beside the bar.
    struct Judgement {
        QList<CheckList::Check> checks;
        bool possible = true;
        Date possibleUntil = {}; ///< the nearest end that is possible; offered instead
        QString title = {}; ///< empty: the text of the bar
        QList<ChangePreview::Change> changes = {}; ///< empty: the end before and after
        QString nearest = {}; ///< the words that offer the nearest end; empty: by its day
        QString accept = {}; ///< what accepting it does; empty: only that
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
    /// Brings a day to the left end.
    void showDay(const Date &day);
    /// The first and the last day in sight.
    std::pair<Date, Date> visibleDays() const;
    /// How many days the scale of months shows at once; 0: as many as have room.
    void setSpread(int days);
    /// Asked for the last day of a bar that begins in a lane by Insert or by dropping; not set: half a year.
    void setNewEnd(std::function<Date(const QString &lane, const Date &from)> end) { m_newEnd = std::move(end); }
    /// What may be dropped on a lane, by the name of its format; what is dropped proposes a new bar from that day.
    void setDropFormat(const QString &format);
    /// Asked while somebody drags; not set: every proposal is possible.
    void setJudge(std::function<Judgement(const Proposal &)> judge) { m_judge = std::move(judge); }
    QString currentSpan() const { return m_current; }
    void setCurrentSpan(const QString &key);
    /// Where somebody is in it.
    struct Sight {
        QString span;
        Date left; ///< the first day in sight
        Scale scale = Scale::Months;
    };
    Sight sight() const;
    /// Goes there, once lanes and days are set.
    void setSight(const Sight &sight);
    std::optional<Proposal> proposal() const { return m_proposal; }
    /// Shows a proposal as if it had been drawn: Enter accepts it, Esc drops it.
    void propose(const Proposal &proposal);
    /// The same for a new bar, as long as `setNewEnd` says.
    void proposeNew(const QString &lane, const Date &from);
    const Judgement &judgement() const { return m_judgement; }
    int heightOfLanes() const;
    /// Where a bar is painted, in the viewport.
    QRect spanRect(const QString &key) const;
    /// What is written of a bar, and where, in the viewport: in it; after it, where it has no room and nothing else
    /// stands there; the beginning in it, unless half of it says something wrong; nothing otherwise: it is told on
    /// hover.
    struct Words {
        QString text;
        QRect place;
        bool beside = false;
    };
    Words wordsOf(const QString &key) const;
    /// Where the mark of today is painted, in the viewport; empty while the day is out of sight.
    QRect todayBox() const;
    /// The years over the months, likewise.
    QList<std::pair<QRect, QString>> yearBoxes() const;
    /// Where bars of a lane can be, in the viewport.
    QRect laneRect(const QString &key) const;
    QSize sizeHint() const override;
    QList<PageKey> keys() const override;

signals:
    void currentChanged(const QString &span);
    void opened(const QString &span);
    void accepted(const insieme::Timeline::Proposal &proposal);
    void daysShown(); ///< other days are in sight
    void scaleChanged();
    /// A key asked for what cannot be done with the current bar, and why.
    void refused(const QString &why);
    /// What is dragged over it, before it proposes.
    void carried(const QByteArray &data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Where {
        int lane = -1, span = -1;
        bool found() const { return lane >= 0 && span >= 0; }
    };
    Where find(const QString &key) const;
    Where at(const QPoint &point) const;
    double perDay() const;
    bool hasMonths() const; ///< there is room to name them; years alone otherwise
    double xOf(const Date &day) const; ///< left edge of the day
    Date dayAt(double x) const;
    int topOf(int lane) const;
    int heightOf(const Lane &lane) const;
    QRectF boxOf(int lane, const Span &span) const;
    Words wordsOf(int lane, const Span &span) const;
    void layOut();
    void proposeEnd(const Where &where, const Date &end);
    void judgeProposal(const Date &before);
    void bringIntoSight(const Date &day);
    void shiftProposal(int days, int lanes);
    bool proposeAlong(QKeyEvent *event);
    int laneAt(int y) const;
    void paintProposal(QPainter &painter) const;
    void paintLaneNames(QPainter &painter) const;
    void chooseLane(int lane);
    void accept();
    void drop();
    void placeCard();
    void paintScale(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    void paintSpan(QPainter &painter, const QRectF &box, const Span &span) const;
    void step(int lanes, int spans);
    void enter();
    void comeIntoSight();

    QList<Lane> m_lanes;
    QList<Marker> m_markers;
    Date m_from, m_to, m_today;
    Scale m_scale = Scale::Months;
    int m_laneWidth = 150;
    QString m_current;
    std::optional<Proposal> m_proposal;
    Judgement m_judgement;
    std::function<Judgement(const Proposal &)> m_judge;
    enum class Drag { None, End, Move, New } m_drag = Drag::None;
    QPoint m_pressed;
    QString m_lane; ///< the one that has the keys when no bar of it has
    std::function<Date(const QString &lane, const Date &from)> m_newEnd;
    int m_spread = 0;
    Date m_left; ///< the day that was brought to the left end, until somebody scrolls
    QString m_dropFormat;
    ProposalCard *m_card = nullptr;
    std::optional<Sight> m_wanted; ///< until there are lanes
};

} // namespace insieme
