// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_overview.h"

#include "core/documents/letters.h"
#include "core/papers/document.h"
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "core/registry/succession.h"
#include "ui/shell/history_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int rowsShown = 12;
constexpr size_t columnsWithBars = 5; // more need their room for words
constexpr int sideLeast = 300;

bool isNumber(const Field &field)
{
    return field.kind() == Kind::Money || field.kind() == Kind::Percent || field.kind() == Kind::Integer
        || field.kind() == Kind::Minutes || field.kind() == Kind::Area;
}

/// A figure stands at the right, unless a bar stands before it.
bool isNumberCell(const Field &field, bool bars)
{
    return isNumber(field) && !(bars && field.kind() == Kind::Percent);
}

/// `bar`: shares have a small one beside their figure.
QWidget *cellOf(const RecordType &type, const Field &field, const void *row, const Context &context, bool bar,
                QWidget *parent)
{
    const QString text = displayOf(type, field, row, context);
    const Value value = field.value(row, context);
    const auto *share = std::get_if<Percent>(&value);
    auto *label = new Label(
        text, 13, field.is.title || field.kind() == Kind::Reference ? QFont::Medium : QFont::Normal,
        isNumber(field) || field.kind() == Kind::Reference ? Label::Role::Text : Label::Role::Secondary, parent);
    label->setAlignment(Qt::AlignVCenter | (isNumberCell(field, bar) ? Qt::AlignRight : Qt::AlignLeft));
    label->setToolTip(text);
    if (!share || !bar) {
        label->setWordWrap(!isNumber(field) && field.kind() != Kind::Date);
        return label;
    }
    auto *cell = new QWidget(parent);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    auto *part = new Bar(cell);
    part->setParts({{double(share->basisPoints) / 10000.0, Theme::current().series(0)}});
    part->setFixedWidth(64);
    line->addWidget(part);
    line->addWidget(label);
    line->addStretch();
    return cell;
}

/// Fields stand in the text of a letter by their labels, marked.
void nameFields(Label &label, const std::vector<documents::TemplatePiece> &pieces)
{
    const auto write = [&label, pieces] {
        const Theme &theme = Theme::current();
        const QString chip = QStringLiteral("<span style=\"background-color:%1;color:%2\">&nbsp;%3&nbsp;</span>")
                                 .arg(theme.accentSoft.name(), theme.accentText.name());
        QString html;
        for (const documents::TemplatePiece &piece : pieces)
            html += piece.isField ? chip.arg(piece.text.toHtmlEscaped()) : piece.text.toHtmlEscaped();
        label.setText(html.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    };
    label.setTextFormat(Qt::RichText);
    write();
    QObject::connect(&Theme::current(), &Theme::changed, &label, write);
}

} // namespace

RecordLink linkOf(const Workspace &workspace, const AnyRecord &record)
{
    const LinkFields fields = linkFields(record.type());
    if (!fields)
        return {};
    const Context context = workspace.context();
    const RecordType *type = workspace.catalogue().findTable(plainText(fields.table->value(record.data(), context)));
    return {type, type ? QUuid::fromString(plainText(fields.key->value(record.data(), context))) : QUuid()};
}

RecordOverview::RecordOverview(Shell &shell, const Layout &layout, const std::vector<RecordPanel *> &main,
                               const std::vector<RecordPanel *> &side, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_layout(layout)
    , m_panels(main)
    , m_mainPart(nullptr)
    , m_sidePart(nullptr)
{
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 14, 4, 16);
    m_columns->setSpacing(12);
    m_main = new QVBoxLayout;
    m_main->setSpacing(12);
    for (RecordPanel *panel : main)
        m_main->addWidget(panel);
    m_columns->addLayout(m_main, 1);
    m_side = new QVBoxLayout;
    m_side->setSpacing(12);
    for (RecordPanel *panel : side)
        m_side->addWidget(panel);
    m_columns->addLayout(m_side);
    for (QVBoxLayout *part : {m_main, m_side}) {
        auto *holder = new QWidget(this);
        auto *inner = new QVBoxLayout(holder);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(12);
        part->addWidget(holder);
        part->addStretch(1);
        (part == m_main ? m_mainPart : m_sidePart) = holder;
    }
    m_sidePart->setFixedWidth(sideLeast);
}

int RecordOverview::sideWidth() const
{
    return std::max(sideLeast, m_side->minimumSize().width());
}

