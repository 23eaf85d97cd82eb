// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/text.h"
#include "core/housing/household.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/as_of.h"
#include "core/store/attachments.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/list_query.h"
#include "core/store/moved.h"
#include "core/store/rebase.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/signature.h"
#include "core/store/unfinished.h"
#include "core/store/verify.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"

#include <cstdio>
#include <QCryptographicHash>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtEndian>
#include <QThread>
#include <thread>

using namespace insieme;

namespace {

const Date today = *makeDate(2026, 6, 22);

Organisation organisation(const QString &name)
{
    Organisation record;
    OrganisationName row;
    row.name = name;
    record.names.push_back(row);
    return record;
}

/// A fingerprint of every recorded table.
QByteArray contents(const Workspace &workspace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType *type : workspace.catalogue().recorded()) {
        Statement statement(workspace.database(),
                            QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(QLatin1String(type->table)));
        while (statement.next()) {
            hash.addData(type->table);
            for (int i = 0; i < sqlite3_column_count(statement.handle()); ++i)
                hash.addData(statement.blob(i) + '|');
        }
    }
    return hash.result();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Command command(const char *label)
{
    return {label};
}

/// Past the door: up to four times as many records of a kind, and in every column that may be empty missing and equal
/// values. What the file itself refuses stays as it was.
void multiply(Database &database, const RecordType &type)
{
    const QString leaf = quoted(type.table);
    std::vector<const RecordType *> levels{&type};
    while (levels.front()->extends)
        levels.insert(levels.begin(), &levels.front()->extends());
    const auto run = [&database](const QString &sql) {
        const auto done = database.exec(sql);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail + sql));
    };
    const auto storedOf = [](const RecordType &level) {
        std::vector<const Field *> fields;
        for (const Field &field : level.fields) {
            if (field.stored() && qstrcmp(field.column, "id") != 0)
                fields.push_back(&field);
        }
        return fields;
    };
    const bool sealed =
        std::any_of(levels.begin(), levels.end(), [](const RecordType *level) { return level->sealed; });
    for (int copy = 1; copy < 4 && !sealed; ++copy) {
        for (const RecordType *level : levels) {
            QString columns;
            for (const Field *field : storedOf(*level))
                columns += QLatin1Char(',') + quoted(field->column);
            run(QStringLiteral("INSERT OR IGNORE INTO %1(id%2) SELECT substr(id,1,34)||'f%3'%2 FROM %1 WHERE id IN "
                               "(SELECT id FROM %4) AND substr(id,35,1)<>'f'")
                    .arg(quoted(level->table), columns)
                    .arg(copy)
                    .arg(leaf));
        }
    }
    int number = 0;
    for (const RecordType *level : levels) {
        for (const Field *field : storedOf(*level)) {
            if (!field->ops->nullable || field->is.required || isSealed(*level, *field))
                continue;
            run(QStringLiteral("UPDATE OR IGNORE %1 SET %2=CASE (unicode(substr(id,36))*7+unicode(substr(id,34))+%3)%4 "
                               "WHEN 0 THEN NULL WHEN 1 THEN (SELECT min(%2) FROM %1) ELSE %2 END "
                               "WHERE id IN (SELECT id FROM %5)")
                    .arg(quoted(level->table), quoted(field->column))
                    .arg(number++)
                    .arg(QStringLiteral("%3"), leaf));
        }
    }
}

/// The ids of a page as SQL alone gives them: missing values last, ties by id, references by the title they show,
/// closed lists in the order of their values.
std::vector<QUuid> byOffset(const Database &database, const RecordType &type, const Field &by, bool descending,
                            qint64 limit, qint64 offset)
{
    const QString own = quoted(type.table);
    const QString column = quoted(levelOf(type, by).table) + QLatin1Char('.') + quoted(by.column);
    QString from = own, key = column;
    for (const RecordType *level = &type; level->extends; level = &level->extends())
        from += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(level->extends().table), own);
    if (by.ops->target && qstrcmp(by.column, "id") != 0) {
        from +=
            QStringLiteral(" LEFT JOIN search_doc r ON r.id=%1 AND r.kind='%2'").arg(column, kindOf(by.ops->target()));
        key = QStringLiteral("r.sort_key");
    } else if (by.kind() == Kind::Choice) {
        QStringList codes;
        for (const ChoiceItem &item : by.ops->choices->items)
            codes << QLatin1String(item.code);
        key = QStringLiteral("nullif(instr(' %1 ', ' '||%2||' '), 0)").arg(codes.join(QLatin1Char(' ')), column);
    }
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    Statement statement(database,
                        QStringLiteral("SELECT %1.id FROM %2 ORDER BY (%3) IS NULL, %3%4, %1.id%4 LIMIT ? OFFSET ?")
                            .arg(own, from, key, direction));
    statement.bind(1, limit);
    statement.bind(2, offset);
    std::vector<QUuid> ids;
    while (statement.next())
        ids.push_back(statement.uuid(0));
    return ids;
}

