ALTER TABLE "result_shares" ADD COLUMN "ends_at" timestamp with time zone DEFAULT now() + interval '30 days' NOT NULL;--> statement-breakpoint
grant select (ends_at) on public.result_shares to app_person;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
-- What a share link shows, until it ends, is closed, or its owner's account is.
create or replace function app_api.shared_result(hash bytea)
returns table (test_type text, results jsonb, recommendations text[], instrument_hash text, algorithm_version text, completed_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select r.test_type, r.results, r.recommendations, r.instrument_hash, r.algorithm_version, r.completed_at
    from public.result_shares s
    join public.test_results r on r.id = s.result_id and r.created_at = s.result_created_at
    join public.profiles p on p.id = s.profile_id
   where s.token_hash = hash and s.revoked_at is null and s.ends_at > now() and p.is_active
$$;
--> statement-breakpoint
-- What changes no row and yet belongs in the audit trail: that somebody signed in or was refused, or took their data.
-- A person writes about themselves alone; the system names whom it is about, or nobody.
create function app_api.note_access(what text, whom uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if what not in ('SIGN_IN', 'SIGN_IN_REFUSED', 'EXPORT') then
    raise exception 'unknown access %', what;
  end if;
  insert into public.audit_logs (table_name, record_id, action, user_id)
  values ('accounts', coalesce(app_api.actor_id()::text, whom::text, '?'), what, app_api.actor_id());
end
$$;
--> statement-breakpoint
alter function app_api.note_access(text, uuid) owner to app_definer;
--> statement-breakpoint
revoke execute on function app_api.note_access(text, uuid) from public;
--> statement-breakpoint
grant execute on function app_api.note_access(text, uuid) to app_person, service_role;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
