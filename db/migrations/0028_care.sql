CREATE TABLE "safety_reports" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"profile_id" uuid,
	"appointment_id" uuid,
	"adviser_id" uuid,
	"message" text NOT NULL,
	"about" text,
	"contact" text,
	"closure" text,
	"state" text DEFAULT 'received' NOT NULL,
	"handled_by" uuid,
	"handled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "safety_reports_state" CHECK ("safety_reports"."state" in ('received', 'under_way', 'handled')),
	CONSTRAINT "safety_reports_handled" CHECK ("safety_reports"."state" <> 'handled' or ("safety_reports"."handled_at" is not null and "safety_reports"."closure" is not null))
);
--> statement-breakpoint
ALTER TABLE "safety_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_adviser_id_profiles_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_handled_by_profiles_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."profiles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "safety_reports_profile_idx" ON "safety_reports" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "safety_reports_appointment_idx" ON "safety_reports" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "safety_reports_adviser_idx" ON "safety_reports" USING btree ("adviser_id");--> statement-breakpoint
CREATE INDEX "safety_reports_handled_by_idx" ON "safety_reports" USING btree ("handled_by");--> statement-breakpoint
-- By hand, before the policies.
-- Who reads what is said of an adult who receives people: an administrator, never the adviser concerned; where nobody
-- knows whom it concerns, no administrator who receives people. Whoever handed the appointment over, or did anything else
-- with it as an adviser, may be the one whom it concerns.
create function private.may_read_safety(adviser uuid, appointment uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(app_api.actor_role() = 'admin' and case
    when adviser is null then not exists (select from public.advisers d where d.id = app_api.actor_id())
    else adviser <> app_api.actor_id() and not exists (
      select from public.appointment_events e join public.advisers d on d.id = e.by_id
       where e.appointment_id = appointment and e.by_id = app_api.actor_id()) end, false)
$$;
--> statement-breakpoint
revoke execute on function private.may_read_safety(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function private.may_read_safety(uuid, uuid) to app_person;
--> statement-breakpoint
-- Until here.
CREATE POLICY "safety_reports_insert" ON "safety_reports" AS PERMISSIVE FOR INSERT TO "app_guest", "app_person" WITH CHECK ("safety_reports"."profile_id" is null or "safety_reports"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "safety_reports_select_own" ON "safety_reports" AS PERMISSIVE FOR SELECT TO "app_person" USING ("safety_reports"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "safety_reports_select_admin" ON "safety_reports" AS PERMISSIVE FOR SELECT TO "app_person" USING (private.may_read_safety("safety_reports"."adviser_id", "safety_reports"."appointment_id"));--> statement-breakpoint
CREATE POLICY "safety_reports_update_admin" ON "safety_reports" AS PERMISSIVE FOR UPDATE TO "app_person" USING (private.may_read_safety("safety_reports"."adviser_id", "safety_reports"."appointment_id")) WITH CHECK (private.may_read_safety("safety_reports"."adviser_id", "safety_reports"."appointment_id"));--> statement-breakpoint
CREATE POLICY "safety_reports_definer" ON "safety_reports" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table public.safety_reports force row level security;
--> statement-breakpoint
revoke all on public.safety_reports from public, anon, authenticated, service_role, app_guest, app_person;
--> statement-breakpoint
grant insert (id, profile_id, appointment_id, message, about, contact) on public.safety_reports to app_guest, app_person;
--> statement-breakpoint
-- Nobody reads the words but through the functions below.
grant select (id, profile_id, appointment_id, adviser_id, state, handled_at, created_at) on public.safety_reports to app_person;
--> statement-breakpoint
grant update (state, closure, handled_by, handled_at) on public.safety_reports to app_person;
--> statement-breakpoint
grant select, delete on public.safety_reports to app_definer;
--> statement-breakpoint
grant select (appointment_id, by_id) on public.appointment_events to app_definer;
--> statement-breakpoint
grant delete on public.appointments, public.access_grants, public.absences to app_definer;
--> statement-breakpoint
grant select (table_name, created_at), delete on public.audit_logs to app_definer;
--> statement-breakpoint
-- Who read what of whom is known for a while, and then forgotten; the rest of the trail stays as it was written.
drop trigger never_changed on public.audit_logs;
--> statement-breakpoint
create trigger never_changed before update on public.audit_logs for each row execute function app_api.refuse();
--> statement-breakpoint
create trigger never_deleted before delete on public.audit_logs for each row
  when (old.table_name <> 'readings' or old.created_at > now() - interval '1 year') execute function app_api.refuse();
--> statement-breakpoint
grant execute on function app_api.actor_role() to app_definer;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- Whose adviser it is follows from the appointment, and from nothing that the sender says. Whoever is signed in names one
-- of their own; whoever followed the link of a message without signing in is taken at their word.
create function app_api.place_safety_report() returns trigger language plpgsql security definer set search_path = ''
as $$
declare named uuid := new.appointment_id;
begin
  new.appointment_id := null;
  new.adviser_id := null;
  select a.id, a.consultant_id into new.appointment_id, new.adviser_id from public.appointments a
   where a.id = named and (new.profile_id is null or a.profile_id = new.profile_id);
  return new;
end $$;
--> statement-breakpoint
create trigger place_safety_report before insert on public.safety_reports for each row execute function app_api.place_safety_report();
--> statement-breakpoint
-- Whoever erases their account takes the number along.
create function app_api.forget_safety_contact() returns trigger language plpgsql set search_path = ''
as $$
begin
  if old.profile_id is not null and new.profile_id is null then new.contact := null; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger forget_safety_contact before update on public.safety_reports for each row execute function app_api.forget_safety_contact();
--> statement-breakpoint
-- One report with its words, for whoever may read it. The reading is noted in the same step, for the person if they are
-- known; which report it was is not said there, since the trail has other readers.
create function app_api.read_safety_report(report uuid)
returns table (id uuid, person_name text, signed_in boolean, adviser_name text, scheduled_at timestamptz, message text,
  about text, contact text, closure text, state text, created_at timestamptz, handled_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.note_reading(s.profile_id, 'file', null)
    from public.safety_reports s where s.id = report and s.profile_id is not null and private.may_read_safety(s.adviser_id, s.appointment_id);
  return query
    select s.id, p.full_name, p.id is not null, d.display_name, a.scheduled_at, s.message, s.about, s.contact, s.closure,
           s.state, s.created_at, s.handled_at
      from public.safety_reports s left join public.profiles p on p.id = s.profile_id
      left join public.advisers d on d.id = s.adviser_id left join public.appointments a on a.id = s.appointment_id
     where s.id = report and private.may_read_safety(s.adviser_id, s.appointment_id);
end $$;
--> statement-breakpoint
-- What one has reported oneself: for the export.
create function app_api.my_safety_reports()
returns table (id uuid, message text, about text, contact text, state text, created_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select s.id, s.message, s.about, s.contact, s.state, s.created_at from public.safety_reports s
   where s.profile_id = app_api.actor_id() order by s.created_at desc
$$;
--> statement-breakpoint
-- Removes what was kept long enough. How long is said by the table of the application; nothing young goes, whatever is asked.
create function app_api.remove_old(what text, before timestamptz) returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  until timestamptz := least(before, now() - interval '20 days');
  gone int;
begin
  case what
    when 'appointments' then delete from public.appointments a where a.scheduled_at < until;
    when 'lapsed' then delete from public.appointments a where a.status = 'expired' and a.updated_at < until;
    when 'answers' then update public.participations p set answers = null where p.answers is not null and p.ends_at < until;
    when 'grants' then delete from public.access_grants g where g.ends_at < until;
    when 'absences' then delete from public.absences b where b.ends_at < until;
    when 'readings' then delete from public.audit_logs l where l.table_name = 'readings' and l.created_at < until;
    when 'safety-reports' then delete from public.safety_reports s where s.state = 'handled' and s.handled_at < until;
  end case;
  get diagnostics gone = row_count;
  return gone;
end $$;
--> statement-breakpoint
-- Tells the servers whose pages are older than what was just written: no more than the person and the sort of page.
create function app_api.tell_live() returns trigger language plpgsql set search_path = ''
as $$
begin
  if tg_table_name = 'appointments' then
    if tg_op = 'UPDATE' and (new.status, new.scheduled_at, new.consultant_id, new.arrived_at)
      is not distinct from (old.status, old.scheduled_at, old.consultant_id, old.arrived_at) then
      return null;
    end if;
    -- An adviser sees nothing of an hour that is only kept.
    if new.consultant_id is not null and (new.status not in ('hold', 'expired') or (tg_op = 'UPDATE' and old.status <> 'hold')) then
      perform pg_notify('opc_live', json_build_object('person', new.consultant_id, 'kind', 'agenda')::text);
    end if;
    if tg_op = 'UPDATE' and old.consultant_id is not null and old.consultant_id is distinct from new.consultant_id then
      perform pg_notify('opc_live', json_build_object('person', old.consultant_id, 'kind', 'agenda')::text);
    end if;
  elsif new.profile_id is not null then
    perform pg_notify('opc_live', json_build_object('person', new.profile_id, 'kind', 'resultats')::text);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_live after insert or update on public.appointments for each row execute function app_api.tell_live();
--> statement-breakpoint
-- A session that ends, or an account whose sessions do: whoever still listens in its name is asked again.
create function app_api.tell_live_session() returns trigger language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('opc_live', json_build_object('person', case tg_table_name when 'sessions' then to_jsonb(old) ->> 'account_id' else to_jsonb(old) ->> 'id' end, 'kind', 'session')::text);
  return null;
end $$;
--> statement-breakpoint
create trigger tell_live after delete on private.sessions for each row execute function app_api.tell_live_session();
--> statement-breakpoint
create trigger tell_live after update on private.accounts for each row
  when (old.session_version is distinct from new.session_version or old.app_role is distinct from new.app_role)
  execute function app_api.tell_live_session();
--> statement-breakpoint
create trigger tell_live after insert on public.test_results for each row execute function app_api.tell_live();
--> statement-breakpoint
revoke execute on function app_api.place_safety_report(), app_api.forget_safety_contact(), app_api.read_safety_report(uuid),
  app_api.my_safety_reports(), app_api.remove_old(text, timestamptz), app_api.tell_live(), app_api.tell_live_session() from public;
--> statement-breakpoint
grant execute on function app_api.read_safety_report(uuid), app_api.my_safety_reports() to app_person;
--> statement-breakpoint
grant execute on function app_api.remove_old(text, timestamptz) to service_role;
--> statement-breakpoint
grant create on schema app_api, private to app_definer;
--> statement-breakpoint
alter function private.may_read_safety(uuid, uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.place_safety_report() owner to app_definer;
--> statement-breakpoint
alter function app_api.read_safety_report(uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.my_safety_reports() owner to app_definer;
--> statement-breakpoint
alter function app_api.remove_old(text, timestamptz) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api, private from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
