// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/links.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"

class QComboBox;
class QTimer;
class QVBoxLayout;

namespace insieme {

class Button;
class ChangePreview;
class Label;

/// Links the record of the page to another one: which, as what, what the link itself says; one undoable step. It stands
/// under the title while it is wanted.
class LinkPanel : public RecordPanel, public KeyedPart {
    Q_OBJECT
public:
    explicit LinkPanel(Shell &shell, QWidget *parent = nullptr);
    /// Ctrl+L and a panel under the title for every kind of record that can be linked; the primary action where the
    /// areas gave the kind no other. After all areas have added theirs.
    static void addTo(PageCatalogue &catalogue);

    void showRecord(const AnyRecord &record) override;
    void open();
    void close();
    void choose(const RecordType &type, const QUuid &id);
    /// What is offered, as it is read; nothing until it was looked for beside the window.
    QStringList relations() const;
    void chooseRelation(int index);
    /// Of the row or the new record; null: it is not asked for.
    FieldEditor *editor(QAnyStringView column) const;
    FieldEditor &record() const { return *m_other; }
    /// Empty: it can be written.
    QString whyNot() const;
    /// False, with a word, when it was refused.
    bool apply();
    QList<PageKey> keys() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void seek();
    /// `reasons`: why there is nothing to offer.
    void offer(std::vector<LinkDraft> links, QStringList reasons);
    void makeEditors();
    void judge();
    void askOthers(const LinkDraft &link);
    void say(const QString &whyNot, const QString &refused);
    QString textOf(const LinkDraft &link) const;

    Shell &m_shell;
    const RecordType *m_type = nullptr;
    QUuid m_id;
    std::vector<LinkDraft> m_links; ///< offered, in the order of the box
    FieldEditor *m_other;
    QWidget *m_asPart, *m_fields = nullptr;
    QComboBox *m_as;
    QVBoxLayout *m_place;
    std::vector<FieldEditor *> m_editors;
    ChangePreview *m_changes;
    Label *m_why, *m_refused;
    Button *m_confirm;
    QTimer *m_pause; ///< until what was typed is judged
    QString m_refusals; ///< what other records say against what was typed when they were last asked
    LatestWork<std::vector<QStringList>> m_seeking;
    LatestWork<QStringList> m_asking;
};

} // namespace insieme
