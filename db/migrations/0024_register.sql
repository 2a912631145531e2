-- A fact that a later load leaves out leaves the present for the past, with the instant until which the ledger said it; nothing
-- is lost by it, and nothing leaves that is not kept there first. Rows that are written once have a past of their own for it.
DROP TRIGGER documents_no_delete;
--> statement-breakpoint
CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents WHEN NOT EXISTS (SELECT 1 FROM documents_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'documents: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER territories_no_delete;
--> statement-breakpoint
CREATE TRIGGER territories_no_delete BEFORE DELETE ON territories WHEN NOT EXISTS (SELECT 1 FROM territories_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'territories: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER territory_names_no_delete;
--> statement-breakpoint
CREATE TRIGGER territory_names_no_delete BEFORE DELETE ON territory_names WHEN NOT EXISTS (SELECT 1 FROM territory_names_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'territory_names: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER territory_mappings_no_delete;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_no_delete BEFORE DELETE ON territory_mappings WHEN NOT EXISTS (SELECT 1 FROM territory_mappings_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'territory_mappings: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER territory_measures_no_delete;
--> statement-breakpoint
CREATE TRIGGER territory_measures_no_delete BEFORE DELETE ON territory_measures WHEN NOT EXISTS (SELECT 1 FROM territory_measures_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'territory_measures: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER agencies_no_delete;
--> statement-breakpoint
CREATE TRIGGER agencies_no_delete BEFORE DELETE ON agencies WHEN NOT EXISTS (SELECT 1 FROM agencies_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'agencies: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER agency_names_no_delete;
--> statement-breakpoint
CREATE TRIGGER agency_names_no_delete BEFORE DELETE ON agency_names WHEN NOT EXISTS (SELECT 1 FROM agency_names_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'agency_names: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER agency_parents_no_delete;
--> statement-breakpoint
CREATE TRIGGER agency_parents_no_delete BEFORE DELETE ON agency_parents WHEN NOT EXISTS (SELECT 1 FROM agency_parents_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'agency_parents: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER successions_no_delete;
--> statement-breakpoint
CREATE TRIGGER successions_no_delete BEFORE DELETE ON successions WHEN NOT EXISTS (SELECT 1 FROM successions_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'successions: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER directives_no_delete;
--> statement-breakpoint
CREATE TRIGGER directives_no_delete BEFORE DELETE ON directives WHEN NOT EXISTS (SELECT 1 FROM directives_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'directives: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER tasks_no_delete;
--> statement-breakpoint
CREATE TRIGGER tasks_no_delete BEFORE DELETE ON tasks WHEN NOT EXISTS (SELECT 1 FROM tasks_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'tasks: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER plans_no_delete;
--> statement-breakpoint
CREATE TRIGGER plans_no_delete BEFORE DELETE ON plans WHEN NOT EXISTS (SELECT 1 FROM plans_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'plans: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER provisions_no_delete;
--> statement-breakpoint
CREATE TRIGGER provisions_no_delete BEFORE DELETE ON provisions WHEN NOT EXISTS (SELECT 1 FROM provisions_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'provisions: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER mappings_no_delete;
--> statement-breakpoint
CREATE TRIGGER mappings_no_delete BEFORE DELETE ON mappings WHEN NOT EXISTS (SELECT 1 FROM mappings_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'mappings: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER assignments_no_delete;
--> statement-breakpoint
CREATE TRIGGER assignments_no_delete BEFORE DELETE ON assignments WHEN NOT EXISTS (SELECT 1 FROM assignments_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'assignments: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER responsibilities_no_delete;
--> statement-breakpoint
CREATE TRIGGER responsibilities_no_delete BEFORE DELETE ON responsibilities WHEN NOT EXISTS (SELECT 1 FROM responsibilities_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'responsibilities: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER indicators_no_delete;
--> statement-breakpoint
CREATE TRIGGER indicators_no_delete BEFORE DELETE ON indicators WHEN NOT EXISTS (SELECT 1 FROM indicators_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'indicators: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER targets_no_delete;
--> statement-breakpoint
CREATE TRIGGER targets_no_delete BEFORE DELETE ON targets WHEN NOT EXISTS (SELECT 1 FROM targets_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'targets: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER observations_no_delete;
--> statement-breakpoint
CREATE TRIGGER observations_no_delete BEFORE DELETE ON observations WHEN NOT EXISTS (SELECT 1 FROM observations_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'observations: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER directive_subjects_no_delete;
--> statement-breakpoint
CREATE TRIGGER directive_subjects_no_delete BEFORE DELETE ON directive_subjects WHEN NOT EXISTS (SELECT 1 FROM directive_subjects_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'directive_subjects: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER field_holders_no_delete;
--> statement-breakpoint
CREATE TRIGGER field_holders_no_delete BEFORE DELETE ON field_holders WHEN NOT EXISTS (SELECT 1 FROM field_holders_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'field_holders: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER quality_rules_no_delete;
--> statement-breakpoint
CREATE TRIGGER quality_rules_no_delete BEFORE DELETE ON quality_rules WHEN NOT EXISTS (SELECT 1 FROM quality_rules_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'quality_rules: nothing is deleted'); END;
--> statement-breakpoint
DROP TRIGGER quality_defaults_no_delete;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_no_delete BEFORE DELETE ON quality_defaults WHEN NOT EXISTS (SELECT 1 FROM quality_defaults_past p WHERE p."id" = OLD."id" AND p."revision" = OLD."revision") BEGIN SELECT RAISE(ABORT, 'quality_defaults: nothing is deleted'); END;
--> statement-breakpoint
CREATE TABLE corroborations_past ("entity", "entity_id", "document_id", "known_from", known_until TEXT NOT NULL, PRIMARY KEY ("entity", "entity_id", "document_id", "known_from"));
--> statement-breakpoint
DROP TRIGGER corroborations_no_delete;
--> statement-breakpoint
CREATE TRIGGER corroborations_no_delete BEFORE DELETE ON corroborations WHEN NOT EXISTS (SELECT 1 FROM corroborations_past p WHERE p."entity" = OLD."entity" AND p."entity_id" = OLD."entity_id" AND p."document_id" = OLD."document_id" AND p."known_from" = OLD."known_from") BEGIN SELECT RAISE(ABORT, 'corroborations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_past_no_update BEFORE UPDATE ON corroborations_past BEGIN SELECT RAISE(ABORT, 'corroborations_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_past_no_delete BEFORE DELETE ON corroborations_past BEGIN SELECT RAISE(ABORT, 'corroborations_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE task_indicators_past ("task_id", "indicator_id", "known_from", known_until TEXT NOT NULL, PRIMARY KEY ("task_id", "indicator_id", "known_from"));
--> statement-breakpoint
CREATE INDEX task_indicators_past_indicator_id ON task_indicators_past ("indicator_id");
--> statement-breakpoint
DROP TRIGGER task_indicators_no_delete;
--> statement-breakpoint
CREATE TRIGGER task_indicators_no_delete BEFORE DELETE ON task_indicators WHEN NOT EXISTS (SELECT 1 FROM task_indicators_past p WHERE p."task_id" = OLD."task_id" AND p."indicator_id" = OLD."indicator_id" AND p."known_from" = OLD."known_from") BEGIN SELECT RAISE(ABORT, 'task_indicators is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_past_no_update BEFORE UPDATE ON task_indicators_past BEGIN SELECT RAISE(ABORT, 'task_indicators_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_past_no_delete BEFORE DELETE ON task_indicators_past BEGIN SELECT RAISE(ABORT, 'task_indicators_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE provision_tasks_past ("provision_id", "task_id", "known_from", known_until TEXT NOT NULL, PRIMARY KEY ("provision_id", "task_id", "known_from"));
--> statement-breakpoint
CREATE INDEX provision_tasks_past_task_id ON provision_tasks_past ("task_id");
--> statement-breakpoint
DROP TRIGGER provision_tasks_no_delete;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_no_delete BEFORE DELETE ON provision_tasks WHEN NOT EXISTS (SELECT 1 FROM provision_tasks_past p WHERE p."provision_id" = OLD."provision_id" AND p."task_id" = OLD."task_id" AND p."known_from" = OLD."known_from") BEGIN SELECT RAISE(ABORT, 'provision_tasks is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_past_no_update BEFORE UPDATE ON provision_tasks_past BEGIN SELECT RAISE(ABORT, 'provision_tasks_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_past_no_delete BEFORE DELETE ON provision_tasks_past BEGIN SELECT RAISE(ABORT, 'provision_tasks_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE readings_past ("mapping_id", "reader", "state", "section", "note", "confidence", "read_by_id", "is_example", "known_from", known_until TEXT NOT NULL, PRIMARY KEY ("mapping_id", "reader", "known_from"));
--> statement-breakpoint
DROP TRIGGER readings_no_delete;
--> statement-breakpoint
CREATE TRIGGER readings_no_delete BEFORE DELETE ON readings WHEN NOT EXISTS (SELECT 1 FROM readings_past p WHERE p."mapping_id" = OLD."mapping_id" AND p."reader" = OLD."reader" AND p."known_from" = OLD."known_from") BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER readings_past_no_update BEFORE UPDATE ON readings_past BEGIN SELECT RAISE(ABORT, 'readings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER readings_past_no_delete BEFORE DELETE ON readings_past BEGIN SELECT RAISE(ABORT, 'readings_past is append-only'); END;
