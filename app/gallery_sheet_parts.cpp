// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_sheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/timeline.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Role = Label::Role;
using Tone = Theme::Tone;

/// Work that does nothing: the sheet shows what a row says while it runs and after its end.
class ShownWork : public LongWork {
public:
    ShownWork(const QString &icon, const QString &what, Outcome outcome, QObject *parent)
        : LongWork(icon, what, QStringLiteral("Niente è ancora cambiato in questo file."), parent)
        , m_outcome(outcome)
    {
    }
    Outcome outcome() const override { return m_outcome; }
    QString whyFailed() const override { return QStringLiteral("Il disco è pieno: niente è stato scritto."); }
    void say(qint64 done, qint64 all) { emit progressed(done, all); }
    void end()
    {
        start();
        wait();
    }

private:
    void run() override { }
    Outcome m_outcome;
};

Card *lanes(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Linea del tempo"), parent);
    card->setNote(QStringLiteral("piena, lieve, proposta, non disponibile; oggi è l’unica riga rossa"));
    auto *timeline = new Timeline(card);
    using Look = Timeline::Look;
    const auto bar = [](const char *key, const Date &from, const Date &to, const char *text, Look look, int series,
                        std::optional<Tone> tone = {}) {
        Timeline::Span span;
        span.key = QLatin1String(key);
        span.from = from;
        span.to = to;
        span.text = QString::fromUtf8(text);
        span.look = look;
        span.series = series;
        span.tone = tone;
        return span;
    };
    Timeline::Lane contract, home, works;
    contract.key = QStringLiteral("1");
    contract.title = QStringLiteral("Centro diurno");
    contract.note = QStringLiteral("ULSS 16");
    contract.spans = {bar("a", Date(2026, 1, 1), Date(2026, 9, 30), "fino al 30/09", Look::Solid, 0),
                      bar("b", Date(2026, 10, 1), Date(2026, 12, 31), "proroga", Look::Dashed, 0, Tone::Info)};
    home.key = QStringLiteral("2");
    home.title = QStringLiteral("App. 6");
    home.note = QStringLiteral("2 posti");
    home.rows = 2;
    home.badge = QStringLiteral("condiviso");
    home.spans = {
        bar("c", Date(2026, 2, 1), Date(2026, 8, 31), "Persona Esempio 12", Look::Soft, 1),
        bar("d", Date(2026, 6, 22), Date(2026, 10, 12), "Persona Esempio 7: entra oggi", Look::Soft, 1, Tone::Warn)};
    home.spans[1].row = 1;
    works.key = QStringLiteral("3");
    works.title = QStringLiteral("App. 8");
    works.spans = {bar("e", Date(2026, 3, 1), Date(2026, 10, 31), "lavori: Fase 3", Look::Hatched, 5)};
    timeline->setLanes({contract, home, works});
    timeline->setRange(Date(2026, 3, 1), Date(2026, 12, 31));
    timeline->setToday(Date(2026, 6, 22));
    timeline->setMarkers({{Date(2026, 7, 31), QStringLiteral("disdetta entro il 31/07")}});
    timeline->setAccessibleName(QStringLiteral("Linea del tempo"));
    timeline->setFixedHeight(230);
    timeline->setCurrentSpan(QStringLiteral("c"));
    card->body()->addWidget(timeline);
    return card;
}

