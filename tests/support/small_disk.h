// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <sched.h>
#include <sys/mount.h>

namespace insieme::test {

/// A disk of its own at a folder, with room for so many bytes, seen by this program only. Not there where none may be
/// mounted.
class SmallDisk {
public:
    SmallDisk(const QString &folder, qint64 bytes)
        : m_folder(QFile::encodeName(folder))
    {
        static const bool apart =
            unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        const QByteArray size = "size=" + QByteArray::number(bytes);
        m_there =
            apart && QDir().mkpath(folder) && mount("tmpfs", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_there)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_there; }
    /// Leaves room for so many bytes.
    void fill(qint64 left = 0)
    {
        QFile filler(QFile::decodeName(m_folder) + QStringLiteral("/fill"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray piece(4096, 'x');
        while (filler.write(piece) == piece.size()) {
        }
        filler.resize(filler.size() - left);
    }

private:
    const QByteArray m_folder;
    bool m_there = false;
};

} // namespace insieme::test
