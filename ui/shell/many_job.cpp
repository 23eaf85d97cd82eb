// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/many_job.h"

#include "core/areas/areas.h"
#include "core/store/workspace.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ManyDocuments)
};

} // namespace

ManyJob::ManyJob(What what, QString file, const documents::Printable &printable, std::vector<QUuid> ids,
                 const Context &like, QString place, QObject *parent)
    : LongWork(QStringLiteral("file-text"),
               what == What::Check || what == What::CheckToIssue ? Texts::tr("Looking through the documents")
                   : what == What::Issue                         ? Texts::tr("Issuing the documents")
                                                                 : Texts::tr("Making the documents"),
               what == What::Check || what == What::CheckToIssue
                   ? Texts::tr("Nothing is written by the check.")
                   : Texts::tr("If you stop it, what is made until then stays."),
               parent)
    , m_what(what)
    , m_file(std::move(file))
    , m_printable(printable)
    , m_ids(std::move(ids))
    , m_asOf(like.asOf)
    , m_shown(like.shown)
    , m_place(std::move(place))
{
}

void ManyJob::run()
{
    OpenOptions options;
    options.readOnly = m_what != What::Issue;
    options.follow = Follow::Records;
    options.stop = &stopFlag();
    auto opened = Workspace::open(m_file, areas(), options);
    if (!opened) {
        m_error = opened.error();
        return;
    }
    Workspace &workspace = **opened;
    documents::PrintRequest like{workspace.records(), {}, workspace.context()};
    like.context.asOf = m_asOf;
    like.context.shown = m_shown;
    // What bears a number is a draft until it is issued.
    like.draft = m_printable.issued && m_what != What::Issue && m_what != What::CheckToIssue;
    const documents::GoOn goOn = [this](int done, int total) {
        tell(done, total);
        return !wasStopped();
    };
    Result<documents::PrintedMany> made;
    switch (m_what) {
    case What::Check:
    case What::CheckToIssue:
        made = documents::checkMany(m_printable, m_ids, like, m_what == What::CheckToIssue, goOn);
        break;
    case What::Files:
        made = documents::printManyFiles(m_printable, m_ids, like, m_place, goOn);
        break;
    case What::OneFile:
        made = documents::printManyInOne(m_printable, m_ids, like, m_place, goOn);
        break;
    case What::Issue:
        made = documents::issueManyFiles(workspace, m_printable, m_ids, m_place, goOn);
        break;
    }
    if (made)
        m_result = std::move(*made);
    else
        m_error = made.error();
}

} // namespace insieme
