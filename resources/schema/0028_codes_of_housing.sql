-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a code is looked up at every row of an import and at every edit.
CREATE INDEX household_code ON household(code);
CREATE INDEX housing_request_code ON housing_request(code);
CREATE INDEX housing_stay_code ON housing_stay(code);
