import type { ReactNode } from 'react';
import { defineDocumentForm, formToken, takeFlash } from '#lib/access/index.ts';
import { answerGuardian, findGuardianRequest, LINK_DEAD, openReceipt } from '#lib/people/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { Agreed, Ask, Dead, Declined, type AskProps } from './pages.tsx';

export const dynamic = 'force-dynamic';

const page = (title: string, body: ReactNode, status = 200): Promise<Response> =>
  renderDocument({
    path: '/consentement',
    title,
    description: 'La page où un parent ou un responsable légal répond à une demande d’accord.',
    body,
    status,
    robots: 'noindex',
    cacheSeconds: null,
    // The address holds the key of the answer: no other page is told where the reader came from.
    headers: { 'Referrer-Policy': 'same-origin' },
  });

const dead = (): Promise<Response> => page('Ce lien ne marche plus', <Dead message={LINK_DEAD} />, 404);

async function ask(token: string, more: Pick<AskProps, 'fault' | 'values'>, status: number): Promise<Response> {
  const request = await findGuardianRequest(token, new Date());
  if (!request) return dead();
  return page(
    'Votre accord est demandé',
    <Ask token={token} childName={request.childName} formToken={await formToken()} {...more} />,
    status,
  );
}

async function agreed(): Promise<Response> {
  const kept = await takeFlash('guardian-receipt', { kind: 'guest' });
  return page('Réponse reçue, pas encore vérifiée', <Agreed receipt={kept === null ? null : openReceipt(kept)} />);
}

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('jeton') ?? '';

/** What is asked of the guardian. Reading it uses nothing up: mail scanners follow links. */
export function GET(request: Request): Promise<Response> {
  const answer = new URL(request.url).searchParams.get('reponse');
  if (answer === 'oui') return agreed();
  if (answer === 'non') return page('Votre refus est enregistré', <Declined />);
  return ask(tokenOf(request), { fault: null, values: {} }, 200);
}

/** The answer, which uses the link up. */
export const POST = defineDocumentForm(answerGuardian, ({ fault, values, status }, request) =>
  ask(tokenOf(request), { fault, values }, status),
);
