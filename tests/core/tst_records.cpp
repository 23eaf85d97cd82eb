// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_rules.h"
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/calendar/periods.h"
#include "core/contracts/presence.h"
#include "core/housing/stay.h"
#include "core/papers/document.h"
#include "core/record/display.h"
#include "core/record/json.h"
#include "core/registry/attachment.h"
#include "core/registry/checks.h"
#include "core/registry/free_days.h"
#include "core/registry/ledger.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/records.h"
#include "core/store/workspace.h"
#include "tests/support/testing.h"

#include <memory>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <set>
#include <sqlite3.h>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

static void initSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace {

struct Closer {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using Prepared = std::unique_ptr<sqlite3_stmt, Closer>;

/// The tables in memory, straight from the migrations.
Handle openTables()
{
    initSchema();
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    Handle database(raw);
    if (sqlite3_exec(raw, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("foreign keys are not checked");
    for (const QString &name : QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(u":/schema/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the migration is not in the program");
        char *message = nullptr;
        if (sqlite3_exec(raw, file.readAll().constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(name), message ? message : "the tables could not be made");
    }
    return database;
}

Prepared prepare(const Handle &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(database.get()));
    return Prepared(statement);
}

QList<QStringList> rows(const Handle &database, const QString &sql)
{
    QList<QStringList> result;
    const Prepared statement = prepare(database, sql);
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(statement.get()); ++i)
            row << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), i)));
        result << row;
    }
    return result;
}

Context onSampleDay()
{
    Context context;
    context.today = sampleDay();
    return context;
}

