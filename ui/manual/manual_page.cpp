// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_page.h"

#include "core/base/text.h"
#include "core/store/excerpt.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/matched.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTimer>

namespace insieme {
namespace {

constexpr int PageRole = Qt::UserRole, ExcerptRole = Qt::UserRole + 1, SearchRole = Qt::UserRole + 2;
constexpr int listWidth = 300, titleLeft = 12, titleRight = 10;

/// The title takes a second line where it has no room, as long as no excerpt needs that.
bool wraps(const QModelIndex &index)
{
    return index.data(ExcerptRole).toString().isEmpty()
        && paint::textWidth(index.data().toString(), Theme::font(13)) > listWidth - 14 - titleLeft - titleRight;
}

constexpr QLatin1String aboutBegin("<!-- about: "), aboutEnd(" -->");

bool holdsPicture(const QTextBlock &block)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().charFormat().isImageFormat())
            return true;
    }
    return false;
}

/// The title, and under it where the words searched for stand.
class TitleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        const QString title = std::exchange(empty.text, {});
        const QString excerpt = index.data(ExcerptRole).toString();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const Theme &theme = Theme::current();
        const QString typed = index.data(SearchRole).toString();
        const QRect box = option.rect.adjusted(titleLeft, 0, -titleRight, 0);
        if (wraps(index)) {
            painter->setFont(Theme::font(13));
            painter->setPen(theme.text);
            painter->drawText(box, Qt::TextWordWrap | Qt::AlignVCenter, title);
            return;
        }
        const QRect head(box.left(), box.top() + (excerpt.isEmpty() ? 0 : 5), box.width(),
                         excerpt.isEmpty() ? box.height() : 20);
        paintMatched(*painter, head, title, typed, Theme::font(13), theme.text);
        if (!excerpt.isEmpty())
            paintMatched(*painter, QRect(box.left(), head.bottom(), box.width(), 18), excerpt, typed, Theme::font(12),
                         theme.text2);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(ExcerptRole).toString().isEmpty() && !wraps(index) ? 32 : 48};
    }
};

QStringList wordsOf(const QString &typed)
{
    return folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsAll(const QString &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return words.contains(QLatin1Char(' ') + word); });
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
        m_pages.append({heading, markdown, {}, {}, about});
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
    m_count = new Label({}, 12, QFont::Normal, Label::Role::Secondary, this);
    m_count->setContentsMargins(12, 0, 0, 0);
    m_count->hide();
    left->addWidget(m_count);
    box->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    m_list->setItemDelegate(new TitleDelegate(m_list));
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFrameShape(QFrame::NoFrame);
    left->addWidget(m_list, 1);
    page->addLayout(left);
    m_view->setAccessibleName(tr("Page of the manual"));
    m_view->setSearchPaths({QStringLiteral(":/ui/manual")});
    m_view->document()->setDocumentMargin(20);
    page->addWidget(m_view, 1);
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

QList<PageAction> ManualPage::actions()
{
    return {{tr("Next word found"), QStringLiteral("chevron-down"), QKeySequence(Qt::Key_F3), [this] { nextFound(); },
             m_found.isEmpty() ? tr("search for a word first") : QString()}};
}

QString ManualPage::shownExcerpt(int row) const
{
    return m_list->item(row)->data(ExcerptRole).toString();
}

void ManualPage::filter()
{
    const QStringList wanted = wordsOf(m_search->text());
    if (!wanted.isEmpty()) {
        for (Text &page : m_pages) {
            if (!page.words.isEmpty())
                continue;
            QTextDocument document;
            document.setMarkdown(page.markdown);
            page.plain = document.toPlainText().section(QLatin1Char('\n'), 1).remove(QChar::ObjectReplacementCharacter);
            page.words = QLatin1Char(' ') + folded(page.title) + QLatin1Char(' ') + folded(page.plain);
        }
    }
    QList<int> rows;
    for (const bool called : {true, false}) {
        for (int i = 0; i < m_pages.size(); ++i) {
            if (holdsAll(QLatin1Char(' ') + folded(m_pages[i].title), wanted) == called
                && (called || holdsAll(m_pages[i].words, wanted)))
                rows << i;
        }
    }
    m_list->clear();
    for (const int i : std::as_const(rows)) {
        auto *item = new QListWidgetItem(m_pages[i].title, m_list);
        item->setData(PageRole, i);
        item->setData(SearchRole, m_search->text());
        item->setData(ExcerptRole, wanted.isEmpty() ? QString() : excerpt(m_pages[i].plain, m_search->text()));
        item->setToolTip(m_pages[i].title);
    }
    m_count->setText(tr("%n page(s)", nullptr, m_list->count()));
    m_count->setVisible(!wanted.isEmpty());
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    } else {
        m_view->setPlainText(tr("No page of the manual has these words. Try a shorter one."));
        markFound();
    }
}

void ManualPage::markFound()
{
    m_found.clear();
    m_foundAt = 0;
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList wanted = m_list->count() > 0 ? wordsOf(m_search->text()) : QStringList();
    const QTextDocument *document = m_view->document();
    for (QTextBlock block = document->begin(); block.isValid() && !wanted.isEmpty(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype from = 0; from < text.size(); ++from) {
            if (!text[from].isLetterOrNumber() || (from > 0 && text[from - 1].isLetterOrNumber()))
                continue;
            const QString word = folded(text.mid(from, 40)).section(QLatin1Char(' '), 0, 0);
            for (const QString &want : wanted) {
                if (!word.startsWith(want))
                    continue;
                QTextCursor cursor(block);
                cursor.setPosition(static_cast<int>(block.position() + from));
                cursor.setPosition(static_cast<int>(block.position() + std::min(from + want.size(), text.size())),
                                   QTextCursor::KeepAnchor);
                m_found << cursor;
                QTextEdit::ExtraSelection mark;
                mark.cursor = cursor;
                mark.format.setBackground(Theme::current().tone(Theme::Tone::Warn).soft);
                mark.format.setForeground(Theme::current().tone(Theme::Tone::Warn).text);
                marks << mark;
                break;
            }
        }
    }
    m_view->setExtraSelections(marks);
    emit frameChanged();
}

void ManualPage::fitPictures()
{
    const int room = m_view->viewport()->width() - 2 * static_cast<int>(m_view->document()->documentMargin());
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto picture = m_view->document()->resource(QTextDocument::ImageResource, QUrl(format.name()));
            const int wide = std::min(room, picture.value<QImage>().width());
            if (wide <= 0 || format.width() == wide)
                continue;
            format.setWidth(wide);
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments are others now
        }
    }
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &ManualPage::fitPictures); // once the view has its width
}

void ManualPage::nextFound()
{
    if (m_found.isEmpty())
        return;
    m_foundAt = (m_foundAt + 1) % m_found.size();
    m_view->setTextCursor(m_found[m_foundAt]);
    m_view->ensureCursorVisible();
}

void ManualPage::showPage(int row)
{
    if (row < 0)
        return;
    m_view->setMarkdown(m_pages[m_list->item(row)->data(PageRole).toInt()].markdown);
    // Room between the lines, which Markdown does not speak of; a picture is no line.
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(block.textList() ? 4 : 10);
        if (!holdsPicture(block))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    fitPictures();
    m_view->moveCursor(QTextCursor::Start);
    markFound();
    if (!m_found.isEmpty()) {
        m_foundAt = -1;
        nextFound();
    }
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
