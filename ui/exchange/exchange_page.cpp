// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "core/exchange/import_mapping.h"
#include "core/record/display.h"
#include "core/store/history.h"
#include "ui/exchange/column_table.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/list_exchange.h"
#include "ui/exchange/outcome_model.h"
#include "ui/exchange/rule_editor.h"
#include "ui/exchange/step_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/skeleton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace insieme {

using What = exchange::RowOutcome::What;

namespace {

/// Refused first: that is what somebody has to do something about.
constexpr What tabOrder[] = {What::Refuse, What::Update, What::Create, What::Skip};

} // namespace

ExchangePage::ExchangePage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_heading(new Label({}, 20, QFont::DemiBold, Label::Role::Text, this))
    , m_steps(new StepBar({tr("Table"), tr("Columns"), tr("Check")}, this))
    , m_banner(new Banner(false, this))
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_steps);
    page->addLayout(head);
    page->addWidget(m_banner);
    m_banner->hide();
    m_stack->addWidget(tableStep());
    m_stack->addWidget(columnStep());
    m_stack->addWidget(checkStep());
    page->addWidget(m_stack, 1);
    go(Table);
    offerDraft();
}

ExchangePage::~ExchangePage()
{
    if (m_job) // nobody waits for a rehearsal
        m_job->stop();
}

QString ExchangePage::title() const
{
    const QStringList steps{tr("Table"), tr("Columns"), tr("Check")};
    return steps.value(m_step);
}

void ExchangePage::go(Step step)
{
    m_step = step;
    if (step == Table)
        m_cameFromList = false;
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_heading->setText(step == Table                 ? tr("Import and export")
                           : m_source.path.isEmpty() ? tr("Paste into “%1”").arg(type().pluralLabel())
                                                     : tr("Import into “%1”").arg(type().pluralLabel()));
    emit frameChanged();
}

const RecordType &ExchangePage::type() const
{
    return *shell().workspace().catalogue().findKind(m_kind->currentData().toString());
}

void ExchangePage::setKind(const RecordType &type)
{
    m_kind->setCurrentIndex(m_kind->findData(QLatin1String(type.kind)));
}

void ExchangePage::trouble(const QString &what, const QString &detail)
{
    m_banner->clearRemedies();
    m_banner->show(Theme::Tone::Bad, what, detail);
}

