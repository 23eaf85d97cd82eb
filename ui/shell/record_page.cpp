// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_page.h"

#include "core/record/display.h"
#include "core/registry/reference.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

class ChipLabel : public QWidget {
public:
    ChipLabel(QString text, Theme::Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_text(std::move(text))
        , m_tone(tone)
    {
        setFixedSize(chipWidth(m_text), 22);
        setAccessibleName(m_text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChip(painter, rect(), m_text, static_cast<int>(m_tone));
    }

private:
    QString m_text;
    Theme::Tone m_tone;
};

QFrame *card(const QString &title, QWidget *parent, QVBoxLayout *&inner)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    inner = new QVBoxLayout(frame);
    inner->setContentsMargins(16, 12, 16, 14);
    inner->setSpacing(10);
    auto *label = new QLabel(title, frame);
    label->setFont(Theme::font(14, QFont::DemiBold));
    inner->addWidget(label);
    return frame;
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    page->setObjectName(QStringLiteral("page"));
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

RecordPage::RecordPage(Shell &shell, const Layout &layout, const QUuid &id, QWidget *parent)
    : Page(shell, parent)
    , m_workspace(shell.workspace())
    , m_source(shell.picker())
    , m_layout(layout)
    , m_type(*findView(QLatin1String(layout.view))->type)
    , m_seen(m_type)
    , m_id(id)
{
    if (!m_id.isNull()) {
        if (auto record = m_workspace.records().load(m_type, m_id))
            m_seen = std::move(*record);
        else
            m_gone = true;
    }
    build();
    fill();
}

QString RecordPage::title() const
{
    if (m_id.isNull())
        return QCoreApplication::translate("Layout", m_layout.addLabel);
    const QString title = titleOf(m_type, m_seen.data(), m_workspace.context());
    return title.isEmpty() ? m_workspace.title(m_type, m_id, {}) : title;
}

void RecordPage::build()
{
    const bool readOnly = m_workspace.isReadOnly();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 16, 24, 0);
    inner->setSpacing(8);
    page->addLayout(inner, 1);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_heading = new QLabel(this);
    m_heading->setFont(Theme::font(20, QFont::DemiBold));
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    m_chips = new QWidget(this);
    new QHBoxLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_chips, 0, Qt::AlignTop);
    for (const ActionKind *action : pageCatalogue().actionsOf(m_type)) {
        auto *button = new QPushButton(Theme::icon(QLatin1String(action->icon), Theme::current().text2),
                                       QCoreApplication::translate("Navigation", action->label), this);
        button->setToolTip(action->key.toString(QKeySequence::NativeText));
        button->setEnabled(!m_id.isNull() && !(readOnly && action->changes));
        connect(button, &QPushButton::clicked, this, [this, action] { action->run(this->shell(), m_seen); });
        head->addWidget(button, 0, Qt::AlignTop);
    }
    auto *removeButton =
        new QPushButton(Theme::icon(QStringLiteral("trash-2"), Theme::current().text2), QString(), this);
    removeButton->setProperty("kind", QStringLiteral("ghost"));
    removeButton->setAccessibleName(tr("Remove"));
    removeButton->setToolTip(tr("Remove this record; it can be undone (Ctrl+Z)"));
    removeButton->setVisible(!readOnly && !m_id.isNull());
    connect(removeButton, &QPushButton::clicked, this, &RecordPage::remove);
    head->addWidget(removeButton, 0, Qt::AlignTop);
    inner->addLayout(head);

    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    inner->addWidget(m_summary);

    m_banner = new QFrame(this);
    m_banner->setObjectName(QStringLiteral("banner"));
    auto *bannerLayout = new QHBoxLayout(m_banner);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    m_bannerText->setTextFormat(Qt::PlainText);
    bannerLayout->addWidget(m_bannerText, 1);
    m_banner->hide();
    inner->addWidget(m_banner);

    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    inner->addWidget(m_tabs, 1);

