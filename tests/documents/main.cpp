// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"

#include <QGuiApplication>

INSIEME_TEST_MAIN(QGuiApplication)
