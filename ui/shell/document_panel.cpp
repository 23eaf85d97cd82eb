// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_panel.h"

#include "core/record/record_type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/layout_tools.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

using ProblemKind = documents::DocumentProblem::Kind;

/// The number of a problem, as it stands beside the page.
class Disc : public QWidget {
public:
    Disc(int number, Theme::Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
        , m_tone(tone)
    {
        setFixedSize(22, 22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(m_tone).mark);
        painter.drawEllipse(rect().adjusted(1, 1, -1, -1));
        painter.setPen(theme.onMark(m_tone));
        painter.setFont(Theme::font(12, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    Theme::Tone m_tone;
};

QString wordsOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Assigned:
        return DocumentPanel::tr("given by issuing");
    case ProblemKind::Missing:
        return DocumentPanel::tr("is missing");
    case ProblemKind::Contradiction:
        return DocumentPanel::tr("must be put right in the record");
    case ProblemKind::Expired:
        return DocumentPanel::tr("must be in force on the day of issue");
    case ProblemKind::Expiring:
        return DocumentPanel::tr("in force, and to be renewed in time");
    case ProblemKind::Doubtful:
        return DocumentPanel::tr("may stay so; look at it first");
    case ProblemKind::Empty:
        break;
    }
    return DocumentPanel::tr("is empty, and may stay so");
}

} // namespace

DocumentPanel::DocumentPanel(Shell &shell, QWidget *parent)
    : Zone(Ground::Surface, Qt::LeftEdge, parent)
    , m_shell(shell)
{
    auto *side = new QVBoxLayout(this);
    side->setContentsMargins(16, 16, 16, 16);
    side->setSpacing(8);
    m_heading = new Label({}, 15, QFont::DemiBold, Label::Role::Text, this);
    m_count = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_count->setWordWrap(true);
    m_bar = new Bar(this);
    side->addWidget(m_heading);
    side->addWidget(m_count);
    side->addWidget(m_bar);
    m_bar->hide(); // until something is checked
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QWidget(scroll);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 4, 0, 4);
    m_list->setSpacing(4);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    side->addWidget(scroll, 1);
    auto *card = new Card({}, this);
    m_card = card;
    m_facts = new FactList(card);
    card->body()->addWidget(m_facts);
    m_issue = new Button(QStringLiteral("stamp"), tr("Issue"), Button::Kind::Primary, card);
    m_issue->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_issue, &Button::clicked, this, &DocumentPanel::askToIssue);
    m_whyNot = new Label({}, 12, QFont::Normal, Label::Role::Bad, card);
    m_whyNot->setWordWrap(true);
    card->body()->addWidget(m_issue, 0, Qt::AlignLeft);
    card->body()->addWidget(m_whyNot);
    side->addWidget(card);
    card->hide();
}

void DocumentPanel::setRecord(const RecordType *type, const QUuid &id)
{
    m_type = type;
    m_id = id;
}

const Field *DocumentPanel::fieldOf(const documents::DocumentProblem &problem) const
{
    return m_shell.canChange() && problem.kind != ProblemKind::Assigned ? problem.origin.field : nullptr;
}

