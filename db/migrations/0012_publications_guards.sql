-- Every process shows the published pages from memory and hears of a change at its commit, whoever made it: an
-- administrator, the seed, a restored backup, SQL by hand. Equal notifications of one transaction arrive once.
create function app_api.announce_publication() returns trigger language plpgsql set search_path = ''
as $$
begin
  perform pg_catalog.pg_notify('opc_publication', '{}');
  return null;
end $$;
--> statement-breakpoint
revoke execute on function app_api.announce_publication() from public;
--> statement-breakpoint
create trigger announced after insert or update or delete or truncate on public.occupations for each statement
  execute function app_api.announce_publication();
--> statement-breakpoint
create trigger announced after insert or update or delete or truncate on public.content_pages for each statement
  execute function app_api.announce_publication();
--> statement-breakpoint
-- Who has read a page is shown with it: a name goes when its account is erased.
create trigger announced after insert or update on public.content_revisions for each statement
  execute function app_api.announce_publication();