/// A value of the field's kind that is not its default.
Value sampleValue(const Field &field)
{
    switch (field.kind()) {
    case Kind::Key:
    case Kind::Reference:
        return fixedUuid(u"value"_s);
    case Kind::Text:
        return field.canonical(u"prova"_s);
    case Kind::Flag:
        return true;
    case Kind::Integer:
        return qint64(7);
    case Kind::Money:
        return Money{123'45};
    case Kind::Percent:
        return Percent{33'33};
    case Kind::Minutes:
        return Minutes{90};
    case Kind::Area:
        return Area{140'000};
    case Kind::Fraction:
        return Fraction{1, 3};
    case Kind::Date:
        return Date(2026, 6, 22);
    case Kind::LocalMinute:
        return LocalMinute{Date(2022, 1, 27), 720};
    case Kind::Choice:
        return Choice{field.ops->choices, 1};
    }
    return {};
}

QStringList messages(const Problems &problems, Verdict::Level level)
{
    QStringList result;
    for (const Problem &problem : problems) {
        if (problem.level == level)
            result << problem.text;
    }
    return result;
}

template<class R> Problems checked(const R &record)
{
    return check(describe<R>(), &record, onSampleDay());
}

QStringList texts(const SumFindings &findings)
{
    QStringList all;
    for (const SumFinding &each : findings)
        all << each.text;
    return all;
}

Agreement validAgreement()
{
    Agreement a;
    a.id = Id<Agreement>(newUuid());
    a.subject = u"Prova"_s;
    a.consortium = Id<Organisation>(newUuid());
    a.body = Id<Organisation>(newUuid());
    a.start = Date(2026, 1, 1);
    a.end = Date(2026, 12, 31);
    return a;
}

AgreementShare shareOf(qint64 basisPoints, const QString &service = {}, const Date &from = {}, const Date &to = {})
{
    return {.id = Id<AgreementShare>(newUuid()),
            .cooperative = Id<Cooperative>(newUuid()),
            .service = service,
            .percent = Percent{basisPoints},
            .validFrom = from,
            .validTo = to};
}

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT
private slots:
    void tablesAreAsDescribed()
    {
        const Handle database = openTables();
        QSet<QString> described;
        for (const RecordType *type : areas().recorded()) {
            const QString table = QLatin1String(type->table);
            described << table;
            QStringList expected;
            if (type->extends)
                expected << u"id TEXT notnull=1 pk=1 -> "_s + QLatin1String(type->extends().table);
            for (const Field &field : type->fields) {
                if (!field.stored())
                    continue;
                const bool key = qstrcmp(field.column, "id") == 0;
                const bool sealed = isSealed(*type, field);
                const bool notNull = key || field.is.owner || (!sealed && !field.ops->nullable);
                QString line = u"%1 %2 notnull=%3 pk=%4"_s.arg(QLatin1String(field.column),
                                                               sealed ? u"BLOB"_s : QLatin1String(field.ops->sql),
                                                               notNull ? u"1"_s : u"0"_s, key ? u"1"_s : u"0"_s);
                if (field.ops->target && !key)
                    line += u" -> "_s + QLatin1String(field.ops->target().table);
                expected << line;
            }
            QHash<QString, QString> targets;
            for (const QStringList &row :
                 rows(database,
                      u"SELECT \"from\", \"table\", on_update, on_delete FROM pragma_foreign_key_list('%1')"_s.arg(
                          table)))
            {
                targets.insert(row.at(0), row.at(1));
                QCOMPARE(row.mid(2), QStringList({u"NO ACTION"_s, u"NO ACTION"_s}));
            }
            QStringList actual;
            for (const QStringList &row :
                 rows(database,
                      u"SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo('%1') ORDER BY cid"_s.arg(table)))
            {
                QString line = u"%1 %2 notnull=%3 pk=%4"_s.arg(row.at(0), row.at(1), row.at(2), row.at(3));
                if (targets.contains(row.at(0)))
                    line += u" -> "_s + targets.value(row.at(0));
                actual << line;
            }
            QCOMPARE(actual, expected);
            QCOMPARE(rows(database, u"SELECT strict FROM pragma_table_list('%1')"_s.arg(table)),
                     QList<QStringList>{{u"1"_s}});
            QVERIFY(rows(database,
                         u"SELECT name FROM pragma_index_list('%1') WHERE \"unique\"=1 AND origin<>'pk'"_s.arg(table))
                        .isEmpty());
            for (auto reference = targets.begin(); reference != targets.end(); ++reference) {
                if (reference.key() == u"id"_s)
                    continue;
                const auto indexed = rows(
                    database,
                    u"SELECT l.name FROM pragma_index_list('%1') l, pragma_index_info(l.name) i WHERE i.seqno=0 AND i.name='%2'"_s
                        .arg(table, reference.key()));
                QVERIFY2(!indexed.isEmpty(), qPrintable(table + u'.' + reference.key() + u" has no index"_s));
            }
        }
        // What every file has besides its records.
        static const QStringList unrecorded{u"meta"_s,
                                            u"schema_step"_s,
                                            u"schema_columns"_s,
                                            u"journal"_s,
                                            u"journal_row"_s,
                                            u"search_mark"_s,
                                            u"search_followed"_s,
                                            u"search_doc"_s,
                                            u"person_key"_s,
                                            u"access_log"_s,
                                            u"blob"_s,
                                            u"agenda_item"_s,
                                            u"desk"_s,
                                            u"merge"_s,
                                            u"conflict"_s,
                                            u"forgotten_person"_s,
                                            u"agenda_bearing"_s,
                                            u"search_kept"_s};
        QSet<QString> existing;
        for (const QStringList &row : rows(database, u"SELECT name FROM sqlite_schema WHERE type='table'"_s)) {
            if (!unrecorded.contains(row.first()) && !row.first().startsWith(u"search_text"_s))
                existing << row.first();
        }
        QCOMPARE(existing, described);
        QVERIFY(rows(database, u"SELECT name FROM sqlite_schema WHERE type='trigger'"_s).isEmpty());
    }

    void namesAndLabelsAreWhole()
    {
        const QRegularExpression plain(u"^[a-z][a-z0-9_]*$"_s);
        QSet<QString> kinds;
        for (const RecordType *type : areas().types) {
            QVERIFY(!kinds.contains(QLatin1String(type->kind)));
            kinds << QLatin1String(type->kind);
        }
        for (const RecordType *type : areas().recorded()) {
            QVERIFY(!type->singularLabel().isEmpty());
            QVERIFY(!type->pluralLabel().isEmpty());
            QSet<QString> columns, merges;
            for (const Field *field : allFields(*type)) {
                const QString column = QLatin1String(field->column);
                QVERIFY2(!columns.contains(column), qPrintable(column));
                columns << column;
                if (column == u"id"_s)
                    continue;
                QVERIFY2(*field->label != '\0', field->column);
                if (field->is.owner)
                    continue;
                const QString merge = QLatin1String(field->merge);
                QVERIFY2(plain.match(merge).hasMatch(), field->column);
                QVERIFY2(!merges.contains(merge), field->merge);
                merges << merge;
                if (field->kind() == Kind::Choice) {
                    QSet<QString> codes;
                    for (const ChoiceItem &item : field->ops->choices->items) {
                        QVERIFY(plain.match(QLatin1String(item.code)).hasMatch());
                        QVERIFY(*item.label != '\0');
                        codes << QLatin1String(item.code);
                    }
                    QCOMPARE(size_t(codes.size()), field->ops->choices->items.size());
                }
            }
            for (const Children *children : allChildren(*type)) {
                QVERIFY(*children->label != '\0');
                QVERIFY2(!merges.contains(QLatin1String(children->merge)), children->merge);
                merges << QLatin1String(children->merge);
                QVERIFY2(!columns.contains(QLatin1String(children->name)), children->name);
                QVERIFY(ownerField(children->type()));
            }
            QStringList former;
            for (const Field *field : allFields(*type))
                former << QString::fromLatin1(field->is.formerMerge).split(u' ', Qt::SkipEmptyParts);
            for (const Children *children : allChildren(*type))
                former << QString::fromLatin1(children->formerMerge).split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(former.removeDuplicates(), 0);
            for (const QString &name : former)
                QVERIFY2(!merges.contains(name), qPrintable(name));
        }
    }

    /// A renaming does not break the templates that say the old name; a field that bears it now comes first.
    void aRenamedFieldIsFoundByItsFormerNames()
    {
        RecordType type = describe<Agreement>();
        std::vector<Field> fields(type.fields.begin(), type.fields.end());
        type.fields = fields;
        const auto at = [&fields](const char *column) {
            return std::find_if(fields.begin(), fields.end(),
                                [column](const Field &field) { return qstrcmp(field.column, column) == 0; });
        };
        Field &subject = *at("subject");
        QCOMPARE(findMerge(type, u"oggetto"), &subject);
        subject.merge = "argomento";
        QVERIFY(!findMerge(type, u"oggetto"));
        subject.is.formerMerge = "tema oggetto";
        for (const QString &name : {u"argomento"_s, u"tema"_s, u"oggetto"_s})
            QCOMPARE(findMerge(type, name), &subject);
        QVERIFY(!findMerge(type, u"tema oggetto"));
        QVERIFY(!findMerge(type, u""));
        Field &project = *at("project");
        project.merge = "oggetto";
        QCOMPARE(findMerge(type, u"oggetto"), &project);
    }

    void aRenamedListIsFoundByItsFormerNames()
    {
        RecordType type = describe<Agreement>();
        std::vector<Children> lists(type.children.begin(), type.children.end());
        type.children = lists;
        const auto at = [&lists](const char *name) {
            return std::find_if(lists.begin(), lists.end(),
                                [name](const Children &list) { return qstrcmp(list.name, name) == 0; });
        };
        Children &instalments = *at("instalments");
        QCOMPARE(findMergeList(type, u"rate"), &instalments);
        instalments.merge = "scadenze";
        QVERIFY(!findMergeList(type, u"rate"));
        instalments.formerMerge = "pagamenti rate";
        for (const QString &name : {u"scadenze"_s, u"pagamenti"_s, u"rate"_s})
            QCOMPARE(findMergeList(type, name), &instalments);
        QVERIFY(!findMergeList(type, u"pagamenti rate"));
        QVERIFY(!findMergeList(type, u""));
        Children &posts = *at("posts");
        posts.merge = "rate";
        QCOMPARE(findMergeList(type, u"rate"), &posts);
    }

    // What the templates say.
    void mergeNamesOfTheConventionExist()
    {
        const auto names = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        for (const QString &name : names("oggetto progetto tipo cig cup protocollo_numero protocollo_data repertorio "
                                         "luogo_firma data_firma inizio fine "
                                         "durata_mesi importo importo_netto importo_massimo posti ore_settimanali "
                                         "ore_totali durata_massima_giorni ccnl "
                                         "requisiti riserve attivita sedi dispositivi posizione_inail polizza_rct "
                                         "massimale_rct giorni_pagamento "
                                         "giorni_preavviso cadenza_relazioni scadenza_rendiconto ruolo_privacy "
                                         "regime_bollo foro atto_tipo atto_numero "
                                         "atto_data programma programma_atto programma_esito consorzio ente "
                                         "firmatario_consorzio firmatario_ente "
                                         "referente_ente referente_consorzio"))
            QVERIFY2(findMerge(describe<Agreement>(), name), qPrintable(name));
        for (const char *party : {"consorzio", "ente"}) {
            const RecordType &target = findMerge(describe<Agreement>(), QString::fromLatin1(party))->ops->target();
            for (const QString &name : names(
                     "denominazione forma_giuridica codice_fiscale partita_iva indirizzo cap comune provincia pec iban "
                     "albo_nazionale albo_regionale"))
                QVERIFY2(findMerge(target, name), qPrintable(name));
        }
        for (const char *who : {"firmatario_consorzio", "firmatario_ente", "referente_ente", "referente_consorzio"}) {
            const RecordType &target = findMerge(describe<Agreement>(), QString::fromLatin1(who))->ops->target();
            for (const QString &name : names("nome_completo carica luogo_nascita data_nascita"))
                QVERIFY2(findMerge(target, name), qPrintable(name));
        }
        const auto row = [](const char *merge) -> const RecordType & {
            const Children *list = findMergeList(describe<Agreement>(), merge);
            if (!list)
                qFatal("there is no list %s", merge);
            return list->type();
        };
        for (const QString &name : names("quota posti importo cooperativa"))
            QVERIFY2(findMerge(row("cooperative"), name), qPrintable(name));
        for (const QString &name : names("denominazione sede partita_iva"))
            QVERIFY2(findMerge(findMerge(row("cooperative"), u"cooperativa")->ops->target(), name), qPrintable(name));
        for (const QString &name : names("finanziatore descrizione importo percentuale"))
            QVERIFY2(findMerge(row("finanziamenti"), name), qPrintable(name));
        for (const QString &name : names("numero condizione scadenza importo"))
            QVERIFY2(findMerge(row("rate"), name), qPrintable(name));
        for (const QString &name : names("mansione sede numero"))
            QVERIFY2(findMerge(row("postazioni"), name), qPrintable(name));
    }

    /// A calendar year is a name, not a quantity; its description says so, not the name of its column.
    void yearsAreWrittenWithoutDots()
    {
        Context all = onSampleDay();
        all.shown = Disclosure::Sensitive;
        int years = 0;
        for (const RecordType *type : areas().recorded()) {
            for (const Field &field : type->fields) {
                if (field.kind() != Kind::Integer)
                    continue;
                years += field.is.year;
                QVERIFY2(field.is.year == (qstrcmp(field.merge, "anno") == 0), field.column);
                QCOMPARE(display(field, qint64(2026), all), field.is.year ? u"2026"_s : u"2.026"_s);
            }
        }
        QVERIFY(years >= 3);
        const RecordType &document = describe<Document>();
        Field year = *findField(document, u"year"), count = *findField(document, u"sequence");
        std::swap(year.column, count.column);
        QCOMPARE(display(year, qint64(2026), all), u"2026"_s);
        QCOMPARE(display(count, qint64(2026), all), u"2.026"_s);
    }

    void fieldsKeepWhatTheyAreGiven()
    {
        const Context context = onSampleDay();
        for (const RecordType *type : areas().recorded()) {
            AnyRecord record(*type);
            const auto all = allFields(*type);
            for (const Field *field : all) {
                if (field->writable()) {
                    QVERIFY2(field->setValue(record.data(), sampleValue(*field), context), field->column);
                }
            }
            const AnyRecord copy = record;
            for (const Field *field : all) {
                if (!field->writable())
                    continue;
                QVERIFY2(field->value(copy.data(), context) == sampleValue(*field), field->column);
                if (field->kind() != Kind::Text)
                    QVERIFY2(!field->setValue(record.data(), u"testo"_s, context), field->column);
                if (field->stored() && field->ops->nullable) {
                    QVERIFY(field->setValue(record.data(), Value(), context));
                    QVERIFY2(isNull(field->value(record.data(), context)), field->column);
                }
            }
        }
    }

    void newExtensionsKnowTheirCategory()
    {
        QVERIFY(AnyRecord(describe<Cooperative>()).as<Cooperative>().category == OrganisationCategory::Cooperative);
        QVERIFY(AnyRecord(describe<Consortium>()).as<Consortium>().category == OrganisationCategory::Consortium);
        AnyRecord cooperative(describe<Cooperative>());
        QVERIFY(applyJson(describe<Cooperative>(), cooperative.data(), QJsonObject{{u"name"_s, u"Sestante"_s}},
                          onSampleDay()));
        QVERIFY(!hasErrors(check(describe<Cooperative>(), cooperative.data(), onSampleDay())));
    }

    void nameInUseOnADay()
    {
        Organisation ulss;
        ulss.names = {{.name = u"ULSS 16"_s, .validFrom = Date(1995, 1, 1), .validTo = Date(2016, 12, 31)},
                      {.name = u"ULSS 6"_s, .validFrom = Date(2017, 1, 1)}};
        const Field &name = *findField(describe<Organisation>(), u"name");
        const auto on = [&](const Date &day) {
            Context context;
            context.today = sampleDay();
            context.asOf = day;
            return plainText(name.value(&ulss, context));
        };
        QCOMPARE(on(Date(2015, 6, 1)), u"ULSS 16"_s);
        QCOMPARE(on(Date(2016, 12, 31)), u"ULSS 16"_s);
        QCOMPARE(on(Date(2017, 1, 1)), u"ULSS 6"_s);
        QCOMPARE(on({}), u"ULSS 6"_s);
        QCOMPARE(on(Date(1980, 1, 1)), u"ULSS 16"_s);
        QCOMPARE(nameOn(ulss, {})->name, u"ULSS 6"_s);
        std::swap(ulss.names[0], ulss.names[1]);
        QCOMPARE(on(Date(2015, 6, 1)), u"ULSS 16"_s);
        QCOMPARE(on(Date(1980, 1, 1)), u"ULSS 16"_s);
        QCOMPARE(titleOf(describe<Organisation>(), &ulss, onSampleDay()), u"ULSS 6"_s);

        // Writing corrects the name in use and keeps the others.
        Context past = onSampleDay();
        past.asOf = Date(2015, 6, 1);
        QVERIFY(name.setValue(&ulss, u"ULSS 16 Padova"_s, past));
        QCOMPARE(on(Date(2015, 6, 1)), u"ULSS 16 Padova"_s);
        QCOMPARE(on({}), u"ULSS 6"_s);
        QCOMPARE(ulss.names.size(), size_t(2));

        Organisation fresh;
        QVERIFY(messages(checked(fresh), Verdict::Level::Invalid).size() == 1);
        QVERIFY(name.setValue(&fresh, u"Caritas"_s, onSampleDay()));
        QCOMPARE(fresh.names.size(), size_t(1));
        QVERIFY(!stated(fresh.names.front().validFrom));
        QVERIFY(!hasErrors(checked(fresh)));
        QVERIFY(name.setValue(&fresh, Value(), onSampleDay()));
        QVERIFY(hasErrors(checked(fresh)));

        QVERIFY(overlappingNames(ulss).isEmpty());
        ulss.names[0].validFrom = Date(2016, 12, 31);
        QCOMPARE(overlappingNames(ulss).size(), 1);
        QVERIFY(hasErrors(checked(ulss)));
    }

    /// Nobody is told of codes of the file, days as programs write them, or numbers that name a record.
    void titlesAreInTheWordsOfPeople()
    {
        struct Names : TitleSource {
            QString title(const RecordType &, const QUuid &, const Date &) const override { return u"Anna · OS-1"_s; }
        } names;
        ShareMovement movement;
        movement.kind = ShareMovementKind::PayBack;
        movement.day = Date(2024, 12, 31);
        QCOMPARE(titleOf(describe<ShareMovement>(), &movement, onSampleDay()), u"Pay-back 31/12/2024"_s);
        QVERIFY(speaksInTitle(describe<ShareMovement>()) && !speaksInTitle(describe<Person>()));
        StayPayment payment;
        payment.stay = Id<HousingStay>(newUuid());
        payment.day = Date(2026, 3, 5);
        Context context = onSampleDay();
        QCOMPARE(titleOf(describe<StayPayment>(), &payment, context), u"05/03/2026"_s);
        context.titles = &names;
        QCOMPARE(titleOf(describe<StayPayment>(), &payment, context), u"Anna · OS-1 05/03/2026"_s);
        QVERIFY(!hidesTitle(describe<StayPayment>(), context));
        // The title of a guest is as personal where another record quotes it.
        context.shown = Disclosure::Public;
        QVERIFY(hidesTitle(describe<StayPayment>(), context));
        QVERIFY(!titleOf(describe<StayPayment>(), &payment, context).contains(u"Anna"));
        Presence presence;
        presence.month = Date(2026, 3, 1);
        QCOMPARE(titleOf(describe<Presence>(), &presence, onSampleDay()), u"03/2026"_s);
    }

    /// A title may name a record whose title names one of the first kind: what is asked about titles ends all the same,
    /// and both kinds are told what stands in either.
    void titlesThatNameEachOther()
    {
        static RecordType one{}, other{};
        Field toOther = *findField(describe<StayPayment>(), u"stay_id"), toOne = toOther;
        toOther.is.title = toOne.is.title = true;
        TypeOps ofOther = *toOther.ops, ofOne = ofOther;
        ofOther.target = []() -> const RecordType & { return other; };
        ofOne.target = []() -> const RecordType & { return one; };
        toOther.ops = &ofOther;
        toOne.ops = &ofOne;
        Field words = *findField(describe<ShareMovement>(), u"kind");
        QVERIFY(words.is.title);
        words.is.disclosure = Disclosure::Personal;
        const std::vector<Field> fields{toOther, words}, others{toOne};
        one.fields = fields;
        other.fields = others;
        Context context = onSampleDay();
        for (const RecordType *type : {&one, &other}) {
            QVERIFY(speaksInTitle(*type));
            context.shown = Disclosure::Public;
            QVERIFY(hidesTitle(*type, context));
            context.shown = Disclosure::Personal;
            QVERIFY(!hidesTitle(*type, context));
        }
    }

    void officeOfAPerson()
    {
        const Id<Organisation> body(newUuid());
        Person person;
        person.givenName = u"Elena"_s;
        person.familyName = u"Inventi"_s;
        person.roles = {
            {.role = RoleKind::Referent, .organisation = Id<Organisation>(newUuid()), .title = u"referente"_s},
            {.role = RoleKind::LegalRepresentative,
             .organisation = body,
             .title = u"presidente"_s,
             .validTo = Date(2022, 5, 19)}};
        QCOMPARE(fullName(person), u"Elena Inventi"_s);
        QCOMPARE(roleOn(person, {}, Date(2022, 5, 19))->title, u"presidente"_s);
        QCOMPARE(roleOn(person, {}, Date(2022, 5, 20))->title, u"referente"_s);
        QVERIFY(!roleOn(person, body, Date(2022, 5, 20)));
        QCOMPARE(roleOn(person, body, {})->title, u"presidente"_s);
        Context hidden = onSampleDay();
        QCOMPARE(titleOf(describe<Person>(), &person, hidden), u"Elena Inventi"_s);
        hidden.shown = Disclosure::Public;
        QCOMPARE(titleOf(describe<Person>(), &person, hidden), QString());
        person.birthDate = Date(1980, 1, 1);
        person.givenName = u"Mario"_s;
        person.familyName = u"Rossi"_s;
        person.taxCode = u"RSSMRA80A01G224W"_s;
        person.birthBelfiore = u"G224"_s;
        person.roles.clear();
        QCOMPARE(messages(checked(person), Verdict::Level::Warning), QStringList());
        person.taxCode = u"RSSMRAULALMGNNQE"_s;
        QCOMPARE(messages(checked(person), Verdict::Level::Warning), QStringList());
        person.taxCode = u"RSSMRA80A01X999W"_s;
        person.birthBelfiore.clear();
        const QStringList unknown = messages(checked(person), Verdict::Level::Warning);
        QVERIFY2(unknown.size() == 1 && unknown.front().contains(u"X999"_s), qPrintable(unknown.join(u'\n')));
        QVERIFY(!hasErrors(checked(person)));
        person.taxCode = u"RSSMRAULALMGNNQE"_s;
        person.birthDate = Date(1980, 1, 2);
        person.birthBelfiore = u"G587"_s;
        person.familyName = u"Bianchi"_s;
        QCOMPARE(messages(checked(person), Verdict::Level::Warning).size(), 3);
        QVERIFY(!hasErrors(checked(person)));
        person.birthDate = sampleDay() + boost::gregorian::days(1);
        QVERIFY(hasErrors(checked(person)));
    }

    void monthsOfAPeriod_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("months"); // -1: none
        QTest::newRow("half year") << u"2026-03-15"_s << u"2026-09-14"_s << 6;
        QTest::newRow("calendar months") << u"2026-04-01"_s << u"2026-09-30"_s << 6;
        QTest::newRow("into a leap year") << u"2023-08-29"_s << u"2024-02-28"_s << 6;
        QTest::newRow("no 30 February") << u"2023-08-30"_s << u"2024-02-29"_s << 6;
        QTest::newRow("no 31 February") << u"2023-08-31"_s << u"2024-02-29"_s << 6;
        QTest::newRow("first of the month") << u"2023-09-01"_s << u"2024-02-29"_s << 6;
        QTest::newRow("from a leap day") << u"2024-02-29"_s << u"2025-02-28"_s << 12;
        QTest::newRow("short month") << u"2026-01-31"_s << u"2026-02-28"_s << 1;
        QTest::newRow("28 February") << u"2026-02-28"_s << u"2026-03-27"_s << 1;
        QTest::newRow("three years") << u"2018-09-27"_s << u"2021-09-26"_s << 36;
        QTest::newRow("two years") << u"2026-12-01"_s << u"2028-11-30"_s << 24;
        QTest::newRow("one day more") << u"2026-03-15"_s << u"2026-09-15"_s << -1;
        QTest::newRow("within a month") << u"2026-01-31"_s << u"2026-01-31"_s << -1;
        QTest::newRow("reversed") << u"2026-03-15"_s << u"2026-01-14"_s << -1;
    }
    void monthsOfAPeriod()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(int, months);
        QCOMPARE(calendar::wholeMonths(*parseIsoDate(start), *parseIsoDate(end)).value_or(-1), months);
    }

    void derivedDaysOfAnAgreement()
    {
        Agreement a = validAgreement();
        a.noticeDays = 90;
        const auto value = [&a](QStringView column) {
            return plainText(findField(describe<Agreement>(), column)->value(&a, onSampleDay()));
        };
        QCOMPARE(value(u"notice_by"), u"2026-10-02"_s);
        QCOMPARE(value(u"days_left"), u"192"_s);
        Agreement over = a;
        over.start = *makeDate(2015, 1, 1);
        over.end = *makeDate(2026, 6, 21);
        QCOMPARE(plainText(findField(describe<Agreement>(), u"days_left")->value(&over, onSampleDay())), QString());
        over.end = *makeDate(2026, 6, 22);
        QCOMPARE(plainText(findField(describe<Agreement>(), u"days_left")->value(&over, onSampleDay())), u"0"_s);
        QCOMPARE(value(u"duration_months"), u"12"_s);
        a.start = *makeDate(2026, 7, 1);
        QCOMPARE(value(u"days_left"), QString());
        a.noticeDays = std::numeric_limits<qint64>::max();
        QCOMPARE(value(u"notice_by"), QString());
        a.end = {};
        QCOMPARE(value(u"days_left"), QString());
        QCOMPARE(value(u"duration_months"), QString());
    }

    void contradictionsInAnAgreement()
    {
        const auto errors = [](const Agreement &a) { return messages(checked(a), Verdict::Level::Invalid); };
        const auto warnings = [](const Agreement &a) { return messages(checked(a), Verdict::Level::Warning); };
        Agreement a = validAgreement();
        QCOMPARE(errors(a), QStringList());
        QCOMPARE(warnings(a), QStringList());

        a.end = Date(2025, 12, 31);
        QCOMPARE(errors(a), QStringList{u"The end, 31/12/2025, is before the start, 01/01/2026."_s});
        a = validAgreement();
        a.status = AgreementStatus::Signed;
        QCOMPARE(errors(a).size(), 1);
        a.signedOn = Date(2025, 12, 1);
        QCOMPARE(errors(a), QStringList());
        a.body = a.consortium;
        QCOMPARE(errors(a).size(), 1);

        a = validAgreement();
        a.amount = Money{100'00};
        a.netAmount = Money{100'01};
        QCOMPARE(errors(a).size(), 1);
        a.netAmount = Money{90'00};
        a.maxAmount = Money{89'99};
        QCOMPARE(errors(a).size(), 1);

        a = validAgreement();
        a.amount = Money{100'00};
        a.instalments = {{.position = 1, .amount = Money{60'00}}, {.position = 2, .amount = Money{40'00}}};
        QCOMPARE(errors(a) + warnings(a), QStringList());
        a.instalments[1].amount = Money{39'99};
        QCOMPARE(errors(a), QStringList());
        QCOMPARE(warnings(a),
                 QStringList{u"The instalments sum to 99,99\u00a0€; the agreement is worth 100,00\u00a0€."_s});
        a.instalments[1].amount = Money{40'01};
        QCOMPARE(errors(a).size(), 1);
        QCOMPARE(warnings(a), QStringList());
        a.instalments[1].amount = Money{-1};
        QVERIFY(!errors(a).isEmpty());

        a = validAgreement();
        a.funding = {{.funder = a.body, .percent = Percent{70'00}},
                     {.funder = a.consortium, .percent = Percent{30'01}}};
        QCOMPARE(errors(a).size(), 1);

        a = validAgreement();
        a.places = 4;
        a.posts = {{.job = u"verde"_s, .count = 3}};
        QCOMPARE(warnings(a).size(), 1);
        a.posts.front().count = 0;
        QCOMPARE(errors(a).size(), 1);
        a = validAgreement();
        a.cig = u"Z1E257E6FC"_s;
        a.signedOn = Date(2023, 12, 31);
        QCOMPARE(warnings(a), QStringList());
        a.signedOn = Date(2024, 1, 1);
        QCOMPARE(warnings(a).size(), 1);
        a = validAgreement();
        a.totalHours = Minutes{520 * 60};
        a.maxDays = 180;
        a.weeklyHours = Minutes{20 * 60};
        QCOMPARE(warnings(a).size(), 1);
        a.weeklyHours = Minutes{20 * 60 + 14};
        QCOMPARE(warnings(a), QStringList());
    }

    void sharesOnEveryDay()
    {
        Agreement a = validAgreement();
        a.shares = {shareOf(65'00), shareOf(35'00)};
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares[1].percent = Percent{35'01};
        QCOMPARE(texts(shareFindings(a, Sums::AtMost)), QStringList{u"The shares sum to 100,01 %, not to 100 %."_s});

        // A substitution on 1 July: complete, then one day without, then one day double.
        a.shares = {shareOf(60'00), shareOf(40'00, {}, {}, Date(2026, 6, 30)), shareOf(40'00, {}, Date(2026, 7, 1))};
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares[2].validFrom = Date(2026, 7, 2);
        QVERIFY(shareFindings(a, Sums::AtMost).empty());
        QCOMPARE(texts(shareFindings(a, Sums::Exact)),
                 QStringList{u"The shares sum to 60,00 % from 01/07/2026, not to 100 %."_s});
        a.shares[2].validFrom = Date(2026, 6, 30);
        QCOMPARE(texts(shareFindings(a, Sums::AtMost)),
                 QStringList{u"The shares sum to 140,00 % from 30/06/2026, not to 100 %."_s});
        QVERIFY(hasErrors(checked(a)));

        // Services count apart.
        a.shares = {shareOf(100'00, u"Centro diurno"_s), shareOf(50'00, u"Comunità"_s), shareOf(50'00, u"Comunità"_s)};
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares[2].percent = Percent{49'99};
        const SumFindings services = shareFindings(a, Sums::Exact);
        QCOMPARE(services.size(), size_t(1));
        QCOMPARE(QLatin1String(services[0].list), QLatin1String("shares"));
        QCOMPARE(QLatin1String(services[0].part), QLatin1String("percent"));
        QCOMPARE(services[0].row, size_t(1)); // the first of the community
        // A service that begins later is no gap; the agreement without executor is one.
        a.shares = {shareOf(100'00, u"Comunità"_s, Date(2026, 3, 1))};
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares = {shareOf(100'00, {}, Date(2026, 3, 1))};
        QCOMPARE(shareFindings(a, Sums::Exact).size(), size_t(1));

        a.shares = {shareOf(50'00), shareOf(50'00)};
        a.places = 4;
        a.shares[0].places = 2;
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares[1].places = 1;
        QCOMPARE(shareFindings(a, Sums::Exact).size(), size_t(1));
        QVERIFY(shareFindings(a, Sums::AtMost).empty());
        a.shares[1].places = 3;
        QCOMPARE(shareFindings(a, Sums::AtMost).size(), size_t(1));
        a.shares[1].places = std::numeric_limits<qint64>::max();
        QVERIFY(shareFindings(a, Sums::AtMost).size() <= 1);

        a.shares[1].places = 2;
        a.amount = Money{100'00};
        a.shares[0].amount = a.shares[1].amount = Money{50'00};
        QVERIFY(shareFindings(a, Sums::Exact).empty());
        a.shares[1].amount = Money{50'01};
        QCOMPARE(shareFindings(a, Sums::AtMost).size(), size_t(1));

        a = validAgreement();
        a.shares = {shareOf(100'00, {}, Date(2027, 1, 1))};
        QVERIFY(hasErrors(checked(a)));
        a = validAgreement();
        a.start = a.end = {};
        a.shares = {shareOf(60'00), shareOf(50'00)};
        QCOMPARE(texts(shareFindings(a, Sums::AtMost)), QStringList{u"The shares sum to 110,00 %, not to 100 %."_s});
        a.shares[1].validFrom = Date(2026, 3, 1);
        QCOMPARE(texts(shareFindings(a, Sums::AtMost)),
                 QStringList{u"The shares sum to 110,00 % from 01/03/2026, not to 100 %."_s});
    }

    void smallRecordsAreChecked()
    {
        PatronDay patron{.belfiore = u"G587"_s, .name = u"San Martino"_s, .month = 11, .day = 11};
        QVERIFY(!hasErrors(checked(patron)));
        patron.day = 31;
        QVERIFY(hasErrors(checked(patron)));
        patron.month = 2;
        patron.day = 29;
        QVERIFY(!hasErrors(checked(patron)));
        patron.month = std::numeric_limits<qint64>::max();
        QVERIFY(hasErrors(checked(patron)));

        Attachment attachment{.recordTable = u"agreement"_s,
                              .recordId = uuidText(newUuid()),
                              .fileName = u"atto.pdf"_s,
                              .sha256 = QString(64, u'a')};
        QVERIFY(!hasErrors(checked(attachment)));
        attachment.fileName = u"../atto.pdf"_s;
        QVERIFY(hasErrors(checked(attachment)));
        attachment.fileName = u"atto.pdf"_s;
        attachment.sha256[0] = u'g';
        QVERIFY(hasErrors(checked(attachment)));
        attachment.sha256[0] = u'0';
        attachment.recordId = u"altro"_s;
        QVERIFY(hasErrors(checked(attachment)));

        Cooperative b;
        b.names = {{.name = u"Esempio"_s}};
        b.kind = CooperativeKind::B;
        b.headCounts.push_back({.workers = 10, .disadvantagedWorkers = 3});
        QVERIFY(checked(b).isEmpty());
        b.headCounts[0].workers = 13;
        QCOMPARE(messages(checked(b), Verdict::Level::Warning).size(), 1);
        b.headCounts[0].disadvantagedWorkers = 14;
        QVERIFY(hasErrors(checked(b)));

        QVERIFY(overlap({}, {}, Date(2026, 1, 1), {}));
        QVERIFY(overlap({}, Date(2026, 1, 1), Date(2026, 1, 1), {}));
        QVERIFY(!overlap({}, Date(2025, 12, 31), Date(2026, 1, 1), {}));
    }

    void sampleIsConsistent()
    {
        const std::vector<AnyRecord> sample = sampleRecords();
        QSet<QUuid> ids;
        QSet<QString> tables;
        for (const AnyRecord &record : sample) {
            const QString title = titleOf(record.type(), record.data(), onSampleDay());
            for (const Problem &problem : check(record.type(), record.data(), onSampleDay())) {
                if (problem.excused) // the sample has a draft that is still to be finished, too
                    continue;
                QVERIFY2(problem.level != Verdict::Level::Invalid, qPrintable(title + u": "_s + problem.text));
                // What a real organisation could be blamed for is not in the sample.
                QVERIFY2(title.contains(u"Esempio"_s), qPrintable(title + u": "_s + problem.text));
            }
            QVERIFY2(!title.isEmpty(), record.type().table);
            QVERIFY(!record.id().isNull());
            QVERIFY2(!ids.contains(record.id()), qPrintable(title));
            ids << record.id();
            for (const Children *children : allChildren(record.type())) {
                for (size_t i = 0; i < children->count(record.data()); ++i) {
                    const QUuid id = idOf(children->type(), children->get(record.data(), i));
                    QVERIFY(!id.isNull());
                    QVERIFY2(!ids.contains(id), qPrintable(title));
                    ids << id;
                    const Field *owner = ownerField(children->type());
                    QVERIFY(owner->value(children->get(record.data(), i), {}) == Value(record.id()));
                }
            }
        }
        const std::vector<AnyRecord> again = sampleRecords();
        QCOMPARE(again.size(), sample.size());
        for (size_t i = 0; i < sample.size(); ++i)
            QCOMPARE(toJson(again[i].type(), again[i].data(), onSampleDay()),
                     toJson(sample[i].type(), sample[i].data(), onSampleDay()));
    }

    void sampleConventionIsComplete()
    {
        std::set<AgreementStatus> statuses;
        for (const AnyRecord &record : sampleRecords()) {
            if (&record.type() != &describe<Agreement>())
                continue;
            statuses.insert(record.as<Agreement>().status);
            if (record.as<Agreement>().code != u"CONV-2026-004"_s)
                continue;
            const Agreement &a = record.as<Agreement>();
            for (const Field *field : allFields(record.type())) {
                if (qstrcmp(field->column, "previous_id") != 0 && qstrcmp(field->column, "parent_id") != 0
                    && qstrcmp(field->column, "notice_months") != 0 && qstrcmp(field->column, "variation_part") != 0
                    && qstrcmp(field->column, "days_left") != 0) // it begins after the day of the sample
                    QVERIFY2(!isNull(field->value(&a, onSampleDay())), field->column);
            }
            QVERIFY(!a.shares.empty() && !a.funding.empty() && !a.instalments.empty() && !a.posts.empty());
            QVERIFY(shareFindings(a, Sums::Exact).empty());
            QVERIFY(amountFindings(a, Sums::Exact).empty());
            QCOMPARE(plainText(findField(record.type(), u"duration_months")->value(&a, onSampleDay())), u"6"_s);
        }
        QCOMPARE(statuses.size(), findField(describe<Agreement>(), u"status")->ops->choices->items.size());
    }

    // Parents first, every reference there, every value the same after a turn through the file.
    void sampleFitsTheTables()
    {
        const Handle database = openTables();
        const auto insert = [&](const RecordType &type, const void *record) {
            for (const RecordType *level : levels(type)) {
                QStringList columns, marks;
                std::vector<const Field *> fields;
                if (level->extends)
                    columns << u"id"_s;
                for (const Field &field : level->fields) {
                    if (field.stored() && !isSealed(*level, field)) {
                        columns << QLatin1String(field.column);
                        fields.push_back(&field);
                    }
                }
                for (qsizetype i = 0; i < columns.size(); ++i)
                    marks << u"?"_s;
                const Prepared statement =
                    prepare(database,
                            u"INSERT INTO %1(\"%2\") VALUES(%3)"_s.arg(QLatin1String(level->table),
                                                                       columns.join(u"\",\""_s), marks.join(u',')));
                int index = 1;
                if (level->extends)
                    allFields(type).front()->ops->bind(statement.get(), index++,
                                                       allFields(type).front()->at(const_cast<void *>(record)));
                for (const Field *field : fields)
                    field->ops->bind(statement.get(), index++, field->at(const_cast<void *>(record)));
                const int result = sqlite3_step(statement.get());
                QVERIFY2(result == SQLITE_DONE, sqlite3_errmsg(database.get()));
            }
        };
        const std::vector<AnyRecord> sample = sampleRecords();
        for (const AnyRecord &record : sample) {
            insert(record.type(), record.data());
            for (const Children *children : allChildren(record.type())) {
                for (size_t i = 0; i < children->count(record.data()); ++i)
                    insert(children->type(), children->get(record.data(), i));
            }
        }
        for (const AnyRecord &record : sample) {
            for (const RecordType *level : levels(record.type())) {
                for (const Field &field : level->fields) {
                    if (!field.stored() || isSealed(*level, field))
                        continue;
                    const Prepared statement =
                        prepare(database,
                                u"SELECT \"%1\" FROM %2 WHERE id='%3'"_s.arg(
                                    QLatin1String(field.column), QLatin1String(level->table), uuidText(record.id())));
                    QCOMPARE(sqlite3_step(statement.get()), SQLITE_ROW);
                    AnyRecord read(record.type());
                    field.ops->read(statement.get(), 0, field.at(read.data()));
                    QVERIFY2(field.ops->same(field.at(read.data()), field.at(const_cast<void *>(record.data()))),
                             field.column);
                }
            }
        }
        // The names in use change between two days at one organisation.
        const Prepared changed = prepare(database, QString::fromLatin1(areas().titlesThatChange.front()));
        sqlite3_bind_text(changed.get(), 1, "2016-12-31", -1, SQLITE_STATIC);
        sqlite3_bind_text(changed.get(), 2, "2017-01-01", -1, SQLITE_STATIC);
        QSet<QString> ids;
        while (sqlite3_step(changed.get()) == SQLITE_ROW)
            ids << QString::fromLatin1(reinterpret_cast<const char *>(sqlite3_column_text(changed.get(), 0)));
        QVERIFY(ids.contains(uuidText(fixedUuid(u"organisation/ulss-6-euganea"))));
    }
};

class GuardsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"prova.insieme"_s), areas(), u"prova"_s, sampleDay());
        QVERIFY2(created, created ? "" : qPrintable(created.error().text));
        m_workspace = std::move(*created);
        const auto done = m_workspace->found({"Build the sample"}, [](Transaction &tx) -> Done {
            for (AnyRecord &record : sampleRecords())
                INSIEME_TRY(tx.insert(record));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    void cleanup() { m_workspace.reset(); }

    void everythingComesBackFromTheFile()
    {
        for (const AnyRecord &record : sampleRecords()) {
            const auto loaded = m_workspace->records().load(record.type(), record.id());
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
            const auto sorted = [](const AnyRecord &any) {
                QJsonObject object = QJsonDocument::fromJson(toJson(any.type(), any.data(), onSampleDay())).object();
                for (const Children *children : allChildren(any.type())) {
                    // Rows come back in the order of the file.
                    QStringList lines;
                    for (const QJsonValue &row : object.value(QLatin1String(children->name)).toArray())
                        lines << QString::fromUtf8(QJsonDocument(row.toObject()).toJson());
                    lines.sort();
                    object.insert(QLatin1String(children->name), lines.join(u'\n'));
                }
                // The file computes them from other records.
                for (const Field *field : allFields(any.type())) {
                    if (field->is.settled)
                        object.remove(QLatin1String(field->column));
                }
                return QJsonDocument(object).toJson();
            };
            QCOMPARE(sorted(*loaded), sorted(record));
        }
    }

    void sampleBreaksNoRule()
    {
        for (const Guard &guard : areas().guards) {
            QVERIFY(!guard.about.empty());
            for (const RecordType *type : guard.about) {
                for (const QUuid &id : m_workspace->records().ids(*type))
                    QCOMPARE(texts(guard, *type, id), QStringList());
            }
        }
    }

    void chainsThatComeBackAreRefused()
    {
        const Id<Organisation> diocese(fixedUuid(u"organisation/diocesi-padova"));
        const Id<Organisation> caritas(fixedUuid(u"organisation/caritas-padova"));
        QVERIFY(refused<Organisation>(diocese, [&](Organisation &o) { o.parent = caritas; }));
        QVERIFY(refused<Organisation>(diocese, [&](Organisation &o) { o.parent = diocese; }));
        QVERIFY(refused<Agreement>(Id<Agreement>(fixedUuid(u"agreement/ulss-16-2015")), [](Agreement &a) {
            a.previous = Id<Agreement>(fixedUuid(u"agreement/ulss-6-2024"));
        }));
        const Id<PublicBody> euganea(fixedUuid(u"organisation/ulss-6-euganea"));
        QVERIFY(refused<PublicBody>(euganea, [](PublicBody &b) {
            b.successor = Id<PublicBody>(fixedUuid(u"organisation/ulss-15"));
            b.suppressedOn = Date(2026, 1, 1);
        }));
        QVERIFY(m_workspace->records().load(diocese)->parent.isNull());
    }

    void signedAgreementsAreComplete()
    {
        const Id<Agreement> now(fixedUuid(u"agreement/ulss-6-2024"));
        QVERIFY(refused<Agreement>(now, [](Agreement &a) { a.shares.pop_back(); }));
        QVERIFY(refused<Agreement>(now, [](Agreement &a) { a.places = 46; }));
        QVERIFY(refused<Agreement>(now, [](Agreement &a) { a.noticeDays = 120; })); // an act may
        QVERIFY(refused<Agreement>(now, [](Agreement &a) { a.paymentDays = 45; }));
        QVERIFY(!refused<Agreement>(now, [](Agreement &a) { a.reportingDue = Date(2026, 7, 31); }));
        // A draft may miss them; signing may not.
        const Id<Agreement> draft(fixedUuid(u"agreement/piazzola-2026"));
        QVERIFY(!refused<Agreement>(draft, [](Agreement &a) { a.shares.pop_back(); }));
        QVERIFY(refused<Agreement>(draft, [](Agreement &a) { a.status = AgreementStatus::Signed; }));
    }

    void attachmentsBelongToRecords()
    {
        const auto attach = [this](const QString &table, const QUuid &id) {
            return m_workspace->perform({"Change"}, [&](Transaction &tx) -> Done {
                Attachment attachment{.recordTable = table,
                                      .recordId = uuidText(id),
                                      .fileName = u"atto.pdf"_s,
                                      .mediaType = u"application/pdf"_s,
                                      .size = 1,
                                      .sha256 = QString(64, u'0'),
                                      .addedOn = sampleDay()};
                return tx.insert(attachment);
            });
        };
        QVERIFY(attach(u"agreement"_s, fixedUuid(u"agreement/piazzola-2026")));
        QVERIFY(attach(u"cooperative"_s, fixedUuid(u"organisation/jonathan")));
        QVERIFY(!attach(u"agreement"_s, newUuid()));
        QVERIFY(!attach(u"nothing"_s, fixedUuid(u"agreement/piazzola-2026")));
    }

    void titlesAreThoseOfTheDay()
    {
        const QUuid ulss = fixedUuid(u"organisation/ulss-6-euganea");
        QCOMPARE(m_workspace->title(describe<Organisation>(), ulss, Date(2015, 1, 1)), u"Azienda ULSS 16 Padova"_s);
        QCOMPARE(m_workspace->title(describe<Organisation>(), ulss, sampleDay()), u"Azienda ULSS 6 Euganea"_s);
    }

private:
    QStringList texts(const Guard &guard, const RecordType &type, const QUuid &id) const
    {
        QList<Finding> findings;
        guard.run(m_workspace->records(), type, id, findings);
        QStringList result;
        for (const Finding &finding : findings)
            result << finding.text;
        return result;
    }

    /// Whether a rule keeps an edit of a record from being written.
    template<class R> bool refused(const Id<R> &id, const std::function<void(R &)> &edit)
    {
        const R before = *m_workspace->records().load(id);
        R after = before;
        edit(after);
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &tx) { return tx.update(before, after); });
        return !done && done.error().code == Error::Code::Refused;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(RecordsTest)
INSIEME_TEST(GuardsTest)
#include "tst_records.moc"
