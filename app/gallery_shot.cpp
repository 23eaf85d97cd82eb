// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_shot.h"

#include "app/scenes.h"
#include "ui/widgets/banner.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QPixmap>

namespace insieme {
namespace {

QString filter;
QStringList faults;

QSize sizeOf(const QString &name)
{
    if (name.contains(QLatin1String("compact")))
        return {1180, 700};
    return name.startsWith(QLatin1String("office_laptop")) ? QSize(1366, 768) : QSize(1440, 900);
}

} // namespace

void setGalleryFilter(const QString &part)
{
    filter = part;
    faults.clear();
}

void shoot(QWidget &widget, const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    settle(widget);
    const bool isWindow = qobject_cast<QMainWindow *>(&widget);
    if (isWindow) {
        for (auto *toast : widget.findChildren<UndoToast *>())
            toast->hide();
    }
    if (isWindow && widget.size() != sizeOf(name))
        faults << QStringLiteral("%1: the window is %2 × %3").arg(name).arg(widget.width()).arg(widget.height());
    if (name.contains(filter) && !widget.grab().save(path))
        faults << QStringLiteral("%1: not written").arg(name);
}

const QStringList &galleryFaults()
{
    return faults;
}

} // namespace insieme