QSize RecordOverview::minimumSizeHint() const
{
    const QMargins margins = m_columns->contentsMargins();
    return {std::max(m_main->minimumSize().width(), sideWidth()) + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void RecordOverview::place()
{
    const QMargins margins = m_columns->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int needed = m_main->minimumSize().width();
    for (const RecordPanel *panel : m_panels)
        needed = std::max(needed, panel->widthWanted());
    const int side = sideWidth();
    const bool beside = room >= needed + m_columns->spacing() + side;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Whatever stands there is as wide as the widest of it.
    m_sidePart->setMinimumWidth(side);
    m_sidePart->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
}

void RecordOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RecordOverview::showRecord(const RecordType &type, const AnyRecord &record)
{
    for (QWidget *part : {m_mainPart, m_sidePart}) {
        const auto old = part->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *widget : old) {
            // The change may have been asked for by a button in here.
            part->layout()->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    addRows(type, record);
    addSections(type, record);
    addHistory(record);
    // The panels of the areas fill themselves after this.
    QTimer::singleShot(0, this, &RecordOverview::place);
}

void RecordOverview::addRows(const RecordType &type, const AnyRecord &record)
{
    const Context context = m_shell.context();
    for (const Children *children : allChildren(type)) {
        const size_t count = children->count(record.data());
        if (count == 0)
            continue;
        auto *card = new Card(type.label(*children), m_mainPart);
        const RecordType &rowType = children->type();
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(8);
        std::vector<const Field *> used;
        for (const Field &field : rowType.fields) {
            if (field.is.owner || field.is.retired || field.is.longText || qstrcmp(field.column, "id") == 0
                || qstrcmp(field.column, "position") == 0)
                continue;
            for (size_t i = 0; i < count; ++i) {
                if (!displayOf(rowType, field, children->get(record.data(), i), context).isEmpty()) {
                    used.push_back(&field);
                    break;
                }
            }
        }
        const bool bars = used.size() <= columnsWithBars;
        int column = 0;
        for (const Field *field : used) {
            auto *head = new Label(rowType.label(*field), 12, QFont::Medium, Label::Role::Secondary, card);
            head->setAlignment(Qt::AlignBottom | (isNumberCell(*field, bars) ? Qt::AlignRight : Qt::AlignLeft));
            head->setWordWrap(true);
            grid->addWidget(head, 0, column);
            for (size_t i = 0; i < std::min<size_t>(count, rowsShown); ++i)
                grid->addWidget(cellOf(rowType, *field, children->get(record.data(), i), context, bars, card),
                                static_cast<int>(i) + 1, column);
            grid->setColumnStretch(column, field->kind() == Kind::Reference || field->kind() == Kind::Text ? 3 : 1);
            ++column;
        }
        card->body()->addLayout(grid);
        if (count > rowsShown)
            card->body()->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(count) - rowsShown), 12,
                                              QFont::Normal, Label::Role::Secondary, card));
        m_mainPart->layout()->addWidget(card);
    }
}

