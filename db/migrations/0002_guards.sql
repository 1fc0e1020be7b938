-- FORCE, grants, triggers and functions: what Drizzle cannot say. Nothing is granted by default.
do $$
declare t record;
begin
  for t in
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  loop
    execute format('alter table %I.%I force row level security', t.nspname, t.relname);
    execute format('revoke all on %I.%I from public, anon, authenticated, service_role', t.nspname, t.relname);
  end loop;
end $$;
--> statement-breakpoint
revoke all on schema app_api, private from public;
--> statement-breakpoint
grant usage on schema public, app_api, extensions to anon, authenticated, service_role, app_definer;
--> statement-breakpoint
grant usage on schema private to service_role, app_definer;
--> statement-breakpoint
grant select on public.profiles, public.consents, public.test_attempts, public.test_results, public.audit_logs to authenticated;
--> statement-breakpoint
grant update (full_name, phone, birth_date, gender, education_level, bac_series, current_job, experience_years, interests, goals, avatar_url, updated_at) on public.profiles to authenticated;
--> statement-breakpoint
grant insert (profile_id, kind, means, text_version) on public.consents to authenticated;
--> statement-breakpoint
grant update (withdrawn_at) on public.consents to authenticated;
--> statement-breakpoint
grant insert, update, delete on public.test_attempts to authenticated;
--> statement-breakpoint
grant insert on public.test_results to authenticated;
--> statement-breakpoint
grant select (id, profile_id, result_id, result_created_at, created_at, revoked_at) on public.result_shares to authenticated;
--> statement-breakpoint
grant insert, update (revoked_at) on public.result_shares to authenticated;
--> statement-breakpoint
grant select (id, profile_id, label, created_at, expires_at, revoked_at) on public.api_tokens to authenticated;
--> statement-breakpoint
grant insert (profile_id, label, token_hash, expires_at), update (revoked_at) on public.api_tokens to authenticated;
--> statement-breakpoint
grant select, update (revoked_at) on public.api_tokens to service_role;
--> statement-breakpoint
grant insert (kind, profile_id, dedupe_key, payload) on public.outbox to authenticated;
--> statement-breakpoint
grant select (id, profile_id, kind, created_at, sent_at) on public.outbox to authenticated;
--> statement-breakpoint
grant select on public.occupations to anon, authenticated;
--> statement-breakpoint
grant select (id, instrument_id, version, state, algorithm_version, content_hash, published_at) on public.instrument_versions to anon, authenticated;
--> statement-breakpoint
grant select, insert, update on public.profiles, private.accounts, public.instrument_versions to service_role;
--> statement-breakpoint
grant select, insert on public.consents, public.test_results to service_role;
--> statement-breakpoint
grant select, insert, delete on public.guest_resumes, private.sessions to service_role;
--> statement-breakpoint
grant select, insert, update, delete on private.tokens, private.recovery_codes, private.rate_limits, public.outbox, public.occupations to service_role;
--> statement-breakpoint
grant select on private.accounts, private.sessions, private.tokens, private.recovery_codes, public.api_tokens, public.result_shares to app_definer;
--> statement-breakpoint
grant select, delete on public.profiles, public.test_results to app_definer;
--> statement-breakpoint
grant insert on public.audit_logs to app_definer;
--> statement-breakpoint
-- Whose request this is, as the database knows it: null for a guest and for the system.
create function app_api.actor_id() returns uuid language sql stable set search_path = ''
as $$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $$;
--> statement-breakpoint
-- Audit: the columns named in the trigger keep their values, every other changed column is only named.
create function app_api.audit() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  shown_before jsonb;
  shown_after jsonb;
