-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public-utility placements. The limits of each kind are rows in force from a day to a day, with the act that sets them;
-- those that come with the program have keys made from their names, the same in every file.

CREATE TABLE suspension_reason(
  id             TEXT PRIMARY KEY NOT NULL,
  code           TEXT,
  name           TEXT,
  neutral_name   TEXT,            -- shown where the reason would tell about a person's health
  letter         TEXT,            -- in the attendance grid
  extends        INTEGER NOT NULL,
  minimum_days   INTEGER NOT NULL,
  reveals_health INTEGER NOT NULL,
  legal_reference TEXT,
  notes           TEXT
) STRICT;
CREATE INDEX suspension_reason_code ON suspension_reason(code);

CREATE TABLE placement_kind(
  id                   TEXT PRIMARY KEY NOT NULL,
  code                 TEXT,
  name                 TEXT,
  valid_from           TEXT,
  valid_to             TEXT,
  legal_reference      TEXT,
  employment           INTEGER NOT NULL,
  minimum_months       INTEGER,
  minimum_days         INTEGER,
  maximum_months       INTEGER,
  maximum_days         INTEGER,
  maximum_hours        INTEGER,
  minimum_weekly_hours INTEGER,
  maximum_weekly_hours INTEGER,
  minimum_allowance    INTEGER,
  minimum_allowance_meals INTEGER,
  allowance_rule       TEXT NOT NULL,
  full_attendance      INTEGER,
  suspensions_extend   INTEGER NOT NULL,
  notes                TEXT
) STRICT;
CREATE INDEX placement_kind_code ON placement_kind(code);

-- Where a kind treats a reason otherwise than the reason says.
CREATE TABLE kind_suspension(
  id           TEXT PRIMARY KEY NOT NULL,
  kind_id      TEXT NOT NULL REFERENCES placement_kind(id),
  reason_id    TEXT REFERENCES suspension_reason(id),
  extends      INTEGER NOT NULL,
  minimum_days INTEGER NOT NULL
) STRICT;
CREATE INDEX kind_suspension_kind ON kind_suspension(kind_id);
CREATE INDEX kind_suspension_reason ON kind_suspension(reason_id);

-- Funds, calls, projects, selection, placements. Money in cents, hours in minutes, points in hundredths; BLOB columns are
-- sealed with the key of the person that the row is about.

CREATE TABLE funding_call(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  name TEXT,
  body_id TEXT REFERENCES organisation(id),
  act TEXT,
  year INTEGER,
  published_on TEXT,
  deadline TEXT,
  max_months INTEGER,
  max_days INTEGER,
  max_hours INTEGER,
  euro_per_worker INTEGER,
  co_funding INTEGER,
  max_municipalities INTEGER,
  bonus INTEGER,
  bonus_municipalities INTEGER,
  minimum_age INTEGER,
  unemployed_months INTEGER,
  max_isee INTEGER,
  start_within_days INTEGER,
  end_within_months INTEGER,
  legal_reference TEXT,
  notes TEXT
) STRICT;
CREATE INDEX funding_call_code ON funding_call(code);
CREATE INDEX funding_call_body ON funding_call(body_id);

CREATE TABLE call_condition(
  id TEXT PRIMARY KEY NOT NULL,
  call_id TEXT NOT NULL REFERENCES funding_call(id),
  position INTEGER NOT NULL,
  code TEXT,
  description TEXT
) STRICT;
CREATE INDEX call_condition_call ON call_condition(call_id);

CREATE TABLE funding_source(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  funder_id TEXT REFERENCES organisation(id),
  call_id TEXT REFERENCES funding_call(id),
  act TEXT,
  start_date TEXT,
  end_date TEXT,
  allocation INTEGER,
  ceiling_per_person INTEGER,
  max_share INTEGER,
  reporting_rules TEXT,
  notes TEXT
) STRICT;
CREATE INDEX funding_source_funder ON funding_source(funder_id);
CREATE INDEX funding_source_call ON funding_source(call_id);

