// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/record/record_type.h"

#include <memory>

class QFile;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace insieme::exchange {

/// One column of an exported table.
struct OutColumn {
    QString name; ///< stable, English
    QString label; ///< for people
    Kind kind = Kind::Text; ///< of what stands in it; Text for titles
    int width = 0; ///< characters; 0: by kind
    const Field *field = nullptr;
    bool title = false; ///< the name of the record that a reference names, not its id
};

struct OutCell {
    Value value;
    QString shown; ///< for people; of a title: the title
};

/// A table that is written from its beginning, row by row.
class SheetWriter {
public:
    virtual ~SheetWriter() = default;
    /// `name` and `title` are the stable name and that for people.
    virtual Done begin(const QString &name, const QString &title, const std::vector<OutColumn> &columns) = 0;
    virtual Done row(const std::vector<OutCell> &cells) = 0;
    /// What was written is complete only after this.
    virtual Done close() = 0;
};

/// CSV files `folder/NAME.csv`: UTF-8, commas, stable forms of the values. Texts that a spreadsheet would run as
/// formulas get an apostrophe.
class CsvFolder : public SheetWriter {
public:
    explicit CsvFolder(QString folder);
    ~CsvFolder() override;
    Done begin(const QString &name, const QString &title, const std::vector<OutColumn> &columns) override;
    Done row(const std::vector<OutCell> &cells) override;
    Done close() override;

private:
    Done flush();
    QString m_folder;
    std::vector<OutColumn> m_columns;
    std::unique_ptr<QFile> m_file;
    QByteArray m_pending;
};

/// One workbook: a sheet a table, with a header that stays, filters, real numbers and dates in Italian formats, codes
/// as text. The bytes depend on the content and on `made` only.
class Workbook : public SheetWriter {
public:
    Workbook(const QString &path, const Date &made);
    ~Workbook() override;
    Done begin(const QString &name, const QString &title, const std::vector<OutColumn> &columns) override;
    Done row(const std::vector<OutCell> &cells) override;
    Done close() override;

private:
    enum Style { Header, Text, Number, Money, Percent, Hours, Area, Day, Instant, StyleCount };
    void finishSheet();
    Error problem(int code) const;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_styles[StyleCount] = {};
    std::vector<OutColumn> m_columns;
    QStringList m_names;
    quint32 m_row = 0;
};

} // namespace insieme::exchange
