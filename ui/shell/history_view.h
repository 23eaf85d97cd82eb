// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"

#include <QTextBrowser>

namespace insieme {

class Shell;

/// The history of a record: what changed, from what (struck through) to what, who, when; every step can be taken back
/// from here.
class HistoryView : public QTextBrowser {
    Q_OBJECT
public:
    explicit HistoryView(Shell &shell, QWidget *parent = nullptr);
    /// `title`: of the record; what each step did to it is told without repeating it.
    void showRecord(const QUuid &id, const QString &title);
    /// The newest steps that touched a record, with names hidden while the privacy switch is on.
    static QList<HistoryEntry> entries(Shell &shell, const QUuid &id, int limit);
    static QString when(const StepInfo &info);
    /// `what` as it is told of a step that was taken back or done again.
    static QString told(const StepInfo &info, const QString &what);
    /// The operator and, where there are several desks, the desk at which they did it.
    static QString who(Shell &shell, const HistoryEntry &entry);

signals:
    void undoStepWanted(qint64 step);

private:
    /// What a step did, without the name of the record that stands over all of them.
    QString ownWords(const QString &label) const;
    static QString fieldsOf(const HistoryEntry &entry);
    Shell &m_shell;
    QUuid m_id;
    QString m_title;
};

/// What a step is called: with titles in place, or without any while names are hidden.
QString stepLabel(const StepInfo &info, bool privacy);

} // namespace insieme
