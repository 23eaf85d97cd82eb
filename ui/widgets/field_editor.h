// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/typed.h"

#include <functional>
#include <QWidget>

class QLineEdit;

namespace insieme {

class FieldBox;
class FieldLabel;
class Label;

/// Where pickers find records while somebody types.
class PickerSource {
public:
    struct Hit {
        QUuid id;
        QString title, hint;
        const RecordType *type = nullptr; ///< of findAny
    };
    virtual ~PickerSource() = default;
    virtual QList<Hit> find(const RecordType &type, const QString &text) const = 0;
    virtual QString title(const RecordType &type, const QUuid &id) const = 0;
    /// Of which kinds `create` could make a record of nothing but a name, where one of this type is wanted: the most
    /// likely one first.
    virtual QList<const RecordType *> creatable(const RecordType &type, const QString &name) const
    {
        Q_UNUSED(type);
        Q_UNUSED(name);
        return {};
    }
    /// A new record with this name, written at once; null when it was refused.
    virtual QUuid create(const RecordType &type, const QString &name) const
    {
        Q_UNUSED(type);
        Q_UNUSED(name);
        return {};
    }
    /// Icon of a kind of record.
    virtual QString iconOf(const RecordType &type) const
    {
        Q_UNUSED(type);
        return {};
    }
    /// Among the records of all kinds that have a page; each with its base-most type.
    virtual QList<Hit> findAny(const QString &text) const
    {
        Q_UNUSED(text);
        return {};
    }
};

/// One field of a form: label, editor fit for the kind of value in a box, message below. It never cuts what is typed or
/// pasted: what does not fit is said. A day shows how it is understood inside the box and its weekday below; a computed
/// value is plain text.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Labelled, Cell };
    FieldEditor(const RecordType &type, const Field &field, const PickerSource &source, const Date &today,
                Shape shape = Shape::Labelled, QWidget *parent = nullptr);
    ~FieldEditor() override;

    const Field &field() const { return m_field; }
    void setValue(const Value &value);
    /// nullopt: what is typed cannot be read as a value of this field.
    std::optional<Value> value() const;
    using Values = std::vector<std::pair<const Field *, Value>>;
    /// All that is written for it: its value, of a link the table of the record, too. Empty where there is no value().
    Values values() const;
    void setMessage(Verdict::Level level, const QString &text);
    void setChanged(bool changed);
    bool isChanged() const;
    /// The width in which no value of its kind is cut, nor its label; with a label it is never narrower (FieldRows). A
    /// name or a sentence may still be longer.
    int leastWidth() const;
    /// Of a cell: the label stands above it, as where its column has no head.
    void setLabelShown(bool shown);
    /// Alt with this letter of the label goes to the field.
    void setMnemonic(QChar letter);
    void setReadOnly(bool readOnly);
    /// The field ends a term that begins so: what is added to it is the length of the term.
    void setTermBegin(std::function<TermBegin()> begin) { m_termBegin = std::move(begin); }
    /// Names a record of any kind: the key, whose table another field holds (LinkFields). Its value is the key.
    bool isLink() const { return m_table != nullptr; }
    /// `type` null: none.
    void setLink(const RecordType *type, const QUuid &id);
    /// Of a link; null while none is chosen.
    const RecordType *linkedType() const { return m_reference.isNull() ? nullptr : m_linkedType; }
    /// Shows this instead of the value and takes no keys: what may not be shown now.
    void setMasked(const QString &text);
    bool isMasked() const { return m_masked; }
    QString message() const;
    Verdict::Level level() const { return m_level; }
    /// The widget that takes the keys.
    QWidget *editor() const { return m_editor; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TermBegin termBegin() const { return m_termBegin ? m_termBegin() : TermBegin(); }
    void makeEditor();
    /// Records are chosen, not written.
    bool isPicker() const { return m_field.kind() == Kind::Reference || isLink(); }
    void say(Verdict::Level level, const QString &text);
    void showHits(const QString &text);
    /// Null when it was refused.
    QUuid createTyped(const QString &table) const;
    void take(const Popover::Item &item);
    void explain();
    void openMonth();

    const RecordType &m_type;
    const Field &m_field;
    const PickerSource &m_source;
    Date m_today;
    Shape m_shape;
    FieldBox *m_box = nullptr;
    QWidget *m_editor = nullptr;
    FieldLabel *m_label = nullptr;
    Label *m_message = nullptr;
    Popover *m_popover = nullptr;
    QUuid m_reference;
    const RecordType *m_linkedType = nullptr;
    QList<PickerSource::Hit> m_hits; ///< what a link may be set to
    QList<const RecordType *> m_creatable; ///< what the last rows of the list create
    QString m_referenceText;
    Verdict::Level m_level = Verdict::Level::Valid;
    bool m_setting = false;
    bool m_masked = false;
    std::function<TermBegin()> m_termBegin;
    const Field *m_table; ///< of a link
};

} // namespace insieme
