// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_sheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <cmath>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Role = Label::Role;

constexpr QLatin1String focused("focused"); ///< the field that has the keys

/// Contrast of WCAG 2.1 between a text or a sign and its ground, as "6,4:1".
QString contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double x = light(a) + 0.05, y = light(b) + 0.05;
    return QString::number(std::max(x, y) / std::min(x, y), 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','))
        + QStringLiteral(":1");
}

/// A text in its colour, its value, and how it reads on the grounds it stands on.
class ContrastRow : public QWidget {
public:
    ContrastRow(QString text, const QColor &colour, QWidget *parent)
        : QWidget(parent)
        , m_text(std::move(text))
        , m_colour(colour)
    {
        setFixedHeight(25);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::text(painter, QRect(0, 0, width() * 36 / 100, height()), m_text, Theme::font(13, QFont::Medium),
                    m_colour);
        paint::text(painter, QRect(width() * 36 / 100, 0, 64, height()), m_colour.name(), Theme::font(12), theme.text2);
        const QColor grounds[] = {theme.surface, theme.inset, theme.selected};
        const int first = width() * 36 / 100 + 68, wide = (width() - first) / 3;
        for (int i = 0; i < 3; ++i) {
            const QRect box(first + i * wide, 2, wide - 6, height() - 4);
            painter.setPen(QPen(theme.border, 1));
            painter.setBrush(grounds[i]);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            paint::text(painter, box, contrast(m_colour, grounds[i]), Theme::font(12, QFont::Medium), m_colour,
                        Qt::AlignHCenter);
        }
    }

private:
    QString m_text;
    QColor m_colour;
};

/// The steps between parts, and the radii of their corners.
class Measures : public QWidget {
public:
    explicit Measures(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(52);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto under = [&](int x, int wide, int number) {
            paint::text(painter, QRect(x - 10, 32, wide + 20, 18), QString::number(number), Theme::font(12),
                        theme.text2, Qt::AlignHCenter);
        };
        int x = 10;
        for (const int step : {4, 8, 12, 16, 24}) {
            painter.fillRect(QRect(x, 28 - step, step, step), theme.accent);
            under(x, step, step);
            x += step + 22;
        }
        x = width() / 2;
        painter.setBrush(Qt::NoBrush);
        for (const int radius : {4, 6, 8, 12}) {
            painter.setPen(QPen(theme.text2, 1));
            painter.drawRoundedRect(QRectF(x + 0.5, 4.5, 31, 23), radius, radius);
            under(x, 32, radius);
            x += 44;
        }
    }
};

/// A row of colours, each with its name and its value.
class Swatches : public QWidget {
public:
    Swatches(QList<std::pair<QString, QColor>> colours, QWidget *parent)
        : QWidget(parent)
        , m_colours(std::move(colours))
    {
        setFixedHeight(70);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int count = static_cast<int>(m_colours.size());
        for (int i = 0; i < count; ++i) {
            const QRect box(width() * i / count, 0, width() / count - 6, 34);
            painter.setPen(QPen(theme.border, 1));
            painter.setBrush(m_colours[i].second);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            paint::text(painter, QRect(box.left(), 36, box.width(), 16), m_colours[i].first,
                        Theme::font(11, QFont::Medium), theme.text, Qt::AlignHCenter);
            paint::text(painter, QRect(box.left(), 52, box.width(), 16), m_colours[i].second.name(), Theme::font(11),
                        theme.text2, Qt::AlignHCenter);
        }
    }

private:
    QList<std::pair<QString, QColor>> m_colours;
};

