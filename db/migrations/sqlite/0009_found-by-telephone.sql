CREATE INDEX `matching_profiles_by_version` ON `matching_profiles` (`version`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_phone` ON `volunteers` (`phone_index`);--> statement-breakpoint
CREATE INDEX `volunteers_by_version` ON `volunteers` (`version`,`id`);