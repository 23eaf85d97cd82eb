-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an act may change of a signed agreement besides end, amounts and places: who executes, the CIG, the notice.

ALTER TABLE agreement_act ADD COLUMN service TEXT;
ALTER TABLE agreement_act ADD COLUMN leaving_id TEXT REFERENCES cooperative(id);
ALTER TABLE agreement_act ADD COLUMN entering_id TEXT REFERENCES cooperative(id);
ALTER TABLE agreement_act ADD COLUMN new_cig TEXT;
ALTER TABLE agreement_act ADD COLUMN new_notice_days INTEGER;
ALTER TABLE agreement_act ADD COLUMN new_notice_months INTEGER;
CREATE INDEX agreement_act_leaving ON agreement_act(leaving_id);
CREATE INDEX agreement_act_entering ON agreement_act(entering_id);
