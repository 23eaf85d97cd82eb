-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an act says besides the end and the amount, how much more or less the deed foresees, and from when to when an
-- absence is paid as a rule says.

ALTER TABLE agreement_act ADD COLUMN new_net_amount INTEGER;
ALTER TABLE agreement_act ADD COLUMN service_places INTEGER;
ALTER TABLE agreement_act ADD COLUMN legal_case TEXT;
ALTER TABLE agreement ADD COLUMN variation_part INTEGER;
ALTER TABLE absence_rule ADD COLUMN valid_from TEXT;
ALTER TABLE absence_rule ADD COLUMN valid_to TEXT;
ALTER TABLE service ADD COLUMN accounted_total INTEGER;
