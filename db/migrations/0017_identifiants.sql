CREATE TABLE "private"."recent_sends" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "private"."recent_sends" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "private"."accounts" DROP CONSTRAINT "accounts_identifier";--> statement-breakpoint
ALTER TABLE "private"."accounts" ADD COLUMN "handle" text;--> statement-breakpoint
CREATE INDEX "recent_sends_created_idx" ON "private"."recent_sends" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_handle_key" ON "private"."accounts" USING btree ("handle");--> statement-breakpoint
ALTER TABLE "private"."accounts" ADD CONSTRAINT "accounts_identifier" CHECK (num_nonnulls("private"."accounts"."email", "private"."accounts"."handle", "private"."accounts"."phone_lookup") > 0);--> statement-breakpoint
CREATE POLICY "recent_sends_system" ON "private"."recent_sends" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "recent_sends_definer" ON "private"."recent_sends" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "private"."recent_sends" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
revoke all on private.recent_sends from public, anon, authenticated, app_guest, app_person, service_role;
--> statement-breakpoint
grant select, insert, update, delete on private.recent_sends to app_definer;
--> statement-breakpoint
grant select, delete on private.recent_sends to service_role;
--> statement-breakpoint
-- Waits until no other send of this key is under way, and says what one of the last minute led to.
create function app_api.take_send(send_key bytea) returns text
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('send ' || pg_catalog.encode(send_key, 'hex'), 0));
  return (select s.outcome from private.recent_sends s
           where s.key_hash = send_key and s.created_at > pg_catalog.now() - interval '1 minute');
end
$$;
--> statement-breakpoint
create function app_api.remember_send(send_key bytea, sealed text) returns void
language sql volatile security definer set search_path = ''
as $$
  insert into private.recent_sends (key_hash, outcome) values (send_key, sealed)
  on conflict (key_hash) do update set outcome = excluded.outcome, created_at = pg_catalog.now()
$$;
--> statement-breakpoint
revoke execute on function app_api.take_send(bytea), app_api.remember_send(bytea, text) from public;
--> statement-breakpoint
grant execute on function app_api.take_send(bytea), app_api.remember_send(bytea, text) to app_guest, app_person, service_role;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
alter function app_api.take_send(bytea) owner to app_definer;
--> statement-breakpoint
alter function app_api.remember_send(bytea, text) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
create or replace function app_api.my_account() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'email', a.email, 'handle', a.handle, 'role', a.app_role, 'created_at', a.created_at, 'email_verified_at', a.email_verified_at,
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('created_at', s.created_at, 'expires_at', s.expires_at)), '[]') from private.sessions s where s.account_id = a.id),
    'links', (select coalesce(jsonb_agg(jsonb_build_object('purpose', t.purpose, 'created_at', t.created_at, 'consumed_at', t.consumed_at)), '[]') from private.tokens t where t.account_id = a.id),
    'recovery_codes_left', (select count(*) from private.recovery_codes c where c.account_id = a.id and c.used_at is null))
    from private.accounts a where a.id = app_api.actor_id()
$$;
--> statement-breakpoint
revoke app_definer from current_user;
