// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/waiting_panel.h"

#include "core/base/elision.h"
#include "ui/housing/guest_name.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int rowHeight = 72;
constexpr int movementDays = 30;

} // namespace

/// The requests themselves, painted.
class WaitingRows : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Row {
        QUuid id;
        QString rank, moved, name, note, fit, score;
        bool emergency = false;
        Theme::Tone tone = Theme::Tone::Ok;
        double share = 0;
    };
    explicit WaitingRows(QWidget *parent)
        : QWidget(parent)
    {
        installPartAccess();
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(WaitingPanel::tr("Waiting list"));
        connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void set(QList<Row> rows)
    {
        const QUuid chosen = m_rows.value(m_row).id;
        m_rows = std::move(rows);
        m_row = 0;
        for (int i = 0; i < partCount(); ++i) {
            if (m_rows[i].id == chosen)
                m_row = i;
        }
        // What does not fit is told on hover.
        QStringList names;
        for (int i = 0; i < partCount(); ++i)
            names << partName(i);
        setToolTip(names.join(QLatin1Char('\n')));
        setFixedHeight(std::max(1, partCount()) * rowHeight);
        update();
    }
    QUuid currentId() const { return m_rows.value(m_row).id; }
    void choose(const QUuid &id)
    {
        for (int i = 0; i < partCount(); ++i) {
            if (m_rows[i].id == id)
                choosePart(i);
        }
    }
    int partCount() const override { return static_cast<int>(m_rows.size()); }
    QString partName(int index) const override
    {
        const Row row = m_rows.value(index);
        return QStringList{row.rank, row.name, row.score, row.note, row.fit}.join(QStringLiteral(", "));
    }
    QRect partRect(int index) const override { return {0, index * rowHeight, width(), rowHeight}; }
    int currentPart() const override { return m_row; }
    void choosePart(int index) override
    {
        if (index < 0 || index >= partCount())
            return;
        m_row = index;
        update();
        emit chosen();
    }

    QList<PageKey> keys() const override
    {
        return {{QStringLiteral("↑↓"), WaitingPanel::tr("household by household")},
                {QStringLiteral("↵"), WaitingPanel::tr("propose an apartment")},
                {QStringLiteral("Ctrl ↵"), WaitingPanel::tr("open the request")}};
    }

signals:
    void chosen();
    void entered();
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Up:
            return choosePart(m_row - 1);
        case Qt::Key_Down:
            return choosePart(m_row + 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers() & Qt::ControlModifier)
                emit opened();
            else
                emit entered();
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        setFocus();
        m_pressed = event->pos();
        choosePart(event->pos().y() / rowHeight);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton)
            || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance() || currentId().isNull())
            return;
        auto *drag = new QDrag(this);
        auto *data = new QMimeData;
        data->setData(WaitingPanel::dragFormat(), uuidText(currentId()).toLatin1());
        drag->setMimeData(data);
        drag->setPixmap(grab(partRect(m_row)));
        drag->exec(Qt::CopyAction);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { emit opened(); }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < partCount(); ++i) {
            const Row &row = m_rows[i];
            const QRect box = partRect(i);
            if (i == m_row) {
                painter.fillRect(box.adjusted(0, 0, 0, -1), theme.selected);
                painter.fillRect(QRect(box.left(), box.top(), 3, box.height() - 1), theme.accent);
                if (hasFocus())
                    paint::focusRing(painter, QRectF(box).adjusted(3, 2, -3, -3), 5, QColor());
            }
            painter.fillRect(QRect(16, box.bottom(), width() - 32, 1), theme.line);
            const int left = 44, right = width() - 16;
            paint::text(painter, QRect(14, box.top() + 8, 26, 20), row.rank, Theme::font(12, QFont::Medium),
                        theme.text2);
            if (!row.moved.isEmpty())
                paint::text(painter, QRect(12, box.top() + 28, 30, 18), row.moved, Theme::font(11, QFont::Medium),
                            theme.text2);
            const QFont strong = Theme::font(13, QFont::DemiBold);
            const int score = paint::textWidth(row.score, strong) + 4;
            paint::text(painter, QRect(right - score, box.top() + 8, score, 20), row.score, strong, theme.text,
                        Qt::AlignRight);
            paint::text(painter, QRect(left, box.top() + 8, right - score - 8 - left, 20), row.name, strong,
                        theme.text);
            int x = left;
            if (row.emergency) {
                const QFont font = Theme::font(12, QFont::DemiBold);
                const QString word = WaitingPanel::tr("emergency");
                const QColor red = theme.tone(Theme::Tone::Bad).text;
                paint::icon(painter, QStringLiteral("alarm-clock"), QPoint(x, box.top() + 30), 14, red);
                paint::text(painter, QRect(x + 18, box.top() + 27, 100, 20), word, font, red);
                x += 26 + paint::textWidth(word, font);
            }
            paint::text(painter, QRect(x, box.top() + 27, right - x, 20), row.note, Theme::font(12), theme.text2);
            paint::sign(painter, QRectF(left, box.top() + 49, 14, 14), row.tone);
            paint::text(painter, QRect(left + 20, box.top() + 46, right - left - 78, 20), row.fit,
                        Theme::font(12, QFont::Medium), theme.tone(row.tone).text);
            paint::bar(painter, QRectF(right - 48, box.top() + 54, 48, 5), row.share, theme.accent);
        }
    }

