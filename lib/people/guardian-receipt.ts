import { randomBytes, randomInt } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { consents, guardianReceipts, profiles } from '#db/schema/people.ts';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import { lookupKey } from '#lib/access/keys.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { readPrintedCode, printedCode } from '#lib/access/core/printed-code.ts';
import { mac } from '#lib/platform/crypto.ts';
import { ageGroup, guardianConsent, type GuardianConsent } from './core/consent.ts';
import { selectConsents } from './consents.ts';
import { openColumn } from './profile.ts';

/** What a guardian keeps of a yes: a code to read it and to take it back, without an account. */

const hashOf = (code: string): Buffer => mac(lookupKey(), 'guardian-receipt', readPrintedCode(code) ?? '');

/**
 * Makes the receipt of one answer, in the caller's transaction of the system.
 * @returns four digits that whoever calls must say, a space, and the code: to be shown once
 */
export async function createReceipt(tx: Tx, consentId: string): Promise<string> {
  const code = printedCode(randomBytes(12));
  const callDigits = String(randomInt(10_000)).padStart(4, '0');
  await tx.insert(guardianReceipts).values({ consentId, codeHash: hashOf(code), callDigits });
  return `${callDigits} ${code}`;
}

/** The two parts of what `createReceipt` gave. */
export function openReceipt(receipt: string): { readonly digits: string; readonly code: string } {
  const [digits = '', code = ''] = receipt.split(' ');
  return { digits, code };
}

/** What the guardian is told of their answer. `ended`: the young person is of age, and decides alone. */
export type Receipt = {
  readonly childName: string | null;
  readonly guardianName: string | null;
  readonly givenAt: Date;
  readonly state: GuardianConsent['state'] | 'ended';
  readonly confirmedAt: Date | null;
  /** This yes stands, and opens nothing: somebody said no, or took an answer back, since it was given. */
  readonly endedByOther: boolean;
};

/** The answer behind a code, or null. Whoever has the code is told what they wrote, and the name the child gives. */
export function findReceipt(code: string, now: Date): Promise<Receipt | null> {
  return runAsSystem('guardian receipt', async (tx) => {
    const [row] = await tx
      .select({ consent: consents, childName: profiles.fullName, birthDate: profiles.birthDate })
      .from(guardianReceipts)
      .innerJoin(consents, eq(consents.id, guardianReceipts.consentId))
      .innerJoin(profiles, eq(profiles.id, consents.profileId))
      .where(eq(guardianReceipts.codeHash, hashOf(code)));
    if (!row) return null;
    const { consent, childName } = row;
    const group = ageGroup(openColumn(row.birthDate, 'birth_date', consent.profileId), now);
    const state = group === 'adult' ? 'ended' : guardianConsent([consent]).state;
    const stands = state === 'given' || state === 'pending';
    const answers = stands ? await selectConsents(tx, consent.profileId) : [];
    const endedByOther = answers.some(
      ({ kind, withdrawnAt }) => kind === 'gardien' && withdrawnAt !== null && withdrawnAt >= consent.givenAt,
    );
    const { guardianName, givenAt, confirmedAt } = consent;
    return { childName, guardianName, givenAt, state, confirmedAt, endedByOther };
  });
}

const CODE_HELP = 'Écrivez le code de votre reçu : 12 lettres et chiffres.';
const UNKNOWN = 'Nous ne connaissons pas ce code. Vérifiez-le sur votre reçu, lettre par lettre.';
const schema = z.object({
  code: z
    .string({ error: CODE_HELP })
    .max(100, { error: CODE_HELP })
    .refine((typed) => readPrintedCode(typed) !== null, { error: CODE_HELP }),
  geste: z.enum(['lire', 'retirer']).catch('lire'),
});

/**
 * What somebody does with the code of a receipt: read the answer, or take it back (`geste`). The code travels sealed,
 * never in an address; an answer that was taken back keeps its row, with the date.
 */
export const presentReceipt: Definition<z.output<typeof schema>> = {
  name: 'consent.present-receipt',
  verb: 'update',
  resource: 'guardian-answer',
  schema,
  limits: ['sensitive-address'],
  asSystem: 'guardian receipt',
  async perform(tx, { input: { code, geste }, now }) {
    const [known] = await tx
      .select({ id: guardianReceipts.consentId })
      .from(guardianReceipts)
      .where(eq(guardianReceipts.codeHash, hashOf(code)));
    if (!known) return fault('not-found', { message: UNKNOWN, fieldErrors: { code: UNKNOWN } });
    if (geste === 'retirer') {
      await tx
        .update(consents)
        .set({ withdrawnAt: now })
        .where(and(eq(consents.id, known.id), isNull(consents.withdrawnAt)));
      return { ok: true, redirect: '/consentement/recu?fait=retire' };
    }
    return {
      ok: true,
      redirect: '/consentement/recu#contenu',
      cookies: [flash('guardian-receipt', ` ${code}`, null, now)],
    };
  },
};
