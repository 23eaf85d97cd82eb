// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files.h"

#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/store/verify.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/result_work.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace insieme::files {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString filter()
{
    return Texts::tr("Files of Insieme (*.insieme)");
}

} // namespace

QString askToOpen(QWidget *parent)
{
    return insieme::askToOpen(parent, Texts::tr("Open"), filter());
}

Result<QString> askForNew(QWidget *parent, bool sample)
{
    const QString path =
        askToSave(parent, Texts::tr("New file"), sample ? Texts::tr("sample.insieme") : Texts::tr("consortium.insieme"),
                  filter(), false);
    if (path.isEmpty())
        return QString();
    const auto made = sample ? createSample(path) : Workspace::create(path, areas(), {});
    if (!made)
        return tl::unexpected(made.error());
    return path;
}

QDateTime whenMade(const QFileInfo &copy)
{
    const QDateTime named = madeAt(copy);
    return named.isValid() ? named : copy.lastModified();
}

QString whyMade(const QFileInfo &copy)
{
    const QString why = copy.completeBaseName().section(QLatin1Char(' '), -1);
    if (!madeAt(copy).isValid())
        return {};
    if (why == QLatin1String("daily"))
        return Texts::tr("copy of the day");
    if (why == QLatin1String("before-merge"))
        return Texts::tr("before the work of another desk was taken in");
    if (why == QLatin1String("manual"))
        return Texts::tr("made by hand");
    if (why.startsWith(QLatin1String("before-")))
        return Texts::tr("before a newer version of the program");
    return {};
}

QString askForBackup(QWidget *parent, const QString &path)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Texts::tr("Bring back a copy"));
    auto *column = new QVBoxLayout(&dialog);
    auto *text = new Label(Texts::tr("The copy takes the place of the file. The file as it is now is kept beside it, "
                                     "under another name; whoever was forgotten stays forgotten."),
                           13, QFont::Normal, Label::Role::Text, &dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *list = new QListWidget(&dialog);
    list->setAccessibleName(Texts::tr("Copies of this file"));
    const QFileInfoList copies = automaticBackups(path);
    for (const QFileInfo &copy : copies) {
        QString line = Texts::tr("%1, %2 KB")
                           .arg(whenMade(copy).toString(QStringLiteral("dd/MM/yyyy HH:mm")))
                           .arg((copy.size() + 1023) / 1024);
        if (const QString why = whyMade(copy); !why.isEmpty())
            line += QStringLiteral(" – ") + why;
        auto *item = new QListWidgetItem(line, list);
        item->setData(Qt::UserRole, copy.absoluteFilePath());
        item->setToolTip(copy.fileName());
    }
    list->setCurrentRow(0);
    list->setVisible(!copies.isEmpty());
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto *other = buttons->addButton(Texts::tr("Another copy…"), QDialogButtonBox::ActionRole);
    auto *restore = buttons->addButton(Texts::tr("Bring back"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(Texts::tr("Cancel"));
    restore->setEnabled(!copies.isEmpty());
    column->addWidget(buttons);
    QString chosen;
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        chosen = list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString();
        dialog.accept();
    });
    QObject::connect(list, &QListWidget::itemActivated, restore, &QPushButton::click);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(other, &QPushButton::clicked, &dialog, [&] {
        chosen = insieme::askToOpen(&dialog, Texts::tr("Another copy"), filter());
        if (!chosen.isEmpty())
            dialog.accept();
    });
    dialog.resize(460, 380);
    return dialog.exec() == QDialog::Accepted ? chosen : QString();
}

namespace {

/// Whether a copy in which something is wrong takes the place of the file all the same.
bool isWantedAllTheSame(const QString &whatIsWrong)
{
    QDialog dialog;
    dialog.setWindowTitle(Texts::tr("This copy is not sound"));
    auto *column = new QVBoxLayout(&dialog);
    auto *text = new Label(whatIsWrong, 13, QFont::Normal, Label::Role::Text, &dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Cancel)->setText(Texts::tr("Leave the file as it is"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->addButton(Texts::tr("Bring back all the same"), QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(520, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted;
}

/// Waits for the work, beside a small window. `isSound`: false afterwards when that is why it was refused.
Result<Restored> bringBackIf(const QString &copy, const QString &path, bool looks, bool &isSound)
{
    using Restoring = ResultWork<Restored>;
    const auto look = [copy, looks, &isSound](const CopyGoOn &goOn) -> Done {
        const Done sound = looks ? soundCopy(copy, areas(), goOn) : Done();
        isSound = sound || sound.error().code == Error::Code::Cancelled;
        return sound;
    };
    Restoring work({QStringLiteral("history"), Texts::tr("Bringing back the copy"),
                    Texts::tr("If you stop it, the file stays as it is.")},
                   [copy, path, look](Restoring &restoring) {
                       const CopyGoOn goOn = [&restoring](qint64 pages, qint64 all) {
                           return restoring.goOn(pages, all);
                       };
                       return restoreBackup(copy, path, QDateTime::currentDateTime(), goOn, [&] { return look(goOn); });
                   });
    QDialog window;
    window.setWindowTitle(Texts::tr("Bring back a copy"));
    window.setModal(true);
    window.setFixedWidth(440);
    auto *column = new QVBoxLayout(&window);
    auto *row = new WorkRow(work, {}, &window);
    column->addWidget(row);
    QEventLoop loop;
    QObject::connect(&work, &QThread::finished, &loop, &QEventLoop::quit);
    QObject::connect(&window, &QDialog::rejected, &work, &LongWork::stop);
    QTimer::singleShot(ProgressDock::patience, &window, [&window] { window.show(); });
    work.start();
    loop.exec();
    work.wait(); // its last word comes before its end
    return work.take();
}

} // namespace

Result<Restored> bringBack(const QString &copy, const QString &path)
{
    bool isSound = true;
    auto restored = bringBackIf(copy, path, true, isSound);
    return !isSound && isWantedAllTheSame(restored.error().text) ? bringBackIf(copy, path, false, isSound)
                                                                 : std::move(restored);
}

} // namespace insieme::files
