import { eq } from 'drizzle-orm';
import { profiles } from '#db/schema/people.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { isPlausible } from './core/birth-date.ts';
import { IMPLAUSIBLE_BIRTH_DATE, profileFormSchema, type ProfileInput } from './core/profile-form.ts';
import { recordAgeGroupAfter } from './age-groups.ts';
import { openColumn, sealColumn } from './profile.ts';

const BIRTH_DATE_FIXED =
  'Votre date de naissance est déjà enregistrée. Pour la corriger, ouvrez « Corriger ma date de naissance » dans votre profil.';

/** Writes one's own profile as the form has it: what was emptied is removed, but for the birth date. */
export const updateProfile: Definition<ProfileInput> = {
  name: 'profile.update',
  verb: 'update',
  resource: 'profile',
  subject: 'own',
  schema: profileFormSchema,
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    if (input.naissance !== null && !isPlausible(input.naissance, now))
      return fault('invalid', { fieldErrors: { naissance: IMPLAUSIBLE_BIRTH_DATE } });
    const [row] = await tx
      .select({ sealed: profiles.birthDate })
      .from(profiles)
      .where(eq(profiles.id, actor.id))
      .for('update');
    if (!row) return fault('not-found');
    // It decides whether a guardian has a say: given once, it is corrected on a page of its own.
    const known = openColumn(row.sealed, 'birth_date', actor.id);
    if (known !== null && input.naissance !== null && input.naissance !== known)
      return fault('invalid', { fieldErrors: { naissance: BIRTH_DATE_FIXED } });
    await tx
      .update(profiles)
      .set({
        fullName: input.nom,
        phone: sealColumn(input.telephone, 'phone', actor.id),
        ...(known === null ? { birthDate: sealColumn(input.naissance, 'birth_date', actor.id) } : {}),
        gender: input.genre,
        educationLevel: input.niveau,
        bacSeries: input.serie,
        currentJob: input.activite,
        experienceYears: input.experience,
        interests: input.interets,
        goals: input.objectifs,
        updatedAt: now,
      })
      .where(eq(profiles.id, actor.id));
    return { ok: true, redirect: '/profil?fait=profil#contenu' };
  },
  afterCommit: recordAgeGroupAfter,
};
