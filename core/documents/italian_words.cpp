// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/italian_words.h"

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
        if (number >= 80 && number < 90)
            text.chop(1); // centottanta
        else if (number == 8)
            text.chop(1); // centotto
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

} // namespace

QString inWords(qint64 number)
{
    constexpr qint64 limit = 1'000'000'000'000'000;
    if (number <= -limit || number >= limit)
        return QString::number(number);
    if (number < 0)
        return QStringLiteral("meno ") + inWords(-number);
    if (number == 0)
        return small()[0];
    struct Group {
        qint64 size;
        QString one, many;
    };
    static const Group groups[] = {{1'000'000'000'000, QStringLiteral("un bilione"), QStringLiteral("bilioni")},
                                   {1'000'000'000, QStringLiteral("un miliardo"), QStringLiteral("miliardi")},
                                   {1'000'000, QStringLiteral("un milione"), QStringLiteral("milioni")}};
    QStringList parts;
    for (const Group &group : groups) {
        const qint64 count = number / group.size;
        if (count == 1)
            parts << group.one;
        else if (count > 1)
            parts << accented(belowThousand(count)) + QLatin1Char(' ') + group.many;
        number %= group.size;
    }
    if (number > 0)
        parts << accented(belowMillion(number));
    return parts.join(QLatin1Char(' '));
}

QString inWords(Money amount)
{
    const qint64 cents = amount.cents < 0 ? -amount.cents : amount.cents;
    return (amount.cents < 0 ? QStringLiteral("meno ") : QString()) + inWords(cents / 100).remove(QLatin1Char(' '))
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
    const QString first = noun.section(QLatin1Char(' '), 0, 0).toLower();
    static const QStringList feminine{
        QStringLiteral("provincia"),  QStringLiteral("regione"),       QStringLiteral("fondazione"),
        QStringLiteral("diocesi"),    QStringLiteral("cooperativa"),   QStringLiteral("società"),
        QStringLiteral("caritas"),    QStringLiteral("associazione"),  QStringLiteral("unione"),
        QStringLiteral("università"), QStringLiteral("azienda"),       QStringLiteral("zona"),
        QStringLiteral("ats"),        QStringLiteral("scuola"),        QStringLiteral("comunità"),
        QStringLiteral("parrocchia"), QStringLiteral("congregazione"), QStringLiteral("camera"),
        QStringLiteral("banca"),      QStringLiteral("città"),         QStringLiteral("rete"),
        QStringLiteral("casa"),       QStringLiteral("federazione"),   QStringLiteral("confraternita")};
    const bool vowel = !first.isEmpty() && QStringLiteral("aeiouàèéìòù").contains(first[0]);
    const bool female = feminine.contains(first);
    const bool impure = first.startsWith(QLatin1Char('z')) || first.startsWith(QLatin1String("ps"))
        || first.startsWith(QLatin1String("gn"))
        || (first.size() > 1 && first[0] == QLatin1Char('s') && !QStringLiteral("aeiou").contains(first[1]));
    static const QHash<QString, QString> stems{
        {QStringLiteral("di"), QStringLiteral("de")}, {QStringLiteral("a"), QStringLiteral("a")},
        {QStringLiteral("da"), QStringLiteral("da")}, {QStringLiteral("in"), QStringLiteral("ne")},
        {QStringLiteral("su"), QStringLiteral("su")}, {QString(), QString()}};
    const QString stem = stems.value(preposition);
    const bool bare = stem.isEmpty();
    QString article;
    if (vowel)
        article = bare ? QStringLiteral("l'") : QStringLiteral("ll'");
    else if (female)
        article = bare ? QStringLiteral("la ") : QStringLiteral("lla ");
    else if (impure)
        article = bare ? QStringLiteral("lo ") : QStringLiteral("llo ");
    else
        article = bare ? QStringLiteral("il ") : QStringLiteral("l ");
    return stem + article + noun;
}

QString elidedBefore(const QString &text, const QString &day)
{
    static const QRegularExpression vowel(
        QStringLiteral("^(?:8|11)\\s(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|"
                       "novembre|dicembre)\\b"));
    static const QRegularExpression article(QStringLiteral("\\b(il|al|dal|del|nel|sul)\\s$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (!vowel.match(day).hasMatch())
        return text;
    const auto match = article.match(text);
    if (!match.hasMatch())
        return text;
    QString word = match.captured(1);
    if (word.compare(QLatin1String("il"), Qt::CaseInsensitive) == 0)
        word = word[0].isUpper() ? QStringLiteral("L") : QStringLiteral("l");
    else
        word += QLatin1Char('l');
    return text.left(match.capturedStart()) + word + QLatin1Char('\'');
}

} // namespace insieme::documents
