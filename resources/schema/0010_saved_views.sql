-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of lists that people save: filter, order and columns under a name.

CREATE TABLE saved_view(
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT,
  place       TEXT,               -- of the list
  operator_id TEXT REFERENCES operator(id),   -- whose it is; NULL: everybody's
  content     TEXT                -- JSON
) STRICT;
CREATE INDEX saved_view_place ON saved_view(place);
CREATE INDEX saved_view_operator ON saved_view(operator_id);
