// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/blocks.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace insieme::documents {
namespace {

/// Room for a word or a number.
const QString lineToWriteOn(16, QLatin1Char('_'));

struct EachRuns {
    const std::function<void(Runs &)> &visit;

    void operator()(Paragraph &block) const { visit(block.runs); }
    void operator()(Table &block) const
    {
        for (auto &row : block.rows)
            std::for_each(row.begin(), row.end(), visit);
    }
    void operator()(Signatures &block) const
    {
        for (Signatures::Party &party : block.parties) {
            for (Runs *runs : {&party.name, &party.capacity, &party.signer})
                visit(*runs);
        }
    }
    void operator()(References &block) const
    {
        std::for_each(block.lines.begin(), block.lines.end(), visit);
        std::for_each(block.framed.begin(), block.framed.end(), visit);
    }
    void operator()(Bilingual &block) const
    {
        for (auto &[left, right] : block.pairs) {
            visit(left.runs);
            visit(right.runs);
        }
    }
    void operator()(Picture &block) const { visit(block.caption); }
    void operator()(QrCode &block) const { visit(block.caption); }
    // None of these has fields.
    void operator()(Lanes &) const { }
    void operator()(PageBreak &) const { }
    void operator()(Contents &) const { }
    void operator()(Chart &) const { }
    void operator()(Placed &) const { }
};

} // namespace

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

void setDraft(Content &content, bool draft)
{
    content.draft = draft;
    if (draft)
        return;
    const std::function<void(Runs &)> writeByHand = [](Runs &runs) {
        for (Run &run : runs) {
            if (std::exchange(run.missing, false))
                run.text = lineToWriteOn;
        }
    };
    for (Block &block : content.blocks)
        std::visit(EachRuns{writeByHand}, block);
}

bool isGap(const Run &run)
{
    return run.missing || (!run.field.isEmpty() && run.text == lineToWriteOn);
}

} // namespace insieme::documents
