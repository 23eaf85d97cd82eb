// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/record/record_type.h"

#include <memory>
#include <QHash>
#include <vector>

namespace insieme::documents {

class MergeNode;
using MergeNodePtr = std::shared_ptr<const MergeNode>;

/// Where a value is written down.
struct Origin {
    const RecordType *type = nullptr; ///< nullptr: nowhere that is known
    QUuid id = {};
    const Field *field = nullptr; ///< nullptr: it is put right in the record, in no one field
    const char *rows = nullptr; ///< the child rows of the record where it is put right, by their name
};

/// What a name in a template stands for.
struct Merged {
    enum class Kind { Unknown, Scalar, Node, List } kind = Kind::Unknown;
    Value value = {};
    QString label = {}; ///< for people
    QString text = {}; ///< of a scalar, when it is not the value's own (titles of references, labels of lists)
    MergeNodePtr node = {}; ///< nullptr: the reference is not stated
    std::vector<MergeNodePtr> list = {};
    MergeNodePtr shape = {}; ///< of a Node or a List: a record without values, to check names that no value answers for
    Disclosure disclosure = Disclosure::Personal; ///< of all that is found through it; whoever knows better says so
    Origin origin = {};
    /// To be looked at before it is issued: a wording for want of a better one ("nato/a"), what was only taken for what
    /// it is called; `origin` is where it is decided.
    bool unsure = false;
    /// An amount, a count or a duration of 0 is a value of its own ("not due"), where others state nothing with it.
    bool zeroTells = false;
    bool masked = false; ///< there, but above what may be shown: `text` stands for it, filters leave that as it is
};

/// The tree of values that a template reads, lazily: references may lead round in circles.
class MergeNode {
public:
    virtual ~MergeNode() = default;
    virtual Merged find(const QString &name) const = 0;
};

/// Values given one by one.
class MapNode : public MergeNode {
public:
    QHash<QString, Merged> values;
    Merged find(const QString &name) const override { return values.value(name); }
};

} // namespace insieme::documents
