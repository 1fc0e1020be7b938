'use server';

import { z } from 'zod';
import { cookieKey, defineFormAction, fault, flash } from '#lib/access/index.ts';
import {
  GUEST_COOKIE,
  GUEST_COOKIE_MAX_AGE,
  answeredCount,
  decodeGuest,
  emptyState,
  encodeGuest,
  eraseAttempt,
  firstMissingPage,
  forgetKeptNow,
  keepForLater,
  latestInstrument,
  startAttempt,
} from '#lib/assessments/index.ts';
import { clearedGuestCookie } from './_parts/guest-cookie.ts';

const FIRST_PAGE = '/tests/riasec/questions/1';

/** « Commencer », and « Recommencer » over a guest's finished test. */
export const startTest = defineFormAction(
  {
    name: 'start-test',
    verb: 'create',
    resource: 'attempt',
    subject: 'own',
    schema: z.object({}),
    withoutDatabase: ({ actor }) => actor.kind === 'guest',
    perform: async (tx, { actor, facts, now }) => {
      const guest = decodeGuest(facts.cookie(GUEST_COOKIE), cookieKey(), now);
      if (actor.kind === 'person') {
        await startAttempt(tx, actor.id, guest, now);
        return { ok: true, redirect: FIRST_PAGE, ...clearedGuestCookie(guest) };
      }
      const unfinished = guest && firstMissingPage(guest) !== null ? guest : null;
      const test = {
        ...(unfinished ?? emptyState(latestInstrument('riasec'), now)),
        savedAt: now,
        resumeHash: guest?.resumeHash ?? null,
      };
      return {
        ok: true,
        redirect: FIRST_PAGE,
        cookies: [{ name: GUEST_COOKIE, value: encodeGuest(test, cookieKey()), maxAge: GUEST_COOKIE_MAX_AGE }],
      };
    },
  },
  () => '/tests/riasec',
);

/** « Quitter et effacer »: the cookie, the kept copy, and in an account the unfinished attempt. */
export const eraseTest = defineFormAction(
  {
    name: 'erase-test',
    verb: 'delete',
    resource: 'attempt',
    subject: 'own',
    schema: z.object({}),
    perform: async (tx, { actor }) => {
      if (actor.kind === 'person') await eraseAttempt(tx, actor.id);
      return { ok: true, redirect: '/tests/riasec?efface=1', cookies: [{ name: GUEST_COOKIE, value: null }] };
    },
    afterCommit: async (success, { facts, now }) => {
      const guest = decodeGuest(facts.cookie(GUEST_COOKIE), cookieKey(), now);
      if (guest?.resumeHash) await forgetKeptNow(guest.resumeHash);
      return success;
    },
  },
  () => '/tests/riasec',
);

/** « Garder pour plus tard »: the answers go to the server for thirty days, under a code that is shown once. */
export const keepTest = defineFormAction(
  {
    name: 'keep-test',
    verb: 'create',
    resource: 'resume',
    schema: z.object({}),
    limits: ['new-rows-address'],
    asSystem: 'guest keeps a test for later',
    perform: async (tx, { actor, facts, now }) => {
      const guest = decodeGuest(facts.cookie(GUEST_COOKIE), cookieKey(), now);
      if (!guest || answeredCount(guest) === 0) return fault('not-found');
      const { code, test } = await keepForLater(tx, guest, now);
      return {
        ok: true,
        redirect: '/tests/riasec/pause',
        cookies: [
          { name: GUEST_COOKIE, value: encodeGuest(test, cookieKey()), maxAge: GUEST_COOKIE_MAX_AGE },
          flash('resume-code', code, actor.kind === 'person' ? actor.id : null, now),
        ],
      };
    },
  },
  () => '/tests/riasec/pause',
);
