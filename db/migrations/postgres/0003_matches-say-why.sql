ALTER TABLE "matches" ADD COLUMN "ended_because" text;--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "paused_because" text;