import { defineDocumentForm } from '#lib/access/index.ts';
import { acceptInvitation } from '#lib/appointments/index.ts';
import { serve } from '../_parts/account-page.tsx';
import { acceptedPage, deadPage, invitationPage } from './pages.tsx';

export const dynamic = 'force-dynamic';

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('jeton') ?? '';

/** What the link of the mail opens. Reading it uses nothing up: mail scanners follow links. */
export function GET(request: Request): Promise<Response> {
  return serve(async () => {
    const query = new URL(request.url).searchParams;
    if (query.get('fait') === 'acceptee') return acceptedPage();
    return query.has('jeton')
      ? invitationPage(tokenOf(request), null, {}, 200)
      : deadPage('Ouvrez le lien que vous avez reçu par e-mail.', 200);
  });
}

/** The answer, which uses the link up. */
export const POST = defineDocumentForm(acceptInvitation, ({ fault, values, status }, request) =>
  invitationPage(tokenOf(request), fault, values, status),
);
