// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "core/record/display.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace insieme {
namespace {

/// A style sheet takes the arrow away; here it is again, in the colour of the theme.
class Combo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.drawPixmap(
            width() - 24, (height() - 16) / 2,
            Theme::pixmap(QStringLiteral("chevron-down"), Theme::current().text2, 16, devicePixelRatioF()));
    }
    /// The wheel scrolls the form; it must not change what is chosen.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FieldEditor::FieldEditor(const RecordType &type, const Field &field, const PickerSource &source, const Date &today,
                         Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_field(field)
    , m_source(source)
    , m_today(today)
    , m_shape(shape)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    makeEditor();
    const QString label = type.label(field);
    m_editor->setAccessibleName(label);
    if (shape == Shape::Labelled && field.kind() != Kind::Flag) {
        m_label = new QLabel(this);
        m_label->setFont(Theme::font(12, QFont::Medium));
        m_label->setBuddy(m_editor);
        layout->addWidget(m_label);
    } else if (shape == Shape::Labelled) {
        layout->addSpacing(22);
    }
    layout->addWidget(m_editor);
    m_message = new QLabel(this);
    m_message->setFont(Theme::font(12));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    layout->addWidget(m_message);
    setFocusProxy(m_editor);
    setChanged(false);
}

void FieldEditor::makeEditor()
{
    const auto notify = [this] {
        if (!m_setting)
            emit edited();
    };
    switch (m_field.kind()) {
    case Kind::Flag: {
        auto *box = new QCheckBox(m_shape == Shape::Labelled ? m_type.label(m_field) : QString(), this);
        connect(box, &QCheckBox::toggled, this, notify);
        m_editor = box;
        return;
    }
    case Kind::Choice: {
        auto *combo = new Combo(this);
        combo->setMinimumContentsLength(6);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (m_field.ops->nullable)
            combo->addItem(QString(), -1);
        for (int i = 0; i < static_cast<int>(m_field.ops->choices->items.size()); ++i)
            combo->addItem(m_field.ops->choices->label(i), i);
        combo->setFocusPolicy(Qt::StrongFocus);
        connect(combo, &QComboBox::currentIndexChanged, this, notify);
        m_editor = combo;
        return;
    }
    case Kind::Reference: {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(tr("Type to search"));
        auto *completer = new QCompleter(this);
        auto *popup = new QListView;
        popup->setObjectName(QStringLiteral("popup"));
        completer->setModel(new QStandardItemModel(completer));
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        completer->setPopup(popup);
        completer->setMaxVisibleItems(10);
        line->setCompleter(completer);
        connect(line, &QLineEdit::textEdited, this, [this, notify](const QString &text) {
            m_reference = QUuid();
            showHits(text);
            notify();
        });
        connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
                [this, notify](const QModelIndex &index) {
                    m_reference = index.data(Qt::UserRole).toUuid();
                    m_referenceText = m_source.title(m_field.ops->target(), m_reference);
                    static_cast<QLineEdit *>(m_editor)->setText(m_referenceText);
                    say(Verdict::Level::Valid, {});
                    notify();
                });
        m_editor = line;
        return;
    }
    default:
        break;
    }
    if (m_field.is.longText) {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(m_shape == Shape::Labelled ? 76 : 32);
        connect(edit, &QPlainTextEdit::textChanged, this, notify);
        m_editor = edit;
        return;
    }
    auto *line = new QLineEdit(this);
    line->setMaxLength(2'000'000); // what is too long is said, never cut
    if (m_field.kind() == Kind::Money || m_field.kind() == Kind::Integer || m_field.kind() == Kind::Percent
        || m_field.kind() == Kind::Minutes)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, notify);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        // "+30" and "15/3" become the day they mean.
        const auto typed = typedValue(m_field.kind(), line->text(), m_today);
        if (typed && m_field.kind() != Kind::Text)
            line->setText(editText(*typed));
    });
    m_editor = line;
}

void FieldEditor::showHits(const QString &text)
{
    auto *line = static_cast<QLineEdit *>(m_editor);
    auto *model = static_cast<QStandardItemModel *>(line->completer()->model());
    model->clear();
    if (text.trimmed().isEmpty())
        return;
    for (const PickerSource::Hit &hit : m_source.find(m_field.ops->target(), text)) {
        auto *item = new QStandardItem(hit.hint.isEmpty() ? hit.title : hit.title + QStringLiteral("  ·  ") + hit.hint);
        item->setData(hit.id, Qt::UserRole);
        model->appendRow(item);
    }
    if (model->rowCount() > 0)
        line->completer()->complete();
}

