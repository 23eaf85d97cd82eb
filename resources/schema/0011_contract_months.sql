-- SPDX-License-Identifier: GPL-3.0-or-later
-- The framework under which an agreement was made; up to which month the accounts of a service are closed.

ALTER TABLE agreement ADD COLUMN parent_id TEXT REFERENCES agreement(id);
CREATE INDEX agreement_parent ON agreement(parent_id);
ALTER TABLE service ADD COLUMN accounted_to TEXT;
