// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_panel.h"

#include "core/agenda/task.h"
#include "core/areas/areas.h"
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_rows.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

const QString panelKey = QStringLiteral("link");

bool isConfirm(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && event.modifiers() & Qt::ControlModifier;
}

} // namespace

void LinkPanel::addTo(PageCatalogue &catalogue)
{
    const std::vector<const RecordType *> known = linkedTypes(areas());
    std::vector<const RecordType *> types;
    for (const Layout &layout : catalogue.layouts())
        types.push_back(findView(QLatin1String(layout.view))->type);
    for (const RecordType *type : types) {
        const bool linked =
            std::any_of(known.begin(), known.end(), [type](const RecordType *other) { return isA(*type, *other); });
        // What extends another kind with a page has the panel of that one.
        const bool given = std::any_of(types.begin(), types.end(),
                                       [type](const RecordType *other) { return other != type && isA(*type, *other); });
        if (given || !linked)
            continue;
        PanelKind panel;
        panel.type = type;
        panel.key = panelKey;
        panel.where = PanelKind::Where::Headline;
        panel.make = [](Shell &shell, QWidget *parent) -> RecordPanel * { return new LinkPanel(shell, parent); };
        catalogue.addPanel(std::move(panel));
        const auto others = catalogue.actionsOf(*type);
        ActionKind link;
        link.type = type;
        link.label = QT_TRANSLATE_NOOP("Navigation", "Link");
        link.icon = "link";
        link.key = QKeySequence(Qt::CTRL | Qt::Key_L);
        link.primary =
            std::none_of(others.begin(), others.end(), [](const ActionKind *action) { return action->primary; });
        link.run = [](Shell &shell, const AnyRecord &record) {
            shell.openPanel(record.type(), record.id(), panelKey,
                            [](RecordPanel &opened) { static_cast<LinkPanel &>(opened).open(); });
        };
        catalogue.addAction(std::move(link));
    }
}

LinkPanel::LinkPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Link with another record"), this);
    all->addWidget(card);
    auto *leave = new QWidget(card);
    auto *leaving = new QHBoxLayout(leave);
    leaving->setContentsMargins(0, 0, 0, 0);
    leaving->addWidget(new Keycap(QStringLiteral("Esc"), leave));
    auto *away = Button::iconOnly(QStringLiteral("x"), tr("Close"), leave);
    connect(away, &Button::clicked, this, &LinkPanel::close);
    leaving->addWidget(away);
    card->addToHead(leave);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    // As a task names a record of any kind.
    m_other = new FieldEditor(describe<Task>(), *linkFields(describe<Task>()).key, shell.picker(),
                              shell.workspace().today(), FieldEditor::Shape::Labelled, card);
    connect(m_other, &FieldEditor::edited, this, &LinkPanel::seek);
    first->addWidget(m_other, 1, Qt::AlignTop);
    m_asPart = new QWidget(card);
    auto *as = new QVBoxLayout(m_asPart);
    as->setContentsMargins(0, 3, 0, 0); // on the line of the field beside it
    as->setSpacing(4);
    m_as = new QComboBox(m_asPart);
    m_as->setAccessibleName(tr("As"));
    m_as->setFont(Theme::font(13));
    m_as->setMinimumHeight(32);
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_as->setMinimumContentsLength(16);
    auto *label = new Label(tr("As"), 12, QFont::Medium, Label::Role::Secondary, m_asPart);
    label->setContentsMargins(3, 0, 0, 0);
    label->setBuddy(m_as);
    as->addWidget(label);
    as->addWidget(m_as);
    connect(m_as, &QComboBox::currentIndexChanged, this, &LinkPanel::makeEditors);
    first->addWidget(m_asPart, 1, Qt::AlignTop);
    card->body()->addLayout(first);

    m_place = new QVBoxLayout;
    card->body()->addLayout(m_place);
    m_changes = new ChangePreview(card);
    card->body()->addWidget(m_changes);
    m_refused = new Label({}, 12, QFont::Normal, Label::Role::Bad, card);
    m_refused->setWordWrap(true);
    card->body()->addWidget(m_refused);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_confirm = new Button(QStringLiteral("link"), tr("Link"), Button::Kind::Primary, card);
    m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_confirm, &Button::clicked, this, &LinkPanel::apply);
    foot->addWidget(m_confirm);
    m_why = new Label({}, 12, QFont::Normal, Label::Role::Secondary, card);
    m_why->setWordWrap(true);
    foot->addWidget(m_why, 1);
    card->body()->addLayout(foot);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(m_pause, &QTimer::timeout, this, &LinkPanel::judge);
    hide();
}

void LinkPanel::showRecord(const AnyRecord &record)
{
    m_type = &record.type();
    m_id = record.id();
}

void LinkPanel::open()
{
    if (!m_shell.mayChange())
        return;
    if (isHidden()) {
        m_other->setLink(nullptr, {});
        seek();
        show();
    }
    m_other->setFocus();
}

void LinkPanel::close()
{
    m_seeking.stop();
    m_asking.stop();
    hide();
    for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(at)) {
            page->takeFocus();
            return;
        }
    }
}

