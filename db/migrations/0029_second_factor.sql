CREATE TABLE "private"."second_factor_codes" (
	"account_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "second_factor_codes_account_id_code_hash_pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "private"."second_factor_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."second_factor_devices" (
	"account_id" uuid NOT NULL,
	"device_hash" "bytea" NOT NULL,
	"proved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "second_factor_devices_account_id_device_hash_pk" PRIMARY KEY("account_id","device_hash")
);
--> statement-breakpoint
ALTER TABLE "private"."second_factor_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private"."second_factors" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"last_step" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "private"."second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD COLUMN "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD COLUMN "second_factor_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD COLUMN "kept_form" text;--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD COLUMN "kept_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "private"."second_factor_codes" ADD CONSTRAINT "second_factor_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."second_factor_devices" ADD CONSTRAINT "second_factor_devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private"."second_factors" ADD CONSTRAINT "second_factors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "private"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "second_factor_devices_proved_idx" ON "private"."second_factor_devices" USING btree ("proved_at");--> statement-breakpoint
ALTER TABLE "private"."sessions" ADD CONSTRAINT "sessions_kept" CHECK (num_nulls("private"."sessions"."kept_form", "private"."sessions"."kept_at") in (0, 2));--> statement-breakpoint
CREATE POLICY "second_factor_codes_system" ON "private"."second_factor_codes" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "second_factor_codes_definer" ON "private"."second_factor_codes" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "second_factor_devices_system" ON "private"."second_factor_devices" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "second_factor_devices_definer" ON "private"."second_factor_devices" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "second_factors_system" ON "private"."second_factors" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "second_factors_definer" ON "private"."second_factors" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
-- By hand.
alter table private.second_factors force row level security;
--> statement-breakpoint
alter table private.second_factor_codes force row level security;
--> statement-breakpoint
alter table private.second_factor_devices force row level security;
--> statement-breakpoint
revoke all on private.second_factors, private.second_factor_codes, private.second_factor_devices
  from public, anon, authenticated, app_guest, app_person, service_role;
--> statement-breakpoint
grant select, insert, update, delete on private.second_factors, private.second_factor_codes, private.second_factor_devices to service_role;
--> statement-breakpoint
grant update on private.sessions to service_role;
--> statement-breakpoint
grant select on private.second_factors, private.second_factor_codes, private.second_factor_devices to app_definer;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
drop function app_api.session_state(uuid);
--> statement-breakpoint
-- Who a session belongs to, if it is still good: not ended, not expired, same version, account active; one of an
-- adviser or administrator for twelve hours. `asks` is what such a session must show before it opens anything: the
-- password after half an hour without a request, or the second code. `unseen`: its last request was not noted yet.
create function app_api.session_state(session uuid)
returns table (person_id uuid, app_role text, asks text, unseen boolean)
language sql stable security definer set search_path = ''
as $$
  select a.id, a.app_role,
         case when a.app_role = 'user' then null
              when s.last_seen_at <= now() - interval '30 minutes' then 'password'
              when s.second_factor_at is null then 'second-factor' end,
         s.last_seen_at <= now() - interval '1 minute'
    from private.sessions s join private.accounts a on a.id = s.account_id join public.profiles p on p.id = a.id
   where s.id = session and s.expires_at > now() and s.session_version = a.session_version and p.is_active
     and (a.app_role = 'user' or s.created_at > now() - interval '12 hours')
$$;
--> statement-breakpoint
alter function app_api.session_state(uuid) owner to app_definer;
--> statement-breakpoint
revoke execute on function app_api.session_state(uuid) from public;
--> statement-breakpoint
grant execute on function app_api.session_state(uuid) to app_guest, app_person;
--> statement-breakpoint
create or replace function app_api.my_account() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'email', a.email, 'handle', a.handle, 'role', a.app_role, 'created_at', a.created_at, 'email_verified_at', a.email_verified_at,
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('created_at', s.created_at, 'expires_at', s.expires_at, 'last_seen_at', s.last_seen_at, 'second_factor_at', s.second_factor_at, 'device', s.device)), '[]') from private.sessions s where s.account_id = a.id),
    'links', (select coalesce(jsonb_agg(jsonb_build_object('purpose', t.purpose, 'created_at', t.created_at, 'consumed_at', t.consumed_at)), '[]') from private.tokens t where t.account_id = a.id),
    'recovery_codes_left', (select count(*) from private.recovery_codes c where c.account_id = a.id and c.used_at is null),
    'second_factor_since', (select f.created_at from private.second_factors f where f.account_id = a.id),
    'second_factor_codes_left', (select count(*) from private.second_factor_codes c where c.account_id = a.id and c.used_at is null),
    'second_factor_devices', (select coalesce(jsonb_agg(jsonb_build_object('proved_at', d.proved_at)), '[]') from private.second_factor_devices d where d.account_id = a.id))
    from private.accounts a where a.id = app_api.actor_id()
$$;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
