CREATE TABLE "supervisions" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"supervisor_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"happens_on" date NOT NULL,
	"starts_at" text,
	"medium" text,
	"minutes" integer,
	"wellbeing" integer,
	"worry" boolean,
	"record" text,
	"actions" text,
	"confidential" text,
	"confidential_because" text,
	"source" text NOT NULL,
	"signed_by" text,
	"signed_at" timestamp (3) with time zone,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_supervisor_id_accounts_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supervisions_by_volunteer" ON "supervisions" USING btree ("volunteer_id","happens_on","id");--> statement-breakpoint
CREATE INDEX "supervisions_by_plan" ON "supervisions" USING btree ("state","happens_on");