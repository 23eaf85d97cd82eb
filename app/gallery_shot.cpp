// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_shot.h"

#include "app/scenes.h"
#include "ui/shell/document_page.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"

#include <QFileInfo>
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

/// Names that say what kind of page there is.
bool showsItsPage(const MainWindow &window, const QString &name)
{
    const QString page = name.startsWith(QLatin1String("compact_")) ? name.mid(8) : name;
    if (page.startsWith(QLatin1String("record_")))
        return window.recordPage();
    if (page.startsWith(QLatin1String("document")) || page.startsWith(QLatin1String("list_print")))
        return window.documentPage();
    return !page.startsWith(QLatin1String("list_")) || window.listPage();
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
    const auto *window = qobject_cast<MainWindow *>(&widget);
    if (window) {
        for (auto *toast : widget.findChildren<UndoToast *>())
            toast->hide();
    }
    if (window && !showsItsPage(*window, name))
        faults << QStringLiteral("%1: another page is shown").arg(name);
    if (window && widget.size() != sizeOf(name))
        faults << QStringLiteral("%1: the window is %2 × %3").arg(name).arg(widget.width()).arg(widget.height());
    if (name.contains(filter) && !widget.grab().save(path))
        faults << QStringLiteral("%1: not written").arg(name);
}

void noteGalleryFault(const QString &fault)
{
    faults << fault;
}

const QStringList &galleryFaults()
{
    return faults;
}

} // namespace insieme
