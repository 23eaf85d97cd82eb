-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE housing_property(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  address TEXT,
  municipality_id TEXT REFERENCES organisation(id),
  owner_id TEXT REFERENCES organisation(id),
  cadastral_category TEXT,
  sheet TEXT,
  parcel TEXT,
  subaltern TEXT,
  purchased_on TEXT,
  purchase_deed TEXT,
  purchase_price INTEGER,
  area_plan TEXT,
  proration TEXT NOT NULL,
  exit_day_counted INTEGER NOT NULL,
  due_day INTEGER,
  notes TEXT
) STRICT;
CREATE INDEX housing_property_municipality ON housing_property(municipality_id);
CREATE INDEX housing_property_owner ON housing_property(owner_id);

CREATE TABLE property_use(
  id TEXT PRIMARY KEY NOT NULL,
  property_id TEXT NOT NULL REFERENCES housing_property(id),
  kind TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  places INTEGER,
  description TEXT
) STRICT;
CREATE INDEX property_use_property ON property_use(property_id);

CREATE TABLE property_partner(
  id TEXT PRIMARY KEY NOT NULL,
  property_id TEXT NOT NULL REFERENCES housing_property(id),
  role TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation(id),
  from_date TEXT,
  to_date TEXT,
  share INTEGER,
  description TEXT
) STRICT;
CREATE INDEX property_partner_property ON property_partner(property_id);
CREATE INDEX property_partner_organisation ON property_partner(organisation_id);

CREATE TABLE housing_unit(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  property_id TEXT REFERENCES housing_property(id),
  floor INTEGER,
  surface INTEGER,
  height INTEGER,
  accessible INTEGER NOT NULL,
  studio INTEGER NOT NULL,
  shared INTEGER NOT NULL,
  salva_casa INTEGER NOT NULL,
  salva_casa_evidence TEXT,
  meters TEXT,
  equipment TEXT,
  notes TEXT
) STRICT;
CREATE INDEX housing_unit_property ON housing_unit(property_id);

