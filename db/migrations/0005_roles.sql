-- Roles of our own: our server takes these two, and only its login is granted them. PostgREST assumes `anon` and
-- `authenticated`; what they may do, anybody with a token may do without our server.
do $$
declare name text;
begin
  foreach name in array array['app_guest', 'app_person'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema public, app_api, extensions to app_guest, app_person;
--> statement-breakpoint
-- The role in the product of whoever asks, as the session said it; null for a guest and for the system.
create function app_api.actor_role() returns text language sql stable set search_path = ''
as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'app_role' $$;
--> statement-breakpoint
-- RFC 9562, version 7: 48 bits of milliseconds, then random bits. A random UUID gives the variant and the rest.
create function app_api.uuid_v7() returns uuid language sql volatile set search_path = ''
as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
--> statement-breakpoint
revoke execute on function app_api.actor_role(), app_api.uuid_v7() from public;
--> statement-breakpoint
grant execute on function app_api.actor_role(), app_api.actor_id() to app_guest, app_person;
--> statement-breakpoint
grant execute on function app_api.uuid_v7() to app_guest, app_person, service_role, app_definer;
