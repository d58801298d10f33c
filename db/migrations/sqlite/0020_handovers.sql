CREATE TABLE `handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`task` text NOT NULL,
	`record_id` text NOT NULL,
	`former_id` text,
	`holder_id` text NOT NULL,
	`from_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`former_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handovers_by_record` ON `handovers` (`record_id`,`task`,`recorded_at`,`id`);