CREATE TABLE `quality_defaults` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`unit` text,
	`percent` text,
	`factor` text,
	`why_vi` text NOT NULL,
	`why_en` text NOT NULL,
	`source_id` text NOT NULL,
	`section` text,
	`confidence` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`known_from` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quality_defaults_kind" CHECK("quality_defaults"."kind" IN ('change', 'leap')),
	CONSTRAINT "quality_defaults_percent" CHECK("quality_defaults"."percent" IS NULL OR ("quality_defaults"."percent" GLOB '*[0-9]*' AND "quality_defaults"."percent" NOT GLOB '*[^-0-9.]*')),
	CONSTRAINT "quality_defaults_factor" CHECK("quality_defaults"."factor" IS NULL OR ("quality_defaults"."factor" GLOB '*[0-9]*' AND "quality_defaults"."factor" NOT GLOB '*[^-0-9.]*'))
);
--> statement-breakpoint
CREATE TABLE quality_defaults_past ("id", "kind", "unit", "percent", "factor", "why_vi", "why_en", "source_id", "section", "confidence", "note", "revision", "known_from", known_until TEXT NOT NULL, PRIMARY KEY (id, revision));
--> statement-breakpoint
CREATE TRIGGER quality_defaults_keep_past AFTER UPDATE ON quality_defaults BEGIN INSERT INTO quality_defaults_past ("id", "kind", "unit", "percent", "factor", "why_vi", "why_en", "source_id", "section", "confidence", "note", "revision", "known_from", known_until) VALUES (OLD."id", OLD."kind", OLD."unit", OLD."percent", OLD."factor", OLD."why_vi", OLD."why_en", OLD."source_id", OLD."section", OLD."confidence", OLD."note", OLD."revision", OLD."known_from", NEW.known_from); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_forward_only BEFORE UPDATE ON quality_defaults WHEN NEW.id IS NOT OLD.id OR NEW.revision <> OLD.revision + 1 OR NEW.known_from < OLD.known_from BEGIN SELECT RAISE(ABORT, 'quality_defaults: a new version must be the next one'); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_no_delete BEFORE DELETE ON quality_defaults BEGIN SELECT RAISE(ABORT, 'quality_defaults: nothing is deleted'); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_past_no_update BEFORE UPDATE ON quality_defaults_past BEGIN SELECT RAISE(ABORT, 'quality_defaults_past is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER quality_defaults_past_no_delete BEFORE DELETE ON quality_defaults_past BEGIN SELECT RAISE(ABORT, 'quality_defaults_past is append-only'); END;
