// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>

namespace insieme {
namespace {

constexpr int widest = 920; ///< a line of words that is longer is read badly

SettingsOwner &ownerOf(Shell &shell)
{
    return dynamic_cast<SettingsOwner &>(shell);
}

QString reachText(Setting::Reach reach)
{
    switch (reach) {
    case Setting::Reach::Window:
        return SettingsPage::tr("Until the window is closed");
    case Setting::Reach::Computer:
        return SettingsPage::tr("For this computer");
    case Setting::Reach::FileHere:
        return SettingsPage::tr("For this file on this computer");
    case Setting::Reach::File:
        return SettingsPage::tr("In the file, for every desk");
    }
    return {};
}

} // namespace

/// One setting: what it is for at the left, what is chosen at the right.
class SettingsPage::Row : public QWidget {
public:
    Row(SettingsOwner &owner, const Setting &setting, QWidget *parent)
        : QWidget(parent)
        , m_owner(owner)
        , m_key(setting.key)
        , m_value(new Label({}, 13, QFont::Medium, Label::Role::Text, this))
        , m_whyNot(new Label({}, 13, QFont::Normal, Label::Role::Warn, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(24);
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new Label(setting.name, 13, QFont::DemiBold, Label::Role::Text, this));
        head->addWidget(new Chip(reachText(setting.reach), Theme::Tone::Neutral, {}, this));
        head->addStretch();
        words->addLayout(head);
        auto *meaning = new Label(setting.meaning, 13, QFont::Normal, Label::Role::Secondary, this);
        meaning->setWordWrap(true);
        words->addWidget(meaning);
        m_whyNot->setWordWrap(true);
        words->addWidget(m_whyNot);
        words->addStretch();
        row->addLayout(words, 1);

        auto *right = new QVBoxLayout;
        right->setSpacing(2);
        m_value->setContentsMargins(0, 0, 3, 0); // a button leaves as much for its ring
        right->addWidget(m_value, 0, Qt::AlignRight);
        if (setting.growing) {
            m_open = new Button({}, Button::Kind::Secondary, this);
            m_open->setIconName(setting.icon);
            m_open->setCaret(true);
            connect(m_open, &Button::clicked, this, [this] { openMenu(); });
            right->addWidget(m_open, 0, Qt::AlignRight);
        } else if (!setting.choices.isEmpty()) {
            QStringList texts;
            for (const Setting::Choice &choice : setting.choices)
                texts << choice.text;
            m_choices = new Segmented(texts, this);
            connect(m_choices, &Segmented::currentChanged, this, [this](int index) { choose(index); });
            right->addWidget(m_choices, 0, Qt::AlignRight);
        }
        for (qsizetype i = 0; i < setting.acts.size(); ++i) {
            const PageAction &act = setting.acts[i];
            auto *button = new Button(act.icon, act.text, Button::Kind::Secondary, this);
            button->setKey(act.key);
            connect(button, &Button::clicked, this, [this, i] {
                if (const Setting now = current(); i < now.acts.size())
                    now.acts[i].run();
            });
            right->addWidget(button, 0, Qt::AlignRight);
            m_acts.push_back(button);
        }
        right->addStretch();
        row->addLayout(right);
        fill(setting);
    }
    QString key() const { return QLatin1String(m_key); }
    void fill(const Setting &setting)
    {
        const bool offered = setting.whyNot.isEmpty();
        m_value->setText(setting.value);
        m_value->setVisible(!m_choices && !(m_open && offered) && !setting.value.isEmpty());
        m_whyNot->setText(setting.whyNot);
        m_whyNot->setVisible(!offered);
        const QString said = setting.name + QStringLiteral(". ") + setting.meaning;
        if (m_open) {
            m_open->setText(setting.value);
            m_open->setAccessibleName(setting.name + QStringLiteral(": ") + setting.value);
            m_open->setAccessibleDescription(setting.meaning);
            m_open->setVisible(offered && !setting.choices.isEmpty());
        }
        if (m_choices) {
            const QSignalBlocker quiet(m_choices);
            for (qsizetype i = 0; i < setting.choices.size(); ++i) {
                if (setting.choices[i].chosen)
                    m_choices->setCurrent(static_cast<int>(i));
            }
            m_choices->setAccessibleDescription(said);
            m_choices->setEnabled(offered);
        }
        for (size_t i = 0; i < m_acts.size(); ++i) {
            const PageAction *act = i < size_t(setting.acts.size()) ? &setting.acts[qsizetype(i)] : nullptr;
            m_acts[i]->setVisible(act);
            m_acts[i]->setEnabled(act && act->whyNot.isEmpty());
            m_acts[i]->setToolTip(act ? act->whyNot : QString());
        }
    }
    /// What takes the keys; null: nothing now.
    QWidget *part() const
    {
        std::vector<QWidget *> parts{m_choices, m_open};
        parts.insert(parts.end(), m_acts.begin(), m_acts.end());
        const auto first = std::find_if(parts.begin(), parts.end(), [this](const QWidget *each) {
            return each && each->isVisibleTo(this) && each->isEnabled();
        });
        return first == parts.end() ? nullptr : *first;
    }

private:
    Setting current() const
    {
        const QList<Setting> all = m_owner.settings();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [this](const Setting &each) { return key() == QLatin1String(each.key); });
        return *found;
    }
    void choose(qsizetype index)
    {
        // What is chosen may make the page anew: not while the part is telling it.
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                const QList<Setting::Choice> choices = current().choices;
                if (index >= choices.size() || choices[index].chosen)
                    return;
                const QPointer<Row> self(this);
                choices[index].run();
                if (self) // it shows what holds: the choice may not have been possible
                    fill(current());
            },
            Qt::QueuedConnection);
    }
    void openMenu()
    {
        QMenu menu(this);
        const QList<Setting::Choice> choices = current().choices;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            QAction *line = menu.addAction(choices[i].text);
            line->setCheckable(true);
            line->setChecked(choices[i].chosen);
            connect(line, &QAction::triggered, this, [this, i] { choose(i); });
        }
        menu.exec(m_open->mapToGlobal(QPoint(0, m_open->height())));
    }

    SettingsOwner &m_owner;
    const char *m_key;
    Label *m_value, *m_whyNot;
    Segmented *m_choices = nullptr;
    Button *m_open = nullptr;
    std::vector<Button *> m_acts;
};

