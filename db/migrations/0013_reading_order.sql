DROP INDEX `observations_territory`;--> statement-breakpoint
CREATE INDEX `observations_oldest` ON `observations` (`indicator_id`,coalesce(period_end, ''),`id`);--> statement-breakpoint
CREATE INDEX `observations_newest` ON `observations` (`indicator_id`,coalesce(period_end, as_of, ''),`id`);--> statement-breakpoint
CREATE INDEX `observations_place` ON `observations` (`indicator_id`,`territory_id`,coalesce(period_end, ''),`id`);--> statement-breakpoint
CREATE INDEX `observations_recent` ON `observations` (`indicator_id`,known_from,`id`);--> statement-breakpoint
CREATE INDEX `observations_contradiction` ON `observations` (`contradiction_id`,coalesce(period_end, ''),`id`);--> statement-breakpoint
CREATE INDEX `observations_territory` ON `observations` (`territory_id`,coalesce(period_end, ''),`id`);--> statement-breakpoint
DROP INDEX `latest_claims_task`;--> statement-breakpoint
DROP INDEX `latest_claims_agency`;--> statement-breakpoint
CREATE INDEX `latest_claims_claim` ON `latest_claims` (`task_id`,`claim`,`id`);--> statement-breakpoint
CREATE INDEX `latest_claims_task` ON `latest_claims` (`task_id`,`id`);--> statement-breakpoint
CREATE INDEX `latest_claims_agency` ON `latest_claims` (`agency_id`,`id`);--> statement-breakpoint
DROP INDEX `latest_values_indicator`;--> statement-breakpoint
DROP INDEX `latest_values_agency`;--> statement-breakpoint
CREATE INDEX `latest_values_indicator` ON `latest_values` (`indicator_id`,`id`);--> statement-breakpoint
CREATE INDEX `latest_values_agency` ON `latest_values` (`agency_id`,`id`);--> statement-breakpoint
DROP INDEX `reports_agency`;--> statement-breakpoint
DROP INDEX `reports_published`;--> statement-breakpoint
CREATE INDEX `reports_territory` ON `reports` (`territory_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_agency` ON `reports` (`agency_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_published` ON `reports` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `plans_directive` ON `plans` (`directive_id`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_task_due` ON `obligations` (`task_id`,`due_at`,`id`);--> statement-breakpoint
DROP INDEX observations_past_territory_id;--> statement-breakpoint
DROP INDEX latest_claims_past_task_id;--> statement-breakpoint
DROP INDEX latest_claims_past_agency_id;--> statement-breakpoint
DROP INDEX latest_values_past_indicator_id;--> statement-breakpoint
DROP INDEX latest_values_past_agency_id;--> statement-breakpoint
CREATE INDEX plans_past_directive_id_id ON plans_past ("directive_id", "id");--> statement-breakpoint
CREATE INDEX observations_past_indicator_id_id ON observations_past ("indicator_id", "id");--> statement-breakpoint
CREATE INDEX observations_past_indicator_id_territory_id_id ON observations_past ("indicator_id", "territory_id", "id");--> statement-breakpoint
CREATE INDEX observations_past_territory_id_id ON observations_past ("territory_id", "id");--> statement-breakpoint
CREATE INDEX observations_past_contradiction_id_id ON observations_past ("contradiction_id", "id");--> statement-breakpoint
CREATE INDEX latest_claims_past_task_id_id ON latest_claims_past ("task_id", "id");--> statement-breakpoint
CREATE INDEX latest_claims_past_task_id_claim_id ON latest_claims_past ("task_id", "claim", "id");--> statement-breakpoint
CREATE INDEX latest_claims_past_agency_id_id ON latest_claims_past ("agency_id", "id");--> statement-breakpoint
CREATE INDEX latest_values_past_indicator_id_id ON latest_values_past ("indicator_id", "id");--> statement-breakpoint
CREATE INDEX latest_values_past_agency_id_id ON latest_values_past ("agency_id", "id");--> statement-breakpoint
CREATE INDEX obligations_past_task_id_due_at_id ON obligations_past ("task_id", "due_at", "id");