void RecordOverview::addSections(const RecordType &type, const AnyRecord &record)
{
    const Context context = m_shell.context();
    const Field *linkKey = linkFields(type).key;
    struct Facts {
        const char *title;
        QList<std::pair<QString, QString>> facts, longFacts;
    };
    std::vector<Facts> sections;
    for (const Section &section : m_layout.sections) {
        if (section.title == importsSection)
            continue;
        QList<std::pair<QString, QString>> facts, longFacts;
        for (const Row &row : section.rows) {
            for (const Place &place : row) {
                const Field *field = findField(type, QLatin1String(place.column));
                const RecordLink link = field == linkKey ? linkOf(m_shell.workspace(), record) : RecordLink();
                const QString text = link.type
                    ? m_shell.picker().title(*link.type, link.id)
                    : displayWithToday(m_shell.workspace().records(), type, *field, record.data(), context);
                // What is the title stands over the page.
                const bool title = field->is.title && text == titleOf(type, record.data(), context);
                if (text.isEmpty() || title || (field->kind() == Kind::Flag && text == tr("No")))
                    continue;
                (field->is.longText || text.size() > 60 ? longFacts : facts).append({type.label(*field), text});
            }
        }
        if (!facts.isEmpty() || !longFacts.isEmpty())
            sections.push_back({section.title, facts, longFacts});
    }
    const auto pieces = &type == &describe<Document>()
        ? documents::letterPieces(m_shell.workspace().records(), record.as<Document>(), context)
        : std::vector<documents::TemplatePiece>();
    // The first section is what people look for: it stands at the side, unless nothing would stand beside it.
    bool atSide = !m_panels.empty() || sections.size() > 1 || m_mainPart->layout()->count() > 0;
    for (const auto &[title, facts, longFacts] : sections) {
        QWidget *part = atSide ? m_sidePart : m_mainPart;
        auto *card = new Card(QCoreApplication::translate("Layout", title), part);
        if (std::exchange(atSide, false)) {
            auto *list = new FactList(card);
            for (const auto &[label, value] : facts + longFacts)
                list->add(label, value);
            card->body()->addWidget(list);
        } else {
            auto *columns = new QHBoxLayout;
            columns->setSpacing(24);
            const qsizetype half = (facts.size() + 1) / 2;
            for (int side = 0; side < 2; ++side) {
                auto *list = new FactList(card);
                for (qsizetype i = side * half; i < (side == 0 ? half : facts.size()); ++i)
                    list->add(facts[i].first, facts[i].second);
                columns->addWidget(list, 1, Qt::AlignTop);
            }
            card->body()->addLayout(columns);
            for (const auto &[label, value] : longFacts) {
                card->body()->addWidget(new Label(label, 12, QFont::Normal, Label::Role::Secondary, card));
                auto *text = new Label(value, 13, QFont::Normal, Label::Role::Text, card);
                if (!pieces.empty() && value == record.as<Document>().text)
                    nameFields(*text, pieces);
                text->setWordWrap(true);
                text->setTextInteractionFlags(Qt::TextSelectableByMouse);
                card->body()->addWidget(text);
            }
        }
        part->layout()->addWidget(card);
    }
}

void RecordOverview::addHistory(const AnyRecord &record)
{
    const auto entries = HistoryView::entries(m_shell, record.id(), 4);
    if (entries.isEmpty())
        return;
    auto *card = new Card(tr("History"), m_sidePart);
    auto *all = new Button(tr("All"), Button::Kind::Ghost, card);
    all->setAccessibleName(tr("The whole history"));
    connect(all, &Button::clicked, this, &RecordOverview::historyWanted);
    card->addToHead(all);
    for (const HistoryEntry &entry : entries) {
        // The name of the record stands over the page: a field, or what became of the record.
        const RecordChange *change = entry.changes.isEmpty() ? nullptr : &entry.changes.first();
        const bool fields = change && change->op == SQLITE_UPDATE && !change->fields.isEmpty();
        QString told = stepLabel(entry.info, m_shell.privacy());
        if (fields) {
            const FieldChange &first = change->fields.first();
            told = first.where.isEmpty() ? first.label : first.where + QStringLiteral(" · ") + first.label;
            if (const auto others = static_cast<int>(change->fields.size()) - 1; others > 0)
                told = QStringLiteral("%1, %2").arg(told, tr("and %n more", nullptr, others));
        } else if (change && change->op == SQLITE_INSERT && entry.info.source.contains(QLatin1String("%1"))) {
            told = tr("Created");
        }
        told = HistoryView::told(entry.info, told);
        auto *what = new Label(told, 13, QFont::Medium, Label::Role::Text, card);
        what->setWordWrap(true);
        card->body()->addWidget(what);
        if (fields) {
            const FieldChange &first = change->fields.first();
            const QString before = first.before.isEmpty()
                ? QString()
                : QStringLiteral("<s>%1</s> → ").arg(first.before.text.toHtmlEscaped());
            const QString after = first.after.isEmpty() ? tr("nothing") : first.after.text;
            auto *detail = new Label(QStringLiteral("%1<b>%2</b>").arg(before, after.toHtmlEscaped()), 12,
                                     QFont::Normal, Label::Role::Secondary, card);
            detail->setTextFormat(Qt::RichText);
            detail->setWordWrap(true);
            card->body()->addWidget(detail);
        }
        const QString who = HistoryView::who(m_shell, entry);
        const QString when = HistoryView::when(entry.info);
        QString by = who.isEmpty() ? when : when + QStringLiteral(", ") + who;
        if (!entry.info.reason.isEmpty())
            by += QStringLiteral(": ") + entry.info.reason;
        auto *quiet = new Label(by, 12, QFont::Normal, Label::Role::Hint, card);
        quiet->setWordWrap(true);
        card->body()->addWidget(quiet);
        card->body()->addSpacing(4);
    }
    m_sidePart->layout()->addWidget(card);
}

} // namespace insieme
