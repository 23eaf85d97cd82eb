-- SPDX-License-Identifier: GPL-3.0-or-later
-- Most steps are one entry, most rows are a record by themselves: neither takes a place in an index of its own any more.
-- The first entry of a step is found by its number, a record by root_id.
DROP INDEX journal_step;
CREATE INDEX journal_step ON journal(step) WHERE step<>local_no;
DROP INDEX journal_row_pk;
CREATE INDEX journal_row_pk ON journal_row(pk, local_no) WHERE pk<>root_id;
