// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <QLabel>
#include <QWidget>

class QLineEdit;

namespace insieme {

/// Where pickers find records while somebody types.
class PickerSource {
public:
    struct Hit {
        QUuid id;
        QString title, hint;
    };
    virtual ~PickerSource() = default;
    virtual QList<Hit> find(const RecordType &type, const QString &text) const = 0;
    virtual QString title(const RecordType &type, const QUuid &id) const = 0;
};

/// One field of a form: label, editor fit for the kind of value, message below. It never cuts what is typed or pasted:
/// what does not fit is said.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Labelled, Cell };
    FieldEditor(const RecordType &type, const Field &field, const PickerSource &source, const Date &today,
                Shape shape = Shape::Labelled, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    void setValue(const Value &value);
    /// nullopt: what is typed cannot be read as a value of this field.
    std::optional<Value> value() const;
    void setMessage(Verdict::Level level, const QString &text);
    void setChanged(bool changed);
    void setReadOnly(bool readOnly);
    QString message() const { return m_message ? m_message->text() : QString(); }
    /// The widget that takes the keys.
    QWidget *editor() const { return m_editor; }

signals:
    void edited();

private:
    void makeEditor();
    void say(Verdict::Level level, const QString &text);
    void showHits(const QString &text);

    const RecordType &m_type;
    const Field &m_field;
    const PickerSource &m_source;
    Date m_today;
    Shape m_shape;
    QWidget *m_editor = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_message = nullptr;
    QUuid m_reference;
    QString m_referenceText;
    bool m_setting = false;
};

} // namespace insieme
