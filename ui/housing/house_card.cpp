// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/house_card.h"

#include "core/housing/house_today.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/painted_parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int across = 5, tileHeight = 32, gap = 6, legendLine = 22;
constexpr int mostTiles = 20; ///< where there are more apartments, the last tile stands for those without one

QString iconOf(HouseSign sign)
{
    switch (sign) {
    case HouseSign::Taken:
        return QStringLiteral("bed-double");
    case HouseSign::Arriving:
        return QStringLiteral("key-round");
    case HouseSign::Closed:
        return QStringLiteral("hammer");
    case HouseSign::Free:
        break;
    }
    return QStringLiteral("circle");
}

QString legendOf(HouseSign sign, int count)
{
    switch (sign) {
    case HouseSign::Taken:
        return HouseCard::tr("%n taken", nullptr, count);
    case HouseSign::Arriving:
        return HouseCard::tr("%n expecting", nullptr, count);
    case HouseSign::Closed:
        return HouseCard::tr("%n closed", nullptr, count);
    case HouseSign::Free:
        break;
    }
    return HouseCard::tr("%n with room", nullptr, count);
}

QColor inkOf(HouseSign sign)
{
    const Theme &theme = Theme::current();
    return sign == HouseSign::Taken   ? theme.accentText
        : sign == HouseSign::Arriving ? theme.tone(Theme::Tone::Warn).text
                                      : theme.text2;
}

} // namespace

/// A tile an apartment: its code and the sign of today. How many have no tile is told, and opens the calendar.
class HouseTiles : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    explicit HouseTiles(QWidget *parent)
        : QWidget(parent)
    {
        installPartAccess();
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(HouseCard::tr("Apartments today"));
        setCursor(Qt::PointingHandCursor);
    }
    void set(std::vector<HouseToday::Unit> units, int more)
    {
        m_units = std::move(units);
        m_more = more;
        m_current = std::clamp(m_current, 0, std::max(0, partCount() - 1));
        m_legend.clear();
        for (const HouseSign sign : {HouseSign::Taken, HouseSign::Arriving, HouseSign::Free, HouseSign::Closed}) {
            const auto count = std::count_if(m_units.begin(), m_units.end(),
                                             [sign](const HouseToday::Unit &unit) { return unit.sign == sign; });
            if (count > 0)
                m_legend.append({sign, static_cast<int>(count)});
        }
        QStringList names;
        for (int i = 0; i < partCount(); ++i)
            names << partName(i);
        setToolTip(names.join(QLatin1Char('\n')));
        const int lines = static_cast<int>(m_legend.size()) + (m_more > 0);
        setFixedHeight(rows() * (tileHeight + gap) + (lines + legendAcross() - 1) / legendAcross() * legendLine);
        update();
    }
    QList<PageKey> keys() const override
    {
        return {{QStringLiteral("←→↑↓"), HouseCard::tr("apartment by apartment")},
                {QStringLiteral("↵"), HouseCard::tr("open the apartment")}};
    }
    int partCount() const override { return static_cast<int>(m_units.size()) + (m_more > 0); }
    QString partName(int index) const override
    {
        if (isMore(index))
            return HouseCard::tr("%n more in the calendar", nullptr, m_more);
        const HouseToday::Unit &unit = m_units[static_cast<size_t>(index)];
        return QStringLiteral("%1: %2").arg(unit.code,
                                            unit.sign == HouseSign::Arriving ? HouseCard::tr("somebody is expected")
                                                                             : unitStatusText(unit.status));
    }
    QRect partRect(int index) const override
    {
        const int column = index % across, wide = width() - (across - 1) * gap;
        const int left = wide * column / across + column * gap;
        return {left, index / across * (tileHeight + gap), wide * (column + 1) / across + column * gap - left,
                tileHeight};
    }
    int currentPart() const override { return m_current; }
    void choosePart(int index) override
    {
        m_current = index;
        if (isMore(index))
            emit calendarWanted();
        else
            emit opened(m_units[static_cast<size_t>(index)].id.uuid());
    }