    auto *form = new QWidget;
    auto *formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 14, 6, 16);
    formLayout->setSpacing(12);
    const auto addSection = [&](const QString &title, const std::vector<Row> &rows) {
        QVBoxLayout *content = nullptr;
        formLayout->addWidget(card(title, form, content));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(10);
        for (int i = 0; i < 12; ++i) {
            grid->setColumnStretch(i, 1);
            grid->setColumnMinimumWidth(i, 36);
        }
        int r = 0;
        for (const Row &row : rows) {
            int column = 0;
            for (const Place &place : row) {
                const Field *field = findField(m_type, QLatin1String(place.column));
                auto *editor =
                    new FieldEditor(m_type, *field, m_source, m_workspace.today(), FieldEditor::Shape::Labelled, form);
                editor->setReadOnly(readOnly || !field->writable());
                if (!field->writable())
                    editor->setFocusPolicy(Qt::NoFocus);
                connect(editor, &FieldEditor::edited, this, &RecordPage::checkForm);
                m_editors.push_back(editor);
                grid->addWidget(editor, r, column, 1, place.span, Qt::AlignTop);
                column += place.span;
            }
            ++r;
        }
        content->addLayout(grid);
    };
    for (const Section &section : m_layout.sections)
        addSection(QCoreApplication::translate("Layout", section.title), section.rows);
    std::vector<Row> more;
    for (const Field *field : unplacedFields(m_type, m_layout))
        more.push_back({{field->column, field->is.longText ? 12 : 6}});
    if (!more.empty())
        addSection(tr("More"), more);
    if (!readOnly)
        helpWithMunicipality();
    formLayout->addStretch();
    m_tabs->addTab(scrolled(form, m_tabs), tr("Data"));

    for (const Children *children : allChildren(m_type)) {
        auto *holder = new QWidget;
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 14, 6, 16);
        QVBoxLayout *content = nullptr;
        const QString label = m_type.label(*children);
        layout->addWidget(card(label, holder, content));
        auto *editor = new ChildrenEditor(*children, m_source, m_workspace.today(), holder);
        connect(editor, &ChildrenEditor::edited, this, &RecordPage::checkForm);
        content->addWidget(editor);
        layout->addStretch();
        m_children.emplace_back(children, editor);
        m_tabs->addTab(scrolled(holder, m_tabs), label);
    }
    m_history = new QTextBrowser(this);
    m_history->setOpenLinks(false);
    m_history->setAccessibleName(tr("History"));
    connect(m_history, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit undoStepWanted(url.path().toLongLong()); });
    auto *historyHolder = new QWidget;
    auto *historyLayout = new QVBoxLayout(historyHolder);
    historyLayout->setContentsMargins(0, 14, 0, 16);
    historyLayout->addWidget(m_history);
    m_tabs->addTab(historyHolder, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (index == m_tabs->count() - 1)
            fillHistory();
    });

    m_saveBar = new QFrame(this);
    m_saveBar->setObjectName(QStringLiteral("savebar"));
    m_saveBar->setFixedHeight(52);
    auto *bar = new QHBoxLayout(m_saveBar);
    bar->setContentsMargins(24, 0, 24, 0);
    m_saveText = new QLabel(m_saveBar);
    bar->addWidget(m_saveText, 1);
    auto *cancel = new QPushButton(tr("Discard (Esc)"), m_saveBar);
    connect(cancel, &QPushButton::clicked, this, &RecordPage::discard);
    bar->addWidget(cancel);
    m_save = new QPushButton(tr("Save (Ctrl+S)"), m_saveBar);
    m_save->setProperty("kind", QStringLiteral("primary"));
    connect(m_save, &QPushButton::clicked, this, &RecordPage::save);
    bar->addWidget(m_save);
    m_saveBar->hide();
    page->addWidget(m_saveBar);
}

