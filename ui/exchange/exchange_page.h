// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/exchange_work.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace insieme {

class Banner;
class Button;
class ColumnTable;
class ExportCard;
class Label;
class ListTable;
class OutcomeModel;
class RuleEditor;
class Skeleton;
class StepBar;
class Tabs;

/// A table whose columns were being chosen when the page was left: it stays with the open file until it is imported or
/// left for another one.
class ImportDraft : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const RecordType *type = nullptr;
    ImportSource source;
    exchange::Mapping mapping;
};

/// Brings a table in: which one, what its columns are, what would happen, then as one step. And takes everything out.
class ExchangePage : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(Shell &shell, QWidget *parent = nullptr);
    ~ExchangePage() override;
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    bool stepBack() override;
    void reload(const Changes &changes) override;

    /// Opens a table for the kind that is chosen and goes on to its columns.
    void openFile(const QString &path);
    /// `fromList`: it was pasted into a list; one step back from the columns, or once it is imported, is that list.
    void paste(const QString &text, bool fromList = false);
    void setKind(const RecordType &type);
    /// Rehearses the import and shows what it would do.
    void check();
    void apply();
    bool isRunning() const { return m_job != nullptr; }
    ColumnTable &columns() { return *m_columns; }
    QComboBox &headings() { return *m_headings; }
    RuleEditor &rules() { return *m_rules; }
    const exchange::ImportReport &report() const { return m_imported.report; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { Table, Columns, Check };
    QWidget *tableStep();
    QWidget *columnStep();
    QWidget *checkStep();
    void go(Step step);
    void open(ImportSource source);
    /// `headerRow` 0: what is saved for such a table, otherwise the row that looks like headings.
    void propose(const QString &sheet, int headerRow = 0);
    void offerHeaderRows();
    void showSketch();
    const ImportDraft *draft() const;
    void keepDraft();
    /// The mapping and its draft become what is chosen for the columns and in the boxes below them.
    void takeChoices();
    void dropDraft();
    void offerDraft();
    void resume();
    /// Reads the table by the mapping at hand and shows its columns.
    Done showColumns(const exchange::Tables &tables, const QString &about);
    void chooseFile();
    void saveMapping();
    void start(bool dryRun);
    void finished();
    void tellImported();
    void showOutcomes(int tab);
    const RecordType &type() const;
    void trouble(const QString &what, const QString &detail = {});

    Label *m_heading;
    StepBar *m_steps;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QComboBox *m_kind = nullptr, *m_sheet = nullptr, *m_headings = nullptr;
    ExportCard *m_export = nullptr;
    Label *m_about = nullptr, *m_recognised = nullptr, *m_progress = nullptr;
    ColumnTable *m_columns = nullptr;
    RuleEditor *m_rules = nullptr;
    int m_ruled = -1; ///< the column whose rules are shown
    QCheckBox *m_creates = nullptr, *m_updates = nullptr, *m_hidden = nullptr;
    QLineEdit *m_name = nullptr;
    Tabs *m_tabs = nullptr;
    ListTable *m_table = nullptr;
    Skeleton *m_skeleton = nullptr;
    OutcomeModel *m_model = nullptr;

    Step m_step = Table;
    ImportSource m_source;
    exchange::Mapping m_mapping;
    exchange::TableSketch m_sketch;
    Imported m_imported;
    ImportWork *m_job = nullptr;
    bool m_rehearses = false; ///< the work, or the one before it
    bool m_checked = false, m_done = false;
    bool m_cameFromList = false;
    QString m_sum; ///< of m_imported, in words
};

} // namespace insieme
