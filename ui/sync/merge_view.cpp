// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/merge_view.h"

#include "core/base/elision.h"
#include "ui/shell/layouts.h"
#include "ui/sync/merge_list.h"
#include "ui/sync/sync_work.h"
#include "ui/widgets/button.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace insieme {
namespace {

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    return frame;
}

void empty(QWidget *holder)
{
    delete holder->layout();
    qDeleteAll(holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

/// A small icon in a colour that the theme says when it is painted.
class Glyph : public QWidget {
public:
    using Colour = QColor (*)(const Theme &);
    Glyph(const char *icon, Colour colour, QWidget *parent)
        : QWidget(parent)
        , m_icon(QLatin1String(icon))
        , m_colour(colour)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::icon(painter, m_icon, QPoint(width() - size, 0), size, m_colour(Theme::current()));
    }

private:
    static constexpr int size = 16;
    QString m_icon;
    Colour m_colour;
};

QColor quiet(const Theme &theme)
{
    return theme.text2;
}

template<Theme::Tone tone> QColor markOf(const Theme &theme)
{
    return theme.tone(tone).mark;
}

constexpr int countWidth = 32;
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

MergeView::MergeView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(24, 16, 24, 12);
    page->setSpacing(12);
    outer->addLayout(page, 1);

    auto *head = new QHBoxLayout;
    head->addWidget(new IconTile(QStringLiteral("git-merge"), 0, this), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new Label(tr("Merge preview"), 20, QFont::DemiBold, Label::Role::Text, this));
    m_chip = new Chip(QString(), Theme::Tone::Ok, QStringLiteral("shield"), this);
    line->addWidget(m_chip);
    line->addStretch(1);
    titles->addLayout(line);
    m_subtitle =
        new Label(tr("Nothing in this file has changed yet."), 13, QFont::Normal, Label::Role::Secondary, this);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    auto *print = new Button(QStringLiteral("printer"), tr("Print the list"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence::Print);
    connect(print, &Button::clicked, this, &MergeView::printWanted);
    head->addWidget(print);
    auto *other = new Button(QStringLiteral("folder-open"), tr("Another package"), Button::Kind::Secondary, this);
    connect(other, &Button::clicked, this, &MergeView::otherWanted);
    head->addWidget(other);
    page->addLayout(head);

    m_route = card(this);
    page->addWidget(m_route);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *side = new QScrollArea(this);
    side->setFocusPolicy(Qt::NoFocus);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cards = new QWidget(side);
    auto *left = new QVBoxLayout(cards);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    m_areas = card(cards);
    left->addWidget(m_areas);
    m_rules = card(cards);
    left->addWidget(m_rules);
    left->addStretch(1);
    side->setWidget(cards);
    columns->addWidget(side, 6);

    auto *middle = card(this);
    auto *list = new QVBoxLayout(middle);
    list->setContentsMargins(1, 10, 1, 6);
    m_listTitle = new Label(QString(), 15, QFont::DemiBold, Label::Role::Text, middle);
    m_listTitle->setContentsMargins(14, 0, 0, 4);
    list->addWidget(m_listTitle);
    m_model = new MergeModel(this);
    m_list = new MergeList(middle);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Records of the package"));
    list->addWidget(m_list, 1);
    columns->addWidget(middle, 6);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeView::showRecord);
    connect(m_list, &MergeList::ticked, this, [this](const QModelIndex &index) {
        if (const MergedRecord *record = m_model->record(index.row()))
            leaveOut(record->id, !m_excluded.contains(record->id));
    });

    auto *right = card(this);
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(1, 1, 1, 1);
    detail->setSpacing(0);
    m_panel = new DecisionPanel(shell.picker(), shell.workspace().today(), right);
    detail->addWidget(m_panel, 1);
    m_reason = new QLineEdit(right);
    m_reason->setPlaceholderText(tr("Why is it left out? The reason goes to the list with it."));
    m_reason->setAccessibleName(tr("Reason for leaving it out"));
    m_reason->hide();
    auto *reason = new QHBoxLayout;
    reason->setContentsMargins(16, 4, 16, 4);
    reason->addWidget(m_reason);
    detail->addLayout(reason);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        const MergedRecord *record = m_model->record(m_list->currentIndex().row());
        if (!record || !m_excluded.contains(record->id))
            return;
        m_excluded[record->id] = text.trimmed();
        keepDraft();
    });
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(16, 8, 16, 10);
    keys->setSpacing(6);
    const auto key = [&](const QString &cap, const QString &what) {
        keys->addWidget(new Keycap(cap, right));
        keys->addWidget(new Label(what, 12, QFont::Normal, Label::Role::Secondary, right));
        keys->addSpacing(10);
    };
    key(QStringLiteral("1 2 3"), tr("choose"));
    key(QStringLiteral("F8"), tr("next to decide"));
    key(tr("Space"), tr("leave out"));
    keys->addStretch(1);
    detail->addLayout(keys);
    columns->addWidget(right, 10);
    page->addLayout(columns, 1);
    connect(m_panel, &DecisionPanel::decided, this, [this](const QString &conflict, const Decision &decision) {
        m_decisions.insert(conflict, decision);
        keepDraft();
        fillRoute();
        fillList();
        const bool held = m_areas->isAncestorOf(focusWidget());
        fillAreas();
        if (held)
            takeFocus();
        emit changed();
    });

    auto *bar = new FootBar(this);
    auto *foot = new QHBoxLayout(bar);
    foot->setContentsMargins(24, 9, 24, 9);
    foot->addWidget(new Glyph("shield", quiet, bar));
    m_footer = new Label(tr("A backup is made first. The merge and each decision are steps that can be undone."), 13,
                         QFont::Normal, Label::Role::Secondary, bar);
    foot->addWidget(m_footer, 1);
    auto *leave = new Button(tr("Leave everything as it is"), Button::Kind::Ghost, bar);
    leave->setKey(QKeySequence(Qt::Key_Escape));
    connect(leave, &Button::clicked, this, &MergeView::closeWanted);
    foot->addWidget(leave);
    m_merge = new Button(QStringLiteral("git-merge"), tr("Merge"), Button::Kind::Primary, bar);
    m_merge->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_merge, &Button::clicked, this, &MergeView::mergeWanted);
    foot->addWidget(m_merge);
    outer->addWidget(bar);
}

