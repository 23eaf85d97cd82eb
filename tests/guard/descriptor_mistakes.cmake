# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles descriptor_mistakes.cpp once for each mistake and looks for the words of the refusal.
set(expected
  "no field has this member:a member of Thing has no field"
  "a floating-point member:no floating point in records"
  "an enumeration without labels:this enumeration has no labels"
  "a C array:a member of Thing has no field|this type cannot be a member of a record|array"
  "the key is not first:descriptor_error_first_field_is_not_id"
  "a column in capitals:descriptor_error_column_is_not_snake_case"
  "a merge name in capitals:descriptor_error_merge_name_is_not_snake_case"
  "no label:descriptor_error_empty_label"
  "sensitive and searched:descriptor_error_sensitive_and_search"
  "a misspelt option:serch"
  "a check of another type:a check of this field takes another type"
  "a misspelt member:nmae"
  "a member of another record:constraint|FieldOf<insieme::Other>"
  "a derived field that is required:descriptor_error_required_on_a_derived_field"
  "a column twice:descriptor_error_duplicate_column"
  "a merge name twice:descriptor_error_duplicate_merge_name"
  "a member twice:descriptor_error_same_member_described_twice"
  "a former merge name that another field has:descriptor_error_former_merge_name_in_use")
string(REPLACE "|" ";" folders "${INCLUDES}")
set(flags -std=c++20 -fPIC -fsyntax-only -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
foreach(folder IN LISTS folders)
  # Named as a system folder, the compiler's own would be searched before those of the C++ library.
  if(folder AND NOT folder STREQUAL "/usr/include")
    list(APPEND flags -isystem ${folder})
  endif()
endforeach()
list(APPEND flags -I ${ROOT})

set(number 0)
set(failures "")
foreach(entry IN ITEMS "no mistake:" ${expected})
  string(REGEX MATCH "^[^:]+" what "${entry}")
  string(REGEX REPLACE "^[^:]+:" "" words "${entry}")
  execute_process(COMMAND ${COMPILER} ${flags} -DMISTAKE=${number} ${ROOT}/tests/guard/descriptor_mistakes.cpp
                  RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(number EQUAL 0 AND NOT status EQUAL 0)
    message(FATAL_ERROR "The record without a mistake does not compile:\n${said}")
  elseif(number GREATER 0 AND status EQUAL 0)
    list(APPEND failures "${what}: it compiles")
  elseif(number GREATER 0 AND NOT said MATCHES "${words}")
    string(SUBSTRING "${said}" 0 600 said)
    list(APPEND failures "${what}: the compiler does not say “${words}” but: ${said}")
  endif()
  math(EXPR number "${number} + 1")
endforeach()
if(failures)
  list(JOIN failures "\n" text)
  message(FATAL_ERROR "${text}")
endif()
