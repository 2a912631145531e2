-- What a body waits for is told to it by the step that makes it so; that a promised day has come, by the job.
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`urging_id` text,
	`letter_id` text,
	`event` text,
	`about_id` text,
	`about_revision` integer,
	`happened_at` text,
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
	CONSTRAINT "outbox_of" CHECK(("__new_outbox"."urging_id" IS NULL) + ("__new_outbox"."letter_id" IS NULL) + ("__new_outbox"."event" IS NULL) = 2 AND ("__new_outbox"."event" IS NULL) = ("__new_outbox"."about_id" IS NULL)
        AND ("__new_outbox"."event" IS NULL) = ("__new_outbox"."about_revision" IS NULL) AND ("__new_outbox"."event" IS NULL) = ("__new_outbox"."happened_at" IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "urging_id", "letter_id", "event", "about_id", "about_revision", "happened_at", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from") SELECT "id", "urging_id", "letter_id", NULL, NULL, NULL, NULL, "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from" FROM `outbox`;
--> statement-breakpoint
DROP TABLE `outbox`;
--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;
--> statement-breakpoint
CREATE INDEX `outbox_urging` ON `outbox` (`urging_id`);
--> statement-breakpoint
CREATE INDEX `outbox_letter` ON `outbox` (`letter_id`);
--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about_id`,`event`);
--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`next_attempt_at`);
--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`next_attempt_at`,`id`) WHERE delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL;
--> statement-breakpoint
ALTER TABLE `letters` ADD `promise_due_at` text;
--> statement-breakpoint
ALTER TABLE `urgings` ADD `promise_due_at` text;
--> statement-breakpoint
CREATE INDEX `urgings_promised` ON `urgings` (`promised_on`,`id`) WHERE status = 'answered' AND promised_on IS NOT NULL AND promise_due_at IS NULL;
--> statement-breakpoint
ALTER TABLE outbox_past ADD "event";
--> statement-breakpoint
ALTER TABLE outbox_past ADD "about_id";
--> statement-breakpoint
ALTER TABLE outbox_past ADD "about_revision";
--> statement-breakpoint
ALTER TABLE outbox_past ADD "happened_at";
--> statement-breakpoint
ALTER TABLE letters_past ADD "promise_due_at";
--> statement-breakpoint
ALTER TABLE urgings_past ADD "promise_due_at";
--> statement-breakpoint
CREATE INDEX urgings_past_promised_on_id ON urgings_past ("promised_on", "id");
--> statement-breakpoint
DROP TRIGGER urgings_keep_past;
--> statement-breakpoint
CREATE TRIGGER urgings_keep_past AFTER UPDATE ON urgings BEGIN INSERT INTO urgings_past ("id", "batch_id", "obligation_id", "rung", "agency_id", "addressee_id", "owner_id", "task_id", "due_on", "days_late", "last_promised_on", "subject_vi", "subject_en", "text_vi", "text_en", "status", "raised_at", "raised_by_id", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "promise_due_at", "decision", "inspection_id", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."batch_id", OLD."obligation_id", OLD."rung", OLD."agency_id", OLD."addressee_id", OLD."owner_id", OLD."task_id", OLD."due_on", OLD."days_late", OLD."last_promised_on", OLD."subject_vi", OLD."subject_en", OLD."text_vi", OLD."text_en", OLD."status", OLD."raised_at", OLD."raised_by_id", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_at", OLD."answered_by_id", OLD."answer_text", OLD."promised_on", OLD."promise_due_at", OLD."decision", OLD."inspection_id", OLD."withdrawn_at", OLD."withdrawn_reason", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
DROP TRIGGER letters_keep_past;
--> statement-breakpoint
CREATE TRIGGER letters_keep_past AFTER UPDATE ON letters BEGIN INSERT INTO letters_past ("id", "owner_id", "addressee_id", "status", "obligation_ids", "taken_out_ids", "duties", "oldest_due_on", "drafted_at", "drafted_by_id", "redrafted_at", "dropped_at", "dropped_because", "dropped_reason", "dropped_by_id", "batch_id", "register", "number", "symbol", "signed_at", "signed_by_id", "subject_vi", "subject_en", "text_vi", "text_en", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "promise", "promise_due_at", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."owner_id", OLD."addressee_id", OLD."status", OLD."obligation_ids", OLD."taken_out_ids", OLD."duties", OLD."oldest_due_on", OLD."drafted_at", OLD."drafted_by_id", OLD."redrafted_at", OLD."dropped_at", OLD."dropped_because", OLD."dropped_reason", OLD."dropped_by_id", OLD."batch_id", OLD."register", OLD."number", OLD."symbol", OLD."signed_at", OLD."signed_by_id", OLD."subject_vi", OLD."subject_en", OLD."text_vi", OLD."text_en", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_at", OLD."answered_by_id", OLD."answer_text", OLD."promised_on", OLD."promise", OLD."promise_due_at", OLD."withdrawn_at", OLD."withdrawn_reason", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE INDEX outbox_past_about_id_event ON outbox_past ("about_id", "event");
--> statement-breakpoint
CREATE TRIGGER outbox_keep_past AFTER UPDATE ON outbox BEGIN INSERT INTO outbox_past ("id", "urging_id", "letter_id", "event", "about_id", "about_revision", "happened_at", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."urging_id", OLD."letter_id", OLD."event", OLD."about_id", OLD."about_revision", OLD."happened_at", OLD."to_agency_id", OLD."channel", OLD."contact_id", OLD."attempts", OLD."next_attempt_at", OLD."waits_for", OLD."delivered_at", OLD."receipt", OLD."dead_at", OLD."cancelled_at", OLD."last_error", OLD."requeued", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER outbox_forward_only BEFORE UPDATE ON outbox WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'outbox: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_signed_only BEFORE INSERT ON outbox WHEN NEW.letter_id IS NOT NULL AND (SELECT signed_by_id FROM letters WHERE id = NEW.letter_id) IS NULL BEGIN SELECT RAISE(ABORT, 'nobody has signed this letter'); END;
--> statement-breakpoint
CREATE VIEW tell AS SELECT NULL AS event, NULL AS entity, NULL AS about_id, NULL AS revision, NULL AS occasion, NULL AS agency_id, NULL AS standing, NULL AS at WHERE 0;
--> statement-breakpoint
CREATE TRIGGER tell_body INSTEAD OF INSERT ON tell WHEN EXISTS (SELECT 1 FROM contacts WHERE ended_at IS NULL AND channel = 'webhook') AND EXISTS (SELECT 1 FROM contacts c WHERE c.ended_at IS NULL AND c.channel = 'webhook' AND (c.standing = 'example') = (NEW.standing = 'example') AND c.agency_id IN ( WITH RECURSIVE line(id) AS (SELECT NEW.agency_id UNION SELECT s.to_id FROM line JOIN successions s ON s.from_id = line.id JOIN agencies a ON a.id = s.from_id WHERE s."on" <= date(NEW.at, '+7 hours') AND a.ended_on <= date(NEW.at, '+7 hours')) SELECT line.id FROM line JOIN agencies a ON a.id = line.id WHERE a.ended_on IS NULL OR a.ended_on > date(NEW.at, '+7 hours'))) AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = NEW.event || '~' || NEW.about_id || '~' || NEW.occasion || '~' || NEW.agency_id || '~webhook') BEGIN INSERT INTO outbox (id, event, about_id, about_revision, happened_at, to_agency_id, channel, attempts, next_attempt_at, requeued, standing, revision, known_from) VALUES (NEW.event || '~' || NEW.about_id || '~' || NEW.occasion || '~' || NEW.agency_id || '~webhook', NEW.event, NEW.about_id, NEW.revision, NEW.at, NEW.agency_id, 'webhook', 0, NEW.at, 0, NEW.standing, 1, NEW.at); INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes) SELECT 'message', NEW.event || '~' || NEW.about_id || '~' || NEW.occasion || '~' || NEW.agency_id || '~webhook', 1, coalesce(a.action, 'message.write'), coalesce(a.actor_kind, 'system'), a.actor_id, coalesce(a.request_id, ''), NEW.at, json_object('aboutId', json_array(NULL, NEW.about_id), 'event', json_array(NULL, NEW.event), 'toAgencyId', json_array(NULL, NEW.agency_id)) FROM (SELECT 1) LEFT JOIN audit_log a ON a.entity = NEW.entity AND a.entity_id = NEW.about_id AND a.revision = NEW.revision; END;
--> statement-breakpoint
CREATE TRIGGER tell_report_returned AFTER UPDATE OF status ON reports WHEN OLD.status <> 'returned' AND NEW.status = 'returned' BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'report_returned', 'report', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, coalesce((SELECT at FROM audit_log WHERE entity = 'report' AND entity_id = NEW.id AND revision = NEW.revision), NEW.started_at) FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_report_verified AFTER UPDATE OF status ON reports WHEN OLD.status <> 'verified' AND NEW.status = 'verified' BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'report_verified', 'report', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, coalesce((SELECT at FROM audit_log WHERE entity = 'report' AND entity_id = NEW.id AND revision = NEW.revision), NEW.started_at) FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_report_published AFTER UPDATE OF status ON reports WHEN OLD.status <> 'published' AND NEW.status = 'published' BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'report_published', 'report', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, coalesce((SELECT at FROM audit_log WHERE entity = 'report' AND entity_id = NEW.id AND revision = NEW.revision), NEW.started_at) FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_ruling_corrected AFTER UPDATE OF authority_id, document_id, section, ruled_on ON rulings WHEN (NEW.authority_id IS NOT OLD.authority_id OR NEW.document_id IS NOT OLD.document_id OR NEW.section IS NOT OLD.section OR NEW.ruled_on IS NOT OLD.ruled_on) BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'ruling_corrected', 'ruling', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT agency_id FROM obligations WHERE ruling_id = NEW.id UNION SELECT to_agency_id FROM outbox WHERE about_id = NEW.id AND event = 'ruling_made') body; END;
--> statement-breakpoint
CREATE TRIGGER tell_ruling_ended AFTER UPDATE OF until ON rulings WHEN OLD.until IS NULL AND NEW.until IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'ruling_ended', 'ruling', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT agency_id FROM obligations WHERE ruling_id = NEW.id UNION SELECT to_agency_id FROM outbox WHERE about_id = NEW.id AND event = 'ruling_made') body; END;
--> statement-breakpoint
CREATE TRIGGER tell_exemption_granted AFTER INSERT ON exemptions WHEN 1 BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'exemption_granted', 'exemption', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT agency_id FROM obligations WHERE id = NEW.obligation_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_exemption_corrected AFTER UPDATE OF reason, document_id, section, due_on ON exemptions WHEN (NEW.reason IS NOT OLD.reason OR NEW.document_id IS NOT OLD.document_id OR NEW.section IS NOT OLD.section OR NEW.due_on IS NOT OLD.due_on) BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'exemption_corrected', 'exemption', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT agency_id FROM obligations WHERE id = NEW.obligation_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_exemption_withdrawn AFTER UPDATE OF withdrawn_on ON exemptions WHEN OLD.withdrawn_on IS NULL AND NEW.withdrawn_on IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'exemption_withdrawn', 'exemption', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT agency_id FROM obligations WHERE id = NEW.obligation_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_verdict_published AFTER UPDATE OF published_at ON verdicts WHEN OLD.published_at IS NULL AND NEW.published_at IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'verdict_published', 'verdict', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_finding_recorded AFTER INSERT ON findings WHEN 1 BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'finding_recorded', 'finding', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_finding_published AFTER UPDATE OF published_at ON findings WHEN OLD.published_at IS NULL AND NEW.published_at IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'finding_published', 'finding', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_finding_closed AFTER UPDATE OF closed_on ON findings WHEN OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'finding_closed', 'finding', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_finding_withdrawn AFTER UPDATE OF withdrawn_on ON findings WHEN OLD.withdrawn_on IS NULL AND NEW.withdrawn_on IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'finding_withdrawn', 'finding', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_recommendation_made AFTER UPDATE OF published_at ON recommendations WHEN OLD.published_at IS NULL AND NEW.published_at IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'recommendation_made', 'recommendation', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.to_agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_recommendation_answered AFTER UPDATE OF answered_as, answer_text ON recommendations WHEN NEW.answered_as IS NOT NULL AND (NEW.answered_as IS NOT OLD.answered_as OR NEW.answer_text IS NOT OLD.answer_text) BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'recommendation_answered', 'recommendation', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.from_agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_recommendation_withdrawn AFTER UPDATE OF withdrawn_on ON recommendations WHEN NEW.published_at IS NOT NULL AND OLD.withdrawn_on IS NULL AND NEW.withdrawn_on IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'recommendation_withdrawn', 'recommendation', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.to_agency_id) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_letter_promise_due AFTER UPDATE OF promise_due_at ON letters WHEN OLD.promise_due_at IS NULL AND NEW.promise_due_at IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'letter_promise_due', 'letter', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.addressee_id UNION SELECT agency_id FROM memberships WHERE agency_id = NEW.owner_id AND role = 'commission' AND (until IS NULL OR until > date(NEW.known_from, '+7 hours'))) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_urging_promise_due AFTER UPDATE OF promise_due_at ON urgings WHEN OLD.promise_due_at IS NULL AND NEW.promise_due_at IS NOT NULL BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'urging_promise_due', 'urging', NEW.id, NEW.revision, NEW.revision, body.agency_id, NEW.standing, NEW.known_from FROM (SELECT NULL AS agency_id WHERE 0 UNION SELECT NEW.addressee_id UNION SELECT agency_id FROM memberships WHERE agency_id = NEW.owner_id AND role = 'commission' AND (until IS NULL OR until > date(NEW.known_from, '+7 hours'))) body; END;
--> statement-breakpoint
CREATE TRIGGER tell_ruling_made AFTER INSERT ON obligations WHEN 1 AND EXISTS (SELECT 1 FROM contacts WHERE ended_at IS NULL AND channel = 'webhook') AND EXISTS (SELECT 1 FROM contacts c WHERE c.ended_at IS NULL AND c.channel = 'webhook' AND (c.standing = 'example') = (NEW.standing = 'example') AND c.agency_id IN ( WITH RECURSIVE line(id) AS (SELECT NEW.agency_id UNION SELECT s.to_id FROM line JOIN successions s ON s.from_id = line.id JOIN agencies a ON a.id = s.from_id WHERE s."on" <= date(NEW.known_from, '+7 hours') AND a.ended_on <= date(NEW.known_from, '+7 hours')) SELECT line.id FROM line JOIN agencies a ON a.id = line.id WHERE a.ended_on IS NULL OR a.ended_on > date(NEW.known_from, '+7 hours'))) AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = 'ruling_made' || '~' || NEW.ruling_id || '~' || '' || '~' || NEW.agency_id || '~webhook') AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.agency_id = NEW.agency_id AND o.ruling_id = NEW.ruling_id AND o.id <> NEW.id) BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'ruling_made', 'ruling', r.id, r.revision, '', NEW.agency_id, NEW.standing, NEW.known_from FROM rulings r WHERE r.id = NEW.ruling_id; END;
--> statement-breakpoint
CREATE TRIGGER tell_ruling_made_later AFTER UPDATE OF ruling_id ON obligations WHEN NEW.ruling_id <> OLD.ruling_id AND EXISTS (SELECT 1 FROM contacts WHERE ended_at IS NULL AND channel = 'webhook') AND EXISTS (SELECT 1 FROM contacts c WHERE c.ended_at IS NULL AND c.channel = 'webhook' AND (c.standing = 'example') = (NEW.standing = 'example') AND c.agency_id IN ( WITH RECURSIVE line(id) AS (SELECT NEW.agency_id UNION SELECT s.to_id FROM line JOIN successions s ON s.from_id = line.id JOIN agencies a ON a.id = s.from_id WHERE s."on" <= date(NEW.known_from, '+7 hours') AND a.ended_on <= date(NEW.known_from, '+7 hours')) SELECT line.id FROM line JOIN agencies a ON a.id = line.id WHERE a.ended_on IS NULL OR a.ended_on > date(NEW.known_from, '+7 hours'))) AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = 'ruling_made' || '~' || NEW.ruling_id || '~' || '' || '~' || NEW.agency_id || '~webhook') AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.agency_id = NEW.agency_id AND o.ruling_id = NEW.ruling_id AND o.id <> NEW.id) BEGIN INSERT INTO tell (event, entity, about_id, revision, occasion, agency_id, standing, at) SELECT 'ruling_made', 'ruling', r.id, r.revision, '', NEW.agency_id, NEW.standing, NEW.known_from FROM rulings r WHERE r.id = NEW.ruling_id; END;
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
