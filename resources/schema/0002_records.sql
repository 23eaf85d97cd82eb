-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records: one table a type, columns in the order of its descriptor. Rules that hold for every table of records: a
-- text key, STRICT, no UNIQUE, no cascade, no trigger, no generated column (the session that writes the journal does not
-- survive them); NULL is "not stated".

-- Anyone a deed can have as a party. A cooperative, a public body and the consortium have a second row, with the same
-- key, in their own table. The name is dated: organisation_name.
CREATE TABLE organisation(
  id                TEXT PRIMARY KEY NOT NULL,
  category          TEXT NOT NULL,
  legal_form        TEXT,
  tax_code          TEXT,
  vat_number        TEXT,
  pec               TEXT,
  email             TEXT,
  phone             TEXT,
  website           TEXT,
  address           TEXT,
  postcode          TEXT,
  municipality      TEXT,
  province          TEXT,
  belfiore          TEXT,
  istat             TEXT,
  parent_id         TEXT REFERENCES organisation(id),
  ipa_code          TEXT,
  office_code       TEXT,
  iban              TEXT,
  bank              TEXT,
  national_register TEXT,
  regional_register TEXT,
  rea               TEXT,
  runts             TEXT,
  active            INTEGER NOT NULL,
  notes             TEXT
) STRICT;
CREATE INDEX organisation_parent ON organisation(parent_id);
CREATE INDEX organisation_municipality ON organisation(municipality);
CREATE INDEX organisation_tax_code ON organisation(tax_code);

-- NULL in valid_from or valid_to leaves that side open.
CREATE TABLE organisation_name(
  id              TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation(id),
  name            TEXT,
  short_name      TEXT,
  valid_from      TEXT,
  valid_to        TEXT
) STRICT;
CREATE INDEX organisation_name_organisation ON organisation_name(organisation_id);
CREATE INDEX organisation_name_valid_from ON organisation_name(valid_from);
CREATE INDEX organisation_name_valid_to ON organisation_name(valid_to);

CREATE TABLE consortium(
  id            TEXT PRIMARY KEY NOT NULL REFERENCES organisation(id),
  founded_on    TEXT,
  logo_text     TEXT,
  logo_note     TEXT,
  court         TEXT,
  signing_place TEXT
) STRICT;

CREATE TABLE cooperative(
  id                    TEXT PRIMARY KEY NOT NULL REFERENCES organisation(id),
  kind                  TEXT,
  membership            TEXT NOT NULL,
  member_since          TEXT,
  member_until          TEXT,
  founded_on            TEXT,
  sectors               TEXT,
  capital               INTEGER,
  consortium_share      INTEGER,
  workers               INTEGER,
  worker_members        INTEGER,
  disadvantaged_workers INTEGER,
  volunteers            INTEGER
) STRICT;

CREATE TABLE public_body(
  id               TEXT PRIMARY KEY NOT NULL REFERENCES organisation(id),
  body_kind        TEXT NOT NULL,
  social_area      TEXT,
  health_districts TEXT,
  population       INTEGER,
  successor_id     TEXT REFERENCES public_body(id),
  suppressed_on    TEXT
) STRICT;
CREATE INDEX public_body_successor ON public_body(successor_id);

-- BLOB columns are sealed with the key of the person (person_key): without it nobody reads them.
CREATE TABLE person(
  id             TEXT PRIMARY KEY NOT NULL,
  courtesy       BLOB,
  given_name     BLOB,
  family_name    BLOB,
  tax_code       BLOB,
  birth_date     BLOB,
  birth_place    BLOB,
  birth_belfiore BLOB,
  email          BLOB,
  phone          BLOB,
  address        BLOB,
  notes          BLOB,
  active         INTEGER NOT NULL
) STRICT;

CREATE TABLE person_role(
  id              TEXT PRIMARY KEY NOT NULL,
  person_id       TEXT NOT NULL REFERENCES person(id),
  role            TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation(id),
  title           TEXT,
  valid_from      TEXT,
  valid_to        TEXT
) STRICT;
CREATE INDEX person_role_person ON person_role(person_id);
CREATE INDEX person_role_organisation ON person_role(organisation_id);

