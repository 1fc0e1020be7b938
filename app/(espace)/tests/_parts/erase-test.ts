import { z } from 'zod';
import type { Definition } from '#lib/access/index.ts';
import { clearedGuestCookies, eraseAttempt, forgetKeptNow, readGuest } from '#lib/assessments/index.ts';

const schema = z.object({ garder: z.literal('compte').optional().catch(undefined) });

/**
 * « Quitter et effacer »: the cookie, the kept copy, and in an account the unfinished attempt, unless only this device
 * is to forget.
 */
export const ERASE_TEST: Definition<z.output<typeof schema>> = {
  name: 'erase-test',
  verb: 'delete',
  resource: 'attempt',
  subject: 'own',
  schema,
  perform: async (tx, { input, actor, facts }) => {
    const onlyDevice = input.garder === 'compte';
    if (actor.kind === 'person' && !onlyDevice) await eraseAttempt(tx, actor.id);
    const redirect = `/tests/riasec?efface=${onlyDevice ? 'appareil' : '1'}`;
    return { ok: true, redirect, cookies: clearedGuestCookies(facts.cookie) };
  },
  afterCommit: async (success, { facts, now }) => {
    const guest = readGuest(facts.cookie, now);
    if (guest?.resumeHash) await forgetKeptNow(guest.resumeHash);
    return success;
  },
};
