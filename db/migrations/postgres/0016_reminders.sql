CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"day" date NOT NULL,
	"step" integer NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("kind","subject_id","day","step");--> statement-breakpoint
CREATE INDEX "reminders_by_day" ON "reminders" USING btree ("kind","day");