'use server';

import { z } from 'zod';
import { defineFormAction, fault, flash } from '#lib/access/index.ts';
import {
  addGuestTest,
  answeredCount,
  emptyState,
  firstMissingPage,
  guestCookie,
  keepForLater,
  latestInstrument,
  readGuest,
  readHeld,
  startAttempt,
} from '#lib/assessments/index.ts';
import { clearedIf } from './_parts/cleared-if.ts';
import { ERASE_TEST } from './_parts/erase-test.ts';

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
      if (actor.kind === 'person') {
        const { taken } = await startAttempt(tx, actor.id, readHeld(facts.cookie, now), now);
        return { ok: true, redirect: FIRST_PAGE, ...clearedIf(taken, facts.cookie) };
      }
      const guest = readGuest(facts.cookie, now);
      const unfinished = guest && firstMissingPage(guest) !== null ? guest : null;
      const test = {
        ...(unfinished ?? emptyState(latestInstrument('riasec'), now)),
        savedAt: now,
        resumeHash: guest?.resumeHash ?? null,
      };
      return {
        ok: true,
        redirect: FIRST_PAGE,
        cookies: [guestCookie(test)],
      };
    },
  },
  () => '/tests/riasec',
);

/** « Les ajouter à mon test »: the guest's answers of this device, beside those of the account. */
export const addTest = defineFormAction(
  {
    name: 'add-guest-test',
    verb: 'update',
    resource: 'attempt',
    subject: 'own',
    schema: z.object({}),
    perform: async (tx, { actor, facts, now }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      const guest = readGuest(facts.cookie, now);
      if (!guest || !(await addGuestTest(tx, actor.id, guest, now))) return fault('not-found');
      return { ok: true, redirect: '/tests/riasec?ajoute=1', ...clearedIf(true, facts.cookie) };
    },
  },
  () => '/tests/riasec',
);

/** « Quitter et effacer », and « Les effacer de cet appareil ». */
export const eraseTest = defineFormAction(ERASE_TEST, () => '/tests/riasec');

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
      const guest = readGuest(facts.cookie, now);
      if (!guest || answeredCount(guest) === 0) return fault('not-found');
      const { code, test } = await keepForLater(tx, guest, now);
      return {
        ok: true,
        redirect: '/tests/riasec/pause',
        cookies: [guestCookie(test), flash('resume-code', code, actor.kind === 'person' ? actor.id : null, now)],
      };
    },
  },
  () => '/tests/riasec/pause',
);
