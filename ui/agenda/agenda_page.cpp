// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "ui/agenda/agenda_horizons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int sideFrom = 980; ///< narrower than this the chart gives its room to the list

} // namespace

AgendaPage::AgendaPage(Shell &shell, Extent extent, QWidget *parent)
    : Page(shell, parent)
    , m_extent(extent)
    , m_model(new AgendaModel(this))
    , m_list(new AgendaList(m_model, this))
    , m_heading(new Label({}, 20, QFont::DemiBold, Label::Role::Text, this))
    , m_sentence(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_foot(new Label({}, 12, QFont::Normal, Label::Role::Secondary, this))
    , m_empty(new EmptyState(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_heading);
    titles->addWidget(m_sentence);
    head->addLayout(titles, 1);
    if (extent == Extent::All) {
        m_state = new Segmented({tr("Open"), tr("Done")}, this);
        m_state->setAccessibleName(tr("Open or done"));
        connect(m_state, &Segmented::currentChanged, this, &AgendaPage::fill);
        head->addWidget(m_state, 0, Qt::AlignBottom);
        m_area = new QComboBox(this);
        m_area->setAccessibleName(tr("Area"));
        m_area->setFont(Theme::font(13));
        m_area->setMinimumHeight(32);
        m_area->setMinimumWidth(150);
        m_area->addItem(tr("All areas"), QString());
        connect(m_area, &QComboBox::currentIndexChanged, this, &AgendaPage::fill);
        head->addWidget(m_area, 0, Qt::AlignBottom);
    }
    m_whose = new Segmented({tr("All"), tr("Only mine")}, this);
    m_whose->setAccessibleName(tr("Whose deadlines"));
    connect(m_whose, &Segmented::currentChanged, this, &AgendaPage::fill);
    head->addWidget(m_whose, 0, Qt::AlignBottom);
    auto *print = new Button(QStringLiteral("printer"), tr("Print the sheet"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence::Print);
    connect(print, &Button::clicked, this, &AgendaPage::print);
    head->addWidget(print, 0, Qt::AlignBottom);
    page->addLayout(head);

    if (extent == Extent::Desk) {
        m_horizons = new Horizons(this);
        connect(m_horizons, &Horizons::chosenChanged, this, [this] {
            m_monthOpen = m_lateOpen = false;
            fill();
        });
        page->addWidget(m_horizons);
    }

    if (extent == Extent::All) {
        m_weekBar = new QWidget(this);
        auto *bar = new QHBoxLayout(m_weekBar);
        bar->setContentsMargins(0, 0, 0, 0);
        m_weekText = new Label({}, 13, QFont::DemiBold, Label::Role::Text, m_weekBar);
        bar->addWidget(m_weekText, 1);
        auto *whole = new Button(QStringLiteral("x"), tr("All deadlines"), Button::Kind::Secondary, m_weekBar);
        whole->setKey(QKeySequence(Qt::Key_Escape));
        connect(whole, &Button::clicked, this, &AgendaPage::leaveWeek);
        bar->addWidget(whole);
        m_weekBar->hide();
        page->addWidget(m_weekBar);
    }

    m_snoozePanel = new Card({}, this);
    auto *panel = new QHBoxLayout;
    m_snoozeTitle = new Label({}, 13, QFont::DemiBold, Label::Role::Text, m_snoozePanel);
    panel->addWidget(m_snoozeTitle);
    const auto labelled = [this, panel](const QString &text, QLineEdit *line) {
        auto *label = new Label(text, 12, QFont::Normal, Label::Role::Secondary, m_snoozePanel);
        label->setBuddy(line);
        panel->addWidget(label);
        line->setAccessibleName(text);
    };
    m_until = new QLineEdit(m_snoozePanel);
    m_until->setPlaceholderText(tr("30/6, +7, +1 mese"));
    labelled(tr("Put off until"), m_until);
    const auto boxed = [this](QLineEdit *line) {
        line->setFrame(false);
        auto *box = new FieldBox(m_snoozePanel);
        box->setEditor(line);
        return box;
    };
    FieldBox *until = boxed(m_until);
    until->setFixedWidth(230);
    panel->addWidget(until);
    // "+7" is a day: it stands beside what is typed.
    connect(m_until, &QLineEdit::textChanged, until, [this, until](const QString &text) {
        const Date today = this->shell().workspace().today();
        const auto day = typedDate(text, today);
        until->setResolved(day && stated(*day) ? shortDay(*day, today) : QString());
    });
    m_reason = new QLineEdit(m_snoozePanel);
    labelled(tr("Reason"), m_reason);
    panel->addWidget(boxed(m_reason), 1);
    auto *put = new Button(tr("Put off"), Button::Kind::Primary, m_snoozePanel);
    put->setKey(Qt::Key_Return);
    connect(put, &Button::clicked, this, &AgendaPage::snooze);
    panel->addWidget(put);
    auto *leave = new Button(tr("Cancel"), Button::Kind::Ghost, m_snoozePanel);
    leave->setKey(Qt::Key_Escape);
    connect(leave, &Button::clicked, this, [this] { stepBack(); });
    panel->addWidget(leave);
    auto *panelBody = static_cast<Card *>(m_snoozePanel)->body();
    panelBody->addLayout(panel);
    m_snoozeProblem = new Label({}, 12, QFont::Normal, Label::Role::Bad, m_snoozePanel);
    m_snoozeProblem->hide();
    panelBody->addWidget(m_snoozeProblem);
    connect(m_until, &QLineEdit::returnPressed, this, &AgendaPage::snooze);
    connect(m_reason, &QLineEdit::returnPressed, this, &AgendaPage::snooze);
    m_snoozePanel->hide();
    page->addWidget(m_snoozePanel);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    auto *lines = new Card({}, this);
    auto *holder = new QWidget(lines);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    lines->body()->addWidget(holder, 1);
    m_model->setWritable(shell.canChange());
    // Its rows reach the edges, so that their words stand under each other with those below.
    lines->layout()->setContentsMargins(1, 4, 1, 14);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(15, 0, 15, 0);
    foot->addWidget(m_foot, 1);
    if (extent == Extent::Desk) {
        auto *all = new Button(tr("All deadlines"), Button::Kind::Ghost, lines);
        connect(all, &Button::clicked, this, [this] { this->shell().openPlace(QStringLiteral("deadlines")); });
        foot->addWidget(all);
    }
    lines->body()->addLayout(foot);
    body->addWidget(lines, 1);
    if (extent == Extent::Desk) {
        auto *column = new QWidget(this);
        auto *cards = new QVBoxLayout(column);
        cards->setContentsMargins(0, 0, 0, 0);
        cards->setSpacing(16);
        auto *chart = new Card(tr("Deadlines by week"), column);
        m_chart = new WeekChart(chart);
        chart->body()->addWidget(m_chart);
        cards->addWidget(chart);
        for (const DeskCard &card : pageCatalogue().deskCards()) {
            m_panels.push_back(card.make(shell, column));
            cards->addWidget(m_panels.back());
        }
        cards->addStretch(1);
        auto *area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(column);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFixedWidth(368);
        m_side = area;
        body->addWidget(area);
        connect(m_chart, &WeekChart::weekClicked, this, &AgendaPage::openWeek);
    }
    page->addLayout(body, 1);

    connect(m_list, &AgendaList::doneWanted, this, &AgendaPage::setDone);
    connect(m_list, &AgendaList::ownerWanted, this, &AgendaPage::takeOver);
    connect(m_list, &AgendaList::snoozeWanted, this, &AgendaPage::askSnooze);
    connect(m_list, &AgendaList::openWanted, this, &AgendaPage::open);
    fill();
}

QString AgendaPage::title() const
{
    return m_extent == Extent::Desk ? tr("Desk") : tr("Deadlines");
}

std::optional<PageAction> AgendaPage::primaryAction()
{
    // On a page that only says where to begin, that is what it is for.
    if (isBare())
        return PageAction{tr("The consortium"), QStringLiteral("building-2"), QKeySequence(Qt::Key_N),
                          [this] { shell().openPlace(QStringLiteral("consortium")); }};
    return PageAction{tr("New deadline"), QStringLiteral("plus"), QKeySequence(Qt::Key_N),
                      [this] { shell().openNew(QStringLiteral("tasks")); }};
}

QList<PageAction> AgendaPage::actions()
{
    if (!isBare())
        return {};
    return {{tr("Import from Excel"), QStringLiteral("file-spreadsheet"), QKeySequence(Qt::Key_I),
             [this] { shell().openPlace(QStringLiteral("exchange")); }}};
}

void AgendaPage::reload(const Changes &)
{
    fill();
}

bool AgendaPage::stepBack()
{
    if (m_snoozePanel->isVisible())
        m_snoozePanel->hide();
    else if (stated(m_week))
        leaveWeek();
    else
        return false;
    m_list->setFocus();
    return true;
}

void AgendaPage::leaveWeek()
{
    m_week = Date();
    fill();
}

AgendaPage::Choices AgendaPage::chosen() const
{
    Choices chosen;
    chosen.whose = m_whose->current();
    chosen.week = m_week;
    if (m_horizons)
        chosen.horizon = m_horizons->chosen();
    if (m_state)
        chosen.done = m_state->current() == 1;
    if (m_area)
        chosen.area = m_area->currentData().toString();
    if (const QModelIndex at = m_list->currentIndex(); at.isValid() && m_model->row(at.row()).heading.isEmpty())
        chosen.line = m_model->row(at.row()).item.mark;
    return chosen;
}

QVariant AgendaPage::choices() const
{
    return QVariant::fromValue(chosen());
}

void AgendaPage::setChoices(const QVariant &choices)
{
    const auto wanted = choices.value<Choices>();
    if (wanted == chosen())
        return;
    {
        const QSignalBlocker whose(m_whose), horizons(m_horizons), state(m_state), area(m_area);
        m_whose->setCurrent(wanted.whose);
        m_week = wanted.week;
        if (m_horizons)
            m_horizons->choose(wanted.horizon);
        if (m_state)
            m_state->setCurrent(wanted.done ? 1 : 0);
        if (m_area)
            chooseArea(wanted.area);
    }
    fill();
    if (const int row = m_model->indexOf(wanted.line); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void AgendaPage::chooseArea(const QString &area)
{
    // One of which nothing is open any more is still the one that was chosen.
    if (m_area->findData(area) < 0)
        m_area->addItem(areaLabel(area), area);
    m_area->setCurrentIndex(m_area->findData(area));
}

void AgendaPage::openWeek(int index)
{
    const Date monday = mondayOf(shell().workspace().today()) + boost::gregorian::days(7L * index);
    const int whose = m_whose->current();
    // The window takes this page away.
    const QWidget *window = this->window();
    shell().openPlace(QStringLiteral("deadlines"));
    for (AgendaPage *page : window->findChildren<AgendaPage *>()) {
        if (page->isVisible() && page->m_extent == Extent::All) {
            Choices week; // of every area, as the chart counts
            week.whose = whose;
            week.week = monday;
            page->setChoices(QVariant::fromValue(week));
        }
    }
}

int AgendaPage::footHeight() const
{
    return m_foot->isVisible() ? height() - m_foot->mapTo(this, QPoint()).y() : 0;
}

void AgendaPage::takeFocus()
{
    if (m_model->rowCount() > 0 || !m_empty->takeFocus())
        m_list->setFocus();
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_side)
        m_side->setVisible(width() >= sideFrom);
}

} // namespace insieme
