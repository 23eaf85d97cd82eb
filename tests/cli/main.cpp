// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QCoreApplication>

INSIEME_TEST_MAIN(QCoreApplication)
