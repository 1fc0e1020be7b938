-- What people's roles may do moves from Supabase's roles to ours, grant by grant: tables, columns and functions.
do $$
declare
  ours constant jsonb := '{"anon": "app_guest", "authenticated": "app_person"}';
  g record;
begin
  for g in
    select a.grantee::regrole::text as role, n.nspname, c.relname, a.privilege_type, null::text as col
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a
     where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and a.grantee::regrole::text in ('anon', 'authenticated')
    union all
    select a.grantee::regrole::text, n.nspname, c.relname, a.privilege_type, t.attname
      from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(t.attacl) a
     where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not t.attisdropped and a.grantee::regrole::text in ('anon', 'authenticated')
  loop
    execute format('grant %s%s on %I.%I to %I', g.privilege_type, case when g.col is null then '' else format(' (%I)', g.col) end,
      g.nspname, g.relname, ours ->> g.role);
  end loop;
end $$;
--> statement-breakpoint
do $$
declare t record;
begin
  for t in
    select n.nspname, c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'S', 'v', 'm')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  loop
    execute format('revoke all on %s %I.%I from public, anon, authenticated', case t.relkind when 'S' then 'sequence' else 'table' end, t.nspname, t.relname);
  end loop;
  for t in select n.nspname, c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and a.attacl is not null and not a.attisdropped
  loop
    execute format('revoke all (%I) on %I.%I from anon, authenticated', t.attname, t.nspname, t.relname);
  end loop;
end $$;
--> statement-breakpoint
-- Most functions are the definer's: the right to speak for it is taken for this migration and given back at its end.
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
revoke all on all functions in schema app_api from anon, authenticated;
--> statement-breakpoint
revoke usage on schema app_api from anon, authenticated;
--> statement-breakpoint
do $$
begin
  -- On Supabase this schema is not ours.
  if (select nspowner::regrole::text from pg_namespace where nspname = 'extensions') = current_user then
    revoke usage on schema extensions from anon, authenticated;
  end if;
end $$;
--> statement-breakpoint
-- Supabase grants whatever its owner makes in `public` to the roles of PostgREST: not here, not later either.
alter default privileges in schema public revoke all on tables from anon, authenticated;
--> statement-breakpoint
alter default privileges in schema public revoke all on sequences from anon, authenticated;
--> statement-breakpoint
alter default privileges in schema public revoke all on functions from anon, authenticated;
--> statement-breakpoint
-- The one thing that is left to a token of Supabase: reading one's own rows.
grant usage on schema public to authenticated;
--> statement-breakpoint
grant select on public.profiles, public.test_results to authenticated;
--> statement-breakpoint
grant execute on function app_api.session_state(uuid), app_api.bearer_state(bytea), app_api.shared_result(bytea) to app_guest, app_person;
--> statement-breakpoint
grant execute on function app_api.delete_my_result(uuid), app_api.erase_me(), app_api.my_account() to app_person;
--> statement-breakpoint
-- The tables of this step.
do $$
declare name text;
begin
  foreach name in array array['public.access_grants', 'private.age_groups', 'public.idempotency_keys'] loop
    execute format('alter table %s force row level security', name);
    execute format('revoke all on %s from public, anon, authenticated, service_role, app_guest, app_person', name);
  end loop;
end $$;
--> statement-breakpoint
grant select on public.access_grants to app_person, app_definer;
--> statement-breakpoint
grant select, insert, update, delete on private.age_groups to service_role;
--> statement-breakpoint
grant select, delete on private.age_groups to app_definer;
--> statement-breakpoint
grant select on public.consents to app_definer;
--> statement-breakpoint
grant select, insert, delete, update (outcome) on public.idempotency_keys to app_person, service_role;
--> statement-breakpoint
-- Of a grant it is recorded that it was given, changed and ended.
create trigger audit after insert or update or delete on public.access_grants for each row
  execute function app_api.audit('access_grants', 'id', 'profile_id', 'consultant_id', 'scope', 'given_at', 'ends_at', 'withdrawn_at');
--> statement-breakpoint
-- Another birth date: the person counts as a minor until the service has read it.
create function app_api.forget_age_group() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.age_groups where profile_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger forget_age_group after update of birth_date on public.profiles for each row
  when (old.birth_date is distinct from new.birth_date) execute function app_api.forget_age_group();
--> statement-breakpoint
-- May whoever asks see this part of this person, by a grant that stands? The adviser named in it, still an adviser,
-- not after its end, not when it was taken back; for a minor only while a guardian's consent stands. Whoever is not
-- known to be of age is a minor.
create function private.may_see(person uuid, part text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.access_grants g join private.accounts a on a.id = g.consultant_id
     where g.profile_id = person and g.consultant_id = app_api.actor_id() and g.scope = part
       and g.withdrawn_at is null and g.given_at <= now() and g.ends_at > now()
       and a.app_role in ('consultant', 'admin')
       and (exists (select from private.age_groups y where y.profile_id = person and y.adult)
         or exists (select from public.consents c where c.profile_id = person and c.kind = 'gardien' and c.withdrawn_at is null)))
$$;
--> statement-breakpoint
revoke execute on function app_api.forget_age_group(), private.may_see(uuid, text) from public;
--> statement-breakpoint
-- A policy runs as whoever asks; nobody reaches the schema itself.
grant execute on function private.may_see(uuid, text) to app_person;
--> statement-breakpoint
grant create on schema app_api, private to app_definer;
--> statement-breakpoint
alter function app_api.forget_age_group() owner to app_definer;
--> statement-breakpoint
alter function private.may_see(uuid, text) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api, private from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
--> statement-breakpoint
-- New partitions close themselves to our roles as well; they have nothing, and nothing is what they keep.
create or replace function app_api.ensure_result_partitions(months_ahead int default 12) returns int
language plpgsql security definer set search_path = ''
as $$
declare
  first_day timestamp := date_trunc('month', now() at time zone 'UTC');
  made int := 0;
  part text;
  starts timestamptz;
  ends timestamptz;
begin
  for i in 0..least(months_ahead, 120) loop
    starts := (first_day + make_interval(months => i)) at time zone 'UTC';
    ends := (first_day + make_interval(months => i + 1)) at time zone 'UTC';
    part := 'test_results_' || to_char(first_day + make_interval(months => i), 'YYYY_MM');
    if to_regclass('public.' || part) is null then
      execute format('create table public.%I partition of public.test_results for values from (%L) to (%L)', part, starts, ends);
      execute format('alter table public.%I enable row level security', part);
      execute format('alter table public.%I force row level security', part);
      execute format('revoke all on public.%I from public, anon, authenticated, app_guest, app_person, service_role', part);
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;
