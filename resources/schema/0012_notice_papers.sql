-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which papers a notice asks of those who would execute.

CREATE TABLE opportunity_requirement(
  id             TEXT PRIMARY KEY NOT NULL,
  opportunity_id TEXT NOT NULL REFERENCES opportunity(id),
  kind_id        TEXT REFERENCES requirement_kind(id),
  service        TEXT,
  notes          TEXT
) STRICT;
CREATE INDEX opportunity_requirement_opportunity ON opportunity_requirement(opportunity_id);
CREATE INDEX opportunity_requirement_kind ON opportunity_requirement(kind_id);
