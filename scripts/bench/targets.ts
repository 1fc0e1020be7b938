import { latestInstrument } from '#lib/assessments/index.ts';
import { pageFields } from './people.ts';
import { Connection, wrongWith, type Answer, type Site, type Step, type Visitor } from './visitor.ts';

/** One thing that is measured: the same kind of work here and in the hello-world. */
export interface Target {
  key: string;
  label: string;
  ours: readonly Visitor[];
  hello: readonly Visitor[];
}

/** What people ask of a whole site, one step each, in the order in which they come; the first follows the last. */
export type Mix = readonly Visitor[];

/** Documents for each screen: four fifths of what is asked. */
const DOCUMENTS_A_SCREEN = 4;

/**
 * Four documents, then a screen, and so on until every screen and every document has come, each as often as the others
 * of its kind. Pure.
 */
export function mixOf(documents: readonly Visitor[], screens: readonly Visitor[]): Mix {
  const groups = documents.length * screens.length;
  return Array.from({ length: groups }, (_, group) => [
    ...Array.from(
      { length: DOCUMENTS_A_SCREEN },
      (__, at) => documents[(group * DOCUMENTS_A_SCREEN + at) % documents.length],
    ),
    screens[group % screens.length],
  ])
    .flat()
    .filter((visitor) => visitor !== undefined);
}

const page = (path: string): Step => ({ method: 'GET', path, expected: { status: 200 } });
const QUESTIONS = '/tests/riasec/questions';

/** Something that cannot be measured as it stands. */
class ProbeError extends Error {}

/**
 * Goes through a visit once, uncompressed, and checks every answer.
 * @param words what the last page must say. @returns its answer and the cookies at the end.
 * @throws ProbeError
 */
async function probe(
  site: Site,
  visitor: Visitor,
  words = '',
): Promise<{ answer: Answer; cookies: Record<string, string> }> {
  const connection = new Connection(site);
  try {
    connection.begin(visitor.cookies);
    let last: Answer | undefined;
    for (const step of visitor.steps) {
      last = await connection.send(step, { 'accept-encoding': 'identity' });
      const fault = wrongWith(last, step);
      if (fault !== null) throw new ProbeError(fault);
    }
    if (last === undefined) throw new ProbeError('rien à demander');
    if (!last.body.toString('utf8').includes(words))
      throw new ProbeError(`${visitor.steps.at(-1)?.path} ne dit pas « ${words} »`);
    return { answer: last, cookies: { ...connection.cookies } };
  } finally {
    connection.close();
  }
}

/** How many lines make a page of the hello-world as long as one of ours. */
async function linesFor(site: Site, path: string, cookies: Record<string, string>, bytes: number): Promise<number> {
  const sizeOf = async (count: number): Promise<number> =>
    (await probe(site, { cookies, steps: [page(`${path}?n=${count}`)] })).answer.body.length;
  const [short, long] = [await sizeOf(10), await sizeOf(210)];
  return Math.max(0, Math.round(10 + ((bytes - short) * 200) / (long - short)));
}

/** A guide in depth, of ordinary length. */
const GUIDE = '/metiers/infirmier';
/** Documents that people open, each as often as the others: mostly guides. */
const DOCUMENTS = [
  '/',
  '/metiers',
  GUIDE,
  '/metiers/soudeur',
  '/metiers/comptable',
  '/metiers/plombier',
  '/formations',
];

/**
 * The home page’s size and a guide’s whole text as they are sent: the hello-world’s documents are as long, and the
 * same.
 */
export async function readDocuments(ours: Site): Promise<{ homeBytes: number; guide: string }> {
  const read = async (path: string): Promise<Buffer> =>
    (await probe(ours, { cookies: {}, steps: [page(path)] }, '</html>')).answer.body;
  return { homeBytes: (await read('/')).length, guide: (await read(GUIDE)).toString('utf8') };
}

/** The five pages of the test, sent one after the other as a guest does. */
function testSteps(send: (number: number) => Pick<Step, 'path' | 'expected'>): Step[] {
  const { items, pageSize } = latestInstrument('riasec');
  return Array.from(
    { length: items.length / pageSize },
    (_, index): Step => ({
      method: 'POST',
      ...send(index + 1),
      body: new URLSearchParams({
        formToken: 'x'.repeat(43),
        page: String(index + 1),
        ...pageFields(index),
        suite: 'continuer',
      }).toString(),
    }),
  );
}

/**
 * Prepares the targets on two running sites. @param people jars of signed-in people, one a connection. @param adviserId
 *   somebody with an agenda. @throws ProbeError
 */
