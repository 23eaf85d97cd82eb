-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was given back of a deposit, and the notice of the handover of an apartment. Stays written before say nothing
-- about either.
ALTER TABLE housing_stay ADD COLUMN deposit_returned INTEGER;
ALTER TABLE housing_stay ADD COLUMN handover_notice TEXT;
ALTER TABLE housing_stay ADD COLUMN handover_notice_on TEXT;