void LinkPanel::choose(const RecordType &type, const QUuid &id)
{
    m_other->setLink(&type, id);
    seek();
}

QStringList LinkPanel::relations() const
{
    QStringList texts;
    for (int i = 0; i < m_as->count(); ++i)
        texts << m_as->itemText(i);
    return texts;
}

void LinkPanel::chooseRelation(int index)
{
    m_as->setCurrentIndex(index);
}

FieldEditor *LinkPanel::editor(QAnyStringView column) const
{
    for (FieldEditor *each : m_editors) {
        if (QLatin1String(each->field().column) == column)
            return each;
    }
    return nullptr;
}

QString LinkPanel::whyNot() const
{
    return m_confirm->isEnabled() ? QString() : m_why->text();
}

/// Which relations there can be between the two. What rules read for an answer grows with the years (accounts that are
/// closed): they are asked beside the window.
void LinkPanel::seek()
{
    m_seeking.stop();
    offer({}, {});
    const Records &records = m_shell.workspace().records();
    const RecordType *base = m_other->linkedType();
    const auto value = m_other->value();
    const QUuid id = base && value ? QUuid::fromString(plainText(*value)) : QUuid();
    const RecordType *type = base ? records.typeOfRow(*base, id) : nullptr;
    if (!type) {
        offer({}, {value && isNull(*value) ? tr("choose the record first") : tr("choose one of the records found")});
        return;
    }
    if (id == m_id) {
        offer({}, {tr("it is this record itself")});
        return;
    }
    QStringList reasons;
    std::vector<LinkDraft> links;
    const auto first = records.load(*m_type, m_id);
    const auto second = records.load(*type, id);
    if (first && second) {
        for (const LinkKind &kind : linksBetween(m_shell.workspace().catalogue(), *m_type, *type)) {
            LinkDraft link(kind, *first, *second);
            if (link.isThere())
                reasons = QStringList{tr("they are linked already")};
            else
                links.push_back(std::move(link));
        }
    }
    if (links.empty()) {
        if (reasons.isEmpty())
            reasons << tr("nothing is kept in which a record of “%1” and one of “%2” stand together")
                           .arg(m_type->pluralLabel(), type->pluralLabel());
        offer({}, reasons);
        return;
    }
    say(tr("it is being looked at"), {});
    using Seeking = FileWork<std::vector<QStringList>>;
    auto *seeking = new Seeking({QStringLiteral("link"), tr("Looking what may be linked"), tr("Nothing was changed.")},
                                m_shell.workspace().path(), toLoad(),
                                [links](Workspace &workspace, Seeking &) -> Result<std::vector<QStringList>> {
                                    return forbidden(workspace.records(), links);
                                });
    m_seeking.begin(m_shell, seeking, [this, links, reasons](const Result<std::vector<QStringList>> &said) {
        if (!said) {
            offer({}, {said.error().text});
            return;
        }
        std::vector<LinkDraft> allowed;
        QStringList why = reasons;
        for (size_t i = 0; i < links.size(); ++i) {
            why << (*said)[i];
            if ((*said)[i].isEmpty())
                allowed.push_back(links[i]);
        }
        offer(std::move(allowed), why);
    });
}

/// The first is taken, for the most are the only one.
void LinkPanel::offer(std::vector<LinkDraft> links, QStringList reasons)
{
    m_links = std::move(links);
    {
        const QSignalBlocker once(m_as);
        m_as->clear();
        for (const LinkDraft &link : m_links)
            m_as->addItem(textOf(link));
    }
    m_asPart->setVisible(!m_links.empty());
    makeEditors();
    reasons.removeDuplicates();
    if (m_links.empty())
        say(reasons.join(QLatin1Char(' ')), {});
}

QString LinkPanel::textOf(const LinkDraft &link) const
{
    const LinkKind &kind = link.kind();
    const bool alone = std::count_if(m_links.begin(), m_links.end(),
                                     [&kind](const LinkDraft &each) {
                                         const LinkKind &other = each.kind();
                                         return other.how == kind.how && other.second == kind.second
                                             && other.type == kind.type && other.rows == kind.rows;
                                     })
        == 1;
    const QString field = kind.type->label(*kind.field);
    if (kind.how == LinkKind::How::Record) {
        const QString made = kind.type->singularLabel();
        return alone ? tr("New: %1").arg(made) : tr("New: %1 (%2, %3)").arg(made, kind.type->label(*kind.first), field);
    }
    const RecordType &written = link.written().type();
    QString as = field;
    if (kind.how == LinkKind::How::Row) {
        const QString rows = written.label(*kind.rows);
        as = alone ? rows : QStringLiteral("%1 (%2)").arg(rows, field);
    }
    return tr("%1 of “%2”").arg(as, m_shell.picker().title(written, link.written().id()));
}

