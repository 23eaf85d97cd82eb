// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"
#include "ui/shell/children_editor.h"
#include "ui/shell/page.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace insieme {

/// A record: summary, form, child rows, history. What is edited stays in the form until it is saved; a change made
/// elsewhere in the meantime is shown, never overwritten.
class RecordPage : public Page {
    Q_OBJECT
public:
    /// `id` null: a record that does not exist yet.
    RecordPage(Shell &shell, const Layout &layout, const QUuid &id, QWidget *parent = nullptr);

    const Layout &layoutOfPage() const { return m_layout; }
    const RecordType &type() const { return m_type; }
    QUuid id() const { return m_id; }
    QString title() const override;
    bool isDirty() const { return m_dirty; }
    FieldEditor *editor(const char *column) const;
    QTabWidget &tabs() { return *m_tabs; }
    bool save();
    void discard();
    void remove();
    /// The file changed: shows it, unless something is being edited.
    void reload(const Changes &changes) override;
    bool isUnsaved() const override { return m_dirty; }
    QList<PageAction> actions() override;
    bool stepBack() override;
    void takeFocus() override;

signals:
    void saved(const QUuid &id);
    void removed();
    void undoStepWanted(qint64 step);

private:
    void build();
    void fill();
    void fillSummary();
    void fillHistory();
    /// The Comune is found while typing and brings its province and codes along.
    void helpWithMunicipality();
    void checkForm();
    /// The record as the form has it; the labels of editors that hold no value.
    AnyRecord edited(QStringList &unreadable) const;
    void setDirty(bool dirty);
    void showBanner(const QString &text, bool bad);

    Workspace &m_workspace;
    const PickerSource &m_source;
    const Layout &m_layout;
    const RecordType &m_type;
    AnyRecord m_seen; ///< as it was when the form was filled
    QUuid m_id;
    bool m_dirty = false;
    bool m_gone = false;
    std::vector<FieldEditor *> m_editors;
    std::vector<std::pair<const Children *, ChildrenEditor *>> m_children;
    QLabel *m_heading = nullptr;
    QWidget *m_chips = nullptr;
    QLabel *m_summary = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_history = nullptr;
    QFrame *m_saveBar = nullptr;
    QLabel *m_saveText = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace insieme
