CREATE TABLE "contact_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"about" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"volunteer_id" text,
	"family_id" text,
	"match_id" text,
	"way" text NOT NULL,
	"with_whom" text NOT NULL,
	"happened_on" date NOT NULL,
	"happened_at" text,
	"words" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "next_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"about" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"volunteer_id" text,
	"family_id" text,
	"match_id" text,
	"words" text NOT NULL,
	"due_on" date NOT NULL,
	"assignee_id" text NOT NULL,
	"state" text NOT NULL,
	"ended_on" date,
	"dropped_because" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "worry_read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "worry_read_by" text;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_assignee_id_accounts_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_notes_by_volunteer" ON "contact_notes" USING btree ("volunteer_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "contact_notes_by_family" ON "contact_notes" USING btree ("family_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "contact_notes_by_match" ON "contact_notes" USING btree ("match_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "next_actions_by_assignee" ON "next_actions" USING btree ("assignee_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "next_actions_by_due_day" ON "next_actions" USING btree ("organisation_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "next_actions_by_volunteer" ON "next_actions" USING btree ("volunteer_id","state","ended_on","id");--> statement-breakpoint
CREATE INDEX "next_actions_by_family" ON "next_actions" USING btree ("family_id","state","ended_on","id");--> statement-breakpoint
CREATE INDEX "next_actions_by_match" ON "next_actions" USING btree ("match_id","state","ended_on","id");--> statement-breakpoint
CREATE INDEX "visits_by_family" ON "visits" USING btree ("family_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "visits_by_plan" ON "visits" USING btree ("next_visit_on","match_id");--> statement-breakpoint
CREATE INDEX "visits_by_worry" ON "visits" USING btree ("worry","worry_read_at","recorded_at");--> statement-breakpoint
CREATE INDEX "volunteers_by_stage_and_enquiry" ON "volunteers" USING btree ("stage","enquired_on","id");