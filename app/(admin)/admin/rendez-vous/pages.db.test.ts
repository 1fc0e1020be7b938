import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { EMPTY_FORM, type Person } from '#lib/access/index.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { motifValues } from '#lib/appointments/core/settings.ts';
import { listSetMotifs } from '#lib/appointments/index.ts';
import { ADA, addPeople, ADVISER, NOW, PUPIL, STRANGER } from '#lib/appointments/settings/testing.ts';
import { enrol, keepMotif } from './actions.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let root: postgres.Sql;
const ids = { motif: '', lieu: '' };
beforeAll(async () => {
  root = asSuperuser((await testDatabase()).name);
  await addPeople(root);
  ids.motif = (await listSetMotifs(ADA))[0]!.id;
  const [place] = await root`insert into public.places (name, address) values ('Lycée', 'Brazzaville') returning id`;
  ids.lieu = String(place!['id']);
  await root`insert into public.advisers (id, display_name, title) values (${ADVISER.id}, 'Awa Ngoma', 'conseillere')`;
  await root`insert into public.advisers (id, display_name, title) values (${ADA.id}, 'Ada Mabiala', 'conseillere')`;
});
beforeEach(() => {
  jar.clear();
  jar.set('visited', '1');
});
afterAll(() => root.end());

async function signIn(who: Person): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, who.id, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
}

type Page = (props: { params: Promise<{ id: string }>; searchParams: Promise<object> }) => Promise<ReactElement>;
type Load = () => Promise<{ default: unknown }>;
/** As text: the no-break spaces of French punctuation become ordinary ones. */
async function open(load: Load, id = '', query: object = {}): Promise<string> {
  const page = (await load()).default as Page;
  const element = await page({ params: Promise.resolve({ id }), searchParams: Promise.resolve(query) });
  return (await new Response(await renderToReadableStream(element)).text()).replace(/[\u00a0\u202f]/g, ' ');
}
/** Where Next leads, or the status that it answers. */
const refusal = (load: Load, id?: string): Promise<string> =>
  open(load, id).then(
    () => 'shown',
    (error: { digest?: string }) => error.digest ?? String(error),
  );

const overview: Load = () => import('./page.tsx');
const adviserPage: Load = () => import('./conseillers/[id]/page.tsx');
const PAGES: readonly (readonly [path: string, load: Load, id: () => string, heading: string])[] = [
  ['', overview, () => '', 'Rendez-vous'],
  ['/motifs', () => import('./motifs/page.tsx'), () => '', 'Motifs'],
  ['/motifs/nouveau', () => import('./motifs/nouveau/page.tsx'), () => '', 'Ajouter un motif'],
  ['/motifs/*', () => import('./motifs/[id]/page.tsx'), () => ids.motif, 'Choisir après le BEPC'],
  ['/lieux', () => import('./lieux/page.tsx'), () => '', 'Lieux'],
  ['/lieux/nouveau', () => import('./lieux/nouveau/page.tsx'), () => '', 'Ajouter un lieu'],
  ['/lieux/*', () => import('./lieux/[id]/page.tsx'), () => ids.lieu, 'Lycée'],
  ['/jours-feries', () => import('./jours-feries/page.tsx'), () => '', 'Jours fériés'],
  ['/statistiques', () => import('./statistiques/page.tsx'), () => '', 'Statistiques des rendez-vous'],
  ['/conseillers', () => import('./conseillers/page.tsx'), () => '', 'Conseillères et conseillers'],
  [
    '/conseillers/inscrire',
    () => import('./conseillers/inscrire/page.tsx'),
    () => '',
    'Inscrire une conseillère ou un conseiller',
  ],
  [
    '/conseillers/inviter',
    () => import('./conseillers/inviter/page.tsx'),
    () => '',
    'Inviter une conseillère ou un conseiller',
  ],
  ['/conseillers/*', adviserPage, () => ADVISER.id, 'Awa Ngoma'],
  [
    '/conseillers/*/a-traiter',
    () => import('./conseillers/[id]/a-traiter/page.tsx'),
    () => ADVISER.id,
    'Rendez-vous à traiter : Awa Ngoma',
  ],
];

