CREATE TABLE "concern_referrals" (
	"id" text PRIMARY KEY NOT NULL,
	"concern_id" text NOT NULL,
	"place" text NOT NULL,
	"made_on" date NOT NULL,
	"their_reference" text,
	"in_writing" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concerns" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"stage" text NOT NULL,
	"about" text NOT NULL,
	"danger" text NOT NULL,
	"told" jsonb NOT NULL,
	"happened_on" date NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"raised_by_id" text NOT NULL,
	"raised_as" text NOT NULL,
	"match_id" text,
	"family_id" text,
	"volunteer_id" text,
	"organisation_id" text,
	"district_id" text,
	"words" text NOT NULL,
	"withheld_from_id" text,
	"manager_id" text,
	"due_at" timestamp (3) with time zone,
	"acknowledged_at" timestamp (3) with time zone,
	"acknowledged_by_id" text,
	"advice" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by_id" text,
	"decision" text,
	"rationale" text,
	"family_told" text,
	"family_why" text,
	"closed_at" timestamp (3) with time zone,
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_holds" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"concern_id" text NOT NULL,
	"withheld_from_id" text,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"placed_by_id" text NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by_id" text
);
--> statement-breakpoint
ALTER TABLE "concern_referrals" ADD CONSTRAINT "concern_referrals_concern_id_concerns_id_fk" FOREIGN KEY ("concern_id") REFERENCES "public"."concerns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_holds" ADD CONSTRAINT "visit_holds_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_holds" ADD CONSTRAINT "visit_holds_concern_id_concerns_id_fk" FOREIGN KEY ("concern_id") REFERENCES "public"."concerns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concern_referrals_by_concern" ON "concern_referrals" USING btree ("concern_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "concerns_by_reference" ON "concerns" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "concerns_by_term" ON "concerns" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "concerns_by_match" ON "concerns" USING btree ("match_id","due_at");--> statement-breakpoint
CREATE INDEX "concerns_by_raiser" ON "concerns" USING btree ("raised_by_id","id");--> statement-breakpoint
CREATE INDEX "visit_holds_by_match" ON "visit_holds" USING btree ("match_id","lifted_at");--> statement-breakpoint
CREATE INDEX "visit_holds_by_concern" ON "visit_holds" USING btree ("concern_id","lifted_at");