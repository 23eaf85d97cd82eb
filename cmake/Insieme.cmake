# SPDX-License-Identifier: GPL-3.0-or-later
# Settings shared by every target, and the one list of what each room may link.

# GCC's precompiled headers are cached only when ccache is told that defines and times inside them do not matter.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${CCACHE_PROGRAM})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# Libraries a room under core/ may use besides Qt Core, Qt Sql, SQLite, Boost headers and tl::expected.
# tests/guard reads this list; a header that is not allowed here fails the build's tests.
set(INSIEME_ROOM_LIBRARIES
    "store:sodium"
    "sync:sodium"
    "registry:csv"
    "agenda:libical"
    "exchange:csv,zip,xlsxwriter"
    "documents:Qt6Gui,hyphen,zip,qrencode,harfbuzz,deflate")

add_library(insieme_options INTERFACE)
target_compile_definitions(insieme_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  INSIEME_VERSION="${PROJECT_VERSION}")
target_compile_options(insieme_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local;-Wzero-as-null-pointer-constant;-Wno-subobject-linkage>
  # Clang's limit of steps is too low for the descriptor of a record with seventy fields.
  $<$<CXX_COMPILER_ID:Clang>:-fconstexpr-steps=8000000>)
if(INSIEME_WARNINGS_AS_ERRORS)
  target_compile_options(insieme_options INTERFACE -Werror)
endif()
if(INSIEME_SANITIZE)
  # The null checks make GCC 12 refuse to compare function addresses in constant expressions, which the record
  # descriptors do; a null that is really used is still caught by the address sanitizer.
  target_compile_options(insieme_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                   -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute
                                                   -fno-sanitize-recover=undefined)
  target_link_options(insieme_options INTERFACE -fsanitize=address,undefined)
endif()
if(INSIEME_FUZZ)
  target_compile_options(insieme_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_link_options(insieme_options INTERFACE -fsanitize=address,undefined)
endif()
target_include_directories(insieme_options INTERFACE ${CMAKE_SOURCE_DIR})

# insieme_tests(NAME LIBRARIES … SOURCES tst_a.cpp …): one program, one ctest entry a source file, so that a
# test file that is compiled but never run cannot exist.
function(insieme_tests name)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;SOURCES;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE insieme_test_support ${ARG_LIBRARIES})
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(stem ${source} NAME_WE)
    if(stem MATCHES "^tst_(.*)$")
      add_test(NAME ${name}.${CMAKE_MATCH_1} COMMAND ${name} ${stem})
      set_tests_properties(${name}.${CMAKE_MATCH_1} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1500000;${ARG_ENVIRONMENT}" TIMEOUT 2400)
    endif()
  endforeach()
endfunction()
