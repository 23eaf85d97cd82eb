// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_page.h"

#include "ui/shell/document_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_thumbnails.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/two_line_title.h"

#include <QFrame>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace insieme {

using documents::DocumentProblem;

namespace {

const QKeySequence saveOdtKey(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
const QKeySequence wholePageKey(Qt::CTRL | Qt::Key_0), pageWidthKey(Qt::CTRL | Qt::Key_1);
constexpr double zoomStep = 1.15;

/// "3, 6": as they stand beside the pages and in the panel.
QString numbersOfStopping(const documents::DocumentCheck &check)
{
    QStringList numbers;
    for (size_t i = 0; i < check.problems.size(); ++i) {
        if (check.problems[i].stops())
            numbers << QString::number(i + 1);
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

DocumentPage::DocumentPage(Shell &shell, const QString &title, documents::Composed composed, QWidget *parent)
    : Page(shell, parent)
    , m_title(title)
{
    build();
    if (composed.pages) {
        MadeDocument made{std::move(composed)};
        made.check = documents::checkBeforeIssue(made.composed, *made.composed.pages, {}, {});
        take(std::move(made));
        return;
    }
    make([composed = std::move(composed)](Workspace &, Making &making) {
        return makeDocument(composed, [&making](int done, int all) { return making.goOn(done, all); });
    });
}

DocumentPage::DocumentPage(Shell &shell, const documents::Printable &printable, const QUuid &id, const Date &month,
                           QWidget *parent)
    : Page(shell, parent)
    , m_of{&printable, id, month}
    , m_title(documents::labelOf(printable))
{
    build();
    m_panel->setRecord(printable.about, id);
    compose();
}

void DocumentPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *bar = new Zone(Zone::Ground::Surface, Qt::BottomEdge, this);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins(16, 10, 16, 10);
    tools->setSpacing(8);
    tools->addWidget(new TwoLineTitle(m_title, 15, bar), 1);
    m_state = new Chip({}, Theme::Tone::Neutral, {}, bar);
    tools->addWidget(m_state);
    m_state->hide();
    auto *smaller = Button::iconOnly(QStringLiteral("circle-minus"), tr("Smaller"), bar);
    auto *larger = Button::iconOnly(QStringLiteral("plus"), tr("Larger"), bar);
    m_zoomText = new Label({}, 13, QFont::Normal, Label::Role::Secondary, bar);
    connect(smaller, &Button::clicked, this, [this] { zoomBy(1 / zoomStep); });
    connect(larger, &Button::clicked, this, [this] { zoomBy(zoomStep); });
    m_fit = new Button({}, Button::Kind::Ghost, bar);
    connect(m_fit, &Button::clicked, this,
            [this] { setFit(m_fitted == Fit::WholePage ? Fit::Width : Fit::WholePage); });
    tools->addWidget(smaller);
    tools->addWidget(m_zoomText);
    tools->addWidget(larger);
    tools->addWidget(m_fit);
    m_fields = new Button(QStringLiteral("highlighter"), tr("Fields"), Button::Kind::Ghost, bar);
    m_fields->setKey(QKeySequence(Qt::Key_F));
    m_fields->setCheckable(true);
    m_fields->setToolTip(tr("Tints what comes from the record"));
    connect(m_fields, &Button::toggled, this, [this](bool on) {
        m_view->setTinted(on);
        m_fields->setKind(on ? Button::Kind::Secondary : Button::Kind::Ghost);
    });
    tools->addWidget(m_fields);
    m_fields->hide();
    auto *pdf = new Button(QStringLiteral("download"), QStringLiteral("PDF/A"), Button::Kind::Secondary, bar);
    pdf->setKey(QKeySequence::Save);
    pdf->setToolTip(tr("Save PDF…"));
    connect(pdf, &Button::clicked, this, &DocumentPage::askForPdf);
    tools->addWidget(pdf);
    auto *odt = new Button(QStringLiteral("download"), QStringLiteral("ODT"), Button::Kind::Secondary, bar);
    odt->setKey(saveOdtKey);
    odt->setToolTip(tr("Save a copy to go on editing in a word processor"));
    connect(odt, &Button::clicked, this, &DocumentPage::askForOdt);
    tools->addWidget(odt);
    auto *printer = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, bar);
    printer->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    QStringList printers = QPrinterInfo::availablePrinterNames();
    printer->setToolTip(printers.isEmpty() ? tr("There is no printer on this computer. Save a PDF instead.")
                                           : tr("Printers: %1").arg(printers.join(QStringLiteral(", "))));
    connect(printer, &Button::clicked, this, &DocumentPage::print);
    tools->addWidget(printer);
    for (Button *each : {pdf, odt, printer})
        m_waysOut.emplace_back(each, each->toolTip());
    auto *close = Button::iconOnly(QStringLiteral("x"), tr("Back (Esc)"), bar);
    connect(close, &Button::clicked, this, &DocumentPage::back);
    tools->addWidget(close);
    page->addWidget(bar);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    const auto zone = [this, body](QScrollArea *area, Zone::Ground ground, std::optional<Qt::Edge> hairline) {
        auto *around = new Zone(ground, hairline, this);
        auto *inside = new QVBoxLayout(around);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(area);
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
        body->addWidget(around, area == m_scroll ? 1 : 0);
    };
    auto *column = new QScrollArea(this);
    column->setFocusPolicy(Qt::NoFocus);
    column->setFrameShape(QFrame::NoFrame);
    column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->setFixedWidth(146);
    m_thumbnails = new PageThumbnails(column);
    column->setWidget(m_thumbnails);
    connect(m_thumbnails, &PageThumbnails::chosen, this, &DocumentPage::goToPage);
    zone(column, Zone::Ground::Side, Qt::RightEdge);
    m_view = new DocumentView(this);
    m_scroll = new QScrollArea(this);
    m_scroll->installEventFilter(this);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidgetResizable(false);
    m_scroll->setAccessibleName(m_view->accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    zone(m_scroll, Zone::Ground::Canvas, {});
    m_panel = new DocumentPanel(shell(), this);
    m_panel->setFixedWidth(330);
    body->addWidget(m_panel);
    page->addLayout(body, 1);
    m_note = new Banner(false, this);
    m_note->setClosable(true);
    m_skeleton = Skeleton::over(*m_scroll->viewport());
    connect(m_skeleton, &Skeleton::appeared, this, [this] {
        m_state->set(tr("Composing…"), Theme::Tone::Neutral);
        m_state->show();
        m_panel->setEnabled(m_panel->openEditor()
                            != nullptr); // it is about the pages that go, but for what is being typed
        showWaysOut();
    });

    connect(m_panel, &DocumentPanel::chosen, this, &DocumentPage::goToProblem);
    connect(m_panel, &DocumentPanel::filled, this, [this] {
        m_next = [this, filled = m_panel->current()] {
            m_problem = filled - 1; // what followed it stands in its place
            goToNextProblem();
        };
        if (!isComposing()) // unless the page has heard of the change already
            compose();
    });
    connect(m_panel, &DocumentPanel::issueAsked, this, &DocumentPage::issue);
    connect(m_view, &DocumentView::fieldClicked, this, [this](const QString &field) {
        for (size_t i = 0; i < m_made.check.problems.size(); ++i) {
            if (m_made.check.problems[i].field == field && m_panel->setCurrent(static_cast<int>(i)))
                goToProblem(static_cast<int>(i));
        }
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int top) {
        if (m_made.composed.pages)
            m_thumbnails->setCurrent(m_view->pageAt(top + m_scroll->viewport()->height() / 3));
    });
    showZoom();
}

void DocumentPage::make(const Making::Function &how)
{
    m_how = how;
    auto *making = new Making(
        {QStringLiteral("file-text"), tr("Composing “%1”").arg(m_title), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(), how);
    m_skeleton->await(*making);
    m_making.begin(shell(), making, [this](Result<MadeDocument> made) { take(std::move(made)); });
    showWaysOut();
}

void DocumentPage::compose()
{
    make([of = m_of, like = shell().context()](Workspace &workspace, Making &making) {
        const Context context = contextIn(workspace, like);
        return makeDocument(of, workspace, context, [&making](int done, int all) { return making.goOn(done, all); });
    });
}

void DocumentPage::take(Result<MadeDocument> made)
{
    m_skeleton->end(); // also where its end is heard later
    m_panel->setEnabled(true);
    m_whyNone = made ? QString() : made.error().text;
    const bool stopped = !made && made.error().code == Error::Code::Cancelled;
    const std::function<void()> next = stopped ? nullptr : std::exchange(m_next, {});
    if (stopped && m_made.composed.pages) {
        // What was shown stays, with what is typed beside it; it may be old, and does not leave.
        showIssue();
        showWaysOut();
        emit frameChanged();
    } else {
        m_made = made ? std::move(*made) : MadeDocument();
        if (!made)
            m_made.composed.pages = std::make_shared<documents::Pages>(documents::Content());
        show();
    }
    if (!made)
        sayWhyNone(!stopped);
    else if (next)
        next();
}

void DocumentPage::sayWhyNone(bool bad)
{
    say(m_whyNone, bad);
    m_note->addRemedy(tr("Compose again"), {}, [this] {
        m_note->hide();
        make(m_how);
    });
    placeNote();
}

QString DocumentPage::whyNotNow() const
{
    return isComposing() ? tr("The document is still being composed.") : m_whyNone;
}

QString DocumentPage::whyNotIssue() const
{
    if (const Done writable = shell().workspace().writable(); !writable)
        return writable.error().text;
    if (shell().privacy())
        return tr("What is issued names people. Show names first (Ctrl+Shift+H).");
    const int stopping = m_made.check.stopping();
    if (const QString whyNot = whyNotNow(); !whyNot.isEmpty() || stopping == 0)
        return whyNot;
    return tr("%n thing(s) to see to first", nullptr, stopping) + QStringLiteral(": ")
        + numbersOfStopping(m_made.check);
}

bool DocumentPage::mustWait()
{
    const QString whyNot = whyNotNow();
    if (isComposing())
        say(whyNot, false);
    else if (!whyNot.isEmpty())
        sayWhyNone(true);
    return !whyNot.isEmpty();
}

void DocumentPage::showWaysOut()
{
    // What takes a moment is not worth a flicker.
    const bool unseen = isComposing() && m_made.composed.pages && m_skeleton->isHidden();
    const QString whyNot = unseen ? QString() : whyNotNow();
    for (const auto &[way, what] : m_waysOut) {
        way->setEnabled(whyNot.isEmpty());
        way->setToolTip(whyNot.isEmpty() ? what : whyNot);
    }
}

void DocumentPage::show()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const documents::DocumentCheck &check = m_made.check;
    const documents::Pages &pages = *m_made.composed.pages;
    std::vector<DocumentView::Mark> marks;
    std::vector<PageThumbnails::Badge> badges(static_cast<size_t>(pages.count()));
    for (size_t i = 0; i < check.problems.size(); ++i) {
        const DocumentProblem &problem = check.problems[i];
        const Theme::Tone tone = problem.stops()              ? Theme::Tone::Bad
            : problem.kind == DocumentProblem::Kind::Assigned ? Theme::Tone::Info
                                                              : Theme::Tone::Warn;
        if (!problem.field.isEmpty())
            marks.push_back({problem.field, static_cast<int>(i) + 1, tone});
        if (problem.page >= 0 && problem.kind != DocumentProblem::Kind::Assigned) {
            PageThumbnails::Badge &badge = badges[static_cast<size_t>(problem.page)];
            badge.tone = badge.count && badge.tone == Theme::Tone::Bad ? badge.tone : tone;
            ++badge.count;
        }
    }
    m_view->setPages(m_made.composed.pages);
    m_view->setMarks(std::move(marks));
    m_thumbnails->setPages(m_made.composed.pages, std::move(badges));
    m_panel->showCheck(check,
                       m_made.issued       ? DocumentPanel::Moment::Issued
                           : bearsNumber() ? DocumentPanel::Moment::BeforeIssuing
                                           : DocumentPanel::Moment::BeforePrinting,
                       pages.count());
    m_fields->setVisible(check.fields > 0); // a list has none, and what was issued is not looked through
    m_fields->setChecked(m_fields->isChecked() && check.fields > 0);
    showIssue();
    m_problem = m_panel->current();
    fitZoom();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    say({}, false);
    if (const QString glyphs = pages.missingGlyphs(); !glyphs.isEmpty())
        say(tr("These characters are not in the fonts of documents and would not be printed: %1").arg(glyphs), true);
    showZoom();
    showWaysOut();
    emit frameChanged();
}

void DocumentPage::showIssue()
{
    QList<std::pair<QString, QString>> facts;
    QString whyNot;
    if (bearsNumber()) {
        facts = {
            {tr("Number"), m_made.issued ? m_made.number : tr("%1, the next").arg(m_made.number)},
            {tr("Day"), italianText(m_made.issued ? m_made.issued->document.issuedOn : shell().workspace().today())}};
        for (const documents::Signatory &each : documents::signatoriesOf(m_made.composed.content))
            facts.append({tr("Signs"), signatoryText(each)});
        if (!m_made.stamp.isEmpty())
            facts.append({tr("Stamp duty"), m_made.stamp});
        facts.append({tr("Kept"), tr("PDF/A-1b, values and template, frozen")});
        if (!m_made.issued)
            whyNot = whyNotIssue();
    }
    m_panel->showIssue(facts, whyNot, m_made.issued.has_value());
    m_state->setVisible(bearsNumber() || m_made.composed.content.draft);
    if (m_made.issued)
        m_state->set(tr("Issued, n. %1").arg(m_made.number), Theme::Tone::Ok);
    else
        m_state->set(tr("Draft"), Theme::Tone::Neutral);
}

QString DocumentPage::signatoryText(const documents::Signatory &signatory)
{
    QStringList parts;
    for (const QString &part : {signatory.name, signatory.capacity}) {
        if (!part.isEmpty())
            parts << part;
    }
    QString who = parts.join(QStringLiteral(", "));
    if (!signatory.name.isEmpty())
        return who;
    const QString whose = signatory.party.isEmpty() ? who : signatory.party;
    const QString gap = tr("nobody is stated");
    return whose.isEmpty() ? gap : tr("%1: %2").arg(whose, gap);
}

void DocumentPage::showZoom()
{
    const bool whole = m_fitted == Fit::WholePage;
    m_zoomText->setText(QStringLiteral("%1 %").arg(std::lround(m_view->zoom() * 100)));
    m_fit->setText(whole ? tr("Page width") : tr("Whole page"));
    m_fit->setKey(whole ? pageWidthKey : wholePageKey);
}

void DocumentPage::setFit(Fit fit)
{
    const int page = m_thumbnails->currentPart();
    m_fitted = fit;
    fitZoom();
    goToPage(page);
}

void DocumentPage::zoomBy(double factor)
{
    m_fitted = Fit::ByHand;
    m_view->setZoom(m_view->zoom() * factor);
    showZoom();
}

bool DocumentPage::hasRequiredGaps() const
{
    return std::any_of(m_made.composed.missing.begin(), m_made.composed.missing.end(),
                       [](const documents::MissingField &field) { return field.required; });
}

bool DocumentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize) {
        fitZoom();
        placeNote();
    }
    return Page::eventFilter(watched, event);
}

void DocumentPage::fitZoom()
{
    if (m_fitted == Fit::ByHand || !m_made.composed.pages)
        return;
    const QSize room = m_scroll->size() - QSize(m_scroll->verticalScrollBar()->sizeHint().width(), 0);
    m_view->setZoom(m_fitted == Fit::WholePage ? m_view->zoomFor(room) : std::min(1.15, m_view->zoomFor(room.width())));
    showZoom();
}

void DocumentPage::reload(const Changes &)
{
    if (m_of.printable)
        compose();
}

void DocumentPage::say(const QString &text, bool bad)
{
    m_note->clearRemedies();
    m_note->show(bad ? Theme::Tone::Bad : Theme::Tone::Ok, text);
    placeNote();
}

void DocumentPage::placeNote()
{
    constexpr int margin = 16, broadest = 720;
    if (m_note->isHidden())
        return;
    const QRect canvas(m_scroll->mapTo(this, QPoint(0, 0)), m_scroll->size());
    const int width = std::min(broadest, canvas.width() - 2 * margin);
    const int height = std::max(m_note->sizeHint().height(), m_note->heightForWidth(width));
    m_note->setGeometry(canvas.center().x() - width / 2, canvas.bottom() - margin - height, width, height);
    m_note->raise();
}

void DocumentPage::goToPage(int page)
{
    m_scroll->verticalScrollBar()->setValue(std::max(0, m_view->placeOfPage(page).top() - 12));
    m_thumbnails->setCurrent(page);
}

void DocumentPage::goToProblem(int index)
{
    if (index < 0 || index >= static_cast<int>(m_made.check.problems.size()))
        return;
    m_problem = index;
    const QString field = m_made.check.problems[static_cast<size_t>(index)].field;
    m_view->setMarked(field);
    const QRect place = m_view->placeOf(field);
    if (!place.isEmpty())
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 100, 200);
}

