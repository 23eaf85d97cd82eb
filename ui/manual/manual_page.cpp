// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_page.h"

#include "core/base/text.h"
#include "ui/widgets/field_box.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

namespace insieme {
namespace {

constexpr QLatin1String aboutBegin("<!-- about: "), aboutEnd(" -->");

bool holdsPicture(const QTextBlock &block)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().charFormat().isImageFormat())
            return true;
    }
    return false;
}

} // namespace

ManualPage::ManualPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_view(new QTextBrowser(this))
{
    const QDir folder(QStringLiteral(":/ui/manual"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString markdown = QString::fromUtf8(file.readAll());
        QStringList about;
        if (markdown.startsWith(aboutBegin)) {
            const QString head = markdown.section(QLatin1Char('\n'), 0, 0);
            markdown.remove(0, head.size() + 1);
            about = head.mid(aboutBegin.size(), head.indexOf(aboutEnd) - aboutBegin.size()).split(QLatin1Char(' '));
            m_topics += about;
        }
        const QString heading = markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
        m_pages.append({heading, markdown, QLatin1Char(' ') + folded(markdown), about});
    }
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(16);
    auto *left = new QVBoxLayout;
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setFrame(false);
    auto *box = new FieldBox(this);
    box->setEditor(m_search);
    box->setIconName(QStringLiteral("search"));
    left->addWidget(box);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFrameShape(QFrame::NoFrame);
    left->addWidget(m_list, 1);
    page->addLayout(left, 1);
    m_view->setAccessibleName(tr("Page of the manual"));
    m_view->setSearchPaths({QStringLiteral(":/ui/manual")});
    m_view->document()->setDocumentMargin(20);
    page->addWidget(m_view, 3);
    connect(m_search, &QLineEdit::textChanged, this, &ManualPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualPage::showPage);
    filter();
}

void ManualPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool ManualPage::stepBack()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

QStringList ManualPage::shownTitles() const
{
    QStringList titles;
    for (int i = 0; i < m_list->count(); ++i)
        titles << m_list->item(i)->text();
    return titles;
}

QString ManualPage::shownText() const
{
    return m_view->toPlainText();
}

QString ManualPage::shownTitle() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->text() : QString();
}

int ManualPage::pageAbout(const QString &topic) const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].about.contains(topic))
            return i;
    }
    return -1;
}

void ManualPage::openAbout(const QString &topic)
{
    int page = pageAbout(topic);
    if (page < 0)
        page = pageAbout(topic.section(QLatin1Char('/'), 0, 0));
    if (page < 0)
        return;
    m_search->clear(); // a row for every page
    m_list->setCurrentRow(page);
}

void ManualPage::filter()
{
    const QStringList words = folded(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_pages[i].words.contains(QLatin1Char(' ') + word);
        });
        if (!all)
            continue;
        auto *item = new QListWidgetItem(m_pages[i].title, m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(m_pages[i].title);
        item->setSizeHint({0, 32});
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        m_view->setPlainText(tr("No page of the manual has these words. Try a shorter one."));
}

void ManualPage::showPage(int row)
{
    if (row < 0)
        return;
    m_view->setMarkdown(m_pages[m_list->item(row)->data(Qt::UserRole).toInt()].markdown);
    // Room between the lines, which Markdown does not speak of; a picture is no line.
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(block.textList() ? 4 : 10);
        if (!holdsPicture(block))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    m_view->moveCursor(QTextCursor::Start);
}

void addManualPages(PageCatalogue &catalogue)
{
    NavPlace manual;
    manual.key = QStringLiteral("manual");
    manual.group = NavGroup::Archive;
    manual.label = QT_TRANSLATE_NOOP("Navigation", "Manual");
    manual.icon = "book-open";
    manual.order = 90;
    manual.make = [](Shell &shell, QWidget *parent) -> Page * { return new ManualPage(shell, parent); };
    catalogue.addPlace(manual);
}

} // namespace insieme
