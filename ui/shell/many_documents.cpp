// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/many_documents.h"

#include "core/documents/address_sheets.h"
#include "core/documents/letters.h"
#include "core/papers/document.h"
#include "core/record/display.h"
#include "ui/shell/file_work.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/file_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr size_t mostFindings = 60; ///< named one by one

QString letterKey()
{
    return QStringLiteral("lettera");
}

/// What the text of a letter may take from its recipient, the consortium and the day.
struct LetterField {
    const char *field, *label;
};
constexpr LetterField letterFieldsOffered[] = {
    {"destinatario.denominazione", QT_TRANSLATE_NOOP("ManyDocuments", "Name of the recipient")},
    {"destinatario.denominazione | a", QT_TRANSLATE_NOOP("ManyDocuments", "To the recipient (al, alla, all'…)")},
    {"destinatario.denominazione | con_articolo",
     QT_TRANSLATE_NOOP("ManyDocuments", "The recipient, with its article")},
    {"destinatario.comune", QT_TRANSLATE_NOOP("ManyDocuments", "Comune of the recipient")},
    {"destinatario.codice_fiscale", QT_TRANSLATE_NOOP("ManyDocuments", "Tax code of the recipient")},
    {"destinatario.pec", QT_TRANSLATE_NOOP("ManyDocuments", "PEC of the recipient")},
    {"consorzio.denominazione", QT_TRANSLATE_NOOP("ManyDocuments", "Name of the consortium")},
    {"oggi | data_estesa", QT_TRANSLATE_NOOP("ManyDocuments", "Today, in full")},
};

QComboBox *box(const QString &name, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setAccessibleName(name);
    list->setFont(Theme::font(13));
    list->setMinimumHeight(32);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return list;
}

} // namespace

bool ManyDocuments::isOffered(const RecordType &type)
{
    return !documents::printablesOf(type).empty() || documents::hasAddress(type);
}

ManyDocuments::ManyDocuments(Shell &shell, const RecordType &type, std::vector<QUuid> ids, QWidget *parent)
    : InlinePanel(QStringLiteral("file-text"), tr("Documents of the ticked records"), tr("Print"), parent)
    , m_shell(shell)
    , m_type(type)
    , m_ids(std::move(ids))
    , m_what(box(tr("Document"), this))
    , m_where(box(tr("Where to"), this))
    , m_whereLabel(new Label(tr("Where to"), 12, QFont::Medium, Label::Role::Secondary, this))
    , m_letter(new QWidget(this))
    , m_labels(new QWidget(this))
    , m_first(new QSpinBox(m_labels))
    , m_sentence(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_findings(new CheckList(this))
{
    for (const documents::Printable *printable : documents::printablesOf(type))
        m_what->addItem(documents::labelOf(*printable), QString::fromLatin1(printable->name));
    if (documents::hasOrganisation(type) && &type != &insieme::describe<Document>() && shell.canChange())
        m_what->addItem(tr("A letter to each"), letterKey());
    if (documents::hasAddress(type)) {
        for (const documents::AddressFormat &format : documents::addressFormats())
            m_what->addItem(documents::labelOf(format), QString::fromLatin1(format.name));
    }
    m_what->setCurrentIndex(-1);
    m_what->setPlaceholderText(tr("Choose a document"));
    auto *label = new Label(tr("Document"), 12, QFont::Medium, Label::Role::Secondary, this);
    label->setBuddy(m_what);
    body()->addWidget(label);
    body()->addWidget(m_what);
    m_whereLabel->setBuddy(m_where);
    body()->addWidget(m_whereLabel);
    body()->addWidget(m_where);
    auto *form = new QVBoxLayout(m_letter);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    body()->addWidget(m_letter);
    auto *labels = new QVBoxLayout(m_labels);
    labels->setContentsMargins(0, 0, 0, 0);
    auto *firstLabel = new Label(tr("Begin at label"), 12, QFont::Medium, Label::Role::Secondary, m_labels);
    firstLabel->setBuddy(m_first);
    labels->addWidget(firstLabel);
    m_first->setFont(Theme::font(13));
    m_first->setMinimumHeight(32);
    m_first->setAccessibleName(firstLabel->text());
    labels->addWidget(m_first);
    body()->addWidget(m_labels);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    body()->addWidget(m_findings);
    body()->addStretch();
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        offerPlaces();
        describe();
        check();
    });
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] {
        describe();
        check();
    });
    connect(this, &InlinePanel::confirmed, this, &ManyDocuments::confirmed);
    offerPlaces();
    describe();
}

