import { linkSecret } from '#lib/access/core/typed-text.ts';
import { defineWebhook, FAULT_STATUS } from '#lib/access/index.ts';
import { personOfStopLink, stopReminders } from '#lib/messages/index.ts';
import { askPage, donePage, laterPage, unknownPage } from './pages.tsx';

export const dynamic = 'force-dynamic';

type Params = { token: string };

/** Where the link of a reminder leads: it asks first. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const token = linkSecret((await params).token);
  return personOfStopLink(token) === null ? unknownPage() : askPage(token);
}

/**
 * The press on that page, and the one click of mail programs (RFC 8058): they bring no cookie and no origin, and the
 * address is the proof. Whatever is in the body counts for nothing.
 */
export const POST = defineWebhook<{ jeton: string }, undefined, null, Params>(
  stopReminders,
  { token: (_request, { token }) => linkSecret(token) },
  (outcome) => {
    if (outcome.ok) return donePage();
    if (outcome.code === 'limited' || outcome.code === 'outage')
      return laterPage(FAULT_STATUS[outcome.code], outcome.retryAfterSeconds ?? 60);
    return unknownPage();
  },
);
