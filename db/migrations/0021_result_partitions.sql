grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
-- What a share link shows, until it ends, is closed, or its owner's account is. In two steps: with the date of the
-- result in hand, one partition is planned and opened instead of all.
create or replace function app_api.shared_result(hash bytea)
returns table (test_type text, results jsonb, recommendations text[], instrument_hash text, algorithm_version text, completed_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
declare
  shared_id uuid;
  shared_at timestamptz;
begin
  select s.result_id, s.result_created_at into shared_id, shared_at
    from public.result_shares s join public.profiles p on p.id = s.profile_id
   where s.token_hash = hash and s.revoked_at is null and s.ends_at > now() and p.is_active;
  if not found then
    return;
  end if;
  return query
    select r.test_type, r.results, r.recommendations, r.instrument_hash, r.algorithm_version, r.completed_at
      from public.test_results r where r.id = shared_id and r.created_at = shared_at;
end $$;
--> statement-breakpoint
-- Deletes one result of the person who asks, made at this very moment; returns whether there was one.
create function app_api.delete_my_result(result uuid, made timestamptz) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.test_results where id = result and created_at = made and profile_id = app_api.actor_id();
  return found;
end $$;
--> statement-breakpoint
alter function app_api.delete_my_result(uuid, timestamptz) owner to app_definer;
--> statement-breakpoint
revoke execute on function app_api.delete_my_result(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function app_api.delete_my_result(uuid, timestamptz) to app_person;
--> statement-breakpoint
drop function app_api.delete_my_result(uuid);
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
