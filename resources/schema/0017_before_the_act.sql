-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stood before an act: the amount of an agreement, the day of exit of a stay.

ALTER TABLE agreement_act ADD COLUMN previous_amount INTEGER;
ALTER TABLE stay_extension ADD COLUMN previous_end TEXT;
