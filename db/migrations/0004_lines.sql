CREATE TABLE `taken_out_lines` (
	`report_id` text NOT NULL,
	`line` text NOT NULL,
	`revision` integer NOT NULL,
	`name` text NOT NULL,
	`said` text NOT NULL,
	`taken_out_by_id` text NOT NULL,
	`taken_out_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `line`, `revision`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_out_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `handed_in_items` ADD `nothing_because` text;--> statement-breakpoint
ALTER TABLE `handed_in_items` ADD `withdrawn_because` text;--> statement-breakpoint
ALTER TABLE `handed_in_values` ADD `withdrawn_because` text;--> statement-breakpoint
ALTER TABLE `report_items` ADD `nothing_because` text;--> statement-breakpoint
ALTER TABLE `report_items` ADD `withdrawn_because` text;--> statement-breakpoint
ALTER TABLE `report_values` ADD `withdrawn_because` text;
--> statement-breakpoint
DROP TRIGGER report_items_no_delete;
--> statement-breakpoint
DROP TRIGGER report_values_no_delete;
--> statement-breakpoint
CREATE TRIGGER taken_out_lines_no_update BEFORE UPDATE ON taken_out_lines BEGIN SELECT RAISE(ABORT, 'taken_out_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER taken_out_lines_no_delete BEFORE DELETE ON taken_out_lines BEGIN SELECT RAISE(ABORT, 'taken_out_lines is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_no_delete BEFORE DELETE ON report_items WHEN NOT EXISTS (SELECT 1 FROM taken_out_lines t JOIN reports r ON r.id = t.report_id WHERE t.report_id = OLD.report_id AND t.line = OLD.task_id AND t.revision = r.revision AND r.status IN ('draft', 'returned')) BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_no_delete BEFORE DELETE ON report_values WHEN NOT EXISTS (SELECT 1 FROM taken_out_lines t JOIN reports r ON r.id = t.report_id WHERE t.report_id = OLD.report_id AND t.line = OLD.indicator_id AND t.revision = r.revision AND r.status IN ('draft', 'returned')) BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;
