// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/children_editor.h"

#include "core/base/id.h"
#include "core/record/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/typed.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace insieme {
namespace {

constexpr int removeWidth = 38, labelHeight = 22; ///< as the box beside it, as FieldLabel
constexpr int gap = 10; ///< between cells
constexpr qint64 all = 100'00; ///< hundredths of a per cent

std::vector<const Field *> shownFields(const RecordType &type)
{
    std::vector<const Field *> result;
    for (const Field &field : type.fields) {
        if (field.stored() && !field.is.owner && !field.is.retired && qstrcmp(field.column, "id") != 0
            && qstrcmp(field.column, "position") != 0)
            result.push_back(&field);
    }
    return result;
}

/// The width in which what a cell holds now is whole, up to what leaves others their room.
int wishOf(const FieldEditor &editor)
{
    constexpr int around = 56; // icon or unit, ends of the box and caret
    const int most = editor.field().kind() == Kind::Reference ? 420 : 340;
    const auto *line = qobject_cast<const QLineEdit *>(editor.editor());
    return line ? std::min(most, around + paint::textWidth(line->text(), line->font())) : 0;
}

/// What is left over goes to words.
int stretchOf(const Field &field)
{
    return field.kind() == Kind::Reference || field.kind() == Kind::Text ? 1 : 0;
}

/// Rows of cells, each with the button that takes it away. Where a row fits into one line they are a table: labels
/// stand over the first, and columns are as wide in all. Elsewhere each row has as many lines as it needs, with labels.
/// What is shown follows from the width alone, and so does the height: nothing that is shown now is asked for it.
class RowsLayout : public QLayout {
public:
    ~RowsLayout() override
    {
        for (const Row &row : m_rows) {
            for (QLayoutItem *cell : row.cells)
                delete cell;
            delete row.remove;
        }
    }
    /// `remove` may be null.
    void addRow(const std::vector<FieldEditor *> &editors, QWidget *remove)
    {
        m_rows.push_back({editors, {}, nullptr, false});
        for (FieldEditor *editor : editors)
            addWidget(editor);
        if (remove)
            addWidget(remove);
    }
    void addItem(QLayoutItem *item) override
    {
        Row &row = m_rows.back();
        if (row.cells.size() < row.editors.size())
            row.cells.push_back(item);
        else
            row.remove = item;
    }
    int count() const override
    {
        int count = 0;
        for (const Row &row : m_rows)
            count += static_cast<int>(row.cells.size()) + (row.remove ? 1 : 0);
        return count;
    }
    QLayoutItem *itemAt(int index) const override
    {
        for (const Row &row : m_rows) {
            const int cells = static_cast<int>(row.cells.size());
            if (index < cells)
                return index < 0 ? nullptr : row.cells[static_cast<size_t>(index)];
            index -= cells;
            if (row.remove && index-- == 0)
                return row.remove;
        }
        return nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        for (Row &row : m_rows) {
            const int cells = static_cast<int>(row.cells.size());
            if (index >= 0 && index < cells) {
                QLayoutItem *item = row.cells[static_cast<size_t>(index)];
                row.cells.erase(row.cells.begin() + index);
                row.editors.erase(row.editors.begin() + index);
                return item;
            }
            index -= cells;
            if (row.remove && index-- == 0)
                return std::exchange(row.remove, nullptr);
        }
        return nullptr;
    }
    QSize sizeHint() const override
    {
        const int width = wholeWidth();
        return {width, heightForWidth(width)};
    }
    QSize minimumSize() const override
    {
        int width = 0;
        for (const Row &row : m_rows) {
            for (const FieldEditor *editor : row.editors)
                width = std::max(width, editor->leastWidth());
        }
        return {width + endWidth(), 0};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placed(QRect(0, 0, width, 0), {}); }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        // The cells first: one that gains or loses its label must not be placed as it was.
        const bool table = isTable(rect.width());
        for (size_t r = 0; r < m_rows.size(); ++r) {
            const bool labelled = r == 0 || !table;
            if (m_rows[r].labelled == labelled)
                continue;
            m_rows[r].labelled = labelled;
            for (FieldEditor *editor : m_rows[r].editors)
                editor->setLabelShown(labelled);
        }
        placed(rect, [](QLayoutItem *item, const QRect &place) { item->setGeometry(place); });
    }

private:
    struct Row {
        std::vector<FieldEditor *> editors;
        std::vector<QLayoutItem *> cells;
        QLayoutItem *remove;
        bool labelled; ///< now
    };
    using Put = std::function<void(QLayoutItem *, const QRect &)>;

