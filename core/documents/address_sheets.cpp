// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/address_sheets.h"

#include "core/base/language.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/registry/person.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AddressSheets)
};

// Measures of the makers: Avery L7160, L7159 and 3490, which others copy.
const AddressFormat formats[] = {
    {"busta-dl", QT_TRANSLATE_NOOP("AddressFormat", "Envelope DL (110 × 220 mm)"), Paper::EnvelopeDL, 1, 1,
     QRectF(112, 52, 96, 40)},
    {"busta-c5", QT_TRANSLATE_NOOP("AddressFormat", "Envelope C5 (162 × 229 mm)"), Paper::EnvelopeC5, 1, 1,
     QRectF(118, 84, 98, 46)},
    {"etichette-3x7", QT_TRANSLATE_NOOP("AddressFormat", "Labels 3 × 7 (63.5 × 38.1 mm)"), Paper::A4, 3, 7,
     QRectF(7.2, 15.1, 63.5, 38.1), QSizeF(66.05, 38.1)},
    {"etichette-3x8", QT_TRANSLATE_NOOP("AddressFormat", "Labels 3 × 8 (63.5 × 33.9 mm)"), Paper::A4, 3, 8,
     QRectF(7.2, 12.9, 63.5, 33.9), QSizeF(66.05, 33.9)},
    {"etichette-3x8-70", QT_TRANSLATE_NOOP("AddressFormat", "Labels 3 × 8 (70 × 36 mm, no gaps)"), Paper::A4, 3, 8,
     QRectF(0, 4.5, 70, 36), QSizeF(70, 36)},
};

constexpr double inset = 5; ///< printers leave an edge free, and labels are not stuck to the tenth of a millimetre
const QRectF senderArea(14, 12, 90, 26);

bool is(const RecordType &type, const RecordType &wanted)
{
    const auto all = levels(type);
    return std::find(all.begin(), all.end(), &wanted) != all.end();
}

/// The field that leads from a record to the organisation or the person whom it concerns.
const Field *leadOf(const RecordType &type)
{
    for (const char *name : {"destinatario", "ente", "persona", "cooperativa"}) {
        const Field *field = findMerge(type, QLatin1String(name));
        if (field && field->ops->target
            && (is(field->ops->target(), describe<Organisation>()) || is(field->ops->target(), describe<Person>())))
            return field;
    }
    return nullptr;
}

Error lacks(const QString &what)
{
    return {Error::Code::Invalid, Texts::tr("Missing: %1").arg(what)};
}

/// "35016 Piazzola sul Brenta PD"
QString placeLine(const QString &postcode, const QString &municipality, const QString &province)
{
    return QStringLiteral("%1 %2 %3").arg(postcode, municipality, province).simplified();
}

Result<QStringList> addressOf(const Organisation &organisation, const Date &day)
{
    const OrganisationName *name = nameOn(organisation, day);
    QString street = organisation.address, municipality = organisation.municipality,
            place = placeLine(organisation.postcode, organisation.municipality, organisation.province);
    for (const OrganisationSeat &seat : organisation.seats) {
        const bool dated = stated(seat.validFrom) || stated(seat.validTo);
        if (seat.kind == SeatKind::Legal && dated && inForce(seat.validFrom, seat.validTo, day)) {
            street = seat.address;
            municipality = seat.municipality;
            place = placeLine(seat.postcode, seat.municipality, seat.province);
        }
    }
    if (!name || name->name.isEmpty())
        return tl::unexpected(lacks(Texts::tr("name")));
    if (street.trimmed().isEmpty())
        return tl::unexpected(lacks(Texts::tr("address")));
    if (municipality.trimmed().isEmpty())
        return tl::unexpected(lacks(Texts::tr("Comune of the seat")));
    return QStringList{name->name, street.trimmed(), place};
}

Result<QStringList> addressOf(const Person &person, const Context &context)
{
    if (context.shown < Disclosure::Personal)
        return fail(Error::Code::Invalid, Texts::tr("People are hidden. Show them and print again."));
    if (fullName(person).isEmpty())
        return tl::unexpected(lacks(Texts::tr("name")));
    // One field holds street and place; the place begins with its postcode.
    static const QRegularExpression place(QStringLiteral("^(.*?)[,\\s]*\\b(\\d{5}\\s.*)$"));
    const auto match = place.match(person.address.simplified());
    if (person.address.trimmed().isEmpty())
        return tl::unexpected(lacks(Texts::tr("address")));
    QStringList lines{(person.courtesy + QLatin1Char(' ') + fullName(person)).trimmed()};
    if (match.hasMatch() && !match.captured(1).isEmpty())
        lines << match.captured(1) << match.captured(2);
    else
        lines << person.address.simplified();
    return lines;
}

} // namespace