ManyDocuments::~ManyDocuments()
{
    // Nobody waits for what was only looked through; what is being made goes on in the dock.
    if (m_job && (m_job->work() == ManyJob::What::Check || m_job->work() == ManyJob::What::CheckToIssue))
        m_job->stop();
}

void ManyDocuments::setRecords(std::vector<QUuid> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    if (m_job) {
        const bool looks = m_job->work() == ManyJob::What::Check || m_job->work() == ManyJob::What::CheckToIssue;
        if (looks)
            m_job->stop();
        m_again = true;
        return;
    }
    describe();
    check();
}

void ManyDocuments::takeFocus()
{
    m_what->setFocus();
}

const documents::Printable *ManyDocuments::printable() const
{
    return documents::findPrintable(m_what->currentData().toString());
}

ManyDocuments::Where ManyDocuments::where() const
{
    return static_cast<Where>(m_where->currentData().toInt());
}

bool ManyDocuments::choose(const QString &what)
{
    const int index = m_what->findData(what);
    m_what->setCurrentIndex(index);
    return index >= 0;
}

bool ManyDocuments::chooseWhere(Where where)
{
    const int index = m_where->findData(static_cast<int>(where));
    if (index >= 0)
        m_where->setCurrentIndex(index);
    return index >= 0;
}

QString ManyDocuments::sentence() const
{
    return m_sentence->text();
}

FieldEditor *ManyDocuments::letterField(const char *column) const
{
    for (FieldEditor *editor : m_letterFields) {
        if (qstrcmp(editor->field().column, column) == 0)
            return editor;
    }
    return nullptr;
}

void ManyDocuments::offerPlaces()
{
    const documents::Printable *document = printable();
    {
        const QSignalBlocker quiet(m_where);
        m_where->clear();
        m_where->addItem(tr("One PDF"), static_cast<int>(Where::OneFile));
        m_where->addItem(tr("A folder, one PDF each"), static_cast<int>(Where::Folder));
        if (document && document->issued && m_shell.canChange())
            m_where->addItem(tr("Issue each, into a folder"), static_cast<int>(Where::Issue));
    }
    const QString what = m_what->currentData().toString();
    const documents::AddressFormat *format = documents::findAddressFormat(what);
    m_where->setVisible(document);
    m_whereLabel->setVisible(document);
    m_labels->setVisible(format && !format->isEnvelope());
    if (format)
        m_first->setRange(1, format->columns * format->rows);
    m_letter->setVisible(what == letterKey());
    if (what == letterKey() && m_letterFields.empty())
        makeLetterForm();
    confirm().setText(what == letterKey()                       ? tr("Write the letters")
                          : format                              ? tr("Show the sheets")
                          : document && where() == Where::Issue ? tr("Issue")
                                                                : tr("Print"));
}

void ManyDocuments::makeLetterForm()
{
    auto *form = qobject_cast<QVBoxLayout *>(m_letter->layout());
    const RecordType &letter = insieme::describe<Document>();
    for (const char *column : {"title", "subject", "place", "text"}) {
        auto *editor = new FieldEditor(letter, *findField(letter, QLatin1String(column)), m_shell.picker(),
                                       m_shell.workspace().today(), FieldEditor::Shape::Labelled, m_letter);
        form->addWidget(editor);
        m_letterFields.push_back(editor);
        connect(editor, &FieldEditor::edited, this, &ManyDocuments::describe);
    }
    auto *fields = new Button(QStringLiteral("plus"), tr("Insert a field"), Button::Kind::Secondary, m_letter);
    fields->setToolTip(tr("Each letter shows its own value in its place"));
    connect(fields, &Button::clicked, this, [this, fields] {
        QMenu menu(this);
        for (const LetterField &each : letterFieldsOffered)
            menu.addAction(QCoreApplication::translate("ManyDocuments", each.label), this,
                           [this, &each] { insertField(QString::fromLatin1(each.field)); });
        menu.exec(fields->mapToGlobal(QPoint(0, fields->height())));
    });
    form->addWidget(fields, 0, Qt::AlignLeft);
}

