CREATE VIEW expect_one AS SELECT 1 AS changed;
--> statement-breakpoint
CREATE TRIGGER expect_one_change INSTEAD OF INSERT ON expect_one WHEN NEW.changed <> 1 BEGIN SELECT RAISE(ABORT, 'stale revision'); END;
--> statement-breakpoint
CREATE TABLE documents_past ("id", "kind", "symbol", "issued_on", "issuer_id", "title_vi", "title_en", "publisher", "url", "language", "read_as", "standing", "confidence", "note", "folded", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX documents_past_symbol ON documents_past ("symbol");
--> statement-breakpoint
CREATE TRIGGER documents_keep_past AFTER UPDATE ON documents BEGIN INSERT INTO documents_past ("id", "kind", "symbol", "issued_on", "issuer_id", "title_vi", "title_en", "publisher", "url", "language", "read_as", "standing", "confidence", "note", "folded", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."symbol", OLD."issued_on", OLD."issuer_id", OLD."title_vi", OLD."title_en", OLD."publisher", OLD."url", OLD."language", OLD."read_as", OLD."standing", OLD."confidence", OLD."note", OLD."folded", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER documents_forward_only BEFORE UPDATE ON documents WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'documents: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER documents_past_no_update BEFORE UPDATE ON documents_past BEGIN SELECT RAISE(ABORT, 'documents_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER documents_past_no_delete BEFORE DELETE ON documents_past BEGIN SELECT RAISE(ABORT, 'documents_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE territories_past ("id", "kind", "code", "code_confidence", "parent_id", "parent_confidence", "from", "until", "slug", "tile_row", "tile_column", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX territories_past_code ON territories_past ("code");
--> statement-breakpoint
CREATE TRIGGER territories_keep_past AFTER UPDATE ON territories BEGIN INSERT INTO territories_past ("id", "kind", "code", "code_confidence", "parent_id", "parent_confidence", "from", "until", "slug", "tile_row", "tile_column", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."code", OLD."code_confidence", OLD."parent_id", OLD."parent_confidence", OLD."from", OLD."until", OLD."slug", OLD."tile_row", OLD."tile_column", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER territories_forward_only BEFORE UPDATE ON territories WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'territories: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER territories_no_delete BEFORE DELETE ON territories BEGIN SELECT RAISE(ABORT, 'territories: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER territories_past_no_update BEFORE UPDATE ON territories_past BEGIN SELECT RAISE(ABORT, 'territories_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER territories_past_no_delete BEFORE DELETE ON territories_past BEGIN SELECT RAISE(ABORT, 'territories_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE territory_names_past ("id", "territory_id", "name_vi", "name_en", "full_name_vi", "is_alternative", "from", "until", "folded", "source_id", "confidence", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX territory_names_past_territory_id ON territory_names_past ("territory_id");
--> statement-breakpoint
CREATE TRIGGER territory_names_keep_past AFTER UPDATE ON territory_names BEGIN INSERT INTO territory_names_past ("id", "territory_id", "name_vi", "name_en", "full_name_vi", "is_alternative", "from", "until", "folded", "source_id", "confidence", "revision", "known_from", known_until) VALUES (OLD."id", OLD."territory_id", OLD."name_vi", OLD."name_en", OLD."full_name_vi", OLD."is_alternative", OLD."from", OLD."until", OLD."folded", OLD."source_id", OLD."confidence", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_forward_only BEFORE UPDATE ON territory_names WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'territory_names: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_no_delete BEFORE DELETE ON territory_names BEGIN SELECT RAISE(ABORT, 'territory_names: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_past_no_update BEFORE UPDATE ON territory_names_past BEGIN SELECT RAISE(ABORT, 'territory_names_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER territory_names_past_no_delete BEFORE DELETE ON territory_names_past BEGIN SELECT RAISE(ABORT, 'territory_names_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE territory_mappings_past ("id", "from_id", "to_id", "on", "kind", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX territory_mappings_past_from_id ON territory_mappings_past ("from_id");
--> statement-breakpoint
CREATE INDEX territory_mappings_past_to_id ON territory_mappings_past ("to_id");
--> statement-breakpoint
CREATE TRIGGER territory_mappings_keep_past AFTER UPDATE ON territory_mappings BEGIN INSERT INTO territory_mappings_past ("id", "from_id", "to_id", "on", "kind", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."from_id", OLD."to_id", OLD."on", OLD."kind", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_forward_only BEFORE UPDATE ON territory_mappings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'territory_mappings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_no_delete BEFORE DELETE ON territory_mappings BEGIN SELECT RAISE(ABORT, 'territory_mappings: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_past_no_update BEFORE UPDATE ON territory_mappings_past BEGIN SELECT RAISE(ABORT, 'territory_mappings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER territory_mappings_past_no_delete BEFORE DELETE ON territory_mappings_past BEGIN SELECT RAISE(ABORT, 'territory_mappings_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE territory_measures_past ("id", "territory_id", "measure", "value", "as_of", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX territory_measures_past_territory_id ON territory_measures_past ("territory_id");
--> statement-breakpoint
CREATE TRIGGER territory_measures_keep_past AFTER UPDATE ON territory_measures BEGIN INSERT INTO territory_measures_past ("id", "territory_id", "measure", "value", "as_of", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."territory_id", OLD."measure", OLD."value", OLD."as_of", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_forward_only BEFORE UPDATE ON territory_measures WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'territory_measures: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_no_delete BEFORE DELETE ON territory_measures BEGIN SELECT RAISE(ABORT, 'territory_measures: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_past_no_update BEFORE UPDATE ON territory_measures_past BEGIN SELECT RAISE(ABORT, 'territory_measures_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER territory_measures_past_no_delete BEFORE DELETE ON territory_measures_past BEGIN SELECT RAISE(ABORT, 'territory_measures_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE agencies_past ("id", "kind", "territory_id", "is_collective", "started_on", "ended_on", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX agencies_past_territory_id ON agencies_past ("territory_id");
--> statement-breakpoint
CREATE TRIGGER agencies_keep_past AFTER UPDATE ON agencies BEGIN INSERT INTO agencies_past ("id", "kind", "territory_id", "is_collective", "started_on", "ended_on", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."territory_id", OLD."is_collective", OLD."started_on", OLD."ended_on", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER agencies_forward_only BEFORE UPDATE ON agencies WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'agencies: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER agencies_no_delete BEFORE DELETE ON agencies BEGIN SELECT RAISE(ABORT, 'agencies: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER agencies_past_no_update BEFORE UPDATE ON agencies_past BEGIN SELECT RAISE(ABORT, 'agencies_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER agencies_past_no_delete BEFORE DELETE ON agencies_past BEGIN SELECT RAISE(ABORT, 'agencies_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE agency_names_past ("id", "agency_id", "name_vi", "name_en", "short_name", "from", "until", "folded", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX agency_names_past_agency_id ON agency_names_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER agency_names_keep_past AFTER UPDATE ON agency_names BEGIN INSERT INTO agency_names_past ("id", "agency_id", "name_vi", "name_en", "short_name", "from", "until", "folded", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."name_vi", OLD."name_en", OLD."short_name", OLD."from", OLD."until", OLD."folded", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_forward_only BEFORE UPDATE ON agency_names WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'agency_names: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_no_delete BEFORE DELETE ON agency_names BEGIN SELECT RAISE(ABORT, 'agency_names: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_past_no_update BEFORE UPDATE ON agency_names_past BEGIN SELECT RAISE(ABORT, 'agency_names_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER agency_names_past_no_delete BEFORE DELETE ON agency_names_past BEGIN SELECT RAISE(ABORT, 'agency_names_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE agency_parents_past ("id", "agency_id", "parent_id", "from", "until", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX agency_parents_past_agency_id ON agency_parents_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER agency_parents_keep_past AFTER UPDATE ON agency_parents BEGIN INSERT INTO agency_parents_past ("id", "agency_id", "parent_id", "from", "until", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."parent_id", OLD."from", OLD."until", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_forward_only BEFORE UPDATE ON agency_parents WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'agency_parents: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_no_delete BEFORE DELETE ON agency_parents BEGIN SELECT RAISE(ABORT, 'agency_parents: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_past_no_update BEFORE UPDATE ON agency_parents_past BEGIN SELECT RAISE(ABORT, 'agency_parents_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER agency_parents_past_no_delete BEFORE DELETE ON agency_parents_past BEGIN SELECT RAISE(ABORT, 'agency_parents_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE successions_past ("id", "from_id", "to_id", "on", "kind", "function", "scope", "source_id", "confidence", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX successions_past_from_id ON successions_past ("from_id");
--> statement-breakpoint
CREATE INDEX successions_past_to_id ON successions_past ("to_id");
--> statement-breakpoint
CREATE TRIGGER successions_keep_past AFTER UPDATE ON successions BEGIN INSERT INTO successions_past ("id", "from_id", "to_id", "on", "kind", "function", "scope", "source_id", "confidence", "revision", "known_from", known_until) VALUES (OLD."id", OLD."from_id", OLD."to_id", OLD."on", OLD."kind", OLD."function", OLD."scope", OLD."source_id", OLD."confidence", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER successions_forward_only BEFORE UPDATE ON successions WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'successions: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER successions_no_delete BEFORE DELETE ON successions BEGIN SELECT RAISE(ABORT, 'successions: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER successions_past_no_update BEFORE UPDATE ON successions_past BEGIN SELECT RAISE(ABORT, 'successions_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER successions_past_no_delete BEFORE DELETE ON successions_past BEGIN SELECT RAISE(ABORT, 'successions_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE directives_past ("id", "document_id", "symbol", "issued_on", "issuer_id", "predecessor_id", "subject_vi", "subject_en", "distribution_vi", "distribution_en", "has_quantified_targets", "has_dated_deadlines", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE TRIGGER directives_keep_past AFTER UPDATE ON directives BEGIN INSERT INTO directives_past ("id", "document_id", "symbol", "issued_on", "issuer_id", "predecessor_id", "subject_vi", "subject_en", "distribution_vi", "distribution_en", "has_quantified_targets", "has_dated_deadlines", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."document_id", OLD."symbol", OLD."issued_on", OLD."issuer_id", OLD."predecessor_id", OLD."subject_vi", OLD."subject_en", OLD."distribution_vi", OLD."distribution_en", OLD."has_quantified_targets", OLD."has_dated_deadlines", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER directives_forward_only BEFORE UPDATE ON directives WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'directives: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER directives_no_delete BEFORE DELETE ON directives BEGIN SELECT RAISE(ABORT, 'directives: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER directives_past_no_update BEFORE UPDATE ON directives_past BEGIN SELECT RAISE(ABORT, 'directives_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER directives_past_no_delete BEFORE DELETE ON directives_past BEGIN SELECT RAISE(ABORT, 'directives_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE tasks_past ("id", "directive_id", "code", "parent_id", "level", "position", "title_vi", "title_en", "summary_vi", "summary_en", "kind", "cadence", "cadence_basis", "deadline_text", "source_id", "section", "confidence", "note", "folded", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX tasks_past_directive_id_code ON tasks_past ("directive_id", "code");
--> statement-breakpoint
CREATE TRIGGER tasks_keep_past AFTER UPDATE ON tasks BEGIN INSERT INTO tasks_past ("id", "directive_id", "code", "parent_id", "level", "position", "title_vi", "title_en", "summary_vi", "summary_en", "kind", "cadence", "cadence_basis", "deadline_text", "source_id", "section", "confidence", "note", "folded", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."code", OLD."parent_id", OLD."level", OLD."position", OLD."title_vi", OLD."title_en", OLD."summary_vi", OLD."summary_en", OLD."kind", OLD."cadence", OLD."cadence_basis", OLD."deadline_text", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."folded", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER tasks_forward_only BEFORE UPDATE ON tasks WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'tasks: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_no_delete BEFORE DELETE ON tasks BEGIN SELECT RAISE(ABORT, 'tasks: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_past_no_update BEFORE UPDATE ON tasks_past BEGIN SELECT RAISE(ABORT, 'tasks_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_past_no_delete BEFORE DELETE ON tasks_past BEGIN SELECT RAISE(ABORT, 'tasks_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE plans_past ("id", "document_id", "directive_id", "agency_id", "territory_id", "level", "relation", "status", "period", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX plans_past_territory_id ON plans_past ("territory_id");
--> statement-breakpoint
CREATE TRIGGER plans_keep_past AFTER UPDATE ON plans BEGIN INSERT INTO plans_past ("id", "document_id", "directive_id", "agency_id", "territory_id", "level", "relation", "status", "period", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."document_id", OLD."directive_id", OLD."agency_id", OLD."territory_id", OLD."level", OLD."relation", OLD."status", OLD."period", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER plans_forward_only BEFORE UPDATE ON plans WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'plans: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER plans_no_delete BEFORE DELETE ON plans BEGIN SELECT RAISE(ABORT, 'plans: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER plans_past_no_update BEFORE UPDATE ON plans_past BEGIN SELECT RAISE(ABORT, 'plans_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER plans_past_no_delete BEFORE DELETE ON plans_past BEGIN SELECT RAISE(ABORT, 'plans_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE provisions_past ("id", "plan_id", "code", "position", "title_vi", "title_en", "cadence", "deadline_text", "adds_to_directive", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX provisions_past_plan_id_code ON provisions_past ("plan_id", "code");
--> statement-breakpoint
CREATE TRIGGER provisions_keep_past AFTER UPDATE ON provisions BEGIN INSERT INTO provisions_past ("id", "plan_id", "code", "position", "title_vi", "title_en", "cadence", "deadline_text", "adds_to_directive", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."plan_id", OLD."code", OLD."position", OLD."title_vi", OLD."title_en", OLD."cadence", OLD."deadline_text", OLD."adds_to_directive", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER provisions_forward_only BEFORE UPDATE ON provisions WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'provisions: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER provisions_no_delete BEFORE DELETE ON provisions BEGIN SELECT RAISE(ABORT, 'provisions: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER provisions_past_no_update BEFORE UPDATE ON provisions_past BEGIN SELECT RAISE(ABORT, 'provisions_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER provisions_past_no_delete BEFORE DELETE ON provisions_past BEGIN SELECT RAISE(ABORT, 'provisions_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE mappings_past ("id", "plan_id", "task_id", "state", "is_confirmed", "section", "reason", "confirmed_by_id", "confirmed_at", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX mappings_past_plan_id_task_id ON mappings_past ("plan_id", "task_id");
--> statement-breakpoint
CREATE INDEX mappings_past_task_id ON mappings_past ("task_id");
--> statement-breakpoint
CREATE TRIGGER mappings_keep_past AFTER UPDATE ON mappings BEGIN INSERT INTO mappings_past ("id", "plan_id", "task_id", "state", "is_confirmed", "section", "reason", "confirmed_by_id", "confirmed_at", "revision", "known_from", known_until) VALUES (OLD."id", OLD."plan_id", OLD."task_id", OLD."state", OLD."is_confirmed", OLD."section", OLD."reason", OLD."confirmed_by_id", OLD."confirmed_at", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER mappings_forward_only BEFORE UPDATE ON mappings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'mappings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER mappings_no_delete BEFORE DELETE ON mappings BEGIN SELECT RAISE(ABORT, 'mappings: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER mappings_past_no_update BEFORE UPDATE ON mappings_past BEGIN SELECT RAISE(ABORT, 'mappings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER mappings_past_no_delete BEFORE DELETE ON mappings_past BEGIN SELECT RAISE(ABORT, 'mappings_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE assignments_past ("id", "document_id", "task_id", "provision_id", "agency_id", "role", "function", "from", "until", "basis", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX assignments_past_task_id ON assignments_past ("task_id");
--> statement-breakpoint
CREATE INDEX assignments_past_provision_id ON assignments_past ("provision_id");
--> statement-breakpoint
CREATE INDEX assignments_past_agency_id ON assignments_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER assignments_keep_past AFTER UPDATE ON assignments BEGIN INSERT INTO assignments_past ("id", "document_id", "task_id", "provision_id", "agency_id", "role", "function", "from", "until", "basis", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."document_id", OLD."task_id", OLD."provision_id", OLD."agency_id", OLD."role", OLD."function", OLD."from", OLD."until", OLD."basis", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER assignments_forward_only BEFORE UPDATE ON assignments WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'assignments: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER assignments_no_delete BEFORE DELETE ON assignments BEGIN SELECT RAISE(ABORT, 'assignments: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER assignments_past_no_update BEFORE UPDATE ON assignments_past BEGIN SELECT RAISE(ABORT, 'assignments_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assignments_past_no_delete BEFORE DELETE ON assignments_past BEGIN SELECT RAISE(ABORT, 'assignments_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE responsibilities_past ("id", "assignment_id", "task_id", "provision_id", "role", "agency_id", "from", "until", "succession_id", "vacancy_reason", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX responsibilities_past_task_id ON responsibilities_past ("task_id");
--> statement-breakpoint
CREATE INDEX responsibilities_past_provision_id ON responsibilities_past ("provision_id");
--> statement-breakpoint
CREATE INDEX responsibilities_past_agency_id ON responsibilities_past ("agency_id");
--> statement-breakpoint
CREATE INDEX responsibilities_past_assignment_id ON responsibilities_past ("assignment_id");
--> statement-breakpoint
CREATE TRIGGER responsibilities_keep_past AFTER UPDATE ON responsibilities BEGIN INSERT INTO responsibilities_past ("id", "assignment_id", "task_id", "provision_id", "role", "agency_id", "from", "until", "succession_id", "vacancy_reason", "revision", "known_from", known_until) VALUES (OLD."id", OLD."assignment_id", OLD."task_id", OLD."provision_id", OLD."role", OLD."agency_id", OLD."from", OLD."until", OLD."succession_id", OLD."vacancy_reason", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_forward_only BEFORE UPDATE ON responsibilities WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'responsibilities: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_no_delete BEFORE DELETE ON responsibilities BEGIN SELECT RAISE(ABORT, 'responsibilities: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_past_no_update BEFORE UPDATE ON responsibilities_past BEGIN SELECT RAISE(ABORT, 'responsibilities_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER responsibilities_past_no_delete BEFORE DELETE ON responsibilities_past BEGIN SELECT RAISE(ABORT, 'responsibilities_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE indicators_past ("id", "slug", "name_vi", "name_en", "definition_vi", "definition_en", "unit", "direction", "frequency", "aggregation", "aggregation_kind", "folded", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE TRIGGER indicators_keep_past AFTER UPDATE ON indicators BEGIN INSERT INTO indicators_past ("id", "slug", "name_vi", "name_en", "definition_vi", "definition_en", "unit", "direction", "frequency", "aggregation", "aggregation_kind", "folded", "revision", "known_from", known_until) VALUES (OLD."id", OLD."slug", OLD."name_vi", OLD."name_en", OLD."definition_vi", OLD."definition_en", OLD."unit", OLD."direction", OLD."frequency", OLD."aggregation", OLD."aggregation_kind", OLD."folded", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER indicators_forward_only BEFORE UPDATE ON indicators WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'indicators: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER indicators_no_delete BEFORE DELETE ON indicators BEGIN SELECT RAISE(ABORT, 'indicators: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER indicators_past_no_update BEFORE UPDATE ON indicators_past BEGIN SELECT RAISE(ABORT, 'indicators_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER indicators_past_no_delete BEFORE DELETE ON indicators_past BEGIN SELECT RAISE(ABORT, 'indicators_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE targets_past ("id", "plan_id", "indicator_id", "territory_id", "value", "qualifier", "operator", "unit", "period", "is_part", "text_vi", "text_en", "base_plan_id", "base_kind", "base_value", "base_as_of", "base_document_id", "base_authority_id", "base_section", "numerator_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX targets_past_plan_id ON targets_past ("plan_id");
--> statement-breakpoint
CREATE INDEX targets_past_indicator_id ON targets_past ("indicator_id");
--> statement-breakpoint
CREATE TRIGGER targets_keep_past AFTER UPDATE ON targets BEGIN INSERT INTO targets_past ("id", "plan_id", "indicator_id", "territory_id", "value", "qualifier", "operator", "unit", "period", "is_part", "text_vi", "text_en", "base_plan_id", "base_kind", "base_value", "base_as_of", "base_document_id", "base_authority_id", "base_section", "numerator_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."plan_id", OLD."indicator_id", OLD."territory_id", OLD."value", OLD."qualifier", OLD."operator", OLD."unit", OLD."period", OLD."is_part", OLD."text_vi", OLD."text_en", OLD."base_plan_id", OLD."base_kind", OLD."base_value", OLD."base_as_of", OLD."base_document_id", OLD."base_authority_id", OLD."base_section", OLD."numerator_id", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER targets_forward_only BEFORE UPDATE ON targets WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'targets: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER targets_no_delete BEFORE DELETE ON targets BEGIN SELECT RAISE(ABORT, 'targets: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER targets_past_no_update BEFORE UPDATE ON targets_past BEGIN SELECT RAISE(ABORT, 'targets_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER targets_past_no_delete BEFORE DELETE ON targets_past BEGIN SELECT RAISE(ABORT, 'targets_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE observations_past ("id", "indicator_id", "kind", "series", "value", "value_high", "qualifier", "unit", "period_type", "period_start", "period_end", "territory_id", "market_id", "sex", "dimension", "as_of", "standing", "contradiction_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX observations_past_indicator_id_period_end_id ON observations_past ("indicator_id", "period_end", "id");
--> statement-breakpoint
CREATE INDEX observations_past_territory_id ON observations_past ("territory_id");
--> statement-breakpoint
CREATE TRIGGER observations_keep_past AFTER UPDATE ON observations BEGIN INSERT INTO observations_past ("id", "indicator_id", "kind", "series", "value", "value_high", "qualifier", "unit", "period_type", "period_start", "period_end", "territory_id", "market_id", "sex", "dimension", "as_of", "standing", "contradiction_id", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."indicator_id", OLD."kind", OLD."series", OLD."value", OLD."value_high", OLD."qualifier", OLD."unit", OLD."period_type", OLD."period_start", OLD."period_end", OLD."territory_id", OLD."market_id", OLD."sex", OLD."dimension", OLD."as_of", OLD."standing", OLD."contradiction_id", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER observations_forward_only BEFORE UPDATE ON observations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'observations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER observations_no_delete BEFORE DELETE ON observations BEGIN SELECT RAISE(ABORT, 'observations: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER observations_past_no_update BEFORE UPDATE ON observations_past BEGIN SELECT RAISE(ABORT, 'observations_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER observations_past_no_delete BEFORE DELETE ON observations_past BEGIN SELECT RAISE(ABORT, 'observations_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE rounds_past ("id", "directive_id", "period", "period_start", "period_end", "opens_at", "due_at", "ruling_document_id", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX rounds_past_directive_id_period ON rounds_past ("directive_id", "period");
--> statement-breakpoint
CREATE TRIGGER rounds_keep_past AFTER UPDATE ON rounds BEGIN INSERT INTO rounds_past ("id", "directive_id", "period", "period_start", "period_end", "opens_at", "due_at", "ruling_document_id", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."period", OLD."period_start", OLD."period_end", OLD."opens_at", OLD."due_at", OLD."ruling_document_id", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER rounds_forward_only BEFORE UPDATE ON rounds WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'rounds: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_no_delete BEFORE DELETE ON rounds BEGIN SELECT RAISE(ABORT, 'rounds: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_past_no_update BEFORE UPDATE ON rounds_past BEGIN SELECT RAISE(ABORT, 'rounds_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rounds_past_no_delete BEFORE DELETE ON rounds_past BEGIN SELECT RAISE(ABORT, 'rounds_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE round_counts_past ("id", "round_id", "standing", "status", "reports", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX round_counts_past_round_id ON round_counts_past ("round_id");
--> statement-breakpoint
CREATE TRIGGER round_counts_keep_past AFTER UPDATE ON round_counts BEGIN INSERT INTO round_counts_past ("id", "round_id", "standing", "status", "reports", "revision", "known_from", known_until) VALUES (OLD."id", OLD."round_id", OLD."standing", OLD."status", OLD."reports", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_forward_only BEFORE UPDATE ON round_counts WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'round_counts: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_no_delete BEFORE DELETE ON round_counts BEGIN SELECT RAISE(ABORT, 'round_counts: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_past_no_update BEFORE UPDATE ON round_counts_past BEGIN SELECT RAISE(ABORT, 'round_counts_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER round_counts_past_no_delete BEFORE DELETE ON round_counts_past BEGIN SELECT RAISE(ABORT, 'round_counts_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE latest_claims_past ("id", "agency_id", "task_id", "standing", "report_id", "period", "claim", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX latest_claims_past_task_id ON latest_claims_past ("task_id");
--> statement-breakpoint
CREATE INDEX latest_claims_past_agency_id ON latest_claims_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER latest_claims_keep_past AFTER UPDATE ON latest_claims BEGIN INSERT INTO latest_claims_past ("id", "agency_id", "task_id", "standing", "report_id", "period", "claim", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."task_id", OLD."standing", OLD."report_id", OLD."period", OLD."claim", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_forward_only BEFORE UPDATE ON latest_claims WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'latest_claims: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_no_delete BEFORE DELETE ON latest_claims BEGIN SELECT RAISE(ABORT, 'latest_claims: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_past_no_update BEFORE UPDATE ON latest_claims_past BEGIN SELECT RAISE(ABORT, 'latest_claims_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER latest_claims_past_no_delete BEFORE DELETE ON latest_claims_past BEGIN SELECT RAISE(ABORT, 'latest_claims_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE latest_values_past ("id", "agency_id", "indicator_id", "standing", "report_id", "period", "value", "numerator", "denominator", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX latest_values_past_indicator_id ON latest_values_past ("indicator_id");
--> statement-breakpoint
CREATE INDEX latest_values_past_agency_id ON latest_values_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER latest_values_keep_past AFTER UPDATE ON latest_values BEGIN INSERT INTO latest_values_past ("id", "agency_id", "indicator_id", "standing", "report_id", "period", "value", "numerator", "denominator", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."indicator_id", OLD."standing", OLD."report_id", OLD."period", OLD."value", OLD."numerator", OLD."denominator", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_forward_only BEFORE UPDATE ON latest_values WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'latest_values: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_no_delete BEFORE DELETE ON latest_values BEGIN SELECT RAISE(ABORT, 'latest_values: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_past_no_update BEFORE UPDATE ON latest_values_past BEGIN SELECT RAISE(ABORT, 'latest_values_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER latest_values_past_no_delete BEFORE DELETE ON latest_values_past BEGIN SELECT RAISE(ABORT, 'latest_values_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE inspections_past ("id", "directive_id", "agency_id", "by_agency_id", "scope", "planned_for", "status", "planned_by_id", "begun_on", "concluded_on", "conclusion", "called_off_on", "called_off_reason", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX inspections_past_agency_id ON inspections_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER inspections_keep_past AFTER UPDATE ON inspections BEGIN INSERT INTO inspections_past ("id", "directive_id", "agency_id", "by_agency_id", "scope", "planned_for", "status", "planned_by_id", "begun_on", "concluded_on", "conclusion", "called_off_on", "called_off_reason", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."agency_id", OLD."by_agency_id", OLD."scope", OLD."planned_for", OLD."status", OLD."planned_by_id", OLD."begun_on", OLD."concluded_on", OLD."conclusion", OLD."called_off_on", OLD."called_off_reason", OLD."standing", OLD."document_id", OLD."section", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER inspections_forward_only BEFORE UPDATE ON inspections WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'inspections: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_no_delete BEFORE DELETE ON inspections BEGIN SELECT RAISE(ABORT, 'inspections: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_past_no_update BEFORE UPDATE ON inspections_past BEGIN SELECT RAISE(ABORT, 'inspections_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER inspections_past_no_delete BEFORE DELETE ON inspections_past BEGIN SELECT RAISE(ABORT, 'inspections_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE findings_past ("id", "inspection_id", "agency_id", "by_agency_id", "task_id", "severity", "summary", "cases", "cases_of", "status", "recorded_by_id", "recorded_on", "measure", "handled_on", "handled_by_id", "handled_by_agency_id", "closed_on", "closed_by_id", "closed_by_agency_id", "withdrawn_on", "withdrawn_reason", "published_at", "published_by_id", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX findings_past_inspection_id ON findings_past ("inspection_id");
--> statement-breakpoint
CREATE INDEX findings_past_agency_id ON findings_past ("agency_id");
--> statement-breakpoint
CREATE INDEX findings_past_task_id ON findings_past ("task_id");
--> statement-breakpoint
CREATE TRIGGER findings_keep_past AFTER UPDATE ON findings BEGIN INSERT INTO findings_past ("id", "inspection_id", "agency_id", "by_agency_id", "task_id", "severity", "summary", "cases", "cases_of", "status", "recorded_by_id", "recorded_on", "measure", "handled_on", "handled_by_id", "handled_by_agency_id", "closed_on", "closed_by_id", "closed_by_agency_id", "withdrawn_on", "withdrawn_reason", "published_at", "published_by_id", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."inspection_id", OLD."agency_id", OLD."by_agency_id", OLD."task_id", OLD."severity", OLD."summary", OLD."cases", OLD."cases_of", OLD."status", OLD."recorded_by_id", OLD."recorded_on", OLD."measure", OLD."handled_on", OLD."handled_by_id", OLD."handled_by_agency_id", OLD."closed_on", OLD."closed_by_id", OLD."closed_by_agency_id", OLD."withdrawn_on", OLD."withdrawn_reason", OLD."published_at", OLD."published_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER findings_forward_only BEFORE UPDATE ON findings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'findings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER findings_no_delete BEFORE DELETE ON findings BEGIN SELECT RAISE(ABORT, 'findings: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER findings_past_no_update BEFORE UPDATE ON findings_past BEGIN SELECT RAISE(ABORT, 'findings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER findings_past_no_delete BEFORE DELETE ON findings_past BEGIN SELECT RAISE(ABORT, 'findings_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE supervision_statements_past ("id", "report_id", "task_id", "agency_id", "view", "statement", "stated_on", "stated_by_id", "standing", "document_id", "section", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX supervision_statements_past_report_id_task_id ON supervision_statements_past ("report_id", "task_id");
--> statement-breakpoint
CREATE TRIGGER supervision_statements_keep_past AFTER UPDATE ON supervision_statements BEGIN INSERT INTO supervision_statements_past ("id", "report_id", "task_id", "agency_id", "view", "statement", "stated_on", "stated_by_id", "standing", "document_id", "section", "revision", "known_from", known_until) VALUES (OLD."id", OLD."report_id", OLD."task_id", OLD."agency_id", OLD."view", OLD."statement", OLD."stated_on", OLD."stated_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_forward_only BEFORE UPDATE ON supervision_statements WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'supervision_statements: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_no_delete BEFORE DELETE ON supervision_statements BEGIN SELECT RAISE(ABORT, 'supervision_statements: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_past_no_update BEFORE UPDATE ON supervision_statements_past BEGIN SELECT RAISE(ABORT, 'supervision_statements_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER supervision_statements_past_no_delete BEFORE DELETE ON supervision_statements_past BEGIN SELECT RAISE(ABORT, 'supervision_statements_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE verdicts_past ("id", "report_id", "task_id", "agency_id", "round_id", "claim", "assessment", "reason", "grade", "assessed_on", "assessed_by_id", "assessed_by_agency_id", "published_at", "published_by_id", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX verdicts_past_report_id_task_id ON verdicts_past ("report_id", "task_id");
--> statement-breakpoint
CREATE INDEX verdicts_past_round_id ON verdicts_past ("round_id");
--> statement-breakpoint
CREATE TRIGGER verdicts_keep_past AFTER UPDATE ON verdicts BEGIN INSERT INTO verdicts_past ("id", "report_id", "task_id", "agency_id", "round_id", "claim", "assessment", "reason", "grade", "assessed_on", "assessed_by_id", "assessed_by_agency_id", "published_at", "published_by_id", "standing", "document_id", "section", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."report_id", OLD."task_id", OLD."agency_id", OLD."round_id", OLD."claim", OLD."assessment", OLD."reason", OLD."grade", OLD."assessed_on", OLD."assessed_by_id", OLD."assessed_by_agency_id", OLD."published_at", OLD."published_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_forward_only BEFORE UPDATE ON verdicts WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'verdicts: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts BEGIN SELECT RAISE(ABORT, 'verdicts: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_past_no_update BEFORE UPDATE ON verdicts_past BEGIN SELECT RAISE(ABORT, 'verdicts_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_past_no_delete BEFORE DELETE ON verdicts_past BEGIN SELECT RAISE(ABORT, 'verdicts_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE recommendations_past ("id", "directive_id", "task_id", "from_agency_id", "to_agency_id", "text", "made_on", "made_by_id", "status", "answered_as", "answer_text", "answered_on", "answered_by_id", "answered_by_agency_id", "standing", "document_id", "section", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX recommendations_past_to_agency_id ON recommendations_past ("to_agency_id");
--> statement-breakpoint
CREATE INDEX recommendations_past_from_agency_id ON recommendations_past ("from_agency_id");
--> statement-breakpoint
CREATE TRIGGER recommendations_keep_past AFTER UPDATE ON recommendations BEGIN INSERT INTO recommendations_past ("id", "directive_id", "task_id", "from_agency_id", "to_agency_id", "text", "made_on", "made_by_id", "status", "answered_as", "answer_text", "answered_on", "answered_by_id", "answered_by_agency_id", "standing", "document_id", "section", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."task_id", OLD."from_agency_id", OLD."to_agency_id", OLD."text", OLD."made_on", OLD."made_by_id", OLD."status", OLD."answered_as", OLD."answer_text", OLD."answered_on", OLD."answered_by_id", OLD."answered_by_agency_id", OLD."standing", OLD."document_id", OLD."section", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_forward_only BEFORE UPDATE ON recommendations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'recommendations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_no_delete BEFORE DELETE ON recommendations BEGIN SELECT RAISE(ABORT, 'recommendations: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_past_no_update BEFORE UPDATE ON recommendations_past BEGIN SELECT RAISE(ABORT, 'recommendations_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER recommendations_past_no_delete BEFORE DELETE ON recommendations_past BEGIN SELECT RAISE(ABORT, 'recommendations_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE commendations_past ("id", "agency_id", "by_agency_id", "task_id", "round_id", "reason", "commended_on", "commended_by_id", "standing", "document_id", "section", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX commendations_past_agency_id ON commendations_past ("agency_id");
--> statement-breakpoint
CREATE TRIGGER commendations_keep_past AFTER UPDATE ON commendations BEGIN INSERT INTO commendations_past ("id", "agency_id", "by_agency_id", "task_id", "round_id", "reason", "commended_on", "commended_by_id", "standing", "document_id", "section", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."by_agency_id", OLD."task_id", OLD."round_id", OLD."reason", OLD."commended_on", OLD."commended_by_id", OLD."standing", OLD."document_id", OLD."section", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER commendations_forward_only BEFORE UPDATE ON commendations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'commendations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_no_delete BEFORE DELETE ON commendations BEGIN SELECT RAISE(ABORT, 'commendations: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_past_no_update BEFORE UPDATE ON commendations_past BEGIN SELECT RAISE(ABORT, 'commendations_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER commendations_past_no_delete BEFORE DELETE ON commendations_past BEGIN SELECT RAISE(ABORT, 'commendations_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE quality_rules_past ("id", "kind", "indicator_id", "others", "minimum", "maximum", "percent", "is_blocking", "is_retired", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX quality_rules_past_indicator_id ON quality_rules_past ("indicator_id");
--> statement-breakpoint
CREATE TRIGGER quality_rules_keep_past AFTER UPDATE ON quality_rules BEGIN INSERT INTO quality_rules_past ("id", "kind", "indicator_id", "others", "minimum", "maximum", "percent", "is_blocking", "is_retired", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."indicator_id", OLD."others", OLD."minimum", OLD."maximum", OLD."percent", OLD."is_blocking", OLD."is_retired", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_forward_only BEFORE UPDATE ON quality_rules WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'quality_rules: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_no_delete BEFORE DELETE ON quality_rules BEGIN SELECT RAISE(ABORT, 'quality_rules: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_past_no_update BEFORE UPDATE ON quality_rules_past BEGIN SELECT RAISE(ABORT, 'quality_rules_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER quality_rules_past_no_delete BEFORE DELETE ON quality_rules_past BEGIN SELECT RAISE(ABORT, 'quality_rules_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE review_packs_past ("id", "directive_id", "period", "known_on", "standing", "sha256", "frozen_by_id", "frozen_at", "published_by_id", "published_at", "leaf_number", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX review_packs_past_directive_id_period ON review_packs_past ("directive_id", "period");
--> statement-breakpoint
CREATE TRIGGER review_packs_keep_past AFTER UPDATE ON review_packs BEGIN INSERT INTO review_packs_past ("id", "directive_id", "period", "known_on", "standing", "sha256", "frozen_by_id", "frozen_at", "published_by_id", "published_at", "leaf_number", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."period", OLD."known_on", OLD."standing", OLD."sha256", OLD."frozen_by_id", OLD."frozen_at", OLD."published_by_id", OLD."published_at", OLD."leaf_number", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_forward_only BEFORE UPDATE ON review_packs WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'review_packs: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_no_delete BEFORE DELETE ON review_packs BEGIN SELECT RAISE(ABORT, 'review_packs: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_past_no_update BEFORE UPDATE ON review_packs_past BEGIN SELECT RAISE(ABORT, 'review_packs_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER review_packs_past_no_delete BEFORE DELETE ON review_packs_past BEGIN SELECT RAISE(ABORT, 'review_packs_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE rulings_past ("id", "directive_id", "authority_id", "document_id", "section", "ruled_on", "task_ids", "roles", "agency_kinds", "agency_ids", "cadence", "due_on", "opens_after_days", "due_after_days", "grace_days", "from", "until", "replaces_id", "superseded_at", "applied_at", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX rulings_past_directive_id ON rulings_past ("directive_id");
--> statement-breakpoint
CREATE TRIGGER rulings_keep_past AFTER UPDATE ON rulings BEGIN INSERT INTO rulings_past ("id", "directive_id", "authority_id", "document_id", "section", "ruled_on", "task_ids", "roles", "agency_kinds", "agency_ids", "cadence", "due_on", "opens_after_days", "due_after_days", "grace_days", "from", "until", "replaces_id", "superseded_at", "applied_at", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."directive_id", OLD."authority_id", OLD."document_id", OLD."section", OLD."ruled_on", OLD."task_ids", OLD."roles", OLD."agency_kinds", OLD."agency_ids", OLD."cadence", OLD."due_on", OLD."opens_after_days", OLD."due_after_days", OLD."grace_days", OLD."from", OLD."until", OLD."replaces_id", OLD."superseded_at", OLD."applied_at", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER rulings_forward_only BEFORE UPDATE ON rulings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'rulings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_no_delete BEFORE DELETE ON rulings BEGIN SELECT RAISE(ABORT, 'rulings: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_past_no_update BEFORE UPDATE ON rulings_past BEGIN SELECT RAISE(ABORT, 'rulings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rulings_past_no_delete BEFORE DELETE ON rulings_past BEGIN SELECT RAISE(ABORT, 'rulings_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE obligations_past ("id", "ruling_id", "round_id", "task_id", "agency_id", "opened_with_id", "responsibility_id", "due_at", "grace_until", "released_on", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX obligations_past_round_id ON obligations_past ("round_id");
--> statement-breakpoint
CREATE INDEX obligations_past_task_id ON obligations_past ("task_id");
--> statement-breakpoint
CREATE INDEX obligations_past_agency_id ON obligations_past ("agency_id");
--> statement-breakpoint
CREATE INDEX obligations_past_ruling_id ON obligations_past ("ruling_id");
--> statement-breakpoint
CREATE TRIGGER obligations_keep_past AFTER UPDATE ON obligations BEGIN INSERT INTO obligations_past ("id", "ruling_id", "round_id", "task_id", "agency_id", "opened_with_id", "responsibility_id", "due_at", "grace_until", "released_on", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."ruling_id", OLD."round_id", OLD."task_id", OLD."agency_id", OLD."opened_with_id", OLD."responsibility_id", OLD."due_at", OLD."grace_until", OLD."released_on", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER obligations_forward_only BEFORE UPDATE ON obligations WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'obligations: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_no_delete BEFORE DELETE ON obligations BEGIN SELECT RAISE(ABORT, 'obligations: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_past_no_update BEFORE UPDATE ON obligations_past BEGIN SELECT RAISE(ABORT, 'obligations_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER obligations_past_no_delete BEFORE DELETE ON obligations_past BEGIN SELECT RAISE(ABORT, 'obligations_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE exemptions_past ("id", "obligation_id", "kind", "due_on", "reason", "document_id", "section", "on", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX exemptions_past_obligation_id ON exemptions_past ("obligation_id");
--> statement-breakpoint
CREATE TRIGGER exemptions_keep_past AFTER UPDATE ON exemptions BEGIN INSERT INTO exemptions_past ("id", "obligation_id", "kind", "due_on", "reason", "document_id", "section", "on", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."obligation_id", OLD."kind", OLD."due_on", OLD."reason", OLD."document_id", OLD."section", OLD."on", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_forward_only BEFORE UPDATE ON exemptions WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'exemptions: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_no_delete BEFORE DELETE ON exemptions BEGIN SELECT RAISE(ABORT, 'exemptions: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_past_no_update BEFORE UPDATE ON exemptions_past BEGIN SELECT RAISE(ABORT, 'exemptions_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER exemptions_past_no_delete BEFORE DELETE ON exemptions_past BEGIN SELECT RAISE(ABORT, 'exemptions_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE assignee_sets_past ("id", "collective_id", "agency_ids", "from", "document_id", "section", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX assignee_sets_past_collective_id ON assignee_sets_past ("collective_id");
--> statement-breakpoint
CREATE TRIGGER assignee_sets_keep_past AFTER UPDATE ON assignee_sets BEGIN INSERT INTO assignee_sets_past ("id", "collective_id", "agency_ids", "from", "document_id", "section", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."collective_id", OLD."agency_ids", OLD."from", OLD."document_id", OLD."section", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_forward_only BEFORE UPDATE ON assignee_sets WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'assignee_sets: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_no_delete BEFORE DELETE ON assignee_sets BEGIN SELECT RAISE(ABORT, 'assignee_sets: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_past_no_update BEFORE UPDATE ON assignee_sets_past BEGIN SELECT RAISE(ABORT, 'assignee_sets_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER assignee_sets_past_no_delete BEFORE DELETE ON assignee_sets_past BEGIN SELECT RAISE(ABORT, 'assignee_sets_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE urging_batches_past ("id", "kind", "raised_at", "raised_by_id", "urged", "already_urged", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE TRIGGER urging_batches_keep_past AFTER UPDATE ON urging_batches BEGIN INSERT INTO urging_batches_past ("id", "kind", "raised_at", "raised_by_id", "urged", "already_urged", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."raised_at", OLD."raised_by_id", OLD."urged", OLD."already_urged", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_forward_only BEFORE UPDATE ON urging_batches WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'urging_batches: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_no_delete BEFORE DELETE ON urging_batches BEGIN SELECT RAISE(ABORT, 'urging_batches: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_past_no_update BEFORE UPDATE ON urging_batches_past BEGIN SELECT RAISE(ABORT, 'urging_batches_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER urging_batches_past_no_delete BEFORE DELETE ON urging_batches_past BEGIN SELECT RAISE(ABORT, 'urging_batches_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE urgings_past ("id", "batch_id", "obligation_id", "rung", "agency_id", "addressee_id", "owner_id", "task_id", "due_on", "days_late", "last_promised_on", "subject_vi", "subject_en", "text_vi", "text_en", "status", "raised_at", "raised_by_id", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX urgings_past_obligation_id_rung ON urgings_past ("obligation_id", "rung");
--> statement-breakpoint
CREATE INDEX urgings_past_agency_id ON urgings_past ("agency_id");
--> statement-breakpoint
CREATE INDEX urgings_past_batch_id ON urgings_past ("batch_id");
--> statement-breakpoint
CREATE TRIGGER urgings_keep_past AFTER UPDATE ON urgings BEGIN INSERT INTO urgings_past ("id", "batch_id", "obligation_id", "rung", "agency_id", "addressee_id", "owner_id", "task_id", "due_on", "days_late", "last_promised_on", "subject_vi", "subject_en", "text_vi", "text_en", "status", "raised_at", "raised_by_id", "acknowledged_at", "acknowledged_by_id", "answered_at", "answered_by_id", "answer_text", "promised_on", "withdrawn_at", "withdrawn_reason", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."batch_id", OLD."obligation_id", OLD."rung", OLD."agency_id", OLD."addressee_id", OLD."owner_id", OLD."task_id", OLD."due_on", OLD."days_late", OLD."last_promised_on", OLD."subject_vi", OLD."subject_en", OLD."text_vi", OLD."text_en", OLD."status", OLD."raised_at", OLD."raised_by_id", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_at", OLD."answered_by_id", OLD."answer_text", OLD."promised_on", OLD."withdrawn_at", OLD."withdrawn_reason", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER urgings_forward_only BEFORE UPDATE ON urgings WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'urgings: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_no_delete BEFORE DELETE ON urgings BEGIN SELECT RAISE(ABORT, 'urgings: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_past_no_update BEFORE UPDATE ON urgings_past BEGIN SELECT RAISE(ABORT, 'urgings_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER urgings_past_no_delete BEFORE DELETE ON urgings_past BEGIN SELECT RAISE(ABORT, 'urgings_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE contacts_past ("id", "agency_id", "channel", "destination", "set_at", "ended_at", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX contacts_past_agency_id_channel_standing ON contacts_past ("agency_id", "channel", "standing");
--> statement-breakpoint
CREATE TRIGGER contacts_keep_past AFTER UPDATE ON contacts BEGIN INSERT INTO contacts_past ("id", "agency_id", "channel", "destination", "set_at", "ended_at", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."agency_id", OLD."channel", OLD."destination", OLD."set_at", OLD."ended_at", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER contacts_forward_only BEFORE UPDATE ON contacts WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'contacts: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_no_delete BEFORE DELETE ON contacts BEGIN SELECT RAISE(ABORT, 'contacts: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_past_no_update BEFORE UPDATE ON contacts_past BEGIN SELECT RAISE(ABORT, 'contacts_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_past_no_delete BEFORE DELETE ON contacts_past BEGIN SELECT RAISE(ABORT, 'contacts_past is append-only'); END;
--> statement-breakpoint
CREATE TABLE outbox_past ("id", "urging_id", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE INDEX outbox_past_urging_id ON outbox_past ("urging_id");
--> statement-breakpoint
CREATE INDEX outbox_past_next_attempt_at ON outbox_past ("next_attempt_at");
--> statement-breakpoint
CREATE TRIGGER outbox_keep_past AFTER UPDATE ON outbox BEGIN INSERT INTO outbox_past ("id", "urging_id", "to_agency_id", "channel", "contact_id", "attempts", "next_attempt_at", "waits_for", "delivered_at", "receipt", "dead_at", "cancelled_at", "last_error", "requeued", "standing", "revision", "known_from", known_until) VALUES (OLD."id", OLD."urging_id", OLD."to_agency_id", OLD."channel", OLD."contact_id", OLD."attempts", OLD."next_attempt_at", OLD."waits_for", OLD."delivered_at", OLD."receipt", OLD."dead_at", OLD."cancelled_at", OLD."last_error", OLD."requeued", OLD."standing", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER outbox_forward_only BEFORE UPDATE ON outbox WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'outbox: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_no_delete BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_past_no_update BEFORE UPDATE ON outbox_past BEGIN SELECT RAISE(ABORT, 'outbox_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER outbox_past_no_delete BEFORE DELETE ON outbox_past BEGIN SELECT RAISE(ABORT, 'outbox_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER leaves_no_update BEFORE UPDATE ON leaves BEGIN SELECT RAISE(ABORT, 'leaves is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER leaves_no_delete BEFORE DELETE ON leaves BEGIN SELECT RAISE(ABORT, 'leaves is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_no_update BEFORE UPDATE ON corroborations BEGIN SELECT RAISE(ABORT, 'corroborations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corroborations_no_delete BEFORE DELETE ON corroborations BEGIN SELECT RAISE(ABORT, 'corroborations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_no_update BEFORE UPDATE ON task_indicators BEGIN SELECT RAISE(ABORT, 'task_indicators is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER task_indicators_no_delete BEFORE DELETE ON task_indicators BEGIN SELECT RAISE(ABORT, 'task_indicators is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_no_update BEFORE UPDATE ON provision_tasks BEGIN SELECT RAISE(ABORT, 'provision_tasks is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER provision_tasks_no_delete BEFORE DELETE ON provision_tasks BEGIN SELECT RAISE(ABORT, 'provision_tasks is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER readings_no_update BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER readings_no_delete BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_returns_no_update BEFORE UPDATE ON report_returns BEGIN SELECT RAISE(ABORT, 'report_returns is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_returns_no_delete BEFORE DELETE ON report_returns BEGIN SELECT RAISE(ABORT, 'report_returns is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER review_contents_no_update BEFORE UPDATE ON review_contents BEGIN SELECT RAISE(ABORT, 'review_contents is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER review_contents_no_delete BEFORE DELETE ON review_contents BEGIN SELECT RAISE(ABORT, 'review_contents is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_items_no_update BEFORE UPDATE ON handed_in_items BEGIN SELECT RAISE(ABORT, 'handed_in_items is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_items_no_delete BEFORE DELETE ON handed_in_items BEGIN SELECT RAISE(ABORT, 'handed_in_items is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_values_no_update BEFORE UPDATE ON handed_in_values BEGIN SELECT RAISE(ABORT, 'handed_in_values is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER handed_in_values_no_delete BEFORE DELETE ON handed_in_values BEGIN SELECT RAISE(ABORT, 'handed_in_values is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER line_verifications_no_update BEFORE UPDATE ON line_verifications BEGIN SELECT RAISE(ABORT, 'line_verifications is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER line_verifications_no_delete BEFORE DELETE ON line_verifications BEGIN SELECT RAISE(ABORT, 'line_verifications is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER markets_no_update BEFORE UPDATE ON markets BEGIN SELECT RAISE(ABORT, 'markets is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER markets_no_delete BEFORE DELETE ON markets BEGIN SELECT RAISE(ABORT, 'markets is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER contradictions_no_update BEFORE UPDATE ON contradictions BEGIN SELECT RAISE(ABORT, 'contradictions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER contradictions_no_delete BEFORE DELETE ON contradictions BEGIN SELECT RAISE(ABORT, 'contradictions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER leaves_without_gap BEFORE INSERT ON leaves WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM leaves) BEGIN SELECT RAISE(ABORT, 'leaf numbers have no gaps'); END;
--> statement-breakpoint
CREATE TRIGGER reports_published_frozen BEFORE UPDATE ON reports WHEN OLD.status = 'published' AND (NEW."id" IS NOT OLD."id" OR NEW."round_id" IS NOT OLD."round_id" OR NEW."agency_id" IS NOT OLD."agency_id" OR NEW."territory_id" IS NOT OLD."territory_id" OR NEW."status" IS NOT OLD."status" OR NEW."standing" IS NOT OLD."standing" OR NEW."supersedes_id" IS NOT OLD."supersedes_id" OR NEW."correction_reason" IS NOT OLD."correction_reason" OR NEW."started_by_id" IS NOT OLD."started_by_id" OR NEW."started_at" IS NOT OLD."started_at" OR NEW."submitted_by_id" IS NOT OLD."submitted_by_id" OR NEW."submitted_at" IS NOT OLD."submitted_at" OR NEW."waited_ms" IS NOT OLD."waited_ms" OR NEW."verified_by_id" IS NOT OLD."verified_by_id" OR NEW."verified_by_agency_id" IS NOT OLD."verified_by_agency_id" OR NEW."verified_at" IS NOT OLD."verified_at" OR NEW."published_by_id" IS NOT OLD."published_by_id" OR NEW."published_at" IS NOT OLD."published_at" OR NEW."leaf_number" IS NOT OLD."leaf_number" OR OLD.superseded_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a published report is never edited'); END;
--> statement-breakpoint
CREATE TRIGGER reports_no_delete BEFORE DELETE ON reports BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_insert_while_open BEFORE INSERT ON report_items WHEN (SELECT status FROM reports WHERE id = NEW.report_id) NOT IN ('draft', 'returned') BEGIN SELECT RAISE(ABORT, 'this report is closed to its author'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_update_while_open BEFORE UPDATE ON report_items WHEN (SELECT status FROM reports WHERE id = NEW.report_id) NOT IN ('draft', 'returned') BEGIN SELECT RAISE(ABORT, 'this report is closed to its author'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_stay BEFORE UPDATE ON report_items WHEN NEW.report_id IS NOT OLD.report_id BEGIN SELECT RAISE(ABORT, 'a line stays in its report'); END;
--> statement-breakpoint
CREATE TRIGGER report_items_no_delete BEFORE DELETE ON report_items BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_insert_while_open BEFORE INSERT ON report_values WHEN (SELECT status FROM reports WHERE id = NEW.report_id) NOT IN ('draft', 'returned') BEGIN SELECT RAISE(ABORT, 'this report is closed to its author'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_update_while_open BEFORE UPDATE ON report_values WHEN (SELECT status FROM reports WHERE id = NEW.report_id) NOT IN ('draft', 'returned') BEGIN SELECT RAISE(ABORT, 'this report is closed to its author'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_stay BEFORE UPDATE ON report_values WHEN NEW.report_id IS NOT OLD.report_id BEGIN SELECT RAISE(ABORT, 'a line stays in its report'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_no_delete BEFORE DELETE ON report_values BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END;
