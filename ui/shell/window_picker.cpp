// SPDX-License-Identifier: GPL-3.0-or-later
// What fields of the window offer while somebody types.
#include "core/record/display.h"
#include "core/registry/body_names.h"
#include "core/registry/succession.h"
#include "core/store/search.h"
#include "ui/shell/found_words.h"
#include "ui/shell/layouts.h"
#include "ui/shell/main_window.h"

#include <algorithm>

namespace insieme {

QList<PickerSource::Hit> MainWindow::find(const RecordType &type, const QString &text) const
{
    QList<Hit> hits;
    QList<QUuid> organisations;
    for (const SearchHit &hit : m_workspace->search().find(text, &type, 8)) {
        hits.append({hit.id, shownTitle(*hit.type, hit.id, hit.title, context()), {}});
        if (isA(*hit.type, describe<Organisation>()))
            organisations.append(hit.id);
    }
    // Who types an old name sees why a body is found.
    const auto formerly = formerlyTexts(m_workspace->records(), organisations, context().day());
    QList<QStringList> telling; // of those that no typed word explains
    for (Hit &hit : hits) {
        hit.hint = formerly.value(hit.id);
        telling.append(QStringList());
        if (!hit.hint.isEmpty())
            continue;
        const auto record = m_workspace->records().load(type, hit.id);
        if (!record)
            continue;
        hit.hint = reasonText(*record, text, context());
        if (hit.hint.isEmpty()) {
            telling.back() = tellingWords(m_workspace->records(), *record, hit.title, context());
            if (const RecordType *particular = m_workspace->records().typeOfRow(type, hit.id))
                telling.back() << particular->singularLabel().toLower();
        }
        hit.hint += telling.back().value(0);
    }
    // Namesakes of one town: what else there is.
    constexpr qsizetype mostWords = 3;
    for (qsizetype at = 1; at < mostWords; ++at) {
        QHash<std::pair<QString, QString>, int> alike;
        for (const Hit &hit : hits)
            ++alike[{hit.title, hit.hint}];
        for (qsizetype i = 0; i < hits.size(); ++i) {
            if (alike.value({hits[i].title, hits[i].hint}) > 1 && at < telling[i].size())
                hits[i].hint += QStringLiteral(", ") + telling[i][at];
        }
    }
    return hits;
}

QList<PickerSource::Hit> MainWindow::findAny(const QString &text) const
{
    constexpr int looked = 40; // kinds without a page are passed over
    constexpr qsizetype offered = 8;
    QList<Hit> hits;
    for (const SearchHit &hit : m_workspace->search().find(text, nullptr, looked)) {
        const RecordType *particular = m_workspace->records().typeOfRow(*hit.type, hit.id);
        const RecordType &shown = particular ? *particular : *hit.type;
        if (hits.size() == offered)
            break;
        if (!layoutOf(shown))
            continue;
        const RecordType *base = hit.type;
        while (base->extends)
            base = &base->extends();
        const auto record = m_workspace->records().load(shown, hit.id);
        const QString reason = record ? reasonText(*record, text, context()) : QString();
        hits.append({hit.id, shownTitle(*hit.type, hit.id, hit.title, context()),
                     reason.isEmpty() ? shown.singularLabel() : reason, base});
    }
    return hits;
}

QString MainWindow::title(const RecordType &type, const QUuid &id) const
{
    return shownTitle(type, id, m_workspace->title(type, id, {}), context());
}

AnyRecord MainWindow::named(const RecordType &type, const QString &name) const
{
    AnyRecord record(type);
    if (const auto kind = bodyKindIn(name); kind && &type == &describe<PublicBody>())
        setBodyKind(*static_cast<PublicBody *>(record.data()), *kind);
    const Context now = m_workspace->context();
    const Field *given = findField(type, u"given_name");
    const Field *family = findField(type, u"family_name");
    if (given && family) {
        family->setValue(record.data(), name.section(QLatin1Char(' '), -1), now);
        given->setValue(record.data(), name.section(QLatin1Char(' '), 0, -2), now);
        return record;
    }
    for (const Field *field : allFields(type)) {
        if (field->is.title && field->writable() && field->kind() == Kind::Text) {
            field->setValue(record.data(), name, now);
            break;
        }
    }
    return record;
}

QList<const RecordType *> MainWindow::creatable(const RecordType &type, const QString &name) const
{
    QList<const RecordType *> kinds;
    if (!canChange() || name.size() < 2)
        return kinds;
    for (const RecordType *kind : m_workspace->catalogue().types) {
        if (!isA(*kind, type))
            continue;
        const AnyRecord record = named(*kind, name);
        if (!hasErrors(check(*kind, record.data(), m_workspace->context()))
            && refusalsOf(m_workspace->records(), *kind, nullptr, record.data()).isEmpty())
            kinds.append(kind);
    }
    std::stable_partition(kinds.begin(), kinds.end(),
                          [likely = &organisationKindIn(name)](const RecordType *kind) { return kind == likely; });
    return kinds;
}

QUuid MainWindow::create(const RecordType &type, const QString &name) const
{
    AnyRecord record = named(type, name);
    setId(type, record.data(), newUuid());
    const auto done = m_workspace->perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{QString(), &type, record.id()}}},
                                           [&](Transaction &transaction) { return transaction.insert(record); });
    return done ? record.id() : QUuid();
}

QString MainWindow::iconOf(const RecordType &type) const
{
    const Layout *layout = layoutOf(type);
    return layout ? QLatin1String(layout->icon) : QLatin1String("building-2");
}

} // namespace insieme
