// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/history_page.h"

#include "core/base/elision.h"
#include "core/record/display.h"
#include "core/store/as_of.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/history_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/print_beside.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/typed.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int mostSteps = 400;

/// 0: what the others leave over.
QList<int> widthsOf(bool readings)
{
    return readings ? QList<int>{148, 160, 120, 320, 0, 120, 120} : QList<int>{132, 130, 0, 190, 150, 150, 150};
}

enum Column { When, Who, What, Record, FieldName, Before, After, ColumnCount };

} // namespace

HistoryPage::HistoryPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconTile(QStringLiteral("history"), 5, this), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    m_subtitle = new Label(QString(), 13, QFont::Normal, Label::Role::Secondary, this);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    const auto button = [&](const char *icon, const QString &text, auto run, const QKeySequence &key = {}) {
        auto *made = new Button(QLatin1String(icon), text, Button::Kind::Secondary, this);
        made->setKey(key);
        connect(made, &Button::clicked, this, run);
        head->addWidget(made, 0, Qt::AlignBottom);
    };
    button("history", tr("The file as it was…"), [this] { askDay(false); });
    button("git-compare-arrows", tr("Compare with a day…"), [this] { askDay(true); });
    button(
        "printer", tr("Print"), [this] { print(); }, QKeySequence::Print);
    page->addLayout(head);

    auto *narrow = new QHBoxLayout;
    narrow->setSpacing(6);
    m_spans = new QButtonGroup(this);
    int number = 0;
    for (const QString &text : {tr("Today"), tr("This week"), tr("This month"), tr("All")}) {
        auto *span = new QPushButton(text, this);
        span->setCheckable(true);
        m_spans->addButton(span, number++);
        narrow->addWidget(span);
    }
    m_spans->button(int(m_span))->setChecked(true);
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int id) { setSpan(static_cast<Span>(id)); });
    narrow->addSpacing(12);
    const auto combo = [&](const QString &all, const QString &name, int width) {
        auto *made = new QComboBox(this);
        made->addItem(all);
        made->setAccessibleName(name);
        made->setMinimumWidth(width);
        // As wide as there is room for, not as its longest name.
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        narrow->addWidget(made, width);
        return made;
    };
    m_what = combo(tr("Changes"), tr("What to show"), 200);
    m_what->addItem(tr("Readings of sensitive data"));
    connect(m_what, &QComboBox::activated, this, [this](int index) { showReadings(index == 1); });
    m_people = combo(tr("Everyone"), tr("Person"), 120);
    m_areas = combo(tr("All areas"), tr("Area"), 140);
    m_fields = combo(tr("All fields"), tr("Field"), 140);
    page->addLayout(narrow);
    const Workspace &workspace = shell.workspace();
    if (const RecordType *operators = workspace.catalogue().findKind(u"operators")) {
        for (const QUuid &id : workspace.records().ids(*operators))
            m_people->addItem(operatorTitle(workspace, uuidText(id), shell.context()), uuidText(id));
    }
    for (const RecordType *type : workspace.catalogue().types)
        m_areas->addItem(type->pluralLabel(), QLatin1String(type->table));
    connect(m_people, &QComboBox::activated, this, [this] { fill(); });
    connect(m_fields, &QComboBox::activated, this, [this] { fill(); });
    connect(m_areas, &QComboBox::activated, this, [this] {
        fillFields();
        fill();
    });

    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("Record"), tr("Field"), tr("Before"), tr("After")});
    m_table = new ListTable(this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setWidths(widthsOf(false));
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(title());
    page->addWidget(m_table, 1);
    m_empty = new EmptyState(this);
    m_empty->hide();
    page->addWidget(m_empty, 1);
    m_skeleton = Skeleton::over(*m_table->viewport());
    connect(m_skeleton, &Skeleton::appeared, this, [this] { m_model->removeRows(0, m_model->rowCount()); });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const QModelIndex record = index.siblingAtColumn(Record);
        const RecordType *type =
            this->shell().workspace().catalogue().findTable(record.data(Qt::UserRole + 20).toString());
        const QUuid id = record.data(Qt::UserRole + 21).toUuid();
        if (type && this->shell().workspace().records().exists(*type, id))
            this->shell().openRecord(*type, id);
    });
    fill();
}

