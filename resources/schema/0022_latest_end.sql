-- SPDX-License-Identifier: GPL-3.0-or-later
-- The furthest end that the kind, the project, the convention and the funds of a placement allow: written by the
-- program as the end is. Placements written before have none until something about them changes.
ALTER TABLE placement ADD COLUMN latest_end TEXT;