CREATE TABLE fund_instalment(
  id TEXT PRIMARY KEY NOT NULL,
  fund_id TEXT NOT NULL REFERENCES funding_source(id),
  position INTEGER NOT NULL,
  condition TEXT,
  due_on TEXT,
  amount INTEGER,
  received_on TEXT
) STRICT;
CREATE INDEX fund_instalment_fund ON fund_instalment(fund_id);

CREATE TABLE fund_report_date(
  id TEXT PRIMARY KEY NOT NULL,
  fund_id TEXT NOT NULL REFERENCES funding_source(id),
  due_on TEXT,
  description TEXT,
  delivered_on TEXT
) STRICT;
CREATE INDEX fund_report_date_fund ON fund_report_date(fund_id);

CREATE TABLE utility_project(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  title TEXT,
  call_id TEXT REFERENCES funding_call(id),
  proposer_id TEXT REFERENCES organisation(id),
  implementer_id TEXT REFERENCES organisation(id),
  coordinator_id TEXT REFERENCES person(id),
  cup TEXT,
  status TEXT NOT NULL,
  applied_on TEXT,
  outcome_on TEXT,
  start_date TEXT,
  end_date TEXT,
  workers INTEGER,
  hours_per_worker INTEGER,
  granted INTEGER,
  activities TEXT,
  tie_first TEXT NOT NULL,
  tie_second TEXT NOT NULL,
  tie_third TEXT NOT NULL,
  notes TEXT
) STRICT;
CREATE INDEX utility_project_code ON utility_project(code);
CREATE INDEX utility_project_call ON utility_project(call_id);
CREATE INDEX utility_project_proposer ON utility_project(proposer_id);
CREATE INDEX utility_project_implementer ON utility_project(implementer_id);
CREATE INDEX utility_project_coordinator ON utility_project(coordinator_id);
CREATE INDEX utility_project_end_date ON utility_project(end_date);

CREATE TABLE project_municipality(
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL REFERENCES utility_project(id),
  position INTEGER NOT NULL,
  municipality_id TEXT REFERENCES organisation(id),
  agreement_id TEXT REFERENCES agreement(id),
  places INTEGER,
  co_funding INTEGER
) STRICT;
CREATE INDEX project_municipality_project ON project_municipality(project_id);
CREATE INDEX project_municipality_municipality ON project_municipality(municipality_id);
CREATE INDEX project_municipality_agreement ON project_municipality(agreement_id);

CREATE TABLE project_host(
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL REFERENCES utility_project(id),
  position INTEGER NOT NULL,
  host_id TEXT REFERENCES organisation(id),
  site TEXT,
  tutor_id TEXT REFERENCES person(id),
  job TEXT,
  places INTEGER
) STRICT;
CREATE INDEX project_host_project ON project_host(project_id);
CREATE INDEX project_host_host ON project_host(host_id);
CREATE INDEX project_host_tutor ON project_host(tutor_id);

