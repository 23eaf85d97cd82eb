-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a code is looked up at every row of an import and at every edit, in whatever spelling older programs stored it.
CREATE INDEX organisation_plain_tax_code ON organisation(upper(replace(tax_code, ' ', '')));
CREATE INDEX organisation_plain_vat_number ON organisation(upper(replace(vat_number, ' ', '')));
CREATE INDEX organisation_plain_ipa_code ON organisation(upper(replace(ipa_code, ' ', '')));
