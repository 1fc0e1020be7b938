-- A shared result shows the occupations that were stored with it. The columns of a function cannot be added to: the
-- former one is dropped, by a right that is given back at the end.
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
drop function app_api.shared_result(bytea);
--> statement-breakpoint
-- What a share link shows: the analysis, what was recommended for it, and its date. No name, no id, no answers.
create function app_api.shared_result(hash bytea)
returns table (test_type text, results jsonb, recommendations text[], instrument_hash text, algorithm_version text, completed_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select r.test_type, r.results, r.recommendations, r.instrument_hash, r.algorithm_version, r.completed_at
    from public.result_shares s join public.test_results r on r.id = s.result_id and r.created_at = s.result_created_at
   where s.token_hash = hash and s.revoked_at is null
$$;
--> statement-breakpoint
revoke execute on function app_api.shared_result(bytea) from public, anon, authenticated;
--> statement-breakpoint
grant execute on function app_api.shared_result(bytea) to app_guest, app_person;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
alter function app_api.shared_result(bytea) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
