// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "core/areas/field_help.h"
#include "core/base/id.h"
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/month.h"
#include "ui/widgets/typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace insieme {
namespace {

/// The box around it is the field's; here are the words and the arrow.
class Combo : public QComboBox {
public:
    using QComboBox::QComboBox;
    QSize sizeHint() const override { return {80, 28}; }
    QSize minimumSizeHint() const override { return {60, 28}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (toolTip() != currentText())
            setToolTip(currentText());
        paint::text(painter, rect().adjusted(1, 0, -22, 0), currentText(), Theme::font(13),
                    isEnabled() ? theme.text : theme.text2);
        if (isEnabled())
            paint::icon(painter, QStringLiteral("chevron-down"), QPoint(width() - 17, height() / 2 - 8), 16,
                        theme.text2);
    }
    /// The wheel scrolls the form; it must not change what is chosen.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class CheckBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;
    QSize sizeHint() const override { return {30 + paint::textWidth(text(), Theme::font(13)), 28}; }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::checkBox(painter, QRectF(4, height() / 2.0 - 8, 16, 16), checkState(), hasFocus());
        paint::text(painter, rect().adjusted(28, 0, 0, 0), text(), Theme::font(13),
                    isEnabled() ? Theme::current().text : Theme::current().text2);
    }
};

/// What checks say begins small, to stand behind the name of a field; here it stands alone, a line each.
QString asSentences(const QString &said)
{
    QStringList lines = said.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.isEmpty())
            continue;
        line[0] = line[0].toUpper();
        if (line.back().isLetterOrNumber() || line.back() == QLatin1Char(')'))
            line += QLatin1Char('.');
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FieldEditor::FieldEditor(const RecordType &type, const Field &field, const PickerSource &source, const Date &today,
                         Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_field(field)
    , m_source(source)
    , m_today(today)
    , m_shape(shape)
    , m_table(linkFields(type).key == &field ? linkFields(type).table : nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_box = new FieldBox(this);
    makeEditor();
    m_box->setEditor(m_editor);
    const QString label = type.label(field);
    m_editor->setAccessibleName(label);
    m_editor->setFont(Theme::font(13));
    if (shape == Shape::Cell || field.kind() != Kind::Flag) {
        m_label = new FieldLabel(label, field.is.required, this);
        m_label->setBuddy(m_editor);
        m_label->setVisible(shape == Shape::Labelled);
        if (const QString help = helpOf(type, field); !help.isEmpty())
            m_label->setToolTip(
                QStringLiteral("<qt>%1</qt>").arg((label + QStringLiteral(": ") + help).toHtmlEscaped()));
        layout->addWidget(m_label);
    } else {
        layout->addSpacing(22);
    }
    layout->addWidget(m_box);
    m_message = new Label(QString(), 12, QFont::Normal, Label::Role::Bad, this);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(3, 0, 0, 0);
    m_message->hide();
    layout->addWidget(m_message);
    setFocusProxy(m_editor);
    m_editor->installEventFilter(this);
    if (shape == Shape::Labelled)
        setMinimumWidth(leastWidth());
}

void FieldEditor::makeEditor()
{
    const auto notify = [this] {
        explain();
        if (!m_setting)
            emit edited();
    };
    switch (m_field.kind()) {
    case Kind::Flag: {
        auto *box = new CheckBox(m_shape == Shape::Labelled ? m_type.label(m_field) : QString(), this);
        connect(box, &QCheckBox::toggled, this, notify);
        m_box->setPlain(true);
        m_editor = box;
        return;
    }
    case Kind::Choice: {
        auto *combo = new Combo(this);
        combo->setFrame(false);
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
    default:
        break;
    }
    if (isPicker()) {
        auto *line = new QLineEdit(this);
        line->setFrame(false);
        line->setPlaceholderText(tr("Type to search"));
        m_box->setIconName(QStringLiteral("search"));
        m_popover = new Popover(line, [this](const Popover::Item &item) { take(item); });
        m_popover->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, [this, notify](const QString &text) {
            m_reference = QUuid();
            showHits(text);
            notify();
        });
        m_editor = line;
        return;
    }
    if (m_field.is.longText) {
        auto *edit = new QPlainTextEdit(this);
        edit->setFrameShape(QFrame::NoFrame);
        edit->viewport()->setAutoFillBackground(false);
        edit->document()->setDocumentMargin(2);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(m_shape == Shape::Labelled ? 76 : 28);
        connect(edit, &QPlainTextEdit::textChanged, this, notify);
        m_editor = edit;
        return;
    }
    auto *line = new QLineEdit(this);
    line->setFrame(false);
    line->setMaxLength(2'000'000); // what is too long is said, never cut
    if (m_field.kind() == Kind::Money || m_field.kind() == Kind::Integer || m_field.kind() == Kind::Percent
        || m_field.kind() == Kind::Minutes)
        line->setAlignment(Qt::AlignRight);
    if (m_field.kind() == Kind::Money)
        m_box->setUnit(QStringLiteral("€"));
    else if (m_field.kind() == Kind::Percent)
        m_box->setUnit(QStringLiteral("%"));
    else if (m_field.kind() == Kind::Date)
        m_box->addAtEnd(new MonthButton(
            line, m_box, m_today,
            [this, line] { return typedDate(line->text(), m_today, termBegin()).value_or(Date()); },
            [this, line](const Date &day) {
                line->setText(italianText(day));
                m_box->setResolved({});
                emit edited();
            }));
    connect(line, &QLineEdit::textEdited, this, notify);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        // "+30" and "15/3" become the day they mean.
        const auto typed = typedValue(m_field.kind(), line->text(), m_today, termBegin());
        if (typed && m_field.kind() != Kind::Text)
            line->setText(editText(*typed));
        m_box->setResolved({});
    });
    m_editor = line;
}

