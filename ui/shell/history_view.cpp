// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_view.h"

#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace insieme {

QString stepLabel(const StepInfo &info, bool privacy)
{
    if (!privacy)
        return info.label;
    QString words = QCoreApplication::translate("Command", info.source.toUtf8().constData());
    for (int i = 1; i < 10; ++i)
        words.replace(QLatin1Char('%') + QString::number(i), QStringLiteral("…"));
    return words;
}

HistoryView::HistoryView(Shell &shell, QWidget *parent)
    : QTextBrowser(parent)
    , m_shell(shell)
{
    setOpenLinks(false);
    setAccessibleName(tr("History"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit undoStepWanted(url.path().toLongLong()); });
    connect(&Theme::current(), &Theme::changed, this, [this] { showRecord(m_id); });
}

QList<HistoryEntry> HistoryView::entries(Shell &shell, const QUuid &id, int limit)
{
    const History history(shell.workspace());
    QList<HistoryEntry> entries = id.isNull() ? QList<HistoryEntry>() : history.ofRecord(id, limit, shell.context());
    for (HistoryEntry &entry : entries) {
        if (shell.privacy())
            entry.info.reason.clear();
    }
    return entries;
}

QString HistoryView::when(const StepInfo &info)
{
    return instantText(info.at);
}

QString HistoryView::told(const StepInfo &info, const QString &what)
{
    return info.kind == StepKind::Undo ? tr("Undone – %1").arg(what)
        : info.kind == StepKind::Redo  ? tr("Done again – %1").arg(what)
                                       : what;
}

QString HistoryView::who(Shell &shell, const HistoryEntry &entry)
{
    QStringList parts;
    if (!entry.operatorName.isEmpty())
        parts << entry.operatorName;
    if (!entry.deskId.isEmpty() && hasOtherDesks(shell.workspace()))
        parts << (entry.deskName.isEmpty() ? tr("another desk") : entry.deskName);
    return parts.join(QStringLiteral(" · "));
}

void HistoryView::showRecord(const QUuid &id)
{
    m_id = id;
    const Theme &theme = Theme::current();
    QString html = QStringLiteral("<style>td{padding:2px 12px 2px 0} .q{color:%1} a{color:%2;text-decoration:none}"
                                  "p{margin:14px 0 2px 0}</style>")
                       .arg(theme.text2.name(), theme.accentText.name());
    const auto list = entries(m_shell, id, 200);
    for (const HistoryEntry &entry : list) {
        const QString what = told(entry.info, stepLabel(entry.info, m_shell.privacy())).toHtmlEscaped();
        const QString by = who(m_shell, entry).toHtmlEscaped();
        html += QStringLiteral("<p><b>%1</b> <span class='q'>· %2%3</span>")
                    .arg(what, when(entry.info), by.isEmpty() ? QString() : QStringLiteral(" · ") + by);
        if (entry.undone)
            html += QStringLiteral(" <span class='q'>(%1)</span>").arg(tr("undone"));
        else if (entry.info.kind == StepKind::Command && m_shell.canChange())
            html += QStringLiteral(" &nbsp; <a href='undo:%1'>%2</a>").arg(entry.info.step).arg(tr("Undo this step"));
        if (!entry.info.reason.isEmpty())
            html += QStringLiteral("<br><span class='q'>%1</span>").arg(entry.info.reason.toHtmlEscaped());
        if (!entry.problem.isEmpty())
            html += QStringLiteral("<br>%1").arg(entry.problem.toHtmlEscaped());
        html += QStringLiteral("</p><table>");
        for (const RecordChange &change : entry.changes) {
            if (change.op == SQLITE_INSERT) {
                html += QStringLiteral("<tr><td class='q'>%1</td></tr>")
                            .arg(tr("Created with %n value(s)", nullptr, static_cast<int>(change.fields.size())));
                continue;
            }
            for (const FieldChange &field : change.fields) {
                const QString label =
                    field.where.isEmpty() ? field.label : field.where + QStringLiteral(" · ") + field.label;
                const QString before = field.before.isEmpty()
                    ? QString()
                    : QStringLiteral("<span class='q'><s>%1</s></span> → ").arg(field.before.text.toHtmlEscaped());
                html += QStringLiteral("<tr><td class='q'>%1</td><td>%2<b>%3</b></td></tr>")
                            .arg(label.toHtmlEscaped(), before,
                                 field.after.isEmpty() ? tr("(empty)") : field.after.text.toHtmlEscaped());
            }
        }
        html += QStringLiteral("</table>");
    }
    if (list.isEmpty())
        html += QStringLiteral("<p class='q'>%1</p>").arg(tr("Nothing has happened to this record yet."));
    setHtml(html);
}

} // namespace insieme
