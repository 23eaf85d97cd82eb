// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"

#include <QPainter>
#include <QTest>

namespace insieme::test {

std::unique_ptr<MainWindow> shown(std::unique_ptr<Workspace> file, const QSize &size)
{
    if (!file)
        return nullptr;
    auto window = std::make_unique<MainWindow>(std::move(file));
    if (size.isValid())
        window->resize(size);
    window->show();
    if (QTest::qWaitForWindowExposed(window.get()))
        return window;
    QTest::qFail("the window does not appear", __FILE__, __LINE__);
    return nullptr;
}

bool answerLeaving(const MainWindow &window, const QString &with, QStringList *offered)
{
    const auto bands = window.findChildren<Banner *>();
    for (const Banner *band : bands) {
        QStringList words;
        Button *wanted = nullptr;
        const auto buttons = band->findChildren<Button *>();
        for (Button *each : buttons) {
            if (!each->isVisible())
                continue;
            words << each->text();
            if (each->text() == with)
                wanted = each;
        }
        if (!wanted || !words.contains(QStringLiteral("Stay here")))
            continue;
        if (offered)
            *offered = words;
        wanted->click();
        return true;
    }
    return false;
}

QImage painted(const QAbstractItemDelegate &rows, const QModelIndex &index, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    rows.paint(&painter, option, index);
    return image;
}

Asked::Asked(const MainWindow &window, const char *words)
    : m_file(window.workspace().database().handle())
    , m_words(words)
{
    const auto note = [](unsigned, void *asked, void *statement, void *) {
        auto &self = *static_cast<Asked *>(asked);
        const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
        self.m_count += sql && strstr(sql, self.m_words);
        return 0;
    };
    sqlite3_trace_v2(m_file, SQLITE_TRACE_STMT, note, this);
}

Asked::~Asked()
{
    sqlite3_trace_v2(m_file, 0, nullptr, nullptr);
}

} // namespace insieme::test
