-- Figures are broken down by lists of codes; indicators say who is asked for them and by which lists.
CREATE TABLE `breakdown_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`code` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer NOT NULL,
	`is_grouping` integer DEFAULT false NOT NULL,
	`is_rest` integer DEFAULT false NOT NULL,
	`said_as` text,
	CONSTRAINT "breakdown_codes_list" CHECK("breakdown_codes"."list" IN ('market', 'sex', 'group', 'programme', 'skill'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `breakdown_codes_code` ON `breakdown_codes` (`list`,`code`);--> statement-breakpoint
ALTER TABLE `indicators` ADD `is_derived` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `indicators` ADD `asked_of` text;--> statement-breakpoint
ALTER TABLE `indicators` ADD `breakdowns` text;--> statement-breakpoint
ALTER TABLE `indicators` ADD `state_report_vi` text;--> statement-breakpoint
ALTER TABLE `indicators` ADD `state_report_en` text;--> statement-breakpoint
ALTER TABLE `handed_in_values` ADD `breakdown` text;--> statement-breakpoint
ALTER TABLE `report_values` ADD `breakdown` text;
--> statement-breakpoint
ALTER TABLE indicators_past ADD "is_derived";
--> statement-breakpoint
ALTER TABLE indicators_past ADD "asked_of";
--> statement-breakpoint
ALTER TABLE indicators_past ADD "breakdowns";
--> statement-breakpoint
ALTER TABLE indicators_past ADD "state_report_vi";
--> statement-breakpoint
ALTER TABLE indicators_past ADD "state_report_en";
--> statement-breakpoint
DROP TRIGGER indicators_keep_past;
--> statement-breakpoint
CREATE TRIGGER indicators_keep_past AFTER UPDATE ON indicators BEGIN INSERT INTO indicators_past ("id", "slug", "name_vi", "name_en", "definition_vi", "definition_en", "unit", "direction", "frequency", "aggregation", "aggregation_kind", "is_derived", "asked_of", "breakdowns", "state_report_vi", "state_report_en", "folded", "revision", "known_from", known_until) VALUES (OLD."id", OLD."slug", OLD."name_vi", OLD."name_en", OLD."definition_vi", OLD."definition_en", OLD."unit", OLD."direction", OLD."frequency", OLD."aggregation", OLD."aggregation_kind", OLD."is_derived", OLD."asked_of", OLD."breakdowns", OLD."state_report_vi", OLD."state_report_en", OLD."folded", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER breakdown_codes_kept_apart_1 BEFORE INSERT ON breakdown_codes WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER breakdown_codes_kept_apart_2 BEFORE UPDATE ON breakdown_codes WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
