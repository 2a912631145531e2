DROP INDEX `reports_first`;--> statement-breakpoint
CREATE UNIQUE INDEX `reports_first` ON `reports` (`round_id`,`agency_id`,(standing = 'example')) WHERE "reports"."supersedes_id" IS NULL;--> statement-breakpoint
DROP INDEX `rounds_period`;--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_period` ON `rounds` (`directive_id`,`period`,(standing = 'example'));
--> statement-breakpoint
CREATE TABLE acting_as_example (one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1));
--> statement-breakpoint
CREATE TRIGGER agencies_kept_apart_1 BEFORE INSERT ON agencies WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER agencies_kept_apart_2 BEFORE UPDATE ON agencies WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_kept_apart_1 BEFORE INSERT ON agency_names WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_kept_apart_2 BEFORE UPDATE ON agency_names WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_kept_apart_1 BEFORE INSERT ON agency_parents WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_kept_apart_2 BEFORE UPDATE ON agency_parents WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_kept_apart_1 BEFORE INSERT ON assignee_sets WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_kept_apart_2 BEFORE UPDATE ON assignee_sets WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_kept_apart_3 BEFORE UPDATE ON assignee_sets WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER assignments_kept_apart_1 BEFORE INSERT ON assignments WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER assignments_kept_apart_2 BEFORE UPDATE ON assignments WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_kept_apart_1 BEFORE INSERT ON commendations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_kept_apart_2 BEFORE UPDATE ON commendations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_kept_apart_3 BEFORE UPDATE ON commendations WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_kept_apart_1 BEFORE INSERT ON contacts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_kept_apart_2 BEFORE UPDATE ON contacts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_kept_apart_3 BEFORE UPDATE ON contacts WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER contradictions_kept_apart_1 BEFORE INSERT ON contradictions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER contradictions_kept_apart_2 BEFORE UPDATE ON contradictions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_kept_apart_1 BEFORE INSERT ON corroborations WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_kept_apart_2 BEFORE UPDATE ON corroborations WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER directives_kept_apart_1 BEFORE INSERT ON directives WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER directives_kept_apart_2 BEFORE UPDATE ON directives WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER documents_kept_apart_1 BEFORE INSERT ON documents WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER documents_kept_apart_2 BEFORE UPDATE ON documents WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_kept_apart_1 BEFORE INSERT ON exemptions WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_kept_apart_2 BEFORE UPDATE ON exemptions WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_kept_apart_3 BEFORE UPDATE ON exemptions WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_kept_apart_4 BEFORE INSERT ON exemptions WHEN NEW.obligation_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM obligations of_record WHERE of_record.id = NEW.obligation_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER findings_kept_apart_1 BEFORE INSERT ON findings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER findings_kept_apart_2 BEFORE UPDATE ON findings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER findings_kept_apart_3 BEFORE UPDATE ON findings WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER findings_kept_apart_4 BEFORE INSERT ON findings WHEN NEW.inspection_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM inspections of_record WHERE of_record.id = NEW.inspection_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_items_kept_apart_1 BEFORE INSERT ON handed_in_items WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_items_kept_apart_2 BEFORE UPDATE ON handed_in_items WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_items_kept_apart_3 BEFORE UPDATE ON handed_in_items WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_values_kept_apart_1 BEFORE INSERT ON handed_in_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_values_kept_apart_2 BEFORE UPDATE ON handed_in_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_values_kept_apart_3 BEFORE UPDATE ON handed_in_values WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER indicators_kept_apart_1 BEFORE INSERT ON indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER indicators_kept_apart_2 BEFORE UPDATE ON indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_kept_apart_1 BEFORE INSERT ON inspections WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_kept_apart_2 BEFORE UPDATE ON inspections WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_kept_apart_3 BEFORE UPDATE ON inspections WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_kept_apart_1 BEFORE INSERT ON latest_claims WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_kept_apart_2 BEFORE UPDATE ON latest_claims WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_kept_apart_3 BEFORE UPDATE ON latest_claims WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_kept_apart_4 BEFORE INSERT ON latest_claims WHEN NEW.report_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_kept_apart_1 BEFORE INSERT ON latest_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_kept_apart_2 BEFORE UPDATE ON latest_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_kept_apart_3 BEFORE UPDATE ON latest_values WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_kept_apart_4 BEFORE INSERT ON latest_values WHEN NEW.report_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER line_verifications_kept_apart_1 BEFORE INSERT ON line_verifications WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER line_verifications_kept_apart_2 BEFORE UPDATE ON line_verifications WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER line_verifications_kept_apart_3 BEFORE UPDATE ON line_verifications WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER mappings_kept_apart_1 BEFORE INSERT ON mappings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER mappings_kept_apart_2 BEFORE UPDATE ON mappings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER markets_kept_apart_1 BEFORE INSERT ON markets WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER markets_kept_apart_2 BEFORE UPDATE ON markets WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_1 BEFORE INSERT ON memberships WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_2 BEFORE UPDATE ON memberships WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER memberships_kept_apart_3 BEFORE UPDATE ON memberships WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_kept_apart_1 BEFORE INSERT ON obligations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_kept_apart_2 BEFORE UPDATE ON obligations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_kept_apart_3 BEFORE UPDATE ON obligations WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_kept_apart_4 BEFORE INSERT ON obligations WHEN NEW.ruling_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM rulings of_record WHERE of_record.id = NEW.ruling_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_kept_apart_5 BEFORE INSERT ON obligations WHEN NEW.round_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM rounds of_record WHERE of_record.id = NEW.round_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER observations_kept_apart_1 BEFORE INSERT ON observations WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER observations_kept_apart_2 BEFORE UPDATE ON observations WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_1 BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_2 BEFORE UPDATE ON outbox WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_3 BEFORE UPDATE ON outbox WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_kept_apart_4 BEFORE INSERT ON outbox WHEN NEW.urging_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM urgings of_record WHERE of_record.id = NEW.urging_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER people_kept_apart_1 BEFORE INSERT ON people WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.is_example = 1) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER people_kept_apart_2 BEFORE UPDATE ON people WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.is_example = 1) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER people_kept_apart_3 BEFORE UPDATE ON people WHEN (NEW.is_example = 1) <> (OLD.is_example = 1) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER plans_kept_apart_1 BEFORE INSERT ON plans WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER plans_kept_apart_2 BEFORE UPDATE ON plans WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_kept_apart_1 BEFORE INSERT ON provision_tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_kept_apart_2 BEFORE UPDATE ON provision_tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER provisions_kept_apart_1 BEFORE INSERT ON provisions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER provisions_kept_apart_2 BEFORE UPDATE ON provisions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_kept_apart_1 BEFORE INSERT ON quality_rules WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_kept_apart_2 BEFORE UPDATE ON quality_rules WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER readings_kept_apart_1 BEFORE INSERT ON readings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER readings_kept_apart_2 BEFORE UPDATE ON readings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_kept_apart_1 BEFORE INSERT ON recommendations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_kept_apart_2 BEFORE UPDATE ON recommendations WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_kept_apart_3 BEFORE UPDATE ON recommendations WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_kept_apart_1 BEFORE INSERT ON report_items WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_kept_apart_2 BEFORE UPDATE ON report_items WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_kept_apart_3 BEFORE UPDATE ON report_items WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER report_returns_kept_apart_1 BEFORE INSERT ON report_returns WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_returns_kept_apart_2 BEFORE UPDATE ON report_returns WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_returns_kept_apart_3 BEFORE UPDATE ON report_returns WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_kept_apart_1 BEFORE INSERT ON report_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_kept_apart_2 BEFORE UPDATE ON report_values WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_kept_apart_3 BEFORE UPDATE ON report_values WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER reports_kept_apart_1 BEFORE INSERT ON reports WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER reports_kept_apart_2 BEFORE UPDATE ON reports WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER reports_kept_apart_3 BEFORE UPDATE ON reports WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER reports_kept_apart_4 BEFORE INSERT ON reports WHEN NEW.round_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM rounds of_record WHERE of_record.id = NEW.round_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER reports_kept_apart_5 BEFORE INSERT ON reports WHEN NEW.supersedes_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.supersedes_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_kept_apart_1 BEFORE INSERT ON responsibilities WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_kept_apart_2 BEFORE UPDATE ON responsibilities WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER review_contents_kept_apart_1 BEFORE INSERT ON review_contents WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = NEW.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER review_contents_kept_apart_2 BEFORE UPDATE ON review_contents WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = OLD.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER review_contents_kept_apart_3 BEFORE UPDATE ON review_contents WHEN (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = NEW.pack_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM review_packs of_record WHERE of_record.id = OLD.pack_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_kept_apart_1 BEFORE INSERT ON review_packs WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_kept_apart_2 BEFORE UPDATE ON review_packs WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_kept_apart_3 BEFORE UPDATE ON review_packs WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_kept_apart_1 BEFORE INSERT ON round_counts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_kept_apart_2 BEFORE UPDATE ON round_counts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_kept_apart_3 BEFORE UPDATE ON round_counts WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_kept_apart_1 BEFORE INSERT ON rounds WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_kept_apart_2 BEFORE UPDATE ON rounds WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_kept_apart_3 BEFORE UPDATE ON rounds WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_kept_apart_1 BEFORE INSERT ON rulings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_kept_apart_2 BEFORE UPDATE ON rulings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_kept_apart_3 BEFORE UPDATE ON rulings WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_kept_apart_4 BEFORE INSERT ON rulings WHEN NEW.replaces_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM rulings of_record WHERE of_record.id = NEW.replaces_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER sessions_kept_apart_1 BEFORE INSERT ON sessions WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER sessions_kept_apart_2 BEFORE UPDATE ON sessions WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER sessions_kept_apart_3 BEFORE UPDATE ON sessions WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER sign_in_links_kept_apart_1 BEFORE INSERT ON sign_in_links WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER sign_in_links_kept_apart_2 BEFORE UPDATE ON sign_in_links WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER sign_in_links_kept_apart_3 BEFORE UPDATE ON sign_in_links WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER successions_kept_apart_1 BEFORE INSERT ON successions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER successions_kept_apart_2 BEFORE UPDATE ON successions WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_kept_apart_1 BEFORE INSERT ON supervision_statements WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_kept_apart_2 BEFORE UPDATE ON supervision_statements WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_kept_apart_3 BEFORE UPDATE ON supervision_statements WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_kept_apart_4 BEFORE INSERT ON supervision_statements WHEN NEW.report_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER targets_kept_apart_1 BEFORE INSERT ON targets WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER targets_kept_apart_2 BEFORE UPDATE ON targets WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_kept_apart_1 BEFORE INSERT ON task_indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_kept_apart_2 BEFORE UPDATE ON task_indicators WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_apart_1 BEFORE INSERT ON tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_apart_2 BEFORE UPDATE ON tasks WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territories_kept_apart_1 BEFORE INSERT ON territories WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territories_kept_apart_2 BEFORE UPDATE ON territories WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_kept_apart_1 BEFORE INSERT ON territory_mappings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_kept_apart_2 BEFORE UPDATE ON territory_mappings WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_kept_apart_1 BEFORE INSERT ON territory_measures WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_kept_apart_2 BEFORE UPDATE ON territory_measures WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_kept_apart_1 BEFORE INSERT ON territory_names WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_kept_apart_2 BEFORE UPDATE ON territory_names WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER tokens_kept_apart_1 BEFORE INSERT ON tokens WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER tokens_kept_apart_2 BEFORE UPDATE ON tokens WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER tokens_kept_apart_3 BEFORE UPDATE ON tokens WHEN (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = NEW.person_id), 0)) <> (coalesce((SELECT of_record.is_example = 1 FROM people of_record WHERE of_record.id = OLD.person_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_kept_apart_1 BEFORE INSERT ON urging_batches WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_kept_apart_2 BEFORE UPDATE ON urging_batches WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_kept_apart_3 BEFORE UPDATE ON urging_batches WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_kept_apart_1 BEFORE INSERT ON urgings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_kept_apart_2 BEFORE UPDATE ON urgings WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_kept_apart_3 BEFORE UPDATE ON urgings WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_kept_apart_4 BEFORE INSERT ON urgings WHEN NEW.batch_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM urging_batches of_record WHERE of_record.id = NEW.batch_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_kept_apart_5 BEFORE INSERT ON urgings WHEN NEW.obligation_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM obligations of_record WHERE of_record.id = NEW.obligation_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_kept_apart_1 BEFORE INSERT ON verdicts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (NEW.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_kept_apart_2 BEFORE UPDATE ON verdicts WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_kept_apart_3 BEFORE UPDATE ON verdicts WHEN (NEW.standing = 'example') <> (OLD.standing = 'example') BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_kept_apart_4 BEFORE INSERT ON verdicts WHEN NEW.report_id IS NOT NULL AND (NEW.standing = 'example') <> coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0) BEGIN SELECT RAISE(ABORT, 'What is made of an example is an example, and what is made of a fact is a fact.'); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_kept_apart_1 BEFORE INSERT ON quality_defaults WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_kept_apart_2 BEFORE UPDATE ON quality_defaults WHEN EXISTS (SELECT 1 FROM acting_as_example) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER taken_out_lines_kept_apart_1 BEFORE INSERT ON taken_out_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER taken_out_lines_kept_apart_2 BEFORE UPDATE ON taken_out_lines WHEN EXISTS (SELECT 1 FROM acting_as_example) AND NOT (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example account changes and makes examples only; this is a fact, or would become one.'); END;
--> statement-breakpoint
CREATE TRIGGER taken_out_lines_kept_apart_3 BEFORE UPDATE ON taken_out_lines WHEN (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = NEW.report_id), 0)) <> (coalesce((SELECT of_record.standing = 'example' FROM reports of_record WHERE of_record.id = OLD.report_id), 0)) BEGIN SELECT RAISE(ABORT, 'An example never becomes a fact, nor a fact an example.'); END;
