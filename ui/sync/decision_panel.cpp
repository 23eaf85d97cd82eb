// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/decision_panel.h"

#include "core/record/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"

#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {
namespace {

QString moment(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("dd/MM, HH:mm")) : QString();
}

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? DecisionPanel::tr("empty") : text;
}

} // namespace

DecisionPanel::DecisionPanel(const PickerSource &source, const Date &today, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_today(today)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(this);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    outer->addWidget(m_area);
    clear();
}

void DecisionPanel::clear()
{
    m_rows.clear();
    m_open.clear();
    m_chip = nullptr;
    m_content = new QWidget;
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(6);
    // The old content may be in the middle of telling what was chosen.
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false); // the card is its ground
    m_content->show(); // a scroll area that is shown already does not do it
}

void DecisionPanel::showNothing(const QString &text)
{
    clear();
    auto *label = new Label(text, 13, QFont::Normal, Label::Role::Hint, m_content);
    label->setWordWrap(true);
    m_body->addWidget(label);
    m_body->addStretch(1);
}

void DecisionPanel::show(const QString &title, const MergedRecord *record, const QList<ConflictInfo> &conflicts,
                         const QHash<QString, Decision> &decisions, const QString &here, const QString &there,
                         const QList<RecordChange> &wanted)
{
    clear();
    auto *head = new QHBoxLayout;
    auto *name = new Label(title, 15, QFont::DemiBold, Label::Role::Text, m_content);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    for (const ConflictInfo &info : conflicts) {
        if (!decisions.contains(info.raw.id) && info.raw.kind != QLatin1String("excluded"))
            m_open.insert(info.raw.id);
    }
    m_chip = new Chip(QString(), Theme::Tone::Bad, QStringLiteral("split"), m_content);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    countOpen();
    m_body->addLayout(head);
    QString kind = record ? record->type->singularLabel() : QString();
    if (!record && !conflicts.isEmpty() && conflicts.front().type)
        kind = conflicts.front().type->singularLabel();
    m_body->addWidget(new Label(kind, 13, QFont::Normal, Label::Role::Secondary, m_content));
    m_body->addSpacing(6);
    for (const ConflictInfo &info : conflicts)
        addConflict(info, decisions);
    addWanted(wanted);
    if (record)
        addFields(*record, here, there);
    m_body->addStretch(1);
}

void DecisionPanel::addConflict(const ConflictInfo &info, const QHash<QString, Decision> &decisions)
{
    auto *frame = new TintedFrame(TintedFrame::Look::Conflict, m_content);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(12, 8, 8, 8);
    box->setSpacing(4);
    const bool whole = !info.field;
    auto *head = new QHBoxLayout;
    const QString what = whole ? info.command
        : info.where.isEmpty() ? info.label
                               : info.where + QStringLiteral(": ") + info.label;
    auto *title = new Label(what, 13, QFont::DemiBold, Label::Role::Text, frame);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    if (!whole)
        head->addWidget(
            new Label(tr("before: %1").arg(orEmpty(info.base)), 12, QFont::Normal, Label::Role::Secondary, frame));
    box->addLayout(head);
    if (whole) {
        auto *why = new Label(info.explanation, 13, QFont::Normal, Label::Role::Text, frame);
        why->setWordWrap(true);
        box->addWidget(why);
    }
    Row row;
    row.info = info;
    const QString author = info.operatorName.isEmpty() ? info.deskName : info.operatorName;
    const QString commandWho = QStringLiteral("%1 %2").arg(author, moment(info.at)).trimmed();
    const QString otherWho = QStringLiteral("%1 %2").arg(info.theirsBy, moment(info.theirsAt)).trimmed();
    const auto card = [&](bool ofCommand, const QString &side, const QString &key) {
        const QString value = whole ? (ofCommand ? tr("carry it out") : tr("leave it as it is now"))
                                    : orEmpty(ofCommand ? info.mine : info.theirs);
        auto *made =
            new DecisionCard(side, value,
                             whole           ? QString()
                                 : ofCommand ? info.reason
                                             : info.theirsReason,
                             ofCommand || !whole ? (ofCommand ? commandWho : otherWho) : QString(), key, frame);
        box->addWidget(made);
        return made;
    };
    if (whole && !info.canBeCarriedOut) {
        auto *gone = new Label(tr("There is nothing left that it could be carried out on."), 13, QFont::Normal,
                               Label::Role::Secondary, frame);
        gone->setWordWrap(true);
        box->addWidget(gone);
    }
    if (!whole || info.canBeCarriedOut || !info.own)
        row.here = card(info.own, tr("Here"), QStringLiteral("1"));
    if (!whole || info.canBeCarriedOut || info.own)
        row.there = card(!info.own, tr("There"), QStringLiteral("2"));
    const qsizetype at = m_rows.size();
    if (row.here)
        connect(row.here, &DecisionCard::chosen, this, [this, at] { take(at, {Decision::Side::Here, {}}); });
    if (row.there)
        connect(row.there, &DecisionCard::chosen, this, [this, at] { take(at, {Decision::Side::There, {}}); });
    if (!whole) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(4, 0, 4, 0);
        line->addWidget(new Keycap(QStringLiteral("3"), frame));
        row.other = new FieldEditor(info.row ? *info.row : *info.type, *info.field, m_source, m_today,
                                    FieldEditor::Shape::Cell, frame);
        row.other->editor()->setAccessibleName(tr("Another value for %1").arg(info.label));
        line->addWidget(row.other, 1);
        row.use = new Button(tr("Take this value"), Button::Kind::Secondary, frame);
        row.use->setEnabled(false);
        line->addWidget(row.use);
        box->addLayout(line);
        connect(row.other, &FieldEditor::edited, this, [this, at] {
            const auto value = m_rows[at].other->value();
            m_rows[at].use->setEnabled(value && !isNull(*value));
        });
        if (auto *typed = qobject_cast<QLineEdit *>(row.other->editor())) {
            typed->setPlaceholderText(tr("another value"));
            connect(typed, &QLineEdit::returnPressed, row.use, &QAbstractButton::click);
        }
        connect(row.use, &Button::clicked, this, [this, at] {
            if (const auto value = m_rows[at].other->value(); value && !isNull(*value))
                take(at, {Decision::Side::Other, plainText(*value)});
        });
    }
    const auto decided = decisions.constFind(info.raw.id);
    if (row.here)
        row.here->setChosen(decided != decisions.constEnd() && decided->side == Decision::Side::Here);
    if (row.there)
        row.there->setChosen(decided != decisions.constEnd() && decided->side == Decision::Side::There);
    if (row.other && decided != decisions.constEnd() && decided->side == Decision::Side::Other) {
        if (const auto value = parsePlain(info.field->kind(), info.field->ops->choices, decided->value))
            row.other->setValue(*value);
    }
    m_rows.append(row);
    m_body->addWidget(frame);
}

