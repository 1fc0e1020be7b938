create extension if not exists btree_gist with schema extensions;
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"adviser_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"from_minute" integer,
	"to_minute" integer,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"label" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "absences_order" CHECK ("absences"."first_day" <= "absences"."last_day" and "absences"."starts_at" < "absences"."ends_at"),
	CONSTRAINT "absences_minutes" CHECK (num_nulls("absences"."from_minute", "absences"."to_minute") in (0, 2) and ("absences"."from_minute" is null or ("absences"."from_minute" between 0 and 1439 and "absences"."to_minute" between 1 and 1440)))
);
--> statement-breakpoint
ALTER TABLE "absences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advisers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"title" text NOT NULL,
	"establishment" text,
	"zone" text DEFAULT 'Africa/Brazzaville' NOT NULL,
	"daily_limit" integer,
	"identity_seen" text,
	"vetted_at" timestamp with time zone,
	"vetted_by" uuid,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "advisers_title" CHECK ("advisers"."title" in ('conseillere', 'conseiller')),
	CONSTRAINT "advisers_limit" CHECK ("advisers"."daily_limit" between 1 and 60),
	CONSTRAINT "advisers_vetted" CHECK ("advisers"."vetted_at" is null or ("advisers"."vetted_by" is not null and "advisers"."vetted_by" <> "advisers"."id" and "advisers"."establishment" is not null and "advisers"."identity_seen" is not null))
);
--> statement-breakpoint
ALTER TABLE "advisers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"certain" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "holidays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "motifs" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"slug" text NOT NULL,
	"label" text NOT NULL,
	"summary" text NOT NULL,
	"duration_minutes" integer NOT NULL,
	"step_minutes" integer NOT NULL,
	"buffer_before" integer DEFAULT 0 NOT NULL,
	"buffer_after" integer DEFAULT 0 NOT NULL,
	"notice_minutes" integer NOT NULL,
	"window_days" integer NOT NULL,
	"deadline_minutes" integer NOT NULL,
	"modes" text[] NOT NULL,
	"bookable_by" text NOT NULL,
	"conditions" text,
	"bring" text,
	"questions" jsonb DEFAULT '[]' NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "motifs_slug_unique" UNIQUE("slug"),
	CONSTRAINT "motifs_duration" CHECK ("motifs"."duration_minutes" between 10 and 240 and "motifs"."step_minutes" between 5 and 240),
	CONSTRAINT "motifs_buffers" CHECK ("motifs"."buffer_before" between 0 and 120 and "motifs"."buffer_after" between 0 and 120),
	CONSTRAINT "motifs_window" CHECK ("motifs"."notice_minutes" >= 0 and "motifs"."notice_minutes" < "motifs"."window_days" * 1440 and "motifs"."window_days" <= 366),
	CONSTRAINT "motifs_deadline" CHECK ("motifs"."deadline_minutes" between 0 and 20160),
	CONSTRAINT "motifs_modes" CHECK ("motifs"."modes" <@ array['sur-place', 'telephone', 'video'] and cardinality("motifs"."modes") > 0),
	CONSTRAINT "motifs_bookable_by" CHECK ("motifs"."bookable_by" in ('anybody', 'advisers'))
);
--> statement-breakpoint
ALTER TABLE "motifs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opening_dates" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"adviser_id" uuid NOT NULL,
	"day" date NOT NULL,
	"from_minute" integer,
	"to_minute" integer,
	"place_id" uuid,
	"motif_ids" uuid[],
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_dates_range" CHECK (num_nulls("opening_dates"."from_minute", "opening_dates"."to_minute", "opening_dates"."place_id") in (0, 3) and ("opening_dates"."from_minute" is null or (0 <= "opening_dates"."from_minute" and "opening_dates"."from_minute" < "opening_dates"."to_minute" and "opening_dates"."to_minute" <= 1440)))
);
--> statement-breakpoint
ALTER TABLE "opening_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"adviser_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"from_minute" integer NOT NULL,
	"to_minute" integer NOT NULL,
	"place_id" uuid NOT NULL,
	"motif_ids" uuid[],
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_hours_weekday" CHECK ("opening_hours"."weekday" between 1 and 7),
	CONSTRAINT "opening_hours_range" CHECK (0 <= "opening_hours"."from_minute" and "opening_hours"."from_minute" < "opening_hours"."to_minute" and "opening_hours"."to_minute" <= 1440)
);
--> statement-breakpoint
ALTER TABLE "opening_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"landmark" text,
	"phone" text,
	"minors_approved_at" timestamp with time zone,
	"minors_approved_by" uuid,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "places_approved" CHECK (("places"."minors_approved_at" is null) = ("places"."minors_approved_by" is null))
);
--> statement-breakpoint
ALTER TABLE "places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointment_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appointment_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"appointment_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"from_time" timestamp with time zone,
	"to_time" timestamp with time zone NOT NULL,
	"revision" integer NOT NULL,
	"by_id" uuid,
	"by_side" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appointment_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"kind" text DEFAULT 'individual' NOT NULL,
	"profile_id" uuid,
	"consultant_id" uuid,
	"motif_id" uuid NOT NULL,
	"appointment_type" text NOT NULL,
	"place_id" uuid,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"scheduled_at" timestamp with time zone NOT NULL,
	"duration_minutes" integer DEFAULT 60 NOT NULL,
	"blocked_from" timestamp with time zone NOT NULL,
	"blocked_to" timestamp with time zone NOT NULL,
	"during" "tstzrange" GENERATED ALWAYS AS (tstzrange(blocked_from, blocked_to, '[)')) STORED NOT NULL,
	"deadline_minutes" integer NOT NULL,
	"hold_expires_at" timestamp with time zone,
	"first_available" boolean DEFAULT false NOT NULL,
	"arrived_at" timestamp with time zone,
	"cancelled_by" text,
	"cancel_reason" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"changed_by" uuid,
	"changed_side" text NOT NULL,
	"notes" text,
	"meeting_link" text,
	"is_paid" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appointments_kind" CHECK ("appointments"."kind" in ('individual', 'group') and ("appointments"."kind" = 'individual' or "appointments"."profile_id" is null)),
	CONSTRAINT "appointments_mode" CHECK ("appointments"."mode" in ('sur-place', 'telephone', 'video') and ("appointments"."mode" <> 'sur-place' or "appointments"."place_id" is not null)),
	CONSTRAINT "appointments_status" CHECK ("appointments"."status" in ('hold', 'pending', 'confirmed', 'completed', 'no_show', 'cancelled', 'expired')),
	CONSTRAINT "appointments_blocked" CHECK ("appointments"."blocked_from" <= "appointments"."scheduled_at" and "appointments"."scheduled_at" + make_interval(mins => "appointments"."duration_minutes") <= "appointments"."blocked_to" and "appointments"."duration_minutes" > 0),
	CONSTRAINT "appointments_hold" CHECK ("appointments"."status" <> 'hold' or "appointments"."hold_expires_at" is not null),
	CONSTRAINT "appointments_side" CHECK ("appointments"."changed_side" in ('person', 'service', 'system')),
	CONSTRAINT "appointments_cancelled" CHECK (("appointments"."status" = 'cancelled') = ("appointments"."cancelled_by" is not null) and ("appointments"."cancelled_by" is null or "appointments"."cancelled_by" in ('person', 'service')))
);
--> statement-breakpoint
ALTER TABLE "appointments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participations" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"during" "tstzrange" GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED NOT NULL,
	"is_active" boolean NOT NULL,
	"channel" text NOT NULL,
	"answers" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participations_range" CHECK ("participations"."starts_at" < "participations"."ends_at"),
	CONSTRAINT "participations_channel" CHECK ("participations"."channel" in ('web', 'adviser', 'desk'))
);
--> statement-breakpoint
ALTER TABLE "participations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "access_grants" ADD COLUMN "appointment_id" uuid;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_adviser_id_advisers_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."advisers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisers" ADD CONSTRAINT "advisers_id_profiles_id_fk" FOREIGN KEY ("id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_dates" ADD CONSTRAINT "opening_dates_adviser_id_advisers_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."advisers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_dates" ADD CONSTRAINT "opening_dates_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_adviser_id_advisers_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."advisers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_events" ADD CONSTRAINT "appointment_events_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_consultant_id_profiles_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_motif_id_motifs_id_fk" FOREIGN KEY ("motif_id") REFERENCES "public"."motifs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_adviser_idx" ON "absences" USING btree ("adviser_id","ends_at");--> statement-breakpoint
CREATE INDEX "opening_dates_adviser_idx" ON "opening_dates" USING btree ("adviser_id","day");--> statement-breakpoint
CREATE INDEX "opening_dates_place_idx" ON "opening_dates" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "opening_hours_adviser_idx" ON "opening_hours" USING btree ("adviser_id","weekday");--> statement-breakpoint
CREATE INDEX "opening_hours_place_idx" ON "opening_hours" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "appointment_events_appointment_idx" ON "appointment_events" USING btree ("appointment_id","id");--> statement-breakpoint
CREATE INDEX "appointments_consultant_idx" ON "appointments" USING btree ("consultant_id","scheduled_at");--> statement-breakpoint
CREATE INDEX "appointments_profile_idx" ON "appointments" USING btree ("profile_id","scheduled_at");--> statement-breakpoint
CREATE INDEX "appointments_status_idx" ON "appointments" USING btree ("status","scheduled_at");--> statement-breakpoint
CREATE INDEX "appointments_motif_idx" ON "appointments" USING btree ("motif_id");--> statement-breakpoint
CREATE INDEX "appointments_place_idx" ON "appointments" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participations_once" ON "participations" USING btree ("appointment_id","profile_id");--> statement-breakpoint
CREATE INDEX "participations_profile_idx" ON "participations" USING btree ("profile_id");--> statement-breakpoint
-- Vetted, not closed, and still an adviser by an account that is open: only then is somebody shown, and may see anybody.
create function private.is_active_adviser(adviser uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.advisers d join private.accounts a on a.id = d.id join public.profiles p on p.id = d.id
     where d.id = adviser and d.vetted_at is not null and d.closed_at is null and p.is_active
       and a.app_role in ('consultant', 'admin'))
