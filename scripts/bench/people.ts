import { randomBytes } from 'node:crypto';
import { closePools } from '#db/client.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { accounts, consents, profiles } from '#db/schema/index.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { preparePassword, startSession } from '#lib/accounts/index.ts';
import { answersGiven, emptyState, guestCookie, latestInstrument, withPage } from '#lib/assessments/index.ts';
import { claimGuestResult, saveAttemptPage } from '#lib/guidance/index.ts';
import { createAgenda } from './agenda.ts';

const RESULTS = 2;

/**
 * What the form of one page (from 0) sends when every question is answered: two families are liked, the others hardly.
 */
export function pageFields(page: number): Record<string, string> {
  const instrument = latestInstrument('riasec');
  const items = instrument.items.slice(page * instrument.pageSize, (page + 1) * instrument.pageSize);
  return Object.fromEntries(
    items.map(({ id, pole }, index) => [
      id,
      pole === 'S' || pole === 'I' ? String(3 + (index % 2)) : String(index % 2),
    ]),
  );
}

/**
 * People with everything a dashboard can show: two kept results, a third test begun, a session. They signed up
 * with a phone number, so no mail is written.
 * @param settings environment of the product; this process takes it over to reach the database.
 * @returns one jar of cookies a person, and an adviser with a full agenda.
 */
export async function createPeople(
  count: number,
  settings: Record<string, string>,
): Promise<{ people: Record<string, string>[]; adviserId: string }> {
  Object.assign(process.env, settings, { LOG_LEVEL: 'warn' });
  const { stored } = await preparePassword(randomBytes(12).toString('base64url'));
  try {
    const jars: Record<string, string>[] = [];
    for (let number = 0; number < count; number += 1) jars.push(await createPerson(stored));
    return { people: jars, adviserId: await createAgenda() };
  } finally {
    await closePools();
  }
}

async function createPerson(passwordHash: string): Promise<Record<string, string>> {
  const now = new Date();
  const { id, session } = await runAsSystem('bench', async (tx) => {
    const [profile] = await tx
      .insert(profiles)
      .values({ fullName: 'Personne de la mesure' })
      .returning({ id: profiles.id });
    if (!profile) throw new Error('a profile was inserted and is not there');
    await tx.insert(accounts).values({ id: profile.id, phoneLookup: randomBytes(32), passwordHash });
    await tx
      .insert(consents)
      .values({ profileId: profile.id, kind: 'conditions', means: 'compte', textVersion: '2026-11' });
    return { id: profile.id, session: await startSession(tx, profile.id, now, 3600) };
  });
  if (!session?.value) throw new Error('a session was refused');
  const person: Person = { kind: 'person', id, role: 'user', sessionId: null };
  await runAs(person, async (tx) => {
    for (let hours = 1; hours <= RESULTS; hours += 1) {
      const test = finishedTest(new Date(now.getTime() - hours * 3_600_000));
      const kept = await claimGuestResult(tx, id, (name) => (name === GUEST_COOKIE ? test : undefined), now);
      if (!kept) throw new Error('the answers of the bench do not complete the test');
    }
    await saveAttemptPage(
      tx,
      { personId: id, attemptId: null, page: 0, fields: pageFields(0), guest: null, finish: false },
      now,
    );
  });
  return { [session.name]: session.value };
}

/** A guest's signed cookie with every question answered. */
function finishedTest(startedAt: Date): string {
  const instrument = latestInstrument('riasec');
  let state = emptyState(instrument, startedAt);
  for (let page = 0; page * instrument.pageSize < instrument.items.length; page += 1) {
    state = withPage(state, page, answersGiven(instrument, page, pageFields(page)), startedAt);
  }
  return guestCookie({ ...state, savedAt: new Date(), resumeHash: null }).value ?? '';
}