CREATE TABLE unit_room(
  id TEXT PRIMARY KEY NOT NULL,
  unit_id TEXT NOT NULL REFERENCES housing_unit(id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT,
  surface INTEGER
) STRICT;
CREATE INDEX unit_room_unit ON unit_room(unit_id);

CREATE TABLE unit_state(
  id TEXT PRIMARY KEY NOT NULL,
  unit_id TEXT NOT NULL REFERENCES housing_unit(id),
  kind TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  reason TEXT
) STRICT;
CREATE INDEX unit_state_unit ON unit_state(unit_id);

CREATE TABLE housing_bed(
  id TEXT PRIMARY KEY NOT NULL,
  unit_id TEXT REFERENCES housing_unit(id),
  name TEXT,
  room TEXT,
  valid_from TEXT,
  valid_to TEXT
) STRICT;
CREATE INDEX housing_bed_unit ON housing_bed(unit_id);

CREATE TABLE renovation_phase(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  property_id TEXT REFERENCES housing_property(id),
  position INTEGER NOT NULL,
  contractor_id TEXT REFERENCES organisation(id),
  contract TEXT,
  planned_start TEXT,
  planned_end TEXT,
  started_on TEXT,
  expected_end TEXT,
  tested_on TEXT,
  budget INTEGER,
  notes TEXT
) STRICT;
CREATE INDEX renovation_phase_property ON renovation_phase(property_id);
CREATE INDEX renovation_phase_contractor ON renovation_phase(contractor_id);

CREATE TABLE renovation_unit(
  id TEXT PRIMARY KEY NOT NULL,
  phase_id TEXT NOT NULL REFERENCES renovation_phase(id),
  unit_id TEXT REFERENCES housing_unit(id)
) STRICT;
CREATE INDEX renovation_unit_phase ON renovation_unit(phase_id);
CREATE INDEX renovation_unit_unit ON renovation_unit(unit_id);

CREATE TABLE renovation_step(
  id TEXT PRIMARY KEY NOT NULL,
  phase_id TEXT NOT NULL REFERENCES renovation_phase(id),
  kind TEXT NOT NULL,
  description TEXT,
  act TEXT,
  due_on TEXT,
  done_on TEXT,
  expires_on TEXT
) STRICT;
CREATE INDEX renovation_step_phase ON renovation_step(phase_id);

CREATE TABLE renovation_source(
  id TEXT PRIMARY KEY NOT NULL,
  phase_id TEXT NOT NULL REFERENCES renovation_phase(id),
  position INTEGER NOT NULL,
  funder_id TEXT REFERENCES organisation(id),
  name TEXT,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX renovation_source_phase ON renovation_source(phase_id);
CREATE INDEX renovation_source_funder ON renovation_source(funder_id);

CREATE TABLE renovation_cost(
  id TEXT PRIMARY KEY NOT NULL,
  phase_id TEXT NOT NULL REFERENCES renovation_phase(id),
  day TEXT,
  description TEXT,
  supplier_id TEXT REFERENCES organisation(id),
  source TEXT,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX renovation_cost_phase ON renovation_cost(phase_id);
CREATE INDEX renovation_cost_supplier ON renovation_cost(supplier_id);

CREATE TABLE household(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  person_id TEXT REFERENCES person(id),
  isee BLOB,
  isee_until BLOB,
  income BLOB,
  language BLOB,
  notes BLOB
) STRICT;
CREATE INDEX household_person ON household(person_id);

CREATE TABLE household_member(
  id TEXT PRIMARY KEY NOT NULL,
  household_id TEXT NOT NULL REFERENCES household(id),
  person_id TEXT REFERENCES person(id),
  relation BLOB,
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX household_member_household ON household_member(household_id);
CREATE INDEX household_member_person ON household_member(person_id);

CREATE TABLE housing_call(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  property_id TEXT REFERENCES housing_property(id),
  opens_on TEXT,
  closes_on TEXT,
  notes TEXT
) STRICT;
CREATE INDEX housing_call_property ON housing_call(property_id);

CREATE TABLE call_criterion(
  id TEXT PRIMARY KEY NOT NULL,
  call_id TEXT NOT NULL REFERENCES housing_call(id),
  position INTEGER NOT NULL,
  code TEXT,
  name TEXT,
  maximum INTEGER NOT NULL,
  weight INTEGER NOT NULL
) STRICT;
CREATE INDEX call_criterion_call ON call_criterion(call_id);

CREATE TABLE housing_request(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  received_on TEXT,
  person_id TEXT REFERENCES person(id),
  household_id TEXT REFERENCES household(id),
  call_id TEXT REFERENCES housing_call(id),
  status TEXT NOT NULL,
  referrer_id TEXT REFERENCES organisation(id),
  need BLOB,
  emergency INTEGER NOT NULL,
  assess_by TEXT,
  wanted_from TEXT,
  months INTEGER,
  accessible INTEGER NOT NULL,
  max_floor INTEGER,
  accepts_shared INTEGER NOT NULL,
  workplace BLOB,
  assessed_on TEXT,
  score INTEGER,
  closed_on TEXT,
  notes BLOB
) STRICT;
CREATE INDEX housing_request_person ON housing_request(person_id);
CREATE INDEX housing_request_household ON housing_request(household_id);
CREATE INDEX housing_request_call ON housing_request(call_id);
CREATE INDEX housing_request_referrer ON housing_request(referrer_id);

CREATE TABLE request_score(
  id TEXT PRIMARY KEY NOT NULL,
  request_id TEXT NOT NULL REFERENCES housing_request(id),
  criterion TEXT,
  points INTEGER NOT NULL
) STRICT;
CREATE INDEX request_score_request ON request_score(request_id);

CREATE TABLE housing_stay(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  person_id TEXT REFERENCES person(id),
  household_id TEXT REFERENCES household(id),
  unit_id TEXT REFERENCES housing_unit(id),
  request_id TEXT REFERENCES housing_request(id),
  agreement_id TEXT REFERENCES agreement(id),
  manager_id TEXT REFERENCES organisation(id),
  operator_id TEXT REFERENCES person(id),
  status TEXT NOT NULL,
  locked INTEGER NOT NULL,
  start_date TEXT,
  end_date TEXT,
  max_months INTEGER,
  project_until TEXT,
  entered_on TEXT,
  keys TEXT,
  deposit INTEGER,
  deposit_paid_on TEXT,
  deposit_returned_on TEXT,
  notice_on TEXT,
  left_on TEXT,
  end_reason BLOB,
  state_found TEXT,
  police_notice_due INTEGER NOT NULL,
  police_notice_on TEXT,
  notes BLOB
) STRICT;
CREATE INDEX housing_stay_person ON housing_stay(person_id);
CREATE INDEX housing_stay_household ON housing_stay(household_id);
CREATE INDEX housing_stay_unit ON housing_stay(unit_id);
CREATE INDEX housing_stay_request ON housing_stay(request_id);
CREATE INDEX housing_stay_agreement ON housing_stay(agreement_id);
CREATE INDEX housing_stay_manager ON housing_stay(manager_id);
CREATE INDEX housing_stay_operator ON housing_stay(operator_id);
CREATE INDEX housing_stay_start_date ON housing_stay(start_date);

CREATE TABLE stay_place(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  position INTEGER NOT NULL,
  person_id TEXT REFERENCES person(id),
  bed_id TEXT REFERENCES housing_bed(id),
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX stay_place_stay ON stay_place(stay_id);
CREATE INDEX stay_place_person ON stay_place(person_id);
CREATE INDEX stay_place_bed ON stay_place(bed_id);

CREATE TABLE stay_absence(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  from_date TEXT,
  to_date TEXT,
  charged INTEGER NOT NULL
) STRICT;
CREATE INDEX stay_absence_stay ON stay_absence(stay_id);

CREATE TABLE stay_extension(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  decided_on TEXT,
  until TEXT,
  reason BLOB
) STRICT;
CREATE INDEX stay_extension_stay ON stay_extension(stay_id);

CREATE TABLE stay_term(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  kind TEXT NOT NULL,
  amount INTEGER,
  percent INTEGER,
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX stay_term_stay ON stay_term(stay_id);

CREATE TABLE stay_payer(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  payer_id TEXT REFERENCES organisation(id),
  share INTEGER NOT NULL,
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX stay_payer_stay ON stay_payer(stay_id);
CREATE INDEX stay_payer_payer ON stay_payer(payer_id);

CREATE TABLE stay_reading(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  meter TEXT NOT NULL,
  day TEXT,
  value INTEGER NOT NULL,
  price INTEGER
) STRICT;
CREATE INDEX stay_reading_stay ON stay_reading(stay_id);

CREATE TABLE stay_item(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  position INTEGER NOT NULL,
  name TEXT,
  quantity INTEGER NOT NULL,
  state_in TEXT NOT NULL,
  state_out TEXT
) STRICT;
CREATE INDEX stay_item_stay ON stay_item(stay_id);

CREATE TABLE stay_event(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT NOT NULL REFERENCES housing_stay(id),
  kind BLOB,
  day TEXT,
  done_on TEXT,
  category BLOB,
  note BLOB
) STRICT;
CREATE INDEX stay_event_stay ON stay_event(stay_id);

CREATE TABLE stay_payment(
  id TEXT PRIMARY KEY NOT NULL,
  stay_id TEXT REFERENCES housing_stay(id),
  day TEXT,
  kind TEXT NOT NULL,
  payer_id TEXT REFERENCES organisation(id),
  amount INTEGER NOT NULL,
  reference TEXT
) STRICT;
CREATE INDEX stay_payment_stay ON stay_payment(stay_id);
CREATE INDEX stay_payment_payer ON stay_payment(payer_id);
CREATE INDEX stay_payment_day ON stay_payment(day);