void ManyDocuments::insertField(const QString &name)
{
    FieldEditor *text = letterField("text");
    if (auto *box = text ? text->editor()->findChild<QPlainTextEdit *>() : nullptr; box)
        box->insertPlainText(QStringLiteral("[[%1]]").arg(name));
    else if (auto *self = text ? qobject_cast<QPlainTextEdit *>(text->editor()) : nullptr; self)
        self->insertPlainText(QStringLiteral("[[%1]]").arg(name));
    if (text)
        text->editor()->setFocus();
}

void ManyDocuments::say(const QString &text, bool bad)
{
    m_sentence->setRole(bad ? Label::Role::Bad : Label::Role::Secondary);
    m_sentence->setText(text);
}

void ManyDocuments::describe()
{
    const auto count = static_cast<int>(m_ids.size());
    if (m_job)
        return;
    const QString what = m_what->currentData().toString();
    if (printable())
        confirm().setText(where() == Where::Issue ? tr("Issue") : tr("Print"));
    say(tr("%n record(s) are ticked.", nullptr, count), false);
    if (what.isEmpty()) {
        setWhyNot(tr("Choose the document first."));
    } else if (what == letterKey()) {
        const auto has = [this](const char *column) {
            const auto value = letterField(column)->value();
            return value && !isNull(*value);
        };
        setWhyNot(!has("title")      ? tr("The letters need a name in the register of documents.")
                      : !has("text") ? tr("The text is empty.")
                                     : QString());
        say(tr("%n letter(s) are written as drafts in the register; then they can be printed or issued together.",
               nullptr, count),
            false);
    } else if (printable()) {
        setTried(m_checked.has_value());
        setWhyNot(!m_checked                 ? tr("They are not looked through yet.")
                      : m_checked->made == 0 ? tr("None of them can be made as they are.")
                                             : QString());
    } else {
        setWhyNot({});
    }
}

void ManyDocuments::check()
{
    m_checked.reset();
    m_findings->set({});
    const documents::AddressFormat *format = documents::findAddressFormat(m_what->currentData().toString());
    if (format) {
        const auto sheet = documents::addressSheet(*format, m_type, m_ids, m_shell.workspace().records(),
                                                   m_shell.context(), m_first->value());
        if (sheet)
            showFindings(sheet->count);
        return;
    }
    if (printable() && !m_ids.empty() && !m_job)
        start(where() == Where::Issue ? ManyJob::What::CheckToIssue : ManyJob::What::Check, {});
}

void ManyDocuments::start(ManyJob::What what, const QString &place)
{
    m_job = new ManyJob(what, m_shell.workspace().path(), *printable(), m_ids, m_shell.context(), place, this);
    connect(m_job, &QThread::finished, this, &ManyDocuments::finished);
    for (QWidget *each : std::initializer_list<QWidget *>{m_what, m_where})
        each->setEnabled(false);
    setWhyNot(tr("At work"));
    describe();
    m_shell.run(*m_job);
}

void ManyDocuments::finished()
{
    ManyJob *job = std::exchange(m_job, nullptr);
    for (QWidget *each : std::initializer_list<QWidget *>{m_what, m_where})
        each->setEnabled(true);
    using What = ManyJob::What;
    const bool wasCheck = job->work() == What::Check || job->work() == What::CheckToIssue;
    const documents::PrintedMany &result = job->result();
    if (wasCheck && !result.stopped && !job->error() && !m_again)
        m_checked = result;
    describe();
    if (std::exchange(m_again, false) && wasCheck) {
        check();
        return;
    }
    if (job->error()) {
        say(job->error()->text, true);
        return;
    }
    showFindings(result);
    if (wasCheck) {
        if (result.stopped)
            say(tr("Stopped. Choose the document again to look them through."), false);
        return;
    }
    const QString made = job->work() == What::Issue ? tr("%n document(s) issued", nullptr, result.made)
                                                    : tr("%n document(s) made", nullptr, result.made);
    QString text = result.made == 0       ? tr("Nothing was made.")
        : result.stopped || result.broken ? tr("Stopped: %1 until then, in %2").arg(made, job->place())
                                          : tr("%1 in %2").arg(made, job->place());
    if (result.broken)
        text = result.made == 0 ? result.broken->text : text + QStringLiteral(". ") + result.broken->text;
    say(text, result.made == 0 || result.broken);
    m_shell.say(text);
}

