import { z } from 'zod';
import type { Definition } from '#lib/access/index.ts';
import { clearedGuestCookies, eraseAttempt, forgetKeptNow, readGuest } from '#lib/assessments/index.ts';

/** « Quitter et effacer »: the cookie, the kept copy, and in an account the unfinished attempt. */
export const ERASE_TEST: Definition<object> = {
  name: 'erase-test',
  verb: 'delete',
  resource: 'attempt',
  subject: 'own',
  schema: z.object({}),
  perform: async (tx, { actor, facts }) => {
    if (actor.kind === 'person') await eraseAttempt(tx, actor.id);
    return { ok: true, redirect: '/tests/riasec?efface=1', cookies: clearedGuestCookies(facts.cookie) };
  },
  afterCommit: async (success, { facts, now }) => {
    const guest = readGuest(facts.cookie, now);
    if (guest?.resumeHash) await forgetKeptNow(guest.resumeHash);
    return success;
  },
};