class SeriesRow : public QWidget {
public:
    explicit SeriesRow(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(70);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < 7; ++i) {
            const QRect box(width() * i / 7, 0, width() / 7 - 6, 22);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.series(i));
            painter.drawRoundedRect(box, 5, 5);
            painter.setBrush(theme.seriesSoft(i));
            painter.drawRoundedRect(box.translated(0, 27), 5, 5);
            paint::text(painter, box.translated(0, 27), QStringLiteral("Aa"), Theme::font(12, QFont::DemiBold),
                        theme.seriesText(i), Qt::AlignHCenter);
            paint::text(painter, box.translated(0, 49), contrast(theme.seriesText(i), theme.seriesSoft(i)),
                        Theme::font(11), theme.text2, Qt::AlignHCenter);
        }
    }
};

class IconRows : public QWidget {
public:
    IconRows(QStringList names, QWidget *parent)
        : QWidget(parent)
        , m_names(std::move(names))
    {
        setFixedHeight(56);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < m_names.size(); ++i)
            paint::icon(painter, m_names[i], QPoint(i % 15 * 28, 6 + i / 15 * 27), 16, Theme::current().text2);
    }

private:
    QStringList m_names;
};

FieldBox *field(const QString &label, const QString &text, const QString &message, Theme::Tone tone, QGridLayout *grid,
                int row, int column)
{
    auto *holder = new QWidget;
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *title = new FieldLabel(label, row == 0 && column == 0, holder);
    title->setMnemonic(label.front());
    title->setChanged(row == 1 && column == 0);
    all->addWidget(title);
    auto *box = new FieldBox(holder);
    auto *line = new QLineEdit(text, box);
    line->setFrame(false);
    line->setFont(Theme::font(13));
    box->setEditor(line);
    box->setTone(tone);
    all->addWidget(box);
    auto *below = new Label(message, 12, QFont::Normal,
                            tone == Theme::Tone::Bad        ? Role::Bad
                                : tone == Theme::Tone::Warn ? Role::Warn
                                                            : Role::Secondary,
                            holder);
    below->setContentsMargins(3, 0, 0, 0);
    all->addWidget(below);
    grid->addWidget(holder, row, column);
    return box;
}

Card *grounds(QWidget *parent)
{
    const Theme &theme = Theme::current();
    auto *card = new Card(QStringLiteral("Fondi e testi"), parent);
    card->body()->addWidget(new Swatches({{QStringLiteral("fondo"), theme.bg},
                                          {QStringLiteral("lato"), theme.side},
                                          {QStringLiteral("piano"), theme.surface},
                                          {QStringLiteral("incavo"), theme.inset},
                                          {QStringLiteral("scelta"), theme.selected},
                                          {QStringLiteral("accento"), theme.accent}},
                                         card));
    card->setNote(QStringLiteral("contrasti su piano, incavo, scelta"));
    for (const auto &[text, colour] :
         {std::pair("Testo", theme.text), std::pair("Testo secondario", theme.text2),
          std::pair("Testo terziario", theme.text3), std::pair("Accento", theme.accentText)})
        card->body()->addWidget(new ContrastRow(QString::fromLatin1(text), colour, card));
    return card;
}

Card *meanings(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Significati"), parent);
    card->setNote(QStringLiteral("mai solo colore: segno, parola, forma"));
    using Tone = Theme::Tone;
    for (const auto &[tone, word, icon] :
         {std::tuple(Tone::Ok, "idonea", "check"), std::tuple(Tone::Warn, "in scadenza", "bell"),
          std::tuple(Tone::Bad, "scaduta", "circle-x"), std::tuple(Tone::Info, "cambiata", "pencil"),
          std::tuple(Tone::Violet, "sospesa", "pause"), std::tuple(Tone::Neutral, "bozza", "square-pen")})
    {
        auto *row = new QHBoxLayout;
        row->addWidget(new StatusLight(tone, QString::fromLatin1(word), 16, card));
        row->addWidget(new Chip(QString::fromLatin1(word), tone, QString::fromLatin1(icon), card));
        const Theme::Tones tones = Theme::current().tone(tone);
        row->addWidget(new Label(QStringLiteral("%1 %2").arg(tones.text.name(), contrast(tones.text, tones.soft)), 12,
                                 QFont::Normal, Role::Secondary, card));
        row->addWidget(new Label(QStringLiteral("segno %1").arg(contrast(tones.mark, Theme::current().surface)), 12,
                                 QFont::Normal, Role::Secondary, card));
        row->addStretch();
        card->body()->addLayout(row);
    }
    return card;
}

