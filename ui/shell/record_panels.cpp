// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of a record's page, and the acts that stand beside it or have a tab while they are open.
#include "core/store/journal.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLayout>
#include <QStackedWidget>

namespace insieme {

RecordPanel *RecordPage::makePanel(const PanelKind &kind)
{
    RecordPanel *panel = kind.make(shell(), this);
    follow(panel, kind.key);
    return panel;
}

void RecordPage::follow(RecordPanel *panel, const QString &key)
{
    connect(panel, &RecordPanel::countChanged, this, &RecordPage::countPanels);
    connect(panel, &RecordPanel::frontWanted, this, [this, key] { showPanel(key); });
    connect(panel, &RecordPanel::stateChanged, this, &RecordPage::frameChanged);
    connect(panel, &RecordPanel::closeWanted, this, &RecordPage::leaveAct);
    connect(panel, &RecordPanel::proposed, this, [this, panel](const AnyRecord &record) {
        for (const Panel &each : m_panels) {
            if (each.panel != panel)
                each.panel->showProposal(record);
        }
    });
}

void RecordPage::addPanelTab(const PanelKind &kind, RecordPanel *panel)
{
    m_panels.push_back({kind.key, panel, m_tabs->count(), kind.where});
    addTab(QCoreApplication::translate("Navigation", kind.label), panel);
    if (kind.where == PanelKind::Where::Action)
        m_tabs->setPassing(m_tabs->count() - 1);
}

RecordPanel *RecordPage::openAct() const
{
    for (const Panel &each : m_panels) {
        const bool tabbed = each.where == PanelKind::Where::Action && each.tab == m_tabs->current();
        if (tabbed || (each.where == PanelKind::Where::Beside && !each.panel->isHidden()))
            return each.panel;
    }
    return nullptr;
}

RecordPanel *RecordPage::frontPanel() const
{
    if (RecordPanel *act = openAct())
        return act;
    for (const Panel &each : m_panels) {
        if (each.tab == m_tabs->current())
            return each.panel;
    }
    return nullptr;
}

RecordPanel *RecordPage::showPanel(const QString &key)
{
    for (const Panel &each : m_panels) {
        if (each.key != key)
            continue;
        // What stands under the title is seen from every tab.
        if (each.where == PanelKind::Where::Headline)
            return each.panel;
        const bool beside = each.where == PanelKind::Where::Beside;
        RecordPanel *open = openAct();
        if (open && open != each.panel && open->isUnsaved() && (beside || each.where == PanelKind::Where::Action))
            setActAside(open);
        if (each.panel->isHidden() || !beside) {
            m_tabs->setCurrent(each.tab >= 0 ? each.tab : m_overviewTab);
            for (const Panel &other : m_panels) {
                if (other.where == PanelKind::Where::Beside)
                    other.panel->setVisible(&other == &each);
            }
            m_beside->setVisible(beside);
            frontChanged();
        }
        return each.panel;
    }
    for (const auto &rows : m_children) {
        if (key == QLatin1String(rows.first->name))
            goToRows(m_type.label(*rows.first));
    }
    return nullptr;
}

void RecordPage::frontChanged()
{
    const RecordPanel *front = frontPanel();
    if (std::exchange(m_front, front) == front)
        return;
    placeParts();
    placeSaveBar();
    placeHead();
    emit frameChanged();
}

void RecordPage::closeAct()
{
    for (const Panel &each : m_panels) {
        if (each.where == PanelKind::Where::Beside)
            each.panel->hide();
        else if (each.where == PanelKind::Where::Action && each.tab == m_tabs->current())
            m_tabs->setCurrent(0);
    }
    m_beside->hide();
    m_tabs->setFocus();
    frontChanged();
}

void RecordPage::leaveAct()
{
    if (RecordPanel *act = openAct(); act && act->isUnsaved())
        setActAside(act);
    closeAct();
}

void RecordPage::setActAside(RecordPanel *act)
{
    const auto at =
        std::find_if(m_panels.begin(), m_panels.end(), [act](const Panel &each) { return each.panel == act; });
    const auto kinds = pageCatalogue().panelsOf(m_type);
    const PanelKind &kind =
        **std::find_if(kinds.begin(), kinds.end(), [&](const PanelKind *each) { return each->key == at->key; });
    if (m_aside.act)
        m_aside.act->deleteLater();
    m_aside = {act, kind.key, nextLocalNo(m_workspace.database())};
    RecordPanel *fresh = makePanel(kind);
    replace(act, fresh);
    // It said last that nothing is proposed any more. What its work still finds is of nobody until it is brought back.
    act->disconnect(this);
    fresh->showRecord(m_seen);
    emit actSetAside(QCoreApplication::translate("Navigation", kind.label));
}

void RecordPage::bringActBack()
{
    const auto at =
        std::find_if(m_panels.begin(), m_panels.end(), [this](const Panel &each) { return each.key == m_aside.key; });
    RecordPanel *act = m_aside.act;
    m_aside = {};
    if (RecordPanel *open = openAct(); open && open->isUnsaved())
        setActAside(open);
    RecordPanel *fresh = at->panel;
    follow(act, at->key);
    replace(fresh, act);
    fresh->deleteLater();
    showPanel(at->key);
    QWidget *typedIn = act->focusWidget();
    (typedIn ? typedIn : act)->setFocus();
    emit frameChanged();
}

void RecordPage::replace(RecordPanel *instead, RecordPanel *panel)
{
    for (Panel &each : m_panels) {
        if (each.panel != instead)
            continue;
        each.panel = panel;
        if (each.tab >= 0) {
            m_pages->insertWidget(each.tab, panel);
            m_pages->removeWidget(instead);
            m_pages->setCurrentIndex(m_tabs->current());
        } else {
            const bool shown = !instead->isHidden();
            instead->hide();
            delete m_beside->layout()->replaceWidget(instead, panel);
            panel->setVisible(shown);
        }
        instead->setParent(this);
        instead->hide();
    }
}

} // namespace insieme
