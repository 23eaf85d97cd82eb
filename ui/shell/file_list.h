// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/attachment.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace insieme {

class Label;

/// The files attached to a record, each with its size and day: opened, taken away, and more added by a file picker or
/// by dropping them here.
class FileList : public QWidget {
    Q_OBJECT
public:
    explicit FileList(Shell &shell, QWidget *parent = nullptr);
    /// Reads the files of a record anew. `whose`: what screen readers add to the buttons.
    void showFiles(const RecordType &type, const QUuid &id, const QString &whose);
    const std::vector<Attachment> &files() const { return m_files; }
    /// One step for each file; what is refused is said, the rest is attached.
    void attach(const QStringList &paths);
    /// Writes a copy that only this user can read, for the program that opens it, and starts that program. The copy
    /// goes when Insieme ends: what is changed in it does not come back.
    void open(int index);
    void remove(int index);
    void choose();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addRow(int index, const QString &whose);
    Shell &m_shell;
    const RecordType *m_type = nullptr;
    QUuid m_id;
    std::vector<Attachment> m_files;
    QVBoxLayout *m_column;
};

/// The files of a record as a card of its page.
class FilesPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit FilesPanel(Shell &shell, QWidget *parent = nullptr);
    void showRecord(const AnyRecord &record) override;
    FileList &list() const { return *m_list; }

private:
    FileList *m_list;
};

/// Paths of the files that are dragged; empty for anything else.
QStringList draggedFiles(const QDropEvent &event);

} // namespace insieme