Card *type(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Caratteri"), parent);
    card->setNote(QStringLiteral("Inter con cifre tabulari, sei misure"));
    for (const auto &[text, size, weight, what] :
         {std::tuple("1.807.969 €", 26, QFont::DemiBold, "26 cifra"),
          std::tuple("Centri diurni", 20, QFont::DemiBold, "20 titolo pagina"),
          std::tuple("Persona Esempio 12", 15, QFont::DemiBold, "15 titolo pannello"),
          std::tuple("Carte richieste", 14, QFont::DemiBold, "14 titolo scheda"),
          std::tuple("Registri presenze di maggio", 13, QFont::Medium, "13 riga, medio"),
          std::tuple("Il Portico, sede di Limena", 13, QFont::Normal, "13 riga"),
          std::tuple("scade l’11/07/2026", 12, QFont::Normal, "12 secondario"),
          std::tuple("Ctrl K   oggi   84", 11, QFont::Medium, "11 tasti e segni")})
    {
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(QString::fromUtf8(text), size, weight, Role::Text, card), 1);
        row->addWidget(new Label(QString::fromLatin1(what), 12, QFont::Normal, Role::Secondary, card));
        card->body()->addLayout(row);
    }
    auto *row = new QHBoxLayout;
    auto *digits = new QVBoxLayout;
    digits->setSpacing(1);
    for (const char *amount : {"1.111.111,11 €", "888.888,88 €", "407.070,70 €"}) {
        auto *line = new Label(QString::fromUtf8(amount), 13, QFont::Normal, Role::Text, card);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        digits->addWidget(line);
    }
    row->addLayout(digits);
    row->addStretch();
    row->addWidget(new Label(QStringLiteral("le cifre restano in colonna"), 12, QFont::Normal, Role::Secondary, card));
    card->body()->addLayout(row);
    return card;
}

Card *measures(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Spazi, raggi, altezze"), parent);
    card->body()->addWidget(new Measures(card));
    auto *heights = new FactList(card);
    heights->add(QStringLiteral("tasto, campo"), QStringLiteral("32 px"));
    heights->add(QStringLiteral("riga di scheda"), QStringLiteral("36 px"));
    heights->add(QStringLiteral("riga a due linee"), QStringLiteral("44 px"));
    card->body()->addWidget(heights);
    return card;
}

Card *buttons(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Tasti"), parent);
    using Kind = Button::Kind;
    const auto line = [&](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch();
        card->body()->addLayout(row);
    };
    auto *extend = new Button(QStringLiteral("calendar-plus"), QStringLiteral("Proroga"), Kind::Primary, card);
    extend->setKey(Qt::Key_P);
    auto *print = new Button(QStringLiteral("printer"), QStringLiteral("Stampa"), Kind::Secondary, card);
    print->setKey(QKeySequence::Print);
    line({extend, print, new Button(QStringLiteral("layers"), QStringLiteral("Gruppi"), Kind::Ghost, card)});
    auto *pressed = new Button(QStringLiteral("highlighter"), QStringLiteral("Campi"), Kind::Secondary, card);
    pressed->setCheckable(true);
    pressed->setChecked(true);
    auto *off = new Button(QStringLiteral("stamp"), QStringLiteral("Emetti"), Kind::Primary, card);
    off->setEnabled(false);
    line({pressed, off, new Button(QStringLiteral("trash-2"), QStringLiteral("Togli"), Kind::Danger, card)});
    auto *scale = new Segmented({QStringLiteral("Settimane"), QStringLiteral("Mesi"), QStringLiteral("Anni")}, card);
    scale->setCurrent(1);
    line({scale});
    return card;
}

