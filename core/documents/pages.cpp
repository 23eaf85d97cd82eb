// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include "core/documents/layouter.h"

#include <QCoreApplication>

namespace insieme::documents {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

Pages::Pages(const Content &content)
    : Pages(std::make_unique<Data>(content))
{
    Layouter(*m_data).run();
}

Pages::Pages(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Result<Pages> Pages::forAnotherThread(const Content &content, const GoOn &goOn)
{
    auto data = std::make_unique<Data>(content);
    if (!Layouter(*data, goOn).run())
        return fail(Error::Code::Cancelled, Texts::tr("It was stopped, and nothing is printed."));
    data->firstPage.dropLines();
    for (const Page &page : data->pages)
        page.dropLines();
    return Pages(std::move(data));
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
    for (int i = 0; i < count(); ++i) {
        const Page &page = m_data->use(i);
        // Cells of a row and columns side by side are one line.
        std::set<qint64> lines;
        for (const LineOp &op : page.text)
            lines.insert(std::lround((op.offset.y() + op.set().position().y()) / units(4)));
        length.lines += static_cast<int>(lines.size());
        length.pages += lines.empty() ? 0 : 1;
    }
    return length;
}

QStringList Pages::text(int page) const
{
    QStringList result;
    for (const LineOp &op : m_data->use(page).text) {
        const QTextLine line = op.set();
        QString text = op.text->text().mid(line.textStart(), line.textLength());
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
