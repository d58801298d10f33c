CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`day` text NOT NULL,
	`step` integer NOT NULL,
	`reminded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`kind`,`subject_id`,`day`,`step`);--> statement-breakpoint
CREATE INDEX `reminders_by_day` ON `reminders` (`kind`,`day`);