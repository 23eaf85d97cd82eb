-- SPDX-License-Identifier: GPL-3.0-or-later
-- The consortium's fee of an agreement from a day on, beside the one from its beginning. Hours contracted in a year, of
-- services paid by the hour.

CREATE TABLE agreement_fee(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement(id),
  from_date    TEXT,
  fee          INTEGER NOT NULL,
  decision     TEXT
) STRICT;
CREATE INDEX agreement_fee_agreement ON agreement_fee(agreement_id);

ALTER TABLE service ADD COLUMN year_hours INTEGER;
