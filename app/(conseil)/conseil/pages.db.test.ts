import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { booked, hourMotif, newAdviser, newPlace, newVisitor, NOW } from '#lib/appointments/testing.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let sql: postgres.Sql;
let place: string;
let adviser: string;
let colleague: string;
let person: string;
let appointment: string;
const ABSENCE = crypto.randomUUID();

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
  [adviser, colleague, person] = [await newAdviser(sql, place), await newAdviser(sql, place), await newVisitor(sql)];
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  appointment = await booked({ person, adviser, place, motif: await hourMotif(sql), local: '2027-06-16T09:00' });
  await sql`insert into public.absences (id, adviser_id, first_day, last_day, starts_at, ends_at)
    values (${ABSENCE}, ${adviser}, '2027-06-16', '2027-06-16', '2027-06-15T23:00Z', '2027-06-16T23:00Z')`;
});
beforeEach(() => {
  jar.clear();
  jar.set('visited', '1');
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});

type Page = (props: { params: Promise<{ id: string }>; searchParams: Promise<object> }) => Promise<ReactElement>;
type Load = () => Promise<{ default: unknown }>;
async function open(load: Load, who: string, id = '', query: object = {}): Promise<string> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, who, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
  const page = (await load()).default as Page;
  const element = await page({ params: Promise.resolve({ id }), searchParams: Promise.resolve(query) });
  return (await new Response(await renderToReadableStream(element)).text()).replace(/[\u00a0\u202f]/g, ' ');
}

const PAGES: readonly (readonly [string, Load, () => string, () => object, readonly string[]])[] = [
  [
    'what may be done with one',
    () => import('./rendez-vous/[id]/page.tsx'),
    () => appointment,
    () => ({}),
    ['/proposer', '/confier', '/conseil/rendez-vous/nouveau?personne='],
  ],
  [
    'other hours to propose',
    () => import('./rendez-vous/[id]/proposer/page.tsx'),
    () => appointment,
    () => ({ jour: '2027-06-14' }),
    ['name="heures"', 'Trois au plus', 'Proposer ces heures'],
  ],
  [
    'who else is free then',
    () => import('./rendez-vous/[id]/confier/page.tsx'),
    () => appointment,
    () => ({}),
    ['name="conseil"', 'Mme Essai', 'Confier le rendez-vous'],
  ],
  [
    'a booking by hand',
    () => import('./rendez-vous/nouveau/page.tsx'),
    () => '',
    () => ({ personne: person }),
    ['Prendre un rendez-vous pour Visite', 'heure de Brazzaville', 'name="malgre"'],
  ],
  [
    'what an absence touches',
    () => import('./indisponibilites/[id]/page.tsx'),
    () => ABSENCE,
    () => ({}),
    ['À traiter : 1', 'value="proposer"', 'value="confier"', 'value="annuler"', 'Traiter les rendez-vous cochés'],
  ],
];

it.each(PAGES)('%s: shown to the adviser, not found for another one', async (_, load, id, query, texts) => {
  const page = await open(load, adviser, id(), query());
  for (const text of texts) expect(page).toContain(text);
  await expect(open(load, colleague, id(), query())).rejects.toMatchObject({
    digest: expect.stringContaining('404'),
  });
});

it('what is untreated is counted on the adviser’s first page', async () => {
  expect(await open(() => import('./page.tsx'), adviser)).toMatch(/À traiter<\/a> <b>1</);
});