Result<QString> MergeView::open(const Package &package)
{
    m_package = package;
    m_excluded.clear();
    m_decisions.clear();
    return begin();
}

const MergeDraft *MergeView::draft() const
{
    return m_shell.workspace().findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void MergeView::dropDraft()
{
    delete m_shell.workspace().findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
}

void MergeView::keepDraft()
{
    Workspace &file = m_shell.workspace();
    auto *kept = file.findChild<MergeDraft *>(QString(), Qt::FindDirectChildrenOnly);
    const bool other = kept
        && (kept->package.header.desk != m_package.header.desk || kept->package.header.number != m_package.header.number
            || kept->package.header.made != m_package.header.made);
    if (other)
        dropDraft();
    if (!kept || other) {
        kept = new MergeDraft(&file);
        kept->package = m_package;
    }
    kept->excluded = m_excluded;
    kept->decisions = m_decisions;
}

Result<QString> MergeView::resume()
{
    const MergeDraft &kept = *draft();
    m_package = kept.package;
    m_excluded = kept.excluded;
    m_decisions = kept.decisions;
    return begin();
}

Result<QString> MergeView::begin()
{
    m_area = nullptr;
    INSIEME_TRY(refresh());
    if (!m_report.nothing.isEmpty())
        return m_report.nothing;
    const int row = m_model->nextToDecide(-1);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 1));
    return QString();
}

Done MergeView::refresh()
{
    MergeOptions options;
    options.keep = false;
    options.excluded = m_excluded;
    options.shown = m_shell.context().shown;
    auto report = mergeBeside(m_shell, m_package, options);
    if (!report)
        return tl::unexpected(std::move(report).error());
    m_report = std::move(*report);
    m_conflictsOf.clear();
    for (qsizetype i = 0; i < m_report.conflicts.size(); ++i) {
        const ConflictInfo &info = m_report.conflicts[i];
        m_conflictsOf[uuidText(info.record)] << i;
        if (!info.field)
            m_conflictsOf[info.raw.cmd] << i;
    }
    static_cast<Chip *>(m_chip)->set(tr("package %1, whole").arg(m_report.header.number), Theme::Tone::Ok,
                                     QStringLiteral("shield"));
    fillRoute();
    fillAreas();
    fillRules();
    showArea(m_area);
    emit changed();
    return {};
}

int MergeView::undecided(const RecordType *type) const
{
    QSet<QString> open;
    const auto count = [&](const ConflictInfo &info) {
        // What is left out on purpose is decided.
        if (!m_decisions.contains(info.raw.id) && info.raw.kind != QLatin1String("excluded"))
            open.insert(info.raw.id);
    };
    if (!type)
        std::for_each(m_report.conflicts.begin(), m_report.conflicts.end(), count);
    for (const MergedRecord &record : m_report.records) {
        if (type && record.type == type) {
            for (const ConflictInfo &info : conflictsOf(record))
                count(info);
        }
    }
    return int(open.size());
}

