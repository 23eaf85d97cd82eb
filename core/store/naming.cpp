// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/naming.h"

#include "core/base/text.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/search.h"

#include <algorithm>

namespace insieme {

namespace {

/// Puts back what an entry of the history changed of the record; nothing when it cannot be read.
void takeBack(const Records &records, const JournalEntry &entry, AnyRecord &record)
{
    const auto version = static_cast<int>(entry.schemaVersion);
    const auto changeset = unpacked(entry.stored);
    if (!changeset || !entry.isSound())
        return;
    const auto rows = ChangesetReader(records.database(), records.catalogue(), version).read(*changeset, true);
    for (const RowChange &row : rows.value_or(std::vector<RowChange>())) {
        const RecordType *level = records.catalogue().findTable(row.table);
        if (row.pk != record.id() || row.op == SQLITE_INSERT || !level)
            continue;
        const QStringList columns = columnsAt(records.database(), version, row.table);
        for (qsizetype c = 0; c < columns.size() && c < static_cast<qsizetype>(row.cells.size()); ++c) {
            const RowChange::Cell &cell = row.cells[static_cast<size_t>(c)];
            const Field *field = findField(*level, columns[c]);
            if (!cell.hasOld || !field || !field->stored())
                continue;
            const bool sealed = isSealed(*level, *field);
            field->setValue(
                record.data(),
                sealed ? records.openSealed(*field, *level, record.id(), row.pk, cell.oldBlob) : cell.oldValue, {});
        }
    }
}

/// The words of a name side by side, in any order, with at most one other among them.
bool standTogether(const QList<QStringView> &words, const QStringList &name)
{
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!name.contains(words[from]))
            continue;
        QList<QStringView> stretch = words.mid(from, name.size() + 1);
        std::sort(stretch.begin(), stretch.end());
        if (std::includes(stretch.begin(), stretch.end(), name.begin(), name.end(),
                          [](const auto &a, const auto &b) { return QStringView(a) < QStringView(b); }))
            return true;
    }
    return false;
}

} // namespace

Naming::Naming(const Records &records, const AnyRecord &person)
    : m_person(person.id())
{
    AnyRecord was = person;
    add(was);
    for (const JournalEntry &entry :
         journalEntries(records.database(),
                        QStringLiteral("local_no IN (SELECT local_no FROM journal_row WHERE root_id='%1') "
                                       "ORDER BY local_no DESC")
                            .arg(uuidText(m_person))))
    {
        takeBack(records, entry, was);
        add(was);
    }
}

void Naming::add(const AnyRecord &person)
{
    QStringList words = folded(titleOf(person.type(), person.data(), {})).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end());
    if (!words.isEmpty() && !m_names.contains(words))
        m_names << words;
    for (const Field *field : allFields(person.type())) {
        if (!field->is.code || !isSealed(levelOf(person.type(), *field), *field))
            continue;
        const QString code = folded(plainText(field->value(person.data(), {})));
        if (!code.isEmpty() && !m_codes.contains(code))
            m_codes << code;
    }
}

bool Naming::holdsCode(const QString &plain) const
{
    return std::any_of(m_codes.begin(), m_codes.end(), [&plain](const QString &code) { return plain.contains(code); });
}

bool Naming::in(const QString &text, bool refers) const
{
    const QString plain = folded(text);
    if (holdsCode(plain))
        return true;
    const QList<QStringView> words = QStringView(plain).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(m_names.begin(), m_names.end(), [&words, refers](const QStringList &name) {
        return (name.size() > 1 || refers) && standTogether(words, name);
    });
}

bool Naming::hintedIn(const QString &text) const
{
    const QString plain = folded(text);
    const auto hinted = [&plain](const QString &word) { return word.size() >= 3 && Search::beginsWord(plain, word); };
    return holdsCode(plain) || std::any_of(m_names.begin(), m_names.end(), [&hinted](const QStringList &name) {
               return std::any_of(name.begin(), name.end(), hinted);
           });
}

QString Naming::match() const
{
    QStringList any;
    for (const QStringList &name : m_names)
        any << QLatin1Char('(') + Search::matchExpression(name.join(QLatin1Char(' '))) + QLatin1Char(')');
    for (const QString &code : m_codes)
        any << QLatin1Char('(') + Search::matchExpression(code) + QLatin1Char(')');
    return any.join(QStringLiteral(" OR "));
}

} // namespace insieme
