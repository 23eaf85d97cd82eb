// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/known_records.h"

#include "core/base/elision.h"
#include "core/base/text.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr const char *codeColumns[] = {"tax_code", "vat_number", "ipa_code", "code", "cig"};

QString textOf(const Field &field, const void *record, const Context &context)
{
    return plainText(field.value(record, context));
}

} // namespace

QString comparable(const QString &column, const QString &text)
{
    const bool ofOrganisations = column == QLatin1String("tax_code") || column == QLatin1String("vat_number")
        || column == QLatin1String("ipa_code");
    return ofOrganisations ? plainVat(text) : folded(text);
}

QString KnownRecords::joined(const QStringList &columns, const QStringList &texts)
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts << comparable(columns[i], texts[i]);
    return parts.join(QLatin1Char('\n'));
}

KnownRecords::Index &KnownRecords::indexOf(const QStringList &columns)
{
    const QString name = columns.join(QLatin1Char(','));
    if (const auto known = m_indexes.find(name); known != m_indexes.end())
        return known->second;
    auto &[fields, index] = m_indexes[name];
    fields = columns;
    const RecordType &base = *levels(m_type).front();
    const Field *only = columns.size() == 1 ? findField(base, columns[0]) : nullptr;
    if (only && only->stored() && only->kind() == Kind::Text && !isSealed(base, *only)) {
        Statement all(m_records.database(),
                      QStringLiteral("SELECT id, \"%1\" FROM \"%2\" WHERE \"%1\" IS NOT NULL")
                          .arg(columns[0], QLatin1String(base.table)));
        while (all.next())
            index.insert(comparable(columns[0], all.text(1)), all.uuid(0));
        return index;
    }
    // Fields of the kind itself, sealed and derived ones are read from whole records.
    const bool ofBase =
        std::all_of(columns.begin(), columns.end(), [&](const QString &c) { return findField(base, c); });
    const RecordType &type = ofBase ? base : m_type;
    for (const QUuid &id : m_records.ids(type)) {
        const auto record = m_records.load(type, id);
        if (!record)
            continue;
        QStringList texts;
        for (const QString &column : columns)
            texts << textOf(*findField(type, column), record->data(), m_context);
        index.insert(joined(columns, texts), id);
    }
    return index;
}

QList<QUuid> KnownRecords::find(const QStringList &columns, const QStringList &texts)
{
    QList<QUuid> ids = indexOf(columns).values(joined(columns, texts));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void KnownRecords::note(const void *record, const QUuid &id)
{
    for (auto &[columns, index] : m_indexes) {
        QStringList texts;
        for (const QString &column : columns)
            texts << textOf(*findField(m_type, column), record, m_context);
        const QString key = joined(columns, texts);
        if (columns.size() == 1 && key.isEmpty())
            continue;
        if (!index.contains(key, id))
            index.insert(key, id);
    }
}

void References::collect(const RecordType &type, const void *record, const QUuid &id, Names &names) const
{
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !names.byText.contains(text, id))
            names.byText.insert(text, id);
    };
    for (const char *column : codeColumns) {
        if (const Field *field = findField(type, QLatin1String(column)))
            add(comparable(QLatin1String(column), textOf(*field, record, m_context)));
    }
    const QString title = folded(titleOf(type, record, m_context));
    add(title);
    if (type.sealed) { // "Rossi Mario" is Mario Rossi
        const qsizetype space = title.lastIndexOf(QLatin1Char(' '));
        const Field *family = findField(type, u"family_name");
        const Field *given = findField(type, u"given_name");
        if (family && given)
            add(folded(textOf(*family, record, m_context) + QLatin1Char(' ') + textOf(*given, record, m_context)));
        else if (space > 0)
            add(title.mid(space + 1) + QLatin1Char(' ') + title.left(space));
    }
    if (const Children *dated = findChildren(type, u"names")) {
        for (size_t i = 0; i < dated->count(record); ++i) {
            for (const char *column : {"name", "short_name"}) {
                if (const Field *field = findField(dated->type(), QLatin1String(column)))
                    add(folded(textOf(*field, dated->get(record, i), m_context)));
            }
        }
    }
}

References::Names &References::namesOf(const RecordType &type)
{
    if (const auto known = m_names.find(&type); known != m_names.end())
        return *known;
    Names &names = m_names[&type];
    for (const QUuid &id : m_records.ids(type)) {
        if (const auto record = m_records.load(type, id))
            collect(type, record->data(), id, names);
    }
    return names;
}

void References::note(const RecordType &type, const void *record, const QUuid &id)
{
    bool changed = false;
    for (auto names = m_names.begin(); names != m_names.end(); ++names) {
        if (isA(type, *names.key())) {
            collect(type, record, id, *names);
            changed = true;
        }
    }
    if (changed)
        m_cache.clear();
}

