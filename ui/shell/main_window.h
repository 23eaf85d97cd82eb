// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <QMainWindow>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace insieme {

class DocumentPage;
class ListPage;
class RecordPage;
class Sidebar;
struct Layout;

/// The one window: where you are, what you can do, and the page.
class MainWindow : public QMainWindow, public Shell, public PickerSource {
    Q_OBJECT
public:
    explicit MainWindow(std::unique_ptr<Workspace> workspace);
    ~MainWindow() override;

    Workspace &workspace() const override { return *m_workspace; }
    const PickerSource &picker() const override { return *this; }
    Context context() const override;
    bool privacy() const override { return m_privacy; }
    void openPlace(const QString &key) override { showList(key); }
    void openRecord(const RecordType &type, const QUuid &id) override { showRecord(type, id); }
    void openNew(const QString &place) override { showNew(place); }
    void openDocument(const QString &title, documents::Composed composed) override;
    void say(const QString &text, bool bad = false) override;
    Page *page() const;
    void showList(const QString &view);
    void showRecord(const RecordType &type, const QUuid &id);
    void showNew(const QString &view);
    ListPage *listPage() const;
    RecordPage *recordPage() const;
    DocumentPage *documentPage() const;
    bool undo(std::optional<qint64> step = {});
    bool redo();
    void goBack();
    void goForward();
    /// What the status bar says of the last action.
    QString notice() const;

    QList<Hit> find(const RecordType &type, const QString &text) const override;
    QString title(const RecordType &type, const QUuid &id) const override;

signals:
    /// Language or theme changed: whoever made the window makes it anew.
    void remakeWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        QString view;
        const RecordType *type = nullptr;
        QUuid id = {};
    };
    void buildFrame();
    void addKeys();
    /// False when the person stays to save first.
    bool leavePage();
    void setPage(Page *page);
    void offerActions();
    void go(const Place &place, bool remember);
    void refreshFrame();
    void escape();
    void chooseSettings();

    std::unique_ptr<Workspace> m_workspace;
    QString m_view;
    bool m_privacy = false;
    QList<QShortcut *> m_pageKeys;
    QList<Place> m_places;
    qsizetype m_at = -1;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_brand = nullptr;
    QToolButton *m_settings = nullptr;
    QLabel *m_crumbs = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_back = nullptr, *m_forward = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_primary = nullptr;
    QFrame *m_band = nullptr;
    QLabel *m_bandText = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_file = nullptr, *m_notice = nullptr, *m_day = nullptr;
};

} // namespace insieme
