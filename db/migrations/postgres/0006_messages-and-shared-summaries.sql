CREATE TABLE "match_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"family_id" text NOT NULL,
	"side" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "shared_summary" text;--> statement-breakpoint
ALTER TABLE "match_messages" ADD CONSTRAINT "match_messages_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_messages_by_match" ON "match_messages" USING btree ("match_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "match_messages_unread" ON "match_messages" USING btree ("match_id","side","read_at");