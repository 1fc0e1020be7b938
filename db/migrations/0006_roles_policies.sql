CREATE TABLE "access_grants" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"profile_id" uuid NOT NULL,
	"consultant_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "access_grants_scope" CHECK ("access_grants"."scope" in ('profile', 'results', 'cv')),
	CONSTRAINT "access_grants_ends" CHECK ("access_grants"."ends_at" > "access_grants"."given_at"),
	CONSTRAINT "access_grants_other" CHECK ("access_grants"."profile_id" <> "access_grants"."consultant_id")
);
--> statement-breakpoint
ALTER TABLE "access_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."age_groups" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"adult" boolean NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "private"."age_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"profile_id" uuid NOT NULL,
	"action" text NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_profile_id_action_key_hash_pk" PRIMARY KEY("profile_id","action","key_hash")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "profiles" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "api_tokens" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "private"."sessions" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "private"."tokens" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "instrument_versions" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "result_shares" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "test_attempts" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "test_results" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "content_reports" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "id" SET DEFAULT app_api.uuid_v7();--> statement-breakpoint
ALTER TABLE "access_grants" ADD CONSTRAINT "access_grants_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_grants" ADD CONSTRAINT "access_grants_consultant_id_profiles_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."age_groups" ADD CONSTRAINT "age_groups_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_grants_profile_idx" ON "access_grants" USING btree ("profile_id","consultant_id");--> statement-breakpoint
CREATE INDEX "access_grants_consultant_idx" ON "access_grants" USING btree ("consultant_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE POLICY "consents_definer" ON "consents" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "profiles_select_by_token" ON "profiles" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("profiles"."id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "test_results_select_by_token" ON "test_results" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("test_results"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "access_grants_select_own" ON "access_grants" AS PERMISSIVE FOR SELECT TO "app_person" USING ("access_grants"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "access_grants_definer" ON "access_grants" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "age_groups_system" ON "private"."age_groups" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "age_groups_definer" ON "private"."age_groups" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "idempotency_keys_own" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "app_person" USING ("idempotency_keys"."profile_id" = (select app_api.actor_id())) WITH CHECK ("idempotency_keys"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "idempotency_keys_system" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "consents_select_own" ON "consents" TO app_person USING ("consents"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "consents_insert_own" ON "consents" TO app_person WITH CHECK ("consents"."profile_id" = (select app_api.actor_id()) and "consents"."kind" = 'conditions' and "consents"."means" = 'compte');--> statement-breakpoint
ALTER POLICY "consents_withdraw_own" ON "consents" TO app_person USING ("consents"."profile_id" = (select app_api.actor_id()) and "consents"."withdrawn_at" is null) WITH CHECK ("consents"."profile_id" = (select app_api.actor_id()) and "consents"."withdrawn_at" is not null);--> statement-breakpoint
ALTER POLICY "profiles_select_own" ON "profiles" TO app_person USING ("profiles"."id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "profiles_select_admin" ON "profiles" TO app_person USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "profiles_update_own" ON "profiles" TO app_person USING ("profiles"."id" = (select app_api.actor_id())) WITH CHECK ("profiles"."id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "api_tokens_select_own" ON "api_tokens" TO app_person USING ("api_tokens"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "api_tokens_insert_own" ON "api_tokens" TO app_person WITH CHECK ("api_tokens"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "api_tokens_revoke_own" ON "api_tokens" TO app_person USING ("api_tokens"."profile_id" = (select app_api.actor_id())) WITH CHECK ("api_tokens"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "instrument_versions_select" ON "instrument_versions" TO app_guest,app_person USING ("instrument_versions"."published_at" is not null);--> statement-breakpoint
ALTER POLICY "result_shares_select_own" ON "result_shares" TO app_person USING ("result_shares"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "result_shares_insert_own" ON "result_shares" TO app_person WITH CHECK ("result_shares"."profile_id" = (select app_api.actor_id()) and exists (select 1 from public.test_results r where r.id = result_id and r.created_at = result_created_at and r.profile_id = (select app_api.actor_id())));--> statement-breakpoint
ALTER POLICY "result_shares_revoke_own" ON "result_shares" TO app_person USING ("result_shares"."profile_id" = (select app_api.actor_id())) WITH CHECK ("result_shares"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "test_attempts_own" ON "test_attempts" TO app_person USING ("test_attempts"."profile_id" = (select app_api.actor_id())) WITH CHECK ("test_attempts"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "test_results_select_own" ON "test_results" TO app_person USING ("test_results"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "test_results_insert_own" ON "test_results" TO app_person WITH CHECK ("test_results"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "content_drafts_admin" ON "content_drafts" TO app_person USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "content_pages_select_published" ON "content_pages" TO app_guest,app_person USING ("content_pages"."published_at" is not null);--> statement-breakpoint
ALTER POLICY "content_pages_update_admin" ON "content_pages" TO app_person USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "content_reports_insert" ON "content_reports" TO app_guest,app_person WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "content_reports_select_admin" ON "content_reports" TO app_person USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "content_reports_update_admin" ON "content_reports" TO app_person USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "content_revisions_select_admin" ON "content_revisions" TO app_person USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "content_revisions_select_reading" ON "content_revisions" TO app_guest USING ("content_revisions"."reading");--> statement-breakpoint
ALTER POLICY "content_revisions_select_own" ON "content_revisions" TO app_person USING ("content_revisions"."author_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "content_revisions_insert_admin" ON "content_revisions" TO app_person WITH CHECK ((select app_api.actor_role()) = 'admin' and "content_revisions"."author_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "favourites_own" ON "favourites" TO app_person USING ("favourites"."profile_id" = (select app_api.actor_id())) WITH CHECK ("favourites"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "occupations_select_published" ON "occupations" TO app_guest,app_person USING ("occupations"."published_at" is not null);--> statement-breakpoint
ALTER POLICY "occupations_update_admin" ON "occupations" TO app_person USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "onet_profiles_select" ON "onet_profiles" TO app_person USING ((select app_api.actor_role()) in ('consultant', 'admin'));--> statement-breakpoint
ALTER POLICY "audit_logs_select_admin" ON "audit_logs" TO app_person USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
ALTER POLICY "audit_logs_select_own" ON "audit_logs" TO app_person USING ("audit_logs"."user_id" = (select app_api.actor_id()) or "audit_logs"."record_id" = (select app_api.actor_id())::text);--> statement-breakpoint
ALTER POLICY "outbox_insert_own" ON "outbox" TO app_person WITH CHECK ("outbox"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
ALTER POLICY "outbox_select_own" ON "outbox" TO app_person USING ("outbox"."profile_id" = (select app_api.actor_id()));