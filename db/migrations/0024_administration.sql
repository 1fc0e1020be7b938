CREATE TABLE "adviser_invitations" (
	"id" uuid PRIMARY KEY DEFAULT app_api.uuid_v7() NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"establishment" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "adviser_invitations_lifetime" CHECK ("adviser_invitations"."expires_at" <= "adviser_invitations"."created_at" + interval '7 days')
);
--> statement-breakpoint
ALTER TABLE "adviser_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "adviser_invitations_email_key" ON "adviser_invitations" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "adviser_invitations_token_key" ON "adviser_invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE POLICY "adviser_invitations_select_admin" ON "adviser_invitations" AS PERMISSIVE FOR SELECT TO "app_person" USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "adviser_invitations_insert_admin" ON "adviser_invitations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((select app_api.actor_role()) = 'admin' and "adviser_invitations"."invited_by" = (select app_api.actor_id()));--> statement-breakpoint
CREATE POLICY "adviser_invitations_delete_admin" ON "adviser_invitations" AS PERMISSIVE FOR DELETE TO "app_person" USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "adviser_invitations_system" ON "adviser_invitations" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table public.adviser_invitations force row level security;
--> statement-breakpoint
revoke all on public.adviser_invitations from public, anon, authenticated, service_role, app_guest, app_person;
--> statement-breakpoint
-- The hash of the link is for whoever looks the link up.
grant select (id, email, display_name, establishment, invited_by, created_at, expires_at) on public.adviser_invitations to app_person;
--> statement-breakpoint
grant insert, delete on public.adviser_invitations to app_person;
--> statement-breakpoint
grant select, delete on public.adviser_invitations to service_role;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.adviser_invitations for each row
  execute function app_api.audit('adviser_invitations', 'id', 'invited_by', 'created_at', 'expires_at');
--> statement-breakpoint
grant update (vetted_at, vetted_by, identity_seen, closed_at) on public.advisers to app_definer;
--> statement-breakpoint
grant execute on function app_api.actor_role() to app_definer;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- Whoever loses the role of an adviser, or whose account is closed, receives nobody from then on; if the role comes
-- back, somebody vets them again. So whatever path the change takes.
create function app_api.end_standing() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  update public.advisers d
     set closed_at = coalesce(d.closed_at, clock_timestamp()), vetted_at = null, vetted_by = null, identity_seen = null
   where d.id = new.id and (d.closed_at is null or d.vetted_at is not null);
  return null;
end $$;
--> statement-breakpoint
create trigger end_standing after update of app_role on private.accounts for each row
  when (old.app_role <> 'user' and new.app_role = 'user') execute function app_api.end_standing();
--> statement-breakpoint
create trigger end_standing after update of is_active on public.profiles for each row
  when (old.is_active and not new.is_active) execute function app_api.end_standing();
--> statement-breakpoint
-- Finds the account that signs in with exactly this, for an administrator. Each search leaves a line in the trail, one
-- that finds nobody as well.
create function app_api.search_account(mailbox text, handle_typed text, number_lookup bytea) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare found_id uuid;
begin
  if app_api.actor_role() is distinct from 'admin' then
    raise exception 'administrators search' using errcode = '42501';
  end if;
  select a.id into found_id from private.accounts a
   where lower(a.email) = lower(mailbox) or a.handle = handle_typed or a.phone_lookup = number_lookup;
  perform private.note_reading(found_id, 'account', null);
  return found_id;
end $$;
--> statement-breakpoint
-- What an administrator reads of an account. Each reading leaves a line in the trail, which the person sees.
create function app_api.read_account(person uuid)
returns table (id uuid, full_name text, app_role text, is_active boolean, has_mailbox boolean, email_verified_at timestamptz, created_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if app_api.actor_role() is distinct from 'admin' then
    raise exception 'administrators read' using errcode = '42501';
  end if;
  if not exists (select from private.accounts a where a.id = person) then return; end if;
  perform private.note_reading(person, 'account', null);
  return query
    select a.id, p.full_name, a.app_role, p.is_active, a.email is not null, a.email_verified_at, a.created_at
      from private.accounts a join public.profiles p on p.id = a.id where a.id = person;
end $$;
--> statement-breakpoint
-- Who changed what somebody may: the service does it, so the trail of the tables names nobody.
create function app_api.note_account_change(admin_id uuid, person uuid, change jsonb) returns void
language sql volatile security definer set search_path = ''
as $$
  insert into public.audit_logs (table_name, record_id, action, new_data, user_id)
  values ('account-changes', person::text, 'UPDATE', change, admin_id)
$$;
--> statement-breakpoint
revoke execute on function app_api.end_standing(), app_api.search_account(text, text, bytea), app_api.read_account(uuid),
  app_api.note_account_change(uuid, uuid, jsonb) from public;
--> statement-breakpoint
grant execute on function app_api.search_account(text, text, bytea), app_api.read_account(uuid) to app_person;
--> statement-breakpoint
grant execute on function app_api.note_account_change(uuid, uuid, jsonb) to service_role;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
alter function app_api.end_standing() owner to app_definer;
--> statement-breakpoint
alter function app_api.search_account(text, text, bytea) owner to app_definer;
--> statement-breakpoint
alter function app_api.read_account(uuid) owner to app_definer;
--> statement-breakpoint
alter function app_api.note_account_change(uuid, uuid, jsonb) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
