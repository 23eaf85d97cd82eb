-- SPDX-License-Identifier: GPL-3.0-or-later
-- What desks that exchange packages know of each other. Only conflict_resolution is recorded: a decision is a command.

CREATE TABLE desk(
  id        TEXT PRIMARY KEY NOT NULL,     -- "package N": a desk that package N may have started and that has not reported yet
  name      TEXT NOT NULL,
  confirmed INTEGER NOT NULL,              -- the last place in the order (journal.seq) that this desk is known to hold
  received  INTEGER NOT NULL,              -- number of the last package taken from it
  at        TEXT NOT NULL
) STRICT;

-- A merge is one step of the journal; replaced holds the entries of this desk that it rewrote, as they were before.
CREATE TABLE merge(
  step      INTEGER PRIMARY KEY NOT NULL,
  desk      TEXT NOT NULL,                 -- whose package it was
  package   INTEGER NOT NULL,
  received  INTEGER NOT NULL,              -- what table desk said before
  confirmed INTEGER NOT NULL,
  replaced  BLOB                           -- NULL: no entry was rewritten
) STRICT;

-- What a merge could not take over, kept until a person decides. Derived from the entry cmd, and travels with it.
CREATE TABLE conflict(
  id     TEXT PRIMARY KEY NOT NULL,        -- the same in every file
  cmd    TEXT NOT NULL,
  step   INTEGER NOT NULL,                 -- the merge that brought it here
  kind   TEXT NOT NULL,                    -- field; or why a whole command was set aside: removed, changed, reference, rule, excluded
  tbl    TEXT NOT NULL,
  pk     TEXT NOT NULL,
  col    TEXT,
  base   ANY,
  mine   ANY,
  theirs ANY,
  note   TEXT,                             -- the rule's name, or the reason given
  closed INTEGER                           -- the merge that brought the command back from the main desk without it
) STRICT;
CREATE INDEX conflict_cmd ON conflict(cmd);
CREATE INDEX conflict_pk ON conflict(pk);

CREATE TABLE conflict_resolution(
  id     TEXT PRIMARY KEY NOT NULL,        -- of the conflict
  choice TEXT
) STRICT;

-- People whose key was deleted, here or at another desk; no key of theirs is ever taken again.
CREATE TABLE forgotten_person(
  person TEXT PRIMARY KEY NOT NULL,
  at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO forgotten_person(person, at)
  SELECT id, '' FROM person
  WHERE id NOT IN (SELECT person FROM person_key) AND coalesce(family_name, given_name, tax_code) IS NOT NULL;
