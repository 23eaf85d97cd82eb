// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/merge_overview.h"

#include "core/base/elision.h"
#include "ui/shell/layouts.h"
#include "ui/sync/merge_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"

#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace insieme {
namespace {

void empty(QWidget *holder)
{
    delete holder->layout();
    qDeleteAll(holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

template<Theme::Tone tone> QColor markOf(const Theme &theme)
{
    return theme.tone(tone).mark;
}

constexpr int countWidth = 28;
constexpr int areaIcon = 16; ///< at the left of an area's name

/// One row of the areas: chosen by a click or by the keys.
class AreaRow : public QPushButton {
public:
    AreaRow(const char *icon, const QString &name, const int (&counts)[4], bool current, QWidget *parent)
        : QPushButton(parent)
        , m_icon(QLatin1String(icon))
        , m_current(current)
    {
        setMinimumHeight(36);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(10 + areaIcon + 8, 0, 10, 0);
        row->setSpacing(0);
        const QFont::Weight weight = current ? QFont::DemiBold : QFont::Normal;
        auto *title = new Label(name, 13, weight, Label::Role::Text, this);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setToolTip(name); // the title lets the mouse through
        title->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(title, 1);
        for (int i = 0; i < 4; ++i) {
            if (i == 3 && counts[i] > 0) {
                auto *pill = new CountPill(this);
                pill->set(counts[i], true);
                pill->setAttribute(Qt::WA_TransparentForMouseEvents);
                row->addSpacing(std::max(0, countWidth - pill->width()));
                row->addWidget(pill);
                continue;
            }
            auto *count = new Label(counts[i] > 0 ? QString::number(counts[i]) : QStringLiteral("–"), 13, QFont::Normal,
                                    counts[i] > 0 ? Label::Role::Text : Label::Role::Hint, this);
            count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            count->setFixedWidth(countWidth);
            count->setAttribute(Qt::WA_TransparentForMouseEvents);
            row->addWidget(count);
        }
        setAccessibleName(MergeView::tr("%1: %2 new, %3 changed, %4 deleted, %5 to decide")
                              .arg(name)
                              .arg(counts[0])
                              .arg(counts[1])
                              .arg(counts[2])
                              .arg(counts[3]));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_current ? QBrush(theme.selected) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        paint::icon(painter, m_icon, QPoint(10, (height() - areaIcon) / 2), areaIcon, theme.text2);
    }

private:
    QString m_icon;
    bool m_current;
};

/// What is to be decided is counted by decisions, not by records: a command that was set aside is one.
void countRecord(const MergedRecord &record, int (&counts)[4])
{
    if (record.conflicts == 0 && !record.setAside)
        ++counts[record.op == SQLITE_INSERT ? 0 : record.op == SQLITE_DELETE ? 2 : 1];
}

} // namespace

MergeGlyph::MergeGlyph(const char *icon, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_icon(QLatin1String(icon))
    , m_colour(colour)
{
    setFixedSize(size, size);
}

void MergeGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::icon(painter, m_icon, QPoint(width() - size, 0), size, m_colour(Theme::current()));
}

QColor quietColour(const Theme &theme)
{
    return theme.text2;
}

MergeRoute::MergeRoute(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

void MergeRoute::tell(const MergeReport &report, const QString &ownDesk, int open)
{
    empty(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(12);
    const auto desk = [&](const char *icon, const QString &name, const QString &under) {
        row->addWidget(new MergeGlyph(icon, quietColour, this));
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(new Label(name, 13, QFont::DemiBold, Label::Role::Text, this));
        words->addWidget(new Label(under, 12, QFont::Normal, Label::Role::Secondary, this));
        row->addLayout(words);
    };
    QStringList people;
    QString first, last;
    for (const MergedCommand &command : report.commands) {
        if (command.own)
            continue;
        if (!command.operatorName.isEmpty() && !people.contains(command.operatorName))
            people << command.operatorName;
        const QString day = command.at.left(10);
        if (first.isEmpty() || day < first)
            first = day;
        last = std::max(last, day);
    }
    const auto shown = [](const QString &iso) { return italianText(parseIsoDate(iso).value_or(Date())); };
    const QString span = first.isEmpty() ? QString()
        : first == last
        ? MergeView::tr("%n changes", nullptr, int(report.arrived)) + QStringLiteral(", ") + shown(first)
        : MergeView::tr("%n changes", nullptr, int(report.arrived)) + QStringLiteral(", ")
            + elided(MergeView::tr("from %1 to %2").arg(shown(first), shown(last)));
    desk("monitor", MergeView::tr("Desk %1").arg(report.header.deskName),
         people.isEmpty() ? span : people.mid(0, 2).join(QStringLiteral(", ")) + QStringLiteral(", ") + span);
    row->addWidget(new MergeGlyph("arrow-right", quietColour, this));
    const QString mine = report.replayed > 0
        ? MergeView::tr("this file, %n changes of its own", nullptr, int(report.replayed))
        : MergeView::tr("this file");
    desk("monitor", MergeView::tr("Desk %1").arg(ownDesk), mine);
    row->addStretch(1);
    int counts[4] = {};
    for (const MergedRecord &record : report.records)
        countRecord(record, counts);
    /// `what` begins with the number, which stands large before its words.
    const auto number = [&](int count, const QString &what, Label::Role role) {
        const QString digits = QString::number(count);
        row->addWidget(new Label(digits, 20, QFont::DemiBold, count > 0 ? role : Label::Role::Hint, this));
        row->addWidget(new Label(what.mid(digits.size()).trimmed(), 13, QFont::Normal, Label::Role::Secondary, this));
        row->addSpacing(6);
    };
    number(counts[0], MergeView::tr("%n new", nullptr, counts[0]), Label::Role::Ok);
    number(counts[1], MergeView::tr("%n changed", nullptr, counts[1]), Label::Role::Info);
    number(counts[2], MergeView::tr("%n deleted", nullptr, counts[2]), Label::Role::Text);
    number(open, MergeView::tr("%n to decide", nullptr, open), Label::Role::Bad);
}

MergeAreas::MergeAreas(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

void MergeAreas::tell(const MergeReport &report, const RecordType *current,
                      const std::function<int(const RecordType *)> &undecided)
{
    empty(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(6, 8, 6, 8);
    box->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 2, 10, 4);
    head->setSpacing(0);
    head->addWidget(new Label(MergeView::tr("Area"), 13, QFont::Medium, Label::Role::Secondary, this), 1);
    const std::tuple<const char *, MergeGlyph::Colour, QString> columns[] = {
        {"plus", markOf<Theme::Tone::Ok>, MergeView::tr("new")},
        {"pencil", markOf<Theme::Tone::Info>, MergeView::tr("changed")},
        {"trash-2", quietColour, MergeView::tr("deleted")},
        {"split", markOf<Theme::Tone::Bad>, MergeView::tr("to decide")}};
    for (const auto &[icon, colour, name] : columns) {
        auto *mark = new MergeGlyph(icon, colour, this);
        mark->setFixedWidth(countWidth);
        mark->setToolTip(name);
        mark->setAccessibleName(name);
        head->addWidget(mark);
    }
    box->addLayout(head);
    struct Counts {
        int of[4] = {};
    };
    QMap<QString, std::pair<const RecordType *, Counts>> areas;
    Counts all;
    for (const MergedRecord &record : report.records) {
        auto &area = areas[record.type->pluralLabel()];
        area.first = record.type;
        countRecord(record, area.second.of);
        countRecord(record, all.of);
    }
    for (auto &[type, counts] : areas)
        counts.of[3] = undecided(type);
    all.of[3] = undecided(nullptr);
    const auto add = [&](const QString &name, const Counts &counts, const RecordType *type) {
        const Layout *layout = type ? layoutOf(*type) : nullptr;
        const char *icon = layout ? layout->icon : type ? "file-text" : "layers";
        auto *row = new AreaRow(icon, name, counts.of, current == type, this);
        // The rows are made anew: not while one of them is being clicked.
        connect(row, &QPushButton::clicked, this, [this, type] {
            QMetaObject::invokeMethod(
                this, [this, type] { emit chosen(type); }, Qt::QueuedConnection);
        });
        box->addWidget(row);
    };
    add(MergeView::tr("All areas"), all, nullptr);
    for (auto area = areas.cbegin(); area != areas.cend(); ++area)
        add(area.key(), area->second, area->first);
}

MergeRules::MergeRules(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

void MergeRules::tell(const MergeReport &report)
{
    empty(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(6);
    box->addWidget(new Label(MergeView::tr("After the merge"), 15, QFont::DemiBold, Label::Role::Text, this));
    box->addWidget(
        new Label(MergeView::tr("every rule checked again"), 12, QFont::Normal, Label::Role::Secondary, this));
    const auto line = [&](Theme::Tone tone, const QString &text) {
        auto *row = new QHBoxLayout;
        row->addWidget(new StatusLight(tone, text, 16, this), 0, Qt::AlignTop);
        auto *words = new Label(text, 13, QFont::Normal, Label::Role::Text, this);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        box->addLayout(row);
        return row;
    };
    if (report.rules.isEmpty())
        line(Theme::Tone::Ok, MergeView::tr("What both sides kept is still kept: no rule is broken."));
    constexpr qsizetype most = 6;
    for (const MergeRule &rule : report.rules.mid(0, most)) {
        QString demand = rule.demand;
        demand.replace(0, 1, demand.left(1).toUpper());
        const QString fact = rule.newly > 0 ? MergeView::tr("%n to put right", nullptr, rule.newly)
            : rule.broken > 0               ? MergeView::tr("%n as before", nullptr, rule.broken)
                                            : MergeView::tr("%n record(s)", nullptr, rule.records);
        const Theme::Tone tone = rule.newly > 0 ? Theme::Tone::Warn
            : rule.broken > 0                   ? Theme::Tone::Neutral
                                                : Theme::Tone::Ok;
        QHBoxLayout *row = line(tone, demand);
        auto *figure =
            new Label(fact, 13, QFont::Normal, rule.newly > 0 ? Label::Role::Warn : Label::Role::Secondary, this);
        row->addWidget(figure, 0, Qt::AlignTop);
    }
    if (const qsizetype more = report.rules.size() - most; more > 0)
        line(std::any_of(report.rules.begin() + most, report.rules.end(),
                         [](const MergeRule &rule) { return rule.newly > 0; })
                 ? Theme::Tone::Warn
                 : Theme::Tone::Ok,
             MergeView::tr("%n rule(s) more", nullptr, int(more)));
    for (const MergeFinding &finding : report.findings.mid(0, 4)) {
        auto *frame = new TintedFrame(TintedFrame::Look::Finding, this);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(10, 8, 10, 8);
        inside->setSpacing(3);
        const auto words = [&](const QString &text, QFont::Weight weight) {
            auto *label = new Label(text, 12, weight, Label::Role::Warn, frame);
            label->setWordWrap(true);
            inside->addWidget(label);
        };
        words(QStringLiteral("%1: %2").arg(finding.title, finding.text), QFont::DemiBold);
        if (!finding.here.isEmpty())
            words(MergeView::tr("Here: %1").arg(finding.here), QFont::Normal);
        if (!finding.there.isEmpty())
            words(MergeView::tr("There: %1").arg(finding.there), QFont::Normal);
        box->addWidget(frame);
    }
    if (report.findings.size() > 4)
        line(Theme::Tone::Warn, MergeView::tr("%n more", nullptr, int(report.findings.size()) - 4));
    if (report.setAside > 0)
        line(Theme::Tone::Warn,
             MergeView::tr("%n commands do not fit and are set aside with all they hold.", nullptr,
                           int(report.setAside)));
    if (!report.forgotten.isEmpty())
        line(Theme::Tone::Warn,
             MergeView::tr("Forgotten with it, for good, also if the merge is undone: %1.")
                 .arg(report.forgotten.join(QStringLiteral(", "))));
    if (report.ownSetAside > 0)
        line(Theme::Tone::Warn,
             MergeView::tr(
                 "%n changes of this desk do not fit any more: what they did is taken back, and they wait for a "
                 "decision.",
                 nullptr, int(report.ownSetAside)));
    if (!report.absentAttachments.isEmpty())
        line(Theme::Tone::Info,
             MergeView::tr("%n attachments have not arrived yet.", nullptr, int(report.absentAttachments.size())));
}

} // namespace insieme
