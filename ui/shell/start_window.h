// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/banner.h"

namespace insieme {

/// What stands on the screen while no file is open: which one, and why the last one could not be opened.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);
    /// Over what is offered; empty takes it away.
    void say(const QString &what, const QString &detail = {});
    /// Beside what was said: a copy may be brought back in the place of this file, where there are any.
    void offerCopies(const QString &path);

signals:
    /// A file that is there now.
    void chosen(const QString &path);
    void backupWanted(const QString &copy, const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void begin(bool sample);

    Banner *m_banner;
    EmptyState *m_offered;
};

} // namespace insieme
