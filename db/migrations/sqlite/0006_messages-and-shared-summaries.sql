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
ALTER TABLE `visits` ADD `shared_summary` text;