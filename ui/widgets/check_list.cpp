// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

/// A finding: read as one, pressed as one.
class CheckRow : public QAbstractButton {
public:
    /// `beside`: where the fact begins, at the right of what it is about; 0: below it.
    CheckRow(const CheckList::Check &check, bool last, int beside, QWidget *parent)
        : QAbstractButton(parent)
        , m_check(check)
        , m_last(last)
        , m_beside(beside)
    {
        setFocusPolicy(check.run && check.remedy.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
        setAccessibleName(word(check.tone) + QStringLiteral(": ") + check.what + QStringLiteral(", ") + check.fact);
        setToolTip(check.fact);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        if (!check.remedy.isEmpty()) {
            m_remedy = new Button(check.remedy, Button::Kind::Secondary, this);
            m_remedy->setAccessibleName(check.remedy + QStringLiteral(": ") + check.what);
            connect(m_remedy, &Button::clicked, this, check.run);
        } else if (check.run) {
            connect(this, &QAbstractButton::clicked, this, check.run);
        }
    }
    static QString word(Theme::Tone tone)
    {
        return tone == Theme::Tone::Ok  ? CheckList::tr("fulfilled")
            : tone == Theme::Tone::Warn ? CheckList::tr("note")
            : tone == Theme::Tone::Bad  ? CheckList::tr("missing")
                                        : CheckList::tr("open");
    }
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {120, heightOf(16)}; }
    /// A fact takes as many lines as it needs: what it says of a day or an amount is never cut.
    int heightForWidth(int width) const override { return heightOf(factHeight(width)); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QAbstractButton::resizeEvent(event);
        if (!m_remedy)
            return;
        const QSize size = m_remedy->sizeHint();
        m_remedy->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (m_beside > 0) // one line beside its button
            painter.translate(0, (height() - std::max(16, factHeight(width())) - 10) / 2);
        paint::sign(painter, QRectF(0, m_beside > 0 ? 6 : 13, 16, 16), m_check.tone);
        const int right = m_remedy ? m_remedy->width() + 8 : 0;
        paint::text(painter, QRect(28, 3, (m_beside > 0 ? m_beside - 6 : width() - right) - 28, 20), m_check.what,
                    Theme::font(13, QFont::Medium), theme.text);
        const QColor fact = m_check.tone == Theme::Tone::Ok || m_check.tone == Theme::Tone::Neutral
            ? theme.text2
            : theme.tone(m_check.tone).text;
        painter.setFont(Theme::font(12));
        painter.setPen(fact);
        const QPoint at = m_beside > 0 ? QPoint(m_beside, 6) : QPoint(28, 22);
        painter.drawText(QRect(at.x(), at.y(), width() - at.x() - right, height() - at.y()), Qt::TextWordWrap,
                         m_check.fact);
        if (!m_last && m_beside == 0)
            painter.fillRect(QRect(28, height() - 1, width() - 28, 1), theme.line);
        if (hasFocus())
            paint::focusRing(painter, rect().adjusted(3, 3, -3, -3), 6);
    }

private:
    int factHeight(int width) const
    {
        const int right = m_remedy ? m_remedy->sizeHint().width() + 8 : 0;
        const int left = std::max(28, m_beside);
        return QFontMetrics(Theme::font(12))
            .boundingRect(QRect(0, 0, std::max(60, width - left - right), 10'000), Qt::TextWordWrap, m_check.fact)
            .height();
    }
    int heightOf(int fact) const
    {
        const int words = std::max(16, fact) + (m_beside > 0 ? 10 : 28);
        return m_remedy ? std::max(words, m_remedy->sizeHint().height()) : words;
    }

    CheckList::Check m_check;
    bool m_last;
    int m_beside;
    Button *m_remedy = nullptr;
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void CheckList::set(const QList<Check> &checks)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // The row may be the one whose press led here.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_checks = checks;
    m_at = -1;
    int beside = 0;
    for (const Check &check : checks)
        beside = m_brief ? std::max(beside, 28 + paint::textWidth(check.what, Theme::font(13, QFont::Medium)) + 14) : 0;
    for (const Check &check : checks)
        m_rows->addWidget(new CheckRow(check, &check == &checks.last(), beside, this));
}

/// Where the list stands in something that scrolls.
void CheckList::bringIntoSight(QWidget *row)
{
    for (QWidget *around = row ? row->parentWidget() : nullptr; around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->ensureWidgetVisible(row, 0, 8);
    }
}

bool CheckList::next()
{
    for (qsizetype i = 1; i <= m_checks.size(); ++i) {
        const qsizetype at = (m_at + i) % m_checks.size();
        if (m_checks[at].tone == Theme::Tone::Ok || !m_checks[at].run)
            continue;
        m_at = at;
        if (m_checks[at].remedy.isEmpty())
            std::function(m_checks[at].run)(); // it may set other checks
        else
            current()->findChild<Button *>()->setFocus();
        // Rows that were made anew have their places only then.
        QTimer::singleShot(0, this, [this] { bringIntoSight(current()); });
        return true;
    }
    return false;
}

QWidget *CheckList::current() const
{
    return m_at < 0 ? nullptr : m_rows->itemAt(static_cast<int>(m_at))->widget();
}

bool CheckList::hasErrors() const
{
    for (const Check &check : m_checks) {
        if (check.tone == Theme::Tone::Bad)
            return true;
    }
    return false;
}

ChangePreview::ChangePreview(QWidget *parent)
    : QWidget(parent)
{
}

void ChangePreview::set(const QList<Change> &changes)
{
    m_changes = changes;
    QStringList words;
    for (const Change &change : changes)
        words << tr("%1: from %2 to %3").arg(change.what, change.before, change.after);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setFixedHeight(static_cast<int>(changes.size()) * 26);
    update();
}

void ChangePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    int y = 0;
    for (const Change &change : m_changes) {
        const QFont strong = Theme::font(13, QFont::DemiBold);
        const int after = paint::textWidth(change.after, strong);
        paint::text(painter, QRect(0, y, width() / 3, 26), change.what, Theme::font(13), theme.text2);
        paint::text(painter, QRect(width() - after, y, after, 26), change.after, strong, theme.text);
        paint::icon(painter, QStringLiteral("arrow-right"), QPoint(width() - after - 24, y + 6), 14, theme.text3);
        paint::text(painter, QRect(width() / 3, y, width() - width() / 3 - after - 34, 26), change.before,
                    Theme::font(13), theme.text2, Qt::AlignRight);
        y += 26;
    }
}

WhyNot::WhyNot(QWidget *parent)
    : QWidget(parent)
    , m_sign(new StatusLight(Theme::Tone::Info, tr("comes first"), 16, this))
    , m_text(new Label(QString(), 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void WhyNot::set(const QString &reason)
{
    m_text->setText(reason);
    setVisible(!reason.isEmpty());
}

void WhyNot::setTried(bool tried)
{
    m_tried = tried;
    m_sign->set(tried ? Theme::Tone::Bad : Theme::Tone::Info, tried ? tr("stands in the way") : tr("comes first"));
}

QString WhyNot::text() const
{
    return m_text->text();
}

InlinePanel::InlinePanel(const QString &icon, const QString &title, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_body(new QVBoxLayout)
    , m_confirm(new Button(verb, Button::Kind::Primary, this))
    , m_foot(new QHBoxLayout)
    , m_why(new WhyNot(this))
{
    setFixedWidth(348);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(46, 10, 10, 4);
    auto *heading = new Label(title, 15, QFont::DemiBold, Label::Role::Text, this);
    heading->setWordWrap(true);
    head->addWidget(heading, 1);
    head->addWidget(new Keycap(QStringLiteral("Esc"), this));
    auto *close = Button::iconOnly(QStringLiteral("x"), tr("Close"), this);
    connect(close, &Button::clicked, this, &InlinePanel::closed);
    head->addWidget(close);
    column->addLayout(head);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    inner->setLayout(m_body);
    m_body->setContentsMargins(16, 4, 16, 12);
    m_body->setSpacing(10);
    area->setWidget(inner);
    column->addWidget(area, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 14, 16, 14);
    foot->setSpacing(8);
    foot->addWidget(m_why);
    m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_foot->addWidget(m_confirm);
    m_foot->addStretch(1);
    foot->addLayout(m_foot);
    column->addLayout(foot);
    connect(m_confirm, &Button::clicked, this, &InlinePanel::confirmed);
    setWhyNot({});
}

void InlinePanel::setWhyNot(const QString &reason)
{
    m_why->set(reason);
    m_confirm->setEnabled(reason.isEmpty());
}

void InlinePanel::addToFoot(QWidget *part)
{
    m_foot->insertWidget(m_foot->count() - 1, part);
}

void InlinePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paint::icon(painter, m_icon, QPoint(16, 20), 18, theme.accentText);
}

QList<PageKey> InlinePanel::keys() const
{
    QList<PageKey> result{{QStringLiteral("Esc"), tr("close the panel")}};
    if (m_confirm->isEnabled())
        result.prepend({QStringLiteral("Ctrl ↵"), m_confirm->text()});
    return result;
}

void InlinePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() & Qt::ControlModifier)
    {
        if (m_confirm->isEnabled())
            emit confirmed();
        else
            setTried(true);
    } else
        QWidget::keyPressEvent(event);
}

} // namespace insieme
