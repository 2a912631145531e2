-- What earlier rulings made due: the one day of a one-off ruling was a day by which tasks were to be done, unless a task has no end
-- to be done by; whatever recurs asked for reports.
ALTER TABLE `rulings` ADD `owes` text DEFAULT 'report' NOT NULL CHECK (`owes` IN ('report', 'completion'));
--> statement-breakpoint
ALTER TABLE rulings_past ADD "owes" DEFAULT 'report';
--> statement-breakpoint
ALTER TABLE `obligations` ADD `owes` text DEFAULT 'report' NOT NULL CHECK (`owes` IN ('report', 'completion'));
--> statement-breakpoint
ALTER TABLE obligations_past ADD "owes" DEFAULT 'report';
--> statement-breakpoint
DROP TRIGGER rulings_keep_past;
--> statement-breakpoint
DROP TRIGGER rulings_forward_only;
--> statement-breakpoint
DROP TRIGGER rulings_past_no_update;
--> statement-breakpoint
DROP TRIGGER obligations_keep_past;
--> statement-breakpoint
DROP TRIGGER obligations_forward_only;
--> statement-breakpoint
DROP TRIGGER obligations_past_no_update;
--> statement-breakpoint
UPDATE rulings SET owes = 'completion' WHERE cadence = 'one_off' AND NOT EXISTS (SELECT 1 FROM json_each(task_ids) AS named JOIN tasks t ON t.id = named.value WHERE t.cadence = 'continuous');
--> statement-breakpoint
UPDATE rulings_past SET owes = 'completion' WHERE cadence = 'one_off' AND NOT EXISTS (SELECT 1 FROM json_each(task_ids) AS named JOIN tasks t ON t.id = named.value WHERE t.cadence = 'continuous');
--> statement-breakpoint
UPDATE obligations SET owes = 'completion' WHERE ruling_id IN (SELECT id FROM rulings WHERE owes = 'completion');
--> statement-breakpoint
UPDATE obligations_past SET owes = 'completion' WHERE ruling_id IN (SELECT id FROM rulings WHERE owes = 'completion');
--> statement-breakpoint
CREATE TRIGGER rulings_keep_past AFTER UPDATE ON rulings BEGIN INSERT INTO rulings_past ("id", "directive_id", "authority_id", "document_id", "section", "ruled_on", "task_ids", "roles", "agency_kinds", "agency_ids", "cadence", "owes", "due_on", "opens_after_days", "due_after_days", "grace_days", "from", "until", "replaces_id", "superseded_at", "applied_at", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."authority_id", OLD."document_id", OLD."section", OLD."ruled_on", OLD."task_ids", OLD."roles", OLD."agency_kinds", OLD."agency_ids", OLD."cadence", OLD."owes", OLD."due_on", OLD."opens_after_days", OLD."due_after_days", OLD."grace_days", OLD."from", OLD."until", OLD."replaces_id", OLD."superseded_at", OLD."applied_at", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER rulings_forward_only BEFORE UPDATE ON rulings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'rulings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_past_no_update BEFORE UPDATE ON rulings_past BEGIN SELECT RAISE(ABORT, 'rulings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_keep_past AFTER UPDATE ON obligations BEGIN INSERT INTO obligations_past ("id", "ruling_id", "round_id", "task_id", "owes", "agency_id", "opened_with_id", "responsibility_id", "due_at", "grace_until", "released_on", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."ruling_id", OLD."round_id", OLD."task_id", OLD."owes", OLD."agency_id", OLD."opened_with_id", OLD."responsibility_id", OLD."due_at", OLD."grace_until", OLD."released_on", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER obligations_forward_only BEFORE UPDATE ON obligations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'obligations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_past_no_update BEFORE UPDATE ON obligations_past BEGIN SELECT RAISE(ABORT, 'obligations_past is append-only'); END;
