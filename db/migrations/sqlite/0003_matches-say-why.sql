ALTER TABLE `matches` ADD `ended_because` text;--> statement-breakpoint
ALTER TABLE `matches` ADD `paused_because` text;