-- Many records come onto the register in one act: what was loaded is on record, once, beside the entry that each record has in the audit.
CREATE TABLE `register_loads` (
	`id` text PRIMARY KEY NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`same` integer NOT NULL,
	`reason` text,
	`loaded_by_id` text NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`loaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_loads_when` ON `register_loads` (`known_from`);
--> statement-breakpoint
CREATE TRIGGER register_loads_no_update BEFORE UPDATE ON register_loads BEGIN SELECT RAISE(ABORT, 'register_loads is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER register_loads_no_delete BEFORE DELETE ON register_loads BEGIN SELECT RAISE(ABORT, 'register_loads is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER register_loads_kept_apart_1 BEFORE INSERT ON register_loads WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER register_loads_kept_apart_2 BEFORE UPDATE ON register_loads WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
