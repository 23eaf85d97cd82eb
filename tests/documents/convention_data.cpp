// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/convention_data.h"

#include "core/documents/agreement_documents.h"

#include <list>

namespace insieme::test {

using namespace documents;
using namespace Qt::Literals::StringLiterals;

Merged scalar(const Value &value, const QString &label)
{
    Merged merged;
    merged.kind = Merged::Kind::Scalar;
    merged.value = value;
    merged.label = label;
    return merged;
}

Merged child(const MergeNodePtr &node, const QString &label)
{
    Merged merged;
    merged.kind = Merged::Kind::Node;
    merged.node = node;
    merged.label = label;
    return merged;
}

Merged rows(std::vector<MergeNodePtr> list)
{
    Merged merged;
    merged.kind = Merged::Kind::List;
    merged.list = std::move(list);
    return merged;
}

std::shared_ptr<MapNode> mapNode(std::initializer_list<std::pair<const char *, Value>> values)
{
    auto node = std::make_shared<MapNode>();
    for (const auto &[name, value] : values)
        node->values.insert(QLatin1String(name), scalar(value, QLatin1String(name)));
    return node;
}

namespace {

Value choice(std::initializer_list<const char *> codes, int index)
{
    static std::list<std::pair<std::vector<ChoiceItem>, ChoiceList>> lists;
    auto &[items, list] = lists.emplace_back();
    for (const char *code : codes)
        items.push_back({code, code});
    list = {"Test", items};
    return Choice{&list, index};
}

std::shared_ptr<MapNode> party(const QString &name, const QString &signer, const QString &office)
{
    auto node = mapNode({{"denominazione", name},
                         {"forma_giuridica", u"società cooperativa sociale consortile"_s},
                         {"codice_fiscale", u"80009670284"_s},
                         {"partita_iva", u"99900220288"_s},
                         {"indirizzo", u"via dell'Esempio 1"_s},
                         {"cap", u"35016"_s},
                         {"comune", u"Esempio sul Brenta"_s},
                         {"provincia", u"PD"_s},
                         {"pec", u"protocollo.generale@pec.comune-esempio.example.it"_s},
                         {"iban", u"IT60X0542811101000000123456"_s},
                         {"albo_nazionale", u"C999901"_s},
                         {"albo_regionale", u"C/PD9999"_s}});
    node->values.insert(u"rappresentante"_s,
                        child(mapNode({{"nome_completo", signer},
                                       {"carica", office},
                                       {"luogo_nascita", u"Padova"_s},
                                       {"nato", u"nato/a"_s},
                                       {"data_nascita", *makeDate(1970, 5, 1)}})));
    return node;
}

} // namespace

std::shared_ptr<MapNode> convention(int cooperatives)
{
    auto root = mapNode({
        {"oggetto", u"Progetto di pubblica utilità per persone disoccupate prive di ammortizzatori sociali"_s},
        {"progetto", u"Manutenzione del verde e archivi"_s},
        {"tipo", choice({"public_utility", "health_services", "social_cooperative"}, 0)},
        {"proroga_mesi", Value()},
        {"rinnovabile", false},
        {"costo_unitario", Money{1200000}},
        {"mesi_preavviso", Value()},
        {"cig", u"A0123AB1FB"_s},
        {"cup", u"G81J26000010006"_s},
        {"protocollo_numero", u"0214/2026"_s},
        {"protocollo_data", *makeDate(2026, 6, 22)},
        {"repertorio", u"1187"_s},
        {"luogo_firma", u"Esempio sul Brenta"_s},
        {"data_firma", *makeDate(2026, 6, 22)},
        {"inizio", *makeDate(2026, 7, 1)},
        {"fine", *makeDate(2026, 12, 31)},
        {"durata_mesi", qint64(6)},
        {"importo", Money{4800000}},
        {"importo_netto", Value()},
        {"importo_massimo", Value()},
        {"posti", qint64(4)},
        {"ore_settimanali", Minutes{20 * 60 + 30}},
        {"ore_totali", Minutes{520 * 60}},
        {"durata_massima_giorni", qint64(180)},
        {"rapporto_lavoro", u"lavoro subordinato a tempo determinato e parziale"_s},
        {"ccnl", u"CCNL per le lavoratrici e i lavoratori delle cooperative sociali"_s},
        {"requisiti",
         u"Persone residenti nel Comune, di almeno 30 anni, disoccupate da oltre 12 mesi e prive di ammortizzatori sociali."_s},
        {"riserve", u"Un posto è riservato a persone segnalate dai servizi sociali."_s},
        {"attivita",
         u"Cura del verde e del decoro urbano; riordino degli archivi comunali; sostegno ai servizi della biblioteca"_s},
        {"sedi", u"Magazzino comunale; sede municipale; biblioteca comunale"_s},
        {"dispositivi", u"Guanti, calzature di sicurezza, indumenti ad alta visibilità"_s},
        {"posizione_inail", u"99999999/00"_s},
        {"polizza_rct", u"Assicurazioni Esempio, polizza n. 000123"_s},
        {"massimale_rct", Money{300000000}},
        {"giorni_pagamento", qint64(30)},
        {"giorni_preavviso", qint64(30)},
        {"cadenza_relazioni",
         choice({"monthly", "every_two_months", "quarterly", "every_four_months", "half_yearly", "yearly", "at_end"},
                1)},
        {"scadenza_rendiconto", *makeDate(2027, 2, 28)},
        {"ruolo_privacy", choice({"controller", "joint_controller", "processor", "sub_processor"}, 2)},
        {"bollo_importo", Money{0}},
        {"bollo_dovuto", false},
        {"bollo_fogli", Value()},
        {"regime_bollo", choice({"procurement_code", "per_sheet", "third_sector_exempt", "other_exempt"}, 2)},
        {"foro", u"Padova"_s},
        {"atto_tipo", u"deliberazione della Giunta comunale"_s},
        {"atto_numero", u"84"_s},
        {"atto_data", *makeDate(2026, 5, 12)},
        {"programma", u"Lavori di pubblica utilità e cittadinanza attiva"_s},
        {"programma_atto", u"Deliberazione della Giunta regionale n. 751/2024"_s},
        {"programma_esito", u"Approvazione con decreto regionale del 30 marzo 2026 (esempio)"_s},
    });
    root->values.insert(u"ente"_s, child(party(u"Comune di Esempio sul Brenta"_s, u"Anna Esempio"_s, u"sindaca"_s)));
    root->values.insert(u"consorzio"_s, child(party(u"Consorzio Esempio"_s, u"Paolo Finti"_s, u"presidente"_s)));
    root->values.insert(u"referente_ente"_s, child(mapNode({{"nome_completo", u"Sara Modelli"_s}})));
    root->values.insert(u"referente_consorzio"_s, child(mapNode({{"nome_completo", u"Marta Esempio"_s}})));
    std::vector<MergeNodePtr> list;
    for (int i = 1; i <= cooperatives; ++i) {
        auto row = mapNode({{"quota", Percent{10000 / cooperatives}},
                            {"posti", qint64(i % 7)},
                            {"dal", Value()},
                            {"importo", Money{4800000 / cooperatives}}});
        row->values.insert(
            u"cooperativa"_s,
            child(mapNode({{"denominazione", u"Cooperativa Esempio %1"_s.arg(i)}, {"sede", u"Limena (PD)"_s}})));
        list.push_back(row);
    }
    root->values.insert(u"cooperative"_s, rows(list));
    root->values.insert(u"totali_cooperative"_s, scalar(cooperatives > 0, u"Totali"_s));
    root->values.insert(u"totale_quote"_s, scalar(Percent{10000}, u"Quote"_s));
    root->values.insert(u"totale_posti"_s, scalar({}, u"Posti"_s));
    root->values.insert(u"totale_importi"_s, scalar(Money{4800000}, u"Importi"_s));
    auto funding = mapNode(
        {{"descrizione", u"contributo regionale"_s}, {"importo", Money{4800000}}, {"percentuale", Percent{10000}}});
    funding->values.insert(u"finanziatore"_s, child(mapNode({{"denominazione", u"Regione del Veneto"_s}})));
    root->values.insert(u"finanziamenti"_s, rows({funding}));
    root->values.insert(u"rate"_s,
                        rows({mapNode({{"numero", qint64(1)},
                                       {"condizione", u"alla sottoscrizione"_s},
                                       {"scadenza", *makeDate(2026, 7, 31)},
                                       {"importo", Money{1920000}}}),
                              mapNode({{"numero", qint64(2)},
                                       {"condizione", u"a saldo"_s},
                                       {"scadenza", *makeDate(2027, 3, 31)},
                                       {"importo", Money{2880000}}})}));
    root->values.insert(u"postazioni"_s,
                        rows({mapNode({{"mansione", u"addetto alla manutenzione del verde"_s},
                                       {"sede", u"Magazzino comunale"_s},
                                       {"numero", qint64(4)}})}));
    auto host = mapNode({{"sede", u"Magazzino comunale"_s},
                         {"mansione", u"addetto alla manutenzione del verde"_s},
                         {"posti", qint64(4)}});
    host->values.insert(u"ospitante"_s, child(mapNode({{"denominazione", u"Cooperativa Esempio 1"_s}})));
    host->values.insert(u"tutor"_s, child(mapNode({{"nome_completo", u"Davide Fittizi"_s}})));
    root->values.insert(u"ospitanti"_s, rows({host}));
    root->values.insert(u"progetto_unito"_s, scalar(true, {}));
    root->values.insert(u"allegati_uniti"_s,
                        rows({mapNode({{"titolo", u"progetto approvato"_s}, {"ultimo", false}}),
                              mapNode({{"titolo", u"avviso pubblico"_s}, {"ultimo", true}})}));
    return root;
}

QString conventionTemplate()
{
    return templateText(*findTemplate(u"convenzione-comune"));
}

} // namespace insieme::test
