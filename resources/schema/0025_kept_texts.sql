-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of texts that are kept with records (deeds) have an index of their own, which follows on its own: that of
-- the records is asked first and holds nothing but what they say themselves. Not recorded.
CREATE TABLE search_kept(
  n        INTEGER PRIMARY KEY NOT NULL,
  id       TEXT NOT NULL UNIQUE,           -- of the record
  kind     TEXT NOT NULL,
  sha256   TEXT NOT NULL,                  -- of the content with the text
  followed INTEGER NOT NULL,               -- 0: the words are not those of the content yet
  words    TEXT NOT NULL
) STRICT;
CREATE INDEX search_kept_sha256 ON search_kept(sha256);
CREATE INDEX search_kept_left ON search_kept(n) WHERE followed=0;
CREATE VIRTUAL TABLE search_text_kept USING fts5(words, content='search_kept', content_rowid='n',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3');

-- Which texts are searched no longer stands in the steps that forgot people.
CREATE INDEX journal_forgotten ON journal(local_no) WHERE kind=4;

-- Words of deeds stood behind a line feed in the index of the records.
UPDATE search_doc SET text=substr(text, 1, instr(text, char(10))-1) WHERE instr(text, char(10))>0;
INSERT INTO search_text(search_text) VALUES('rebuild');
-- What a restored file knew of them is kept by record; whoever was forgotten while this copy lay aside stands there
-- already.
INSERT INTO meta(key, value)
  SELECT 'closed_texts', group_concat(d.id, char(10)) FROM document d JOIN meta m ON m.key='forgettings'
  WHERE instr(m.value, d.id)>0 HAVING count(*)>0
  ON CONFLICT(key) DO UPDATE SET value=value||char(10)||excluded.value;
DELETE FROM meta WHERE key IN ('text_deeds', 'forgettings');