void RecordPage::helpWithMunicipality()
{
    FieldEditor *place = editor("municipality");
    auto *line = place ? qobject_cast<QLineEdit *>(place->editor()) : nullptr;
    if (!line)
        return;
    auto *completer = new QCompleter(new QStandardItemModel(line), line);
    auto *popup = new QListView;
    popup->setObjectName(QStringLiteral("popup"));
    completer->setPopup(popup);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->setCompleter(completer);
    connect(line, &QLineEdit::textEdited, completer, [completer](const QString &text) {
        auto *model = static_cast<QStandardItemModel *>(completer->model());
        model->clear();
        for (const Municipality *comune : Reference::instance().find(text, 10)) {
            auto *item = new QStandardItem(QStringLiteral("%1 (%2)").arg(comune->name, comune->province));
            item->setData(comune->belfiore, Qt::UserRole);
            model->appendRow(item);
        }
        if (model->rowCount() > 0 && text.size() >= 2)
            completer->complete();
    });
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const Municipality *comune = Reference::instance().byBelfiore(index.data(Qt::UserRole).toString());
                if (!comune)
                    return;
                // After the completer has put its own text in place.
                QTimer::singleShot(0, this, [this, comune] {
                    for (const auto &[column, value] :
                         {std::pair("municipality", comune->name), std::pair("province", comune->province),
                          std::pair("belfiore", comune->belfiore), std::pair("istat", comune->istat)})
                    {
                        if (FieldEditor *target = editor(column))
                            target->setValue(value);
                    }
                    checkForm();
                });
            });
}

FieldEditor *RecordPage::editor(const char *column) const
{
    for (FieldEditor *editor : m_editors) {
        if (qstrcmp(editor->field().column, column) == 0)
            return editor;
    }
    return nullptr;
}

void RecordPage::fill()
{
    const Context context = m_workspace.context();
    for (FieldEditor *editor : m_editors) {
        editor->setValue(editor->field().value(m_seen.data(), context));
        editor->setMessage(Verdict::Level::Valid, {});
        editor->setChanged(false);
    }
    int tab = 1;
    for (const auto &[children, editor] : m_children) {
        editor->load(m_seen.data(), context, m_workspace.isReadOnly());
        const QString label = m_tabs->tabText(tab).section(QStringLiteral("  "), 0, 0);
        m_tabs->setTabText(tab++,
                           editor->count() > 0 ? QStringLiteral("%1  %2").arg(label).arg(editor->count()) : label);
    }
    setDirty(false);
    fillSummary();
    if (m_tabs->currentIndex() == m_tabs->count() - 1)
        fillHistory();
    if (m_gone)
        showBanner(tr("This record was removed. Undo brings it back (Ctrl+Z)."), true);
    emit frameChanged();
}

void RecordPage::fillSummary()
{
    const Context context = m_workspace.context();
    m_heading->setText(title());
    qDeleteAll(m_chips->findChildren<ChipLabel *>());
    if (const Field *status = findField(m_type, u"status"); status && !m_id.isNull()) {
        const Value value = status->value(m_seen.data(), context);
        m_chips->layout()->addWidget(new ChipLabel(display(*status, value, context), toneOf(value), m_chips));
    }
    QStringList facts;
    const QString quiet = Theme::current().text2.name();
    for (const char *column : m_layout.summary) {
        const Field *field = findField(m_type, QLatin1String(column));
        const QString text = m_id.isNull() || qstrcmp(column, "status") == 0
            ? QString()
            : displayOf(m_type, *field, m_seen.data(), context);
        if (!text.isEmpty())
            facts << QStringLiteral("<span style='color:%1'>%2</span>&nbsp;<b>%3</b>")
                         .arg(quiet, m_type.label(*field).toHtmlEscaped(), text.toHtmlEscaped());
    }
    m_summary->setText(facts.join(QStringLiteral(" &nbsp; ")));
    m_summary->setVisible(!facts.isEmpty());
}

