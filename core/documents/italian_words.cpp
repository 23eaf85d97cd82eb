// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/italian_words.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace insieme::documents {
namespace {

const QStringList &small()
{
    static const QStringList words = QStringLiteral("zero uno due tre quattro cinque sei sette otto nove dieci undici "
                                                    "dodici tredici quattordici quindici sedici "
                                                    "diciassette diciotto diciannove")
                                         .split(QLatin1Char(' '));
    return words;
}

/// 1–999, "tre" without its accent.
QString belowThousand(qint64 number)
{
    static const QStringList tens =
        QStringLiteral("- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta").split(QLatin1Char(' '));
    QString text;
    if (number >= 100) {
        text = (number >= 200 ? small()[number / 100] : QString()) + QStringLiteral("cento");
        number %= 100;
        if (number == 8 || number / 10 == 8)
            text.chop(1); // centotto, centottanta
    }
    if (number >= 20) {
        QString ten = tens[number / 10];
        if (number % 10 == 1 || number % 10 == 8)
            ten.chop(1);
        text += ten;
        number %= 10;
    }
    if (number > 0)
        text += small()[number];
    return text;
}

QString belowMillion(qint64 number)
{
    QString text;
    if (number >= 2000)
        text = belowThousand(number / 1000) + QStringLiteral("mila");
    else if (number >= 1000)
        text = QStringLiteral("mille");
    return text + (number % 1000 > 0 ? belowThousand(number % 1000) : QString());
}

/// "tre" at the end of a longer word carries an accent.
QString accented(QString word)
{
    if (word.endsWith(QLatin1String("tre")) && word.size() > 3) {
        word.chop(1);
        word += QChar(u'é');
    }
    return word;
}

/// From here on, on both sides of zero, a number is written in digits.
constexpr qint64 limit = 1'000'000'000'000'000;

/// The words of a number from zero on, "tre" without its accent: only the end of a word has it, and an amount is one
/// word.
QStringList plainWords(qint64 number)
{
    if (number <= -limit || number >= limit)
        return {QString::number(number)};
    struct Group {
        qint64 size;
        QString one, many;
    };
    static const Group groups[] = {{1'000'000'000'000, QStringLiteral("bilione"), QStringLiteral("bilioni")},
                                   {1'000'000'000, QStringLiteral("miliardo"), QStringLiteral("miliardi")},
                                   {1'000'000, QStringLiteral("milione"), QStringLiteral("milioni")}};
    QStringList words;
    for (const Group &group : groups) {
        const qint64 count = number / group.size;
        if (count == 1)
            words << QStringLiteral("un") << group.one;
        else if (count > 1)
            words << belowThousand(count) << group.many;
        number %= group.size;
    }
    if (number > 0 || words.isEmpty())
        words << (number == 0 ? small()[0] : belowMillion(number));
    return words;
}

enum class Noun { Masculine, Feminine, MasculineMany, FeminineMany };

/// Words with which names of bodies and places begin that bear an article; other names, like "Idee Verdi", bear none.
/// Without dots and marks: "I.P.A.B." is "ipab".
const QHash<QString, Noun> &nouns()
{
    static const QHash<QString, Noun> all = [] {
        constexpr std::pair<Noun, const char *> words[] = {
            {Noun::Masculine,
             "alloggio ambito appartamento archivio asilo automobile bim canile carcere ccnl ceod centro cfp cimitero "
             "cinema circolo club collegio comitato commissario comune condominio conservatorio consiglio consorzio "
             "contratto convento convitto coordinamento cpia csm csv dipartimento disciplinare distretto dsm ecocentro "
             "educandato emporio ente esu fondo forno gal gruppo hospice hotel ic iis inail inps ipsia istituto "
             "laboratorio liceo magazzino ministero monastero municipio museo negozio nido oratorio ordine ospedale "
             "osservatorio palazzo parco patronato policlinico polo provveditorato raggruppamento regolamento "
             "segretariato seminario serd servizio settore sil sindacato sportello stabilimento stadio studio suap "
             "supermercato tavolo teatro tribunale uepe ufficio vivaio"},
            {Noun::Feminine,
             "abbazia accademia agenzia amministrazione anffas arcidiocesi area asd asl associazione ater ati ats "
             "aulss autorita autorità azienda banca biblioteca bottega camera caritas casa caserma cassa centrale "
             "chiesa citta città comunita comunità confederazione conferenza confraternita confraternità congregazione "
             "coop cooperativa corte croce cucina curia diocesi direzione ditta facolta facoltà falegnameria fattoria "
             "federazione fondazione impresa ipab istituzione istruzione lega libreria mensa onlus opera "
             "organizzazione palestra parrocchia piscina polisportiva prefettura procura protezione provincia questura "
             "regione repubblica residenza rete rsa sala scuola sede segreteria serra sezione soc societa società "
             "soprintendenza stanza struttura ulss unione unita unità universita università usl zona"},
            {Noun::MasculineMany, "comuni consorzi enti istituti ospedali servizi uffici"},
            {Noun::FeminineMany, "acli acque associazioni aziende cooperative opere parrocchie scuole suore"},
        };
        QHash<QString, Noun> found;
        for (const auto &[noun, list] : words) {
            for (const QString &word : QString::fromUtf8(list).split(QLatin1Char(' ')))
                found.insert(word, noun);
        }
        return found;
    }();
    return all;
}

} // namespace

QString inWords(qint64 number)
{
    if (number < 0 && number > -limit)
        return QStringLiteral("meno ") + inWords(-number);
    QStringList words = plainWords(number);
    std::transform(words.begin(), words.end(), words.begin(), accented);
    return words.join(QLatin1Char(' '));
}

QString inWords(Money amount)
{
    const qint64 cents = amount.cents < 0 ? -amount.cents : amount.cents;
    return (amount.cents < 0 ? QStringLiteral("meno ") : QString()) + accented(plainWords(cents / 100).join(QString()))
        + QStringLiteral("/%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString longDate(const Date &day)
{
    if (!stated(day))
        return {};
    static const QStringList months =
        QStringLiteral("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")
            .split(QLatin1Char(' '));
    const auto parts = day.year_month_day();
    const int number = parts.day;
    return (number == 1 ? QStringLiteral("1°") : QString::number(number)) + QLatin1Char(' ')
        + months[parts.month.as_number() - 1] + QLatin1Char(' ') + QString::number(int(parts.year));
}

QString ordinal(qint64 number, bool feminine)
{
    static const QStringList first =
        QStringLiteral("- primo secondo terzo quarto quinto sesto settimo ottavo nono decimo").split(QLatin1Char(' '));
    if (number < 1 || number >= 1'000'000)
        return QString::number(number) + QChar(feminine ? u'ª' : u'°');
    QString word;
    if (number <= 10) {
        word = first[number];
    } else {
        word = inWords(number);
        // "ventitré" → "ventitreesimo", "ventisei" → "ventiseiesimo": these keep their vowel.
        if (word.endsWith(QChar(u'é'))) {
            word.chop(1);
            word += QLatin1Char('e');
        } else if (!word.endsWith(QLatin1String("sei"))) {
            word.chop(1);
        }
        if (word.endsWith(QLatin1String("mil")))
            word += QStringLiteral("l"); // duemila → duemillesimo
        word += QStringLiteral("esimo");
    }
    if (feminine)
        word[word.size() - 1] = QLatin1Char('a');
    return word;
}

QString withArticle(const QString &preposition, const QString &noun)
{
    static const QRegularExpression noLetter(QStringLiteral("[^\\p{L}\\d]"));
    const QString first = noun.trimmed().section(QLatin1Char(' '), 0, 0).toLower().remove(noLetter);
    const auto known = nouns().constFind(first);
    if (known == nouns().constEnd()) {
        if (preposition.isEmpty())
            return noun;
        const bool euphonic = preposition == QLatin1String("a") && first.startsWith(QLatin1Char('a'));
        return preposition + (euphonic ? QStringLiteral("d ") : QStringLiteral(" ")) + noun;
    }
    static const QRegularExpression startsAsVowel(QStringLiteral("^[aeiouàèéìòùh]"));
    static const QRegularExpression startsImpure(QStringLiteral("^(?:z|x|y|ps|pn|gn|s[^aeiouàèéìòù])"));
    const bool vowel = startsAsVowel.match(first).hasMatch(), impure = startsImpure.match(first).hasMatch();
    static const QHash<QString, QString> stems{
        {QStringLiteral("di"), QStringLiteral("de")}, {QStringLiteral("a"), QStringLiteral("a")},
        {QStringLiteral("da"), QStringLiteral("da")}, {QStringLiteral("in"), QStringLiteral("ne")},
        {QStringLiteral("su"), QStringLiteral("su")}, {QString(), QString()}};
    const QString stem = stems.value(preposition);
    const bool bare = stem.isEmpty();
    QString article;
    switch (*known) {
    case Noun::MasculineMany:
        article = vowel || impure ? QStringLiteral("gli ") : QStringLiteral("i ");
        break;
    case Noun::FeminineMany:
        article = bare ? QStringLiteral("le ") : QStringLiteral("lle ");
        break;
    case Noun::Masculine:
    case Noun::Feminine:
        if (vowel)
            article = bare ? QStringLiteral("l'") : QStringLiteral("ll'");
        else if (*known == Noun::Feminine)
            article = bare ? QStringLiteral("la ") : QStringLiteral("lla ");
        else if (impure)
            article = bare ? QStringLiteral("lo ") : QStringLiteral("llo ");
        else
            article = bare ? QStringLiteral("il ") : QStringLiteral("l ");
        break;
    }
    return stem + article + noun;
}

} // namespace insieme::documents
