// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Installs the translations of "it" or "en" for the whole program, Qt's own texts included; may be called again.
/// Texts are translated when they are shown, so what is on the screen must be asked for again.
void setLanguage(const QString &language);
/// The language that this thread translates into now.
QString language();

/// While one lives, what its thread translates is Italian, whatever the language of the program: documents are Italian,
/// and so are the words that files are read by. They may stand inside each other.
class ItalianTexts {
public:
    ItalianTexts();
    ~ItalianTexts();
    Q_DISABLE_COPY_MOVE(ItalianTexts)
};

/// What `make` returns, made in Italian.
template<class Make> auto inItalian(Make &&make)
{
    const ItalianTexts italian;
    return make();
}

} // namespace insieme
