// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/papers_text.h"

#include <QFile>
#include <QTest>

using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

namespace insieme::test {

QString wordsOf(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            lines << plainText(paragraph->runs);
        } else if (const auto *references = std::get_if<References>(&block)) {
            for (const auto *each : {&references->lines, &references->framed}) {
                for (const Runs &line : *each)
                    lines << plainText(line);
            }
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                QStringList cells;
                for (const Runs &cell : row)
                    cells << plainText(cell);
                lines << cells.join(u'|');
            }
        }
    }
    return lines.join(u'\n');
}

QString pagesOf(const Content &content)
{
    const Pages pages(content);
    QString text;
    for (int i = 0; i < pages.count(); ++i)
        text += u"=== %1\n"_s.arg(i + 1) + pages.text(i).join(u'\n') + u'\n';
    return text;
}

QString differsFromGolden(const QString &name, const QString &text)
{
    if (const QString folder = qEnvironmentVariable("INSIEME_GOLDEN"); !folder.isEmpty()) {
        QFile out(folder + u'/' + name + u".txt"_s);
        if (!out.open(QIODevice::WriteOnly))
            return out.errorString();
        out.write(text.toUtf8());
    }
    QFile golden(QFINDTESTDATA("golden") + u'/' + name + u".txt"_s);
    if (!golden.open(QIODevice::ReadOnly))
        return golden.fileName() + u": "_s + golden.errorString();
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'), found = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (expected.value(i) != found.value(i))
            return u"%1, line %2: “%3” instead of “%4”"_s.arg(name).arg(i + 1).arg(found.value(i), expected.value(i));
    }
    return {};
}

} // namespace insieme::test
