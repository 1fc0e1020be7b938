CREATE TABLE "instrument_figures" (
	"questions_hash" text NOT NULL,
	"day" date NOT NULL,
	"n" integer NOT NULL,
	"figures" jsonb NOT NULL,
	"computed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instrument_figures_questions_hash_day_pk" PRIMARY KEY("questions_hash","day"),
	CONSTRAINT "instrument_figures_n" CHECK ("instrument_figures"."n" >= 0)
);
--> statement-breakpoint
ALTER TABLE "instrument_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "instrument_figures_select_public" ON "instrument_figures" AS PERMISSIVE FOR SELECT TO "app_guest", "app_person" USING ("instrument_figures"."n" >= 200);--> statement-breakpoint
CREATE POLICY "instrument_figures_select_admin" ON "instrument_figures" AS PERMISSIVE FOR SELECT TO "app_person" USING ((select app_api.actor_role()) = 'admin');--> statement-breakpoint
CREATE POLICY "instrument_figures_system" ON "instrument_figures" AS PERMISSIVE FOR ALL TO "service_role" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "instrument_figures_definer" ON "instrument_figures" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
-- FORCE and grants. Nothing is granted by default. The rows are aggregates: which of them are seen, the policies say.
alter table public.instrument_figures force row level security;
--> statement-breakpoint
revoke all on public.instrument_figures from public, anon, authenticated, app_guest, app_person, service_role;
--> statement-breakpoint
grant select on public.instrument_figures to app_guest, app_person;
--> statement-breakpoint
grant select, insert, update, delete on public.instrument_figures to service_role;
--> statement-breakpoint
grant select (questions_hash, day, n) on public.instrument_figures to app_definer;
--> statement-breakpoint
grant app_definer to current_user with set true, inherit true;
--> statement-breakpoint
-- How many people there are so far is public, also while the figures are not: day and number of the latest row, no more.
create function app_api.figures_count(questions text) returns table (day date, n integer)
language sql stable security definer set search_path = ''
as $$
  select f.day, f.n from public.instrument_figures f where f.questions_hash = questions order by f.day desc limit 1
$$;
--> statement-breakpoint
revoke execute on function app_api.figures_count(text) from public, anon, authenticated;
--> statement-breakpoint
grant execute on function app_api.figures_count(text) to app_guest, app_person;
--> statement-breakpoint
grant create on schema app_api to app_definer;
--> statement-breakpoint
alter function app_api.figures_count(text) owner to app_definer;
--> statement-breakpoint
revoke create on schema app_api from app_definer;
--> statement-breakpoint
revoke app_definer from current_user;