-- Conventions and contracts. Money in cents, hours in minutes, percentages in hundredths of a percent.
CREATE TABLE agreement(
  id                      TEXT PRIMARY KEY NOT NULL,
  code                    TEXT,
  subject                 TEXT,
  project                 TEXT,
  kind                    TEXT NOT NULL,
  status                  TEXT NOT NULL,
  consortium_id           TEXT REFERENCES organisation(id),
  body_id                 TEXT REFERENCES organisation(id),
  consortium_signatory_id TEXT REFERENCES person(id),
  body_signatory_id       TEXT REFERENCES person(id),
  consortium_referent_id  TEXT REFERENCES person(id),
  body_referent_id        TEXT REFERENCES person(id),
  previous_id             TEXT REFERENCES agreement(id),
  protocol_number         TEXT,
  protocol_date           TEXT,
  repertory               TEXT,
  act_kind                TEXT,
  act_number              TEXT,
  act_date                TEXT,
  programme               TEXT,
  programme_act           TEXT,
  programme_outcome       TEXT,
  cig                     TEXT,
  cup                     TEXT,
  cpv                     TEXT,
  procedure_start         TEXT,
  signing_place           TEXT,
  signed_on               TEXT,
  start_date              TEXT,
  end_date                TEXT,
  renewable               INTEGER NOT NULL,
  extension_months        INTEGER,
  amount                  INTEGER,
  net_amount              INTEGER,
  max_amount              INTEGER,
  unit_cost               INTEGER,
  vat_regime              TEXT,
  stamp_regime            TEXT,
  payment_days            INTEGER,
  places                  INTEGER,
  employment              TEXT,
  ccnl                    TEXT,
  weekly_hours            INTEGER,
  total_hours             INTEGER,
  max_days                INTEGER,
  requirements            TEXT,
  reservations            TEXT,
  activities              TEXT,
  sites                   TEXT,
  devices                 TEXT,
  inail_position          TEXT,
  rct_policy              TEXT,
  rct_limit               INTEGER,
  rct_until               TEXT,
  report_cadence          TEXT,
  reporting_due           TEXT,
  notice_days             INTEGER,
  privacy_role            TEXT,
  court                   TEXT,
  notes                   TEXT
) STRICT;
CREATE INDEX agreement_consortium ON agreement(consortium_id);
CREATE INDEX agreement_body ON agreement(body_id);
CREATE INDEX agreement_consortium_signatory ON agreement(consortium_signatory_id);
CREATE INDEX agreement_body_signatory ON agreement(body_signatory_id);
CREATE INDEX agreement_consortium_referent ON agreement(consortium_referent_id);
CREATE INDEX agreement_body_referent ON agreement(body_referent_id);
CREATE INDEX agreement_previous ON agreement(previous_id);
CREATE INDEX agreement_end_date ON agreement(end_date);
CREATE INDEX agreement_signed_on ON agreement(signed_on);
CREATE INDEX agreement_code ON agreement(code);

CREATE TABLE agreement_share(
  id             TEXT PRIMARY KEY NOT NULL,
  agreement_id   TEXT NOT NULL REFERENCES agreement(id),
  cooperative_id TEXT REFERENCES cooperative(id),
  service        TEXT,
  percent        INTEGER,
  places         INTEGER,
  amount         INTEGER,
  valid_from     TEXT,
  valid_to       TEXT
) STRICT;
CREATE INDEX agreement_share_agreement ON agreement_share(agreement_id);
CREATE INDEX agreement_share_cooperative ON agreement_share(cooperative_id);

CREATE TABLE agreement_funding(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement(id),
  position     INTEGER NOT NULL,
  funder_id    TEXT REFERENCES organisation(id),
  description  TEXT,
  amount       INTEGER,
  percent      INTEGER
) STRICT;
CREATE INDEX agreement_funding_agreement ON agreement_funding(agreement_id);
CREATE INDEX agreement_funding_funder ON agreement_funding(funder_id);

CREATE TABLE agreement_instalment(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement(id),
  position     INTEGER NOT NULL,
  condition    TEXT,
  due_on       TEXT,
  amount       INTEGER
) STRICT;
CREATE INDEX agreement_instalment_agreement ON agreement_instalment(agreement_id);

CREATE TABLE agreement_post(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement(id),
  position     INTEGER NOT NULL,
  job          TEXT,
  site         TEXT,
  count        INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_post_agreement ON agreement_post(agreement_id);

CREATE TABLE operator(
  id       TEXT PRIMARY KEY NOT NULL,
  name     TEXT,
  initials TEXT,
  role     TEXT NOT NULL,
  active   INTEGER NOT NULL
) STRICT;

-- record_table and record_id name a record of any type, so there is no foreign key; blob holds the content.
CREATE TABLE attachment(
  id           TEXT PRIMARY KEY NOT NULL,
  record_table TEXT,
  record_id    TEXT,
  file_name    TEXT,
  media_type   TEXT,
  size         INTEGER NOT NULL,
  sha256       TEXT,
  note         TEXT,
  added_on     TEXT
) STRICT;
CREATE INDEX attachment_record_id ON attachment(record_id);

CREATE TABLE patron_day(
  id           TEXT PRIMARY KEY NOT NULL,
  belfiore     TEXT,
  municipality TEXT,
  name         TEXT,
  month        INTEGER NOT NULL,
  day          INTEGER NOT NULL
) STRICT;
CREATE INDEX patron_day_belfiore ON patron_day(belfiore);

CREATE TABLE closure(
  id              TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT REFERENCES organisation(id),
  site            TEXT,
  start_date      TEXT,
  end_date        TEXT,
  reason          TEXT
) STRICT;
CREATE INDEX closure_organisation ON closure(organisation_id);
CREATE INDEX closure_start_date ON closure(start_date);
