-- An extension or exemption that was given by mistake is taken back, with the reason.
ALTER TABLE `exemptions` ADD `withdrawn_on` text;
--> statement-breakpoint
ALTER TABLE `exemptions` ADD `withdrawn_by_id` text REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `exemptions` ADD `withdrawn_reason` text;
--> statement-breakpoint
ALTER TABLE exemptions_past ADD "withdrawn_on";
--> statement-breakpoint
ALTER TABLE exemptions_past ADD "withdrawn_by_id";
--> statement-breakpoint
ALTER TABLE exemptions_past ADD "withdrawn_reason";
--> statement-breakpoint
DROP TRIGGER exemptions_keep_past;
--> statement-breakpoint
CREATE TRIGGER exemptions_keep_past AFTER UPDATE ON exemptions BEGIN INSERT INTO exemptions_past ("id", "obligation_id", "kind", "due_on", "reason", "document_id", "section", "on", "standing", "withdrawn_on", "withdrawn_by_id", "withdrawn_reason", "revision", "known_from", known_until) VALUES (OLD."id", OLD."obligation_id", OLD."kind", OLD."due_on", OLD."reason", OLD."document_id", OLD."section", OLD."on", OLD."standing", OLD."withdrawn_on", OLD."withdrawn_by_id", OLD."withdrawn_reason", OLD."revision", OLD."known_from", NEW.known_from); END;
