CREATE TABLE "birth_date_requests" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"profile_id" uuid NOT NULL,
	"birth_date" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "birth_date_requests_profile_id_unique" UNIQUE("profile_id")
);
--> statement-breakpoint
ALTER TABLE "birth_date_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" DROP CONSTRAINT "consents_means";--> statement-breakpoint
ALTER TABLE "birth_date_requests" ADD CONSTRAINT "birth_date_requests_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_forms_idx" ON "consents" USING btree ("given_at") WHERE "consents"."means" = 'formulaire' and "consents"."confirmed_at" is null and "consents"."withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_by_others" CHECK ("consents"."profile_id" is distinct from "consents"."recorded_by" and "consents"."profile_id" is distinct from "consents"."confirmed_by");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_form" CHECK ("consents"."means" <> 'formulaire' or ("consents"."recorded_by" is not null and "consents"."confirmed_by" is distinct from "consents"."recorded_by"));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_link" CHECK ("consents"."guardian_link" is distinct from 'autre' or "consents"."means" = 'formulaire');--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_means" CHECK ("consents"."means" in ('compte', 'lien', 'formulaire', 'appel'));--> statement-breakpoint
CREATE POLICY "guardian_receipts_definer" ON "private"."guardian_receipts" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "birth_date_requests_select_own" ON "birth_date_requests" AS PERMISSIVE FOR SELECT TO "app_person" USING ("birth_date_requests"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "birth_date_requests_insert_own" ON "birth_date_requests" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ("birth_date_requests"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "birth_date_requests_update_own" ON "birth_date_requests" AS PERMISSIVE FOR UPDATE TO "app_person" USING ("birth_date_requests"."profile_id" = (select app_api.actor_id())) WITH CHECK ("birth_date_requests"."profile_id" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "birth_date_requests_definer" ON "birth_date_requests" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table public.birth_date_requests force row level security;
--> statement-breakpoint
revoke all on public.birth_date_requests from public, anon, authenticated, service_role, app_guest, app_person;
--> statement-breakpoint
grant select, insert on public.birth_date_requests to app_person;
--> statement-breakpoint
-- Asked again, it is another request: whoever has read the earlier one confirms nothing.
grant update (id, birth_date, asked_at) on public.birth_date_requests to app_person;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.birth_date_requests for each row
  execute function app_api.audit('birth_date_requests', 'id', 'profile_id', 'asked_at');
--> statement-breakpoint
grant select, delete on public.birth_date_requests to app_definer;
--> statement-breakpoint
grant select on private.guardian_receipts to app_definer;
--> statement-breakpoint
grant insert, update (withdrawn_at, confirmed_at, confirmed_by) on public.consents to app_definer;
--> statement-breakpoint
-- `for update` of a profile is the lock under which the answers about one person are judged.
grant update (birth_date, updated_at) on public.profiles to app_definer;
--> statement-breakpoint
grant update (phone_lookup) on private.accounts to app_definer;
--> statement-breakpoint
grant insert on private.age_groups to app_definer;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- Until when an appointment is a reason to see who comes: seven days after it ended, or after the service cancelled it.
-- What the person cancelled, and what was never booked, is none.
create function private.concern_ends(a public.appointments) returns timestamptz
language sql stable set search_path = ''
as $$
  select case
    when a.status in ('hold', 'expired') or (a.status = 'cancelled' and a.cancelled_by <> 'service') then '-infinity'::timestamptz
    when a.status = 'cancelled' then a.updated_at + interval '7 days'
    else a.scheduled_at + make_interval(mins => a.duration_minutes) + interval '7 days' end
$$;
--> statement-breakpoint
-- The person of an appointment, for the adviser who receives them and while it is a reason; nobody is received by
-- themselves.
create function private.person_received(appointment uuid) returns table (person uuid, until timestamptz)
language sql stable security definer set search_path = ''
as $$
  select a.profile_id, private.concern_ends(a) from public.appointments a join public.profiles p on p.id = a.profile_id
   where a.id = appointment and a.consultant_id = app_api.actor_id() and a.profile_id <> a.consultant_id and p.is_active
     and private.is_active_adviser(a.consultant_id) and private.concern_ends(a) > now()
$$;
--> statement-breakpoint
-- Everybody whom the adviser who asks receives, by the same rule.
create function private.people_received() returns table (person uuid)
language sql stable security definer set search_path = ''
as $$
  select distinct a.profile_id from public.appointments a join public.profiles p on p.id = a.profile_id
   where a.consultant_id = app_api.actor_id() and a.profile_id <> a.consultant_id and p.is_active
     and private.is_active_adviser(a.consultant_id) and private.concern_ends(a) > now()
$$;
--> statement-breakpoint
-- Staff who may make sure of a signed form: any adviser who may see people, and administrators.
create function private.may_check_forms() returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_active_adviser(app_api.actor_id()) or exists (
    select from private.accounts a join public.profiles p on p.id = a.id
     where a.id = app_api.actor_id() and a.app_role = 'admin' and p.is_active)
$$;
--> statement-breakpoint
create function private.is_adult(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from private.age_groups y where y.profile_id = person and y.adult)
$$;
--> statement-breakpoint
-- A confirmed yes opens, unless somebody has said no or taken an answer back since it was given, whichever guardian that
-- was (lib/people/core/consent.ts says the same).
create function private.guardian_agreed(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.consents c
     where c.profile_id = person and c.kind = 'gardien' and c.withdrawn_at is null and c.confirmed_at is not null
       and not exists (select from public.consents n
                        where n.profile_id = person and n.kind = 'gardien' and n.withdrawn_at >= c.given_at))
$$;
--> statement-breakpoint
create or replace function private.open_to_advisers(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select private.is_adult(person) or private.guardian_agreed(person) $$;
--> statement-breakpoint
-- A yes to the words of today that waits, while it is the last that any guardian said of this minor.
create function private.waiting_answer(person uuid, version text) returns setof public.consents
language sql stable security definer set search_path = ''
as $$
  select c.* from public.consents c
   where c.profile_id = person and c.kind = 'gardien' and c.text_version = version
     and c.withdrawn_at is null and c.confirmed_at is null and not private.is_adult(person)
     and not exists (select from public.consents n
                      where n.profile_id = person and n.kind = 'gardien' and n.id <> c.id
                        and greatest(n.given_at, n.withdrawn_at) >= c.given_at)
$$;
--> statement-breakpoint
-- When a guardian last said no; null when none did. A « no » is a row that ended the instant it began.
create function private.last_no(person uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  select max(c.given_at) from public.consents c
   where c.profile_id = person and c.kind = 'gardien' and c.withdrawn_at = c.given_at
$$;
--> statement-breakpoint
-- Whether this is the name of the member of staff who asks: nobody makes sure of their own answer.
create function private.is_my_name(typed text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles p left join public.advisers d on d.id = p.id
     where p.id = app_api.actor_id() and lower(typed) in (lower(p.full_name), lower(d.display_name)))
$$;
--> statement-breakpoint
-- The number to call, sealed: the application opens it. No row: there is no such appointment of the adviser who asks.
create function app_api.number_to_call(appointment uuid) returns table (person uuid, sealed text, until timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  select r.person, p.phone, r.until into number_to_call.person, number_to_call.sealed, number_to_call.until
    from private.person_received(appointment) r join public.profiles p on p.id = r.person;
  if not found then return; end if;
  if sealed is not null then perform private.note_reading(person, 'phone', appointment); end if;
  return next;
end $$;
--> statement-breakpoint
-- An adviser has called or seen the person: the number that is still in the profile becomes a way to sign in.
-- @returns 'done'; 'taken': another account has it; 'changed': the profile has another number by now; null: not theirs
create function app_api.prove_number(appointment uuid, was_sealed text, lookup bytea) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare whose uuid;
begin
  select r.person into whose from private.person_received(appointment) r;
  if whose is null then return null; end if;
  if not exists (select from public.profiles p where p.id = whose and p.phone = was_sealed) then return 'changed'; end if;
  update private.accounts a set phone_lookup = lookup where a.id = whose;
  return case when found then 'done' end;
exception when unique_violation then
  return 'taken';
end $$;
--> statement-breakpoint
-- Minors whom the adviser who asks receives, and whose guardian's yes by link waits for a call.
create function app_api.answers_to_confirm(version text) returns table (consent_id uuid, child_name text, given_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select c.id, p.full_name, c.given_at
    from private.people_received() r join public.profiles p on p.id = r.person
   cross join lateral private.waiting_answer(r.person, version) c
   where c.means = 'lien' order by c.given_at, c.id
$$;
--> statement-breakpoint
-- What whoever calls has to know, the four digits included.
create function app_api.read_answer(consent uuid, version text)
returns table (child_name text, guardian_name text, guardian_link text, given_at timestamptz, call_digits text, last_no timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
declare whose uuid;
begin
  select r.person, p.full_name, c.guardian_name, c.guardian_link, c.given_at, g.call_digits, private.last_no(r.person)
    into whose, read_answer.child_name, read_answer.guardian_name, read_answer.guardian_link, read_answer.given_at, read_answer.call_digits, read_answer.last_no
    from private.people_received() r join public.profiles p on p.id = r.person
   cross join lateral private.waiting_answer(r.person, version) c
    join private.guardian_receipts g on g.consent_id = c.id
   where c.id = consent and c.means = 'lien';
  if not found then return; end if;
  perform private.note_reading(whose, 'consent', consent);
  return next;
end $$;
--> statement-breakpoint
-- What came of the call: 'confirmed', 'refused' or 'not-reached'. A refusal is an answer of its own, and the yes ends.
-- @returns 'done'; 'own-name': the guardian's name is that of whoever asks; null: there is no such answer to confirm
create function app_api.settle_answer(consent uuid, version text, outcome text, number_from text) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare
  whose uuid;
  named text;
begin
  if outcome not in ('confirmed', 'refused', 'not-reached') or number_from <> 'registre' then
    raise exception 'unknown outcome %', outcome using errcode = '22023';
  end if;
  -- No answer is written about this person meanwhile.
  perform from public.profiles p where p.id = (select c.profile_id from public.consents c where c.id = consent) for update;
  select r.person, c.guardian_name into whose, named
    from private.people_received() r cross join lateral private.waiting_answer(r.person, version) c
   where c.id = consent and c.means = 'lien';
  if not found then return null; end if;
  if private.is_my_name(named) then return 'own-name'; end if;
  if outcome = 'confirmed' then
    update public.consents c set confirmed_at = now(), confirmed_by = app_api.actor_id() where c.id = consent;
  elsif outcome = 'refused' then
    update public.consents c set withdrawn_at = now() where c.id = consent;
    insert into public.consents (profile_id, kind, means, text_version, recorded_by, given_at, withdrawn_at)
    values (whose, 'gardien', 'appel', version, app_api.actor_id(), now(), now());
  end if;
  insert into public.audit_logs (table_name, record_id, action, user_id, new_data)
  values ('public.consents', consent::text, 'CALL', app_api.actor_id(),
          jsonb_build_object('profile_id', whose, 'outcome', outcome, 'number_from', number_from));
  return 'done';
end $$;
--> statement-breakpoint
-- A signed form that the adviser holds in their hands. A yes waits for a second member of staff; a no counts at once.
-- @returns 'done'; 'adult'; 'agreed': a confirmed yes stands; 'waiting': a form waits already; 'own-name'; null: not theirs
create function app_api.record_form(appointment uuid, version text, agreed boolean, named text, link text) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare whose uuid;
begin
  select r.person into whose from private.person_received(appointment) r;
  if whose is null then return null; end if;
  perform from public.profiles p where p.id = whose for update;
  if private.is_adult(whose) then return 'adult'; end if;
  if private.is_my_name(named) then return 'own-name'; end if;
  if agreed and exists (select from private.waiting_answer(whose, version) c where c.means = 'formulaire') then return 'waiting'; end if;
  if agreed and private.guardian_agreed(whose) and exists (
    select from public.consents c where c.profile_id = whose and c.kind = 'gardien' and c.withdrawn_at is null
      and c.confirmed_at is not null and c.text_version = version) then return 'agreed'; end if;
  insert into public.consents (profile_id, kind, means, text_version, guardian_name, guardian_link, recorded_by, given_at, withdrawn_at)
  values (whose, 'gardien', 'formulaire', version, named, link, app_api.actor_id(), now(), case when not agreed then now() end);
  return 'done';
end $$;
--> statement-breakpoint
-- Forms that wait for somebody else than their recorder. Whom they are about is read one by one.
create function app_api.forms_to_confirm(version text) returns table (consent_id uuid, given_at timestamptz, recorder text)
language sql stable security definer set search_path = ''
as $$
  select c.id, c.given_at, coalesce(d.display_name, p.full_name)
    from public.consents w cross join lateral private.waiting_answer(w.profile_id, version) c
    left join public.profiles p on p.id = c.recorded_by left join public.advisers d on d.id = c.recorded_by
   where private.may_check_forms() and w.means = 'formulaire' and w.confirmed_at is null and w.withdrawn_at is null and c.id = w.id
     and c.recorded_by <> app_api.actor_id() and c.profile_id <> app_api.actor_id() order by c.given_at, c.id
$$;
--> statement-breakpoint
create function app_api.read_form(consent uuid, version text)
returns table (child_name text, guardian_name text, guardian_link text, given_at timestamptz, recorder text, last_no timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
declare whose uuid;
begin
  select w.profile_id, p.full_name, w.guardian_name, w.guardian_link, f.given_at, f.recorder, private.last_no(w.profile_id)
    into whose, read_form.child_name, read_form.guardian_name, read_form.guardian_link, read_form.given_at, read_form.recorder, read_form.last_no
    from app_api.forms_to_confirm(version) f join public.consents w on w.id = f.consent_id join public.profiles p on p.id = w.profile_id
   where f.consent_id = consent;
  if not found then return; end if;
  perform private.note_reading(whose, 'consent', consent);
  return next;
end $$;
--> statement-breakpoint
-- @returns 'done'; 'own-name'; null: there is no such form to confirm for whoever asks
create function app_api.settle_form(consent uuid, version text, is_right boolean) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare named text;
begin
  perform from public.profiles p where p.id = (select c.profile_id from public.consents c where c.id = consent) for update;
  select w.guardian_name into named
    from app_api.forms_to_confirm(version) f join public.consents w on w.id = f.consent_id where f.consent_id = consent;
  if not found then return null; end if;
  if private.is_my_name(named) then return 'own-name'; end if;
  update public.consents c
     set confirmed_at = case when is_right then now() end, confirmed_by = case when is_right then app_api.actor_id() end,
         withdrawn_at = case when not is_right then now() end
   where c.id = consent;
  return 'done';
end $$;
--> statement-breakpoint
create function app_api.birth_dates_to_confirm() returns table (request_id uuid, child_name text, asked_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select b.id, p.full_name, b.asked_at
    from private.people_received() r join public.profiles p on p.id = r.person join public.birth_date_requests b on b.profile_id = p.id
   order by b.asked_at, b.id
$$;
--> statement-breakpoint
create function app_api.read_birth_date_request(request uuid)
returns table (person uuid, child_name text, sealed_before text, sealed_after text, asked_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  select p.id, p.full_name, p.birth_date, b.birth_date, b.asked_at
    into read_birth_date_request.person, read_birth_date_request.child_name, read_birth_date_request.sealed_before,
         read_birth_date_request.sealed_after, read_birth_date_request.asked_at
    from private.people_received() r join public.profiles p on p.id = r.person join public.birth_date_requests b on b.profile_id = p.id
   where b.id = request;
  if not found then return; end if;
  perform private.note_reading(person, 'profile', request);
  return next;
end $$;
--> statement-breakpoint
-- Copies the date that was asked for, or drops the request. Consents and grants stay as they are. While the last word of
-- a guardian is a no, nobody comes closer to 18 by it: `direction` is 'minor-to-adult', 'adult-to-minor', or
-- 'earlier-majority' and 'same-side' of the same age group.
-- @returns 'done'; 'guardian-no'; null: there is no such request of a person whom the adviser receives
create function app_api.settle_birth_date(request uuid, direction text, becomes_adult boolean, is_right boolean) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare
  whose uuid;
  asked text;
begin
  if direction not in ('minor-to-adult', 'adult-to-minor', 'earlier-majority', 'same-side') then
    raise exception 'unknown direction %', direction using errcode = '22023';
  end if;
  perform from public.profiles p where p.id = (select b.profile_id from public.birth_date_requests b where b.id = request) for update;
  select b.profile_id, b.birth_date into whose, asked
    from private.people_received() r join public.birth_date_requests b on b.profile_id = r.person where b.id = request;
  if not found then return null; end if;
  if is_right then
    if direction in ('minor-to-adult', 'earlier-majority') and private.last_no(whose) >= (
      select max(greatest(c.given_at, c.withdrawn_at)) from public.consents c where c.profile_id = whose and c.kind = 'gardien') then
      return 'guardian-no';
    end if;
    -- That removes what was known of their age; the application has read the new date.
    update public.profiles p set birth_date = asked, updated_at = now() where p.id = whose;
    insert into private.age_groups (profile_id, adult) values (whose, becomes_adult);
  end if;
  delete from public.birth_date_requests b where b.id = request;
  insert into public.audit_logs (table_name, record_id, action, user_id, new_data)
  values ('public.profiles', whose::text, case when is_right then 'BIRTH_DATE' else 'BIRTH_DATE_REFUSED' end, app_api.actor_id(),
          jsonb_build_object('direction', direction, 'of', request));
  return 'done';
end $$;
--> statement-breakpoint
do $$
declare f text;
begin
  execute 'grant create on schema app_api, private to app_definer';
  foreach f in array array[
    'private.concern_ends(public.appointments)', 'private.person_received(uuid)', 'private.people_received()', 'private.may_check_forms()',
    'private.is_adult(uuid)', 'private.guardian_agreed(uuid)', 'private.waiting_answer(uuid, text)',
    'private.last_no(uuid)', 'private.is_my_name(text)', 'app_api.number_to_call(uuid)', 'app_api.prove_number(uuid, text, bytea)',
    'app_api.answers_to_confirm(text)', 'app_api.read_answer(uuid, text)', 'app_api.settle_answer(uuid, text, text, text)',
    'app_api.record_form(uuid, text, boolean, text, text)', 'app_api.forms_to_confirm(text)', 'app_api.read_form(uuid, text)',
    'app_api.settle_form(uuid, text, boolean)', 'app_api.birth_dates_to_confirm()', 'app_api.read_birth_date_request(uuid)',
    'app_api.settle_birth_date(uuid, text, boolean, boolean)'] loop
    execute 'revoke execute on function ' || f || ' from public';
    if f like 'app_api.%' then execute 'grant execute on function ' || f || ' to app_person'; end if;
    execute 'alter function ' || f || ' owner to app_definer';
  end loop;
  execute 'revoke create on schema app_api, private from app_definer';
end $$;
--> statement-breakpoint
revoke app_definer from current_user;
