import { z } from 'zod';
import { isId } from '#lib/access/core/actor.ts';
import type { Definition } from '#lib/access/index.ts';
import {
  answersGiven,
  emptyState,
  findAttemptOwner,
  firstMissingPage,
  forgetKeptNow,
  latestInstrument,
  missingOnPage,
  readGuest,
  readHeld,
  savedPageCookies,
  withPage,
} from '#lib/assessments/index.ts';
import { roomPage, saveAttemptPage } from '#lib/guidance/index.ts';
import type { TestState } from '#lib/assessments/index.ts';
import { clearedIf } from './cleared-if.ts';

const PROVISIONAL = '/resultats/provisoire';
export const questionsPage = (page: number): string => `/tests/riasec/questions/${page}`;

/** Which button was pressed. The first one of the form is what the Enter key sends. */
const schema = z.looseObject({
  page: z.coerce.number().int().min(1).max(5),
  essai: z.string().max(40).catch(''),
  suite: z.enum(['continuer', 'avant', 'pause']).catch('continuer'),
});
type Input = z.output<typeof schema>;

/** Where to go after a page was saved; `page` counts from 1. Null: the test is complete. */
export function nextAddress(
  state: Pick<TestState, 'instrument' | 'answers'>,
  page: number,
  suite: Input['suite'],
): string | null {
  if (suite === 'pause') return '/tests/riasec/pause';
  if (suite === 'avant') return page > 1 ? questionsPage(page - 1) : '/tests/riasec';
  if (missingOnPage(state, page - 1).length > 0) return `${questionsPage(page)}?verifier=1`;
  const missing = firstMissingPage(state);
  if (missing === null) return null;
  return page < 5 ? questionsPage(page + 1) : `${questionsPage(missing + 1)}?verifier=1`;
}

/** Saves one page of questions, even a page with questions unanswered: what was given is never lost. */
export const SAVE_PAGE: Definition<Input> = {
  name: 'save-test-page',
  verb: 'update',
  resource: 'attempt',
  // An attempt that is not theirs, or not there any more: the answers begin one of their own.
  subject: async (tx, { input, actor }) => ({
    kind: 'attempt',
    ownerId: actor.kind === 'guest' ? null : ((await findAttemptOwner(tx, input.essai)) ?? actor.id),
  }),
  schema,
  withoutDatabase: ({ actor }) => actor.kind === 'guest',
  perform: async (tx, { input, actor, facts, now }) => {
    const { page, essai, suite } = input;
    const held = readHeld(facts.cookie, now);
    if (actor.kind === 'person') {
      const saved = await saveAttemptPage(
        tx,
        {
          personId: actor.id,
          attemptId: essai || null,
          page: page - 1,
          fields: input,
          guest: held,
          finish: suite === 'continuer',
        },
        now,
      );
      if (saved.kind === 'result')
        return {
          ok: true,
          redirect: `/resultats/${saved.resultId}${saved.changed ? '?fait=trop-tard' : ''}`,
          ...clearedIf(saved.taken, facts.cookie),
        };
      const next =
        saved.kind === 'full' ? roomPage('test') : (nextAddress(saved.state, page, suite) ?? questionsPage(page));
      return { ok: true, redirect: next, ...clearedIf(saved.taken, facts.cookie) };
    }
    // The page was shown to somebody signed in: only what waits for the same attempt goes with it.
    const lost = isId(essai) ? essai.toLowerCase() : undefined;
    const guest = held?.attemptId === lost ? held : null;
    const before = guest ?? { ...emptyState(latestInstrument('riasec'), now), savedAt: null };
    const state = withPage(before, page - 1, answersGiven(before.instrument, page - 1, input), now);
    const next = nextAddress(state, page, suite);
    // The answers wait on this device until their person is back, and are nobody else's until then.
    if (lost) {
      const back = `/connexion?suite=${encodeURIComponent(questionsPage(page))}&fait=reponses`;
      return {
        ok: true,
        redirect: back,
        cookies: savedPageCookies({ ...state, savedAt: now, resumeHash: null, attemptId: lost }, page - 1),
      };
    }
    // A browser that brought no cookie of ours, though its page came with one, keeps none: a page of questions says so.
    if (facts.cookieless) {
      const shown = suite === 'continuer' && next !== null ? next : questionsPage(page);
      const redirect = `${shown}${shown.includes('?') ? '&' : '?'}cookies=1`;
      return { ok: true, redirect, cookies: savedPageCookies({ ...state, savedAt: now, resumeHash: null }, page - 1) };
    }
    // A finished test needs no code any more: the kept copy goes (after the commit), and the cookie forgets it.
    const resumeHash = next === null ? null : (guest?.resumeHash ?? null);
    const saved = { ...state, savedAt: now, resumeHash };
    return { ok: true, redirect: next ?? PROVISIONAL, cookies: savedPageCookies(saved, page - 1) };
  },
  afterCommit: async (success, { actor, facts, now }) => {
    const kept =
      actor.kind === 'guest' && success.redirect === PROVISIONAL ? readGuest(facts.cookie, now)?.resumeHash : null;
    if (kept) await forgetKeptNow(kept);
    return success;
  },
};