describe.each(PAGES)('/admin/rendez-vous%s', (path, load, id, heading) => {
  it('is shown to an administrator', async () => {
    await signIn(ADA);
    expect(await open(load, id())).toContain(`<h1>${heading}</h1>`);
  });
  it('does not exist for a pupil nor for an adviser, and asks a visitor to sign in', async () => {
    expect(await refusal(load, id())).toMatch(/^NEXT_REDIRECT;\w+;\/connexion\?suite=%2Fadmin%2Frendez-vous/);
    for (const who of [PUPIL, ADVISER]) {
      await signIn(who);
      expect(await refusal(load, id())).toContain('404');
    }
  });
  if (path.endsWith('/*'))
    it('is not found for an id that there is not', async () => {
      await signIn(ADA);
      for (const unknown of [STRANGER, 'x', "'"]) expect(await refusal(load, unknown)).toContain('404');
    });
});

const formOf = (fields: Record<string, string | readonly string[]>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form;
};

describe('what was typed', () => {
  it('stays when a motif is refused, and is shown beside the reason', async () => {
    await signIn(ADA);
    const typed = {
      ...motifValues((await listSetMotifs(ADA))[0]!),
      intitule: 'Mon idée',
      preavis: '120',
      fenetre: '2',
    };
    const state = await keepMotif(EMPTY_FORM, formOf({ ...typed, motif: ids.motif }));
    // One box that is ticked is sent as one value.
    expect(state.values).toEqual({ ...typed, modes: 'sur-place', motif: ids.motif });
    expect(state.fault?.fieldErrors['preavis']).toContain('aucune heure ne pourrait jamais être réservée');
  });
  it('stays when nobody is found', async () => {
    await signIn(ADA);
    const typed = { identifiant: 'd@exemple.cg', nom: 'Awa', titre: 'conseillere', etablissement: 'Lycée' };
    const state = await enrol(EMPTY_FORM, formOf(typed));
    expect(state.values).toEqual(typed);
    expect(state.fault?.fieldErrors['identifiant']).toContain('Aucun compte de conseillère ou de conseiller');
  });
});

describe('an adviser', () => {
  it('is not offered to themselves to verify or to close', async () => {
    await signIn(ADA);
    const mine = await open(adviserPage, ADA.id);
    expect(mine).toContain('Il s’agit de vous');
    for (const button of ['J’ai vu l’identité', 'Fermer l’accès']) {
      expect(mine).not.toContain(button);
      expect(await open(adviserPage, ADVISER.id)).toContain(button);
    }
  });
  it('who is closed shows how many appointments are to be treated', async () => {
    const soon = new Date(Date.now() + 86_400_000);
    await root`
      insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, mode, status, scheduled_at,
          duration_minutes, blocked_from, blocked_to, deadline_minutes, changed_side)
      values (${PUPIL.id}, ${ADVISER.id}, ${ids.motif}, 'x', 'telephone', 'confirmed', ${soon}, 30, ${soon},
          ${new Date(soon.getTime() + 1_800_000)}, 60, 'person')`;
    await root`update public.advisers set closed_at = ${NOW}, closed_by = ${ADA.id} where id = ${ADVISER.id}`;
    await signIn(ADA);
    const page = await open(adviserPage, ADVISER.id);
    expect(page).toContain('1 rendez-vous à venir avec cette personne');
    expect(page).toContain('Rouvrir l’accès');
    const list = await open(() => import('./conseillers/page.tsx'));
    expect(list).toContain('À traiter : 1 rendez-vous à venir');
    expect(await open(overview)).toContain('À traiter : 1 rendez-vous');
    await root`update public.profiles set full_name = 'Nom Secret' where id = ${PUPIL.id}`;
    const treatment = await open(() => import('./conseillers/[id]/a-traiter/page.tsx'), ADVISER.id);
    expect(treatment).toContain('Traiter les rendez-vous cochés');
    expect(treatment).not.toContain('Secret');
  });
});

it('the overview says which of the first steps are left', async () => {
  await signIn(ADA);
  expect(await open(overview)).toContain('il reste 2 étapes');
  await root`update public.places set closed_at = ${NOW}`;
  expect(await open(overview)).toContain('il reste 3 étapes');
});
