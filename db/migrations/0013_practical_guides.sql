ALTER TABLE "content_drafts" DROP CONSTRAINT "content_drafts_kind";--> statement-breakpoint
ALTER TABLE "content_pages" DROP CONSTRAINT "content_pages_kind";--> statement-breakpoint
ALTER TABLE "content_reports" DROP CONSTRAINT "content_reports_kind";--> statement-breakpoint
ALTER TABLE "content_revisions" DROP CONSTRAINT "content_revisions_kind";--> statement-breakpoint
ALTER TABLE "content_drafts" ADD CONSTRAINT "content_drafts_kind" CHECK ("content_drafts"."kind" in ('metier', 'formation', 'parcours', 'pratique'));--> statement-breakpoint
ALTER TABLE "content_pages" ADD CONSTRAINT "content_pages_kind" CHECK ("content_pages"."kind" in ('formation', 'parcours', 'pratique'));--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_kind" CHECK ("content_reports"."kind" in ('metier', 'formation', 'parcours', 'pratique'));--> statement-breakpoint
ALTER TABLE "content_revisions" ADD CONSTRAINT "content_revisions_kind" CHECK ("content_revisions"."kind" in ('metier', 'formation', 'parcours', 'pratique'));