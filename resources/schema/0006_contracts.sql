-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the opportunity to the renewal: what comes before a contract, what is inside it, what changes it. Money in cents,
-- percentages in hundredths of a percent.

ALTER TABLE agreement ADD COLUMN price_revision TEXT;
ALTER TABLE agreement ADD COLUMN guarantee TEXT;
ALTER TABLE agreement ADD COLUMN guarantee_amount INTEGER;
ALTER TABLE agreement ADD COLUMN guarantee_until TEXT;
ALTER TABLE agreement ADD COLUMN consortium_fee INTEGER;
ALTER TABLE agreement_share ADD COLUMN reason TEXT;

-- Rules of law by the day on which the procedure started; NULL in valid_to: still in force.
CREATE TABLE procurement_code(
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT,
  valid_from TEXT,
  valid_to   TEXT,
  legal_ref  TEXT
) STRICT;

CREATE TABLE procurement_threshold(
  id         TEXT PRIMARY KEY NOT NULL,
  kind       TEXT NOT NULL,
  amount     INTEGER NOT NULL,
  valid_from TEXT,
  valid_to   TEXT,
  legal_ref  TEXT,
  notes      TEXT
) STRICT;
CREATE INDEX procurement_threshold_valid_from ON procurement_threshold(valid_from);

CREATE TABLE price_revision_rule(
  id            TEXT PRIMARY KEY NOT NULL,
  name          TEXT,
  object        TEXT NOT NULL,
  base          TEXT NOT NULL,
  trigger_share INTEGER NOT NULL,
  paid_share    INTEGER NOT NULL,
  valid_from    TEXT,
  valid_to      TEXT,
  legal_ref     TEXT
) STRICT;

CREATE TABLE plan_default(
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT,
  days_before INTEGER NOT NULL
) STRICT;

CREATE TABLE opportunity(
  id              TEXT PRIMARY KEY NOT NULL,
  subject         TEXT,
  body_id         TEXT REFERENCES organisation(id),
  kind            TEXT NOT NULL,
  status          TEXT NOT NULL,
  published_on    TEXT,
  procedure_start TEXT,
  questions_by    TEXT,
  deadline        TEXT,
  value           INTEGER,
  duration_months INTEGER,
  cpv             TEXT,
  cig             TEXT,
  suitability     TEXT,
  suitability_why TEXT,
  decision        TEXT,
  decided_on      TEXT,
  decision_why    TEXT,
  outcome_on      TEXT,
  outcome         TEXT,
  lessons         TEXT,
  agreement_id    TEXT REFERENCES agreement(id),
  link            TEXT,
  notes           TEXT
) STRICT;
CREATE INDEX opportunity_body ON opportunity(body_id);
CREATE INDEX opportunity_agreement ON opportunity(agreement_id);
CREATE INDEX opportunity_deadline ON opportunity(deadline);

CREATE TABLE opportunity_candidate(
  id             TEXT PRIMARY KEY NOT NULL,
  opportunity_id TEXT NOT NULL REFERENCES opportunity(id),
  cooperative_id TEXT REFERENCES cooperative(id),
  part           TEXT,
  notes          TEXT
) STRICT;
CREATE INDEX opportunity_candidate_opportunity ON opportunity_candidate(opportunity_id);
CREATE INDEX opportunity_candidate_cooperative ON opportunity_candidate(cooperative_id);

-- A unit lasts longer than the agreements that contract places in it.
CREATE TABLE service_unit(
  id                  TEXT PRIMARY KEY NOT NULL,
  name                TEXT,
  kind                TEXT NOT NULL,
  provider_id         TEXT REFERENCES organisation(id),
  address             TEXT,
  municipality        TEXT,
  authorised_places   INTEGER,
  authorisation       TEXT,
  authorised_from     TEXT,
  authorised_until    TEXT,
  accredited_places   INTEGER,
  accreditation       TEXT,
  accredited_from     TEXT,
  accredited_until    TEXT,
  weekdays            TEXT,
  opening             TEXT,
  closures            TEXT,
  responsible         TEXT,
  staff               TEXT,
  transport           TEXT,
  meals               TEXT,
  active              INTEGER NOT NULL,
  notes               TEXT
) STRICT;
CREATE INDEX service_unit_provider ON service_unit(provider_id);