private:
    QList<Row> m_rows;
    int m_row = 0;
    QPoint m_pressed;
};

WaitingPanel::WaitingPanel(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->setSpacing(1);
    m_title = new Label(tr("Waiting list"), 14, QFont::DemiBold, Label::Role::Text, this);
    m_note = new Label({}, 12, QFont::Normal, Label::Role::Secondary, this);
    m_note->setWordWrap(true);
    m_empty = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_empty->setWordWrap(true);
    m_empty->hide();
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addWidget(m_empty);
    column->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    m_rows = new WaitingRows(body);
    inner->addWidget(m_rows);
    inner->addStretch(1);
    scroll->setWidget(body);
    // The card paints the ground.
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    connect(m_rows, &WaitingRows::chosen, this, [this, scroll] {
        const QRect row = m_rows->partRect(m_rows->currentPart());
        scroll->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
        emit currentChanged();
    });
    connect(m_rows, &WaitingRows::entered, this, &WaitingPanel::proposeWanted);
    connect(m_rows, &WaitingRows::opened, this, [this] { emit openWanted(m_rows->currentId()); });
}

QString WaitingPanel::dragFormat()
{
    return QStringLiteral("application/x-insieme-housing-request");
}

const WaitingLine *WaitingPanel::current() const
{
    for (const WaitingLine &line : m_list.lines) {
        if (line.request.id.uuid() == m_rows->currentId())
            return &line;
    }
    return nullptr;
}

void WaitingPanel::choose(const Id<HousingRequest> &request)
{
    m_rows->choose(request.uuid());
}

void WaitingPanel::reload()
{
    using Look = FileWork<Read>;
    auto *look = new Look(
        {QStringLiteral("inbox"), tr("Looking where each request fits"), tr("Nothing is changed by looking.")},
        m_shell.workspace().path(), toLoad(), [like = m_shell.context()](Workspace &workspace, Look &) -> Result<Read> {
            const Context context = contextIn(workspace, like);
            const Date day = context.day();
            auto list = waitingList(workspace.records(), {}, day, day - boost::gregorian::days(movementDays), true);
            if (!list)
                return tl::unexpected(list.error());
            Read read{std::move(*list), {}};
            for (const WaitingLine &line : read.list.lines)
                read.names.insert(line.request.id.uuid(), housing::guestName(workspace, context, line.request));
            return read;
        });
    m_look.begin(m_shell, look, [this](Result<Read> read) { show(std::move(read)); });
}

void WaitingPanel::show(Result<Read> read)
{
    m_empty->setText(read ? tr("Nobody waits. A request that was received or assessed stands here in its rank.")
                          : read.error().text);
    Read shown = read ? std::move(*read) : Read{};
    m_list = std::move(shown.list);
    m_names = std::move(shown.names);
    qint64 most = 1;
    for (const WaitingLine &line : m_list.lines)
        most = std::max(most, line.request.score.value_or(0));
    QList<WaitingRows::Row> rows;
    for (const WaitingLine &line : m_list.lines) {
        WaitingRows::Row row;
        row.id = line.request.id.uuid();
        row.rank = QString::number(line.rank);
        if (!line.rankBefore)
            row.moved = tr("new");
        else if (*line.rankBefore != line.rank)
            row.moved = (line.rank < *line.rankBefore ? QStringLiteral("↑") : QStringLiteral("↓"))
                + QString::number(std::abs(line.rank - *line.rankBefore));
        row.name = nameOf(line);
        row.score = line.request.score ? QString::number(*line.request.score) : QStringLiteral("–");
        row.emergency = line.request.emergency;
        // Said again, since a long name ends before its number.
        QStringList note{tr("%n people", nullptr, static_cast<int>(line.people))};
        if (line.minors > 0)
            note << tr("%n minor(s)", nullptr, static_cast<int>(line.minors));
        if (line.request.accessible)
            note << tr("accessible");
        if (line.iseeExpired)
            note << tr("ISEE to renew");
        row.note = note.join(QStringLiteral(", "));
        row.share = double(line.request.score.value_or(0)) / double(most);
        if (line.request.status == RequestStatus::Proposed) {
            row.tone = Theme::Tone::Info;
            row.fit = tr("proposed already");
        } else if (line.unit.isNull()) {
            row.tone = Theme::Tone::Bad;
            row.fit = tr("fits nowhere");
        } else {
            row.tone = line.iseeExpired ? Theme::Tone::Warn : Theme::Tone::Ok;
            row.fit = elided(tr("%1 from %2").arg(line.unitCode, italianText(line.from).left(5)));
        }
        rows << row;
    }
    m_rows->set(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_note->setVisible(!rows.isEmpty());
    m_note->setText(tr("%n request(s), by points", nullptr, static_cast<int>(rows.size())) + QStringLiteral("; ")
                    + tr("in %1 days: %2 entered, %3 left").arg(movementDays).arg(m_list.entered).arg(m_list.left));
}

} // namespace insieme

#include "waiting_panel.moc"
