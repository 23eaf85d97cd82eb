// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"
#include "core/sync/package.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace insieme::test {

/// Faults that the judge must notice. Each leaves the engine as it is and breaks one promise from outside.
enum class Sabotage {
    None,
    RuleNotChecked, ///< the main desk merges without the rules
    ConflictLost, ///< a conflict disappears from the list
    OldChangeset, ///< a command is passed on as it was first recorded instead of as it was merged
    EntryEmptied, ///< a command arrives with its place but without its content
    OwnNotRecognised, ///< a desk does not recognise its own command in the answer
    RowLost, ///< a row disappears beside the door
    ReferenceBroken ///< a row that others refer to is removed everywhere, with its history entry
};

/// A random change to placements, registers, shares or stays; each must be able to fail on a rule.
Done areaCommand(Transaction &transaction, const std::function<int(int)> &pick);
/// What no file may hold, asked of SQLite alone.
QStringList areaFaults(const Database &database);

/// Where the desks begin: with a handful of records that everybody quarrels about, or with the sample consortium, whose
/// placements, shares and stays are changed, too.
enum class Scene { Handful, Sample };

/// Desks of one consortium on files of their own, random commands of every kind, packages that are lost, repeated,
/// late or out of order. `run` plays, `settle` lets every desk hear of everything, `judge` says what is wrong, by code
/// of its own on plain SQLite.
class DeskSimulation {
public:
    DeskSimulation(quint32 seed, int desks, Sabotage sabotage = Sabotage::None, Scene scene = Scene::Handful);
    ~DeskSimulation();
    void run(int rounds);
    void settle();
    QStringList judge();
    QString summary() const;

private:
    struct Desk {
        QString path;
        std::unique_ptr<Workspace> workspace;
    };
    struct Made {
        QString cmd;
        QByteArray changeset; ///< as first recorded
        bool atomic = false;
        qint64 base = 0; ///< what its desk held of the order when it was made
        size_t desk = 0;
        QHash<QString, RawValue> cells;
    };
    void open(Desk &desk, const QString &name);
    void begin();
    void command(size_t desk);
    void note(size_t desk, qint64 step);
    void pack(size_t desk);
    void deliver(size_t desk, const QByteArray &package);
    void tamper(Package &package);
    void judgeFields(QStringList &findings);
    int pick(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QString word();

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    Sabotage m_sabotage;
    Scene m_scene;
    bool m_tampered = false;
    Catalogue m_lax;
    std::vector<Desk> m_desks; ///< the first is the main desk
    std::vector<QByteArray> m_toMain, m_fromMain;
    QList<Made> m_made;
    QHash<QString, qsizetype> m_known;
    int m_commands = 0, m_refused = 0, m_undos = 0, m_merges = 0, m_ignored = 0, m_lost = 0, m_mergeUndos = 0;
    QStringList m_trouble;
};

} // namespace insieme::test
