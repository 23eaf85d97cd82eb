// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desks.h"
#include "ui/widgets/check_list.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace insieme {

/// What goes into a package and who can read it, before the file is chosen.
class PackageForm : public InlinePanel {
    Q_OBJECT
public:
    enum class Kind { Changes, NewDesk, Partner };

    explicit PackageForm(const SyncState &state, QWidget *parent = nullptr);
    /// A new desk is started by the main desk only; elsewhere it is not offered, and Changes stays chosen.
    void choose(Kind kind);
    Kind kind() const;
    ExportOptions options() const;
    QString passphrase() const;
    QString text() const;
    QCheckBox &attachments() const { return *m_attachments; }
    QLineEdit &words(bool again) const { return again ? *m_again : *m_words; }
    void takeFocus();

private:
    void describe();

    const SyncState m_state;
    QComboBox *m_kind;
    Label *m_text;
    QCheckBox *m_attachments;
    QLineEdit *m_words, *m_again;
    Label *m_readers;
};

} // namespace insieme
