// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/merge.h"

namespace insieme::test {

std::shared_ptr<documents::MapNode> mapNode(std::initializer_list<std::pair<const char *, Value>> values);
documents::Merged scalar(const Value &value, const QString &label = {});
documents::Merged child(const documents::MergeNodePtr &node, const QString &label = {});
documents::Merged rows(std::vector<documents::MergeNodePtr> list);

/// A convention between an invented Comune and an invented consortium with every value stated.
std::shared_ptr<documents::MapNode> convention(int cooperatives = 3);
QString conventionTemplate();

} // namespace insieme::test
