CREATE TABLE `family_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`family_id` text NOT NULL,
	`match_id` text NOT NULL,
	`answer` text NOT NULL,
	`given_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`given_by` text NOT NULL,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `family_feedback_by_match` ON `family_feedback` (`match_id`,`recorded_at`,`id`);--> statement-breakpoint
CREATE TABLE `family_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`family_id` text NOT NULL,
	`match_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `family_requests_by_family` ON `family_requests` (`family_id`,`stage`);--> statement-breakpoint
CREATE INDEX `family_requests_by_match` ON `family_requests` (`match_id`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `family_requests_waiting` ON `family_requests` (`stage`,`asked_at`,`id`);