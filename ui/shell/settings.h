// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// One of the few settings, declared beside what uses it. The page of the settings, the menu under the name of who
/// works and the palette show the same declaration.
struct Setting {
    struct Choice {
        QString text, icon;
        bool chosen = false;
        std::function<void()> run;
    };
    /// What a choice is good for.
    enum class Reach {
        Window, ///< until it is closed
        Computer,
        FileHere, ///< this file on this computer
        File ///< travels with it to every desk
    };
    const char *key; ///< stable
    QString icon; ///< of resources/icons
    QString group, name, meaning; ///< translated; the meaning is a sentence
    QString alsoCalled; ///< what people say for it, too; translated
    Reach reach = Reach::Computer;
    QString value; ///< what holds now
    QList<Choice> choices = {}; ///< none: the value is only shown
    /// The choices are records: as many as there are.
    bool growing = false;
    bool inMenu = false; ///< of who works, too
    QList<PageAction> acts = {}; ///< what else is done with it
    QString whyNot = {}; ///< not empty: nothing is chosen now, and this is why
};

/// Whoever knows all of them: the window.
class SettingsOwner {
public:
    virtual ~SettingsOwner() = default;
    /// In the order of the page, those of a group one after the other; always the same ones.
    virtual QList<Setting> settings() = 0;
};

} // namespace insieme
