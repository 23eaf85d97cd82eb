// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <mutex>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QThreadPool>

namespace insieme::icons {
namespace {

struct Ahead {
    Ahead();
    std::mutex one;
    QHash<QString, QImage> asked; ///< not taken yet; empty: not drawn yet
    /// Not the pool of the program, for which the library waits while it paints. It ends before what it fills.
    QThreadPool thread;
};

Ahead &ahead()
{
    static Ahead images;
    return images;
}

Ahead::Ahead()
{
    thread.setMaxThreadCount(1);
    // Nothing is painted without an application: a program that ends at once would be drawing still.
    qAddPostRoutine([] {
        ahead().thread.clear();
        ahead().thread.waitForDone();
    });
}

QString keyOf(const QString &name, const QColor &colour, int size, qreal ratio)
{
    return name + QLatin1Char('|') + QString::number(colour.rgb(), 16) + QLatin1Char('|') + QString::number(size)
        + QLatin1Char('|') + QString::number(ratio);
}

QImage draw(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg(name, colour)).render(&painter, QRectF(0, 0, size, size));
    return image;
}

} // namespace

QByteArray svg(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/ui/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.8\"");
    return svg;
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = keyOf(name, colour, size, ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image;
    {
        const std::lock_guard alone(ahead().one);
        image = ahead().asked.take(key);
    }
    pixmap = QPixmap::fromImage(image.isNull() ? draw(name, colour, size, ratio) : std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawAhead(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = keyOf(name, colour, size, ratio);
    if (QPixmap drawn; QPixmapCache::find(key, &drawn))
        return;
    {
        const std::lock_guard alone(ahead().one);
        if (ahead().asked.contains(key))
            return;
        ahead().asked.insert(key, {});
    }
    ahead().thread.start([=, &images = ahead()] {
        {
            // Who needed it sooner has drawn it.
            const std::lock_guard alone(images.one);
            if (!images.asked.contains(key))
                return;
        }
        const QImage image = draw(name, colour, size, ratio);
        const std::lock_guard alone(images.one);
        if (const auto asked = images.asked.find(key); asked != images.asked.end())
            *asked = image;
    });
}

} // namespace insieme::icons