void ExchangePage::chooseFile()
{
    const QString path = askToOpen(
        this, tr("Which table?"), tr("Tables (*.xlsx *.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ExchangePage::openFile(const QString &path)
{
    open({path, {}});
}

void ExchangePage::paste(const QString &text, bool fromList)
{
    if (text.trimmed().isEmpty()) {
        trouble(tr("There is no text in the clipboard."), tr("Copy the rows in the spreadsheet, with their headings."));
        return;
    }
    m_cameFromList = fromList;
    open({{}, text});
}

void ExchangePage::open(ImportSource source)
{
    m_source = std::move(source);
    m_checked = m_done = false;
    propose({});
}

void ExchangePage::propose(const QString &sheet, int headerRow)
{
    const RecordType &kind = type();
    const auto tables = m_source.open(kind);
    if (!tables) {
        trouble(tables.error().text);
        return;
    }
    QString about;
    auto saved =
        sheet.isEmpty() && headerRow == 0 ? exchange::fittingMapping(shell().workspace(), kind, *tables) : std::nullopt;
    if (saved) {
        m_mapping = std::move(saved->mapping);
        about = tr("columns as saved in “%1”").arg(saved->name);
        m_name->setText(saved->name);
    } else {
        auto proposed = exchange::proposeMapping(*tables, kind, sheet, headerRow);
        if (!proposed) {
            trouble(proposed.error().text);
            return;
        }
        m_mapping = std::move(*proposed);
    }
    if (const Done shown = showColumns(*tables, about); !shown)
        trouble(shown.error().text);
}

Done ExchangePage::showColumns(const exchange::Tables &tables, const QString &about)
{
    const int index = exchange::sheetIndex(*tables.main, m_mapping.sheet);
    const auto sketch = exchange::sketch(*tables.main, index, type(), m_mapping.headerRow);
    if (!sketch)
        return tl::unexpected(sketch.error());
    m_sketch = *sketch;
    m_sheet->clear();
    for (const exchange::Sheet &known : tables.main->sheets())
        m_sheet->addItem(known.name);
    m_sheet->setCurrentIndex(index);
    m_sheet->setVisible(m_sheet->count() > 1);
    offerHeaderRows();
    QStringList facts{m_source.name(), tables.main->form(), tr("%n rows", nullptr, static_cast<int>(m_sketch.rows))};
    if (!about.isEmpty())
        facts << about;
    m_about->setText(facts.join(QStringLiteral("  ·  ")));
    m_banner->hide();
    showSketch();
    keepDraft();
    go(Columns);
    return {};
}

void ExchangePage::offerHeaderRows()
{
    constexpr int besides = 110; ///< the number of the row, the arrow and the margins
    m_headings->clear();
    for (const auto &[row, cells] : m_sketch.firstRows) {
        // What stands in a row may be somebody's data.
        const QString words = shell().privacy() ? insieme::mask() : cells.join(QStringLiteral(" · "));
        m_headings->addItem(
            tr("row %1: %2")
                .arg(row)
                .arg(m_headings->fontMetrics().elidedText(words, Qt::ElideRight, m_headings->maximumWidth() - besides)),
            row);
        m_headings->setItemData(m_headings->count() - 1, words, Qt::ToolTipRole);
    }
    m_headings->setCurrentIndex(m_headings->findData(m_mapping.headerRow));
}

void ExchangePage::showSketch()
{
    m_rules->hide();
    m_columns->set(type(), m_mapping, m_sketch, shell().privacy());
    m_creates->setChecked(m_mapping.creates);
    m_updates->setChecked(m_mapping.updates);
    m_hidden->setChecked(m_mapping.hiddenRows);
    m_hidden->setVisible(m_sketch.hiddenRows > 0);
    QStringList by;
    for (const QString &name : m_mapping.recognisedBy) {
        if (const Field *field = findField(type(), name))
            by << type().label(*field);
    }
    m_recognised->setText(
        by.isEmpty()
            ? tr("A record is recognised by its tax code, else by IPA code, internal code or CIG. An empty cell "
                 "changes nothing unless it is to clear the field.")
            : tr("A record is recognised by its codes, else by: %1. An empty cell changes nothing unless it is "
                 "to clear the field.")
                  .arg(by.join(QStringLiteral(", "))));
}

void ExchangePage::saveMapping()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    takeChoices();
    const auto saved = exchange::saveMapping(shell().workspace(), name, m_mapping);
    if (saved)
        shell().say(tr("The mapping “%1” is saved and will be proposed for tables with these columns.").arg(name));
    else
        trouble(saved.error().text);
}

void ExchangePage::check()
{
    takeChoices();
    start(true);
}

void ExchangePage::apply()
{
    // The work writes through a door of its own.
    if (shell().mayChange())
        start(false);
}

void ExchangePage::start(bool dryRun)
{
    if (m_job)
        return;
    m_banner->hide();
    m_checked = m_done = false;
    m_imported = {};
    m_model->set(What::Refuse, {});
    m_rehearses = dryRun;
    m_job = importWork(shell().workspace().path(), type(), m_source, m_mapping, dryRun, m_sketch.rows, this);
    m_progress->setText(dryRun ? tr("Checking…") : tr("Importing…"));
    m_progress->show();
    go(Check);
    m_skeleton->await(*m_job);
    if (dryRun) {
        connect(m_job, &QThread::finished, this, &ExchangePage::finished);
        shell().run(*m_job);
        return;
    }
    // It holds the file, and its outcome belongs to this page.
    shell().runAlone(*m_job);
    m_job->deleteLater();
    shell().workspace().refresh();
    finished();
}

void ExchangePage::finished()
{
    auto imported = std::exchange(m_job, nullptr)->take();
    m_progress->hide();
    if (!imported) {
        trouble(imported.error().text);
        go(Columns);
        return;
    }
    m_imported = std::move(*imported);
    const exchange::ImportReport &report = m_imported.report;
    const qint64 counts[] = {report.refused, report.updated, report.created, report.skipped};
    int tab = -1;
    for (int i = 0; i < 4; ++i) {
        m_tabs->setCount(i, static_cast<int>(counts[i]), i == 0);
        if (tab < 0 && counts[i] > 0)
            tab = i;
    }
    m_tabs->setCurrent(std::max(tab, 0));
    showOutcomes(std::max(tab, 0));
    m_banner->clearRemedies();
    const QString sum = tr("%L1 new, %L2 updated, %L3 unchanged, %L4 refused.")
                            .arg(report.created)
                            .arg(report.updated)
                            .arg(report.skipped)
                            .arg(report.refused);
    if (m_rehearses) {
        m_checked = true;
        m_source.checked = m_imported.content;
        QString detail = report.refused > 0
            ? tr(
                "Refused rows are left out; the others can be imported. Correct them in the table and import it again.")
            : tr("Nothing was written yet.");
        if (report.restored > 0)
            detail += QLatin1Char(' ')
                + tr("Zeros in front of %n codes, dropped by a spreadsheet, come back.", nullptr,
                     static_cast<int>(report.restored));
        QStringList left = m_mapping.leftOut(type());
        left.removeIf([this](const QString &header) { return isComputed(type(), header); });
        if (!left.isEmpty())
            detail += QLatin1Char(' ')
                + tr("Columns that are not imported: %1.")
                      .arg(left.mid(0, 8).join(QStringLiteral(", "))
                           + (left.size() > 8 ? QStringLiteral(" …") : QString()));
        m_banner->show(report.refused > 0 ? Theme::Tone::Warn : Theme::Tone::Info, tr("This would happen: %1").arg(sum),
                       detail);
    } else {
        m_done = true;
        dropDraft();
        m_sum = sum;
        tellImported();
        m_banner->addRemedy(tr("Import another table"), {}, [this] {
            m_banner->hide();
            go(Table);
        });
    }
    emit frameChanged();
}

void ExchangePage::tellImported()
{
    const qint64 step = m_imported.report.step;
    const auto written = step > 0 ? History(shell().workspace()).steps(step + 1, 1, false) : QList<HistoryEntry>();
    if (!written.isEmpty() && written.front().undone)
        m_banner->show(Theme::Tone::Neutral, tr("The import was taken back."),
                       tr("Nothing of it is in the file any more. Ctrl+Shift+Z does it again."));
    else
        m_banner->show(Theme::Tone::Ok, tr("Imported: %1").arg(m_sum),
                       step > 0 ? tr("It is one step: Ctrl+Z takes it back.") : QString());
}

void ExchangePage::reload(const Changes &)
{
    if (m_done && m_stack->currentIndex() == Check)
        tellImported();
}

void ExchangePage::showOutcomes(int tab)
{
    const What what = tabOrder[std::clamp(tab, 0, 3)];
    QList<exchange::RowOutcome> outcomes = m_imported.outcomes[static_cast<size_t>(what)];
    if (shell().privacy()) {
        // In company nothing of a person is on the screen, and a table has no field to ask.
        for (exchange::RowOutcome &outcome : outcomes) {
            if (type().sealed)
                outcome.title =
                    outcome.id.isNull() ? insieme::mask() : caseName(type(), outcome.id, &shell().workspace());
            for (exchange::FieldChange &change : outcome.changes) {
                if (change.disclosure != Disclosure::Public)
                    change.before = change.after = insieme::mask();
            }
            for (exchange::CellProblem &problem : outcome.problems)
                problem.reason = type().sealed ? insieme::mask() : problem.reason;
            for (QString &note : outcome.notes)
                note = type().sealed ? insieme::mask() : note;
        }
    }
    m_table->setTwoLines(what == What::Refuse); // reason and remedy are sentences
    m_model->set(what, outcomes);
    m_table->setWidths(m_model->widths());
}

std::optional<PageAction> ExchangePage::primaryAction()
{
    if (m_step == Table)
        return PageAction{tr("Choose a file…"), QStringLiteral("folder-open"), QKeySequence(Qt::Key_A),
                          [this] { chooseFile(); }};
    PageAction action;
    if (m_step == Columns) {
        action.text = tr("Check");
        action.icon = QStringLiteral("list-checks");
        action.key = QKeySequence(Qt::CTRL | Qt::Key_Return);
        action.run = [this] { check(); };
        if (m_columns->mappedCount() == 0)
            action.whyNot = tr("Say first which field each column becomes.");
        return action;
    }
    if (m_step == Check && m_checked) {
        const qint64 count = m_imported.report.created + m_imported.report.updated;
        action.text = tr("Import %Ln records", nullptr, static_cast<int>(count));
        action.icon = QStringLiteral("upload");
        action.key = QKeySequence(Qt::CTRL | Qt::Key_Return);
        action.run = [this] { apply(); };
        if (count == 0)
            action.whyNot = tr("There is nothing to write.");
        return action;
    }
    return {};
}

QList<PageAction> ExchangePage::actions()
{
    QList<PageAction> list;
    if (m_step == Table) {
        list << PageAction{tr("Paste from Excel"), QStringLiteral("clipboard-paste"), QKeySequence::Paste,
                           [this] { paste(QGuiApplication::clipboard()->text()); }};
    }
    return list;
}

bool ExchangePage::stepBack()
{
    if (m_job) {
        m_job->stop();
        return true;
    }
    if (m_step == Table || (m_cameFromList && (m_step == Columns || m_done)))
        return false;
    m_banner->hide();
    if (m_step == Columns)
        dropDraft();
    go(m_done ? Table : static_cast<Step>(m_step - 1));
    m_checked = m_done = false;
    return true;
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_job && event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace insieme
