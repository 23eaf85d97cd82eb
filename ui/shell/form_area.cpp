// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_area.h"

#include "ui/widgets/field_editor.h"
#include "ui/widgets/focus_watch.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace insieme {
namespace {

class FormArea : public QScrollArea {
public:
    explicit FormArea(QWidget *parent)
        : QScrollArea(parent)
    {
        m_focus.begin([this](QWidget *, QWidget *) { keepInSight(); });
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        keepInSight();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::Resize)
            keepInSight();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void keepInSight()
    {
        // Once the layouts are through with it.
        QTimer::singleShot(0, this, [this] {
            for (QWidget *at = QApplication::focusWidget(); at && at != widget(); at = at->parentWidget()) {
                if (qobject_cast<FieldEditor *>(at) && widget()->isAncestorOf(at)) {
                    ensureWidgetVisible(at, 0, 12);
                    return;
                }
            }
        });
    }
    FocusWatch m_focus;
};

} // namespace

QScrollArea *formArea(QWidget *page, QWidget *parent)
{
    auto *area = new FormArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    // A page fits its window; should one not, nothing of it is out of reach.
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return area;
}

} // namespace insieme
