-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deadlines that people write down themselves, what people did about obligations, and the index of all obligations.

ALTER TABLE agreement ADD COLUMN notice_months INTEGER;

CREATE TABLE agenda_task(
  id           TEXT PRIMARY KEY NOT NULL,
  subject      TEXT,
  due_on       TEXT,
  due_time     INTEGER,           -- minutes since midnight, Europe/Rome; NULL: the whole day
  moves        TEXT NOT NULL,     -- what a Sunday or a public holiday does to the day
  lead_days    INTEGER,
  operator_id  TEXT REFERENCES operator(id),
  record_table TEXT,              -- with record_id: a record of any type, so no foreign key
  record_id    TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX agenda_task_due_on ON agenda_task(due_on);
CREATE INDEX agenda_task_operator ON agenda_task(operator_id);

-- The key is made from kind, record, row and day, so that two desks that mark the same obligation write the same row.
CREATE TABLE agenda_mark(
  id            TEXT PRIMARY KEY NOT NULL,
  kind          TEXT,
  record_table  TEXT,
  record_id     TEXT,
  part_id       TEXT,
  day           TEXT,             -- as written in the record
  done_on       TEXT,
  snoozed_until TEXT,
  reason        TEXT,
  operator_id   TEXT REFERENCES operator(id)
) STRICT;
CREATE INDEX agenda_mark_record_id ON agenda_mark(record_id);
CREATE INDEX agenda_mark_operator ON agenda_mark(operator_id);

-- Not recorded: made from the records after every step.
CREATE TABLE agenda_item(
  n       INTEGER PRIMARY KEY NOT NULL,
  mark    TEXT NOT NULL,          -- key of the mark, whether there is one or not
  kind    TEXT NOT NULL,
  area    TEXT NOT NULL,
  tbl     TEXT NOT NULL,
  id      TEXT NOT NULL,
  part    TEXT,
  written TEXT NOT NULL,
  day     TEXT NOT NULL,          -- the one that counts
  minute  INTEGER NOT NULL,       -- 1440: the whole day
  lapses  TEXT NOT NULL,          -- last day on which it is shown; 9999-12-31: until it is done
  own     TEXT,                   -- the owner that the record states
  done    INTEGER NOT NULL,
  shown   TEXT NOT NULL,          -- day, or until when it is put off
  owner   TEXT
) STRICT;
CREATE INDEX agenda_item_shown ON agenda_item(done, lapses, shown, minute, n, area, owner);
CREATE INDEX agenda_item_id ON agenda_item(id);
CREATE INDEX agenda_item_mark ON agenda_item(mark);
