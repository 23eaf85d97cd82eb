// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rule_editor.h"

#include "core/base/text.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int mostWords = 12, wordColumns = 3;

bool isNumber(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Percent || kind == Kind::Minutes || kind == Kind::Area
        || kind == Kind::Integer || kind == Kind::Fraction;
}

QWidget *labelled(const QString &text, QWidget *editor, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(text, 13, QFont::Normal, Label::Role::Secondary, part));
    row->addWidget(editor);
    row->addStretch();
    editor->setAccessibleName(text);
    return part;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QString(), this))
    , m_decimals(new QComboBox(m_card))
    , m_round(new QCheckBox(tr("Round what has more digits than a cent"), m_card))
    , m_zeros(new QCheckBox(tr("Put back zeros in front that a spreadsheet dropped"), m_card))
    , m_century(new QSpinBox(m_card))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_decimals->addItems({tr("1.234,56"), tr("1,234.56")});
    m_century->setRange(0, 2099);
    m_century->setSpecialValueText(tr("refused"));
    m_century->setSuffix(QString());
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_decimalsPart = labelled(tr("Numbers are written"), m_decimals, m_card);
    m_centuryPart = labelled(tr("Years of two digits begin with"), m_century, m_card);
    m_century->setToolTip(tr("1950: 49 is 2049 and 50 is 1950. At 0 such years are refused."));
    row->addWidget(m_decimalsPart);
    row->addWidget(m_round);
    row->addWidget(m_centuryPart);
    row->addWidget(m_zeros);
    row->addStretch(1);
    m_card->body()->addLayout(row);
    m_valuesPart = new QWidget(m_card);
    m_values = new QGridLayout(m_valuesPart);
    m_values->setContentsMargins(0, 0, 0, 0);
    m_values->setHorizontalSpacing(12);
    m_values->setVerticalSpacing(6);
    m_card->body()->addWidget(m_valuesPart);
    connect(m_decimals, &QComboBox::currentIndexChanged, this, &RuleEditor::read);
    connect(m_round, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(m_zeros, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(m_century, &QSpinBox::valueChanged, this, &RuleEditor::read);
}

bool RuleEditor::has(const Field *field)
{
    if (!field)
        return false;
    switch (field->kind()) {
    case Kind::Date:
    case Kind::LocalMinute:
    case Kind::Choice:
    case Kind::Text:
        return true;
    default:
        return isNumber(field->kind());
    }
}

void RuleEditor::set(const QString &header, const Field &field, const exchange::ColumnRule &rule,
                     const std::vector<exchange::Cell> &samples)
{
    m_setting = true;
    m_field = &field;
    m_rule = rule;
    m_card->setTitle(tr("How “%1” is read").arg(header));
    const Kind kind = field.kind();
    m_decimalsPart->setVisible(isNumber(kind));
    m_round->setVisible(kind == Kind::Money);
    m_centuryPart->setVisible(kind == Kind::Date || kind == Kind::LocalMinute);
    m_zeros->setVisible(kind == Kind::Text);
    m_decimals->setCurrentIndex(rule.decimals == exchange::Decimals::Point ? 1 : 0);
    m_round->setChecked(rule.round);
    m_zeros->setChecked(rule.restoreZeros);
    m_century->setValue(rule.twoDigitYearsFrom);
    m_words.clear();
    while (QLayoutItem *item = m_values->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_valuesPart->setVisible(kind == Kind::Choice);
    if (kind == Kind::Choice) {
        const ChoiceList &list = *field.ops->choices;
        QStringList seen;
        for (const exchange::Cell &cell : samples) {
            const QString word = exchange::shownCell(cell).trimmed();
            if (word.isEmpty() || seen.contains(folded(word)) || seen.size() >= mostWords)
                continue;
            seen << folded(word);
            auto *box = new QComboBox(m_valuesPart);
            const exchange::ReadValue by = exchange::readValue(field, cell, {});
            const auto *known = by.ok() ? std::get_if<Choice>(&by.value) : nullptr;
            box->addItem(known ? tr("as written") : tr("— refused —"), QVariant());
            box->addItem(tr("nothing"), QString());
            for (int i = 0; i < static_cast<int>(list.items.size()); ++i)
                box->addItem(list.label(i), QString::fromLatin1(list.items[static_cast<size_t>(i)].code));
            if (const auto mapped = rule.values.constFind(folded(word)); mapped != rule.values.constEnd())
                box->setCurrentIndex(std::max(0, box->findData(*mapped)));
            connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::read);
            const int at = static_cast<int>(m_words.size());
            m_values->addWidget(labelled(QStringLiteral("“%1”").arg(word), box, m_valuesPart), at / wordColumns,
                                at % wordColumns);
            m_words.emplace_back(word, box);
        }
    }
    m_setting = false;
}

void RuleEditor::read()
{
    if (m_setting)
        return;
    m_rule.decimals = m_decimals->currentIndex() == 1 ? exchange::Decimals::Point : exchange::Decimals::Comma;
    m_rule.round = m_round->isChecked();
    m_rule.restoreZeros = m_zeros->isChecked();
    m_rule.twoDigitYearsFrom = m_century->value();
    for (const auto &[word, box] : m_words) {
        if (box->currentData().isValid())
            m_rule.values.insert(folded(word), box->currentData().toString());
        else
            m_rule.values.remove(folded(word));
    }
    emit edited();
}

QComboBox *RuleEditor::meaningOf(const QString &word) const
{
    for (const auto &[text, box] : m_words) {
        if (folded(text) == folded(word))
            return box;
    }
    return nullptr;
}

} // namespace insieme
