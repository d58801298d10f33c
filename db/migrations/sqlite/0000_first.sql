CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`display_name` text NOT NULL,
	`email` text NOT NULL,
	`email_index` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_by_email` ON `accounts` (`email_index`,`kind`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`organisation_id` text,
	`district_id` text,
	`family_id` text,
	`volunteer_id` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`granted_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `relations_by_account` ON `relations` (`account_id`);--> statement-breakpoint
CREATE INDEX `relations_by_family` ON `relations` (`family_id`);--> statement-breakpoint
CREATE INDEX `relations_by_volunteer` ON `relations` (`volunteer_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`idle_until` integer NOT NULL,
	`absolute_until` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_end` ON `sessions` (`absolute_until`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`source` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	`blocked_until` integer
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tokens_by_account` ON `tokens` (`account_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`family_id` text NOT NULL,
	`kind` text NOT NULL,
	`wording_version` integer NOT NULL,
	`given_on` text NOT NULL,
	`withdrawn_on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_by_family` ON `consents` (`family_id`,`kind`);--> statement-breakpoint
CREATE TABLE `families` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`team_id` text,
	`key_worker_id` text,
	`stage` text NOT NULL,
	`referred_on` text NOT NULL,
	`started_on` text,
	`expected_exit_on` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_worker_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `families_by_reference` ON `families` (`reference`);--> statement-breakpoint
CREATE INDEX `families_by_organisation` ON `families` (`organisation_id`,`stage`,`id`);--> statement-breakpoint
CREATE INDEX `families_by_key_worker` ON `families` (`key_worker_id`);--> statement-breakpoint
CREATE TABLE `family_files` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text,
	`criteria_met` text,
	`level_of_need` integer,
	`needs` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `family_members` (
	`id` text PRIMARY KEY NOT NULL,
	`family_id` text NOT NULL,
	`role` text NOT NULL,
	`display_name` text,
	`birth_month` text,
	`phone` text,
	`email` text,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `family_members_by_family` ON `family_members` (`family_id`);--> statement-breakpoint
CREATE TABLE `matching_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`outcode` text,
	`family_name` text NOT NULL,
	`first_names` text,
	`safe_contact` text,
	`need` text NOT NULL,
	`waiting_since` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `matching_profiles_by_wait` ON `matching_profiles` (`organisation_id`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `matching_profiles_by_wait_everywhere` ON `matching_profiles` (`waiting_since`,`id`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`kind` text NOT NULL,
	`organisation_id` text NOT NULL,
	`headings` text NOT NULL,
	`mapping` text NOT NULL,
	PRIMARY KEY(`kind`, `organisation_id`, `headings`)
);
--> statement-breakpoint
CREATE TABLE `import_marks` (
	`kind` text NOT NULL,
	`organisation_id` text NOT NULL,
	`mark` text NOT NULL,
	`subject_id` text NOT NULL,
	`import_id` text NOT NULL,
	PRIMARY KEY(`kind`, `organisation_id`, `mark`)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`organisation_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content` text NOT NULL,
	`mapping` text NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_added` integer DEFAULT 0 NOT NULL,
	`rows_known` integer DEFAULT 0 NOT NULL,
	`rows_refused` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`confirmed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_by_time` ON `imports` (`organisation_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `matches` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`family_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`stage` text NOT NULL,
	`proposed_on` text NOT NULL,
	`ended_on` text,
	`coordinator_id` text NOT NULL,
	`professional_id` text NOT NULL,
	`reasons` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`family_id`) REFERENCES `families`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`professional_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matches_by_reference` ON `matches` (`reference`);--> statement-breakpoint
CREATE INDEX `matches_by_family` ON `matches` (`family_id`,`stage`);--> statement-breakpoint
CREATE INDEX `matches_by_volunteer` ON `matches` (`volunteer_id`,`stage`);--> statement-breakpoint
CREATE INDEX `matches_by_organisation` ON `matches` (`organisation_id`,`stage`,`id`);--> statement-breakpoint
CREATE INDEX `matches_by_professional` ON `matches` (`professional_id`,`stage`);--> statement-breakpoint
CREATE INDEX `matches_by_stage` ON `matches` (`stage`,`id`);--> statement-breakpoint
CREATE TABLE `visit_addenda` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`note` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visit_addenda_by_visit` ON `visit_addenda` (`visit_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`family_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`started_at` text,
	`minutes` integer NOT NULL,
	`medium` text NOT NULL,
	`present` text NOT NULL,
	`outside_role` text NOT NULL,
	`note` text,
	`mood` integer,
	`worry` text NOT NULL,
	`miles` real,
	`next_visit_on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visits_by_match` ON `visits` (`match_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE INDEX `visits_by_volunteer` ON `visits` (`volunteer_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE INDEX `visits_by_day` ON `visits` (`happened_on`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mentor_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`offer` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `volunteers` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`organisation_id` text NOT NULL,
	`district_id` text NOT NULL,
	`outcode` text,
	`display_name` text NOT NULL,
	`folded_name` text NOT NULL,
	`email` text,
	`email_index` text,
	`phone` text,
	`phone_index` text,
	`date_of_birth` text,
	`role` text NOT NULL,
	`stage` text NOT NULL,
	`source` text,
	`enquired_on` text NOT NULL,
	`overseas_needed` integer DEFAULT false NOT NULL,
	`recruited_and_trained_on` text,
	`left_on` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `volunteers_by_reference` ON `volunteers` (`reference`);--> statement-breakpoint
CREATE INDEX `volunteers_by_name` ON `volunteers` (`organisation_id`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_stage` ON `volunteers` (`organisation_id`,`stage`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_district` ON `volunteers` (`district_id`,`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_counted_day` ON `volunteers` (`recruited_and_trained_on`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `volunteers_by_email` ON `volunteers` (`email_index`);--> statement-breakpoint
CREATE INDEX `volunteers_by_folded_name` ON `volunteers` (`folded_name`,`id`);--> statement-breakpoint
CREATE TABLE `audit_chain` (
	`seq` integer PRIMARY KEY NOT NULL,
	`audit_id` text NOT NULL,
	`previous` text NOT NULL,
	`link` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_chain_by_row` ON `audit_chain` (`audit_id`);--> statement-breakpoint
CREATE TABLE `audit_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`event` text NOT NULL,
	`ids` text NOT NULL,
	`family_id` text,
	`volunteer_id` text,
	`match_id` text,
	`hmac` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_rows_by_family` ON `audit_rows` (`family_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_rows_by_volunteer` ON `audit_rows` (`volunteer_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_rows_by_match` ON `audit_rows` (`match_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_rows_by_time` ON `audit_rows` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `audit_unsealed` (
	`audit_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `data_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`owner_id` text NOT NULL,
	`wrapped` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `data_keys_by_owner` ON `data_keys` (`owner`,`owner_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`path` text NOT NULL,
	`form` text NOT NULL,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_by_place` ON `drafts` (`account_id`,`path`);--> statement-breakpoint
CREATE TABLE `journey_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`move` text NOT NULL,
	`from_stage` text NOT NULL,
	`to_stage` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journey_steps_by_subject` ON `journey_steps` (`subject_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`template` text NOT NULL,
	`to_kind` text NOT NULL,
	`to_id` text NOT NULL,
	`props` text NOT NULL,
	`message_id` text NOT NULL,
	`frozen` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer,
	`leased_until` integer,
	`sent_at` integer,
	`stopped_at` integer,
	`stopped_because` text
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_time` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`actor_id` text NOT NULL,
	`command` text NOT NULL,
	`key` text NOT NULL,
	`body_mac` text NOT NULL,
	`result` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `command`, `key`)
);
--> statement-breakpoint
CREATE INDEX `submissions_by_time` ON `submissions` (`at`);--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`position` integer NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `districts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outcodes` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`district_id` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcodes_by_district` ON `outcodes` (`district_id`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`host` text NOT NULL,
	`first_year_starts` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rules` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`effective_from` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`why` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rules_by_name` ON `rules` (`name`,`effective_from`);--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_year` integer NOT NULL,
	`value` integer NOT NULL,
	`organisation_id` text,
	`district_id` text,
	`approved_by` text NOT NULL,
	`approved_on` text NOT NULL,
	`source` text NOT NULL,
	`supersedes` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `targets_by_year` ON `targets` (`programme_year`);--> statement-breakpoint
CREATE TABLE `team_districts` (
	`team_id` text NOT NULL,
	`district_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `district_id`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`) REFERENCES `districts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `gate_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`gate` text NOT NULL,
	`outcome` text NOT NULL,
	`happened_on` text NOT NULL,
	`expires_on` text,
	`detail` text NOT NULL,
	`supersedes` text,
	`source` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gate_facts_by_volunteer` ON `gate_facts` (`volunteer_id`,`gate`);