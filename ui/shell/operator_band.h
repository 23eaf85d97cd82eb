// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/banner.h"

class QLineEdit;

namespace insieme {

class Workspace;

/// Asks who is working, in place: at the first start nothing but a name, later those who work here, too. Enter in the
/// line is its button.
class OperatorBand : public Banner {
    Q_OBJECT
public:
    explicit OperatorBand(Workspace &workspace, QWidget *parent = nullptr);
    /// Shows it while nobody is chosen in a file that can be changed, otherwise hides it. `mayAdd`: who is not among
    /// the operators can be written down now.
    void refresh(bool mayAdd);
    /// Asks for the name of somebody who is not among the operators; the line takes the keys.
    void askName();
    /// The keys go to what is asked for: the line, or the first name. Nothing while it is hidden.
    void takeFocus();
    bool asksName() const { return !isHidden() && !m_namePart->isHidden(); }
    QLineEdit &line() const { return *m_line; }
    Button &confirm() const { return *m_confirm; }

signals:
    /// The name of somebody who is perhaps not among the operators yet.
    void named(const QString &name);
    void chosen();
    /// The name was asked for and is not wanted any more.
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(bool name);
    void take();
    bool m_mayAdd = true;

    Workspace &m_workspace;
    QWidget *m_namePart;
    QLineEdit *m_line;
    Button *m_confirm;
    Button *m_first = nullptr; ///< of the names offered
};

} // namespace insieme
