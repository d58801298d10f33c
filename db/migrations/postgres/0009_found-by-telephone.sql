CREATE INDEX "matching_profiles_by_version" ON "matching_profiles" USING btree ("version","id");--> statement-breakpoint
CREATE INDEX "volunteers_by_phone" ON "volunteers" USING btree ("phone_index");--> statement-breakpoint
CREATE INDEX "volunteers_by_version" ON "volunteers" USING btree ("version","id");