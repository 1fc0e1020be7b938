-- What a plain Postgres lacks and Supabase brings: roles, the `auth` functions, the extensions.
do $$
declare name text;
begin
  foreach name in array array['anon', 'authenticated', 'service_role', 'app_definer'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
end $$;
--> statement-breakpoint
do $$
begin
  if to_regprocedure('auth.uid()') is null then
    create schema if not exists auth;
    create function auth.jwt() returns jsonb language sql stable
      as $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $f$;
    create function auth.uid() returns uuid language sql stable
      as $f$ select (auth.jwt() ->> 'sub')::uuid $f$;
    create function auth.role() returns text language sql stable
      as $f$ select auth.jwt() ->> 'role' $f$;
    grant usage on schema auth to anon, authenticated, service_role;
  end if;
end $$;
--> statement-breakpoint
create schema if not exists extensions;
--> statement-breakpoint
create extension if not exists unaccent with schema extensions;
--> statement-breakpoint
create extension if not exists pg_trgm with schema extensions;
--> statement-breakpoint
-- French words without their accents, then stemmed: the built-in stop list lacks "les", and people type "metier".
do $$
declare home text;
begin
  select n.nspname into home from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace where d.dictname = 'unaccent';
  if not exists (select from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace where c.cfgname = 'fr' and n.nspname = 'public') then
    create text search configuration public.fr (copy = pg_catalog.french);
  end if;
  execute format('alter text search configuration public.fr alter mapping for hword, hword_part, word with %I.unaccent, french_stem', home);
end $$;
--> statement-breakpoint
-- Functions that people's roles may call; the tables of `private` stay out of their reach.
create schema if not exists app_api;
--> statement-breakpoint
create schema if not exists private;
