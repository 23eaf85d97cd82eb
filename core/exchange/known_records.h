// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

#include <QMultiHash>

namespace insieme::exchange {

/// A code or a name in the form in which two spellings are equal.
QString comparable(const QString &column, const QString &text);

/// Which records of one kind (with all that extend the same base) carry a code or a name. Built when it is first asked
/// for, kept up to date with what the import writes.
class KnownRecords {
public:
    KnownRecords(const Records &records, const RecordType &type, Context context)
        : m_records(records)
        , m_type(type)
        , m_context(context)
    {
    }

    /// Records in which these fields have these texts; none when a text is empty.
    QList<QUuid> find(const QStringList &columns, const QStringList &texts);
    /// A record was written: it is found from now on.
    void note(const void *record, const QUuid &id);

private:
    using Index = QMultiHash<QString, QUuid>;
    Index &indexOf(const QStringList &columns);
    static QString joined(const QStringList &columns, const QStringList &texts);
    const Records &m_records;
    const RecordType &m_type;
    Context m_context;
    QHash<QString, std::pair<QStringList, Index>> m_indexes;
};

/// Finds the record that a cell names: by id, tax code or other code, or by the name it has on a day.
class References {
public:
    References(const Records &records, Context context)
        : m_records(records)
        , m_context(context)
    {
    }
    struct Found {
        QUuid id;
        QString note, problem, remedy;
        bool restored = false; ///< found after putting back the zeros that a spreadsheet drops from a tax code
        bool missing = false; ///< nothing at all is known by this text: it may still come in the same table
    };
    Found find(const RecordType &type, const QString &text, const Date &on);
    static QString withZeros(const QString &code);
    void note(const RecordType &type, const void *record, const QUuid &id);

private:
    struct Names {
        QMultiHash<QString, QUuid> byText; ///< codes, titles and every dated name
    };
    Names &namesOf(const RecordType &type);
    void collect(const RecordType &type, const void *record, const QUuid &id, Names &names) const;
    QString titleOn(const RecordType &type, const QUuid &id, const Date &on) const;
    bool calledOn(const RecordType &type, const QUuid &id, const QString &text, const Date &on) const;

    const Records &m_records;
    Context m_context;
    QHash<const RecordType *, Names> m_names;
    QHash<QString, Found> m_cache;
};

} // namespace insieme::exchange
