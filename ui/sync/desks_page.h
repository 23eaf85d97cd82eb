// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desks.h"
#include "ui/shell/page.h"
#include "ui/sync/decision_panel.h"
#include "ui/sync/package_form.h"

#include <QPointer>

class QHBoxLayout;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace insieme {

class Banner;
class Label;
class MergeView;

/// The exchange between desks: what waits, packages out and in, the preview of a merge, conflicts left to decide.
class DesksPage : public Page {
    Q_OBJECT
public:
    explicit DesksPage(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    std::optional<PageAction> primaryAction() override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return previewing(); }
    void print() override;
    bool stepBack() override;
    void takeFocus() override;

    /// Shows what the package would do; asks for the passphrase where there is one.
    void openPackage(const QString &path, const QString &passphrase = {});
    /// Opens the form of a package beside what waits; stepBack() closes it.
    PackageForm *prepare(PackageForm::Kind kind);
    /// Writes a package beside the window.
    bool writePackageTo(const QString &path, const ExportOptions &options, const QString &passphrase = {});
    void merge();
    MergeView &preview() const { return *m_preview; }
    bool previewing() const;

private:
    void buildOverview();
    void fill();
    void choosePackage();
    void showPreview(const Result<QString> &opened);
    void chooseTarget();
    void closeForm();
    void askForRole();
    void takeRole();
    void showConflict(qsizetype row);
    static QList<PageAction> choices(DecisionPanel &panel);
    void decide(const QString &conflict, const Decision &decision);

    QStackedWidget *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    QHBoxLayout *m_columns = nullptr;
    QWidget *m_right = nullptr; ///< gives way to the form
    QPointer<PackageForm> m_form;
    MergeView *m_preview = nullptr;
    Banner *m_left = nullptr; ///< a preview was left with decisions
    Banner *m_ask = nullptr; ///< whether this is to be the main desk
    Label *m_role = nullptr, *m_roleHint = nullptr, *m_waiting = nullptr, *m_waitingHint = nullptr, *m_size = nullptr;
    QWidget *m_desks = nullptr;
    QListView *m_conflicts = nullptr;
    Label *m_conflictTitle = nullptr;
    DecisionPanel *m_panel = nullptr;
    QStandardItemModel *m_conflictModel = nullptr;
    QList<ConflictInfo> m_open;
    SyncState m_state;
    bool m_busy = false;
};

} // namespace insieme