CREATE TABLE service(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT REFERENCES agreement(id),
  name         TEXT,
  unit_id      TEXT REFERENCES service_unit(id),
  places       INTEGER,
  year_days    INTEGER,
  valid_from   TEXT,
  valid_to     TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX service_agreement ON service(agreement_id);
CREATE INDEX service_unit_id ON service(unit_id);

CREATE TABLE tariff(
  id           TEXT PRIMARY KEY NOT NULL,
  service_id   TEXT REFERENCES service(id),
  intensity    TEXT,
  unit         TEXT NOT NULL,
  health_share INTEGER NOT NULL,
  social_share INTEGER NOT NULL,
  transport    INTEGER NOT NULL,
  valid_from   TEXT,
  valid_to     TEXT,
  proposed     INTEGER NOT NULL,
  fixed        INTEGER NOT NULL,
  act          TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX tariff_service ON tariff(service_id);
CREATE INDEX tariff_valid_from ON tariff(valid_from);

CREATE TABLE absence_rule(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT REFERENCES agreement(id),
  service_id   TEXT REFERENCES service(id),
  status       TEXT NOT NULL,
  from_day     INTEGER NOT NULL,
  to_day       INTEGER,
  health_part  INTEGER NOT NULL,
  social_part  INTEGER NOT NULL,
  clause       TEXT
) STRICT;
CREATE INDEX absence_rule_agreement ON absence_rule(agreement_id);
CREATE INDEX absence_rule_service ON absence_rule(service_id);

CREATE TABLE service_user(
  id              TEXT PRIMARY KEY NOT NULL,
  service_id      TEXT REFERENCES service(id),
  code            TEXT,
  intensity       TEXT,
  municipality_id TEXT REFERENCES organisation(id),
  user_part       INTEGER,
  admitted_on     TEXT,
  discharged_on   TEXT,
  notes           TEXT
) STRICT;
CREATE INDEX service_user_service ON service_user(service_id);
CREATE INDEX service_user_municipality ON service_user(municipality_id);

-- The month of one user: one mark a day, separated by spaces.
CREATE TABLE presence(
  id      TEXT PRIMARY KEY NOT NULL,
  user_id TEXT REFERENCES service_user(id),
  month   TEXT,
  days    TEXT
) STRICT;
CREATE INDEX presence_user ON presence(user_id);
CREATE INDEX presence_month ON presence(month);

CREATE TABLE agreement_act(
  id                 TEXT PRIMARY KEY NOT NULL,
  agreement_id       TEXT REFERENCES agreement(id),
  kind               TEXT NOT NULL,
  status             TEXT NOT NULL,
  number             TEXT,
  act_kind           TEXT,
  act_on             TEXT,
  signed_on          TEXT,
  effective_from     TEXT,
  previous_end       TEXT,
  new_end            TEXT,
  new_amount         INTEGER,
  new_max_amount     INTEGER,
  new_places         INTEGER,
  new_procedure_cig  TEXT,
  no_cig_reason      TEXT,
  new_procedure_on   TEXT,
  danger             TEXT,
  reason             TEXT,
  computation        TEXT,
  notes              TEXT
) STRICT;
CREATE INDEX agreement_act_agreement ON agreement_act(agreement_id);

CREATE TABLE renewal_step(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT REFERENCES agreement(id),
  name         TEXT,
  days_before  INTEGER,
  due_on       TEXT,
  owner_id     TEXT REFERENCES operator(id),
  done_on      TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX renewal_step_agreement ON renewal_step(agreement_id);
CREATE INDEX renewal_step_due_on ON renewal_step(due_on);
CREATE INDEX renewal_step_owner ON renewal_step(owner_id);

-- The keys are those of fixedUuid("table/name"), the same in every file.
INSERT INTO procurement_code(id, name, valid_from, valid_to, legal_ref) VALUES
  ('228eeb82-e6d6-5d97-a651-cbdcb4b7e059', 'D.Lgs. 163/2006', '2006-07-01', '2016-04-18', 'd.lgs. 12 aprile 2006, n. 163'),
  ('250aff20-cf2b-5a47-bd07-af4d4d04155d', 'D.Lgs. 50/2016', '2016-04-19', '2023-06-30', 'd.lgs. 18 aprile 2016, n. 50'),
  ('91667dfc-4973-5839-a897-5e6675b1e123', 'D.Lgs. 36/2023', '2023-07-01', NULL, 'd.lgs. 31 marzo 2023, n. 36, art. 226');

INSERT INTO procurement_threshold(id, kind, amount, valid_from, valid_to, legal_ref, notes) VALUES
  ('c04b0d56-156f-5c87-8e9a-14574e4be17a', 'eu_services', 20900000, '2016-01-01', '2017-12-31', 'd.lgs. 50/2016, art. 35', 'Da verificare sulla Gazzetta ufficiale dell''Unione europea.'),
  ('1915d0b3-8e39-5106-9df3-c7073c63336e', 'eu_services', 22100000, '2018-01-01', '2019-12-31', 'd.lgs. 50/2016, art. 35', 'Da verificare sulla Gazzetta ufficiale dell''Unione europea.'),
  ('d58ef1a5-d962-5e74-8d16-cac7e946cdbb', 'eu_services', 21400000, '2020-01-01', '2021-12-31', 'd.lgs. 50/2016, art. 35', 'Da verificare sulla Gazzetta ufficiale dell''Unione europea.'),
  ('750075cb-a259-5f74-9836-b90e56a68ebd', 'eu_services', 21500000, '2022-01-01', '2023-12-31', 'd.lgs. 50/2016, art. 35; d.lgs. 36/2023, art. 14', 'Da verificare sulla Gazzetta ufficiale dell''Unione europea.'),
  ('99979323-8997-5ee1-9d57-78aaa7d1eb20', 'eu_services', 22100000, '2024-01-01', '2025-12-31', 'd.lgs. 36/2023, art. 14', NULL),
  ('6f2784b0-0c98-5400-a369-83ef9d06c3b4', 'eu_services', 21600000, '2026-01-01', '2027-12-31', 'd.lgs. 36/2023, art. 14', NULL),
  ('968d53b3-3dc5-5fcc-9154-e0a8e2eb226e', 'social_services', 75000000, '2016-04-19', NULL, 'd.lgs. 50/2016, art. 35; d.lgs. 36/2023, artt. 14 e 128', NULL),
  ('939b4eca-42e0-5a50-a2c2-3113d54099ac', 'direct_award', 4000000, '2016-04-19', '2020-07-16', 'd.lgs. 50/2016, art. 36', NULL),
  ('5f699565-4aba-509e-a04e-dbefcf19885d', 'direct_award', 7500000, '2020-07-17', '2021-05-31', 'd.l. 76/2020, art. 1', NULL),
  ('7527cfd6-2684-59bb-bbf1-af361668ee66', 'direct_award', 13900000, '2021-06-01', '2023-06-30', 'd.l. 77/2021, art. 51', NULL),
  ('3b0d688b-5f24-5518-9c8a-54b23514a7b4', 'direct_award', 14000000, '2023-07-01', NULL, 'd.lgs. 36/2023, art. 50, c. 1, lett. b', NULL);

INSERT INTO price_revision_rule(id, name, object, base, trigger_share, paid_share, valid_from, valid_to, legal_ref) VALUES
  ('71027817-3ece-511b-a550-9ec8dfab75e6', 'Servizi e forniture, 80 % della variazione', 'services', 'whole', 500, 8000, '2023-07-01', '2024-12-30', 'd.lgs. 36/2023, art. 60, testo del 2023'),
  ('4e11969c-9824-57c3-84e5-8041b471e0b5', 'Servizi e forniture, 80 % di ciò che supera il 5 %', 'services', 'excess', 500, 8000, '2024-12-31', NULL, 'd.lgs. 36/2023, art. 60, testo del d.lgs. 209/2024'),
  ('16989428-ebe5-503c-95e8-452faa3b4c4f', 'Lavori, 80 % della variazione', 'works', 'whole', 500, 8000, '2023-07-01', '2024-12-30', 'd.lgs. 36/2023, art. 60, testo del 2023'),
  ('e8c2282e-2b67-5e37-a941-3c2a6fe7c9be', 'Lavori, 90 % di ciò che supera il 3 %', 'works', 'excess', 300, 9000, '2024-12-31', NULL, 'd.lgs. 36/2023, art. 60, testo del d.lgs. 209/2024');

INSERT INTO plan_default(id, name, days_before) VALUES
  ('b8b5f8a4-9450-5f1e-b489-402ba72e6898', 'Carte delle cooperative aggiornate', 114),
  ('1c9db976-10d9-51b4-b69f-8240367b824d', 'Rilevazione dei costi per servizio', 94),
  ('c1d273bc-0514-5385-8b52-3136a7a44712', 'Tavolo degli enti gestori', 86),
  ('5b75bfd3-c9c8-51f7-a2e6-d4cb3bb7d84e', 'Proposta di tariffe al committente', 21),
  ('92f178b3-102b-5584-af8e-1ad2166ffc81', 'Incontro con il committente', 7),
  ('54fda971-3bc9-5e73-bef0-cbe27605219b', 'Preavviso o richiesta di rinnovo', 0);

-- Records written here are indexed at the next search.
INSERT INTO search_dirty(id)
  SELECT id FROM procurement_code UNION SELECT id FROM procurement_threshold
  UNION SELECT id FROM price_revision_rule UNION SELECT id FROM plan_default;
