// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/housing_nodes.h"

namespace insieme::documents {

const SecondLanguage *secondLanguage(const QString &language)
{
    static const SecondLanguage list[] = {
        {QStringLiteral("inglese"),
         QStringLiteral("I have read this agreement, or it has been explained to me in a language I understand. I know "
                        "that my stay is temporary, that it ends on the day written above and that it gives me no "
                        "tenancy rights."),
         QStringLiteral("I confirm the keys, the meter readings and the inventory written in this report."),
         QStringLiteral("I have received a copy of the house rules. They have been explained to me in a language I "
                        "understand and I agree to follow them, also on behalf of the people who live with me. I may "
                        "not host other people without written permission, and I pay the contribution on time every "
                        "month."),
         QStringLiteral("With this letter we inform you that your stay ends on the day written above in bold. By then "
                        "please leave the apartment and return all the keys. You may ask to be heard within ten "
                        "days.")},
        {QStringLiteral("francese"),
         QStringLiteral("J'ai lu cet accord, ou il m'a été expliqué dans une langue que je comprends. Je sais que mon "
                        "séjour est temporaire, qu'il se termine le jour indiqué ci-dessus et qu'il ne me donne aucun "
                        "droit de locataire."),
         QStringLiteral(
             "Je confirme les clés, les relevés des compteurs et l'inventaire écrits dans ce procès-verbal."),
         QStringLiteral(
             "J'ai reçu une copie du règlement de la maison. Il m'a été expliqué dans une langue que je "
             "comprends et je m'engage à le respecter, aussi au nom des personnes qui vivent avec moi. Je ne "
             "peux pas héberger d'autres personnes sans autorisation écrite et je paie la contribution "
             "chaque mois à temps."),
         QStringLiteral("Par cette lettre nous vous informons que votre séjour se termine le jour indiqué ci-dessus en "
                        "gras. Avant ce jour, veuillez quitter l'appartement et rendre toutes les clés. Vous pouvez "
                        "demander à être entendu dans les dix jours.")},
        {QStringLiteral("spagnolo"),
         QStringLiteral("He leído este acuerdo, o me lo han explicado en un idioma que entiendo. Sé que mi estancia es "
                        "temporal, que termina el día indicado arriba y que no me da derechos de inquilino."),
         QStringLiteral("Confirmo las llaves, las lecturas de los contadores y el inventario escritos en esta acta."),
         QStringLiteral(
             "He recibido una copia del reglamento de la casa. Me lo han explicado en un idioma que entiendo "
             "y me comprometo a respetarlo, también en nombre de las personas que viven conmigo. No puedo "
             "alojar a otras personas sin permiso escrito y pago la contribución cada mes a tiempo."),
         QStringLiteral(
             "Con esta carta le informamos de que su estancia termina el día indicado arriba en negrita. "
             "Antes de ese día deje el apartamento y devuelva todas las llaves. Puede pedir ser escuchado en "
             "un plazo de diez días.")},
        {QStringLiteral("tedesco"),
         QStringLiteral("Ich habe diese Vereinbarung gelesen, oder sie wurde mir in einer Sprache erklärt, die ich "
                        "verstehe. Ich weiß, dass mein Aufenthalt vorübergehend ist, dass er an dem oben genannten Tag "
                        "endet und dass er kein Mietverhältnis begründet."),
         QStringLiteral("Ich bestätige die Schlüssel, die Zählerstände und das Inventar in diesem Protokoll."),
         QStringLiteral("Ich habe eine Kopie der Hausordnung erhalten. Sie wurde mir in einer Sprache erklärt, die ich "
                        "verstehe, und ich halte sie ein, auch für die Personen, die mit mir wohnen. Ohne schriftliche "
                        "Erlaubnis darf ich niemanden aufnehmen, und den Beitrag zahle ich jeden Monat pünktlich."),
         QStringLiteral("Mit diesem Brief teilen wir Ihnen mit, dass Ihr Aufenthalt an dem oben fett gedruckten Tag "
                        "endet. Bitte verlassen Sie bis dahin die Wohnung und geben Sie alle Schlüssel zurück. Sie "
                        "können innerhalb von zehn Tagen verlangen, angehört zu werden.")},
    };
    const QString wanted = language.trimmed().toLower();
    for (const SecondLanguage &each : list) {
        if (each.name == wanted)
            return &each;
    }
    return nullptr;
}

} // namespace insieme::documents
