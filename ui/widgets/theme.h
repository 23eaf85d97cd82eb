// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace insieme {

/// The colours, measures and type of the product. Parts read them when they paint, so changing the theme is changing
/// the palette.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark };
    enum class Tone { Neutral, Ok, Warn, Bad, Info, Violet };
    struct Tones {
        QColor text, soft, mark;
    };

    QColor bg, side, surface, inset, raised, border, line, text, text2, text3, faint, accent, accentHover, onAccent,
        accentSoft, accentText, selected, navCurrent;
    Tones tone(Tone tone) const { return m_tones[static_cast<int>(tone)]; }
    /// Text and glyphs on a mark of this tone.
    QColor onMark(Tone tone) const;
    /// Seven colours that tell series, areas and organisations apart; `index` may be any number.
    QColor series(int index) const;
    /// Ground in a series colour, mixed with the surface (the same values print), and text that reads on it.
    QColor seriesSoft(int index) const;
    QColor seriesText(int index) const;
    /// Text on the full colour of a series.
    QColor onSeries(int index) const;
    static QColor mixed(const QColor &colour, const QColor &ground, double share);
    QColor toolbar; ///< the dark bar of the selection and of undo
    QColor onToolbar, onToolbar2;

    static Theme &current();
    Mode mode() const { return m_mode; }
    /// What the desktop had when the program began; to be asked before anything else sets a palette.
    static Mode desktopMode();
    /// Fonts, style and palette of the application; may be called again at any time.
    void apply(Mode mode);

    /// The interface's font: 13/400 for rows and fields.
    static QFont font(int pixels = 13, QFont::Weight weight = QFont::Normal);
    /// An icon of the set in one colour, sharp at every scale.
    static QIcon icon(const QString &name, const QColor &colour);
    static QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal ratio);

signals:
    void changed();

private:
    Theme() = default;
    Mode m_mode = Mode::Light;
    Tones m_tones[6];
};

} // namespace insieme
