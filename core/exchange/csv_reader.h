// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_source.h"

#include <QIODevice>

namespace insieme::exchange {

enum class Encoding { Utf8, Windows1252, Utf16Little, Utf16Big };

/// Text with separated cells (RFC 4180 and what spreadsheets make of it): encoding, separator and Excel's `sep=` line
/// are recognised.
class CsvReader : public TableSource {
public:
    /// Reads the device once to recognise its encoding. The device must be open and stay seekable.
    static Result<std::unique_ptr<TableSource>> open(std::unique_ptr<QIODevice> device);

    /// Text copied from a spreadsheet; the separator is the tab.
    static std::unique_ptr<TableSource> openTabbed(const QString &text);

    std::vector<Sheet> sheets() const override { return {Sheet{}}; }
    Done read(int sheet, const RowSink &sink) override;
    QString form() const override;
    bool isTyped() const override { return false; }
    Encoding encoding() const { return m_encoding; }
    QChar separator() const { return QLatin1Char(m_separator); }

private:
    Done recognise();

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_start = 0; ///< bytes of the byte order mark
    char m_separator = ',';
    bool m_separatorLine = false;
};

} // namespace insieme::exchange
