CREATE TABLE `supervisions` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`supervisor_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`happens_on` text NOT NULL,
	`starts_at` text,
	`medium` text,
	`minutes` integer,
	`wellbeing` integer,
	`worry` integer,
	`record` text,
	`actions` text,
	`confidential` text,
	`confidential_because` text,
	`source` text NOT NULL,
	`signed_by` text,
	`signed_at` integer,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supervisor_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisions_by_volunteer` ON `supervisions` (`volunteer_id`,`happens_on`,`id`);--> statement-breakpoint
CREATE INDEX `supervisions_by_plan` ON `supervisions` (`state`,`happens_on`);