// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/reference.h"

#include "core/base/text.h"

#include <csv.h>
#include <QCoreApplication>
#include <QFile>

static void initReferenceResources()
{
    Q_INIT_RESOURCE(reference);
}

namespace insieme {
std::vector<QHash<QString, QString>> Reference::shipped(const char *name)
{
    initReferenceResources();
    QFile file(QStringLiteral(":/reference/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference list %s is missing from the program", name);
    auto rows = Reference::parseCsv(QString::fromUtf8(file.readAll()));
    if (!rows)
        qFatal("the reference list %s is broken: %s", name, qPrintable(rows.error().text));
    return std::move(*rows);
}

Result<std::vector<QHash<QString, QString>>> Reference::parseCsv(const QString &text)
{
    struct Reading {
        std::vector<QHash<QString, QString>> rows;
        QStringList names, cells;
        int number = 1;
        QString problem;
    } reading;
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0)
        return fail(Error::Code::Io,
                    QCoreApplication::translate("Reference", "There is not enough memory to read the list."));
    const auto finished = qScopeGuard([&parser] { csv_free(&parser); });
    const auto cell = [](void *data, size_t size, void *context) {
        static_cast<Reading *>(context)->cells
            << QString::fromUtf8(static_cast<const char *>(data), static_cast<qsizetype>(size));
    };
    const auto row = [](int, void *context) {
        auto &r = *static_cast<Reading *>(context);
        if (r.names.isEmpty()) {
            r.names = r.cells;
        } else if (r.cells.size() != r.names.size()) {
            if (r.problem.isEmpty())
                r.problem = QCoreApplication::translate("Reference", "Row %1 has %2 cells instead of %3.")
                                .arg(r.number)
                                .arg(r.cells.size())
                                .arg(r.names.size());
        } else {
            QHash<QString, QString> values;
            for (qsizetype i = 0; i < r.names.size(); ++i)
                values.insert(r.names[i], r.cells[i]);
            r.rows.push_back(std::move(values));
        }
        r.cells.clear();
        ++r.number;
    };
    const QByteArray bytes = text.toUtf8();
    const bool whole = csv_parse(&parser, bytes.constData(), static_cast<size_t>(bytes.size()), cell, row, &reading)
            == static_cast<size_t>(bytes.size())
        && csv_fini(&parser, cell, row, &reading) == 0;
    if (!reading.problem.isEmpty())
        return fail(Error::Code::Invalid, reading.problem);
    if (!whole)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate(
                        "Reference", "Row %1 has a quotation mark in the wrong place or one that is not closed.")
                        .arg(reading.number));
    return std::move(reading.rows);
}

const Reference &Reference::instance()
{
    static const Reference reference;
    return reference;
}

Reference::Reference()
{
    for (const auto &row : shipped("foreign_states_belfiore.csv"))
        m_places.insert(row[QStringLiteral("belfiore")]);
    for (const auto &row : shipped("ceased_municipalities.csv"))
        m_places.insert(row[QStringLiteral("belfiore")]);
    QHash<QString, QString> byIstat;
    for (const auto &row : shipped("italian_municipalities.csv")) {
        Municipality comune{row[QStringLiteral("name")], row[QStringLiteral("province_sigla")],
                            row[QStringLiteral("region_name")], row[QStringLiteral("istat_code")],
                            row[QStringLiteral("belfiore")]};
        m_places.insert(comune.belfiore);
        m_byBelfiore.insert(comune.belfiore, m_municipalities.size());
        byIstat.insert(comune.istat, comune.belfiore);
        m_folded.push_back(folded(comune.name + QLatin1Char(' ') + row[QStringLiteral("name_other_language")]));
        m_municipalities.push_back(std::move(comune));
    }
    for (const auto &row : shipped("local_holidays.csv")) {
        const QStringList parts = row[QStringLiteral("month_day")].split(QLatin1Char('-'));
        m_patrons.insert(byIstat.value(row[QStringLiteral("istat_code")]),
                         {{parts.value(0).toInt(), parts.value(1).toInt(), row[QStringLiteral("from_year")].toInt()},
                          row[QStringLiteral("saint")]});
    }
}

std::vector<const Municipality *> Reference::find(const QString &text, size_t limit) const
{
    std::vector<const Municipality *> first, rest;
    const QString wanted = folded(text);
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    for (size_t i = 0; i < m_municipalities.size(); ++i) {
        const QString &name = m_folded[i];
        if (name.startsWith(wanted)) {
            first.push_back(&m_municipalities[i]);
            continue;
        }
        const bool all = std::all_of(words.begin(), words.end(), [&name](const QString &word) {
            return name.startsWith(word) || name.contains(QLatin1Char(' ') + word);
        });
        if (all)
            rest.push_back(&m_municipalities[i]);
    }
    const auto shorter = [](const Municipality *a, const Municipality *b) {
        return a->name.size() != b->name.size() ? a->name.size() < b->name.size() : a->name < b->name;
    };
    std::sort(first.begin(), first.end(), shorter);
    first.insert(first.end(), rest.begin(), rest.end());
    if (first.size() > limit)
        first.resize(limit);
    return first;
}

const Municipality *Reference::byBelfiore(const QString &code) const
{
    const auto found = m_byBelfiore.constFind(code);
    return found == m_byBelfiore.constEnd() ? nullptr : &m_municipalities[*found];
}

std::optional<LocalHoliday> Reference::patron(const QString &belfiore) const
{
    const auto found = m_patrons.constFind(belfiore);
    return found == m_patrons.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace insieme
