-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history says already which records a step was about: what the index has to look at again is read there, and a step
-- need not note it a second time. search_mark holds what is to be looked at for another reason.
ALTER TABLE search_dirty RENAME TO search_mark;
CREATE TABLE search_followed(
  local_no INTEGER NOT NULL                -- up to this entry of the journal the index was brought up to date
) STRICT;
INSERT INTO search_followed(local_no) SELECT ifnull(max(local_no), 0) FROM journal;
-- An id may stand here several times.
CREATE VIEW search_dirty(id) AS
  SELECT id FROM search_mark
  UNION ALL
  SELECT root_id FROM journal_row WHERE local_no>(SELECT local_no FROM search_followed);
