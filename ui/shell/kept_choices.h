// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariant>

namespace insieme {

/// A page whose choices (filter, order, tab) the window keeps while another page is open: whoever derives from this
/// beside Page is given them back when its place is opened again, until the window is closed.
class KeptChoices {
public:
    virtual ~KeptChoices() = default;
    virtual QVariant choices() const = 0;
    /// What a page of the same place gave.
    virtual void setChoices(const QVariant &choices) = 0;
};

} // namespace insieme
