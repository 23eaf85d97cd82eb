// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_parts.h"

#include <map>
#include <QAccessibleWidget>
#include <QPointer>

namespace insieme {
namespace {

class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccess(QWidget *widget, PaintedParts *parts, int index)
        : m_widget(widget)
        , m_parts(parts)
        , m_index(index)
    {
    }
    bool isValid() const override { return m_widget && m_index < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_parts->partName(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_parts->partRect(m_index);
        return {m_widget->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return m_parts->partRole(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.selectable = m_parts->currentPart() >= 0;
        state.selected = m_parts->currentPart() == m_index;
        state.invisible = !m_widget->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return m_parts->hasPartMenus() ? QStringList{pressAction(), showMenuAction()} : QStringList{pressAction()};
    }
    void doAction(const QString &name) override
    {
        if (isValid() && name == showMenuAction())
            m_parts->openPartMenu(m_index);
        else if (isValid())
            m_parts->choosePart(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    PaintedParts *m_parts;
    int m_index;
};

class PartsAccess : public QAccessibleWidget {
public:
    PartsAccess(QWidget *widget, PaintedParts *parts)
        : QAccessibleWidget(widget, parts->partsRole())
        , m_parts(parts)
    {
    }
    ~PartsAccess() override
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_parts->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_parts->partCount())
            return nullptr;
        auto &id = m_ids[index];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new PartAccess(widget(), m_parts, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *part) const override
    {
        for (const auto &[index, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == part)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < m_parts->partCount(); ++i) {
            if (m_parts->partRect(i).contains(point))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_parts->currentPart()) : nullptr;
    }

private:
    PaintedParts *m_parts;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *parts = dynamic_cast<PaintedParts *>(object);
    return widget && parts ? new PartsAccess(widget, parts) : nullptr;
}

} // namespace

void installPartAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace insieme
