// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/many_job.h"
#include "ui/shell/page.h"
#include "ui/widgets/check_list.h"

class QComboBox;
class QSpinBox;

namespace insieme {

/// One document of many records at once: which document, what is missing in which of them, one PDF or one each, drafts
/// or issued; a letter to each; their envelopes and labels. A panel beside a list.
class ManyDocuments : public InlinePanel {
    Q_OBJECT
public:
    /// `ids` in the order in which they are printed.
    ManyDocuments(Shell &shell, const RecordType &type, std::vector<QUuid> ids, QWidget *parent = nullptr);
    ~ManyDocuments() override;
    /// True when there is a document, a letter or an address for records of this type.
    static bool isOffered(const RecordType &type);
    const RecordType &type() const { return m_type; }
    void setRecords(std::vector<QUuid> ids);
    void takeFocus();

    enum class Where { OneFile, Folder, Issue };
    /// A template's name, "lettera" or the name of a sheet of addresses; false when it is not offered.
    bool choose(const QString &what);
    bool chooseWhere(Where where);
    /// To a file or a folder that is there, as was chosen; false when there is nothing to make.
    bool makeInto(const QString &place);
    bool isRunning() const { return m_job != nullptr; }
    const std::optional<documents::PrintedMany> &checked() const { return m_checked; }
    QString sentence() const;
    QComboBox &what() { return *m_what; }
    FieldEditor *letterField(const char *column) const;

signals:
    /// Letters were written: these are theirs.
    void wrote(const RecordType *type, const std::vector<QUuid> &ids);

private:
    void describe();
    void offerPlaces();
    void makeLetterForm();
    void check();
    void confirmed();
    void start(ManyJob::What what, const QString &place);
    void finished();
    void say(const QString &text, bool bad);
    void showFindings(const documents::PrintedMany &result);
    void showSheet();
    void writeLetters();
    void insertField(const QString &name);
    const documents::Printable *printable() const;
    Where where() const;

    Shell &m_shell;
    const RecordType &m_type;
    std::vector<QUuid> m_ids;
    QComboBox *m_what, *m_where;
    Label *m_whereLabel;
    QWidget *m_letter; ///< the form of a letter
    std::vector<FieldEditor *> m_letterFields;
    QWidget *m_labels;
    QSpinBox *m_first;
    Label *m_sentence;
    CheckList *m_findings;
    ManyJob *m_job = nullptr;
    bool m_again = false; ///< other records were ticked meanwhile
    std::optional<documents::PrintedMany> m_checked;
};

} // namespace insieme
