// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QApplication>

INSIEME_TEST_MAIN(QApplication)
