CREATE TABLE "next_steps" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"profile_id" uuid NOT NULL,
	"adviser_id" uuid NOT NULL,
	"label" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "next_steps_other" CHECK ("next_steps"."adviser_id" <> "next_steps"."profile_id")
);
--> statement-breakpoint
ALTER TABLE "next_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "note_revisions" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"note_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_revisions_number" CHECK ("note_revisions"."number" > 0)
);
--> statement-breakpoint
ALTER TABLE "note_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"profile_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_kind" CHECK ("notes"."kind" in ('contexte', 'suivi', 'restreinte')),
	CONSTRAINT "notes_other" CHECK ("notes"."author_id" <> "notes"."profile_id")
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_adviser_id_profiles_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_revisions" ADD CONSTRAINT "note_revisions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_profiles_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "next_steps_profile_idx" ON "next_steps" USING btree ("profile_id","due_on");--> statement-breakpoint
CREATE INDEX "next_steps_adviser_idx" ON "next_steps" USING btree ("adviser_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "note_revisions_key" ON "note_revisions" USING btree ("note_id","number");--> statement-breakpoint
CREATE INDEX "notes_profile_idx" ON "notes" USING btree ("profile_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_author_idx" ON "notes" USING btree ("author_id");--> statement-breakpoint
-- By hand, before the policies.
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- May an adviser be shown anything of this person as far as age goes? Of age, or the guardian's latest answer is a yes
-- that somebody has made sure of. Whoever is not known to be of age is a minor.
create function private.open_to_advisers(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from private.age_groups y where y.profile_id = person and y.adult)
    or coalesce((select c.withdrawn_at is null and c.confirmed_at is not null from public.consents c
                  where c.profile_id = person and c.kind = 'gardien' order by c.given_at desc limit 1), false)
$$;
--> statement-breakpoint
-- Does whoever asks receive this person: a vetted adviser with whom they have or had an appointment that stands?
create function private.receives(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_active_adviser(app_api.actor_id()) and exists (
    select from public.appointments a
     where a.consultant_id = app_api.actor_id() and a.profile_id = person and a.status in ('confirmed', 'completed', 'no_show'))
$$;
--> statement-breakpoint
-- The same, and there may be more than the name.
create function private.advises(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select private.receives(person) and private.open_to_advisers(person) $$;
--> statement-breakpoint
-- A grant opens something for an adviser who was vetted and still is one, and for nobody else.
create or replace function private.may_see(person uuid, part text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.access_grants g
     where g.profile_id = person and g.consultant_id = app_api.actor_id() and g.scope = part
       and g.withdrawn_at is null and g.given_at <= now() and g.ends_at > now())
    and private.is_active_adviser(app_api.actor_id()) and private.open_to_advisers(person)
$$;
--> statement-breakpoint
revoke execute on function private.open_to_advisers(uuid), private.receives(uuid), private.advises(uuid) from public;
--> statement-breakpoint
grant execute on function private.advises(uuid) to app_person;
--> statement-breakpoint
grant create on schema private to app_definer;
--> statement-breakpoint
alter function private.open_to_advisers(uuid) owner to app_definer;
--> statement-breakpoint
alter function private.receives(uuid) owner to app_definer;
--> statement-breakpoint
alter function private.advises(uuid) owner to app_definer;
--> statement-breakpoint
revoke create on schema private from app_definer;
--> statement-breakpoint
-- Until here.
CREATE POLICY "profiles_select_shared" ON "profiles" AS PERMISSIVE FOR SELECT TO "app_person" USING ((select app_api.actor_role()) <> 'user' and private.may_see("profiles"."id", 'profile'));--> statement-breakpoint
CREATE POLICY "test_results_select_shared" ON "test_results" AS PERMISSIVE FOR SELECT TO "app_person" USING ((select app_api.actor_role()) <> 'user' and private.may_see("test_results"."profile_id", 'results'));--> statement-breakpoint
CREATE POLICY "next_steps_select_own" ON "next_steps" AS PERMISSIVE FOR SELECT TO "app_person" USING ("next_steps"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "next_steps_select_adviser" ON "next_steps" AS PERMISSIVE FOR SELECT TO "app_person" USING ((select app_api.actor_role()) <> 'user' and private.advises("next_steps"."profile_id"));--> statement-breakpoint
CREATE POLICY "next_steps_insert_adviser" ON "next_steps" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ("next_steps"."adviser_id" = (select app_api.actor_id()) and (select app_api.actor_role()) <> 'user' and private.advises("next_steps"."profile_id"));--> statement-breakpoint
CREATE POLICY "next_steps_update_adviser" ON "next_steps" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((select app_api.actor_role()) <> 'user' and private.advises("next_steps"."profile_id")) WITH CHECK ((select app_api.actor_role()) <> 'user' and private.advises("next_steps"."profile_id"));--> statement-breakpoint
CREATE POLICY "note_revisions_select" ON "note_revisions" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from public.notes n where n.id = "note_revisions"."note_id"));--> statement-breakpoint
CREATE POLICY "note_revisions_insert_author" ON "note_revisions" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from public.notes n where n.id = "note_revisions"."note_id" and n.author_id = (select app_api.actor_id())));--> statement-breakpoint
CREATE POLICY "note_revisions_definer" ON "note_revisions" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notes_select_own" ON "notes" AS PERMISSIVE FOR SELECT TO "app_person" USING ("notes"."profile_id" = (select app_api.actor_id()) and "notes"."kind" = 'contexte');--> statement-breakpoint
CREATE POLICY "notes_select_adviser" ON "notes" AS PERMISSIVE FOR SELECT TO "app_person" USING (("notes"."kind" <> 'restreinte' or "notes"."author_id" = (select app_api.actor_id())) and (select app_api.actor_role()) <> 'user' and private.advises("notes"."profile_id"));--> statement-breakpoint
CREATE POLICY "notes_insert_adviser" ON "notes" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ("notes"."author_id" = (select app_api.actor_id()) and (select app_api.actor_role()) <> 'user' and private.advises("notes"."profile_id"));--> statement-breakpoint
CREATE POLICY "notes_definer" ON "notes" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
do $$
declare name text;
begin
  foreach name in array array['notes', 'note_revisions', 'next_steps'] loop
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public, anon, authenticated, service_role, app_guest, app_person', name);
  end loop;
end $$;
--> statement-breakpoint
-- A note is never written over, nor taken away but with its person or its author.
grant select, insert on public.notes, public.note_revisions to app_person;
--> statement-breakpoint
grant select, insert, update (done_at) on public.next_steps to app_person;
--> statement-breakpoint
grant select on public.notes, public.note_revisions to app_definer;
--> statement-breakpoint
grant update (withdrawn_at, ends_at) on public.access_grants to app_definer;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.notes for each row
  execute function app_api.audit('notes', 'id', 'profile_id', 'author_id', 'kind', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.note_revisions for each row
  execute function app_api.audit('note_revisions', 'id', 'note_id', 'number', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.next_steps for each row
  execute function app_api.audit('next_steps', 'id', 'profile_id', 'adviser_id', 'due_on', 'done_at', 'created_at');
--> statement-breakpoint
-- What is shown for an appointment ends with it and does not follow to another adviser; its end moves with the hour.
create function app_api.follow_grants() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if new.status in ('cancelled', 'expired') or new.consultant_id is distinct from old.consultant_id then
    update public.access_grants g set withdrawn_at = clock_timestamp() where g.appointment_id = new.id and g.withdrawn_at is null;
  elsif new.scheduled_at <> old.scheduled_at then
    update public.access_grants g set ends_at = g.ends_at + (new.scheduled_at - old.scheduled_at)
     where g.appointment_id = new.id and g.withdrawn_at is null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger follow_grants after update on public.appointments for each row
  when ((new.status, new.consultant_id, new.scheduled_at) is distinct from (old.status, old.consultant_id, old.scheduled_at))
  execute function app_api.follow_grants();
--> statement-breakpoint
-- A reading by staff, in the transaction of the reading. The person finds it by their own id; a search
-- that found nobody has none.
create function private.note_reading(person uuid, part text, of_row uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  insert into public.audit_logs (table_name, record_id, action, user_id, new_data)
  values ('readings', coalesce(person::text, '?'), 'READ', app_api.actor_id(), jsonb_build_object('part', part, 'of', of_row))
$$;
--> statement-breakpoint
-- That an adviser was shown something of a person, in the transaction that shows it.
create function app_api.record_reading(person uuid, part text, which uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if part not in ('file', 'profile', 'results', 'note') then
    raise exception 'unknown part %', part;
  end if;
  if not private.receives(person) then
    raise exception 'nobody whom they receive' using errcode = '42501';
  end if;
  perform private.note_reading(person, part, which);
end $$;
--> statement-breakpoint
-- What advisers wrote about the person who asks, for their export: what they read on the site, and what advisers read.
create function app_api.my_notes() returns table (id uuid, kind text, author text, number int, body text, revision_id uuid, written_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select n.id, n.kind, d.display_name, r.number, r.body, r.id, r.created_at
    from public.notes n join public.note_revisions r on r.note_id = n.id left join public.advisers d on d.id = n.author_id
   where n.profile_id = app_api.actor_id() and n.kind in ('contexte', 'suivi')
   order by n.created_at, n.id, r.number
$$;
--> statement-breakpoint
revoke execute on function app_api.follow_grants(), private.note_reading(uuid, text, uuid), app_api.record_reading(uuid, text, uuid), app_api.my_notes() from public;
--> statement-breakpoint
grant execute on function app_api.record_reading(uuid, text, uuid), app_api.my_notes() to app_person;
--> statement-breakpoint
grant create on schema app_api, private to app_definer;
--> statement-breakpoint
alter function private.note_reading(uuid, text, uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.follow_grants() owner to app_definer;
--> statement-breakpoint
alter function app_api.record_reading(uuid, text, uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.my_notes() owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api, private from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
