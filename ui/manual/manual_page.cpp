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
#include <QFileInfo>
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
constexpr int listWidth = 380, titleLeft = 12, titleRight = 10;

/// What a page is about, and words that people look for and it does not use.
constexpr QLatin1String aboutBegin("<!-- about: "), alsoBegin("<!-- also: "), headEnd(" -->");

/// The words of a line of the head, which is taken off the page; none where the page does not begin so.
QStringList takeHead(QString &markdown, QLatin1String begin)
{
    if (!markdown.startsWith(begin))
        return {};
    const QString head = markdown.section(QLatin1Char('\n'), 0, 0);
    markdown.remove(0, head.size() + 1);
    return head.mid(begin.size(), head.indexOf(headEnd) - begin.size()).split(QLatin1Char(' '));
}

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
        const QRect head(box.left(), box.top() + (excerpt.isEmpty() ? 0 : 5), box.width(),
                         excerpt.isEmpty() ? box.height() : 20);
        paintMatched(*painter, head, title, typed, Theme::font(13), theme.text);
        if (!excerpt.isEmpty())
            paintMatched(*painter, QRect(box.left(), head.bottom(), box.width(), 18), excerpt, typed, Theme::font(12),
                         theme.text2);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(SearchRole).toString().isEmpty() ? 32 : 48};
    }
};

QStringList wordsOf(const QString &typed)
{
    return folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// How many of the words begin one of `words`.
qsizetype heldOf(const QStringList &wanted, const QString &words)
{
    return std::count_if(wanted.begin(), wanted.end(),
                         [&](const QString &word) { return words.contains(QLatin1Char(' ') + word); });
}

/// Without the vowels in which Italian words end: "scaduto" also finds "scaduta" and "scade".
QString stemOf(QString word)
{
    while (word.size() > 4 && QStringView(u"aeiouàèéìòù").contains(word.back()))
        word.chop(1);
    return word;
}

/// A picture of the manual as it looks in the theme.
QImage pictureNamed(const QString &name)
{
    const QFileInfo file(QStringLiteral(":/ui/manual/") + name);
    const QString dark = file.dir().filePath(QStringLiteral("dark/") + file.fileName());
    return QImage(Theme::current().mode() == Theme::Mode::Dark && QFile::exists(dark) ? dark : file.filePath());
}

/// Of a width, as sharp as the screen is, with a line around it, which parts it from the page. Drawn by the page it
/// would be made smaller without care for its words.
QImage pictureOf(const QImage &taken, int width, qreal ratio)
{
    QImage picture =
        taken.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    painter.setPen(QPen(Theme::current().border, 1));
    painter.drawRect(QRectF(QPointF(), picture.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5));
    return picture;
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
        const QStringList about = takeHead(markdown, aboutBegin), also = takeHead(markdown, alsoBegin);
        m_topics += about;
        const QString heading = markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
        m_pages.append({heading, markdown, {}, {}, about, also});
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
    connect(&Theme::current(), &Theme::changed, this, &ManualPage::loadPictures);
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
            page.words = QLatin1Char(' ')
                + folded(QStringList{page.title, page.also.join(QLatin1Char(' ')), page.plain}.join(QLatin1Char(' ')));
        }
    }
    m_wanted = wanted;
    QList<int> rows = pagesWith(wanted.size());
    if (rows.isEmpty())
        std::transform(wanted.begin(), wanted.end(), m_wanted.begin(), stemOf);
    qsizetype held = wanted.size();
    while (rows.isEmpty() && held > 0)
        rows = pagesWith(held--);
    const bool nearest = !rows.isEmpty() && held < wanted.size() - 1;
    m_list->clear();
    for (const int i : std::as_const(rows)) {
        auto *item = new QListWidgetItem(m_pages[i].title, m_list);
        item->setData(PageRole, i);
        item->setData(SearchRole, m_wanted.join(QLatin1Char(' ')));
        item->setData(ExcerptRole, wanted.isEmpty() ? QString() : excerpt(m_pages[i].plain, m_wanted.join(u' ')));
        item->setToolTip(m_pages[i].title);
    }
    m_count->setText(nearest ? tr("no page has all the words; %n has some", nullptr, m_list->count())
                             : tr("%n page(s)", nullptr, m_list->count()));
    m_count->setVisible(!wanted.isEmpty());
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    } else {
        // Not as plain text, which would take over the look of the heading shown before.
        m_view->setMarkdown(tr("No page of the manual has these words. Try a shorter one."));
        markFound();
    }
}

/// Those with so many of the words, the ones that are called so first.
QList<int> ManualPage::pagesWith(qsizetype held) const
{
    QList<int> rows;
    for (const bool called : {true, false}) {
        for (int i = 0; i < m_pages.size(); ++i) {
            const bool so = heldOf(m_wanted, QLatin1Char(' ') + folded(m_pages[i].title)) >= held;
            if (so == called && (called || heldOf(m_wanted, m_pages[i].words) >= held))
                rows << i;
        }
    }
    return rows;
}

void ManualPage::markFound()
{
    m_found.clear();
    m_foundAt = 0;
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList wanted = m_list->count() > 0 ? m_wanted : QStringList();
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

void ManualPage::loadPictures()
{
    m_pictures.clear();
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid())
                m_pictures.insert(format.name(), pictureNamed(format.name()));
        }
    }
    fitPictures(true);
}

void ManualPage::fitPictures(bool anew)
{
    QTextDocument *document = m_view->document();
    const int room = m_view->viewport()->width() - 2 * static_cast<int>(document->documentMargin());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            const QImage taken = m_pictures.value(format.name());
            const int wide = std::min(room, taken.width());
            if (wide <= 0 || (format.width() == wide && !anew))
                continue;
            const QImage picture = pictureOf(taken, wide, devicePixelRatioF());
            document->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
            format.setWidth(wide);
            format.setHeight(qRound(picture.deviceIndependentSize().height()));
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments are others now
        }
    }
    if (anew)
        m_view->viewport()->update();
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, [this] { fitPictures(); }); // once the view has its width
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
    loadPictures();
    QTimer::singleShot(0, this, [this] { fitPictures(); }); // once it is known whether the page scrolls
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
