import { eq } from 'drizzle-orm';
import { profiles } from '#db/schema/people.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { isPlausible } from './core/birth-date.ts';
import { IMPLAUSIBLE_BIRTH_DATE, profileFormSchema, type ProfileInput } from './core/profile-form.ts';
import { log } from '#lib/platform/log.ts';
import { recordAgeGroup } from './age-groups.ts';
import { sealColumn } from './profile.ts';

/** Writes one's own profile as the form has it: what was emptied is removed. */
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
    const touched = await tx
      .update(profiles)
      .set({
        fullName: input.nom,
        phone: sealColumn(input.telephone, 'phone', actor.id),
        birthDate: sealColumn(input.naissance, 'birth_date', actor.id),
        gender: input.genre,
        educationLevel: input.niveau,
        bacSeries: input.serie,
        currentJob: input.activite,
        experienceYears: input.experience,
        interests: input.interets,
        goals: input.objectifs,
        updatedAt: now,
      })
      .where(eq(profiles.id, actor.id))
      .returning({ id: profiles.id });
    return touched.length === 1 ? { ok: true, redirect: '/profil?fait=profil#contenu' } : fault('not-found');
  },
  async afterCommit(success, { actor, now }) {
    if (actor.kind === 'guest') return success;
    try {
      await recordAgeGroup(actor.id, now);
    } catch (error) {
      // Until the night the person counts as a minor, which opens nothing.
      log.warn('profile.age-group', { profile: actor.id, error });
    }
    return success;
  },
};
