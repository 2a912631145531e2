CREATE TABLE `directive_subjects` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`function` text NOT NULL,
	`agency_id` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directive_subjects_directiveId_unique` ON `directive_subjects` (`directive_id`);
--> statement-breakpoint
CREATE INDEX `directive_subjects_function` ON `directive_subjects` (`function`);
--> statement-breakpoint
CREATE TABLE `field_holders` (
	`id` text PRIMARY KEY NOT NULL,
	`field_id` text,
	`subject_id` text,
	`agency_id` text,
	`from` text,
	`until` text,
	`succession_id` text,
	`vacancy_reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`field_id`) REFERENCES `fields`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `directive_subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "field_holders_one" CHECK(("field_holders"."field_id" IS NULL) <> ("field_holders"."subject_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `field_holders_field` ON `field_holders` (`field_id`);
--> statement-breakpoint
CREATE INDEX `field_holders_subject` ON `field_holders` (`subject_id`);
--> statement-breakpoint
CREATE INDEX `field_holders_agency` ON `field_holders` (`agency_id`);
--> statement-breakpoint
CREATE TABLE `field_parts` (
	`id` text PRIMARY KEY NOT NULL,
	`field_id` text NOT NULL,
	`task_id` text,
	`indicator_id` text,
	`function` text,
	`known_from` text NOT NULL,
	FOREIGN KEY (`field_id`) REFERENCES `fields`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "field_parts_one" CHECK(("field_parts"."task_id" IS NOT NULL) + ("field_parts"."indicator_id" IS NOT NULL) + ("field_parts"."function" IS NOT NULL) = 1)
);
--> statement-breakpoint
CREATE INDEX `field_parts_field` ON `field_parts` (`field_id`);
--> statement-breakpoint
CREATE INDEX `field_parts_task` ON `field_parts` (`task_id`);
--> statement-breakpoint
CREATE INDEX `field_parts_indicator` ON `field_parts` (`indicator_id`);
--> statement-breakpoint
CREATE INDEX `field_parts_function` ON `field_parts` (`function`);
--> statement-breakpoint
CREATE TABLE `fields` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`function` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fields_agency` ON `fields` (`agency_id`);
--> statement-breakpoint
CREATE INDEX `memberships_role` ON `memberships` (`role`,`agency_id`);
--> statement-breakpoint
CREATE INDEX `task_indicators_indicator` ON `task_indicators` (`indicator_id`);
--> statement-breakpoint
CREATE TABLE fields_past ("id", "document_id", "agency_id", "function", "from", "until", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX fields_past_agency_id ON fields_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER fields_keep_past AFTER UPDATE ON fields BEGIN INSERT INTO fields_past ("id", "document_id", "agency_id", "function", "from", "until", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."document_id", OLD."agency_id", OLD."function", OLD."from", OLD."until", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER fields_forward_only BEFORE UPDATE ON fields WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'fields: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER fields_no_delete BEFORE DELETE ON fields BEGIN SELECT RAISE(ABORT, 'fields: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER fields_past_no_update BEFORE UPDATE ON fields_past BEGIN SELECT RAISE(ABORT, 'fields_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER fields_past_no_delete BEFORE DELETE ON fields_past BEGIN SELECT RAISE(ABORT, 'fields_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE directive_subjects_past ("id", "directive_id", "function", "agency_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX directive_subjects_past_function ON directive_subjects_past ("function");
--> statement-breakpoint
CREATE TRIGGER directive_subjects_keep_past AFTER UPDATE ON directive_subjects BEGIN INSERT INTO directive_subjects_past ("id", "directive_id", "function", "agency_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."function", OLD."agency_id", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_forward_only BEFORE UPDATE ON directive_subjects WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'directive_subjects: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_no_delete BEFORE DELETE ON directive_subjects BEGIN SELECT RAISE(ABORT, 'directive_subjects: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_past_no_update BEFORE UPDATE ON directive_subjects_past BEGIN SELECT RAISE(ABORT, 'directive_subjects_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_past_no_delete BEFORE DELETE ON directive_subjects_past BEGIN SELECT RAISE(ABORT, 'directive_subjects_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE field_holders_past ("id", "field_id", "subject_id", "agency_id", "from", "until", "succession_id", "vacancy_reason", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX field_holders_past_field_id ON field_holders_past ("field_id");
--> statement-breakpoint
CREATE INDEX field_holders_past_subject_id ON field_holders_past ("subject_id");
--> statement-breakpoint
CREATE INDEX field_holders_past_agency_id ON field_holders_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER field_holders_keep_past AFTER UPDATE ON field_holders BEGIN INSERT INTO field_holders_past ("id", "field_id", "subject_id", "agency_id", "from", "until", "succession_id", "vacancy_reason", "revision", "known_from", known_until) VALUES (OLD."id", OLD."field_id", OLD."subject_id", OLD."agency_id", OLD."from", OLD."until", OLD."succession_id", OLD."vacancy_reason", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_forward_only BEFORE UPDATE ON field_holders WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'field_holders: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_no_delete BEFORE DELETE ON field_holders BEGIN SELECT RAISE(ABORT, 'field_holders: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_past_no_update BEFORE UPDATE ON field_holders_past BEGIN SELECT RAISE(ABORT, 'field_holders_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_past_no_delete BEFORE DELETE ON field_holders_past BEGIN SELECT RAISE(ABORT, 'field_holders_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER field_parts_no_update BEFORE UPDATE ON field_parts BEGIN SELECT RAISE(ABORT, 'field_parts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER field_parts_no_delete BEFORE DELETE ON field_parts BEGIN SELECT RAISE(ABORT, 'field_parts is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_kept_apart_1 BEFORE INSERT ON directive_subjects WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_kept_apart_2 BEFORE UPDATE ON directive_subjects WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_kept_apart_1 BEFORE INSERT ON field_holders WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER field_holders_kept_apart_2 BEFORE UPDATE ON field_holders WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER field_parts_kept_apart_1 BEFORE INSERT ON field_parts WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER field_parts_kept_apart_2 BEFORE UPDATE ON field_parts WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER fields_kept_apart_1 BEFORE INSERT ON fields WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER fields_kept_apart_2 BEFORE UPDATE ON fields WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE VIEW line_candidates AS SELECT l.directive_id AS directive_id, l.line AS line, 20 AS place, 'by_subject' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line FROM tasks t) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_holders h ON h.subject_id = s.id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 20 AS place, 'by_subject' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_holders h ON h.subject_id = s.id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, CASE h.role WHEN 'lead' THEN 11 WHEN 'coordinate' THEN 12 ELSE 13 END AS place, 'by_task' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id || '/' || l.task_id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t) l JOIN responsibilities h ON h.task_id = l.task_id JOIN agencies m ON m.id = h.agency_id WHERE h.agency_id IS NOT NULL AND h.role IN ('lead', 'coordinate', 'supervise') AND m.kind = 'ministry' UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 11 AS place, 'by_task' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id || '/' || l.task_id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t) l JOIN provision_tasks x ON x.task_id = l.task_id JOIN responsibilities h ON h.provision_id = x.provision_id JOIN agencies m ON m.id = h.agency_id JOIN provisions v ON v.id = h.provision_id JOIN plans p ON p.id = v.plan_id WHERE h.agency_id IS NOT NULL AND h.role = 'lead' AND m.kind = 'ministry' AND p.level IN ('central', 'ministry') UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, CASE h.role WHEN 'lead' THEN 11 WHEN 'coordinate' THEN 12 ELSE 13 END AS place, 'by_task' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id || '/' || l.task_id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id) l JOIN responsibilities h ON h.task_id = l.task_id JOIN agencies m ON m.id = h.agency_id WHERE h.agency_id IS NOT NULL AND h.role IN ('lead', 'coordinate', 'supervise') AND m.kind = 'ministry' UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 11 AS place, 'by_task' AS why, h.agency_id AS agency_id, NULL AS field_id, h.id || '/' || l.task_id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id) l JOIN provision_tasks x ON x.task_id = l.task_id JOIN responsibilities h ON h.provision_id = x.provision_id JOIN agencies m ON m.id = h.agency_id JOIN provisions v ON v.id = h.provision_id JOIN plans p ON p.id = v.plan_id WHERE h.agency_id IS NOT NULL AND h.role = 'lead' AND m.kind = 'ministry' AND p.level IN ('central', 'ministry') UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 1 AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d) l JOIN field_parts part ON part.indicator_id = l.line JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, l.task_id AS named_id, 1 AS place FROM (SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t) l) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, g.parent_id AS named_id, 3 AS place FROM (SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t) l JOIN tasks g ON g.id = l.task_id) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, o.parent_id AS named_id, 5 AS place FROM (SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t) l JOIN tasks g ON g.id = l.task_id JOIN tasks o ON o.id = g.parent_id) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, l.task_id AS named_id, 2 AS place FROM (SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id) l) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, g.parent_id AS named_id, 4 AS place FROM (SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id) l JOIN tasks g ON g.id = l.task_id) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, l.place AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id || '/' || part.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT l.directive_id, l.line, o.parent_id AS named_id, 6 AS place FROM (SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id) l JOIN tasks g ON g.id = l.task_id JOIN tasks o ON o.id = g.parent_id) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 10 AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line FROM tasks t) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_parts part ON part.function = s.function JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 10 AS place, 'by_field' AS why, h.agency_id AS agency_id, h.field_id AS field_id, h.id AS ref, h."from" AS "from", h.until AS until FROM (SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_parts part ON part.function = s.function JOIN field_holders h ON h.field_id = part.field_id WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 1000 + h.place AS place, 'last_resort' AS why, h.agency_id AS agency_id, NULL AS field_id, '' AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line FROM tasks t) l CROSS JOIN (SELECT agency_id, row_number() OVER (ORDER BY min("from"), agency_id) AS place, NULL AS "from", NULL AS until FROM memberships WHERE role = 'commission' GROUP BY agency_id) h WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 100000 + h.place AS place, 'last_resort' AS why, h.agency_id AS agency_id, NULL AS field_id, '' AS ref, h."from" AS "from", h.until AS until FROM (SELECT t.directive_id, t.id AS line FROM tasks t) l CROSS JOIN (SELECT agency_id, row_number() OVER (ORDER BY min("from"), agency_id) AS place, NULL AS "from", NULL AS until FROM memberships WHERE role = 'ministry_officer' GROUP BY agency_id) h WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 1000 + h.place AS place, 'last_resort' AS why, h.agency_id AS agency_id, NULL AS field_id, '' AS ref, h."from" AS "from", h.until AS until FROM (SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d) l CROSS JOIN (SELECT agency_id, row_number() OVER (ORDER BY min("from"), agency_id) AS place, NULL AS "from", NULL AS until FROM memberships WHERE role = 'commission' GROUP BY agency_id) h WHERE h.agency_id IS NOT NULL AND 1 UNION ALL SELECT l.directive_id AS directive_id, l.line AS line, 100000 + h.place AS place, 'last_resort' AS why, h.agency_id AS agency_id, NULL AS field_id, '' AS ref, h."from" AS "from", h.until AS until FROM (SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d) l CROSS JOIN (SELECT agency_id, row_number() OVER (ORDER BY min("from"), agency_id) AS place, NULL AS "from", NULL AS until FROM memberships WHERE role = 'ministry_officer' GROUP BY agency_id) h WHERE h.agency_id IS NOT NULL AND 1;
--> statement-breakpoint
CREATE VIEW verifying_offices AS SELECT x.example AS example, m.agency_id AS agency_id, m."from" AS "from", m.until AS until FROM memberships m JOIN people p ON p.id = m.person_id JOIN (SELECT 0 AS example UNION ALL SELECT 1 AS example) x ON x.example = 1 OR p.is_example = 0 WHERE m.role IN ('ministry_officer', 'commission');
