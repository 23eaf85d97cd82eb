# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations in the folder INTO up to date with the sources below ROOT.
# cmake -DROOT=… -DINTO=… -P translations.cmake
find_program(LUPDATE lupdate HINTS /usr/lib/qt6/bin REQUIRED)
execute_process(
  COMMAND ${LUPDATE} -locations none -no-obsolete -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=INSIEME_DESCRIPTOR
    -I . app core ui -ts ${INTO}/insieme_it.ts ${INTO}/insieme_en.ts
  WORKING_DIRECTORY ${ROOT} COMMAND_ERROR_IS_FATAL ANY)