CREATE TABLE project_fund(
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL REFERENCES utility_project(id),
  position INTEGER NOT NULL,
  fund_id TEXT REFERENCES funding_source(id),
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX project_fund_project ON project_fund(project_id);
CREATE INDEX project_fund_fund ON project_fund(fund_id);

CREATE TABLE project_quota(
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL REFERENCES utility_project(id),
  position INTEGER NOT NULL,
  code TEXT,
  description TEXT,
  places INTEGER NOT NULL
) STRICT;
CREATE INDEX project_quota_project ON project_quota(project_id);

CREATE TABLE project_event(
  id TEXT PRIMARY KEY NOT NULL,
  project_id TEXT NOT NULL REFERENCES utility_project(id),
  on_day TEXT,
  what TEXT,
  who TEXT,
  next_step TEXT,
  next_on TEXT
) STRICT;
CREATE INDEX project_event_project ON project_event(project_id);

CREATE TABLE placement_application(
  id TEXT PRIMARY KEY NOT NULL,
  receipt_number TEXT,
  received_at TEXT,
  project_id TEXT REFERENCES utility_project(id),
  person_id TEXT REFERENCES person(id),
  municipality_id TEXT REFERENCES organisation(id),
  status TEXT NOT NULL,
  category BLOB,
  evidence BLOB,
  evidence_body BLOB,
  isee BLOB,
  isee_until BLOB,
  unemployed_since BLOB,
  quota BLOB,
  exclusion BLOB,
  answered_on TEXT,
  retention_until TEXT,
  notes BLOB
) STRICT;
CREATE INDEX placement_application_receipt_number ON placement_application(receipt_number);
CREATE INDEX placement_application_project ON placement_application(project_id);
CREATE INDEX placement_application_person ON placement_application(person_id);
CREATE INDEX placement_application_municipality ON placement_application(municipality_id);

CREATE TABLE application_score(
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES placement_application(id),
  position INTEGER NOT NULL,
  criterion TEXT,
  points INTEGER NOT NULL
) STRICT;
CREATE INDEX application_score_application ON application_score(application_id);

CREATE TABLE placement(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  person_id TEXT REFERENCES person(id),
  kind_id TEXT REFERENCES placement_kind(id),
  status TEXT NOT NULL,
  project_id TEXT REFERENCES utility_project(id),
  agreement_id TEXT REFERENCES agreement(id),
  municipality_id TEXT REFERENCES organisation(id),
  host_id TEXT REFERENCES organisation(id),
  site TEXT,
  tutor_id TEXT REFERENCES person(id),
  host_tutor_id TEXT REFERENCES person(id),
  sending_service BLOB,
  category BLOB,
  evidence BLOB,
  job TEXT,
  start_date TEXT,
  months INTEGER,
  days INTEGER,
  until TEXT,
  hours INTEGER,
  early_end TEXT,
  early_end_reason BLOB,
  end_date TEXT,
  hours_mon INTEGER,
  hours_tue INTEGER,
  hours_wed INTEGER,
  hours_thu INTEGER,
  hours_fri INTEGER,
  hours_sat INTEGER,
  hours_sun INTEGER,
  ccnl TEXT,
  level TEXT,
  deed TEXT,
  allowance INTEGER,
  meals INTEGER NOT NULL,
  cost INTEGER,
  inail_position TEXT,
  rct_policy TEXT,
  rct_until TEXT,
  communication TEXT,
  communicated_on TEXT,
  safety_training_on TEXT,
  medical_check_needed INTEGER NOT NULL,
  medical_check_on TEXT,
  objectives BLOB,
  activities TEXT,
  outcome TEXT,
  outcome_on TEXT,
  outcome_later TEXT,
  outcome_later_on TEXT,
  retention_until TEXT,
  legal_hold INTEGER NOT NULL,
  notes BLOB
) STRICT;
CREATE INDEX placement_code ON placement(code);
CREATE INDEX placement_person ON placement(person_id);
CREATE INDEX placement_kind_id ON placement(kind_id);
CREATE INDEX placement_project ON placement(project_id);
CREATE INDEX placement_agreement ON placement(agreement_id);
CREATE INDEX placement_municipality ON placement(municipality_id);
CREATE INDEX placement_host ON placement(host_id);
CREATE INDEX placement_tutor ON placement(tutor_id);
CREATE INDEX placement_host_tutor ON placement(host_tutor_id);
CREATE INDEX placement_start_date ON placement(start_date);
CREATE INDEX placement_end_date ON placement(end_date);

CREATE TABLE placement_suspension(
  id TEXT PRIMARY KEY NOT NULL,
  placement_id TEXT NOT NULL REFERENCES placement(id),
  reason_id TEXT REFERENCES suspension_reason(id),
  start_date TEXT,
  end_date TEXT,
  decided_on TEXT,
  act TEXT
) STRICT;
CREATE INDEX placement_suspension_placement ON placement_suspension(placement_id);
CREATE INDEX placement_suspension_reason ON placement_suspension(reason_id);

CREATE TABLE placement_extension(
  id TEXT PRIMARY KEY NOT NULL,
  placement_id TEXT NOT NULL REFERENCES placement(id),
  decided_on TEXT,
  days INTEGER NOT NULL,
  written_end TEXT,
  reason TEXT,
  act TEXT
) STRICT;
CREATE INDEX placement_extension_placement ON placement_extension(placement_id);

CREATE TABLE placement_fund(
  id TEXT PRIMARY KEY NOT NULL,
  placement_id TEXT NOT NULL REFERENCES placement(id),
  position INTEGER NOT NULL,
  fund_id TEXT REFERENCES funding_source(id),
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX placement_fund_placement ON placement_fund(placement_id);
CREATE INDEX placement_fund_fund ON placement_fund(fund_id);

CREATE TABLE placement_visit(
  id TEXT PRIMARY KEY NOT NULL,
  placement_id TEXT NOT NULL REFERENCES placement(id),
  on_day TEXT,
  kind TEXT NOT NULL,
  result TEXT NOT NULL,
  note BLOB,
  next_on TEXT
) STRICT;
CREATE INDEX placement_visit_placement ON placement_visit(placement_id);

CREATE TABLE attendance_month(
  id TEXT PRIMARY KEY NOT NULL,
  placement_id TEXT REFERENCES placement(id),
  month TEXT,
  signed_on TEXT,
  notes TEXT
) STRICT;
CREATE INDEX attendance_month_placement ON attendance_month(placement_id);
CREATE INDEX attendance_month_month ON attendance_month(month);

CREATE TABLE attendance_day(
  id TEXT PRIMARY KEY NOT NULL,
  month_id TEXT NOT NULL REFERENCES attendance_month(id),
  day TEXT,
  worked INTEGER,
  absence TEXT
) STRICT;
CREATE INDEX attendance_day_month ON attendance_day(month_id);

CREATE TABLE cost_report(
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT,
  fund_id TEXT REFERENCES funding_source(id),
  project_id TEXT REFERENCES utility_project(id),
  period_from TEXT,
  period_to TEXT,
  due_on TEXT,
  delivered_on TEXT,
  notes TEXT
) STRICT;
CREATE INDEX cost_report_fund ON cost_report(fund_id);
CREATE INDEX cost_report_project ON cost_report(project_id);

CREATE TABLE cost_report_line(
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES cost_report(id),
  position INTEGER NOT NULL,
  placement_id TEXT REFERENCES placement(id),
  description TEXT,
  hours INTEGER,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX cost_report_line_report ON cost_report_line(report_id);
CREATE INDEX cost_report_line_placement ON cost_report_line(placement_id);

INSERT INTO suspension_reason VALUES
('60086b2d-390b-5a5c-8f66-37bfd3f665d7', 'illness', 'Malattia', 'Sospensione', 'M', 1, 30, 1, 'DGR Veneto 1816/2017: malattia di almeno 30 giorni solari', NULL),
('ca4aa24f-0d36-5b48-a8e5-f98b9c94474e', 'injury', 'Infortunio', 'Sospensione', 'I', 1, 30, 1, 'DGR Veneto 1816/2017: infortunio di almeno 30 giorni solari', NULL),
('d6a852ac-aadb-5dba-84a3-ed90260edbc4', 'maternity', 'Maternità', 'Sospensione', 'T', 1, 1, 1, 'DGR Veneto 1816/2017: maternità', NULL),
('68dfbccf-67ee-5d1e-9487-79698394c0ab', 'closure', 'Chiusura della sede', 'Chiusura', 'C', 1, 15, 0, 'DGR Veneto 1816/2017: chiusura di almeno 15 giorni solari', NULL),
('a3fd151e-ba9f-5b57-8ef4-1b6cf4cfdc2a', 'agreed_with_service', 'Concordata con il servizio inviante', 'Sospensione', 'S', 0, 1, 0, 'DGR Veneto 1406/2016 e 631/2023', NULL),
('a4d66856-06b6-5dbe-9f0d-725355d6ed29', 'other', 'Altro motivo', 'Sospensione', 'S', 0, 1, 0, NULL, NULL);

INSERT INTO placement_kind VALUES
('77c5d7f8-27e2-5962-9423-d5ccb6aa861b', 'public_utility_job', 'Lavoro di pubblica utilità', '2024-07-01', NULL, 'DGR Veneto 751/2024: contratto subordinato a termine, 520 ore in tutto, al massimo 180 giorni', 1, NULL, NULL, NULL, 180, 31200, NULL, NULL, NULL, NULL, 'wage', NULL, 0, 'Il termine non si sospende; le ore non lavorate non si rimborsano.'),
('67f1be48-1a0f-5aa2-9eb2-5b73151bbac6', 'public_utility_job', 'Lavoro di pubblica utilità', '2014-01-01', '2024-06-30', 'DGR Veneto 804/2014: al massimo 6 mesi', 1, NULL, NULL, 6, NULL, NULL, NULL, NULL, NULL, NULL, 'wage', NULL, 0, 'Il termine non si sospende; le ore non lavorate non si rimborsano.'),
('363a9812-2891-5f64-be0e-c2b338eae3bd', 'training_internship', 'Tirocinio formativo e di orientamento', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: 2-6 mesi, proroghe comprese', 0, 2, NULL, 6, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('c7754b06-b821-5af3-ae07-7f02792a5d35', 'employment_internship', 'Tirocinio di inserimento o reinserimento', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: 2-6 mesi, proroghe comprese', 0, 2, NULL, 6, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('58a3cac3-1aa0-5e73-bea3-729179f4573b', 'disadvantaged_internship', 'Tirocinio di inserimento per persone svantaggiate', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: al massimo 12 mesi, proroghe comprese', 0, 2, NULL, 12, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('e1518fbd-af9d-5e45-b74d-1d7a37f8907c', 'disability_internship', 'Tirocinio di inserimento per persone con disabilità', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: al massimo 18 mesi (24 con convenzione L. 68/1999, art. 11)', 0, 2, NULL, 18, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('b61dcca4-0a63-5146-bac6-84a90a16357b', 'special_groups_internship', 'Tirocinio per categorie particolari', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: 2-9 mesi, proroghe comprese', 0, 2, NULL, 9, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('187f3c53-8af7-5b0c-a1ef-9e6aad696ff8', 'summer_internship', 'Tirocinio estivo', '2018-01-01', NULL, 'DGR Veneto 1816/2017 e 634/2023: da 14 giorni a 3 mesi', 0, NULL, 14, 3, NULL, NULL, NULL, 2400, 45000, 35000, 'full_from_threshold', 7000, 1, NULL),
('80ebc530-122b-5060-8b98-fd78eff21d00', 'inclusion_internship', 'Tirocinio di inclusione sociale', '2017-01-01', NULL, 'DGR Veneto 1406/2016 e 631/2023: al massimo 24 mesi; oltre solo se il servizio ne certifica il bisogno', 0, NULL, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, 'pro_rata_days', 7000, 1, 'Sussidio e sospensioni come nel progetto personalizzato.'),
('0c4e7308-6109-5c70-896b-dd44fa90780a', 'puc', 'Progetto utile alla collettività (PUC)', '2024-01-01', NULL, 'DM 156 del 15/12/2023: da 8 a 16 ore la settimana', 0, NULL, NULL, NULL, NULL, NULL, 480, 960, NULL, NULL, 'none', NULL, 0, NULL),
('d18baef4-ba25-5c1a-b21f-2518444bdf11', 'work_grant', 'Borsa lavoro', '2009-01-01', NULL, 'Regole del fondo che la paga', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pro_rata_days', 7000, 1, NULL);

INSERT INTO kind_suspension VALUES
('29a13f70-63a2-5199-b164-dc35d3da3d9c', '80ebc530-122b-5060-8b98-fd78eff21d00', 'a3fd151e-ba9f-5b57-8ef4-1b6cf4cfdc2a', 1, 1);

INSERT INTO search_dirty(id) SELECT id FROM suspension_reason UNION ALL SELECT id FROM placement_kind;