class Store : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString path() const { return m_folder->filePath(QStringLiteral("a.insieme")); }

    template<class R> Result<qint64> add(R &record)
    {
        return m_workspace->perform(command("Add"), [&](Transaction &t) { return t.insert(record); });
    }
    template<class R> Result<qint64> change(const R &before, const R &after)
    {
        return m_workspace->perform(command("Change"), [&](Transaction &t) { return t.update(before, after); });
    }
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), areas());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        m_workspace = std::move(*opened);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), areas(), QStringLiteral("Prova"), today);
        QVERIFY2(created.has_value(),
                 created ? "" : qPrintable(created.error().text + QLatin1Char('\n') + created.error().detail));
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void aNewFileIsSound()
    {
        QCOMPARE(schemaProblems(m_workspace->database(), areas()), QStringList());
        QCOMPARE(verify(*m_workspace), QStringList());
        QCOMPARE(m_workspace->today(), today);
        QVERIFY(!Workspace::create(path(), areas(), {}));
        const auto recorded = areas().recorded();
        for (size_t i = 0; i < recorded.size(); ++i) {
            for (const Field &field : recorded[i]->fields) {
                if (!field.stored() || !field.ops->target || &field.ops->target() == recorded[i])
                    continue;
                const auto target = std::find(recorded.begin(), recorded.end(), &field.ops->target());
                QVERIFY2(target != recorded.end(), field.column);
            }
        }
    }

    /// A file has its place once all that it begins with is in it; whatever stops that leaves nothing.
    void aFileThatCannotBeFilledIsNotMade()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("b.insieme"));
        bool seen = true;
        const auto refused = Workspace::create(place, areas(), {}, today, [&](Workspace &begun) -> Done {
            seen = QFile::exists(place);
            const auto added = begun.perform({"Add"}, [](Transaction &t) {
                Operator record;
                record.name = QStringLiteral("Carla");
                return t.insert(record);
            });
            return added ? Done(fail(Error::Code::Refused, QStringLiteral("no more"))) : Done();
        });
        QVERIFY(!refused && !seen);
        QCOMPARE(refused.error().text, QStringLiteral("no more"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        // Whoever else makes the same file is waited for no longer than for a moment.
        const Unfinished other(place, Unfinished::Kind::Made);
        QCOMPARE(Workspace::create(place, areas(), {}).error().code, Error::Code::Busy);
        QVERIFY(!QFile::exists(place));
    }

    void recordsComeBackWhole()
    {
        Cooperative cooperative;
        cooperative.names.push_back(
            {{}, {}, QStringLiteral("Cooperativa Èrica \U0001F33F مرحبا"), QStringLiteral("Erica"), {}, {}});
        cooperative.category = OrganisationCategory::Cooperative;
        cooperative.kind = CooperativeKind::B;
        cooperative.capital = Money{123456};
        cooperative.memberSince = *makeDate(2001, 2, 3);
        QVERIFY(add(cooperative));
        QVERIFY(!cooperative.id.isNull());
        QCOMPARE(*m_workspace->records().load(Id<Cooperative>(cooperative.id.uuid())), cooperative);
        QCOMPARE(m_workspace->records().load(cooperative.id)->names, cooperative.names);
        QCOMPARE(m_workspace->records().typeOfRow(describe<Organisation>(), cooperative.id.uuid()),
                 &describe<Cooperative>());

        Person person;
        person.givenName = QStringLiteral("Ginevra");
        person.familyName = QStringLiteral("Inventata");
        person.birthDate = *makeDate(1980, 1, 31);
        QVERIFY(add(person));
        QCOMPARE(*m_workspace->records().load(person.id), person);
        {
            Statement raw(m_workspace->database(), QStringLiteral("SELECT given_name FROM person"));
            QVERIFY(raw.next());
            QVERIFY(!raw.blob(0).contains("Ginevra"));
        }
        reopen();
        QCOMPARE(*m_workspace->records().load(person.id), person);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void onlyChangedFieldsAreWritten()
    {
        Organisation before = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(before));
        Organisation after = before;
        after.website = QStringLiteral("https://esempio.invalid");
        const auto step = change(before, after);
        QVERIFY(step);
        const auto changes = History(*m_workspace).changes(*step, m_workspace->context());
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->front().title, QStringLiteral("Alfa"));
        QCOMPARE(changes->front().fields.size(), 1);
        QCOMPARE(changes->front().fields.front().after, after.website);
        // Nothing changed: no step at all.
        QCOMPARE(*change(after, after), 0);
    }

    void editsOfOtherFieldsAreKept()
    {
        Organisation seen = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(seen));
        Organisation theirs = seen;
        theirs.phone = QStringLiteral("0444 1");
        QVERIFY(change(seen, theirs));
        Organisation mine = seen;
        mine.address = QStringLiteral("Via Nuova 1");
        QVERIFY(change(seen, mine));
        const Organisation now = *m_workspace->records().load(seen.id);
        QCOMPARE(now.phone, theirs.phone);
        QCOMPARE(now.address, mine.address);
    }

    void theSameFieldIsAConflictWithThreeValues()
    {
        Organisation seen = organisation(QStringLiteral("Alfa"));
        seen.phone = QStringLiteral("1");
        QVERIFY(add(seen));
        Organisation theirs = seen, mine = seen;
        theirs.phone = QStringLiteral("2");
        mine.phone = QStringLiteral("3");
        mine.address = QStringLiteral("Via Nuova 1");
        QVERIFY(change(seen, theirs));
        const QByteArray was = contents(*m_workspace);
        const auto refused = change(seen, mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(m_workspace->lastConflicts().size(), 1);
        const FieldConflict conflict = m_workspace->lastConflicts().front();
        QCOMPARE(plainText(conflict.base), QStringLiteral("1"));
        QCOMPARE(plainText(conflict.mine), QStringLiteral("3"));
        QCOMPARE(plainText(conflict.theirs), QStringLiteral("2"));
        QCOMPARE(contents(*m_workspace), was);
    }

    void anEditFollowsWhatTheFileHolds()
    {
        const auto name = [](const QString &text) {
            OrganisationName made;
            made.id = Id<OrganisationName>(newUuid());
            made.name = text;
            return made;
        };
        Organisation seen = organisation(QStringLiteral("Alfa"));
        seen.phone = QStringLiteral("1");
        seen.names = {name(QStringLiteral("edited here")),
                      name(QStringLiteral("edited there")),
                      name(QStringLiteral("edited by both")),
                      name(QStringLiteral("removed there")),
                      name(QStringLiteral("removed there, edited here")),
                      name(QStringLiteral("removed here, edited there"))};
        Organisation theirs = seen, mine = seen;
        theirs.phone = QStringLiteral("2");
        mine.phone = QStringLiteral("3");
        theirs.address = QStringLiteral("Via Loro 1");
        mine.municipality = QStringLiteral("Vicenza");
        theirs.names = {seen.names[0], seen.names[1], seen.names[2], seen.names[5],
                        name(QStringLiteral("added there"))};
        theirs.names[1].shortName = theirs.names[2].shortName = theirs.names[3].shortName = QStringLiteral("there");
        mine.names = {seen.names[0], seen.names[1], seen.names[2],
                      seen.names[3], seen.names[4], name(QStringLiteral("added here"))};
        mine.names[0].shortName = mine.names[2].shortName = mine.names[4].shortName = QStringLiteral("here");
        mine.names.back().id = {};
        const AnyRecord was = AnyRecord::of(seen), now = AnyRecord::of(theirs);
        AnyRecord edited = AnyRecord::of(mine);
        const QList<FieldConflict> conflicts = rebase(edited, was, now, m_workspace->context());
        const auto namesIn = [](const AnyRecord &record) {
            QStringList names;
            for (const OrganisationName &each : record.as<Organisation>().names)
                names << each.name + QLatin1Char('|') + each.shortName;
            return names;
        };
        const QStringList merged{
            QStringLiteral("edited here|here"),    QStringLiteral("edited there|there"),
            QStringLiteral("edited by both|here"), QStringLiteral("removed there, edited here|here"),
            QStringLiteral("added here|"),         QStringLiteral("added there|")};
        QCOMPARE(namesIn(edited), merged);
        QCOMPARE(edited.as<Organisation>().phone, QStringLiteral("3"));
        QCOMPARE(edited.as<Organisation>().address, QStringLiteral("Via Loro 1"));
        QCOMPARE(edited.as<Organisation>().municipality, QStringLiteral("Vicenza"));
        QCOMPARE(conflicts.size(), 4);
        QCOMPARE(plainText(conflicts[0].base), QStringLiteral("1"));
        QCOMPARE(plainText(conflicts[0].mine), QStringLiteral("3"));
        QCOMPARE(plainText(conflicts[0].theirs), QStringLiteral("2"));
        QCOMPARE(conflicts[1].row, seen.names[2].id.uuid());
        QCOMPARE(conflicts[2].row, seen.names[5].id.uuid());
        QVERIFY(!conflicts[2].field && !partOf(edited, conflicts[2]) && partOf(now, conflicts[2]));
        QCOMPARE(conflicts[3].row, seen.names[4].id.uuid());
        QVERIFY(!conflicts[3].field && partOf(edited, conflicts[3]) && !partOf(now, conflicts[3]));
        // Both sides can be taken, one after the other.
        AnyRecord taken = edited;
        for (const FieldConflict &conflict : conflicts) {
            QVERIFY(!agreeOn(conflict, taken, now));
            takeSide(taken, now, conflict);
            QVERIFY(agreeOn(conflict, taken, now));
        }
        QCOMPARE(taken.as<Organisation>().phone, QStringLiteral("2"));
        QCOMPARE(namesIn(taken),
                 (QStringList{merged[0], merged[1], QStringLiteral("edited by both|there"), merged[4], merged[5],
                              QStringLiteral("removed here, edited there|there")}));
        for (const FieldConflict &conflict : conflicts)
            takeSide(taken, edited, conflict);
        QCOMPARE(taken.as<Organisation>().phone, QStringLiteral("3"));
        QStringList back = namesIn(taken), as = merged;
        back.sort();
        as.sort();
        QCOMPARE(back, as);
    }

    void childRowsKeepTheirIdentity()
    {
        Organisation before = organisation(QStringLiteral("ULSS 15"));
        before.names.front().validTo = *makeDate(2016, 12, 31);
        QVERIFY(add(before));
        Organisation after = before;
        after.names.push_back({{}, {}, QStringLiteral("ULSS 6"), {}, *makeDate(2017, 1, 1), {}});
        after.names.front().shortName = QStringLiteral("quindici");
        const auto step = change(before, after);
        QVERIFY(step);
        const Organisation now = *m_workspace->records().load(before.id);
        QCOMPARE(now.names.size(), size_t(2));
        const auto old = std::find_if(now.names.begin(), now.names.end(),
                                      [&](const OrganisationName &n) { return n.id == before.names.front().id; });
        QVERIFY(old != now.names.end());
        QCOMPARE(old->shortName, QStringLiteral("quindici"));
        // The update of a child row belongs to its owner's history.
        const auto history = History(*m_workspace).ofRecord(before.id.uuid(), 10, m_workspace->context());
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.front().info.step, *step);
        QCOMPARE(history.front().changes.front().id, before.id.uuid());
        QVERIFY(!history.front().changes.front().fields.front().where.isEmpty());
        QCOMPARE(m_workspace->title(describe<Organisation>(), before.id.uuid(), *makeDate(2015, 5, 1)),
                 QStringLiteral("ULSS 15"));
        QCOMPARE(m_workspace->title(describe<Organisation>(), before.id.uuid(), today), QStringLiteral("ULSS 6"));
    }

    /// Rows of one list are told apart, also those that are gone, and name nobody while names are hidden.
    void theHistorySaysWhoseRowChanged()
    {
        Cooperative alfa, beta;
        alfa.names.push_back({{}, {}, QStringLiteral("Alfa"), {}, {}, {}});
        beta.names.push_back({{}, {}, QStringLiteral("Beta"), {}, {}, {}});
        Agreement agreement;
        agreement.subject = QStringLiteral("Verde pubblico");
        QVERIFY(m_workspace->perform(command("Add"), [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(alfa));
            INSIEME_TRY(t.insert(beta));
            agreement.body = Id<Organisation>(alfa.id.uuid());
            for (const Cooperative *each : {&alfa, &beta}) {
                AgreementShare share;
                share.cooperative = Id<Cooperative>(each->id.uuid());
                share.percent = Percent{5000};
                agreement.shares.push_back(share);
            }
            return t.insert(agreement);
        }));
        const auto told = [&] {
            QStringList rows;
            const auto history = History(*m_workspace).ofRecord(agreement.id.uuid(), 1, m_workspace->context());
            for (const FieldChange &field : history.front().changes.front().fields) {
                if (field.row && field.label == QStringLiteral("Share"))
                    rows << field.where + QStringLiteral(": ") + field.after;
            }
            rows.sort();
            return rows;
        };
        const Agreement before = *m_workspace->records().load(agreement.id);
        Agreement after = before;
        for (AgreementShare &share : after.shares)
            share.percent = Percent{share.cooperative.uuid() == alfa.id.uuid() ? 6000 : 4000};
        QVERIFY(change(before, after));
        QCOMPARE(told(), QStringList({QStringLiteral("Share Alfa: 60,00 %"), QStringLiteral("Share Beta: 40,00 %")}));
        Agreement without = *m_workspace->records().load(agreement.id);
        const Agreement both = without;
        std::erase_if(without.shares,
                      [&](const AgreementShare &share) { return share.cooperative.uuid() == beta.id.uuid(); });
        QVERIFY(change(both, without));
        QCOMPARE(told(), QStringList(QStringLiteral("Share Beta: ")));

        Person person;
        person.givenName = QStringLiteral("Anna");
        person.familyName = QStringLiteral("Esempio");
        QVERIFY(m_workspace->perform(command("Add"), [&](Transaction &t) { return t.insert(person); }));
        HouseholdMember member;
        member.person = person.id;
        Context context = m_workspace->context();
        const auto label = [&] {
            return rowLabel(m_workspace->records(), describe<HouseholdMember>(), newUuid(), context,
                            AnyRecord::of(member));
        };
        QVERIFY2(label().endsWith(QStringLiteral(" Anna Esempio")), qPrintable(label()));
        context.shown = Disclosure::Public;
        QVERIFY2(label().endsWith(caseName(describe<Person>(), person.id.uuid(), nullptr)), qPrintable(label()));
    }

    void aStepOverSeveralTablesIsReadByEachOnesColumns()
    {
        Agreement agreement;
        agreement.subject = QStringLiteral("Verde pubblico");
        Cooperative cooperative;
        cooperative.names.push_back({{}, {}, QStringLiteral("Alfa"), {}, {}, {}});
        const auto step = m_workspace->perform(command("Add"), [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(cooperative));
            agreement.body = Id<Organisation>(cooperative.id.uuid());
            agreement.instalments.push_back(
                {{}, {}, 1, QStringLiteral("alla firma"), *makeDate(2026, 7, 31), Money{1920000}});
            agreement.posts.push_back({{}, {}, 1, QStringLiteral("giardiniere"), QStringLiteral("Parco"), 2});
            return t.insert(agreement);
        });
        QVERIFY2(step.has_value(), step ? "" : qPrintable(step.error().text));
        const auto history = History(*m_workspace).ofRecord(agreement.id.uuid(), 10, m_workspace->context());
        QCOMPARE(history.size(), 1);
        QStringList values;
        for (const FieldChange &field : history.front().changes.front().fields)
            values << field.after;
        QVERIFY2(values.contains(QStringLiteral("31/07/2026")), qPrintable(values.join(QLatin1Char('|'))));
        QVERIFY(values.contains(QStringLiteral("19.200,00\u00a0€")));
        QVERIFY(values.contains(QStringLiteral("giardiniere")));
        QVERIFY(!values.contains(QStringLiteral("Alfa")) || values.contains(QStringLiteral("Verde pubblico")));
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal_row WHERE root_id='%1'")
                                                    .arg(uuidText(agreement.id.uuid()))),
                 3);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal_row WHERE root_id='%1'")
                                                    .arg(uuidText(cooperative.id.uuid()))),
                 3);
    }

    void undoAndRedoWalkAndSurviveRestarts()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        std::vector<QByteArray> states{contents(*m_workspace)};
        QVERIFY(add(record));
        states.push_back(contents(*m_workspace));
        for (int i = 0; i < 4; ++i) {
            Organisation next = record;
            next.phone = QString::number(i);
            QVERIFY(change(record, next));
            record = next;
            states.push_back(contents(*m_workspace));
        }
        for (size_t i = states.size() - 1; i > 0; --i) {
            reopen();
            QVERIFY(m_workspace->undo());
            QCOMPARE(contents(*m_workspace), states[i - 1]);
        }
        QVERIFY(!m_workspace->undo());
        QVERIFY(!m_workspace->undoable());
        for (size_t i = 1; i < states.size(); ++i) {
            reopen();
            const auto redone = m_workspace->redo();
            QVERIFY2(redone.has_value(), redone ? "" : qPrintable(redone.error().text));
            QCOMPARE(contents(*m_workspace), states[i]);
        }
        QVERIFY(!m_workspace->redo());
        // After a new step nothing is left to redo.
        QVERIFY(m_workspace->undo());
        Organisation other = organisation(QStringLiteral("Beta"));
        QVERIFY(add(other));
        QVERIFY(!m_workspace->redo());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What was looked at is done again, and nothing that was undone since.
    void redoIsThatStepOrNone()
    {
        Organisation first = organisation(QStringLiteral("Alfa")), second = organisation(QStringLiteral("Beta"));
        QVERIFY(add(first) && add(second));
        QVERIFY(m_workspace->undo());
        const auto seen = m_workspace->redoable();
        QVERIFY(seen);
        QVERIFY(m_workspace->undo());
        const QByteArray was = contents(*m_workspace);
        const auto other = m_workspace->redo(seen->step);
        QVERIFY(!other);
        QCOMPARE(other.error().code, Error::Code::Refused);
        QCOMPARE(contents(*m_workspace), was);
        QVERIFY(m_workspace->redo(m_workspace->redoable()->step));
        QVERIFY(m_workspace->redo(seen->step));
    }

    /// Until it is written, whenever it is asked.
    void undoIsStopped()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        const QByteArray was = contents(*m_workspace);
        int asked = 0;
        QVERIFY(m_workspace->undo({}, [&asked](qint64, qint64) { return ++asked > 0; }));
        QVERIFY(asked > 1);
        QVERIFY(m_workspace->redo());
        QCOMPARE(contents(*m_workspace), was);
        const auto latest = [this] {
            return m_workspace->database().scalar(QStringLiteral("SELECT max(step) FROM journal"));
        };
        const qint64 step = latest();
        for (int until = 1; until <= asked; ++until) {
            int now = 0;
            const auto undone =
                m_workspace->undo({}, [&](qint64 rows, qint64 all) { return rows <= all && ++now < until; });
            QCOMPARE(undone ? Error::Code::Invalid : undone.error().code, Error::Code::Cancelled);
            QCOMPARE(now, until);
            QCOMPARE(contents(*m_workspace), was);
            QCOMPARE(latest(), step);
        }
        QVERIFY(m_workspace->undo());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void undoOfAnOldStepIsRefusedWithEveryReason()
    {
        Organisation a = organisation(QStringLiteral("Alfa")), b = organisation(QStringLiteral("Beta"));
        QVERIFY(add(a));
        QVERIFY(add(b));
        const auto both = m_workspace->perform(command("Change both"), [&](Transaction &t) -> Done {
            Organisation nextA = a, nextB = b;
            nextA.phone = QStringLiteral("1");
            nextB.phone = QStringLiteral("1");
            INSIEME_TRY(t.update(a, nextA));
            return t.update(b, nextB);
        });
        QVERIFY(both);
        for (Organisation *record : {&a, &b}) {
            const Organisation now = *m_workspace->records().load(record->id);
            Organisation next = now;
            next.phone = QStringLiteral("2");
            QVERIFY(change(now, next));
        }
        const QByteArray was = contents(*m_workspace);
        const auto refused = m_workspace->undo(*both);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(refused.error().text.contains(QStringLiteral("Alfa")));
        QVERIFY(refused.error().text.contains(QStringLiteral("Beta")));
        QCOMPARE(contents(*m_workspace), was);
        // A later change of another field does not stand in the way.
        const Organisation now = *m_workspace->records().load(a.id);
        Organisation phone = now;
        phone.phone = QStringLiteral("9");
        const auto step = change(now, phone);
        Organisation web = phone;
        web.website = QStringLiteral("https://a.invalid");
        QVERIFY(change(phone, web));
        QVERIFY(m_workspace->undo(*step));
        QCOMPARE(m_workspace->records().load(a.id)->website, web.website);
        QCOMPARE(m_workspace->records().load(a.id)->phone, QStringLiteral("2"));
        QVERIFY(!m_workspace->undo(*step));
    }

    /// The steps to be taken back first are named, the latest first, and no other: who wrote that field and was not
    /// taken back.
    void aRefusedUndoNamesTheStepsThatStand()
    {
        Organisation a = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(a));
        const auto phone = [&](const char *number) {
            const Organisation now = *m_workspace->records().load(a.id);
            Organisation next = now;
            next.phone = QLatin1String(number);
            return change(now, next).value_or(0);
        };
        const auto website = [&](const char *place) {
            const Organisation now = *m_workspace->records().load(a.id);
            Organisation next = now;
            next.website = QLatin1String(place);
            return change(now, next).value_or(0);
        };
        const auto named = [](const auto &refused) {
            QList<qint64> steps;
            auto found = QRegularExpression(QStringLiteral("\\(step (\\d+),")).globalMatch(refused.error().text);
            while (found.hasNext())
                steps << found.next().captured(1).toLongLong();
            return steps;
        };
        const qint64 first = phone("1"), second = phone("2"), other = website("https://a.invalid");
        QVERIFY(other > 0);
        auto refused = m_workspace->undo(first);
        QVERIFY(!refused);
        QCOMPARE(named(refused), QList<qint64>{second});
        const qint64 third = phone("3");
        QVERIFY(m_workspace->undo(phone("4")));
        refused = m_workspace->undo(first);
        QVERIFY(!refused);
        QCOMPARE(named(refused), QList<qint64>({third, second}));

        const auto remove = [&] {
            return m_workspace
                ->perform(command("Remove"),
                          [&](Transaction &t) { return t.remove(describe<Organisation>(), a.id.uuid()); })
                .value_or(0);
        };
        QVERIFY(remove() > 0);
        QVERIFY(m_workspace->undo());
        QVERIFY(website("https://b.invalid") > 0);
        refused = m_workspace->undo(first);
        QVERIFY(!refused);
        QCOMPARE(named(refused), QList<qint64>({third, second}));
        const qint64 removed = remove();
        refused = m_workspace->undo(first);
        QVERIFY(!refused);
        QCOMPARE(named(refused), QList<qint64>{removed});
        QVERIFY2(refused.error().text.contains(QStringLiteral("“Alfa”")), qPrintable(refused.error().text));
    }

    void aRefusedUndoNamesWhoPointsThere()
    {
        Organisation parent = organisation(QStringLiteral("Regione"));
        const auto created = add(parent);
        QVERIFY(created);
        Organisation child = organisation(QStringLiteral("Ufficio"));
        child.parent = parent.id;
        const auto pointing = add(child);
        QVERIFY(pointing);
        Organisation later = child;
        later.phone = QStringLiteral("1");
        QVERIFY(change(child, later));
        const auto refused = m_workspace->undo(*created);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("“Ufficio”"))
                     && refused.error().text.contains(QStringLiteral("(step %1,").arg(*pointing)),
                 qPrintable(refused.error().text));
        // The other way round: what it pointed to is not there any more.
        Organisation moved = later;
        moved.parent = {};
        const auto freed = change(later, moved);
        QVERIFY(freed);
        const auto gone = m_workspace->perform(
            command("Remove"), [&](Transaction &t) { return t.remove(describe<Organisation>(), parent.id.uuid()); });
        QVERIFY(gone);
        const auto back = m_workspace->undo(*freed);
        QVERIFY(!back);
        QVERIFY2(back.error().text.contains(QStringLiteral("(step %1,").arg(*gone)), qPrintable(back.error().text));
    }

    void whoSignedStepsStaysReadable()
    {
        Operator carla, nadia;
        carla.name = QStringLiteral("Carla Esempio");
        nadia.name = QStringLiteral("Nadia Esempio");
        const auto created = add(carla);
        QVERIFY(created && add(nadia));
        const auto sign = [this](Workspace &workspace, const char *name) {
            Organisation record = organisation(QLatin1String(name));
            return workspace.perform(command("Add"), [&](Transaction &t) { return t.insert(record); }).value_or(0);
        };
        const auto remove = [this](const Operator &who) {
            return m_workspace->perform(command("Remove"),
                                        [&](Transaction &t) { return t.remove(describe<Operator>(), who.id.uuid()); });
        };
        const auto author = [this](qint64 step) {
            return History(*m_workspace).steps(step + 1, 1, false).front().operatorName;
        };
        QVERIFY(m_workspace->signAs(carla.id.uuid()));
        const qint64 step = sign(*m_workspace, "Alfa");
        QVERIFY(m_workspace->signAs({}));
        const auto refused = remove(carla);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("“Active”")), qPrintable(refused.error().text));
        QVERIFY(!m_workspace->undo(*created));
        QCOMPARE(author(step), carla.name);
        // Who signed nothing goes; whoever goes on working under that name elsewhere is still told by it.
        const auto beside = Workspace::open(path(), areas());
        QVERIFY(beside && (*beside)->signAs(nadia.id.uuid()));
        QVERIFY(remove(nadia));
        const qint64 late = sign(**beside, "Beta");
        QCOMPARE(author(late), nadia.name);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void undoOfACreationNeverTakesOthersWithIt()
    {
        Organisation parent = organisation(QStringLiteral("Regione"));
        const auto created = add(parent);
        Organisation child = organisation(QStringLiteral("Ufficio"));
        child.parent = parent.id;
        QVERIFY(add(child));
        const auto refused = m_workspace->undo(*created);
        QVERIFY(!refused);
        QVERIFY(m_workspace->records().load(parent.id));
        QVERIFY(m_workspace->records().load(child.id));
        QVERIFY(!m_workspace->perform(
            command("Remove"), [&](Transaction &t) { return t.remove(describe<Organisation>(), parent.id.uuid()); }));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void removedRecordsComeBackWithTheirRows()
    {
        Cooperative record;
        record.category = OrganisationCategory::Cooperative;
        record.names.push_back({{}, {}, QStringLiteral("Alfa"), {}, {}, *makeDate(2010, 1, 1)});
        record.names.push_back({{}, {}, QStringLiteral("Alfa nuova"), {}, *makeDate(2010, 1, 2), {}});
        QVERIFY(add(record));
        const QByteArray was = contents(*m_workspace);
        const auto removed = m_workspace->perform(
            command("Remove"), [&](Transaction &t) { return t.remove(describe<Cooperative>(), record.id.uuid()); });
        QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().text));
        QVERIFY(!m_workspace->records().load(record.id));
        const auto history = History(*m_workspace).ofRecord(record.id.uuid(), 1, m_workspace->context());
        QCOMPARE(history.front().changes.front().title, QStringLiteral("Alfa nuova"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(contents(*m_workspace), was);
    }

    void refusedCommandsLeaveNothing()
    {
        Organisation kept = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(kept));
        const QByteArray was = contents(*m_workspace);
        const qint64 entries = m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal"));
        Organisation nameless;
        QVERIFY(!add(nameless));
        Organisation huge = organisation(QString(1'000'000, QLatin1Char('x')));
        const auto refused = add(huge);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.size() < 1000);
        Organisation wrong = organisation(QStringLiteral("Gamma"));
        wrong.vatNumber = QStringLiteral("12345678901");
        QVERIFY(!add(wrong));
        QVERIFY(!m_workspace->perform(command("Half"), [&](Transaction &t) -> Done {
            Organisation first = organisation(QStringLiteral("Delta"));
            INSIEME_TRY(t.insert(first));
            return fail(Error::Code::Refused, QStringLiteral("no"));
        }));
        Person person;
        person.familyName = QStringLiteral("Mai");
        QVERIFY(!m_workspace->perform(command("Half"), [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(person));
            return fail(Error::Code::Refused, QStringLiteral("no"));
        }));
        QCOMPARE(contents(*m_workspace), was);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal")), entries);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM person_key")), 0);
        // A key of a rolled-back command is not remembered either.
        QVERIFY(add(person));
        reopen();
        QCOMPARE(m_workspace->records().load(person.id)->familyName, person.familyName);
    }

    /// Whoever writes past the fields' own door writes the same form; an undo writes what was there.
    void textIsWrittenInOneForm()
    {
        Organisation record = organisation(QStringLiteral("  Alfa\nprima "));
        record.taxCode = QStringLiteral("80009 470289");
        record.website = QStringLiteral(" \t");
        record.notes = QStringLiteral("una riga\r\n\r\n  un'altra \n");
        QVERIFY(add(record));
        const Organisation stored = *m_workspace->records().load(record.id);
        QCOMPARE(stored.names.front().name, QStringLiteral("Alfa prima"));
        QCOMPARE(stored.taxCode, QStringLiteral("80009470289"));
        QCOMPARE(stored.website, QString());
        QCOMPARE(stored.notes, QStringLiteral("una riga\n\n  un'altra"));
        Organisation blanks = stored;
        blanks.taxCode += QLatin1Char(' ');
        const qint64 entries = m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal"));
        QVERIFY(m_workspace->perform(command("Change"), [&](Transaction &t) { return t.update(stored, blanks); }));
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal")), entries);
        Organisation nameless = organisation(QStringLiteral(" \u00a0"));
        QVERIFY(!add(nameless));

        // A file of before keeps what it has until somebody writes that field.
        QVERIFY(m_workspace->database().exec("UPDATE organisation SET tax_code='80009 470289', phone=' 049 1'"));
        const Organisation old = *m_workspace->records().load(record.id);
        Organisation changed = old;
        changed.phone = QStringLiteral(" 049 2 ");
        QVERIFY(m_workspace->perform(command("Change"), [&](Transaction &t) { return t.update(old, changed); }));
        QCOMPARE(m_workspace->records().load(record.id)->taxCode, QStringLiteral("80009 470289"));
        QCOMPARE(m_workspace->records().load(record.id)->phone, QStringLiteral("049 2"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->records().load(record.id)->phone, QStringLiteral(" 049 1"));
    }

    void aFullDiskChangesNothing()
    {
        Organisation kept = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(kept));
        const QByteArray was = contents(*m_workspace);
        const qint64 pages = m_workspace->database().scalar(QStringLiteral("PRAGMA page_count"));
        QVERIFY(m_workspace->database().exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 3)));
        const auto refused = m_workspace->perform(command("Much"), [](Transaction &t) -> Done {
            for (int i = 0; i < 2000; ++i) {
                Organisation record = organisation(QStringLiteral("Organizzazione %1").arg(i));
                INSIEME_TRY(t.insert(record));
            }
            return {};
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Full);
        QCOMPARE(contents(*m_workspace), was);
        reopen();
        QCOMPARE(contents(*m_workspace), was);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// An entry is closed when the next row would be too many, not before the last one that fits.
    void tenThousandRowsAreOneEntry()
    {
        const auto entries = [this](int rows) {
            const auto step = m_workspace->perform(command("Many"), [rows](Transaction &t) -> Done {
                for (int i = 0; i < rows / 2; ++i) { // an organisation and its name: two rows
                    Organisation record = organisation(QStringLiteral("Organizzazione %1").arg(i));
                    INSIEME_TRY(t.insert(record));
                }
                return {};
            });
            return step ? m_workspace->database().scalar(
                       QStringLiteral("SELECT count(*) FROM journal WHERE step=%1").arg(*step))
                        : -1;
        };
        QCOMPARE(entries(10'000), 1);
        QCOMPARE(entries(10'002), 2);
    }

    void aLargeStepHasSeveralEntriesAndOneUndo()
    {
        const auto step = m_workspace->perform(command("Many"), [](Transaction &t) -> Done {
            for (int i = 0; i < 12'000; ++i) {
                Organisation record = organisation(QStringLiteral("Organizzazione %1").arg(i));
                INSIEME_TRY(t.insert(record));
            }
            return {};
        });
        QVERIFY(step);
        QVERIFY(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE step=%1").arg(*step))
                > 1);
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 12'000);
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 0);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM organisation_name")), 0);
        QVERIFY(m_workspace->redo());
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 12'000);
    }

    void randomCommandsAndTheirUndoAgree()
    {
        QRandomGenerator random(test::seed());
        std::vector<std::pair<qint64, QByteArray>> states;
        std::vector<Id<Organisation>> ids;
        for (int round = 0; round < 60; ++round) {
            const QByteArray was = contents(*m_workspace);
            const auto step = m_workspace->perform(command("Random"), [&](Transaction &t) -> Done {
                const int count = random.bounded(1, 4);
                for (int i = 0; i < count; ++i) {
                    const int kind = random.bounded(4);
                    if (kind == 0 || ids.empty()) {
                        Organisation record = organisation(QStringLiteral("Ente %1").arg(random.bounded(1000)));
                        INSIEME_TRY(t.insert(record));
                        ids.push_back(record.id);
                        continue;
                    }
                    const auto at = static_cast<size_t>(random.bounded(static_cast<int>(ids.size())));
                    const auto before = t.records().load(ids[at]);
                    if (!before)
                        continue;
                    if (kind == 1) {
                        INSIEME_TRY(t.remove(describe<Organisation>(), ids[at].uuid()));
                        continue;
                    }
                    Organisation after = *before;
                    if (kind == 2)
                        after.phone = QString::number(random.bounded(5));
                    else
                        after.names.front().shortName = QString::number(random.bounded(5));
                    INSIEME_TRY(t.update(*before, after));
                }
                return {};
            });
            QVERIFY2(step.has_value(), step ? "" : qPrintable(step.error().text));
            if (*step > 0)
                states.emplace_back(*step, was);
        }
        const QByteArray end = contents(*m_workspace);
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            QCOMPARE(m_workspace->undoable()->step, state->first);
            QVERIFY(m_workspace->undo());
            QCOMPARE(contents(*m_workspace), state->second);
        }
        for (size_t i = 0; i < states.size(); ++i)
            QVERIFY(m_workspace->redo());
        QCOMPARE(contents(*m_workspace), end);
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void foreignFilesAreRefusedAndUntouched()
    {
        m_workspace.reset();
        const QByteArray good = bytesOf(path());
        const auto refused = [&](const QByteArray &bytes, Error::Code code) {
            const QString other = m_folder->filePath(QStringLiteral("other.insieme"));
            writeBytes(other, bytes);
            const auto opened = Workspace::open(other, areas());
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), int(code));
            QVERIFY(!opened.error().text.isEmpty());
            QCOMPARE(bytesOf(other), bytes);
        };
        refused({}, Error::Code::NotOurs);
        refused(QByteArray(5000, 'x'), Error::Code::NotOurs);
        QByteArray foreign = good;
        qToBigEndian<quint32>(7, foreign.data() + 68);
        refused(foreign, Error::Code::NotOurs);
        QByteArray newer = good;
        qToBigEndian<quint32>(static_cast<quint32>(currentSchemaVersion() + 1), newer.data() + 60);
        refused(newer, Error::Code::NewerFile);
        refused(good.left(good.size() / 2), Error::Code::Damaged);
        QCOMPARE(Workspace::open(m_folder->filePath(QStringLiteral("none.insieme")), areas()).error().code,
                 Error::Code::NotFound);
    }

    void theHashOfAnEntryIsThatOfEveryVersion()
    {
        // Worked out elsewhere: files and packages of other desks hold it.
        QCOMPARE(entryHash(QStringLiteral("01890000-0000-7000-8000-000000000001"), QStringLiteral("desk"), {},
                           QStringLiteral("2026-06-22T08:00:00.000+02:00"), QStringLiteral("Bench"),
                           QStringLiteral("[]"), {}, 26, 0, {}, 0, QByteArray("\0changes", 8))
                     .toHex(),
                 QByteArray("71b8dd9db33e6af6fc4b0a68b405dfcae846485920d1a882847143c14bf64779"));
    }
    void aFlippedBitInTheHistoryIsFound()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        QVERIFY(m_workspace->database().exec("UPDATE journal SET cs=zeroblob(length(cs))"));
        QVERIFY(!verify(*m_workspace).isEmpty());
        const QByteArray was = contents(*m_workspace);
        const auto refused = m_workspace->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Damaged);
        QCOMPARE(contents(*m_workspace), was);
        QVERIFY(m_workspace->database().exec("UPDATE journal SET reason='altro' WHERE local_no=1"));
        QVERIFY(!verify(*m_workspace).isEmpty());
    }

    /// The records are whole, and yet nobody could read what happened to them.
    void aHistoryThatCannotBeToldIsFound()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        Organisation next = record;
        next.phone = QStringLiteral("1");
        const auto step = change(record, next);
        QVERIFY(step);
        QCOMPARE(verify(*m_workspace), QStringList());
        const auto told = [this](const QString &sql) {
            auto copy = QTemporaryDir();
            const QString place = copy.filePath(QStringLiteral("b.insieme"));
            if (!m_workspace->database().exec(QStringLiteral("VACUUM INTO '%1'").arg(place)))
                return QStringList{QStringLiteral("no copy")};
            auto opened = Workspace::open(place, areas());
            if (!opened || !(*opened)->database().exec(sql))
                return QStringList{QStringLiteral("not opened")};
            return verify(**opened);
        };
        QCOMPARE(told(QStringLiteral("SELECT 1")), QStringList());
        const QStringList rows = told(QStringLiteral("DELETE FROM journal_row WHERE local_no=%1").arg(*step));
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.front().contains(QStringLiteral("entry %1 ").arg(*step)), qPrintable(rows.front()));
        for (const QString &sql :
             {QStringLiteral("DELETE FROM schema_columns"),
              QStringLiteral("UPDATE schema_columns SET cols=replace(replace(replace(cols, 'phone', 'x'), 'website', "
                             "'phone'), 'x', 'website') WHERE tbl='organisation' AND version=%1")
                  .arg(currentSchemaVersion())})
        {
            const QStringList columns = told(sql);
            QCOMPARE(columns.size(), 1);
            QVERIFY2(columns.front().contains(QStringLiteral("columns")), qPrintable(columns.front()));
        }
    }

    /// What belongs to one step stands together: walks from step to step count on it.
    void anEntryApartFromItsStepIsFound()
    {
        for (int i = 0; i < 3; ++i) {
            Organisation record = organisation(QStringLiteral("Alfa %1").arg(i));
            QVERIFY(add(record));
        }
        QCOMPARE(verify(*m_workspace), QStringList());
        const auto last = m_workspace->database().scalar(QStringLiteral("SELECT max(local_no) FROM journal"));
        QVERIFY(m_workspace->database().exec(
            QStringLiteral("UPDATE journal SET step=%1 WHERE local_no=%2").arg(last - 2).arg(last)));
        const QStringList findings = verify(*m_workspace);
        QVERIFY2(!findings.isEmpty() && findings.front().contains(QString::number(last)),
                 qPrintable(findings.join(QLatin1Char('\n'))));
    }

    /// Whatever is used of SQLite first: it does not count its memory.
    void sqliteIsPreparedBeforeItIsUsed() { QVERIFY(prepareSqlite()); }

    void whereALogCanBeKept_data()
    {
        QTest::addColumn<bool>("shared");
        for (const char *name : {"ext4", "btrfs", "xfs", "zfs", "f2fs", "tmpfs", "overlay", "vfat", "exfat", "ntfs3",
                                 "fuseblk", "ecryptfs", ""})
            QTest::newRow(name) << true;
        for (const char *name :
             {"nfs", "nfs4", "cifs", "smb3", "9p", "virtiofs", "vboxsf", "vmhgfs", "davfs", "ceph", "glusterfs", "fuse",
              "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.vmhgfs-fuse", "fuse.s3fs"})
            QTest::newRow(name) << false;
    }
    void whereALogCanBeKept()
    {
        QFETCH(bool, shared);
        QCOMPARE(sharesMemory(QTest::currentDataTag()), shared);
    }

    /// On the disk of another computer there is no log beside the file; all the rest is the same.
    void aFileWorksWithoutALog()
    {
        const auto mode = [this] { return m_workspace->database().scalarText(QStringLiteral("PRAGMA journal_mode")); };
        const auto openOn = [this](const char *fileSystem) {
            m_workspace.reset();
            m_workspace = Workspace::open(path(), areas(), {.fileSystem = fileSystem}).value();
        };
        openOn("cifs");
        QCOMPARE(mode(), QStringLiteral("delete"));
        Organisation record = organisation(QStringLiteral("Alfa")), other = organisation(QStringLiteral("Beta"));
        QVERIFY(add(record));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-shm")));
        {
            auto beside = Workspace::open(path(), areas(), {.fileSystem = "cifs"});
            QVERIFY(beside);
            QVERIFY((*beside)->perform(command("Add"), [&](Transaction &t) { return t.insert(other); }));
        }
        QVERIFY(m_workspace->refresh());
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 2);
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 1);
        QCOMPARE(verify(*m_workspace), QStringList());
        // It comes back to the own disk, and goes again.
        openOn("ext4");
        QCOMPARE(mode(), QStringLiteral("wal"));
        QVERIFY(m_workspace->redo());
        openOn("fuse.sshfs");
        QCOMPARE(mode(), QStringLiteral("delete"));
        QCOMPARE(m_workspace->records().count(describe<Organisation>()), 2);
    }

    void aSecondWindowSaysWhoWorksInTheFirst()
    {
        Operator marta;
        marta.id = Id<Operator>(newUuid());
        marta.name = QStringLiteral("Marta Inventi");
        QVERIFY(add(marta));
        m_workspace.reset();
        auto first = Workspace::open(path(), areas(), {.window = true});
        QVERIFY(first);
        const auto told = [this] {
            return Workspace::open(path(), areas(), {.window = true}).value()->readOnlyReason();
        };
        QVERIFY2(told().contains(QStringLiteral("Prova")), qPrintable(told())); // the desk
        QVERIFY(!told().contains(marta.name));
        QVERIFY((*first)->setOperator(marta.id.uuid()));
        QVERIFY2(told().contains(marta.name), qPrintable(told()));
        QVERIFY(told().contains(QStringLiteral("Prova")));
        // Where names are hidden, by the number that stands for them everywhere.
        {
            const auto beside = Workspace::open(path(), areas(), {.window = true});
            (*beside)->setNaming(Disclosure::Public);
            const QString number = caseName(describe<Operator>(), marta.id.uuid(), nullptr);
            for (const QString &words : {(*beside)->readOnlyReason(), (*beside)->writable().error().text})
                QVERIFY2(words.contains(number) && !words.contains(marta.name), qPrintable(words));
        }
        QVERIFY(told().contains(QSysInfo::machineHostName()));
    }

    void aSecondWindowReadsOnly()
    {
        m_workspace.reset();
        OpenOptions window;
        window.window = true;
        auto first = Workspace::open(path(), areas(), window);
        QVERIFY(first && !(*first)->isReadOnly());
        auto second = Workspace::open(path(), areas(), window);
        QVERIFY(second && (*second)->isReadOnly());
        QVERIFY((*second)->readOnlyReason().contains(QSysInfo::machineHostName()));
        Organisation record = organisation(QStringLiteral("Alfa"));
        QCOMPARE((*second)->perform(command("Add"), [&](Transaction &t) { return t.insert(record); }).error().code,
                 Error::Code::ReadOnly);
        // A program beside the window writes, and the window notices.
        auto beside = Workspace::open(path(), areas());
        QVERIFY(beside && !(*beside)->isReadOnly());
        QVERIFY((*beside)->perform(command("Add"), [&](Transaction &t) { return t.insert(record); }));
        QVERIFY((*first)->refresh());
        QVERIFY(!(*first)->refresh());
        QCOMPARE((*first)->records().load(record.id)->names.front().name, QStringLiteral("Alfa"));
        QCOMPARE(restoreBackup(path(), path(), QDateTime::currentDateTime()).error().code, Error::Code::Busy);
        // The second had looked into the file before it knew that it is held: the log of the first stays as it is.
        const auto logged = [this] { return QFileInfo(path() + QStringLiteral("-wal")).size(); };
        const qint64 before = logged();
        QVERIFY(before > 0);
        second->reset();
        QVERIFY((*Workspace::open(path(), areas(), window))->isReadOnly());
        QCOMPARE(logged(), before);
        first->reset();
        QVERIFY(!Workspace::open(path(), areas(), window).value()->isReadOnly());
    }

    void aFileThatIsReplacedWhileItIsOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("another in its place") << QStringLiteral("replaced");
        QTest::newRow("taken away") << QStringLiteral("removed");
        QTest::newRow("renamed") << QStringLiteral("renamed");
        QTest::newRow("its log taken away") << QStringLiteral("without log");
        QTest::newRow("others have it open, too") << QStringLiteral("shared");
    }

    /// Nothing more is written, what was is kept, and the file in its place stays sound.
    void aFileThatIsReplacedWhileItIsOpen()
    {
        QFETCH(const QString, what);
        m_workspace.reset();
        const QByteArray file = QFile::encodeName(path()), other = file + ".other";
        QVERIFY(backupTo(**Database::open(path(), Database::Access::ReadOnly), QFile::decodeName(other)));
        const QByteArray otherBytes = bytesOf(QFile::decodeName(other));
        OpenOptions options;
        options.window = true;
        auto opened = Workspace::open(path(), areas(), options);
        QVERIFY(opened);
        std::unique_ptr<Workspace> window = std::move(*opened);
        Organisation alfa = organisation(QStringLiteral("Alfa")), beta = organisation(QStringLiteral("Beta"));
        const auto add = [&](Organisation &one) {
            return window->perform(command("Add"), [&](Transaction &t) { return t.insert(one); });
        };
        QVERIFY(add(alfa));
        QVERIFY(!hasMoved(window->database()) && window->writable());
        std::unique_ptr<Workspace> beside;
        if (what == QLatin1String("shared"))
            beside = *Workspace::open(path(), areas());
        const QString log = path() + QStringLiteral("-wal");
        if (what == QLatin1String("replaced") || what == QLatin1String("shared"))
            QCOMPARE(std::rename(other.constData(), file.constData()), 0);
        else if (what == QLatin1String("removed"))
            QVERIFY(QFile::remove(path()));
        else if (what == QLatin1String("renamed"))
            QCOMPARE(std::rename(file.constData(), (file + ".renamed").constData()), 0);
        else
            QVERIFY(QFile::remove(log));
        QVERIFY(hasMoved(window->database()));
        const auto refused = add(beta);
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
        QVERIFY2(refused.error().text.contains(QStringLiteral("replaced")), qPrintable(refused.error().text));
        // Whatever does not pass the door of the steps is refused by SQLite.
        QCOMPARE(window->setMeta(QStringLiteral("x"), QStringLiteral("y")).error().text, hasMovedError().text);
        QCOMPARE(window->database().exec("VACUUM").error().text, hasMovedError().text);
        if (QFile::exists(path()) && what != QLatin1String("without log"))
            QCOMPARE(Workspace::open(path(), areas()).error().code, Error::Code::Busy);
        QVERIFY(!window->refresh());
        // Out of the way; what others need of it is kept.
        QVERIFY(!QFile::exists(log) && !QFile::exists(path() + QStringLiteral("-shm")));
        const QDir folder(QFileInfo(path()).path());
        QCOMPARE(folder.entryList({QStringLiteral("* replaced *.insieme-wal")}).size(), beside ? 1 : 0);
        // What it shows is whole.
        QVERIFY(window->records().load(alfa.id));
        const QString saved = path() + QStringLiteral(".saved");
        QVERIFY(backupTo(window->database(), saved));
        QVERIFY((*Workspace::open(saved, areas()))->records().load(alfa.id));
        beside.reset();
        window.reset();
        const auto whole = [&](const QString &place) {
            const auto again = Workspace::open(place, areas());
            return again && verify(**again).isEmpty() && (*again)->records().load(alfa.id);
        };
        if (what == QLatin1String("replaced") || what == QLatin1String("shared")) {
            QCOMPARE(bytesOf(path()), otherBytes);
            auto again = Workspace::open(path(), areas());
            QVERIFY(again && verify(**again).isEmpty() && !(*again)->records().load(alfa.id));
            window = std::move(*again);
            QVERIFY(add(beta));
        } else if (what == QLatin1String("renamed")) {
            QVERIFY(whole(path() + QStringLiteral(".renamed")));
        }
    }

    /// Chosen by mistake, it would take the place of everything that the file holds.
    void aCopyOfAnotherConsortiumIsNotRestored()
    {
        m_workspace.reset();
        const QString other = m_folder->filePath(QStringLiteral("elsewhere.insieme"));
        QVERIFY(Workspace::create(other, areas(), {}));
        const QByteArray before = bytesOf(path());
        const auto refused = restoreBackup(other, path(), QDateTime::currentDateTime());
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("another consortium")), qPrintable(refused.error().text));
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(replacedFiles(path()).isEmpty());
        // Whatever cannot be read is replaced by what can.
        writeBytes(path(), "x");
        QVERIFY(restoreBackup(other, path(), QDateTime::currentDateTime()));
    }

    /// A link is another name of the file, not another file.
    void aFileIsHeldAndRestoredThroughALink()
    {
        m_workspace.reset();
        const QString link = path() + QStringLiteral(".link"), copy = path() + QStringLiteral(".copy");
        QVERIFY(QFile::link(path(), link));
        QVERIFY(backupTo(**Database::open(path(), Database::Access::ReadOnly), copy));
        QCOMPARE(backupFolder(link), backupFolder(path()));
        Organisation alfa = organisation(QStringLiteral("Alfa"));
        OpenOptions window;
        window.window = true;
        {
            const auto first = Workspace::open(path(), areas(), window);
            QVERIFY(first && !(*first)->isReadOnly());
            QVERIFY((*Workspace::open(link, areas(), window))->isReadOnly());
            QCOMPARE(restoreBackup(copy, link, QDateTime::currentDateTime()).error().code, Error::Code::Busy);
        }
        {
            auto changed = Workspace::open(path(), areas());
            QVERIFY((*changed)->perform(command("Add"), [&](Transaction &t) { return t.insert(alfa); }));
        }
        const auto restored = restoreBackup(copy, link, QDateTime::currentDateTime());
        QVERIFY(restored);
        QVERIFY(QFileInfo(link).isSymLink() && !QFileInfo(path()).isSymLink()
                && !QFileInfo(restored->kept).isSymLink());
        QCOMPARE(QFileInfo(link).canonicalFilePath(), QFileInfo(path()).canonicalFilePath());
        QVERIFY(!(*Workspace::open(path(), areas()))->records().load(alfa.id));
    }

    void aLockThatNobodyHoldsStopsNobody_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("dead");
        // Killed, or without power, before it had written who it is.
        QTest::newRow("of nobody") << QString() << false;
        // Qt's own, taken while a lock changes hands.
        QTest::newRow("of a change of hands") << QStringLiteral(".rmlock") << true;
        QTest::newRow("of both") << QStringLiteral(".rmlock") << false;
    }

    void aLockThatNobodyHoldsStopsNobody()
    {
        QFETCH(const QString, end);
        QFETCH(const bool, dead);
        m_workspace.reset();
        const QString lock = windowLockPath(path()), copy = path() + QStringLiteral(".copy");
        const auto write = [](const QString &place, const QByteArray &text) {
            QFile file(place);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QByteArray owner;
        if (dead) {
            QLockFile real(lock);
            QVERIFY(real.tryLock(0));
            QFile file(lock);
            QVERIFY(file.open(QIODevice::ReadOnly));
            owner = file.readAll();
            // No program has the largest number: it is larger than the kernel gives.
            owner = QByteArray::number(std::numeric_limits<qint32>::max()) + owner.mid(owner.indexOf('\n'));
        }
        QVERIFY(backupTo(**Database::open(path(), Database::Access::ReadOnly), copy));
        const auto leave = [&] {
            write(lock, owner);
            if (!end.isEmpty())
                write(lock + end, {});
        };
        leave();
        QVERIFY(restoreBackup(copy, path(), QDateTime::currentDateTime()));
        leave();
        OpenOptions window;
        window.window = true;
        auto first = Workspace::open(path(), areas(), window);
        QVERIFY(first && !(*first)->isReadOnly());
        QVERIFY((*Workspace::open(path(), areas(), window))->isReadOnly());
        first->reset();
        QVERIFY(!QFile::exists(lock) && !QFile::exists(lock + QStringLiteral(".rmlock")));
    }

    /// A program that says who works says it of its own steps; the window beside it stays who it was.
    void aStepIsSignedWithoutChangingWhoWorks()
    {
        Operator one, other;
        one.name = QStringLiteral("Marta Inventi");
        other.name = QStringLiteral("Davide Fittizi");
        QVERIFY(add(one) && add(other));
        const QUuid marta = one.id.uuid(), davide = other.id.uuid();
        QVERIFY(m_workspace->setOperator(marta));
        auto beside = Workspace::open(path(), areas());
        QVERIFY(beside);
        QVERIFY((*beside)->signAs(davide));
        Organisation first = organisation(QStringLiteral("Alfa")), second = organisation(QStringLiteral("Beta"));
        QVERIFY(add(first));
        (*beside)->refresh();
        const auto step = (*beside)->perform(command("Add"), [&](Transaction &t) { return t.insert(second); });
        QVERIFY(step);
        QCOMPARE((*beside)->stepInfo(*step)->operatorId, uuidText(davide));
        QVERIFY(m_workspace->refresh());
        QCOMPARE(m_workspace->operatorId(), marta);
    }

    void nobodyUnknownSigns()
    {
        Operator one;
        one.name = QStringLiteral("Marta Inventi");
        QVERIFY(add(one));
        QVERIFY(m_workspace->setOperator(one.id.uuid()));
        const QUuid nobody = newUuid();
        for (const Done &refused : {m_workspace->setOperator(nobody), m_workspace->signAs(nobody)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::NotFound);
            QVERIFY2(refused.error().text.contains(uuidText(nobody)), qPrintable(refused.error().text));
        }
        QCOMPARE(m_workspace->operatorId(), one.id.uuid());
        QCOMPARE(m_workspace->meta(QStringLiteral("operator")), uuidText(one.id.uuid()));
        // Nobody chosen: the account of the computer signs.
        QVERIFY(m_workspace->signAs({}));
        Organisation record = organisation(QStringLiteral("Alfa"));
        const auto step = add(record);
        QVERIFY(step);
        QVERIFY(!accountIn(m_workspace->stepInfo(*step)->operatorId).isEmpty());
    }

    /// A window that can only read and found an index that was not up to date keeps one in memory; it must not hide
    /// what other programs write later.
    void aReadOnlyWindowSeesLaterWrites()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(DISTINCT id) FROM search_dirty")), 1);
        OpenOptions reading;
        reading.readOnly = true;
        auto reader = Workspace::open(path(), areas(), reading);
        QVERIFY(reader);
        const auto found = [&](const char *text) {
            return (*reader)->search().find(QLatin1String(text), nullptr, 5).size();
        };
        QCOMPARE(found("alfa"), 1);
        Organisation renamed = record;
        renamed.names.front().name = QStringLiteral("Omega");
        QVERIFY(change(record, renamed));
        Organisation other = organisation(QStringLiteral("Sigma"));
        QVERIFY(add(other));
        QVERIFY((*reader)->refresh());
        QCOMPARE(found("alfa"), 0);
        QCOMPARE(found("omega"), 1);
        QCOMPARE(found("sigma"), 1);
        QCOMPARE((*reader)->title(describe<Organisation>(), record.id.uuid(), {}), QStringLiteral("Omega"));
        QCOMPARE(RecordList((*reader)->records(), {&describe<Organisation>(), nullptr, false, {}, {}}).count(), 2);
        // Again, with an index that is left behind a second time.
        m_workspace->catchUp();
        QVERIFY(m_workspace->database().exec(
            QStringLiteral("INSERT INTO search_mark(id) VALUES('%1')").arg(uuidText(record.id.uuid()))));
        QVERIFY((*reader)->refresh());
        QCOMPARE(found("omega"), 1);
        QVERIFY(m_workspace->undo());
        QVERIFY((*reader)->refresh());
        QCOMPARE(found("sigma"), 0);
    }

    void forgettingAPersonReachesEveryCopy()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Inesistentissimo");
        QVERIFY(add(person));
        Person next = person;
        next.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(change(person, next));
        Organisation other = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(other));
        const auto copy =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 1);
        QVERIFY(m_workspace->forgetPerson(describe<Person>(), person.id.uuid(), QStringLiteral("art. 17")));
        QCOMPARE(m_workspace->search().find(QStringLiteral("introvab"), nullptr, 5).size(), 0);
        QCOMPARE(m_workspace->records().load(person.id)->familyName, QString());
        QCOMPARE(m_workspace->records().count(describe<Person>()), 1);
        bool named = false;
        for (const HistoryEntry &entry : History(*m_workspace).steps(0, 100, true)) {
            for (const RecordChange &change : entry.changes) {
                for (const FieldChange &field : change.fields)
                    named |= field.before.text.contains(QStringLiteral("bilissimo"))
                        || field.after.text.contains(QStringLiteral("bilissimo"))
                        || field.after.text.contains(QStringLiteral("Inesis"));
            }
        }
        QVERIFY(!named);
        QCOMPARE(verify(*m_workspace), QStringList());
        const QString file = path();
        m_workspace.reset();
        for (const QString &each : {file, file + QStringLiteral("-wal"), *copy, *copy + QStringLiteral("-wal")}) {
            const QByteArray bytes = bytesOf(each).toLower();
            for (const char *name : {"zaccaria", "inesistentissimo", "introvabilissimo"})
                QVERIFY2(
                    !bytes.contains(name)
                        && !bytes.contains(QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(name).utf16()),
                                                      2 * int(strlen(name)))),
                    qPrintable(each));
        }
        reopen();
        QVERIFY(!m_workspace->undo(
            m_workspace->database().scalar(QStringLiteral("SELECT max(step) FROM journal WHERE kind=4"))));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void searchFindsFoldedBeginnings()
    {
        Organisation a = organisation(QStringLiteral("Cooperativa L'Èrica di Lonigo")),
                     b = organisation(QStringLiteral("Cooperativa Margherita"));
        QVERIFY(add(a));
        QVERIFY(add(b));
        const auto names = [&](const QString &text) {
            QStringList titles;
            for (const SearchHit &hit : m_workspace->search().find(text, &describe<Organisation>(), 10))
                titles << hit.title;
            return titles;
        };
        QCOMPARE(names(QStringLiteral("eri LON")).size(), 1);
        QCOMPARE(names(QStringLiteral("coop")).size(), 2);
        QCOMPARE(names(QStringLiteral("\"*(")).size(), 0);
        QCOMPARE(names(QStringLiteral("erica AND")).size(), 0);
        Organisation renamed = a;
        renamed.names.front().name = QStringLiteral("Cooperativa Ortensia");
        QVERIFY(change(a, renamed));
        QCOMPARE(names(QStringLiteral("erica")).size(), 0);
        QCOMPARE(names(QStringLiteral("ortensia")).size(), 1);
    }

    /// What `onDay` changes is marked, so that lists of another day are not in the order of today.
    void whatIsOtherOnAnotherDayIsMarked()
    {
        m_workspace.reset();
        const auto made = createSample(m_folder->filePath(QStringLiteral("sample.insieme")));
        QVERIFY(made.has_value());
        const Workspace &workspace = **made;
        QSet<QString> other;
        for (const RecordType *type : workspace.catalogue().recorded()) {
            const std::vector<const Field *> fields = allFields(*type);
            if (!type->onDay)
                QVERIFY2(std::none_of(type->fields.begin(), type->fields.end(),
                                      [](const Field &field) { return field.is.dated; }),
                         type->table);
            for (const QUuid &id : type->onDay ? workspace.records().ids(*type) : std::vector<QUuid>()) {
                AnyRecord now = workspace.records().load(*type, id).value();
                for (int year = 2000; year <= 2030; ++year) {
                    const Date day = *makeDate(year, 3, 1);
                    AnyRecord then = workspace.records().loadOn(*type, id, day).value();
                    for (const Field *field : fields) {
                        if (!field->stored() || field->ops->same(field->at(now.data()), field->at(then.data())))
                            continue;
                        QVERIFY2(field->is.dated, field->column);
                        other.insert(QLatin1String(field->column));
                    }
                }
            }
        }
        for (const char *column : {"membership", "member_since", "next_expiry"})
            QVERIFY2(other.contains(QLatin1String(column)), column);
    }

    /// A list of another day shows what was then; the file only knows the order of today.
    void aListOfAnotherDayHasNoOrderOfToday()
    {
        m_workspace.reset();
        const auto made = createSample(m_folder->filePath(QStringLiteral("sample.insieme")));
        QVERIFY(made.has_value());
        const Records &records = (*made)->records();
        const RecordType &type = describe<Cooperative>();
        const Field &expiry = *findField(type, u"next_expiry"), &code = *findField(type, u"tax_code"),
                    &heads = *findField(type, u"heads"), &seat = *findField(type, u"seat");
        const Date then = *makeDate(2024, 3, 1);
        const auto listOf = [&](const Date &on, const Field *sort, const std::vector<Condition> &conditions = {}) {
            ListQuery query;
            query.type = &type;
            query.on = on;
            query.sort = sort;
            query.descending = true;
            query.conditions = conditions;
            return RecordList(records, query).ids(0, 100);
        };
        const auto byTitle = listOf({}, nullptr);
        QVERIFY(listOf({}, &expiry) != byTitle);
        QVERIFY(whyNotSorted(type, expiry, {}).isEmpty() && whyNotFiltered(type, expiry, {}).isEmpty());
        QVERIFY(listOf(then, &expiry) == byTitle);
        QVERIFY(whyNotSorted(type, expiry, then).contains(QStringLiteral("01/03/2024")));
        // What does not change with the day keeps its order, and what is only computed never has one.
        for (const Field *field : {&code, &seat}) {
            QVERIFY(listOf(then, field) == listOf({}, field) && listOf(then, field) != byTitle);
            QVERIFY(whyNotSorted(type, *field, then).isEmpty());
        }
        QVERIFY(listOf({}, &heads) == byTitle);
        QVERIFY(!whyNotSorted(type, heads, {}).isEmpty());
        QVERIFY(whyNotSorted(type, *findField(type, u"name"), then).isEmpty());

        const std::vector<Condition> expired{{&expiry, Condition::Test::AtMost, today, {}}};
        QVERIFY(listOf({}, nullptr, expired).size() < byTitle.size());
        QVERIFY(listOf(then, nullptr, expired) == byTitle);
        QVERIFY(!whyNotFiltered(type, expiry, then).isEmpty() && whyNotFiltered(type, heads, then).isEmpty());
        const AnyRecord one = records.load(type, byTitle.front()).value();
        const std::vector<Condition> coded{{&code, Condition::Test::Equal, code.value(one.data(), {}), {}}};
        QVERIFY(listOf(then, nullptr, coded) == std::vector<QUuid>{one.id()});
    }

    /// Every column of every kind that can be sorted by, in both directions: order and pages are those of plain SQL.
    void everyKindIsPagedAsOffsetWould()
    {
        m_workspace.reset();
        const auto made = createSample(m_folder->filePath(QStringLiteral("sample.insieme")));
        QVERIFY(made.has_value());
        const Workspace &workspace = **made;
        Database &database = workspace.database();
        std::vector<const RecordType *> kinds;
        for (const RecordType *type : workspace.catalogue().recorded()) {
            if (*type->kind)
                kinds.push_back(type);
        }
        for (const RecordType *type : kinds)
            multiply(database, *type);
        const Done indexed = workspace.search().rebuild(today);
        QVERIFY2(indexed, indexed ? "" : qPrintable(indexed.error().text + indexed.error().detail));
        QRandomGenerator random(test::seed());
        int columns = 0, withMissing = 0;
        for (const RecordType *type : kinds) {
            for (const Field *field : allFields(*type)) {
                const Field *by =
                    field->stored() || !field->is.sortBy ? field : findField(*type, QLatin1String(field->is.sortBy));
                if (!by->stored() || isSealed(levelOf(*type, *by), *by))
                    continue; // such a list is in the order of its titles
                ++columns;
                for (const bool descending : {false, true}) {
                    const std::vector<QUuid> whole = byOffset(database, *type, *by, descending, 100'000, 0);
                    const auto size = static_cast<qint64>(whole.size());
                    const QByteArray what =
                        QByteArray(type->kind) + ' ' + field->column + (descending ? " down" : " up");
                    ListQuery query;
                    query.type = type;
                    query.sort = field;
                    query.descending = descending;
                    const RecordList list(workspace.records(), query);
                    QVERIFY2(list.count() == size, what.constData());
                    QVERIFY2(list.ids(0, size + 1) == whole, what.constData());
                    for (int round = 0; round < 4; ++round) {
                        const qint64 offset = random.bounded(static_cast<int>(size) + 2),
                                     limit = 1 + random.bounded(30);
                        QVERIFY2(list.ids(offset, limit) == byOffset(database, *type, *by, descending, limit, offset),
                                 what.constData());
                    }
                }
                Statement missing(database,
                                  QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL")
                                      .arg(quoted(levelOf(*type, *by).table), quoted(by->column)));
                withMissing += missing.next() && missing.integer(0) > 0;
            }
        }
        QVERIFY2(columns > 300 && withMissing > 100,
                 qPrintable(QStringLiteral("%1 columns, %2 with missing values").arg(columns).arg(withMissing)));
    }

    /// Every sortable column in both directions, whole and narrowed: pages read in any order are slices of the list
    /// that a plain sort of the records gives.
    void pagesEqualTheWholeListInEveryOrder()
    {
        QRandomGenerator random(test::seed());
        std::vector<Organisation> bodies;
        for (int i = 0; i < 7; ++i)
            bodies.push_back(organisation(QStringLiteral("Ente %1").arg(random.bounded(4))));
        QVERIFY(m_workspace->perform(command("Many"), [&](Transaction &t) -> Done {
            for (Organisation &body : bodies)
                INSIEME_TRY(t.insert(body));
            for (int i = 0; i < 300; ++i) {
                Agreement record;
                record.subject = QStringLiteral("Servizio %1").arg(random.bounded(100));
                record.body = bodies[static_cast<size_t>(random.bounded(7))].id;
                record.kind = static_cast<AgreementKind>(random.bounded(4));
                if (random.bounded(3) > 0)
                    record.start = *makeDate(2020 + random.bounded(4), 1 + random.bounded(3), 1);
                if (random.bounded(3) > 0)
                    record.amount = Money{random.bounded(20) * 100};
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
        const RecordType &type = describe<Agreement>();
        const Context context = m_workspace->context();
        const auto records = [&] {
            std::vector<AnyRecord> all;
            for (const QUuid &id : m_workspace->records().ids(type))
                all.push_back(*m_workspace->records().load(type, id));
            return all;
        }();
        // An order of its own: missing last, otherwise by what a person sees, ties by id.
        const auto expected = [&](const Field *sort, bool descending, std::optional<int> kind) {
            struct Row {
                bool missing;
                Value value;
                QString text;
                QUuid id;
            };
            std::vector<Row> rows;
            for (const AnyRecord &record : records) {
                if (kind && static_cast<int>(record.as<Agreement>().kind) != *kind)
                    continue;
                const Value value = sort ? sort->value(record.data(), context) : Value();
                QString text = sort ? plainText(value) : sortKey(titleOf(type, record.data(), context));
                if (const auto *id = std::get_if<QUuid>(&value))
                    text = sortKey(m_workspace->title(describe<Organisation>(), *id, {}));
                rows.push_back({sort && isNull(value), value, text, record.id()});
            }
            std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
                if (a.missing != b.missing)
                    return b.missing;
                const Row &x = descending ? b : a, &y = descending ? a : b;
                if (!a.missing) {
                    if (const auto *m = std::get_if<Money>(&x.value); m && m->cents != std::get<Money>(y.value).cents)
                        return m->cents < std::get<Money>(y.value).cents;
                    if (const auto *c = std::get_if<Choice>(&x.value); c && c->index != std::get<Choice>(y.value).index)
                        return c->index < std::get<Choice>(y.value).index;
                    const bool byText =
                        !std::holds_alternative<Money>(x.value) && !std::holds_alternative<Choice>(x.value);
                    if (byText && x.text != y.text)
                        return x.text < y.text;
                }
                return uuidText(x.id) < uuidText(y.id);
            });
            std::vector<QUuid> ids;
            for (const Row &row : rows)
                ids.push_back(row.id);
            return ids;
        };
        for (const char *column : {"", "start_date", "amount", "kind", "body_id", "days_left", "cig"}) {
            for (const bool descending : {false, true}) {
                for (const bool narrowed : {false, true}) {
                    ListQuery query;
                    query.type = &type;
                    query.sort = *column ? findField(type, QLatin1String(column)) : nullptr;
                    query.descending = descending;
                    if (narrowed) {
                        const Field *kind = findField(type, u"kind");
                        query.conditions.push_back({kind, Condition::Test::Equal, Choice{kind->ops->choices, 1}, {}});
                    }
                    const RecordList list(m_workspace->records(), query);
                    const Field *by = query.sort && query.sort->is.sortBy
                        ? findField(type, QLatin1String(query.sort->is.sortBy))
                        : query.sort;
                    const std::vector<QUuid> whole =
                        expected(by, descending, narrowed ? std::optional(1) : std::nullopt);
                    const auto size = static_cast<qint64>(whole.size());
                    QCOMPARE(list.count(), size);
                    // Some records of the list, in its order, and others that are not in it.
                    ListQuery some = query;
                    std::vector<QUuid> chosen;
                    for (const QUuid &id : whole) {
                        if (random.bounded(3) == 0)
                            chosen.push_back(id);
                    }
                    some.only = QSet<QUuid>(chosen.begin(), chosen.end()) + QSet<QUuid>{newUuid()};
                    const RecordList ticked(m_workspace->records(), some);
                    QCOMPARE(ticked.ids(0, size), chosen);
                    QCOMPARE(ticked.count(), static_cast<qint64>(chosen.size()));
                    std::vector<QUuid> walked;
                    QVERIFY(list.each([](qint64) { return true; },
                                      [&](const AnyRecord &record) { walked.push_back(record.id()); }));
                    QCOMPARE(walked, whole);
                    for (int round = 0; round < 40; ++round) {
                        const qint64 offset = random.bounded(static_cast<int>(size) + 5),
                                     limit = 1 + random.bounded(60);
                        const auto slice = [&] {
                            const auto from = std::min(offset, size), to = std::min(offset + limit, size);
                            return std::vector<QUuid>(whole.begin() + from, whole.begin() + to);
                        }();
                        QVERIFY2(list.ids(offset, limit) == slice, column);
                    }
                    for (int round = 0; round < 10; ++round) {
                        const int at = random.bounded(static_cast<int>(size));
                        QCOMPARE(list.indexOf(whole[static_cast<size_t>(at)]), at);
                    }
                    QCOMPARE(list.indexOf(newUuid()), -1);
                }
            }
        }
        const Field *amount = findField(type, u"amount");
        ListQuery query;
        query.type = &type;
        qint64 sum = 0;
        for (const AnyRecord &record : records)
            sum += record.as<Agreement>().amount.value_or(Money{}).cents;
        QCOMPARE(RecordList(m_workspace->records(), query).sum(*amount), sum);
        // Some choices take their values away, others leave them out.
        const Adding adding{"kind", {"health_services"}, {"co_design"}};
        qint64 balance = 0;
        for (const AnyRecord &record : records) {
            const AgreementKind kind = record.as<Agreement>().kind;
            const int sign = kind == AgreementKind::CoDesign ? 0 : kind == AgreementKind::HealthServices ? -1 : 1;
            QCOMPARE(adding.signOf(type, record.data()), sign);
            balance += sign * record.as<Agreement>().amount.value_or(Money{}).cents;
        }
        QCOMPARE(RecordList(m_workspace->records(), query).sum(*amount, adding), balance);
        query.text = QStringLiteral("servizio 7");
        const RecordList some(m_workspace->records(), query);
        qint64 part = 0;
        for (const AnyRecord &record : records) {
            if (record.as<Agreement>().subject.startsWith(QLatin1String("Servizio 7")))
                part += record.as<Agreement>().amount.value_or(Money{}).cents;
        }
        QCOMPARE(some.sum(*amount), part);
        const auto found = some.ids(0, 1000);
        QVERIFY(found.size() > 2);
        query.only = {found[2], found[1], newUuid()};
        QCOMPARE(RecordList(m_workspace->records(), query).ids(0, 1000), (std::vector<QUuid>{found[1], found[2]}));
        // What was remembered does not outlive a change.
        const RecordList list(m_workspace->records(), {&type, nullptr, false, {}, {}});
        const auto first = list.ids(0, 1000);
        Agreement late = records.front().as<Agreement>();
        late.subject = QStringLiteral("AAA");
        QVERIFY(change(records.front().as<Agreement>(), late));
        QCOMPARE(list.ids(0, 1).front(), late.id.uuid());
        QCOMPARE(list.ids(0, 1000).size(), first.size());
    }

    /// The walk along the order and the full-text index give the same rows, whatever signs the texts hold.
    void theWalkFindsWhatTheIndexFinds()
    {
        QRandomGenerator random(20260622);
        const QStringList pieces{QStringLiteral("ente"), QStringLiteral("Èrica"), QStringLiteral("l'"),
                                 QStringLiteral("7"),    QStringLiteral("x"),     QStringLiteral("😀"),
                                 QStringLiteral("مركز"), QStringLiteral("কি"),    QStringLiteral("-"),
                                 QStringLiteral("ße"),   QStringLiteral("ent")};
        QVERIFY(m_workspace->perform(command("Many"), [&](Transaction &t) -> Done {
            for (int i = 0; i < 400; ++i) {
                QString name;
                for (int k = 0; k < 4; ++k)
                    name += pieces[random.bounded(int(pieces.size()))]
                        + (random.bounded(2) ? QStringLiteral(" ") : QString());
                Organisation record = organisation(QLatin1Char('O') + name);
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
        for (const char *text : {"ente", "e", "eric", "7", "x", "ent 7", "en er", "o", "sse", "zz"}) {
            ListQuery query;
            query.type = &describe<Organisation>();
            query.text = QString::fromUtf8(text);
            const auto walked = RecordList(m_workspace->records(), query).ids(0, 500);
            const RecordList indexed(m_workspace->records(), query);
            const auto count = indexed.count(); // asks the index, which then answers
            QVERIFY2(static_cast<qint64>(walked.size()) == count, text);
            QCOMPARE(walked, indexed.ids(0, 500));
            QVERIFY(!indexed.isCut());
            QCOMPARE(RecordList(m_workspace->records(), query).isEmpty(), count == 0);
            QCOMPARE(indexed.isEmpty(), count == 0);
        }
        // Whether there is any row is found without the order of all.
        ListQuery query;
        query.type = &describe<Organisation>();
        query.conditions.push_back({findField(*query.type, u"phone"), Condition::Test::Null});
        const auto work = [&](const std::function<void(const RecordList &)> &ask) {
            const RecordList list(m_workspace->records(), query);
            sqlite3 *file = m_workspace->database().handle();
            int steps = 0;
            const auto count = [](void *number) { return ++*static_cast<int *>(number) < 0 ? 1 : 0; };
            sqlite3_progress_handler(file, 1, count, &steps);
            ask(list);
            sqlite3_progress_handler(file, 0, nullptr, nullptr);
            return steps;
        };
        for (const char *text : {"", "o"}) {
            query.text = QLatin1String(text);
            bool isEmpty = true;
            const int asked = work([&](const RecordList &list) { isEmpty = list.isEmpty(); });
            const int counted = work([](const RecordList &list) { QCOMPARE(list.count(), 400); });
            QVERIFY(!isEmpty);
            QVERIFY2(asked * 10 < counted, qPrintable(QStringLiteral("%1 %2").arg(asked).arg(counted)));
        }
        query.conditions.front().test = Condition::Test::NotNull;
        QVERIFY(RecordList(m_workspace->records(), query).isEmpty());
    }

    void contentIsKeptOnceAndChecked()
    {
        QString first, second;
        QVERIFY(m_workspace->perform(command("Attach"), [&](Transaction &t) -> Done {
            first = storeContent(t, QByteArray(10'000, 'a')).value_or(QString());
            second = storeContent(t, QByteArray(10'000, 'a')).value_or(QString());
            return {};
        }));
        QCOMPARE(first, second);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM blob")),
                 0); // no record: no step, nothing kept
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(m_workspace->perform(command("Attach"), [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(record));
            first = storeContent(t, QByteArray(10'000, 'a')).value_or(QString());
            return {};
        }));
        QCOMPARE(content(m_workspace->database(), first).value(), QByteArray(10'000, 'a'));
        QVERIFY(m_workspace->database().exec("UPDATE blob SET content=substr(content, 1, 20)"));
        QVERIFY(!content(m_workspace->database(), first));
        QVERIFY(!verify(*m_workspace).isEmpty());
    }

    void backupsAreWholeAndRestorable()
    {
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        const QByteArray was = contents(*m_workspace);
        const auto copy =
            automaticBackup(m_workspace->database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        QVERIFY(copy);
        QVERIFY(!backupTo(m_workspace->database(), *copy));
        QVERIFY(m_workspace->undo());
        m_workspace.reset();
        // Stopped at any of its questions nothing is restored, and nothing is left behind.
        int questions = 0;
        QVERIFY(restoreBackup(*copy, m_folder->filePath(QStringLiteral("other.insieme")), QDateTime::currentDateTime(),
                              [&questions](qint64 pages, qint64 all) {
                                  ++questions;
                                  return pages >= 0 && pages <= all;
                              }));
        QVERIFY(questions >= 2); // of the copy, and before the file is replaced
        const auto files = [this] { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); };
        const QStringList before = files();
        for (int last = 0; last < questions; ++last) {
            const auto stopped = restoreBackup(*copy, path(), QDateTime::currentDateTime(),
                                               [asked = 0, last](qint64, qint64) mutable { return asked++ < last; });
            QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
            QCOMPARE(files(), before);
        }
        const auto kept = restoreBackup(*copy, path(), QDateTime::currentDateTime());
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().text));
        QVERIFY(QFile::exists(kept->kept));
        reopen();
        QCOMPARE(contents(*m_workspace), was);
        QVERIFY(Workspace::open(kept->kept, areas()).value()->records().count(describe<Organisation>()) == 0);
        m_workspace.reset();
        writeBytes(*copy, bytesOf(*copy).left(3000));
        QVERIFY(!restoreBackup(*copy, path(), QDateTime::currentDateTime()));
        reopen();
        QCOMPARE(contents(*m_workspace), was);
    }

    /// The folder has one name in every language; one that an earlier program made stays in use, and both are found.
    void copiesAreFoundInBothFolders()
    {
        const QDir beside = QFileInfo(path()).dir();
        const QString base = QFileInfo(path()).completeBaseName();
        const QDateTime now(QDate(2026, 6, 22), QTime(8, 0));
        const auto first = automaticBackup(m_workspace->database(), now, QStringLiteral("daily"));
        QVERIFY(first);
        QCOMPARE(QFileInfo(*first).dir().dirName(), base + QStringLiteral(" copie"));
        QVERIFY(beside.mkdir(base + QStringLiteral(" backups")));
        const auto second = automaticBackup(m_workspace->database(), now.addDays(1), QStringLiteral("daily"));
        QVERIFY(second);
        QCOMPARE(QFileInfo(*second).dir().dirName(), base + QStringLiteral(" backups"));
        const QFileInfoList copies = automaticBackups(path());
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[0].filePath(), *second);
        QCOMPARE(copies[1].filePath(), *first);
    }

    /// A log that cannot be put aside would be taken for that of the restored file.
    void nothingIsRestoredBesideTheLogOfAnotherFile()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        const QString other = m_folder->filePath(QStringLiteral("other.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        const QDateTime now = QDateTime::currentDateTime();
        const QString log = other + QStringLiteral("-wal");
        const QString aside = m_folder->filePath(
            QStringLiteral("other replaced %1.insieme-wal").arg(now.toString(u"yyyyMMdd-HHmmsszzz")));
        writeBytes(log, "of another file");
        writeBytes(aside, "in its place");
        const auto refused = restoreBackup(copy, other, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(bytesOf(log), QByteArray("of another file"));
        QVERIFY(QFile::remove(aside));
        QVERIFY(restoreBackup(copy, other, now));
    }

    /// Only a disk without room is called full, and it is called so.
    void whyAFileCannotBeHeldIsSaid()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        const QString name = QString(242, QLatin1Char('n')) + QStringLiteral(".insieme");
        const auto refused = restoreBackup(copy, m_folder->filePath(name), QDateTime::currentDateTime());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
        QVERIFY2(!refused.error().text.contains(QStringLiteral("full")), qPrintable(refused.error().text));

        test::SmallDisk disk(m_folder->filePath(QStringLiteral("narrow")), 2 * QFileInfo(copy).size());
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        const QString narrow = m_folder->filePath(QStringLiteral("narrow/a.insieme"));
        QVERIFY(QFile::copy(copy, narrow));
        disk.fill();
        OpenOptions window;
        window.window = true;
        const auto opened = Workspace::open(narrow, areas(), window);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QVERIFY2((*opened)->readOnlyReason().contains(QStringLiteral("disk is full")),
                 qPrintable((*opened)->readOnlyReason()));
    }

    /// Committed steps may stand in the log only, forgettings among them.
    void aFileThatIsReadIsNotReplaced()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        auto reader = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(reader && (*reader)->exec("BEGIN; SELECT count(*) FROM organisation"));
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        m_workspace.reset();
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        const auto refused = restoreBackup(copy, path(), QDateTime::currentDateTime());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Busy);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name), before);
        reader->reset();
        const auto restored = restoreBackup(copy, path(), QDateTime::currentDateTime());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(!QFile::exists(restored->kept + QStringLiteral("-wal")));
        QCOMPARE(Workspace::open(restored->kept, areas()).value()->records().count(describe<Organisation>()), 1);
    }

    /// Whoever sweeps holds the lock of a place for a moment; so does a program that is about to finish.
    void aMomentIsWaitedForThePlaceOfACopy()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        QSemaphore held;
        std::thread sweeping([&] {
            QLockFile lock(copy + QStringLiteral(".lock"));
            const bool taken = lock.tryLock(0);
            held.release();
            if (taken)
                QThread::msleep(200);
        });
        held.acquire();
        const Done done = backupTo(m_workspace->database(), copy);
        sweeping.join();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    /// Also where nobody opens a file: on a stick.
    void whatAKilledProgramLeftElsewhereGoes()
    {
        const QString stick = m_folder->filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick));
        Organisation record = organisation(QStringLiteral("Alfa"));
        QVERIFY(add(record));
        const auto leave = [&stick] {
            for (const char *name :
                 {"old.insieme.copying", "old.insieme.copying-journal", "new.insieme.making", "copia.restoring"})
                writeBytes(stick + QLatin1Char('/') + QLatin1String(name), "left");
        };
        const auto files = [&stick] { return QDir(stick).entryList(QDir::Files, QDir::Name); };
        const QString made = stick + QStringLiteral("/new.insieme"), other = stick + QStringLiteral("/copia");
        leave();
        QVERIFY(backupTo(m_workspace->database(), made));
        QCOMPARE(files(), QStringList({QStringLiteral("copia.restoring"), QStringLiteral("new.insieme")}));
        leave();
        QVERIFY(backupTo(m_workspace->database(), other));
        QCOMPARE(files(), QStringList({QStringLiteral("copia"), QStringLiteral("new.insieme")}));
        QVERIFY(QFile::remove(made) && QFile::remove(other));
        leave();
        QVERIFY(asOf(*m_workspace, m_workspace->today(), made));
        QCOMPARE(files(), QStringList({QStringLiteral("copia.restoring"), QStringLiteral("new.insieme")}));
    }

    /// It holds everything, under a name that nobody knows: whoever comes next takes it away, unless it is being made.
    void whatAKilledProgramLeftGoes()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        const QString other = m_folder->filePath(QStringLiteral("other.insieme"));
        const QString download = m_folder->filePath(QStringLiteral("download.insieme.part"));
        QVERIFY(backupTo(m_workspace->database(), copy));
        m_workspace.reset();
        writeBytes(download, "of a browser");
        const auto leave = [&] {
            for (const char *end : {".restoring", ".restoring-wal", ".restoring-journal", ".copying"})
                writeBytes(path() + QLatin1String(end), "left");
            writeBytes(other + QStringLiteral(".making"), "left");
        };
        const auto left = [this] {
            return QDir(m_folder->path())
                .entryList({QStringLiteral("*.restoring*"), QStringLiteral("*.copying*"), QStringLiteral("*.making*"),
                            QStringLiteral("*.lock")},
                           QDir::Files, QDir::Name);
        };
        const QDateTime now = QDateTime::currentDateTime();
        OpenOptions window;
        window.window = true;
        leave();
        QVERIFY(restoreBackup(copy, path(), now));
        QCOMPARE(left(), QStringList());
        leave();
        {
            const auto opened = Workspace::open(path(), areas(), window);
            QVERIFY(opened);
            QTRY_COMPARE(left(), QStringList());
        }
        leave();
        QLockFile making(other + QStringLiteral(".lock"));
        QVERIFY(making.tryLock(0));
        const QStringList made{QStringLiteral("other.insieme.lock"), QStringLiteral("other.insieme.making")};
        {
            const auto opened = Workspace::open(path(), areas(), window);
            QVERIFY(opened);
            QTRY_COMPARE(left(), made);
        }
        QCOMPARE(restoreBackup(copy, other, now).error().code, Error::Code::Busy);
        QCOMPARE(backupTo(**Database::open(path(), Database::Access::ReadOnly), other).error().code, Error::Code::Busy);
        QCOMPARE(left(), made);
        QVERIFY(!QFile::exists(other));
        making.unlock();
        QVERIFY(restoreBackup(copy, other, now));
        QCOMPARE(left(), QStringList());
        QVERIFY(QFile::exists(download));
    }

    void whatLiesThereIsReadWhateverItIsCalled_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.insieme", "a?b#c%.insieme", "a b&c=1;x.insieme", "file:à.insieme"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    /// With what stands in its log, and nothing is made beside it.
    void whatLiesThereIsReadWhateverItIsCalled()
    {
        QFETCH(const QString, name);
        QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(name);
        QVERIFY(m_workspace->setMeta(QStringLiteral("tried"), QStringLiteral("in the log")));
        QVERIFY(QFile::copy(path(), other));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), other + QStringLiteral("-wal")));
        const QStringList before = QDir(elsewhere.path()).entryList(QDir::Files);
        const QByteArray log = bytesOf(other + QStringLiteral("-wal"));
        {
            const auto frozen = Database::open(other, Database::Access::Frozen);
            QVERIFY(frozen && (*frozen)->isFrozen());
            QCOMPARE((*frozen)->scalarText(QStringLiteral("SELECT value FROM meta WHERE key='tried'")),
                     QStringLiteral("in the log"));
            QVERIFY(!(*frozen)->exec("UPDATE meta SET value='written'"));
            QVERIFY(!(*frozen)->wasChangedMeanwhile());
        }
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), before);
        QCOMPARE(bytesOf(other + QStringLiteral("-wal")), log);
    }

    void whatLiesThereMayBeWrittenTo_data()
    {
        QTest::addColumn<bool>("logged");
        QTest::addColumn<bool>("closes"); // and takes the log away with it
        QTest::newRow("its log grows") << true << false;
        QTest::newRow("its log comes home") << true << true;
        QTest::newRow("a log begins") << false << false;
        QTest::newRow("the file itself") << false << true;
    }
    /// No copy is made of two moments, and what was changed is not called damaged, gone or replaced.
    void whatLiesThereMayBeWrittenTo()
    {
        QFETCH(const bool, logged);
        QFETCH(const bool, closes);
        QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(QStringLiteral("a.insieme"));
        const QString copy = elsewhere.filePath(QStringLiteral("copy.insieme"));
        QVERIFY(m_workspace->setMeta(QStringLiteral("tried"), QStringLiteral("before")));
        if (!logged)
            QVERIFY(m_workspace->database().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(QFile::copy(path(), other));
        if (logged)
            QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), other + QStringLiteral("-wal")));
        auto frozen = Database::open(other, Database::Access::Frozen);
        QVERIFY(frozen);
        QCOMPARE((*frozen)->scalarText(QStringLiteral("SELECT value FROM meta WHERE key='tried'")),
                 QStringLiteral("before"));
        QTest::qSleep(20); // the clock of the file system
        {
            auto writer = Workspace::open(other, areas());
            QVERIFY(writer && (*writer)->setMeta(QStringLiteral("tried"), QStringLiteral("after")));
            if (closes)
                writer->reset();
            QVERIFY((*frozen)->wasChangedMeanwhile());
            QVERIFY(!hasMoved(**frozen));
            const Done refused = backupTo(**frozen, copy);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Busy);
            QCOMPARE(refused.error().text, writtenMeanwhile().text);
            QVERIFY(!QFile::exists(copy));
            frozen->reset(); // takes nothing of the others along
            QCOMPARE(QFile::exists(other + QStringLiteral("-shm")), !closes);
        }
        const auto whole = Workspace::open(other, areas());
        QVERIFY(whole);
        QCOMPARE((*whole)->meta(QStringLiteral("tried")), QStringLiteral("after"));
        QCOMPARE(verify(**whole), QStringList());
    }

    /// What was open is still whole where another file lies in its place: it can be saved as another one.
    void whatLayThereIsCopiedWhereItWasReplaced()
    {
        QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(QStringLiteral("a.insieme"));
        const QString copy = elsewhere.filePath(QStringLiteral("copy.insieme"));
        QVERIFY(m_workspace->setMeta(QStringLiteral("tried"), QStringLiteral("before")));
        QVERIFY(backupTo(m_workspace->database(), other));
        const auto frozen = Database::open(other, Database::Access::Frozen);
        QVERIFY(frozen);
        QCOMPARE((*frozen)->scalar(QStringLiteral("SELECT count(*) FROM meta WHERE key='tried'")), 1);
        QVERIFY(QFile::rename(other, other + QStringLiteral(".away")));
        QVERIFY(backupTo(m_workspace->database(), other));
        QVERIFY(hasMoved(**frozen));
        const Done copied = backupTo(**frozen, copy);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().text));
        QCOMPARE((*Database::open(copy, Database::Access::ReadOnly))
                     ->scalarText(QStringLiteral("SELECT value FROM meta WHERE key='tried'")),
                 QStringLiteral("before"));
    }

    /// Whoever writes between its steps does not make a copy begin anew, and it is the file of one moment.
    void aCopyGoesOnWhileOthersWrite()
    {
        QVERIFY(m_workspace->database().exec(
            "INSERT INTO blob(sha256, size, content) VALUES('long', 8000000, zeroblob(8000000))"));
        QVERIFY(m_workspace->setMeta(QStringLiteral("tried"), QStringLiteral("before")));
        QCOMPARE(m_workspace->database().scalarText(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        const auto source = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(source);
        const QString copy = m_folder->filePath(QStringLiteral("copy.insieme"));
        QList<qint64> told;
        const Done done = backupTo(**source, copy, [&](qint64 pages, qint64) {
            told << pages;
            return m_workspace->setMeta(QStringLiteral("tried"), QString::number(pages)) && told.size() < 100;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(told.size() > 2);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(std::adjacent_find(told.begin(), told.end()), told.end());
        const auto copied = Database::open(copy, Database::Access::ReadOnly);
        QVERIFY(copied);
        QCOMPARE((*copied)->scalarText(QStringLiteral("SELECT value FROM meta WHERE key='tried'")),
                 QStringLiteral("before"));
        QCOMPARE((*copied)->scalarText(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        // The connection sees afterwards what was written meanwhile.
        QCOMPARE((*source)->scalarText(QStringLiteral("SELECT value FROM meta WHERE key='tried'")),
                 QString::number(told.back()));
    }

    void oldBackupsAreThinnedOut()
    {
        QDateTime now(QDate(2026, 6, 22), QTime(8, 0));
        for (int day = 0; day < 60; ++day)
            QVERIFY(automaticBackup(m_workspace->database(), now.addDays(day), QStringLiteral("daily")));
        const auto files = automaticBackups(path());
        QVERIFY(files.size() >= 10 + 5);
        QVERIFY(files.size() < 30);
        QVERIFY(files.front().fileName().contains(now.addDays(59).toString(QStringLiteral("yyyyMMdd"))));
    }
};

} // namespace

INSIEME_TEST(Store)
#include "tst_store.moc"
