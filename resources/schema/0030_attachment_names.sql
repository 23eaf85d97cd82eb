-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a file about a person is called tells of them as what stands in it does: it is sealed with their key, and the
-- history holds nothing else of it. Files attached before keep their names where they are.
CREATE TABLE attachment_name(
  id            TEXT PRIMARY KEY NOT NULL,
  attachment_id TEXT REFERENCES attachment(id),
  person_id     TEXT REFERENCES person(id),
  file_name     BLOB,
  note          BLOB
) STRICT;
CREATE INDEX attachment_name_attachment ON attachment_name(attachment_id);
CREATE INDEX attachment_name_person ON attachment_name(person_id);
