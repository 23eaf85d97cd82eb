// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

class QLineEdit;

namespace insieme {

/// Draws the lines of the palette: the words that begin like a word typed in `line` are bold and underlined.
class PaletteRows : public QStyledItemDelegate {
public:
    /// What a line says; the title of a group has its text only.
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< its number
        IconRole,
        HintRole,
        KeyRole, ///< as it is printed
        SignRole, ///< a Theme::Tone, after the text
        DayRole, ///< at the right
        MarkedRole ///< typed words in the hint, too: it says why
    };
    PaletteRows(QLineEdit *line, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QLineEdit *m_line;
};

} // namespace insieme
