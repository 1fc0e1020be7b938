import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs } from '#db/run-as.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { GUARDIAN_TEXT_VERSION } from './core/consent.ts';
import { idField, ownCheck, rowOf, ticked, verdictOf } from './staff-check.ts';

/** A guardian's yes by link is confirmed by a call to a number of the school's register. */

/** A minor with an appointment with the adviser, whose guardian's latest answer is a yes that waits. */
export type WaitingAnswer = { readonly id: string; readonly childName: string | null; readonly givenAt: Date };

export const listWaitingAnswers = (actor: Person): Promise<WaitingAnswer[]> =>
  runAs(actor, async (tx) => {
    const rows = await tx.execute<{ consent_id: string; child_name: string | null; given_at: Date }>(
      sql`select * from app_api.answers_to_confirm(${GUARDIAN_TEXT_VERSION})`,
    );
    return rows.map((row) => ({ id: row.consent_id, childName: row.child_name, givenAt: new Date(row.given_at) }));
  });

/** What whoever calls has to know. */
export type AnswerToConfirm = {
  readonly childName: string | null;
  readonly guardianName: string | null;
  readonly guardianLink: string | null;
  readonly givenAt: Date;
  /** To be said first: the guardian has them as well. */
  readonly callDigits: string;
  /** When a guardian of this child last said no; null when none did. */
  readonly lastNo: Date | null;
};

/** Notes the reading. Null: there is no such answer of somebody whom this adviser receives. */
export async function readWaitingAnswer(actor: Person, id: string): Promise<AnswerToConfirm | null> {
  if (!isId(id)) return null;
  type Row = {
    child_name: string | null;
    guardian_name: string | null;
    guardian_link: string | null;
    given_at: Date;
    call_digits: string;
    last_no: Date | null;
  };
  return runAs(actor, async (tx) => {
    const row = await rowOf<Row>(tx, sql`app_api.read_answer(${id}::uuid, ${GUARDIAN_TEXT_VERSION})`);
    return (
      row && {
        childName: row.child_name,
        guardianName: row.guardian_name,
        guardianLink: row.guardian_link,
        givenAt: new Date(row.given_at),
        callDigits: row.call_digits,
        lastNo: row.last_no && new Date(row.last_no),
      }
    );
  });
}

/** What came of the call, as the form sends it and as the database keeps it. */
const OUTCOMES = { confirme: 'confirmed', refuse: 'refused', absent: 'not-reached' } as const;

const REGISTER_ONLY =
  'Appelez seulement un numéro du registre de l’établissement. Un numéro écrit sur ce site, ou donné par l’élève, ne vérifie rien.';
export const OWN_NAME =
  'Le nom du parent est le vôtre. Une autre personne du service doit faire cette vérification : rien n’a changé.';
export const NOT_MINE =
  'Confirmez que ce n’est pas un enfant de votre famille. Sinon, une autre personne du service fait cette vérification.';

const form = z.object({
  accord: idField,
  origine: z.literal('registre', { error: REGISTER_ONLY }),
  issue: z.enum(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[], { error: 'Dites ce qu’a donné l’appel.' }),
  'pas-mon-enfant': ticked(NOT_MINE),
});

/**
 * Records the call: a yes that the guardian confirms begins to serve, a no ends it, and nobody reached leaves it
 * waiting. Each is noted with the origin of the number.
 */
export const settleAnswer: Definition<z.output<typeof form>> = {
  name: 'consent.settle-answer',
  verb: 'update',
  resource: 'staff-check',
  subject: ownCheck,
  schema: form,
  async perform(tx, { input }) {
    const { accord, issue, origine } = input;
    const verdict = await verdictOf<'done' | 'own-name'>(
      tx,
      sql`app_api.settle_answer(${accord}::uuid, ${GUARDIAN_TEXT_VERSION}, ${OUTCOMES[issue]}, ${origine})`,
    );
    if (verdict === 'done') return { ok: true, redirect: `/conseil/accords?fait=appel-${issue}#contenu` };
    return verdict === 'own-name' ? fault('conflict', { message: OWN_NAME }) : fault('not-found');
  },
};
