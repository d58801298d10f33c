CREATE TABLE `service_spells` (
	`volunteer_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	PRIMARY KEY(`volunteer_id`, `kind`, `from_on`),
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_spells_by_day` ON `service_spells` (`kind`,`from_on`,`until_on`,`volunteer_id`);--> statement-breakpoint
ALTER TABLE `volunteers` ADD `left_because` text;--> statement-breakpoint
CREATE INDEX `volunteers_by_enquiry` ON `volunteers` (`enquired_on`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_leaving` ON `volunteers` (`left_on`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `journey_steps_by_day` ON `journey_steps` (`subject`,`happened_on`,`to_stage`,`subject_id`);