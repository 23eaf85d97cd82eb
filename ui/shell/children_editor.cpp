// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/children_editor.h"

#include "core/record/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_rows.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int removeWidth = 38;
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

int stretchOf(const Field &field)
{
    switch (field.kind()) {
    case Kind::Reference:
        return 5;
    case Kind::Text:
        return 4;
    case Kind::Choice:
        return 3;
    default:
        return 2;
    }
}

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
    m_context = context;
    m_readOnly = readOnly;
    m_rows.clear();
    for (size_t i = 0; i < m_children.count(record); ++i)
        m_rows.push_back({AnyRecord(m_children.type(), m_children.get(record, i))});
    m_typedRow = m_rows.empty() ? 0 : m_rows.size() - 1;
    rebuild();
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
    int parts = 0;
    for (const Field *field : fields)
        parts += stretchOf(*field);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        Line &line = m_rows[r];
        line.editors.clear();
        auto *holder = new QHBoxLayout;
        holder->setSpacing(8);
        line.fields = new FieldRows(parts);
        holder->addLayout(line.fields, 1);
        for (const Field *field : fields) {
            auto *editor = new FieldEditor(type, *field, m_source, m_today, FieldEditor::Shape::Cell, m_body);
            editor->setValue(field->value(line.row.data(), m_context));
            editor->setReadOnly(m_readOnly);
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
            editor->setMinimumWidth(editor->leastWidth());
            line.editors.push_back(editor);
            line.fields->add(editor, stretchOf(*field));
        }
        line.fields->endRow();
        if (!m_readOnly) {
            auto *remove = Button::iconOnly(QStringLiteral("x"), tr("Remove row %1").arg(r + 1), m_body);
            remove->setFixedWidth(removeWidth);
            connect(remove, &Button::clicked, this, [this, r] {
                takeValues();
                m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(r));
                m_typedRow = m_rows.empty() ? 0 : m_rows.size() - 1;
                rebuild();
                emit edited();
            });
            auto *end = new QVBoxLayout;
            line.aboveRemove = new QWidget(m_body);
            line.aboveRemove->setFixedHeight(22); // of the labels beside it
            end->addWidget(line.aboveRemove);
            end->addWidget(remove);
            end->addStretch();
            holder->addLayout(end);
        }
        column->addLayout(holder);
    }
    if (!m_readOnly) {
        auto *add = new Button(QStringLiteral("plus"), tr("Add a row"), Button::Kind::Ghost, m_body);
        connect(add, &Button::clicked, this, [this] {
            takeValues();
            Line line{AnyRecord(m_children.type())};
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
    placeLabels();
    showWholes();
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

void ChildrenEditor::placeLabels()
{
    if (m_rows.empty())
        return;
    int room = width();
    if (!m_readOnly)
        room -= removeWidth + 8;
    const bool broken = m_rows.front().fields->isBroken(room);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const bool shown = broken || r == 0;
        for (FieldEditor *editor : m_rows[r].editors)
            editor->setLabelShown(shown);
        if (m_rows[r].aboveRemove)
            m_rows[r].aboveRemove->setVisible(shown);
    }
}

void ChildrenEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLabels();
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