void FieldEditor::setValue(const Value &value)
{
    m_setting = true;
    const auto guard = qScopeGuard([this] { m_setting = false; });
    if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        const auto *flag = std::get_if<bool>(&value);
        box->setChecked(flag && *flag);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        const auto *choice = std::get_if<Choice>(&value);
        combo->setCurrentIndex(combo->findData(choice ? choice->index : -1));
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_editor)) {
        edit->setPlainText(plainText(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        if (m_field.kind() == Kind::Reference) {
            const auto *id = std::get_if<QUuid>(&value);
            m_reference = id ? *id : QUuid();
            m_referenceText = id ? m_source.title(m_field.ops->target(), *id) : QString();
            line->setText(m_referenceText);
        } else {
            line->setText(editText(value));
        }
        line->setCursorPosition(0);
    }
}

std::optional<Value> FieldEditor::value() const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(m_editor))
        return Value(box->isChecked());
    if (const auto *combo = qobject_cast<const QComboBox *>(m_editor)) {
        const int index = combo->currentIndex() < 0 ? -1 : combo->currentData().toInt();
        return index < 0 ? Value() : Value(Choice{m_field.ops->choices, index});
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(m_editor))
        return edit->toPlainText().isEmpty() ? Value() : Value(edit->toPlainText());
    const auto *line = static_cast<const QLineEdit *>(m_editor);
    if (m_field.kind() == Kind::Reference) {
        if (line->text().trimmed().isEmpty())
            return Value();
        return m_reference.isNull() ? std::nullopt : std::optional<Value>(Value(m_reference));
    }
    return typedValue(m_field.kind(), line->text(), m_today);
}

void FieldEditor::setMessage(Verdict::Level level, const QString &text)
{
    if (!value()) {
        switch (m_field.kind()) {
        case Kind::Date:
            say(Verdict::Level::Invalid, tr("This is not a day. Write 15/3/2026, 15/3, today, +30 or end of month."));
            return;
        case Kind::Money:
            say(Verdict::Level::Invalid, tr("This is not an amount. Write 1.234,56 or 1234,56."));
            return;
        case Kind::Reference:
            say(Verdict::Level::Invalid, tr("Choose one of the records found."));
            return;
        case Kind::Minutes:
            say(Verdict::Level::Invalid, tr("Write hours as 20 or 20:30."));
            return;
        default:
            say(Verdict::Level::Invalid, tr("This is not a number."));
            return;
        }
    }
    say(level, text);
}

void FieldEditor::say(Verdict::Level level, const QString &text)
{
    const char *state = text.isEmpty()     ? ""
        : level == Verdict::Level::Invalid ? "bad"
        : level == Verdict::Level::Warning ? "warn"
                                           : "";
    if (m_editor->property("state").toString() != QLatin1String(state)) {
        m_editor->setProperty("state", QLatin1String(state));
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
    QPalette palette = m_message->palette();
    palette.setColor(
        QPalette::WindowText,
        Theme::current().tone(level == Verdict::Level::Invalid ? Theme::Tone::Bad : Theme::Tone::Warn).text);
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
    m_editor->setToolTip(m_shape == Shape::Cell ? text : QString());
}

void FieldEditor::setChanged(bool changed)
{
    if (!m_label)
        return;
    const Theme &theme = Theme::current();
    QString text = m_type.label(m_field).toHtmlEscaped();
    if (m_field.is.required)
        text += QStringLiteral(" <span style='color:%1'>*</span>").arg(theme.tone(Theme::Tone::Bad).mark.name());
    if (changed)
        text += QStringLiteral(" <span style='color:%1'>●</span>").arg(theme.tone(Theme::Tone::Info).mark.name());
    m_label->setText(QStringLiteral("<span style='color:%1'>%2</span>").arg(theme.text2.name(), text));
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setReadOnly(readOnly);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_editor))
        edit->setReadOnly(readOnly);
    else
        m_editor->setEnabled(!readOnly);
}

} // namespace insieme
