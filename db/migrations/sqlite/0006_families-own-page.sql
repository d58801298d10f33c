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
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`match_id` text,
	`told_match_id` text,
	`kind` text NOT NULL,
	`about_day` text,
	`words` text,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`outcome` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `family_requests_by_family` ON `family_requests` (`family_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `family_requests_by_match` ON `family_requests` (`match_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `family_requests_told` ON `family_requests` (`told_match_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `family_requests_waiting` ON `family_requests` (`closed_at`,`asked_at`,`id`);--> statement-breakpoint
CREATE TABLE `match_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`family_id` text NOT NULL,
	`side` text NOT NULL,
	`body` text NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by` text NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_messages_by_match` ON `match_messages` (`match_id`,`sent_at`,`id`);--> statement-breakpoint
CREATE INDEX `match_messages_unread` ON `match_messages` (`match_id`,`side`,`read_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `email_safe_on` text;--> statement-breakpoint
ALTER TABLE `visits` ADD `shared_summary` text;