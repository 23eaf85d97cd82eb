-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a cooperative does, and where.

CREATE TABLE cooperative_service(
  id             TEXT PRIMARY KEY NOT NULL,
  cooperative_id TEXT NOT NULL REFERENCES cooperative(id),
  service        TEXT NOT NULL,
  detail         TEXT,
  valid_from     TEXT,
  valid_to       TEXT
) STRICT;
CREATE INDEX cooperative_service_cooperative ON cooperative_service(cooperative_id);

CREATE TABLE cooperative_territory(
  id             TEXT PRIMARY KEY NOT NULL,
  cooperative_id TEXT NOT NULL REFERENCES cooperative(id),
  body_id        TEXT REFERENCES public_body(id),
  detail         TEXT,
  valid_from     TEXT,
  valid_to       TEXT
) STRICT;
CREATE INDEX cooperative_territory_cooperative ON cooperative_territory(cooperative_id);
CREATE INDEX cooperative_territory_body ON cooperative_territory(body_id);

-- Deeds are also found by the name that a body had when they were signed.
INSERT INTO search_dirty(id) SELECT id FROM agreement WHERE true ON CONFLICT DO NOTHING;
INSERT INTO search_dirty(id) SELECT id FROM document WHERE true ON CONFLICT DO NOTHING;
INSERT INTO search_dirty(id) SELECT id FROM opportunity WHERE true ON CONFLICT DO NOTHING;
