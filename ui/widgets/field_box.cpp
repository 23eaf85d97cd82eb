// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace insieme {

FieldBox::FieldBox(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_resolved(new Label(QString(), 13, QFont::Normal, Label::Role::Hint, this))
    , m_unit(new Label(QString(), 13, QFont::Normal, Label::Role::Hint, this))
    , m_sign(new StatusLight(Theme::Tone::Bad, QString(), 14, this))
{
    setMinimumHeight(38);
    m_row->setContentsMargins(10, 5, 8, 5);
    m_row->setSpacing(5);
    m_row->addWidget(m_resolved);
    m_row->addWidget(m_unit);
    m_row->addWidget(m_sign);
    m_resolved->hide();
    m_unit->hide();
    m_sign->hide();
}

void FieldBox::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_row->insertWidget(0, editor, 1);
    editor->installEventFilter(this);
}

void FieldBox::setIconName(const QString &icon)
{
    m_icon = icon;
    m_row->setContentsMargins(icon.isEmpty() ? 10 : 36, 5, 8, 5);
    update();
}

void FieldBox::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void FieldBox::setResolved(const QString &text)
{
    m_resolved->setText(text);
    placeResolved();
}

void FieldBox::placeResolved()
{
    const auto *line = qobject_cast<const QLineEdit *>(m_editor);
    const QMargins margins = m_row->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *beside = m_row->itemAt(i)->widget();
        if (beside != m_editor && beside != m_resolved && !beside->isHidden())
            room -= beside->sizeHint().width() + m_row->spacing();
    }
    const int typed = line ? paint::textWidth(line->text(), line->font()) + 8 : 0; // the caret, too
    m_resolved->setVisible(!m_resolved->text().isEmpty()
                           && typed + m_row->spacing() + m_resolved->sizeHint().width() <= room);
}

void FieldBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeResolved();
}

void FieldBox::setTone(Theme::Tone tone)
{
    m_tone = tone;
    m_sign->setVisible(tone != Theme::Tone::Neutral);
    m_sign->set(tone,
                tone == Theme::Tone::Bad        ? tr("to be put right")
                    : tone == Theme::Tone::Warn ? tr("to be looked at")
                    : tone == Theme::Tone::Ok   ? tr("in order")
                                                : QString());
    placeResolved();
    update();
}

void FieldBox::setPlain(bool plain)
{
    m_plain = plain;
    m_row->setContentsMargins(plain ? 3 : 10, 5, plain ? 0 : 8, 5);
    update();
}

void FieldBox::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void FieldBox::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldBox::mousePressEvent(QMouseEvent *)
{
    if (m_editor)
        m_editor->setFocus();
}

void FieldBox::paintEvent(QPaintEvent *)
{
    if (m_plain)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(frame());
    const bool focus = m_editor && m_editor->hasFocus();
    const QColor edge =
        m_tone == Theme::Tone::Bad || m_tone == Theme::Tone::Warn ? theme.tone(m_tone).mark : theme.border;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(m_quiet ? theme.inset : theme.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (focus)
        paint::focusRing(painter, box, 6, m_tone == Theme::Tone::Bad || m_tone == Theme::Tone::Warn ? edge : QColor());
    if (!m_icon.isEmpty())
        paint::icon(painter, m_icon, QPoint(13, height() / 2 - 8), 16, theme.text3);
}

FieldLabel::FieldLabel(const QString &text, bool required, QWidget *parent)
    : QLabel(text, parent)
    , m_required(required)
{
    setFont(Theme::font(12, QFont::Medium));
    setMinimumHeight(22);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(text);
}

void FieldLabel::setChanged(bool changed)
{
    m_changed = changed;
    update();
}

void FieldLabel::setMnemonic(QChar letter)
{
    m_mnemonic = letter;
    update();
}

QSize FieldLabel::sizeHint() const
{
    return {paint::textWidth(text(), font()) + 30, 22};
}

void FieldLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int marks = (m_required ? 11 : 0) + (m_changed ? 13 : 0);
    const int words = std::min(paint::textWidth(text(), font()), width() - 3 - marks);
    paint::text(painter, QRect(3, 0, width() - 3 - marks, height()), text(), font(), theme.text2);
    if (const qsizetype at = m_mnemonic.isNull() ? -1 : text().indexOf(m_mnemonic, 0, Qt::CaseInsensitive); at >= 0) {
        const int from = 3 + paint::textWidth(text().left(at), font());
        const int to = 3 + paint::textWidth(text().left(at + 1), font());
        if (to < 3 + words)
            painter.fillRect(QRect(from, height() / 2 + 7, to - from, 1), theme.text2);
    }
    int x = 3 + words + 5;
    if (m_required) {
        paint::text(painter, QRect(x, 0, 10, height()), QStringLiteral("*"), Theme::font(13, QFont::Bold),
                    theme.tone(Theme::Tone::Bad).text);
        x += 11;
    }
    if (m_changed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(Theme::Tone::Info).mark);
        painter.drawEllipse(QRectF(x + 1, height() / 2.0 - 3, 6, 6));
    }
}

} // namespace insieme