Card *fields(QWidget *parent)
{
    auto *card = new Card(QStringLiteral("Campi"), parent);
    auto *grid = new QGridLayout;
    using Tone = Theme::Tone;
    field(QStringLiteral("Fine"), QStringLiteral("fine mese"), QStringLiteral("martedì; 6 mesi"), Tone::Neutral, grid,
          0, 0)
        ->setResolved(QStringLiteral("30/06/2026"));
    field(QStringLiteral("CIG"), QStringLiteral("B2F4A91C0"), QStringLiteral("Ha 9 caratteri, ne servono 10"),
          Tone::Bad, grid, 0, 1);
    FieldBox *body = field(QStringLiteral("Ente"), QStringLiteral("pia"), {}, Tone::Neutral, grid, 1, 0);
    body->setIconName(QStringLiteral("search"));
    body->setObjectName(focused);
    field(QStringLiteral("Quota"), QStringLiteral("30,00"), QStringLiteral("Mancano 3,33 punti"), Tone::Warn, grid, 1,
          1)
        ->setUnit(QStringLiteral("%"));
    field(QStringLiteral("Firma"), QStringLiteral("Paolo Finti"), QStringLiteral("presidente dal 18/06/2026"), Tone::Ok,
          grid, 2, 0);
    field(QStringLiteral("Referente"), QStringLiteral("prima scegli l’ente"), {}, Tone::Neutral, grid, 2, 1)
        ->setQuiet(true);
    card->body()->addLayout(grid);
    return card;
}

Card *list(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *table = new ListTable(card);
    auto *model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Riga"), QStringLiteral("Stato"), QStringLiteral("Importo")});
    model->setHeaderData(2, Qt::Horizontal, QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)),
                         Qt::TextAlignmentRole);
    using Tone = Theme::Tone;
    for (const auto &[name, state, tone, amount] :
         {std::tuple("Il Portico", "idonea", Tone::Ok, "398.204,00\u00a0€"),
          std::tuple("Cooperativa Esempio", "scaduto", Tone::Bad, "512.077,35\u00a0€"),
          std::tuple("Jonathan", "in scadenza", Tone::Warn, "274.916,80\u00a0€")})
    {
        auto *first = new QStandardItem(QString::fromUtf8(name));
        first->setData(QVariant::fromValue(CellKind::Strong), CellKindRole);
        first->setData(QString::fromUtf8(name), AvatarRole);
        first->setData(model->rowCount() == 0 ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        auto *second = new QStandardItem(QString::fromUtf8(state));
        second->setData(QVariant::fromValue(CellKind::Light), CellKindRole);
        second->setData(static_cast<int>(tone), ToneRole);
        auto *third = new QStandardItem(QString::fromUtf8(amount));
        third->setData(QVariant::fromValue(CellKind::Money), CellKindRole);
        third->setData(QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)), Qt::TextAlignmentRole);
        model->appendRow({first, second, third});
    }
    table->setModel(model);
    table->setAccessibleName(QStringLiteral("Righe"));
    table->setWidths({190, 110, 110});
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setFixedHeight(38 + 3 * 36);
    card->body()->addWidget(table);
    return card;
}

