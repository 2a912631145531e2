-- Figures of a document are found by their source, today and on past days.
CREATE INDEX `observations_source` ON `observations` (`source_id`,`id`);--> statement-breakpoint
CREATE INDEX observations_past_source_id_id ON observations_past ("source_id", "id");
