// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/blocks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr qint64 mostPixels = 60'000'000;
constexpr double dotsPerMillimetre = 300 / 25.4;
constexpr QSizeF largestLogo(46, 17); ///< millimetres; as high as the name and two lines under it

} // namespace

Result<Picture> pictureFrom(const QByteArray &bytes, double width, const Runs &caption)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // from the head of the file: nothing is unpacked yet
    if (!size.isValid() || size.isEmpty())
        return fail(Error::Code::Invalid,
                    Texts::tr("The picture cannot be read; it is not a PNG or JPEG file, or it is damaged. Nothing was "
                              "changed."));
    if (qint64(size.width()) * size.height() > mostPixels)
        return fail(Error::Code::Invalid,
                    Texts::tr("The picture has %1 × %2 points, more than a document can take (60 million). Make it "
                              "smaller and choose it again; nothing was changed.")
                        .arg(size.width())
                        .arg(size.height()));
    const int most = std::max(1, static_cast<int>(width * dotsPerMillimetre));
    if (size.width() > most)
        reader.setScaledSize(QSize(most, std::max(1, static_cast<int>(qint64(size.height()) * most / size.width()))));
    QImageReader::setAllocationLimit(static_cast<int>(mostPixels * 4 / (qint64(1024) * 1024)) + 1);
    const QImage read = reader.read();
    if (read.isNull())
        return fail(Error::Code::Invalid,
                    Texts::tr("The picture cannot be read; it is not a PNG or JPEG file, or it is damaged. Nothing was "
                              "changed."));
    // PDF/A-1 knows no transparency: what shows through is paper.
    QImage opaque(read.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, read);
    painter.end();
    Picture picture;
    picture.image = opaque;
    picture.width = width;
    picture.caption = caption;
    return picture;
}

QSizeF logoSize(const QImage &logo)
{
    return QSizeF(logo.size()).scaled(largestLogo, Qt::KeepAspectRatio);
}

Result<QImage> logoFrom(const QByteArray &bytes)
{
    const auto picture = pictureFrom(bytes, largestLogo.width());
    if (!picture)
        return tl::unexpected(picture.error());
    const QImage &read = picture->image;
    const QSize printed = (logoSize(read) * dotsPerMillimetre).toSize().expandedTo({1, 1});
    return read.height() > printed.height() ? read.scaled(printed, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                            : read;
}

} // namespace insieme::documents
