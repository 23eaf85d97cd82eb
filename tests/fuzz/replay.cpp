// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a reader over its corpus, and over shortened and altered copies of each piece, without a fuzzing engine.
#include <cstdint>
#include <cstdio>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void give(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    QRandomGenerator random(20260622);
    int pieces = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            give(bytes);
            for (int round = 0; round < 40 && !bytes.isEmpty(); ++round) {
                QByteArray other = bytes.left(random.bounded(static_cast<int>(bytes.size()) + 1));
                give(other);
                other = bytes;
                for (int flips = 0; flips <= round % 4; ++flips) {
                    const qsizetype at = random.bounded(static_cast<int>(other.size()));
                    other[at] = static_cast<char>(random.bounded(256));
                }
                give(other);
            }
            ++pieces;
        }
    }
    std::printf("%d pieces of the corpus and altered copies of each\n", pieces);
    return pieces > 0 ? 0 : 1;
}
