CREATE TABLE `idempotency` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`actor_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_at` ON `idempotency` (`at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`role` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" IN ('province_officer', 'ministry_officer', 'commission', 'administrator', 'supervisor'))
);
--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`office_vi` text NOT NULL,
	`office_en` text NOT NULL,
	`is_example` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`token_id` text,
	`scopes` text NOT NULL,
	`label` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`token_id`) REFERENCES `tokens`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_hash_unique` ON `sessions` (`hash`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_hash_unique` ON `sign_in_links` (`hash`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`label` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);--> statement-breakpoint
CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`territory_id` text,
	`is_collective` integer DEFAULT false NOT NULL,
	`started_on` text,
	`ended_on` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agencies_kind" CHECK("agencies"."kind" IN ('party_central', 'party_committee', 'government', 'ministry', 'agency', 'national_assembly', 'front', 'mass_organisation', 'bank', 'fund', 'enterprise', 'province_party', 'province_government', 'province_department'))
);
--> statement-breakpoint
CREATE INDEX `agencies_territory` ON `agencies` (`territory_id`);--> statement-breakpoint
CREATE TABLE `agency_names` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text,
	`short_name` text,
	`from` text,
	`until` text,
	`folded` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agency_names_agency` ON `agency_names` (`agency_id`);--> statement-breakpoint
CREATE TABLE `agency_parents` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`from` text,
	`until` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agency_parents_agency` ON `agency_parents` (`agency_id`);--> statement-breakpoint
CREATE TABLE `successions` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`function` text NOT NULL,
	`scope` text,
	`source_id` text NOT NULL,
	`confidence` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "successions_kind" CHECK("successions"."kind" IN ('renamed', 'merged', 'split', 'function_transferred', 'replaced'))
);
--> statement-breakpoint
CREATE INDEX `successions_from` ON `successions` (`from_id`);--> statement-breakpoint
CREATE INDEX `successions_to` ON `successions` (`to_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`task_id` text,
	`provision_id` text,
	`agency_id` text NOT NULL,
	`role` text NOT NULL,
	`function` text NOT NULL,
	`from` text,
	`until` text,
	`basis` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_role" CHECK("assignments"."role" IN ('lead', 'coordinate', 'implement', 'supervise', 'report_to')),
	CONSTRAINT "assignments_one_duty" CHECK(("assignments"."task_id" IS NULL) <> ("assignments"."provision_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `assignments_task` ON `assignments` (`task_id`);--> statement-breakpoint
CREATE INDEX `assignments_provision` ON `assignments` (`provision_id`);--> statement-breakpoint
CREATE INDEX `assignments_agency` ON `assignments` (`agency_id`);--> statement-breakpoint
CREATE TABLE `responsibilities` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`task_id` text,
	`provision_id` text,
	`role` text NOT NULL,
	`agency_id` text,
	`from` text,
	`until` text,
	`succession_id` text,
	`vacancy_reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `responsibilities_task` ON `responsibilities` (`task_id`);--> statement-breakpoint
CREATE INDEX `responsibilities_provision` ON `responsibilities` (`provision_id`);--> statement-breakpoint
CREATE INDEX `responsibilities_agency` ON `responsibilities` (`agency_id`);--> statement-breakpoint
CREATE INDEX `responsibilities_assignment` ON `responsibilities` (`assignment_id`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`revision` integer NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`request_id` text NOT NULL,
	`at` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`entity`, `entity_id`, `revision`)
);
--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`at`);--> statement-breakpoint
CREATE TABLE `leaves` (
	`number` integer PRIMARY KEY NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`record` text NOT NULL,
	`hash` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `directives` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`symbol` text NOT NULL,
	`issued_on` text NOT NULL,
	`issuer_id` text NOT NULL,
	`predecessor_id` text,
	`subject_vi` text NOT NULL,
	`subject_en` text NOT NULL,
	`distribution_vi` text,
	`distribution_en` text,
	`has_quantified_targets` integer DEFAULT false NOT NULL,
	`has_dated_deadlines` integer DEFAULT false NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuer_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directives_documentId_unique` ON `directives` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `directives_symbol_unique` ON `directives` (`symbol`);--> statement-breakpoint
CREATE TABLE `corroborations` (
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`document_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`entity`, `entity_id`, `document_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`symbol` text,
	`issued_on` text,
	`issuer_id` text,
	`title_vi` text,
	`title_en` text,
	`publisher` text,
	`url` text,
	`language` text,
	`read_as` text NOT NULL,
	`standing` text NOT NULL,
	`confidence` text NOT NULL,
	`note` text,
	`folded` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	CONSTRAINT "documents_kind" CHECK("documents"."kind" IN ('directive', 'resolution', 'plan', 'action_programme', 'decision', 'project', 'strategy', 'draft_decree', 'conclusion', 'draft_conclusion', 'official_letter', 'report', 'announced_target', 'law', 'news', 'dataset', 'recollection')),
	CONSTRAINT "documents_standing" CHECK("documents"."standing" IN ('official_text', 'official_data', 'news', 'recollection', 'example'))
);
--> statement-breakpoint
CREATE INDEX `documents_symbol` ON `documents` (`symbol`);--> statement-breakpoint
CREATE TABLE `contradictions` (
	`id` text PRIMARY KEY NOT NULL,
	`title_en` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`definition_vi` text NOT NULL,
	`definition_en` text NOT NULL,
	`unit` text NOT NULL,
	`direction` text NOT NULL,
	`frequency` text,
	`aggregation` text NOT NULL,
	`aggregation_kind` text DEFAULT 'none' NOT NULL,
	`folded` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	CONSTRAINT "indicators_direction" CHECK("indicators"."direction" IN ('higher_better', 'lower_better', 'context')),
	CONSTRAINT "indicators_aggregation_kind" CHECK("indicators"."aggregation_kind" IN ('flow', 'cumulative', 'stock', 'ratio', 'count', 'limit', 'average', 'none'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicators_slug_unique` ON `indicators` (`slug`);--> statement-breakpoint
CREATE TABLE `markets` (
	`id` text PRIMARY KEY NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`kind` text NOT NULL,
	`series` text NOT NULL,
	`value` text NOT NULL,
	`value_high` text,
	`qualifier` text NOT NULL,
	`unit` text NOT NULL,
	`period_type` text NOT NULL,
	`period_start` text,
	`period_end` text,
	`territory_id` text NOT NULL,
	`market_id` text,
	`sex` text,
	`dimension` text,
	`as_of` text,
	`standing` text NOT NULL,
	`contradiction_id` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`market_id`) REFERENCES `markets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contradiction_id`) REFERENCES `contradictions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_kind" CHECK("observations"."kind" IN ('actual', 'estimate', 'target', 'quota', 'limit')),
	CONSTRAINT "observations_value" CHECK("observations"."value" IS NULL OR ("observations"."value" GLOB '*[0-9]*' AND "observations"."value" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "observations_value_high" CHECK("observations"."value_high" IS NULL OR ("observations"."value_high" GLOB '*[0-9]*' AND "observations"."value_high" NOT GLOB '*[^-0-9.]*'))
);
--> statement-breakpoint
CREATE INDEX `observations_series` ON `observations` (`indicator_id`,`period_end`,`id`);--> statement-breakpoint
CREATE INDEX `observations_territory` ON `observations` (`territory_id`);--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`territory_id` text,
	`value` text,
	`qualifier` text,
	`operator` text,
	`unit` text,
	`period` text,
	`is_part` integer DEFAULT false NOT NULL,
	`text_vi` text,
	`text_en` text,
	`base_plan_id` text,
	`base_kind` text,
	`base_value` text,
	`base_as_of` text,
	`base_document_id` text,
	`base_authority_id` text,
	`base_section` text,
	`numerator_id` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_authority_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`numerator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "targets_value" CHECK("targets"."value" IS NULL OR ("targets"."value" GLOB '*[0-9]*' AND "targets"."value" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "targets_base_value" CHECK("targets"."base_value" IS NULL OR ("targets"."base_value" GLOB '*[0-9]*' AND "targets"."base_value" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "targets_base_whole" CHECK(("targets"."base_value" IS NULL) = ("targets"."base_document_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `targets_plan` ON `targets` (`plan_id`);--> statement-breakpoint
CREATE INDEX `targets_indicator` ON `targets` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `commendations` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`by_agency_id` text NOT NULL,
	`task_id` text,
	`round_id` text,
	`reason` text NOT NULL,
	`commended_on` text NOT NULL,
	`commended_by_id` text NOT NULL,
	`standing` text NOT NULL,
	`document_id` text NOT NULL,
	`section` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commendations_for" CHECK("commendations"."task_id" IS NOT NULL OR "commendations"."round_id" IS NOT NULL)
);
--> statement-breakpoint
CREATE INDEX `commendations_agency` ON `commendations` (`agency_id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`inspection_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`by_agency_id` text NOT NULL,
	`task_id` text NOT NULL,
	`severity` text NOT NULL,
	`summary` text NOT NULL,
	`cases` integer,
	`cases_of` text,
	`status` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`recorded_on` text NOT NULL,
	`measure` text,
	`handled_on` text,
	`handled_by_id` text,
	`handled_by_agency_id` text,
	`closed_on` text,
	`closed_by_id` text,
	`closed_by_agency_id` text,
	`withdrawn_on` text,
	`withdrawn_reason` text,
	`published_at` text,
	`published_by_id` text,
	`standing` text NOT NULL,
	`document_id` text,
	`section` text,
	`leaf_number` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`inspection_id`) REFERENCES `inspections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handled_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_status" CHECK("findings"."status" IN ('open', 'handled', 'closed', 'withdrawn')),
	CONSTRAINT "findings_severity" CHECK("findings"."severity" IN ('minor', 'serious', 'grave')),
	CONSTRAINT "findings_cases" CHECK(("findings"."cases" IS NULL) = ("findings"."cases_of" IS NULL) AND coalesce("findings"."cases", 0) >= 0),
	CONSTRAINT "findings_handled" CHECK("findings"."status" NOT IN ('handled', 'closed') OR ("findings"."measure" IS NOT NULL AND "findings"."handled_on" IS NOT NULL)),
	CONSTRAINT "findings_two_offices" CHECK("findings"."closed_by_id" IS NULL OR "findings"."closed_by_id" <> "findings"."handled_by_id")
);
--> statement-breakpoint
CREATE INDEX `findings_inspection` ON `findings` (`inspection_id`);--> statement-breakpoint
CREATE INDEX `findings_agency` ON `findings` (`agency_id`);--> statement-breakpoint
CREATE INDEX `findings_task` ON `findings` (`task_id`);--> statement-breakpoint
CREATE TABLE `inspections` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`by_agency_id` text NOT NULL,
	`scope` text NOT NULL,
	`planned_for` text,
	`status` text NOT NULL,
	`planned_by_id` text NOT NULL,
	`begun_on` text,
	`concluded_on` text,
	`conclusion` text,
	`called_off_on` text,
	`called_off_reason` text,
	`standing` text NOT NULL,
	`document_id` text,
	`section` text,
	`leaf_number` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inspections_status" CHECK("inspections"."status" IN ('planned', 'under_way', 'concluded', 'called_off')),
	CONSTRAINT "inspections_called_off" CHECK(("inspections"."status" = 'called_off') = ("inspections"."called_off_reason" IS NOT NULL)),
	CONSTRAINT "inspections_concluded" CHECK(("inspections"."status" = 'concluded') = ("inspections"."conclusion" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `inspections_agency` ON `inspections` (`agency_id`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`task_id` text,
	`from_agency_id` text NOT NULL,
	`to_agency_id` text NOT NULL,
	`text` text NOT NULL,
	`made_on` text NOT NULL,
	`made_by_id` text NOT NULL,
	`status` text NOT NULL,
	`answered_as` text,
	`answer_text` text,
	`answered_on` text,
	`answered_by_id` text,
	`answered_by_agency_id` text,
	`standing` text NOT NULL,
	`document_id` text,
	`section` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendations_status" CHECK("recommendations"."status" IN ('sent', 'answered')),
	CONSTRAINT "recommendations_answer" CHECK(("recommendations"."status" = 'answered') = ("recommendations"."answered_as" IS NOT NULL) AND ("recommendations"."answered_as" IS NULL) = ("recommendations"."answer_text" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `recommendations_to` ON `recommendations` (`to_agency_id`);--> statement-breakpoint
CREATE INDEX `recommendations_from` ON `recommendations` (`from_agency_id`);--> statement-breakpoint
CREATE TABLE `supervision_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`task_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`view` text NOT NULL,
	`statement` text NOT NULL,
	`stated_on` text NOT NULL,
	`stated_by_id` text NOT NULL,
	`standing` text NOT NULL,
	`document_id` text,
	`section` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stated_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "supervision_statements_view" CHECK("supervision_statements"."view" IN ('bears_out', 'partly_bears_out', 'contradicts', 'cannot_tell'))
);
--> statement-breakpoint
CREATE INDEX `supervision_statements_claim` ON `supervision_statements` (`report_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`task_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`round_id` text NOT NULL,
	`claim` text NOT NULL,
	`assessment` text NOT NULL,
	`reason` text NOT NULL,
	`grade` text NOT NULL,
	`assessed_on` text NOT NULL,
	`assessed_by_id` text NOT NULL,
	`assessed_by_agency_id` text NOT NULL,
	`published_at` text,
	`published_by_id` text,
	`standing` text NOT NULL,
	`document_id` text,
	`section` text,
	`leaf_number` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assessed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assessed_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdicts_assessment" CHECK("verdicts"."assessment" IN ('upheld', 'partly_upheld', 'not_upheld', 'cannot_be_judged')),
	CONSTRAINT "verdicts_two_bodies" CHECK("verdicts"."agency_id" <> "verdicts"."assessed_by_agency_id"),
	CONSTRAINT "verdicts_two_offices" CHECK("verdicts"."published_by_id" IS NULL OR "verdicts"."published_by_id" <> "verdicts"."assessed_by_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_claim` ON `verdicts` (`report_id`,`task_id`);--> statement-breakpoint
CREATE INDEX `verdicts_round` ON `verdicts` (`round_id`);--> statement-breakpoint
CREATE TABLE `mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`task_id` text NOT NULL,
	`state` text,
	`is_confirmed` integer DEFAULT false NOT NULL,
	`section` text,
	`reason` text,
	`confirmed_by_id` text,
	`confirmed_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mappings_pair` ON `mappings` (`plan_id`,`task_id`);--> statement-breakpoint
CREATE INDEX `mappings_task` ON `mappings` (`task_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`directive_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`territory_id` text,
	`level` text NOT NULL,
	`relation` text NOT NULL,
	`status` text NOT NULL,
	`period` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_relation" CHECK("plans"."relation" IN ('implements_directive', 'related_policy', 'target_only'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_documentId_unique` ON `plans` (`document_id`);--> statement-breakpoint
CREATE INDEX `plans_territory` ON `plans` (`territory_id`);--> statement-breakpoint
CREATE TABLE `provision_tasks` (
	`provision_id` text NOT NULL,
	`task_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`provision_id`, `task_id`),
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provision_tasks_task` ON `provision_tasks` (`task_id`);--> statement-breakpoint
CREATE TABLE `provisions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`position` integer NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`cadence` text,
	`deadline_text` text,
	`adds_to_directive` integer DEFAULT false NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provisions_code` ON `provisions` (`plan_id`,`code`);--> statement-breakpoint
CREATE TABLE `readings` (
	`mapping_id` text NOT NULL,
	`reader` integer NOT NULL,
	`state` text NOT NULL,
	`section` text,
	`note` text,
	`confidence` text NOT NULL,
	`read_by_id` text,
	`is_example` integer DEFAULT false NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`mapping_id`, `reader`),
	FOREIGN KEY (`mapping_id`) REFERENCES `mappings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quality_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`indicator_id` text NOT NULL,
	`others` text,
	`minimum` text,
	`maximum` text,
	`percent` text,
	`is_blocking` integer DEFAULT false NOT NULL,
	`is_retired` integer DEFAULT false NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quality_rules_kind" CHECK("quality_rules"."kind" IN ('range', 'part_of', 'sum_of', 'change', 'together')),
	CONSTRAINT "quality_rules_minimum" CHECK("quality_rules"."minimum" IS NULL OR ("quality_rules"."minimum" GLOB '*[0-9]*' AND "quality_rules"."minimum" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "quality_rules_maximum" CHECK("quality_rules"."maximum" IS NULL OR ("quality_rules"."maximum" GLOB '*[0-9]*' AND "quality_rules"."maximum" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "quality_rules_percent" CHECK("quality_rules"."percent" IS NULL OR ("quality_rules"."percent" GLOB '*[0-9]*' AND "quality_rules"."percent" NOT GLOB '*[^-0-9.]*'))
);
--> statement-breakpoint
CREATE INDEX `quality_rules_indicator` ON `quality_rules` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `handed_in_items` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`task_id` text NOT NULL,
	`claim` text,
	`done` text,
	`difficulties` text,
	`recommendation` text,
	`evidence` text,
	`handed_in_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `task_id`, `revision`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `handed_in_values` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`indicator_id` text NOT NULL,
	`value` text,
	`numerator` text,
	`denominator` text,
	`denominator_base` text,
	`blank_is_meant` integer DEFAULT false NOT NULL,
	`reason` text,
	`handed_in_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `indicator_id`, `revision`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `latest_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`task_id` text NOT NULL,
	`standing` text NOT NULL,
	`report_id` text NOT NULL,
	`period` text NOT NULL,
	`claim` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `latest_claims_task` ON `latest_claims` (`task_id`);--> statement-breakpoint
CREATE INDEX `latest_claims_agency` ON `latest_claims` (`agency_id`);--> statement-breakpoint
CREATE TABLE `latest_values` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`standing` text NOT NULL,
	`report_id` text NOT NULL,
	`period` text NOT NULL,
	`value` text,
	`numerator` text,
	`denominator` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `latest_values_indicator` ON `latest_values` (`indicator_id`);--> statement-breakpoint
CREATE INDEX `latest_values_agency` ON `latest_values` (`agency_id`);--> statement-breakpoint
CREATE TABLE `line_verifications` (
	`report_id` text NOT NULL,
	`line` text NOT NULL,
	`revision` integer NOT NULL,
	`handed_in_revision` integer NOT NULL,
	`verified_by_id` text NOT NULL,
	`verified_by_agency_id` text NOT NULL,
	`verified_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `line`, `revision`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_items` (
	`report_id` text NOT NULL,
	`task_id` text NOT NULL,
	`claim` text,
	`done` text,
	`difficulties` text,
	`recommendation` text,
	`evidence` text,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `task_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_items_claim" CHECK("report_items"."claim" IS NULL OR "report_items"."claim" IN ('not_started', 'in_progress', 'done', 'not_pursued'))
);
--> statement-breakpoint
CREATE INDEX `report_items_task` ON `report_items` (`task_id`);--> statement-breakpoint
CREATE TABLE `report_returns` (
	`report_id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`line` text,
	`reason` text NOT NULL,
	`returned_by_id` text NOT NULL,
	`returned_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `revision`, `position`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_values` (
	`report_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`value` text,
	`numerator` text,
	`denominator` text,
	`denominator_base` text,
	`blank_is_meant` integer DEFAULT false NOT NULL,
	`reason` text,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `indicator_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_values_value" CHECK("report_values"."value" IS NULL OR ("report_values"."value" GLOB '*[0-9]*' AND "report_values"."value" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "report_values_numerator" CHECK("report_values"."numerator" IS NULL OR ("report_values"."numerator" GLOB '*[0-9]*' AND "report_values"."numerator" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "report_values_denominator" CHECK("report_values"."denominator" IS NULL OR ("report_values"."denominator" GLOB '*[0-9]*' AND "report_values"."denominator" NOT GLOB '*[^-0-9.]*'))
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`territory_id` text,
	`status` text NOT NULL,
	`standing` text NOT NULL,
	`supersedes_id` text,
	`correction_reason` text,
	`started_by_id` text NOT NULL,
	`started_at` text NOT NULL,
	`submitted_by_id` text,
	`submitted_at` text,
	`waited_ms` integer DEFAULT 0 NOT NULL,
	`verified_by_id` text,
	`verified_by_agency_id` text,
	`verified_at` text,
	`published_by_id` text,
	`published_at` text,
	`superseded_at` text,
	`leaf_number` integer,
	`revision` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_status" CHECK("reports"."status" IN ('draft', 'submitted', 'returned', 'verified', 'published')),
	CONSTRAINT "reports_published_whole" CHECK("reports"."status" <> 'published' OR ("reports"."published_at" IS NOT NULL AND "reports"."leaf_number" IS NOT NULL)),
	CONSTRAINT "reports_correction_reason" CHECK(("reports"."supersedes_id" IS NULL) = ("reports"."correction_reason" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_first` ON `reports` (`round_id`,`agency_id`) WHERE "reports"."supersedes_id" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `reports_correction` ON `reports` (`supersedes_id`) WHERE "reports"."supersedes_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `reports_agency` ON `reports` (`agency_id`);--> statement-breakpoint
CREATE INDEX `reports_queue` ON `reports` (`status`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `reports_published` ON `reports` (`published_at`);--> statement-breakpoint
CREATE TABLE `review_contents` (
	`pack_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`pack_id`) REFERENCES `review_packs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_packs` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`period` text NOT NULL,
	`known_on` text NOT NULL,
	`standing` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_by_id` text NOT NULL,
	`frozen_at` text NOT NULL,
	`published_by_id` text,
	`published_at` text,
	`leaf_number` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_packs_standing" CHECK("review_packs"."standing" IN ('official_text', 'official_data', 'news', 'recollection', 'example')),
	CONSTRAINT "review_packs_two_offices" CHECK("review_packs"."published_by_id" IS NULL OR "review_packs"."published_by_id" <> "review_packs"."frozen_by_id")
);
--> statement-breakpoint
CREATE INDEX `review_packs_directive` ON `review_packs` (`directive_id`,`period`);--> statement-breakpoint
CREATE TABLE `round_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`standing` text NOT NULL,
	`status` text NOT NULL,
	`reports` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_counts_round` ON `round_counts` (`round_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`period` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`opens_at` text NOT NULL,
	`due_at` text,
	`ruling_document_id` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruling_document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rounds_standing" CHECK("rounds"."standing" IN ('official_text', 'official_data', 'news', 'recollection', 'example'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_period` ON `rounds` (`directive_id`,`period`);--> statement-breakpoint
CREATE TABLE `assignee_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`collective_id` text NOT NULL,
	`agency_ids` text NOT NULL,
	`from` text NOT NULL,
	`document_id` text NOT NULL,
	`section` text NOT NULL,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`collective_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignee_sets_collective` ON `assignee_sets` (`collective_id`);--> statement-breakpoint
CREATE TABLE `exemptions` (
	`id` text PRIMARY KEY NOT NULL,
	`obligation_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_on` text,
	`reason` text NOT NULL,
	`document_id` text NOT NULL,
	`section` text NOT NULL,
	`on` text NOT NULL,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exemptions_kind" CHECK("exemptions"."kind" IN ('extension', 'exemption')),
	CONSTRAINT "exemptions_due" CHECK(("exemptions"."kind" = 'extension') = ("exemptions"."due_on" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `exemptions_obligation` ON `exemptions` (`obligation_id`);--> statement-breakpoint
CREATE TABLE `obligations` (
	`id` text PRIMARY KEY NOT NULL,
	`ruling_id` text NOT NULL,
	`round_id` text NOT NULL,
	`task_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`opened_with_id` text,
	`responsibility_id` text NOT NULL,
	`due_at` text NOT NULL,
	`grace_until` text NOT NULL,
	`released_on` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`ruling_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_with_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "obligations_standing" CHECK("obligations"."standing" IN ('official_text', 'official_data', 'news', 'recollection', 'example'))
);
--> statement-breakpoint
CREATE INDEX `obligations_round` ON `obligations` (`round_id`);--> statement-breakpoint
CREATE INDEX `obligations_task` ON `obligations` (`task_id`);--> statement-breakpoint
CREATE INDEX `obligations_agency` ON `obligations` (`agency_id`);--> statement-breakpoint
CREATE INDEX `obligations_ruling` ON `obligations` (`ruling_id`);--> statement-breakpoint
CREATE TABLE `rulings` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`authority_id` text NOT NULL,
	`document_id` text NOT NULL,
	`section` text NOT NULL,
	`ruled_on` text NOT NULL,
	`task_ids` text NOT NULL,
	`roles` text NOT NULL,
	`agency_kinds` text NOT NULL,
	`agency_ids` text NOT NULL,
	`cadence` text NOT NULL,
	`due_on` text,
	`opens_after_days` integer,
	`due_after_days` integer,
	`grace_days` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`replaces_id` text,
	`superseded_at` text,
	`applied_at` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`authority_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rulings_cadence" CHECK("rulings"."cadence" IN ('one_off', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
	CONSTRAINT "rulings_standing" CHECK("rulings"."standing" IN ('official_text', 'official_data', 'news', 'recollection', 'example')),
	CONSTRAINT "rulings_rule" CHECK(("rulings"."cadence" = 'one_off') = ("rulings"."due_on" IS NOT NULL) AND ("rulings"."cadence" = 'one_off') = ("rulings"."due_after_days" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `rulings_directive` ON `rulings` (`directive_id`);--> statement-breakpoint
CREATE TABLE `task_indicators` (
	`task_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`known_from` text NOT NULL,
	PRIMARY KEY(`task_id`, `indicator_id`),
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`directive_id` text NOT NULL,
	`code` text NOT NULL,
	`parent_id` text,
	`level` text NOT NULL,
	`position` integer NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`summary_vi` text NOT NULL,
	`summary_en` text NOT NULL,
	`kind` text NOT NULL,
	`cadence` text,
	`cadence_basis` text,
	`deadline_text` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`folded` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tasks_level" CHECK("tasks"."level" IN ('group', 'subgroup', 'leaf'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_code` ON `tasks` (`directive_id`,`code`);--> statement-breakpoint
CREATE TABLE `territories` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text,
	`code_confidence` text,
	`parent_id` text,
	`parent_confidence` text,
	`from` text,
	`until` text,
	`slug` text NOT NULL,
	`tile_row` integer,
	`tile_column` integer,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "territories_kind" CHECK("territories"."kind" IN ('country', 'region', 'province', 'city'))
);
--> statement-breakpoint
CREATE INDEX `territories_code` ON `territories` (`code`);--> statement-breakpoint
CREATE TABLE `territory_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`from_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `territory_mappings_from` ON `territory_mappings` (`from_id`);--> statement-breakpoint
CREATE INDEX `territory_mappings_to` ON `territory_mappings` (`to_id`);--> statement-breakpoint
CREATE TABLE `territory_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`territory_id` text NOT NULL,
	`measure` text NOT NULL,
	`value` text NOT NULL,
	`as_of` text,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "territory_measures_value" CHECK("territory_measures"."value" IS NULL OR ("territory_measures"."value" GLOB '*[0-9]*' AND "territory_measures"."value" NOT GLOB '*[^-0-9.]*'))
);
--> statement-breakpoint
CREATE INDEX `territory_measures_territory` ON `territory_measures` (`territory_id`);--> statement-breakpoint
CREATE TABLE `territory_names` (
	`id` text PRIMARY KEY NOT NULL,
	`territory_id` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`full_name_vi` text NOT NULL,
	`is_alternative` integer DEFAULT false NOT NULL,
	`from` text,
	`until` text,
	`folded` text NOT NULL,
	`source_id` text NOT NULL,
	`confidence` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`territory_id`) REFERENCES `territories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `territory_names_territory` ON `territory_names` (`territory_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`channel` text NOT NULL,
	`destination` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_at` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_channel" CHECK("contacts"."channel" IN ('webhook', 'mail'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_in_force` ON `contacts` (`agency_id`,`channel`,`standing`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`urging_id` text NOT NULL,
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
	FOREIGN KEY (`to_agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_once" CHECK("outbox"."delivered_at" IS NULL OR "outbox"."dead_at" IS NULL)
);
--> statement-breakpoint
CREATE INDEX `outbox_urging` ON `outbox` (`urging_id`);--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `urging_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`raised_at` text NOT NULL,
	`raised_by_id` text,
	`urged` integer NOT NULL,
	`already_urged` integer NOT NULL,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`raised_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "urging_batches_kind" CHECK("urging_batches"."kind" IN ('ladder', 'commission'))
);
--> statement-breakpoint
CREATE TABLE `urgings` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`rung` text NOT NULL,
	`agency_id` text NOT NULL,
	`addressee_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`task_id` text NOT NULL,
	`due_on` text NOT NULL,
	`days_late` integer NOT NULL,
	`last_promised_on` text,
	`subject_vi` text NOT NULL,
	`subject_en` text NOT NULL,
	`text_vi` text NOT NULL,
	`text_en` text NOT NULL,
	`status` text NOT NULL,
	`raised_at` text NOT NULL,
	`raised_by_id` text,
	`acknowledged_at` text,
	`acknowledged_by_id` text,
	`answered_at` text,
	`answered_by_id` text,
	`answer_text` text,
	`promised_on` text,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	`standing` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `urging_batches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`obligation_id`) REFERENCES `obligations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addressee_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "urgings_rung" CHECK("urgings"."rung" IN ('reminder_before', 'reminder_due', 'letter', 'inspection_proposal', 'review_line')),
	CONSTRAINT "urgings_status" CHECK("urgings"."status" IN ('raised', 'acknowledged', 'answered', 'withdrawn')),
	CONSTRAINT "urgings_answered" CHECK(("urgings"."answered_at" IS NULL) = ("urgings"."answer_text" IS NULL)),
	CONSTRAINT "urgings_withdrawn" CHECK(("urgings"."status" = 'withdrawn') = ("urgings"."withdrawn_reason" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `urgings_once` ON `urgings` (`obligation_id`,`rung`);--> statement-breakpoint
CREATE INDEX `urgings_agency` ON `urgings` (`agency_id`);--> statement-breakpoint
CREATE INDEX `urgings_batch` ON `urgings` (`batch_id`);