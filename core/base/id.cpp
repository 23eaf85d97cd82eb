// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <mutex>
#include <QDateTime>
#include <QRandomGenerator>

namespace insieme {

QUuid newUuid()
{
    // Keys made by one process within one millisecond stay in order: the twelve bits after the version count up. They
    // need not be secret, only different: the processor's own numbers would take as long as a look into an index.
    static std::mutex mutex;
    static qint64 lastTime = 0;
    static quint16 sequence = 0;
    const std::scoped_lock lock(mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > lastTime) {
        lastTime = now;
        sequence = static_cast<quint16>(QRandomGenerator::global()->bounded(0x800));
    } else if (++sequence > 0xfff) {
        sequence = 0;
        ++lastTime;
    }
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int i) { return static_cast<uchar>(random >> (8 * i)); };
    return QUuid(static_cast<uint>(lastTime >> 16), static_cast<ushort>(lastTime & 0xffff),
                 static_cast<ushort>(0x7000 | sequence), static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2),
                 byte(3), byte(4), byte(5), byte(6), byte(7));
}

QUuid fixedUuid(QStringView name)
{
    static const QUuid space(0x6ba7b810, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8);
    return QUuid::createUuidV5(space, QStringLiteral("insieme:") + name.toString());
}

} // namespace insieme
