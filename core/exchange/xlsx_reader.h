// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_source.h"
#include "core/exchange/xml_part.h"

namespace insieme::exchange {

/// A workbook of Excel 2007 or later (ECMA-376, also as LibreOffice and other programs write it), read as a stream.
/// Formulas give the value that was stored with them.
class XlsxReader : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(Archive archive);

    std::vector<Sheet> sheets() const override { return m_sheets; }
    Done read(int sheet, const RowSink &sink) override;
    std::vector<MergedCells> merged(int sheet) const override { return m_merged[static_cast<size_t>(sheet)]; }
    QString form() const override;
    bool isTyped() const override { return true; }

private:
    /// What a cell's number means by its format.
    enum class Meaning : quint8 { Number, Percent, Date, Time, Elapsed };
    explicit XlsxReader(Archive archive)
        : m_archive(std::move(archive))
    {
    }
    Done readStructure();
    Done readStyles(const QString &name);
    Done readStrings(const QString &name);
    Done readCell(XmlPart &part, Row &row, int &column);
    Cell typed(QStringView type, int style, const QString &value, bool hasValue, bool formula) const;
    static Meaning meaningOf(int format, const QString &code);
    QHash<QString, QString> relations(const QString &part, QHash<QString, QString> *types) const;

    Archive m_archive;
    bool m_from1904 = false;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_parts;
    std::vector<std::vector<MergedCells>> m_merged;
    std::vector<Meaning> m_styles;
    std::vector<QString> m_strings;
};

} // namespace insieme::exchange
