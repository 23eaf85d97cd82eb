-- SPDX-License-Identifier: GPL-3.0-or-later
-- Obligations that other records settle: from which day a line is shown, and on which records lines of others hang.
-- Neither is recorded: both are made from the records, as the index is.

ALTER TABLE agenda_item ADD COLUMN appears TEXT NOT NULL DEFAULT '0000-00-00';
DROP INDEX agenda_item_shown;
CREATE INDEX agenda_item_shown ON agenda_item(done, lapses, shown, minute, n, area, owner, appears);

CREATE TABLE agenda_bearing(
  id    TEXT NOT NULL,            -- the record that bears on the lines
  owner TEXT NOT NULL             -- the record whose lines they are
) STRICT;
CREATE INDEX agenda_bearing_id ON agenda_bearing(id);

-- Part of full time, part of the lowest allowance, as numbers of the kind: DGR Veneto 1816/2017, planned hours from 50 to
-- 70 % of full time, 70 % of the amount. In hundredths of a percent.
ALTER TABLE placement_kind ADD COLUMN reduced_from INTEGER;
ALTER TABLE placement_kind ADD COLUMN reduced_to INTEGER;
ALTER TABLE placement_kind ADD COLUMN reduced_amount INTEGER;
UPDATE placement_kind SET reduced_from=5000, reduced_to=7000, reduced_amount=7000
WHERE id IN ('363a9812-2891-5f64-be0e-c2b338eae3bd', 'c7754b06-b821-5af3-ae07-7f02792a5d35',
             '58a3cac3-1aa0-5e73-bea3-729179f4573b', 'e1518fbd-af9d-5e45-b74d-1d7a37f8907c',
             'b61dcca4-0a63-5146-bac6-84a90a16357b', '187f3c53-8af7-5b0c-a1ef-9e6aad696ff8');

-- The hour at which a project was presented: a call closes at one.
ALTER TABLE utility_project ADD COLUMN applied_time INTEGER; -- minutes since midnight, Europe/Rome
