import { defineDocumentForm } from '#lib/access/index.ts';
import { isVerificationLink, verifyEmail } from '#lib/accounts/index.ts';
import { serve } from '../_parts/account-page.tsx';
import { confirmedPage, confirmPage, deadPage, sentPage } from './pages.tsx';

export const dynamic = 'force-dynamic';

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('jeton') ?? '';

/** What the link of the mail opens, and what follows it. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const query = new URL(request.url).searchParams;
    if (query.get('fait') === 'confirmation') return confirmedPage();
    if (query.get('fait') === 'envoi') return sentPage();
    if (!query.has('jeton')) return deadPage('Ouvrez le lien que vous avez reçu par e-mail.', 200);
    return (await isVerificationLink(tokenOf(request), new Date()))
      ? confirmPage(tokenOf(request), null, 200)
      : deadPage();
  });
}

export const POST = defineDocumentForm(verifyEmail, ({ fault, status }, request) =>
  fault?.code === 'not-found' || fault?.code === 'invalid' ? deadPage() : confirmPage(tokenOf(request), fault, status),
);
