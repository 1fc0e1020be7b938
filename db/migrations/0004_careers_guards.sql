-- FORCE, grants and triggers of the tables of 0003. Nothing is granted by default.
do $$
declare name text;
begin
  foreach name in array array['content_pages', 'content_revisions', 'content_drafts', 'content_reports', 'favourites', 'onet_profiles'] loop
    execute format('alter table public.%I force row level security', name);
    execute format('revoke all on public.%I from public, anon, authenticated, service_role', name);
  end loop;
end $$;
--> statement-breakpoint
grant select on public.content_pages to anon, authenticated;
--> statement-breakpoint
-- What an administrator publishes. The figures that matching uses are no text and are not edited here.
grant update (title_feminine, title_masculine, route, self_employed, minors_danger, summary, keywords, search_words, search_body, content, seed_hash, published_at, updated_at, revision)
  on public.occupations to authenticated;
--> statement-breakpoint
grant update (title, summary, search_words, search_body, content, seed_hash, published_at, updated_at, revision) on public.content_pages to authenticated;
--> statement-breakpoint
grant select (kind, slug, number, reading, author_name, published_at) on public.content_revisions to anon;
--> statement-breakpoint
grant select, insert on public.content_revisions to authenticated;
--> statement-breakpoint
grant select, insert, update, delete on public.content_drafts, public.favourites to authenticated;
--> statement-breakpoint
revoke update on public.favourites from authenticated;
--> statement-breakpoint
grant insert (kind, slug, message) on public.content_reports to anon, authenticated;
--> statement-breakpoint
grant select, update (closed_at, closure) on public.content_reports to authenticated;
--> statement-breakpoint
grant select on public.onet_profiles to authenticated;
--> statement-breakpoint
grant select, insert, update, delete on public.content_pages, public.onet_profiles to service_role;
--> statement-breakpoint
grant select, insert on public.content_revisions to service_role;
--> statement-breakpoint
grant select, delete on public.content_reports to service_role;
--> statement-breakpoint
create trigger audit after insert or update or delete on public.content_reports for each row
  execute function app_api.audit('content_reports', 'id', 'kind', 'slug', 'created_at', 'closed_at');
--> statement-breakpoint
create trigger audit after update or delete on public.occupations for each row
  execute function app_api.audit('occupations', 'slug', 'slug', 'revision', 'published_at', 'updated_at');
--> statement-breakpoint
create trigger audit after update or delete on public.content_pages for each row
  execute function app_api.audit('content_pages', 'slug', 'kind', 'slug', 'revision', 'published_at', 'updated_at');
--> statement-breakpoint
-- A revision stays as it was published. The one change: its author’s account is erased, and their name goes with it.
create function app_api.keep_revision() returns trigger language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and old.author_id is not null and new.author_id is null
    and (to_jsonb(new) - 'author_id') = (to_jsonb(old) - 'author_id') then
    new.author_name := null;
    return new;
  end if;
  raise exception 'a published revision is never changed' using errcode = '42501';
end $$;
--> statement-breakpoint
revoke execute on function app_api.keep_revision() from public;
--> statement-breakpoint
create trigger never_changed before update or delete on public.content_revisions for each row execute function app_api.keep_revision();
--> statement-breakpoint
create trigger never_emptied before truncate on public.content_revisions for each statement execute function app_api.refuse();