begin
  select jsonb_object_agg(key, case when key = any (tg_argv) then before -> key else '"[masqué]"'::jsonb end) filter (where before -> key is not null and before -> key <> 'null'),
         jsonb_object_agg(key, case when key = any (tg_argv) then after -> key else '"[masqué]"'::jsonb end) filter (where after -> key is not null and after -> key <> 'null')
    into shown_before, shown_after
    from jsonb_object_keys(before || after) as key
   where before -> key is distinct from after -> key;
  insert into public.audit_logs (table_name, record_id, action, old_data, new_data, user_id)
  values (tg_table_schema || '.' || tg_argv[0], coalesce(after ->> tg_argv[1], before ->> tg_argv[1], '?'), tg_op, shown_before, shown_after, app_api.actor_id());
  return null;
end $$;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.profiles for each row
  execute function app_api.audit('profiles', 'id', 'is_active', 'created_at', 'updated_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.consents for each row
  execute function app_api.audit('consents', 'id', 'profile_id', 'kind', 'means', 'text_version', 'recorded_by', 'given_at', 'withdrawn_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on private.accounts for each row
  execute function app_api.audit('accounts', 'id', 'app_role', 'session_version', 'email_verified_at', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.api_tokens for each row
  execute function app_api.audit('api_tokens', 'id', 'profile_id', 'created_at', 'expires_at', 'revoked_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.instrument_versions for each row
  execute function app_api.audit('instrument_versions', 'id', 'instrument_id', 'version', 'state', 'algorithm_version', 'content_hash', 'published_at');
--> statement-breakpoint
create trigger audit after insert or delete on public.test_results for each row
  execute function app_api.audit('test_results', 'id', 'profile_id', 'test_type', 'instrument_hash', 'algorithm_version', 'created_at');
--> statement-breakpoint
create trigger audit after insert or update or delete on public.result_shares for each row
  execute function app_api.audit('result_shares', 'id', 'profile_id', 'result_id', 'created_at', 'revoked_at');
--> statement-breakpoint
create function app_api.refuse() returns trigger language plpgsql set search_path = ''
as $$ begin raise exception '% is never changed: %', tg_table_name, tg_op using errcode = '42501'; end $$;
--> statement-breakpoint
create trigger never_changed before update on public.test_results for each row execute function app_api.refuse();
--> statement-breakpoint
create trigger never_emptied before truncate on public.test_results for each statement execute function app_api.refuse();
--> statement-breakpoint
create trigger never_changed before update or delete on public.audit_logs for each row execute function app_api.refuse();
--> statement-breakpoint
create trigger never_emptied before truncate on public.audit_logs for each statement execute function app_api.refuse();
--> statement-breakpoint
-- A changed role ends the sessions that were opened with the old one, whoever changes it.
create function app_api.role_ends_sessions() returns trigger language plpgsql set search_path = ''
as $$
begin
  if new.app_role <> old.app_role then new.session_version := greatest(new.session_version, old.session_version + 1); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger role_ends_sessions before update on private.accounts for each row execute function app_api.role_ends_sessions();
--> statement-breakpoint
-- A published version keeps its content; its state only moves forward.
create function app_api.guard_instrument_version() returns trigger language plpgsql set search_path = ''
as $$
declare ranks constant text[] := array['draft', 'pilot', 'active', 'retired'];
begin
  if old.published_at is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE'
    or (to_jsonb(new) - 'state') is distinct from (to_jsonb(old) - 'state')
    or array_position(ranks, new.state) < array_position(ranks, old.state) then
    raise exception 'a published instrument version is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger never_changed before update or delete on public.instrument_versions for each row execute function app_api.guard_instrument_version();
--> statement-breakpoint
create trigger never_emptied before truncate on public.instrument_versions for each statement execute function app_api.refuse();
--> statement-breakpoint
-- Makes the monthly partitions of test_results ahead of time. Partitions inherit no row-level security:
-- each gets its own, and nobody is granted anything on it. Returns how many were made.
create function app_api.ensure_result_partitions(months_ahead int default 12) returns int
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
      execute format('revoke all on public.%I from public, anon, authenticated, service_role', part);
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;
--> statement-breakpoint
select app_api.ensure_result_partitions(12);
--> statement-breakpoint
-- Who a session belongs to, if it is still good: not ended, not expired, same version, account active.
create function app_api.session_state(session uuid) returns table (person_id uuid, app_role text)
language sql stable security definer set search_path = ''
as $$
  select a.id, a.app_role
    from private.sessions s join private.accounts a on a.id = s.account_id join public.profiles p on p.id = a.id
   where s.id = session and s.expires_at > now() and s.session_version = a.session_version and p.is_active
$$;
--> statement-breakpoint
create function app_api.bearer_state(hash bytea) returns table (person_id uuid, app_role text)
language sql stable security definer set search_path = ''
as $$
  select a.id, a.app_role
    from public.api_tokens t join private.accounts a on a.id = t.profile_id join public.profiles p on p.id = a.id
   where t.token_hash = hash and t.revoked_at is null and t.expires_at > now() and p.is_active
$$;
--> statement-breakpoint
-- What a share link shows: the analysis and its date. No name, no id, no answers.
create function app_api.shared_result(hash bytea)
returns table (test_type text, results jsonb, instrument_hash text, algorithm_version text, completed_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select r.test_type, r.results, r.instrument_hash, r.algorithm_version, r.completed_at
    from public.result_shares s join public.test_results r on r.id = s.result_id and r.created_at = s.result_created_at
   where s.token_hash = hash and s.revoked_at is null
$$;
--> statement-breakpoint
-- Deletes one result of the person who asks; returns whether there was one.
create function app_api.delete_my_result(result uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.test_results where id = result and profile_id = app_api.actor_id();
  return found;
end $$;
--> statement-breakpoint
-- Erases the person who asks, and everything that hangs on them; returns whether there was somebody.
create function app_api.erase_me() returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.profiles where id = app_api.actor_id();
  return found;
end $$;
--> statement-breakpoint
-- What the identity tables hold about the person who asks, without the secrets: for the export.
create function app_api.my_account() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'email', a.email, 'role', a.app_role, 'created_at', a.created_at, 'email_verified_at', a.email_verified_at,
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('created_at', s.created_at, 'expires_at', s.expires_at)), '[]') from private.sessions s where s.account_id = a.id),
    'links', (select coalesce(jsonb_agg(jsonb_build_object('purpose', t.purpose, 'created_at', t.created_at, 'consumed_at', t.consumed_at)), '[]') from private.tokens t where t.account_id = a.id),
    'recovery_codes_left', (select count(*) from private.recovery_codes c where c.account_id = a.id and c.used_at is null))
    from private.accounts a where a.id = app_api.actor_id()
$$;
--> statement-breakpoint
revoke execute on all functions in schema app_api from public;
--> statement-breakpoint
grant execute on function app_api.actor_id() to anon, authenticated, service_role, app_definer;
--> statement-breakpoint
grant execute on function app_api.session_state(uuid), app_api.bearer_state(bytea), app_api.shared_result(bytea) to anon, authenticated;
--> statement-breakpoint
grant execute on function app_api.delete_my_result(uuid), app_api.erase_me(), app_api.my_account() to authenticated;
--> statement-breakpoint
grant execute on function app_api.ensure_result_partitions(int) to service_role;
--> statement-breakpoint
-- The definer functions change hands; the right to do so is given back at once.
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
alter function app_api.audit() owner to app_definer;
--> statement-breakpoint
-- A new partition copies the triggers of its table, and that asks for this right.
grant execute on function app_api.audit() to current_user;
--> statement-breakpoint
alter function app_api.session_state(uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.bearer_state(bytea) owner to app_definer;
--> statement-breakpoint
alter function app_api.shared_result(bytea) owner to app_definer;
--> statement-breakpoint
alter function app_api.delete_my_result(uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.erase_me() owner to app_definer;
--> statement-breakpoint
alter function app_api.my_account() owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
