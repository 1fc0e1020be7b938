CREATE TABLE "private"."guardian_receipts" (
	"consent_id" uuid PRIMARY KEY NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"call_digits" text NOT NULL,
	CONSTRAINT "guardian_receipts_digits" CHECK ("private"."guardian_receipts"."call_digits" ~ '^[0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "private"."guardian_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "private"."guardian_receipts" ADD CONSTRAINT "guardian_receipts_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guardian_receipts_code_key" ON "private"."guardian_receipts" USING btree ("code_hash");--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_confirmed" CHECK (("consents"."confirmed_at" is null) = ("consents"."confirmed_by" is null) and ("consents"."confirmed_at" is null or "consents"."kind" = 'gardien'));--> statement-breakpoint
CREATE POLICY "guardian_receipts_system" ON "private"."guardian_receipts" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "private"."guardian_receipts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
revoke all on private.guardian_receipts from public, anon, authenticated, app_guest, app_person, service_role;
--> statement-breakpoint
grant select, insert on private.guardian_receipts to service_role;
--> statement-breakpoint
grant update (withdrawn_at, confirmed_at, confirmed_by) on public.consents to service_role;
--> statement-breakpoint
drop trigger audit on public.consents;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.consents for each row
  execute function app_api.audit('consents', 'id', 'profile_id', 'kind', 'means', 'text_version', 'recorded_by', 'given_at', 'withdrawn_at', 'confirmed_at', 'confirmed_by');
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- A guardian's yes opens nothing before somebody has made sure who gave it.
create or replace function private.may_see(person uuid, part text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.access_grants g join private.accounts a on a.id = g.consultant_id
     where g.profile_id = person and g.consultant_id = app_api.actor_id() and g.scope = part
       and g.withdrawn_at is null and g.given_at <= now() and g.ends_at > now()
       and a.app_role in ('consultant', 'admin')
       and (exists (select from private.age_groups y where y.profile_id = person and y.adult)
         or (select c.withdrawn_at is null and c.confirmed_at is not null from public.consents c
              where c.profile_id = person and c.kind = 'gardien' order by c.given_at desc limit 1)))
$$;
--> statement-breakpoint
revoke app_definer from current_user;