void DocumentPanel::showCheck(const documents::DocumentCheck &check, Moment moment, int pages)
{
    FieldEditor *typed = m_typed ? m_editor : nullptr;
    const bool focused = typed && typed->isAncestorOf(QApplication::focusWidget());
    const documents::Origin put = typed ? m_check.problems[static_cast<size_t>(m_current)].origin : documents::Origin();
    if (typed) {
        typed->hide();
        typed->setParent(this);
    }
    m_check = check;
    m_current = -1;
    m_editor = nullptr;
    m_typed = false;
    m_rows.clear();
    m_ways.clear();
    m_places.clear();
    clearLayout(*m_list);
    const auto keep = qScopeGuard([&] {
        const auto same = std::find_if(m_check.problems.begin(), m_check.problems.end(), [&](const auto &problem) {
            return typed && problem.origin.id == put.id && fieldOf(problem) == put.field;
        });
        if (same == m_check.problems.end() || m_rows.empty()) {
            delete typed;
            return;
        }
        placeField(static_cast<int>(same - m_check.problems.begin()), typed);
        m_typed = true;
        if (focused)
            m_editor->setFocus();
    });
    m_heading->setText(moment == Moment::Issued              ? tr("Issued document")
                           : moment == Moment::BeforeIssuing ? tr("Check before issuing")
                                                             : tr("Check before printing"));
    const QString sheets = tr("%n page(s)", nullptr, pages);
    if (moment == Moment::Issued) {
        m_count->setText(sheets);
        m_count->setRole(Label::Role::Secondary);
        m_bar->hide();
        m_list->addStretch(1);
        return;
    }
    QStringList counts{sheets};
    if (check.fields > 0)
        counts.prepend(tr("%1 fields in place of %2").arg(check.filled).arg(check.fields));
    if (const int stopping = check.stopping())
        counts.append(tr("%n to see to first", nullptr, stopping));
    m_count->setText(counts.join(QStringLiteral(" · ")));
    m_count->setRole(check.stopping() > 0 ? Label::Role::Bad : Label::Role::Secondary);
    const Theme &theme = Theme::current();
    m_bar->setVisible(check.fields > 0);
    if (check.fields > 0) {
        // What stops need not be an empty field; it is seen all the same.
        constexpr double least = 0.03;
        const double stops =
            check.stopping() == 0 ? 0 : std::clamp(static_cast<double>(check.stopping()) / check.fields, least, 1.0);
        const double filled = std::min(static_cast<double>(check.filled) / check.fields, 1 - stops);
        m_bar->setParts({{filled, theme.tone(Theme::Tone::Ok).mark},
                         {stops, theme.tone(Theme::Tone::Bad).mark},
                         {std::max(0.0, 1 - filled - stops), theme.tone(Theme::Tone::Warn).mark}});
    }
    if (check.problems.empty() && check.fields > 0)
        m_list->addWidget(
            new Label(tr("Every field of the document is filled in."), 13, QFont::Normal, Label::Role::Ok, this));
    for (size_t i = 0; i < check.problems.size(); ++i) {
        const documents::DocumentProblem &problem = check.problems[i];
        auto *row = new QWidget(this);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 4, 0, 4);
        column->setSpacing(4);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        const Theme::Tone tone = problem.stops()    ? Theme::Tone::Bad
            : problem.kind == ProblemKind::Assigned ? Theme::Tone::Info
                                                    : Theme::Tone::Warn;
        line->addWidget(new Disc(static_cast<int>(i) + 1, tone, row), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        auto *name = new Label(problem.text, 13, QFont::DemiBold, Label::Role::Text, row);
        name->setWordWrap(true);
        texts->addWidget(name);
        const QString what = wordsOf(problem.kind);
        auto *where = new Label(problem.page >= 0 ? tr("page %1, %2").arg(problem.page + 1).arg(what) : what, 12,
                                QFont::Normal, Label::Role::Secondary, row);
        where->setWordWrap(true);
        texts->addWidget(where);
        line->addLayout(texts, 1);
        Button *&go = m_ways.emplace_back(nullptr);
        if (problem.kind != ProblemKind::Assigned) {
            go = new Button(fieldOf(problem) ? tr("Fill in") : tr("Go"), Button::Kind::Secondary, row);
            go->setAccessibleName(tr("%1: %2").arg(go->text(), problem.text));
            connect(go, &Button::clicked, this, [this, i, jump = !fieldOf(problem)] {
                if (!setCurrent(static_cast<int>(i)))
                    return;
                emit chosen(static_cast<int>(i));
                const documents::Origin origin = m_check.problems[i].origin; // the page may go with the check
                if (jump && origin.type && origin.rows)
                    m_shell.openPanel(*origin.type, origin.id, QLatin1String(origin.rows));
                else if (jump && origin.type)
                    m_shell.openRecord(*origin.type, origin.id);
                else if (jump && m_type)
                    m_shell.openRecord(*m_type, m_id);
            });
            line->addWidget(go, 0, Qt::AlignTop);
        }
        column->addLayout(line);
        auto *place = new QVBoxLayout;
        place->setContentsMargins(30, 0, 0, 0);
        column->addLayout(place);
        m_list->addWidget(row);
        m_rows.push_back(row);
        m_places.push_back(place);
    }
    if (check.problems.size() > 1) {
        auto *hint = new QHBoxLayout;
        hint->addWidget(new Keycap(QKeySequence(Qt::Key_F8), this));
        hint->addWidget(new Label(tr("next field to see to"), 12, QFont::Normal, Label::Role::Secondary, this), 1);
        m_list->addLayout(hint);
    }
    m_list->addStretch(1);
}

bool DocumentPanel::setCurrent(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return false;
    if (m_typed) {
        fill();
        return false;
    }
    const auto at = static_cast<size_t>(index);
    m_current = index;
    openField(index);
    if (!m_editor && m_ways[at])
        m_ways[at]->setFocus(Qt::ShortcutFocusReason);
    // With its field, once that has its place.
    QTimer::singleShot(0, m_rows[at], [this, row = m_rows[at]] { m_scroll->ensureWidgetVisible(row, 0, 8); });
    return true;
}

