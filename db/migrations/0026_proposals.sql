CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"adviser_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"revision" integer NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"chosen" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposals_chosen" CHECK (not "proposals"."chosen" or "proposals"."answered_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_adviser_id_advisers_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."advisers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_appointment_idx" ON "proposals" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "proposals_adviser_idx" ON "proposals" USING btree ("adviser_id");--> statement-breakpoint
CREATE INDEX "proposals_place_idx" ON "proposals" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "proposals_open_idx" ON "proposals" USING btree ("until") WHERE "proposals"."answered_at" is null;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_zone" CHECK (length("participations"."zone") <= 64);--> statement-breakpoint
CREATE POLICY "proposals_select_own" ON "proposals" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from public.appointments a where a.id = "proposals"."appointment_id"));--> statement-breakpoint
CREATE POLICY "proposals_system" ON "proposals" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table public.proposals force row level security;
--> statement-breakpoint
revoke all on public.proposals from public, anon, authenticated, service_role, app_guest, app_person;
--> statement-breakpoint
grant select on public.proposals to app_person, service_role;
--> statement-breakpoint
grant insert, update on public.proposals to service_role;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
-- As before, and in which zone the person read the hour.
create or replace function app_api.write_appointment(given jsonb) returns uuid
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
  insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel, answers, zone)
  values (made.id, made.profile_id, made.scheduled_at, made.scheduled_at + make_interval(mins => made.duration_minutes), true,
          given ->> 'channel', given ->> 'answers', given ->> 'zone');
  return made.id;
end $$;
--> statement-breakpoint
-- As before, while it is still as it was read: of the same revision and of the same status (`was`), since not every
-- change of status raises the revision.
create or replace function app_api.change_appointment(appointment uuid, at_revision int, given jsonb) returns boolean
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
   where a.id = appointment and a.revision = at_revision and a.status = given ->> 'was';
  if not found then return false; end if;
  if given ? 'answers' then
    update public.participations p set answers = given ->> 'answers' where p.appointment_id = appointment;
  end if;
  return true;
end $$;
--> statement-breakpoint
-- As before, under the lock of the person's agenda, which `lock_agendas` takes too: whoever writes an appointment of
-- theirs and a letter about it comes before or after, and neither waits for the other in a circle.
create or replace function app_api.erase_me() returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(app_api.actor_id()::text, 20260901));
  delete from public.profiles where id = app_api.actor_id();
  return found;
end $$;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