void ManyDocuments::showFindings(const documents::PrintedMany &result)
{
    QList<CheckList::Check> checks;
    for (size_t i = 0; i < std::min(result.refused.size(), mostFindings); ++i) {
        const documents::PrintedMany::Refused &each = result.refused[i];
        const QString title = m_shell.workspace().title(m_type, each.id, {});
        checks.append({Theme::Tone::Bad, shownTitle(m_type, each.id, title, m_shell.context()), each.why, tr("Open"),
                       [this, id = each.id] { m_shell.openRecord(m_type, id); }});
    }
    if (result.refused.size() > mostFindings)
        checks.append(
            {Theme::Tone::Bad, tr("%n more", nullptr, static_cast<int>(result.refused.size() - mostFindings)), {}});
    m_findings->set(checks);
    const QString can = tr("%n can be made.", nullptr, result.made);
    say(result.refused.empty() ? can
                               : can + QLatin1Char(' ')
                + tr("%n cannot and are left out:", nullptr, static_cast<int>(result.refused.size())),
        false);
}

void ManyDocuments::confirmed()
{
    const QString what = m_what->currentData().toString();
    if (what == letterKey()) {
        writeLetters();
    } else if (documents::findAddressFormat(what)) {
        showSheet();
    } else if (const documents::Printable *document = printable()) {
        const QString place = where() == Where::OneFile
            ? askToSave(this, tr("Save PDF"), QLatin1String(document->name) + QStringLiteral(".pdf"),
                        tr("PDF documents (*.pdf)"))
            : askForFolder(this, tr("A folder for the documents"));
        if (!place.isEmpty())
            makeInto(place);
    }
}

bool ManyDocuments::makeInto(const QString &place)
{
    if (m_job || !printable() || m_ids.empty())
        return false;
    start(where() == Where::OneFile      ? ManyJob::What::OneFile
              : where() == Where::Folder ? ManyJob::What::Files
                                         : ManyJob::What::Issue,
          place);
    return true;
}

void ManyDocuments::showSheet()
{
    const documents::AddressFormat &format = *documents::findAddressFormat(m_what->currentData().toString());
    auto sheet = documents::addressSheet(format, m_type, m_ids, m_shell.workspace().records(), m_shell.context(),
                                         m_first->value());
    if (!sheet || sheet->count.made == 0) {
        say(sheet ? tr("None of them has an address.") : sheet.error().text, true);
        return;
    }
    documents::Composed composed;
    composed.content = std::move(sheet->content);
    m_shell.openDocument(documents::labelOf(format), std::move(composed));
}

void ManyDocuments::writeLetters()
{
    AnyRecord pattern(insieme::describe<Document>());
    for (const FieldEditor *editor : m_letterFields) {
        if (const auto value = editor->value())
            editor->field().setValue(pattern.data(), *value, m_shell.context());
    }
    using Letters = std::vector<QUuid>;
    const auto written = writeBeside<Letters>(
        m_shell, {QStringLiteral("mail"), tr("Writing the letters"), tr("If you stop it, no letter is written.")},
        [pattern = pattern.as<Document>(), type = &m_type, ids = m_ids,
         shown = m_shell.context().shown](Workspace &workspace, FileWork<Letters> &work) {
            return documents::writeLetters(
                workspace, pattern, *type, ids, [&work](int done, int all) { return work.goOn(done, all); }, shown);
        });
    if (!written) {
        say(written.error().text, written.error().code != Error::Code::Cancelled);
        return;
    }
    m_shell.say(tr("%n letter(s) written", nullptr, static_cast<int>(written->size())));
    emit wrote(&insieme::describe<Document>(), *written);
}

} // namespace insieme
