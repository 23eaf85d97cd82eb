// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/document.h"
#include "core/papers/register.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Banner;
class Button;
class Card;
class FactList;
class FieldEditor;
class Label;
class Skeleton;

/// What happens to a document from its issue to the signed copy, and what would read otherwise today.
class PaperPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit PaperPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    FieldEditor *editor(const char *column) const;
    /// Each false, with the reason shown, when it was refused.
    bool markSent();
    bool attachSigned(const QString &path);
    bool annul();
    QString sentence() const;
    int changes() const { return m_changed; }
    /// It is being composed anew, beside the window, for what would read otherwise.
    bool isComparing() const { return m_comparing.isRunning(); }

private:
    void askForSigned();
    bool done(const Result<qint64> &step, const QString &text);
    void say(const QString &text, bool bad);
    void compare(bool other);
    void showChanges(const Result<QList<ValueChange>> &changes);
    FieldEditor *add(Card &card, const char *column);

    Shell &m_shell;
    Document m_document;
    Label *m_sentence;
    FactList *m_facts;
    Card *m_sentCard, *m_signedCard, *m_annulCard, *m_changesCard;
    QVBoxLayout *m_changes; ///< in its card
    Skeleton *m_skeleton;
    LatestWork<QList<ValueChange>> m_comparing;
    std::vector<FieldEditor *> m_editors;
    int m_changed = 0;
};

/// Opens the pages of a document: as they were issued, or as they would be.
void openPages(Shell &shell, const Document &document);

} // namespace insieme
