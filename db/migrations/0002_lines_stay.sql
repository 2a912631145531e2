CREATE TRIGGER report_items_stay BEFORE UPDATE ON report_items WHEN NEW.report_id IS NOT OLD.report_id BEGIN SELECT RAISE(ABORT, 'a line stays in its report'); END;
--> statement-breakpoint
CREATE TRIGGER report_values_stay BEFORE UPDATE ON report_values WHEN NEW.report_id IS NOT OLD.report_id BEGIN SELECT RAISE(ABORT, 'a line stays in its report'); END;