void DocumentPage::goToNextProblem()
{
    if (isComposing()) {
        if (!m_next)
            m_next = [this] { goToNextProblem(); };
        return;
    }
    const auto count = static_cast<int>(m_made.check.problems.size());
    for (int step = 1; step <= count; ++step) {
        const int next = (m_problem + step) % count;
        if (m_made.check.problems[static_cast<size_t>(next)].kind == DocumentProblem::Kind::Assigned)
            continue;
        if (m_panel->setCurrent(next))
            goToProblem(next);
        return;
    }
}

QList<PageAction> DocumentPage::actions()
{
    QList<PageAction> list;
    if (!m_made.check.problems.empty())
        list.append({tr("Next field to see to"), QStringLiteral("arrow-down"), QKeySequence(Qt::Key_F8),
                     [this] { goToNextProblem(); }});
    list.append({tr("Save PDF…"), QStringLiteral("download"), {}, [this] { askForPdf(); }, whyNotNow()});
    list.append({tr("Save ODT…"), QStringLiteral("download"), saveOdtKey, [this] { askForOdt(); }, whyNotNow()});
    list.append({tr("Whole page"), QStringLiteral("file"), wholePageKey, [this] { setFit(Fit::WholePage); }});
    list.append({tr("Page width"), QStringLiteral("file"), pageWidthKey, [this] { setFit(Fit::Width); }});
    if (!m_fields->isHidden())
        list.append(
            {tr("Fields"), QStringLiteral("highlighter"), QKeySequence(Qt::Key_F), [this] { m_fields->toggle(); }});
    if (bearsNumber() && !m_made.issued)
        list.append({tr("Issue"), QStringLiteral("stamp"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                     [this] { m_panel->askToIssue(); }, whyNotIssue()});
    return list;
}

QString DocumentPage::title() const
{
    return m_of.printable ? m_title : tr("Print preview");
}

} // namespace insieme
