// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_strip.h"

#include "core/record/display.h"
#include "ui/shell/found_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/paint.h"

#include <algorithm>
#include <functional>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int nameRoom = 206; ///< of a row beside its sign
constexpr int underRoom = 150; ///< below it, beside a day
constexpr int rowsLookedAt = 200; ///< for names that look alike

class StripDelegate : public QStyledItemDelegate {
public:
    StripDelegate(Shell &shell, const RecordModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_shell(shell)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Layout &layout = m_model.layout();
        const AnyRecord *record = m_model.recordAt(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(6, 1, -6, -1);
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(current ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(current ? theme.selected : theme.inset);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        if (current && option.state & QStyle::State_HasFocus)
            paint::focusRing(*painter, box, 6);
        QRect inner = box.adjusted(10, 0, -10, 0);
        QRect name = inner;
        if (record) {
            const Context context = m_shell.context();
            const auto light = lightOf(*record);
            if (light) {
                // What is concluded wants nothing: the names alone stay in one line.
                if (*light != Theme::Tone::Neutral)
                    paint::sign(*painter, QRectF(inner.left(), inner.center().y() - 7, 16, 16), *light);
                inner.setLeft(inner.left() + 26);
            }
            name = inner;
            const QString under = underName(index, *record, context);
            const Field *next = layout.nextDate ? findField(m_model.type(), QLatin1String(layout.nextDate)) : nullptr;
            const QString day = next ? shortDay(displayOf(m_model.type(), *next, record->data(), context),
                                                next->value(record->data(), context), context.today)
                                     : QString();
            const bool twoLines = hasTwoLines();
            if (twoLines) {
                name.setBottom(inner.top() + inner.height() / 2 + 1);
                inner.setTop(name.bottom() - 2);
            }
            if (!day.isEmpty()) {
                const bool late = isLate(layout, *next, next->value(record->data(), context), context.day());
                const QFont font = Theme::font(12, late ? QFont::DemiBold : QFont::Normal);
                const int width = paint::textWidth(day, font);
                paint::text(*painter, QRect(inner.right() - width + 1, inner.top(), width, inner.height()), day, font,
                            late ? theme.tone(Theme::Tone::Bad).text : theme.text2);
                inner.setRight(inner.right() - width - 8);
                // Red never stands alone; the sign of the record says it already.
                if (late && light != Theme::Tone::Bad) {
                    paint::sign(*painter, QRectF(inner.right() - 12, inner.center().y() - 5, 12, 12), Theme::Tone::Bad);
                    inner.setRight(inner.right() - 18);
                }
            }
            if (twoLines)
                paint::text(*painter, inner, under, Theme::font(12), theme.text2);
            else
                name = inner;
        }
        paint::text(*painter, name, withoutKind(index.data().toString().simplified()),
                    Theme::font(13, current ? QFont::DemiBold : QFont::Medium), theme.text);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, hasTwoLines() ? 48 : 34};
    }
    /// A row in words: what its sign means, the name, what stands below it, its day.
    QString spoken(const QModelIndex &index) const
    {
        const Layout &layout = m_model.layout();
        QStringList words{index.data().toString().simplified()};
        if (const AnyRecord *record = m_model.recordAt(index.row())) {
            const Context context = m_shell.context();
            words.prepend(signWord(*record, context));
            words << underName(index, *record, context);
            if (const Field *next =
                    layout.nextDate ? findField(m_model.type(), QLatin1String(layout.nextDate)) : nullptr) {
                const QString day = displayOf(m_model.type(), *next, record->data(), context);
                const bool late = isLate(layout, *next, next->value(record->data(), context), context.day());
                words << (day.isEmpty() || !late ? day : ListStrip::tr("late: %1").arg(day));
            }
        }
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    /// The file changed: what was judged may not hold any more.
    void forget() { m_lights.clear(); }
    /// Other rows are shown.
    void forgetNames() { m_apart.reset(); }

private:
    /// Names of cooperatives begin alike, and there is no room for all of one: what tells it apart is shown.
    static QString withoutKind(const QString &title)
    {
        static const QLatin1String kind("Cooperativa ");
        const bool named = title.startsWith(kind, Qt::CaseInsensitive) && title.size() > kind.size()
            && (title.at(kind.size()).isUpper() || title.at(kind.size()).isDigit());
        return named ? title.mid(kind.size()) : title;
    }
    /// As the list says it, where it does; empty without a sign.
    QString signWord(const AnyRecord &record, const Context &context) const
    {
        const Layout &layout = m_model.layout();
        const auto light = lightOf(record);
        if (!light)
            return {};
        if (!layout.lightOf)
            return displayOf(m_model.type(), *findField(m_model.type(), QLatin1String(layout.light)), record.data(),
                             context);
        const auto word = std::find_if(layout.columns.begin(), layout.columns.end(), [](const ListColumn &column) {
            return column.isComputed() && column.figure->kind == Kind::Text;
        });
        if (word != layout.columns.end())
            return m_model.wordOf(*word->figure, record).text;
        return *light == Theme::Tone::Bad ? ListStrip::tr("not in order")
            : *light == Theme::Tone::Warn ? ListStrip::tr("to look at")
            : *light == Theme::Tone::Ok   ? ListStrip::tr("in order")
                                          : QString();
    }
    /// What somebody sees of a name here.
    static QString lookOf(const QModelIndex &index)
    {
        return QFontMetrics(Theme::font(13, QFont::Medium))
            .elidedText(withoutKind(index.data().toString().simplified()), Qt::ElideRight, nameRoom);
    }
    /// By the looks that more than one of the first rows have: the field that tells most of those rows apart, days only
    /// where nothing else does; nullptr: none does.
    const QHash<QString, const Field *> &apart() const
    {
        if (m_apart)
            return *m_apart;
        m_apart.emplace();
        QHash<QString, QList<int>> rows;
        for (int row = 0; row < std::min(m_model.rowCount(), rowsLookedAt); ++row) {
            if (m_model.recordAt(row))
                rows[lookOf(m_model.index(row, 0))] << row;
        }
        const std::vector<const Field *> fields = fieldsThatTellApart();
        const Context context = m_shell.context();
        for (auto each = rows.cbegin(); each != rows.cend(); ++each) {
            if (each->size() < 2)
                continue;
            const Field *best = nullptr;
            qsizetype most = 1;
            for (const Field *field : fields) {
                // With whom and what it is says more than its days.
                if (most == each->size() || (best && field->kind() == Kind::Date))
                    break;
                QSet<QString> values;
                for (const int row : *each) {
                    if (const AnyRecord *record = m_model.recordAt(row))
                        values << displayOf(m_model.type(), *field, record->data(), context);
                }
                if (values.size() > most) {
                    most = values.size();
                    best = field;
                }
            }
            m_apart->insert(each.key(), best);
        }
        return *m_apart;
    }
    /// With whom it is, the code, its kind, its days: what the list and the head of the record show.
    std::vector<const Field *> fieldsThatTellApart() const
    {
        std::vector<const Field *> shown, fields;
        const Layout &layout = m_model.layout();
        const auto add = [&](const char *column) {
            if (qstrcmp(column, layout.nextDate) == 0)
                return; // it stands there anyway
            if (const Field *field = findField(m_model.type(), QLatin1String(column)))
                shown.push_back(field);
        };
        for (size_t i = 1; i < layout.columns.size(); ++i) {
            if (!layout.columns[i].isComputed())
                add(layout.columns[i].column);
        }
        for (const char *column : layout.summary)
            add(column);
        const Field *second = secondLine();
        for (const Kind kind : {Kind::Reference, Kind::Choice, Kind::Text, Kind::Date}) {
            for (const Field *field : shown) {
                if (field->kind() == kind)
                    fields.push_back(field);
            }
            if (kind == Kind::Reference && second)
                fields.push_back(second);
        }
        return fields;
    }
    bool hasTwoLines() const { return secondLine() || !apart().isEmpty() || hasHour(); }
    /// A day with its hour takes the room of a name.
    bool hasHour() const
    {
        const char *next = m_model.layout().nextDate;
        const Field *field = next ? findField(m_model.type(), QLatin1String(next)) : nullptr;
        return field && field->kind() == Kind::LocalMinute;
    }
    QString underName(const QModelIndex &index, const AnyRecord &record, const Context &context) const
    {
        const auto say = [&](const Field *field) {
            return field ? displayOf(m_model.type(), *field, record.data(), context).simplified() : QString();
        };
        if (!hasTwoLines())
            return {};
        const QString look = lookOf(index);
        if (const auto alike = apart().constFind(look); alike != apart().cend()) {
            const QString told = say(*alike);
            // Nothing but the end of their names.
            if (!told.isEmpty() || !look.endsWith(QStringLiteral("…")))
                return told;
            const QString end = QFontMetrics(Theme::font(12))
                                    .elidedText(index.data().toString().simplified(), Qt::ElideLeft, underRoom);
            const qsizetype word = end.indexOf(QLatin1Char(' ')); // in whole words
            return word < 0 ? end : QStringLiteral("…") + end.mid(word);
        }
        // A code is the last that people know a record by.
        const Field *second = secondLine();
        QString under = second && !second->is.code ? say(second) : QString();
        if (under.isEmpty())
            under = partnerOf(m_shell.workspace().records(), record, context).simplified();
        if (under.isEmpty() || look.contains(under))
            under = say(second);
        for (const Field *field : under.isEmpty() ? fieldsThatTellApart() : std::vector<const Field *>()) {
            if (under.isEmpty() && field->kind() == Kind::Choice)
                under = say(field);
        }
        return under;
    }
    /// Without the year within one year of today, otherwise without the day.
    static QString shortDay(const QString &text, const Value &value, const Date &today)
    {
        const auto *day = std::get_if<Date>(&value);
        if (text.isEmpty() || !day || !stated(*day))
            return text;
        return std::abs((*day - today).days()) < 365 ? italianText(*day).left(5) : italianText(*day).mid(3);
    }
    /// What tells records of one name apart: what their list shows under the name, otherwise their code; nullptr: the
    /// layout has neither.
    const Field *secondLine() const
    {
        const ListColumn &first = m_model.layout().columns.front();
        if (first.secondLine) {
            const Field *second = findField(m_model.type(), QLatin1String(first.secondLine));
            // Beside a day there is room for a code, not for an address.
            return m_model.layout().nextDate && !second->is.code ? nullptr : second;
        }
        return qstrcmp(first.column, "code") == 0 ? nullptr : findField(m_model.type(), u"code");
    }
    std::optional<Theme::Tone> lightOf(const AnyRecord &record) const
    {
        auto known = m_lights.find(record.id());
        if (known == m_lights.end())
            known = m_lights.insert(
                record.id(),
                insieme::lightOf(m_model.layout(), m_shell.workspace().records(), record, m_shell.context()));
        return *known;
    }
    Shell &m_shell;
    const RecordModel &m_model;
    mutable QHash<QUuid, std::optional<Theme::Tone>> m_lights;
    mutable std::optional<QHash<QString, const Field *>> m_apart;
};

/// Rows that say what is painted of them: one cell each.
class StripModel : public RecordModel {
public:
    using RecordModel::RecordModel;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    std::function<QString(const QModelIndex &)> speak;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
        return speak && spoken && index.column() == 0 ? speak(index) : RecordModel::data(index, role);
    }
};

/// A table of one column: it knows where a row is without a look at those before it, whatever their number.
class StripView : public QTableView {
public:
    explicit StripView(QWidget *parent)
        : QTableView(parent)
    {
        setShowGrid(false);
        setSelectionBehavior(SelectRows);
        setSelectionMode(SingleSelection);
        setTabKeyNavigation(false);
        setCornerButtonEnabled(false);
        setFrameShape(NoFrame);
        setMouseTracking(true);
        setEditTriggers(NoEditTriggers);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        QPalette ground; // of a row is its delegate's
        ground.setColor(QPalette::Highlight, Qt::transparent);
        setPalette(ground);
        horizontalHeader()->hide();
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        verticalHeader()->hide();
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    }
    void keyboardSearch(const QString &) override { }
    /// As high as the delegate says of any row.
    void fitRows()
    {
        const int height = itemDelegate()->sizeHint({}, {}).height();
        if (verticalHeader()->defaultSectionSize() != height)
            verticalHeader()->setDefaultSectionSize(height);
    }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        // There are no cells beside a row.
        const bool ends = action == MoveHome || action == MoveEnd;
        return QTableView::moveCursor(action, ends ? modifiers | Qt::ControlModifier : modifiers);
    }
};

} // namespace

