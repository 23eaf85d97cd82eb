// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/store/list_query.h"
#include "ui/widgets/long_work.h"

namespace insieme {

/// An import or an export beside the window: with a connection of its own to the same file, so that the window goes on
/// answering.
class ExchangeJob : public LongWork {
    Q_OBJECT
public:
    struct Source {
        QString path; ///< of a file; empty: `pasted`
        QString pasted;
        QString name() const;
        Result<exchange::Tables> open(const RecordType &type) const;
    };

    /// An import; `dryRun`: everything but the writing. `rows`: of the table, 0 when not known.
    ExchangeJob(QString file, const RecordType &type, Source source, exchange::Mapping mapping, bool dryRun,
                qint64 rows, QObject *parent);
    /// An export of everything.
    ExchangeJob(QString file, QString folder, exchange::ExportOptions options, QObject *parent);
    /// An export of one list with the columns that are shown, into a file. `context`: what may be told, on which day.
    ExchangeJob(QString file, ListQuery list, std::vector<const Field *> fields, QString target,
                exchange::ExportForm form, const Context &context, qint64 rows, QObject *parent);

    Outcome outcome() const override
    {
        return isRunning()                            ? Outcome::Running
            : !m_error                                ? Outcome::Done
            : m_error->code == Error::Code::Cancelled ? Outcome::Stopped
                                                      : Outcome::Failed;
    }
    QString whyFailed() const override { return m_error ? m_error->text : QString(); }
    bool isRehearsal() const { return m_dryRun; }
    const std::optional<Error> &error() const { return m_error; }
    const exchange::ImportReport &report() const { return m_report; }
    /// The first outcomes of each kind; the report has the whole counts.
    const QList<exchange::RowOutcome> &outcomes(exchange::RowOutcome::What what) const
    {
        return m_outcomes[static_cast<size_t>(what)];
    }

protected:
    void run() override;

private:
    Done import(Workspace &workspace);
    Done exportRows(Workspace &workspace);
    QString m_file;
    const RecordType *m_type = nullptr;
    Source m_source;
    exchange::Mapping m_mapping;
    bool m_dryRun = false;
    QString m_folder;
    exchange::ExportOptions m_export;
    std::optional<ListQuery> m_list;
    std::vector<const Field *> m_fields;
    QString m_target;
    Context m_context;
    qint64 m_rows = 0;
    std::optional<Error> m_error;
    exchange::ImportReport m_report;
    std::array<QList<exchange::RowOutcome>, 4> m_outcomes;
};

} // namespace insieme
