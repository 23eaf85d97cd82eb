// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/field_help.h"
#include "core/base/language.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/page_audit.h"
#include "tests/ui/shown.h"
#include "ui/shell/form_echo.h"
#include "ui/shell/help_card.h"
#include "ui/shell/record_page.h"
#include "ui/shell/section_list.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/month.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/yielding_area.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace insieme;
using namespace Qt::StringLiterals;

namespace {

class Form : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    const QUuid m_convention = fixedUuid(u"agreement/piazzola-2026");

    void type(FieldEditor *editor, const QString &text)
    {
        QVERIFY(editor);
        auto *line = qobject_cast<QLineEdit *>(editor->editor());
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    RecordPage &edited()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->recordPage()->edit();
        QApplication::processEvents();
        return *m_window->recordPage();
    }
    static ChildrenEditor *rowsOf(RecordPage &record, const char *column)
    {
        for (ChildrenEditor *rows : record.findChildren<ChildrenEditor *>()) {
            for (const FieldEditor *editor : rows->findChildren<FieldEditor *>()) {
                if (qstrcmp(editor->field().column, column) == 0)
                    return rows;
            }
        }
        return nullptr;
    }
    static std::vector<FieldEditor *> sharesOf(const ChildrenEditor &rows)
    {
        std::vector<FieldEditor *> shares;
        for (FieldEditor *editor : rows.findChildren<FieldEditor *>()) {
            if (editor->field().kind() == Kind::Percent)
                shares.push_back(editor);
        }
        return shares;
    }
    /// Opened with the keys.
    static MonthPopover &monthOf(FieldEditor &field)
    {
        field.setFocus();
        QApplication::processEvents();
        QTest::keyClick(field.editor(), Qt::Key_Space, Qt::ControlModifier);
        QApplication::processEvents();
        return *field.findChild<MonthButton *>()->popover();
    }
    static bool says(const QWidget &part, const QString &text)
    {
        const auto labels = part.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text() == text; });
    }

    /// What is offered below a line now.
    const Popover *shownOffer() const
    {
        for (const Popover *each : m_window->findChildren<Popover *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        setLanguage(u"en"_s); // with its plurals
        Theme::current().apply(Theme::Mode::Light);
    }
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    /// What must be there and is not is counted before anybody saves; green is what has nothing left.
    void whatIsMissingIsCounted()
    {
        m_window->showNew(QStringLiteral("agreements"));
        RecordPage *record = m_window->recordPage();
        const Field *body = findField(describe<Agreement>(), u"body_id");
        QVERIFY(body && body->is.required);
        FieldEditor *subject = record->editor("subject");
        subject->setValue(QStringLiteral("Nuova"));
        emit subject->edited();
        const auto said = [record](Theme::Tone tone) {
            QStringList facts;
            for (const CheckList::Check &check : record->findChild<CheckList *>()->checks()) {
                if (check.tone == tone)
                    facts << check.what + QLatin1Char(' ') + check.fact;
            }
            return facts.join(QLatin1Char('\n'));
        };
        const QString label = describe<Agreement>().label(*body);
        QVERIFY2(said(Theme::Tone::Neutral).contains(label), qPrintable(said(Theme::Tone::Neutral)));
        QTest::qWait(400); // until the file was asked
        QVERIFY2(said(Theme::Tone::Neutral).contains(label), qPrintable(said(Theme::Tone::Neutral)));
        QVERIFY(said(Theme::Tone::Ok).isEmpty() && said(Theme::Tone::Bad).isEmpty());
        emit record->discarded();
    }

    /// The keys of an open list are the list's: Escape closes it, and what is typed chooses in it.
    void anOpenListKeepsItsKeys()
    {
        RecordPage &record = edited();
        type(record.editor("subject"), u"Un altro oggetto"_s);
        auto *box = qobject_cast<QComboBox *>(record.editor("status")->editor());
        QVERIFY(box);
        box->setFocus();
        box->showPopup();
        QVERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Escape);
        QApplication::processEvents();
        QVERIFY(!box->view()->isVisible());
        QVERIFY(m_window->recordPage() && m_window->recordPage()->isUnsaved());
    }

    void whatIsExplainedIsThere()
    {
        QCOMPARE(helpProblems(), QStringList());
        QCOMPARE(formRuleProblems(), QStringList());
    }

    void theFieldInFocusIsExplained()
    {
        RecordPage &record = edited();
        auto *card = record.findChild<HelpCard *>();
        record.editor("body_id")->setFocus();
        QApplication::processEvents();
        QVERIFY(card->isVisible());
        QCOMPARE(card->accessibleName(), u"Counterpart"_s);
        QVERIFY(card->accessibleDescription().contains(u"ULSS 16"));
        QVERIFY(record.editor("body_id")->editor()->accessibleDescription().contains(u"ULSS 16"));
        const QRect seen = card->visibleRegion().boundingRect();
        QVERIFY2(seen.height() >= card->height() - 1, qPrintable(u"%1 of %2"_s.arg(seen.height()).arg(card->height())));
        // Whose label says it all.
        record.editor("notes")->setFocus();
        QApplication::processEvents();
        QVERIFY(!card->isVisible());
        // The save bar is no field.
        record.editor("cig")->setFocus();
        type(record.editor("cig"), u"A0123AB1FC"_s);
        record.findChild<QLineEdit *>(u"why"_s)->setFocus();
        QApplication::processEvents();
        QCOMPARE(card->accessibleName(), u"CIG"_s);
        QVERIFY(card->isVisible());
        emit record.discarded();
    }

    /// However much is said above it.
    void theExplanationStaysInSight()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1180, 700)}) {
            m_window->resize(size);
            RecordPage &record = edited();
            auto *card = record.findChild<HelpCard *>();
            type(record.editor("end_date"), u"31/1/2027"_s);
            type(record.editor("amount"), u"48500"_s);
            type(record.editor("cig"), u"A0123AB1FC"_s);
            record.editor("end_date")->setFocus();
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            QVERIFY(card->isVisible());
            const int seen = card->visibleRegion().boundingRect().height();
            QVERIFY2(seen >= card->height() - 1,
                     qPrintable(u"%1: %2 of %3"_s.arg(size.width()).arg(seen).arg(card->height())));
            emit record.discarded();
        }
    }

    void everyLabelIsReadWhole_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("it") << u"it"_s;
        QTest::newRow("en") << u"en"_s;
    }
    /// Of an empty form and of a record with its rows, in a window of every day.
    void everyLabelIsReadWhole()
    {
        QFETCH(QString, lang);
        const auto restore = qScopeGuard([] { setLanguage(u"en"_s); });
        setLanguage(lang);
        m_window = test::shown(m_folder.renew(), QSize(1366, 768));
        QVERIFY(m_window);
        QStringList cut;
        int seen = 0;
        const auto look = [&](const Layout &layout) {
            for (int i = 0; i < 3; ++i)
                QApplication::processEvents();
            for (const FieldLabel *label : m_window->recordPage()->findChildren<FieldLabel *>()) {
                if (!label->isVisible())
                    continue;
                ++seen;
                const int words = paint::textWidth(label->text(), label->font()) + 3;
                if (words > label->width())
                    cut << u"%1: %2 (%3 of %4)"_s.arg(QLatin1String(layout.view), label->text())
                               .arg(label->width())
                               .arg(words);
            }
        };
        for (const Layout &layout : layouts()) {
            const RecordType &type = *findView(QLatin1String(layout.view))->type;
            m_window->showNew(QLatin1String(layout.view));
            look(layout);
            emit m_window->recordPage()->discarded();
            const std::vector<QUuid> ids = m_window->workspace().records().ids(type);
            if (ids.empty())
                continue;
            m_window->showRecord(type, ids.front());
            m_window->recordPage()->edit();
            look(layout);
            emit m_window->recordPage()->discarded();
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(seen > 100);
    }

    void theSectionsAreBesideTheForm_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<SectionList::Shape>("shape");
        QTest::newRow("1920") << QSize(1920, 1080) << SectionList::Shape::Beside;
        QTest::newRow("1440") << QSize(1440, 900) << SectionList::Shape::Lines;
        QTest::newRow("1366") << QSize(1366, 768) << SectionList::Shape::Signs;
        QTest::newRow("1180") << QSize(1180, 700) << SectionList::Shape::Signs;
    }
    /// With what is wrong in each; and typing moves none of the fields.
    void theSectionsAreBesideTheForm()
    {
        QFETCH(QSize, size);
        QFETCH(SectionList::Shape, shape);
        m_window->resize(size);
        RecordPage &record = edited();
        auto *sections = record.findChild<SectionList *>();
        QVERIFY(sections->isVisible());
        QCOMPARE(sections->shape(), shape);
        QVERIFY(sections->currentPart() >= 0);
        const int width = record.editor("subject")->width();
        type(record.editor("cig"), u"A0123AB1FC"_s);
        QApplication::processEvents();
        QCOMPARE(record.editor("subject")->width(), width);
        QVERIFY(sections->isVisible());
        const auto wrong = std::count_if(sections->items().begin(), sections->items().end(),
                                         [](const SectionList::Item &item) { return item.tone == Theme::Tone::Bad; });
        QCOMPARE(wrong, 1);
        for (int i = 0; i < sections->partCount(); ++i)
            QVERIFY(sections->rect().contains(sections->partRect(i)));
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QApplication::processEvents();
        QVERIFY(sections->currentPart() >= 0);
        QTest::mouseClick(sections, Qt::LeftButton, {}, sections->partRect(1).center());
        QApplication::processEvents();
        QCOMPARE(sections->currentPart(), 1);
        emit record.discarded();
    }

    /// Its head, with as much of it as the form has below.
    void aSectionIsBroughtToTheTop()
    {
        RecordPage &record = edited();
        const auto *sections = record.findChild<SectionList *>();
        const QWidget *form = record.editor("subject")->parentWidget();
        while (!qobject_cast<const QScrollArea *>(form->parentWidget()->parentWidget()))
            form = form->parentWidget();
        const auto *area = qobject_cast<const QScrollArea *>(form->parentWidget()->parentWidget());
        int atTop = 0;
        for (int i = 1; i < sections->items().size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
            for (int k = 0; k < 3; ++k)
                QApplication::processEvents();
            QCOMPARE(sections->currentPart(), i);
            const QString title = sections->items()[i].title;
            for (const Card *card : form->findChildren<Card *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (card->accessibleName() != title)
                    continue;
                const int top = card->mapTo(area->viewport(), QPoint()).y();
                const bool last = area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum();
                QVERIFY2(top >= 0 && (last || top < 20), qPrintable(u"%1: %2"_s.arg(title).arg(top)));
                atTop += top < 20;
            }
        }
        QVERIFY(atTop > 2);
        emit record.discarded();
    }

    void editingStaysInSight_data() { theSaveBarIsOneRow_data(); }
    /// With its key, however long the title is.
    void editingStaysInSight()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        for (const auto &[type, id] : {std::pair(&describe<Agreement>(), m_convention),
                                       std::pair(&describe<Agreement>(), fixedUuid(u"agreement/ulss-6-2024"))})
        {
            m_window->showRecord(*type, id);
            QApplication::processEvents();
            const RecordPage &record = *m_window->recordPage();
            const auto buttons = record.findChildren<Button *>();
            const auto edit = std::find_if(buttons.begin(), buttons.end(), [](const Button *button) {
                return button->text() == u"Edit"_s && button->key() == u"E"_s;
            });
            QVERIFY(edit != buttons.end() && (*edit)->isVisible());
            QVERIFY(record.rect().contains(QRect((*edit)->mapTo(&record, QPoint()), (*edit)->size())));
            QCOMPARE((*edit)->width(), (*edit)->sizeHint().width());
        }
    }

    /// Where its field is, however narrow that is, with what tells namesakes apart.
    void recordsAreOfferedBelowTheirField()
    {
        for (const QSize size : {QSize(1920, 1080), QSize(1440, 900), QSize(1180, 700)}) {
            m_window->resize(size);
            RecordPage &record = edited();
            FieldEditor *body = record.editor("body_id");
            type(body, u"co"_s);
            QApplication::processEvents();
            const Popover *offered = shownOffer();
            QVERIFY(offered);
            const QRect list =
                QRect(offered->mapTo(m_window.get(), QPoint()), offered->size()).adjusted(30, 30, -30, -30);
            const auto *box = body->findChild<FieldBox *>();
            const QRect frame(box->mapTo(m_window.get(), box->frame().topLeft()), box->frame().size());
            QVERIFY2(m_window->rect().contains(list), qPrintable(u"%1"_s.arg(size.width())));
            QVERIFY(list.width() >= std::max(frame.width(), 320));
            QCOMPARE(std::min(list.left(), frame.left()), list.left());
            if (frame.left() + list.width() + 8 <= m_window->width())
                QCOMPARE(list.left(), frame.left());
            for (const Popover::Item &item : offered->items())
                QVERIFY2(item.create || !item.hint.isEmpty(), qPrintable(item.text));
            // It goes along with its field.
            QScrollBar *bar = nullptr;
            for (const QScrollArea *area : record.findChildren<QScrollArea *>()) {
                if (area->isAncestorOf(body))
                    bar = area->verticalScrollBar();
            }
            const int before = offered->y() - box->mapTo(m_window.get(), QPoint()).y();
            bar->setValue(bar->value() + 8);
            QCOMPARE(offered->y() - box->mapTo(m_window.get(), QPoint()).y(), before);
            emit record.discarded();
        }
    }

    /// Names that differ at their end stand whole, and no code of a rule tells them apart.
    void kindsAreToldApartWithoutTheirCodes()
    {
        m_window->resize(1440, 900);
        m_window->showNew(u"placements"_s);
        RecordPage &record = *m_window->recordPage();
        QApplication::processEvents();
        type(record.editor("kind_id"), u"lavoro di pubblica"_s);
        QApplication::processEvents();
        const Popover *offered = shownOffer();
        QVERIFY(offered);
        int kinds = 0;
        for (const Popover::Item &item : offered->items()) {
            if (item.create)
                continue;
            ++kinds;
            QVERIFY2(!item.hint.contains(u'_'), qPrintable(item.hint));
            QVERIFY(paint::textWidth(item.text, Theme::font(13)) <= offered->width() - 60 - 34 - 36);
        }
        QVERIFY(kinds >= 2);
        emit record.discarded();
    }

    void nothingIsWrongWhileOneChooses()
    {
        RecordPage &record = edited();
        FieldEditor *body = record.editor("body_id");
        type(body, u"co"_s);
        QApplication::processEvents();
        QVERIFY(shownOffer());
        QCOMPARE(body->level(), Verdict::Level::Valid);
        QTest::keyClick(body->editor(), Qt::Key_Escape);
        QVERIFY(!shownOffer());
        QTRY_COMPARE(body->level(), Verdict::Level::Invalid);
        type(body, u"piazzola"_s);
        QTest::keyClick(body->editor(), Qt::Key_Return);
        QApplication::processEvents();
        QCOMPARE(body->level(), Verdict::Level::Valid);
        QCOMPARE(*body->value(), Value(fixedUuid(u"organisation/comune-piazzola")));
        emit record.discarded();
    }

    void whatIsNotThereIsCreatedByItsKey()
    {
        RecordPage &record = edited();
        FieldEditor *body = record.editor("body_id");
        type(body, u"Fondazione Prova"_s);
        QApplication::processEvents();
        QVERIFY(shownOffer() && shownOffer()->items().last().create);
        QTest::keyClick(body->editor(), Qt::Key_N, Qt::ControlModifier);
        QApplication::processEvents();
        QCOMPARE(m_window->recordPage(), &record);
        QVERIFY(body->value());
        QCOMPARE(m_window->title(describe<Organisation>(), std::get<QUuid>(*body->value())), u"Fondazione Prova"_s);
        emit record.discarded();
    }

    /// Of the kind that the field is about; where it may hold several, the name says which one comes first.
    void whatIsCreatedIsOfTheKindThatTheFieldIsAbout()
    {
        const auto offeredBy = [this](FieldEditor *field, const QString &text) {
            type(field, text);
            QApplication::processEvents();
            QStringList kinds;
            if (const Popover *offered = shownOffer()) {
                for (const Popover::Item &item : offered->items()) {
                    if (item.create)
                        kinds << item.key;
                }
            }
            return kinds;
        };
        RecordPage &record = edited();
        FieldEditor *body = record.editor("body_id");
        QCOMPARE(offeredBy(body, u"Zeta Prova Srl"_s).value(0), u"organisation"_s);
        QCOMPARE(offeredBy(body, u"Cooperativa Zeta Prova"_s).value(0), u"cooperative"_s);
        // A file has one consortium: another is no offer.
        QCOMPARE(offeredBy(body, u"ULSS Zeta"_s), (QStringList{u"public_body"_s, u"cooperative"_s, u"organisation"_s}));
        QCOMPARE(offeredBy(record.editor("consortium_id"), u"Zeta Prova"_s), QStringList());
        offeredBy(body, u"ULSS Zeta"_s);
        QTest::keyClick(body->editor(), Qt::Key_N, Qt::ControlModifier);
        QApplication::processEvents();
        const auto made = m_window->workspace().records().load(Id<PublicBody>(std::get<QUuid>(*body->value())));
        QVERIFY(made && made->bodyKind == BodyKind::HealthAuthority
                && made->category == OrganisationCategory::HealthAuthority);
        emit record.discarded();
        m_window->showNew(u"placements"_s);
        RecordPage &placement = *m_window->recordPage();
        QCOMPARE(offeredBy(placement.editor("municipality_id"), u"Comune di Zeta"_s), QStringList{u"public_body"_s});
        emit placement.discarded();
    }

    void aFieldWaitsForTheOneItDependsOn()
    {
        m_window->showNew(u"agreements"_s);
        RecordPage &record = *m_window->recordPage();
        const auto *line = qobject_cast<QLineEdit *>(record.editor("body_referent_id")->editor());
        QVERIFY(line->isReadOnly());
        QCOMPARE(line->placeholderText(), u"first choose the counterpart"_s);
        record.editor("body_id")->setValue(fixedUuid(u"organisation/comune-piazzola"));
        emit record.editor("body_id")->edited();
        QVERIFY(!line->isReadOnly());
        QCOMPARE(line->placeholderText(), u"Type to search"_s);
        // Who signs says in which office.
        record.editor("body_signatory_id")->setValue(fixedUuid(u"person/anna-esempio"));
        emit record.editor("body_signatory_id")->edited();
        const QString office = record.editor("body_signatory_id")->findChild<FieldBox *>()->resolved();
        QVERIFY2(office.startsWith(u"Sindac"), qPrintable(office));
        const auto signOf = [&record] {
            return record.editor("body_signatory_id")->findChild<FieldBox *>()->findChild<StatusLight *>();
        };
        QVERIFY(!signOf()->isHidden());
        QCOMPARE(signOf()->accessibleName(), u"in order"_s);
        record.editor("body_id")->setValue(fixedUuid(u"organisation/comune-esempio"));
        emit record.editor("body_id")->edited();
        QCOMPARE(record.editor("body_signatory_id")->findChild<FieldBox *>()->resolved(), QString());
        QVERIFY(signOf()->isHidden() || signOf()->accessibleName() != u"in order"_s);
        // What is filled in can still be changed when the other one is emptied.
        record.editor("body_id")->setValue(Value());
        emit record.editor("body_id")->edited();
        QVERIFY(line->isReadOnly());
        QVERIFY(!qobject_cast<QLineEdit *>(record.editor("body_signatory_id")->editor())->isReadOnly());
        emit record.discarded();
    }

    void whatIsTypedIsEchoed_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<Date>("begin");
        QTest::addColumn<QString>("echo");
        const Date begin(2026, 7, 1);
        QTest::newRow("weekday") << Value(begin) << Date() << u"Wednesday"_s;
        QTest::newRow("months") << Value(Date(2026, 12, 31)) << begin << u"Thursday; 6 months exactly"_s;
        QTest::newRow("month") << Value(Date(2026, 7, 31)) << begin << u"Friday; 1 month exactly"_s;
        QTest::newRow("both") << Value(Date(2027, 1, 31) + boost::gregorian::days(2)) << begin
                              << u"Tuesday; 7 months and 2 days"_s;
        QTest::newRow("days") << Value(Date(2026, 7, 10)) << begin << u"Friday; 10 days"_s;
        QTest::newRow("a day") << Value(begin) << begin << u"Wednesday; 1 day"_s;
        QTest::newRow("long month") << Value(Date(2026, 3, 1)) << Date(2026, 1, 31) << u"Sunday; 1 month and 1 day"_s;
        QTest::newRow("before") << Value(Date(2026, 6, 30)) << begin << u"Tuesday"_s;
        QTest::newRow("amount") << Value(Money{48'000'00}) << Date() << u"quarantottomila/00"_s;
        QTest::newRow("text") << Value(u"verde"_s) << Date() << QString();
        QTest::newRow("nothing") << Value() << Date() << QString();
    }
    void whatIsTypedIsEchoed()
    {
        QFETCH(Value, value);
        QFETCH(Date, begin);
        QTEST(echoOf(value, begin), "echo");
    }
    /// Of a day of exit, the days until the one before it.
    void aDayOfExitIsEchoed()
    {
        const TermBegin begin(Date(2026, 6, 25), true);
        QCOMPARE(echoOf(Value(Date(2026, 12, 25)), begin), u"Friday; 6 months exactly"_s);
        QCOMPARE(echoOf(Value(Date(2026, 6, 26)), begin), u"Friday; 1 day"_s);
        QCOMPARE(echoOf(Value(Date(2026, 6, 25)), begin), u"Thursday"_s);
    }

    /// Beneath the field, as long as nothing is said against the value.
    void theEchoStandsUnderWhatWasChanged()
    {
        RecordPage &record = edited();
        FieldEditor *end = record.editor("end_date");
        QVERIFY(!says(*end, u"Thursday; 6 months exactly"_s));
        type(end, u"30/12/2026"_s);
        QVERIFY(says(*end, u"Wednesday; 5 months and 30 days"_s));
        QVERIFY(end->message().isEmpty());
        QCOMPARE(end->level(), Verdict::Level::Valid);
        type(end, u"31/2/2027"_s);
        QVERIFY(!end->message().isEmpty());
        QVERIFY(!says(*end, u"Wednesday; 5 months and 30 days"_s));
        FieldEditor *amount = record.editor("rct_limit");
        type(amount, u"1400,50"_s);
        QVERIFY(says(*amount, u"millequattrocento/50"_s));
        // A word that is longer than the field is not cut.
        type(amount, u"1234567,89"_s);
        QVERIFY(
            says(*amount, u"unmilione\u200bduecento\u200btrentaquattromila\u200bcinquecento\u200bsessantasette/89"_s));
        emit record.discarded();
    }

    void theMonthShowsEveryDay_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }
    /// In the window as people see it: whole, with a figure that reads in every cell and a head over each column.
    void theMonthShowsEveryDay()
    {
        QFETCH(Theme::Mode, mode);
        Theme::current().apply(mode);
        const auto light = qScopeGuard([] { Theme::current().apply(Theme::Mode::Light); });
        for (const QSize size : {QSize(1440, 900), QSize(1180, 700)}) {
            m_window->resize(size);
            RecordPage &record = edited();
            MonthPopover &popover = monthOf(*record.editor("end_date"));
            const MonthDays &days = popover.month().days();
            QVERIFY(popover.isVisible() && days.hasFocus());
            QVERIFY(m_window->rect().contains(popover.geometry().marginsRemoved({30, 30, 30, 30})));
            QCOMPARE(days.partCount(), 31);
            QCOMPARE(days.currentPart(), 30);
            QCOMPARE(test::placeFaults(popover), QStringList());
            QCOMPARE(test::contrastFaults(popover), QStringList());
            const QImage seen = m_window->grab().toImage();
            const auto isWritten = [&](const QRect &cell) {
                const QRect box(days.mapTo(m_window.get(), cell.topLeft()), cell.size());
                const QColor ground = seen.pixelColor(box.left() + 8, box.center().y());
                double most = 1;
                for (int y = box.top() + 6; y < box.bottom() - 8; ++y) {
                    for (int x = box.left() + 8; x < box.right() - 8; ++x)
                        most = std::max(most, test::contrast(ground, seen.pixelColor(x, y)));
                }
                return most >= 3; // of thin strokes
            };
            for (int i = 0; i < days.partCount(); ++i) {
                QVERIFY(days.rect().contains(days.partRect(i)));
                QVERIFY2(isWritten(days.partRect(i)), qPrintable(QString::number(i + 1)));
            }
            for (int i = 0; i < 7; ++i)
                QVERIFY(isWritten({days.width() * i / 7, 0, days.width() / 7, 26}));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(popover.isHidden());
            QVERIFY(record.editor("end_date")->editor()->hasFocus());
            emit record.discarded();
        }
    }

    void aDayIsChosenFromTheMonth()
    {
        RecordPage &record = edited();
        FieldEditor *end = record.editor("end_date");
        MonthPopover &popover = monthOf(*end);
        const MonthDays &days = popover.month().days();
        const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        };
        QCOMPARE(days.day(), Date(2026, 12, 31));
        press(Qt::Key_PageDown);
        QCOMPARE(days.day(), Date(2027, 1, 31));
        press(Qt::Key_PageDown); // the last of a shorter month
        QCOMPARE(days.day(), Date(2027, 2, 28));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        press(Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(days.day(), Date(2025, 2, 28));
        press(Qt::Key_Home);
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        QCOMPARE(days.day(), Date(2025, 1, 24));
        press(Qt::Key_End);
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(days.day(), Date(2025, 2, 8));
        press(Qt::Key_N); // no other page opens behind it
        QCOMPARE(m_window->recordPage(), &record);
        press(Qt::Key_T);
        QCOMPARE(days.day(), m_window->workspace().today());
        // Screen readers hear days and what is celebrated.
        const auto *part = QAccessible::queryAccessibleInterface(&popover.month().days());
        QCOMPARE(part->childCount(), 30);
        QCOMPARE(part->child(1)->text(QAccessible::Name), u"Tuesday 2 June 2026, Republic Day"_s);
        QVERIFY(part->child(21)->text(QAccessible::Name).endsWith(u"today"_s));
        QVERIFY(part->child(21)->state().selected);
        press(Qt::Key_Return);
        QVERIFY(popover.isHidden() && end->editor()->hasFocus());
        QCOMPARE(*end->value(), Value(m_window->workspace().today()));
        QVERIFY(end->isChanged());
        // With the mouse, from the button of the field; what is pressed elsewhere closes it.
        auto *button = end->findChild<MonthButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(popover.isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(popover.isHidden());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(&popover.month().days(), Qt::LeftButton, {}, days.partRect(8).center());
        QCOMPARE(*end->value(), Value(Date(2026, 6, 9)));
        QVERIFY(popover.isHidden());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(&record, Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(popover.isHidden());
        // Not the first and last days that there are.
        monthOf(*end);
        popover.month().set(*makeDate(lastReadYear, 12, 31), {});
        for (const int key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Down})
            press(key);
        QCOMPARE(days.day(), *makeDate(lastReadYear, 12, 31));
        press(Qt::Key_Tab);
        QVERIFY(popover.isHidden());
        emit record.discarded();
    }

    /// What is typed and the day that it means stand side by side in the field.
    void aDayIsResolvedInTheField_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"1/7", "fine mese", "fine anno", "+30 mesi", "end of year"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void aDayIsResolvedInTheField()
    {
        QFETCH(QString, typed);
        for (const QSize size : {QSize(1440, 900), QSize(1180, 700)}) {
            m_window->resize(size);
            RecordPage &record = edited();
            FieldEditor *end = record.editor("end_date");
            type(end, typed);
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            const QString day = italianText(std::get<Date>(*end->value()));
            QVERIFY2(says(*end, day), qPrintable(QString::number(end->width())));
            const auto *line = qobject_cast<QLineEdit *>(end->editor());
            QVERIFY(paint::textWidth(typed, line->font()) < line->width());
            QVERIFY(end->findChild<MonthButton *>()->isVisible());
            // A message has the room for two lines at most.
            type(end, u"31/2/2027"_s);
            QApplication::processEvents();
            for (const QLabel *label : end->findChildren<QLabel *>())
                QVERIFY2(label->text() != end->message() || label->height() <= 36, qPrintable(label->text()));
            emit record.discarded();
        }
    }

    void rowsStandInOneTable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1920") << QSize(1920, 1080);
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1180") << QSize(1180, 700);
    }
    /// Opened after they were filled in a tab nobody saw: as high as they need to be, evenly, and with nothing cut.
    void rowsStandInOneTable()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        RecordPage &record = edited();
        int tables = 0;
        for (ChildrenEditor *rows : record.findChildren<ChildrenEditor *>()) {
            if (rows->count() < 2)
                continue;
            for (int tab = 0; tab < record.tabs().count() && !rows->isVisible(); ++tab)
                record.tabs().setCurrent(tab);
            QVERIFY(rows->isVisible());
            QTRY_VERIFY2(rows->height() == rows->heightForWidth(rows->width()),
                         qPrintable(QStringLiteral("%1, tab %2, %3 wide: %4 for %5")
                                        .arg(QLatin1String(rows->findChild<FieldEditor *>()->field().column))
                                        .arg(record.tabs().current())
                                        .arg(rows->width())
                                        .arg(rows->height())
                                        .arg(rows->heightForWidth(rows->width()))));
            QMap<QByteArray, QList<const FieldEditor *>> columns;
            for (const FieldEditor *editor : rows->findChildren<FieldEditor *>())
                columns[editor->field().column] << editor;
            const auto top = [rows](const FieldEditor *editor) {
                return editor->findChild<FieldBox *>()->mapTo(rows, QPoint()).y();
            };
            for (const auto &column : columns) {
                QCOMPARE(column.size(), rows->count());
                for (qsizetype i = 0; i < column.size(); ++i) {
                    const FieldEditor *editor = column[i];
                    QVERIFY(rows->rect().contains(QRect(editor->mapTo(rows, QPoint()), editor->size())));
                    QVERIFY(editor->width() >= editor->leastWidth());
                    QVERIFY(editor->findChild<FieldBox *>()->height() == 38);
                    if (i > 1)
                        QCOMPARE(top(column[i]) - top(column[i - 1]), top(column[1]) - top(column[0]));
                    const auto *line = qobject_cast<const QLineEdit *>(editor->editor());
                    if (line && editor->field().kind() == Kind::Reference)
                        QVERIFY2(paint::textWidth(line->text(), line->font()) <= line->width(),
                                 qPrintable(line->text()));
                }
            }
            for (const Button *button : rows->findChildren<Button *>()) {
                if (button->iconName() != u"x"_s)
                    continue;
                const auto beside = [&](const auto &column) {
                    return std::any_of(column.begin(), column.end(), [&](const FieldEditor *editor) {
                        return top(editor) == button->mapTo(rows, QPoint()).y();
                    });
                };
                QVERIFY(std::any_of(columns.begin(), columns.end(), beside));
            }
            const auto labels = rows->findChildren<FieldLabel *>();
            tables += std::count_if(labels.begin(), labels.end(), [](const auto *label) { return label->isVisible(); })
                == columns.size();
            // What is said under a cell moves what follows.
            if (const auto shares = sharesOf(*rows); !shares.empty()) {
                type(shares.front(), u"99,5"_s);
                for (int i = 0; i < 4; ++i)
                    QApplication::processEvents();
                QCOMPARE(rows->height(), rows->heightForWidth(rows->width()));
            }
        }
        QVERIFY2(tables >= 3, qPrintable(QString::number(tables)));
        emit record.discarded();
    }

    void withoutRowsTheCardIsSmall()
    {
        RecordPage &record = edited();
        for (ChildrenEditor *rows : record.findChildren<ChildrenEditor *>()) {
            if (rows->count() > 0)
                continue;
            for (int tab = 0; tab < record.tabs().count() && !rows->isVisible(); ++tab)
                record.tabs().setCurrent(tab);
            QApplication::processEvents();
            QVERIFY(rows->height() < 90);
        }
        emit record.discarded();
    }

    /// However much is said over a form, what keeps it from being saved can be read below: the rest gives way.
    void whatIsSaidOverAFormLeavesRoomBelow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1180, 700);
        QTest::newRow("laptop") << QSize(1366, 768);
    }
    void whatIsSaidOverAFormLeavesRoomBelow()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        RecordPage &record = edited();
        type(record.editor("start_date"), QStringLiteral("31/12/202x"));
        auto *banner = record.findChild<YieldingArea *>()->findChild<Banner *>();
        const auto seen = [&record] {
            for (int round = 0; round < 3; ++round) // what takes room tells it from part to part
                QApplication::processEvents();
            int height = 0;
            for (const CheckList *checks : record.findChildren<CheckList *>())
                height = std::max(height, checks->visibleRegion().boundingRect().height());
            return height;
        };
        const int before = seen();
        QVERIFY(before > 0);
        const QStringList reasons(20, QStringLiteral("Le quote dal 01/01/2026 non fanno 100 %: controlla le righe."));
        banner->show(Theme::Tone::Bad, QStringLiteral("Niente è stato salvato"), reasons.join(QLatin1Char('\n')));
        banner->addRemedy(QStringLiteral("Avanti"), {}, [] {});
        QVERIFY2(seen() >= std::min(before, 120), qPrintable(QString::number(seen())));
        QVERIFY(record.editor("start_date")->visibleRegion().boundingRect().height() > 0);
        QCOMPARE(m_window->size(), size);
        // What is said is not out of reach, and the room comes back with its end.
        auto *remedy = banner->findChildren<Button *>().last();
        remedy->setFocus();
        QApplication::processEvents();
        QVERIFY(!remedy->visibleRegion().isEmpty());
        banner->hide();
        QCOMPARE(seen(), before);
        emit record.discarded();
    }

    /// Said at the fields and beside the form, not a third time; and one is where to begin.
    void aRefusedSaveLeadsToTheFirstMistake()
    {
        m_window->showNew(u"cooperatives"_s);
        RecordPage &record = *m_window->recordPage();
        record.edit();
        type(record.editor("pec"), u"nessuno"_s);
        QVERIFY(record.editor("name")->message().isEmpty());
        QVERIFY(!record.save());
        QApplication::processEvents();
        FieldEditor *name = record.editor("name"), *pec = record.editor("pec");
        QVERIFY(!name->message().isEmpty());
        QVERIFY(name->editor()->hasFocus());
        const auto *list = record.findChild<CheckList *>();
        const auto bad = std::count_if(list->checks().begin(), list->checks().end(),
                                       [](const auto &check) { return check.tone == Theme::Tone::Bad; });
        QCOMPARE(bad, 2);
        Banner *said = nullptr;
        for (Banner *banner : record.findChildren<Banner *>()) {
            if (banner->isVisible())
                said = banner;
        }
        QVERIFY(said);
        QVERIFY2(said->text().startsWith(u"Nothing was saved: 2 thing"), qPrintable(said->text()));
        // By the key and by the button, in the order of the form.
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(pec->editor()->hasFocus());
        for (Button *button : said->findChildren<Button *>()) {
            if (button->text() == u"Next problem"_s)
                button->click();
        }
        QVERIFY(name->editor()->hasFocus());
        // What stands alone is a sentence.
        for (const FieldEditor *editor : {name, pec}) {
            QVERIFY2(editor->message().front().isUpper() && editor->message().endsWith(u'.'),
                     qPrintable(editor->message()));
        }
        emit record.discarded();
    }

    /// What the bar at the foot offers, from the left.
    static QStringList saveBarOffers(const RecordPage &record)
    {
        QStringList offers;
        const auto *bar = record.findChild<QFrame *>(u"savebar"_s);
        for (const Button *button : bar->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (bar->isVisible() && button->isVisible())
                offers << u"%1 %2%3"_s.arg(button->text(), button->key(), button->isEnabled() ? u"" : u" -");
        }
        return offers;
    }
    void aNewRecordSaysHowItIsSaved()
    {
        m_window->showNew(u"cooperatives"_s);
        RecordPage &record = *m_window->recordPage();
        QApplication::processEvents();
        const QStringList begun{u"Discard Esc"_s, u"Save and add another Ctrl ↵ -"_s, u"Save Ctrl S -"_s};
        QCOMPARE(saveBarOffers(record), begun);
        QVERIFY(!record.isDirty());
        // One way on: what is in the way, told by the button, too, though the field was never touched.
        type(record.editor("pec"), u"prova@pec.it"_s);
        QApplication::processEvents();
        const QStringList blocked{u"Discard Esc"_s, u"What to put right F8"_s};
        QCOMPARE(saveBarOffers(record), blocked);
        // The card beside the form says the same as the bar, also once the rest of the file was looked at.
        const auto *list = record.findChild<CheckList *>();
        const auto said = [list] { return list->checks().size() == 1 ? list->checks().front().what : QString(); };
        QCOMPARE(said(), u"1 field still to fill in"_s);
        QTest::qWait(600);
        QCOMPARE(said(), u"1 field still to fill in"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        FieldEditor *name = record.editor("name");
        QVERIFY(name->editor()->hasFocus() && !name->message().isEmpty());
        type(name, u"Cooperativa Prova"_s);
        QApplication::processEvents();
        const QStringList free{u"Discard Esc"_s, u"Save and add another Ctrl ↵"_s, u"Save Ctrl S"_s};
        QCOMPARE(saveBarOffers(record), free);
        emit record.discarded();
    }

    /// Also where a draft could be saved without them, and before anything was typed.
    void theNextProblemIsWhatIsMissing()
    {
        m_window->showNew(u"agreements"_s);
        RecordPage &record = *m_window->recordPage();
        QApplication::processEvents();
        std::vector<FieldEditor *> missing;
        for (FieldEditor *editor : record.findChildren<FieldEditor *>()) {
            const auto value = editor->value();
            if (editor->field().is.required && editor->field().writable() && value && isNull(*value))
                missing.push_back(editor);
        }
        QVERIFY(!missing.empty());
        const auto keysIn = [](const FieldEditor *editor) { return editor->isAncestorOf(QApplication::focusWidget()); };
        record.editor("notes")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(std::any_of(missing.begin(), missing.end(), keysIn));
        type(record.editor("cig"), u"B0123AB1F4"_s);
        QApplication::processEvents();
        record.editor("notes")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(std::any_of(missing.begin(), missing.end(), keysIn));
        emit record.discarded();
    }

    void theNextProblemIsInSight_data() { theSaveBarIsOneRow_data(); }
    /// In the list beside the form, however much stands there.
    void theNextProblemIsInSight()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        RecordPage &record = edited();
        for (const char *column : {"end_date", "signed_on", "amount", "max_amount", "cig", "start_date", "net_amount"})
            type(record.editor(column), u"??"_s);
        QApplication::processEvents();
        const CheckList *list = nullptr; // the panels of acts have lists of their own
        for (const auto *each : record.findChildren<CheckList *>())
            list = each->isVisible() ? each : list;
        QVERIFY(list && list->checks().size() > 5);
        const auto seen = [](const QWidget *part) {
            return part && part->visibleRegion().boundingRect().height() >= part->height() - 1;
        };
        for (int i = 0; i < list->checks().size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F8);
            for (int k = 0; k < 4; ++k)
                QApplication::processEvents();
            QVERIFY2(seen(list->current()), qPrintable(list->checks()[i].what));
        }
        emit record.discarded();
    }

    /// The foot of the window says of the form what the form says of itself.
    void theFootKnowsWhatIsNotSaved()
    {
        const auto *status = m_window->findChild<StatusBar *>();
        const auto says = [status](const char *text) { return status->accessibleName().contains(QLatin1String(text)); };
        RecordPage &record = edited();
        QVERIFY(says("Everything is saved"));
        type(record.editor("amount"), u"??"_s);
        QApplication::processEvents();
        QVERIFY2(says("not saved yet") && !says("Everything is saved"), qPrintable(status->accessibleName()));
        QVERIFY(!record.save());
        QVERIFY(says("not saved yet"));
        emit record.discarded();
        QVERIFY(says("Everything is saved"));
    }

    void theSaveBarIsOneRow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1366") << QSize(1366, 768);
        QTest::newRow("1180") << QSize(1180, 700);
    }
    /// Beside the list, too.
    void theSaveBarIsOneRow()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        RecordPage &record = edited();
        type(record.editor("cig"), u"A0123AB1FC"_s);
        QApplication::processEvents();
        const auto *bar = record.findChild<QFrame *>(u"savebar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->height() <= 52, qPrintable(QString::number(bar->height())));
        for (const Button *button : bar->findChildren<Button *>())
            QVERIFY(bar->rect().contains(button->geometry()) && !button->text().isEmpty());
        emit record.discarded();
    }

    /// The row that was typed in last says what is missing; `=`, alone or behind the figure, takes it.
    void aShareSaysWhatIsMissing()
    {
        RecordPage &record = edited();
        ChildrenEditor *rows = rowsOf(record, "cooperative_id");
        QVERIFY(rows);
        const auto shares = sharesOf(*rows);
        QCOMPARE(shares.size(), size_t(3));
        QVERIFY(says(*rows->sumPart(), u"100,00 % assigned"_s));
        for (const FieldEditor *share : shares)
            QVERIFY(share->message().isEmpty());
        type(shares[0], u"20,5"_s);
        QVERIFY(says(*rows->sumPart(), u"95,50 % assigned"_s));
        QCOMPARE(shares[0]->message(), u"4,50 missing: complete with ="_s);
        QVERIFY(shares[2]->message().isEmpty());
        type(shares[2], u"40"_s);
        QVERIFY(shares[0]->message().isEmpty());
        QVERIFY(shares[2]->message().endsWith(u"put right with ="_s)
                || shares[2]->message().endsWith(u"complete with ="_s));
        QTest::keyClicks(shares[2]->editor(), u"="_s);
        QVERIFY(says(*rows->sumPart(), u"100,00 % assigned"_s));
        for (const FieldEditor *share : shares)
            QVERIFY(share->message().isEmpty());
        emit record.discarded();
    }

    /// Of a row that is no part of a whole nothing is missing.
    void aFeeIsNotCompleted()
    {
        RecordPage &record = edited();
        ChildrenEditor *fees = nullptr;
        for (ChildrenEditor *rows : record.findChildren<ChildrenEditor *>()) {
            if (rows->count() > 0)
                continue;
            rows->findChild<Button *>()->click(); // adds a row
            for (const FieldEditor *editor : rows->findChildren<FieldEditor *>()) {
                if (editor->field().kind() == Kind::Percent && sharesOf(*rows).size() == 1)
                    fees = rows;
            }
        }
        QVERIFY(fees);
        FieldEditor *fee = sharesOf(*fees).front();
        type(fee, u"4"_s);
        QTest::keyClicks(fee->editor(), u"="_s);
        QCOMPARE(std::get<Percent>(*fee->value()).basisPoints, 400);
        emit record.discarded();
    }

    /// What other records say is looked for beside the window, once the keys rest, and stands until they say something
    /// else. Nobody waits for it to save, and what was saved with a warning goes on saying it.
    void otherRecordsAreNotAskedAtEveryKey()
    {
        const Records &records = m_window->workspace().records();
        QString code;
        for (const QUuid &id : records.ids(describe<Cooperative>())) {
            if (const QString its = records.load(Id<Cooperative>(id))->taxCode; !its.isEmpty())
                code = its;
        }
        QVERIFY(!code.isEmpty());
        m_window->openNew(u"cooperatives"_s);
        RecordPage &record = *m_window->recordPage();
        FieldEditor *tax = record.editor("tax_code"), *name = record.editor("name");
        QVERIFY(tax && name);
        const auto warned = [&] { return tax->message().contains(u"has the same code"); };
        const test::Asked asked(*m_window, "upper(replace(tax_code");
        type(tax, code);
        QVERIFY(!warned());
        QTRY_VERIFY(warned());
        QCOMPARE(tax->level(), Verdict::Level::Warning);
        // Typing elsewhere takes nothing away, not even for a moment.
        for (const QChar letter : u"Cooperativa di prova"_s) {
            QTest::keyClicks(name->editor(), QString(letter));
            QVERIFY(warned());
        }
        QTest::qWait(600);
        QVERIFY(warned());
        type(tax, code.chopped(1)); // the answer to what was typed before comes too late
        QTRY_VERIFY(!warned());
        QCOMPARE(asked.count(), 0);
        type(tax, code);
        QVERIFY(record.save());
        QTRY_VERIFY(warned());
        QVERIFY(!record.isDirty() && !record.id().isNull());
        QCOMPARE(asked.count(), 0);
        QVERIFY(
            !findingsOf(records, *records.load(describe<Cooperative>(), record.id()), m_window->workspace().context())
                 .isEmpty());
        QVERIFY(asked.count() > 0);
    }

    /// An end that follows from what is typed has no field of its own.
    void whatNoFieldSaysIsSaidBesideTheForm()
    {
        m_window->showRecord(describe<Placement>(), fixedUuid(u"placement/12"));
        RecordPage &record = *m_window->recordPage();
        record.edit();
        QVERIFY(!record.editor("end_date"));
        type(record.editor("hours"), u"600"_s);
        const Field &end = *findField(describe<Placement>(), u"end_date");
        const auto said = [&] {
            for (const CheckList *list : record.findChildren<CheckList *>()) {
                for (const CheckList::Check &check : list->checks()) {
                    if (check.what == describe<Placement>().label(end) && check.fact.contains(u"hours do not fit"_s))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(said());
    }

    /// The bar stands in the head of the card and asks for no more room than there is.
    void sharesNeverScrollSideways()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1180, 700)}) {
            m_window->resize(size);
            RecordPage &record = edited();
            ChildrenEditor *rows = rowsOf(record, "cooperative_id");
            for (int tab = 0; tab < record.tabs().count() && !rows->isVisible(); ++tab)
                record.tabs().setCurrent(tab);
            type(sharesOf(*rows).front(), u"20,5"_s);
            QApplication::processEvents();
            QVERIFY(rows->isVisible() && rows->sumPart()->isVisible());
            for (const QScrollArea *area : record.findChildren<QScrollArea *>())
                QVERIFY(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0);
            emit record.discarded();
        }
    }
};

} // namespace

INSIEME_TEST(Form)
#include "tst_form.moc"