ListStrip::ListStrip(Shell &shell, const Layout &layout, const ListState &state, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_model(new StripModel(shell, layout, this))
    , m_view(new StripView(this))
    , m_filter(new QLineEdit(this))
    , m_wait(new QTimer(this))
    , m_count(new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this))
    , m_escape(new Label(tr("back to the list"), 12, QFont::Normal, Label::Role::Secondary, this))
    , m_escapeKey(new Keycap(QStringLiteral("Esc"), this))
{
    setFixedWidth(264);
    m_model->setText(state.text);
    m_model->setConditions(state.conditions(layout), state.found ? &*state.found : nullptr);
    m_model->sortBy(state.sort, state.order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 6, 0);
    const NavPlace *place = pageCatalogue().findPlace(QLatin1String(layout.view));
    auto *title = new Label(place ? PageCatalogue::titleOf(*place, shell.workspace()) : QString(), 13, QFont::DemiBold,
                            Label::Role::Text, this);
    QSizePolicy fitting(QSizePolicy::Ignored, QSizePolicy::Preferred);
    fitting.setHeightForWidth(true);
    title->setWordWrap(true);
    title->setSizePolicy(fitting);
    title->setToolTip(title->text());
    head->addWidget(title, 1);
    head->addWidget(m_count);
    auto *unfold = Button::iconOnly(QStringLiteral("panel-left-close"), tr("Back to the list"), this);
    connect(unfold, &Button::clicked, this, &ListStrip::unfoldWanted);
    head->addWidget(unfold);
    column->addLayout(head);
    auto *box = new FieldBox(this);
    m_filter->setFrame(false);
    m_filter->setText(state.text);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    box->setEditor(m_filter);
    box->setIconName(QStringLiteral("list-filter"));
    box->addAtEnd(new Keycap(QKeySequence::Find, box));
    auto *down = new QShortcut(Qt::Key_Down, m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
        m_view->setFocus();
    });
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(9, 0, 9, 0);
    filterRow->addWidget(box);
    column->addLayout(filterRow);
    m_view->setModel(m_model);
    auto *rows = new StripDelegate(shell, *m_model, this);
    m_view->setItemDelegate(rows);
    static_cast<StripModel *>(m_model)->speak = [rows](const QModelIndex &index) { return rows->spoken(index); };
    const auto lookAgain = [this, rows] {
        rows->forgetNames(); // others, or more of them, may look alike
        static_cast<StripView *>(m_view)->fitRows();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, lookAgain);
    lookAgain();
    m_view->setAccessibleName(title->text());
    column->addWidget(m_view, 1);
    auto *hints = new QHBoxLayout;
    hints->setContentsMargins(16, 0, 8, 0);
    hints->setSpacing(6);
    hints->addWidget(new Keycap(QStringLiteral("↑↓"), this));
    hints->addWidget(new Label(tr("walk"), 12, QFont::Normal, Label::Role::Secondary, this));
    hints->addSpacing(8);
    hints->addWidget(m_escapeKey);
    hints->addWidget(m_escape);
    hints->addStretch();
    column->addLayout(hints);
    // Somebody who holds the key down does not want every record on the way.
    m_wait->setSingleShot(true);
    m_wait->setInterval(60);
    connect(m_wait, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget())) // whoever types elsewhere by now is not led away
            walk();
    });
    for (const auto chosen : {&QTableView::clicked, &QTableView::activated}) {
        connect(m_view, chosen, this, [this] {
            walk();
            emit taken();
        });
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_setting && !m_model->isSeeking()) // where the keys begin is not known yet
            m_wait->start();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_setting = true;
        m_model->setText(text);
        m_setting = false;
        describeCount();
    });
    connect(m_model, &RecordModel::counted, this, [this, lookAgain] {
        lookAgain();
        describeCount();
    });
    m_model->setHeld([this] { return std::vector<QUuid>{topId(), m_current}; });
    connect(m_model, &RecordModel::aboutToArrive, this, [this] {
        m_setting = true;
        m_top = topId();
        m_topRow = topRow();
    });
    connect(m_model, &RecordModel::arrived, this, [this, lookAgain](bool anew) {
        if (const int now = anew ? -1 : m_model->rowOf(m_top); now >= 0)
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + now - m_topRow);
        lookAgain();
        m_setting = false;
        setCurrent(m_current);
        describeCount();
    });
    describeCount();
}