void RecordPage::fillHistory()
{
    const Theme &theme = Theme::current();
    QString html =
        QStringLiteral("<style>td{padding:2px 12px 2px 0} .q{color:%1} a{color:%2;text-decoration:none}</style>")
            .arg(theme.text2.name(), theme.accentText.name());
    const auto entries = m_id.isNull() ? QList<HistoryEntry>() : History(m_workspace).ofRecord(m_id, 200);
    for (const HistoryEntry &entry : entries) {
        const QDateTime at = QDateTime::fromString(entry.info.at, Qt::ISODateWithMs);
        QString what = entry.info.label.toHtmlEscaped();
        if (entry.info.kind == StepKind::Undo)
            what = tr("Undone: %1").arg(what);
        else if (entry.info.kind == StepKind::Redo)
            what = tr("Done again: %1").arg(what);
        html += QStringLiteral("<p style='margin-top:12px'><b>%1</b> <span class='q'>· %2%3</span>")
                    .arg(what, at.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                         entry.operatorName.isEmpty() ? QString()
                                                      : QStringLiteral(" · ") + entry.operatorName.toHtmlEscaped());
        if (entry.undone)
            html += QStringLiteral(" <span class='q'>(%1)</span>").arg(tr("undone"));
        else if (entry.info.kind == StepKind::Command && !m_workspace.isReadOnly())
            html += QStringLiteral(" &nbsp; <a href='undo:%1'>%2</a>").arg(entry.info.step).arg(tr("Undo this step"));
        if (!entry.info.reason.isEmpty())
            html += QStringLiteral("<br><span class='q'>%1</span>").arg(entry.info.reason.toHtmlEscaped());
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
                const bool fresh = field.before.isEmpty();
                html += QStringLiteral("<tr><td class='q'>%1</td><td>%2%3<b>%4</b></td></tr>")
                            .arg(label.toHtmlEscaped(), field.before.toHtmlEscaped(),
                                 fresh ? QString() : QStringLiteral(" → "),
                                 field.after.isEmpty() ? tr("(empty)") : field.after.toHtmlEscaped());
            }
        }
        html += QStringLiteral("</table>");
    }
    if (entries.isEmpty())
        html += QStringLiteral("<p class='q'>%1</p>").arg(tr("Nothing has happened to this record yet."));
    m_history->setHtml(html);
}

AnyRecord RecordPage::edited(QStringList &unreadable) const
{
    AnyRecord record = m_seen;
    const Context context = m_workspace.context();
    // Rows first: a field that is derived from them (the name in use) then corrects the row it reads.
    for (const auto &[children, editor] : m_children) {
        for (const int row : editor->store(record.data(), context))
            unreadable << tr("%1, row %2").arg(m_type.label(*children)).arg(row);
    }
    for (const FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        if (!field.writable())
            continue;
        const auto value = editor->value();
        if (!value)
            unreadable << m_type.label(field);
        else if (*value != field.value(m_seen.data(), context))
            field.setValue(record.data(), *value, context);
    }
    return record;
}

void RecordPage::checkForm()
{
    QStringList unreadable;
    const AnyRecord record = edited(unreadable);
    const Context context = m_workspace.context();
    const Problems problems = check(m_type, record.data(), context);
    QStringList rest;
    for (FieldEditor *editor : m_editors) {
        const Field &field = editor->field();
        const auto value = editor->value();
        const bool changed = field.writable() && (!value || *value != field.value(m_seen.data(), context));
        editor->setChanged(changed);
        Verdict::Level level = Verdict::Level::Valid;
        QString text;
        for (const Problem &problem : problems) {
            if (problem.where.isEmpty() && problem.field == QLatin1String(field.column)
                && (problem.level > level || text.isEmpty()))
            {
                level = problem.level;
                // The label stands above the editor already.
                const QString prefix = m_type.label(field) + QStringLiteral(": ");
                text = problem.text.startsWith(prefix) ? problem.text.mid(prefix.size()) : problem.text;
            }
        }
        // What was never touched is not reproached before saving.
        editor->setMessage(level, changed || !m_id.isNull() ? text : QString());
        if (!field.writable())
            editor->setValue(field.value(record.data(), context));
    }
    for (const Problem &problem : problems) {
        if (!problem.where.isEmpty() || problem.field.isEmpty())
            rest << (problem.where.isEmpty() ? problem.text : problem.where + QStringLiteral(": ") + problem.text);
    }
    showBanner(rest.join(QLatin1Char('\n')), false);
    setDirty(true);
    const bool bad = hasErrors(problems) || !unreadable.isEmpty();
    m_saveText->setText(bad ? tr("Something must be put right before saving.") : tr("Changes not saved"));
}