$$;
--> statement-breakpoint
revoke execute on function private.is_active_adviser(uuid) from public;
--> statement-breakpoint
grant execute on function private.is_active_adviser(uuid) to app_guest, app_person, service_role;
--> statement-breakpoint
CREATE POLICY "access_grants_withdraw_own" ON "access_grants" AS PERMISSIVE FOR UPDATE TO "app_person" USING ("access_grants"."profile_id" = (select app_api.actor_id()) and "access_grants"."withdrawn_at" is null) WITH CHECK ("access_grants"."profile_id" = (select app_api.actor_id()) and "access_grants"."withdrawn_at" is not null);--> statement-breakpoint
CREATE POLICY "access_grants_system" ON "access_grants" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "absences_own" ON "absences" AS PERMISSIVE FOR ALL TO "app_person" USING ("absences"."adviser_id" = (select app_api.actor_id())) WITH CHECK ("absences"."adviser_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "absences_system" ON "absences" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "absences_definer" ON "absences" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "advisers_select_shown" ON "advisers" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING (private.is_active_adviser("advisers"."id"));--> statement-breakpoint
CREATE POLICY "advisers_select_own" ON "advisers" AS PERMISSIVE FOR SELECT TO "app_person" USING ("advisers"."id" = (select app_api.actor_id()) or (select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "advisers_update_own" ON "advisers" AS PERMISSIVE FOR UPDATE TO "app_person" USING ("advisers"."id" = (select app_api.actor_id())) WITH CHECK ("advisers"."id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "advisers_admin" ON "advisers" AS PERMISSIVE FOR ALL TO "app_person" USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "advisers_system" ON "advisers" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "advisers_definer" ON "advisers" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "holidays_select" ON "holidays" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING (true);--> statement-breakpoint
CREATE POLICY "holidays_admin" ON "holidays" AS PERMISSIVE FOR ALL TO "app_person" USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "holidays_system" ON "holidays" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "motifs_select" ON "motifs" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING ("motifs"."archived_at" is null or (select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "motifs_admin" ON "motifs" AS PERMISSIVE FOR ALL TO "app_person" USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "motifs_system" ON "motifs" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opening_dates_select" ON "opening_dates" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING (private.is_active_adviser("opening_dates"."adviser_id") or "opening_dates"."adviser_id" = (select app_api.actor_id()) or (select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "opening_dates_own" ON "opening_dates" AS PERMISSIVE FOR ALL TO "app_person" USING ("opening_dates"."adviser_id" = (select app_api.actor_id())) WITH CHECK ("opening_dates"."adviser_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "opening_dates_system" ON "opening_dates" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opening_hours_select" ON "opening_hours" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING (private.is_active_adviser("opening_hours"."adviser_id") or "opening_hours"."adviser_id" = (select app_api.actor_id()) or (select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "opening_hours_own" ON "opening_hours" AS PERMISSIVE FOR ALL TO "app_person" USING ("opening_hours"."adviser_id" = (select app_api.actor_id())) WITH CHECK ("opening_hours"."adviser_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "opening_hours_system" ON "opening_hours" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "places_select" ON "places" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING (true);--> statement-breakpoint
CREATE POLICY "places_admin" ON "places" AS PERMISSIVE FOR ALL TO "app_person" USING ((select app_api.actor_role()) = 'admin') WITH CHECK ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "places_system" ON "places" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "appointment_events_select_own" ON "appointment_events" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from public.appointments a where a.id = "appointment_events"."appointment_id"));--> statement-breakpoint
CREATE POLICY "appointment_events_system" ON "appointment_events" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "appointment_events_definer" ON "appointment_events" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "appointments_select_own" ON "appointments" AS PERMISSIVE FOR SELECT TO "app_person" USING ("appointments"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "appointments_select_adviser" ON "appointments" AS PERMISSIVE FOR SELECT TO "app_person" USING ("appointments"."consultant_id" = (select app_api.actor_id()) and private.is_active_adviser((select app_api.actor_id())) and "appointments"."status" not in ('hold', 'expired'));--> statement-breakpoint
CREATE POLICY "appointments_select_by_token" ON "appointments" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("appointments"."profile_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "appointments_system" ON "appointments" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "appointments_definer" ON "appointments" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "participations_select_own" ON "participations" AS PERMISSIVE FOR SELECT TO "app_person" USING ("participations"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "participations_system" ON "participations" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "participations_definer" ON "participations" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['motifs', 'places', 'holidays', 'advisers', 'opening_hours', 'opening_dates', 'absences', 'appointments', 'participations', 'appointment_events'] loop
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public, anon, authenticated, service_role, app_guest, app_person', name);
  end loop;
end $$;
--> statement-breakpoint
grant select on public.motifs, public.places, public.holidays, public.opening_hours, public.opening_dates to app_guest, app_person, service_role;
--> statement-breakpoint
-- Whose identity was seen, and how, is no reader's business.
grant select (id, display_name, title, establishment, zone, daily_limit, vetted_at, closed_at) on public.advisers to app_guest, app_person;
--> statement-breakpoint
grant select on public.advisers to service_role;
--> statement-breakpoint
-- A motif is archived and a place closed: appointments of before still name them.
grant insert, update on public.motifs, public.places to app_person, service_role;
--> statement-breakpoint
grant insert, update, delete on public.holidays to app_person, service_role;
--> statement-breakpoint
grant insert, update on public.advisers to app_person, service_role;
--> statement-breakpoint
grant insert, update, delete on public.opening_hours, public.opening_dates to app_person, service_role;
--> statement-breakpoint
grant select, insert, update, delete on public.absences to app_person, service_role;
--> statement-breakpoint
-- A grant is given while an appointment is booked, and taken back by whoever gave it.
grant insert, select on public.access_grants to service_role;
--> statement-breakpoint
grant update (withdrawn_at) on public.access_grants to app_person;
--> statement-breakpoint
-- Appointments are written by the functions below alone.
grant select on public.appointments to app_person, authenticated, service_role;
--> statement-breakpoint
grant select on public.participations, public.appointment_events to app_person, service_role;
--> statement-breakpoint
grant select on public.advisers, public.absences to app_definer;
--> statement-breakpoint
grant select, insert, update on public.appointments, public.participations to app_definer;
--> statement-breakpoint
grant insert on public.appointment_events to app_definer;
--> statement-breakpoint
-- Behind the locks: no two appointments of one adviser, and none of one person, take the same time.
alter table public.appointments add constraint appointments_adviser_once
  exclude using gist (consultant_id with =, during with &&) where (status in ('hold', 'pending', 'confirmed'));
--> statement-breakpoint
alter table public.participations add constraint participations_person_once
  exclude using gist (profile_id with =, during with &&) where (is_active);
--> statement-breakpoint
create trigger audit after insert or update or delete on public.advisers for each row
  execute function app_api.audit('advisers', 'id', 'vetted_at', 'vetted_by', 'closed_at', 'closed_by', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.places for each row
  execute function app_api.audit('places', 'id', 'minors_approved_at', 'minors_approved_by', 'closed_at', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.motifs for each row
  execute function app_api.audit('motifs', 'id', 'slug', 'label', 'archived_at', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.holidays for each row
  execute function app_api.audit('holidays', 'day', 'name', 'certain');
--> statement-breakpoint
-- An adviser changes how they receive, not whether they may: that is an administrator's, and never one's own.
create function app_api.guard_adviser() returns trigger language plpgsql set search_path = ''
as $$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  theirs constant text[] := array['display_name', 'title', 'zone', 'daily_limit'];
begin
  if current_user = 'app_person' and new.id = app_api.actor_id()
    and (to_jsonb(new) - theirs) is distinct from (before - theirs) then
    raise exception 'an adviser does not vet, close or reopen themselves' using errcode = '42501';
  end if;
  if current_user = 'app_person' and (to_jsonb(new) ->> 'vetted_at') is distinct from (before ->> 'vetted_at')
    and new.vetted_by is distinct from app_api.actor_id() then
    raise exception 'whoever vets signs in their own name' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_adviser before insert or update on public.advisers for each row execute function app_api.guard_adviser();
--> statement-breakpoint
create function app_api.guard_place() returns trigger language plpgsql set search_path = ''
as $$
declare before timestamptz := case when tg_op = 'UPDATE' then old.minors_approved_at end;
begin
  if current_user = 'app_person' and new.minors_approved_at is distinct from before and new.minors_approved_at is not null
    and new.minors_approved_by is distinct from app_api.actor_id() then
    raise exception 'whoever approves a place signs in their own name' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_place before insert or update on public.places for each row execute function app_api.guard_place();
--> statement-breakpoint
-- The steps of lib/appointments/core/lifecycle.ts, once more: no code path leads elsewhere.
create function app_api.guard_appointment() returns trigger language plpgsql set search_path = ''
as $$
declare
  steps constant jsonb := '{
    "hold": ["pending", "confirmed", "cancelled", "expired"], "pending": ["confirmed", "cancelled", "expired"],
    "confirmed": ["completed", "no_show", "cancelled"], "completed": ["confirmed", "no_show"],
    "no_show": ["confirmed", "completed"], "cancelled": [], "expired": []}';
  blocking constant text[] := array['hold', 'pending', 'confirmed'];
begin
  if tg_op = 'INSERT' then
    if not new.status = any (blocking) then
      raise exception 'an appointment does not begin as %', new.status using errcode = '23514';
    end if;
    return new;
  end if;
  -- A person who erases their account gives the hour back.
  if old.profile_id is not null and new.profile_id is null and old.status = any (blocking) then
    new.status := case old.status when 'hold' then 'expired' else 'cancelled' end;
    new.cancelled_by := case old.status when 'hold' then null else 'person' end;
    new.changed_side := 'person';
    new.changed_by := null;
    new.revision := old.revision + 1;
  end if;
  if new.status <> old.status and not (steps -> old.status) ? new.status then
    raise exception 'an appointment does not go from % to %', old.status, new.status using errcode = '23514';
  end if;
  if new.status <> old.status and new.status in ('completed', 'no_show') and clock_timestamp() < new.scheduled_at then
    raise exception 'what became of an appointment is said after it began' using errcode = '23514';
  end if;
  -- Erasing a person leaves the row without them; nothing else takes an adviser away.
  if (new.scheduled_at, new.duration_minutes) is distinct from (old.scheduled_at, old.duration_minutes)
    or (new.consultant_id is distinct from old.consultant_id and new.consultant_id is not null) then
    if not old.status = any (blocking) then
      raise exception 'an appointment that is % is not moved', old.status using errcode = '23514';
    end if;
    if new.revision <= old.revision then
      raise exception 'a moved appointment has a new revision' using errcode = '23514';
    end if;
  end if;
  new.updated_at := clock_timestamp();
  return new;
end $$;
--> statement-breakpoint
create trigger guard_appointment before insert or update on public.appointments for each row execute function app_api.guard_appointment();
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- The trace, and the persons' own time: neither can be forgotten by whoever writes an appointment.
create function app_api.follow_appointment() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or (new.status, new.scheduled_at, new.consultant_id) is distinct from (old.status, old.scheduled_at, old.consultant_id) then
    insert into public.appointment_events (appointment_id, from_status, to_status, from_time, to_time, revision, by_id, by_side)
    values (new.id, case when tg_op = 'UPDATE' then old.status end, new.status,
            case when tg_op = 'UPDATE' then old.scheduled_at end, new.scheduled_at, new.revision, new.changed_by, new.changed_side);
  end if;
  if tg_op = 'UPDATE' then
    update public.participations p
       set starts_at = new.scheduled_at, ends_at = new.scheduled_at + make_interval(mins => new.duration_minutes),
           is_active = new.status in ('hold', 'pending', 'confirmed')
     where p.appointment_id = new.id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger follow_appointment after insert or update on public.appointments for each row execute function app_api.follow_appointment();
--> statement-breakpoint
create trigger never_changed before update on public.appointment_events for each row execute function app_api.refuse();
--> statement-breakpoint
-- Locks the agendas of all concerned, advisers and persons alike, in one order, until the transaction ends; lets holds
-- go whose time is over; and says what takes their time. Each statement sees what was committed before the lock.
create function app_api.lock_agendas(people uuid[], range_from timestamptz, range_to timestamptz, at timestamptz)
returns table (who uuid, appointment_id uuid, taken_from timestamptz, taken_to timestamptz, starts_at timestamptz, status text)
language plpgsql volatile security definer set search_path = ''
as $$
declare lock bigint;
begin
  for lock in select distinct hashtextextended(p::text, 20260901) from unnest(people) as p order by 1 loop
    perform pg_advisory_xact_lock(lock);
  end loop;
  update public.appointments a set status = 'expired', changed_by = null, changed_side = 'system'
   where a.status = 'hold' and a.hold_expires_at <= at and (a.consultant_id = any (people) or a.profile_id = any (people));
  return query
    select a.consultant_id, a.id, a.blocked_from, a.blocked_to, a.scheduled_at, a.status from public.appointments a
     where a.consultant_id = any (people) and a.status in ('hold', 'pending', 'confirmed')
       and a.during && tstzrange(range_from, range_to)
    union all
    select b.adviser_id, null, b.starts_at, b.ends_at, null, 'absence' from public.absences b
     where b.adviser_id = any (people) and b.starts_at < range_to and range_from < b.ends_at
    union all
    select p.profile_id, p.appointment_id, p.starts_at, p.ends_at, p.starts_at, 'participation' from public.participations p
     where p.profile_id = any (people) and p.is_active and p.during && tstzrange(range_from, range_to);
end $$;
--> statement-breakpoint
-- What takes the time of advisers who are shown, for whoever looks for a free hour: no names, no reasons. One's own
-- appointments are marked by their id.
create function app_api.taken_times(adviser_ids uuid[], range_from timestamptz, range_to timestamptz, at timestamptz)
returns table (adviser_id uuid, own_id uuid, taken_from timestamptz, taken_to timestamptz, starts_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select a.consultant_id, case when a.profile_id = app_api.actor_id() then a.id end, a.blocked_from, a.blocked_to, a.scheduled_at
    from public.appointments a
   where a.consultant_id = any (adviser_ids) and private.is_active_adviser(a.consultant_id)
     and (a.status in ('pending', 'confirmed') or (a.status = 'hold' and a.hold_expires_at > at))
     and a.during && tstzrange(range_from, range_to)
  union all
  select b.adviser_id, null, b.starts_at, b.ends_at, null from public.absences b
   where b.adviser_id = any (adviser_ids) and private.is_active_adviser(b.adviser_id)
     and b.starts_at < range_to and range_from < b.ends_at
$$;
--> statement-breakpoint
-- What was noted when an adviser was vetted, for that adviser alone: it is about them.
create function app_api.my_vetting() returns table (identity_seen text, vetted_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select d.identity_seen, d.vetted_at from public.advisers d where d.id = app_api.actor_id()
$$;
--> statement-breakpoint
-- Writes an appointment with its person. Whoever calls holds the locks of `lock_agendas` and has judged.
create function app_api.write_appointment(given jsonb) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare made public.appointments;
begin
  insert into public.appointments (id, profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at,
      duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, first_available, changed_by, changed_side, created_at)
  select x.id, x.profile_id, x.consultant_id, x.motif_id, x.appointment_type, x.place_id, x.mode, x.status, x.scheduled_at,
      x.duration_minutes, x.blocked_from, x.blocked_to, x.deadline_minutes, x.hold_expires_at, x.first_available, x.changed_by, x.changed_side, coalesce(x.created_at, now())
    from jsonb_to_record(given) as x (id uuid, profile_id uuid, consultant_id uuid, motif_id uuid, appointment_type text, place_id uuid,
      mode text, status text, scheduled_at timestamptz, duration_minutes int, blocked_from timestamptz, blocked_to timestamptz,
      deadline_minutes int, hold_expires_at timestamptz, first_available boolean, changed_by uuid, changed_side text, created_at timestamptz)
  returning * into made;
  insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel, answers)
  values (made.id, made.profile_id, made.scheduled_at, made.scheduled_at + make_interval(mins => made.duration_minutes), true,
          given ->> 'channel', given ->> 'answers');
  return made.id;
end $$;
--> statement-breakpoint
-- Changes an appointment that is still at this revision; the guard judges the step. @returns whether there was one
create function app_api.change_appointment(appointment uuid, at_revision int, given jsonb) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update public.appointments a
     set status = coalesce(x.status, a.status), scheduled_at = coalesce(x.scheduled_at, a.scheduled_at),
         blocked_from = coalesce(x.blocked_from, a.blocked_from), blocked_to = coalesce(x.blocked_to, a.blocked_to),
         consultant_id = coalesce(x.consultant_id, a.consultant_id), place_id = coalesce(x.place_id, a.place_id),
         mode = coalesce(x.mode, a.mode), cancelled_by = coalesce(x.cancelled_by, a.cancelled_by),
         cancel_reason = coalesce(x.cancel_reason, a.cancel_reason),
         arrived_at = case when given ? 'arrived_at' then x.arrived_at else a.arrived_at end,
         revision = coalesce(x.revision, a.revision), changed_by = x.changed_by, changed_side = x.changed_side
    from jsonb_to_record(given) as x (status text, scheduled_at timestamptz, blocked_from timestamptz, blocked_to timestamptz,
      consultant_id uuid, place_id uuid, mode text, cancelled_by text, cancel_reason text, arrived_at timestamptz, revision int,
      changed_by uuid, changed_side text)
   where a.id = appointment and a.revision = at_revision;
  if not found then return false; end if;
  if given ? 'answers' then
    update public.participations p set answers = given ->> 'answers' where p.appointment_id = appointment;
  end if;
  return true;
end $$;
--> statement-breakpoint
-- What ends by itself: an hour that was kept too long, and a request that nobody answered before its hour.
create function app_api.expire_appointments(at timestamptz)
returns table (appointment_id uuid, person uuid, adviser uuid, was text)
language sql volatile security definer set search_path = ''
as $$
  with due as (
    select a.id, a.status from public.appointments a
     where (a.status = 'hold' and a.hold_expires_at <= at) or (a.status in ('hold', 'pending') and a.scheduled_at <= at)
       for update skip locked),
  ended as (
    update public.appointments a set status = 'expired', changed_by = null, changed_side = 'system'
      from due where a.id = due.id returning a.id, a.profile_id, a.consultant_id, due.status)
  select ended.id, ended.profile_id, ended.consultant_id, ended.status from ended
$$;
--> statement-breakpoint
revoke execute on function app_api.guard_adviser(), app_api.guard_place(), app_api.my_vetting(), app_api.guard_appointment(), app_api.follow_appointment(),
  app_api.lock_agendas(uuid[], timestamptz, timestamptz, timestamptz), app_api.taken_times(uuid[], timestamptz, timestamptz, timestamptz),
  app_api.write_appointment(jsonb), app_api.change_appointment(uuid, int, jsonb), app_api.expire_appointments(timestamptz) from public;
--> statement-breakpoint
grant execute on function app_api.taken_times(uuid[], timestamptz, timestamptz, timestamptz) to app_guest, app_person;
--> statement-breakpoint
grant execute on function app_api.my_vetting() to app_person;
--> statement-breakpoint
grant execute on function app_api.lock_agendas(uuid[], timestamptz, timestamptz, timestamptz), app_api.write_appointment(jsonb),
  app_api.change_appointment(uuid, int, jsonb), app_api.expire_appointments(timestamptz) to service_role;
--> statement-breakpoint
grant create on schema app_api, private to app_definer;
--> statement-breakpoint
alter function private.is_active_adviser(uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.follow_appointment() owner to app_definer;
--> statement-breakpoint
alter function app_api.lock_agendas(uuid[], timestamptz, timestamptz, timestamptz) owner to app_definer;
--> statement-breakpoint
alter function app_api.my_vetting() owner to app_definer;
--> statement-breakpoint
alter function app_api.taken_times(uuid[], timestamptz, timestamptz, timestamptz) owner to app_definer;
--> statement-breakpoint
alter function app_api.write_appointment(jsonb) owner to app_definer;
--> statement-breakpoint
alter function app_api.change_appointment(uuid, int, jsonb) owner to app_definer;
--> statement-breakpoint
alter function app_api.expire_appointments(timestamptz) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api, private from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
