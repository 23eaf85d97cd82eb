-- SPDX-License-Identifier: GPL-3.0-or-later
-- Obligations that other records settle: from which day a line is shown, and on which records lines of others hang.
-- Neither is recorded: both are made from the records, as the index is.

ALTER TABLE agenda_item ADD COLUMN appears TEXT NOT NULL DEFAULT '0000-00-00';
DROP INDEX agenda_item_shown;
CREATE INDEX agenda_item_shown ON agenda_item(done, lapses, shown, minute, n, area, owner, appears);

CREATE TABLE agenda_bearing(
  id    TEXT NOT NULL,            -- the record that bears on the lines
  owner TEXT NOT NULL             -- the record whose lines they are
) STRICT;
CREATE INDEX agenda_bearing_id ON agenda_bearing(id);
