// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_fonts.h"

#include "core/documents/typography.h"

#include <array>
#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>
#include <mutex>
#include <QtEndian>

namespace insieme::documents {
namespace {

struct Free {
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    void operator()(hb_set_t *set) const { hb_set_destroy(set); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
};
template<class T> using Owned = std::unique_ptr<T, Free>;

constexpr hb_tag_t tag(const char (&name)[5])
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

constexpr std::array<FontFace, 6> bundled{{{false, false, false},
                                           {false, true, false},
                                           {false, false, true},
                                           {false, true, true},
                                           {true, false, false},
                                           {true, true, false}}};

QString styleOf(const FontFace &face)
{
    if (face.bold)
        return face.italic ? QStringLiteral("Bold Italic") : QStringLiteral("Bold");
    return face.italic ? QStringLiteral("Italic") : QStringLiteral("Regular");
}

/// The table of the names of a font (OpenType `name`): family, style, both, and the name in PostScript.
QByteArray nameTable(const QString &family, const QString &style)
{
    const std::array<std::pair<quint16, QString>, 4> names{
        {{1, family},
         {2, style},
         {4, family + QLatin1Char(' ') + style},
         {6, QString(family + QLatin1Char('-') + style).remove(QLatin1Char(' '))}}};
    QByteArray records, texts;
    const auto append = [](QByteArray &out, std::initializer_list<quint16> numbers) {
        for (const quint16 number : numbers) {
            out += static_cast<char>(number >> 8);
            out += static_cast<char>(number & 0xff);
        }
    };
    for (const auto &[which, text] : names) {
        // Of Windows, in Unicode, in American English: what everybody reads.
        append(records,
               {3, 1, 0x409, which, static_cast<quint16>(2 * text.size()), static_cast<quint16>(texts.size())});
        for (const QChar c : text)
            append(texts, {c.unicode()});
    }
    QByteArray table;
    append(table, {0, names.size(), static_cast<quint16>(6 + records.size())});
    return table + records + texts;
}

Owned<hb_blob_t> blobOf(const QByteArray &bytes)
{
    return Owned<hb_blob_t>(hb_blob_create(bytes.constData(), static_cast<unsigned>(bytes.size()),
                                           HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
}

} // namespace

QList<QByteArray> bundledFonts()
{
    QList<QByteArray> fonts;
    for (const FontFace &each : bundled) {
        const Owned<hb_face_t> face(hb_face_create(blobOf(each.bytes()).get(), 0));
        const Owned<hb_face_t> renamed(hb_face_builder_create());
        std::array<hb_tag_t, 64> tables{};
        unsigned count = tables.size();
        hb_face_get_table_tags(face.get(), 0, &count, tables.data());
        for (unsigned i = 0; i < count; ++i) {
            const Owned<hb_blob_t> table(tables.at(i) == tag("name")
                                             ? blobOf(nameTable(each.sans ? sansFamily : serifFamily, styleOf(each)))
                                             : Owned<hb_blob_t>(hb_face_reference_table(face.get(), tables.at(i))));
            hb_face_builder_add_table(renamed.get(), tables.at(i), table.get());
        }
        const Owned<hb_blob_t> whole(hb_face_reference_blob(renamed.get()));
        unsigned length = 0;
        const char *data = hb_blob_get_data(whole.get(), &length);
        fonts.append(QByteArray(data, static_cast<qsizetype>(length)));
    }
    return fonts;
}

struct PdfFont::Face {
    QByteArray file; ///< what the other reads
    Owned<hb_face_t> preprocessed;
};

PdfFont::PdfFont(const FontFace &bundled)
{
    auto made = std::make_shared<Face>();
    made->file = bundled.bytes();
    const Owned<hb_blob_t> blob(hb_blob_create(made->file.constData(), static_cast<unsigned>(made->file.size()),
                                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Owned<hb_face_t> face(hb_face_create(blob.get(), 0));
    const Owned<hb_font_t> font(hb_font_create(face.get()));
    const double unit = 1000.0 / hb_face_get_upem(face.get()); // of its own, in thousandths of its size
    made->preprocessed.reset(hb_subset_preprocess(face.get()));

    const Owned<hb_set_t> characters(hb_set_create());
    hb_face_collect_unicodes(face.get(), characters.get());
    hb_codepoint_t character = HB_SET_VALUE_INVALID, glyph = 0;
    while (hb_set_next(characters.get(), &character)) {
        // Of several characters with one glyph the first is meant: the space, not the one that does not break.
        if (hb_font_get_nominal_glyph(font.get(), character, &glyph) && !m_characters.contains(glyph))
            m_characters.insert(glyph, character);
    }

    m_widths.resize(hb_face_get_glyph_count(face.get()));
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] =
            std::round(hb_font_get_glyph_h_advance(font.get(), static_cast<hb_codepoint_t>(i)) * unit * 100) / 100;

    std::array<char, 64> name{};
    unsigned length = name.size();
    hb_ot_name_get_utf8(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    m_name = QByteArray(name.data(), static_cast<qsizetype>(length));

    const auto metric = [&](hb_ot_metrics_tag_t which) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position(font.get(), which, &value);
        return value * unit;
    };
    const Owned<hb_blob_t> head(hb_face_reference_table(face.get(), tag("head")));
    unsigned headLength = 0;
    const char *bounds = hb_blob_get_data(head.get(), &headLength);
    const auto bound = [&](unsigned at) {
        return headLength < at + 2 ? 0 : qFromBigEndian<qint16>(bounds + at) * unit;
    };
    m_shape = {bound(36),
               bound(38),
               bound(40),
               bound(42),
               metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
               metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
               metric(HB_OT_METRICS_TAG_CAP_HEIGHT),
               !bundled.sans,
               bundled.bold,
               bundled.italic};
    m_face = std::move(made);
}

const PdfFont &PdfFont::of(const QRawFont &font)
{
    static std::array<std::unique_ptr<const PdfFont>, bundled.size()> made;
    static std::array<std::once_flag, bundled.size()> once;
    const bool sans = font.familyName() == sansFamily, bold = font.weight() >= QFont::DemiBold;
    // The upright one stands in for the sans italic, which is not bundled.
    const bool italic = !sans && font.style() != QFont::StyleNormal;
    const size_t index = (sans ? 4U : 0U) + (bold ? 1U : 0U) + (italic ? 2U : 0U);
    std::call_once(once.at(index), [index] { made.at(index).reset(new PdfFont(bundled.at(index))); });
    return *made.at(index);
}

QString PdfFont::text(quint32 glyph) const
{
    const auto found = m_characters.constFind(glyph);
    if (found == m_characters.constEnd())
        return {};
    const QString text = QString::fromUcs4(&*found, 1);
    const bool ligature = *found >= 0xFB00 && *found <= 0xFB06;
    return ligature ? text.normalized(QString::NormalizationForm_KC) : text;
}

PdfFont::Subset PdfFont::subset(const std::vector<quint32> &glyphs) const
{
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    Q_CHECK_PTR(input);
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    // A reader of PDF takes the shapes and their widths, and nothing that chooses or names them.
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t table :
         {tag("GSUB"), tag("GPOS"), tag("GDEF"), tag("kern"), tag("name"), tag("OS/2"), tag("post"), tag("cmap")})
        hb_set_add(dropped, table);
    const Owned<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(m_face->preprocessed.get(), input.get()));
    Q_CHECK_PTR(plan);
    const Owned<hb_face_t> made(hb_subset_plan_execute_or_fail(plan.get()));
    Q_CHECK_PTR(made);
    const Owned<hb_blob_t> blob(hb_face_reference_blob(made.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    Subset result{QByteArray(data, static_cast<qsizetype>(length)), QByteArray(2 * (qsizetype(glyphs.back()) + 1), 0)};
    for (const quint32 glyph : glyphs)
        qToBigEndian(static_cast<quint16>(hb_map_get(places, glyph)), result.places.data() + 2 * qsizetype(glyph));
    return result;
}

} // namespace insieme::documents