    int endWidth() const { return m_rows.empty() || !m_rows.front().remove ? 0 : removeWidth + 8; }
    int wholeWidth() const
    {
        int width = endWidth() - gap;
        for (const FieldEditor *editor : m_rows.empty() ? std::vector<FieldEditor *>() : m_rows.front().editors)
            width += editor->leastWidth() + gap;
        return std::max(0, width);
    }
    bool isTable(int width) const { return wholeWidth() <= width; }
    struct Line {
        size_t from, to; ///< of the cells of each row; `to` exclusive
        std::vector<int> widths = {};
    };
    /// As few as there must be, and about as full as each other. While all rows are taken apart they may differ.
    std::vector<Line> lines(int room) const
    {
        size_t count = m_rows.empty() ? 0 : m_rows.front().cells.size();
        for (const Row &row : m_rows)
            count = std::min(count, row.cells.size());
        std::vector<int> least;
        for (size_t i = 0; i < count; ++i)
            least.push_back(m_rows.front().editors[i]->leastWidth());
        const auto broken = [&](int limit) {
            std::vector<Line> lines;
            int taken = 0;
            for (size_t i = 0; i < count; ++i) {
                if (lines.empty() || taken + gap + least[i] > limit) {
                    lines.push_back({i, i});
                    taken = -gap;
                }
                taken += gap + least[i];
                lines.back().to = i + 1;
            }
            return lines;
        };
        std::vector<Line> best = broken(room);
        const int needed = static_cast<int>(best.size());
        for (int limit = needed > 1 ? room / needed : room; limit < room; limit += 8) {
            if (std::vector<Line> even = broken(limit); even.size() == best.size()) {
                best = std::move(even);
                break;
            }
        }
        for (Line &line : best)
            line.widths = widths(line, room);
        return best;
    }
    /// Names of records are whole before anything else is wider than it must be.
    std::vector<int> widths(const Line &line, int room) const
    {
        std::vector<ColumnWish> wishes, named;
        int needed = -gap;
        for (size_t i = line.from; i < line.to; ++i) {
            const FieldEditor &first = *m_rows.front().editors[i];
            ColumnWish wish{first.leastWidth(), 0, stretchOf(first.field())};
            for (const Row &row : m_rows)
                wish.wish = std::max({wish.wish, wish.floor, wishOf(*row.editors[i])});
            wishes.push_back(wish);
            if (first.field().kind() == Kind::Reference)
                wish.floor = wish.wish;
            named.push_back(wish);
            needed += gap + wish.floor;
        }
        const int between = gap * (static_cast<int>(wishes.size()) - 1);
        return fitColumns(needed <= room ? named : wishes, room - between);
    }
    /// The height that is needed; `put`, if there is one, is told where everything stands.
    int placed(const QRect &rect, const Put &put) const
    {
        const bool table = isTable(rect.width());
        const std::vector<Line> parts = lines(rect.width() - endWidth());
        int y = rect.top();
        for (const Row &row : m_rows) {
            const int label = !table || &row == &m_rows.front() ? labelHeight : 0;
            if (put && row.remove)
                put(row.remove, QRect(rect.right() + 1 - removeWidth, y + label, removeWidth, 38));
            for (const Line &line : parts) {
                int x = rect.left(), height = 0;
                for (size_t i = line.from; i < line.to; ++i) {
                    const FieldEditor *editor = row.editors[i];
                    const int width = line.widths[i - line.from];
                    const int shown = row.labelled ? labelHeight : 0;
                    const int own = editor->heightForWidth(width);
                    const int needed = (own < 0 ? editor->sizeHint().height() : own) - shown + label;
                    if (put)
                        put(row.cells[i], QRect(x, y, width, needed));
                    x += width + gap;
                    height = std::max(height, needed);
                }
                y += height + 4;
            }
            y += table ? 0 : 10;
        }
        return std::max(0, y - rect.top());
    }
    std::vector<Row> m_rows;
};

} // namespace

ChildrenEditor::ChildrenEditor(const Children &children, const PickerSource &source, const Date &today, QWidget *parent)
    : QWidget(parent)
    , m_children(children)
    , m_source(source)
    , m_today(today)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sum = new QWidget(this);
    auto *line = new QHBoxLayout(m_sum);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *bar = new Bar(m_sum);
    bar->setFixedWidth(180);
    line->addWidget(bar, 0, Qt::AlignVCenter);
    line->addWidget(new Label(QString(), 12, QFont::DemiBold, Label::Role::Ok, m_sum));
    m_sum->hide();
}