QString HistoryPage::title() const
{
    return tr("History");
}

QList<PageAction> HistoryPage::actions()
{
    return {{tr("The file as it was…"), QStringLiteral("history"), {}, [this] { askDay(false); }},
            {tr("Compare with a day…"), QStringLiteral("git-compare-arrows"), {}, [this] { askDay(true); }}};
}

void HistoryPage::setSpan(Span span)
{
    m_span = span;
    m_spans->button(int(span))->setChecked(true);
    fill();
}

void HistoryPage::setArea(const RecordType *type)
{
    m_areas->setCurrentIndex(type ? std::max(0, m_areas->findData(QLatin1String(type->table))) : 0);
    fillFields();
    fill();
}

bool HistoryPage::showsReadings() const
{
    return m_what->currentIndex() == 1;
}

void HistoryPage::showReadings(bool readings)
{
    m_what->setCurrentIndex(readings);
    m_fields->setVisible(!readings);
    for (const int column : {int(What), int(Before), int(After)})
        m_table->setColumnHidden(column, readings);
    m_model->setHeaderData(FieldName, Qt::Horizontal, readings ? tr("Fields shown") : tr("Field"));
    m_table->setWidths(widthsOf(readings));
    fill();
}

int HistoryPage::rows() const
{
    return m_model->rowCount();
}

void HistoryPage::fillFields()
{
    m_fields->clear();
    m_fields->addItem(tr("All fields"));
    const RecordType *type = shell().workspace().catalogue().findTable(m_areas->currentData().toString());
    if (!type)
        return;
    for (const Field *field : allFields(*type)) {
        if (field->stored() && *field->label != '\0')
            m_fields->addItem(levelOf(*type, *field).label(*field), QLatin1String(field->column));
    }
}

HistoryFilter HistoryPage::filter() const
{
    HistoryFilter filter;
    const Date today = shell().workspace().today();
    switch (m_span) {
    case Span::Today:
        filter.from = today;
        break;
    case Span::Week: // from Monday
        filter.from = today - boost::gregorian::days((today.day_of_week().as_number() + 6) % 7);
        break;
    case Span::Month:
        filter.from = Date(today.year(), today.month(), 1);
        break;
    case Span::All:
        break;
    }
    if (m_span != Span::All)
        filter.to = today;
    filter.operatorId = m_people->currentData().toString();
    filter.type = shell().workspace().catalogue().findTable(m_areas->currentData().toString());
    filter.column = m_fields->currentData().toString();
    return filter;
}

void HistoryPage::addChange(const QStringList &head, const RecordChange &change, bool first)
{
    const bool hidden = hidesTitle(*change.type, shell().context());
    const QString record = hidden || change.title.isEmpty() ? change.type->singularLabel() : change.title;
    bool firstField = true;
    for (const ChangeLine &line : linesOf(change)) {
        QStringList cells = first ? head : QStringList{{}, {}, {}};
        cells << (firstField ? record : QString()) << line.field << line.before << line.after;
        QList<QStandardItem *> items;
        for (const QString &cell : std::as_const(cells)) {
            auto *item = new QStandardItem(cell);
            item->setToolTip(cell);
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            if (cell.size() > 24)
                item->setToolTip(cell);
            items << item;
        }
        items[Record]->setData(QLatin1String(change.type->table), Qt::UserRole + 20);
        items[Record]->setData(change.id, Qt::UserRole + 21);
        m_model->appendRow(items);
        first = firstField = false;
    }
}

void HistoryPage::fill()
{
    using Look = FileWork<Found>;
    auto *look =
        new Look({QStringLiteral("history"), tr("Looking through the history"), tr("Nothing is changed by looking.")},
                 shell().workspace().path(), toLoad(),
                 [narrowed = filter(), readingsWanted = showsReadings(), like = shell().context()](Workspace &workspace,
                                                                                                   Look &work) {
                     const Context context = contextIn(workspace, like);
                     const auto goOn = [&work](qint64 done, qint64 all) { return work.goOn(done, all); };
                     Found found;
                     if (readingsWanted) {
                         std::tie(found.readings, found.more) = readings(workspace, narrowed, mostSteps, context);
                     } else {
                         std::tie(found.entries, found.more) =
                             History(workspace).search(narrowed, mostSteps, context, goOn);
                         if (found.more && found.entries.isEmpty())
                             return Result<Found>(
                                 fail(Error::Code::Cancelled, HistoryPage::tr("Stopped before anything was found.")));
                     }
                     return Result<Found>(std::move(found));
                 });
    m_subtitle->setText(tr("Looking…"));
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](const Result<Found> &found) {
        show(found);
        describeEmpty(found.has_value());
    });
}

