CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"record_id" text NOT NULL,
	"former_id" text,
	"holder_id" text NOT NULL,
	"from_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_former_id_accounts_id_fk" FOREIGN KEY ("former_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_holder_id_accounts_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_by_record" ON "handovers" USING btree ("record_id","task","recorded_at","id");