CREATE TABLE "private"."job_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"holder" uuid,
	"leased_until" timestamp with time zone,
	"last_started_at" timestamp with time zone,
	"last_finished_at" timestamp with time zone,
	"last_succeeded_at" timestamp with time zone,
	"last_outcome" text,
	"last_error" text,
	"last_report" jsonb,
	CONSTRAINT "job_runs_outcome" CHECK ("private"."job_runs"."last_outcome" in ('ok', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "private"."job_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "outbox_dedupe_key";--> statement-breakpoint
DROP INDEX "outbox_due_idx";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "send_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "void_key" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "outbox_void_idx" ON "outbox" USING btree ("void_key") WHERE "outbox"."void_key" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe_key" ON "outbox" USING btree ("dedupe_key") WHERE "outbox"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_due_idx" ON "outbox" USING btree (greatest("send_at", "available_at")) WHERE "outbox"."sent_at" is null and "outbox"."abandoned_at" is null and "outbox"."voided_at" is null;--> statement-breakpoint
CREATE POLICY "outbox_void_own" ON "outbox" AS PERMISSIVE FOR UPDATE TO "app_person" USING ("outbox"."profile_id" = (select app_api.actor_id()) and "outbox"."sent_at" is null and "outbox"."abandoned_at" is null and "outbox"."voided_at" is null) WITH CHECK ("outbox"."profile_id" = (select app_api.actor_id()) and "outbox"."voided_at" is not null and "outbox"."payload" = '');--> statement-breakpoint
CREATE POLICY "job_runs_system" ON "private"."job_runs" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);