// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"
#include "ui/widgets/theme.h"

#include <functional>
#include <QFrame>

namespace insieme {

/// A small icon in a colour that the theme says when it is painted.
class MergeGlyph : public QWidget {
public:
    using Colour = QColor (*)(const Theme &);
    MergeGlyph(const char *icon, Colour colour, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int size = 16;
    QString m_icon;
    Colour m_colour;
};
QColor quietColour(const Theme &theme);

/// From whose desk to whose, who did it and when, and how much there is of what.
class MergeRoute : public QFrame {
    Q_OBJECT
public:
    explicit MergeRoute(QWidget *parent);
    /// `open`: what remains to decide.
    void tell(const MergeReport &report, const QString &ownDesk, int open);
};

/// How much is new, changed, deleted and to decide in each area; one of them, or all, is chosen by a click or the keys.
class MergeAreas : public QFrame {
    Q_OBJECT
public:
    explicit MergeAreas(QWidget *parent);
    /// `current`: the chosen one, null for all. `undecided`: of an area, of all for null.
    void tell(const MergeReport &report, const RecordType *current,
              const std::function<int(const RecordType *)> &undecided);

signals:
    void chosen(const insieme::RecordType *area);
};

/// What the rules say to the file as it will be, and what else comes of the merge.
class MergeRules : public QFrame {
    Q_OBJECT
public:
    explicit MergeRules(QWidget *parent);
    void tell(const MergeReport &report);
};

} // namespace insieme
