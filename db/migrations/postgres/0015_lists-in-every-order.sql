CREATE INDEX "families_by_stage" ON "families" USING btree ("stage","id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_district_and_wait" ON "matching_profiles" USING btree ("district_id","waiting_since","id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_coordinator_and_wait" ON "matching_profiles" USING btree ("coordinator_id","waiting_since","id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_organisation" ON "matching_profiles" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "matching_profiles_by_district" ON "matching_profiles" USING btree ("district_id","id");--> statement-breakpoint
CREATE INDEX "matches_by_organisation_and_day" ON "matches" USING btree ("organisation_id","proposed_on","id");--> statement-breakpoint
CREATE INDEX "matches_by_district_and_day" ON "matches" USING btree ("district_id","proposed_on","id");--> statement-breakpoint
CREATE INDEX "matches_by_stage_and_day" ON "matches" USING btree ("stage","proposed_on","id");--> statement-breakpoint
CREATE INDEX "matches_by_coordinator_and_day" ON "matches" USING btree ("coordinator_id","proposed_on","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_stage_and_name" ON "volunteers" USING btree ("stage","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_coordinator_and_name" ON "volunteers" USING btree ("coordinator_id","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_source" ON "volunteers" USING btree ("source","folded_name","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_organisation_and_enquiry" ON "volunteers" USING btree ("organisation_id","enquired_on","id");