void HistoryPage::describeEmpty(bool whole)
{
    const bool empty = m_model->rowCount() == 0;
    const bool keys = m_table->hasFocus();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    m_empty->clearActions();
    const bool narrowed = m_span != Span::All || m_people->currentIndex() > 0 || m_areas->currentIndex() > 0
        || m_fields->currentIndex() > 0;
    if (!whole) {
        m_empty->set({{QStringLiteral("history"), {}}}, tr("The history was not looked through to the end"),
                     tr("Nothing is changed by looking."));
        // The button goes with the answer.
        m_empty->addAction(QStringLiteral("rotate-cw"), tr("Look again"), {}, true,
                           [this] { QTimer::singleShot(0, this, &HistoryPage::fill); });
    } else if (narrowed) {
        m_empty->set({{QStringLiteral("history"), {}}}, tr("Nothing happened in what is chosen"),
                     tr("Nothing was deleted: older steps, other people and other areas are only not shown."));
        m_empty->addAction(QStringLiteral("x"), tr("Show everything"), {}, true, [this] {
            m_people->setCurrentIndex(0);
            m_areas->setCurrentIndex(0);
            fillFields();
            // The button goes with the answer.
            QTimer::singleShot(0, this, [this] { setSpan(Span::All); });
        });
    } else {
        m_empty->set({{QStringLiteral("history"), {}}},
                     showsReadings() ? tr("Nobody had sensitive data shown") : tr("Nothing was changed yet"),
                     tr("Each step stands here with who made it and when, and what a field said before."));
    }
    if (keys)
        m_empty->takeFocus();
}

void HistoryPage::show(const Result<Found> &found)
{
    m_model->removeRows(0, m_model->rowCount());
    if (!found) {
        m_subtitle->setText(found.error().text);
        return;
    }
    if (showsReadings()) {
        for (const Reading &reading : found->readings)
            addReading(reading);
        const int count = int(found->readings.size());
        m_subtitle->setText(found->more
                                ? tr("the latest %n readings; narrow the view to see older ones", nullptr, count)
                                : tr("%n readings of sensitive data noted at this desk", nullptr, count));
        return;
    }
    for (const HistoryEntry &entry : found->entries) {
        QString what = HistoryView::told(entry.info, stepLabel(entry.info, shell().privacy()));
        if (entry.info.kind == StepKind::Command && entry.undone)
            what = tr("%1 (undone since)").arg(what);
        if (entry.setAside)
            what = tr("%1 (set aside, not carried out)").arg(what);
        if (!entry.info.reason.isEmpty() && !shell().privacy())
            what += QStringLiteral(" – ") + entry.info.reason;
        if (!entry.problem.isEmpty())
            what += QStringLiteral(" – ") + entry.problem;
        const QStringList head{instantText(entry.info.at), HistoryView::who(shell(), entry), what};
        bool first = true;
        for (const RecordChange &change : entry.changes) {
            addChange(head, change, first);
            first = false;
        }
        if (first) {
            QList<QStandardItem *> items;
            for (const QString &cell : head + QStringList{{}, {}, {}, {}}) {
                items << new QStandardItem(cell);
                items.back()->setToolTip(cell);
                items.back()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            }
            m_model->appendRow(items);
        }
    }
    const int steps = int(found->entries.size());
    m_subtitle->setText(found->more ? tr("the latest %n steps; narrow the view to see older ones", nullptr, steps)
                                    : tr("%n steps", nullptr, steps));
}

