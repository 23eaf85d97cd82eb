// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/kept_choices.h"
#include "ui/shell/settings.h"

namespace insieme {

/// All settings in one place, each with what it is for, what holds now and what it is good for. A choice holds at once.
class SettingsPage : public Page, public KeptChoices {
    Q_OBJECT
public:
    /// The window of `shell` is a SettingsOwner.
    explicit SettingsPage(Shell &shell, QWidget *parent = nullptr);
    static void addTo(PageCatalogue &catalogue);
    QString title() const override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    /// The setting that has the keys: a choice may make the page anew.
    QVariant choices() const override;
    void setChoices(const QVariant &choices) override;
    /// The keys go to the setting of this key.
    void goTo(QAnyStringView key);

private:
    class Row;
    std::vector<Row *> m_rows;
    QString m_first; ///< the setting that takes the keys when it opens; empty: the first
};

} // namespace insieme
