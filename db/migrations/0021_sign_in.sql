-- Two more roles. A list of words cannot be made longer in place: every row is put aside, and put back into the table made anew.
PRAGMA defer_foreign_keys=ON;
--> statement-breakpoint
CREATE TABLE `memberships_aside` AS SELECT * FROM `memberships`;
--> statement-breakpoint
DROP TABLE `memberships`;
--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`role` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" IN ('province_officer', 'ministry_officer', 'commission', 'administrator', 'supervisor', 'journalist', 'auditor'))
);
--> statement-breakpoint
INSERT INTO `memberships`("id", "person_id", "agency_id", "role", "from", "until", "revision") SELECT "id", "person_id", "agency_id", "role", "from", "until", "revision" FROM `memberships_aside`;
--> statement-breakpoint
DROP TABLE `memberships_aside`;
--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`);
--> statement-breakpoint
CREATE INDEX `memberships_role` ON `memberships` (`role`,`agency_id`);
--> statement-breakpoint
CREATE TABLE `access_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`target_id` text NOT NULL,
	`person_id` text NOT NULL,
	`until` text,
	`asked_by_id` text NOT NULL,
	`asked_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`decision` text,
	`decided_by_id` text,
	`decided_at` text,
	`reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "access_requests_kind" CHECK("access_requests"."kind" IN ('role', 'end', 'token', 'link', 'identity')),
	CONSTRAINT "access_requests_two_offices" CHECK("access_requests"."decided_by_id" IS NULL OR "access_requests"."decided_by_id" <> "access_requests"."asked_by_id")
);
--> statement-breakpoint
CREATE INDEX `access_requests_target` ON `access_requests` (`target_id`);--> statement-breakpoint
CREATE INDEX `access_requests_asked` ON `access_requests` (`asked_at`);--> statement-breakpoint
CREATE TABLE `administered` (
	`by_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`on` text NOT NULL,
	PRIMARY KEY(`by_id`, `agency_id`, `on`),
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`subject` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `identities` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identities_person` ON `identities` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `identities_living` ON `identities` (`hash`) WHERE "identities"."ended_at" IS NULL;--> statement-breakpoint
CREATE TABLE `press_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`pack_id` text NOT NULL,
	`opened_by_id` text NOT NULL,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pack_id`) REFERENCES `review_packs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `press_openings_packId_unique` ON `press_openings` (`pack_id`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `held` text;--> statement-breakpoint
ALTER TABLE `tokens` ADD `last_used_on` text;
--> statement-breakpoint
CREATE TRIGGER access_requests_kept_apart_1 BEFORE INSERT ON access_requests WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER access_requests_kept_apart_2 BEFORE UPDATE ON access_requests WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER access_requests_kept_apart_3 BEFORE UPDATE ON access_requests WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER administered_kept_apart_1 BEFORE INSERT ON administered WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.by_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER administered_kept_apart_2 BEFORE UPDATE ON administered WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.by_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER administered_kept_apart_3 BEFORE UPDATE ON administered WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.by_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.by_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER identities_kept_apart_1 BEFORE INSERT ON identities WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER identities_kept_apart_2 BEFORE UPDATE ON identities WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER identities_kept_apart_3 BEFORE UPDATE ON identities WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_1 BEFORE INSERT ON memberships WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_2 BEFORE UPDATE ON memberships WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_3 BEFORE UPDATE ON memberships WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER press_openings_kept_apart_1 BEFORE INSERT ON press_openings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = NEW.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER press_openings_kept_apart_2 BEFORE UPDATE ON press_openings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = OLD.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER press_openings_kept_apart_3 BEFORE UPDATE ON press_openings WHEN (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = NEW.pack_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = OLD.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_after_insert AFTER INSERT ON memberships BEGIN DELETE FROM line_candidates WHERE line = ''; INSERT INTO line_candidates (directive_id, line, place, why, agency_id, field_id, ref, "from", until) SELECT DISTINCT directive_id, line, place, why, agency_id, field_id, ref, "from", until FROM last_resorts; END;
--> statement-breakpoint
CREATE TRIGGER memberships_after_update AFTER UPDATE ON memberships BEGIN DELETE FROM line_candidates WHERE line = ''; INSERT INTO line_candidates (directive_id, line, place, why, agency_id, field_id, ref, "from", until) SELECT DISTINCT directive_id, line, place, why, agency_id, field_id, ref, "from", until FROM last_resorts; END;
--> statement-breakpoint
CREATE TRIGGER memberships_after_delete AFTER DELETE ON memberships BEGIN DELETE FROM line_candidates WHERE line = ''; INSERT INTO line_candidates (directive_id, line, place, why, agency_id, field_id, ref, "from", until) SELECT DISTINCT directive_id, line, place, why, agency_id, field_id, ref, "from", until FROM last_resorts; END;
--> statement-breakpoint
DROP VIEW last_resorts;
--> statement-breakpoint
CREATE VIEW last_resorts AS SELECT '' AS directive_id, '' AS line, 1000 + row_number() OVER (ORDER BY min("from"), agency_id) AS place, 'last_resort' AS why, agency_id, NULL AS field_id, '' AS ref, NULL AS "from", NULL AS until FROM memberships WHERE role = 'commission' AND (until IS NULL OR until > "from") GROUP BY agency_id UNION ALL SELECT '' AS directive_id, '' AS line, 100000 + row_number() OVER (ORDER BY min("from"), agency_id) AS place, 'last_resort' AS why, agency_id, NULL AS field_id, '' AS ref, NULL AS "from", NULL AS until FROM memberships WHERE role = 'ministry_officer' AND (until IS NULL OR until > "from") GROUP BY agency_id;