FieldEditor::~FieldEditor()
{
    // A line that has the keys ends its editing while it is deleted, after this.
    if (m_editor)
        m_editor->disconnect(this);
}

void FieldEditor::setLink(const RecordType *type, const QUuid &id)
{
    m_linkedType = type;
    m_reference = type ? id : QUuid();
    m_referenceText = type ? m_source.title(*type, id) : QString();
    if (type && m_referenceText.isEmpty())
        m_referenceText = uuidText(id); // of a record that is gone: what is kept is not lost
    auto *line = static_cast<QLineEdit *>(m_editor);
    line->setText(m_referenceText);
    line->setCursorPosition(0);
}

void FieldEditor::showHits(const QString &text)
{
    QList<Popover::Item> items;
    m_hits.clear();
    if (isLink() && !text.trimmed().isEmpty()) {
        m_hits = m_source.findAny(text);
        for (const PickerSource::Hit &hit : m_hits)
            items.append({m_source.iconOf(*hit.type), hit.title, hit.hint, hit.id.toString()});
    } else if (!text.trimmed().isEmpty()) {
        const RecordType &target = m_field.ops->target();
        for (const PickerSource::Hit &hit : m_source.find(target, text))
            items.append({m_source.iconOf(target), hit.title, hit.hint, hit.id.toString()});
        m_creatable = m_source.creatable(meantBy(m_field), text.trimmed());
        for (const RecordType *kind : m_creatable)
            items.append({QString(), tr("Create “%1” (%2)").arg(text.trimmed(), kind->singularLabel().toLower()),
                          QString(), QLatin1String(kind->table), true});
    }
    m_popover->offer(items, text);
}

QUuid FieldEditor::createTyped(const QString &table) const
{
    const auto kind = std::find_if(m_creatable.begin(), m_creatable.end(),
                                   [&table](const RecordType *each) { return table == QLatin1String(each->table); });
    return kind == m_creatable.end()
        ? QUuid()
        : m_source.create(**kind, static_cast<const QLineEdit *>(m_editor)->text().trimmed());
}

void FieldEditor::take(const Popover::Item &item)
{
    if (isLink()) {
        const QUuid id = QUuid::fromString(item.key);
        const auto hit = std::find_if(m_hits.begin(), m_hits.end(), [&](const auto &each) { return each.id == id; });
        if (hit == m_hits.end())
            return;
        setLink(hit->type, id);
        say(Verdict::Level::Valid, {});
        emit edited();
        return;
    }
    const RecordType &target = m_field.ops->target();
    m_reference = item.create ? createTyped(item.key) : QUuid::fromString(item.key);
    if (m_reference.isNull())
        return;
    m_referenceText = m_source.title(target, m_reference);
    static_cast<QLineEdit *>(m_editor)->setText(m_referenceText);
    say(Verdict::Level::Valid, {});
    emit edited();
}

void FieldEditor::explain()
{
    if (m_field.kind() != Kind::Date || m_shape == Shape::Cell || m_setting)
        return;
    const auto *line = static_cast<const QLineEdit *>(m_editor);
    const auto day = typedDate(line->text(), m_today, termBegin());
    const QString text = day ? italianText(*day) : QString();
    m_box->setResolved(text == line->text() ? QString() : text);
}

void FieldEditor::openMonth()
{
    m_box->findChild<MonthButton *>()->click();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popover && event->type() == QEvent::Hide && !m_masked && !value()) {
        // Nothing was taken, or is about to be: from now on it is wrong.
        QTimer::singleShot(0, this, [this] {
            if (!m_popover->isVisible() && !value())
                emit edited();
        });
        return false;
    }
    if (watched != m_editor || m_field.kind() != Kind::Date || event->type() != QEvent::KeyPress)
        return false;
    auto *line = static_cast<QLineEdit *>(m_editor);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (line->isReadOnly())
        return false;
    if (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier) {
        openMonth();
        return true;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        const Date day = typedDate(line->text(), m_today, termBegin()).value_or(m_today);
        line->setText(italianText(day + boost::gregorian::days(key->key() == Qt::Key_Up ? 1 : -1)));
        emit edited();
        return true;
    }
    return false;
}

