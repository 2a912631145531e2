-- What bodies ask and were commended for is shown beside a task, and is looked up by it, on a day that is past too.
CREATE INDEX `commendations_task` ON `commendations` (`task_id`);
--> statement-breakpoint
CREATE INDEX `recommendations_task` ON `recommendations` (`task_id`);
--> statement-breakpoint
CREATE INDEX recommendations_past_task_id ON recommendations_past ("task_id");
--> statement-breakpoint
CREATE INDEX commendations_past_task_id ON commendations_past ("task_id");