void ChildrenEditor::load(const void *record, const Context &context, bool readOnly)
{
    const RecordType &type = m_children.type();
    // Whoever types in a row goes on typing there.
    QUuid row;
    const Field *field = nullptr;
    for (const Line &line : m_rows) {
        for (const FieldEditor *editor : line.editors) {
            if (editor->editor()->hasFocus()) {
                row = idOf(type, line.row.data());
                field = &editor->field();
            }
        }
    }
    m_context = context;
    m_readOnly = readOnly;
    m_rows.clear();
    for (size_t i = 0; i < m_children.count(record); ++i)
        m_rows.push_back({AnyRecord(m_children.type(), m_children.get(record, i))});
    m_typedRow = m_rows.empty() ? 0 : m_rows.size() - 1;
    rebuild();
    for (const Line &line : m_rows) {
        for (FieldEditor *editor : line.editors) {
            if (&editor->field() == field && idOf(type, line.row.data()) == row)
                editor->editor()->setFocus();
        }
    }
}

void ChildrenEditor::takeValues()
{
    for (Line &line : m_rows) {
        for (FieldEditor *editor : line.editors) {
            if (const auto value = editor->value(); value && !editor->isMasked())
                editor->field().setValue(line.row.data(), *value, m_context);
        }
    }
}

void ChildrenEditor::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const RecordType &type = m_children.type();
    const auto fields = shownFields(type);
    if (m_rows.empty()) {
        auto *none = new Label(tr("No row so far."), 13, QFont::Normal, Label::Role::Secondary, m_body);
        none->setContentsMargins(3, 0, 0, 0);
        column->addWidget(none);
    }
    auto *table = new RowsLayout;
    column->addLayout(table);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        Line &line = m_rows[r];
        line.editors.clear();
        for (const Field *field : fields) {
            auto *editor = new FieldEditor(type, *field, m_source, m_today, FieldEditor::Shape::Cell, m_body);
            editor->setValue(field->value(line.row.data(), m_context));
            editor->setReadOnly(m_readOnly);
            if (m_movedEnd && qstrcmp(field->column, m_movedEnd) == 0)
                editor->setTermBegin(m_movedTerm);
            if (field->is.disclosure > m_context.shown && !isNull(field->value(line.row.data(), m_context)))
                editor->setMasked(maskOf(*field, field->value(line.row.data(), m_context), m_context));
            connect(editor, &FieldEditor::edited, this, [this, editor, r] {
                m_typedRow = r;
                // Behind what stands there, too.
                if (const auto *typed = qobject_cast<const QLineEdit *>(editor->editor()); m_wholes
                    && editor->field().kind() == Kind::Percent && typed->text().trimmed().endsWith(QLatin1Char('=')))
                    complete(r, editor);
                const Verdict verdict = verdictOf(*editor);
                editor->setMessage(verdict.level, verdict.text);
                emit this->edited();
                showWholes();
            });
            line.editors.push_back(editor);
        }
        Button *remove = nullptr;
        if (!m_readOnly) {
            remove = Button::iconOnly(QStringLiteral("x"), tr("Remove row %1").arg(r + 1), m_body);
            remove->setFixedWidth(removeWidth);
            connect(remove, &Button::clicked, this, [this, r] {
                takeValues();
                m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(r));
                m_typedRow = m_rows.empty() ? 0 : m_rows.size() - 1;
                rebuild();
                emit edited();
            });
        }
        table->addRow(line.editors, remove);
    }
    if (!m_readOnly) {
        auto *add = new Button(QStringLiteral("plus"), tr("Add a row"), Button::Kind::Ghost, m_body);
        connect(add, &Button::clicked, this, [this] {
            takeValues();
            Line line{AnyRecord(m_children.type())};
            setId(m_children.type(), line.row.data(), newUuid()); // rows are told apart before they are written
            if (const Field *position = findField(m_children.type(), u"position")) {
                qint64 last = 0;
                for (const Line &other : m_rows) {
                    const Value value = position->value(other.row.data(), m_context);
                    if (const auto *number = std::get_if<qint64>(&value))
                        last = std::max(last, *number);
                }
                position->setValue(line.row.data(), last + 1, m_context);
            }
            m_rows.push_back(std::move(line));
            m_typedRow = m_rows.size() - 1;
            rebuild();
            m_rows.back().editors.front()->setFocus();
            emit edited();
        });
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    m_sums = new QVBoxLayout;
    m_sums->setContentsMargins(3, 4, 0, 0);
    column->addLayout(m_sums);
    layout()->addWidget(m_body);
    m_body->show();
    showWholes();
}

void ChildrenEditor::setMovedEnd(const char *column, std::function<TermBegin()> term)
{
    m_movedEnd = column;
    m_movedTerm = std::move(term);
}

void ChildrenEditor::setWholes(std::function<std::vector<RowWhole>()> wholes)
{
    m_wholes = std::move(wholes);
    showWholes();
}