void MergeView::fillRoute()
{
    empty(m_route);
    auto *row = new QHBoxLayout(m_route);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(12);
    const auto desk = [&](const char *icon, const QString &name, const QString &under) {
        row->addWidget(new Glyph(icon, quiet, m_route));
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(new Label(name, 13, QFont::DemiBold, Label::Role::Text, m_route));
        words->addWidget(new Label(under, 12, QFont::Normal, Label::Role::Secondary, m_route));
        row->addLayout(words);
    };
    QStringList people;
    QString first, last;
    for (const MergedCommand &command : m_report.commands) {
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
        : first == last ? tr("%n changes", nullptr, int(m_report.arrived)) + QStringLiteral(", ") + shown(first)
                        : tr("%n changes", nullptr, int(m_report.arrived)) + QStringLiteral(", ")
            + elided(tr("from %1 to %2").arg(shown(first), shown(last)));
    desk("monitor", tr("Desk %1").arg(m_report.header.deskName),
         people.isEmpty() ? span : people.mid(0, 2).join(QStringLiteral(", ")) + QStringLiteral(", ") + span);
    row->addWidget(new Glyph("arrow-right", quiet, m_route));
    const QString mine = m_report.replayed > 0 ? tr("this file, %n changes of its own", nullptr, int(m_report.replayed))
                                               : tr("this file");
    desk("monitor", tr("Desk %1").arg(m_shell.workspace().deskName()), mine);
    row->addStretch(1);
    int counts[4] = {};
    for (const MergedRecord &record : m_report.records)
        countRecord(record, counts);
    /// `what` begins with the number, which stands large before its words.
    const auto number = [&](int count, const QString &what, Label::Role role) {
        const QString digits = QString::number(count);
        row->addWidget(new Label(digits, 20, QFont::DemiBold, count > 0 ? role : Label::Role::Hint, m_route));
        row->addWidget(
            new Label(what.mid(digits.size()).trimmed(), 13, QFont::Normal, Label::Role::Secondary, m_route));
        row->addSpacing(6);
    };
    number(counts[0], tr("%n new", nullptr, counts[0]), Label::Role::Ok);
    number(counts[1], tr("%n changed", nullptr, counts[1]), Label::Role::Info);
    number(counts[2], tr("%n deleted", nullptr, counts[2]), Label::Role::Text);
    const int open = undecided();
    number(open, tr("%n to decide", nullptr, open), Label::Role::Bad);
    m_merge->setText(open > 0 ? tr("Merge, %n remain to decide", nullptr, open) : tr("Merge"));
}

void MergeView::fillAreas()
{
    empty(m_areas);
    auto *box = new QVBoxLayout(m_areas);
    box->setContentsMargins(6, 8, 6, 8);
    box->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 2, 10, 4);
    head->setSpacing(0);
    head->addWidget(new Label(tr("Area"), 13, QFont::Medium, Label::Role::Secondary, m_areas), 1);
    const std::tuple<const char *, Glyph::Colour, QString> columns[] = {
        {"plus", markOf<Theme::Tone::Ok>, tr("new")},
        {"pencil", markOf<Theme::Tone::Info>, tr("changed")},
        {"trash-2", quiet, tr("deleted")},
        {"split", markOf<Theme::Tone::Bad>, tr("to decide")}};
    for (const auto &[icon, colour, name] : columns) {
        auto *mark = new Glyph(icon, colour, m_areas);
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
    for (const MergedRecord &record : m_report.records) {
        auto &area = areas[record.type->pluralLabel()];
        area.first = record.type;
        countRecord(record, area.second.of);
        countRecord(record, all.of);
    }
    for (auto &[type, counts] : areas)
        counts.of[3] = undecided(type);
    all.of[3] = undecided();
    const auto add = [&](const QString &name, const Counts &counts, const RecordType *type) {
        const Layout *layout = type ? layoutOf(*type) : nullptr;
        const char *icon = layout ? layout->icon : type ? "file-text" : "layers";
        auto *row = new AreaRow(icon, name, counts.of, m_area == type, m_areas);
        connect(row, &QPushButton::clicked, this, [this, type] {
            // The rows are made anew: not while one of them is being clicked.
            QMetaObject::invokeMethod(
                this,
                [this, type] {
                    showArea(type);
                    fillAreas();
                },
                Qt::QueuedConnection);
        });
        box->addWidget(row);
    };
    add(tr("All areas"), all, nullptr);
    for (auto area = areas.cbegin(); area != areas.cend(); ++area)
        add(area.key(), area->second, area->first);
}

void MergeView::fillRules()
{
    empty(m_rules);
    auto *box = new QVBoxLayout(m_rules);
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(6);
    box->addWidget(new Label(tr("After the merge"), 15, QFont::DemiBold, Label::Role::Text, m_rules));
    box->addWidget(new Label(tr("every rule checked again"), 12, QFont::Normal, Label::Role::Secondary, m_rules));
    const auto line = [&](Theme::Tone tone, const QString &text) {
        auto *row = new QHBoxLayout;
        row->addWidget(new StatusLight(tone, text, 16, m_rules), 0, Qt::AlignTop);
        auto *words = new Label(text, 13, QFont::Normal, Label::Role::Text, m_rules);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        box->addLayout(row);
        return row;
    };
    if (m_report.rules.isEmpty())
        line(Theme::Tone::Ok, tr("What both sides kept is still kept: no rule is broken."));
    constexpr qsizetype most = 6;
    for (const MergeRule &rule : m_report.rules.mid(0, most)) {
        QString demand = rule.demand;
        demand.replace(0, 1, demand.left(1).toUpper());
        const QString fact = rule.newly > 0 ? tr("%n to put right", nullptr, rule.newly)
            : rule.broken > 0               ? tr("%n as before", nullptr, rule.broken)
                                            : tr("%n record(s)", nullptr, rule.records);
        const Theme::Tone tone = rule.newly > 0 ? Theme::Tone::Warn
            : rule.broken > 0                   ? Theme::Tone::Neutral
                                                : Theme::Tone::Ok;
        QHBoxLayout *row = line(tone, demand);
        auto *figure =
            new Label(fact, 13, QFont::Normal, rule.newly > 0 ? Label::Role::Warn : Label::Role::Secondary, m_rules);
        row->addWidget(figure, 0, Qt::AlignTop);
    }
    if (const qsizetype more = m_report.rules.size() - most; more > 0)
        line(std::any_of(m_report.rules.begin() + most, m_report.rules.end(),
                         [](const MergeRule &rule) { return rule.newly > 0; })
                 ? Theme::Tone::Warn
                 : Theme::Tone::Ok,
             tr("%n rule(s) more", nullptr, int(more)));
    for (const MergeFinding &finding : m_report.findings.mid(0, 4)) {
        auto *frame = new TintedFrame(TintedFrame::Look::Finding, m_rules);
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
            words(tr("Here: %1").arg(finding.here), QFont::Normal);
        if (!finding.there.isEmpty())
            words(tr("There: %1").arg(finding.there), QFont::Normal);
        box->addWidget(frame);
    }
    if (m_report.findings.size() > 4)
        line(Theme::Tone::Warn, tr("%n more", nullptr, int(m_report.findings.size()) - 4));
    if (m_report.setAside > 0)
        line(Theme::Tone::Warn,
             tr("%n commands do not fit and are set aside with all they hold.", nullptr, int(m_report.setAside)));
    if (!m_report.forgotten.isEmpty())
        line(Theme::Tone::Warn,
             tr("Forgotten with it, for good, also if the merge is undone: %1.")
                 .arg(m_report.forgotten.join(QStringLiteral(", "))));
    if (m_report.ownSetAside > 0)
        line(Theme::Tone::Warn,
             tr("%n changes of this desk do not fit any more: what they did is taken back, and they wait for a "
                "decision.",
                nullptr, int(m_report.ownSetAside)));
    if (!m_report.absentAttachments.isEmpty())
        line(Theme::Tone::Info,
             tr("%n attachments have not arrived yet.", nullptr, int(m_report.absentAttachments.size())));
}

void MergeView::showArea(const RecordType *area)
{
    m_area = area;
    int count = 0;
    for (const MergedRecord &record : m_report.records)
        count += !area || record.type == area;
    m_listTitle->setText(QStringLiteral("%1  %2").arg(area ? area->pluralLabel() : tr("All areas")).arg(count));
    fillList();
    showRecord();
}

void MergeView::fillList()
{
    const MergedRecord *current = m_model->record(m_list->currentIndex().row());
    const QUuid id = current ? current->id : QUuid();
    QSet<QUuid> decided;
    for (const MergedRecord &record : m_report.records) {
        if (m_decisions.isEmpty() || (record.conflicts == 0 && !record.setAside))
            continue;
        const QList<ConflictInfo> conflicts = conflictsOf(record);
        if (!conflicts.isEmpty() && std::all_of(conflicts.begin(), conflicts.end(), [this](const ConflictInfo &each) {
                return m_decisions.contains(each.raw.id);
            }))
            decided.insert(record.id);
    }
    const QScopedValueRollback filling(m_filling, true);
    m_model->show(&m_report, m_area, &m_excluded, decided);
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : 1));
}

