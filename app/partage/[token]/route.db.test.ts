import { beforeAll, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import { WORKED, newPerson, recorded } from '#lib/assessments/arrange.testing.ts';
import { createShare, recordResult } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { listOccupationProfiles } from '#lib/guidance/index.ts';
import { GET } from './route.tsx';

let database: string;
beforeAll(async () => {
  database = (await testDatabase()).name;
});

it('a link shows first what was stored with the result, in that order, and leads to all the others', async () => {
  const person = await newPerson(database);
  const occupations = await listOccupationProfiles();
  // The last two of each route in alphabetical order, the last first: no computation chooses so.
  const stored = ROUTE_IDS.flatMap((id) =>
    occupations
      .filter(({ route }) => route === id)
      .map(({ slug }) => slug)
      .sort()
      .slice(-2)
      .reverse(),
  );
  const now = new Date();
  const state = { instrument: RIASEC, answers: WORKED, pageSeconds: [60, 60, 60, 60, 60], startedAt: now };
  const made = await runAs(person, async (tx) => {
    const { id } = recorded(await recordResult(tx, { personId: person.id, state }, async () => stored, now));
    return createShare(tx, id);
  });
  if (made === null || made === 'full') throw new Error(`no share: ${made}`);
  const address = `http://localhost/partage/${made.token}`;
  const listOf = async (query: string) => {
    const params = Promise.resolve({ token: made.token });
    const html = await (await GET(new Request(`${address}${query}`), { params })).text();
    return html.slice(html.indexOf('id="metiers"'), html.indexOf('Trois choses à faire'));
  };
  const list = await listOf('');
  const linked = (text: string) => [...text.matchAll(/href="\/metiers\/([a-z0-9-]+)"/g)].map((match) => match[1]!);
  expect(linked(list.replace(/<details>.*?<\/details>/gs, ''))).toEqual(stored);
  for (const id of ROUTE_IDS) expect(list).toContain(`href="/partage/${made.token}?voie=${id}#metiers"`);
  const whole = await Promise.all(ROUTE_IDS.map((id) => listOf(`?voie=${id}`)));
  expect(whole.flatMap(linked).sort()).toEqual(occupations.map(({ slug }) => slug).sort());
  expect(linked(await listOf('?imprimer=1')).sort()).toEqual(occupations.map(({ slug }) => slug).sort());
});

// As the router gives them: `/partage/%25`, `/partage/%25zz` and `/partage/%C2%BB`, already decoded.
it.each(['%', '%zz', 'abc%', '»'])(
  'a link that says %s shows nothing, and is no fault of the server',
  async (token) => {
    const path = encodeURIComponent(token);
    const answer = await GET(new Request(`http://localhost/partage/${path}`), { params: Promise.resolve({ token }) });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Ce lien ne montre plus rien');
  },
);
