ALTER TABLE "matching_profiles" ADD COLUMN "coordinator_id" text;--> statement-breakpoint
ALTER TABLE "volunteers" ADD COLUMN "coordinator_id" text;--> statement-breakpoint
ALTER TABLE "volunteers" ADD COLUMN "supervisor_id" text;--> statement-breakpoint
ALTER TABLE "volunteers" ADD COLUMN "supervised_on" date;--> statement-breakpoint
ALTER TABLE "matching_profiles" ADD CONSTRAINT "matching_profiles_coordinator_id_accounts_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_coordinator_id_accounts_id_fk" FOREIGN KEY ("coordinator_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_supervisor_id_accounts_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "matches_by_coordinator" ON "matches" USING btree ("coordinator_id","stage","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_supervisor" ON "volunteers" USING btree ("supervisor_id","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_coordinator" ON "volunteers" USING btree ("coordinator_id","stage","id");