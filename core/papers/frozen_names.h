// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// What the kept text of a deed calls its parts. Deeds are read for decades: no name here ever changes.
namespace insieme::frozen {

struct BlockKind {
    const char *name;
    bool searched; ///< its objects with a text are runs, and nothing else: the search knows which of them are public
};
/// In the order of documents::Block.
inline constexpr std::array blockKinds{
    BlockKind{"paragraph", true},  BlockKind{"table", true},     BlockKind{"signatures", true},
    BlockKind{"references", true}, BlockKind{"lanes", false},    BlockKind{"page_break", false},
    BlockKind{"contents", false},  BlockKind{"bilingual", true}, BlockKind{"picture", false},
    BlockKind{"qr", false},        BlockKind{"chart", false},    BlockKind{"placed", false}};

inline constexpr char blocks[] = "blocks";
inline constexpr char image[] = "image"; ///< of a picture, as bytes
// Of a run.
inline constexpr char text[] = "text";
inline constexpr char field[] = "field";
inline constexpr char missing[] = "missing";
inline constexpr char isPublic[] = "public";

} // namespace insieme::frozen
