CREATE TABLE "content_drafts" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"fields" jsonb NOT NULL,
	"base_revision" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_drafts_kind_slug_pk" PRIMARY KEY("kind","slug"),
	CONSTRAINT "content_drafts_kind" CHECK ("content_drafts"."kind" in ('metier', 'formation', 'parcours'))
);
--> statement-breakpoint
ALTER TABLE "content_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_pages" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"search_words" text DEFAULT '' NOT NULL,
	"search_body" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"seed_hash" text,
	"published_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.fr', title), 'A') || setweight(to_tsvector('public.fr', search_words), 'B') || setweight(to_tsvector('public.fr', summary), 'C') || setweight(to_tsvector('public.fr', search_body), 'D')) STORED,
	CONSTRAINT "content_pages_kind_slug_pk" PRIMARY KEY("kind","slug"),
	CONSTRAINT "content_pages_kind" CHECK ("content_pages"."kind" in ('formation', 'parcours'))
);
--> statement-breakpoint
ALTER TABLE "content_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"message" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"closure" text,
	CONSTRAINT "content_reports_kind" CHECK ("content_reports"."kind" in ('metier', 'formation', 'parcours')),
	CONSTRAINT "content_reports_message" CHECK (length("content_reports"."message") between 1 and 2000),
	CONSTRAINT "content_reports_slug" CHECK (length("content_reports"."slug") <= 60),
	CONSTRAINT "content_reports_closure" CHECK (("content_reports"."closed_at" is null) = ("content_reports"."closure" is null))
);
--> statement-breakpoint
ALTER TABLE "content_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "content_revisions" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"reason" text NOT NULL,
	"reading" boolean DEFAULT false NOT NULL,
	"author_id" uuid,
	"author_name" text,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_revisions_kind_slug_number_pk" PRIMARY KEY("kind","slug","number"),
	CONSTRAINT "content_revisions_kind" CHECK ("content_revisions"."kind" in ('metier', 'formation', 'parcours'))
);
--> statement-breakpoint
ALTER TABLE "content_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "favourites" (
	"profile_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "favourites_profile_id_slug_pk" PRIMARY KEY("profile_id","slug")
);
--> statement-breakpoint
ALTER TABLE "favourites" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onet_profiles" (
	"soc" text PRIMARY KEY NOT NULL,
	"title" text,
	"interests" real[] NOT NULL,
	"release" text NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "onet_profiles_interests" CHECK (array_length("onet_profiles"."interests", 1) = 6)
);
--> statement-breakpoint
ALTER TABLE "onet_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "occupations_search_idx";--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "search_body" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "occupations" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('public.fr', title_feminine || ' ' || title_masculine), 'A') || setweight(to_tsvector('public.fr', search_words), 'B') || setweight(to_tsvector('public.fr', summary), 'C') || setweight(to_tsvector('public.fr', search_body), 'D')) STORED;--> statement-breakpoint
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_author_id_profiles_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_slug_occupations_slug_fk" FOREIGN KEY ("slug") REFERENCES "public"."occupations"("slug") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "content_pages_search_idx" ON "content_pages" USING gin ("search");--> statement-breakpoint
CREATE INDEX "content_reports_open_idx" ON "content_reports" USING btree ("created_at") WHERE "content_reports"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "content_revisions_author_idx" ON "content_revisions" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "favourites_slug_idx" ON "favourites" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "occupations_search_idx" ON "occupations" USING gin ("search");--> statement-breakpoint
CREATE POLICY "occupations_update_admin" ON "occupations" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin') WITH CHECK ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_drafts_admin" ON "content_drafts" AS PERMISSIVE FOR ALL TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin') WITH CHECK ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_pages_select_published" ON "content_pages" AS PERMISSIVE FOR SELECT TO "anon", "authenticated" USING ("content_pages"."published_at" is not null);--> statement-breakpoint
CREATE POLICY "content_pages_update_admin" ON "content_pages" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin') WITH CHECK ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_pages_system" ON "content_pages" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "content_reports_insert" ON "content_reports" AS PERMISSIVE FOR INSERT TO "anon", "authenticated" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "content_reports_select_admin" ON "content_reports" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_reports_update_admin" ON "content_reports" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin') WITH CHECK ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_reports_system" ON "content_reports" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "content_revisions_select_admin" ON "content_revisions" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.jwt() ->> 'app_role') = 'admin');--> statement-breakpoint
CREATE POLICY "content_revisions_select_reading" ON "content_revisions" AS PERMISSIVE FOR SELECT TO "anon" USING ("content_revisions"."reading");--> statement-breakpoint
CREATE POLICY "content_revisions_select_own" ON "content_revisions" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("content_revisions"."author_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "content_revisions_insert_admin" ON "content_revisions" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ((select auth.jwt() ->> 'app_role') = 'admin' and "content_revisions"."author_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "content_revisions_system" ON "content_revisions" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "favourites_own" ON "favourites" AS PERMISSIVE FOR ALL TO "authenticated" USING ("favourites"."profile_id" = (select auth.uid())) WITH CHECK ("favourites"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "onet_profiles_select" ON "onet_profiles" AS PERMISSIVE FOR SELECT TO "authenticated" USING ((select auth.jwt() ->> 'app_role') in ('consultant', 'admin'));--> statement-breakpoint
CREATE POLICY "onet_profiles_system" ON "onet_profiles" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);