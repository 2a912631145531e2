CREATE TABLE `line_counts` (
	`task_id` text NOT NULL,
	`is_example` integer DEFAULT false NOT NULL,
	`step` text NOT NULL,
	`lines` integer NOT NULL,
	PRIMARY KEY(`task_id`, `is_example`, `step`),
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
DROP INDEX `commendations_agency`;--> statement-breakpoint
DROP INDEX `commendations_task`;--> statement-breakpoint
CREATE INDEX `commendations_newest` ON `commendations` (`commended_on`,`id`);--> statement-breakpoint
CREATE INDEX `commendations_agency` ON `commendations` (`agency_id`,`commended_on`,`id`);--> statement-breakpoint
CREATE INDEX `commendations_task` ON `commendations` (`task_id`,`commended_on`,`id`);--> statement-breakpoint
DROP INDEX `findings_agency`;--> statement-breakpoint
DROP INDEX `findings_task`;--> statement-breakpoint
CREATE INDEX `findings_newest` ON `findings` (`recorded_on`,`id`);--> statement-breakpoint
CREATE INDEX `findings_state` ON `findings` (`status`,`recorded_on`,`id`);--> statement-breakpoint
CREATE INDEX `findings_agency` ON `findings` (`agency_id`,`recorded_on`,`id`);--> statement-breakpoint
CREATE INDEX `findings_task` ON `findings` (`task_id`,`recorded_on`,`id`);--> statement-breakpoint
DROP INDEX `inspections_agency`;--> statement-breakpoint
CREATE INDEX `inspections_newest` ON `inspections` ((coalesce(planned_for, '')),`id`);--> statement-breakpoint
CREATE INDEX `inspections_state` ON `inspections` (`status`,(coalesce(planned_for, '')),`id`);--> statement-breakpoint
CREATE INDEX `inspections_agency` ON `inspections` (`agency_id`,(coalesce(planned_for, '')),`id`);--> statement-breakpoint
DROP INDEX `recommendations_to`;--> statement-breakpoint
DROP INDEX `recommendations_from`;--> statement-breakpoint
DROP INDEX `recommendations_task`;--> statement-breakpoint
CREATE INDEX `recommendations_newest` ON `recommendations` (`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `recommendations_state` ON `recommendations` (`status`,`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `recommendations_to` ON `recommendations` (`to_agency_id`,`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `recommendations_from` ON `recommendations` (`from_agency_id`,`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `recommendations_task` ON `recommendations` (`task_id`,`made_on`,`id`);--> statement-breakpoint
DROP INDEX `verdicts_round`;--> statement-breakpoint
CREATE INDEX `verdicts_newest` ON `verdicts` (`assessed_on`,`id`);--> statement-breakpoint
CREATE INDEX `verdicts_agency` ON `verdicts` (`agency_id`,`assessed_on`,`id`);--> statement-breakpoint
CREATE INDEX `verdicts_task` ON `verdicts` (`task_id`,`assessed_on`,`id`);--> statement-breakpoint
CREATE INDEX `verdicts_round` ON `verdicts` (`round_id`,`assessed_on`,`id`);--> statement-breakpoint
DROP INDEX `letters_addressee`;--> statement-breakpoint
CREATE INDEX `letters_addressee` ON `letters` (`addressee_id`,`drafted_at`,`id`);--> statement-breakpoint
DROP INDEX `urgings_agency`;--> statement-breakpoint
CREATE INDEX `urgings_task` ON `urgings` (`task_id`,`raised_at`,`id`);--> statement-breakpoint
CREATE INDEX `urgings_of_rung` ON `urgings` (`rung`,`raised_at`,`id`);--> statement-breakpoint
CREATE INDEX `urgings_state` ON `urgings` (`status`,`raised_at`,`id`);--> statement-breakpoint
CREATE INDEX `urgings_agency` ON `urgings` (`agency_id`,`raised_at`,`id`);--> statement-breakpoint
CREATE INDEX `observations_period` ON `observations` ((coalesce(period_end, '')),`id`);--> statement-breakpoint
CREATE INDEX `supervision_statements_newest` ON `supervision_statements` (`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `supervision_statements_agency` ON `supervision_statements` (`agency_id`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `reports_started` ON `reports` (`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_round_started` ON `reports` (`round_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_step` ON `reports` (`status`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_round_published` ON `reports` (`round_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_agency_published` ON `reports` (`agency_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_territory_published` ON `reports` (`territory_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `exemptions_newest` ON `exemptions` (`on`,`id`);--> statement-breakpoint
CREATE INDEX `obligation_facts_round` ON `obligation_facts` (`round_id`,`is_example`,`is_lifted`,`settled`,`past_ms`,`soon_ms`,`sent_back_after_ms`,`id`);--> statement-breakpoint
CREATE INDEX `obligation_facts_task` ON `obligation_facts` (`task_id`,`is_example`,`is_lifted`,`settled`,`past_ms`,`soon_ms`,`sent_back_after_ms`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_by_due` ON `obligations` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_round_due` ON `obligations` (`round_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_agency_due` ON `obligations` (`agency_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `obligations_ruling_due` ON `obligations` (`ruling_id`,`due_at`,`id`);--> statement-breakpoint
INSERT INTO line_counts (task_id, is_example, step, lines) SELECT i.task_id, r.standing = 'example', iif(r.superseded_at IS NULL, r.status, 'superseded'), count(*) FROM report_items i JOIN reports r ON r.id = i.report_id GROUP BY 1, 2, 3;--> statement-breakpoint
DROP INDEX inspections_past_agency_id;--> statement-breakpoint
DROP INDEX findings_past_agency_id;--> statement-breakpoint
DROP INDEX findings_past_task_id;--> statement-breakpoint
DROP INDEX verdicts_past_round_id;--> statement-breakpoint
DROP INDEX recommendations_past_to_agency_id;--> statement-breakpoint
DROP INDEX recommendations_past_from_agency_id;--> statement-breakpoint
DROP INDEX commendations_past_agency_id;--> statement-breakpoint
DROP INDEX urgings_past_agency_id;--> statement-breakpoint
DROP INDEX letters_past_addressee_id;--> statement-breakpoint
DROP INDEX recommendations_past_task_id;--> statement-breakpoint
DROP INDEX commendations_past_task_id;--> statement-breakpoint
CREATE INDEX inspections_past_agency_id_id ON inspections_past ("agency_id", "id");--> statement-breakpoint
CREATE INDEX inspections_past_status_id ON inspections_past ("status", "id");--> statement-breakpoint
CREATE INDEX findings_past_recorded_on_id ON findings_past ("recorded_on", "id");--> statement-breakpoint
CREATE INDEX findings_past_agency_id_recorded_on_id ON findings_past ("agency_id", "recorded_on", "id");--> statement-breakpoint
CREATE INDEX findings_past_task_id_recorded_on_id ON findings_past ("task_id", "recorded_on", "id");--> statement-breakpoint
CREATE INDEX findings_past_status_recorded_on_id ON findings_past ("status", "recorded_on", "id");--> statement-breakpoint
CREATE INDEX supervision_statements_past_stated_on_id ON supervision_statements_past ("stated_on", "id");--> statement-breakpoint
CREATE INDEX supervision_statements_past_agency_id_stated_on_id ON supervision_statements_past ("agency_id", "stated_on", "id");--> statement-breakpoint
CREATE INDEX verdicts_past_assessed_on_id ON verdicts_past ("assessed_on", "id");--> statement-breakpoint
CREATE INDEX verdicts_past_round_id_assessed_on_id ON verdicts_past ("round_id", "assessed_on", "id");--> statement-breakpoint
CREATE INDEX verdicts_past_agency_id_assessed_on_id ON verdicts_past ("agency_id", "assessed_on", "id");--> statement-breakpoint
CREATE INDEX verdicts_past_task_id_assessed_on_id ON verdicts_past ("task_id", "assessed_on", "id");--> statement-breakpoint
CREATE INDEX recommendations_past_made_on_id ON recommendations_past ("made_on", "id");--> statement-breakpoint
CREATE INDEX recommendations_past_to_agency_id_made_on_id ON recommendations_past ("to_agency_id", "made_on", "id");--> statement-breakpoint
CREATE INDEX recommendations_past_from_agency_id_made_on_id ON recommendations_past ("from_agency_id", "made_on", "id");--> statement-breakpoint
CREATE INDEX recommendations_past_task_id_made_on_id ON recommendations_past ("task_id", "made_on", "id");--> statement-breakpoint
CREATE INDEX recommendations_past_status_made_on_id ON recommendations_past ("status", "made_on", "id");--> statement-breakpoint
CREATE INDEX commendations_past_commended_on_id ON commendations_past ("commended_on", "id");--> statement-breakpoint
CREATE INDEX commendations_past_agency_id_commended_on_id ON commendations_past ("agency_id", "commended_on", "id");--> statement-breakpoint
CREATE INDEX commendations_past_task_id_commended_on_id ON commendations_past ("task_id", "commended_on", "id");--> statement-breakpoint
CREATE INDEX obligations_past_due_at_id ON obligations_past ("due_at", "id");--> statement-breakpoint
CREATE INDEX obligations_past_round_id_due_at_id ON obligations_past ("round_id", "due_at", "id");--> statement-breakpoint
CREATE INDEX obligations_past_agency_id_due_at_id ON obligations_past ("agency_id", "due_at", "id");--> statement-breakpoint
CREATE INDEX obligations_past_ruling_id_due_at_id ON obligations_past ("ruling_id", "due_at", "id");--> statement-breakpoint
CREATE INDEX exemptions_past_on_id ON exemptions_past ("on", "id");--> statement-breakpoint
CREATE INDEX urgings_past_agency_id_raised_at_id ON urgings_past ("agency_id", "raised_at", "id");--> statement-breakpoint
CREATE INDEX urgings_past_task_id_raised_at_id ON urgings_past ("task_id", "raised_at", "id");--> statement-breakpoint
CREATE INDEX urgings_past_rung_raised_at_id ON urgings_past ("rung", "raised_at", "id");--> statement-breakpoint
CREATE INDEX urgings_past_status_raised_at_id ON urgings_past ("status", "raised_at", "id");--> statement-breakpoint
CREATE INDEX letters_past_addressee_id_drafted_at_id ON letters_past ("addressee_id", "drafted_at", "id");--> statement-breakpoint
CREATE TRIGGER line_counts_of_report AFTER UPDATE OF status, superseded_at ON reports WHEN iif(NEW.superseded_at IS NULL, NEW.status, 'superseded') <> iif(OLD.superseded_at IS NULL, OLD.status, 'superseded') BEGIN UPDATE line_counts SET lines = lines - 1 WHERE task_id IN (SELECT task_id FROM report_items WHERE report_id = NEW.id) AND is_example = (OLD.standing = 'example') AND step = iif(OLD.superseded_at IS NULL, OLD.status, 'superseded'); INSERT INTO line_counts (task_id, is_example, step, lines) SELECT i.task_id, NEW.standing = 'example', iif(NEW.superseded_at IS NULL, NEW.status, 'superseded'), 1 FROM report_items i WHERE i.report_id = NEW.id ON CONFLICT (task_id, is_example, step) DO UPDATE SET lines = lines + 1; END;--> statement-breakpoint
CREATE TRIGGER line_counts_of_new_line AFTER INSERT ON report_items BEGIN INSERT INTO line_counts (task_id, is_example, step, lines) SELECT NEW.task_id, r.standing = 'example', iif(r.superseded_at IS NULL, r.status, 'superseded'), 1 FROM reports r WHERE r.id = NEW.report_id ON CONFLICT (task_id, is_example, step) DO UPDATE SET lines = lines + 1; END;--> statement-breakpoint
CREATE TRIGGER line_counts_of_line_gone AFTER DELETE ON report_items BEGIN UPDATE line_counts SET lines = lines - 1 WHERE task_id IN (OLD.task_id) AND is_example = ((SELECT r.standing FROM reports r WHERE r.id = OLD.report_id) = 'example') AND step = (SELECT iif(r.superseded_at IS NULL, r.status, 'superseded') FROM reports r WHERE r.id = OLD.report_id); END;--> statement-breakpoint
CREATE TRIGGER line_counts_stay BEFORE DELETE ON line_counts BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;