void ChildrenEditor::showWholes()
{
    if (!m_wholes || !m_sums)
        return;
    clearLayout(*m_sums);
    const std::vector<RowWhole> wholes = m_rows.empty() ? std::vector<RowWhole>() : m_wholes();
    judgeShares(wholes);
    m_sum->setVisible(wholes.size() == 1);
    if (wholes.size() == 1) {
        showSum(wholes.front(), *m_sum->findChild<Bar *>(), *m_sum->findChild<Label *>());
        return;
    }
    for (const RowWhole &whole : wholes) {
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        auto *bar = new Bar(m_body);
        bar->setFixedWidth(180);
        line->addWidget(bar, 0, Qt::AlignVCenter);
        auto *words = new Label(QString(), 12, QFont::Medium, Label::Role::Ok, m_body);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        showSum(whole, *bar, *words);
        m_sums->addLayout(line);
    }
}

void ChildrenEditor::showSum(const RowWhole &whole, Bar &bar, Label &words) const
{
    const Theme &theme = Theme::current();
    const qint64 sum = whole.sum(), missing = all - sum;
    const double scale = double(std::max(all, sum));
    QList<Bar::Part> parts;
    for (const auto &[row, part] : whole.parts)
        parts.append({std::max(0.0, double(part) / scale), theme.series(static_cast<int>(row))});
    if (missing > 0)
        parts.append({double(missing) / scale, theme.tone(Theme::Tone::Warn).mark, true});
    bar.setParts(parts);
    const QString text = tr("%1 % assigned").arg(italianText(Percent{sum}));
    words.setText(whole.label.isEmpty() ? text : whole.label + QStringLiteral(": ") + text);
    words.setRole(missing > 0 ? Label::Role::Warn : missing < 0 ? Label::Role::Bad : Label::Role::Ok);
}

Verdict ChildrenEditor::verdictOf(const FieldEditor &editor) const
{
    const auto value = editor.value();
    if (!value || !editor.field().check)
        return {};
    AnyRecord probe(m_children.type());
    editor.field().setValue(probe.data(), *value, m_context);
    return editor.field().check(probe.data());
}

/// What a whole lacks is said at the row that was typed in last, otherwise at the last of its rows.
void ChildrenEditor::judgeShares(const std::vector<RowWhole> &wholes)
{
    for (size_t r = 0; r < m_rows.size(); ++r) {
        for (FieldEditor *editor : m_rows[r].editors) {
            if (editor->field().kind() != Kind::Percent || editor->isMasked())
                continue;
            Verdict verdict = verdictOf(*editor);
            for (const RowWhole &whole : wholes) {
                const auto isTyped = [this](const auto &part) { return part.first == m_typedRow; };
                const bool typed = std::any_of(whole.parts.begin(), whole.parts.end(), isTyped);
                const qint64 missing = all - whole.sum();
                if (missing == 0 || verdict.level != Verdict::Level::Valid
                    || (typed ? m_typedRow : whole.parts.back().first) != r)
                    continue;
                const QString amount = italianText(Percent{std::abs(missing)});
                if (m_readOnly)
                    verdict =
                        Verdict::warning(missing > 0 ? tr("%1 missing").arg(amount) : tr("%1 too much").arg(amount));
                else
                    verdict = Verdict::warning(missing > 0 ? tr("%1 missing: complete with =").arg(amount)
                                                           : tr("%1 too much: put right with =").arg(amount));
            }
            editor->setMessage(verdict.level, verdict.text);
        }
    }
}

void ChildrenEditor::complete(size_t row, FieldEditor *share)
{
    auto *line = qobject_cast<QLineEdit *>(share->editor());
    const QString typed = line->text().remove(QLatin1Char('='));
    share->setValue(Percent{0});
    std::optional<qint64> missing;
    for (const RowWhole &whole : m_wholes()) {
        const auto counts = [row](const auto &part) { return part.first == row; };
        if (std::any_of(whole.parts.begin(), whole.parts.end(), counts))
            missing = std::min(missing.value_or(all), all - whole.sum());
    }
    if (missing)
        share->setValue(Percent{std::max<qint64>(0, *missing)});
    else // there is nothing that it could complete
        line->setText(typed);
}

QList<int> ChildrenEditor::store(void *record, const Context &context) const
{
    QList<int> unreadable;
    m_children.clear(record);
    int number = 0;
    for (const Line &line : m_rows) {
        ++number;
        void *target = m_children.append(record);
        for (const Field &field : m_children.type().fields) {
            if (field.stored())
                field.ops->set(field.at(target), field.ops->get(field.at(const_cast<void *>(line.row.data()))));
        }
        for (const FieldEditor *editor : line.editors) {
            if (editor->isMasked())
                continue;
            const auto value = editor->value();
            if (!value || !editor->field().setValue(target, *value, context)) {
                if (!unreadable.contains(number))
                    unreadable << number;
            }
        }
    }
    return unreadable;
}

} // namespace insieme