void HistoryPage::addReading(const Reading &reading)
{
    const bool hidden = hidesTitle(*reading.type, shell().context());
    const QString record = hidden || reading.title.isEmpty() ? reading.type->singularLabel() : reading.title;
    QList<QStandardItem *> items;
    for (const QString &cell : QStringList{instantText(reading.at),
                                           reading.operatorName,
                                           {},
                                           record,
                                           reading.fields.join(QStringLiteral(", ")),
                                           {},
                                           {}})
    {
        auto *item = new QStandardItem(cell);
        item->setToolTip(cell);
        item->setEditable(false);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        items << item;
    }
    items[Record]->setData(QLatin1String(reading.type->table), Qt::UserRole + 20);
    items[Record]->setData(reading.id, Qt::UserRole + 21);
    m_model->appendRow(items);
}

void HistoryPage::reload(const Changes &)
{
    fill();
}

void HistoryPage::askDay(bool compare)
{
    bool given = false;
    const Date today = shell().workspace().today();
    const QString text = QInputDialog::getText(
        window(), compare ? tr("Compare with a day") : tr("The file as it was"),
        compare ? tr("Evening of (e.g. 30/4, ieri, or 1/4 al 30/6):") : tr("Evening of (e.g. 30/4, ieri, -7):"),
        QLineEdit::Normal, italianText(today - boost::gregorian::days(1)), &given);
    if (!given)
        return;
    static const QRegularExpression between(QStringLiteral("\\s+(?:al?|to|[-–])\\s+"));
    const QStringList parts = compare ? text.split(between) : QStringList{text};
    QList<Date> days;
    for (const QString &part : parts) {
        const auto day = typedDate(part, today);
        if (!day || !stated(*day)) {
            shell().say(tr("“%1” is not a day.").arg(part), true);
            return;
        }
        days << *day;
    }
    if (!compare) {
        openAsOf(days.front());
        return;
    }
    if (days.size() == 1)
        days << today;
    if (days.size() > 2 || days[1] < days[0]) {
        shell().say(tr("Give one day, or two with the earlier one first."), true);
        return;
    }
    Comparison comparison{Comparison::Of::File, days[0], days[1]};
    if (auto *main = qobject_cast<MainWindow *>(window()))
        main->openComparison(comparison);
}

void HistoryPage::openAsOf(const Date &day)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QFileInfo(shell().workspace().path()).completeBaseName() + QLatin1Char(' ')
                                          + isoText(day) + QStringLiteral(".insieme"));
    using Past = FileWork<void>;
    auto *past = new Past({QStringLiteral("history"), elided(tr("The file as it was on %1").arg(italianText(day))),
                           tr("If you stop it, nothing is left of it.")},
                          shell().workspace().path(), toLoad(), [day, path](Workspace &workspace, Past &work) {
                              return asOf(workspace, day, path,
                                          [&work](qint64 done, qint64 all) { return work.goOn(done, all); });
                          });
    // The page may be left meanwhile; the window stays.
    Shell *in = &shell();
    const QPointer<MainWindow> today = qobject_cast<MainWindow *>(window());
    connect(past, &QThread::finished, past, [past, in, folder, path, day, today, size = window()->size()] {
        const Done made = past->take();
        if (!made) {
            in->say(made.error().text, made.error().code != Error::Code::Cancelled);
            return;
        }
        auto opened = Workspace::open(path, in->workspace().catalogue());
        if (!opened) {
            in->say(opened.error().text, true);
            return;
        }
        auto *window = new MainWindow(std::move(*opened));
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->resize(size);
        window->offerToday([today](Comparison comparison) {
            if (!today)
                return false;
            comparison.to = today->workspace().today();
            today->openComparison(comparison);
            today->activateWindow();
            today->raise();
            return true;
        });
        // The copy goes with the window.
        connect(window, &QObject::destroyed, qApp, [folder]() mutable { folder.reset(); });
        window->setPrivacy(in->privacy());
        window->show();
    });
    in->run(*past);
}

void HistoryPage::print()
{
    documents::ListTable table =
        tableAsShown(*m_table, {120, 110, 220, 180, showsReadings() ? 400.0 : 150.0, 150, 150});
    table.title = title();
    table.note = m_subtitle->text() + QStringLiteral(", ") + italianText(shell().workspace().today());
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

void HistoryPage::takeFocus()
{
    if (m_empty->isVisible() && m_empty->takeFocus())
        return;
    m_table->setFocus();
}

} // namespace insieme
