CREATE TABLE "service_spells" (
	"volunteer_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "service_spells_volunteer_id_kind_from_on_pk" PRIMARY KEY("volunteer_id","kind","from_on")
);
--> statement-breakpoint
ALTER TABLE "volunteers" ADD COLUMN "left_because" text;--> statement-breakpoint
ALTER TABLE "service_spells" ADD CONSTRAINT "service_spells_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_spells_by_day" ON "service_spells" USING btree ("kind","from_on","until_on","volunteer_id");--> statement-breakpoint
CREATE INDEX "volunteers_by_enquiry" ON "volunteers" USING btree ("enquired_on","organisation_id");--> statement-breakpoint
CREATE INDEX "volunteers_by_leaving" ON "volunteers" USING btree ("left_on","organisation_id");--> statement-breakpoint
CREATE INDEX "journey_steps_by_day" ON "journey_steps" USING btree ("subject","happened_on","to_stage","subject_id");