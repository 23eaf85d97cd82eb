-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents written here and those that were issued. What was issued (template, values, PDF) lies in blob by its hash;
-- record_table and record_id name the record it was made of, of any type, so there is no foreign key.
CREATE TABLE document(
  id               TEXT PRIMARY KEY NOT NULL,
  title            TEXT,
  template         TEXT,
  record_table     TEXT,
  record_id        TEXT,
  recipient_id     TEXT REFERENCES organisation(id),
  subject          TEXT,
  text             TEXT,
  place            TEXT,
  number           TEXT,
  year             INTEGER,
  sequence         INTEGER,
  issued_on        TEXT,
  template_version INTEGER,
  template_sha256  TEXT,
  pdf_sha256       TEXT,
  frozen_sha256    TEXT,
  pages            INTEGER,
  sent_on          TEXT,
  sent_note        TEXT,
  completed_on     TEXT,
  voided_on        TEXT,
  void_reason      TEXT,
  notes            TEXT
) STRICT;
CREATE INDEX document_record ON document(record_id);
CREATE INDEX document_recipient ON document(recipient_id);
CREATE INDEX document_number ON document(number);
CREATE INDEX document_year ON document(year, sequence);
CREATE INDEX document_sent_on ON document(sent_on);

CREATE TABLE document_signature(
  id          TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES document(id),
  position    INTEGER NOT NULL,
  party_id    TEXT REFERENCES organisation(id),
  signer_id   TEXT REFERENCES person(id),
  signed_on   TEXT
) STRICT;
CREATE INDEX document_signature_document ON document_signature(document_id);
CREATE INDEX document_signature_party ON document_signature(party_id);
CREATE INDEX document_signature_signer ON document_signature(signer_id);
