// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

#include <QThread>

namespace insieme {

/// An import or an export beside the window: with a connection of its own to the same file, so that the window goes on
/// answering. Delete it only when it is finished.
class ExchangeJob : public QThread {
    Q_OBJECT
public:
    struct Source {
        QString path; ///< of a file; empty: `pasted`
        QString pasted;
        QString name() const;
        Result<exchange::Tables> open(const RecordType &type) const;
    };

    /// An import; `dryRun`: everything but the writing.
    ExchangeJob(QString file, const RecordType &type, Source source, exchange::Mapping mapping, bool dryRun,
                QObject *parent);
    /// An export of everything.
    ExchangeJob(QString file, QString folder, exchange::ExportOptions options, QObject *parent);

    void stop() { m_stop = true; }
    bool wasStopped() const { return m_stop; }
    bool isRehearsal() const { return m_dryRun; }
    const std::optional<Error> &error() const { return m_error; }
    const exchange::ImportReport &report() const { return m_report; }
    /// The first outcomes of each kind; the report has the whole counts.
    const QList<exchange::RowOutcome> &outcomes(exchange::RowOutcome::What what) const
    {
        return m_outcomes[static_cast<size_t>(what)];
    }

signals:
    void progressed(qint64 rows);

protected:
    void run() override;

private:
    Done import(Workspace &workspace);
    QString m_file;
    const RecordType *m_type = nullptr;
    Source m_source;
    exchange::Mapping m_mapping;
    bool m_dryRun = false;
    QString m_folder;
    exchange::ExportOptions m_export;
    std::atomic<bool> m_stop = false;
    std::optional<Error> m_error;
    exchange::ImportReport m_report;
    std::array<QList<exchange::RowOutcome>, 4> m_outcomes;
};

} // namespace insieme
