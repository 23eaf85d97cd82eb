-- SPDX-License-Identifier: GPL-3.0-or-later
-- How tables of a form become records: saved once, used again for the next table.

CREATE TABLE import_mapping(
  id      TEXT PRIMARY KEY NOT NULL,
  name    TEXT,
  kind    TEXT,                            -- name of the kind of record
  content TEXT                             -- JSON
) STRICT;
