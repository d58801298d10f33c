CREATE INDEX `families_by_stage` ON `families` (`stage`,`id`);--> statement-breakpoint
CREATE INDEX `matching_profiles_by_district_and_wait` ON `matching_profiles` (`district_id`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `matching_profiles_by_coordinator_and_wait` ON `matching_profiles` (`coordinator_id`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `matching_profiles_by_organisation` ON `matching_profiles` (`organisation_id`,`id`);--> statement-breakpoint
CREATE INDEX `matching_profiles_by_district` ON `matching_profiles` (`district_id`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_organisation_and_day` ON `matches` (`organisation_id`,`proposed_on`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_district_and_day` ON `matches` (`district_id`,`proposed_on`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_stage_and_day` ON `matches` (`stage`,`proposed_on`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_coordinator_and_day` ON `matches` (`coordinator_id`,`proposed_on`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_stage_and_name` ON `volunteers` (`stage`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_coordinator_and_name` ON `volunteers` (`coordinator_id`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_source` ON `volunteers` (`source`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_organisation_and_enquiry` ON `volunteers` (`organisation_id`,`enquired_on`,`id`);