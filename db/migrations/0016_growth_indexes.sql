DROP INDEX "audit_logs_record_idx";--> statement-breakpoint
CREATE INDEX "test_attempts_profile_idx" ON "test_attempts" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "audit_logs_record_id_idx" ON "audit_logs" USING btree ("record_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_ended_idx" ON "outbox" USING btree (coalesce("sent_at", "abandoned_at", "voided_at"));