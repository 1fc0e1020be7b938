CREATE TABLE "message_refusals" (
	"profile_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_refusals_profile_id_kind_pk" PRIMARY KEY("profile_id","kind"),
	CONSTRAINT "message_refusals_kind" CHECK ("message_refusals"."kind" in ('rappel-veille', 'rappel-jour-meme'))
);
--> statement-breakpoint
ALTER TABLE "message_refusals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_feeds" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"adviser_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "agenda_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "message_refusals" ADD CONSTRAINT "message_refusals_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_feeds" ADD CONSTRAINT "agenda_feeds_adviser_id_advisers_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."advisers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_feeds_adviser_idx" ON "agenda_feeds" USING btree ("adviser_id");--> statement-breakpoint
CREATE POLICY "message_refusals_own" ON "message_refusals" AS PERMISSIVE FOR ALL TO "app_person" USING ("message_refusals"."profile_id" = (select app_api.actor_id())) WITH CHECK ("message_refusals"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "message_refusals_system" ON "message_refusals" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agenda_feeds_own" ON "agenda_feeds" AS PERMISSIVE FOR ALL TO "app_person" USING ("agenda_feeds"."adviser_id" = (select app_api.actor_id())) WITH CHECK ("agenda_feeds"."adviser_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "agenda_feeds_system" ON "agenda_feeds" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table public.agenda_feeds force row level security;
--> statement-breakpoint
alter table public.message_refusals force row level security;
--> statement-breakpoint
revoke all on public.agenda_feeds, public.message_refusals from public, anon, authenticated, service_role, app_guest, app_person;
--> statement-breakpoint
-- An address is shown once, when it is made: afterwards nobody reads its hash, and a new one replaces it.
grant select (id, adviser_id, created_at), insert, delete on public.agenda_feeds to app_person;
--> statement-breakpoint
grant select on public.agenda_feeds to service_role;
--> statement-breakpoint
grant select, insert, delete on public.message_refusals to app_person, service_role;