QList<ConflictInfo> MergeView::conflictsOf(const MergedRecord &record) const
{
    QList<qsizetype> places = m_conflictsOf.value(uuidText(record.id));
    for (const qsizetype command : record.commands)
        places += m_conflictsOf.value(m_report.commands[command].cmd);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QList<ConflictInfo> conflicts;
    for (const qsizetype place : std::as_const(places))
        conflicts << m_report.conflicts[place];
    return conflicts;
}

void MergeView::showRecord()
{
    if (m_filling)
        return;
    const MergedRecord *record = m_model->record(m_list->currentIndex().row());
    m_reason->setVisible(record && m_excluded.contains(record->id));
    if (m_reason->isVisibleTo(this))
        m_reason->setText(m_excluded.value(record->id));
    if (!record) {
        m_panel->showNothing(tr("Choose a record to see what the package does to it."));
        return;
    }
    QList<RecordChange> wanted; // of other desks it stands in the fields of the record
    for (const qsizetype at : record->commands) {
        if (const MergedCommand &command = m_report.commands[at];
            command.own && command.status == EntryStatus::SetAside)
            wanted += wantedBy(m_shell.workspace(), command.cmd, m_shell.context());
    }
    m_panel->show(record->title.isEmpty() ? record->type->singularLabel() : record->title, record, conflictsOf(*record),
                  m_decisions, m_shell.workspace().deskName(), m_report.header.deskName, wanted);
}