signals:
    void opened(const QUuid &unit);
    void calendarWanted();

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < partCount(); ++i) {
            if (isMore(i))
                paint::text(painter, partRect(i).adjusted(10, 0, -4, 0), QStringLiteral("+%1").arg(m_more),
                            Theme::font(13, QFont::DemiBold), Theme::current().accentText);
            else
                paintTile(painter, partRect(i), m_units[static_cast<size_t>(i)]);
        }
        if (hasFocus() && partCount() > 0)
            paint::focusRing(painter, partRect(m_current).adjusted(2, 2, -2, -2), 6);
        int line = 0;
        const auto tell = [&](const QString &icon, const QColor &ink, const QString &text) {
            const int wide = width() / legendAcross();
            const QRect box(line % legendAcross() * wide,
                            rows() * (tileHeight + gap) + line / legendAcross() * legendLine, wide, legendLine);
            paint::icon(painter, icon, {box.left(), box.center().y() - 6}, 14, ink);
            paint::text(painter, box.adjusted(20, 0, 0, 0), text, Theme::font(12), Theme::current().text2);
            ++line;
        };
        for (const auto &[sign, count] : m_legend)
            tell(iconOf(sign), inkOf(sign), legendOf(sign, count));
        if (m_more > 0)
            tell(QStringLiteral("calendar-days"), Theme::current().text2, partName(partCount() - 1));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->key() == Qt::Key_Right ? 1
            : event->key() == Qt::Key_Left             ? -1
            : event->key() == Qt::Key_Down             ? across
            : event->key() == Qt::Key_Up               ? -across
                                                       : 0;
        if (step != 0) {
            if (const int next = m_current + step; next >= 0 && next < partCount())
                m_current = next;
            update();
        } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && partCount() > 0) {
            choosePart(m_current);
        } else {
            QWidget::keyPressEvent(event);
        }
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        for (int i = 0; i < partCount(); ++i) {
            if (partRect(i).contains(event->position().toPoint())) {
                choosePart(i);
                return; // the page may be gone
            }
        }
    }

private:
    /// The tile for those without one.
    bool isMore(int index) const { return index == static_cast<int>(m_units.size()); }
    /// What is in the calendar only is told in more words.
    int legendAcross() const { return m_more > 0 ? 2 : 3; }
    int rows() const { return (partCount() + across - 1) / across; }
    static void paintTile(QPainter &painter, const QRect &box, const HouseToday::Unit &unit)
    {
        const Theme &theme = Theme::current();
        const QRectF frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool filled = unit.sign == HouseSign::Taken || unit.sign == HouseSign::Arriving;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.border, 1));
        painter.setBrush(unit.sign == HouseSign::Taken          ? theme.accentSoft
                             : unit.sign == HouseSign::Arriving ? theme.tone(Theme::Tone::Warn).soft
                             : unit.sign == HouseSign::Closed   ? theme.inset
                                                                : theme.surface);
        painter.drawRoundedRect(frame, 6, 6);
        if (unit.sign == HouseSign::Closed)
            paint::hatch(painter, frame, 6, theme.border);
        const bool signs = unit.sign != HouseSign::Free;
        // "App. 4" is 4: what all have in common tells none of them apart.
        static const QRegularExpression number(QStringLiteral("\\d+\\w*$"));
        const auto match = number.match(unit.code);
        const QString code = match.hasMatch() ? match.captured() : unit.code;
        paint::text(painter, box.adjusted(10, 0, signs ? -26 : -4, 0), code, Theme::font(13, QFont::DemiBold),
                    filled ? inkOf(unit.sign) : theme.text);
        if (signs)
            paint::icon(painter, iconOf(unit.sign), {box.right() - 23, box.center().y() - 6}, 14, inkOf(unit.sign));
    }

    std::vector<HouseToday::Unit> m_units;
    QList<std::pair<HouseSign, int>> m_legend;
    int m_more = 0;
    int m_current = 0;
};

HouseCard::HouseCard(Shell &shell, QWidget *parent)
    : DeskPanel(parent)
    , m_shell(shell)
    , m_card(new Card({}, this))
    , m_tiles(new HouseTiles(m_card))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->body()->addWidget(m_tiles);
    connect(m_tiles, &HouseTiles::opened, this,
            [this](const QUuid &unit) { m_shell.openRecord(describe<HousingUnit>(), unit); });
    connect(m_tiles, &HouseTiles::calendarWanted, this, [this] { m_shell.openPlace(QStringLiteral("housing")); });
}

void HouseCard::refresh(const QUuid &)
{
    const Workspace &workspace = m_shell.workspace();
    auto today = houseToday(workspace.records(), workspace.today(), mostTiles);
    setVisible(today && !today->units.empty());
    if (!today)
        return;
    m_card->setTitle(PageCatalogue::titleOf(*pageCatalogue().findPlace(u"housing"), workspace));
    m_card->setNote(tr("%n apartment(s)", nullptr, static_cast<int>(today->allUnits)) + QStringLiteral(", ")
                    + tr("%n bed(s)", nullptr, static_cast<int>(today->beds)));
    if (today->allUnits > mostTiles)
        today->units.resize(mostTiles - 1);
    const auto tiles = static_cast<qint64>(today->units.size());
    m_tiles->set(std::move(today->units), static_cast<int>(today->allUnits - tiles));
}

} // namespace insieme

#include "house_card.moc"