int FieldEditor::leastWidth() const
{
    const bool cell = m_shape == Shape::Cell;
    // A label is read whole. Cells have no dot for what is changed.
    const int label = m_label ? m_label->sizeHint().width() - (cell ? 14 : 0) : 0;
    const auto valueWidth = [this, cell] {
        switch (isLink() ? Kind::Reference : m_field.kind()) {
        case Kind::Flag:
            return m_editor->sizeHint().width() + 8;
        case Kind::Reference:
            return cell ? 170 : 190;
        case Kind::Choice:
            return 130;
        case Kind::Date:
            return cell ? 134 : 212; // "end of year" beside the day that it means
        case Kind::Money:
            return cell ? 124 : 160;
        case Kind::Percent:
            return cell ? 84 : 106;
        case Kind::Text:
            // A code is compared character by character.
            return m_field.is.longText                      ? 220
                : m_field.is.code && m_field.is.width <= 16 ? std::max(110, 9 * m_field.is.width + 24)
                                                            : 110;
        default:
            return cell ? 70 : 92;
        }
    };
    return std::max(label, valueWidth());
}

void FieldEditor::setLabelShown(bool shown)
{
    if (m_label)
        m_label->setVisible(shown);
}

QString FieldEditor::message() const
{
    return m_level == Verdict::Level::Valid ? QString() : m_message->text();
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
        } else if (!isLink()) {
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
    if (isPicker()) {
        if (line->text().trimmed().isEmpty())
            return Value();
        if (isLink())
            return m_reference.isNull() ? std::nullopt : std::optional<Value>(Value(uuidText(m_reference)));
        return m_reference.isNull() ? std::nullopt : std::optional<Value>(Value(m_reference));
    }
    return typedValue(m_field.kind(), line->text(), m_today, termBegin());
}

FieldEditor::Values FieldEditor::values() const
{
    const auto own = value();
    if (!own)
        return {};
    Values values{{&m_field, *own}};
    if (isLink())
        values.emplace_back(m_table, linkedType() ? Value(QString::fromLatin1(linkedType()->table)) : Value());
    return values;
}

void FieldEditor::setMessage(Verdict::Level level, const QString &text)
{
    if (!m_masked && !value()) {
        switch (isLink() ? Kind::Reference : m_field.kind()) {
        case Kind::Date:
            say(Verdict::Level::Invalid, tr("This is not a day. Write 15/3, today, +30 or end of month."));
            return;
        case Kind::Money:
            say(Verdict::Level::Invalid, tr("This is not an amount. Write 1.234,56 or 1234,56."));
            return;
        case Kind::Reference:
            // While they are offered, nothing is wrong yet.
            say(m_popover->isVisible() ? Verdict::Level::Valid : Verdict::Level::Invalid,
                tr("Choose one of the records found."));
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

void FieldEditor::say(Verdict::Level level, const QString &said)
{
    const QString text = level == Verdict::Level::Valid ? said : asSentences(said);
    m_level = text.isEmpty() ? Verdict::Level::Valid : level;
    m_box->setTone(m_level == Verdict::Level::Invalid       ? Theme::Tone::Bad
                       : m_level == Verdict::Level::Warning ? Theme::Tone::Warn
                                                            : Theme::Tone::Neutral);
    m_message->setRole(level == Verdict::Level::Invalid       ? Label::Role::Bad
                           : level == Verdict::Level::Warning ? Label::Role::Warn
                                                              : Label::Role::Secondary);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text.isEmpty() ? helpOf(m_type, m_field) : text);
    if (!qobject_cast<QComboBox *>(m_editor))
        m_editor->setToolTip(m_shape == Shape::Cell ? text : QString());
}

void FieldEditor::setChanged(bool changed)
{
    if (m_label)
        m_label->setChanged(changed);
}

bool FieldEditor::isChanged() const
{
    return m_label && m_label->isChanged();
}

void FieldEditor::setMnemonic(QChar letter)
{
    if (!m_label || letter.isNull())
        return;
    m_label->setMnemonic(letter);
    auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+") + letter.toUpper()), this);
    connect(shortcut, &QShortcut::activated, m_editor, [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setReadOnly(readOnly);
        if (readOnly && !m_field.writable())
            m_box->setPlain(true);
        else
            m_box->setQuiet(readOnly);
        if (auto *month = m_box->findChild<MonthButton *>())
            month->setVisible(!readOnly);
        if (readOnly) {
            m_box->setIconName({});
            line->setPlaceholderText({});
            if (!m_field.writable()) {
                m_box->setPlain(true);
                line->setAlignment(Qt::AlignLeft);
            }
        } else if (isPicker()) {
            m_box->setIconName(QStringLiteral("search"));
            line->setPlaceholderText(tr("Type to search"));
        }
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_editor)) {
        edit->setReadOnly(readOnly);
        m_box->setQuiet(readOnly);
    } else {
        m_editor->setEnabled(!readOnly);
        m_box->setQuiet(readOnly);
    }
}

void FieldEditor::setMasked(const QString &text)
{
    m_masked = true;
    m_setting = true;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_editor))
        edit->setPlainText(text);
    m_setting = false;
    setReadOnly(true);
}

} // namespace insieme
