CREATE SCHEMA IF NOT EXISTS "private";
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"means" text NOT NULL,
	"text_version" text NOT NULL,
	"guardian_name" text,
	"guardian_link" text,
	"recorded_by" uuid,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consents_kind" CHECK ("consents"."kind" in ('conditions', 'gardien')),
	CONSTRAINT "consents_means" CHECK ("consents"."means" in ('compte', 'lien', 'formulaire'))
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profiles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text,
	"full_name" text,
	"phone" text,
	"birth_date" text,
	"gender" text,
	"education_level" text,
	"bac_series" text,
	"current_job" text,
	"experience_years" integer,
	"interests" text[] DEFAULT '{}' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"avatar_url" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profiles_experience_years" CHECK ("profiles"."experience_years" between 0 and 70)
);
--> statement-breakpoint
ALTER TABLE "profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"phone_lookup" "bytea",
	"password_hash" text NOT NULL,
	"app_role" text DEFAULT 'user' NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"email_verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_identifier" CHECK ("private"."accounts"."email" is not null or "private"."accounts"."phone_lookup" is not null),
	CONSTRAINT "accounts_app_role" CHECK ("private"."accounts"."app_role" in ('user', 'consultant', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "private"."accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"label" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_lifetime" CHECK ("api_tokens"."expires_at" <= "api_tokens"."created_at" + interval '366 days')
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "private"."rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."recovery_codes" (
	"account_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_account_id_code_hash_pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "private"."recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"session_version" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "private"."sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"consumed_at" timestamp with time zone,
	CONSTRAINT "tokens_purpose" CHECK ("private"."tokens"."purpose" in ('verification', 'reinitialisation', 'gardien'))
);
--> statement-breakpoint
ALTER TABLE "private"."tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guest_resumes" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"instrument_version_id" uuid NOT NULL,
	"answers" text NOT NULL,
	"page_seconds" integer[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guest_resumes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instrument_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instrument_id" text NOT NULL,
	"version" text NOT NULL,
	"state" text NOT NULL,
	"algorithm_version" text NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instrument_versions_state" CHECK ("instrument_versions"."state" in ('draft', 'pilot', 'active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "instrument_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "result_shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"result_created_at" timestamp with time zone NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "result_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "test_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"instrument_version_id" uuid NOT NULL,
	"answers" text NOT NULL,
	"page_seconds" integer[] DEFAULT '{}' NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "test_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "test_results" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"profile_id" uuid NOT NULL,
	"test_type" text NOT NULL,
	"instrument_version_id" uuid NOT NULL,
	"instrument_hash" text NOT NULL,
	"algorithm_version" text NOT NULL,
	"test_data" jsonb NOT NULL,
	"results" jsonb NOT NULL,
	"score" numeric,
	"interpretation" text NOT NULL,
	"recommendations" text[] DEFAULT '{}' NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "test_results_pkey" PRIMARY KEY("id","created_at")
) PARTITION BY RANGE ("created_at");
--> statement-breakpoint
ALTER TABLE "test_results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "occupations" (
	"slug" text PRIMARY KEY NOT NULL,
	"title_feminine" text NOT NULL,
	"title_masculine" text NOT NULL,
	"sector" text NOT NULL,
	"route" text NOT NULL,
	"onet_soc" text NOT NULL,
	"interests" real[] NOT NULL,
	"exactness" text NOT NULL,
	"self_employed" boolean NOT NULL,
	"minors_danger" boolean NOT NULL,
	"summary" text NOT NULL,
	"keywords" text[] DEFAULT '{}' NOT NULL,
	"search_words" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"seed_hash" text,
	"published_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "occupations_interests" CHECK (array_length("occupations"."interests", 1) = 6),
	CONSTRAINT "occupations_route" CHECK ("occupations"."route" in ('sans-bac', 'bac', 'bac2-3', 'etudes-longues'))
);
--> statement-breakpoint
ALTER TABLE "occupations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_logs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_logs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"table_name" text NOT NULL,
	"record_id" text NOT NULL,
	"action" text NOT NULL,
	"old_data" jsonb,
	"new_data" jsonb,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"profile_id" uuid,
	"dedupe_key" text,
	"payload" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"available_at" timestamp with time zone DEFAULT now() NOT NULL,
	"leased_until" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"abandoned_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_attempts" CHECK ("outbox"."attempts" >= 0)
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."accounts" ADD CONSTRAINT "accounts_id_profiles_id_fk" FOREIGN KEY ("id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."tokens" ADD CONSTRAINT "tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_resumes" ADD CONSTRAINT "guest_resumes_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_shares" ADD CONSTRAINT "result_shares_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_shares" ADD CONSTRAINT "result_shares_result_fk" FOREIGN KEY ("result_id","result_created_at") REFERENCES "public"."test_results"("id","created_at") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_results" ADD CONSTRAINT "test_results_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_results" ADD CONSTRAINT "test_results_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_profile_idx" ON "consents" USING btree ("profile_id","given_at");--> statement-breakpoint
CREATE UNIQUE INDEX "profiles_email_key" ON "profiles" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "profiles_is_active_idx" ON "profiles" USING btree ("is_active","created_at");--> statement-breakpoint
CREATE INDEX "profiles_search_idx" ON "profiles" USING gin (to_tsvector('public.fr', coalesce("full_name", '') || ' ' || coalesce("current_job", '')));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email_key" ON "private"."accounts" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_phone_lookup_key" ON "private"."accounts" USING btree ("phone_lookup");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_tokens_profile_idx" ON "api_tokens" USING btree ("profile_id","created_at");--> statement-breakpoint
CREATE INDEX "rate_limits_window_idx" ON "private"."rate_limits" USING btree ("window_ends_at");--> statement-breakpoint
CREATE INDEX "sessions_account_idx" ON "private"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_idx" ON "private"."sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash_key" ON "private"."tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "tokens_account_idx" ON "private"."tokens" USING btree ("account_id","purpose");--> statement-breakpoint
CREATE INDEX "tokens_expires_idx" ON "private"."tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "guest_resumes_expires_idx" ON "guest_resumes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "guest_resumes_version_idx" ON "guest_resumes" USING btree ("instrument_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_versions_key" ON "instrument_versions" USING btree ("instrument_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_versions_hash_key" ON "instrument_versions" USING btree ("content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "result_shares_hash_key" ON "result_shares" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "result_shares_profile_idx" ON "result_shares" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "result_shares_result_idx" ON "result_shares" USING btree ("result_id","result_created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "test_attempts_open_key" ON "test_attempts" USING btree ("profile_id","instrument_version_id") WHERE "test_attempts"."completed_at" is null;--> statement-breakpoint
CREATE INDEX "test_attempts_version_idx" ON "test_attempts" USING btree ("instrument_version_id");--> statement-breakpoint
CREATE INDEX "test_results_profile_idx" ON "test_results" USING btree ("profile_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "test_results_type_idx" ON "test_results" USING btree ("test_type","completed_at");--> statement-breakpoint
CREATE INDEX "test_results_version_idx" ON "test_results" USING btree ("instrument_version_id");--> statement-breakpoint
CREATE INDEX "test_results_search_idx" ON "test_results" USING gin (to_tsvector('public.fr', "interpretation"));--> statement-breakpoint
CREATE INDEX "occupations_sector_idx" ON "occupations" USING btree ("sector","route");--> statement-breakpoint
CREATE INDEX "occupations_search_idx" ON "occupations" USING gin (to_tsvector('public.fr', "title_feminine" || ' ' || "title_masculine" || ' ' || "search_words" || ' ' || "summary"));--> statement-breakpoint
CREATE INDEX "audit_logs_record_idx" ON "audit_logs" USING btree ("table_name","record_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_logs_user_idx" ON "audit_logs" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe_key" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "outbox_due_idx" ON "outbox" USING btree ("available_at") WHERE "outbox"."sent_at" is null and "outbox"."abandoned_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_profile_idx" ON "outbox" USING btree ("profile_id");--> statement-breakpoint
CREATE POLICY "consents_select_own" ON "consents" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("consents"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "consents_insert_own" ON "consents" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("consents"."profile_id" = (select auth.uid()) and "consents"."kind" = 'conditions' and "consents"."means" = 'compte');--> statement-breakpoint
CREATE POLICY "consents_withdraw_own" ON "consents" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ("consents"."profile_id" = (select auth.uid()) and "consents"."withdrawn_at" is null) WITH CHECK ("consents"."profile_id" = (select auth.uid()) and "consents"."withdrawn_at" is not null);--> statement-breakpoint
CREATE POLICY "consents_system" ON "consents" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "profiles_select_own" ON "profiles" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("profiles"."id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "profiles_select_admin" ON "profiles" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "profiles_update_own" ON "profiles" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ("profiles"."id" = (select auth.uid())) WITH CHECK ("profiles"."id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "profiles_system" ON "profiles" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "profiles_definer" ON "profiles" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "accounts_system" ON "private"."accounts" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "accounts_definer" ON "private"."accounts" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_tokens_select_own" ON "api_tokens" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("api_tokens"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "api_tokens_insert_own" ON "api_tokens" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("api_tokens"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "api_tokens_revoke_own" ON "api_tokens" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ("api_tokens"."profile_id" = (select auth.uid())) WITH CHECK ("api_tokens"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "api_tokens_system" ON "api_tokens" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_tokens_definer" ON "api_tokens" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rate_limits_system" ON "private"."rate_limits" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "recovery_codes_system" ON "private"."recovery_codes" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "recovery_codes_definer" ON "private"."recovery_codes" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_system" ON "private"."sessions" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_definer" ON "private"."sessions" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tokens_system" ON "private"."tokens" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tokens_definer" ON "private"."tokens" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "guest_resumes_system" ON "guest_resumes" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "instrument_versions_select" ON "instrument_versions" AS PERMISSIVE FOR SELECT TO "anon", "authenticated" USING ("instrument_versions"."published_at" is not null);--> statement-breakpoint
CREATE POLICY "instrument_versions_system" ON "instrument_versions" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "result_shares_select_own" ON "result_shares" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("result_shares"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "result_shares_insert_own" ON "result_shares" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("result_shares"."profile_id" = (select auth.uid()) and exists (select 1 from public.test_results r where r.id = result_id and r.created_at = result_created_at and r.profile_id = (select auth.uid())));--> statement-breakpoint
CREATE POLICY "result_shares_revoke_own" ON "result_shares" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ("result_shares"."profile_id" = (select auth.uid())) WITH CHECK ("result_shares"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "result_shares_definer" ON "result_shares" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "test_attempts_own" ON "test_attempts" AS PERMISSIVE FOR ALL TO "authenticated" USING ("test_attempts"."profile_id" = (select auth.uid())) WITH CHECK ("test_attempts"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "test_results_select_own" ON "test_results" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("test_results"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "test_results_insert_own" ON "test_results" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("test_results"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "test_results_system" ON "test_results" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "test_results_definer" ON "test_results" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "occupations_select_published" ON "occupations" AS PERMISSIVE FOR SELECT TO "anon", "authenticated" USING ("occupations"."published_at" is not null);--> statement-breakpoint
CREATE POLICY "occupations_system" ON "occupations" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_logs_select_admin" ON "audit_logs" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "audit_logs_select_own" ON "audit_logs" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("audit_logs"."user_id" = (select auth.uid()) or "audit_logs"."record_id" = (select auth.uid())::text);--> statement-breakpoint
CREATE POLICY "audit_logs_definer" ON "audit_logs" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "outbox_insert_own" ON "outbox" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("outbox"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "outbox_select_own" ON "outbox" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("outbox"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "outbox_system" ON "outbox" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);