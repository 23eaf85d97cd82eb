// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include "core/documents/layouter.h"

namespace insieme::documents {

Pages::Pages(const Content &content)
    : m_data(std::make_unique<Data>())
{
    m_data->content = content;
    m_data->noteGlyphs(content.title);
    Layouter(*m_data).run();
}

Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const
{
    return static_cast<int>(m_data->pages.size());
}

QSizeF Pages::size(int page) const
{
    return m_data->sheet(m_data->pages.at(static_cast<size_t>(page)).wide) / unitsPerPoint;
}

const std::vector<FieldPlace> &Pages::fields() const
{
    return m_data->fields;
}

QString Pages::missingGlyphs() const
{
    QString text;
    for (const char32_t c : m_data->missing)
        text += QString::fromUcs4(&c, 1);
    return text;
}

DeedLength Pages::length() const
{
    DeedLength length;
    for (const Page &page : m_data->pages) {
        // Cells of a row and columns side by side are one line.
        std::set<qint64> lines;
        for (const LineOp &op : page.text)
            lines.insert(std::lround((op.offset.y() + op.layout->lineAt(op.line).position().y()) / units(4)));
        length.lines += static_cast<int>(lines.size());
        length.pages += lines.empty() ? 0 : 1;
    }
    return length;
}

QStringList Pages::text(int page) const
{
    QStringList result;
    for (const LineOp &op : m_data->pages.at(static_cast<size_t>(page)).text) {
        const QTextLine line = op.layout->lineAt(op.line);
        QString text = op.layout->text().mid(line.textStart(), line.textLength());
        const bool divided = text.endsWith(QChar(0x00AD));
        text.remove(QChar(0x00AD));
        text.remove(QChar(0x2060));
        text.remove(QChar::LineSeparator);
        text.replace(QChar::Nbsp, QLatin1Char(' '));
        result << (divided ? text + QLatin1Char('-') : text.trimmed());
    }
    return result;
}

} // namespace insieme::documents