void ListStrip::describeCount()
{
    const QString count = m_model->isCounted() ? paint::countText(m_model->rowCount())
        : m_model->isUncounted()               ? QStringLiteral("?")
                                               : QStringLiteral("…");
    const bool cut = m_model->isCut();
    m_count->setText(cut ? tr("first %1").arg(count) : count);
    m_count->setToolTip(cut                          ? tr("The filter finds more than these: narrow it.")
                            : m_model->isUncounted() ? tr("How many is not known: the counting was stopped.")
                                                     : QString());
}

void ListStrip::walk()
{
    m_wait->stop();
    const QUuid id = m_model->idAt(m_view->currentIndex().row());
    if (!id.isNull())
        emit walked(id);
}

void ListStrip::takeFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ListStrip::setDocked(bool docked)
{
    m_escape->setText(docked ? tr("back to the list") : tr("put away"));
}

void ListStrip::setEscapeSaid(bool said)
{
    m_escape->setVisible(said);
    m_escapeKey->setVisible(said);
}

int ListStrip::topRow() const
{
    return m_view->rowAt(0);
}

QUuid ListStrip::topId() const
{
    return m_model->idAt(topRow());
}

void ListStrip::setCurrent(const QUuid &id)
{
    if (id != m_current)
        m_stepsOn = false;
    m_current = id;
    // Whoever looks for it anew, since other rows came, looks for the step that was wanted, too.
    m_model->seek(id, [this](int row) {
        m_setting = true;
        if (row >= 0) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            m_view->scrollTo(m_model->index(row, 0));
        } else {
            m_view->clearSelection();
        }
        m_setting = false;
        if (std::exchange(m_stepsOn, false))
            emit steppedOn(row >= 0 ? m_model->idAt(row + 1) : QUuid());
    });
}

void ListStrip::stepOn()
{
    m_stepsOn = true;
    setCurrent(m_current);
}

void ListStrip::reload()
{
    m_setting = true;
    const int scrolled = m_view->verticalScrollBar()->value();
    static_cast<StripDelegate *>(m_view->itemDelegate())->forget();
    m_model->reload();
    m_setting = false;
    describeCount();
    (void)m_view->visualRect(m_model->index(0, 0)); // the rows are laid out again by now
    m_view->verticalScrollBar()->setValue(scrolled);
    setCurrent(m_current);
}

void ListStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().border);
}

} // namespace insieme
