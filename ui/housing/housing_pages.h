// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <QUuid>

namespace insieme {

class PageCatalogue;
class Shell;

void addHousingPages(PageCatalogue &catalogue);
/// Opens a paper of the house in the preview; says why where there is nothing to print. `until`: the last day that
/// accounts and figures count; not stated: today.
void openHousingPaper(Shell &shell, const char *name, const QUuid &id, const Date &until = {});

} // namespace insieme
