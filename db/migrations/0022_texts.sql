-- The words under every duty: wordings of documents, what was loaded of them, the passages that records rest on; and what a
-- directive says of how things stood.
CREATE TABLE `baseline_indicators` (
	`baseline_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`baseline_id`, `indicator_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `baseline_indicators_indicator` ON `baseline_indicators` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `baseline_tasks` (
	`baseline_id` text NOT NULL,
	`task_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`baseline_id`, `task_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baselines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `baseline_tasks_task` ON `baseline_tasks` (`task_id`);--> statement-breakpoint
CREATE TABLE `baselines` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "baselines_kind" CHECK("baselines"."kind" IN ('result', 'weakness', 'cause'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `baselines_code` ON `baselines` (`directive_id`,`code`);--> statement-breakpoint
CREATE TABLE `spans` (
	`id` text PRIMARY KEY NOT NULL,
	`text_id` text NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`part` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sha256` text NOT NULL,
	`first` text NOT NULL,
	`last` text NOT NULL,
	`first_read` text,
	`last_read` text,
	`corrected` text,
	`read_by` text NOT NULL,
	`sure` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "spans_kind" CHECK("spans"."kind" IN ('task', 'cadence', 'assignment', 'target', 'provision', 'baseline')),
	CONSTRAINT "spans_read_by" CHECK("spans"."read_by" IN ('one_reader', 'two_readers', 'third_reading'))
);
--> statement-breakpoint
CREATE INDEX `spans_text` ON `spans` (`text_id`,`start`);--> statement-breakpoint
CREATE INDEX `spans_record` ON `spans` (`kind`,`record_id`);--> statement-breakpoint
CREATE TABLE `text_loads` (
	`id` text PRIMARY KEY NOT NULL,
	`text_id` text NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`moved` text NOT NULL,
	`unanchored` integer NOT NULL,
	`loaded_by_id` text,
	`known_from` text NOT NULL,
	FOREIGN KEY (`loaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `text_loads_text` ON `text_loads` (`text_id`,`known_from`);--> statement-breakpoint
CREATE TABLE `texts` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	`edition` text NOT NULL,
	`sha256` text NOT NULL,
	`length` integer NOT NULL,
	`opens` text NOT NULL,
	`closes` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "texts_edition" CHECK("texts"."edition" IN ('full_text', 'scan', 'digest', 'article'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `texts_language` ON `texts` (`document_id`,`language`);--> statement-breakpoint
CREATE TABLE baselines_past ("id", "directive_id", "code", "kind", "position", "title_vi", "title_en", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));--> statement-breakpoint
CREATE INDEX baselines_past_directive_id_code ON baselines_past ("directive_id", "code");--> statement-breakpoint
CREATE TRIGGER baselines_keep_past AFTER UPDATE ON baselines BEGIN INSERT INTO baselines_past ("id", "directive_id", "code", "kind", "position", "title_vi", "title_en", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."code", OLD."kind", OLD."position", OLD."title_vi", OLD."title_en", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;--> statement-breakpoint
CREATE TRIGGER baselines_forward_only BEFORE UPDATE ON baselines WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'baselines: a new version must be the next one'); END;--> statement-breakpoint
CREATE TRIGGER baselines_no_delete BEFORE DELETE ON baselines BEGIN SELECT RAISE(ABORT, 'baselines: nothing is deleted'); END;--> statement-breakpoint
CREATE TRIGGER baselines_past_no_update BEFORE UPDATE ON baselines_past BEGIN SELECT RAISE(ABORT, 'baselines_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baselines_past_no_delete BEFORE DELETE ON baselines_past BEGIN SELECT RAISE(ABORT, 'baselines_past is append-only'); END;--> statement-breakpoint
CREATE TABLE texts_past ("id", "document_id", "language", "edition", "sha256", "length", "opens", "closes", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));--> statement-breakpoint
CREATE INDEX texts_past_document_id_language ON texts_past ("document_id", "language");--> statement-breakpoint
CREATE TRIGGER texts_keep_past AFTER UPDATE ON texts BEGIN INSERT INTO texts_past ("id", "document_id", "language", "edition", "sha256", "length", "opens", "closes", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."document_id", OLD."language", OLD."edition", OLD."sha256", OLD."length", OLD."opens", OLD."closes", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;--> statement-breakpoint
CREATE TRIGGER texts_forward_only BEFORE UPDATE ON texts WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'texts: a new version must be the next one'); END;--> statement-breakpoint
CREATE TRIGGER texts_no_delete BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'texts: nothing is deleted'); END;--> statement-breakpoint
CREATE TRIGGER texts_past_no_update BEFORE UPDATE ON texts_past BEGIN SELECT RAISE(ABORT, 'texts_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER texts_past_no_delete BEFORE DELETE ON texts_past BEGIN SELECT RAISE(ABORT, 'texts_past is append-only'); END;--> statement-breakpoint
CREATE TABLE spans_past ("id", "text_id", "kind", "record_id", "part", "start", "end", "sha256", "first", "last", "first_read", "last_read", "corrected", "read_by", "sure", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));--> statement-breakpoint
CREATE INDEX spans_past_text_id_start ON spans_past ("text_id", "start");--> statement-breakpoint
CREATE INDEX spans_past_kind_record_id ON spans_past ("kind", "record_id");--> statement-breakpoint
CREATE TRIGGER spans_keep_past AFTER UPDATE ON spans BEGIN INSERT INTO spans_past ("id", "text_id", "kind", "record_id", "part", "start", "end", "sha256", "first", "last", "first_read", "last_read", "corrected", "read_by", "sure", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."text_id", OLD."kind", OLD."record_id", OLD."part", OLD."start", OLD."end", OLD."sha256", OLD."first", OLD."last", OLD."first_read", OLD."last_read", OLD."corrected", OLD."read_by", OLD."sure", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;--> statement-breakpoint
CREATE TRIGGER spans_forward_only BEFORE UPDATE ON spans WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'spans: a new version must be the next one'); END;--> statement-breakpoint
CREATE TRIGGER spans_no_delete BEFORE DELETE ON spans BEGIN SELECT RAISE(ABORT, 'spans: nothing is deleted'); END;--> statement-breakpoint
CREATE TRIGGER spans_past_no_update BEFORE UPDATE ON spans_past BEGIN SELECT RAISE(ABORT, 'spans_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER spans_past_no_delete BEFORE DELETE ON spans_past BEGIN SELECT RAISE(ABORT, 'spans_past is append-only'); END;--> statement-breakpoint
CREATE TRIGGER text_loads_no_update BEFORE UPDATE ON text_loads BEGIN SELECT RAISE(ABORT, 'text_loads is append-only'); END;--> statement-breakpoint
CREATE TRIGGER text_loads_no_delete BEFORE DELETE ON text_loads BEGIN SELECT RAISE(ABORT, 'text_loads is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baseline_tasks_no_update BEFORE UPDATE ON baseline_tasks BEGIN SELECT RAISE(ABORT, 'baseline_tasks is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baseline_tasks_no_delete BEFORE DELETE ON baseline_tasks BEGIN SELECT RAISE(ABORT, 'baseline_tasks is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baseline_indicators_no_update BEFORE UPDATE ON baseline_indicators BEGIN SELECT RAISE(ABORT, 'baseline_indicators is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baseline_indicators_no_delete BEFORE DELETE ON baseline_indicators BEGIN SELECT RAISE(ABORT, 'baseline_indicators is append-only'); END;--> statement-breakpoint
CREATE TRIGGER baseline_indicators_kept_apart_1 BEFORE INSERT ON baseline_indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER baseline_indicators_kept_apart_2 BEFORE UPDATE ON baseline_indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER baseline_tasks_kept_apart_1 BEFORE INSERT ON baseline_tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER baseline_tasks_kept_apart_2 BEFORE UPDATE ON baseline_tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER baselines_kept_apart_1 BEFORE INSERT ON baselines WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER baselines_kept_apart_2 BEFORE UPDATE ON baselines WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER spans_kept_apart_1 BEFORE INSERT ON spans WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER spans_kept_apart_2 BEFORE UPDATE ON spans WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER text_loads_kept_apart_1 BEFORE INSERT ON text_loads WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER text_loads_kept_apart_2 BEFORE UPDATE ON text_loads WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER texts_kept_apart_1 BEFORE INSERT ON texts WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;--> statement-breakpoint
CREATE TRIGGER texts_kept_apart_2 BEFORE UPDATE ON texts WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
