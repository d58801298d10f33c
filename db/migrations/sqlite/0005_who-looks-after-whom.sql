ALTER TABLE `matching_profiles` ADD `coordinator_id` text REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `volunteers` ADD `coordinator_id` text REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `volunteers` ADD `supervisor_id` text REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `volunteers` ADD `supervised_on` text;--> statement-breakpoint
CREATE INDEX `volunteers_by_supervisor` ON `volunteers` (`supervisor_id`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_coordinator` ON `volunteers` (`coordinator_id`,`stage`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_coordinator` ON `matches` (`coordinator_id`,`stage`,`id`);