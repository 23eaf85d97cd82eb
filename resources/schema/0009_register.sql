-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of requirements: which papers an organisation must have, which it has, and what an agreement asks for.
-- The kinds that come with the program have keys made from their codes, the same in every file.

CREATE TABLE requirement_kind(
  id              TEXT PRIMARY KEY NOT NULL,
  code            TEXT,
  name            TEXT,
  legal_reference TEXT,
  every_member    INTEGER NOT NULL,
  per_service     INTEGER NOT NULL,
  validity_days   INTEGER,
  validity_months INTEGER,
  due_month       INTEGER,          -- with due_day: a paper of a year, due on this day of the year after
  due_day         INTEGER,
  lead_days       INTEGER NOT NULL,
  active          INTEGER NOT NULL,
  notes           TEXT
) STRICT;
CREATE INDEX requirement_kind_code ON requirement_kind(code);

CREATE TABLE requirement(
  id              TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT REFERENCES organisation(id),
  kind_id         TEXT REFERENCES requirement_kind(id),
  service         TEXT,
  number          TEXT,
  issuer          TEXT,
  year            INTEGER,
  issued_on       TEXT,
  printed_expiry  TEXT,
  valid_until     TEXT,             -- settled: the printed expiry, otherwise by the rule of the kind; NULL: open
  warn_days       INTEGER,          -- settled
  replaced        INTEGER NOT NULL, -- settled: another paper of the same kind and service lasts longer
  lead_days       INTEGER,
  notes           TEXT
) STRICT;
CREATE INDEX requirement_organisation ON requirement(organisation_id);
CREATE INDEX requirement_kind_id ON requirement(kind_id);
CREATE INDEX requirement_valid_until ON requirement(valid_until);

CREATE TABLE agreement_requirement(
  id           TEXT PRIMARY KEY NOT NULL,
  agreement_id TEXT NOT NULL REFERENCES agreement(id),
  kind_id      TEXT REFERENCES requirement_kind(id),
  service      TEXT,
  notes        TEXT
) STRICT;
CREATE INDEX agreement_requirement_agreement ON agreement_requirement(agreement_id);
CREATE INDEX agreement_requirement_kind ON agreement_requirement(kind_id);

INSERT INTO requirement_kind VALUES
('fa276cc1-71e1-5c89-9278-43f7e0bd446e', 'durc', 'DURC', 'DM 30/01/2015, art. 7: 120 giorni dalla verifica', 1, 0, 120, NULL, NULL, NULL, 30, 1, 'Vale la scadenza stampata; il termine non si sposta nei giorni festivi.'),
('9ac26aa6-4de0-5f4e-97e3-d1299b2aeb7e', 'national_register', 'Albo nazionale delle cooperative', 'DM 23/06/2004', 1, 0, NULL, NULL, NULL, NULL, 30, 1, NULL),
('197824e7-47eb-516b-8ba6-8e1dfa021a94', 'regional_register', 'Albo regionale', 'LR Veneto 23/2006', 1, 0, NULL, NULL, NULL, NULL, 30, 1, NULL),
('e96b8e96-510c-5395-9271-7f1bc6b16ca1', 'cooperative_revision', 'Revisione cooperativa', 'D.Lgs. 220/2002: ogni anno per le cooperative sociali', 1, 0, NULL, 12, NULL, NULL, 60, 1, NULL),
('6a8809cc-72f5-5e25-8bc3-1343dd407efe', 'social_report', 'Bilancio sociale', 'D.Lgs. 112/2017, art. 9; DM 04/07/2019: deposito entro il 30 giugno', 1, 0, NULL, NULL, 6, 30, 60, 1, 'Si registra l''anno a cui si riferisce; vale fino al deposito di quello successivo.'),
('6d217018-37bc-5513-952c-369e401a4852', 'liability_insurance', 'Assicurazione RCT/RCO', 'Per convenzione', 1, 0, NULL, 12, NULL, NULL, 30, 1, NULL),
('27fa202c-1d83-54e3-ba4c-f24350d83a85', 'antimafia_communication', 'Comunicazione antimafia', 'D.Lgs. 159/2011, art. 86: 6 mesi', 0, 0, NULL, 6, NULL, NULL, 30, 1, NULL),
('d1769b4d-3daa-5c8a-8c2e-9c66966f2eaa', 'antimafia_information', 'Informazione antimafia', 'D.Lgs. 159/2011, art. 86: 12 mesi', 0, 0, NULL, 12, NULL, NULL, 30, 1, NULL),
('9ec3483e-f9b0-5eed-9246-7e23b8e3a4af', 'exclusion_declaration', 'Dichiarazione sulle cause di esclusione', 'D.Lgs. 36/2023, artt. 94-98: per ogni procedura', 0, 0, NULL, NULL, NULL, NULL, 30, 1, NULL),
('153594ee-ac4a-50de-b9c8-34e76831034c', 'safety_assessment', 'Valutazione dei rischi (DVR)', 'D.Lgs. 81/2008', 0, 0, NULL, NULL, NULL, NULL, 30, 1, NULL),
('831eb3a9-b892-5b25-b5fb-4059dbac6d64', 'operating_authorisation', 'Autorizzazione all''esercizio', 'LR Veneto 22/2002', 0, 1, NULL, NULL, NULL, NULL, 180, 1, 'La durata è quella scritta nel provvedimento.'),
('e0963746-1524-54c7-af1f-dcc3bb4477a2', 'accreditation', 'Accreditamento istituzionale', 'LR Veneto 22/2002; DGR 84/2007', 0, 1, NULL, NULL, NULL, NULL, 180, 1, 'La durata è quella scritta nel provvedimento.'),
('587b92d2-f1fb-5821-a35a-6b83f6364f2b', 'criminal_records_minors', 'Certificati del casellario (minori)', 'D.Lgs. 39/2014, art. 2', 0, 0, NULL, NULL, NULL, NULL, 30, 1, NULL),
('6a488e88-ff26-5fe1-9de9-30d29e4216df', 'quality_certificate', 'Certificazione di qualità ISO 9001', NULL, 0, 0, NULL, 36, NULL, NULL, 90, 1, 'Tre anni, con sorveglianza annuale.'),
('7ab60dd0-dff7-59cf-918d-a493186c74be', 'uni_11010', 'Certificazione UNI 11010', NULL, 0, 0, NULL, 36, NULL, NULL, 90, 1, NULL),
('aaf70649-d80d-5efa-bace-91ed0fcbe7e6', 'gender_equality', 'Certificazione UNI/PdR 125:2022', NULL, 0, 0, NULL, 36, NULL, NULL, 90, 1, NULL),
('1722fe45-e4a7-5a4e-aaf1-30d5581b2720', 'uni_pdr_58', 'Evidenze UNI/PdR 58:2019', 'UNI/PdR 58:2019', 0, 0, NULL, 12, NULL, NULL, 60, 1, NULL);

