import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { cookieReader, defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import type { FormState, Person } from '#lib/access/index.ts';
import { findAttempt, firstMissingPage, readGuest, readResultPage } from '#lib/assessments/index.ts';
import { makeRoom, roomPage, WAITING, type Waiting } from '#lib/guidance/index.ts';
import { pageNumber } from '#app/_kit/pager.tsx';
import { RoomForm } from '../_parts/room-form.tsx';

export const dynamic = 'force-dynamic';

/** Results on one page of the list. */
const SHOWN = 10;

/** What waits, of what was asked for: the complete test of the account, or the one of this device. */
async function findWaiting(person: Person, asked: Waiting | null): Promise<Waiting | null> {
  if (asked === 'appareil') {
    const guest = readGuest(await cookieReader(), new Date());
    if (guest && firstMissingPage(guest) === null) return 'appareil';
  }
  const attempt = await findAttempt(person);
  return attempt && firstMissingPage(attempt) === null ? 'test' : null;
}

type Asked = { readonly waiting: Waiting | null; readonly page: number; readonly deleted: boolean };

function askedOf(request: Request): Asked {
  const query = new URL(request.url).searchParams;
  return {
    waiting: WAITING.find((one) => one === query.get('pour')) ?? null,
    page: pageNumber(query.get('page')),
    deleted: query.get('supprime') === '1',
  };
}

async function draw(person: Person, asked: Asked, { fault }: FormState, status: number): Promise<Response> {
  const [waiting, list, frame] = await Promise.all([
    findWaiting(person, asked.waiting),
    readResultPage(person, { page: asked.page, size: SHOWN, oldestFirst: true }),
    readerFrame(person),
  ]);
  const title = waiting ? 'Garder votre nouveau résultat' : 'Supprimer un ancien résultat';
  return personalDocument({
    path: '/resultats/place',
    title,
    description: 'Choisissez, parmi vos résultats gardés, celui qui laisse sa place.',
    status,
    heading: null,
    current: '/tableau-de-bord',
    frame,
    children: (
      <>
        {asked.deleted && !fault && (
          <Notice tone="success">Le résultat est supprimé, avec ses réponses et ses liens.</Notice>
        )}
        <RoomForm title={title} waiting={waiting} list={list} fault={fault} formToken={frame.formToken} />
      </>
    ),
  });
}

/** The results of an account that can keep no more, the oldest first, to choose the one that goes. */
export async function GET(request: Request): Promise<Response> {
  const asked = askedOf(request);
  return draw(await requirePerson(roomPage(asked.waiting)), asked, EMPTY_FORM, 200);
}

/** Deletes the chosen one and keeps what waits. Refused: the same page again, and nothing was deleted. */
export const POST = defineDocumentForm(makeRoom, async (state, request) => {
  const asked = askedOf(request);
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(`/connexion?suite=${encodeURIComponent(roomPage(asked.waiting))}&fait=perdu`);
  return draw(actor, asked, state, state.status);
});
