CREATE TABLE `letter_lines` (
	`letter_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`occasion` integer NOT NULL,
	`position` integer NOT NULL,
	`agency_id` text NOT NULL,
	`task_id` text NOT NULL,
	`due_on` text NOT NULL,
	`days_late` integer NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`letter_id`, `obligation_id`),
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_lines_once` ON `letter_lines` (`obligation_id`,`occasion`);
--> statement-breakpoint
CREATE INDEX `letter_lines_task` ON `letter_lines` (`task_id`);
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`addressee_id` text NOT NULL,
	`status` text NOT NULL,
	`obligation_ids` text NOT NULL,
	`taken_out_ids` text NOT NULL,
	`duties` integer NOT NULL,
	`oldest_due_on` text NOT NULL,
	`drafted_at` text NOT NULL,
	`drafted_by_id` text,
	`redrafted_at` text,
	`dropped_at` text,
	`dropped_because` text,
	`dropped_reason` text,
	`dropped_by_id` text,
	`batch_id` text,
	`register` text,
	`number` integer,
	`symbol` text,
	`signed_at` text,
	`signed_by_id` text,
	`subject_vi` text,
	`subject_en` text,
	`text_vi` text,
	`text_en` text,
	`acknowledged_at` text,
	`acknowledged_by_id` text,
	`answered_at` text,
	`answered_by_id` text,
	`answer_text` text,
	`promised_on` text,
	`promise` text,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addressee_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dropped_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`batch_id`) REFERENCES `urging_batches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letters_status" CHECK("letters"."status" IN ('drafted', 'dropped', 'signed', 'acknowledged', 'answered', 'withdrawn')),
	CONSTRAINT "letters_signed" CHECK(("letters"."status" IN ('drafted', 'dropped')) = ("letters"."signed_at" IS NULL) AND ("letters"."signed_at" IS NULL) = ("letters"."signed_by_id" IS NULL)
        AND ("letters"."signed_at" IS NULL) = ("letters"."number" IS NULL) AND ("letters"."signed_at" IS NULL) = ("letters"."text_vi" IS NULL)),
	CONSTRAINT "letters_dropped" CHECK(("letters"."status" = 'dropped') = ("letters"."dropped_because" IS NOT NULL)),
	CONSTRAINT "letters_answered" CHECK(("letters"."answered_at" IS NULL) = ("letters"."answer_text" IS NULL)),
	CONSTRAINT "letters_withdrawn" CHECK(("letters"."status" = 'withdrawn') = ("letters"."withdrawn_reason" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_one_draft` ON `letters` (`owner_id`,`addressee_id`,(standing = 'example')) WHERE status = 'drafted';
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_number` ON `letters` (`register`,`number`);
--> statement-breakpoint
CREATE INDEX `letters_addressee` ON `letters` (`addressee_id`);
--> statement-breakpoint
CREATE INDEX `letters_batch` ON `letters` (`batch_id`);
--> statement-breakpoint
CREATE INDEX `letters_newest` ON `letters` (`drafted_at`,`id`);
--> statement-breakpoint
CREATE INDEX `letters_open` ON `letters` (`id`) WHERE status = 'drafted' OR (status = 'answered' AND promised_on IS NOT NULL AND promise IS NULL);
--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`urging_id` text,
	`letter_id` text,
	`to_agency_id` text NOT NULL,
	`channel` text,
	`contact_id` text,
	`attempts` integer NOT NULL,
	`next_attempt_at` text NOT NULL,
	`waits_for` text,
	`delivered_at` text,
	`receipt` text,
	`dead_at` text,
	`cancelled_at` text,
	`last_error` text,
	`requeued` integer DEFAULT 0 NOT NULL,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`urging_id`) REFERENCES `urgings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_once" CHECK("__new_outbox"."delivered_at" IS NULL OR "__new_outbox"."dead_at" IS NULL),
	CONSTRAINT "outbox_of" CHECK(("__new_outbox"."urging_id" IS NULL) <> ("__new_outbox"."letter_id" IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "urging_id", "letter_id", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from") SELECT "id", "urging_id", NULL, "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from" FROM `outbox`;
--> statement-breakpoint
DROP TABLE `outbox`;
--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;
--> statement-breakpoint
CREATE INDEX `outbox_urging` ON `outbox` (`urging_id`);
--> statement-breakpoint
CREATE INDEX `outbox_letter` ON `outbox` (`letter_id`);
--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`next_attempt_at`);
--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`next_attempt_at`,`id`) WHERE delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL;
--> statement-breakpoint
ALTER TABLE `urging_batches` ADD `signed` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `urging_batches` ADD `redrafted` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `urging_batches` ADD `dropped` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `urgings` ADD `decision` text;
--> statement-breakpoint
ALTER TABLE `urgings` ADD `inspection_id` text REFERENCES inspections(id);
--> statement-breakpoint
CREATE INDEX `commendations_task` ON `commendations` (`task_id`);
--> statement-breakpoint
CREATE INDEX `recommendations_task` ON `recommendations` (`task_id`);
--> statement-breakpoint
ALTER TABLE urging_batches_past ADD "signed" DEFAULT 0;
--> statement-breakpoint
ALTER TABLE urging_batches_past ADD "redrafted" DEFAULT 0;
--> statement-breakpoint
ALTER TABLE urging_batches_past ADD "dropped" DEFAULT 0;
--> statement-breakpoint
ALTER TABLE urgings_past ADD "decision";
--> statement-breakpoint
ALTER TABLE urgings_past ADD "inspection_id";
--> statement-breakpoint
ALTER TABLE outbox_past ADD "letter_id";
--> statement-breakpoint
DROP TRIGGER urging_batches_keep_past;
--> statement-breakpoint
DROP TRIGGER urgings_keep_past;
--> statement-breakpoint
CREATE TRIGGER urging_batches_keep_past AFTER UPDATE ON urging_batches BEGIN INSERT INTO urging_batches_past ("id", "kind", "raised_at", "raised_by_id", "urged", "already_urged", "signed", "redrafted", "dropped", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."raised_at", OLD."raised_by_id", OLD."urged", OLD."already_urged", OLD."signed", OLD."redrafted", OLD."dropped", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER urgings_keep_past AFTER UPDATE ON urgings BEGIN INSERT INTO urgings_past ("id", "batch_id", "obligation_id", "rung", "agency_id", "addressee_id", "owner_id", "task_id", "due_on", "days_late", "last_promised_on", "subject_vi", "subject_en", "text_vi", "text_en", "status", "raised_at", "raised_by_id", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "decision", "inspection_id", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."batch_id", OLD."obligation_id", OLD."rung", OLD."agency_id", OLD."addressee_id", OLD."owner_id", OLD."task_id", OLD."due_on", OLD."days_late", OLD."last_promised_on", OLD."subject_vi", OLD."subject_en", OLD."text_vi", OLD."text_en", OLD."status", OLD."raised_at", OLD."raised_by_id", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_at", OLD."answered_by_id", OLD."answer_text", OLD."promised_on", OLD."decision", OLD."inspection_id", OLD."withdrawn_at", OLD."withdrawn_reason", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TABLE letters_past ("id", "owner_id", "addressee_id", "status", "obligation_ids", "taken_out_ids", "duties", "oldest_due_on", "drafted_at", "drafted_by_id", "redrafted_at", "dropped_at", "dropped_because", "dropped_reason", "dropped_by_id", "batch_id", "register", "number", "symbol", "signed_at", "signed_by_id", "subject_vi", "subject_en", "text_vi", "text_en", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "promise", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX letters_past_owner_id_addressee_id ON letters_past ("owner_id", "addressee_id");
--> statement-breakpoint
CREATE INDEX letters_past_register_number ON letters_past ("register", "number");
--> statement-breakpoint
CREATE INDEX letters_past_addressee_id ON letters_past ("addressee_id");
--> statement-breakpoint
CREATE INDEX letters_past_batch_id ON letters_past ("batch_id");
--> statement-breakpoint
CREATE INDEX letters_past_drafted_at_id ON letters_past ("drafted_at", "id");
--> statement-breakpoint
CREATE INDEX letters_past_id ON letters_past ("id");
--> statement-breakpoint
CREATE TRIGGER letters_keep_past AFTER UPDATE ON letters BEGIN INSERT INTO letters_past ("id", "owner_id", "addressee_id", "status", "obligation_ids", "taken_out_ids", "duties", "oldest_due_on", "drafted_at", "drafted_by_id", "redrafted_at", "dropped_at", "dropped_because", "dropped_reason", "dropped_by_id", "batch_id", "register", "number", "symbol", "signed_at", "signed_by_id", "subject_vi", "subject_en", "text_vi", "text_en", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "promise", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."owner_id", OLD."addressee_id", OLD."status", OLD."obligation_ids", OLD."taken_out_ids", OLD."duties", OLD."oldest_due_on", OLD."drafted_at", OLD."drafted_by_id", OLD."redrafted_at", OLD."dropped_at", OLD."dropped_because", OLD."dropped_reason", OLD."dropped_by_id", OLD."batch_id", OLD."register", OLD."number", OLD."symbol", OLD."signed_at", OLD."signed_by_id", OLD."subject_vi", OLD."subject_en", OLD."text_vi", OLD."text_en", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_at", OLD."answered_by_id", OLD."answer_text", OLD."promised_on", OLD."promise", OLD."withdrawn_at", OLD."withdrawn_reason", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER letters_forward_only BEFORE UPDATE ON letters WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'letters: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER letters_no_delete BEFORE DELETE ON letters BEGIN SELECT RAISE(ABORT, 'letters: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER letters_past_no_update BEFORE UPDATE ON letters_past BEGIN SELECT RAISE(ABORT, 'letters_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letters_past_no_delete BEFORE DELETE ON letters_past BEGIN SELECT RAISE(ABORT, 'letters_past is append-only'); END;
--> statement-breakpoint
CREATE INDEX outbox_past_letter_id ON outbox_past ("letter_id");
--> statement-breakpoint
CREATE TRIGGER outbox_keep_past AFTER UPDATE ON outbox BEGIN INSERT INTO outbox_past ("id", "urging_id", "letter_id", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."urging_id", OLD."letter_id", OLD."to_agency_id", OLD."channel", OLD."contact_id", OLD."attempts", OLD."next_attempt_at", OLD."waits_for", OLD."delivered_at", OLD."receipt", OLD."dead_at", OLD."cancelled_at", OLD."last_error", OLD."requeued", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER outbox_forward_only BEFORE UPDATE ON outbox WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'outbox: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_no_update BEFORE UPDATE ON letter_lines BEGIN SELECT RAISE(ABORT, 'letter_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_no_delete BEFORE DELETE ON letter_lines BEGIN SELECT RAISE(ABORT, 'letter_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_signed_only BEFORE INSERT ON outbox WHEN NEW.letter_id IS NOT NULL AND (SELECT signed_by_id FROM letters WHERE id = NEW.letter_id) IS NULL BEGIN SELECT RAISE(ABORT, 'nobody has signed this letter'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_signed_only BEFORE INSERT ON letter_lines WHEN NEW.letter_id IS NOT NULL AND (SELECT signed_by_id FROM letters WHERE id = NEW.letter_id) IS NULL BEGIN SELECT RAISE(ABORT, 'nobody has signed this letter'); END;
--> statement-breakpoint
CREATE TRIGGER letters_signed_frozen BEFORE UPDATE ON letters WHEN OLD.signed_at IS NOT NULL AND (NEW."owner_id" IS NOT OLD."owner_id" OR NEW."addressee_id" IS NOT OLD."addressee_id" OR NEW."register" IS NOT OLD."register" OR NEW."number" IS NOT OLD."number" OR NEW."symbol" IS NOT OLD."symbol" OR NEW."signed_at" IS NOT OLD."signed_at" OR NEW."signed_by_id" IS NOT OLD."signed_by_id" OR NEW."subject_vi" IS NOT OLD."subject_vi" OR NEW."subject_en" IS NOT OLD."subject_en" OR NEW."text_vi" IS NOT OLD."text_vi" OR NEW."text_en" IS NOT OLD."text_en" OR NEW."obligation_ids" IS NOT OLD."obligation_ids") BEGIN SELECT RAISE(ABORT, 'a signed letter is never edited'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_kept_apart_1 BEFORE INSERT ON letter_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM letters of_record WHERE of_record.id = NEW.letter_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_kept_apart_2 BEFORE UPDATE ON letter_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM letters of_record WHERE of_record.id = OLD.letter_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER letter_lines_kept_apart_3 BEFORE UPDATE ON letter_lines WHEN (coalesce((SELECT of_record.standing = 'example' FROM letters of_record WHERE of_record.id = NEW.letter_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM letters of_record WHERE of_record.id = OLD.letter_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER letters_kept_apart_1 BEFORE INSERT ON letters WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER letters_kept_apart_2 BEFORE UPDATE ON letters WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER letters_kept_apart_3 BEFORE UPDATE ON letters WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER letters_kept_apart_4 BEFORE INSERT ON letters WHEN NEW.batch_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM urging_batches of_record WHERE of_record.id = NEW.batch_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_1 BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_2 BEFORE UPDATE ON outbox WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_3 BEFORE UPDATE ON outbox WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_4 BEFORE INSERT ON outbox WHEN NEW.urging_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM urgings of_record WHERE of_record.id = NEW.urging_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_5 BEFORE INSERT ON outbox WHEN NEW.letter_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM letters of_record WHERE of_record.id = NEW.letter_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE INDEX recommendations_past_task_id ON recommendations_past ("task_id");
--> statement-breakpoint
CREATE INDEX commendations_past_task_id ON commendations_past ("task_id");