INSERT INTO search_dirty(id) SELECT id FROM requirement_kind;

-- Steps of the membership, counts of heads and groups; the ledger of the shares in the consortium, from which every
-- balance is derived.
CREATE TABLE membership_step(
  id             TEXT PRIMARY KEY NOT NULL,
  cooperative_id TEXT NOT NULL REFERENCES cooperative(id),
  step           TEXT NOT NULL,
  day            TEXT,
  act            TEXT,
  reason         TEXT
) STRICT;
CREATE INDEX membership_step_cooperative ON membership_step(cooperative_id);

CREATE TABLE head_count(
  id                    TEXT PRIMARY KEY NOT NULL,
  cooperative_id        TEXT NOT NULL REFERENCES cooperative(id),
  day                   TEXT,
  workers               INTEGER,
  worker_members        INTEGER,
  disadvantaged_workers INTEGER,
  volunteers            INTEGER,
  source                TEXT
) STRICT;
CREATE INDEX head_count_cooperative ON head_count(cooperative_id);

CREATE TABLE share_movement(
  id             TEXT PRIMARY KEY NOT NULL,
  kind           TEXT NOT NULL,
  day            TEXT,
  cooperative_id TEXT REFERENCES cooperative(id),
  counterpart_id TEXT REFERENCES cooperative(id),
  amount         INTEGER NOT NULL,
  paid_on        TEXT,
  act            TEXT,
  notes          TEXT
) STRICT;
CREATE INDEX share_movement_cooperative ON share_movement(cooperative_id);
CREATE INDEX share_movement_counterpart ON share_movement(counterpart_id);

CREATE TABLE cooperative_group(
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT,
  purpose     TEXT NOT NULL,
  description TEXT,
  valid_from  TEXT,
  valid_to    TEXT
) STRICT;
CREATE TABLE group_member(
  id             TEXT PRIMARY KEY NOT NULL,
  group_id       TEXT NOT NULL REFERENCES cooperative_group(id),
  cooperative_id TEXT REFERENCES cooperative(id),
  role           TEXT,
  valid_from     TEXT,
  valid_to       TEXT
) STRICT;
CREATE INDEX group_member_group ON group_member(group_id);
CREATE INDEX group_member_cooperative ON group_member(cooperative_id);

CREATE TABLE organisation_seat(
  id              TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation(id),
  kind            TEXT NOT NULL,
  name            TEXT,
  address         TEXT,
  postcode        TEXT,
  municipality    TEXT,
  province        TEXT,
  phone           TEXT,
  valid_from      TEXT,
  valid_to        TEXT
) STRICT;
CREATE INDEX organisation_seat_organisation ON organisation_seat(organisation_id);
CREATE TABLE bank_account(
  id              TEXT PRIMARY KEY NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation(id),
  iban            TEXT,
  bank            TEXT,
  purpose         TEXT,
  valid_from      TEXT,
  valid_to        TEXT
) STRICT;
CREATE INDEX bank_account_organisation ON bank_account(organisation_id);

-- Settled: the first expiry among the papers that no other one replaces, for lists.
ALTER TABLE cooperative ADD COLUMN next_expiry TEXT;
CREATE INDEX cooperative_next_expiry ON cooperative(next_expiry);

-- On what the 30 % of L. 381/1991 art. 4 is counted: total, others; NULL: total.
ALTER TABLE consortium ADD COLUMN disadvantaged_base TEXT;

-- What stood on the cooperative without a day goes on as a count and a subscription without one; the keys are those of
-- the cooperative in another version, the same on every desk.
INSERT INTO head_count(id, cooperative_id, workers, worker_members, disadvantaged_workers, volunteers)
  SELECT substr(id, 1, 14) || '8' || substr(id, 16), id, workers, worker_members, disadvantaged_workers, volunteers
  FROM cooperative
  WHERE coalesce(workers, worker_members, disadvantaged_workers, volunteers) IS NOT NULL;
INSERT INTO share_movement(id, kind, cooperative_id, amount)
  SELECT substr(id, 1, 14) || '8' || substr(id, 16), 'subscription', id, consortium_share
  FROM cooperative WHERE consortium_share > 0;
UPDATE cooperative SET workers=NULL, worker_members=NULL, disadvantaged_workers=NULL, volunteers=NULL,
  consortium_share=NULL;
INSERT INTO search_dirty(id) SELECT id FROM share_movement WHERE true ON CONFLICT DO NOTHING;
