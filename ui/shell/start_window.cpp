// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "ui/shell/files.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace insieme {

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(false, this))
    , m_offered(new EmptyState(this))
{
    setWindowTitle(tr("Insieme"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_banner);
    column->addWidget(m_offered, 1);
    m_offered->set(
        {{QStringLiteral("file-text"), tr("Insieme")}}, tr("The whole consortium in one file"),
        tr("It stays on this computer or on a folder of yours. Begin a new one, open the one you have, or look "
           "around in the sample: its people are invented."));
    const auto offer = [this](const char *icon, const QString &text, const QKeySequence &key, bool primary,
                              const std::function<void()> &run) {
        m_offered->addAction(QLatin1String(icon), text, key, primary, run);
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    offer("plus", tr("New file…"), QKeySequence::New, true, [this] { begin(false); });
    offer("folder-open", tr("Open…"), QKeySequence::Open, false, [this] { open(); });
    offer("flask-conical", tr("Sample consortium…"), QKeySequence(Qt::CTRL | Qt::Key_E), false,
          [this] { begin(true); });
}

void StartWindow::say(const QString &what, const QString &detail)
{
    m_banner->clearRemedies();
    m_banner->show(Theme::Tone::Bad, what, detail);
}

void StartWindow::offerCopies(const QString &path)
{
    if (automaticBackups(path).isEmpty())
        return;
    m_banner->addRemedy(tr("Bring back a copy…"), {}, [this, path] {
        if (const QString copy = files::askForBackup(this, path); !copy.isEmpty())
            emit backupWanted(copy, path);
    });
}

void StartWindow::open()
{
    if (const QString path = files::askToOpen(this); !path.isEmpty())
        emit chosen(path);
}

void StartWindow::begin(bool sample)
{
    const auto path = files::askForNew(this, sample);
    if (!path)
        say(tr("No file was made."), path.error().text);
    else if (!path->isEmpty())
        emit chosen(*path);
}

void StartWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().bg);
}

} // namespace insieme
