// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QScrollArea>

namespace insieme {

/// Fields of a form that were changed elsewhere, too: for each what it was before, and both values to choose from. What
/// is decided stays in sight and can be decided anew. Hidden without any.
class ClashList : public QScrollArea {
    Q_OBJECT
public:
    enum class Side { Mine, Theirs };
    struct Clash {
        QString what, before, mine, theirs;
        std::optional<Side> taken = {};
        friend bool operator==(const Clash &, const Clash &) = default;
    };
    explicit ClashList(QWidget *parent = nullptr);
    void set(const QList<Clash> &clashes);
    const QList<Clash> &clashes() const { return m_clashes; }
    /// The keys go to the first one that is open from this one on; nothing happens where there is none.
    void goTo(qsizetype index);

signals:
    void decided(qsizetype index, insieme::ClashList::Side side);

private:
    QList<Clash> m_clashes;
};

} // namespace insieme