void DecisionPanel::addWanted(const QList<RecordChange> &wanted)
{
    const auto line = [this](const QString &text, QFont::Weight weight, Label::Role role) {
        auto *label = new Label(text, 13, weight, role, m_content);
        label->setWordWrap(true);
        m_body->addWidget(label);
    };
    constexpr qsizetype most = 20; ///< a command may hold ten thousand records, and a label of each field is a widget
    qsizetype told = 0, left = 0;
    for (const RecordChange &change : wanted) {
        if (change.fields.isEmpty() && change.op != SQLITE_DELETE)
            continue;
        if (told >= most) {
            left += std::max<qsizetype>(change.fields.size(), 1);
            continue;
        }
        m_body->addSpacing(6);
        const QString name = change.title.isEmpty() ? change.type->singularLabel() : change.title;
        line(change.op == SQLITE_DELETE       ? tr("It wanted to delete “%1”:").arg(name)
                 : change.op == SQLITE_INSERT ? tr("It wanted to add “%1”:").arg(name)
                                              : tr("It wanted to change “%1”:").arg(name),
             QFont::DemiBold, Label::Role::Text);
        told += change.fields.isEmpty() ? 1 : 0;
        for (const FieldChange &field : change.fields) {
            if (told >= most) {
                ++left;
                continue;
            }
            ++told;
            const QString what = field.where.isEmpty() ? field.label : field.where + QStringLiteral(": ") + field.label;
            const QString value = field.before.isEmpty() ? QString(field.after)
                : field.after.isEmpty()                  ? QString(field.before)
                                                         : field.before + QStringLiteral(" → ") + field.after;
            line(QStringLiteral("%1: %2").arg(what, value), QFont::Normal, Label::Role::Secondary);
        }
    }
    if (left > 0)
        line(tr("and %n more change(s)", nullptr, static_cast<int>(left)), QFont::Normal, Label::Role::Hint);
}

