// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/precompiled.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidget>
