-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a household declares of its means, with the days on which it holds, and until when the declarations cover what
-- a stay owes. The value that a household had without days stays where it is. How long stays of a
-- house may last, who may live where, and from which Comuni one can work there. Funds that pay.

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

CREATE TABLE property_rule(
  id          TEXT PRIMARY KEY NOT NULL,
  property_id TEXT NOT NULL REFERENCES housing_property(id),
  kind        TEXT,
  binding     INTEGER NOT NULL,
  from_date   TEXT,
  to_date     TEXT
) STRICT;
CREATE INDEX property_rule_property ON property_rule(property_id);

CREATE TABLE unit_rule(
  id        TEXT PRIMARY KEY NOT NULL,
  unit_id   TEXT NOT NULL REFERENCES housing_unit(id),
  kind      TEXT,
  binding   INTEGER NOT NULL,
  from_date TEXT,
  to_date   TEXT
) STRICT;
CREATE INDEX unit_rule_unit ON unit_rule(unit_id);

CREATE TABLE property_reach(
  id              TEXT PRIMARY KEY NOT NULL,
  property_id     TEXT NOT NULL REFERENCES housing_property(id),
  municipality_id TEXT REFERENCES organisation(id)
) STRICT;
CREATE INDEX property_reach_property ON property_reach(property_id);
CREATE INDEX property_reach_municipality ON property_reach(municipality_id);

ALTER TABLE housing_request ADD COLUMN work_in_id TEXT REFERENCES organisation(id);
CREATE INDEX housing_request_work_in ON housing_request(work_in_id);
ALTER TABLE housing_request ADD COLUMN work_reach TEXT;

ALTER TABLE stay_payer ADD COLUMN fund_id TEXT REFERENCES funding_source(id);
CREATE INDEX stay_payer_fund ON stay_payer(fund_id);
ALTER TABLE stay_payment ADD COLUMN fund_id TEXT REFERENCES funding_source(id);
CREATE INDEX stay_payment_fund ON stay_payment(fund_id);
