CREATE TABLE "family_feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"family_id" text NOT NULL,
	"match_id" text NOT NULL,
	"answer" text NOT NULL,
	"given_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"given_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"family_id" text NOT NULL,
	"match_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"district_id" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "family_feedback" ADD CONSTRAINT "family_feedback_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_feedback" ADD CONSTRAINT "family_feedback_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_requests" ADD CONSTRAINT "family_requests_family_id_families_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."families"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_requests" ADD CONSTRAINT "family_requests_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "family_feedback_by_match" ON "family_feedback" USING btree ("match_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "family_requests_by_family" ON "family_requests" USING btree ("family_id","stage");--> statement-breakpoint
CREATE INDEX "family_requests_by_match" ON "family_requests" USING btree ("match_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "family_requests_waiting" ON "family_requests" USING btree ("stage","asked_at","id");