QString References::titleOn(const RecordType &type, const QUuid &id, const Date &on) const
{
    const auto record = m_records.load(type, id);
    if (!record)
        return {};
    Context context = m_context;
    context.asOf = on;
    return titleOf(type, record->data(), context);
}

/// True when the text is a code of the record, or its name or short name on the day.
bool References::calledOn(const RecordType &type, const QUuid &id, const QString &text, const Date &on) const
{
    const auto record = m_records.load(type, id);
    if (!record)
        return false;
    for (const char *column : codeColumns) {
        const Field *field = findField(type, QLatin1String(column));
        if (!field)
            continue;
        const QString code = textOf(*field, record->data(), m_context);
        if (!code.isEmpty() && comparable(QLatin1String(column), code) == comparable(QLatin1String(column), text))
            return true;
    }
    if (!findChildren(type, u"names"))
        return true;
    Context context = m_context;
    context.asOf = on;
    for (const char *column : {"name", "short_name"}) {
        const Field *field = findField(type, QLatin1String(column));
        if (field && folded(textOf(*field, record->data(), context)) == folded(text))
            return true;
    }
    return false;
}

/// The tax code of an entity with the zeros in front that a spreadsheet drops; empty when it is none with them.
QString References::withZeros(const QString &code)
{
    const QString digits = code.trimmed();
    if (digits.size() < 5 || digits.size() > 10
        || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    const QString whole = digits.rightJustified(11, QLatin1Char('0'));
    return checkPartitaIva(whole).level == Verdict::Level::Valid ? whole : QString();
}

References::Found References::find(const RecordType &type, const QString &text, const Date &on)
{
    const QString key = QString::number(reinterpret_cast<quintptr>(&type)) + isoText(on) + QLatin1Char('\n') + text;
    if (const auto known = m_cache.constFind(key); known != m_cache.constEnd())
        return *known;
    Found found;
    if (const QUuid id = QUuid::fromString(text.trimmed()); !id.isNull()) {
        if (m_records.exists(type, id)) {
            found.id = id;
        } else {
            found.missing = true;
            found.problem = Texts::tr("There is no %1 with the id “%2”").arg(type.singularLabel(), text.trimmed());
            found.remedy = Texts::tr("Import that table first, or name the record.");
        }
        return found;
    }
    Names &names = namesOf(type);
    if (const QString whole = withZeros(text);
        !whole.isEmpty() && names.byText.contains(whole) && !names.byText.contains(folded(text)))
    {
        found = find(type, whole, on);
        found.restored = found.problem.isEmpty();
        if (found.restored && found.note.isEmpty())
            found.note = Texts::tr("the zeros in front, dropped by a spreadsheet, are put back: %1").arg(whole);
        m_cache.insert(key, found);
        return found;
    }
    QList<QUuid> ids = names.byText.values(folded(text));
    for (const QUuid &id : names.byText.values(comparable(QStringLiteral("tax_code"), text)))
        ids << id;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<QUuid> onTheDay, today;
    for (const QUuid &id : ids) {
        if (calledOn(type, id, text, stated(on) ? on : m_context.today))
            onTheDay << id;
        if (calledOn(type, id, text, m_context.today))
            today << id;
    }
    const auto titles = [&](const QList<QUuid> &list, const Date &day) {
        QStringList lines;
        for (const QUuid &id : list.first(std::min<qsizetype>(list.size(), 5)))
            lines << titleOn(type, id, day);
        return lines.join(QStringLiteral("; "));
    };
    if (onTheDay.size() == 1) {
        found.id = onTheDay.front();
    } else if (onTheDay.size() > 1) {
        found.problem =
            Texts::tr("“%1” is the name of %n records", nullptr, static_cast<int>(onTheDay.size())).arg(text);
        found.remedy = Texts::tr("Write the tax code or the id of the one that is meant.");
    } else if (today.size() == 1) {
        found.id = today.front();
        found.note = elided(
            Texts::tr("“%1” had another name on %2: %3").arg(text, italianText(on), titleOn(type, found.id, on)));
    } else if (!ids.isEmpty()) {
        found.problem =
            elided(Texts::tr("Nobody is called “%1” on %2; at another time it was %3")
                       .arg(text, italianText(stated(on) ? on : m_context.today), titles(ids, m_context.today)));
        found.remedy = Texts::tr("Write the name of that day, or the tax code.");
    } else {
        found.missing = true;
        found.problem = Texts::tr("No %1 is called “%2”").arg(type.singularLabel(), text.left(80));
        found.remedy = Texts::tr("Enter the record first, or write its tax code or its name as the file has it.");
    }
    m_cache.insert(key, found);
    return found;
}

} // namespace insieme::exchange