std::span<const AddressFormat> addressFormats()
{
    return formats;
}

const AddressFormat *findAddressFormat(QStringView name)
{
    for (const AddressFormat &format : formats) {
        if (name == QLatin1String(format.name))
            return &format;
    }
    return nullptr;
}

QString labelOf(const AddressFormat &format)
{
    return QCoreApplication::translate("AddressFormat", format.label);
}

bool hasAddress(const RecordType &type)
{
    return is(type, describe<Organisation>()) || is(type, describe<Person>()) || leadOf(type);
}

Result<QStringList> postalAddress(const Records &records, const RecordType &type, const QUuid &id,
                                  const Context &context)
{
    if (is(type, describe<Organisation>())) {
        const auto organisation = records.load(Id<Organisation>(id));
        if (!organisation)
            return tl::unexpected(organisation.error());
        return addressOf(*organisation, context.day());
    }
    if (is(type, describe<Person>())) {
        const auto person = records.load(Id<Person>(id));
        if (!person)
            return tl::unexpected(person.error());
        return addressOf(*person, context);
    }
    const Field *lead = leadOf(type);
    if (!lead)
        return fail(Error::Code::Invalid, Texts::tr("Records of this kind have no address."));
    const auto record = records.load(type, id);
    if (!record)
        return tl::unexpected(record.error());
    const Value value = lead->value(record->data(), context);
    const auto *whom = std::get_if<QUuid>(&value);
    if (!whom || whom->isNull())
        return tl::unexpected(lacks(type.label(*lead)));
    return postalAddress(records, lead->ops->target(), *whom, context);
}

Id<Organisation> organisationOf(const RecordType &type, const AnyRecord &record, const Context &context)
{
    if (is(type, describe<Organisation>()))
        return Id<Organisation>(record.id());
    const Field *lead = leadOf(type);
    if (!lead || !is(lead->ops->target(), describe<Organisation>()))
        return {};
    const Value value = lead->value(record.data(), context);
    const auto *whom = std::get_if<QUuid>(&value);
    return whom ? Id<Organisation>(*whom) : Id<Organisation>();
}

bool hasOrganisation(const RecordType &type)
{
    const Field *lead = leadOf(type);
    return is(type, describe<Organisation>()) || (lead && is(lead->ops->target(), describe<Organisation>()));
}

Result<AddressSheet> addressSheet(const AddressFormat &format, const RecordType &type, const std::vector<QUuid> &ids,
                                  const Records &records, const Context &context, int from)
{
    const int perPage = format.columns * format.rows;
    if (from < 1 || from > perPage)
        return fail(Error::Code::Invalid,
                    Texts::tr("This sheet has %1 labels: begin at one from 1 to %1. Nothing was made.").arg(perPage));
    AddressSheet sheet;
    Content &content = sheet.content;
    content.title = inItalian([&] { return labelOf(format); });
    content.paper = format.paper;
    content.landscape = format.isEnvelope();
    content.footer = false;
    QStringList sender;
    if (format.isEnvelope()) {
        for (const QUuid &id : records.ids(describe<Consortium>())) {
            if (auto address = postalAddress(records, describe<Consortium>(), id, context))
                sender = std::move(*address);
        }
    }
    int place = from - 1;
    Placed page;
    const auto turnPage = [&] {
        if (page.texts.empty())
            return;
        if (!content.blocks.empty())
            content.blocks.push_back(PageBreak{});
        content.blocks.push_back(std::exchange(page, {}));
    };
    for (const QUuid &id : ids) {
        auto address = postalAddress(records, type, id, context);
        if (!address) {
            sheet.count.refused.push_back({id, address.error().text});
            continue;
        }
        const int row = place / format.columns;
        const QPointF corner =
            format.first.topLeft() + QPointF(place % format.columns * format.step.width(), row * format.step.height());
        QRectF area(corner, format.first.size());
        if (format.isEnvelope()) {
            if (!sender.isEmpty())
                page.texts.push_back({senderArea, sender, 8.5});
        } else {
            area.adjust(inset, inset / 2, -inset, -inset / 2);
        }
        page.texts.push_back({area, std::move(*address), format.isEnvelope() ? 12.0 : 10.0, !format.isEnvelope()});
        ++sheet.count.made;
        if (++place == perPage) {
            place = 0;
            turnPage();
        }
    }
    turnPage();
    return sheet;
}

} // namespace insieme::documents
