DROP INDEX "audit_rows_by_family";--> statement-breakpoint
DROP INDEX "audit_rows_by_volunteer";--> statement-breakpoint
DROP INDEX "audit_rows_by_match";--> statement-breakpoint
DROP INDEX "journey_steps_by_subject";--> statement-breakpoint
CREATE INDEX "audit_rows_by_family" ON "audit_rows" USING btree ("family_id","at") WHERE "audit_rows"."family_id" is not null;--> statement-breakpoint
CREATE INDEX "audit_rows_by_volunteer" ON "audit_rows" USING btree ("volunteer_id","at") WHERE "audit_rows"."volunteer_id" is not null;--> statement-breakpoint
CREATE INDEX "audit_rows_by_match" ON "audit_rows" USING btree ("match_id","at") WHERE "audit_rows"."match_id" is not null;--> statement-breakpoint
CREATE INDEX "journey_steps_by_subject" ON "journey_steps" USING btree ("subject_id","subject","to_stage","happened_on");