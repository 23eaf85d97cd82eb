-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a household declares of its means, with the days on which it holds, and until when the declarations cover what
-- a stay owes. The value that a household had without days stays where it is. How long stays of a house may last.

CREATE TABLE means_declaration(
  id           TEXT PRIMARY KEY NOT NULL,
  household_id TEXT NOT NULL REFERENCES household(id),
  kind         TEXT NOT NULL,
  amount       BLOB,
  from_date    BLOB,
  to_date      BLOB,
  protocol     BLOB
) STRICT;
CREATE INDEX means_declaration_household ON means_declaration(household_id);

ALTER TABLE housing_stay ADD COLUMN means_until TEXT;

ALTER TABLE housing_property ADD COLUMN max_months INTEGER;
