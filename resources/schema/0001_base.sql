-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every file has besides its records. None of these tables is recorded by the session that writes the journal.

CREATE TABLE meta(
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT
) STRICT;

CREATE TABLE schema_step(
  version INTEGER PRIMARY KEY NOT NULL,
  sha256  TEXT NOT NULL,          -- of the migration's text
  at      TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;

-- A changeset has no column names: the columns of each table at each version, in order.
CREATE TABLE schema_columns(
  version INTEGER NOT NULL,
  tbl     TEXT NOT NULL,
  cols    TEXT NOT NULL,
  PRIMARY KEY(version, tbl)
) STRICT;

CREATE TABLE journal(
  local_no   INTEGER PRIMARY KEY NOT NULL, -- order in this file, without gaps
  step       INTEGER NOT NULL,             -- local_no of the first entry of the same step
  cmd        TEXT NOT NULL UNIQUE,         -- UUIDv7: the same entry in every file
  seq        INTEGER UNIQUE,               -- order given by the main desk; NULL: not confirmed
  desk       TEXT NOT NULL,
  operator   TEXT,
  at         TEXT NOT NULL,
  label      TEXT NOT NULL,                -- English source text, translated when shown
  label_args TEXT NOT NULL,                -- JSON: plain words, or references to records
  reason     TEXT,
  schema_ver INTEGER NOT NULL,
  kind       INTEGER NOT NULL,             -- 0 command, 1 undo, 2 redo, 3 foundation (cannot be undone), 4 forgotten person
  undo_of    TEXT,                         -- cmd of the first entry of the step taken back
  atomic     INTEGER NOT NULL,
  status     INTEGER NOT NULL,             -- 0 applied, 1 set aside, 2 absorbed
  cs         BLOB NOT NULL,                -- first byte: 0 plain, 1 compressed
  orig       BLOB,
  sha256     BLOB NOT NULL
) STRICT;
CREATE INDEX journal_step ON journal(step);
CREATE INDEX journal_undo ON journal(undo_of) WHERE undo_of IS NOT NULL;

CREATE TABLE journal_row(
  local_no INTEGER NOT NULL,
  tbl      TEXT NOT NULL,
  pk       TEXT NOT NULL,
  op       INTEGER NOT NULL,               -- SQLite's codes: 18 insert, 23 update, 9 delete
  root_tbl TEXT NOT NULL,
  root_id  TEXT NOT NULL,
  title    TEXT,                           -- of removed records, never of sealed ones
  PRIMARY KEY(local_no, tbl, pk)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_root ON journal_row(root_id, local_no);
CREATE INDEX journal_row_pk ON journal_row(pk, local_no);

CREATE TABLE search_dirty(
  id TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_doc(
  n        INTEGER PRIMARY KEY NOT NULL,
  id       TEXT NOT NULL,
  kind     TEXT NOT NULL,
  title    TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  text     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_doc_id ON search_doc(id, kind);
CREATE INDEX search_doc_sort ON search_doc(kind, sort_key, id);
CREATE VIRTUAL TABLE search_text USING fts5(text, content='search_doc', content_rowid='n',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3');

CREATE TABLE person_key(
  person TEXT PRIMARY KEY NOT NULL,
  key    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE access_log(
  n        INTEGER PRIMARY KEY NOT NULL,
  at       TEXT NOT NULL,
  operator TEXT,
  tbl      TEXT NOT NULL,
  id       TEXT NOT NULL,
  what     TEXT NOT NULL                   -- columns that were shown, never their values
) STRICT;

CREATE TABLE blob(
  sha256  TEXT PRIMARY KEY NOT NULL,       -- of the content as it was given
  size    INTEGER NOT NULL,
  content BLOB NOT NULL                    -- compressed
) STRICT;
