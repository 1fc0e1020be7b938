import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { consents } from '#db/schema/people.ts';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { flash } from '#lib/access/flash.ts';
import { tokenField } from '#lib/accounts/core/credentials.ts';
import { consumeToken, DEVICE_COOKIE, findIdentifiers, findToken, knowsDevice } from '#lib/accounts/index.ts';
import { ageGroup, GUARDIAN_LINKS, GUARDIAN_TEXT_VERSION, guardianNameField } from './core/consent.ts';
import { createReceipt } from './guardian-receipt.ts';
import { selectProfile } from './profile.ts';

const LINKS = GUARDIAN_LINKS.map(({ value }) => value) as [string, ...string[]];
const NAME_HELP = 'Écrivez votre prénom et votre nom, avec des lettres.';

/** What a guardian answers. Somebody who refuses need not say who they are. */
export const guardianAnswerSchema = z.preprocess(
  (raw) => {
    const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
    return fields['reponse'] === 'non' ? { jeton: fields['jeton'], reponse: 'non' } : fields;
  },
  z.discriminatedUnion(
    'reponse',
    [
      z.object({ jeton: tokenField, reponse: z.literal('non') }),
      z.object({
        jeton: tokenField,
        reponse: z.literal('oui'),
        nom: guardianNameField(NAME_HELP),
        lien: z.enum(LINKS, { error: 'Dites qui vous êtes pour cette personne.' }),
      }),
    ],
    { error: 'Choisissez une réponse : d’accord, ou pas d’accord.' },
  ),
);
export type GuardianAnswer = z.output<typeof guardianAnswerSchema>;

export const LINK_DEAD =
  'Ce lien ne marche plus. Il a déjà servi, il est trop ancien, ou un autre a été demandé depuis. La personne qui vous l’a envoyé peut vous en donner un autre.';
const OWN_ACCOUNT =
  'Ce téléphone est connecté au compte de la personne qui demande votre accord. Elle ne peut pas répondre à votre place : déconnectez d’abord ce compte, puis rouvrez le lien.';
const OWN_DEVICE =
  'Ce téléphone sert déjà à ouvrir le compte de la personne qui demande votre accord. Ouvrez le lien sur un autre téléphone, ou remplissez la feuille à imprimer avec elle.';
const REFUSED_LATELY =
  'Un parent ou un responsable légal a répondu non il y a moins de 30 jours. Pour changer cette réponse, remplissez la feuille à imprimer avec la personne que cela concerne.';
const REFUSAL_DAYS = 30;
const ADULT_NOW = 'Cette personne a 18 ans : elle n’a plus besoin de votre accord. Vous n’avez rien à faire.';

/**
 * Who asks, for the page of a link; null when the link is no good. Reading consumes nothing: mail scanners follow
 * links.
 */
export async function findGuardianRequest(token: unknown, now: Date): Promise<{ childName: string | null } | null> {
  const parsed = tokenField.safeParse(token);
  if (!parsed.success) return null;
  return runAsSystem('guardian page', async (tx) => {
    const childId = await findToken(tx, parsed.data, 'gardien', now);
    const child = childId === null ? null : await selectProfile(tx, childId);
    return child && { childName: child.fullName };
  });
}

/**
 * Records the guardian's answer, whatever it is, and uses the link up. It opens nothing of the child's: a yes waits for
 * an adviser who makes sure who gave it. The guardian leaves with a receipt.
 */
export const answerGuardian: Definition<GuardianAnswer> = {
  name: 'consent.guardian-answer',
  once: true,
  verb: 'create',
  resource: 'guardian-answer',
  schema: guardianAnswerSchema,
  limits: ['sensitive-address'],
  asSystem: 'guardian answer',
  async perform(tx, { input, actor, facts, now }) {
    const childId = await consumeToken(tx, input.jeton, 'gardien', now);
    if (childId === null) return fault('not-found', { message: LINK_DEAD });
    if (actor.kind === 'person' && actor.id === childId) return fault('forbidden', { message: OWN_ACCOUNT });
    const child = await selectProfile(tx, childId);
    if (!child) return fault('not-found', { message: LINK_DEAD });
    if (ageGroup(child.birthDate, now) === 'adult') return fault('conflict', { message: ADULT_NOW });
    const agreed = input.reponse === 'oui';
    if (agreed && (await opensTheChildsAccount(tx, childId, facts.cookie(DEVICE_COOKIE), now)))
      return fault('forbidden', { message: OWN_DEVICE });
    if (agreed && (await refusedLately(tx, childId, now))) return fault('conflict', { message: REFUSED_LATELY });
    const [row] = await tx
      .insert(consents)
      .values({
        profileId: childId,
        kind: 'gardien',
        means: 'lien',
        textVersion: GUARDIAN_TEXT_VERSION,
        guardianName: agreed ? input.nom : null,
        guardianLink: agreed ? input.lien : null,
        givenAt: now,
        // A refusal: an agreement that ended the instant it began (core/consent.ts).
        withdrawnAt: agreed ? null : now,
      })
      .returning({ id: consents.id });
    const redirect = `/consentement?reponse=${input.reponse}`;
    if (!agreed || !row) return { ok: true, redirect };
    const receipt = await createReceipt(tx, row.id);
    return { ok: true, redirect, cookies: [flash('guardian-receipt', receipt, null, now)] };
  },
};

/** Whether this browser has opened the child’s own account before: then nobody can tell who answers. */
async function opensTheChildsAccount(tx: Tx, childId: string, cookie: string | undefined, now: Date): Promise<boolean> {
  const identifiers = await findIdentifiers(tx, childId);
  return identifiers.some((identifier) => knowsDevice(identifier, cookie, now));
}

/** A refusal is a consent row that ended the instant it began. */
async function refusedLately(tx: Tx, childId: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - REFUSAL_DAYS * 86_400_000);
  const rows = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.profileId, childId),
        eq(consents.kind, 'gardien'),
        isNull(consents.guardianName),
        gt(consents.givenAt, since),
      ),
    );
  return rows.length > 0;
}