void RecordPage::setDirty(bool dirty)
{
    m_saveBar->setVisible(dirty);
    if (!dirty)
        showBanner({}, false);
    if (m_dirty == dirty)
        return;
    m_dirty = dirty;
    emit frameChanged();
}

void RecordPage::showBanner(const QString &text, bool bad)
{
    m_banner->setProperty("tone", bad ? QStringLiteral("bad") : QStringLiteral("warn"));
    m_banner->style()->unpolish(m_banner);
    m_banner->style()->polish(m_banner);
    m_bannerText->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

bool RecordPage::save()
{
    if (!m_dirty)
        return true;
    QStringList unreadable;
    AnyRecord record = edited(unreadable);
    if (!unreadable.isEmpty()) {
        showBanner(tr("Nothing was saved. These values cannot be read: %1.").arg(unreadable.join(QStringLiteral(", "))),
                   true);
        return false;
    }
    const bool fresh = m_id.isNull();
    if (fresh)
        setId(m_type, record.data(), newUuid());
    const Command command{fresh ? QT_TRANSLATE_NOOP("Command", "Add %1") : QT_TRANSLATE_NOOP("Command", "Change %1"),
                          {{QString(), &m_type, record.id()}}};
    const auto done = m_workspace.perform(command, [&](Transaction &transaction) {
        return fresh ? transaction.insert(record) : transaction.update(m_type, m_seen.data(), record.data());
    });
    if (!done) {
        showBanner(done.error().text, true);
        return false;
    }
    m_id = record.id();
    if (auto now = m_workspace.records().load(m_type, m_id))
        m_seen = std::move(*now);
    fill();
    emit saved(m_id);
    return true;
}

void RecordPage::discard()
{
    if (m_id.isNull()) {
        setDirty(false);
        emit removed();
        return;
    }
    fill();
}

void RecordPage::remove()
{
    const auto done = m_workspace.perform({QT_TRANSLATE_NOOP("Command", "Remove %1"), {{QString(), &m_type, m_id}}},
                                          [&](Transaction &transaction) { return transaction.remove(m_type, m_id); });
    if (!done) {
        showBanner(done.error().text, true);
        return;
    }
    setDirty(false);
    emit removed();
}

bool RecordPage::stepBack()
{
    if (!m_dirty)
        return false;
    discard();
    return true;
}

void RecordPage::takeFocus()
{
    m_tabs->setFocus();
}

QList<PageAction> RecordPage::actions()
{
    QList<PageAction> result;
    if (m_id.isNull())
        return result;
    for (const ActionKind *action : pageCatalogue().actionsOf(m_type)) {
        if (action->changes && m_workspace.isReadOnly())
            continue;
        result.append({QCoreApplication::translate("Navigation", action->label), QLatin1String(action->icon),
                       action->key, [this, action] { action->run(this->shell(), m_seen); },
                       action->whyNot ? action->whyNot(shell(), m_seen) : QString()});
    }
    return result;
}

void RecordPage::reload(const Changes &)
{
    if (m_id.isNull())
        return;
    auto now = m_workspace.records().load(m_type, m_id);
    if (m_dirty) {
        if (!now)
            showBanner(tr("This record was removed in the meantime. Undo brings it back (Ctrl+Z)."), true);
        return;
    }
    m_gone = !now;
    if (now)
        m_seen = std::move(*now);
    fill();
}

} // namespace insieme
