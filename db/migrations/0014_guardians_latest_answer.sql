-- A guardian may answer more than once, and the latest answer counts (lib/people/core/consent.ts): a « no » is a row
-- that is withdrawn from the beginning, and an earlier « yes » that nobody took back stands beside it.
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
create or replace function private.may_see(person uuid, part text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.access_grants g join private.accounts a on a.id = g.consultant_id
     where g.profile_id = person and g.consultant_id = app_api.actor_id() and g.scope = part
       and g.withdrawn_at is null and g.given_at <= now() and g.ends_at > now()
       and a.app_role in ('consultant', 'admin')
       and (exists (select from private.age_groups y where y.profile_id = person and y.adult)
         or (select c.withdrawn_at is null from public.consents c
              where c.profile_id = person and c.kind = 'gardien' order by c.given_at desc limit 1)))
$$;;
--> statement-breakpoint
revoke app_definer from current_user;
