-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meetings: who is called together, about what, and what came of it.
CREATE TABLE meeting(
  id           TEXT PRIMARY KEY NOT NULL,
  title        TEXT,
  kind         TEXT NOT NULL,
  status       TEXT NOT NULL,
  convener_id  TEXT REFERENCES organisation(id),
  agreement_id TEXT REFERENCES agreement(id),
  begins       TEXT,
  second_call  TEXT,
  ends         TEXT,
  place        TEXT,
  link         TEXT,
  convened_on  TEXT,
  chair_id     TEXT REFERENCES person(id),
  secretary_id TEXT REFERENCES person(id),
  quorum       INTEGER,
  opening      TEXT,
  approved_on  TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX meeting_convener ON meeting(convener_id);
CREATE INDEX meeting_agreement ON meeting(agreement_id);
CREATE INDEX meeting_chair ON meeting(chair_id);
CREATE INDEX meeting_secretary ON meeting(secretary_id);
CREATE INDEX meeting_begins ON meeting(begins);

CREATE TABLE meeting_seat(
  id              TEXT PRIMARY KEY NOT NULL,
  meeting_id      TEXT NOT NULL REFERENCES meeting(id),
  position        INTEGER NOT NULL,
  organisation_id TEXT REFERENCES organisation(id),
  person_id       TEXT REFERENCES person(id),
  capacity        TEXT,
  voting          INTEGER NOT NULL,
  attendance      TEXT NOT NULL,
  proxy_id        TEXT REFERENCES person(id)
) STRICT;
CREATE INDEX meeting_seat_meeting ON meeting_seat(meeting_id);
CREATE INDEX meeting_seat_organisation ON meeting_seat(organisation_id);
CREATE INDEX meeting_seat_person ON meeting_seat(person_id);
CREATE INDEX meeting_seat_proxy ON meeting_seat(proxy_id);

CREATE TABLE meeting_item(
  id          TEXT PRIMARY KEY NOT NULL,
  meeting_id  TEXT NOT NULL REFERENCES meeting(id),
  position    INTEGER NOT NULL,
  subject     TEXT,
  discussion  TEXT,
  decision    TEXT,
  in_favour   INTEGER,
  against     INTEGER,
  abstained   INTEGER
) STRICT;
CREATE INDEX meeting_item_meeting ON meeting_item(meeting_id);
