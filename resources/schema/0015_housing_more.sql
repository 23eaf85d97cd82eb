-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when a guest owes and when that was last said; what the house writes into its agreements with guests.

ALTER TABLE housing_stay ADD COLUMN unpaid_since TEXT;
ALTER TABLE housing_stay ADD COLUMN reminded_on TEXT;

ALTER TABLE housing_property ADD COLUMN regulation TEXT;
ALTER TABLE housing_property ADD COLUMN payment_method TEXT;
ALTER TABLE housing_property ADD COLUMN notice_days INTEGER;
ALTER TABLE housing_property ADD COLUMN guest_notice_days INTEGER;
ALTER TABLE housing_property ADD COLUMN late_penalty INTEGER;
