// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_sheet.h"
#include "core/agreements/agreement.h"
#include "core/registry/members.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/history_view.h"
#include "ui/shell/palette.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/month.h"
#include "ui/widgets/sidebar.h"

#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

Sidebar *sidebar(bool rail, QWidget *parent)
{
    auto *sidebar = new Sidebar(parent);
    sidebar->addPlace(QStringLiteral("desk"), QStringLiteral("Scrivania"), QStringLiteral("layout-dashboard"));
    sidebar->addPlace(QStringLiteral("deadlines"), QStringLiteral("Scadenze"), QStringLiteral("calendar-clock"));
    sidebar->addGroup(QStringLiteral("Anagrafe"));
    sidebar->addPlace(QStringLiteral("cooperatives"), QStringLiteral("Cooperative"), QStringLiteral("building-2"));
    sidebar->addPlace(QStringLiteral("bodies"), QStringLiteral("Enti"), QStringLiteral("landmark"));
    sidebar->addPlace(QStringLiteral("people"), QStringLiteral("Persone"), QStringLiteral("users"),
                      QStringLiteral("bodies"));
    sidebar->addGroup(QStringLiteral("Regole"), {}, true);
    sidebar->addPlace(QStringLiteral("tariffs"), QStringLiteral("Tariffe"), QStringLiteral("wallet"));
    sidebar->setCounts(QStringLiteral("deadlines"), 84, 7);
    sidebar->setCounts(QStringLiteral("cooperatives"), 42, 0);
    sidebar->setCurrent(QStringLiteral("bodies"));
    sidebar->setRail(rail);
    sidebar->setAccessibleName(QStringLiteral("Navigazione"));
    sidebar->setFixedSize(rail ? 56 : 232, 300);
    return sidebar;
}

Card *navigation(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Navigazione"), parent);
    card->setNote(QStringLiteral("sotto i 1440 una guida di icone"));
    auto *row = new QHBoxLayout;
    for (const bool rail : {false, true}) {
        auto *column = new QVBoxLayout;
        auto *brand = new Brand(card);
        brand->set(QStringLiteral("Veneto Insieme"), rail);
        brand->setFixedWidth(rail ? 56 : 232);
        column->addWidget(brand);
        column->addWidget(sidebar(rail, card));
        row->addLayout(column);
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

Card *topBar(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Barra in alto"), parent);
    auto *bar = new TopBar(card);
    bar->setCrumbs({{QStringLiteral("Enti"), QStringLiteral("bodies")}, {QStringLiteral("Piazzola sul Brenta"), {}}});
    bar->forward->setEnabled(false);
    bar->primary->setText(QStringLiteral("Nuovo ente"));
    bar->primary->setKey(Qt::Key_N);
    card->body()->addWidget(bar);
    return card;
}

/// As typed, as it stands, wrong, and not to be changed.
Card *amounts(Shell &shell, QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Importi e giorni"), parent);
    auto *grid = new QGridLayout;
    const RecordType &type = describe<Agreement>();
    const auto field = [&](const char *column, const Value &value, int row, int at) {
        auto *editor = new FieldEditor(type, *findField(type, QLatin1String(column)), shell.picker(),
                                       shell.workspace().today(), FieldEditor::Shape::Labelled, card);
        editor->setValue(value);
        grid->addWidget(editor, row, at, Qt::AlignTop);
        return editor;
    };
    field("amount", Money{123'456'78}, 0, 0);
    field("amount", Money{0}, 0, 1)->setMessage(Verdict::Level::Warning, QStringLiteral("Senza importo?"));
    field("amount", Money{-5'00}, 1, 0)->setMessage(Verdict::Level::Invalid, QStringLiteral("Non può essere negativo"));
    field("amount", Money{410'604'00}, 1, 1)->setReadOnly(true);
    field("end_date", Date(2026, 12, 31), 2, 0)->setChanged(true);
    field("body_id", fixedUuid(u"organisation/comune-piazzola"), 2, 1);
    card->body()->addLayout(grid);
    return card;
}

/// A part that lies over a window, over a piece of ground.
template<class Make> Card *over(const QString &title, int height, QWidget *parent, Make make)
{
    auto *card = new Card(title, parent);
    auto *ground = new QWidget(card);
    ground->setFixedHeight(height);
    card->body()->addWidget(ground);
    // Once the ground has its width.
    QTimer::singleShot(0, ground, [ground, make] { make(ground); });
    return card;
}

} // namespace

QWidget *makeFramePartSheet(Shell &shell)
{
    auto *sheet = new QWidget;
    auto *past = new Card(QStringLiteral("Storia"), sheet);
    auto *history = new HistoryView(shell, past);
    const QUuid convention = fixedUuid(u"agreement/piazzola-2026");
    history->showRecord(convention, shell.workspace().title(describe<Agreement>(), convention, {}));
    history->setFixedHeight(180);
    past->body()->addWidget(history);
    fillSheet(*sheet, {1440, 1000}, QStringLiteral("Insieme, elementi della finestra"),
              {{navigation(sheet), amounts(shell, sheet),
                over(QStringLiteral("Appena fatto"), 120, sheet,
                     [](QWidget *ground) {
                         auto *toast = new UndoToast(ground, ground);
                         toast->show(QStringLiteral("Fine della convenzione: 31/01/2027"), UndoToast::Offer::Undo);
                         toast->move(toast->x(), 0);
                     })},
               {topBar(sheet),
                over(QStringLiteral("Cerca in tutto"), 460, sheet,
                     [&shell](QWidget *ground) {
                         auto *palette = new CommandPalette(shell, ground);
                         palette->open({}, {}, QStringLiteral("por"));
                     }),
                past}});
    return sheet;
}

QWidget *makeChangePartSheet(Shell &shell)
{
    auto *sheet = new QWidget;
    auto *bulk = new BulkEdit(shell, describe<Cooperative>(), sheet);
    QSet<QUuid> ticked;
    for (const QUuid &id : shell.workspace().records().ids(describe<Cooperative>())) {
        if (ticked.size() < 3)
            ticked.insert(id);
    }
    bulk->setRecords({.type = &describe<Cooperative>(), .only = ticked}, static_cast<int>(ticked.size()));
    bulk->chooseField("phone");
    bulk->editor()->setValue(QStringLiteral("049 000000"));
    emit bulk->editor()->edited();
    bulk->setMinimumHeight(520);
    // As a date opens it (FieldEditor), where it stands over the window.
    auto *month = new Card(QStringLiteral("Mese"), sheet);
    month->setNote(QStringLiteral("Ctrl+Spazio in un giorno"));
    auto *days = new Month(shell.workspace().today(), month);
    days->set(*makeDate(2026, 6, 2), *makeDate(2026, 6, 30));
    month->body()->addWidget(days);
    fillSheet(*sheet, {960, 700}, QStringLiteral("Insieme, elementi che cambiano"), {{bulk}, {month}});
    return sheet;
}

} // namespace insieme