void DocumentPanel::openField(int index)
{
    delete m_editor;
    m_editor = nullptr;
    m_typed = false;
    for (QVBoxLayout *place : m_places)
        clearLayout(*place);
    const auto at = static_cast<size_t>(index);
    const Field *field = fieldOf(m_check.problems[at]);
    const documents::Origin &origin = m_check.problems[at].origin;
    const auto record = field ? m_shell.workspace().records().load(*origin.type, origin.id) : Result<AnyRecord>();
    if (!field || !record)
        return;
    auto *editor = new FieldEditor(*origin.type, *field, m_shell.picker(), m_shell.workspace().today(),
                                   FieldEditor::Shape::Labelled, m_rows[at]);
    if (const Value value = field->value(record->data(), m_shell.context()); !isNull(value))
        editor->setValue(value);
    connect(editor, &FieldEditor::edited, this, [this] { m_typed = true; });
    if (auto *line = qobject_cast<QLineEdit *>(editor->editor()))
        connect(line, &QLineEdit::returnPressed, this, &DocumentPanel::fill); // not one that chose from an offer
    else if (!qobject_cast<QPlainTextEdit *>(editor->editor()))
        editor->editor()->installEventFilter(this);
    placeField(index, editor);
    m_editor->setFocus();
}

void DocumentPanel::placeField(int index, FieldEditor *editor)
{
    const auto at = static_cast<size_t>(index);
    const documents::Origin &origin = m_check.problems[at].origin;
    m_current = index;
    m_editor = editor;
    m_places[at]->addWidget(m_editor);
    auto *line = new QHBoxLayout;
    // A wording may follow from a field of another name.
    const QString label = origin.type->label(editor->field());
    const QString said = m_check.problems[at].text.contains(label, Qt::CaseInsensitive)
        ? tr("It is written in the record, not only here.")
        : tr("It follows from “%1”, which is written in the record, not only here.").arg(label);
    auto *note = new Label(said, 12, QFont::Normal, Label::Role::Hint, m_rows[at]);
    note->setWordWrap(true);
    line->addWidget(note, 1);
    auto *write = new Button(tr("Write"), Button::Kind::Secondary, m_rows[at]);
    if (!qobject_cast<QPlainTextEdit *>(editor->editor()))
        write->setKey(QKeySequence(Qt::Key_Return));
    connect(write, &Button::clicked, this, &DocumentPanel::fill);
    line->addWidget(write);
    m_places[at]->addLayout(line);
    m_editor->show();
}

bool DocumentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_editor && watched == m_editor->editor()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            fill();
            return true;
        }
    }
    return Zone::eventFilter(watched, event);
}

bool DocumentPanel::fill()
{
    if (!m_editor)
        return false;
    const auto value = m_editor->value();
    if (!value || isNull(*value)) {
        m_editor->setMessage(Verdict::Level::Invalid, tr("The value cannot be read."));
        return false;
    }
    const documents::Origin origin = m_check.problems.at(static_cast<size_t>(m_current)).origin;
    const auto before = m_shell.workspace().records().load(*origin.type, origin.id);
    if (!before)
        return false;
    AnyRecord after = *before;
    const Field &field = m_editor->field();
    if (!field.setValue(after.data(), *value, m_shell.context())) {
        m_editor->setMessage(Verdict::Level::Invalid, tr("The value cannot be read."));
        return false;
    }
    const auto done = m_shell.workspace().perform(
        {QT_TRANSLATE_NOOP("Command", "Change %1"), {{QString(), origin.type, origin.id}}},
        [&](Transaction &transaction) { return transaction.update(*origin.type, before->data(), after.data()); });
    if (!done) {
        m_editor->setMessage(Verdict::Level::Invalid, done.error().text);
        return false;
    }
    m_typed = false;
    emit filled();
    return true;
}

void DocumentPanel::showIssue(const QList<std::pair<QString, QString>> &facts, const QString &whyNot, bool issued)
{
    m_card->setVisible(!facts.isEmpty());
    m_card->setTitle(issued ? tr("As it was issued") : tr("Issue"));
    m_facts->clear();
    for (const auto &[label, value] : facts)
        m_facts->add(label, value);
    m_asked.invalidate();
    m_issue->setText(tr("Issue"));
    m_whyNot->setRole(Label::Role::Bad);
    m_issue->setVisible(!issued);
    m_issue->setEnabled(whyNot.isEmpty());
    m_issue->setToolTip(whyNot);
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty() && !issued);
}

void DocumentPanel::askToIssue()
{
    if (m_issue->isHidden() || !m_issue->isEnabled() || !m_shell.mayChange())
        return;
    if (m_asked.isValid()) {
        if (m_asked.elapsed() > QApplication::doubleClickInterval())
            emit issueAsked();
        return;
    }
    m_asked.start();
    m_issue->setText(tr("Issue for good"));
    const QString what = tr("It gets its number and the day, and its text and pages are frozen. This cannot be undone: "
                            "press once more to issue it.");
    m_whyNot->setRole(Label::Role::Warn);
    m_whyNot->setText(what);
    m_whyNot->show();
    if (!isVisible())
        m_shell.say(what);
}

} // namespace insieme
