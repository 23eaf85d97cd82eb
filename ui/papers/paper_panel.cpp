// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_panel.h"

#include "core/base/elision.h"
#include "core/documents/issuing.h"
#include "core/documents/printable.h"
#include "core/registry/attaching.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/skeleton.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace insieme {

PaperPanel::PaperPanel(Shell &shell, QWidget *parent)
    : RecordPanel(parent)
    , m_shell(shell)
    , m_sentence(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_facts(new FactList(this))
    , m_sentCard(new Card(tr("Sent"), this))
    , m_signedCard(new Card(tr("Signed copy"), this))
    , m_annulCard(new Card(tr("Annul"), this))
    , m_changesCard(new Card(tr("What would read otherwise today"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new Card(tr("State"), this);
    m_sentence->setWordWrap(true);
    head->body()->addWidget(m_sentence);
    head->body()->addWidget(m_facts);
    auto *pages = new Button(QStringLiteral("file-text"), tr("Show the pages"), Button::Kind::Secondary, head);
    connect(pages, &Button::clicked, this, [this] { openPages(m_shell, m_document); });
    head->body()->addWidget(pages, 0, Qt::AlignLeft);
    column->addWidget(head);

    add(*m_sentCard, "sent_on");
    add(*m_sentCard, "sent_note");
    auto *sent = new Button(QStringLiteral("send"), tr("It was sent"), Button::Kind::Secondary, m_sentCard);
    connect(sent, &Button::clicked, this, &PaperPanel::markSent);
    m_sentCard->body()->addWidget(sent, 0, Qt::AlignLeft);
    column->addWidget(m_sentCard);

    add(*m_signedCard, "completed_on");
    auto *hint = new Label(tr("A scan, a PDF or a .p7m. It is kept as it is, and the document is complete."), 12,
                           QFont::Normal, Label::Role::Hint, m_signedCard);
    hint->setWordWrap(true);
    m_signedCard->body()->addWidget(hint);
    auto *attach =
        new Button(QStringLiteral("paperclip"), tr("Attach the signed copy…"), Button::Kind::Secondary, m_signedCard);
    connect(attach, &Button::clicked, this, &PaperPanel::askForSigned);
    m_signedCard->body()->addWidget(attach, 0, Qt::AlignLeft);
    column->addWidget(m_signedCard);

    m_skeleton = new Skeleton(m_changesCard);
    m_changesCard->body()->addWidget(m_skeleton);
    m_changes = new QVBoxLayout;
    m_changesCard->body()->addLayout(m_changes);
    column->addWidget(m_changesCard);

    add(*m_annulCard, "void_reason");
    auto *annulled = new Button(QStringLiteral("ban"), tr("Annul the document"), Button::Kind::Secondary, m_annulCard);
    connect(annulled, &Button::clicked, this, &PaperPanel::annul);
    m_annulCard->body()->addWidget(annulled, 0, Qt::AlignLeft);
    column->addWidget(m_annulCard);
}

FieldEditor *PaperPanel::add(Card &card, const char *column)
{
    const RecordType &type = describe<Document>();
    auto *editor = new FieldEditor(type, *findField(type, QLatin1String(column)), m_shell.picker(),
                                   m_shell.workspace().today(), FieldEditor::Shape::Labelled, &card);
    card.body()->addWidget(editor);
    m_editors.push_back(editor);
    return editor;
}

FieldEditor *PaperPanel::editor(const char *column) const
{
    for (FieldEditor *each : m_editors) {
        if (qstrcmp(each->field().column, column) == 0)
            return each;
    }
    return nullptr;
}

QString PaperPanel::sentence() const
{
    return m_sentence->text();
}

void PaperPanel::say(const QString &text, bool bad)
{
    m_sentence->setRole(bad ? Label::Role::Bad : Label::Role::Secondary);
    m_sentence->setText(text);
}

void PaperPanel::showRecord(const AnyRecord &record)
{
    const bool other = m_document.id.uuid() != record.id();
    m_document = record.as<Document>();
    const DocumentState state = stateOf(m_document);
    const bool open = state != DocumentState::Draft && state != DocumentState::Void && m_shell.canChange();
    m_sentCard->setVisible(open && !stated(m_document.sentOn));
    m_signedCard->setVisible(open && !stated(m_document.completedOn));
    m_annulCard->setVisible(open);
    if (other) {
        for (FieldEditor *each : m_editors)
            each->setValue(each->field().kind() == Kind::Date ? Value(m_shell.workspace().today()) : Value());
    }
    m_facts->clear();
    const auto fact = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_facts->add(label, value);
    };
    const auto day = [](const Date &date) { return stated(date) ? italianText(date) : QString(); };
    fact(tr("Number"), m_document.number);
    fact(tr("Issued on"), day(m_document.issuedOn));
    fact(tr("Sent on"), day(m_document.sentOn));
    for (const DocumentSignature &each : m_document.signatures) {
        const QString party = m_shell.workspace().title(describe<Organisation>(), each.party.uuid(), {});
        fact(party,
             stated(each.signedOn) ? elided(tr("signed on %1").arg(italianText(each.signedOn))) : tr("has not signed"));
    }
    fact(tr("Complete on"), day(m_document.completedOn));
    fact(tr("Annulled on"), day(m_document.voidedOn));
    fact(tr("Reason"), m_document.voidReason);
    say(state == DocumentState::Draft      ? tr("A draft: it has no number yet. It is issued from its pages.")
            : state == DocumentState::Void ? tr("Annulled. Its number stays taken.")
            : state == DocumentState::Complete
            ? tr("Complete: the signed copy is here.")
            : tr("Its pages, its values and its template are frozen as they were issued."),
        false);
    const Problems mistakes = findingsOf(m_shell.workspace().records(), record, m_shell.workspace().context());
    if (!mistakes.isEmpty()) {
        QStringList lines{tr("A draft with mistakes in it. It is issued once they are put right.")};
        for (const Problem &mistake : mistakes)
            lines << mistake.sentence();
        say(lines.join(QLatin1Char('\n')), true);
    }
    compare(other);
}

/// It composes the whole document again: what is shown stays until that is done, unless it is of another one.
void PaperPanel::compare(bool other)
{
    m_comparing.stop();
    m_skeleton->end();
    m_changesCard->setVisible(isIssued(m_document));
    if (other || !isIssued(m_document)) {
        clearLayout(*m_changes);
        m_changesCard->setNote({});
        m_changed = 0;
    }
    if (!isIssued(m_document))
        return;
    using Changes = QList<ValueChange>;
    using Comparing = FileWork<Changes>;
    auto *comparing = new Comparing(
        {QStringLiteral("file-text"), tr("Comparing the document with today"), tr("Nothing is changed by looking.")},
        m_shell.workspace().path(), toLoad(),
        [document = m_document, like = m_shell.workspace().context()](Workspace &workspace,
                                                                      Comparing &) -> Result<Changes> {
            const Context context = contextIn(workspace, like);
            return documents::changesSinceIssue(workspace.records(), document, context);
        });
    if (m_changes->isEmpty())
        m_skeleton->await(*comparing);
    m_comparing.begin(m_shell, comparing, [this](const Result<Changes> &changes) { showChanges(changes); });
}

void PaperPanel::showChanges(const Result<QList<ValueChange>> &changes)
{
    clearLayout(*m_changes);
    m_changed = 0;
    m_changesCard->setNote({});
    if (!changes || changes->isEmpty()) {
        auto *text = new Label(changes ? tr("Nothing: made again it would say the same.") : changes.error().text, 13,
                               QFont::Normal, Label::Role::Secondary, m_changesCard);
        text->setWordWrap(true);
        m_changes->addWidget(text);
        return;
    }
    m_changed = static_cast<int>(changes->size());
    m_changesCard->setNote(tr("%n field(s)", nullptr, m_changed));
    if (m_shell.privacy()) {
        m_changes->addWidget(new Label(tr("Hidden, as names and amounts of people may stand there."), 13, QFont::Normal,
                                       Label::Role::Secondary, m_changesCard));
        return;
    }
    auto *table = new FactTable({{tr("Field"), 4}, {tr("In the issued copy"), 4}, {tr("Today"), 4}}, m_changesCard);
    table->setAccessibleName(tr("What would read otherwise today"));
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    for (const ValueChange &change : *changes)
        table->add({change.label, shown(change.before), shown(change.now)});
    m_changes->addWidget(table);
}

bool PaperPanel::done(const Result<qint64> &step, const QString &text)
{
    if (!step) {
        say(step.error().text, true);
        return false;
    }
    m_shell.say(text);
    return true;
}

bool PaperPanel::markSent()
{
    const auto day = editor("sent_on")->value(), note = editor("sent_note")->value();
    const auto *date = day ? std::get_if<Date>(&*day) : nullptr;
    if (!date) {
        say(tr("The day on which it was sent is missing or cannot be read."), true);
        return false;
    }
    const auto *text = note ? std::get_if<QString>(&*note) : nullptr;
    return done(insieme::markSent(m_shell.workspace(), m_document.id, *date, text ? *text : QString()),
                tr("Marked as sent"));
}

void PaperPanel::askForSigned()
{
    const QString path = askToOpen(this, tr("The signed copy"),
                                   tr("Scans and signed files (*.pdf *.p7m *.png *.jpg *.jpeg *.tif "
                                      "*.tiff)"));
    if (!path.isEmpty())
        attachSigned(path);
}

bool PaperPanel::attachSigned(const QString &path)
{
    const auto day = editor("completed_on")->value();
    const auto *date = day ? std::get_if<Date>(&*day) : nullptr;
    if (!date) {
        say(tr("The day of the signature is missing or cannot be read."), true);
        return false;
    }
    const auto bytes = attachable(path);
    if (!bytes) {
        say(bytes.error().text, true);
        return false;
    }
    return done(insieme::attachSigned(m_shell.workspace(), m_document.id, QFileInfo(path).fileName(), *bytes, *date),
                tr("The signed copy is attached"));
}

bool PaperPanel::annul()
{
    const auto value = editor("void_reason")->value();
    const auto *reason = value ? std::get_if<QString>(&*value) : nullptr;
    if (!reason || reason->trimmed().isEmpty()) {
        say(tr("Say why it is annulled; the number stays taken."), true);
        return false;
    }
    return done(insieme::annul(m_shell.workspace(), m_document.id, *reason), tr("Annulled"));
}

void openPages(Shell &shell, const Document &document)
{
    const documents::Printable *printable = documents::findPrintable(document.templateName);
    if (!printable) {
        shell.say(PaperPanel::tr("There is no template “%1” any more.").arg(document.templateName), true);
        return;
    }
    const bool itself = printable->about == &describe<Document>();
    shell.openPrintable(*printable, itself ? document.id.uuid() : QUuid::fromString(document.recordId));
}

} // namespace insieme
