CREATE TABLE `contact_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`volunteer_id` text,
	`family_id` text,
	`match_id` text,
	`way` text NOT NULL,
	`with_whom` text NOT NULL,
	`happened_on` text NOT NULL,
	`happened_at` text,
	`words` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_notes_by_volunteer` ON `contact_notes` (`volunteer_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE INDEX `contact_notes_by_family` ON `contact_notes` (`family_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE INDEX `contact_notes_by_match` ON `contact_notes` (`match_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE TABLE `next_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`volunteer_id` text,
	`family_id` text,
	`match_id` text,
	`words` text NOT NULL,
	`due_on` text NOT NULL,
	`assignee_id` text NOT NULL,
	`state` text NOT NULL,
	`ended_on` text,
	`dropped_because` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `next_actions_by_assignee` ON `next_actions` (`assignee_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `next_actions_by_due_day` ON `next_actions` (`organisation_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `next_actions_by_volunteer` ON `next_actions` (`volunteer_id`,`state`,`ended_on`,`id`);--> statement-breakpoint
CREATE INDEX `next_actions_by_family` ON `next_actions` (`family_id`,`state`,`ended_on`,`id`);--> statement-breakpoint
CREATE INDEX `next_actions_by_match` ON `next_actions` (`match_id`,`state`,`ended_on`,`id`);--> statement-breakpoint
ALTER TABLE `visits` ADD `worry_read_at` integer;--> statement-breakpoint
ALTER TABLE `visits` ADD `worry_read_by` text;--> statement-breakpoint
CREATE INDEX `visits_by_family` ON `visits` (`family_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE INDEX `visits_by_plan` ON `visits` (`next_visit_on`,`match_id`);--> statement-breakpoint
CREATE INDEX `visits_by_worry` ON `visits` (`worry`,`worry_read_at`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `volunteers_by_stage_and_enquiry` ON `volunteers` (`stage`,`enquired_on`,`id`);