// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTreeView>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileDialog)
};

/// By the name alone. Qt's own looks into every file whose ending it does not know.
class NameIcons : public QFileIconProvider {
public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override { return info.isDir() ? Texts::tr("Folder") : info.suffix(); }
};

/// Gives the name that is typed the ending of the chosen kind before anything is asked about it. One of another kind
/// that the dialog offers stays: it says what is wanted, too.
class NamingDialog : public QFileDialog {
public:
    using QFileDialog::QFileDialog;

protected:
    void accept() override
    {
        if (acceptMode() == AcceptSave)
            completeName();
        QFileDialog::accept();
    }

private:
    static QStringList endingsOf(const QString &filters)
    {
        static const QRegularExpression ending(QStringLiteral("\\*(\\.[^\\s)*;]+)"));
        QStringList endings;
        for (const QRegularExpressionMatch &match : ending.globalMatch(filters))
            endings << match.captured(1);
        return endings;
    }
    void completeName()
    {
        auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        const QStringList wanted = endingsOf(selectedNameFilter());
        const QString name = line->text();
        if (wanted.isEmpty() || name.isEmpty() || QFileInfo(directory(), name).isDir())
            return;
        const QStringList known = endingsOf(nameFilters().join(QLatin1Char(';')));
        if (std::none_of(known.begin(), known.end(),
                         [&name](const QString &each) { return name.endsWith(each, Qt::CaseInsensitive); }))
            line->setText(name + wanted.front());
    }
};

QString &lastFolder()
{
    static QString folder;
    return folder;
}

/// The first of them that is there: a new account may have no folder for documents yet, and what was used may be gone.
QString folderToShow(const QString &wanted)
{
    for (const QString &folder :
         {wanted, lastFolder(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()})
    {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::rootPath();
}

struct Asking {
    NameIcons icons; ///< outlives the dialog, which reads folders on another thread
    NamingDialog dialog;

    Asking(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
        : dialog(parent, title, QStringLiteral(":/ui")) // a folder is read only once the icons are ours
    {
        // Those of a desktop look into files on their own, inside this program.
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setIconProvider(&icons);
        dialog.setDirectory(folderToShow(folder));
        if (!filter.isEmpty())
            dialog.setNameFilters(filter.split(QStringLiteral(";;")));
        dialog.resize(860, 540);
    }
    QStringList ask()
    {
        if (const auto *tree = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
            constexpr int name = 0, kind = 2;
            tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
            tree->header()->setStretchLastSection(false);
            tree->header()->setSectionResizeMode(name, QHeaderView::Stretch);
            tree->header()->hideSection(kind);
        }
        if (dialog.exec() != QDialog::Accepted)
            return {};
        lastFolder() = dialog.directory().absolutePath();
        return dialog.selectedFiles();
    }
};

} // namespace

QString askToOpen(QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    Asking asking(parent, title, folder, filter);
    asking.dialog.setFileMode(QFileDialog::ExistingFile);
    return asking.ask().value(0);
}

QStringList askToOpenSeveral(QWidget *parent, const QString &title, const QString &filter)
{
    Asking asking(parent, title, {}, filter);
    asking.dialog.setFileMode(QFileDialog::ExistingFiles);
    return asking.ask();
}

QString askToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &filter, bool asks)
{
    const QFileInfo info(proposed);
    Asking asking(parent, title, info.isAbsolute() ? info.absolutePath() : QString(), filter);
    asking.dialog.setAcceptMode(QFileDialog::AcceptSave);
    asking.dialog.setOption(QFileDialog::DontConfirmOverwrite, !asks);
    asking.dialog.selectFile(info.fileName());
    return asking.ask().value(0);
}

QString askForFolder(QWidget *parent, const QString &title, const QString &folder)
{
    Asking asking(parent, title, folder, {});
    asking.dialog.setFileMode(QFileDialog::Directory);
    asking.dialog.setOption(QFileDialog::ShowDirsOnly);
    return asking.ask().value(0);
}

} // namespace insieme
