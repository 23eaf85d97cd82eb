// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/latest_work.h"

class QVBoxLayout;

namespace insieme {

class Label;
class Skeleton;

/// A panel about the house whose facts are read beside the window: until then it stays as it is, or is empty for
/// another record.
class HousePanel : public RecordPanel {
    Q_OBJECT
public:
    HousePanel(Shell &shell, QWidget *parent);
    virtual bool isLooking() const = 0;

protected:
    Shell &shell() const { return m_shell; }
    QUuid id() const { return m_id; }
    /// Hidden while nothing of the record is read.
    QWidget *body() const { return m_body; }
    /// Rows or cards one below the other.
    static QVBoxLayout *plainColumn(QWidget *panel);

    void await(const QUuid &id, LongWork &look);
    /// `failure` empty: it was read, and `show` puts it into the body.
    void take(const QString &failure, const std::function<void()> &show);

private:
    Shell &m_shell;
    QUuid m_id;
    Skeleton *m_skeleton;
    Label *m_failure;
    QWidget *m_body;
};

/// `Read`: what the panel needs to know of its record, as a value with the names in it.
template<class Read> class ReadPanel : public HousePanel {
public:
    using HousePanel::HousePanel;
    bool isLooking() const override { return m_look.isRunning(); }
    void showRecord(const AnyRecord &record) override
    {
        using Look = FileWork<Read>;
        auto *look = new Look({QStringLiteral("house"), HousePanel::tr("Looking through the apartments"),
                               HousePanel::tr("Nothing is changed by looking.")},
                              shell().workspace().path(), toLoad(),
                              [id = record.id(), read = reading(), like = shell().context()](Workspace &workspace,
                                                                                             Look &) -> Result<Read> {
                                  const Context context = contextIn(workspace, like);
                                  return read(workspace, context, id);
                              });
        await(record.id(), *look);
        m_look.begin(shell(), look, [this](const Result<Read> &read) {
            take(read ? QString() : read.error().text, [&] { show(*read); });
        });
    }

protected:
    using Reading = Result<Read> (*)(const Workspace &workspace, const Context &context, const QUuid &id);
    /// Runs on another thread.
    virtual Reading reading() const = 0;
    virtual void show(const Read &read) = 0;

private:
    LatestWork<Read> m_look;
};

} // namespace insieme
