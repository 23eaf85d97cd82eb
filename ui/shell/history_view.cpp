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
    connect(&Theme::current(), &Theme::changed, this, [this] { showRecord(m_id, m_title); });
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

void HistoryView::showRecord(const QUuid &id, const QString &title)
{
    m_id = id;
    m_title = title;
    const Theme &theme = Theme::current();
    // A line between two steps, a point before each, what changed in the middle, when and by whom at the right.
    QString html = QStringLiteral("<style>.q{color:%1} .dot{color:%2} a{color:%2;text-decoration:none}"
                                  ".step{padding:9px 0 9px 0} .line{border-top:1px solid %3}"
                                  ".f{padding:3px 14px 0 0}</style><table width='100%' cellspacing='0'>")
                       .arg(theme.text2.name(), theme.accentText.name(), theme.line.name());
    const auto list = entries(m_shell, id, 200);
    for (const HistoryEntry &entry : list) {
        const QString line = &entry == &list.front() ? QString() : QStringLiteral(" line");
        html += QStringLiteral("<tr><td class='step dot%1' width='18'>●</td><td class='step%1'><b>%2</b>")
                    .arg(line, told(entry.info, ownWords(stepLabel(entry.info, m_shell.privacy()))).toHtmlEscaped());
        if (entry.undone)
            html += QStringLiteral(" <span class='q'>(%1)</span>").arg(tr("undone"));
        if (entry.setAside)
            html += QStringLiteral(" <span class='q'>(%1)</span>").arg(tr("set aside, not carried out"));
        if (!entry.info.reason.isEmpty())
            html += QStringLiteral("<br><span class='q'>%1</span>").arg(entry.info.reason.toHtmlEscaped());
        if (!entry.problem.isEmpty())
            html += QStringLiteral("<br>%1").arg(entry.problem.toHtmlEscaped());
        html += fieldsOf(entry);
        const QString by = who(m_shell, entry).toHtmlEscaped();
        html += QStringLiteral("</td><td class='step q%1' align='right' width='190'>%2%3")
                    .arg(line, when(entry.info), by.isEmpty() ? QString() : QStringLiteral("<br>") + by);
        if (!entry.undone && !entry.setAside && entry.info.kind == StepKind::Command && m_shell.canChange())
            html += QStringLiteral("<br><a href='undo:%1'>%2</a>").arg(entry.info.step).arg(tr("Undo this step"));
        html += QStringLiteral("</td></tr>");
    }
    html += QStringLiteral("</table>");
    setHtml(list.isEmpty() ? QStringLiteral("<p style='color:%1'>%2</p>")
                                 .arg(theme.text2.name(), tr("Nothing has happened to this record yet."))
                           : html);
}

QString HistoryView::ownWords(const QString &label) const
{
    // Hidden names are dots. Where the name stands inside a sentence it stays.
    for (const QString &name : {m_title, QStringLiteral("…")}) {
        const QString end = QStringLiteral(": ") + name;
        if (!name.isEmpty() && label.endsWith(end))
            return label.chopped(end.size());
    }
    return label;
}

QString HistoryView::fieldsOf(const HistoryEntry &entry)
{
    QString rows;
    for (const RecordChange &change : entry.changes) {
        if (change.op == SQLITE_INSERT) {
            rows += QStringLiteral("<tr><td class='f q'>%1</td></tr>")
                        .arg(tr("Created with %n value(s)", nullptr, static_cast<int>(change.fields.size())));
            continue;
        }
        for (const FieldChange &field : change.fields) {
            const QString label =
                field.where.isEmpty() ? field.label : field.where + QStringLiteral(" · ") + field.label;
            const QString before = field.before.isEmpty()
                ? QString()
                : QStringLiteral("<span class='q'><s>%1</s></span> → ").arg(field.before.text.toHtmlEscaped());
            rows += QStringLiteral("<tr><td class='f q'>%1</td><td class='f'>%2<b>%3</b></td></tr>")
                        .arg(label.toHtmlEscaped(), before,
                             field.after.isEmpty() ? tr("(empty)") : field.after.text.toHtmlEscaped());
        }
    }
    return rows.isEmpty() ? rows : QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows);
}

} // namespace insieme
