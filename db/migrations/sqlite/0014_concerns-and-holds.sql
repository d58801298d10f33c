CREATE TABLE `concern_referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`concern_id` text NOT NULL,
	`place` text NOT NULL,
	`made_on` text NOT NULL,
	`their_reference` text,
	`in_writing` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concern_referrals_by_concern` ON `concern_referrals` (`concern_id`,`id`);--> statement-breakpoint
CREATE TABLE `concerns` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`stage` text NOT NULL,
	`about` text NOT NULL,
	`danger` text NOT NULL,
	`told` text NOT NULL,
	`happened_on` text NOT NULL,
	`raised_at` integer NOT NULL,
	`raised_by_id` text NOT NULL,
	`raised_as` text NOT NULL,
	`match_id` text,
	`family_id` text,
	`volunteer_id` text,
	`organisation_id` text,
	`district_id` text,
	`words` text NOT NULL,
	`withheld_from_id` text,
	`manager_id` text,
	`due_at` integer,
	`acknowledged_at` integer,
	`acknowledged_by_id` text,
	`advice` text,
	`decided_at` integer,
	`decided_by_id` text,
	`decision` text,
	`rationale` text,
	`family_told` text,
	`family_why` text,
	`closed_at` integer,
	`outcome` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `concerns_by_reference` ON `concerns` (`reference`);--> statement-breakpoint
CREATE INDEX `concerns_by_term` ON `concerns` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `concerns_by_match` ON `concerns` (`match_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `concerns_by_raiser` ON `concerns` (`raised_by_id`,`id`);--> statement-breakpoint
CREATE TABLE `visit_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`concern_id` text NOT NULL,
	`withheld_from_id` text,
	`placed_at` integer NOT NULL,
	`placed_by_id` text NOT NULL,
	`lifted_at` integer,
	`lifted_by_id` text,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visit_holds_by_match` ON `visit_holds` (`match_id`,`lifted_at`);--> statement-breakpoint
CREATE INDEX `visit_holds_by_concern` ON `visit_holds` (`concern_id`,`lifted_at`);