/// The kinds of cells that the first list has not.
Card *cells(QWidget *parent)
{
    auto *card = new Card({}, parent);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *table = new ListTable(card);
    auto *model = new QStandardItemModel(0, 4, table);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Carta"), QStringLiteral("Stato"), QStringLiteral("Scade"), QStringLiteral("Tutte")});
    using Tone = Theme::Tone;
    for (const auto &[name, under, state, tone, day, remark, dayTone, each] :
         {std::tuple("DURC", "Il Portico", "firmata", Tone::Ok, "11/07/2026", "19 giorni", Tone::Warn, Tone::Ok),
          std::tuple("Polizza", "Jonathan", "bozza", Tone::Neutral, "30/04/2026", "scaduta", Tone::Bad, Tone::Neutral)})
    {
        const auto item = [](const char *text, CellKind kind, Tone itsTone) {
            auto *made = new QStandardItem(QString::fromUtf8(text));
            made->setData(QVariant::fromValue(kind), CellKindRole);
            made->setData(static_cast<int>(itsTone), ToneRole);
            return made;
        };
        auto *first = item(name, CellKind::TwoLines, Tone::Neutral);
        first->setData(QString::fromUtf8(under), SecondLineRole);
        auto *third = item(day, CellKind::Date, dayTone);
        third->setData(QString::fromUtf8(remark), RemarkRole);
        model->appendRow({first, item(state, CellKind::Chip, tone), third, item("", CellKind::Check, each)});
    }
    table->setModel(model);
    table->setAccessibleName(QStringLiteral("Carte"));
    table->setWidths({84, 76, 165, 0});
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setFixedHeight(34 + 2 * 44);
    card->body()->addWidget(table);
    return card;
}

} // namespace

void fillSheet(QWidget &sheet, const QSize &size, const QString &title, const QList<QList<QWidget *>> &columns)
{
    sheet.resize(size);
    auto *all = new QVBoxLayout(&sheet);
    all->setContentsMargins(32, 20, 32, 20);
    all->addWidget(new Label(title, 20, QFont::DemiBold, Role::Text, &sheet));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const QList<QWidget *> &cards : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(14);
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    all->addLayout(row, 1);
}

QWidget *makePartSheet()
{
    auto *sheet = new QWidget;
    auto *series = new Card(QStringLiteral("Serie"), sheet);
    series->setNote(QStringLiteral("per cooperative, fonti, aree"));
    series->body()->addWidget(new SeriesRow(series));
    auto *checks = new Card(QStringLiteral("Verifiche"), sheet);
    auto *rows = new CheckList(checks);
    rows->set({{Theme::Tone::Bad, QStringLiteral("DURC"), QStringLiteral("scade prima della fine"),
                QStringLiteral("Carica"), [] {}},
               {Theme::Tone::Ok, QStringLiteral("Durata"), QStringLiteral("dentro i 6 mesi del bando"), {}, {}}});
    checks->body()->addWidget(rows);
    auto *preview = new ChangePreview(checks);
    preview->set({{QStringLiteral("Fine"), QStringLiteral("31/12/2026"), QStringLiteral("30/06/2027")}});
    checks->body()->addWidget(preview);
    auto *tabs = new Tabs(checks);
    for (const char *tab : {"Panoramica", "Dati", "Storia"})
        tabs->add(QString::fromLatin1(tab));
    tabs->setCount(1, 3, true);
    checks->body()->addWidget(tabs);
    auto *icons = new Card(QStringLiteral("Icone"), sheet);
    icons->setNote(QStringLiteral("Lucide, tinte dal tema"));
    icons->body()->addWidget(new IconRows(
        QStringLiteral("layout-dashboard calendar-clock building-2 landmark users radar file-signature "
                       "messages-square briefcase house puzzle hand-heart file-text git-merge chart-column search "
                       "undo-2 printer eye-off calendar-plus pause stamp repeat split key-round hammer bed-double "
                       "ticket wallet gavel")
            .split(QLatin1Char(' ')),
        icons));
    fillSheet(*sheet, {1440, 900}, QStringLiteral("Insieme, elementi"),
              {{grounds(sheet), meanings(sheet), series, cells(sheet)},
               {type(sheet), measures(sheet), checks},
               {buttons(sheet), fields(sheet), list(sheet), icons}});
    sheet->findChild<FieldBox *>(focused)->findChild<QLineEdit *>()->setFocus();
    return sheet;
}

} // namespace insieme