void LinkPanel::makeEditors()
{
    delete m_fields;
    m_fields = nullptr;
    m_editors.clear();
    const int at = m_as->currentIndex();
    m_as->setToolTip(m_as->currentText());
    if (at >= 0) {
        LinkDraft &link = m_links[static_cast<size_t>(at)];
        const Context context = m_shell.context();
        m_fields = new QWidget(m_as->parentWidget()->parentWidget());
        constexpr int columns = 12, span = 3;
        auto *rows = new FieldRows(columns, m_fields);
        int taken = 0;
        for (const Field *field : link.toFillIn()) {
            if (field->is.disclosure > context.shown && !field->is.required)
                continue;
            auto *editor = new FieldEditor(*link.kind().type, *field, m_shell.picker(), m_shell.workspace().today(),
                                           FieldEditor::Shape::Labelled, m_fields);
            editor->setValue(field->value(link.draft().data(), context));
            connect(editor, &FieldEditor::edited, m_pause, qOverload<>(&QTimer::start));
            if (taken == columns) {
                rows->endRow();
                taken = 0;
            }
            rows->add(editor, span);
            taken += span;
            m_editors.push_back(editor);
        }
        rows->endRow();
        m_place->addWidget(m_fields);
        m_fields->setVisible(!m_editors.empty());
    }
    m_refusals.clear();
    judge();
}

void LinkPanel::judge()
{
    m_pause->stop();
    m_asking.stop();
    const int at = m_as->currentIndex();
    m_changes->set({});
    if (at < 0) {
        say({}, {});
        return;
    }
    LinkDraft &link = m_links[static_cast<size_t>(at)];
    const Context context = m_shell.context();
    QStringList unreadable;
    for (const FieldEditor *each : m_editors) {
        if (const auto value = each->value())
            each->field().setValue(link.draft().data(), *value, context);
        else
            unreadable << link.kind().type->label(each->field());
    }
    if (link.kind().how == LinkKind::How::Field) {
        const RecordType &target = link.kind().field->ops->target();
        const QString before = link.instead().isNull() ? tr("nothing") : m_shell.picker().title(target, link.instead());
        m_changes->set(
            {{link.kind().type->label(*link.kind().field), before, m_shell.picker().title(target, link.named())}});
    }
    if (!unreadable.isEmpty()) {
        say(tr("cannot be read: %1").arg(unreadable.join(QStringLiteral(", "))), {});
        return;
    }
    const QString own = link.refusals(m_shell.workspace().context()).join(QLatin1Char('\n'));
    say(own.isEmpty() ? m_refusals : own, {}); // what others said stands until they say it anew
    if (own.isEmpty() && m_shell.workspace().catalogue().hasFindings(link.written().type()))
        askOthers(link);
}

/// What they say is looked for in the whole file: beside the window.
void LinkPanel::askOthers(const LinkDraft &link)
{
    using Asking = FileWork<QStringList>;
    auto *asking =
        new Asking({QStringLiteral("link"), tr("Looking what is said of the link"), tr("Nothing was changed.")},
                   m_shell.workspace().path(), toLoad(),
                   [record = link.after(), like = m_shell.workspace().context()](Workspace &workspace,
                                                                                 Asking &) -> Result<QStringList> {
                       return refusalsOf(workspace.records(), record, contextIn(workspace, like));
                   });
    m_asking.begin(m_shell, asking, [this](const Result<QStringList> &said) {
        m_refusals = said ? said->join(QLatin1Char('\n')) : QString();
        if (!m_pause->isActive()) // otherwise what was typed has changed since
            say(m_refusals, {});
    });
}

void LinkPanel::say(const QString &whyNot, const QString &refused)
{
    m_why->setText(whyNot);
    m_confirm->setEnabled(whyNot.isEmpty());
    m_refused->setText(refused);
    m_refused->setVisible(!refused.isEmpty());
}

bool LinkPanel::apply()
{
    // Nobody waits for what others say: the door asks the rules itself.
    if (m_pause->isActive() || m_asking.isRunning()) {
        m_refusals.clear();
        judge();
    }
    const int at = m_as->currentIndex();
    if (at < 0 || !m_confirm->isEnabled())
        return false;
    const LinkDraft link = m_links[static_cast<size_t>(at)];
    Workspace &workspace = m_shell.workspace();
    const auto done =
        workspace.perform({QT_TRANSLATE_NOOP("Command", "Link %1 with %2"),
                           {{QString(), m_type, m_id}, {QString(), m_other->linkedType(), link.second().id()}}},
                          [&](Transaction &transaction) { return link.write(transaction); });
    if (!done) {
        say({}, done.error().text);
        return false;
    }
    close();
    m_shell.sayStep();
    return true;
}

QList<PageKey> LinkPanel::keys() const
{
    QList<PageKey> result{{QStringLiteral("Esc"), tr("close the panel")}};
    if (m_confirm->isEnabled())
        result.prepend({QStringLiteral("Ctrl ↵"), m_confirm->text()});
    return result;
}

/// Esc and Ctrl+Enter are the panel's while the keys are in it, and not the page's.
bool LinkPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || isConfirm(*key)) {
            event->accept();
            return true;
        }
    }
    return RecordPanel::event(event);
}

void LinkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isConfirm(*event))
        apply();
    else
        RecordPanel::keyPressEvent(event);
}

} // namespace insieme
