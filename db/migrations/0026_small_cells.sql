-- Counts below a number that a document orders are withheld from the public as they are published, with the cells that would give them away.
CREATE TABLE `cell_thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text,
	`threshold` integer NOT NULL,
	`from` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cell_thresholds_least" CHECK("cell_thresholds"."threshold" = 0 OR "cell_thresholds"."threshold" >= 3)
);
--> statement-breakpoint
CREATE INDEX `cell_thresholds_indicator` ON `cell_thresholds` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `withheld_lines` (
	`report_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`cells` text NOT NULL,
	`is_figure` integer DEFAULT false NOT NULL,
	`shown` text,
	`marked` text,
	`sealed` text NOT NULL,
	PRIMARY KEY(`report_id`, `indicator_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE TABLE cell_thresholds_past ("id", "indicator_id", "threshold", "from", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));--> statement-breakpoint
CREATE INDEX cell_thresholds_past_indicator_id ON cell_thresholds_past ("indicator_id");--> statement-breakpoint
CREATE TRIGGER cell_thresholds_keep_past AFTER UPDATE ON cell_thresholds BEGIN INSERT INTO cell_thresholds_past ("id", "indicator_id", "threshold", "from", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."indicator_id", OLD."threshold", OLD."from", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_forward_only BEFORE UPDATE ON cell_thresholds WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'cell_thresholds: a new version must be the next one'); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_no_delete BEFORE DELETE ON cell_thresholds BEGIN SELECT RAISE(ABORT, 'cell_thresholds: nothing is deleted'); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_past_no_update BEFORE UPDATE ON cell_thresholds_past BEGIN SELECT RAISE(ABORT, 'cell_thresholds_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_past_no_delete BEFORE DELETE ON cell_thresholds_past BEGIN SELECT RAISE(ABORT, 'cell_thresholds_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER withheld_lines_no_update BEFORE UPDATE ON withheld_lines BEGIN SELECT RAISE(ABORT, 'withheld_lines is append-only'); END;--> statement-breakpoint
CREATE TRIGGER withheld_lines_no_delete BEFORE DELETE ON withheld_lines BEGIN SELECT RAISE(ABORT, 'withheld_lines is append-only'); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_logged_insert AFTER INSERT ON cell_thresholds BEGIN INSERT INTO log_entries (number, source, entity, entity_id, revision, salt) SELECT coalesce(max(number) + 1, 0), 'cell_thresholds', NULL, NEW.id, NEW.revision, lower(hex(randomblob(16))) FROM log_entries; END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_logged_update AFTER UPDATE ON cell_thresholds BEGIN INSERT INTO log_entries (number, source, entity, entity_id, revision, salt) SELECT coalesce(max(number) + 1, 0), 'cell_thresholds', NULL, NEW.id, NEW.revision, lower(hex(randomblob(16))) FROM log_entries; END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_kept_apart_1 BEFORE INSERT ON cell_thresholds WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER cell_thresholds_kept_apart_2 BEFORE UPDATE ON cell_thresholds WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER withheld_lines_kept_apart_1 BEFORE INSERT ON withheld_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER withheld_lines_kept_apart_2 BEFORE UPDATE ON withheld_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER withheld_lines_kept_apart_3 BEFORE UPDATE ON withheld_lines WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