Card *listHead(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Elenco: viste, filtro, selezione"), parent);
    auto *tabs = new Tabs(card);
    for (const char *tab : {"Tutte", "Da curare", "Con contratto", "Tipo B"})
        tabs->add(QString::fromLatin1(tab));
    tabs->setCount(0, 42);
    tabs->setCount(1, 3, true);
    tabs->setCurrent(1);
    card->body()->addWidget(tabs);
    auto *filter = new FilterBar(card);
    filter->setMinimumWidth(500);
    filter->setTokens({{QStringLiteral("stato"), QStringLiteral("in scadenza")},
                       {QStringLiteral("area"), QStringLiteral("disabilità")}});
    filter->line().setPlaceholderText(QStringLiteral("Filtra…"));
    card->body()->addWidget(filter);
    auto *bar = new SelectionBar(card);
    bar->set(QStringLiteral("3 scelte"), {{QStringLiteral("Importo"), QStringLiteral("1.185.198,15 €")}});
    bar->addAction(QStringLiteral("printer"), QStringLiteral("Stampa"), QKeySequence::Print);
    bar->show();
    card->body()->addWidget(bar);
    auto *table = new FactTable(
        {{QStringLiteral("Pagante"), 4}, {QStringLiteral("Oggi €"), 3, true}, {QStringLiteral("Proposta €"), 3, true}},
        card);
    table->setAccessibleName(QStringLiteral("Paganti"));
    table->add({QStringLiteral("Azienda ULSS 6"), QStringLiteral("398.204,00"), QStringLiteral("405.311,20")});
    table->addOpening({QStringLiteral("Comune, in ritardo"), QStringLiteral("12.400,00"), QStringLiteral("12.900,00")},
                      true);
    table->add({QStringLiteral("Totale"), QStringLiteral("410.604,00"), QStringLiteral("418.211,20")}, true);
    card->body()->addWidget(table);
    return card;
}

Card *bands(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Fasce e lavori"), parent);
    const struct {
        Tone tone;
        const char *what, *detail, *remedy;
    } rows[] = {{Tone::Bad, "Non salvato", "Il disco è pieno; quello che hai scritto è ancora qui.", "Riprova"},
                {Tone::Warn, "Sola lettura", "Un’altra finestra ha il file.", nullptr},
                {Tone::Info, "Riservatezza attiva", "Al posto dei nomi ci sono numeri.", "Spegni"},
                {Tone::Violet, "Alla data del 31/12/2025", "", "Torna a oggi"},
                {Tone::Ok, "Unito", "12 modifiche, nessuna scartata.", nullptr}};
    for (const auto &row : rows) {
        auto *banner = new Banner(false, card);
        banner->show(row.tone, QString::fromUtf8(row.what), QString::fromUtf8(row.detail));
        if (row.remedy)
            banner->addRemedy(QString::fromUtf8(row.remedy), {}, [] {});
        card->body()->addWidget(banner);
    }
    using Outcome = LongWork::Outcome;
    const auto work = [&](const char *icon, const char *what, Outcome outcome) {
        auto *shown = new ShownWork(QLatin1String(icon), QString::fromUtf8(what), outcome, card);
        card->body()->addWidget(new WorkRow(
            *shown, [] {}, card));
        return shown;
    };
    work("printer", "Stampa di 15 convenzioni", Outcome::Running)->say(6, 15);
    work("git-merge", "Unione di Scrivania B", Outcome::Failed)->end();
    return card;
}

Card *marks(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Segni"), parent);
    const auto line = [&](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch();
        card->body()->addLayout(row);
    };
    line({new StatusLight(Tone::Ok, QStringLiteral("a posto"), 16, card),
          new StatusLight(Tone::Warn, QStringLiteral("in scadenza"), 16, card),
          new StatusLight(Tone::Bad, QStringLiteral("scaduto"), 16, card),
          new StatusLight(Tone::Neutral, QStringLiteral("da dire"), 16, card),
          new Chip(QStringLiteral("firmata"), Tone::Ok, QStringLiteral("check"), card),
          new Chip(QStringLiteral("bozza"), Tone::Neutral, {}, card)});
    auto *late = new CountPill(card);
    late->set(7, true);
    auto *open = new CountPill(card);
    open->set(84);
    line({new Keycap(QKeySequence(Qt::CTRL | Qt::Key_K), card), new Keycap(QKeySequence(Qt::Key_F8), card), late, open,
          new Avatar(QStringLiteral("Marta Esempio"), 24, true, card),
          new Avatar(QStringLiteral("Il Portico"), 24, false, card), new IconTile(QStringLiteral("house"), 1, card),
          new IconTile(QStringLiteral("briefcase"), 3, card)});
    auto *bar = new Bar(card);
    const Theme &theme = Theme::current();
    bar->setParts({{0.55, theme.accent}, {0.2, theme.series(1)}, {0.15, theme.series(3), true}});
    bar->setFixedHeight(10);
    card->body()->addWidget(bar);
    auto *facts = new FactList(card);
    facts->add(QStringLiteral("Ente"), QStringLiteral("Comune di Piazzola sul Brenta"));
    facts->add(QStringLiteral("Fine"), QStringLiteral("31/12/2026"));
    card->body()->addWidget(facts);
    return card;
}