SettingsPage::SettingsPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    auto *body = new QHBoxLayout(scrolledBody(this));
    body->setContentsMargins(24, 16, 24, 16);
    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    body->addWidget(column, 1);
    body->addStretch();
    auto *page = new QVBoxLayout(column);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconTile(QStringLiteral("settings"), 0, this), 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    titles->addWidget(
        new Label(tr("What is chosen here holds at once."), 13, QFont::Normal, Label::Role::Secondary, this));
    head->addLayout(titles, 1);
    page->addLayout(head);
    Card *card = nullptr;
    QString group;
    for (const Setting &setting : ownerOf(shell).settings()) {
        if (!card || setting.group != group) {
            group = setting.group;
            card = new Card(group, this);
            card->body()->setSpacing(16);
            page->addWidget(card);
        }
        m_rows.push_back(new Row(ownerOf(shell), setting, card));
        card->body()->addWidget(m_rows.back());
    }
    page->addStretch(1);
    connect(&Theme::current(), &Theme::changed, this, [this] { reload({}); });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::reload(const Changes &)
{
    const QList<Setting> settings = ownerOf(shell()).settings();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->fill(settings[qsizetype(i)]);
}

void SettingsPage::takeFocus()
{
    goTo(m_first.isEmpty() ? m_rows.front()->key() : m_first);
}

QVariant SettingsPage::choices() const
{
    const QWidget *focus = focusWidget();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [focus](const Row *row) {
        return focus && (row == focus || row->isAncestorOf(focus));
    });
    return at == m_rows.end() ? QVariant() : (*at)->key();
}

void SettingsPage::setChoices(const QVariant &choices)
{
    m_first = choices.toString();
}

void SettingsPage::goTo(QAnyStringView key)
{
    for (Row *row : m_rows) {
        if (row->key() != key)
            continue;
        findChild<QScrollArea *>()->ensureWidgetVisible(row->parentWidget());
        if (QWidget *part = row->part())
            part->setFocus();
    }
}

void SettingsPage::addTo(PageCatalogue &catalogue)
{
    NavPlace place;
    place.key = QStringLiteral("settings");
    place.group = NavGroup::Archive;
    place.label = QT_TRANSLATE_NOOP("Navigation", "Settings");
    place.icon = "settings";
    place.order = 100;
    place.make = [](Shell &shell, QWidget *parent) -> Page * { return new SettingsPage(shell, parent); };
    place.alsoCalled = QT_TRANSLATE_NOOP("Navigation", "Preferences, options and configuration");
    catalogue.addPlace(place);
}

} // namespace insieme
