// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include "core/base/text.h"
#include "core/exchange/read_value.h"
#include "core/store/records.h"

namespace insieme::exchange {
namespace {

struct Synonym {
    const char *word; ///< folded
    const char *column;
};

/// What the lists of offices call things. A word stands for the first of its columns that the kind has.
constexpr Synonym synonyms[] = {
    {"ragione sociale", "name"},
    {"denominazione sociale", "name"},
    {"denominazione ente", "name"},
    {"nome ente", "name"},
    {"ente", "name"},
    {"cooperativa", "name"},
    {"nome cooperativa", "name"},
    {"nome", "name"},
    {"c f", "tax_code"},
    {"cf", "tax_code"},
    {"cod fisc", "tax_code"},
    {"cod fiscale", "tax_code"},
    {"c fiscale", "tax_code"},
    {"codice fiscale ente", "tax_code"},
    {"fiscal code", "tax_code"},
    {"p iva", "vat_number"},
    {"piva", "vat_number"},
    {"part iva", "vat_number"},
    {"partita i v a", "vat_number"},
    {"p i", "vat_number"},
    {"posta certificata", "pec"},
    {"posta elettronica certificata", "pec"},
    {"indirizzo pec", "pec"},
    {"mail pec", "pec"},
    {"mail", "email"},
    {"e mail", "email"},
    {"posta elettronica", "email"},
    {"indirizzo e mail", "email"},
    {"indirizzo email", "email"},
    {"tel", "phone"},
    {"telefono fisso", "phone"},
    {"cell", "phone"},
    {"cellulare", "phone"},
    {"recapito telefonico", "phone"},
    {"sito web", "website"},
    {"sito internet", "website"},
    {"via", "address"},
    {"via e numero", "address"},
    {"indirizzo sede", "address"},
    {"indirizzo sede legale", "address"},
    {"residenza", "address"},
    {"c a p", "postcode"},
    {"codice postale", "postcode"},
    {"citta", "municipality"},
    {"localita", "municipality"},
    {"comune sede", "municipality"},
    {"paese", "municipality"},
    {"prov", "province"},
    {"pr", "province"},
    {"sigla provincia", "province"},
    {"province sigla", "province"},
    {"belfiore", "belfiore"},
    {"cod catastale", "belfiore"},
    {"istat", "istat"},
    {"cod istat", "istat"},
    {"municipality istat", "istat"},
    {"luogo istat", "istat"},
    {"ipa", "ipa_code"},
    {"cod ipa", "ipa_code"},
    {"sdi", "office_code"},
    {"codice sdi", "office_code"},
    {"codice destinatario", "office_code"},
    {"cuf", "office_code"},
    {"tipologia", "kind"},
    {"tipologia", "body_kind"},
    {"tipo ente", "body_kind"},
    {"kind", "body_kind"},
    {"annotazioni", "notes"},
    {"osservazioni", "notes"},
    {"cognome", "family_name"},
    {"nome", "given_name"},
    {"nato il", "birth_date"},
    {"nata il", "birth_date"},
    {"data di nascita", "birth_date"},
    {"nato a", "birth_place"},
    {"luogo di nascita", "birth_place"},
    {"oggetto gara", "subject"},
    {"oggetto contratto", "subject"},
    {"oggetto lotto", "subject"},
    {"descrizione", "subject"},
    {"codice interno", "code"},
    {"codice contratto", "code"},
    {"n contratto", "code"},
    {"decorrenza", "start_date"},
    {"data inizio", "start_date"},
    {"inizio validita", "start_date"},
    {"data inizio effettiva", "start_date"},
    {"dal", "start_date"},
    {"scadenza", "end_date"},
    {"data fine", "end_date"},
    {"data scadenza", "end_date"},
    {"termine", "end_date"},
    {"fine validita", "end_date"},
    {"data termine contrattuale", "end_date"},
    {"al", "end_date"},
    {"committente", "body_id"},
    {"stazione appaltante", "body_id"},
    {"ente committente", "body_id"},
    {"cliente", "body_id"},
    {"cf amministrazione appaltante", "body_id"},
    {"valore", "amount"},
    {"importo contratto", "amount"},
    {"importo complessivo", "amount"},
    {"importo aggiudicazione", "amount"},
    {"importo lotto", "amount"},
    {"importo iva esclusa", "net_amount"},
    {"imponibile", "net_amount"},
    {"cod cpv", "cpv"},
    {"codice cig", "cig"},
    {"codice cup", "cup"},
    {"data stipula", "signed_on"},
    {"data firma", "signed_on"},
    {"stipulato il", "signed_on"},
    {"soci lavoratori", "member_heads"},
    {"svantaggiati", "disadvantaged_heads"},
    {"lavoratori svantaggiati", "disadvantaged_heads"},
    {"lavoratori", "heads"},
    {"volontari", "volunteer_heads"},
    {"addetti", "heads"},
    {"dipendenti", "heads"},
    {"socia dal", "member_since"},
    {"data ammissione", "member_since"},
    {"data costituzione", "founded_on"},
    {"fino al", "valid_to"},
    {"dal", "valid_from"},
    {"al", "valid_to"},
};

bool importable(const Field &field)
{
    return (field.writable() || isKey(field)) && !field.is.retired && !field.is.owner;
}

void add(HeaderWords &words, const QString &word, const QString &target, bool named = true)
{
    const QString key = folded(word);
    if (!key.isEmpty() && !words.contains(key))
        words.insert(key, {target, named});
}

QString italianLabel(const RecordType &type, const Field &field)
{
    return italian(levelOf(type, field).context, field.label);
}

void addFields(HeaderWords &words, const RecordType &type, const QString &prefix, const QStringList &lists)
{
    std::vector<const Field *> fields;
    for (const Field *field : allFields(type)) {
        if (importable(*field))
            fields.push_back(field);
    }
    // What an export wrote comes back as it was; then labels; a merge name of one field may be the label of another.
    for (int round = 0; round < 4; ++round) {
        for (const Field *field : fields) {
            const QString column = QLatin1String(field->column);
            const bool key = isKey(*field);
            QStringList names;
            if (round == 0)
                names << column;
            else if (key)
                continue;
            else if (round == 1)
                names << type.label(*field) + QStringLiteral(" (id)")
                      << italianLabel(type, *field) + QStringLiteral(" (id)")
                      << type.label(*field) + QStringLiteral(" (%1)").arg(column)
                      << italianLabel(type, *field) + QStringLiteral(" (%1)").arg(column);
            else if (round == 2)
                names << type.label(*field) << QString::fromUtf8(field->label) << italianLabel(type, *field);
            else
                names << QLatin1String(field->merge);
            for (const QString &name : names) {
                if (lists.isEmpty())
                    add(words, name, column);
                for (const QString &list : lists)
                    add(words, list + QLatin1Char(' ') + name, prefix + column);
            }
        }
    }
    if (!lists.isEmpty())
        return;
    for (const Synonym &synonym : synonyms) {
        const Field *field = findField(type, QLatin1String(synonym.column));
        if (field && importable(*field))
            add(words, QLatin1String(synonym.word), QLatin1String(synonym.column), false);
    }
}

} // namespace

HeaderWords headerWords(const RecordType &type)
{
    HeaderWords words;
    addFields(words, type, {}, {});
    for (const RecordType *level : levels(type)) {
        for (const Children &children : level->children) {
            addFields(words, children.type(), QLatin1String(children.name) + QLatin1Char('.'),
                      {QLatin1String(children.name), type.label(children), italian(level->context, children.label),
                       children.type().singularLabel(), italian(children.type().context, children.type().singular)});
        }
    }
    return words;
}

QSet<QString> computedWords(const RecordType &type)
{
    QSet<QString> words;
    for (const Field *field : allFields(type)) {
        if (importable(*field) || field->is.retired || field->is.owner)
            continue;
        for (const QString &name : {QString::fromLatin1(field->column), type.label(*field),
                                    QString::fromUtf8(field->label), italianLabel(type, *field)})
            words.insert(folded(name));
    }
    return words;
}

HeaderWords childHeaderWords(const RecordType &owner, const Children &children)
{
    HeaderWords words;
    const Field *field = ownerField(children.type());
    for (const QString &name :
         {QString::fromLatin1(field->column), children.type().label(*field) + QStringLiteral(" (id)"),
          italianLabel(children.type(), *field) + QStringLiteral(" (id)")})
        add(words, name, QStringLiteral("owner"));
    addFields(words, children.type(), {}, {});
    for (const QString &name : {children.type().label(*field), italianLabel(children.type(), *field),
                                owner.singularLabel(), italian(owner.context, owner.singular)})
        add(words, name, QStringLiteral("owner"));
    return words;
}

} // namespace insieme::exchange
