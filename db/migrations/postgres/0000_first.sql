CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"display_name" text NOT NULL,
	"email" text NOT NULL,
	"email_index" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" text,
	"district_id" text,
	"family_id" text,
	"volunteer_id" text,
	"from_on" date NOT NULL,
	"to_on" date,
	"granted_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"idle_until" timestamp (3) with time zone NOT NULL,
	"absolute_until" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"source" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"blocked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"family_id" text NOT NULL,
	"kind" text NOT NULL,
	"wording_version" integer NOT NULL,
	"given_on" date NOT NULL,
	"withdrawn_on" date,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "families" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"team_id" text,
	"key_worker_id" text,
	"stage" text NOT NULL,
	"referred_on" date NOT NULL,
	"started_on" date,
	"expected_exit_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family_files" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text,
	"criteria_met" text,
	"level_of_need" integer,
	"needs" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family_members" (
	"id" text PRIMARY KEY NOT NULL,
	"family_id" text NOT NULL,
	"role" text NOT NULL,
	"display_name" text,
	"birth_month" text,
	"phone" text,
	"email" text
);
--> statement-breakpoint
CREATE TABLE "matching_profiles" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"outcode" text,
	"family_name" text NOT NULL,
	"first_names" text,
	"safe_contact" text,
	"need" text NOT NULL,
	"waiting_since" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"kind" text NOT NULL,
	"organisation_id" text NOT NULL,
	"headings" text NOT NULL,
	"mapping" jsonb NOT NULL,
	CONSTRAINT "import_mappings_kind_organisation_id_headings_pk" PRIMARY KEY("kind","organisation_id","headings")
);
--> statement-breakpoint
CREATE TABLE "import_marks" (
	"kind" text NOT NULL,
	"organisation_id" text NOT NULL,
	"mark" text NOT NULL,
	"subject_id" text NOT NULL,
	"import_id" text NOT NULL,
	CONSTRAINT "import_marks_kind_organisation_id_mark_pk" PRIMARY KEY("kind","organisation_id","mark")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"rows_read" integer NOT NULL,
	"rows_added" integer DEFAULT 0 NOT NULL,
	"rows_known" integer DEFAULT 0 NOT NULL,
	"rows_refused" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"family_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"stage" text NOT NULL,
	"proposed_on" date NOT NULL,
	"ended_on" date,
	"coordinator_id" text NOT NULL,
	"professional_id" text NOT NULL,
	"reasons" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_addenda" (
	"id" text PRIMARY KEY NOT NULL,
	"visit_id" text NOT NULL,
	"note" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"family_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"happened_on" date NOT NULL,
	"started_at" text,
	"minutes" integer NOT NULL,
	"medium" text NOT NULL,
	"present" jsonb NOT NULL,
	"outside_role" jsonb NOT NULL,
	"note" text,
	"mood" integer,
	"worry" text NOT NULL,
	"miles" double precision,
	"next_visit_on" date,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentor_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"offer" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "volunteers" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"outcode" text,
	"display_name" text NOT NULL,
	"folded_name" text NOT NULL,
	"email" text,
	"email_index" text,
	"phone" text,
	"phone_index" text,
	"date_of_birth" text,
	"role" text NOT NULL,
	"stage" text NOT NULL,
	"source" text,
	"enquired_on" date NOT NULL,
	"overseas_needed" boolean DEFAULT false NOT NULL,
	"recruited_and_trained_on" date,
	"left_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"seq" integer PRIMARY KEY NOT NULL,
	"audit_id" text NOT NULL,
	"previous" text NOT NULL,
	"link" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"request_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"event" text NOT NULL,
	"ids" jsonb NOT NULL,
	"family_id" text,
	"volunteer_id" text,
	"match_id" text,
	"hmac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_unsealed" (
	"audit_id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"owner_id" text NOT NULL,
	"wrapped" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"path" text NOT NULL,
	"form" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journey_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	"happened_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"template" text NOT NULL,
	"to_kind" text NOT NULL,
	"to_id" text NOT NULL,
	"props" text NOT NULL,
	"message_id" text NOT NULL,
	"frozen" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"leased_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"stopped_because" text
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"actor_id" text NOT NULL,
	"command" text NOT NULL,
	"key" text NOT NULL,
	"body_mac" text NOT NULL,
	"result" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "submissions_pkey" PRIMARY KEY("actor_id","command","key")
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"position" integer NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "districts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcodes" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"district_id" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"host" text NOT NULL,
	"first_year_starts" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"why" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_year" integer NOT NULL,
	"value" integer NOT NULL,
	"organisation_id" text,
	"district_id" text,
	"approved_by" text NOT NULL,
	"approved_on" date NOT NULL,
	"source" text NOT NULL,
	"supersedes" text,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_districts" (
	"team_id" text NOT NULL,
	"district_id" text NOT NULL,
	CONSTRAINT "team_districts_team_id_district_id_pk" PRIMARY KEY("team_id","district_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gate_facts" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"gate" text NOT NULL,
	"outcome" text NOT NULL,
	"happened_on" date NOT NULL,
	"expires_on" date,
	"detail" jsonb NOT NULL,
	"supersedes" text,
	"source" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families" ADD CONSTRAINT "families_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families" ADD CONSTRAINT "families_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families" ADD CONSTRAINT "families_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "families" ADD CONSTRAINT "families_key_worker_id_accounts_id_fk" FOREIGN KEY ("key_worker_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_files" ADD CONSTRAINT "family_files_id_families_id_fk" FOREIGN KEY ("id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_profiles" ADD CONSTRAINT "matching_profiles_id_families_id_fk" FOREIGN KEY ("id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_profiles" ADD CONSTRAINT "matching_profiles_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_profiles" ADD CONSTRAINT "matching_profiles_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_coordinator_id_accounts_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_professional_id_accounts_id_fk" FOREIGN KEY ("professional_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_addenda" ADD CONSTRAINT "visit_addenda_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_offers" ADD CONSTRAINT "mentor_offers_id_volunteers_id_fk" FOREIGN KEY ("id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcodes" ADD CONSTRAINT "outcodes_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_districts" ADD CONSTRAINT "team_districts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_districts" ADD CONSTRAINT "team_districts_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_facts" ADD CONSTRAINT "gate_facts_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_by_email" ON "accounts" USING btree ("email_index","kind");--> statement-breakpoint
CREATE INDEX "relations_by_account" ON "relations" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "relations_by_family" ON "relations" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "relations_by_volunteer" ON "relations" USING btree ("volunteer_id");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_by_end" ON "sessions" USING btree ("absolute_until");--> statement-breakpoint
CREATE INDEX "tokens_by_account" ON "tokens" USING btree ("account_id","purpose");--> statement-breakpoint
CREATE INDEX "consents_by_family" ON "consents" USING btree ("family_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "families_by_reference" ON "families" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "families_by_organisation" ON "families" USING btree ("organisation_id","stage","id");--> statement-breakpoint
CREATE INDEX "families_by_key_worker" ON "families" USING btree ("key_worker_id");--> statement-breakpoint
CREATE INDEX "family_members_by_family" ON "family_members" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_wait" ON "matching_profiles" USING btree ("organisation_id","waiting_since","id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_wait_everywhere" ON "matching_profiles" USING btree ("waiting_since","id");--> statement-breakpoint
CREATE INDEX "imports_by_time" ON "imports" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_by_reference" ON "matches" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "matches_by_family" ON "matches" USING btree ("family_id","stage");--> statement-breakpoint
CREATE INDEX "matches_by_volunteer" ON "matches" USING btree ("volunteer_id","stage");--> statement-breakpoint
CREATE INDEX "matches_by_organisation" ON "matches" USING btree ("organisation_id","stage","id");--> statement-breakpoint
CREATE INDEX "matches_by_professional" ON "matches" USING btree ("professional_id","stage");--> statement-breakpoint
CREATE INDEX "matches_by_stage" ON "matches" USING btree ("stage","id");--> statement-breakpoint
CREATE INDEX "visit_addenda_by_visit" ON "visit_addenda" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visits_by_match" ON "visits" USING btree ("match_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "visits_by_volunteer" ON "visits" USING btree ("volunteer_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "visits_by_day" ON "visits" USING btree ("happened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "volunteers_by_reference" ON "volunteers" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "volunteers_by_name" ON "volunteers" USING btree ("organisation_id","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_stage" ON "volunteers" USING btree ("organisation_id","stage","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_district" ON "volunteers" USING btree ("district_id","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_counted_day" ON "volunteers" USING btree ("recruited_and_trained_on","organisation_id");--> statement-breakpoint
CREATE INDEX "volunteers_by_email" ON "volunteers" USING btree ("email_index");--> statement-breakpoint
CREATE INDEX "volunteers_by_folded_name" ON "volunteers" USING btree ("folded_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_chain_by_row" ON "audit_chain" USING btree ("audit_id");--> statement-breakpoint
CREATE INDEX "audit_rows_by_family" ON "audit_rows" USING btree ("family_id","at");--> statement-breakpoint
CREATE INDEX "audit_rows_by_volunteer" ON "audit_rows" USING btree ("volunteer_id","at");--> statement-breakpoint
CREATE INDEX "audit_rows_by_match" ON "audit_rows" USING btree ("match_id","at");--> statement-breakpoint
CREATE INDEX "audit_rows_by_time" ON "audit_rows" USING btree ("at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "data_keys_by_owner" ON "data_keys" USING btree ("owner","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_by_place" ON "drafts" USING btree ("account_id","path");--> statement-breakpoint
CREATE INDEX "journey_steps_by_subject" ON "journey_steps" USING btree ("subject_id","recorded_at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "outbox_by_time" ON "outbox" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "submissions_by_time" ON "submissions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outcodes_by_district" ON "outcodes" USING btree ("district_id");--> statement-breakpoint
CREATE INDEX "rules_by_name" ON "rules" USING btree ("name","effective_from");--> statement-breakpoint
CREATE INDEX "targets_by_year" ON "targets" USING btree ("programme_year");--> statement-breakpoint
CREATE INDEX "gate_facts_by_volunteer" ON "gate_facts" USING btree ("volunteer_id","gate");