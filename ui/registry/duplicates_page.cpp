// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/duplicates_page.h"

#include "core/record/display.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"
#include "ui/widgets/skeleton.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace insieme {

constexpr size_t mostPairs = 500;

DuplicatesPage::DuplicatesPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_summary(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_why(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_list(new QListWidget(this))
    , m_body(new QWidget(this))
    , m_skeleton(Skeleton::over(*m_list->viewport()))
    , m_card(new Card(QString(), this))
    , m_empty(new EmptyState(this))
{
    setFocusPolicy(Qt::ClickFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 14, 24, 14);
    page->setSpacing(10);
    page->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    page->addWidget(m_summary);
    auto *parts = new QHBoxLayout(m_body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    auto *left = new Card(tr("Pairs"), m_body);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pairs"));
    m_list->setUniformItemSizes(true);
    m_list->setWordWrap(true);
    left->body()->addWidget(m_list);
    left->setFixedWidth(320);
    parts->addWidget(left);
    auto *right = new QVBoxLayout;
    m_why->setWordWrap(true);
    right->addWidget(m_why);
    right->addWidget(m_card);
    right->addStretch(1);
    parts->addLayout(right, 1);
    page->addWidget(m_body, 1);
    m_empty->set(
        {{QStringLiteral("badge-check"), title()}}, tr("Nobody is entered twice"),
        tr("Organisations are compared by tax code, VAT number and IPA code, and by the words of their names."));
    m_empty->hide();
    page->addWidget(m_empty, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_first = true;
        showPair(row);
    });
}

QString DuplicatesPage::title() const
{
    return tr("Entered twice");
}

QString DuplicatesPage::nameOf(const Id<Organisation> &id) const
{
    return shell().workspace().title(describe<Organisation>(), id.uuid(), shell().context().day());
}

void DuplicatesPage::search()
{
    m_stale = false;
    using Look = FileWork<std::vector<DuplicatePair>>;
    auto *look = new Look(
        {QStringLiteral("git-merge"), tr("Comparing the organisations"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(), [day = shell().context().day()](Workspace &workspace, Look &work) {
            auto pairs = findDuplicates(workspace.records(), day, mostPairs, [&work] { return !work.wasStopped(); });
            if (work.wasStopped())
                return Result<std::vector<DuplicatePair>>(
                    fail(Error::Code::Cancelled, tr("The comparison was stopped.")));
            return Result<std::vector<DuplicatePair>>(std::move(pairs));
        });
    m_summary->setText(tr("Looking…"));
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](Result<std::vector<DuplicatePair>> found) { show(std::move(found)); });
    emit frameChanged();
}

void DuplicatesPage::show(Result<std::vector<DuplicatePair>> found)
{
    if (!found) {
        m_summary->setText(found.error().text);
        emit frameChanged();
        return;
    }
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocked(m_list);
        m_pairs = std::move(*found);
        m_list->clear();
        for (const DuplicatePair &pair : m_pairs) {
            auto *item =
                new QListWidgetItem(QStringLiteral("%1\n%2").arg(nameOf(pair.first), likenessText(pair.why)), m_list);
            item->setSizeHint({280, 46});
            item->setToolTip(nameOf(pair.first) + QLatin1Char('\n') + nameOf(pair.second));
        }
    }
    m_summary->setText(m_pairs.empty()
                           ? QString()
                           : tr("%n pairs to look at. Nothing is joined by itself.", nullptr, int(m_pairs.size())));
    m_body->setVisible(!m_pairs.empty());
    m_empty->setVisible(m_pairs.empty());
    if (!m_pairs.empty())
        m_list->setCurrentRow(std::clamp(row, 0, int(m_pairs.size()) - 1));
    showPair(m_list->currentRow());
    if (hasFocus() || m_list->hasFocus())
        takeFocus();
    emit frameChanged();
}

void DuplicatesPage::showPair(int row)
{
    clearLayout(*m_card->body());
    if (row < 0 || row >= int(m_pairs.size()))
        return;
    const DuplicatePair &pair = m_pairs[size_t(row)];
    const Records &records = shell().workspace().records();
    const Context context = shell().context();
    const auto load = [&](const Id<Organisation> &id) {
        const RecordType *type = records.typeOfRow(describe<Organisation>(), id.uuid());
        return records.load(type ? *type : describe<Organisation>(), id.uuid());
    };
    const auto first = load(pair.first), second = load(pair.second);
    if (!first || !second)
        return;
    m_why->setText(
        tr("Both have %1: %2. Everything that names the other one will name the one that stays, signed deeds "
           "too; it takes what it lacks. One step, which can be undone.")
            .arg(likenessText(pair.why), pair.what));
    auto *keys = new QHBoxLayout;
    for (const bool one : {true, false}) {
        auto *button = new Button(m_first == one ? QStringLiteral("check") : QString(),
                                  one ? tr("Keep the first") : tr("Keep the second"),
                                  m_first == one ? Button::Kind::Primary : Button::Kind::Secondary, m_card);
        button->setKey(QKeySequence(one ? Qt::Key_1 : Qt::Key_2));
        connect(button, &Button::clicked, this, [this, one] { keepFirst(one); });
        keys->addWidget(button);
        auto *open = new Button(QStringLiteral("external-link"), tr("Open"), Button::Kind::Ghost, m_card);
        const QUuid id = (one ? pair.first : pair.second).uuid();
        connect(open, &Button::clicked, this, [this, id] { shell().openRecord(describe<Organisation>(), id); });
        keys->addWidget(open);
    }
    keys->addStretch();
    auto *holder = new QWidget(m_card);
    holder->setLayout(keys);
    m_card->body()->addWidget(holder);
    auto *table = new FactTable({{tr("Field"), 2}, {tr("First"), 4}, {tr("Second"), 4}, {tr("Becomes"), 4}}, m_card);
    table->add({tr("Kind"), first->type().singularLabel(), second->type().singularLabel(),
                (m_first ? first : second)->type().singularLabel()});
    for (const Field *field : allFields(describe<Organisation>())) {
        // What has no name follows from what has one (the order of the names).
        if (field->is.retired || field->kind() == Kind::Key || field->is.disclosure > context.shown
            || describe<Organisation>().label(*field).isEmpty())
            continue;
        const QString a = displayOf(first->type(), *field, first->data(), context);
        const QString b = displayOf(second->type(), *field, second->data(), context);
        if (a.isEmpty() && b.isEmpty())
            continue;
        const QString &kept = m_first ? a : b, &other = m_first ? b : a;
        table->add({describe<Organisation>().label(*field), a, b, kept.isEmpty() ? other : kept}, a != b);
    }
    m_card->body()->addWidget(table);
}

void DuplicatesPage::keepFirst(bool first)
{
    m_first = first;
    showPair(m_list->currentRow());
}

void DuplicatesPage::merge()
{
    const int row = m_list->currentRow();
    if (m_look.isRunning() || row < 0 || row >= int(m_pairs.size()) || !shell().canChange())
        return;
    const DuplicatePair pair = m_pairs[size_t(row)];
    const Id<Organisation> kept = m_first ? pair.first : pair.second, gone = m_first ? pair.second : pair.first;
    const QString name = nameOf(kept);
    const auto done = writeBeside<qint64>(
        shell(), {QStringLiteral("git-merge"), tr("Making the two one"), tr("If you stop it, nothing is changed.")},
        [kept, gone](Workspace &workspace, FileWork<qint64> &work) {
            return mergeInto(workspace, kept, gone, [&work] { return !work.wasStopped(); });
        });
    if (!done)
        shell().say(done.error().text, done.error().code != Error::Code::Cancelled);
    else
        shell().say(tr("Now there is one %1. Ctrl+Z takes them apart again.").arg(name));
}

std::optional<PageAction> DuplicatesPage::primaryAction()
{
    return PageAction{tr("Make them one"), QStringLiteral("git-merge"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                      [this] { merge(); },
                      m_look.isRunning()    ? tr("the organisations are being compared")
                          : m_pairs.empty() ? tr("There is no pair.")
                                            : QString()};
}

QList<PageAction> DuplicatesPage::actions()
{
    return {{tr("Keep the first"), QStringLiteral("check"), QKeySequence(Qt::Key_1), [this] { keepFirst(true); }},
            {tr("Keep the second"), QStringLiteral("check"), QKeySequence(Qt::Key_2), [this] { keepFirst(false); }}};
}

void DuplicatesPage::reload(const Changes &)
{
    m_stale = true;
    if (isVisible())
        search();
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        search();
}

void DuplicatesPage::takeFocus()
{
    // A hidden list would swallow the keys.
    if (m_pairs.empty())
        setFocus();
    else
        m_list->setFocus();
}

} // namespace insieme
