CREATE TABLE "partner_return_editions" (
	"id" text PRIMARY KEY NOT NULL,
	"return_id" text NOT NULL,
	"number" integer NOT NULL,
	"figures" jsonb NOT NULL,
	"story" text,
	"answer" text,
	"certified_by" text NOT NULL,
	"certified_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_return_queries" (
	"id" text PRIMARY KEY NOT NULL,
	"return_id" text NOT NULL,
	"edition" integer NOT NULL,
	"question" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_on" date NOT NULL,
	"answer_by" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"quarter" date NOT NULL,
	"stage" text NOT NULL,
	"edition" integer NOT NULL,
	"certified_on" date NOT NULL,
	"accepted_on" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "partner_return_editions" ADD CONSTRAINT "partner_return_editions_return_id_partner_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "public"."partner_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_return_queries" ADD CONSTRAINT "partner_return_queries_return_id_partner_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "public"."partner_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_returns" ADD CONSTRAINT "partner_returns_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "partner_return_editions_by_number" ON "partner_return_editions" USING btree ("return_id","number");--> statement-breakpoint
CREATE INDEX "partner_return_queries_by_return" ON "partner_return_queries" USING btree ("return_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "partner_returns_by_quarter" ON "partner_returns" USING btree ("quarter","organisation_id");