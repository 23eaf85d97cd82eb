// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>

namespace insieme {

/// How a step is signed: with the id of an operator or, where nobody is chosen, with the account of this computer, so
/// that no step is without an author.
QString signature(const QUuid &operatorId);
/// The name of the account that signed; empty for an operator and for what was never signed.
QString accountIn(const QString &signature);

} // namespace insieme