export async function prepareTargets(
  ours: Site,
  hello: Site,
  people: readonly Record<string, string>[],
  adviserId: string,
): Promise<{ targets: Target[]; mix: Mix }> {
  const crowd = (visitor: Visitor): Visitor[] => people.map(() => visitor);
  const { items, pageSize } = latestInstrument('riasec');
  const last = items.length / pageSize;
  const guest = await probe(ours, { cookies: {}, steps: [page(`${QUESTIONS}/1`)] }, 'formToken');
  const oursTest: Visitor = {
    cookies: guest.cookies,
    steps: testSteps((number) => ({
      path: `${QUESTIONS}/${number}/enregistrer`,
      expected: {
        status: 303,
        location: number < last ? `${QUESTIONS}/${number + 1}` : '/resultats/provisoire',
        cookie: 'opc_test',
      },
    })),
  };
  const finished = await probe(ours, oursTest);
  const helloGuest = await probe(hello, { cookies: {}, steps: [page('/resultat')] });
  const helloTest: Visitor = {
    cookies: helloGuest.cookies,
    // Our server lets nothing be sent to an address that is not in the table: it is the product's own.
    steps: testSteps((number) => ({
      path: `${QUESTIONS}/${number}/enregistrer`,
      expected: { status: 303, location: '/resultat', cookie: 'reponses' },
    })),
  };
  const helloFinished = await probe(hello, helloTest);

  const oursResult: Visitor = { cookies: finished.cookies, steps: [page('/resultats/provisoire')] };
  const resultBytes = (await probe(ours, oursResult, 'Des métiers à explorer')).answer.body.length;
  const resultLines = await linesFor(hello, '/resultat', helloFinished.cookies, resultBytes);

  // A browser that is signed in brings the cookie of the forms too.
  const jars = people.map((cookies) => ({
    ...cookies,
    opc_form: guest.cookies['opc_form'] ?? '',
    form: helloTest.cookies['form'] ?? '',
  }));
  const signedIn = (path: string): Visitor[] => jars.map((cookies) => ({ cookies, steps: [page(path)] }));
  const first = jars[0] ?? {};
  const dashboardBytes = (
    await probe(ours, { cookies: first, steps: [page('/tableau-de-bord')] }, 'Personne de la mesure')
  ).answer.body.length;
  const dashboardLines = await linesFor(hello, '/tableau', first, dashboardBytes);
  await probe(hello, { cookies: first, steps: [page('/tableau')] }, 'Personne de la mesure');

  // A week in which the adviser of the measure has appointments, and free hours beside them.
  const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const hoursPath = `/rendez-vous/heures?motif=mon-cv&conseil=${adviserId}&semaine=${nextWeek}`;
  const hoursBytes = (await probe(ours, { cookies: first, steps: [page(hoursPath)] }, 'name="heure"')).answer.body
    .length;
  const hoursLines = await linesFor(hello, '/tableau', first, hoursBytes);

  const targets: Target[] = [
    {
      key: 'accueil',
      label: 'document public (/)',
      ours: crowd({ cookies: {}, steps: [page('/')] }),
      hello: crowd({ cookies: {}, steps: [page('/')] }),
    },
    {
      key: 'guide',
      label: 'guide (/metiers/…)',
      ours: crowd({ cookies: {}, steps: [page(GUIDE)] }),
      hello: crowd({ cookies: {}, steps: [page('/guide')] }),
    },
    { key: 'test', label: 'envoi d’une page du test', ours: crowd(oursTest), hello: crowd(helloTest) },
    {
      key: 'resultat',
      label: 'résultat d’un visiteur',
      ours: crowd(oursResult),
      hello: crowd({ cookies: helloFinished.cookies, steps: [page(`/resultat?n=${resultLines}`)] }),
    },
    {
      key: 'tableau',
      label: 'tableau de bord',
      ours: signedIn('/tableau-de-bord'),
      hello: signedIn(`/tableau?n=${dashboardLines}`),
    },
    {
      key: 'heures',
      label: 'heures libres d’une semaine',
      ours: signedIn(hoursPath),
      hello: signedIn(`/tableau?n=${hoursLines}`),
    },
  ];
  const reading = (path: string): Visitor => ({ cookies: {}, steps: [page(path)] });
  const questions: Visitor = { cookies: guest.cookies, steps: [page(`${QUESTIONS}/1`)] };
  const screens = signedIn('/tableau-de-bord').flatMap((dashboard) => [questions, oursResult, dashboard]);
  return { targets, mix: mixOf(DOCUMENTS.map(reading), screens) };
}
