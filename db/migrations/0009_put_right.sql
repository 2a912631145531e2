-- What was put right on a record stands beside it. What bodies said in public was public as soon as it was written: it stays so, since
-- the moment at which it was.
CREATE TABLE `corrections` (
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`revision` integer NOT NULL,
	`reason` text NOT NULL,
	`changed` text NOT NULL,
	`corrected_by_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`entity`, `entity_id`, `revision`),
	FOREIGN KEY (`corrected_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `commendations` ADD `published_at` text;
--> statement-breakpoint
ALTER TABLE `commendations` ADD `published_by_id` text REFERENCES people(id) CHECK (`published_by_id` <> `commended_by_id`);
--> statement-breakpoint
ALTER TABLE `commendations` ADD `withdrawn_on` text;
--> statement-breakpoint
ALTER TABLE `commendations` ADD `withdrawn_by_id` text REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `commendations` ADD `withdrawn_reason` text;
--> statement-breakpoint
ALTER TABLE `commendations` ADD `leaf_number` integer;
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `published_at` text;
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `published_by_id` text REFERENCES people(id) CHECK (`published_by_id` <> `made_by_id`);
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `withdrawn_on` text;
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `withdrawn_by_id` text REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `withdrawn_reason` text;
--> statement-breakpoint
ALTER TABLE `recommendations` ADD `leaf_number` integer;
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `published_at` text;
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `published_by_id` text REFERENCES people(id) CHECK (`published_by_id` <> `stated_by_id`);
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `withdrawn_on` text;
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `withdrawn_by_id` text REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `withdrawn_reason` text;
--> statement-breakpoint
ALTER TABLE `supervision_statements` ADD `leaf_number` integer;
--> statement-breakpoint
ALTER TABLE commendations_past ADD "published_at";
--> statement-breakpoint
ALTER TABLE commendations_past ADD "published_by_id";
--> statement-breakpoint
ALTER TABLE commendations_past ADD "withdrawn_on";
--> statement-breakpoint
ALTER TABLE commendations_past ADD "withdrawn_by_id";
--> statement-breakpoint
ALTER TABLE commendations_past ADD "withdrawn_reason";
--> statement-breakpoint
ALTER TABLE commendations_past ADD "leaf_number";
--> statement-breakpoint
DROP TRIGGER commendations_keep_past;
--> statement-breakpoint
DROP TRIGGER commendations_forward_only;
--> statement-breakpoint
DROP TRIGGER commendations_past_no_update;
--> statement-breakpoint
UPDATE commendations SET published_at = coalesce((SELECT min(p.known_from) FROM commendations_past p WHERE p.id = commendations.id), known_from);
--> statement-breakpoint
UPDATE commendations_past SET published_at = (SELECT min(p.known_from) FROM commendations_past p WHERE p.id = commendations_past.id);
--> statement-breakpoint
CREATE TRIGGER commendations_keep_past AFTER UPDATE ON commendations BEGIN INSERT INTO commendations_past ("id", "agency_id", "by_agency_id", "task_id", "round_id", "reason", "commended_on", "commended_by_id", "standing", "document_id", "section", "published_at", "published_by_id", "withdrawn_on", "withdrawn_by_id", "withdrawn_reason", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."by_agency_id", OLD."task_id", OLD."round_id", OLD."reason", OLD."commended_on", OLD."commended_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."published_at", OLD."published_by_id", OLD."withdrawn_on", OLD."withdrawn_by_id", OLD."withdrawn_reason", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER commendations_forward_only BEFORE UPDATE ON commendations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'commendations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_past_no_update BEFORE UPDATE ON commendations_past BEGIN SELECT RAISE(ABORT, 'commendations_past is append-only'); END;
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "published_at";
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "published_by_id";
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "withdrawn_on";
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "withdrawn_by_id";
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "withdrawn_reason";
--> statement-breakpoint
ALTER TABLE recommendations_past ADD "leaf_number";
--> statement-breakpoint
DROP TRIGGER recommendations_keep_past;
--> statement-breakpoint
DROP TRIGGER recommendations_forward_only;
--> statement-breakpoint
DROP TRIGGER recommendations_past_no_update;
--> statement-breakpoint
UPDATE recommendations SET published_at = coalesce((SELECT min(p.known_from) FROM recommendations_past p WHERE p.id = recommendations.id), known_from);
--> statement-breakpoint
UPDATE recommendations_past SET published_at = (SELECT min(p.known_from) FROM recommendations_past p WHERE p.id = recommendations_past.id);
--> statement-breakpoint
CREATE TRIGGER recommendations_keep_past AFTER UPDATE ON recommendations BEGIN INSERT INTO recommendations_past ("id", "directive_id", "task_id", "from_agency_id", "to_agency_id", "text", "made_on", "made_by_id", "status", "answered_as", "answer_text", "answered_on", "answered_by_id", "answered_by_agency_id", "standing", "document_id", "section", "published_at", "published_by_id", "withdrawn_on", "withdrawn_by_id", "withdrawn_reason", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."task_id", OLD."from_agency_id", OLD."to_agency_id", OLD."text", OLD."made_on", OLD."made_by_id", OLD."status", OLD."answered_as", OLD."answer_text", OLD."answered_on", OLD."answered_by_id", OLD."answered_by_agency_id", OLD."standing", OLD."document_id", OLD."section", OLD."published_at", OLD."published_by_id", OLD."withdrawn_on", OLD."withdrawn_by_id", OLD."withdrawn_reason", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_forward_only BEFORE UPDATE ON recommendations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'recommendations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_past_no_update BEFORE UPDATE ON recommendations_past BEGIN SELECT RAISE(ABORT, 'recommendations_past is append-only'); END;
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "published_at";
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "published_by_id";
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "withdrawn_on";
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "withdrawn_by_id";
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "withdrawn_reason";
--> statement-breakpoint
ALTER TABLE supervision_statements_past ADD "leaf_number";
--> statement-breakpoint
DROP TRIGGER supervision_statements_keep_past;
--> statement-breakpoint
DROP TRIGGER supervision_statements_forward_only;
--> statement-breakpoint
DROP TRIGGER supervision_statements_past_no_update;
--> statement-breakpoint
UPDATE supervision_statements SET published_at = coalesce((SELECT min(p.known_from) FROM supervision_statements_past p WHERE p.id = supervision_statements.id), known_from);
--> statement-breakpoint
UPDATE supervision_statements_past SET published_at = (SELECT min(p.known_from) FROM supervision_statements_past p WHERE p.id = supervision_statements_past.id);
--> statement-breakpoint
CREATE TRIGGER supervision_statements_keep_past AFTER UPDATE ON supervision_statements BEGIN INSERT INTO supervision_statements_past ("id", "report_id", "task_id", "agency_id", "view", "statement", "stated_on", "stated_by_id", "standing", "document_id", "section", "published_at", "published_by_id", "withdrawn_on", "withdrawn_by_id", "withdrawn_reason", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."report_id", OLD."task_id", OLD."agency_id", OLD."view", OLD."statement", OLD."stated_on", OLD."stated_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."published_at", OLD."published_by_id", OLD."withdrawn_on", OLD."withdrawn_by_id", OLD."withdrawn_reason", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_forward_only BEFORE UPDATE ON supervision_statements WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'supervision_statements: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_past_no_update BEFORE UPDATE ON supervision_statements_past BEGIN SELECT RAISE(ABORT, 'supervision_statements_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corrections_no_update BEFORE UPDATE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corrections_no_delete BEFORE DELETE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER documents_once_insert BEFORE INSERT ON documents WHEN NEW.symbol IS NOT NULL AND EXISTS (SELECT 1 FROM documents d WHERE d.symbol = NEW.symbol AND d.issued_on IS NEW.issued_on AND d.issuer_id IS NEW.issuer_id AND d.id <> NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE: this issuer has a document of this symbol and day'); END;
--> statement-breakpoint
CREATE TRIGGER documents_once_update BEFORE UPDATE ON documents WHEN (NEW.symbol IS NOT OLD.symbol OR NEW.issued_on IS NOT OLD.issued_on OR NEW.issuer_id IS NOT OLD.issuer_id) AND NEW.symbol IS NOT NULL AND EXISTS (SELECT 1 FROM documents d WHERE d.symbol = NEW.symbol AND d.issued_on IS NEW.issued_on AND d.issuer_id IS NEW.issuer_id AND d.id <> NEW.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE: this issuer has a document of this symbol and day'); END;
