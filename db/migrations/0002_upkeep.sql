CREATE TABLE `walks` (
	`id` text PRIMARY KEY NOT NULL,
	`after` text NOT NULL,
	`moved_at` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `obligations_round`;--> statement-breakpoint
DROP INDEX `obligations_task`;--> statement-breakpoint
DROP INDEX `obligations_agency`;--> statement-breakpoint
DROP INDEX `obligations_ruling`;--> statement-breakpoint
CREATE INDEX `obligations_round` ON `obligations` (`round_id`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_task` ON `obligations` (`task_id`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_agency` ON `obligations` (`agency_id`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_ruling` ON `obligations` (`ruling_id`,`id`);--> statement-breakpoint
CREATE INDEX `reports_round` ON `reports` (`round_id`,`agency_id`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`next_attempt_at`,`id`) WHERE delivered_at IS NULL AND dead_at IS NULL AND cancelled_at IS NULL;--> statement-breakpoint
CREATE INDEX `urgings_newest` ON `urgings` (`raised_at`,`id`);--> statement-breakpoint
DROP INDEX obligations_past_round_id;--> statement-breakpoint
DROP INDEX obligations_past_task_id;--> statement-breakpoint
DROP INDEX obligations_past_agency_id;--> statement-breakpoint
DROP INDEX obligations_past_ruling_id;--> statement-breakpoint
CREATE INDEX obligations_past_round_id_id ON obligations_past ("round_id", "id");--> statement-breakpoint
CREATE INDEX obligations_past_task_id_id ON obligations_past ("task_id", "id");--> statement-breakpoint
CREATE INDEX obligations_past_agency_id_id ON obligations_past ("agency_id", "id");--> statement-breakpoint
CREATE INDEX obligations_past_ruling_id_id ON obligations_past ("ruling_id", "id");--> statement-breakpoint
CREATE INDEX urgings_past_raised_at_id ON urgings_past ("raised_at", "id");--> statement-breakpoint
CREATE INDEX outbox_past_next_attempt_at_id ON outbox_past ("next_attempt_at", "id");