Card *empty(QWidget *parent)
{
    auto *card = new Card({}, parent);
    auto *state = new EmptyState(card);
    state->set({{QStringLiteral("building-2"), QStringLiteral("Ente")},
                {QStringLiteral("file-signature"), QStringLiteral("Contratto")},
                {QStringLiteral("calendar-clock"), QStringLiteral("Scadenze")}},
               QStringLiteral("Nessun contratto"),
               QStringLiteral("Scrivi il primo, o portali da un foglio di calcolo."));
    state->addAction(QStringLiteral("plus"), QStringLiteral("Nuovo contratto"), QKeySequence(Qt::Key_N), true, [] {});
    card->body()->addWidget(state);
    return card;
}

/// As it stands while the rows of a page are looked for.
Card *loading(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Righe che arrivano"), parent);
    auto *rows = new Skeleton(card);
    card->body()->addWidget(rows);
    rows->show();
    return card;
}

QWidget *panel(QWidget *parent)
{
    auto *panel =
        new InlinePanel(QStringLiteral("calendar-plus"), QStringLiteral("Proroga"), QStringLiteral("Proroga"), parent);
    auto *checks = new CheckList(panel);
    checks->set(
        {{Tone::Ok, QStringLiteral("Durata"), QStringLiteral("dentro i 6 mesi dell’atto"), {}, {}},
         {Tone::Bad, QStringLiteral("DURC"), QStringLiteral("scade il 23/09/2026"), QStringLiteral("Carica"), [] {}}});
    panel->body()->addWidget(checks);
    auto *preview = new ChangePreview(panel);
    preview->set({{QStringLiteral("Fine"), QStringLiteral("30/09/2026"), QStringLiteral("31/12/2026")}});
    panel->body()->addWidget(preview);
    panel->setWhyNot(QStringLiteral("manca una carta"));
    panel->setMinimumHeight(270);
    return panel;
}

/// A field with its list of hits open below it; the list covers what is there.
Card *picker(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Scelta"), parent);
    auto *box = new FieldBox(card);
    auto *line = new QLineEdit(QStringLiteral("pia"), box);
    line->setAccessibleName(QStringLiteral("Ente"));
    line->setFrame(false);
    box->setEditor(line);
    box->setIconName(QStringLiteral("search"));
    card->body()->addWidget(box);
    card->body()->addSpacing(140);
    auto *hits = new Popover(line, [](const Popover::Item &) {});
    QTimer::singleShot(0, line, [line, hits] {
        line->setFocus();
        hits->offer({{QStringLiteral("landmark"), QStringLiteral("Comune di Piazzola sul Brenta"),
                      QStringLiteral("PD · Comune"), QStringLiteral("1")},
                     {QStringLiteral("landmark"), QStringLiteral("Comune di Piacenza d’Adige"),
                      QStringLiteral("PD · Comune"), QStringLiteral("2")},
                     {QStringLiteral("plus"), QStringLiteral("Crea «pia»"), {}, {}, true}},
                    QStringLiteral("pia"));
    });
    return card;
}

} // namespace

QWidget *makeLargePartSheet()
{
    auto *sheet = new QWidget;
    fillSheet(*sheet, {1440, 1000}, QStringLiteral("Insieme, elementi composti"),
              {{lanes(sheet), listHead(sheet), empty(sheet)},
               {bands(sheet), marks(sheet)},
               {panel(sheet), picker(sheet), loading(sheet)}});
    return sheet;
}

} // namespace insieme