void MergeView::nextToDecide()
{
    const int row = m_model->nextToDecide(m_list->currentIndex().row());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MergeView::select(const QUuid &record)
{
    const int row = m_model->rowOf(record);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MergeView::leaveOut(const QUuid &record, bool out)
{
    if (!m_report.canExclude) {
        m_shell.say(tr("Only the main desk can leave records out; what it has put in order is the same for all."));
        return;
    }
    if (out)
        m_excluded.insert(record, {});
    else
        m_excluded.remove(record);
    keepDraft();
    const qint64 before = m_report.setAside;
    if (const Done done = refresh(); !done) {
        m_shell.say(done.error().text, true);
        return;
    }
    select(record);
    if (out && m_report.setAside > before + 1)
        m_shell.say(tr("With it, %n commands more are set aside.", nullptr, int(m_report.setAside - before - 1)));
}

Result<QString> MergeView::merge()
{
    MergeOptions options;
    options.excluded = m_excluded;
    options.details = false;
    const auto report = mergeBeside(m_shell, m_package, options);
    if (!report)
        return tl::unexpected(report.error());
    dropDraft();
    std::vector<Resolution> resolutions;
    for (const ConflictInfo &info : m_report.conflicts) {
        const auto decision = m_decisions.constFind(info.raw.id);
        if (decision == m_decisions.constEnd())
            continue;
        const bool mine = (decision->side == Decision::Side::Here) == info.own;
        resolutions.push_back({info.raw.id,
                               decision->side == Decision::Side::Other ? Choose::Value
                                   : mine                              ? Choose::Mine
                                                                       : Choose::Theirs,
                               decision->value});
    }
    QStringList failed;
    if (!resolutions.empty()) {
        if (const auto refused = decideBeside(m_shell, std::move(resolutions)))
            failed = *refused;
        else if (refused.error().code != Error::Code::Cancelled)
            failed << refused.error().text;
    }
    const qint64 open = openConflictCount(m_shell.workspace());
    QString text = tr("%n changes merged.", nullptr, int(report->arrived));
    if (open > 0)
        text += QLatin1Char(' ') + tr("%n conflicts stay in the list.", nullptr, int(open));
    failed.removeDuplicates();
    if (!failed.isEmpty())
        return fail(Error::Code::Refused, text + QLatin1Char('\n') + failed.join(QLatin1Char('\n')));
    return text;
}

void MergeView::takeFocus()
{
    m_list->setFocus();
}

} // namespace insieme