void DecisionPanel::addFields(const MergedRecord &record, const QString &here, const QString &there)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    int wanted[4] = {};
    const auto heading = [&](int column, const QString &text, const QString &under) {
        auto *label = new Label(text, 13, QFont::DemiBold, Label::Role::Text, m_content);
        grid->addWidget(label, 0, column);
        auto *small = new Label(under, 12, QFont::Normal, Label::Role::Secondary, m_content);
        grid->addWidget(small, 1, column);
        wanted[column] = std::max(wanted[column], paint::textWidth(under, small->font()) + 4);
    };
    bool any = false, left = false;
    int line = 2;
    const bool added = record.op == SQLITE_INSERT;
    for (const MergedField &field : record.fields) {
        if (field.conflict)
            continue;
        if (!any) {
            any = true;
            heading(0, {}, {});
            if (!added) {
                heading(1, tr("Before"), tr("both agreed"));
                heading(2, tr("Here"), here);
            }
            heading(3, tr("There"), there);
        }
        auto *label = new Label(field.where.isEmpty() ? field.label : field.where + QStringLiteral(": ") + field.label,
                                13, QFont::Medium, Label::Role::Text, m_content);
        label->setWordWrap(true);
        wanted[0] = std::max(wanted[0], paint::textWidth(label->text(), label->font()) + 4);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        const auto cell = [&](int column, const QString &text, bool wins) {
            wanted[column] = std::max(wanted[column],
                                      paint::textWidth(text, Theme::font(13, wins ? QFont::DemiBold : QFont::Normal))
                                          + (wins ? 32 : 4));
            if (wins) {
                auto *chip = new TintedFrame(TintedFrame::Look::Chosen, m_content);
                auto *inside = new QHBoxLayout(chip);
                inside->setContentsMargins(8, 2, 8, 2);
                auto *words =
                    new Label(QStringLiteral("✓ ") + orEmpty(text), 13, QFont::DemiBold, Label::Role::Link, chip);
                words->setWordWrap(true);
                inside->addWidget(words);
                grid->addWidget(chip, line, column, Qt::AlignTop | Qt::AlignLeft);
                return;
            }
            auto *words = new Label(text, 13, QFont::Normal, Label::Role::Secondary, m_content);
            words->setWordWrap(true);
            grid->addWidget(words, line, column, Qt::AlignTop);
        };
        if (added) {
            cell(3, field.there, false);
        } else {
            cell(1, orEmpty(field.base), false);
            const bool wins = field.there != field.base && field.taken;
            cell(2, field.changedHere ? field.here : QStringLiteral("="),
                 field.changedHere && (!wins || field.here == field.there));
            cell(3, field.there == field.base ? QStringLiteral("=") : field.there, wins);
            left |= field.there != field.base && !field.taken;
        }
        ++line;
    }
    // Each as broad as what stands in it, within bounds: a column of "=" leaves its room to the others.
    constexpr int least = 44, most = 260, kept = 120; ///< what is so narrow is not broken
    for (int column = 0; column < 4; ++column) {
        const bool used = !added || column == 0 || column == 3;
        if (used && wanted[column] <= kept)
            grid->setColumnMinimumWidth(column, wanted[column]);
        grid->setColumnStretch(column, used ? std::clamp(wanted[column], least, column == 0 ? most / 2 : most) : 0);
    }
    m_body->addSpacing(6);
    m_body->addLayout(grid);
    if (any && (!added || record.setAside)) {
        auto *hint = new Label(record.setAside && (left || added)
                                   ? tr("What was set aside is not taken over: the file stays as it is until it is "
                                        "decided.")
                                   : tr("A field that one side changed is taken from that side."),
                               12, QFont::Normal, Label::Role::Hint, m_content);
        hint->setWordWrap(true);
        m_body->addWidget(hint);
    }
}

void DecisionPanel::countOpen()
{
    m_chip->setVisible(!m_open.isEmpty());
    m_chip->set(tr("%n to decide", nullptr, int(m_open.size())), Theme::Tone::Bad, QStringLiteral("split"));
}

void DecisionPanel::take(qsizetype at, const Decision &decision)
{
    Row &row = m_rows[at];
    if (row.here)
        row.here->setChosen(decision.side == Decision::Side::Here);
    if (row.there)
        row.there->setChosen(decision.side == Decision::Side::There);
    m_open.remove(row.info.raw.id);
    countOpen();
    emit decided(row.info.raw.id, decision);
}

void DecisionPanel::choose(Decision::Side side)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool focus =
            (m_rows[i].here && m_rows[i].here->hasFocus()) || (m_rows[i].there && m_rows[i].there->hasFocus());
        if (focus)
            at = i;
    }
    for (qsizetype i = 0; i < m_rows.size() && at == 0; ++i) {
        if (m_open.contains(m_rows[i].info.raw.id)) {
            at = i;
            break;
        }
    }
    if (at >= m_rows.size())
        return;
    const Row &row = m_rows[at];
    QWidget *wanted = side == Decision::Side::Here ? row.here
        : side == Decision::Side::There            ? row.there
                                                   : (row.other ? row.other->editor() : nullptr);
    if (!wanted)
        return;
    m_area->ensureWidgetVisible(wanted);
    if (side != Decision::Side::Other)
        take(at, {side, {}});
    else
        wanted->setFocus();
}

} // namespace insieme
