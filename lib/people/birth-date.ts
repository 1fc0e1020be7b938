import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { birthDateRequests, profiles } from '#db/schema/people.ts';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { currentPasswordField } from '#lib/accounts/core/credentials.ts';
import { PASSWORD_TRIES, passwordAgain } from '#lib/accounts/index.ts';
import { recordAgeGroupAfter } from './age-groups.ts';
import { directionOf, isPlausible } from './core/birth-date.ts';
import { birthDateField, datePartsOf, IMPLAUSIBLE_BIRTH_DATE } from './core/profile-form.ts';
import { openColumn, sealColumn } from './profile.ts';

const schema = z.preprocess(datePartsOf, z.object({ naissance: birthDateField, 'mot-de-passe': currentPasswordField }));

/** Keeps the date that is asked for, in place of an earlier request, sealed for the column it may come to. */
async function askFor(tx: Tx, profileId: string, birthDate: string, now: Date): Promise<void> {
  const asked = { birthDate: sealColumn(birthDate, 'birth_date', profileId) ?? '', askedAt: now };
  await tx
    .insert(birthDateRequests)
    .values({ profileId, ...asked })
    .onConflictDoUpdate({ target: birthDateRequests.profileId, set: { id: sql`app_api.uuid_v7()`, ...asked } });
}

/**
 * Corrects a birth date that was given before. It decides whether a guardian has a say, so it takes the password, and
 * nobody comes closer to 18, or to the other side of it, by their own hand: that is kept as a request, which an adviser
 * checks (`birth-date-request.ts`).
 */
export const correctBirthDate: Definition<{ naissance: string | null; 'mot-de-passe': string }, string> = {
  name: 'profile.correct-birth-date',
  verb: 'update',
  resource: 'profile',
  subject: 'own',
  schema,
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  prepare: ({ input, actor }) =>
    passwordAgain(
      actor,
      'mot-de-passe',
      input['mot-de-passe'],
      'Ce n’est pas votre mot de passe. Rien n’a changé.',
      async (personId) => personId,
    ),
  async perform(tx, { input: { naissance }, now }, personId) {
    if (naissance === null)
      return fault('invalid', { fieldErrors: { naissance: 'Donnez le jour, le mois et l’année.' } });
    if (!isPlausible(naissance, now)) return fault('invalid', { fieldErrors: { naissance: IMPLAUSIBLE_BIRTH_DATE } });
    const [row] = await tx
      .select({ sealed: profiles.birthDate })
      .from(profiles)
      .where(eq(profiles.id, personId))
      .for('update');
    if (!row) return fault('not-found');
    const before = openColumn(row.sealed, 'birth_date', personId);
    if (before !== null && directionOf(before, naissance, now) !== 'same-side') {
      await askFor(tx, personId, naissance, now);
      return { ok: true, redirect: '/profil/date-de-naissance?fait=demande#contenu' };
    }
    await tx
      .update(profiles)
      .set({ birthDate: sealColumn(naissance, 'birth_date', personId), updatedAt: now })
      .where(eq(profiles.id, personId));
    return { ok: true, redirect: '/profil?fait=profil#contenu' };
  },
  afterCommit: recordAgeGroupAfter,
};
