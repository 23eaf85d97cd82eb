// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_register.h"

#include "app/gallery_shot.h"
#include "app/scenes.h"
#include "core/registry/members.h"
#include "ui/registry/suitability_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace insieme {

void renderRegister(MainWindow &window, const std::function<QString(const char *)> &name)
{
    const auto shoot = [&](const char *page) { insieme::shoot(window, name(page)); };
    window.openPlace(QStringLiteral("members-papers"));
    if (auto *papers = qobject_cast<SuitabilityPage *>(window.page())) {
        settle(window);
        papers->questions().setCurrentIndex(papers->questions().findText(QStringLiteral("ULSS"), Qt::MatchContains));
        if (papers->questions().currentIndex() < 0)
            papers->questions().setCurrentIndex(1);
        shoot("members_papers_agreement");
        papers->tabs().setCurrent(3);
        shoot("members_papers_to_mend");
    }
    window.resize(1180, 700);
    window.openPlace(QStringLiteral("members-papers"));
    shoot("compact_members_papers");
    window.showRecord(describe<PublicBody>(), fixedUuid(QStringLiteral("organisation/comune-piazzola")));
    shoot("compact_body_card");
    window.resize(1440, 900);
    Organisation twin;
    twin.names.push_back({.name = QStringLiteral("JONATHAN Soc. Coop. Sociale")});
    twin.phone = QStringLiteral("049 0000000");
    const auto added = window.workspace().perform({QT_TRANSLATE_NOOP("Command", "Add %1"), {{twin.names.front().name}}},
                                                  [&](Transaction &transaction) { return transaction.insert(twin); });
    if (!added)
        return;
    window.openPlace(QStringLiteral("duplicates"));
    shoot("duplicates");
    window.resize(1180, 700);
    shoot("compact_duplicates");
    window.resize(1440, 900);
    window.undo();
    window.showNew(QStringLiteral("bodies"));
    if (RecordPage *form = window.recordPage()) {
        auto *line = qobject_cast<QLineEdit *>(form->editor("name")->editor());
        line->setFocus();
        line->setText(QStringLiteral("ulss 16"));
        emit line->textEdited(line->text());
        shoot("new_body_known");
        emit form->discarded();
    }
}

} // namespace insieme
