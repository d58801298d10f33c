CREATE TABLE `partner_return_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`number` integer NOT NULL,
	`figures` text NOT NULL,
	`story` text,
	`answer` text,
	`certified_by` text NOT NULL,
	`certified_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`return_id`) REFERENCES `partner_returns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_return_editions_by_number` ON `partner_return_editions` (`return_id`,`number`);--> statement-breakpoint
CREATE TABLE `partner_return_queries` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`edition` integer NOT NULL,
	`question` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_on` text NOT NULL,
	`answer_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`return_id`) REFERENCES `partner_returns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_return_queries_by_return` ON `partner_return_queries` (`return_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `partner_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`quarter` text NOT NULL,
	`stage` text NOT NULL,
	`edition` integer NOT NULL,
	`certified_on` text NOT NULL,
	`accepted_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_returns_by_quarter` ON `partner_returns` (`quarter`,`organisation_id`);